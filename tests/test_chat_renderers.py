"""Text, Slack and Discord say the same things, within every limit, whatever the digest holds."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from digests import ALTMAN, at, digest_of, hostile_digest, ordinary_digest, quiet_digest
from hypothesis import given, settings
from hypothesis import strategies as st
from payload_limits import check_discord, check_slack, slack_strings
from test_chat_safe import HOSTILE

from bot.chat import discord_embeds, slack_blocks, text, wording
from bot.model import Receipt
from summarizer import Bullet, Summary

DATA = Path(__file__).parent / "data" / "chat"


def check_everything(digest):
    for message in [*slack_blocks.digest_messages(digest), *slack_blocks.thread_messages(digest)]:
        check_slack(message)
    for message in [*discord_embeds.digest_messages(digest), *discord_embeds.thread_messages(digest)]:
        check_discord(message)


def said_in_slack(messages):
    return "\n".join(slack_strings([message["blocks"] for message in messages]))


def said_in_discord(messages):
    parts = [message["content"] for message in messages]
    parts += [f"{e.get('title')}\n{e['description']}\n{e.get('footer')}" for m in messages for e in m.get("embeds", ())]
    return "\n".join(parts)


# -- text ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "digest"), [("ordinary", ordinary_digest()), ("quiet", quiet_digest())])
def test_the_digest_as_text(name, digest):
    assert text.digest_text(digest) + "\n" == (DATA / f"{name}.txt").read_text(encoding="utf-8")


def test_the_threads_as_text():
    made = ("\n" + "=" * 20 + "\n").join(text.thread_texts(ordinary_digest()))
    assert made + "\n" == (DATA / "threads.txt").read_text(encoding="utf-8")


def test_an_answer_carries_its_sources_with_it():
    made = text.brief_text(ordinary_digest())
    assert "- Reuters · 영어 · 7월 1일 09:12 https://news.example.org/Reuters/010012" in made


# -- the same on all platforms -------------------------------------------------------------------------------------

SAID = [
    "AI 임원 브리핑 · 7월 2일(화)",
    "소식 2건 · 원문 소식 1건",
    "최태원 회장, 2026년까지 80조 원 확보해 AI·반도체 투자",
    "최태원 SK그룹 회장",
    "확보한 재원은 AI와 반도체 투자, 주주환원에 활용할 방침",
    "매체 3곳 · 한국어 2 · 영어 1 · 새 소식 · 추출 요약",
    "매체 1곳 · 한국어 1 · 후속",
    "원문 소식",
    "日本経済新聞",
    "일본어 기사를 옮길 번역 모델이 없어 원문 제목만 싣습니다.",
    "소스 47곳 확인, 2곳 실패, 본문 없음 3건",
    "읽지 못한 소스: 디지털데일리, ITmedia",
]
THREAD_SAID = [
    "요약과 근거 문장",
    "SK그룹은 지난달 28∼29일 경영전략회의를 열어 2026년까지 80조 원을 확보하기로 했다.",
    "출처 3건",
    "서울경제",
    "영어 · 7월 1일 09:12",
    "연합뉴스 전재",
    "SK Group plans to secure 80 trillion won by 2026 for AI, chips",
    "https://news.example.org/Reuters/010012",
    "SK하이닉스, 5년간 103조 원 투자 계획",
    "영어 기사를 옮길 번역 모델이 없어 원문 제목만 싣습니다.",
    "제목·요약만 확인",
]


def test_all_three_say_the_whole_digest():
    digest = ordinary_digest()
    slack = said_in_slack(slack_blocks.digest_messages(digest))
    discord = said_in_discord(discord_embeds.digest_messages(digest)).replace("\\", "")
    plain = text.digest_text(digest)
    for line in SAID:
        assert line in slack
        assert line in discord
        assert line in plain


def test_all_three_name_every_article_in_the_thread():
    digest = ordinary_digest()
    slack = said_in_slack(slack_blocks.thread_messages(digest))
    discord = said_in_discord(discord_embeds.thread_messages(digest)).replace("\\", "")
    plain = "\n".join(text.thread_texts(digest))
    for line in THREAD_SAID:
        assert line in slack
        assert line in discord
        assert line in plain


def test_an_ordinary_digest_is_one_message_and_one_reply_a_story():
    digest = ordinary_digest()
    for renderer in (slack_blocks, discord_embeds):
        assert len(renderer.digest_messages(digest)) == 1
        assert len(renderer.thread_messages(digest)) == 3
    assert len(text.thread_texts(digest)) == 3


def test_a_quiet_day_is_said_plainly_and_has_no_thread():
    digest = quiet_digest()
    check_everything(digest)
    for said in (
        text.digest_text(digest),
        said_in_slack(slack_blocks.digest_messages(digest)),
        said_in_discord(discord_embeds.digest_messages(digest)),
    ):
        assert "새 소식이 없습니다." in said
        assert "소스 47곳 확인" in said
    assert not [
        *text.thread_texts(digest),
        *slack_blocks.thread_messages(digest),
        *discord_embeds.thread_messages(digest),
    ]


# -- limits --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [0, 1, 8, 20, 60])
def test_any_number_of_stories_keeps_to_the_limits_and_loses_none(count):
    digest = digest_of(count)
    check_everything(digest)
    slack = said_in_slack(slack_blocks.digest_messages(digest))
    discord = said_in_discord(discord_embeds.digest_messages(digest))
    for number in range(count):
        assert f"{number}번째 소식" in slack
        assert f"{number}번째 소식" in discord


@pytest.mark.parametrize(
    "text_", ["가" * 10_000, "🤝" * 10_000, "<" * 10_000, "*" * 10_000, "a\u0301" * 5_000, "[" * 300]
)
def test_endless_titles_keep_to_the_limits(text_):
    check_everything(hostile_digest(text_))


@pytest.mark.parametrize(
    "hostile", [*HOSTILE, "", " ", "\u200b", "&amp; & &lt;", "<script>alert(1)</script>", "https://evil.example/<@1>"]
)
def test_hostile_words_stay_dead_in_every_field(hostile):
    digest = hostile_digest(hostile)
    check_everything(digest)
    for made in [text.digest_text(digest), text.brief_text(digest), *text.thread_texts(digest)]:
        assert "\u200b" not in made


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120))
def test_any_words_stay_dead_in_every_field(words):
    check_everything(hostile_digest(words))


def test_a_link_that_is_not_http_is_left_out():
    card = replace(ordinary_digest().cards[0], url="javascript:alert(1)", sources=())
    digest = replace(ordinary_digest(), cards=(card,), listed=())
    check_everything(digest)
    assert "javascript" not in text.digest_text(digest)
    assert "javascript" not in str(slack_blocks.digest_messages(digest) + discord_embeds.digest_messages(digest))


# -- words ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "line"),
    [(date(2024, 7, 2), "7월 2일(화)"), (date(2026, 1, 1), "1월 1일(목)"), (date(2024, 6, 30), "6월 30일(일)")],
)
def test_the_date_line(day, line):
    assert wording.date_line(day) == line


@pytest.mark.parametrize(
    ("moment", "line"),
    [
        (datetime(2024, 6, 30, 15, 5, tzinfo=UTC), "7월 1일 00:05"),
        (datetime(2023, 12, 31, 23, 0, tzinfo=UTC), "1월 1일 08:00"),
        (datetime(2023, 12, 31, 1, 0, tzinfo=UTC), "2023년 12월 31일 10:00"),
    ],
)
def test_times_are_in_the_zone_of_the_digest(moment, line):
    assert wording.clock_line(moment, wording.SEOUL, 2024) == line


def test_a_zone_that_does_not_exist_falls_back_to_seoul():
    assert wording.zone_of(replace(ordinary_digest(), timezone="Mars/Olympus")) is wording.SEOUL


@pytest.mark.parametrize(
    ("receipt", "line"),
    [
        (Receipt(sources_checked=47), "소스 47곳 확인"),
        (
            Receipt(sources_checked=47, failures=ordinary_digest().receipt.failures, thin=3),
            "소스 47곳 확인, 2곳 실패, 본문 없음 3건",
        ),
        (
            Receipt(sources_checked=5, dropped={"off-topic": 2, "not-ai": 1, "strange": 4}),
            "소스 5곳 확인 · 제외: 주제 밖 3건, 그 밖 4건",
        ),
        (
            Receipt(sources_checked=5, copies=2, over_limit=1),
            "소스 5곳 확인 · 전재·중복 2건은 묶어서 셈 · 지면이 모자라 뺀 소식 1건",
        ),
    ],
)
def test_the_receipt_says_what_was_left_out(receipt, line):
    assert text.receipt_line(receipt) == line


def test_a_day_on_which_nothing_could_be_read_is_not_called_quiet():
    failures = ordinary_digest().receipt.failures
    assert "한 곳도 읽지 못했습니다" in wording.quiet_line(Receipt(sources_checked=2, failures=failures))
    assert "아직 확인한 소스가 없어" in wording.quiet_line(Receipt(sources_checked=0))


def test_only_five_failed_sources_are_named():
    failures = ordinary_digest().receipt.failures * 4
    assert wording.failures_line(Receipt(sources_checked=9, failures=failures)).endswith("디지털데일리 외 3곳")


def test_a_person_without_a_title_is_printed_by_name():
    assert wording.people_line([ALTMAN, replace(ALTMAN, title="")]) == "샘 올트먼 오픈AI CEO, 샘 올트먼"


def test_an_article_of_another_year_names_it():
    line = replace(ordinary_digest().cards[0].sources[0], published=at(1, 1).replace(year=2023))
    assert "2023년 7월 1일" in wording.source_line(line, ordinary_digest())


def test_a_foreign_article_tells_who_translated_its_bullets():
    line = ordinary_digest().cards[0].sources[0]
    bullet = Bullet(text="손정의 소프트뱅크그룹 회장, 1조 엔 투자 방침", evidence=("孫氏は1兆円を投資する。",))
    made = Summary(
        headline="1조 엔 투자", bullets=(bullet, bullet, bullet), backend="extractive", labels=("규칙 번역",)
    )
    foreign, korean = (replace(line, language=language, summary=made) for language in ("ja", "ko"))
    assert wording.source_line(foreign, ordinary_digest()).endswith(" · 규칙 번역")
    assert "규칙 번역" not in wording.source_line(korean, ordinary_digest())
