"""CSS colours, as far as it takes to tell letters from what is behind them."""

from __future__ import annotations

import re
from functools import lru_cache

WHITE = "#ffffff"
#: a background of unknown colour: a picture, a gradient
PICTURE = "picture"
CLEAR = "transparent"

#: characters of a value that are read
_MOST = 200
#: greatest difference, channel by channel, of two colours that a reader takes for one
_SAME = 10
_UNSAID = frozenset(("", "inherit", "initial", "unset", "revert", "auto", "none", "currentcolor", "windowtext"))
_NAMED = {"white": WHITE, "black": "#000000", "snow": "#fffafa", "whitesmoke": "#f5f5f5", "red": "#ff0000"}
_HEX = re.compile(r"#?([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![0-9a-z])")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]+)(%?))?\s*\)")
_CHANNELS = re.compile(r"#(..)(..)(..)")


@lru_cache(maxsize=1024)
def colour_in(value: str) -> str:
    """The colour that a ``color``, ``background`` or ``bgcolor`` *value* names: '#rrggbb', ``CLEAR``, ``PICTURE``, another word; '' for none."""
    value = value[:_MOST].strip().lower()
    if value in _UNSAID:
        return ""
    if value == PICTURE or "url(" in value or "gradient(" in value:
        return PICTURE
    if found := _RGB.search(value):
        return _clear(found[4], found[5]) or "#{:02x}{:02x}{:02x}".format(*(min(255, int(found[n])) for n in (1, 2, 3)))
    if found := _HEX.match(value):
        return _long(found[1])
    word = "".join(value.split()) if "(" in value else value.split()[0]
    return _NAMED.get(word, word)


def _clear(share: str | None, percent: str) -> str:
    if share is None or share.count(".") > 1 or share == ".":
        return ""
    return CLEAR if float(share) <= 0.02 * (100 if percent else 1) else ""


def _long(digits: str) -> str:
    if len(digits) < 6:
        digits = "".join(2 * digit for digit in digits)
    return CLEAR if digits[6:] == "00" else f"#{digits[:6]}"


def is_alike(one: str, other: str) -> bool:
    """Whether a reader cannot tell the two apart; pictures and clear backgrounds are no colour to compare with."""
    if PICTURE in (one, other) or CLEAR in (one, other):
        return False
    first, second = _CHANNELS.match(one), _CHANNELS.match(other)
    if first is None or second is None:
        return one == other
    return all(abs(int(a, 16) - int(b, 16)) <= _SAME for a, b in zip(first.groups(), second.groups(), strict=True))
