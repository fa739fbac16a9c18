"""The contract that bullets are held against."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from summarizer import Bullet
from summarizer.canon import quantities
from summarizer.check import CHECKS, check

SENTENCES = (
    "SK그룹은 2026년까지 80조 원을 확보해 AI와 반도체에 활용할 계획이다.",
    '최태원 SK그룹 회장은 지난 6일 "AI 시대를 함께 열자"고 제안했다.',
    "SK하이닉스는 HBM3E 매출이 3.5% 늘었다고 밝혔지만 고객사는 공개하지 않았다.",
    "삼성전자는 인수를 검토 중인 것으로 알려졌다.",
)
GOOD = (
    Bullet(text="SK그룹, 2026년까지 80조원을 확보해 AI와 반도체에 활용할 계획", evidence=(SENTENCES[0],)),
    Bullet(text='최태원 SK그룹 회장, 6월 6일 "AI 시대를 함께 열자"고 제안', evidence=(SENTENCES[1],)),
    Bullet(text="SK하이닉스, HBM3E 매출이 3.5% 늘었다고 밝혔지만 고객사는 공개하지 않음", evidence=(SENTENCES[2],)),
)
PUBLISHED = date(2024, 6, 23)


def reasons(bullet: Bullet, at: int = 0) -> set[str]:
    three = [*GOOD[:at], bullet, *GOOD[at + 1 :]]
    return {refusal.reason for refusal in check(three, SENTENCES, published=PUBLISHED)}


def test_good_bullets_pass():
    assert check(GOOD, SENTENCES, published=PUBLISHED) == []


@pytest.mark.parametrize(
    ("text", "sentence", "reason"),
    [
        ("SK그룹, 80조 원 확보", 0, "length"),
        ("SK Group will use 80조 원 for AI and semiconductors", 0, "korean"),
        ("SK그룹, 人工知能과 반도체에 80조 원을 활용할 계획", 0, "korean"),
        ("SK그룹, 80조 원을 AI에 활용할 계획 https://sk.com", 0, "markup"),
        ("@here SK그룹, 80조 원을 AI와 반도체에 활용할 계획", 0, "markup"),
        ("SK그룹, <b>80조 원</b>을 AI와 반도체에 활용할 계획", 0, "markup"),
        ("SK그룹, 2026년까지 80억 원을 확보해 활용할 계획", 0, "numbers"),
        ("SK그룹, 2027년까지 80조 원을 확보해 활용할 계획", 0, "numbers"),
        ("SK그룹, 2026년까지 80조 달러를 확보해 활용할 계획", 0, "numbers"),
        ('최태원 SK그룹 회장, 6월 7일 "AI 시대를 함께 열자"고 제안', 1, "numbers"),
        ('최태원 SK그룹 회장, "AI 시대를 혼자 열자"고 제안', 1, "quotes"),
        ('최태원 SK그룹 회장, "AI 시대를 함께 열자고 제안', 1, "quotes"),
        ("SK하이닉스, HBM4E 매출이 3.5% 늘었다고 밝힘, 고객사 공개하지 않음", 2, "numbers"),
        ("SK그룹, 2026년까지 80조 원을 확보해 AI와 반도체에 활용", 0, "certainty"),
        ("삼성전자, 인수를 검토 중이라고 밝힘", 3, "certainty"),
        ("SK하이닉스, HBM3E 매출이 늘었고 고객사는 공개", 2, "negation"),
        ("SK그룹, 2026년까지 80조 원을 확보하지 않을 계획", 0, "negation"),
    ],
)
def test_what_the_evidence_does_not_say_is_refused_by_name(text: str, sentence: int, reason: str):
    assert reason in reasons(Bullet(text=text, evidence=(SENTENCES[sentence],)))


def test_evidence_that_is_not_in_the_source_is_refused():
    assert "evidence" in reasons(Bullet(text=GOOD[0].text, evidence=("SK그룹은 2026년까지 80조 원을 쓸 계획이다.",)))
    assert "evidence" in reasons(Bullet(text=GOOD[0].text, evidence=()))


def test_two_and_four_bullets_and_repeats_are_refused():
    assert {r.reason for r in check(GOOD[:2], SENTENCES, published=PUBLISHED)} == {"count"}
    assert {r.reason for r in check([*GOOD, GOOD[0]], SENTENCES, published=PUBLISHED)} == {"count", "distinct"}


def test_a_date_worked_out_from_the_day_of_publication_needs_that_day():
    assert "numbers" in {refusal.reason for refusal in check(GOOD, SENTENCES)}


def test_every_refusal_names_a_check_and_says_why_in_korean():
    for refusal in check([Bullet(text="@x 99", evidence=())], SENTENCES):
        assert refusal.reason in CHECKS
        assert refusal.text.endswith(("다", "요")) or ":" in refusal.text


@settings(deadline=None)  # the first check of a process reads its tables
@given(st.data())
def test_a_bullet_with_one_digit_altered_is_refused(data: st.DataObject):
    at = data.draw(st.integers(0, 2))
    bullet = GOOD[at]
    places = [i for i, char in enumerate(bullet.text) if char.isdigit()]
    place = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from("0123456789"))
    assume(digit != bullet.text[place])
    altered = bullet.text[:place] + digit + bullet.text[place + 1 :]
    assume(set(quantities(altered)) != set(quantities(bullet.text)))
    assert "numbers" in reasons(Bullet(text=altered, evidence=bullet.evidence), at)


@settings(deadline=None)
@given(st.text(max_size=150), st.lists(st.text(max_size=80), max_size=3))
def test_any_text_is_judged_without_an_error(text: str, evidence: list[str]):
    bullet = Bullet(text=text, evidence=tuple(evidence))
    assert check([bullet], SENTENCES, published=PUBLISHED)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("80조 원", "80조원"),
        ("1,000명", "1000명"),
        ("3.5퍼센트", "3.5%"),
        ("1조5000억원", "1조 5000억 원"),
        ("10만장", "10만 장"),
    ],
)
def test_one_amount_written_two_ways_is_one_fact(left: str, right: str):
    assert quantities(left) == quantities(right)
