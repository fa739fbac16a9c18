from datetime import UTC, datetime, timedelta

import pytest

from bot.model import Item, Matches, Mention, Page, Rejected
from bot.relevance import AI_TERMS, MAX_AGE, keep, keep_fresh, worth_reading

NOW = datetime(2024, 7, 1, tzinfo=UTC)
NOBODY = Matches(people=(), organisations=(), spans=())


def item(title="제목", excerpt="", published=NOW):
    return Item(source_id="s", guid="g", url="https://a.example/1", title=title, excerpt=excerpt, published=published)


def naming(first=0, count=2):
    return Matches(people=(Mention(executive_id="chey-tae-won", first=first, count=count),), organisations=(), spans=())


def page(title="제목", text="본문"):
    return Page(title=title, text=text, language="ko")


@pytest.mark.parametrize(
    "text",
    ["AI가 바꾼다", "삼성AI센터", "HBM3E 양산", "人工知能", "生成AIの", "人工智能", "a new AI chip", "data center"],
)
def test_ai_terms_are_found_with_particles_and_in_four_languages(text):
    assert AI_TERMS.search(text)


@pytest.mark.parametrize("text", ["MAINTAIN", "SAID", "가나다", "Thai food", "paid"])
def test_ai_terms_are_not_found_inside_other_words(text):
    assert not AI_TERMS.search(text)


def test_an_item_that_names_nothing_of_ours_is_not_fetched():
    verdict = worth_reading(item("도서관 개관"), NOBODY, NOW)
    assert (verdict.keep, verdict.reason) == (False, "off-topic")


def test_an_item_with_an_ai_word_or_a_roster_name_is_fetched():
    assert worth_reading(item("AI 반도체 투자"), NOBODY, NOW).keep
    assert worth_reading(item("최태원 회장 출국"), naming(), NOW).keep


def test_an_item_older_than_a_week_is_not_fetched():
    old = item("AI", published=NOW - MAX_AGE - timedelta(seconds=1))
    assert worth_reading(old, naming(), NOW).reason == "too-old"


def test_an_old_page_under_a_new_date_is_dropped():
    assert keep_fresh(page("AI 시대"), naming(), NOW - MAX_AGE - timedelta(days=1), NOW).reason == "too-old"
    assert keep_fresh(page("AI 시대"), naming(), NOW, NOW).keep


def test_an_undated_item_is_fetched():
    assert worth_reading(item("AI", published=None), naming(), NOW).keep


def test_an_article_needs_an_executive_and_ai():
    assert keep(page("AI 시대"), naming()).keep
    assert keep(page("AI 시대"), NOBODY).reason == "no-executive"
    assert keep(page("양궁 대회", "회장이 참석했다."), naming()).reason == "not-ai"


def test_a_namesake_is_named_in_the_reason():
    matches = Matches(
        people=(),
        organisations=(),
        spans=(),
        rejected=(Rejected(surface="이재용", executive_id="lee-jae-yong", reason="homonym"),),
    )
    verdict = keep(page("AI"), matches)
    assert verdict.reason == "homonym"
    assert "이재용" in verdict.detail


def test_a_single_mention_near_the_end_is_in_passing():
    long_page = page("AI 산업 동향", "AI 시장 이야기다. " * 100)
    assert keep(long_page, naming(first=1000, count=1)).reason == "passing-mention"
    assert keep(long_page, naming(first=1000, count=2)).keep
