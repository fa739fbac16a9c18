"""Chinese articles without a model: three lines by rules, under the same contract."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from foreign_articles import read_articles

from summarizer import Document, Summary
from summarizer.check import check_against
from summarizer.material import prepare
from summarizer.ruled import LABEL, ruled_lines, ruled_title, summarize_by_rules

CONFIG = Path(__file__).parent.parent / "config"
BODY = """百度首席执行官李彦宏12日在北京表示，公司将在明年推出两款人工智能芯片。
他说，新芯片的价格比上一代低30%。
百度第二季度收入为330亿元，同比增长8%，净利润则下降5%。
公司计划在上海建设第二座数据中心。
百度股价12日上涨3.2%。"""
GLOSSARY = {"百度": "바이두", "李彦宏": "리옌훙"}


def document(text: str = BODY) -> Document:
    return Document(
        title="百度明年推出两款人工智能芯片", text=text, language="zh", published=date(2026, 8, 13), glossary=GLOSSARY
    )


def test_sentences_that_rules_carry_over_make_a_summary() -> None:
    made = summarize_by_rules(document())
    assert isinstance(made, Summary)
    assert made.labels[0] == LABEL
    assert all(re.search(r"[\u3400-\u9fff]", bullet.text) is None for bullet in made.bullets)


def test_every_line_of_it_passes_the_contract() -> None:
    made = summarize_by_rules(document())
    assert made is not None
    material = prepare(document(), "")
    assert material is not None
    assert list(check_against(made.bullets, material.source)) == []


def test_he_and_the_company_are_named_where_the_sentences_before_leave_no_doubt() -> None:
    material = prepare(document(), "")
    assert material is not None
    assert material.in_korean(material.sentences[1]).startswith("리옌훙은 새 칩의 가격이")
    assert material.in_korean(material.sentences[3]) == "바이두는 상하이에서 두 번째 데이터센터를 건설할 계획이다."


def test_an_article_of_words_that_no_table_has_makes_none() -> None:
    strange = "百度魑魅魍魉。李彦宏魍魉魑魅。魑魅魍魉百度。" * 8
    assert summarize_by_rules(document(strange)) is None


def test_another_language_is_no_business_of_the_chinese_grammar() -> None:
    assert prepare(replace(document(), language="ko"), "") is None or not list(
        ruled_lines(prepare(replace(document(), language="ko"), ""), [0])  # type: ignore[arg-type]
    )


@pytest.fixture(scope="module")
def carried() -> list[Summary]:
    made = [summarize_by_rules(article.document) for article in read_articles(CONFIG, "zh")]
    return [summary for summary in made if summary is not None]


def test_most_of_our_articles_get_three_lines(carried: list[Summary]) -> None:
    assert len(carried) >= 12


def test_lines_end_without_a_full_stop_and_hold_no_chinese(carried: list[Summary]) -> None:
    lines = [bullet.text for summary in carried for bullet in summary.bullets]
    assert [line for line in lines if re.search(r"[\u3400-\u9fff]|\.$", line)] == []


@pytest.mark.parametrize(
    ("title", "korean"),
    [
        ("百度李彦宏：明年推出两款人工智能芯片", "바이두 리옌훙은 내년 AI 칩 2종을 출시한다고 언급"),
        ("李彦宏：上海新厂年底量产", ""),
        ("上海新厂：年底量产", ""),
    ],
)
def test_what_a_title_has_a_person_say_is_carried_over_where_its_time_is_certain(title: str, korean: str) -> None:
    material = prepare(replace(document(), title=title), "")
    assert material is not None
    assert ruled_title(material) == korean
