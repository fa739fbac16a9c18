"""The rows of markets and technology: their form, nothing that stands in its own way, and what they let a line say."""

from __future__ import annotations

import re
from collections import Counter
from importlib.resources import files
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract import direction, lexicon
from summarizer.contract.clauses import content
from summarizer.contract.lexicon import known_as
from summarizer.contract.meaning.weighing import weigh

FIELDS = ("market", "technology")
COLUMNS = ("Korean", "English", "Japanese", "Chinese")
#: what a column may hold
SIGNS = {
    "Korean": re.compile(r"[가-힣A-Z0-9]+"),
    "English": re.compile(r"[A-Za-z0-9_.&/'+-]+\$?"),
    "Japanese": re.compile(r"[^\s가-힣|$_]+"),
    "Chinese": re.compile(r"[^\s가-힣ぁ-ん|$_]+"),
}
#: foreign words that stand in reports of anything
GRAMMAR = {
    "English": {"a$", "an$", "the$", "of$", "do$", "does$", "say", "make", "take", "have", "has$", "go", "get", "it$"},
    "Japanese": {"する", "ある", "いる", "こと", "の", "は", "が", "を", "に"},
    "Chinese": {"的", "是", "在", "了", "和", "有", "不"},
}


def data(package, name: str) -> list[str]:
    lines = files(package).joinpath(f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


ROWS = [
    dict(zip(COLUMNS, map(str.split, line.split("|")), strict=True))
    for field in FIELDS
    for line in data(lexicon, field)
]


def opposites() -> dict[str, set[tuple[int, int]]]:
    """Plain Korean words of the table of antonyms, and at which side of which of its sets they stand."""
    found: dict[str, set[tuple[int, int]]] = {}
    block, side = 0, 0
    for line in data(direction, "antonyms"):
        if line.startswith("["):
            block, side = block + 1, 0
            continue
        side += 1
        for word in line.split(" |")[0].split():
            if re.fullmatch(r"[가-힣]{2,}", bare := re.sub(r"\(\?[!=][^)]*\)", "", word)):
                found.setdefault(bare, set()).add((block, side))
    return found


OPPOSITES = opposites()


@pytest.mark.parametrize("column", COLUMNS)
def test_every_column_holds_words_of_its_tongue(column: str):
    assert [row["Korean"] for row in ROWS if not row[column]] == []
    assert [word for row in ROWS for word in row[column] if not SIGNS[column].fullmatch(word)] == []


@pytest.mark.parametrize("column", COLUMNS)
def test_no_word_stands_twice_in_a_row(column: str):
    twice = [(row["Korean"][0], word) for row in ROWS for word, times in Counter(row[column]).items() if times > 1]
    assert twice == []


@pytest.mark.parametrize("column", GRAMMAR)
def test_no_foreign_word_stands_in_any_report(column: str):
    assert [(row["Korean"], words) for row in ROWS if (words := GRAMMAR[column] & set(row[column]))] == []


def test_no_row_holds_two_words_that_exclude_each_other():
    assert [pair for row in ROWS for pair in combinations(row["Korean"], 2) if exclude(*pair)] == []


def exclude(word: str, other: str) -> bool:
    places, others = OPPOSITES.get(word, set()), OPPOSITES.get(other, set())
    return not places & others and any(a[0] == b[0] for a in places for b in others)


def test_a_line_yields_every_korean_word():
    """A word that the analyser always cuts in two would never be looked up."""
    frames = ("{}", "{}를 밝혔다", "{}다", "{}하다", "회사가 {}는 중")
    words = dict.fromkeys(word for row in ROWS for word in row["Korean"])
    assert [word for word in words if not any(word in content(frame.format(word)) for frame in frames)] == []


@settings(deadline=None)  # the first look-up reads the whole dictionary
@given(row=st.sampled_from(ROWS), choice=st.data())
def test_any_foreign_word_of_a_row_bears_any_korean_word_of_it(row: dict[str, list[str]], choice: st.DataObject):
    foreign = choice.draw(st.sampled_from([word for column in COLUMNS[1:] for word in row[column]]))
    word = choice.draw(st.sampled_from(row["Korean"]))
    assert known_as(word, foreign.rstrip("$").replace("_", " "))


#: language, evidence, a line that tells it in other words, a word of that line that the row of the table bears
BORNE = [
    ("en", "The maker took a $40 million cash infusion.", "제조사, 4000만 달러 조달", "조달"),
    ("en", "Orders outstripped what the plant can produce.", "주문이 공장의 생산 능력을 넘어섬", "넘어서"),
    ("en", "The board was elected to steer the firm out of trouble.", "이사진, 위기 극복 위해 합류", "합류"),
    ("en", "Shoppers get free delivery at its stores.", "매장 이용객에게 무료 배송", "무료"),
    ("ja", "同社は赤字の子会社の立て直しを急ぐ。", "적자 자회사의 회생을 서두름", "회생"),
    ("ja", "電池の歩留まりが課題だと語った。", "배터리 불량이 과제라고 언급", "불량"),
    ("ja", "後任には専務が就く。", "후임은 전무가 맡음", "맡"),
    ("zh", "该公司扭亏为盈，营收创新高。", "최고 매출 기록하며 재건", "재건"),
    ("zh", "芯片供不应求，交期延长。", "칩 부족에 납기 지연", "부족"),
    ("zh", "双方谈崩，合并计划告吹。", "합병 협상 결렬", "결렬"),
]


@pytest.mark.parametrize(("language", "evidence", "line", "word"), BORNE, ids=[row[2] for row in BORNE])
def test_a_word_is_borne_by_foreign_words_that_it_may_render(language: str, evidence: str, line: str, word: str):
    held, _, _ = weighed(language, evidence, line)
    assert word in held


#: language, evidence, a line that says something else, its word that nothing bears
UNBORNE = [
    ("en", "The lender raised its rate on deposits.", "은행, 예금 금리 인하", "인하"),
    ("ja", "工場の生産を増やす。", "공장 생산 감산", "감산"),
    ("zh", "公司将收购这家门店。", "매장에서 철수", "철수"),
]


@pytest.mark.parametrize(("language", "evidence", "line", "word"), UNBORNE, ids=[row[2] for row in UNBORNE])
def test_a_word_is_not_borne_by_its_opposite(language: str, evidence: str, line: str, word: str):
    _, missing, _ = weighed(language, evidence, line)
    assert word in missing


def weighed(language: str, evidence: str, line: str):
    source = Source(sentences=(evidence,), language=language)
    return weigh(line, source.evidence(Bullet(text=line, evidence=(evidence,))))
