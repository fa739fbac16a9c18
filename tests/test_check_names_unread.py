"""Names in news that nobody has read: plain nouns, short forms, foreign names by their sound, whose office it is."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet, respelt
from summarizer.contract.line.slips import misspelt
from summarizer.contract.names.people import named, names
from summarizer.contract.names.proper_nouns import places_named
from summarizer.contract.names.signs import is_sure
from summarizer.contract.posts.titles import titles


def _source(language: str, sentences: tuple[str, ...], glossary: dict[str, str] | None = None) -> Source:
    return Source(sentences=sentences, published=date(2026, 11, 20), language=language, glossary=glossary or {})


def _named(language: str, evidence: str, line: str) -> str | None:
    return names(Bullet(text=line, evidence=(evidence,)), _source(language, (evidence,)))


@pytest.mark.parametrize(
    ("noun", "line"),
    [
        ("평결액", "유족이 받을 평결액은 3억 달러"),
        ("경형", "일본 전용 경형 전기차 공개"),
        ("대당", "구매자에게 대당 최고 2만 위안 지원"),
        ("랙당", "전력 소비는 랙당 120㎾"),
        ("노드당", "메모리는 노드당 2TB"),
        ("t", "가격은 t당 9만 위안 안팎"),
        ("t", "연간 수십t 규모의 설비"),
        ("라우팅", "잘못된 라우팅 설정을 배포"),
        ("스로틀링", "과열에 따른 스로틀링 문제를 확인"),
        ("펀드레이징", "펀드레이징 일정을 내년으로 연기"),
        ("뉴스레터", "회사는 뉴스레터 사업을 접기로"),
        ("고소장", "회사는 고소장 내용을 확인하지 못했다고"),
        ("송전선", "정부는 송전선 건설을 앞당기기로"),
        ("로보", "회사는 로보택시 운행을 중단"),
        ("전동화", "업계, 전동화 속도 조절"),
        ("대체지", "공장 대체지 물색"),
        ("창사", "창사 이래 첫 파업"),
        ("창사", "창사 30주년 기념 행사"),
        ("시안", "신차 시안을 공개"),
        ("선전", "신제품 선전에 힘입어 흑자"),
        ("이란", "적자가 이어질 것이란 점에서"),
    ],
)
def test_a_plain_noun_is_no_name(noun: str, line: str) -> None:
    assert noun not in [word for word in named(line) if is_sure(word, line)]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("정의선", "정의선 회장이 방문"),
        ("유영상", "유영상 대표가 발표"),
        ("류", "제시 류 래빗 창업자"),
        ("민주당", "민주당 30명이 반대"),
        ("창사", "후난성 창사 공장을 증설"),
        ("브라우닝", "크레이그 브라우닝 대표가 사임"),
    ],
)
def test_a_name_stays_one(name: str, line: str) -> None:
    assert name in (*named(line), *places_named(line))


#: language, evidence, a right line, a wrong one
READ = (
    # short forms
    ("ko", "카카오톡의 월간 이용자는 4700만명으로 줄었다.", "카톡 월간 이용자 4700만명으로 감소", "페이스북 월간 이용자 4700만명으로 감소"),
    ("ko", "LG에너지솔루션은 내년 투자를 줄인다.", "LG엔솔, 내년 투자 축소", "삼성SDI, 내년 투자 축소"),
    ("en", "Samsung Electronics will cut spending next year.", "삼전, 내년 지출 축소", "하이닉스, 내년 지출 축소"),
    ("ja", "サムスンバイオロジクスは工場を増設する。", "삼바, 공장 증설", "셀트리온, 공장 증설"),
    ("zh", "騰訊第三季非國際財務報告準則下盈利增長8%。", "텐센트, 3분기 비IFRS 기준 이익 8% 증가", "알리바바, 3분기 비IFRS 기준 이익 8% 증가"),
    ("en", "Norvane's net interest margin narrowed in the quarter.", "노베인, 분기 NIM 축소", "다르벤, 분기 NIM 축소"),
    # Koreans in characters, whatever their form
    ("ja", "金栄訓雇用労働相は双方に対話を促した。", "김영훈 장관, 양측에 대화 촉구", "박진수 장관, 양측에 대화 촉구"),
    ("zh", "韩国雇佣劳动部长官金荣训呼吁双方让步。", "김영훈 장관, 양측에 양보 촉구", "박진수 장관, 양측에 양보 촉구"),
    ("zh", "沈愚敏表示，计划将于明年实施。", "심우민, 계획을 내년 시행한다고 언급", "한도진, 계획을 내년 시행한다고 언급"),
    ("zh", "闵哲基社长表示，计划将于明年实施。", "민철기 사장, 계획을 내년 시행한다고 언급", "박진수 사장, 계획을 내년 시행한다고 언급"),
    # Japanese names: a family that is a prefecture too, old signs in Chinese text
    ("ja", "ノルデックの香川陸代表は控訴を検討すると述べた。", "가가와 리쿠 노르덱 대표, 항소 검토 언급", "오이시 리쿠 노르덱 대표, 항소 검토 언급"),
    ("zh", "公司計劃改造龜山第二工廠。", "회사, 가메야마 제2공장 개조 계획", "회사, 후쿠이 제2공장 개조 계획"),
    # Western names: cut short, by a short given name, printed together
    ("en", "Plants in St Thomas, Ontario, are not affected.", "세인트토머스 공장은 영향 없음", "몬트리올 공장은 영향 없음"),
    ("en", "Its plant in Mt Pleasant, Wisconsin, will open in June.", "마운트플레전트 공장, 6월 가동", "밀워키 공장, 6월 가동"),
    ("zh", "公司首席执行官亚历山大·卡普表示，需求强劲。", "알렉스 카프 CEO, 수요가 강하다고 언급", "마크 카프 CEO, 수요가 강하다고 언급"),
    ("zh", "公司首席执行官温尼克(PeterWennink)说，需求强劲。", "피터 베닝크 CEO, 수요가 강하다고 언급", "로저 다센 CEO, 수요가 강하다고 언급"),
    # Chinese firms by either reading of their first sound
    ("zh", "知情人士称，沙丘资本已叫停交易。", "샤추캐피털, 거래 중단", "가오링캐피털, 거래 중단"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "evidence", "right", "wrong"), READ)
def test_a_name_of_the_evidence_in_another_dress(language: str, evidence: str, right: str, wrong: str) -> None:
    assert _named(language, evidence, right) is None
    assert _named(language, evidence, wrong) is not None


ARTICLE = (
    "Halden Electronics on Monday reported a loss for the third quarter.",
    "Orbix Memory said its sales doubled.",
    "Vice Chairman Baek Min-jun, who leads the chip division, apologised to customers.",
)
PEOPLE = {"Halden Electronics": "할덴전자", "Orbix Memory": "오르빅스전자", "Baek Min-jun": "백민준"}


def test_who_has_no_firm_at_his_name_may_be_of_the_one_that_the_lead_tells_of() -> None:
    line = "백민준 할덴전자 부회장, 고객에게 사과"
    assert names(Bullet(text=line, evidence=ARTICLE[2:]), _source("en", ARTICLE, PEOPLE)) is None


def test_a_part_of_a_firm_is_no_other_firm() -> None:
    article = ("할덴전자가 3분기 실적을 공시했다.", "반도체 부문 수장인 백민준 부회장은 부진한 실적에 사과했다.")
    source = _source("ko", article, {"할덴전자": "할덴전자", "백민준": "백민준"})
    assert names(Bullet(text="백민준 할덴전자 부회장, 부진한 실적에 사과", evidence=article[1:]), source) is None


@pytest.mark.parametrize(
    ("language", "evidence", "right", "wrong"),
    [
        ("ja", "会長の後任には蔡崇信副会長が就く。", "차이충신의 회장 취임이 확정", "차이충신의 최고재무책임자 취임이 확정"),
        ("ja", "「私が会社を創設し、経営している」と語った。", "책임은 창립자인 자신에게 있다고 언급", "책임은 최고재무책임자인 자신에게 있다고 언급"),
        ("ja", "販売部門のゼネラルマネジャーである劉学亮氏は需要が強いと述べた。", "류쉐량 총경리, 수요가 강하다고 언급", "류쉐량 최고재무책임자, 수요가 강하다고 언급"),
    ],
)  # fmt: skip
def test_titles_said_in_other_words(language: str, evidence: str, right: str, wrong: str) -> None:
    source = _source(language, (evidence,))
    assert titles(Bullet(text=right, evidence=(evidence,)), source) is None
    assert titles(Bullet(text=wrong, evidence=(evidence,)), source) is not None


def test_a_plain_word_and_another_spelling_are_no_slips() -> None:
    evidence = ("Reuters said the data centre of Ofcom would close.",)
    source = _source("en", evidence, {"Reuters": "로이터", "Ofcom": "오프컴"})
    assert misspelt(Bullet(text="오프콤, 데이터센터 폐쇄", evidence=evidence), source) is None
    assert respelt(Bullet(text="데이터센터 폐쇄", evidence=evidence), source) == "데이터센터 폐쇄"
    assert misspelt(Bullet(text="로이처, 데이터센터 폐쇄", evidence=evidence), source) is not None


def test_a_rival_that_the_line_says_in_its_characters_took_nobodys_place() -> None:
    evidence = ("被告人が共謀したという証明がないと指摘した。",)
    line = Bullet(text="피고인들이 공모했다는 증명이 없다는 게 재판부의 지적", evidence=evidence)
    assert all(refusal.reason != "contrasts" for refusal in check_bullet(line, _source("ja", evidence)))
