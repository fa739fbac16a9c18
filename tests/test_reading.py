"""Which lines of a pasted article are its sentences: bylines, captions and headings are not."""

import pytest

from summarizer.korean.reading import bare, closes, read

BODY = "가람전자가 새 공장을 짓는다. 투자액은 2조 원이다."
SENTENCES = ("가람전자가 새 공장을 짓는다.", "투자액은 2조 원이다.")


@pytest.mark.parametrize(
    "before",
    [
        "(서울=나라통신) 홍길동 기자 = ",
        "[서울=나라통신]홍길동 기자 = ",
        "[나라일보 홍길동 기자] ",
        "[나라일보] ",
        "【 나라일보 】 ",
        "나라일보 홍길동 기자ㅣ",
        "나라일보 = 홍길동 기자 | ",
        "# ",
        "3312.7.jpg",
    ],
)
def test_a_byline_a_tag_and_a_mark_before_a_sentence_go(before):
    assert bare(f"{before}가람전자가 새 공장을 짓는다.") == "가람전자가 새 공장을 짓는다."


@pytest.mark.parametrize("behind", ["(사진)", " /홍길동 기자 hong@nara.example", " 홍길동 기자"])
def test_a_byline_and_a_mark_behind_a_sentence_go(behind):
    assert bare(f"가람전자가 새 공장을 짓는다.{behind}") == "가람전자가 새 공장을 짓는다."


@pytest.mark.parametrize(
    "kept", ["(주)가람전자가 새 공장을 짓는다.", "김 기자는 공장을 봤다고 했다.", "-3%로 떨어진 점유율이 올랐다."]
)
def test_what_only_looks_like_a_byline_stays(kept):
    assert bare(kept) == kept


@pytest.mark.parametrize(
    "caption",
    [
        "한가람 회장이 손을 흔들고 있다. 사진=홍길동 기자 [나라일보]",
        "한가람 회장이 손을 흔들고 있다. 사진=홍길동 기자 hong@nara.co.kr",
        "한가람 회장이 손을 흔들고 있다. /연합뉴스",
        "한가람 회장이 손을 흔들고 있다. 사진 공동취재단",
        "한가람 회장이 손을 흔들고 있다. 2025.10.2 홍길동 기자",
        "한가람 회장이 손을 흔들고 있다. (사진 = 가람)",
        "▲ 한가람 회장이 손을 흔들고 있다. /인천=연합뉴스",
        "▲ 가람전자가 공장을 검토하고 있다는 보도가 나왔다. <나라일보> |",
        "(왼쪽부터) 한가람 회장과 오가람 사장이 서 있다.",
        "AI 요약 기술은 핵심만 전합니다.",
    ],
)
def test_a_caption_and_a_notice_are_no_sentences_of_the_article(caption):
    assert read(f"{caption}\n{caption}\n\n{BODY}") == SENTENCES


def test_a_heading_goes_and_so_does_a_stray_word_behind_the_last_sentence():
    assert read(f"가람전자, 새 공장 건설\n투자액 2조 원\n{BODY} 전체 내용보기") == SENTENCES


def test_an_article_of_notes_keeps_its_lines():
    notes = "가람전자, 새 공장 건설\n투자액 2조 원\n내년 3월 착공"
    assert read(notes) == tuple(notes.splitlines())


def test_a_quotation_that_goes_on_in_another_line_is_left_out():
    """Nothing in such a line says whose words they are: a bullet would give them as the paper's own."""
    assert read(f"“시장은 큽니다. 우리는 더 만듭니다.\n{BODY}") == SENTENCES


def test_a_paragraph_that_closes_with_a_credit_is_kept():
    paragraph = f"{BODY} " * 8 + "사진=홍길동 기자"
    assert read(paragraph)[:2] == SENTENCES


def test_a_sentence_closes_with_a_predicate_or_a_mark():
    assert closes("공장을 짓는다")
    assert closes('"공장을 짓습니다."')
    assert not closes("전체 내용보기")


@pytest.mark.parametrize(
    "line",
    [
        "이동 통신망을 이용하여 음성을 재생하면 별도의 데이터 통화료가 부과될 수 있습니다.",
        "<이미지를 클릭하시면 크게 보실 수 있습니다>",
        "이 기사를 공유합니다.",
        "당신이 담은 순간이 뉴스입니다!",
        "22일 서울에서 김가람 나라그룹 회장이 투자 계획을 연설하고 있다./연합",
    ],
)
def test_what_a_portal_prints_around_an_article_is_no_sentence_of_it(line: str):
    body = "가람전자는 새 공장을 짓는다고 밝혔다.\n나라은행은 자금을 댄다고 했다.\n"
    assert read(line + "\n" + body) == read(body)


def test_a_caption_glued_to_a_sentence_goes():
    glued = "가람청 로고[나라통신 자료사진][나라통신 자료사진]가람청은 3일 첫 계약을 체결했다."
    assert bare(glued) == "가람청은 3일 첫 계약을 체결했다."
    assert bare("가람청 제공가람청은 3일 첫 계약을 체결했다.") == "가람청은 3일 첫 계약을 체결했다."
    offered = "가람청 제공 자료는 3일 첫 계약을 체결했다고 전한다."
    assert bare(offered) == offered
