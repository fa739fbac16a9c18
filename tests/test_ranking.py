from datetime import timedelta

import pytest
from articles import NOON, article
from hypothesis import given
from hypothesis import strategies as st

from bot.stories import build_story, lead_article, rank, score_story
from bot.stories.ranking import independent_outlets


def score(*articles, **kwargs):
    return score_story(articles, now=NOON, **kwargs)


def test_more_people_rank_higher_with_falling_weight():
    none, one, two = (score(article("a", people=names)) for names in ((), ("x",), ("x", "y")))
    assert none < one < two
    assert two - one < one - none


def test_a_person_whom_the_edition_follows_ranks_higher():
    story = article("a", people=("x",))
    assert score(story, followed=("x",)) > score(story, followed=("z",))


def test_reprints_of_one_wire_corroborate_nothing():
    wires = [article(name, wire="연합뉴스") for name in ("a", "b", "c")]
    own = [article(name) for name in ("a", "b", "c")]
    assert independent_outlets(wires, {}) == 1
    assert independent_outlets(own, {}) == 3
    assert score(*own) > score(*wires)


def test_copies_count_once_and_a_story_of_copies_counts_one():
    articles = [article("a"), article("b"), article("c")]
    assert independent_outlets(articles, {articles[1].url: articles[0].url}) == 2
    assert independent_outlets(articles[:1], {articles[0].url: "https://elsewhere.example/"}) == 1


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ({"tier": 1}, {"tier": 2}),
        ({"tier": 2}, {"tier": 3}),
        ({"published": NOON}, {"published": NOON - timedelta(hours=20)}),
    ],
)
def test_tier_and_recency_decide_between_equals(better, worse):
    assert score(article("a", **better)) > score(article("a", **worse))


def test_news_goes_before_a_follow_up():
    assert score(article("a")) > score(article("a"), kind="follow-up")


def test_no_articles_score_nothing():
    assert score() == 0.0


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ({"language": "ko", "tier": 3}, {"language": "en", "tier": 1}),
        ({"tier": 2}, {"tier": 1, "thin": "paywall"}),
        ({"language": "en"}, {"language": "ko", "thin": "headline-only"}),
        ({"tier": 1, "text": "짧다."}, {"tier": 2}),
        ({"text": "가" * 900}, {"text": "가" * 300}),
        ({"published": NOON}, {"published": NOON + timedelta(hours=1)}),
    ],
)
def test_the_card_is_written_from_the_article_that_can_be_read_best(better, worse):
    lead, other = article("z", **better), article("a", **worse)
    assert lead_article([other, lead]) is lead


def test_the_original_leads_before_its_copy():
    copy, original = article("a"), article("b", published=NOON + timedelta(minutes=1))
    assert lead_article([copy, original], {copy.url: original.url}) is original


def test_a_lead_needs_an_article():
    with pytest.raises(ValueError, match="at least one"):
        lead_article([])


def test_equal_scores_are_ordered_by_time_and_then_by_id():
    late = build_story("b", [article("a", published=NOON)], "new", NOON)
    same = build_story("a", [article("a", published=NOON)], "new", NOON)
    strong = build_story("z", [article("a", people=("x",)), article("b", people=("x",))], "new", NOON)
    assert [story.id for story in rank([late, same, strong])] == ["z", "a", "b"]


@given(st.permutations([article(name, tier=tier) for name, tier in (("a", 1), ("b", 1), ("c", 2), ("d", 2))]))
def test_one_set_of_articles_has_one_order(articles):
    story = build_story("s", articles, "new", NOON)
    assert [a.outlet for a in story.articles] == ["a", "b", "c", "d"]
