"""``sources``, ``people`` and ``check``: what is configured, and whether it is sound."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from rich.console import Console
from rich.table import Table

from ..app import open_app, open_edges
from ..collect import OFF_REASONS, Edges
from ..configfile import near
from ..errors import FetchError, InputError, ParseError
from ..model import Executive, Roster, Source
from ..people.collisions import collisions
from ..people.lookup import Lookup
from ..settings import load_catalogue
from ..store import SourceState
from .start import KST, now, say, settings_of, show_json

#: columns of a table that goes into a file or a pipe, where nothing is to be gained by wrapping
WIDE = 200
#: what switched a source off, in a word
OFF_WORDS = {"gone": "410", "unreadable": "해석 오류", "person": "직접 끔"}


def sources(args: argparse.Namespace) -> int:
    """Health of each source, as the last rounds left it; ``sources on ID...`` and ``off ID...`` switch some."""
    if args.switch:
        return asyncio.run(_switch(args))
    rows = asyncio.run(_source_rows(args))
    if args.json:
        show_json(rows)
    else:
        _table(("소스", "이름", "상태", "마지막 성공", "다음 시도", "항목", "알림"), rows)
    return 0


async def _switch(args: argparse.Namespace) -> int:
    """Switch the named sources on or off, all or none; the next round goes by it."""
    async with open_app(settings_of(args)) as app:
        named = [_source_named(app.catalogue.sources, word) for word in args.id]
        if not named:
            raise InputError(
                f"어느 소스인지 적어 주세요. 예: exec-brief sources {args.switch} {app.catalogue.sources[0].id}"
            )
        book = app.store.sources
        for source in named:
            if args.switch == "off":
                await book.switch_off(source.id, now())
                say(f"{source.name}({source.id})을(를) 껐습니다. 다시 켜려면: exec-brief sources on {source.id}")
            else:
                await book.switch_on(source.id)
                say(f"{source.name}({source.id})을(를) 켰습니다. 다음 회차에 읽습니다.")
    return 0


def _source_named(known: Sequence[Source], word: str) -> Source:
    """The source of that id; ``InputError`` where there is none, or where sources.yaml itself keeps it off."""
    found = next((source for source in known if source.id == word), None)
    if found is None:
        raise InputError(f"'{word}' 소스가 없습니다.{near(word, [source.id for source in known])}")
    if not found.enabled:
        raise InputError(
            f"'{word}' 소스는 sources.yaml에서 꺼져 있습니다. 쓰려면 그 파일에 'enabled: true'를 적어 주세요."
        )
    return found


async def _source_rows(args: argparse.Namespace) -> list[dict[str, Any]]:
    async with open_app(settings_of(args)) as app:
        states = await app.store.source_states()
        return [_source_row(source, states.get(source.id)) for source in app.catalogue.sources]


def _source_row(source: Source, state: SourceState | None) -> dict[str, Any]:
    return {
        "id": source.id,
        "name": source.name,
        "state": _state_word(source, state),
        "last_ok": _shown_time(state.last_ok_at) if state else "",
        "next_try": _shown_time(state.next_try_at) if state and state.failing and not state.off else "",
        "items": state.items_last_seen if state else 0,
        "reason": _reason(source, state) if state else "",
    }


def _shown_time(moment: datetime | None) -> str:
    return moment.astimezone(KST).strftime("%m-%d %H:%M") if moment else ""


def _state_word(source: Source, state: SourceState | None) -> str:
    if not source.enabled:
        return "꺼짐 (이용 허락 필요)" if source.terms_class == "A" else "꺼짐"
    if state is None:
        return "아직 읽지 않음"
    if state.off:
        return f"꺼짐 ({OFF_WORDS[state.off]})"
    if state.failing:
        return f"실패 {state.fail_count}회"
    return "정상" if state.last_ok_at else "아직 읽지 않음"


def _reason(source: Source, state: SourceState) -> str:
    """What a person should know or do: why it is off or failing, and where the feed has moved."""
    told = []
    if state.off:
        told.append(OFF_REASONS[state.off].format(id=source.id))
    elif state.failing and state.last_error:
        told.append(state.last_error)
    if state.moved_to:
        told.append(f"피드 주소가 바뀌었습니다. sources.yaml의 url을 고쳐 주세요: {state.moved_to}")
    return " ".join(told)


def people(args: argparse.Namespace) -> int:
    """The roster, or the entries that a name may mean; exit code 3 where there are none."""
    roster = load_catalogue(settings_of(args).config_dir).roster
    known = {e.id: e for e in roster.executives}
    query = " ".join(args.query)
    wanted = [known[c.id] for c in Lookup(roster).resolve(query) if c.id in known] if query else roster.executives
    rows = [_person_row(e, roster) for e in wanted]
    if args.json:
        show_json(rows)
    else:
        _table(("이름", "영문", "日本語", "中文", "소속", "직함 (기준일)"), [_short(row) for row in rows])
        say(f"{len(rows)}명")
    return 0 if rows else 3


def _person_row(executive: Executive, roster: Roster) -> dict[str, Any]:
    organisation = next((o.ko for o in roster.organisations if o.id == executive.organisation), "")
    return {
        "id": executive.id,
        "names": dict(executive.names),
        "aliases": list(executive.aliases),
        "organisation": organisation,
        "role": executive.role.get("ko", ""),
        "as_of": executive.as_of,
        "status": executive.status,
    }


def _short(row: Mapping[str, Any]) -> dict[str, Any]:
    names = row["names"]
    return {
        "ko": names.get("ko", ""),
        "en": names.get("en", ""),
        "ja": names.get("ja", ""),
        "zh": names.get("zh_hans", ""),
        "organisation": row["organisation"],
        "role": f"{row['role']} ({row['as_of']})" if row["as_of"] else row["role"],
    }


def check(args: argparse.Namespace) -> int:
    """Read the configuration strictly, report colliding aliases, and try every enabled source once."""
    catalogue = load_catalogue(settings_of(args).config_dir)
    say(
        f"설정을 읽었습니다: 인물 {len(catalogue.roster.executives)}명, 기업 {len(catalogue.roster.organisations)}곳, "
        f"소스 {len(catalogue.sources)}곳, 판 {len(catalogue.editions)}개"
    )
    clashes = collisions(catalogue.roster)
    for clash in clashes:
        say(f"  {'✗' if clash.serious else '·'} {clash}")
    failures = [] if args.offline else asyncio.run(_try_sources(args))
    for name, reason in failures:
        say(f"  ✗ {name}: {reason}")
    bad = any(c.serious for c in clashes) or bool(failures)
    say("고칠 것이 있습니다." if bad else "문제없습니다.")
    return 1 if bad else 0


async def _try_sources(args: argparse.Namespace) -> list[tuple[str, str]]:
    async with open_app(settings_of(args)) as app, open_edges(app) as edges:
        enabled = [s for s in app.catalogue.sources if s.enabled]
        tried = await asyncio.gather(*(_try_source(edges, s) for s in enabled))
        return [(s.name, reason) for s, reason in zip(enabled, tried, strict=True) if reason]


async def _try_source(edges: Edges, source: Source) -> str:
    try:
        fetched = await edges.fetcher.feed(source.url)
        await edges.parsers.feed(
            fetched.body, content_type=fetched.content_type, url=fetched.url, source=source, now=now()
        )
    except (FetchError, ParseError) as error:
        return str(error)
    return ""


def _table(headings: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> None:
    table = Table(*headings, box=None, pad_edge=False, header_style="bold")
    for row in rows:
        table.add_row(*(str(value) for value in row.values()))
    Console(soft_wrap=False, width=None if sys.stdout.isatty() else WIDE).print(table)
