"""Feeds that renumber or re-date what they have, and the first look at a new feed: nothing old reaches a digest."""

from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from servers import LoopbackServer

from bot import novelty
from bot.catalogue.editions import DAYS
from bot.catalogue.roster import load_roster
from bot.collect import Edges, collect
from bot.fetch import Fetcher
from bot.model import Edition, Item, Source
from bot.parsing import InProcess
from bot.people import Matcher
from bot.pipeline import Kitchen, compose
from bot.store import Store
from summarizer.extractive import ExtractiveSummarizer

CONFIG = Path(__file__).resolve().parent.parent / "config"
NOW = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
EDITION = Edition(id="morning", title="아침 브리핑", time="08:30", days=DAYS)
#: nine events that have nothing in common, so that each is a story of its own
EVENTS = (
    ("최태원 SK그룹 회장, 새너제이서 HBM 공급 협약", "최태원 SK그룹 회장이 미국 새너제이에서 AI 반도체 HBM 공급 협약에 서명했다."),
    ("젠슨 황 엔비디아 CEO, 타이베이에 AI 연구소", "젠슨 황 엔비디아 CEO가 타이베이에 인공지능 연구소를 짓겠다고 말했다."),
    ("샘 올트먼 오픈AI CEO, 도쿄 데이터센터 투자", "샘 올트먼 오픈AI CEO는 도쿄 데이터센터에 80억 달러를 투자하겠다고 발표했다."),
    ("이재용 삼성전자 회장, 평택 파운드리 방문", "이재용 삼성전자 회장이 평택 파운드리 라인을 찾아 AI 칩 생산을 점검했다."),
    ("사티아 나델라 MS CEO, 코파일럿 요금 인하", "사티아 나델라 마이크로소프트 CEO가 인공지능 비서 코파일럿의 요금을 내린다고 밝혔다."),
    ("리사 수 AMD CEO, 새 GPU 공개", "리사 수 AMD CEO가 차세대 AI용 GPU를 공개하고 내년 봄 출하한다고 말했다."),
    ("정의선 현대차 회장, 휴머노이드 공장 투입", "정의선 현대차그룹 회장이 휴머노이드 로봇을 조지아 공장에 투입하겠다고 밝혔다."),
    ("마크 저커버그 메타 CEO, 초지능 조직 개편", "마크 저커버그 메타 CEO가 인공지능 초지능 조직을 네 개로 나눈다고 직원들에게 알렸다."),
)  # fmt: skip


@pytest.fixture
async def server():
    async with LoopbackServer() as running:
        yield running


@pytest.fixture(scope="module")
def roster():
    return load_roster(CONFIG / "executives.yaml")


class Paper:
    """A newspaper whose feed may number and date its articles as it likes; pages carry a date or none."""

    def __init__(self, server):
        self.server = server

    def prints(self, published, *, guids="a", folder="news", dated_pages=True, dated_feed=True, shown=None):
        items = []
        for at, (title, sentence) in enumerate(EVENTS):
            stamp = f"<meta property='article:published_time' content='{published.isoformat()}'>" if dated_pages else ""
            body = f"<html><head><title>{title}</title>{stamp}</head><body><article><h1>{title}</h1><p>{sentence} {sentence[:-1]}는 설명도 이어졌다.</p></article></body></html>"
            self.server.answers(f"/{folder}/{at}", body.encode())
            date = f"<pubDate>{format_datetime(shown or published)}</pubDate>" if dated_feed else ""
            link = self.server.url(f"/{folder}/{at}")
            items.append(f"<item><title>{title}</title><link>{link}</link><guid>{guids}-{at}</guid>{date}</item>")
        feed = f'<?xml version="1.0"?><rss version="2.0"><channel><title>신문</title>{"".join(items)}</channel></rss>'
        self.server.answers("/feed", feed.encode(), content_type="application/rss+xml")


@asynccontextmanager
async def newsroom(folder, server, roster):
    hosts = frozenset({server.host_port})
    fetcher = Fetcher(user_agent="t", allow_private_hosts=hosts, pause=0, retry_wait=0.01, respect_robots=False)
    async with Store.open(f"sqlite+aiosqlite:///{folder}/novelty.db") as store, fetcher:
        source = Source(id="a", name="신문", url=server.url("/feed"), language="ko")
        matcher = Matcher(roster)
        edges = Edges(store=store, fetcher=fetcher, parsers=InProcess(), matcher=matcher, sources=(source,))
        yield (
            edges,
            Kitchen(store=store, roster=roster, matcher=matcher, summarizer=ExtractiveSummarizer()),
        )


async def told(kitchen, now):
    digest = await compose(kitchen, EDITION, now.date(), now)
    return len(digest.cards) + len(digest.listed)


@pytest.fixture
async def room(tmp_path, server, roster):
    async with newsroom(tmp_path, server, roster) as made:
        yield Paper(server), *made


# -- the first look at a feed --------------------------------------------------------------------------------------


async def test_a_new_feed_tells_what_came_out_within_the_editions_window(room):
    paper, edges, kitchen = room
    paper.prints(NOW - 20 * HOUR)
    await collect(edges, NOW)
    assert await told(kitchen, NOW) == len(EVENTS)


@pytest.mark.parametrize("dates", [{"shown": NOW - 3 * DAY}, {"dated_feed": False}, {"shown": NOW - HOUR}])
async def test_a_new_feed_posts_nothing_of_the_days_before_whatever_dates_it_gives(room, dates):
    paper, edges, kitchen = room
    paper.prints(NOW - 3 * DAY, **dates)
    await collect(edges, NOW)
    assert await told(kitchen, NOW) == 0
    people = [executive.id for executive in kitchen.roster.executives]
    assert await edges.store.articles_about(people, [], since=NOW - 7 * DAY)  # '/brief' knows them all the same


async def test_a_new_feed_without_any_date_posts_nothing_of_its_first_answer(room):
    paper, edges, kitchen = room
    paper.prints(NOW, dated_feed=False, dated_pages=False)
    await collect(edges, NOW)
    assert await told(kitchen, NOW) == 0


async def test_what_a_known_feed_adds_later_is_told_also_without_a_date(room):
    paper, edges, kitchen = room
    paper.server.answers("/feed", b"<rss version='2.0'><channel><title>t</title><item><title>weather</title>"
                         b"<link>https://news.example/1</link></item></channel></rss>")  # fmt: skip
    await collect(edges, NOW - DAY)
    paper.prints(NOW, dated_feed=False, dated_pages=False)
    await collect(edges, NOW)
    assert await told(kitchen, NOW) == len(EVENTS)


# -- renumbered and re-dated feeds -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        {"guids": "b"},
        {"guids": "b", "shown": NOW + DAY},
        {"guids": "b", "folder": "moved", "shown": NOW + DAY},
        {"guids": "b", "folder": "moved", "dated_feed": False, "dated_pages": False},
        {"shown": NOW + DAY},
    ],
    ids=["guids", "guids and dates", "guids, links and dates", "guids and links, no dates", "dates"],
)
async def test_a_feed_that_renumbers_and_re_dates_everything_tells_nothing_twice(room, change):
    paper, edges, kitchen = room
    paper.prints(NOW - 2 * HOUR)
    await collect(edges, NOW)
    assert await told(kitchen, NOW) == len(EVENTS)
    paper.prints(NOW - 2 * HOUR, **change)
    receipt = await collect(edges, NOW + DAY)
    assert receipt.items_new == 0
    assert await told(kitchen, NOW + DAY) == 0


async def test_old_pages_under_new_guids_and_new_titles_go_by_the_date_of_the_page(room):
    paper, edges, kitchen = room
    paper.prints(NOW - 2 * HOUR)
    await collect(edges, NOW)
    await told(kitchen, NOW)
    paper.prints(NOW - 30 * DAY, guids="b", folder="archive", shown=NOW + DAY)
    for at, (title, _) in enumerate(EVENTS):
        feed = paper.server
        feed.answers(f"/archive/{at}", f"<html><head><meta property='article:published_time' content='{(NOW - 30 * DAY).isoformat()}'></head><body><article><h1>옛 {title}</h1><p>{title}</p></article></body></html>".encode())  # fmt: skip
    await collect(edges, NOW + DAY)
    assert await told(kitchen, NOW + DAY) == 0


def item(number, title):
    return Item(source_id="a", guid=f"g{number}", url=f"https://news.example/{number}", title=title)


def test_one_headline_that_comes_back_every_day_is_new_every_day():
    items = [item(number, f"기사 {number}") for number in range(9)] + [item(9, "오늘의 증시")]
    guids = {one.guid for one in items[:9]}
    new, old = novelty.split(items, guids, urls=())
    assert ([one.title for one in new], old) == (["오늘의 증시"], [])
    assert not novelty.looks_renumbered(new, items)


def test_half_of_a_feed_at_once_looks_renumbered():
    items = [item(number, "t") for number in range(10)]
    assert novelty.looks_renumbered(items[:5], items)
    assert not novelty.looks_renumbered(items[:4], items[:4])
