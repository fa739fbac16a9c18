"""A right line with one word put for another: silence, ranks, weekdays, extremes, certainty; in four languages."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet

#: a Friday
PUBLISHED = date(2026, 11, 20)
GLOSSARY = {
    "Mira Castellan": "미라 카스텔란",
    "Solvane": "솔베인",
    "ソルヴェイン": "솔베인",
    "索凡": "솔베인",
    "孫正義": "손정의",
    "崔泰源": "최태원",
    "최태원": "최태원",
    "솔베인": "솔베인",
}


def refused(language: str, evidence: str, line: str) -> set[str]:
    source = Source(sentences=(evidence,), published=PUBLISHED, language=language, glossary=GLOSSARY)
    return {refusal.reason for refusal in check_bullet(Bullet(text=line, evidence=(evidence,)), source)}


SAID = {
    "en": "Solvane said on Thursday that it would build a memory plant in Ohio.",
    "ja": "ソルヴェインは木曜日、オハイオ州にメモリー工場を建設すると発表した。",
    "zh": "索凡周四宣布，将在俄亥俄州建设存储芯片工厂。",
    "ko": "솔베인은 목요일 오하이오주에 메모리 공장을 짓겠다고 발표했다.",
}
SILENT = {
    "en": "Solvane declined to say how much it would spend on the memory plant in Ohio.",
    "ja": "ソルヴェインはオハイオ州のメモリー工場への投資額を明らかにしなかった。",
    "zh": "索凡未透露俄亥俄州存储芯片工厂的投资额。",
    "ko": "솔베인은 오하이오주 메모리 공장 투자액을 밝히지 않았다.",
}


@pytest.mark.parametrize("language", SAID)
def test_what_was_said_is_not_told_as_silence(language: str) -> None:
    assert refused(language, SAID[language], "솔베인, 오하이오주에 메모리 공장을 짓겠다고 발표") == set()
    for line in (
        "솔베인, 오하이오주에 메모리 공장을 짓겠다고 발표하지 않음",
        "솔베인은 오하이오주에 메모리 공장을 짓겠다고 말하지 않았다",
        "솔베인, 오하이오주에 메모리 공장을 짓겠다고 밝힌 바 없음"
        if language == "ko"
        else "솔베인, 오하이오주 메모리 공장 건설 예정 없음",
    ):
        assert refused(language, SAID[language], line), line


@pytest.mark.parametrize("language", SILENT)
def test_silence_may_be_told(language: str) -> None:
    assert refused(language, SILENT[language], "솔베인, 오하이오주 메모리 공장 투자액은 밝히지 않음") == set()


RANKS = [
    (
        "en",
        "Solvane Chief Executive Mira Castellan warned that memory would stay short.",
        "CEO",
        "전무 이사 부사장 회장",
    ),
    ("ja", "ソルヴェインの孫正義会長はメモリーの不足が続くと警告した。", "회장", "의장 이사 사장 전무"),
    ("zh", "索凡董事长崔泰源警告，存储芯片短缺将持续。", "회장", "이사 사장 전무"),
    ("ko", "최태원 솔베인 회장은 메모리 부족이 이어질 것이라고 경고했다.", "회장", "이사 사장 전무 의장"),
]
PERSON = {"en": "미라 카스텔란", "ja": "손정의", "zh": "최태원", "ko": "최태원"}


@pytest.mark.parametrize(("language", "evidence", "own", "others"), RANKS, ids=[row[0] for row in RANKS])
def test_nobody_bears_another_rank(language: str, evidence: str, own: str, others: str) -> None:
    line = f"{PERSON[language]} 솔베인 {{}}, 메모리 부족이 이어질 것이라고 경고"
    assert refused(language, evidence, line.format(own)) == set()
    for other in others.split():
        assert "titles" in refused(language, evidence, line.format(other)), other


def test_a_director_is_one_where_the_evidence_has_a_board() -> None:
    evidence = "Mira Castellan, a director of Solvane, warned that memory would stay short."
    assert refused("en", evidence, "미라 카스텔란 솔베인 이사, 메모리 부족이 이어질 것이라고 경고") == set()


DAYS = {
    "ja": "ソルヴェインは18日、オハイオ州のメモリー工場を開いた。",
    "zh": "索凡18日在俄亥俄州的存储芯片工厂开业。",
    "ko": "솔베인은 18일 오하이오주 메모리 공장을 열었다.",
}


@pytest.mark.parametrize("language", DAYS)
def test_a_day_near_the_paper_s_date_has_one_weekday(language: str) -> None:
    assert refused(language, DAYS[language], "솔베인, 18일(수) 오하이오주 메모리 공장 문 열어") == set()
    for weekday in "월화목금토일":  # the 18th of October was a Sunday, that of December will be a Friday
        line = f"솔베인, 18일({weekday}) 오하이오주 메모리 공장 문 열어"
        assert "numbers" in refused(language, DAYS[language], line), line


def test_another_month_leaves_its_weekday_open() -> None:
    evidence = "솔베인은 지난달 18일 오하이오주 메모리 공장을 열었다."
    assert refused("ko", evidence, "솔베인, 지난달 18일(일) 오하이오주 메모리 공장 문 열어") == set()


WORDS = [
    ("en", "Solvane posted its largest quarterly profit on record.", "솔베인, 분기 이익 사상 최대 기록", "솔베인, 분기 이익 사상 최소 기록"),
    ("ja", "ソルヴェインの四半期利益は過去最大だった。", "솔베인, 분기 이익 사상 최대 기록", "솔베인, 분기 이익 사상 최소 기록"),
    ("zh", "索凡季度利润创历史最高。", "솔베인, 분기 이익 사상 최고 기록", "솔베인, 분기 이익 사상 최저 기록"),
    ("en", "Solvane criticised the export controls on memory.", "솔베인, 메모리 수출 통제 비판", "솔베인, 메모리 수입 통제 비판"),
    ("ja", "ソルヴェインはメモリーの輸出規制を批判した。", "솔베인, 메모리 수출 규제 비판", "솔베인, 메모리 수입 규제 비판"),
    ("zh", "索凡批评存储芯片出口管制。", "솔베인, 메모리 반도체 수출 통제 비판", "솔베인, 메모리 반도체 수입 통제 비판"),
    ("en", "Solvane expects memory demand to grow next year.", "솔베인, 내년 메모리 수요 증가 전망", "솔베인, 내년 메모리 수요가 늘 것으로 확신"),
    ("ja", "ソルヴェインは来年のメモリー需要が増えると見込む。", "솔베인, 내년 메모리 수요 증가 전망", "솔베인, 내년 메모리 수요가 늘 것이 확실"),
    ("zh", "索凡预计明年存储芯片需求将增长。", "솔베인, 내년 메모리 수요 증가 전망", "솔베인, 내년 메모리 수요 증가 확실시"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "evidence", "right", "wrong"), WORDS, ids=[f"{row[0]}-{row[3]}" for row in WORDS])
def test_the_other_word_is_refused(language: str, evidence: str, right: str, wrong: str) -> None:
    assert refused(language, evidence, right) == set()
    assert refused(language, evidence, wrong)
