"""The lines of an article's sentences: what each rests on, and what makes one worse than another."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Document
from summarizer.check import Source
from summarizer.korean.candidates import Article, Candidate, written

LEAD = "가람전자는 6일 서울에서 새 칩을 공개하고 나라전자와 공급 계약을 체결했다."


def article(*sentences: str, published: date | None = date(2024, 6, 7)) -> Article:
    document = Document(title="가람전자, 새 칩 공개", text="\n".join(sentences), language="ko", published=published)
    source = Source(sentences=sentences, published=published)
    return Article(document=document, source=source, ranking=tuple(range(len(sentences))))


def line(of: Article, index: int) -> Candidate | None:
    return of.line(index, of.dated(index))


@pytest.mark.parametrize(
    "sentence",
    [
        "가람전자의 이번 행보는 업계의 눈길을 끌었다.",
        "김가람 가람전자 사장은 기술의 발전을 본 소회를 밝혔다.",
        "가람전자의 새 칩은 국내 시장에 처음 진출한다는 의미가 있다.",
        "가람전자는 반도체 업계에서 경기의 풍향계로 불린다.",
        "양측은 협력 방안 등도 논의했다.",
        "가람전자의 새 칩은 전시회에서 기대를 모으고 있다.",
        "올해 매출이 두 배로 늘어난 기업이 있다.",
        "나라연구소가 매출 상위 500대 기업을 대상으로 실적을 조사했습니다.",
        "가람전자는 말을 아꼈다.",
    ],
)
def test_a_line_without_news_is_a_flaw(sentence: str):
    told = line(article(LEAD, sentence), 1)
    assert told is None or told.cost >= 1.0


def test_a_short_line_with_a_figure_or_a_name_is_none():
    told = line(article(LEAD, "가람전자 주가는 12% 올랐다."), 1)
    assert told is not None
    assert told.cost < 1.0


@pytest.mark.parametrize(
    "sentence",
    ["전년 동기 대비 각각 0.7%, 2.3% 증가했다.", "전년보다 8% 늘어난 규모로, 시장 기대치를 웃돌았다."],
)
def test_figures_of_what_the_sentence_before_counts_get_no_subject(sentence: str):
    assert line(article("가람전자는 매출 1조원, 영업이익 1400억원을 기록했다.", sentence), 1) is None


def test_a_sentence_without_a_subject_has_that_of_the_one_before_and_rests_on_both():
    told = line(article(LEAD, "또 하반기에 새 공장을 착공할 계획이라고 설명했다."), 1)
    assert told is not None
    assert told.bullet.text.startswith("가람전자")
    assert len(told.bullet.evidence) == 2


def test_parties_that_a_line_does_not_name_are_introduced_once():
    both = article(
        "김가람 가람전자 사장은 6일 새 칩을 공개했다.", "김 사장은 하반기에 미국 공장을 착공할 계획이라고 설명했다."
    )
    first, second = (found for index in (0, 1) if (found := line(both, index)) is not None)
    texts = [candidate.bullet.text for candidate in written(both, [first, second], ())]
    assert texts[0].startswith("김가람 가람전자 사장")
    assert texts[1].startswith("김 사장")


def test_this_day_abroad_is_no_day_of_the_paper():
    abroad = article("이날 뉴욕증시에서 가람전자는 전 거래일보다 3% 올라 최고가를 경신했다.")
    assert abroad.dated(0).startswith("뉴욕증시에서")
    named = article("18일 뉴욕증시에서 가람전자는 올랐다.", "이날 나스닥 지수는 내렸다.", published=date(2024, 6, 19))
    assert named.dated(1).startswith("6월 18일")
    home = article("이날 코스피에서 가람전자는 전 거래일보다 3% 올랐다.")
    assert home.dated(0).startswith("6월 7일")


def test_a_place_inside_a_quotation_is_not_left_out():
    told = line(
        article(LEAD, "그러면서 “한국에서 여러 면담이 있다. 이번에는 짧지만 다음에는 오래 머물겠다”고 말했다."), 1
    )
    assert told is None or told.bullet.text.count("“") == told.bullet.text.count("”")
