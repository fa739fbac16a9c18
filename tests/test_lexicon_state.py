"""The dictionary of state, law and the plain words of telling: the form of its rows, and what they bear."""

from __future__ import annotations

import re
from collections import Counter
from importlib.resources import files

import pytest

from summarizer.check import Source
from summarizer.contract import lexicon
from summarizer.contract.meaning.bearing import bears
from summarizer.text import words

ROWS = [
    line
    for field in ("state", "everyday")
    for line in files(lexicon.__package__).joinpath(f"{field}.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]
KOREAN, ENGLISH, HANGUL = re.compile("[가-힣]+"), re.compile(r"[a-z0-9][a-z0-9.'_&-]*\$?"), re.compile("[가-힣]")
#: words that stand in any text: as a source word they would bear everything
EMPTY = words("say said make take have do go get the a an is are was were be been to of in on for 的 了 是 する した")


def columns(line: str) -> list[list[str]]:
    return [column.split() for column in line.split("|")]


def opposites() -> list[list[set[str]]]:
    """The plain Korean words of each side of each block of the table of opposites."""
    text = files("summarizer.contract.direction").joinpath("antonyms.txt").read_text("utf-8")
    blocks = re.split(r"^\[.*\]$", text, flags=re.MULTILINE)[1:]
    return [
        [
            {word.rstrip("~") for word in side.split("|")[0].split() if KOREAN.fullmatch(word.rstrip("~"))}
            for side in block.strip().splitlines()
        ]
        for name, block in zip(re.findall(r"^\[(.*)\]$", text, flags=re.MULTILINE), blocks, strict=True)
        if not name.startswith("=")
    ]


OPPOSITES = opposites()


def has_form(line: str) -> bool:
    """Four columns; each word in its script, and once."""
    korean, english, *signs = columns(line)
    return (
        len(signs) == 2
        and all(KOREAN.fullmatch(word) for word in korean)
        and all(ENGLISH.fullmatch(word) for word in english)
        and not any(HANGUL.search(word) for column in signs for word in column)
        and all(len(column) == len(set(column)) > 0 for column in (korean, english, *signs))
    )


def bears_everything(line: str) -> set[str]:
    return {word.rstrip("$") for column in columns(line)[1:] for word in column} & EMPTY


def contradicts_itself(line: str) -> bool:
    korean = columns(line)[0]
    return any(sum(not side.isdisjoint(korean) for side in sides) > 1 for sides in OPPOSITES)


def test_a_row_has_four_columns_of_words_each_said_once():
    assert [line for line in ROWS if not has_form(line)] == []


def test_no_source_word_bears_everything():
    assert [line for line in ROWS if bears_everything(line)] == []


def test_no_row_has_a_word_and_its_opposite():
    assert [line for line in ROWS if contradicts_itself(line)] == []
    assert contradicts_itself("수용 거부 | accept | 応じ | 接受")


def test_no_two_rows_have_the_same_korean_words():
    heads = Counter(frozenset(columns(line)[0]) for line in ROWS)
    assert [head for head, count in heads.items() if count > 1] == []


def borne(word: str, language: str, sentence: str) -> bool | None:
    return bears((word,), Source(sentences=(sentence,), language=language).of((sentence,)))


@pytest.mark.parametrize(
    ("word", "language", "sentence"),
    [
        ("기각", "en", "A district judge threw out the shareholders' complaint against Harlow."),
        ("기각", "ja", "地裁は原告の申し立てを退けた。"),
        ("추궁", "en", "Senators grilled the chairman of Harlow over the outage."),
        ("백지", "zh", "双方取消了此前的安排。"),
        ("거치", "ja", "財務担当役員を経て昨年から副社長を務める。"),
        ("물색", "en", "The bank is looking for a new head of research."),
        ("부재", "en", "The unit has been without a permanent leader since spring."),
        ("기부", "zh", "基金会向两所大学捐款一亿元。"),
        ("열세", "en", "Rivals say the firm has struggled to catch up in chips."),
        ("밀어붙이", "en", "The ministry pressed ahead with the levy despite protests."),
        ("빚", "ja", "新しい料金は混乱を招いた。"),
        ("물리치", "zh", "该公司击败两家对手拿下合同。"),
        ("까다롭", "en", "Regulators set tougher conditions for the merger."),
        ("가장", "ja", "同社で最も大きい工場だ。"),
        ("꺼리", "en", "Lenders are reluctant to finance the project."),
    ],
)
def test_a_word_is_borne_by_what_a_desk_renders_so(word, language, sentence):
    assert borne(word, language, sentence)


@pytest.mark.parametrize(
    ("word", "language", "sentence"),
    [
        ("거절", "en", "Harlow opened an office in Osaka on Monday."),
        ("추방", "ja", "両社は来春に新工場を建てる。"),
        ("횡재세", "zh", "该公司周一发布新款手机。"),
        ("졸업", "en", "Harlow raised its forecast for the year."),
        ("분노", "ja", "同社は新型の端末を発売した。"),
        ("꺼내", "zh", "董事会任命他为首席财务官。"),
    ],
)
def test_a_word_that_nothing_in_the_source_tells_is_missing(word, language, sentence):
    assert borne(word, language, sentence) is False
