"""Row 18 of the scoreboard: 45 hostile address forms by six ways, connections counted at the socket.

    .venv/bin/python tests/bench/bench_ssrf.py

A small internet inside the process gives names and counts every connection that is tried; the attacker's public server is
on loopback, everything else is refused, so nothing leaves the machine.  Beside the product's fetcher runs a plain httpx
client that follows redirects: its row shows that the count counts.  Exits 1 where the promise does not hold.
"""

from __future__ import annotations

import logging
import sys
import warnings
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx
import structlog

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # tests/ssrf_cases.py

from measure import heading, sizes, table
from small_internet import SmallInternet
from ssrf_cases import WAYS, Outcome, walk_way

from bot.errors import FetchError
from bot.fetch import Fetched


class Plain:
    """What most programs do: httpx with redirects on."""

    def __init__(self, _: SmallInternet) -> None:
        self._client = httpx.AsyncClient(follow_redirects=True, timeout=5)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.aclose()

    async def feed(self, url: str, **_: object) -> Fetched:
        try:
            got = await self._client.get(url)
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
            raise FetchError(str(error), kind="connect") from error
        return Fetched(status=got.status_code, url=str(got.url), body=got.content, content_type="text/html")

    page = feed


def main() -> None:
    warnings.simplefilter("ignore")
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    logging.disable(logging.CRITICAL)
    sizes(__doc__)
    ours = {name: walk_way(name) for name in WAYS}
    plain = {name: walk_way(name, Plain) for name in WAYS}
    print(
        heading(
            "hostile addresses: connections to anywhere but the attacker's public host", "httpx", "microsoft-antissrf"
        )
    )
    print(table(("way", "cases", "exec-brief", "plain httpx", "public (both must walk)"), rows(ours, plain)))
    cases, forbidden = (sum(getattr(one, what) for one in ours.values()) for what in ("cases", "forbidden"))
    walked = all(one.allowed for name, one in ours.items() if name != "direct")
    holds = not forbidden and walked
    print(f"\nrow 18: {cases} cases, {forbidden} connections (must be 0): {'holds' if holds else 'DOES NOT HOLD'}")
    sys.exit(0 if holds else 1)


def rows(ours: dict[str, Outcome], plain: dict[str, Outcome]) -> list[tuple[str, ...]]:
    return [
        (name, str(one.cases), str(one.forbidden), str(plain[name].forbidden), f"{one.allowed} / {plain[name].allowed}")
        for name, one in ours.items()
    ]


if __name__ == "__main__":
    main()
