import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from clusters import bcubed, best_of, doc, minhash, rows, tfidf_one_pass
from generated_news import Newsroom
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.stories import Grouper, StoryDoc, group
from bot.stories.groups import cast_of
from bot.stories.happenings import happenings
from bot.stories.terms import extract

ROWS = rows()
GOLD = [row["event"] for row in ROWS]
NOON = datetime(2024, 6, 30, 12, tzinfo=UTC)


def by_event(ids):
    found = {}
    for row, story in zip(ROWS, ids, strict=True):
        found.setdefault(row["event"], set()).add(story)
    return found


@pytest.fixture(scope="module")
def stories():
    return by_event(group([doc(row) for row in ROWS]))


@pytest.mark.parametrize(
    "event", ["chey-jassy", "chey-gelsinger", "chey-wei", "sk-strategy", "lee-zuckerberg", "ssi", "nvidia-top"]
)
def test_one_event_is_one_story_across_outlets_and_languages(stories, event):
    assert len(stories[event]) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("chey-jassy", "chey-gelsinger"),
        ("chey-jassy", "chey-altman"),
        ("chey-gelsinger", "chey-wei"),
        ("lee-zuckerberg", "lee-amon"),
        ("lee-zuckerberg", "lee-return"),
        ("musk-drops", "musk-bans-apple"),
        ("apple-wwdc", "musk-bans-apple"),
        ("mistral-round", "xai-round"),
        ("nvidia-top", "computex-rubin"),
        ("noto-quake", "hualien"),
    ],
)
def test_two_events_of_one_person_or_kind_stay_apart(stories, one, other):
    assert stories[one].isdisjoint(stories[other])


def test_a_round_up_joins_one_meeting_at_most(stories):
    meetings = ("chey-jassy", "chey-gelsinger", "chey-wei", "chey-altman")
    assert sum(bool(stories["chey-roundup"] & stories[event]) for event in meetings) <= 1


def test_people_in_the_background_do_not_part_two_reports_of_one_event():
    rows = [row for row in ROWS if row["event"] == "chey-jassy" and row["language"] == "ko"]
    extras = (("sam-altman",), ("pat-gelsinger", "cc-wei"))
    docs = [replace(doc(row), people=(*row["people"], *extra)) for row, extra in zip(rows, extras, strict=True)]
    assert len(set(group(docs))) == 1


def test_two_meetings_on_one_day_stay_apart_without_a_roster():
    rows = [
        row for row in ROWS if row["event"] in ("chey-jassy", "chey-gelsinger", "chey-wei") and row["language"] == "ko"
    ]
    ids = group([replace(doc(row, people=False), published=NOON) for row in rows])
    assert bcubed([row["event"] for row in rows], ids)[0] == 1.0


@pytest.mark.parametrize(
    ("kwargs", "least"),
    [
        ({}, 0.92),
        ({"people": False}, 0.9),
        ({"people": False, "time": False}, 0.87),
        ({"people": False, "text": False, "time": False}, 0.7),
    ],
)
def test_four_languages_are_grouped_well(kwargs, least):
    assert bcubed(GOLD, group([doc(row, **kwargs) for row in ROWS]))[2] >= least


@pytest.mark.parametrize("language", ["ko", "en", "zh", "ja"])
def test_headlines_alone_are_grouped_well(language):
    chosen = [row for row in ROWS if row["language"] == language]
    ids = group([doc(row, people=False, text=False, time=False) for row in chosen])
    assert bcubed([row["event"] for row in chosen], ids)[2] >= 0.86


@pytest.mark.parametrize("text", [True, False])
def test_one_setting_beats_the_peers_at_their_best_setting(text):
    docs = sorted((doc(row, people=False, text=text) for row in ROWS), key=lambda d: (d.published, d.key))
    events = {row["id"]: row["event"] for row in ROWS}
    gold = [events[d.key] for d in docs]
    ours = bcubed(gold, group(docs))[2]
    assert ours > best_of(tfidf_one_pass, docs, gold, (0.1, 0.15, 0.2, 0.25, 0.3))[1][2]
    assert ours > best_of(minhash, docs, gold, (0.02, 0.1))[1][2]


def test_large_events_of_headlines_are_not_torn_apart():
    docs, gold = Newsroom(11, ("en",)).articles(300, days=8, characters=0)
    precision, recall, _ = bcubed(gold, group(docs))
    assert precision >= 0.9
    assert recall >= 0.6


def test_one_at_a_time_comes_out_nearly_as_the_batch():
    ordered = sorted((doc(row) for row in ROWS), key=lambda d: (d.published, d.key))
    grouper = Grouper()
    one_by_one = {d.key: grouper.assign(d).story_id for d in ordered}
    batch = dict(zip([row["id"] for row in ROWS], group([doc(row) for row in ROWS]), strict=True))
    keys = sorted(batch)
    assert bcubed([batch[k] for k in keys], [one_by_one[k] for k in keys])[2] >= 0.9


def test_the_order_of_a_batch_does_not_matter():
    docs = [replace(doc(row), published=NOON) for row in ROWS]
    shuffled = docs[:]
    random.Random(3).shuffle(shuffled)
    assert dict(zip([d.key for d in docs], group(docs), strict=True)) == dict(
        zip([d.key for d in shuffled], group(shuffled), strict=True)
    )


def seeded(event):
    grouper = Grouper()
    for row in ROWS:
        if row["event"] == event:
            grouper.seed(doc(row), "s-old")
    return grouper


def late(event, days):
    row = next(row for row in ROWS if row["event"] == event and row["language"] == "ko")
    return replace(doc(row), key="late", published=doc(row).published + timedelta(days=days))


def test_an_article_joins_a_stored_story_days_later():
    answer = seeded("chey-jassy").assign(late("chey-jassy", 3))
    assert (answer.story_id, answer.is_new) == ("s-old", False)
    assert answer.score >= 1.0
    assert "같은 사건으로 묶었습니다" in answer.reason


def test_a_round_is_grouped_nearly_as_the_batch_and_keeps_the_ids_of_stored_stories():
    ordered = sorted((doc(row) for row in ROWS), key=lambda d: (d.published, d.key))
    events = {row["id"]: row["event"] for row in ROWS}
    grouper = Grouper()
    for each in ordered[::3]:
        grouper.seed(each, events[each.key])
    rest = [each for each in ordered if each not in ordered[::3]]
    given = grouper.assign_all(rest)
    assert bcubed([events[each.key] for each in rest], [a.story_id for a in given])[2] >= 0.93
    assert all(
        a.story_id == events[d.key] for d, a in zip(rest, given, strict=True) if events[d.key] in ("chey-jassy", "ssi")
    )


def test_a_story_begun_twice_in_one_round_is_merged_and_says_so():
    docs, gold = Newsroom(11, ("en",)).articles(120, days=3, characters=300)
    grouper = Grouper()
    answers = grouper.assign_all(docs)
    moved = [a for a in answers if "이번 회차의 다른 기사까지" in a.reason]
    assert moved
    assert all(not a.is_new and a.story_id == a.nearest for a in moved)
    assert bcubed(gold, [a.story_id for a in answers])[0] >= 0.95


def test_a_story_is_closed_after_its_window():
    answer = seeded("chey-jassy").assign(late("chey-jassy", 9))
    assert answer.is_new


def test_a_refusal_says_that_other_people_met():
    answer = seeded("chey-jassy").assign(late("chey-gelsinger", 0))
    assert answer.is_new
    assert answer.nearest == "s-old"
    assert "만난 사람이 서로 달라" in answer.reason


def test_nothing_alike_is_said_plainly():
    assert "겹치는 인물이나 낱말이 없어" in Grouper().assign(late("chey-jassy", 0)).reason


def test_equal_keys_do_not_share_a_story_by_accident():
    docs = [
        StoryDoc("k", "Nvidia tops the market", "", "en", None),
        StoryDoc("k", "지진으로 건물 붕괴", "", "ko", None),
    ]
    first, second = group(docs)
    assert first != second


def test_no_documents_make_no_stories():
    assert group([]) == []


def test_a_naive_time_is_read_as_utc():
    assert StoryDoc("k", "t", "", "en", datetime(2024, 1, 1)).published == datetime(2024, 1, 1, tzinfo=UTC)  # noqa: DTZ001 (the case tested)


documents = st.lists(
    st.builds(
        StoryDoc,
        key=st.text(max_size=4),
        title=st.sampled_from(
            ["", "엔비디아 시총 1위", "Nvidia tops the market", "英伟达市值第一", "\ud800", "🙂 1조 원"]
        )
        | st.text(max_size=40),
        text=st.text(max_size=120),
        language=st.sampled_from(["ko", "en", "ja", "zh", "und", "", "es"]),
        published=st.none() | st.datetimes(min_value=datetime(2024, 1, 1), max_value=datetime(2024, 2, 1)),  # noqa: DTZ001 (hypothesis wants naive bounds)
        people=st.lists(st.sampled_from(["a", "b", "c"]), max_size=3).map(tuple),
        organisations=st.lists(st.sampled_from(["x", "y"]), max_size=2).map(tuple),
    ),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(documents)
def test_every_document_gets_exactly_one_story(docs):
    ids = group(docs)
    assert len(ids) == len(docs)
    assert all(ids)
    assert ids == group(docs)


@settings(max_examples=60, deadline=None)
@given(documents)
def test_assigning_never_fails(docs):
    grouper = Grouper()
    for number, each in enumerate(docs):
        if number % 3 == 0:
            grouper.seed(each, "s-seed")
        else:
            answer = grouper.assign(each)
            assert answer.story_id
            assert answer.is_new == (answer.score < 1.0)


def told(key, title, *, people=(), organisations=()):
    return StoryDoc(key, title, "", "ko", NOON, people, organisations, "")


TRIP = told(
    "trip", "이재용 삼성전자 회장, 인도 출장길 올라", people=("lee-jae-yong",), organisations=("samsung-electronics",)
)
TRIAL = told(
    "trial", "이재용 삼성전자 회장 항소심 결심 공판", people=("lee-jae-yong",), organisations=("samsung-electronics",)
)
SAMSUNG = told("ss", "삼성전자 3분기 영업이익 9조원", organisations=("samsung-electronics",))
HYNIX = told("hy", "SK하이닉스 3분기 영업이익 7조원", organisations=("sk-hynix",))
REVENUE = told("rev", "엔비디아 분기 매출 94% 급증", organisations=("nvidia",))
RUBIN = told("rubin", "엔비디아, 새 AI 칩 루빈 공개", organisations=("nvidia",))


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (TRIP, TRIAL, "happenings"),
        (REVENUE, RUBIN, "happenings"),
        (SAMSUNG, HYNIX, "firms"),
        (TRIP, replace(TRIP, title="이재용 회장 인도 방문"), ""),
        (TRIP, replace(TRIP, title="이재용 회장 인도행"), ""),
        (SAMSUNG, replace(SAMSUNG, title="삼성전자 실적 9조원대"), ""),
        (SAMSUNG, replace(HYNIX, title="SK하이닉스 3분기 영업이익"), ""),
        (replace(TRIP, people=(), organisations=()), replace(TRIAL, people=(), organisations=()), ""),
    ],
)
def test_people_and_firms_in_common_do_not_outweigh_another_event(one, other, why):
    casts = [cast_of(article, extract(article)) for article in (one, other)]
    assert casts[0].set_apart(casts[1]) == casts[1].set_apart(casts[0]) == why


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [(TRIP, TRIAL, "같은 인물·회사의 서로 다른 일"), (SAMSUNG, HYNIX, "회사와 금액이 서로 달라")],
)
def test_another_event_of_one_person_or_quarter_starts_a_story_and_says_why(one, other, why):
    grouper = Grouper()
    grouper.seed(one, "s-old")
    answer = grouper.assign(other)
    assert (answer.is_new, answer.nearest) == (True, "s-old")
    assert why in answer.reason


@pytest.mark.parametrize(
    ("title", "kinds"),
    [
        ("이재용 2심 결심…검찰 징역 5년", {"court"}),
        ("Nvidia sued over chips", {"court"}),
        ("Suite of tools for the department", set()),
        ("英偉達發布新芯片", {"launch"}),
        ("孫正義氏、ソウルで会談", {"deal"}),
        ("오픈AI 400억弗 조달", {"fund"}),
        ("", set()),
    ],
)
def test_the_kind_of_event_is_read_in_four_languages(title, kinds):
    assert happenings(title, "") == kinds


def test_only_the_start_of_a_body_tells_what_happened():
    assert happenings("엔비디아", "새 칩을 공개했다. " + "가" * 200 + " 항소심") == {"launch"}


def test_talk_of_cooperation_in_a_body_alone_is_no_event():
    assert happenings("SK, 위원회 신설", "사업 협력을 조율한다.") == frozenset()
    assert happenings("SK, 협력 위원회 신설", "") == {"deal"}
