"""The real store, in memory and on a file; then with other processes, kills and bad files."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sqlite3
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import StatementError
from store_process import article, item

from bot.errors import StoreError
from bot.model import Article, Card, Digest, Item, Mention, Receipt, SourceFailure, SourceLine
from bot.store import Decision, Round, Said, SourceState, Store
from bot.store.feeds import wait_after
from summarizer import Bullet, Declined, Summary

NOW = datetime(2026, 11, 21, 8, 30, 15, 123_456, tzinfo=UTC)
TODAY = date(2026, 11, 21)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
SUMMARY = Summary(
    headline="최태원, HBM 투자 확대",
    bullets=(
        Bullet(text="첫째", evidence=("첫째 근거.",)),
        Bullet(text="둘째", evidence=("둘째 근거.",)),
        Bullet(text="셋째", evidence=("셋째 근거.", "넷째 근거.")),
    ),
    backend="extractive",
    checks=("numbers",),
)


@pytest.fixture(params=["memory", "file"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    url = (
        "sqlite+aiosqlite:///:memory:"
        if request.param == "memory"
        else url_of(tmp_path / "new" / "folder" / "brief.db")
    )
    async with Store.open(url) as opened:
        yield opened


def url_of(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"


def make_article(name: str, published: datetime = NOW, people: tuple[str, ...] = (), **more: object) -> Article:
    values: dict[str, object] = {
        "url": f"https://news.example/{name}",
        "source_id": "a",
        "outlet": "가나신문",
        "title": f"제목 {name}",
        "text": f"본문 {name}",
        "language": "ko",
        "people": tuple(Mention(executive_id=person) for person in people),
        "text_hash": name,
    }
    return Article(published=published, **(values | more))  # type: ignore[arg-type]


def decision(url: str, stage: str, verdict: str, at: datetime = NOW, detail: str = "") -> Decision:
    return Decision(url=url, stage=stage, verdict=verdict, reason="", detail=detail, at=at)


def make_card(story_id: str, summary: Summary | Declined = SUMMARY) -> Card:
    line = SourceLine(
        outlet="가나신문",
        title="원문 제목",
        language="ko",
        published=NOW,
        url=f"https://news.example/{story_id}/2",
        summary=Declined(reason="본문이 없습니다", kind="thin"),
    )
    return Card(
        story_id=story_id,
        kind="new",
        headline="최태원, HBM 투자 확대",
        url=f"https://news.example/{story_id}",
        people=(),
        summary=summary,
        sources=(line,),
        independent_outlets=1,
    )


def make_digest(day: date = TODAY, title: str = "아침 브리핑", cards: tuple[Card, ...] = ()) -> Digest:
    return Digest(
        edition_id="morning",
        title=title,
        local_date=day,
        timezone="Asia/Seoul",
        cards=cards,
        listed=(),
        receipt=Receipt(sources_checked=2, dropped={"off-topic": 3}),
        made_at=NOW,
    )


# --- sources and items


async def test_an_item_is_new_once_whatever_date_the_feed_gives_it(store: Store) -> None:
    again = Item(source_id="source-1", guid="1", url="https://news.example/1", title="제목", published=NOW)
    assert await store.add_items([item(1), item(1), item(2)], NOW) == 2
    assert await store.add_items([again], NOW + HOUR) == 0
    assert [one.published for one in await store.pending_items()] == [None, None]


async def test_two_feeds_may_use_one_guid(store: Store) -> None:
    twins = [Item(source_id=source, guid="1", url=f"https://{source}.example/", title="제목") for source in "ab"]
    assert await store.add_items(twins, NOW) == 2


async def test_an_empty_feed_adds_nothing(store: Store) -> None:
    assert await store.add_items([], NOW) == 0


async def test_items_come_back_whole_and_oldest_first(store: Store) -> None:
    late = Item(source_id="a", guid="2", url="u2", title="t", excerpt="요약", published=NOW - DAY, date_flag="clamped")
    await store.add_items([late], NOW + HOUR)
    await store.add_items([item(1)], NOW)
    assert await store.pending_items() == [item(1), late]
    assert await store.pending_items(limit=1) == [item(1)]


async def test_a_settled_item_is_pending_no_more(store: Store) -> None:
    await store.add_items([item(1), item(2)], NOW)
    await store.settle(item(1), decision("u", "article", "kept"), NOW, make_article("1"))
    assert await store.pending_items() == [item(2)]
    assert [one.title for one in await store.articles_since(NOW, NOW + MINUTE)] == ["제목 1"]
    assert [one.verdict for one in await store.decisions_for("u")] == ["kept"]
    assert await store.add_items([item(1)], NOW) == 0


async def test_text_that_no_database_can_hold_is_cleaned(store: Store) -> None:
    await store.add_items([Item(source_id="a", guid="\ud800", url="u", title="가\x00나\udfff")], NOW)
    (found,) = await store.pending_items()
    assert (found.guid, found.title) == ("?", "가나?")
    await store.settle(Item(source_id="a", guid="\ud800", url="u", title="t"), None, NOW)
    assert await store.pending_items() == []


async def test_failures_in_a_row_put_off_the_next_try_and_a_success_forgets_them(store: Store) -> None:
    await store.record_fetch_error("a", "timeout", "늦음", NOW)
    await store.record_fetch_error("a", "http-5xx", "고장", NOW + HOUR)
    state = (await store.source_states())["a"]
    assert (state.fail_count, state.next_try_at) == (2, NOW + HOUR + 4 * MINUTE)
    await store.record_fetch_ok("a", etag='"x"', last_modified=None, items=7, now=NOW + DAY)
    assert await store.source_states() == {
        "a": SourceState(
            source_id="a",
            etag='"x"',
            last_ok_at=NOW + DAY,
            last_error_kind="http-5xx",
            last_error="고장",
            last_error_at=NOW + HOUR,
            items_last_seen=7,
        )
    }


async def test_a_wait_that_the_server_asked_for_is_kept_where_the_backoff_is_shorter(store: Store) -> None:
    await store.record_fetch_error("a", "http-429", "많음", NOW, wait=HOUR)
    await store.record_fetch_error("b", "http-429", "많음", NOW, wait=MINUTE)
    states = await store.source_states()
    assert (states["a"].next_try_at, states["b"].next_try_at) == (NOW + HOUR, NOW + 2 * MINUTE)


def test_the_wait_doubles_up_to_a_day() -> None:
    waits = [wait_after(failures) for failures in (1, 2, 3, 10, 11, 500)]
    assert waits == [2 * MINUTE, 4 * MINUTE, 8 * MINUTE, 1024 * MINUTE, DAY, DAY]


# --- articles


async def test_an_article_comes_back_whole(store: Store) -> None:
    full = make_article(
        "1",
        people=("chey-tae-won",),
        organisations=("sk-group",),
        undated=True,
        thin="paywall",
        wire="연합뉴스",
        tier=1,
        subtitles=("부제",),
    )
    assert await store.add_article(full, None, NOW)
    assert await store.articles_since(NOW - DAY, NOW + DAY) == [full]


async def test_the_first_article_of_a_url_stays(store: Store) -> None:
    first, second = make_article("1"), make_article("1", title="다른 제목")
    assert await store.add_article(first, "s1", NOW)
    assert not await store.add_article(second, "s2", NOW)
    assert await store.articles_of_story(["s1", "s2"]) == {"s1": (first,)}


async def test_windows_are_half_open(store: Store) -> None:
    old, new = make_article("1", NOW - DAY), make_article("2", NOW)
    await store.add_article(old, None, NOW)
    await store.add_article(new, None, NOW + HOUR)
    assert await store.articles_since(NOW - DAY, NOW) == [old]
    assert await store.articles_since(NOW, NOW + MINUTE) == [new]
    assert await store.articles_fetched_since(NOW, NOW + HOUR) == [old]
    assert await store.articles_fetched_since(NOW + HOUR, NOW + DAY) == [new]


async def test_only_whole_articles_of_the_window_without_bullets_of_this_summarizer_are_left(store: Store) -> None:
    made = [make_article(name) for name in ("none", "by-another", "twin-1", "twin-2", "told", "declined", "old")]
    made[2], made[3] = (replace(twin, text_hash="twin") for twin in made[2:4])
    for one in (*made, make_article("thin", thin="paywall")):
        await store.add_article(one, None, NOW - DAY if one.text_hash == "old" else NOW)
    await store.put_summaries({"told": SUMMARY, "declined": Declined(kind="foreign", reason="외국어")}, "rules", NOW)
    await store.put_summaries({"by-another": SUMMARY, "none": SUMMARY}, "model-1", NOW)
    window = (NOW, NOW + MINUTE)
    left = await store.articles_unsummarised(*window, "rules")
    assert [one.title for one in left] == ["제목 by-another", "제목 none", "제목 twin-1", "제목 twin-2"]
    stored = await store.get_summaries({one.text_hash for one in made}, "rules")
    whole = [one for one in await store.articles_fetched_since(*window) if not one.thin]
    assert left == [one for one in whole if one.text_hash not in stored]
    await store.purge(NOW + 40 * DAY, 30)
    assert await store.articles_unsummarised(*window, "rules") == []
    assert len(await store.articles_fetched_since(*window)) == 7


async def test_known_urls_are_those_of_articles_and_of_items_that_became_one(store: Store) -> None:
    await store.add_article(make_article("canonical"), None, NOW)
    await store.add_items([item(1), item(2), item(3)], NOW)
    await store.settle(item(1), None, NOW, make_article("elsewhere"))
    await store.settle(item(2), None, NOW)
    asked = [f"https://news.example/{name}" for name in ("canonical", 1, 2, 3)] + [f"u{n}" for n in range(2_000)]
    assert await store.known_urls(asked) == {"https://news.example/canonical", "https://news.example/1"}


async def test_articles_about_someone_are_newest_first_and_each_once(store: Store) -> None:
    made = [
        make_article("1", NOW - 3 * HOUR, ("a",)),
        make_article("2", NOW - HOUR, ("a", "b"), organisations=("x",)),
        make_article("3", NOW - 2 * HOUR, ("b",)),
        make_article("4", NOW, ("c",)),
        make_article("5", NOW - 9 * DAY, ("a",)),
    ]
    for one in made:
        await store.add_article(one, None, NOW)
    assert await store.articles_about(["a"], [], NOW - DAY) == [made[1], made[0]]
    assert await store.articles_about(["a", "b"], ["x"], NOW - DAY) == [made[1], made[2], made[0]]
    assert await store.articles_about(["a", "b"], ["x"], NOW - DAY, limit=2) == [made[1], made[2]]
    assert await store.articles_about(["nobody"], [], NOW - DAY) == []


async def test_window_docs_carry_the_head_of_the_text_and_the_story(store: Store) -> None:
    long = make_article("1", NOW - HOUR, ("a",), organisations=("x",), text="가" * 9_000, wire="연합뉴스")
    await store.add_article(long, None, NOW)
    await store.add_article(make_article("2", undated=True), "s1", NOW)
    await store.add_article(make_article("3", NOW - 9 * DAY), None, NOW)
    (first, no_story), (second, story) = await store.window_docs(NOW - DAY, head=100)
    assert (first.key, first.people, first.organisations, first.wire) == (long.url, ("a",), ("x",), "연합뉴스")
    assert first.text == "가" * 100
    assert (no_story, story, second.published) == (None, "s1", None)


async def test_an_article_moves_to_the_story_it_is_assigned(store: Store) -> None:
    one = make_article("1")
    await store.add_article(one, None, NOW)
    await store.assign_stories([(one.url, "s1")], NOW)
    assert await store.articles_of_story(["s1"]) == {"s1": (one,)}
    assert await store.story_ids([one.url, "https://news.example/none"]) == {one.url: "s1"}


async def test_naive_times_are_refused(store: Store) -> None:
    with pytest.raises(StatementError, match="naive datetime"):
        await store.start_round(datetime(2026, 11, 21))  # noqa: DTZ001 - the fault under test


# --- summaries and digests


@pytest.mark.parametrize("result", [SUMMARY, Declined(reason="본문이 짧습니다", kind="too-short")])
async def test_a_summary_is_kept_by_text_and_summarizer(store: Store, result: Summary | Declined) -> None:
    await store.put_summaries({"hash": result}, "extractive/1", NOW)
    assert await store.get_summaries(["hash", "none"], "extractive/1") == {"hash": result}
    assert await store.get_summaries(["hash"], "extractive/2") == {}


async def test_a_better_summary_takes_the_place_of_the_old(store: Store) -> None:
    await store.put_summaries({"hash": Declined(reason="시간 초과", kind="check")}, "x", NOW)
    await store.put_summaries({"hash": SUMMARY}, "x", NOW)
    assert await store.get_summaries(["hash"], "x") == {"hash": SUMMARY}


async def test_a_digest_is_stored_once_and_the_first_one_stays(store: Store) -> None:
    first = make_digest(cards=(make_card("s1"),))
    assert await store.save_digest(first, {"s1": {"o:sk-group", "n:3"}})
    assert not await store.save_digest(make_digest(title="다른 제목", cards=(make_card("s2"),)), {"s2": ["n:9"]})
    assert await store.load_digest("morning", TODAY) == first
    assert await store.said_for(["s1", "s2"]) == {
        "s1": (
            Said(
                story_id="s1",
                edition_id="morning",
                local_date=TODAY,
                urls=("https://news.example/s1", "https://news.example/s1/2"),
                titles=("원문 제목",),
                facts=("n:3", "o:sk-group"),
                text="최태원, HBM 투자 확대\n첫째\n둘째\n셋째\n첫째 근거.\n둘째 근거.\n셋째 근거.\n넷째 근거.",
                at=NOW,
            ),
        )
    }


async def test_slots_and_editions_do_not_share_a_digest(store: Store) -> None:
    assert await store.save_digest(make_digest(), {})
    assert await store.save_digest(make_digest(title="저녁"), {}, slot="evening")
    evening = await store.load_digest("morning", TODAY, slot="evening")
    assert evening is not None
    assert evening.title == "저녁"
    assert await store.load_digest("weekly", TODAY) is None


async def test_the_last_digest_before_a_date_is_the_newest_earlier_one(store: Store) -> None:
    for days in (1, 3):
        await store.save_digest(replace(make_digest(TODAY - days * DAY), made_at=NOW - days * DAY), {})
    assert await store.last_made_before("morning", TODAY) == NOW - DAY
    assert await store.last_made_before("morning", TODAY - 3 * DAY) is None


# --- decisions, rounds, retention


async def test_the_same_decision_again_only_moves(store: Store) -> None:
    first = decision("u", "page", "waiting", detail="첫 번째")
    await store.record_decisions([first, decision("u", "article", "kept", NOW + MINUTE)])
    await store.record_decisions([decision("u", "page", "waiting", NOW + HOUR, detail="두 번째")])
    found = await store.decisions_for("u")
    assert [(one.verdict, one.detail, one.at) for one in found] == [
        ("kept", "", NOW + MINUTE),
        ("waiting", "두 번째", NOW + HOUR),
    ]
    assert await store.decisions_for("v") == []


async def test_a_round_that_was_killed_has_no_receipt(store: Store) -> None:
    receipt = Receipt(
        sources_checked=2,
        failures=(SourceFailure(source_id="a", name="가나신문", kind="timeout", reason="늦음"),),
        dropped={"off-topic": 1},
    )
    assert await store.last_round() is None
    done = await store.start_round(NOW)
    await store.finish_round(done, receipt, NOW + MINUTE)
    killed = await store.start_round(NOW + HOUR)
    assert await store.last_round() == Round(id=killed, started=NOW + HOUR, finished=None, receipt=None)
    assert await store.last_round(finished=True) == Round(id=done, started=NOW, finished=NOW + MINUTE, receipt=receipt)
    assert await store.last_receipt() == receipt


async def test_retention_takes_texts_and_keeps_titles_people_and_digests(store: Store) -> None:
    kept, gone = make_article("new"), make_article("old", NOW - 40 * DAY, ("a",))
    await store.add_article(kept, None, NOW)
    await store.add_article(gone, None, NOW - 40 * DAY)
    await store.add_items([Item(source_id="a", guid="1", url="u", title="t", excerpt="요약")], NOW - 40 * DAY)
    await store.settle(Item(source_id="a", guid="1", url="u", title="t"), None, NOW, kept)
    await store.put_summaries({"old": SUMMARY}, "x", NOW - 40 * DAY)
    await store.save_digest(make_digest(cards=(make_card("s1"),)), {"s1": ["n:3"]})
    taken = await store.purge(NOW, 30)
    assert (taken.texts, taken.summaries, taken.items, taken.decisions) == (1, 1, 0, 0)
    assert [one.text for one in await store.articles_since(NOW - 90 * DAY, NOW + DAY)] == ["", kept.text]
    assert [one.title for one in await store.articles_about(["a"], [], NOW - 90 * DAY)] == [gone.title]
    assert await store.add_items([Item(source_id="a", guid="1", url="u", title="t")], NOW) == 0
    await store.purge(NOW + 40 * DAY, 30)
    (told,) = (await store.said_for(["s1"]))["s1"]
    assert (told.text, told.facts) == ("", ("n:3",))


async def test_after_four_hundred_days_more_the_keys_go_too_but_pending_items_stay(store: Store) -> None:
    await store.add_items([item(1), item(2)], NOW)
    await store.settle(item(1), None, NOW)
    await store.record_decisions([decision("u", "article", "kept")])
    taken = await store.purge(NOW + 431 * DAY, 30)
    assert (taken.items, taken.decisions) == (1, 1)
    assert await store.pending_items() == [item(2)]


# --- many tasks, many processes, kills


async def test_many_tasks_may_read_and_write_at_once(store: Store) -> None:
    async def step(number: int) -> int:
        new = await store.add_items([item(number % 50)], NOW)
        await store.source_states()
        await store.record_fetch_error("a", "timeout", "늦음", NOW)
        return new

    assert sum(await asyncio.gather(*(step(number) for number in range(150)))) == 50
    assert (await store.source_states())["a"].fail_count == 150


async def test_a_write_that_is_cancelled_ends_whole_and_leaves_no_lock_behind(store: Store) -> None:
    for number in range(20):
        task = asyncio.create_task(store.add_items([item(2 * number), item(2 * number + 1)], NOW))
        await asyncio.sleep(number / 10_000)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
    await store.record_fetch_error("a", "timeout", "늦음", NOW)
    assert len(await store.pending_items()) % 2 == 0


async def start(url: str, command: str) -> asyncio.subprocess.Process:
    root = Path(__file__).parent
    return await asyncio.create_subprocess_exec(
        sys.executable,
        str(root / "store_process.py"),
        url,
        command,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(root.parent)},
    )


async def test_two_processes_that_write_the_same_neither_corrupt_nor_deadlock(tmp_path: Path) -> None:
    path = tmp_path / "brief.db"
    processes = [await start(url_of(path), "fill") for _ in range(2)]
    said = [(await process.communicate())[0] for process in processes]
    assert [process.returncode for process in processes] == [0, 0]
    assert sum(int(count) for count in said) == 200
    async with Store.open(url_of(path)) as store:
        assert len(await store.pending_items()) == 200
        assert (await store.source_states())["source-0"].fail_count == 40
        assert len(await store.articles_about(["chey-tae-won"], [], NOW - DAY)) == 20
    with sqlite3.connect(path) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    raw.close()


async def test_everything_committed_before_a_kill_is_there(tmp_path: Path) -> None:
    url = url_of(tmp_path / "brief.db")
    for _ in range(3):
        process = await start(url, "forever")
        assert process.stdout is not None
        seen = [int(await process.stdout.readline()) for _ in range(40)]
        process.kill()
        rest, _ = await process.communicate()
        seen += [int(line) for line in rest.decode().split("\n")[:-1]]
        async with Store.open(url) as store:
            assert all([await store.decisions_for(str(number)) for number in seen])
            assert await store.start_round(NOW) > 0


async def test_a_write_that_waits_too_long_says_who_is_in_the_way(tmp_path: Path) -> None:
    url = url_of(tmp_path / "brief.db")
    holder = await start(url, "hold")
    assert holder.stdout is not None
    assert await holder.stdout.readline() == b"held\n"
    async with Store.open(url, busy_seconds=0.2) as store:
        assert await store.source_states() == {}
        with pytest.raises(StoreError, match="다른 프로세스가"):
            await store.add_items([item(1)], NOW)
        await holder.communicate(b"")
        assert await store.add_items([item(1)], NOW) == 1


async def test_a_full_disk_is_told_and_what_was_stored_stays(tmp_path: Path) -> None:
    url = url_of(tmp_path / "brief.db")
    process = await start(url, "cramped")
    stored, _, said = (await process.communicate())[0].decode().partition(" ")
    assert process.returncode == 0
    assert "디스크" in said
    async with Store.open(url) as store:
        assert len(await store.articles_since(NOW - DAY, NOW + DAY)) == int(stored)


# --- files that are no store


async def fails_to_open(url: str) -> str:
    with pytest.raises(StoreError) as caught:
        async with Store.open(url):
            pass
    return str(caught.value)


async def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "brief.db"
    path.write_text("이것은 데이터베이스가 아니다. " * 100)
    assert "SQLite 데이터베이스가 아닙니다" in await fails_to_open(url_of(path))


async def test_a_damaged_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "brief.db"
    async with Store.open(url_of(path)) as store:
        for number in range(300):
            await store.add_article(article(number, "본문" * 500), None, NOW)
    body = bytearray(path.read_bytes())
    body[8_192:200_000] = bytes(len(body[8_192:200_000]))
    path.write_bytes(body)
    with pytest.raises(StoreError, match="손상"):
        async with Store.open(url_of(path)) as store:
            await store.articles_since(NOW - DAY, NOW + DAY)


async def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert "폴더를 만들 수 없습니다" in await fails_to_open(url_of(tmp_path / "file" / "data" / "brief.db"))


async def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    assert "열 수 없습니다" in await fails_to_open(url_of(tmp_path))


async def test_an_address_that_is_none_is_told_without_its_password() -> None:
    assert "주소를 읽을 수 없습니다" in await fails_to_open("no address : secret")


async def test_a_value_that_others_have_changed_is_told(tmp_path: Path) -> None:
    path = tmp_path / "brief.db"
    async with Store.open(url_of(path)) as store:
        await store.save_digest(make_digest(), {})
        raw = sqlite3.connect(path)
        raw.execute("UPDATE digest SET payload = '{\"title\": 3}'")
        raw.commit()
        raw.close()
        with pytest.raises(StoreError, match="읽을 수 없습니다"):
            await store.load_digest("morning", TODAY)
