"""Whose title, whose firm, which new post: each class as a right line that passes and a wrong one, over four languages."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.contract.posts.affiliations import exchanged_firm, other_firm
from summarizer.contract.posts.appointments import exchanged_posts
from summarizer.contract.posts.bearers import bearer_of_other_sentence
from summarizer.contract.posts.given_posts import other_post
from summarizer.contract.posts.offices import is_firm
from summarizer.contract.posts.titles import titles
from summarizer.contract.source import Source

#: language, article (evidence is marked by a star), a right line, a wrong one
BEARERS = [
    ("ko", "노은솔 금융원 국장은 책임을 강조했다. // *이 회사 배상진 최고위험관리책임자(CRO)는 사의를 표명했다.", "배상진 CRO 사의 표명", "노은솔 CRO 사의 표명"),
    ("en", "Its founder Emil Sandell expects approval. // *Lead researcher Professor Karin Wesley was cautious.", "카린 웨슬리 교수는 신중한 태도", "에밀 산델 교수는 신중한 태도"),
    ("ja", "ナミ造船の門田幸平社長は会見した。 // *造船労連の児玉悟書記長は文書を求めた。", "고다마 사토루 서기장, 문서를 요구", "가도타 고헤이 서기장, 문서를 요구"),
    ("zh", "出席者还有副总裁劉楊衛。 // *副总裁戴正武将担任要职。", "다이정우 부사장이 요직을 맡기로", "류양웨이 부사장이 요직을 맡기로"),
]  # fmt: skip
LEFT_OPEN = [
    # who is meant by a pronoun, a family name or the title alone may be anybody
    ("ko", "노은솔 나래 대표가 회견했다. // *그는 배상진 부대표와 만났고, 최고재무책임자 자리는 비어 있다고 했다.", "노은솔 나래 대표, 배상진 부대표와 회동"),
    ("ko", "노은솔 나래 대표가 회견했다. // *노 대표는 배상진 다온 대표와 손잡았다.", "노은솔 나래 대표, 다온과 협력"),
    ("en", "Emil Sandell is the chief executive of Osk. // *He met Norvik CEO Karin Wesley.", "에밀 산델 CEO, 노르빅과 협의"),
    ("zh", "社长高橋興三主持会议。 // *高橋興三社长宣布裁员。", "다카하시 고조 사장, 감원 발표"),
]  # fmt: skip
GIVEN = [
    ("ko", "*한결제약은 도민재 부사장을 대표이사 사장으로 선임했다. 서윤희 회장은 이사회 의장을 계속 지킨다.", "도민재 부사장을 대표이사 사장으로 선임", "도민재 부사장을 회장으로 선임"),
    ("ko", "*가람전자는 오현석 전무를 부사장에, 배유리 상무를 전무에 각각 내정했다. 심도윤 사장은 물러난다.", "배유리 상무를 전무에 내정", "배유리 상무를 사장에 내정"),
    ("en", "*Halvor named Priya Das, its finance chief, as president, the chairman said.", "프리야 다스 CFO를 사장으로 임명", "프리야 다스 CFO를 부회장으로 임명"),
    ("en", "*The company named Alan Reed chairman and Monica Ortiz chief executive.", "모니카 오르티스를 CEO로 선임", "모니카 오르티스를 CFO로 선임"),
    ("ja", "*霧島は崔泰民SKグループ会長を取締役会長に選出した。權五煥社長は現職を維持する。", "최태민 회장을 이사회 회장으로 선출", "최태민 회장을 사장으로 선출"),
    ("zh", "*董事会选举周敏为董事长，总经理王强没有出席。", "저우민을 회장으로 선출", "저우민을 부회장으로 선출"),
]  # fmt: skip
FIRMS = [
    ("ko", "*다온의 모회사인 ‘보라카’ 한도영 대표와 다온을 운영하는 ‘WXNC’ 문재민 대표가 나왔다.", "한도영 보라카 대표·문재민 WXNC 대표 출석", "한도영 WXNC 대표·문재민 보라카 대표 출석"),
    ("ko", "*하도겸 미르전자 대표와 금나래 두루건설 사장이 참석했다.", "하도겸 미르전자 대표와 금나래 두루건설 사장 참석", "하도겸 두루건설 대표와 금나래 미르전자 사장 참석"),
    ("ko", "*다솔케미칼 대표에는 오현석 부사장, 다솔건설 대표에는 배유리 전무가 각각 내정됐다.", "오현석 부사장 다솔케미칼 대표로, 배유리 전무 다솔건설 대표로 내정", "배유리 전무 다솔케미칼 대표로, 오현석 부사장 다솔건설 대표로 내정"),
    ("en", "*Nora Flint, CEO of Brightwell, and Omar Diaz, CEO of Castellan, met.", "노라 플린트 브라이트웰 CEO와 오마르 디아스 캐스텔란 CEO 회동", "노라 플린트 캐스텔란 CEO와 오마르 디아스 브라이트웰 CEO 회동"),
    ("zh", "*岚石半导体董事长赵磊与恒越光电总裁周敏签署协议。", "자오레이 란스반도체 회장과 저우민 헝웨광전 총재, 협약", "자오레이 헝웨광전 회장과 저우민 란스반도체 총재, 협약"),
]  # fmt: skip
LONE_FIRMS = [
    ("ko", "*채이든 마루증권 연구원은 목표가를 낮췄고 우해솔 가람증권 연구원은 높였다.", "채이든 마루증권 연구원, 목표가 하향", "채이든 가람증권 연구원, 목표가 하향"),
    ("en", "*Intel named Priya Raman, a former Broadcom vice president, as head of sales.", "인텔, 브로드컴 부사장 출신 프리야 라만 선임", "브로드컴, 인텔 부사장 출신 프리야 라만 선임"),
]  # fmt: skip
FAMILIES = [
    ("ja", "*青葉製薬は小倉一雅会長と小倉章浩社長の辞任を決めた。", "아오바제약, 오구라 가즈마사 회장과 오구라 아키히로 사장의 사임 결정", "아오바제약, 오구라 가즈마사 사장과 오구라 아키히로 회장의 사임 결정"),
]  # fmt: skip
TITLES = [
    # the chief of a part, a unit and its head, a deputy, a head of a body
    ("en", "*Chief Underwriting Officer Helen Ashby told reporters.", "헬렌 애슈비 최고인수책임자, 기자들에게 설명", "헬렌 애슈비 최고경영자, 기자들에게 설명"),
    ("en", "*The bank will close 74 branches, finance chief Lieve Hendrik said.", "리버 헨드릭 CFO, 지점 74곳 폐쇄 언급", "리버 헨드릭 CEO, 지점 74곳 폐쇄 언급"),
    ("ko", "*송창민 현도차 AVP 본부 사장이 물러났다.", "송창민 현도차 AVP 본부장 사임", "송창민 현도차 AVP 실장 사임"),
    ("en", "*Mina Alder, head of the consumer league, doubted it.", "미나 올더 대표, 의구심 표명", "미나 올더 부회장, 의구심 표명"),
    ("ja", "*中南米担当バイスプレジデントのダニエル・アレグロ氏は増収を見込む。", "대니얼 알레그로 부사장, 증수 예상", "대니얼 알레그로 회장, 증수 예상"),
    ("zh", "*原副总裁林珊升任首席财务官。", "린산 부사장, CFO로 승진", "린산 부사장, CEO로 승진"),
    ("zh", "*國科會主委陳柏宇預計2028年完工。", "천보위 위원장, 2028년 완공 예상", "천보위 대변인, 2028년 완공 예상"),
]  # fmt: skip


def _bullet(article: str, line: str) -> Bullet:
    sentences = (part.strip() for part in article.split("//"))
    return Bullet(text=line, evidence=tuple(part.removeprefix("*") for part in sentences if part.startswith("*")))


def _source(language: str, article: str) -> Source:
    sentences = tuple(part.strip().removeprefix("*") for part in article.split("//"))
    return Source(sentences=sentences, published=date(2026, 11, 20), language=language)


def _bearer(language: str, article: str, line: str) -> str | None:
    source = _source(language, article)
    return bearer_of_other_sentence(line, source.evidence(_bullet(article, line)), source)


@pytest.mark.parametrize(("language", "article", "right", "wrong"), BEARERS)
def test_a_title_is_of_whom_the_evidence_names_with_it(language: str, article: str, right: str, wrong: str) -> None:
    assert _bearer(language, article, right) is None
    assert _bearer(language, article, wrong) == wrong.split(maxsplit=1)[0]


@pytest.mark.parametrize(("language", "article", "line"), LEFT_OPEN)
def test_who_may_be_meant_without_a_name_is_left_alone(language: str, article: str, line: str) -> None:
    assert _bearer(language, article, line) is None


@pytest.mark.parametrize(("language", "article", "right", "wrong"), GIVEN)
def test_a_post_that_is_given_is_one_that_the_evidence_gives(
    language: str, article: str, right: str, wrong: str
) -> None:
    evidence = _source(language, article).evidence(_bullet(article, right))
    assert other_post(right, evidence) is None
    assert other_post(wrong, evidence) is not None


@pytest.mark.parametrize(("language", "article", "right", "wrong"), FIRMS)
def test_two_chiefs_keep_their_firms(language: str, article: str, right: str, wrong: str) -> None:
    evidence = _source(language, article).evidence(_bullet(article, right))
    assert exchanged_firm(right, evidence) is None
    assert exchanged_firm(wrong, evidence) is not None


@pytest.mark.parametrize(("language", "article", "right", "wrong"), LONE_FIRMS)
def test_a_person_is_of_the_firm_that_the_article_names(language: str, article: str, right: str, wrong: str) -> None:
    source = _source(language, article)
    assert other_firm(right, source) is None
    assert other_firm(wrong, source) is not None


@pytest.mark.parametrize(("language", "article", "right", "wrong"), FAMILIES)
def test_two_of_one_family_keep_their_posts(language: str, article: str, right: str, wrong: str) -> None:
    source = _source(language, article)
    assert exchanged_posts(_bullet(article, right), source) is None
    assert exchanged_posts(_bullet(article, wrong), source) is not None


@pytest.mark.parametrize(("language", "article", "right", "wrong"), TITLES)
def test_a_title_is_one_that_the_evidence_gives(language: str, article: str, right: str, wrong: str) -> None:
    source = _source(language, article)
    assert titles(_bullet(article, right), source) is None
    assert titles(_bullet(article, wrong), source) is not None


@pytest.mark.parametrize("name", ["가온뱅크", "나래화재", "다온손보", "마루해상", "보라항공"])
def test_a_bank_an_insurer_and_an_airline_are_firms(name: str) -> None:
    assert is_firm(name)
