"""How names and titles are read in ordinary business news: hyphens, small words, appositions, lists, family names."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.deeds.roles import agent
from summarizer.contract.names.people import names
from summarizer.contract.names.proper_nouns import named
from summarizer.contract.posts.offices import is_firm
from summarizer.contract.posts.titles import titles

PUBLISHED = date(2026, 3, 11)


def reason(language: str, evidence: str, text: str, before: str = "", **glossary: str) -> str | None:
    sentences = tuple(evidence.split("¶"))
    article = (*before.split("¶"), *sentences) if before else sentences
    source = Source(sentences=article, published=PUBLISHED, language=language, glossary=glossary)
    bullet = Bullet(text=text, evidence=sentences)
    return names(bullet, source) or titles(bullet, source) or agent(bullet, source)


CALLED = "Henri de Brissac, chairman of Vélanor, was replaced by Claire van der Meer, the former finance chief."
SIGNED = "Speaker of the House Tom Hadley and Senator Ruth Alcott attended the signing at the White House."
LISTED = "도아그룹 정가은 부회장과 윤슬바이오 한지성 사장, 서림건설의 오세훈 전무가 참석했다."
CHARGED = "同社の川原誠元専務と、経営戦略室の崔志成元室長、張忠基元次長が起訴された。"
FOUNDED = "桐島氏は15年にミナトテックを共同で創業したが、18年に取締役会から退いた。"
HEARD = "美国国会参议员伊丽莎白·沃伦和众议院议长本·哈特利出席了听证会。"
ROWS = [
    ("en", CALLED, "앙리 드브리사크 벨라노르 회장 후임에 클레어 판데르메이르 전 CFO", True),
    ("en", CALLED, "앙리 드모르니 벨라노르 회장 후임에 클레어 판데르메이르 전 CFO", False),
    ("en", SIGNED, "톰 해들리 하원의장과 루스 올컷 상원의원이 백악관 서명식에 참석", True),
    ("en", SIGNED, "톰 해들리 상원의원과 루스 올컷 하원의장이 백악관 서명식에 참석", False),
    ("en", "He avoided the question at an event in the Oval Office.", "백악관 집무실 행사에서 질문을 피해", True),
    ("ja", CHARGED, "최지성 전 경영전략실장 등 기소", True),
    ("ja", CHARGED, "최지성 전 경영전략실 차장 등 기소", False),
    ("ja", "18年10月に会長に就いた米国出身のアラン・ハーディー氏も出席した。", "앨런 하디 회장도 참석", True),
    ("ja", "18年10月に会長に就いた米国出身のアラン・ハーディー氏も出席した。", "앨런 하디 사장도 참석", False),
    ("zh", HEARD, "벤 하틀리 하원의장과 엘리자베스 워런 상원의원이 청문회에 참석", True),
    ("zh", HEARD, "엘리자베스 워런 하원의장이 청문회에 참석", False),
    ("zh", "公司将继续开发用于赛车领域的发动机技术。", "경주 분야에 쓰이는 엔진 기술 개발을 지속", True),
    ("zh", "他使欧宝品牌扭亏为盈。", "오펠 브랜드를 흑자로 전환", True),
    ("ko", LISTED, "정가은 도아그룹 부회장, 한지성 윤슬바이오 사장, 오세훈 서림건설 전무 참석", True),
    ("ko", LISTED, "도아 정가은, 윤슬바이오 한지성, 서림건설 오세훈 전무가 참석", True),
    ("ko", LISTED, "오세훈 윤슬바이오 전무 참석", False),
    ("ko", "조 위원장은 도아그룹 현정은 회장에게 속도를 내겠다고 말했다.", "조 위원장, 현정은 도아그룹 회장에게 속도를 내겠다고 언급", True),
    ("ko", "서림건설 창업자인 박지성 회장은 지분을 넘겼다.", "서림건설 창업자인 박지성 회장, 지분 넘겨", True),
    ("ko", "서림건설 창업자인 박지성 회장은 지분을 넘겼다.", "서림건설 창업자인 박지성 사장, 지분 넘겨", False),
]  # fmt: skip


@pytest.mark.parametrize(("language", "evidence", "text", "right"), ROWS)
def test_names_and_their_titles(language, evidence, text, right):
    assert (reason(language, evidence, text) is None) == right


def test_who_founded_a_firm_is_its_founder_where_the_name_stands_behind_the_title():
    text = "미나토테크 공동 창업자인 기리시마, 2018년 이사회에서 물러나"
    source = Source(sentences=(FOUNDED,), published=PUBLISHED, language="ja", glossary={"桐島": "기리시마"})
    assert titles(Bullet(text=text, evidence=(FOUNDED,)), source) is None


def test_a_name_with_a_hyphen_is_one_and_a_judge_of_the_sentence_before_is_meant():
    lead = "소송을 심리한 마르티네스-올긴 판사는 원고의 주장이 거짓은 아니라고 판단했다."
    told = "다만 이 판사는 원고들에게 소장을 수정해 다시 제출할 기회를 줬다."
    assert (
        reason("ko", f"{lead}¶{told}", "마르티네스-올긴 판사, 원고들에게 소장을 수정해 다시 제출할 기회 부여") is None
    )


def test_a_news_agency_is_no_firm_that_the_line_leaves_out():
    lead = "테슬라 일부 주주들이 자율주행 기술을 두고 소송을 냈다."
    told = "블룸버그와 로이터 통신에 따르면 법원은 주주들이 제기한 소송을 기각했다."
    assert reason("ko", told, "법원, 테슬라 주주들이 제기한 소송을 기각", before=lead) is None


def test_whom_a_family_name_in_characters_means_the_article_tells():
    lead, told = "孟晩舟氏は3日、華為の会長に就いた。", "孟CFOは創設者の長女とされている。"
    assert reason("ja", told, "멍완저우는 창업자의 장녀로 알려짐", before=lead, 孟晩舟="멍완저우") is None


def test_a_firm_that_is_told_by_what_it_is():
    lead = "Taiwanese firm Foxconn offered a bullish outlook on demand on Wednesday."
    told = "Nvidia’s biggest server maker has been riding a boom, as firms including Amazon and Google spend billions."
    glossary = {"Foxconn": "폭스콘", "Nvidia": "엔비디아", "Amazon": "아마존", "Google": "구글"}
    assert reason("en", f"{lead}¶{told}", "엔비디아 최대 서버 제조사인 폭스콘, 호황 수혜", **glossary) is None


def test_a_post_is_of_whom_the_sentence_gives_it_to():
    first = "다온은 임시 이사회를 열고 서문경 책임리더를 차기 대표로 내정했다."
    second = "투자를 맡고 있는 김남선 책임리더는 최고재무책임자(CFO)로 내정됐다."
    assert reason("ko", f"{first}¶{second}", "다온, 김남선 책임리더를 최고재무책임자(CFO)로 내정") is None
    assert reason("ko", f"{first}¶{second}", "다온, 서문경 책임리더를 최고재무책임자(CFO)로 내정") is not None


def test_a_known_person_is_not_put_in_the_place_of_another_whom_the_sentence_has():
    lead, told = "최태원 SK 회장이 웃으며 말했다.", "조 위원장은 도아그룹 현정은 회장에게는 잘될 것이라고 말했다."
    text = "조 위원장, 최태원 SK 회장에게 잘될 것이라고 언급"
    assert reason("ko", told, text, before=lead, 최태원="최태원", SK="SK그룹") is not None


def test_a_korean_name_in_the_place_of_another_is_no_district():
    told = "現代自動車グループの鄭義宣（チョン・ウィソン）会長が書面インタビューに応じた。"
    assert reason("ja", told, "정몽구 회장, 서면 인터뷰에 응해", 鄭義宣="정의선") is not None


def test_a_town_is_read_out_of_a_word_that_the_analyser_does_not_know():
    assert "앨라배마" in named("현대차, 앨라배마에 연산 270만t 제철소 신설 계획")


@pytest.mark.parametrize(
    ("name", "firm"), [("최지성", False), ("박민성", False), ("외무성", True), ("경제산업성", True)]
)
def test_a_name_that_ends_like_an_office_is_a_persons(name, firm):
    assert is_firm(name) == firm
