import json
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import ParseError
from bot.model import Page
from bot.sources.page import parse_page, parse_text

DATA = Path(__file__).parent / "data" / "pages"
SEEDS = Path("/work/shared/seeds")
CASES = sorted(DATA.glob("*.json"))
needs_seeds = pytest.mark.skipif(not SEEDS.exists(), reason="the seed documents are not on this machine")


def read_case(path: Path) -> tuple[Page, dict]:
    """Parse the page beside *path*, in the bytes that its site would send."""
    expected = json.loads(path.read_text("utf-8"))
    given_ = expected["given"]
    source = path.with_suffix(".html")
    if not source.exists():
        return parse_text(path.with_suffix(".txt").read_text("utf-8")), expected
    zone = "Asia/Shanghai" if path.stem.startswith("zh") else "Asia/Seoul"
    body = source.read_text("utf-8").encode(given_.get("encoding", "utf-8"), "xmlcharrefreplace")
    return parse_page(body, url=given_.get("url", ""), timezone=zone), expected


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_page_gives_the_text_beside_it(path):
    page, expected = read_case(path)
    assert page.text.split("\n") == (expected["text"] or [""])


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_page_gives_the_facts_beside_it(path):
    page, expected = read_case(path)
    found = {name: getattr(page, name) for name in expected["page"]}
    found["subtitles"] = list(page.subtitles)
    wanted = dict(expected["page"])
    wanted["published"] = datetime.fromisoformat(wanted["published"]) if wanted["published"] else None
    assert found == wanted


def test_there_are_pages_in_four_languages():
    languages = [json.loads(path.read_text("utf-8"))["page"]["language"] for path in CASES]
    assert {"ko", "en", "ja", "zh"} <= set(languages)
    assert len(languages) >= 15


def test_bytes_of_another_kind_are_refused_in_korean():
    for body in (b"%PDF-1.7\n1 0 obj", b"\x89PNG\r\n\x1a\n\x00\x00", b"PK\x03\x04\x14\x00", bytes(range(256)) * 4):
        with pytest.raises(ParseError, match="아닌 파일입니다") as caught:
            parse_page(body)
        assert caught.value.kind == "not-a-page"


@pytest.mark.parametrize(
    "body", [b"", "", "   \n", b"<html></html>", "<html><body><div></div></body></html>", "<!-- only a comment -->"]
)
def test_page_without_text_is_thin_and_no_error(body):
    page = parse_page(body)
    assert (page.text, page.thin) == ("", "empty")


def test_title_hint_is_used_only_where_the_page_has_no_headline():
    bare = "<html><head><title>뉴스</title></head><body><p>메모리 값이 두 달째 올랐다.</p></body></html>"
    assert parse_page(bare, title_hint="메모리 값 상승").title == "메모리 값 상승"
    assert parse_page(bare.replace("뉴스", "메모리 값이 올랐다"), title_hint="다른 제목").title == "메모리 값이 올랐다"


def test_forced_charset_beats_the_one_declared():
    html = "<html><head><meta charset='utf-8'><title>반도체 수출이 늘었다</title></head><body><p>지난달 반도체 수출이 늘었다.</p></body></html>"
    assert parse_page(html.encode("cp949"), charset="euc-kr").title == "반도체 수출이 늘었다"


def test_date_of_a_list_row_is_never_the_publication_date():
    rows = "".join(
        f"<li><a href='/{day}'>게시판에 새 글이 올라왔습니다 {day}</a> <span class='date'>2024.03.{day}</span></li>"
        for day in range(10, 15)
    )
    html = f"<html><body><h1>공장 준공</h1><p>새 공장이 문을 열었다. 직원들이 모였다. 행사는 짧았다.</p><ul>{rows}</ul></body></html>"
    assert parse_page(html).published is None


def test_date_without_a_time_is_midnight_in_the_zone_of_the_source():
    html = "<html><head><meta name='date' content='2024-07-01'></head><body><p>A plant opened. It was small. People came.</p></body></html>"
    assert parse_page(html, timezone="Asia/Tokyo").published == datetime.fromisoformat("2024-07-01T00:00:00+09:00")


def test_long_body_on_a_page_marked_as_paid_is_not_thin():
    ld = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Chips","isAccessibleForFree":false}</script>'
    body = "".join(
        f"<p>Sentence number {n} of this report explains how memory chips are stacked and tested.</p>"
        for n in range(40)
    )
    assert parse_page(f"<html><head>{ld}</head><body><article>{body}</article></body></html>").thin == ""


def test_page_with_very_many_elements_is_still_read():
    html = (
        "<html><body><div class='article-body'>"
        "<p>반도체 공장이 문을 열었다고 회사가 밝혔다.</p>" + "<i></i>" * 40_000 + "</div></body></html>"
    )
    assert "반도체 공장" in parse_page(html).text


@needs_seeds
def test_first_seed_loses_its_double_and_its_labels():
    page = parse_text((SEEDS / "seed1.txt").read_text("utf-8"))
    lines = page.text.split("\n")
    assert len(lines) == len(set(lines)) == 22
    assert page.title.startswith('"AI 생태계 리더십 선점해야"')
    assert [line.split()[0] for line in page.subtitles] == ["이재용,", '"인류에']
    assert page.wire == "연합뉴스"
    assert not {"기사 스크랩", "공유", "댓글", "클린뷰", "프린트", "/연합뉴스", "-"} & set(lines)
    assert page.thin == ""


@needs_seeds
def test_second_seed_loses_menu_captions_credit_and_board():
    page = parse_text((SEEDS / "seed2.txt").read_text("utf-8"))
    assert page.title == "제시 CEO·겔싱어 CEO 연쇄 회동"
    assert len(page.subtitles) == 3
    assert (page.outlet, page.wire) == ("서울경제", "")
    assert len(page.text.split("\n")) == 5
    assert "80조 원" in page.text
    for noise in ("메뉴", "사진출처", "서울경제", "번호 제목", "랭크뉴스", "조국", "안철수", "이재명", "2024.03.26"):
        assert noise not in page.text
    assert page.published is None


MARKUP = st.lists(
    st.sampled_from(
        [
            "<p>",
            "</p>",
            "<div class='ad'>",
            "<div id=articleBody>",
            "</div>",
            "<br>",
            "<table><tr><td>",
            "</table>",
            "<script>",
            "</script>",
            '{"a":',
            "&amp;",
            "다.",
            "기사 공유",
            "<a href=x>",
            "</a>",
            "\x00",
            "\ud800",
            "。",
            "<!--",
            "-->",
        ]
    )
    | st.text(max_size=30),
    max_size=40,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(MARKUP)
def test_no_text_makes_the_parser_raise(parts):
    page = parse_page("<html><body>" + "".join(parts))
    assert isinstance(page, Page)
    assert page.text or page.thin


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_bytes_are_a_page_or_refused(body):
    try:
        page = parse_page(body)
    except ParseError as error:
        page = Page(title="", text="", language="und", thin=error.kind)
    assert page.text or page.thin


LEADS = {
    "ja": [
        "同社の見本社長は{}日、都内で記者会見し、新工場に投資すると発表した。",
        "第{}工場は来年に試験生産を始める。",
    ],
    "zh": ["该公司首席执行官{}日表示，新工厂已经开始试产存储芯片。", "第{}座工厂将于明年投产，投资额没有公布。"],
    "ko": ["회장은 {}일 서울에서 새 공장에 투자하겠다고 밝혔다.", "공장 {}곳은 내년에 시험 생산을 시작한다."],
}


@pytest.mark.parametrize("language", LEADS)
@pytest.mark.parametrize("frame", ["<main><article>{}</article></main>", "<div class=body>{}</div>", "<div>{}</div>"])
@pytest.mark.parametrize("declared", ["", "lang=en"])
def test_page_under_a_latin_title_keeps_its_text_whatever_it_declares(language, frame, declared):
    lines = [line.format(n) for n in range(1, 4) for line in LEADS[language]]
    inner = frame.format("".join(f"<p>{line}</p>" for line in lines))
    page = parse_page(f"<html {declared}><head><title>OpenAI Next Factory</title></head><body>{inner}</body></html>")
    assert (page.language, page.text.split("\n"), page.thin) == (language, lines, "")


def test_japanese_page_with_unclosed_lists_and_a_notice_is_read_line_by_line():
    lines = [line.format(n) for n in range(1, 4) for line in LEADS["ja"]]
    page = parse_page(
        "<html lang=ja><title>見本、新工場</title><main><article><h1>見本、新工場</h1><ul class=share><li>シェア<li>ツイート</ul>"
        + "".join(f"<p>{line}</p>" for line in lines)
        + "<p>【関連記事】</p><ul><li><a href=/1>別の記事<li><a href=/2>次の記事</ul><p>無断転載を禁じます。</p></article></main>"
    )
    assert page.text.split("\n") == lines


@pytest.mark.parametrize("tag", ["div", "font", "span", "section"])
@pytest.mark.parametrize("depth", [300, 1_500])
def test_text_below_many_open_tags_is_read(tag, depth):
    lines = [" ".join(line.format(n) for line in LEADS["ko"]) for n in range(1, 5)]
    page = parse_page(f"<html><body>{f'<{tag}>' * depth}{''.join(f'<p>{line}</p>' for line in lines)}")
    assert page.text.split("\n") == lines


def test_nesting_without_end_neither_raises_nor_crashes():
    for tags in ("<div>", "<b><p>", "<table><tr><td>", "<div class=article-body>"):
        assert parse_page(f"<html><body>{tags * 20_000}글").thin


def test_visible_time_beats_the_date_of_the_address():
    lines = "".join(f"<p>{line.format(1)}</p>" for line in LEADS["zh"])
    stamp = "<div>2024年11月22日 14:05 来源：样本网</div>"
    page = parse_page(
        f"<html><body><h1>样本标题</h1>{stamp}<div id=artibody>{lines}</div>",
        url="https://example.com/2024/11/22/a.html",
        timezone="Asia/Shanghai",
    )
    assert page.published == datetime.fromisoformat("2024-11-22T14:05:00+08:00")


def test_page_of_the_app_router_gives_its_text_and_time():
    lines = [line.format(n) for n in range(1, 4) for line in LEADS["ko"]]
    paragraphs = [["$", "p", None, {"children": line}] for line in lines]
    tree = ["$", "article", None, {"title": "새 공장", "publishedAt": "$D2024-11-22T06:30:00Z", "children": paragraphs}]
    row = f"5:{json.dumps(tree, ensure_ascii=False)}\n"
    pushes = "".join(f"<script>self.__next_f.push([1,{json.dumps(part)}])</script>" for part in (row[:90], row[90:]))
    page = parse_page(f"<html lang=ko><title>새 공장</title><body><div hidden></div>{pushes}")
    assert page.text.split("\n") == lines
    assert page.published == datetime.fromisoformat("2024-11-22T06:30:00+00:00")


def test_page_of_teasers_is_a_list():
    rows = "".join(
        f"<li><a href=/{n}><b>제목 {n}</b><p>회장이 {n}일 투자 계획을 발표했다. 재계에 따르면…</p></a>"
        for n in range(20)
    )
    assert parse_page(f"<html><title>경제</title><body><h1>경제</h1><ul>{rows}</ul>").thin == "list"
