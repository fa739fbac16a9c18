"""Lines in a Korean paper's own words: what the check once took for another person's, another count, an order to a reader."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet
from summarizer.contract.verbatim import is_a_whole_sentence

_HUANG = (
    "젠슨 황 엔비디아 최고경영자(CEO)가 16일(현지시간) 착공식에 나타나 “변압기를 먼저 확보하는 회사가 이긴다”고 말했다."
)
_SU = "방한 중인 리사 수 AMD 최고경영자(CEO)가 가람전자에 생산을 맡기기로 확정했다는 보도를 부인했다."


def _refused(line: str, *evidence: str) -> list[str]:
    source = Source(sentences=evidence[::-1], published=date(2026, 4, 17), language="ko", glossary={})
    return [refusal.reason for refusal in check_bullet(Bullet(text=line, evidence=evidence), source)]


@pytest.mark.parametrize(
    ("line", "told", "named"),
    [
        (
            "젠슨 황 엔비디아 CEO, 취재진과 만나 “아주 잘하고 있다”고 답변",
            "황 CEO는 취재진과 만나 “아주 잘하고 있다”고 답했다.",
            _HUANG,
        ),
        (
            "리사 수 AMD CEO, 평택캠퍼스를 찾아 라인을 둘러봤다고 소개",
            "수 CEO는 평택캠퍼스를 찾아 라인을 둘러봤다고 소개했다.",
            _SU,
        ),
    ],
)
def test_a_family_name_of_one_syllable_is_his_who_was_named_before(line: str, told: str, named: str):
    assert _refused(line, told, named) == []


def test_and_of_nobody_else():
    assert "agent" in _refused(
        "리사 수 AMD CEO, 취재진과 만나 “아주 잘하고 있다”고 답변",
        "황 CEO는 취재진과 만나 “아주 잘하고 있다”고 답했다.",
        _SU,
    )


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "김한결 CEO, 임직원에게 보낸 이메일에서 “사상 최대 실적을 냈다. 책임은 나에게 있다”고 적음",
            "김한결 CEO는 임직원에게 보낸 이메일에서 “많은 이들이 왜 그러느냐고 묻는다”며 “사상 최대 실적을 냈다. 책임은 나에게 있다”고 적었다.",
        ),
        (
            "가람관에 입주한 스타트업 열두 곳 중 세 곳은 통관이 늦어져 빈 부스를 지킴",
            "가람관에 입주한 스타트업 열두 곳 중 세 곳은 통관이 늦어져 빈 부스를 지켰다.",
        ),
        (
            "가람전자, 김한결 전 나라웹서비스(NWS)코리아 전무를 신임 지사장으로 선임했다고 밝힘",
            "가람전자는 김한결 전 나라웹서비스(NWS)코리아 전무를 신임 지사장으로 선임했다고 밝혔다.",
        ),
        (
            "기존에 카톡에서 결제한 이용자는 6월 30일까지 그대로 쓸 수 있음",
            "기존에 카톡에서 결제한 이용자는 6월 30일까지 그대로 쓸 수 있다.",
        ),
    ],
)
def test_the_papers_own_words_are_right(line: str, told: str):
    assert _refused(line, told) == []


def test_a_count_of_tens_that_is_not_told_is_refused():
    assert "numbers" in _refused("스타트업 열세 곳이 빈 부스를 지킴", "스타트업 열두 곳이 빈 부스를 지켰다.")


def test_a_firm_beside_a_name_is_the_papers_own():
    told = "가람그룹에 따르면 김 회장은 지난주 미국 시애틀의 아마존 본사에서 재시 CEO와 만났다."
    named = "김한결 가람그룹 회장이 앤디 재시 아마존 최고경영자(CEO)와 만나 협력 방안을 논의했다."
    line = "가람그룹에 따르면 김한결 가람그룹 회장은 지난주 미국 시애틀의 {} 본사에서 앤디 재시 {} CEO와 만남"
    assert _refused(line.format("아마존", "아마존"), told, named) == []
    assert _refused(line.format("아마존", "구글"), told, named) != []


def test_a_name_in_marks_closes_a_line():
    assert _refused("새 중앙처리장치(CPU)의 이름은 '베라'", "새 중앙처리장치(CPU)의 이름은 '베라'다.") == []


def test_a_service_that_is_told_of_is_no_invitation():
    told = "가람톡은 지난달 카카오톡에 챗GPT를 붙인 서비스의 이용자가 1200만명을 넘었다고 발표했다."
    assert _refused("가람톡, 지난달 카카오톡에 챗GPT를 붙인 서비스의 이용자가 1200만명을 넘었다고 발표", told) == []
    assert "instruction" in _refused("가람톡, 자세한 내용은 카카오톡에 문의하라고 발표", told)


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("나라칩의 모회사인 가람텔레콤, 합병 이후 전략적 투자자로 참여할 예정", True),
        ("나라칩의 모회사인 다온텔레콤, 합병 이후 전략적 투자자로 참여할 예정", False),
        ("나라칩의 모회사인 가람텔레콤, 합병 이후 전략적 투자자로 참여하지 않을 예정", False),
    ],
)
def test_a_whole_sentence_in_its_own_words_is_right(line: str, right: bool):
    assert (_refused(line, "나라칩의 모회사인 가람텔레콤은 합병 이후 전략적 투자자로 참여할 예정이다.") == []) is right


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("가람전자, 내년 1월 제품 가격을 인상", "가람전자는 내년 1월 제품 가격을 인하했다."),
        ("김한결 대표, 12일 이사회에서 대표직에 취임", "김한결 대표는 12일 이사회에서 대표직을 사임했다."),
        ("가람전자, 12일 나라칩 지분 전량 매수", "가람전자는 12일 나라칩 지분 전량 매도했다."),
    ],
)
def test_the_last_word_is_held_as_well(line: str, told: str):
    assert _refused(line, told) != []


@pytest.mark.parametrize(
    "told", ["가람전자는 12일 다온칩 경영권 인수 포기했다.", "가람전자는 12일 다온칩 경영권 인수설이다."]
)
def test_less_than_the_sentence_is_no_whole_one(told: str):
    source = Source(sentences=(told,), published=date(2026, 4, 17), language="ko", glossary={})
    line = Bullet(text="가람전자, 12일 다온칩 경영권 인수", evidence=(told,))
    assert not is_a_whole_sentence(line.text, source.evidence(line))
