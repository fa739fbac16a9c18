"""Who a line is about: firms and offices the evidence does not have, people at their own firms, founders, papers' short forms."""

from __future__ import annotations

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.names.people import names
from summarizer.contract.posts.titles import titles
from summarizer.contract.sounds.renderings import written_by_sound

KOREAN = "인수 금액은 4200억원이며 잔금은 모두 현금으로 치른다."
COUNCIL = "군산시의회는 용수 확보 대책이 없다며 공청회를 열어달라고 요구했다."
FELLOW = (
    "トヨタの先進技術担当フェロー、村瀬克彦氏は2028年に走行を始めると述べた。",
    "NTTの佐久間聡執行役員も同席した。",
)
FORMER = "후임에는 민지원 전 카카오뱅크 재무전략실장이 내정됐다."
CASES = [
    ("ko", (KOREAN,), "두빛전자, 인수 금액 4200억원을 모두 현금으로 지급", "회사 측, 인수 금액 4200억원을 모두 현금으로 지급"),
    ("ko", (COUNCIL,), "군산상공회의소, 공청회 개최 요구", "군산시의회, 공청회 개최 요구"),
    ("en", ("The deal is worth $420 million, in cash.",), "하늘은행, 4억2000만 달러 현금 지급", "거래액 4억2000만 달러, 현금 지급"),
    ("en", ("The Federal Energy Regulatory Commission approved it.",), "소비자연맹, 계획 승인", "연방에너지규제위원회, 계획 승인"),
    ("ko", ("세화반도체 3분기 영업이익은 8100억원이다.",), "한솔반도체 3Q 영업이익 8100억원", "세화반도체 3Q 영업이익 8100억원"),
    ("zh", ("贵安新区管委会主任陆承远表示，数据中心年内投产。",), "왕지에 구이안신구 관리위 주임, 연내 가동", "루청위안 구이안신구 관리위 주임, 연내 가동"),
    ("zh", ("軟銀集團財務長後藤芳光表示，將擴大投資。",), "가네코 유타카 CFO, 투자 확대", "고토 요시미쓰 CFO, 투자 확대"),
    ("zh", ("铠侠社长太田裕雄表示，工厂将于明年投产。",), "하야사카 노부오 사장, 공장 내년 가동", "오타 히로오 사장, 공장 내년 가동"),
    ("zh", ("市场监管总局公告，批准Arm收购诺德维克。",), "오 시장, 노르드비크 인수 승인", "중 시장감독당국, 노르드비크 인수 승인"),
    ("zh", ("公司研究硅光子学。",), "포토웍스 대표, 연구 착수", "실리콘 포토닉스 연구"),
    ("en", ("Larkspur AI was founded by Miriam Castellano.", "Castellano, the chief executive, spoke."), "카스텔라노 CFO, 발언", "카스텔라노 창업자 겸 CEO, 발언"),
    ("ko", ("두빛AI를 2021년 세운 정하윤 대표는 흑자를 내겠다고 말했다.",), "정하윤 두빛AI 의장, 흑자 목표", "정하윤 두빛AI 창업자, 흑자 목표"),
    ("ja", ("元日産自動車副社長の志賀健吾氏が社外取締役に就く。",), "시가 겐고 닛산자동차 부사장, 사외이사 취임", "시가 겐고 전 닛산자동차 부사장, 사외이사 취임"),
    ("ko", (FORMER,), "신종환 CFO 사임…후임에 민지원 카카오뱅크 재무전략실장 내정", "후임에 민지원 전 카카오뱅크 재무전략실장 내정"),
]  # fmt: skip


def reasons(language: str, sentences: tuple[str, ...], text: str, evidence: tuple[str, ...] = ()) -> list[str]:
    source = Source(sentences=sentences, language=language)
    bullet = Bullet(text=text, evidence=evidence or sentences)
    return [reason for rule in (names, titles) if (reason := rule(bullet, source)) is not None]


@pytest.mark.parametrize(("language", "sentences", "wrong", "right"), CASES)
def test_a_party_of_the_evidence_passes_and_another_is_refused(
    language: str, sentences: tuple[str, ...], wrong: str, right: str
):
    assert reasons(language, sentences, right) == []
    assert reasons(language, sentences, wrong) != []


@pytest.mark.parametrize(("firm", "refused"), [("도요타", False), ("NTT", True)])
def test_a_person_stays_at_the_firm_of_the_article(firm: str, refused: bool):
    assert bool(reasons("ja", FELLOW, f"무라세 가쓰히코 {firm} 펠로, 2028년 주행 시작 언급", FELLOW[:1])) == refused


@pytest.mark.parametrize(
    ("hangul", "foreign"),
    [("휘트컴", "Whitcombe"), ("위트콤", "Whitcombe"), ("레스터", "Leicester"), ("우스터", "Worcester"), ("비첨", "Beauchamp"), ("라가반", "Raghavan"), ("부이치크", "Wójcik"), ("응우옌", "Nguyen"), ("라이트", "Wright"), ("홈스", "Holmes"), ("지라르", "Girard"), ("로랑", "Laurent"), ("에르도안", "Erdoğan"), ("슈밋", "Schmidt")],
)  # fmt: skip
def test_names_of_many_languages_are_heard(hangul: str, foreign: str):
    assert written_by_sound(hangul, f"{foreign} said so")


@pytest.mark.parametrize(("hangul", "foreign"), [("웨이크필드", "Whitcombe"), ("하이데거", "Heidemann"), ("카트라이트", "Wainwright"), ("그랜섬", "Beauchamp")])  # fmt: skip
def test_other_names_are_not(hangul: str, foreign: str):
    assert not written_by_sound(hangul, f"{foreign} said so")
