"""English sentences told without their asides: what is left is true, says who said it, and keeps conditions and limits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.english.antecedents import with_antecedent
from summarizer.english.asides import trimmed
from summarizer.english.losses import words
from summarizer.english.names import _NEVER
from summarizer.english.tokens import cut
from summarizer.english_grammar import put_cuts, put_grammar


def fullest(english):
    """The first of the cuts of *english*."""
    return next(put_cuts(english), None)


@pytest.mark.parametrize(
    ("english", "korean"),
    [
        # asides between the subject and its verb
        ("AMD, unlike 인텔, raised its forecast.", "AMD는 전망치를 높였다."),
        (
            "The deal, which is subject to regulatory approval, is expected to close in the 1분기.",
            "계약은 1분기에 마무리될 것으로 예상된다.",
        ),
        (
            "인텔 CEO 존 스미스, who led the unit for five years, will step down at the end of the month.",
            "존 스미스 인텔 CEO는 월말에 사임할 예정이다.",
        ),
        ("Gross bookings, a figure that investors watch, rose 31% to 157억 달러.", "총예약액은 31% 증가한 157억 달러를 기록했다."),
        # brackets and dashes
        ("Quillon Energy (QE) opened a plant.", "Quillon Energy는 공장을 열었다."),
        ("인텔 — a maker of processors — opened a plant.", "인텔은 공장을 열었다."),
        # leads
        ("While demand remains weak, 인텔 opened a plant.", "인텔은 공장을 열었다."),
        ("Asked about the sale, 인텔 said it would keep the unit.", "인텔은 사업부를 유지할 것이라고 밝혔다."),
        # tails
        ("인텔 opened a plant, adding to its capacity in 오하이오.", "인텔은 공장을 열었다."),
        ("인텔 opened a plant, which was overbuilt.", "인텔은 공장을 열었다."),
        ("TSMC's net profit jumped 60% in the 2분기, beating 애널리스트 expectations.", "TSMC의 순이익은 2분기에 60% 급증했다."),
        ("애플 named 존 터너스 as its new CEO, replacing 팀 쿡.", "애플은 존 터너스를 새 CEO로 임명했다."),
        ("소프트뱅크그룹 led the round, with participation from 엔비디아.", "소프트뱅크그룹은 투자 유치를 이끌었다."),
        ("Quillon is a maker of sensors and counts 인텔 among its owners.", "Quillon은 센서의 제조업체다."),
        ("인텔 cut its forecast amid a slump nobody had foreseen.", "인텔은 전망치를 하향 조정했다."),
        # who says it stays
        (
            "인텔 opened a plant, which employs 900명, 팀 쿡 said on 3일(화요일).",
            "팀 쿡은 3일(화요일) 인텔이 공장을 열었다고 밝혔다.",
        ),
        (
            "인텔 could buy Quillon, a maker of sensors, people familiar with the matter said.",
            "인텔은 Quillon을 인수할 수 있는 것으로 알려졌다.",
        ),
        ("인텔 sold its stake, worth 9억 달러, according to 블룸버그.", None),
    ],
)  # fmt: skip
def test_what_is_left_is_told(english, korean):
    assert fullest(english) == korean


@pytest.mark.parametrize(
    "english",
    [
        "인텔 will close the plant, unless demand recovers.",
        "인텔 will buy Quillon only if regulators approve the deal.",
        "인텔 will build a plant in 오하이오, subject to approval of the subsidies.",
        "If approved, the deal will close in 3월.",
        "Excluding one-time items, 인텔's profit rose 12%.",
        "Sales of the unit fell 12% in 유럽 and 아시아, excluding 영국.",
        "인텔 is the only chipmaker with a plant in 오하이오.",
        "인텔 is the largest employer in 오하이오.",
        "인텔 has not sold any chips for the plants that it runs upriver.",
        "인텔 will reportedly buy Quillon, a maker of sensors.",
        "인텔 could, according to 블룸버그, buy Quillon.",
        "The deal, the company said, will close in 3월.",
        "Neither 인텔 nor AMD commented on the report.",
        "Not all workers will leave 인텔, which plans to cut 900 jobs.",
        "Few analysts expect 인텔 to recover, citing weak demand.",
        "“If we win the order, we will hire 900 workers,” 인텔 CEO 립부 탄 said.",
        "The news comes after a hard year for chipmakers.",
        "Stricter rules apply to most older-generation machines.",
        "The company opened a plant, which employs 900명.",
        "He opened a plant, adding to its capacity.",
        # what stands behind takes back what is told, or is what it hangs on
        "인텔 said in 3월 it would buy Quillon, a plan it has since dropped.",
        "인텔 offered to sell the unit to AMD, which declined.",
        "인텔 would buy Quillon for 9억 달러 under a proposal rejected by its board.",
        "인텔 shares fell 5% in 유럽 before recovering to close higher.",
        "인텔 stopped selling chips in 중국 that exceed the limits.",
        "인텔 cut 900 of the 2000 jobs it had planned to cut.",
        "인텔 said it would buy Quillon to expand upriver, but scrapped the plan after a fortnight of doubt.",
    ],
)
def test_what_would_not_be_true_or_leans_on_another_sentence_is_left(english):
    assert list(put_cuts(english)) == []


def test_some_is_never_cut():
    assert (
        list(put_cuts("인텔 raised prices for some chips by up to 10%."))[-1]
        == "인텔은 일부 칩 가격을 최대 10% 인상했다."
    )


def test_a_cut_with_a_pronoun_never_names_the_wrong_firm():
    assert list(put_cuts("인텔 sued Quillon, alleging that it stole secrets.")) == ["인텔은 Quillon을 제소했다."]


def test_the_fullest_cut_comes_first_and_a_whole_sentence_before_all():
    english = "인텔 said Quillon would be sold, adding that talks had failed."
    found = list(put_cuts(english))
    assert found[0] == put_grammar(english)
    assert found[-1] == "인텔은 Quillon이 매각될 것이라고 밝혔다."
    assert len(set(found)) == len(found)


def test_a_firm_that_was_bought_is_told_of_its_buyer_as_well():
    english = "Quillon, once a rival to 인텔, has been acquired by 소프트뱅크그룹."
    assert list(put_cuts(english)) == ["Quillon은 소프트뱅크그룹에 인수됐다.", "소프트뱅크그룹이 Quillon을 인수했다."]


# -- frames of news -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("english", "korean"),
    [
        # somebody's own words
        ("“We will open a new plant in 텍사스,” 팀 쿡 said.", "팀 쿡은 텍사스에 새 공장을 열 예정이라고 밝혔다."),
        ("“We're hiring engineers,” said 팀 쿡.", "팀 쿡은 엔지니어를 채용하고 있다고 밝혔다."),
        ("We will open a new plant in 텍사스.", None),
        ("Customers love our product.", None),
        # figures
        ("인텔 rose 0.35% to 51.81달러.", "인텔 주가는 0.35% 상승한 51.81달러를 기록했다."),
        ("인텔 shares were down more than 3%.", "인텔 주가는 3% 이상 하락했다."),
        ("Net profit for the 7월-9월 period reached 576억 대만달러.", "7~9월 순이익은 576억 대만달러에 달했다."),
        ("애플 posted earnings of 46센트 per share.", "애플은 주당 46센트의 이익을 기록했다."),
        ("리비안 will cut about 600 jobs, or 4% of its workforce.", "리비안은 일자리 약 600개(인력의 4%)를 줄일 예정이다."),
        ("엘리엇 has taken a roughly 10억 달러 stake.", "엘리엇은 약 10억 달러 규모의 지분을 인수했다."),
        ("애플 now has more than 7억 users.", "애플은 현재 이용자 7억 명 이상을 두고 있다."),
        # who did what
        ("Quillon raised a 3500만 달러 Series B round.", "Quillon은 3500만 달러 규모의 시리즈B 투자를 유치했다."),
        (
            "Quillon's backers include tech heavyweights 엔비디아 and 마이크로소프트.",
            "Quillon의 투자자는 엔비디아와 마이크로소프트 등 기술 거물 기업을 포함한다.",
        ),
        (
            "엔비디아 participated in a round led by Quillon, 발더턴 and 소프트뱅크그룹.",
            "엔비디아는 Quillon·발더턴·소프트뱅크그룹이 주도한 투자 유치에 참여했다.",
        ),
        ("엔비디아 became the first company to reach a value of 5조 달러.", "엔비디아는 5조 달러의 가치를 기록한 첫 회사가 됐다."),
        ("Newspapers owned by 소프트뱅크그룹 raised their prices.", "소프트뱅크그룹 소유 신문은 가격을 인상했다."),
        ("TSMC is the world's largest contract chipmaker.", "TSMC는 세계 최대 파운드리 업체다."),
        ("퀄컴 is buying Quillon.", "퀄컴은 Quillon을 인수한다."),
        ("인텔 agreed to work together with AMD.", "인텔은 AMD와 협력하기로 합의했다."),
        ("한국's No. 2 chipmaker opened a plant.", "한국의 두 번째로 큰 반도체 기업은 공장을 열었다."),
        ("Holmes has agreed to resign as CEO.", "Holmes는 CEO에서 사임하기로 합의했다."),
        ("A 대변인 for 바이두 declined to comment.", "바이두 대변인은 논평을 거부했다."),
        ("소니 restricted chip sales to 중국.", "소니는 중국에 대한 반도체 판매를 제한했다."),
    ],
)  # fmt: skip
def test_each_frame_of_news_has_its_korean(english, korean):
    assert put_grammar(english) == korean


# -- parts --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("english", "left"),
    [
        ("Quillon (QE) said so", "Quillon said so"),
        ("인텔 earned 9억 달러 (8억 유로)", "인텔 earned 9억 달러 ( 8억 유로 )"),
        ("It rose (unless adjusted)", "It rose ( unless adjusted )"),
        ("Quillon — he said — fell", "Quillon — he said — fell"),
    ],
)
def test_brackets_go_but_for_sums_and_limits(english, left):
    assert " ".join(token.text for token in trimmed(cut(english))) == left


def test_no_condition_may_begin_what_is_left_out():
    kept = words("conditions")
    for name in ("tails", "open", "loose", "leads", "asides"):
        assert not kept & words(name), name
    assert kept < words("limits")
    assert _NEVER & words("leads")


GLOSSARY = {"Micron": "마이크론", "Mehrotra": "산제이 메흐로트라", "Samsung": "삼성전자", "Apple": "애플"}
PEOPLE = frozenset({"산제이 메흐로트라"})


@pytest.mark.parametrize(
    ("before", "sentence", "named"),
    [
        (["마이크론 opened a plant with 삼성전자."], "The company will hire.", "Micron will hire."),
        (["마이크론 opened a plant."], "In 2024, the company hired.", "In 2024, Micron hired."),
        (["마이크론 opened a plant."], "The tech giant will hire.", "Micron will hire."),
        (["마이크론 opened a plant."], "The company will buy 마이크론 shares.", None),
        (["마이크론 bought 삼성전자 shares."], "The company will hire.", None),
        (["산제이 메흐로트라 spoke."], "“Sales will rise,” he said.", "“Sales will rise,” Mehrotra said."),
        (["산제이 메흐로트라 met Alan Grey."], "“Sales will rise,” he said.", None),
    ],
)
def test_who_goes_on_acting_or_speaking_is_named(before, sentence, named):
    sentences = [*before, sentence]
    found = with_antecedent(sentences, sentences, len(before), GLOSSARY, PEOPLE)
    assert (found[0] if found else None) == named


@given(
    st.lists(
        st.sampled_from(
            [
                "인텔",
                "AMD",
                "said",
                ",",
                "which",
                "the",
                "plant",
                "will",
                "opened",
                "3억",
                "달러",
                "if",
                "not",
                "and",
                "to",
                "a",
                "(",
                ")",
                "—",
                "he",
                "we",
            ]
        ),
        max_size=14,
    )
)
def test_words_in_any_order_are_survived_and_no_condition_is_lost(tokens):
    text = " ".join(tokens)
    for korean in put_cuts(text):
        assert korean.endswith(".")
        assert "if" not in korean.split()
