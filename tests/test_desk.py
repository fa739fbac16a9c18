"""Questions at the desk: who is answered, what about, and what is offered instead."""

import asyncio

import pytest
from articles import article
from front_desk import LOOKUP, ROSTER, TEXT, button, front, labels, said, somebody
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.actions import Action, encode
from bot.delivery import Wanted
from bot.desk import Desk, Rules
from bot.desk.answering import hours_of, slot_of
from bot.desk.suggesting import Suggestions
from bot.model import Edition
from bot.store.ledger_rows import Address


@pytest.fixture
async def desk():
    async with front() as opened:
        yield opened


# -- answers -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words", ["최태원", "최태원은?", "Chey Tae-won", "崔泰源", "최태원 회장 3일", "최태원 소식 알려줘", "SK"]
)
async def test_a_name_in_any_spelling_is_answered_with_its_stories(desk, words):
    await desk.hears(organisations=("sk-group",))
    reply = await desk.says(words)
    assert not reply.failed
    assert not reply.public
    assert len(reply.digest.cards) == 1
    assert labels(reply)[0] == "채널에 공유"


async def test_an_answer_offers_to_follow_until_the_channel_follows(desk):
    await desk.hears()
    first = await desk.says("최태원")
    assert labels(first) == ["채널에 공유", "이 채널에서 구독"]
    await desk.presses_button(first, "이 채널에서 구독")
    assert labels(await desk.says("최태원")) == ["채널에 공유"]


async def test_nothing_new_is_said_with_a_longer_period_to_press(desk):
    await desk.hears(hours_ago=10 * 24)
    reply = await desk.says("최태원 3일")
    assert "최근 3일" in said(reply)
    assert reply.digest is None
    longer = await desk.presses_button(reply, "최근 30일")
    assert longer.digest.cards


async def test_a_name_that_several_share_is_asked_back(desk):
    reply = await desk.says("정 회장")
    assert not reply.failed
    assert "여럿" in said(reply)
    assert {b.action.arguments[0] for b in reply.buttons} >= {"chung-euisun", "chung-ki-sun"}


async def test_several_names_without_a_verb_are_a_choice(desk):
    reply = await desk.says("최태원 젠슨황")
    assert [b.action.arguments[0] for b in reply.buttons] == ["chey-tae-won", "jensen-huang"]


@pytest.mark.parametrize("words", ["최태언", "Jensn Huang", "ㅊㅌㅇ", "chlxodnjs"])
async def test_a_near_miss_is_never_an_answer_but_a_button(desk, words):
    await desk.hears(people=("chey-tae-won", "jensen-huang"))
    reply = await desk.says(words)
    assert reply.failed
    assert reply.digest is None
    assert "혹시" in said(reply)
    assert (await desk.presses(reply.buttons[0].action)).digest.cards


async def test_an_unknown_name_says_how_to_add_it(desk):
    reply = await desk.says("홍길동전")
    assert reply.failed
    assert "executives.yaml" in said(reply)
    assert labels(reply) == ["도움말"]


async def test_a_slip_of_a_verb_is_offered_and_not_carried_out(desk):
    reply = await desk.says("구둑 최태원")
    assert reply.failed
    assert await desk.subscription() is None
    assert button(reply, "구독 최태원").action == Action("follow", ("chey-tae-won",))


async def test_a_slip_of_the_verb_that_ends_all_asks_before_it_does(desk):
    await desk.says("구독")
    asked = await desk.presses_button(await desk.says("헤지"), "해지")
    assert "모두 해지할까요" in said(asked)
    assert await desk.subscription() is not None


@pytest.mark.parametrize("words", ["", "도움말", "help", "?", "/brief"])
async def test_help_answers_what_says_nothing_and_its_examples_can_be_pressed(desk, words):
    reply = await desk.says(words)
    assert "구독" in said(reply)
    for one in reply.buttons:
        assert not (await desk.presses(one.action)).failed


async def test_english_is_spoken_to_english_readers(desk):
    reply = await desk.says("help", somebody(locale="en"))
    assert "subscribe" in said(reply)
    assert not any("가" <= c <= "힣" for c in said(reply))


@given(st.lists(st.text(max_size=80), min_size=10, max_size=40))
@settings(max_examples=8, deadline=None)
def test_whatever_is_typed_is_answered_and_every_button_can_be_carried(many):
    async def run():
        async with front() as desk:
            for words in many:
                reply = await desk.says(words)
                assert reply.lines or reply.digest
                for one in reply.buttons:
                    assert 0 < len(one.label) <= 75
                    assert encode(one.action)

    asyncio.run(run())


async def test_an_article_that_is_not_sorted_yet_is_shown_and_its_buttons_say_so(desk):
    made = article("a", people=("chey-tae-won",), text=TEXT, published=desk.clock())
    await desk.store.add_article(made, None, desk.clock())
    (card,) = (await desk.says("최태원")).digest.cards
    place = (card.story_id, "brief", "2026-11-23")
    assert encode(Action("evidence", place))
    assert "아직 정리 중" in said(await desk.presses(Action("sources", place)))


# -- a choice of the list ------------------------------------------------------------------------------------------


async def test_a_chosen_id_is_answered_and_free_text_is_read(desk):
    await desk.hears()
    for chosen in ("chey-tae-won", "최태원", "崔泰源"):
        reply = await desk.desk.ask(somebody(), chosen, 72, public=False, now=desk.clock())
        assert "최근 3일" in reply.digest.title
    assert (await desk.desk.ask(somebody(), "최태언", 72, public=False, now=desk.clock())).failed
    assert "구독" in said(await desk.desk.ask(somebody(), " ", 72, public=False, now=desk.clock()))


@given(st.one_of(st.integers().map(str), st.text(max_size=12)))
def test_any_period_of_a_button_is_between_an_hour_and_ninety_days(words):
    assert 1 <= hours_of(words) <= 90 * 24
    if words in map(str, range(1, 90 * 24 + 1)):
        assert hours_of(words) == int(words)


@pytest.mark.parametrize("hours", [-5, 0, 10**9])
async def test_any_period_is_brought_into_its_bounds(desk, hours):
    await desk.hears()
    reply = await desk.desk.ask(somebody(), "chey-tae-won", hours, public=False, now=desk.clock())
    assert reply.lines or reply.digest


# -- for everybody -------------------------------------------------------------------------------------------------


async def test_an_answer_for_everybody_names_what_share_needs(desk):
    await desk.hears()
    reply = await desk.says("최태원 공유")
    assert reply.public
    assert reply.share == Action("share", ("chey-tae-won", "168"))
    assert not (await desk.says("최태원 공유", somebody(channel=""))).public


async def test_a_shared_answer_is_posted_once_with_its_sources_in_its_thread(desk):
    await desk.hears()
    for _ in range(3):
        reply = await desk.desk.share(
            somebody(name="김  하나"), "chey-tae-won", 168, token="117.22.abc", now=desk.clock()
        )
        assert "공유했습니다" in said(reply)
    assert len(desk.posted) == 1
    assert "김 하나 님이 공유" in desk.posted[0]
    assert len([m for m in desk.chat.messages if m.thread]) == 1


async def test_another_question_is_another_post(desk):
    await desk.hears()
    for token in ("1", "2"):
        await desk.desk.share(somebody(), "chey-tae-won", 168, token=token, now=desk.clock())
    assert len(desk.posted) == 2


async def test_a_shared_answer_that_is_refused_says_why(desk):
    await desk.hears()
    desk.chat.faults = ["refused"]
    reply = await desk.desk.share(somebody(), "chey-tae-won", 168, token="1", now=desk.clock())
    assert reply.failed
    assert "channel_not_found" in said(reply)


async def test_a_share_in_doubt_is_left_to_the_next_tick(desk):
    await desk.hears()
    desk.chat.faults = ["kept"]
    reply = await desk.desk.share(somebody(), "chey-tae-won", 168, token="1", now=desk.clock())
    assert "보내는 중" in said(reply)
    await desk.ticks(minutes=2)
    await desk.ticks(minutes=2)
    assert len(desk.posted) == 1
    assert [d.state for d in await desk.deliveries()] == ["sent"]


async def test_a_tick_leaves_an_answer_alone_that_is_just_being_shared(desk):
    await desk.hears()
    reply = await desk.presses(Action("share", ("chey-tae-won", "168")))
    await desk.ticks(seconds=20)
    assert not reply.failed
    assert [d.state for d in await desk.deliveries()] == ["sent"]


async def test_a_tick_between_the_plan_and_the_post_of_a_shared_answer_does_not_skip_it(desk):
    address = Address("slack", "T1", "C1")
    wanted = Wanted(address=address, edition_date=desk.clock().date(), slot=slot_of("1"), due_at=desk.clock())
    await desk.store.ledger.plan(wanted, desk.clock())
    await desk.ticks(seconds=1)
    assert [d.state for d in await desk.deliveries()] == ["planned"]
    await desk.hears()
    await desk.desk.share(somebody(), "chey-tae-won", 168, token="1", now=desk.clock())
    assert len(desk.posted) == 1


async def test_a_choice_typed_and_not_chosen_is_read_like_any_words(desk):
    await desk.hears()
    ask = desk.desk.ask
    assert "최근 2일" in (await ask(somebody(), "최태원 2일", 168, public=False, now=desk.clock())).digest.title
    assert (await ask(somebody(), "최태원", 168, public=True, now=desk.clock())).public
    assert "구독" in said(await ask(somebody(), "목록", 168, public=False, now=desk.clock()))
    assert (await ask(somebody(manages=False), "구독", 168, public=False, now=desk.clock())).failed


async def test_there_is_nothing_to_share_of_nothing(desk):
    reply = await desk.desk.share(somebody(), "chey-tae-won", 168, token="1", now=desk.clock())
    assert reply.failed
    assert desk.posted == []


@given(st.text(min_size=1, max_size=200), st.text(min_size=1, max_size=200))
def test_a_slot_is_short_and_of_one_token_alone(one, other):
    assert len(slot_of(one)) <= 26
    assert (slot_of(one) == slot_of(other)) == (one == other)
    assert encode(Action("evidence", ("s0123456789abcdef", slot_of(one), "2026-11-23")))


# -- who may -------------------------------------------------------------------------------------------------------


CHANGES = ["구독", "해지", "시간 08:30", "일시정지", "재개", "조용히"]


@pytest.mark.parametrize(
    ("rules", "who"),
    [
        (Rules(allow_workspaces=frozenset({"T9"})), {}),
        (Rules(allow_workspaces=frozenset({"T9"})), {"workspace": ""}),
        (Rules(allow_workspaces=frozenset({"T9"})), {"workspace": "E1.T1"}),
        (Rules(allow_channels=frozenset({"C9"})), {}),
        (Rules(allow_channels=frozenset({"C9"})), {"channel": ""}),
        (Rules(allow_workspaces=frozenset({"T1"}), allow_channels=frozenset({"C9"})), {}),
    ],
)
async def test_who_is_not_on_the_list_gets_a_notice_and_nothing_happens(rules, who):
    async with front(rules=rules) as desk:
        await desk.hears()
        asker = somebody(**who)
        replies = [await desk.says(words, asker) for words in ["최태원", "도움말", "상태", *CHANGES]]
        replies += [await desk.presses(Action("follow", ("chey-tae-won",)), asker)]
        replies += [await desk.desk.share(asker, "chey-tae-won", 168, token="1", now=desk.clock())]
        replies += [await desk.desk.ask(asker, "chey-tae-won", 168, public=True, now=desk.clock())]
        assert all(r.failed and r.digest is None and not r.announcement for r in replies)
        assert desk.desk.suggest(asker, "최") == ()
        assert desk.posted == []
        assert await desk.subscription() is None


@pytest.mark.parametrize("workspace", ["T1", "E1.T1"])
@pytest.mark.parametrize("listed", ["T1", "E1.T1", "E1"])
async def test_a_team_of_a_grid_is_listed_by_itself_or_by_its_enterprise(workspace, listed):
    async with front(rules=Rules(allow_workspaces=frozenset({listed}))) as desk:
        expected = listed in (workspace, *workspace.split("."))
        assert (await desk.says("도움말", somebody(workspace=workspace))).failed is not expected


async def test_only_named_users_change_where_some_are_named():
    async with front(rules=Rules(changers=frozenset({"U9"}), questions_a_minute=100)) as desk:
        for words in CHANGES:
            assert (await desk.says(words)).failed
        assert not (await desk.says("목록")).failed
        assert not (await desk.says("구독", somebody(user="U9", manages=False))).failed


async def test_who_does_not_manage_the_channel_on_its_platform_changes_nothing(desk):
    assert (await desk.says("구독", somebody(manages=False))).failed
    assert (await desk.presses(Action("unfollow"), somebody(manages=False))).failed
    assert not (await desk.says("구독")).failed
    assert await desk.subscription() is not None


async def test_a_subscription_needs_a_channel(desk):
    assert "채널" in said(await desk.says("구독", somebody(channel="")))


async def test_a_user_may_ask_so_often_in_a_minute_and_then_again():
    async with front(rules=Rules(questions_a_minute=3)) as desk:
        for _ in range(3):
            assert not (await desk.says("최태원")).failed
        no = await desk.says("최태원")
        assert no.failed
        assert "60초" in said(no)
        assert not (await desk.says("최태원", somebody(user="U2"))).failed
        desk.clock.moves(seconds=61)
        assert not (await desk.says("최태원")).failed


async def test_setting_a_channel_up_and_looking_at_it_is_no_question():
    async with front(rules=Rules(questions_a_minute=1)) as desk:
        await desk.says("최태원")
        for words in ("목록", "상태", "시간 08:30", "도움말"):
            assert "초" not in said(await desk.says(words))
        assert not (await desk.presses(Action("help"))).failed


# -- suggestions ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("최태원", "chey-tae-won"),
        ("최ㅌ", "chey-tae-won"),
        ("최태우", "chey-tae-won"),
        ("최탱", "chey-tae-won"),
        ("ㅊㅌㅇ", "chey-tae-won"),
        ("altm", "sam-altman"),
        ("Jensen H", "jensen-huang"),
        ("黄仁", "jensen-huang"),
        ("崔泰", "chey-tae-won"),
        ("ジェンスン", "jensen-huang"),
        ("엔비", "nvidia"),
        ("nvidia", "nvidia"),
        ("최태언", "chey-tae-won"),
        ("chlxodnjs", "chey-tae-won"),
        ("젠슨황", "jensen-huang"),
    ],
)
async def test_a_name_half_typed_in_any_script_is_found(desk, typed, first):
    assert desk.desk.suggest(somebody(), typed)[0].value == first


async def test_followed_names_come_first_then_those_in_the_news(desk):
    await desk.says("구독 이재용")
    for name in ("a", "b"):
        await desk.hears(name, people=("sam-altman",), title=f"오픈AI 소식 {name}")
    await desk.hears("c", people=("jensen-huang",), title="엔비디아 소식")
    await desk.desk.remember(desk.clock())
    assert [c.value for c in desk.desk.suggest(somebody(), "")][:3] == ["lee-jae-yong", "sam-altman", "jensen-huang"]
    assert desk.desk.suggest(somebody(channel="C2"), "")[0].value == "sam-altman"


async def test_suggestions_follow_a_change_at_once(desk):
    await desk.says("구독 샘 올트먼")
    assert desk.desk.suggest(somebody(), "")[0].value == "sam-altman"
    await desk.says("해지 샘 올트먼")
    assert desk.desk.suggest(somebody(), "")[0].value != "sam-altman"


@given(typed=st.text(max_size=120), most=st.integers(1, 100))
@settings(max_examples=100, deadline=None)
def test_any_typing_gives_distinct_choices_that_a_platform_takes(shared_suggestions, typed, most):
    choices = shared_suggestions.choices(typed, "ko", most=most)
    assert len({c.value for c in choices}) == len(choices) <= most
    assert all(0 < len(c.label) <= 100 and 0 < len(c.value) <= 100 for c in choices)


@pytest.fixture(scope="module")
def shared_suggestions():
    return Suggestions(ROSTER, LOOKUP)


# -- home and status -----------------------------------------------------------------------------------------------


async def test_home_shows_the_channels_of_the_person_and_no_others(desk):
    await desk.says("구독 최태원")
    await desk.says("구독", somebody(channel="C2", user="U2"))
    await desk.says("구독", somebody(workspace="T2"))
    await desk.finishes_a_round()
    mine = await desk.desk.home(somebody(channel=""), desk.clock())
    assert [c.channel for c in mine.channels] == ["C1"]
    assert mine.next_digest == "내일 07:30"
    assert "47곳" in mine.last_receipt
    both = await desk.desk.home(somebody(channel=""), desk.clock(), channels=["C1", "C2", "C3"])
    assert [c.channel for c in both.channels] == ["C1", "C2"]


async def test_home_of_a_workspace_that_is_not_listed_is_empty():
    async with front(rules=Rules(allow_workspaces=frozenset({"T9"}))) as desk:
        home = await desk.desk.home(somebody(), desk.clock(), channels=["C1"])
        assert home.channels == ()
        assert home.help_lines


async def test_status_tells_next_last_and_what_needs_a_look(desk):
    await desk.says("구독 최태원")
    await desk.hears()
    await desk.finishes_a_round()
    text = said(await desk.says("상태"))
    assert "내일 07:30" in text
    assert "아직 없습니다" in text
    desk.chat.faults, desk.chat.reading = ["lost"], "no"
    desk.clock.moves(hours=21, minutes=30)
    await desk.hears("b", title="최태원 새 소식")
    await desk.ticks(seconds=1)
    for _ in range(3):
        await desk.ticks(minutes=30)
    text = said(await desk.says("상태"))
    assert "11월 24일(화)" in text
    assert "소스 47곳" in text


async def test_status_names_what_the_operator_sends_here():
    edition = Edition(
        id="morning", title="아침판", time="08:30", days=("mon", "tue", "wed", "thu", "fri"), channels=("slack:T1/C1",)
    )
    async with front(editions=(edition,)) as desk:
        assert "아침판 · 내일 08:30" in said(await desk.says("상태"))
        assert "아침판" not in said(await desk.says("상태", somebody(channel="C2")))


# -- why -----------------------------------------------------------------------------------------------------------


async def test_why_tells_what_became_of_an_article(desk):
    await desk.hears()
    for words in (
        "왜 https://a.example/1",
        "why <https://a.example/1|a.example>",
        "왜 https://a.example/1?utm_source=x",
    ):
        reply = await desk.says(words)
        assert not reply.failed
        assert "새 스토리" in said(reply)
    assert (await desk.says("왜 https://b.example/1")).failed
    assert "왜 https" in said(await desk.says("왜"))


async def test_why_tells_of_a_digest_only_where_it_was_shown(desk):
    await desk.hears()
    await desk.says("구독 최태원")
    desk.clock.moves(hours=21)
    await desk.hears("b", title="최태원 회장, 새 공장 착공")
    await desk.ticks(minutes=31)
    here = said(await desk.says("왜 https://b.example/1"))
    assert "이 채널의 브리핑에 실렸습니다" in here
    for other in (somebody(channel="C2"), somebody(workspace="T2")):
        assert "실렸습니다" not in said(await desk.says("왜 https://b.example/1", other))


async def test_why_tells_a_channel_that_it_does_not_follow_whom_the_article_is_about(desk):
    await desk.hears()
    await desk.says("구독 젠슨황")
    assert "구독하는 인물의 소식이 아니라" in said(await desk.says("왜 https://a.example/1"))
    await desk.says("구독 최태원")
    assert "다음 브리핑에 실릴 수" in said(await desk.says("왜 https://a.example/1"))


# -- leaving -------------------------------------------------------------------------------------------------------


async def test_what_is_known_of_a_workspace_goes_with_it(desk):
    story = await desk.hears()
    for asker in (somebody(), somebody(channel="C2"), somebody(workspace="T2")):
        await desk.says("구독", asker)
        await desk.presses(Action("helpful", (story, "brief", "2026-11-23")), asker)
    await desk.desk.share(somebody(), "chey-tae-won", 168, token="1", now=desk.clock())
    await desk.desk.forget("slack", "T1")
    assert await desk.store.subscriptions.of_workspace("slack", "T1") == []
    assert len(await desk.store.subscriptions.of_workspace("slack", "T2")) == 1
    assert await desk.store.subscriptions.verdicts() == {"helpful": 1}
    entries = [await desk.store.ledger.entry(d.id) for d in await desk.deliveries()]
    assert all(p.payload == "" for e in entries for p in e.parts)


async def test_an_organisation_goes_with_its_teams_but_for_those_that_stay_on_their_own(desk):
    for workspace in ("E1.T1", "E1.T2", "E1.T3", "E12.T1", "E1", "T1", "e1.T1"):
        await desk.says("구독", somebody(workspace=workspace))
    await desk.desk.forget("slack", "E1", spared={"E1.T3"})
    left = [one.workspace for one in await desk.store.subscriptions.due(desk.clock().replace(year=2030))]
    assert sorted(left) == ["E1.T3", "E12.T1", "T1", "e1.T1"]


async def test_what_is_known_of_a_channel_goes_with_it_and_nothing_else(desk):
    await desk.says("구독")
    await desk.says("구독", somebody(channel="C2"))
    await desk.desk.forget("slack", "T1", "C1")
    assert [s.channel for s in await desk.store.subscriptions.of_workspace("slack", "T1")] == ["C2"]


async def test_what_is_on_its_way_to_a_place_that_is_left_is_not_sent(desk):
    await desk.hears()
    await desk.says("구독 최태원")
    desk.chat.faults = ["429"]
    await desk.ticks(hours=21, minutes=31)
    await desk.desk.forget("slack", "T1")
    await desk.ticks(minutes=10)
    assert desk.posted == []
    assert [d.state for d in await desk.deliveries()] == ["skipped"]


async def test_nothing_named_is_nothing_forgotten(desk):
    await desk.says("구독")
    await desk.desk.forget("slack", "")
    assert await desk.subscription() is not None


async def test_two_desks_on_one_store_agree(desk):
    other = Desk(kitchen=desk.kitchen, lookup=desk.desk._office.lookup, courier=desk.courier)
    await other.answer(somebody(), "구독 최태원", desk.clock())
    assert "최태원" in said(await desk.says("목록"))
