import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sources.plain import clean_title, cut, from_plain, hygiene, to_line, to_text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("삼성<b>전자</b>", "삼성전자"),
        ("<p>첫 문단</p><p>둘째 문단</p>", "첫 문단\n둘째 문단"),
        ("가<br>나<br/>다", "가\n나\n다"),
        ("<p>줄이\n바뀐 문단</p>", "줄이 바뀐 문단"),
        ("마크업 없는\n두 줄", "마크업 없는\n두 줄"),
        ("<td>가</td><td>나</td>", "가 나"),
        ("&amp;quot;인용&amp;quot;", '"인용"'),
        ("&quot;인용&quot; &#8230; &hellip; &#x2026;", '"인용" … … …'),
        ("A&amp;amp;B &amp;amp;amp;", "A&B &amp;"),
        ("&lt;p&gt;두 번 &lt;b&gt;감싼&lt;/b&gt; 글&lt;/p&gt;", "두 번 감싼 글"),
        ("&amp;lt;p&amp;gt;세 번&amp;lt;/p&amp;gt;", "세 번"),
        ("&lt;title&gt; 태그 쓰는 법", "<title> 태그 쓰는 법"),
        ("<그래픽> 반도체 수출", "<그래픽> 반도체 수출"),
        ("<AI 리포트> 3 < 5, 5 > 3", "<AI 리포트> 3 < 5, 5 > 3"),
        ("<foo>가</foo><o:p>나</o:p><x-y a='1'>다</x-y>", "가나다"),
        ("앞<script>alert('<p>')</script>뒤<style>p{}</style>", "앞뒤"),
        ("앞<!-- 숨은 <b>말</b> -->뒤", "앞뒤"),
        ("닫히지 않은 <script> 이야기", "닫히지 않은 이야기"),
        ("<a title=it's href='x'>링크</a>", "링크"),
        ('<img alt="a > b" src="x">그림', "그림"),
        ("<![CDATA[안]]>", "안"),
        ("<?php echo 1 ?>글", "글"),
        ("a&nbsp;b\u3000c\u2003d\te", "a b c d e"),
        ("zero\u200bwidth\u00ad\ufeff\u2060", "zerowidth"),
        ("\u202ertl\u2066\u2069\U000e0041", "rtl"),
        ("\x00a\x0bb\x1b", "a\nb"),
        (unicodedata.normalize("NFD", "한글 제목"), "한글 제목"),
        ("㈜ ①", "㈜ ①"),
        ("&#55357; &#0; &#128;", "\ufffd \ufffd €"),
        ("", ""),
        ("<", "<"),
        ("AT&T R&D &bogus;", "AT&T R&D &bogus;"),
    ],
)
def test_markup_becomes_what_a_reader_sees(markup, text):
    assert to_text(markup) == text


def test_a_line_holds_no_line_end():
    assert to_line("<p>가</p>\n<p>나</p>") == "가 나"


@pytest.mark.parametrize(
    ("value", "text"),
    [("x < y & <b>", "x < y & <b>"), ("<b>가</b>", "가"), ("A&amp;B", "A&B"), ("가\u200b  나", "가 나")],
)
def test_declared_plain_text_loses_only_what_is_surely_markup(value, text):
    assert from_plain(value) == text


def test_limit_cuts_at_a_space_near_the_end():
    assert to_text("가나다 라마바 사아자", limit=8) == "가나다 라마바"
    assert cut("가" * 20, 10) == "가" * 10
    assert cut("짧다", None) == "짧다"


@pytest.mark.parametrize(
    ("title", "outlet", "clean"),
    [
        ("최태원 회장 방미 - 한국경제", "한국경제", "최태원 회장 방미"),
        ("최태원 - 젠슨 황 회동 - 한국경제", "한국경제", "최태원 - 젠슨 황 회동"),
        ("Lee meets Huang | Reuters", "reuters", "Lee meets Huang"),
        ("제목｜ITmedia NEWS", "ITmedia NEWS", "제목"),
        ("삼성 - 하이닉스 맞손", "한국경제", "삼성 - 하이닉스 맞손"),
        ("삼성-하이닉스", "하이닉스", "삼성-하이닉스"),
        ("최태원 회장 방미 - 한국경제", "", "최태원 회장 방미 - 한국경제"),
        ("- 한국경제", "한국경제", "- 한국경제"),
        ("", "한국경제", ""),
    ],
)
def test_only_the_known_outlet_is_taken_off_a_title(title, outlet, clean):
    assert clean_title(title, outlet) == clean


MARKUP = st.text(alphabet="<>&;/!-[]ab gtlquom#x0\u202e\u200b가\n\"'=", max_size=120)


@given(st.one_of(st.text(max_size=200), MARKUP))
def test_any_markup_becomes_clean_text(markup):
    text = to_text(markup)
    assert text == hygiene(text)
    assert not any(unicodedata.category(char) in ("Cc", "Cs") and char != "\n" for char in text)


@given(st.text(max_size=200), st.integers(min_value=1, max_value=50))
def test_text_is_never_longer_than_its_limit(markup, limit):
    assert len(to_text(markup, limit)) <= limit


@given(st.text(max_size=60))
def test_a_title_is_never_cleaned_away(title):
    assert bool(clean_title(title, "x").strip()) == bool(title.strip())
