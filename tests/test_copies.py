import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.stories import StoryDoc, copies
from bot.stories.copies import fingerprints, title_key

NOON = datetime(2024, 6, 30, 12, tzinfo=UTC)
BODY = (
    "SK그룹이 28일부터 이틀간 경기 이천에서 경영전략회의를 열고 2026년까지 80조 원의 재원을 마련하기로 했다. 재원은 인공지능과 "
    "반도체에 쓴다. 최태원 회장은 미국에서 화상으로 참석해 그룹의 역량을 모으자고 말했다. SK하이닉스는 2028년까지 5년 동안 "
    "103조 원을 투입하고, 이 가운데 80%인 82조 원을 고대역폭 메모리 사업에 배정한다."
)
OTHER = (
    "Anthropic announced Claude 3.5 Sonnet on Thursday and said that the model beats GPT-4o on several benchmarks while running "
    "twice as fast as Claude 3 Opus. A feature called Artifacts shows what the model makes beside the conversation window."
)


def doc(key, title="SK그룹 80조 확보해 AI에 투자한다", text="", hours=0, wire="", language="ko"):
    return StoryDoc(key, title, text, language, NOON + timedelta(hours=hours), outlet=key, wire=wire)


def test_a_reprint_with_a_new_head_and_tail_is_a_copy_of_the_earliest():
    reprint = f"(서울=연합뉴스) 홍길동 기자 = {BODY} 무단 전재 및 재배포 금지"
    assert copies([doc("b", "다른 제목으로 실린 기사", reprint, hours=1), doc("a", text=BODY)]) == {"b": "a"}


def test_a_shortened_reprint_is_a_copy_too():
    assert copies([doc("a", text=BODY), doc("b", "짧게 줄인 기사입니다", BODY[:140], hours=2)]) == {"b": "a"}


def test_two_reports_on_one_event_in_their_own_words_are_no_copies():
    own = (
        "SK가 경영전략회의에서 내린 결론은 AI였다. 그룹은 앞으로 3년간 80조 원을 모아 미래 사업에 넣는다. 회의에 온라인으로 함께한 "
        "최 회장은 지금 미국에서는 AI 말고는 할 얘기가 없을 정도라고 전했다. 하이닉스의 투자 계획 103조 원도 이날 함께 나왔다."
    )
    assert copies([doc("a", text=BODY), doc("b", "SK 결론은 AI", own, hours=1)]) == {}


def test_one_wire_and_one_title_is_one_report_whatever_was_cut():
    docs = [
        doc("a", text=BODY, wire="연합뉴스"),
        doc("b", "[속보] SK그룹 80조 확보해 AI에 투자한다(종합)", OTHER, hours=1, wire="연합뉴스"),
    ]
    assert copies(docs) == {"b": "a"}


def test_the_same_title_with_another_text_and_no_wire_is_no_copy():
    assert copies([doc("a", text=BODY), doc("b", text=OTHER, hours=1)]) == {}


@pytest.mark.parametrize(
    "title",
    [
        "[속보] SK그룹 80조 확보해 AI에 투자한다",
        "SK그룹, 80조 확보해 AI에 투자한다(종합2보)",
        "SK그룹 80조 확보해 'AI에 투자한다' - 연합뉴스",
    ],
)
def test_headlines_without_text_are_compared_without_labels_and_outlet(title):
    assert copies([doc("a"), doc("b", title, hours=1)]) == {"b": "a"}


def test_empty_titles_and_texts_are_never_copies():
    assert copies([doc("a", ""), doc("b", ""), doc("c", "AI"), doc("d", "AI")]) == {}


def test_copies_point_at_an_original_and_not_at_a_copy():
    docs = [doc(f"c{hours}", f"제목 {hours}번으로 나간 기사", BODY, hours=hours) for hours in range(5)]
    assert copies(docs) == dict.fromkeys(("c1", "c2", "c3", "c4"), "c0")


def test_the_order_of_the_articles_does_not_matter():
    docs = [doc(f"c{n}", f"제목 {n}번으로 나간 기사", BODY if n % 2 else OTHER, hours=n % 3) for n in range(9)]
    shuffled = docs[:]
    random.Random(2).shuffle(shuffled)
    assert copies(docs) == copies(shuffled)


def test_spacing_and_quotes_do_not_change_a_fingerprint():
    assert fingerprints(BODY) == fingerprints(BODY.replace(" ", "  ").replace(".", "”.")) != frozenset()


def test_title_keys_ignore_case_and_marks():
    assert title_key("Nvidia “tops” the market!") == title_key("NVIDIA tops the market")


@given(st.lists(st.builds(doc, st.text(max_size=3), st.text(max_size=20), st.text(max_size=400)), max_size=8))
def test_an_original_is_never_a_copy(docs):
    found = copies(docs)
    assert found.keys().isdisjoint(found.values())
    assert set(found.values()) <= {d.key for d in docs}
