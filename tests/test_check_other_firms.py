"""A firm of another sentence, or of the byline, in the place of the one that the evidence tells of."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet

ARTICLE = (
    "The government has approved Rakuten Inc.'s entry into the mobile market with its own network, a move that may cut fees.",
    "The e-commerce company will start its service in October in a market that NTT Docomo Inc. and KDDI Corp. dominate.",
    "Rakuten plans to raise 520 billion yen for the network.",
    "The company will aim for more than 10 million subscribers by the end of March 2029.",
)
CHINESE = (
    "【共同社11月6日电】三洋精机公司6日上调业绩预期,净利润从73亿日元上调至142亿日元。",
    "三洋精机还将营业利润预期从50亿日元上调至130亿日元。",
)


def _refusals(text: str, sentences: tuple[str, ...], language: str, named: tuple[str, ...]) -> list[str]:
    source = Source(
        sentences=sentences,
        language=language,
        published=date(2026, 11, 20),
        glossary={"KDDI": "KDDI", "NTT Docomo": "NTT도코모"} if language == "en" else {},
    )
    return [row.text for row in check_bullet(Bullet(text=text, evidence=named), source)]


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("정부, 자체 통신망을 갖춘 라쿠텐의 이동통신 시장 진출 승인", ARTICLE[:1]),
        ("라쿠텐, 2029년 3월 말까지 가입자 1000만 명 이상 확보 목표", ARTICLE[2:]),
    ],
)
def test_the_firm_itself_passes(text: str, evidence: tuple[str, ...]) -> None:
    assert not _refusals(text, ARTICLE, "en", evidence)


@pytest.mark.parametrize("firm", ["KDDI", "NTT도코모"])
def test_its_own_is_not_anothers(firm: str) -> None:
    assert _refusals(f"정부, 자체 통신망을 갖춘 {firm}의 이동통신 시장 진출 승인", ARTICLE, "en", ARTICLE[:1])


@pytest.mark.parametrize("firm", ["KDDI", "NTT도코모"])
def test_the_company_is_whom_the_sentences_before_tell_of(firm: str) -> None:
    line = f"{firm}, 2029년 3월 말까지 가입자 1000만 명 이상 확보 목표"
    assert _refusals(line, ARTICLE, "en", (ARTICLE[1], ARTICLE[3]))


def test_who_writes_an_article_does_nothing_in_it() -> None:
    assert not _refusals("산요세이키, 순이익 전망 73억 엔에서 142억 엔으로 상향", CHINESE, "zh", CHINESE[:1])
    assert _refusals("교도통신, 순이익 전망 73억 엔에서 142억 엔으로 상향", CHINESE, "zh", CHINESE[:1])
    told = "교도통신에 따르면 산요세이키, 순이익 전망 73억 엔에서 142억 엔으로 상향"
    assert not _refusals(told, CHINESE, "zh", CHINESE[:1])


GROUP = (
    "SK Group said Monday its chairman will also take the helm of its telecom unit SK Telecom to lead its AI push.",
)
GROUP_NAMES = {"SK Group": "SK그룹", "SK Telecom": "SK텔레콤", "SK hynix": "SK하이닉스", "SK": "SK그룹"}


@pytest.mark.parametrize(("firm", "right"), [("SK텔레콤", True), ("SK하이닉스", False)])
def test_a_firm_of_the_group_is_not_another_of_it(firm: str, right: bool) -> None:
    whole = (*GROUP, "SK hynix makes memory chips.")
    source = Source(sentences=whole, language="en", published=date(2026, 11, 20), glossary=GROUP_NAMES)
    line = Bullet(text=f"SK그룹 회장, AI 사업 강화 위해 {firm} 수장도 맡을 예정", evidence=GROUP)
    assert (not check_bullet(line, source)) == right
