"""What a line means beside its source: certainty, negation, direction and additions, in the words of many desks.

``data/meaning/*.txt``: right lines ('+') pass the rules of meaning, turned ones ('-') are refused by one of them.  What is
turned and known to pass as yet is marked '~': the day it is refused its row must say so.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.glossary import make_document
from bot.people import Matcher
from bot.settings import load_roster
from summarizer import Bullet
from summarizer.check import Source, check_bullet
from summarizer.contract.direction.trends import against_the_trend
from summarizer.contract.meaning.told_facts import untold_fact
from summarizer.contract.numbers.orders import in_figures, supply_and_demand_swapped, turned_round

TESTS = Path(__file__).parent
#: names and figures have tests of their own
MEANING = {"certainty", "negation", "direction", "invented", "claims", "complete", "instruction", "empty"}
PUBLISHED = date(2026, 11, 13)


def rows() -> Iterator[tuple[str, tuple[str, ...], str]]:
    language, sentences = "ko", ()
    written = (path.read_text("utf-8") for path in sorted((TESTS / "data" / "meaning").glob("*.txt")))
    for line in (line for text in written for line in text.splitlines()):
        if line.startswith(("+ ", "- ", "~ ")):
            yield language, sentences, line
        elif not line.startswith("#"):
            language, _, told = line.partition(" | ")
            sentences = tuple(told.split(" // "))


ROWS = list(rows())
RIGHT = [(language, told, line[2:]) for language, told, line in ROWS if line[0] == "+"]
WRONG = [(language, told, line.partition(": ")[2]) for language, told, line in ROWS if line[0] == "-"]
GAPS = [(language, told, line.partition(": ")[2]) for language, told, line in ROWS if line[0] == "~"]


@pytest.fixture(scope="module")
def matcher():
    return Matcher(load_roster(TESTS.parent / "config" / "executives.yaml"))


def reasons(matcher, language, sentences, text):
    document = make_document(matcher, title="", text="\n".join(sentences), language=language, published=PUBLISHED)
    source = Source(sentences=sentences, published=PUBLISHED, language=language, glossary=dict(document.glossary))
    return {refusal.reason for refusal in check_bullet(Bullet(text=text, evidence=sentences), source)} & MEANING


@pytest.mark.parametrize(("language", "sentences", "text"), RIGHT, ids=[row[2] for row in RIGHT])
def test_a_right_line_passes(matcher, language, sentences, text):
    assert reasons(matcher, language, sentences, text) == set()


@pytest.mark.parametrize(("language", "sentences", "text"), WRONG, ids=[row[2] for row in WRONG])
def test_a_line_that_means_something_else_is_refused(matcher, language, sentences, text):
    assert reasons(matcher, language, sentences, text)


@pytest.mark.xfail(strict=True, reason="a known gap: no rule sees it without refusing right lines as well")
@pytest.mark.parametrize(("language", "sentences", "text"), GAPS, ids=[row[2] for row in GAPS])
def test_a_line_that_ought_to_be_refused(matcher, language, sentences, text):
    assert reasons(matcher, language, sentences, text)


def evidence(language, sentence):
    source = Source(sentences=(sentence,), language=language)
    return source.of((sentence,))


@pytest.mark.parametrize(
    ("language", "sentence", "text"),
    [
        ("en", "Prices rose to 45 dollars from 30 dollars.", "가격 45달러에서 30달러로 조정"),
        ("en", "Prices moved from 30 to 45 dollars.", "가격 45달러에서 30달러로 조정"),
        ("ja", "比率を30%から45%に変えた。", "비율 45%에서 30%로 조정"),
        ("zh", "比例从30%调整至45%。", "비율 45%에서 30%로 조정"),
        ("ko", "비율을 30%에서 45%로 바꿨다.", "비율 45%에서 30%로 조정"),
    ],
)
def test_from_and_to_do_not_change_places(language, sentence, text):
    told = evidence(language, sentence)
    assert turned_round(text, told)
    assert turned_round(text.replace("45", "x").replace("30", "45").replace("x", "30"), told) is None


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Demand is outstripping supply."),
        ("ja", "需要が供給を上回っている。"),
        ("zh", "产品供不应求。"),
        ("ko", "수요가 공급을 웃돌고 있다."),
    ],
)
def test_supply_and_demand_keep_their_order(language, sentence):
    told = evidence(language, sentence)
    assert supply_and_demand_swapped("공급이 수요를 초과하는 상황", told)
    assert supply_and_demand_swapped("수요가 공급을 초과하는 상황", told) is None


@pytest.mark.parametrize(
    ("language", "sentence", "wrong", "right"),
    [
        ("en", "Revenue rose 5%, but weaker demand in Europe hurt orders.", "유럽 수요 증가", "유럽 수요 둔화"),
        ("en", "Costs fell while prices kept rising.", "가격 하락", "가격 상승"),
        ("ja", "値上げで販売が落ち込んだ。", "판매 증가", "판매 감소"),
        ("zh", "公司下调售价，销量回升。", "가격 인상", "판매량 회복"),
        ("ko", "매출은 늘었지만 이익은 줄었다.", "이익 증가", "이익 감소"),
    ],
)
def test_what_moves_a_noun_is_read_beside_it(language, sentence, wrong, right):
    told = evidence(language, sentence)
    assert (against_the_trend(wrong, told) or "-") in wrong
    assert against_the_trend(right, told) is None


@pytest.mark.parametrize("text", ["인력난 탓에 가동 지연", "대규모 감원 예고", "가처분 신청", "중국 업체에 사업 매각"])
@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The plant opens in May."),
        ("ja", "工場は5月に稼働する。"),
        ("zh", "工厂将于5月投产。"),
        ("ko", "공장은 5월에 문을 연다."),
    ],
)
def test_a_fact_that_no_word_of_the_evidence_bears_is_found(language, sentence, text):
    told = evidence(language, sentence)
    assert untold_fact(text, told, told)
    assert untold_fact("공장 5월 가동", told, told) == ""


@given(st.text(alphabet="0123456789천백만억원, ", max_size=20))
def test_figures_made_alike_stay_alike(text):
    assert in_figures(in_figures(text)) == in_figures(text)
