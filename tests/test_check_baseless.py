"""A line of which the evidence holds next to nothing beside its name is another fact, however short it is."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet

PUBLISHED = date(2026, 11, 20)
GLOSSARY = {"Solvane": "솔베인", "ソルヴェイン": "솔베인", "索凡": "솔베인", "솔베인": "솔베인"}
EVIDENCE = {
    "en": "Solvane raised its quarterly revenue outlook on Thursday after orders for its memory chips exceeded supply.",
    "ja": "ソルヴェインは木曜日、メモリー半導体の受注が供給を上回ったとして四半期の売上高見通しを引き上げた。",
    "zh": "索凡周四上调季度营收预期，称存储芯片订单超过供应。",
    "ko": "솔베인은 메모리 반도체 주문이 공급을 웃돌았다며 목요일 분기 매출 전망을 올렸다.",
}


def reasons(line: str, language: str) -> set[str]:
    evidence = EVIDENCE[language]
    source = Source(sentences=(evidence,), published=PUBLISHED, language=language, glossary=GLOSSARY)
    return {refusal.reason for refusal in check_bullet(Bullet(text=line, evidence=(evidence,)), source)}


@pytest.mark.parametrize("language", EVIDENCE)
@pytest.mark.parametrize(
    "line",
    [
        "솔베인, 모래여우 특허 인수",
        "솔베인, 환경 보호 캠페인 시작",
        "솔베인, 무료 급식 봉사 실시",
        "솔베인, 유럽 법인 직원들의 재택근무 금지",
        "솔베인, 청소년 축구 대회 후원",
        "솔베인, 사내 어린이집 추가 개설",
    ],
)
def test_a_short_line_on_nothing_but_its_name_is_invented(line: str, language: str) -> None:
    assert "invented" in reasons(line, language)


@pytest.mark.parametrize("language", EVIDENCE)
@pytest.mark.parametrize(
    "line",
    [
        "솔베인, 분기 매출 전망 상향",
        "솔베인, 목요일 매출 전망을 올림",
        "솔베인, 메모리 반도체 주문이 공급을 웃돌았다고 밝힘",
        "솔베인의 메모리 수요, 공급보다 많아",
    ],
)
def test_a_short_line_on_what_the_sentence_tells_stands(line: str, language: str) -> None:
    assert "invented" not in reasons(line, language)
