"""The parser pool with parsers that misbehave on request, and with the real ones."""

import asyncio
import multiprocessing
import subprocess
import sys
from datetime import UTC, datetime

import hostile_parsers
import pytest

from bot.errors import ParseError
from bot.model import Source
from bot.parsing import InProcess, ParserPool

NOW = datetime(2024, 7, 2, tzinfo=UTC)
SOURCE = Source(id="s", name="S", url="https://example.org/rss", language="ko")
ARTICLE = "최태원 SK그룹 회장이 22일 미국 새너제이에서 젠슨 황 엔비디아 CEO를 만나 협력 방안을 논의했다. " * 4
HTML = f"<html><head><title>최태원 회장 회동</title></head><body><article><h1>회동</h1><p>{ARTICLE}</p></article></body></html>"
RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>피드</title><item><title>최태원 회장</title>
<link>https://example.org/1</link><pubDate>Mon, 01 Jul 2024 09:00:00 +0900</pubDate></item></channel></rss>"""


@pytest.fixture
async def pool():
    made = ParserPool(
        workers=2,
        timeout=0.5,
        memory_mb=200,
        feed_parser=hostile_parsers.feed,
        page_parser=hostile_parsers.page,
    )
    async with made:
        yield made


def do(pool, verb):
    return pool.page(verb.encode(), url="https://example.org/1", language="ko", title_hint="제목")


async def kind_of(coroutine):
    with pytest.raises(ParseError) as caught:
        await coroutine
    assert str(caught.value).endswith(("다.", ")."))
    return caught.value.kind


async def test_a_page_comes_back_from_the_child(pool):
    page = await do(pool, "본문")
    assert (page.title, page.text, page.language) == ("제목", "본문", "ko")


async def test_a_feed_comes_back_from_the_child(pool):
    feed = await pool.feed(b"x", content_type="text/xml", url="u", source=SOURCE, now=NOW)
    assert feed.title == "x s 02 text/xml u"


@pytest.mark.parametrize("verb", ["sleep", "spin", "eat", "die"])
async def test_a_document_that_does_not_end_well_is_killed_and_the_next_one_is_fine(pool, verb):
    assert await kind_of(do(pool, verb)) == "killed"
    assert (await do(pool, "다음")).text == "다음"


async def test_what_the_parser_refuses_keeps_its_reason(pool):
    with pytest.raises(ParseError, match="비어 있습니다") as caught:
        await do(pool, "refuse")
    assert caught.value.kind == "empty"


@pytest.mark.parametrize("verb", ["crash", "recurse", "exit"])
async def test_a_bug_in_a_parser_stops_neither_the_round_nor_the_child(pool, verb):
    assert await kind_of(do(pool, verb)) == "crashed"
    assert (await do(pool, "다음")).text == "다음"


async def test_good_pages_beside_bad_ones_all_arrive(pool):
    verbs = ["a", "sleep", "b", "die", "c", "crash", "d"]
    answers = await asyncio.gather(*(do(pool, verb) for verb in verbs), return_exceptions=True)
    assert [a.kind if isinstance(a, ParseError) else a.text for a in answers] == [
        "a",
        "killed",
        "b",
        "killed",
        "c",
        "crashed",
        "d",
    ]


async def test_the_work_is_done_in_other_processes_and_none_is_left_behind(pool):
    import os

    assert (await do(pool, "pid")).text != str(os.getpid())
    await pool.__aexit__(None, None, None)
    assert not multiprocessing.active_children()


async def test_giving_up_on_a_page_frees_its_child(pool):
    slow = [asyncio.create_task(do(pool, "sleep")) for _ in range(2)]
    await asyncio.sleep(0.1)
    for task in slow:
        task.cancel()
    await asyncio.gather(*slow, return_exceptions=True)
    assert (await do(pool, "다음")).text == "다음"


async def test_the_real_parsers_answer_alike_in_a_child_and_in_process():
    inside = InProcess()
    async with ParserPool(workers=1) as pool:
        for parsers in (pool, inside):
            page = await parsers.page(
                HTML.encode(), url="https://example.org/1", content_type="text/html", language="ko"
            )
            assert "젠슨 황" in page.text
            feed = await parsers.feed(
                RSS.encode(), content_type="application/xml", url=SOURCE.url, source=SOURCE, now=NOW
            )
            assert [item.url for item in feed.items] == ["https://example.org/1"]


async def test_a_page_of_tiny_tags_is_killed_in_time():
    body = b"<html><body><article>" + b"<p>x" * 600_000 + b"</article></body></html>"
    async with ParserPool(workers=1, timeout=0.5) as pool:
        assert await kind_of(pool.page(body, url="https://example.org/1")) == "killed"


SCRIPT = """
import asyncio
from bot.parsing import ParserPool

async def main():
    async with ParserPool(workers=1) as pool:
        page = await pool.page({html!r}, url="https://example.org/1", content_type="text/html", language="ko")
    print("젠슨 황" in page.text)

if __name__ == "__main__":
    asyncio.run(main())
"""


@pytest.mark.parametrize("how", ["a file", "a command"])
def test_it_works_where_standard_input_is_a_pipe_and_leaves_no_warning(tmp_path, how):
    script = SCRIPT.format(html=HTML.encode())
    path = tmp_path / "script.py"
    path.write_text(script)
    command = [sys.executable, "-W", "error", "-X", "dev", *([str(path)] if how == "a file" else ["-c", script])]
    done = subprocess.run(command, input="{}", capture_output=True, text=True, timeout=120, check=False)
    assert (done.stdout.strip(), done.stderr, done.returncode) == ("True", "", 0)
