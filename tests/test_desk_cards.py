"""The buttons under a story: sources, evidence, feedback; from the digest that was posted, or from the story itself."""

import asyncio
from typing import get_args

import pytest
from front_desk import TEXT, front, said, somebody
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.actions import Action, Verb, encode
from bot.model import Edition
from bot.pipeline import compose
from bot.store.ledger_rows import Address

HERE = Address("slack", "T1", "C1")


@pytest.fixture
async def desk():
    async with front() as opened:
        yield opened


async def posted(desk):
    """A subscription whose digest has gone out: (its edition, the date, the story)."""
    await desk.says("구독 최태원")
    desk.clock.moves(hours=21)
    story = await desk.hears()
    await desk.ticks(minutes=31)
    kept = await desk.subscription()
    return kept.edition_id, "2026-11-24", story


async def test_sources_are_those_of_the_digest_that_was_posted(desk):
    edition, day, story = await posted(desk)
    await desk.hears("late", title="SK그룹, 2026년까지 80조 원 확보해 AI 투자")  # comes to the story afterwards
    reply = await desk.presses(Action("sources", (story, edition, day)))
    (card,) = reply.digest.cards
    assert [line.outlet for line in card.sources] == ["a"]
    assert "출처 1건" in said(reply)


async def test_where_the_digest_is_gone_the_sources_are_those_of_the_story(desk):
    story = await desk.hears()
    for place in ((story, "brief", "2026-11-23"), (story, "share-1", "2026-11-23"), (story,), (story, "", "x")):
        reply = await desk.presses(Action("sources", place))
        assert [line.url for line in reply.digest.cards[0].sources] == ["https://a.example/1"]


async def test_evidence_shows_the_sentences_of_the_article_word_for_word(desk):
    edition, day, story = await posted(desk)
    reply = await desk.presses(Action("evidence", (story, edition, day)))
    sentences = [line.removeprefix("└ ") for line in reply.lines if line.startswith("└ ")]
    assert sentences
    assert all(sentence in TEXT for sentence in sentences)
    assert sum(line.startswith("• ") for line in reply.lines) == 3


async def test_a_story_without_bullets_says_why_there_is_no_evidence(desk):
    story = await desk.hears(thin="paywall")
    reply = await desk.presses(Action("evidence", (story, "brief", "2026-11-23")))
    assert "본문을 다 볼 수 없어" in said(reply)
    assert (await desk.presses(Action("sources", (story, "brief", "2026-11-23")))).digest.listed


@pytest.mark.parametrize("asker", [{"channel": "C2"}, {"workspace": "T2"}, {"platform": "discord"}, {"channel": ""}])
@pytest.mark.parametrize("verb", ["sources", "evidence", "helpful", "wrong"])
async def test_the_digest_of_a_channel_is_for_that_channel(desk, verb, asker):
    edition, day, story = await posted(desk)
    reply = await desk.presses(Action(verb, (story, edition, day)), somebody(**asker))
    assert reply.failed
    assert reply.digest is None
    assert "이 채널의 브리핑이 아니라서" in said(reply)
    assert await desk.store.subscriptions.verdicts() == {}


async def test_the_operators_digest_is_for_the_channels_it_goes_to():
    edition = Edition(id="morning", title="아침", time="08:30", days=(), channels=("slack:T1/C1",))
    async with front(editions=(edition,)) as desk:
        story = await desk.hears()
        digest = await compose(desk.kitchen, edition, desk.clock().date(), desk.clock())
        await desk.hears("late")  # told of the story afterwards: whoever sees the stored digest does not see it
        place = (story, "morning", digest.local_date.isoformat())
        here = await desk.presses(Action("sources", place))
        there = await desk.presses(Action("sources", place), somebody(workspace="T2"))
        assert [line.outlet for line in here.digest.cards[0].sources] == ["a"]
        assert here.digest.edition_id == "morning"
        assert there.digest.edition_id == "brief"


# -- feedback ------------------------------------------------------------------------------------------------------


async def test_the_last_word_of_a_person_counts_once(desk):
    edition, day, story = await posted(desk)
    for verb in ("helpful", "helpful", "wrong"):
        assert not (await desk.presses(Action(verb, (story, edition, day)))).failed
    await desk.presses(Action("helpful", (story, edition, day)), somebody(user="U2"))
    assert await desk.store.subscriptions.verdicts(HERE) == {"helpful": 1, "wrong": 1}
    assert "도움이 됐어요 1 · 틀렸어요 1" in said(await desk.says("상태"))


async def test_another_summary_of_the_story_is_judged_by_itself(desk):
    text = "젠슨 황 엔비디아 CEO가 새너제이에서 새 칩을 공개했다. 성능은 이전 세대의 두 배다. 하반기에 양산한다."
    first = await desk.hears("a")
    second = await desk.hears("b", people=("jensen-huang",), title="젠슨 황, 새 칩 공개", text=text)
    assert first != second
    for story in (first, second):
        await desk.presses(Action("wrong", (story, "brief", "2026-11-23")))
    assert await desk.store.subscriptions.verdicts(HERE) == {"wrong": 2}


async def test_what_is_said_elsewhere_is_not_counted_here(desk):
    story = await desk.hears()
    await desk.presses(Action("helpful", (story, "brief", "2026-11-23")), somebody(channel="C2"))
    assert await desk.store.subscriptions.verdicts(HERE) == {}
    assert await desk.store.subscriptions.verdicts() == {"helpful": 1}


# -- odd buttons ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("verb", ["sources", "evidence", "helpful", "wrong"])
@pytest.mark.parametrize(
    "arguments", [(), ("",), ("s-gone",), ("s-gone", "morning", "2026-13-45"), ("a", "b", "c", "d")]
)
async def test_a_button_that_leads_nowhere_is_answered_with_a_hint(desk, verb, arguments):
    reply = await desk.presses(Action(verb, arguments))
    assert reply.failed
    assert reply.lines


@pytest.mark.parametrize("arguments", [(), ("nobody", "168"), ("", ""), ("chey-tae-won", "x" * 50), ("chey-tae-won",)])
@pytest.mark.parametrize("verb", ["brief", "share"])
async def test_a_question_that_a_button_garbles_is_answered_all_the_same(desk, verb, arguments):
    reply = await desk.presses(Action(verb, arguments))
    assert reply.lines
    assert desk.posted == []


FIELDS = st.sampled_from(
    ["", "?", "s1", "chey-tae-won", "168", "morning", "ch-aaaaaaaaaaaaaaaa", "2026-11-23", "share-1", "x" * 60, "가"]
)
ACTIONS = st.builds(Action, st.sampled_from(get_args(Verb)), st.lists(FIELDS, max_size=4).map(tuple))


@given(st.lists(ACTIONS, min_size=20, max_size=60))
@settings(max_examples=5, deadline=None)
def test_whatever_a_button_carries_is_answered(many):
    async def run():
        async with front() as desk:
            for action in many:
                reply = await desk.presses(action)
                assert reply.lines or reply.digest
                assert all(encode(one.action) for one in reply.buttons)

    asyncio.run(run())
