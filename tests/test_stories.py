from datetime import timedelta

import pytest
from articles import NOON, article

from bot.stories import Drop, Said, Verdict, build_story, doc_of, facts_of, judge

FIRST = article("yna", people=("chey-tae-won",), organisations=("sk-group",))
EVENING = NOON + timedelta(hours=6)
NEXT_DAY = NOON + timedelta(days=1)


def said(*articles, text=""):
    return Said(
        keys=[a.url for a in articles],
        text=text or "\n".join(f"{a.title}\n{a.text}" for a in articles),
        said_at=EVENING,
        facts=frozenset().union(*map(facts_of, articles)),
        titles=[a.title for a in articles],
    )


def test_a_story_never_told_is_new():
    verdict = judge([FIRST], [])
    assert isinstance(verdict, Verdict)
    assert (verdict.kind, verdict.reason, verdict.fresh) == ("new", "first-time", (FIRST.url,))


def test_the_same_article_again_is_dropped():
    verdict = judge([FIRST], [said(FIRST)])
    assert isinstance(verdict, Drop)
    assert verdict.reason == "already-said"
    assert verdict.sentence == "2024-06-30 브리핑에서 전한 내용과 같고 새로 더할 사실이 없어 뺐습니다."


def test_a_copy_of_a_told_article_is_dropped():
    copy = article("paper", title="다른 제목", published=NEXT_DAY)
    assert isinstance(judge([copy], [said(FIRST)], {copy.url: FIRST.url}), Drop)


def test_the_same_report_in_other_order_is_dropped():
    again = article(
        "paper",
        title="AI 투자에 80조 원, SK그룹 2026년까지 확보",
        text="AI와 반도체에 투자하기로 한 SK그룹이 30일 2026년까지 80조 원을 확보한다고 밝혔다.",
        published=NEXT_DAY,
    )
    assert isinstance(judge([again], [said(FIRST)]), Drop)


@pytest.mark.parametrize(
    ("changes", "fact"),
    [
        (
            {"text": "SK그룹이 2026년까지 80조 원을 확보해 AI에 투자하며 SK하이닉스는 103조 원을 따로 투입한다."},
            "103조 원",
        ),
        ({"people": ("chey-tae-won", "kwak-noh-jung")}, "곽노정"),
        ({"organisations": ("sk-group", "nvidia")}, "nvidia"),
        (
            {"text": "SK그룹 최태원 회장은 80조 원 투자를 두고 “지금은 속도가 전부인 시기”라고 말했다."},
            "새 발언(‘지금은속도가전부인시기…’)",
        ),
    ],
)
def test_a_new_fact_the_next_day_makes_a_follow_up(changes, fact):
    later = article("paper", **{"title": "SK그룹 80조 원 투자 이후", "published": NEXT_DAY, **changes})
    verdict = judge([FIRST, later], [said(FIRST)], names={"kwak-noh-jung": "곽노정"})
    assert isinstance(verdict, Verdict)
    assert (verdict.kind, verdict.reason, verdict.fresh) == ("follow-up", "new-facts", (later.url,))
    assert fact in verdict.sentence


def test_other_words_without_a_checkable_fact_make_a_follow_up_too():
    later = article(
        "paper",
        title="노조, 계열사 통폐합에 반발",
        text="노동조합이 계열사 통폐합 방침에 거세게 반발하며 고용 보장을 요구하고 나섰다. 사측은 대화로 풀겠다는 입장이다.",
        published=NEXT_DAY,
    )
    verdict = judge([later], [said(FIRST)])
    assert isinstance(verdict, Verdict)
    assert verdict.reason == "new-report"


def test_a_late_reprint_with_one_more_date_is_no_news():
    late = article(
        "paper",
        title="SK그룹 80조 원 확보해 AI 투자하기로",
        text="SK그룹이 지난 6월 28일부터 이틀간 회의를 열고 2026년까지 80조 원을 확보해 AI와 반도체에 투자하기로 했다고 30일 밝혔다.",
        published=NOON + timedelta(hours=2),
    )
    assert isinstance(judge([late], [said(FIRST)]), Drop)


def test_an_amount_told_in_another_language_is_not_new():
    english = article(
        "reuters",
        title="SK Group to secure 80 trillion won by 2026",
        text="SK Group said it would secure 80 trillion won.",
        language="en",
        published=NOON,
    )
    assert facts_of(english) <= facts_of(FIRST) | {"d:6-30"}


def test_all_earlier_cards_count():
    other = article("paper", text="SK하이닉스는 103조 원을 투입한다.", title="SK하이닉스 103조 원", published=NEXT_DAY)
    assert isinstance(judge([FIRST, other], [said(FIRST), said(other)]), Drop)


def test_a_story_is_put_together_from_its_articles():
    foreign = article("reuters", language="en", tier=1, people=("chey-tae-won", "kwak-noh-jung"))
    reprint = article("paper", people=("chey-tae-won",))
    copied = {reprint.url: FIRST.url, "https://elsewhere.example/": FIRST.url}
    story = build_story("s1", [reprint, foreign, FIRST], "new", NOON, copied)
    assert story.articles == (FIRST, reprint, foreign)
    assert story.people == ("chey-tae-won", "kwak-noh-jung")
    assert story.organisations == ("sk-group",)
    assert story.independent_outlets == 2
    assert story.copies == {reprint.url: FIRST.url}
    assert story.score > 0


def test_a_story_needs_an_article():
    with pytest.raises(ValueError, match="at least one"):
        build_story("s1", [], "new", NOON)


def test_grouping_sees_the_people_and_the_wire_of_an_article():
    doc = doc_of(article("yna", people=("chey-tae-won",), wire="연합뉴스"))
    assert (doc.key, doc.people, doc.wire, doc.published) == (
        "https://yna.example/1",
        ("chey-tae-won",),
        "연합뉴스",
        NOON,
    )
