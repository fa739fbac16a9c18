"""What papers print and what only looks alike: signs of countries, weekdays of dates, levels, deputies, firms exchanged."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet
from summarizer.contract.line.signs import in_hangul

PUBLISHED = date(2026, 7, 16)


def refused(language: str, evidence: str, line: str) -> set[str]:
    source = Source(sentences=(evidence,), published=PUBLISHED, language=language)
    return {refusal.reason for refusal in check_bullet(Bullet(text=line, evidence=(evidence,)), source)}


RIGHT = [
    ("ja", "経済産業省は次世代半導体の国産化に向け、27年度予算の概算要求に1兆2000億円を盛り込む方針を固めた。", "日 경산성, 차세대 반도체 국산화 위해 2027년도 예산 1조2000억 엔 요구 방침"),
    ("en", "The U.S. Commerce Department proposed a rule covering 17 more countries.", "미 상무부, 17개국을 추가로 포함하는 규정안 제안"),
    ("ko", "SK하이닉스 노사는 기본급 6.3% 인상에 잠정 합의했으며 18일 조합원 투표를 거친다.", "SK하이닉스 노사, 기본급 6.3% 인상 잠정 합의…18일(토) 조합원 투표"),
    ("zh", "云智能集团营收同比增长31%至412.6亿元。", "클라우드 부문 매출 412억6000만 위안으로 31% 증가"),
    ("ja", "6月末の純負債比率は17.8%と、3月末から1.6ポイント上昇した。", "6월 말 순부채비율 17.8%로 3월 말 대비 1.6%p 상승"),
    ("en", "Net profit fell 12% from 1.01 trillion yen in the year to March.", "3월 결산 순이익은 1조100억 엔에서 12% 감소"),
    ("ja", "PFNの岡野原大輔社長は「国内の電力事情に合わせた選択肢を示したい」と話した。", "오카노하라 다이스케 PFN 사장, 자국 전력 사정에 맞는 선택지 제시하고 싶다고 언급"),
    ("ja", "ひまわり証券は３日、サカナＡＩに７億円を出資した。", "히마와리증권, 3일 사카나AI에 7억 엔 출자"),
    ("zh", "鴻海宣布聘請瑪麗亞・歐唐納擔任雲端事業群技術長。", "폭스콘, 마리아 오도널 영입…클라우드사업부 CTO로 선임"),
    ("zh", "华为在全联接大会上发布新一代超节点。", "화웨이, 화웨이커넥트서 차세대 슈퍼노드 발표"),
    ("ko", "연구원은 3분기 영업이익을 4조원으로 보고 목표주가를 12만원으로 올렸다.", "3분기 영업익 4조원 전망…목표가는 12만원으로 상향"),
    ("ko", "회사는 현재 64명인 인력을 연말까지 110명으로 늘릴 계획이다.", "회사, 인력 64명서 연말 110명으로 확충 계획"),
    ("ko", "노조는 금요일인 17일 집회를 연다. 회사는 15일 공장을 재가동한다.", "노조, 17일 금요일 집회 예정…회사는 15일 공장 재가동"),
    ("zh", "今年出货量预计为70万颗，低于80万颗的目标。", "올해 출하량은 목표 80만 개에 못 미치는 70만 개로 예상"),
    ("zh", "月之暗面创始人杨植麟否认公司正筹备赴港上市，称短期内没有IPO计划。", "양즈린 문샷AI 창업자, 홍콩 상장 준비설 부인…단기간 IPO 계획 없다고 강조"),
    ("zh", "首款双足机器人H2计划于第四季度在合肥工厂下线。", "첫 이족보행 로봇 H2, 4분기 허페이 공장서 생산 계획"),
    ("ja", "ソニーグループの十時裕樹社長、ファナックの山口賢治社長らが会食した。", "도토키 소니그룹 사장·야마구치 화낙 사장 등 회식"),
    ("zh", "台北市副市長葉庭瑜指出，總部案可望於9月動工。", "예팅위 타이베이 부시장, 본사 9월 착공 기대"),
]  # fmt: skip
WRONG = [
    ("ja", "経済産業省は次世代半導体の国産化に向け、米国と協議する方針を固めた。", "中 경산성, 차세대 반도체 국산화 위해 협의 방침"),
    ("ja", "横田隆一市長は２３日（木）に工場を視察する。", "요코타 류이치 시장, 23일(화) 공장 시찰 예정"),
    ("ko", "현대차는 지난달 30일(금) 새 최고운영책임자를 영입했다고 밝혔다.", "현대차, 지난달 30일(목) 새 최고운영책임자 영입"),
    ("en", "Net profit fell 12% to 1.01 trillion yen in the year to March.", "3월 결산 순이익은 1조100억 엔에서 12% 감소"),
    ("zh", "营收同比增长31%至412.6亿元。", "매출은 412억6000만 위안에서 31% 증가"),
    ("ja", "ひまわり証券は目標株価を引き上げた。", "히나타증권, 목표주가 상향"),
    ("zh", "鴻海宣布聘請瑪麗亞・歐唐納擔任雲端事業群技術長。", "폭스콘, 마리아 오도널 영입…클라우드사업부 CFO로 선임"),
    ("zh", "华为在全联接大会上发布新一代超节点。", "화웨이, 세계인공지능대회서 차세대 슈퍼노드 발표"),
    ("ko", "회사는 15일 공장을 재가동하고, 노조는 금요일인 17일 집회를 연다.", "노조, 15일 수요일 집회 예정…회사는 17일 공장 재가동"),
    ("ja", "純利益は前期比12%減の1兆100億円だった。", "순이익은 1조100억 엔에서 12% 감소"),
    ("ja", "ソニーグループの十時裕樹社長、ファナックの山口賢治社長らが会食した。", "도토키 화낙 사장·야마구치 소니그룹 사장 등 회식"),
    ("zh", "台北市副市長葉庭瑜指出，總部案可望於9月動工。", "예팅위 타이베이 시장, 본사 9월 착공 기대"),
    ("ja", "堀田祐一社長は「需要の弱さが理由ではない」と説明した。", "호리타 유이치 전 사장, 수요 부진이 이유는 아니라고 설명"),
    ("ja", "政府は今年度、ラピダスに最大6300億円を追加支援する方針だ。", "일본 정부, 다음 회계연도 라피더스에 최대 6300억 엔 추가 지원 방침"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "evidence", "line"), RIGHT, ids=[row[2] for row in RIGHT])
def test_a_line_as_papers_print_it_passes(language, evidence, line):
    assert refused(language, evidence, line) == set()


@pytest.mark.parametrize(("language", "evidence", "line"), WRONG, ids=[row[2] for row in WRONG])
def test_a_line_that_contradicts_its_evidence_is_refused(language, evidence, line):
    assert refused(language, evidence, line)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("美 상무부", "미 상무부"),
        ("前 사장, 美中 협상", "전 사장, 미중 협상"),
        ("日·대만", "일·대만"),
        ("日本 정부", "日本 정부"),
        ("中国 정부", "中国 정부"),
    ],
)
def test_only_headline_signs_are_read_in_hangul(text, read):
    assert in_hangul(text) == read
