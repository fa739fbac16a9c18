"""Which sentences a line rests on, and when an earlier one may be added to them."""

from datetime import date

import pytest

from summarizer import Document
from summarizer.answers import Draft
from summarizer.grounding import ground
from summarizer.material import Material, prepare

TEXT = """네이버는 3일 이사회를 열고 업스테이지 지분 12%를 인수하기로 의결했다고 공시했다.
인수 금액은 4200억원이며 잔금은 모두 현금으로 치른다.
이 회사는 이번 거래로 차량용 반도체 설계 인력 180명을 확보한다고 설명했다.
젠슨 황 엔비디아 최고경영자는 같은 날 타이베이에서 협력사 대표들과 만찬을 함께했다.
카카오는 2분기 영업이익이 5% 늘 것으로 내다봤다."""
GLOSSARY = {name: name for name in ("젠슨 황", "엔비디아", "최태원", "네이버", "업스테이지", "카카오")}


@pytest.fixture
def material() -> Material:
    document = Document(
        title="네이버, 업스테이지 지분 인수",
        text=TEXT,
        language="ko",
        published=date(2026, 9, 3),
        glossary=GLOSSARY,
    )
    made = prepare(document, "")
    assert made is not None
    return made


def numbers(material, grounded):
    return [material.sentences.index(sentence) + 1 for sentence in grounded.bullet.evidence]


def test_a_line_that_the_named_sentence_bears_rests_on_it_alone(material):
    grounded = ground(Draft(text="인수 금액은 4200억원, 잔금은 모두 현금으로 지급", evidence=(2,)), material)
    assert (grounded.refusals, numbers(material, grounded)) == ((), [2])


def test_who_did_it_may_stand_in_an_earlier_sentence(material):
    line = "네이버, 업스테이지 인수 금액은 4200억원이며 잔금은 모두 현금으로 지급"
    grounded = ground(Draft(text=line, evidence=(2,)), material)
    assert (grounded.refusals, numbers(material, grounded)) == ((), [1, 2])


@pytest.mark.parametrize(
    ("line", "named"),
    [
        # the sentence has a subject of its own
        ("네이버 최고경영자, 같은 날 타이베이에서 협력사 대표들과 만찬", 4),
        # a later sentence tells it
        ("카카오, 인수 금액은 4200억원이며 잔금은 모두 현금으로 지급", 2),
        # a date goes with its own sentence
        ("카카오는 3일 영업이익이 5% 늘 것으로 전망", 5),
        # no sentence tells it
        ("최태원, 인수 금액은 4200억원이며 잔금은 모두 현금으로 지급", 2),
        # what is refused is no name
        ("네이버, 인수 금액은 4300억원이며 잔금은 모두 현금으로 지급", 2),
    ],
)
def test_nothing_else_is_carried_over(material, line, named):
    assert ground(Draft(text=line, evidence=(named,)), material).refusals


def test_a_translated_sentence_rests_on_that_sentence_alone(material):
    line = "네이버, 업스테이지 지분 12% 인수 금액은 4200억원이며 잔금은 모두 현금으로 지급"
    assert ground(Draft(text=line, evidence=(2,)), material, elsewhere=False).refusals


def test_a_line_without_numbers_finds_its_sentence(material):
    grounded = ground(Draft(text="네이버, 업스테이지 지분 12% 인수하기로 3일 의결"), material)
    assert (grounded.refusals, numbers(material, grounded)) == ((), [1])


def test_a_sentence_that_shares_a_few_words_does_not_vouch_for_another_speaker():
    text = """최가람 하나정밀 사장은 20일 공장을 찾았다.
이하늘 누리로봇 대표는 "로봇 양산 시점을 내년 하반기로 미룬다"고 말했다.
최가람 하나정밀 사장은 로봇 부품을 소개했다.
하나정밀은 2분기 매출이 1200억원으로 전년보다 5% 늘었다고 공시했다.
누리로봇은 시제품 40대를 물류센터에 보내 시험하고 있다.
두 회사는 9월에 감속기 공급 계약을 맺었다."""
    document = Document(
        title="누리로봇 양산 연기",
        text=text,
        language="ko",
        published=date(2026, 9, 3),
        glossary={name: name for name in ("최가람", "이하늘", "하나정밀", "누리로봇")},
    )
    made = prepare(document, "")
    assert made is not None
    line = "최가람 하나정밀 사장, 로봇 양산 시점을 내년 하반기로 미룬다고 밝혀"
    assert ground(Draft(text=line, evidence=(2,)), made).refusals
    assert not ground(
        Draft(text=line.replace("최가람 하나정밀 사장", "이하늘 누리로봇 대표"), evidence=(2,)), made
    ).refusals


def test_a_sentence_that_lacks_what_the_named_one_tells_does_not_vouch_for_its_contrary():
    text = """诺凡周三宣布，公司近日获得磷酸铁锂电池供应合同，合同金额达59亿元。
知情人士表示，这些电池将由诺凡的美国工厂供应。
此外，双方可协商将合同期限延长至七年，因此合同金额和合同期限今后可被调整。
诺凡是全球最大的电池制造商之一。"""
    made = prepare(
        Document(
            title="诺凡获得电池合同",
            text=text,
            language="zh",
            published=date(2026, 9, 3),
            glossary={"诺凡": "노판"},
        ),
        "",
    )
    assert made is not None
    assert ground(
        Draft(text="노판의 배터리 계약 금액과 기간은 앞으로 조정할 수 없는 것으로 알려져", evidence=(3,)), made
    ).refusals
