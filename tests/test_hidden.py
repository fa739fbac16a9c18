"""What no reader of a page sees is no part of its article; what only looks hidden stays."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sources.colours import CLEAR, PICTURE, colour_in, is_alike
from bot.sources.looks import look_of
from bot.sources.page import parse_page

PLANTED = "이 문장은 화면에 보이지 않도록 심어 둔 것이며 회사가 내일 은빛고래를 인수한다는 거짓을 담고 있다."
PARAGRAPHS = [
    "네이버클라우드 김유원 대표는 12일 서울에서 열린 행사에서 올해 데이터센터에 2조 원을 투자하겠다고 밝혔다.",
    "투자는 세종과 춘천의 두 곳에 나뉘어 이뤄지며 첫 설비는 내년 3월에 들어온다고 회사 관계자가 설명했다.",
    "김 대표는 국내 기업 40곳이 이미 사용을 신청했다며 가격은 해외 서비스보다 30% 낮게 정했다고 말했다.",
    "업계에서는 전력 공급이 늦어질 수 있다는 우려도 나오지만 회사는 한국전력과 협의를 마쳤다고 전했다.",
    "이번 계획에는 일본과 태국의 협력사도 참여하며 해외 설비는 2027년부터 차례로 문을 연다고 회사는 덧붙였다.",
]


def page(planted: str, *, head: str = "", paragraphs: list[str] = PARAGRAPHS, wrapper: str = "<div>{}</div>") -> str:
    body = [f"<p>{paragraph}</p>" for paragraph in paragraphs]
    body.insert(2, planted)
    inside = wrapper.format("\n".join(body))
    return (
        f'<html lang="ko"><head><title>네이버클라우드, 데이터센터에 2조 원</title>{head}</head>'
        f'<body><article class="article-body">{inside}</article></body></html>'
    )


def read(planted: str, **how: object) -> str:
    return parse_page(page(planted, **how)).text


HIDING = [
    "font-size:0",
    "font-size: 0px !important",
    "FONT-SIZE:0.01em",
    "font-size:1px",
    "color:#fff;background:#fff",
    "color:#ffffff; background-color: white",
    "color:rgb(254, 254, 254)",
    "color:white",
    "color:black;background:#000 none repeat",
    "color:transparent",
    "color:rgba(0,0,0,0)",
    "color:#12345600",
    "opacity:0",
    "opacity:.01",
    "visibility:hidden",
    "display:none",
    "height:0;overflow:hidden",
    "max-height:0px;overflow:hidden",
    "width:1px;height:1px;overflow:hidden;position:absolute",
    "position:absolute;clip:rect(0,0,0,0)",
    "clip-path:inset(50%)",
    "text-indent:-9999px",
    "position:absolute;left:-9999px",
    "position:fixed;top:-200vh",
    "transform:translateX(-5000px)",
    "transform:scale(0)",
]
SEEN = [
    "font-size:12px",
    "color:#333",
    "color:#fff;background:#003366",
    "color:#fff;background:url(/box.png)",
    "color:#fff;background:linear-gradient(#000,#333)",
    "color:#eee;background-color:rgb(20,20,20)",
    "color:transparent;-webkit-background-clip:text",
    "opacity:0;transition:opacity .4s",
    "opacity:0;transform:translateY(20px)",
    "opacity:.6",
    "height:0",
    "left:-9999px",
    "position:absolute;left:-20px",
    "text-indent:-1em",
    "position:relative;top:0",
    "color:;font-size:;opacity",
]


@pytest.mark.parametrize("style", HIDING)
def test_text_that_its_style_hides_is_not_the_articles(style):
    assert read(f'<p style="{style}">{PLANTED}</p>').split("\n") == PARAGRAPHS


@pytest.mark.parametrize("style", HIDING)
def test_text_hidden_within_a_paragraph_leaves_the_paragraph(style):
    joined = f'<p>{PARAGRAPHS[0]} <span style="{style}">{PLANTED}</span></p>'
    text = read(joined, paragraphs=PARAGRAPHS[1:])
    assert "은빛고래" not in text
    assert PARAGRAPHS[0] in text


@pytest.mark.parametrize("style", HIDING)
def test_a_rule_of_the_pages_own_style_hides_as_well(style):
    rule = f"<style>/* .x{{}} */ p, .other, .note-x {{ {style} }} @media print {{ .y {{ margin: 0 }} }}</style>"
    rule = rule.replace("p, ", "")
    assert "은빛고래" not in read(f'<p class="a note-x">{PLANTED}</p>', head=rule)
    assert "은빛고래" in read(f'<p class="a note-y">{PLANTED}</p>', head=rule)


@pytest.mark.parametrize("style", SEEN)
def test_text_that_is_seen_after_all_stays(style):
    assert PLANTED in read(f'<p style="{style}">{PLANTED}</p>').split("\n")


@pytest.mark.parametrize(
    "css",
    [
        ".x{display:none} .x.on{display:block}",
        ".x{opacity:0} .loaded .x{opacity:1}",
        ".x{display:none} @media (min-width:800px){.x{display:block}}",
        "@media print{.x{display:none}}",
        "@media (max-width:300px){.x{display:none}}",
        ".x{display:none} .x{display:block}",
        ".gone .x{display:none}",
        ".x{opacity:0;animation:fade 1s forwards}",
        "} .x{",
    ],
)
def test_a_rule_that_hides_only_sometimes_hides_nothing(css):
    assert PLANTED in read(f'<p class="x">{PLANTED}</p>', head=f"<style>{css}</style>")


@pytest.mark.parametrize("holder", ['<style media="print">{}</style>', "<noscript><style>{}</style></noscript>"])
def test_a_style_sheet_for_paper_or_for_browsers_without_scripts_hides_nothing(holder):
    assert PLANTED in read(f'<p class="x">{PLANTED}</p>', head=holder.format(".x{display:none}"))


@pytest.mark.parametrize(
    "markup", ['<font color="#FFFFFF">{}</font>', '<table bgcolor="navy"><tr><td><font color="navy">{}</font></table>']
)
def test_old_attributes_give_colours_too(markup):
    assert "은빛고래" not in read(f"<p>{markup.format(PLANTED)}</p>")


def test_the_background_may_be_an_ancestors():
    dark = '<div style="background:#101010">{}</div>'
    assert PLANTED in read(f'<p style="color:#fff">{PLANTED}</p>', wrapper=dark)
    assert "은빛고래" not in read(f'<p style="color:#111">{PLANTED}</p>', wrapper=dark)


def test_what_is_seen_within_hidden_text_stays():
    inside = f'<div style="font-size:0">{PLANTED}<p style="font-size:16px">회사는 자세한 일정을 10월에 알린다고 했다.</p></div>'
    text = read(inside)
    assert "은빛고래" not in text
    assert "회사는 자세한 일정을 10월에 알린다고 했다." in text


@pytest.mark.parametrize("style", ["opacity:0", "color:#fff", "font-size:0", "position:absolute;left:-9999px"])
def test_a_body_that_a_script_reveals_is_kept_whatever_its_style_says(style):
    assert read("", wrapper=f'<div style="{style}">{{}}</div>').split("\n") == PARAGRAPHS
    paragraphs = [f'<span style="{style}">{paragraph}</span>' for paragraph in PARAGRAPHS]
    assert read("", paragraphs=paragraphs).split("\n") == PARAGRAPHS


def test_the_pages_own_look_hides_nothing():
    text = page("").replace("<body>", '<body style="opacity:0;font-size:0;color:#fff">')
    assert parse_page(text).text.split("\n") == PARAGRAPHS


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="colrbagunds-:;#0f9.%(), px\u0661{}/*@", max_size=80))
def test_no_style_is_too_odd_to_be_read(style):
    look = look_of(style)
    assert isinstance(look.gone, bool)
    odd = page(f"<p class=x>{PLANTED}</p>", head=f"<style>.x{{{style}</style>")
    assert PARAGRAPHS[0] in parse_page(odd).text


@pytest.mark.parametrize(
    ("value", "colour"),
    [
        ("#FFF", "#ffffff"),
        ("ffffff", "#ffffff"),
        ("#fff0", CLEAR),
        ("rgb(1 2 3 / 0%)", CLEAR),
        ("rgba(255,255,255,1..2)", "#ffffff"),
        ("rgb(999,0,0)", "#ff0000"),
        ("White", "#ffffff"),
        ("url(x.png) #fff", PICTURE),
        ("inherit", ""),
        ("", ""),
        ("hsl(0, 0%, 100%)", "hsl(0,0%,100%)"),
    ],
)
def test_a_colour_is_read_in_any_notation(value, colour):
    assert colour_in(value) == colour


def test_colours_are_alike_where_a_reader_cannot_tell_them_apart():
    assert is_alike("#ffffff", "#fdfdfd")
    assert is_alike("navy", "navy")
    assert not is_alike("#ffffff", "#eeeeee")
    assert not is_alike("navy", "#000080")
    assert not is_alike(PICTURE, PICTURE)
