"""How pages of the web write what papers print otherwise: ASCII commas in Chinese, months in small letters, counts in words."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet

#: a Friday
PUBLISHED = date(2026, 11, 20)
CHOI = {"崔泰源": "최태원", "SK集团": "SK그룹"}

#: (language, glossary, sentences, a right line, lines with one thing changed)
CASES = [
    (
        "zh",
        CHOI,
        ("SK集团总裁崔泰源出席会议。", "崔会长强调,新工厂的建设进展顺利。"),
        "최태원 회장, 새 공장 건설이 순조롭다고 강조",
        ("최태원 부회장, 새 공장 건설이 순조롭다고 강조",),
    ),
    (
        "zh",
        {"沃达丰": "보다폰"},
        ("根据公司当天发布的财报,截至今年3月底,公司上一财年营收约457亿欧元,同比增长0.3%。",),
        "지난 회계연도 매출 약 457억 유로로 전년보다 0.3% 증가",
        ("지난 회계연도 매출 약 457억 유로로 전년보다 0.3% 감소",),
    ),
    (
        "zh",
        {},
        ("该公司的MI 308晶片已取得出口许可。",),
        "MI308 칩 수출 허가를 받음",
        ("MI309 칩 수출 허가를 받음",),
    ),
    (
        "zh",
        {},
        ("直播开始半小时,观众就超过100万人。",),
        "방송 30분 만에 시청자 100만 명 초과",
        ("방송 40분 만에 시청자 100만 명 초과",),
    ),
    (
        "en",
        {},
        ("Orbix said on august 12 that it will invest seven-point-four billion dollars in the plant.",),
        "오빅스, 공장에 74억 달러를 투자한다고 8월 12일 발표",
        ("오빅스, 공장에 75억 달러를 투자한다고 8월 12일 발표", "오빅스, 공장에 74억 달러를 투자한다고 8월 13일 발표"),
    ),
    (
        "en",
        {},
        ("A 50-50 joint venture of Orbix and Norvane aims to create 1,100 jobs.",),
        "오빅스와 노르베인의 50 대 50 합작사, 일자리 1100개 창출 목표",
        ("오빅스와 노르베인의 60 대 40 합작사, 일자리 1100개 창출 목표",),
    ),
    (
        "en",
        {},
        ("Mira Holt will now take the role of Chief Operations Officer at Orbix.",),
        "미라 홀트, 오빅스 COO를 맡을 예정",
        ("미라 홀트, 오빅스 CFO를 맡을 예정",),
    ),
    (
        "en",
        {},
        ("The lawsuit, filed in February, didn’t allege that Orbix engaged in copyright infringement.",),
        "2월에 제기된 이 소송은 오빅스의 저작권 침해를 주장하지 않음",
        ("2월에 제기된 이 소송은 오빅스의 저작권 침해를 주장함",),
    ),
    (
        "ja",
        {},
        ("オルビックスは米国連邦破産法第11条の適用を申請したと発表した。",),
        "오르빅스, 미국 연방파산법 11조 적용 신청 발표",
        ("오르빅스, 미국 연방파산법 7조 적용 신청 발표",),
    ),
    (
        "ja",
        {},
        ("オルビックスの今年の7⁻9月期の営業利益は17兆5000億ウォンだった。",),
        "오르빅스의 올해 7~9월 영업이익은 17조5000억 원",
        ("오르빅스의 올해 7~8월 영업이익은 17조5000억 원",),
    ),
    (
        "ja",
        {},
        ("オルビックスは29日、第3四半期の業績発表を行う予定だ。",),
        "오르빅스, 11월 29일 일요일에 3분기 실적 발표 예정",
        ("오르빅스, 11월 29일 화요일에 3분기 실적 발표 예정",),
    ),
    (
        "ja",
        {},
        ("ノバレンの広報担当者は「この取引は革新を強化する機会を提供する」と述べた。",),
        "노바렌 대변인은 이번 거래가 혁신을 강화할 기회라고 언급",
        ("노바렌 회장은 이번 거래가 혁신을 강화할 기회라고 언급",),
    ),
    (
        "ko",
        {},
        ("오르빅스는 전 세계 인력의 4%인 약 천 명을 해고한다고 밝혔다.",),
        "오르빅스, 전 세계 인력의 4%인 약 1000명 해고 발표",
        ("오르빅스, 전 세계 인력의 4%인 약 2000명 해고 발표",),
    ),
]
RIGHT = [(language, names, told, right) for language, names, told, right, _ in CASES]
WRONG = [(language, names, told, line) for language, names, told, _, wrong in CASES for line in wrong]


def refused(language: str, names: dict[str, str], sentences: tuple[str, ...], line: str) -> list[str]:
    source = Source(sentences=sentences, published=PUBLISHED, language=language, glossary=names)
    return [refusal.text for refusal in check_bullet(Bullet(text=line, evidence=sentences), source)]


@pytest.mark.parametrize(("language", "names", "sentences", "line"), RIGHT, ids=[row[-1] for row in RIGHT])
def test_what_a_page_writes_its_own_way_is_read(
    language: str, names: dict[str, str], sentences: tuple[str, ...], line: str
) -> None:
    assert refused(language, names, sentences, line) == []


@pytest.mark.parametrize(("language", "names", "sentences", "line"), WRONG, ids=[row[-1] for row in WRONG])
def test_the_same_with_one_thing_changed_is_refused(
    language: str, names: dict[str, str], sentences: tuple[str, ...], line: str
) -> None:
    assert refused(language, names, sentences, line)


#: (language, glossary, sentences, a line that was refused for a reading of the sentence)
READ = [
    (
        "en",
        {},
        (
            "National Security Advisor Jake Holt said on Thursday that President Tarek will meet the chief executive in Seoul on Sunday.",
        ),
        "타렉 대통령은 22일 서울에서 최고경영자를 만날 것이라고 홀트 보좌관이 19일 말함",
    ),
    (
        "en",
        {},
        (
            "The filing said they had settled the case, in which Norvane had alleged Orbix refused to license its patents.",
        ),
        "노르베인은 오빅스가 특허 라이선스를 거부했다고 주장",
    ),
    (
        "en",
        {},
        ("Orbix said the agency's decision and its unprecedented fine go beyond what the law requires.",),
        "오빅스, 당국의 결정과 전례 없는 과징금이 법의 요구를 넘어선다고 주장",
    ),
    (
        "ja",
        {},
        ("オルビックスは半導体会社の買収計画を取り下げる準備を進めている。",),
        "오르빅스, 반도체 회사 인수 계획 철회 준비 중",
    ),
    (
        "ja",
        {},
        ("オルビックスは年内に量産に突入し、来年から大規模生産に入る見通しだ。",),
        "오르빅스, 올해 안에 양산 돌입 전망",
    ),
    ("zh", {}, ("法院裁定,该薪酬方案必须恢复。",), "법원, 보상안을 복원해야 한다고 판결"),
    (
        "ko",
        {},
        ("미 캘리포니아 북부연방법원은 13일 오르빅스의 요청을 기각했다.",),
        "미국 법원, 13일 오르빅스의 요청 기각",
    ),
    (
        "ko",
        {},
        ("LSEG가 집계한 추정치에 따르면 분석가들은 매출이 13% 늘 것으로 예상하고 있다.",),
        "분석가들, 매출 13% 증가 예상…LSEG 집계",
    ),
]


@pytest.mark.parametrize(("language", "names", "sentences", "line"), READ, ids=[row[-1] for row in READ])
def test_a_right_line_passes(language: str, names: dict[str, str], sentences: tuple[str, ...], line: str) -> None:
    assert refused(language, names, sentences, line) == []


#: (language, the sentence that has the name in full, the evidence, a right line, one with a name of nobody)
FULL = [
    (
        "en",
        "Wang Guoquan has been named chairman of Orbix Telecom.",
        "Orbix said Wang had held various positions within the business.",
        "오빅스, 왕궈취안이 사내 여러 직책을 거쳤다고 소개",
        "오빅스, 왕쥔하오가 사내 여러 직책을 거쳤다고 소개",
    ),
    (
        "ja",
        "通信大手オルビックスはニック・リード最高経営責任者が退任すると発表した。",
        "リード氏は2018年にCEOに就任したが、業績悪化で投資家からの辞任圧力が強まっていた。",
        "투자자들, 실적 악화로 닉 리드 CEO에 사임 압력",
        "투자자들, 실적 악화로 톰 리드 CEO에 사임 압력",
    ),
]


@pytest.mark.parametrize(("language", "before", "told", "right", "wrong"), FULL, ids=[row[3] for row in FULL])
def test_a_name_in_full_of_another_sentence_may_stand_for_its_part(
    language: str, before: str, told: str, right: str, wrong: str
) -> None:
    source = Source(sentences=(before, told), published=PUBLISHED, language=language, glossary={})
    assert not any(refusal.reason == "names" for refusal in check_bullet(Bullet(text=right, evidence=(told,)), source))
    assert check_bullet(Bullet(text=wrong, evidence=(told,)), source)
