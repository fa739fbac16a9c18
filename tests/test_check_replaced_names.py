"""A name of the article in the place of the evidence's own, and names that only loose reading knows."""

from __future__ import annotations

import pytest

from summarizer import Bullet
from summarizer.contract.names.people import names
from summarizer.contract.sounds.hanja import misread, spelt_in_full
from summarizer.contract.sounds.renderings import written_by_sound
from summarizer.contract.source import Source

_GLOSSARY = {
    "en": {"Microsoft": "마이크로소프트", "LinkedIn": "링크트인", "Amazon": "아마존", "Alibaba": "알리바바"},
    "ko": {},
    "ja": {},
    "zh": {},
}


def _refusal(language: str, line: str, evidence: tuple[str, ...], before: tuple[str, ...] = ()) -> str | None:
    source = Source(sentences=(*before, *evidence), language=language, glossary=_GLOSSARY[language])
    return names(Bullet(text=line, evidence=evidence), source)


_REPLACED = (
    ("ja", "거점, 10월 대전시 공원에 설치", "거점, 10월 나고야시 공원에 설치", "県の拠点は名古屋市の公園内に10月に設置する。", "テジョンでも事業を進める。"),
    ("ko", "세종텍, 대전에 새 공장 건설", "세종텍, 청주에 새 공장 건설", "회사는 청주에 새 공장을 짓는다.", "대전에 본사를 둔 세종텍이 3일 밝혔다."),
    ("ja", "인텔에 일본 정부가 거액 투입", "인텔에 미국 정부가 거액 투입", "インテルに米国政府が巨額を投じた。", "インテルの業績は悪い。"),
    ("en", "Bellwin, 벌금 50만 달러 납부에 합의", "Hobbes, 벌금 50만 달러 납부에 합의", "Hobbes has agreed to pay a $500,000 fine.", "Founder Anna Hobbes and President Raj Bellwin were charged."),
    ("en", "Jarvis Yoon, 제안가를 올렸다고 언급", "Balmont, 제안가를 올렸다고 언급", '"We raised our bid," said Balmont.', "Chief Executive Jarvis Yoon met Peter Balmont."),
    ("zh", "LG전자, 피규어에 850만 달러 투자 예정", "LG이노텍, 피규어에 850만 달러 투자 예정", "LG Innotek將提供850萬美元給Figure。", "Figure是機器人公司。"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "wrong", "right", "evidence", "before"), _REPLACED)
def test_a_name_of_the_article_does_not_stand_where_the_evidence_has_another(
    language: str, wrong: str, right: str, evidence: str, before: str
):
    assert _refusal(language, wrong, (evidence,), (before,)) is not None
    assert _refusal(language, right, (evidence,), (before,)) is None


def test_a_firm_is_not_whom_a_sentence_means_by_a_surname_and_title():
    before = ("김도현 컬리 대표가 강연했다.", "행사는 KDB산업은행이 이날 열었다.")
    evidence = ('김 대표는 "가장 많이 도와준 곳은 국외 자본이었다"고 했다.',)
    assert _refusal("ko", "김 대표, 가장 많이 도와준 곳은 KDB산업은행이었다고 언급", evidence, before) is not None
    assert _refusal("ko", "김 대표, 가장 많이 도와준 곳은 국외 자본이었다고 언급", evidence, before) is None


def test_an_ordinal_or_a_calling_before_a_title_is_no_name():
    evidence = ("Okoye will be the fifth CEO in seven years.",)
    assert _refusal("en", "Okoye, 7년 새 다섯 번째 CEO가 될 예정", evidence) is None


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [("유스달", "Ljusdal"), ("셰르스티", "Kjersti"), ("쯔엉", "Truong"), ("헬예", "Helge"), ("파초츠키", "Pachocki")],
)
def test_a_name_may_be_read_as_its_own_tongue_reads_all_its_letters(hangul: str, latin: str):
    assert written_by_sound(hangul, latin)


@pytest.mark.parametrize(
    ("hangul", "latin"), [("유스달", "Vestberg"), ("크레치머", "Victorsen"), ("파이살", "Lindqvist")]
)
def test_another_name_is_read_so_in_no_tongue(hangul: str, latin: str):
    assert not written_by_sound(hangul, latin)


@pytest.mark.parametrize(
    ("full", "short"),
    [("위생복리부", "衛福部次長"), ("룽민총의원", "在台中榮總宣布")],
)
def test_a_name_in_full_is_known_by_its_short_form(full: str, short: str):
    assert spelt_in_full(full, short)


@pytest.mark.parametrize(
    ("word", "text"), [("보건복지부", "衛福部次長"), ("과학기술부", "衛福部"), ("교육부", "工信部")]
)
def test_another_office_is_not_the_short_form(word: str, text: str):
    assert not spelt_in_full(word, text)


def test_one_final_consonant_may_be_astray_in_three_syllables():
    assert misread("알리윈", "向阿里云采购")
    assert not misread("텐센윈", "向阿里云采购")
    assert not misread("바이윈", "向阿里云采购")


def test_a_syllable_that_one_character_reads_as_two_is_no_crash():
    assert not misread("삼원칙", "三元一")
