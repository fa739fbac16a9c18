"""Right lines over ordinary sentences whose words were once misread: each must pass, its turned twin must not."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet

GLOSSARY = {"Solvane": "솔베인", "Quillon": "퀼론"}
ROWS = [
    (
        "Solvane asked the court to throw out a 90 million euro fine levied by antitrust regulators.",
        "솔베인, 반독점 당국의 9000만 유로 과징금을 취소해 달라고 법원에 요청",
        "솔베인, 반독점 당국의 9000만 유로 과징금을 수용하겠다고 법원에 통보",
    ),
    (
        "Solvane and Quillon moved to dismiss a patent case in Texas.",
        "솔베인과 퀼론, 텍사스 특허 소송을 종결해 달라고 신청",
        "솔베인과 퀼론, 텍사스 특허 소송을 제기",
    ),
    (
        "Solvane said it may list its chip unit next year or the year after that.",
        "솔베인, 내년이나 내후년 반도체 부문 상장 가능성 언급",
        "솔베인, 내년이나 내후년 반도체 부문 상장 확정",
    ),
    (
        "Solvane had 1,08,500 employees at the end of 2022.",
        "솔베인, 2022년 말 직원 10만8500명",
        "솔베인, 2022년 말 직원 18만500명",
    ),
    (
        "The sector is slashing jobs in response to rampant inflation.",
        "업계, 가파른 물가 상승에 대응해 일자리 감축",
        "업계, 가파른 물가 상승에 대응해 일자리 확충",
    ),
    (
        "Solvane will cut up to 55,000 jobs, or 42 percent of its workforce, by 2030.",
        "솔베인, 2030년까지 전체 인력의 42%인 최대 5만5000명 감원",
        "솔베인, 2030년까지 전체 인력의 55%인 최대 4만2000명 감원",
    ),
]


def reasons(evidence: str, line: str) -> set[str]:
    source = Source(sentences=(evidence,), published=date(2026, 11, 13), language="en", glossary=GLOSSARY)
    return {refusal.reason for refusal in check_bullet(Bullet(text=line, evidence=(evidence,)), source)}


@pytest.mark.parametrize(("evidence", "right", "wrong"), ROWS, ids=[row[1] for row in ROWS])
def test_an_ordinary_sentence_is_read(evidence: str, right: str, wrong: str) -> None:
    assert reasons(evidence, right) == set()
    assert reasons(evidence, wrong)


ABROAD = [
    ("ja", "솔베인が発表した第3・四半期(3─5月)決算は、売上高が市場予想を上回った。", "솔베인, 3분기(3~5월) 매출 시장 예상 웃돌아", "솔베인, 3분기(3~6월) 매출 시장 예상 웃돌아"),
    ("ja", "솔베인は1日、次世代半導体工場IIM―1の起工式を開いた。", "솔베인, 차세대 반도체 공장 IIM-1 기공식 개최", "솔베인, 차세대 반도체 공장 IIM-2 기공식 개최"),
    ("zh", "솔베인说，很明显，在中国的市场份额已经减少。", "솔베인, 중국 시장 점유율이 줄어든 것은 분명하다고 언급", "솔베인, 중국 시장 점유율이 늘어난 것은 분명하다고 언급"),
    ("zh", "솔베인不低估任何对手的进展。", "솔베인, 어떤 경쟁사의 진전도 과소평가하지 않음", "솔베인, 모든 경쟁사의 진전을 과소평가"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "evidence", "right", "wrong"), ABROAD, ids=[row[2] for row in ABROAD])
def test_so_is_one_in_characters(language: str, evidence: str, right: str, wrong: str) -> None:
    source = Source(
        sentences=(evidence,), published=date(2026, 11, 13), language=language, glossary={"솔베인": "솔베인"}
    )
    assert check_bullet(Bullet(text=right, evidence=(evidence,)), source) == []
    assert check_bullet(Bullet(text=wrong, evidence=(evidence,)), source)
