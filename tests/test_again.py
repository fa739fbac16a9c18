"""Which two lines of an article tell of one event, one of them with its circumstances."""

from __future__ import annotations

import pytest

from summarizer.again import one_event, one_matter

NAMES = {"가람AI": "가람AI", "나라전자": "나라전자", "나라": "나라전자", "김가람": "김가람", "박나라": "박나라"}


@pytest.mark.parametrize(
    ("line", "other"),
    [
        (  # how the vote went is told with what it decided
            "국회, 본회의에서 재석 의원 171명 전원 찬성으로 전력법 개정안 가결",
            "전력망 심사 기간을 줄이는 전력법 개정안이 9월 3일 나라당 주도로 본회의 통과",
        ),
        (  # whoever reports it; the same name in Latin letters; a part of a compound
            "9월 3일 가람대에 따르면 ‘나라 머티리얼’은 가람대 김견본 교수를 편집장으로 참여시켜 특집호 발간",
            "학술지 ‘나라 머티리얼(Nara Material)’은 가람대 개교기념특집호를 9월 발간",
        ),
    ],
)
def test_one_act_upon_one_thing_is_one_event(line: str, other: str):
    assert one_event(line, other)


@pytest.mark.parametrize(
    ("line", "other"),
    [
        (
            "가람 대표, “공장을 쉬운 말로 알리는 일이 과제”라고 언급",
            "가람 대표, “연내 공장을 알리는 책을 내놓을 것”이라고 언급",
        ),
        ("전력법 개정안이 9월 3일 본회의 통과", "예금자보호법 개정안이 9월 3일 본회의 통과"),
        ("나라전자, 서버용 칩 3만장 공급", "나라전자, 서버용 전원 장치 공급"),
    ],
)
def test_words_of_one_speaker_and_acts_upon_other_things_are_other_events(line: str, other: str):
    assert not one_event(line, other)


@pytest.mark.parametrize(
    ("line", "other"),
    [
        ("가람AI, 최근 나라전자 측에 인수 협상을 중단하겠다는 뜻 전달", "스타트업 가람AI, 나라전자의 인수 제안 거절"),
        ("김가람 사장은 6일 서울을 찾아 박나라 의장과 회동", "김가람 사장, 박나라 의장을 만나 칩 협력 논의"),
    ],
)
def test_a_matter_between_two_parties_is_told_once(line: str, other: str):
    assert one_matter(line, other, NAMES)


@pytest.mark.parametrize(
    ("line", "other"),
    [
        ("나라전자, 올해 초 가람AI에 인수 대금 8억달러 제안", "스타트업 가람AI, 나라전자의 인수 제안 거절"),
        ("김가람 사장, 박나라 의장과 만나 새 칩 공급 시기 논의", "김가람 사장, 박나라 의장을 만나 협력 논의"),
        ("가람AI, 인수 협상 중단", "가람AI, 인수 제안 거절"),
        ("김가람 사장, “박나라 의장과 인수는 논의하지 않았다”고 언급", "김가람 사장, 박나라 의장에게 인수 제안"),
    ],
)
def test_figures_words_and_talks_of_something_are_told_besides(line: str, other: str):
    assert not one_matter(line, other, NAMES)
