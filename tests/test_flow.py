"""The whole job on the demo newsroom: real server, fetcher, child processes, store and summarizer; two mornings."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml

from bot import brief
from bot.app import open_app, open_edges, run_round
from bot.collect import collect
from bot.commands.demo import load_demo_catalogue
from bot.fetch import Fetcher
from bot.newsroom import Newsroom
from bot.pipeline import compose
from bot.settings import Settings
from summarizer import Summary

CONFIG = Path(__file__).resolve().parent.parent / "config"
EXPECTED = yaml.safe_load((CONFIG / "demo" / "expected.yaml").read_text(encoding="utf-8"))


@dataclass
class Run:
    """What two mornings left behind, with addresses below the newsroom's base."""

    digests: dict = field(default_factory=dict)
    again: list = field(default_factory=list)
    answers: dict = field(default_factory=dict)
    articles: dict = field(default_factory=dict)
    stories: dict = field(default_factory=dict)
    decisions: dict = field(default_factory=dict)
    visits: list = field(default_factory=list)
    states: dict = field(default_factory=dict)


async def run_two_mornings(folder):
    run = Run()
    async with Newsroom(CONFIG / "demo") as newsroom:
        settings = Settings(database_url=f"sqlite+aiosqlite:///{folder}/flow.db", config_dir=CONFIG)
        catalogue = load_demo_catalogue(CONFIG, newsroom.base, folder)
        hosts = frozenset({urlsplit(newsroom.base).netloc})
        fetcher = Fetcher(user_agent="exec-brief tests", allow_private_hosts=hosts, pause=0.0, retry_wait=0.01)
        async with open_app(settings, catalogue=catalogue) as app, open_edges(app, fetcher) as edges:
            edition = catalogue.editions[0]
            for number in (1, 2):
                newsroom.set_morning(number)
                await run_round(app, edges, newsroom.now)
                run.digests[number] = await compose(app.kitchen, edition, newsroom.now.date(), newsroom.now)
                run.again.append(await compose(app.kitchen, edition, newsroom.now.date(), newsroom.now))
            for name in ("최태원", "Jay Y. Lee", "黄仁勋"):
                run.answers[name] = await brief.answer(app.kitchen, app.lookup, brief.parse(name), newsroom.now)
            await gather(run, app, newsroom)
    return run


async def gather(run, app, newsroom):
    base = newsroom.base
    published = await app.store.articles_about(
        [e.id for e in app.catalogue.roster.executives], [], since=newsroom.now.replace(year=2020), limit=1000
    )
    run.articles = {a.url.removeprefix(base): a for a in published}
    run.stories = {u.removeprefix(base): s for u, s in (await app.store.story_ids(a.url for a in published)).items()}
    paths = [a["path"] for e in EXPECTED["events"] for a in e["articles"]] + [d["path"] for d in EXPECTED["dropped"]]
    run.decisions = {p: await app.store.decisions_for(base + p) for p in paths}
    run.states = await app.store.source_states()
    run.visits = [(v.target, v.status) for v in newsroom.visits]


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return asyncio.run(run_two_mornings(tmp_path_factory.mktemp("flow")))


def events():
    return [e for e in EXPECTED["events"] if "may_join" not in e]


def fetched(event):
    missing = {u["path"] for u in EXPECTED["unfetched"]}
    return [a for a in event["articles"] if a["path"] not in missing]


@pytest.mark.parametrize("event", events(), ids=lambda e: e["id"])
def test_articles_on_one_event_are_one_story(run, event):
    assert len({run.stories[a["path"]] for a in fetched(event)}) == 1


def test_different_events_are_different_stories(run):
    firsts = {e["id"]: run.stories[fetched(e)[0]["path"]] for e in events()}
    assert len(set(firsts.values())) == len(firsts), firsts


@pytest.mark.parametrize("article", [a for e in EXPECTED["events"] for a in fetched(e)], ids=lambda a: a["path"])
def test_the_people_of_an_article_are_those_it_names(run, article):
    assert set(run.articles[article["path"]].people_ids) == set(article["people"])


@pytest.mark.parametrize("dropped", EXPECTED["dropped"], ids=lambda d: d["path"])
def test_what_must_not_appear_does_not_and_says_why(run, dropped):
    shown = {s.url for d in run.digests.values() for c in (*d.cards, *d.listed) for s in c.sources}
    assert not [url for url in shown if url.endswith(dropped["path"])]
    reasons = {d.reason for d in run.decisions[dropped["path"]] if d.verdict == "dropped"}
    assert reasons & set(dropped["reasons"]), reasons


def test_nobody_is_taken_from_the_rows_of_a_board(run):
    boards = [a for path, a in run.articles.items() if path.startswith("/board/")]
    assert boards
    assert not {p for a in boards for p in a.people_ids} & set(EXPECTED["board_rows_only"])


def test_failing_sources_are_named_in_the_receipt_and_do_not_stop_the_round(run):
    receipt = run.digests[1].receipt
    assert {f.source_id: f.kind for f in receipt.failures} == {
        f["source"]: f["kind"] for f in EXPECTED["failing_sources"]
    }
    assert receipt.sources_checked == 16
    assert run.states["kr-down"].fail_count == 2


def test_the_first_morning_tells_at_least_eight_new_stories_in_three_bullets_each(run):
    cards = run.digests[1].cards
    assert len(cards) >= 8
    assert {c.kind for c in cards} == {"new"}
    assert sum(len(c.languages) >= 2 and c.independent_outlets >= 2 for c in cards) >= 4


def test_every_bullet_rests_on_sentences_of_an_article_of_its_story(run):
    cards = [c for d in run.digests.values() for c in d.cards]
    for card in cards:
        assert isinstance(card.summary, Summary)
        lead = next(a for path, a in run.articles.items() if card.url.endswith(path))
        for bullet in card.summary.bullets:
            assert bullet.evidence
            assert all(sentence in lead.text for sentence in bullet.evidence)


def test_the_second_morning_follows_up_and_does_not_repeat(run):
    cards = run.digests[2].cards
    kinds = {
        next(e["id"] for e in events() if run.stories[e["articles"][0]["path"]] == c.story_id): c.kind for c in cards
    }
    assert kinds == {e["id"]: e["kind"][2] for e in events() if 2 in e["mornings"]}
    first = {s.url for c in run.digests[1].cards for s in c.sources}
    assert not first & {s.url for c in cards for s in c.sources}


def test_composing_again_gives_the_stored_digest(run):
    assert run.again == [run.digests[1], run.digests[2]]


def test_unchanged_feeds_answer_304_the_second_time(run):
    assert sum(status == 304 for _, status in run.visits) >= len(EXPECTED["unchanged_feeds"])


def test_a_page_is_fetched_once_however_many_links_lead_to_it(run):
    pages = [target for target, status in run.visits if status == 200 and "/article" in target]
    assert len(pages) == len(set(pages))


@pytest.mark.parametrize(
    ("name", "person"), [("최태원", "chey-tae-won"), ("Jay Y. Lee", "lee-jae-yong"), ("黄仁勋", "jensen-huang")]
)
def test_a_person_is_found_from_any_script(run, name, person):
    cards = run.answers[name].cards
    assert cards
    assert all(c.people[0].executive_id == person for c in cards)


def test_a_killed_round_goes_on_where_it_stopped(tmp_path):
    async def half_then_whole():
        async with Newsroom(CONFIG / "demo") as newsroom:
            settings = Settings(database_url=f"sqlite+aiosqlite:///{tmp_path}/killed.db", config_dir=CONFIG)
            catalogue = load_demo_catalogue(CONFIG, newsroom.base, tmp_path)
            hosts = frozenset({urlsplit(newsroom.base).netloc})
            fetchers = (
                Fetcher(user_agent="t", allow_private_hosts=hosts, pause=0.0, retry_wait=0.01) for _ in range(2)
            )
            async with open_app(settings, catalogue=catalogue) as app:
                async with open_edges(app, next(fetchers)) as edges:
                    task = asyncio.current_task()
                    with pytest.raises(asyncio.CancelledError):
                        await collect(edges, newsroom.now, stop_after_pages(40, task.cancel))
                    task.uncancel()
                half = len(newsroom.visits)
                stored = {
                    a.url.removeprefix(newsroom.base)
                    for a in await app.store.articles_fetched_since(newsroom.now, newsroom.now.replace(year=2025))
                }
                async with open_edges(app, next(fetchers)) as edges:
                    await collect(edges, newsroom.now)
                again = {v.target for v in newsroom.visits[half:]}
                return stored, again, await app.store.pending_items()

    stored, again, pending = asyncio.run(half_then_whole())
    assert stored
    assert stored & again == set()
    assert pending == []


def stop_after_pages(count, stop):
    def progress(stage, done, total):
        if stage == "pages" and done == count:
            stop()

    return progress
