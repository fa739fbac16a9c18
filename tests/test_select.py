"""Sentence selection."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selection import Judged, judged

from summarizer.select import rank, select

SENTENCES = [
    "글로벌 경제 환경이 빠르게 재편되면서 재계가 분주하다.",
    "최태원 SK그룹 회장은 6일 대만에서 웨이저자 TSMC 회장을 만나 HBM 협력 방안을 논의했다.",
    "최 회장은 AI 반도체에 80조 원을 투자할 계획이라고 밝혔다.",
    "두 회사는 HBM 협력을 내년까지 이어가기로 했다고 최 회장이 설명했다.",
    "사진=SK그룹 제공",
    "한편 이날 서울에는 비가 내렸다.",
    "실리콘밸리는 스타트업이 많은 지역이다.",
]
TITLE = "최태원, TSMC 회장과 HBM 협력 논의"


def test_the_event_is_chosen_before_a_general_opening_and_page_noise():
    assert select(TITLE, SENTENCES, 3) == [1, 2, 3]


def test_a_sentence_said_twice_is_chosen_once():
    twice = [SENTENCES[1], SENTENCES[1], SENTENCES[2], SENTENCES[3], SENTENCES[6]]
    assert not {0, 1} <= set(select(TITLE, twice, 3))


def test_padding_a_sentence_with_words_does_not_get_it_chosen():
    padding = " 그리고 여러 가지 다양한 이야기가 매우 많이 그리고 오래 이어진 하루였다는 이야기도 함께 전해 내려온다"
    padded = [*SENTENCES[:6], SENTENCES[6].rstrip(".") + padding * 2 + "."]
    assert 6 not in select(TITLE, padded, 3)


def test_english_japanese_and_chinese_work_without_a_korean_analyser():
    english = [
        "Nvidia said on Monday it will invest $100 billion in OpenAI.",
        "The weather was fine.",
        "Chief executive Jensen Huang met Sam Altman to sign the investment deal.",
        "Photo: Getty",
    ]
    chinese = ["英伟达宣布投资一千亿美元。", "天气很好。", "黄仁勋与奥特曼会见并签署投资协议。", "责任编辑：某某"]
    japanese = [
        "エヌビディアは千億ドルを投資すると発表した。",
        "天気は良かった。",
        "黄氏はアルトマン氏と会談し投資に合意した。",
        "関連記事",
    ]
    assert select("Nvidia to invest in OpenAI", english, 2, "en") == [0, 2]
    assert select("英伟达投资OpenAI", chinese, 2, "zh") == [0, 2]
    assert select("エヌビディア、オープンAIに投資", japanese, 2, "ja") == [0, 2]


def test_names_of_the_glossary_count_where_no_title_stands():
    sentences = ["회의가 오후에 열렸다고 한다.", "어제는 날이 흐렸다고 한다.", "회의에 홍길동 씨가 왔다고 한다."]
    assert rank("", sentences, glossary=("홍길동",)).index(2) <= rank("", sentences).index(2)


NEWS = [
    "가람전자가 서버용 전원 장치를 만드는 공장을 내년 3월 청주에 짓는다.",
    "투자액은 2400억원이며 새로 뽑는 인력은 700명이다.",
    "가람전자는 주문이 늘어 생산 능력을 두 배로 키울 계획이라고 설명했다.",
    "청주시는 진입 도로와 용수를 지원하기로 했다.",
    "가람전자는 1987년 설립된 전자 부품 회사다.",
    "회사의 지난해 매출은 1조2000억원이었다.",
]


def test_of_sentences_that_tell_as_much_the_earlier_ones_are_chosen():
    alike = [
        f"{name}은 {figure}억원을 투자할 계획이다." for name, figure in zip("갑을병정무기경", range(3, 10), strict=True)
    ]
    assert select("", alike, 3) == [0, 1, 2]


def test_a_lead_with_byline_and_picture_mark_is_still_the_lead():
    signed = ["[청주=이견본 기자] " + NEWS[0][:-1] + ".(사진)", *NEWS[1:]]
    assert rank("", signed)[0] == 0


def test_captions_and_notices_take_no_place_and_are_not_chosen():
    around = ["청주 공장 조감도. 사진=가람전자 제공", "이견본 기자 sample@news.example"]
    chosen = select("", [*around, *NEWS, "저작권자 ⓒ 견본신문, 무단 전재 및 재배포 금지"], 3)
    assert chosen == [index + 2 for index in select("", NEWS, 3)]


def test_news_on_subscriptions_and_copyright_is_no_notice():
    about = ["오픈AI가 챗GPT의 월 구독 요금을 10% 올리고 저작권 보상금을 내기로 했다.", *NEWS[1:]]
    assert rank("", about)[0] == 0


def test_opinion_comes_to_its_point_late():
    article = next(one for one in judged() if one.kind == "editorial")
    assert 0 in select("전력망 확충, 더 미룰 수 없다", article.sentences, 3)
    assert 0 not in select(article.title, article.sentences, 3)


@pytest.mark.parametrize("one", judged(), ids=lambda one: one.name)
def test_a_judged_article_has_three_sentences_of_its_own_picked(one: Judged):
    assert len(one.picked) == 3
    assert max(one.picked) < len(one.sentences)


@pytest.mark.parametrize("titled", [True, False])
def test_readers_agree_with_the_choice_more_often_than_with_the_first_three(titled: bool):
    articles = judged()
    ours = sum(len(one.picked & set(select(one.title * titled, one.sentences, 3))) for one in articles)
    assert ours > sum(len(one.picked & {0, 1, 2}) for one in articles)


@given(st.text(max_size=30), st.lists(st.text(max_size=60), max_size=30), st.integers(-2, 40))
def test_indices_are_sorted_unique_and_as_many_as_asked(title: str, sentences: list[str], count: int):
    chosen = select(title, sentences, count)
    assert chosen == sorted(set(chosen))
    assert len(chosen) == max(0, min(count, len(sentences)))
    assert all(0 <= index < len(sentences) for index in chosen)


@pytest.mark.parametrize(
    "aside",
    [
        "가람전자가 공장을 짓는 것은 이번이 세 번째다.",
        "가람전자를 두고 지나치다는 목소리가 많았다.",
        "가람전자는 지난해 청주에 사무소를 열었다.",
        "가람전자는 지난 2월 시장에 공급한 바 있다.",
    ],
)
def test_what_is_told_beside_the_news_gives_way(aside: str):
    plain = "가람전자는 내년에 시장에 새 제품도 공급한다."
    first = rank("", [*NEWS[:3], aside, plain])
    assert first.index(4) < first.index(3)


def test_a_caption_that_says_who_stands_where_takes_no_place():
    caption = "4일 청주 전시장을 찾은 한가람(오른쪽) 가람전자 회장이 새 제품의 설명을 듣고 있다."
    assert rank("", [caption, *NEWS])[0] == 1
    speaking = "한가람 가람전자 회장이 4일 청주에서 열린 기공식에서 연설하고 있다."
    assert rank("", [speaking, *NEWS])[0] == 1


_SCENES = [
    "새벽 5시, 가람시의 한 가게 앞에 사람들이 길게 줄을 섰다.",
    "문 앞에는 낡은 시계가 걸려 있었다.",
    "가람전자는 지난해 매출 61억원을 올렸다.",
    "시범사업은 3월에 시작한다.",
]


def test_what_a_reporter_saw_gives_way_to_what_happened():
    assert rank("[르포] 다시 불 켜진 공장", _SCENES)[0] == 2
    assert rank("다시 불 켜진 공장", _SCENES)[0] == 0


def test_who_comments_on_others_gives_way_to_who_acts():
    lead = "가람전자가 새 공장을 2027년까지 대전에 짓기로 했다고 6일 밝혔다."
    onlooker = '한 업계 관계자는 "가람전자가 시장에서 앞서 나갈 것으로 본다"고 말했다.'
    actor = '김한결 가람전자 대표는 "대전 공장에서 첫 제품을 내놓겠다"고 말했다.'
    assert rank("가람전자, 대전에 새 공장", [lead, onlooker, actor]).index(2) < 2
