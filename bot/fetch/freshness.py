"""How long an answer says that it stays as it is (RFC 9111): until then we need not ask again.  Pure."""

from __future__ import annotations

from collections.abc import Mapping
from email.utils import parsedate_to_datetime

from .politeness import zoned

#: a header made for browsers must not cost a morning its news
LONGEST_FRESH = 3_600.0


def fresh_for(headers: Mapping[str, str]) -> float:
    """Seconds for which the answer is fresh by ``Cache-Control: max-age``, else by ``Expires``; 0 to an hour.

    ``no-cache``, ``no-store`` and whatever cannot be read mean 0; ``Age`` has passed already.
    """
    orders = _orders(headers.get("cache-control", ""))
    if orders.keys() & {"no-cache", "no-store"}:
        return 0.0
    seconds = _seconds(orders["max-age"]) if "max-age" in orders else _until_expiry(headers)
    return min(max(seconds - _seconds(headers.get("age", "")), 0.0), LONGEST_FRESH)


def _orders(header: str) -> dict[str, str]:
    pairs = (order.partition("=") for order in header.lower().split(","))
    return {name.strip(): value.strip(' "') for name, _, value in pairs}


def _seconds(digits: str) -> float:
    digits = digits.strip()
    return float(digits[:12]) if digits.isascii() and digits.isdecimal() else 0.0


def _until_expiry(headers: Mapping[str, str]) -> float:
    """By the server's own clock, so that a wrong one on either side does no harm."""
    try:
        until, now = (parsedate_to_datetime(headers.get(name, "")) for name in ("expires", "date"))
        return (zoned(until) - zoned(now)).total_seconds()
    except (TypeError, ValueError, OverflowError):
        return 0.0
