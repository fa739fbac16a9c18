"""Amounts that newspapers shorten are read as the amounts they are."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet
from summarizer.contract.numbers.shorthand import shortened

READ = [
    ("a stake worth R35 million", [(35_000_000, "랜드")]),
    ("an average of R98.40 a share", [("98.40", "랜드")]),
    ("the R1 model and its R2 successor", []),
    ("the stock slid to 64c by noon", [(64, "센트")]),
    ("kept at 20°c overnight", []),
    ("完成近亿元A轮融资", [(100_000_000, "위안")]),
    ("募集超亿美元", [(100_000_000, "달러")]),
    ("3亿元", []),
    ("已有52萬個雲端服務用戶", [(520_000, "명")]),
]
#: language, sentence, right line, wrong line
JUDGED = [
    ("ko", "한빛전기는 새 공장에 500억 달러(약 69조 원) 이상을 투입할 계획이다.", "한빛전기, 새 공장에 500억 달러 이상 투입 계획", "한빛전기, 새 공장에 500억 달러 미만 투입 계획"),
    ("en", "Umhlanga Data sold its unit for R35 million.", "Umhlanga Data, 사업부를 3500만 랜드에 매각", "Umhlanga Data, 사업부를 5300만 랜드에 매각"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "amounts"), READ)
def test_a_short_form_is_its_amount(text: str, amounts: list[tuple[object, str]]) -> None:
    assert [(str(found.value), found.unit) for found in shortened(text)] == [(str(n), unit) for n, unit in amounts]


@pytest.mark.parametrize(("language", "sentence", "right", "wrong"), JUDGED)
def test_a_line_is_held_against_it(language: str, sentence: str, right: str, wrong: str) -> None:
    source = Source(sentences=(sentence,), published=date(2026, 11, 20), language=language)
    assert check_bullet(Bullet(text=right, evidence=(sentence,)), source) == []
    assert {refusal.reason for refusal in check_bullet(Bullet(text=wrong, evidence=(sentence,)), source)} >= {"numbers"}
