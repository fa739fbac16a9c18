import pytest

from bot.sources.clean import key_of
from bot.sources.thin import count_sentences, find_thin, is_offer

SHORT = {
    "ko": ["메모리 업체가 새 공장을 열었다.", "공장은 내년에 시험 생산을 시작한다.", "투자액은 밝히지 않았다."],
    "ja": ["メモリー大手が新工場を開いた。", "来年に試験生産を始める。", "投資額は明らかにしていない。"],
    "zh": ["该公司启用了新工厂。", "明年开始试产。", "投资额未公布。"],
    "en": [
        "The memory maker opened a new plant.",
        "Trial production starts next year.",
        "It gave no figure for the investment.",
    ],
}


@pytest.mark.parametrize("language", SHORT)
def test_short_report_of_three_sentences_is_complete(language):
    assert find_thin(SHORT[language], title="새 공장", language=language) == ""
    assert find_thin([" ".join(SHORT[language])], title="새 공장", language=language) == ""


@pytest.mark.parametrize("language", SHORT)
def test_one_short_sentence_is_but_a_headline(language):
    assert find_thin(SHORT[language][:1], title="다른 제목", language=language) == "headline-only"


def test_body_that_repeats_the_title_is_but_a_headline():
    assert (
        find_thin(
            ["[포토] 새 공장 앞에 모인 사람들과 축하 행사의 이모저모"],
            title="[포토] 새 공장 앞에 모인 사람들과 축하 행사의 이모저모",
            language="ko",
        )
        == "headline-only"
    )


@pytest.mark.parametrize(
    ("language", "offer"),
    [
        ("ko", "이 기사는 유료 회원 전용입니다."),
        ("ko", "로그인 후 전문을 볼 수 있습니다."),
        ("ja", "この記事は会員限定です。"),
        ("ja", "残り856文字"),
        ("zh", "登录后阅读全文"),
        ("zh", "本文为付费内容"),
        ("en", "Subscribe to continue reading"),
        ("en", "Already a subscriber? Sign in."),
    ],
)
def test_offer_after_a_short_lead_is_a_paywall(language, offer):
    assert find_thin([*SHORT[language], offer], title="", language=language) == "paywall"
    assert find_thin(SHORT[language], title="", language=language, page_lines=[*SHORT[language], offer]) == "paywall"
    assert is_offer(offer)


def test_offer_beside_a_full_article_is_no_paywall():
    body = [f"{n}번째 문단은 반도체를 쌓는 공정을 길게 설명하고 예를 들어 보인다." for n in range(40)]
    assert find_thin(body, title="", language="ko", page_lines=[*body, "이 기사는 유료 회원 전용입니다."]) == ""


def test_page_marked_as_paid_is_a_paywall_only_while_its_text_is_short_or_cut():
    body = [f"Paragraph {n} explains at some length how memory chips are stacked and tested." for n in range(40)]
    assert find_thin(SHORT["en"], title="", language="en", paid=True) == "paywall"
    assert find_thin(body, title="", language="en", paid=True) == ""
    assert find_thin([*body, "The rest of the paragraph…"], title="", language="en", paid=True) == "paywall"


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("404 Not Found", "The server said so."),
        ("견본일보", "요청하신 페이지를 찾을 수 없습니다."),
        ("見本", "お探しのページは見つかりませんでした。"),
        ("样本网", "页面不存在，请返回首页。"),
    ],
)
def test_error_pages_are_known_in_four_languages(title, line):
    assert find_thin([line], title=title, language="en") == "error-page"


def test_article_about_cookies_is_no_cookie_wall():
    body = ["Browsers will soon ask users to accept or reject cookies.", "Cookies let sites follow readers."] + SHORT[
        "en"
    ] * 8
    assert find_thin(body, title="", language="en") == ""


def test_nothing_at_all_is_empty_and_an_empty_shell_is_script_only():
    assert find_thin([], title="", language="ko") == "empty"
    assert find_thin([], title="", language="ko", page_lines=["자바스크립트를 켜 주세요."]) == "script-only"
    assert find_thin([], title="제목", language="ko", page_lines=["제목"]) == "headline-only"


def test_sentences_are_counted_without_spaces_between_them():
    assert count_sentences(["".join(SHORT["ja"])], "ja") == 3
    assert count_sentences([" ".join(SHORT["ko"])], "ko") == 3
    assert count_sentences(["새 공장"], "ko") == 0


def test_wall_that_asks_to_store_information_is_a_cookie_wall():
    body = [
        "We and our 842 partners store and/or access information on a device.",
        "You can change your preferences at any time.",
    ]
    assert find_thin(body, title="We value your privacy", language="en") == "cookie-wall"


def test_teasers_and_lines_in_links_are_a_list():
    teasers = [f"회장이 {n}일 투자 계획을 발표했다. 재계에 따르면…" for n in range(20)]
    lines = [f"회장이 {n}일 서울에서 투자 계획을 발표했다." for n in range(20)]
    assert find_thin(teasers, title="경제", language="ko") == "list"
    assert find_thin(lines, title="경제", language="ko", linked="\n".join(map(key_of, lines))) == "list"
    assert find_thin(lines, title="경제", language="ko", linked=key_of(lines[0])) == ""
