"""Names that no glossary has, written in Korean by rules before a model sees the article."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Document
from summarizer.newcomers import with_newcomers


def added(language: str, text: str, **glossary: str) -> dict[str, str]:
    document = Document(title="", text=text, language=language, published=date(2026, 5, 7), glossary=glossary)
    found = with_newcomers(document).glossary
    return {surface: name for surface, name in found.items() if surface not in glossary}


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "en",
            "Bank of America kept its rating, Reuters said.",
            {"Bank of America": "뱅크오브아메리카", "Reuters": "로이터"},
        ),
        ("ja", "いちよし証券のアナリストが述べた。", {"いちよし証券": "이치요시증권"}),
        ("ja", "ロイターが報じた。", {"ロイター": "로이터"}),
        ("zh", "据法新社报道，双方签约。", {"法新社": "AFP통신"}),
    ],
)
def test_an_organisation_of_the_table_has_its_korean_name(language, text, found):
    assert added(language, text) == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Shares closed lower in Tokyo and New York."),  # the town, though it may stand for its market
        ("en", "AGC said it had asked for a loan."),  # capitals that other firms share
        ("en", "Cadence of work matters; the cadence was set in May."),  # a word of the language as well
        ("ja", "ロイターズ・カップが開かれた。"),  # the beginning of another name
        ("ko", "뱅크오브아메리카가 밝혔다."),
    ],
)
def test_what_only_looks_like_one_stays_as_it_is(language, text):
    assert added(language, text) == {}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("公司董事长姜哲远在会上表示，订单已满。", {"姜哲远": "장저위안"}),
        ("林威遠指出，明年產能將倍增。", {"林威遠": "린웨이위안"}),
        ("周敏博士说，论文将于下月发表。", {"周敏": "저우민"}),
        ("公司董事长曾文博表示，订单已满。", {"曾文博": "쩡원보"}),  # 曾 is 청 in words alone
    ],
)
def test_a_chinese_name_beside_a_title_or_a_verb_of_speech_is_read_in_mandarin(text, found):
    assert added("zh", text) == found


@pytest.mark.parametrize(
    "text",
    [
        "三星电子社长金在俊表示，将扩大投资。",  # read in Korean, not in Mandarin
        "日本公司社长柳井正表示，将增加门店。",
        "马斯克表示，工厂将于明年投产。",  # a Western name spelled by its sound
        "公司方面表示，订单已满。",  # a word
        "高级副总裁于会上表示，订单已满。",
        "公司称订单已满。周敏还表示，论文将发表。",
        "IBM表示，罗睿兰将退休。罗睿兰指出，订单已满。",  # a Western chief with a Chinese name of her own
        "微软亚洲区主席蒋意达表示，订单已满。",
        "彭新社称：订单已满。",  # a paper
    ],
)
def test_other_names_and_words_are_not_read_in_mandarin(text):
    assert added("zh", text) == {}


def test_what_the_glossary_has_stays_its_own():
    assert added("zh", "公司董事长雷军表示，汽车将涨价。雷军还表示，工厂已开工。", 雷军="레이쥔") == {}
