from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import StoryDoc
from bot.stories.terms import extract, korean_stem, language_of, plain_title, stem


def doc(title, text="", language="", people=(), organisations=()):
    return StoryDoc("k", title, text, language, datetime(2024, 6, 30, tzinfo=UTC), people, organisations)


@pytest.mark.parametrize("surface", ["최태원이", "최태원은", "최태원과", "최태원에게"])
def test_particles_are_cut_from_korean_words(surface):
    assert korean_stem(surface) == "최태원"


@pytest.mark.parametrize(
    ("word", "cut"),
    [("발표했다", "발표"), ("투자하기로", "투자"), ("인도", "인도"), ("메타는", "메타"), ("회장", "회장")],
)
def test_light_verb_endings_are_cut_and_two_syllables_stay(word, cut):
    assert korean_stem(word) == cut


@pytest.mark.parametrize(
    "forms", [["invest", "invests", "invested", "investing"], ["company", "companies"], ["Nvidia's", "Nvidia"]]
)
def test_forms_of_one_english_word_share_a_stem(forms):
    assert len({stem(form) for form in forms}) == 1


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("[속보] 최태원, 아마존 재시 CEO 회동", "최태원, 아마존 재시 CEO 회동"),
        ("최태원, 아마존 재시 CEO 회동(종합2보)", "최태원, 아마존 재시 CEO 회동"),
        ("최태원, 아마존 재시 CEO 회동 - 연합뉴스", "최태원, 아마존 재시 CEO 회동"),
        ("Nvidia tops the market | Reuters", "Nvidia tops the market"),
        ("BREAKING: Nvidia tops the market", "Nvidia tops the market"),
    ],
)
def test_labels_and_the_outlet_are_no_part_of_a_title(title, plain):
    assert plain_title(title) == plain


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("최태원 SK 회장", "ko"),
        ("SK chairman meets", "en"),
        ("SKの会長がジャシー氏と", "ja"),
        ("台積電董事長魏哲家", "zh"),
        ("123", "und"),
        ("", "und"),
    ],
)
def test_the_language_is_guessed_from_the_script(text, language):
    assert language_of(text) == language


def test_region_and_three_letter_codes_mean_the_same_language():
    assert {
        extract(doc("台積電董事長魏哲家", language=code)).language for code in ("zh", "zh-Hant", "zh_TW", "zho", "")
    } == {"zh"}


@pytest.mark.parametrize("term", ["c:semiconductor", "c:datacenter", "c:invest", "n:3e+09usd", "d:6-11", "x:amazon"])
def test_four_languages_meet_in_the_shared_terms(term):
    texts = {
        "ko": "아마존이 6월 11일 반도체와 데이터센터에 30억 달러를 투자한다",
        "en": "Amazon invests $3 billion in semiconductors and data centers on June 11",
        "ja": "アマゾンは6月11日、半導体とデータセンターに30億ドルを投資する",
        "zh": "亞馬遜6月11日宣布向半導體和数据中心投资30亿美元，亚马逊",
    }
    assert [code for code, text in texts.items() if term not in extract(doc("", text, code)).shared] == []


def test_latin_names_in_korean_text_meet_the_same_names_in_english():
    korean = extract(doc("SK하이닉스 HBM3E 양산", "", "ko")).shared
    english = extract(doc("", "The plant makes HBM3E for Nvidia.", "en")).shared
    assert "l:hbm3e" in korean.keys() & english.keys()


def test_traditional_simplified_and_japanese_forms_are_one_word():
    found = [
        set(extract(doc(word, "", code)).local) for word, code in (("半導體", "zh"), ("半导体", "zh"), ("半導体", "ja"))
    ]
    assert found[0] == found[1] == found[2] != set()


def test_the_title_weighs_more_than_the_body():
    terms = extract(doc("Rubin announced", "Somewhere the word Blackwell stands.", "en")).local
    assert terms["w:rubin"] > terms["w:blackwell"]


def test_a_known_name_is_not_counted_beside_the_roster_id():
    shared = extract(doc("머스크, 오픈AI 소송 취하", "", "ko", people=("elon-musk",))).shared
    assert "p:elon-musk" in shared
    assert "x:musk" not in shared


@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=8))
def test_any_text_gives_positive_terms(title, text, language):
    terms = extract(doc(title, text, language))
    assert all(weight > 0 for weight in [*terms.local.values(), *terms.shared.values()])
