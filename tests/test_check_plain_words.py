"""Right lines over ordinary English whose words were once misread: each must pass, its turned twin must not."""

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
