"""A deed of somebody else's that a line adds to what is right."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet

ENGLISH = (
    "Norvane Chief Executive Mara Lindqvist said on Tuesday the company will spend $400 million on a chip plant in Oslo.",
    "The plant will open in 2028 and make power chips for Calder Motors.",
)
KOREAN = (
    "라온랩스는 20일 오슬로에 4억 달러를 들여 반도체 공장을 짓는다고 밝혔다.",
    "공장은 2028년 문을 열고 다온모터스에 전력 반도체를 공급한다.",
)
RIGHT = {
    "en": "노르베인, 오슬로 칩 공장에 4억 달러 투자 계획",
    "ko": "라온랩스, 오슬로 반도체 공장에 4억 달러 투자 계획",
}
ADDED = (
    "규제 당국도 조사에 착수",
    "노조는 강하게 반발",
    "환경단체는 소송을 예고",
    "소비자 불만이 잇따라",
    "배당을 두 배로 늘리기로",
    "직원들에게 성과급 지급",
    "미국 의회도 청문회를 예고",
    "주주들은 경영진 교체를 요구",
)
TOLD = {"en": "공장은 2028년 문 열 예정", "ko": "공장은 2028년 문 열고 전력 반도체 공급"}


def _refusals(language: str, text: str) -> list[str]:
    sentences = ENGLISH if language == "en" else KOREAN
    source = Source(sentences=sentences, language=language, published=date(2026, 11, 20))
    return [row.text for row in check_bullet(Bullet(text=text, evidence=sentences), source)]


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_second_part_that_the_evidence_tells_passes(language: str) -> None:
    assert not _refusals(language, f"{RIGHT[language]}…{TOLD[language]}")


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("added", ADDED)
def test_somebody_elses_deed_behind_it_is_refused(language: str, added: str) -> None:
    assert not _refusals(language, RIGHT[language])
    assert _refusals(language, f"{RIGHT[language]}…{added}")
