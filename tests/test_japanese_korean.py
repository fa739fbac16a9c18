"""Korean endings and particles that the rules for Japanese write."""

import pytest

from summarizer.japanese.korean import Stem, closed, particle


@pytest.mark.parametrize(
    ("stem", "way", "soft", "past", "present"),
    [
        ("하", "", "한", "했다", "하는"),
        ("되", "", "된", "됐다", "되는"),
        ("줄이", "", "줄인", "줄였다", "줄이는"),
        ("넘", "", "넘은", "넘었다", "넘는"),
        ("찾", "", "찾은", "찾았다", "찾는"),
        ("만들", "", "만든", "만들었다", "만드는"),
        ("오르", "", "오른", "올랐다", "오르는"),
        ("누르", "", "누른", "눌렀다", "누르는"),
        ("이르", "러", "이른", "이르렀다", "이르는"),
        ("따르", "으", "따른", "따랐다", "따르는"),
        ("쓰", "", "쓴", "썼다", "쓰는"),
        ("돕", "ㅂ", "도운", "도왔다", "돕는"),
        ("짓", "ㅅ", "지은", "지었다", "짓는"),
        ("묻", "ㄷ", "물은", "물었다", "묻는"),
        ("나오", "", "나온", "나왔다", "나오는"),
        ("나누", "", "나눈", "나눴다", "나누는"),
        ("보내", "", "보낸", "보냈다", "보내는"),
        ("펴", "", "편", "폈다", "펴는"),
    ],
)
def test_a_stem_takes_its_endings(stem, way, soft, past, present):
    verb = Stem(text=stem, way=way)
    assert (verb.soft("ㄴ"), verb.open("ㅆ다"), verb.plain("는")) == (soft, past, present)


@pytest.mark.parametrize(
    ("stem", "denied"),
    [
        (Stem(text="하"), "하지 않"),
        (Stem(text="있", kind="i"), "없"),
        (Stem(text="할 수 있", kind="i"), "할 수 없"),
        (Stem(text="높", kind="a"), "높지 않"),
        (Stem(text="알"), "모르"),
    ],
)
def test_a_denied_stem(stem, denied):
    assert stem.negated().text == denied


@pytest.mark.parametrize(
    ("word", "form", "expected"),
    [
        ("회장", "은", "은"),
        ("대표", "은", "는"),
        ("서울", "으로", "로"),
        ("부산", "으로", "으로"),
        ("인공지능(AI)", "을", "을"),
        ("HBM", "이", "이"),
        ("AI", "이", "가"),
        ("40%", "으로", "로"),
        ("300MW", "으로", "로"),
        ("10만", "과", "과"),
        ("‘백지다’", "이라고", "라고"),
        ("정부", "으로부터", "로부터"),
        ("회사", "까지", "까지"),
        ("", "은", "는"),
    ],
)
def test_a_particle_follows_the_sound_before_it(word, form, expected):
    assert particle(word, form) == expected


@pytest.mark.parametrize(("word", "expected"), [("3", True), ("2", False), ("1GW", False), ("5km", False), ("", False)])
def test_figures_and_units_end_as_they_are_read(word, expected):
    assert closed(word) is expected
