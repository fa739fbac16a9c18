"""What a channel is sent: asked for, changed, paused, ended; every verb twice is once."""

import asyncio
from datetime import UTC, datetime

import pytest
from front_desk import ROSTER, button, front, labels, said, somebody
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.actions import Action
from bot.due import WEEKDAYS


@pytest.fixture
async def desk():
    async with front() as opened:
        yield opened


WORKDAYS = WEEKDAYS[:5]


# -- who -----------------------------------------------------------------------------------------------------------


async def test_subscribing_says_when_it_begins_shows_what_it_would_be_and_tells_the_channel(desk):
    await desk.hears()
    reply = await desk.says("구독 최태원 젠슨황")
    assert "최태원, 젠슨 황 소식을 구독합니다" in reply.lines[0]
    assert "내일 07:30부터" in reply.lines[1]
    assert [c.story_id for c in reply.digest.cards]
    assert "최태원, 젠슨 황" in reply.announcement
    assert "평일 07:30" in reply.announcement
    kept = await desk.subscription()
    assert kept.people == ("chey-tae-won", "jensen-huang")
    assert (kept.changed_by, kept.changed_at) == ("U1", desk.clock())


async def test_a_preview_is_not_a_digest(desk):
    await desk.hears()
    await desk.says("구독 최태원")
    await desk.says("미리보기")
    assert desk.posted == []
    kept = await desk.subscription()
    assert await desk.store.load_digest(kept.edition_id, kept.next_at.date()) is None


async def test_nothing_goes_out_before_the_hour_that_was_named(desk):
    await desk.hears(hours_ago=2)
    await desk.says("구독")
    await desk.ticks(minutes=1)
    await desk.ticks(hours=21, minutes=28)
    assert desk.posted == []
    await desk.ticks(minutes=2)
    assert desk.posted == ["AI 임원 브리핑"]


async def test_subscribe_alone_is_everybody(desk):
    await desk.says("구독")
    assert (await desk.subscription()).people == ()
    assert "전체 인물" in said(await desk.says("목록"))


async def test_the_same_again_changes_nothing_and_announces_nothing(desk):
    first = await desk.says("구독 최태원")
    kept = await desk.subscription()
    desk.clock.moves(minutes=5)
    again = await desk.says("구독 최태원")
    assert first.announcement
    assert not again.announcement
    assert "이미" in said(again)
    assert await desk.subscription() == kept


async def test_people_are_added_and_taken_away_one_by_one(desk):
    await desk.says("구독 최태원")
    assert "더했습니다" in said(await desk.says("구독 엔비디아"))
    assert (await desk.subscription()).people == ("chey-tae-won", "nvidia")
    dropped = await desk.says("해지 최태원")
    assert "남은 구독: 엔비디아" in dropped.announcement
    assert "구독하고 있지 않습니다" in said(await desk.says("해지 최태원"))
    ended = await desk.says("해지 엔비디아")
    assert "해지했습니다" in ended.announcement
    assert await desk.subscription() is None


async def test_who_follows_everybody_is_asked_before_following_one_alone(desk):
    await desk.says("구독")
    reply = await desk.says("구독 이재용")
    assert (await desk.subscription()).people == ()
    await desk.presses_button(reply, "이재용만 받기")
    assert (await desk.subscription()).people == ("lee-jae-yong",)


async def test_nobody_can_be_left_out_of_everybody(desk):
    await desk.says("구독")
    assert (await desk.says("해지 이재용")).failed
    assert (await desk.subscription()).people == ()


async def test_a_list_with_one_unknown_name_changes_nothing_and_offers_the_others(desk):
    reply = await desk.says("구독 홍길동전 이재용")
    assert reply.failed
    assert await desk.subscription() is None
    await desk.presses_button(reply, "이재용 구독")
    assert (await desk.subscription()).people == ("lee-jae-yong",)


async def test_a_shared_name_in_a_list_is_asked_back(desk):
    reply = await desk.says("구독 최태언")
    assert reply.failed
    assert button(reply, "최태원").action == Action("follow", ("chey-tae-won",))


async def test_the_end_of_all_is_asked_for_first(desk):
    await desk.says("구독 최태원")
    for words in ("해지", "해지 전체", "unsubscribe all"):
        asked = await desk.says(words)
        assert await desk.subscription() is not None
        assert button(asked, "모두 해지").style == "danger"
    ended = await desk.presses_button(asked, "모두 해지")
    assert ended.announcement
    assert await desk.subscription() is None
    assert not (await desk.presses_button(asked, "모두 해지")).announcement


async def test_too_many_names_are_refused(desk):
    ids = tuple(one.id for one in (*ROSTER.executives, *ROSTER.organisations))[:51]
    assert (await desk.presses(Action("follow", ids))).failed
    assert await desk.subscription() is None


@pytest.mark.parametrize("verb", ["follow", "only"])
async def test_a_button_about_nobody_we_know_changes_nothing(desk, verb):
    assert (await desk.presses(Action(verb, ("gone-person",)))).failed
    assert await desk.subscription() is None


async def test_a_subscription_with_its_hour_in_one_sentence(desk):
    await desk.says("구독 최태원 평일 오전 8시 반 도쿄")
    kept = await desk.subscription()
    assert (kept.people, kept.time, kept.timezone) == (("chey-tae-won",), "08:30", "Asia/Tokyo")


async def test_who_follows_everybody_may_change_the_hour_in_the_same_sentence(desk):
    await desk.says("구독")
    await desk.says("구독 최태원 09:00")
    kept = await desk.subscription()
    assert (kept.people, kept.time) == ((), "09:00")


@pytest.mark.parametrize("words", ["구독 최태원 7일", "구독 최태원 7", "구독 최태원 내일"])
async def test_a_period_is_not_taken_for_an_hour(desk, words):
    await desk.says(words)
    kept = await desk.subscription()
    assert kept is None or kept.time == "07:30"


# -- permissions ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("denied", "told"),
    [
        ({"post"}, "이 채널에 아직 쓸 수 없습니다: 채널에서 /invite"),
        ({"reply"}, "스레드에 답글을 달 수 없어"),
        ({"read"}, "지난 메시지를 읽을 수 없어"),
        ({"answer"}, "권한을 확인하지 못했습니다"),
    ],
)
async def test_what_is_in_the_way_is_said_at_once_and_the_subscription_stands(desk, denied, told):
    desk.chat.denied = frozenset(denied)
    assert told in said(await desk.says("구독"))
    assert told in said(await desk.says("미리보기"))
    assert told in said(await desk.says("상태"))
    assert await desk.subscription() is not None


async def test_a_platform_that_is_not_connected_is_said(desk):
    asker = somebody(platform="discord", workspace="99")
    assert "연결되어 있지 않습니다" in said(await desk.says("구독", asker))


# -- when ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "time", "days", "zone"),
    [
        ("시간 08:30", "08:30", WORKDAYS, "Asia/Seoul"),
        ("time 8:30", "08:30", WORKDAYS, "Asia/Seoul"),
        ("시간 오전 8시 반", "08:30", WORKDAYS, "Asia/Seoul"),
        ("시간 매일", "07:30", WEEKDAYS, "Asia/Seoul"),
        ("시간 월수금 18:00 도쿄", "18:00", ("mon", "wed", "fri"), "Asia/Tokyo"),
        ("시간 Asia/Tokyo", "07:30", WORKDAYS, "Asia/Tokyo"),
    ],
)
async def test_hour_days_and_zone_are_changed_and_told(desk, words, time, days, zone):
    await desk.says("구독")
    reply = await desk.says(words)
    kept = await desk.subscription()
    assert (kept.time, kept.days, kept.timezone) == (time, days, zone)
    assert time in reply.announcement
    assert not (await desk.says(words)).announcement


@pytest.mark.parametrize("words", ["시간 25:00", "시간 아무때나", "시간 8시 9시", "time soon"])
async def test_a_time_that_is_not_understood_changes_nothing(desk, words):
    await desk.says("구독")
    before = await desk.subscription()
    reply = await desk.says(words)
    assert reply.failed
    assert "예:" in said(reply)
    assert await desk.subscription() == before


async def test_the_hour_may_be_asked_for(desk):
    await desk.says("구독")
    assert "평일 07:30" in said(await desk.says("시간"))


async def test_an_hour_changed_after_the_digest_does_not_send_the_date_twice(desk):
    await desk.says("구독")
    await desk.ticks(hours=21, minutes=31)  # Tuesday 07:31
    assert len(desk.posted) == 1
    reply = await desk.says("시간 09:00")
    assert "내일 09:00" in said(reply)
    await desk.ticks(hours=2)
    assert len(desk.posted) == 1
    await desk.ticks(hours=23, minutes=30)
    assert len(desk.posted) == 2


async def test_an_hour_changed_before_the_digest_counts_today(desk):
    await desk.says("구독")
    desk.clock.moves(hours=20)  # Tuesday 06:00
    assert "오늘 09:00" in said(await desk.says("시간 09:00"))
    await desk.ticks(hours=2)
    assert desk.posted == []
    await desk.ticks(hours=1, minutes=1)
    assert len(desk.posted) == 1


async def test_a_channel_that_comes_back_is_not_told_twice_on_one_date(desk):
    await desk.says("구독")
    await desk.ticks(hours=21, minutes=31)
    await desk.presses(Action("unfollow"))
    assert "내일 08:30" in said(await desk.says("구독 08:30"))
    await desk.ticks(hours=2)
    assert len(desk.posted) == 1


async def test_a_zone_moved_west_does_not_send_the_date_again(desk):
    await desk.says("구독")
    await desk.ticks(hours=21, minutes=31)  # Tuesday 07:31 in Seoul, Monday in New York
    await desk.says("시간 18:00 뉴욕")
    for _ in range(16):
        await desk.ticks(hours=3)
    assert len(desk.posted) == 1
    await desk.ticks(hours=3)  # Thursday 10:31 in Seoul, past Wednesday 18:00 in New York
    assert [d.edition_date.day for d in await desk.deliveries()] == [25, 24]
    assert len(desk.posted) == 2


async def test_a_public_holiday_is_left_out_where_the_channel_wants_that(desk):
    await desk.says("구독 공휴일 제외")
    desk.clock.now = datetime(2026, 12, 24, 1, tzinfo=UTC)  # Thursday; Friday is Christmas
    await desk.says("시간 07:00")
    for _ in range(18):
        await desk.ticks(hours=5)
    assert await desk.deliveries() == []
    await desk.ticks(hours=5)
    assert [f"{d.edition_date:%m-%d}" for d in await desk.deliveries()] == ["12-28"]


# -- not now -------------------------------------------------------------------------------------------------------


async def test_paused_is_silent_and_goes_on_where_it_stopped(desk):
    await desk.says("구독 최태원")
    assert (await desk.says("일시정지")).announcement
    assert not (await desk.says("일시정지")).announcement
    assert "일시정지 중" in said(await desk.says("상태"))
    await desk.ticks(days=3)
    assert desk.posted == []
    resumed = await desk.says("재개")  # Thursday 10:00
    assert "내일 07:30" in resumed.announcement
    assert not (await desk.says("재개")).announcement
    await desk.ticks(minutes=1)
    assert desk.posted == []
    await desk.ticks(hours=21, minutes=31)
    assert len(desk.posted) == 1


async def test_subscribing_again_wakes_a_paused_channel(desk):
    await desk.says("구독 최태원")
    await desk.says("일시정지")
    await desk.says("구독 최태원")
    assert (await desk.subscription()).active


@pytest.mark.parametrize(("words", "posts"), [("조용히", 0), ("조용히 끄기", 1)])
async def test_a_day_without_news_is_told_briefly_or_not_at_all(desk, words, posts):
    await desk.says("구독")
    await desk.says("조용히")
    await desk.says(words)
    await desk.ticks(hours=21, minutes=31)
    assert len(desk.posted) == posts
    assert desk.alerts == []


async def test_a_quiet_channel_is_told_the_news(desk):
    await desk.says("구독")
    await desk.says("quiet")
    await desk.ticks(hours=21, minutes=31)
    desk.clock.moves(hours=1)
    await desk.hears("b")
    await desk.ticks(hours=23)
    assert len(desk.posted) == 1


# -- other channels ------------------------------------------------------------------------------------------------


async def test_channels_and_workspaces_do_not_see_each_other(desk):
    await desk.says("구독 최태원")
    for asker in (somebody(channel="C2"), somebody(workspace="T2"), somebody(platform="discord")):
        for words in ("목록", "미리보기", "시간 09:00", "해지", "일시정지"):
            text = said(await desk.says(words, asker))
            assert "최태원 소식" not in text
            assert "아직 구독한 것이 없습니다" in text
    assert (await desk.subscription()).people == ("chey-tae-won",)


@pytest.mark.parametrize("words", ["목록", "해지", "시간 08:30", "일시정지", "재개", "미리보기", "조용히"])
async def test_without_a_subscription_every_verb_says_how_to_make_one(desk, words):
    reply = await desk.says(words)
    assert "아직 구독한 것이 없습니다" in said(reply)
    assert "전체 브리핑 구독" in labels(reply)
    assert not reply.announcement


# -- channels that refuse ------------------------------------------------------------------------------------------


async def test_a_channel_that_is_gone_is_switched_off_and_the_operator_told(desk):
    await desk.says("구독")
    desk.chat.faults = ["refused"] * 9
    await desk.ticks(hours=21, minutes=31)
    await desk.ticks(days=1)
    await desk.ticks(days=1)
    assert len(desk.chat.posts) == 1
    assert [kind for kind, _ in desk.alerts] == ["failed", "failed"]
    kept = await desk.subscription()
    assert not kept.active
    assert "channel_not_found" in said(await desk.says("상태"))


async def test_a_channel_that_was_switched_off_goes_on_after_resume(desk):
    await desk.says("구독")
    desk.chat.faults = ["refused"]
    await desk.ticks(hours=21, minutes=31)
    await desk.ticks(days=1)
    assert "내일 07:30" in said(await desk.says("재개"))
    await desk.ticks(days=1)
    assert len(desk.posted) == 1


# -- whatever is done ----------------------------------------------------------------------------------------------

DOINGS = [
    "구독",
    "구독 최태원",
    "구독 젠슨황",
    "해지 최태원",
    "시간 06:00",
    "시간 22:00 매일",
    "일시정지",
    "재개",
    "시간 뉴욕",
]


@given(st.lists(st.tuples(st.sampled_from([*DOINGS, "끝"]), st.integers(0, 20)), max_size=10))
@settings(max_examples=8, deadline=None)
def test_no_date_goes_out_twice_and_every_verb_twice_is_once_whatever_is_done(doings):
    async def run():
        async with front(now=datetime(2026, 11, 23, 1, tzinfo=UTC)) as desk:
            for words, hours in doings:
                do = (lambda: desk.presses(Action("unfollow"))) if words == "끝" else (lambda w=words: desk.says(w))
                await do()
                once = await desk.subscription()
                assert not (await do()).announcement
                assert await desk.subscription() == once
                await desk.ticks(hours=hours)
            dates = [d.edition_date for d in await desk.deliveries() if d.state == "sent"]
            assert len(dates) == len(set(dates)) == len(desk.posted)

    asyncio.run(run())
