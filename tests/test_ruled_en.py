"""English articles without a model: three lines by rules, under the same contract."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from foreign_articles import read_articles

from summarizer import Declined, Document, Summary
from summarizer.check import check
from summarizer.extractive import summarize
from summarizer.grammars import RULED, WHOLE, is_carried_over
from summarizer.material import prepare
from summarizer.ruled import LABEL, OWN_TITLE, ruled_lines, ruled_title, summarize_by_rules

BODY = """Intel said on Tuesday it will open a chip plant in Ohio in 2029.
The company plans to hire about 1,200 workers this year.
Revenue for the second quarter rose 9% from a year earlier to $13.4 billion.
Intel shares closed 1.1% lower on Wednesday.
Chief Executive Lip-Bu Tan told employees in a memo that the company would not close its lab in Oregon."""
GLOSSARY = {"Intel": "인텔", "Lip-Bu Tan": "립부 탄", "Tan": "립부 탄"}


def document(text: str = BODY, title: str = "Intel to open Ohio plant") -> Document:
    return Document(title=title, text=text, language="en", published=date(2026, 8, 13), glossary=GLOSSARY)


def test_three_sentences_that_rules_carry_over_make_a_summary():
    made = summarize_by_rules(document())
    assert isinstance(made, Summary)
    assert (made.backend, LABEL in made.labels) == ("extractive", True)
    assert check(made.bullets, BODY.splitlines(), published=date(2026, 8, 13), language="en", glossary=GLOSSARY) == []
    assert all(is_carried_over(bullet.text) for bullet in made.bullets)


def test_the_lines_stand_in_the_order_of_the_article():
    made = summarize_by_rules(document())
    assert made is not None
    places = [BODY.splitlines().index(bullet.evidence[-1]) for bullet in made.bullets]
    assert places == sorted(set(places))


def test_the_company_is_named_and_the_sentence_that_tells_it_is_evidence():
    material = prepare(document(), "")
    assert material is not None
    [line] = ruled_lines(material, [1])
    assert line.text.startswith("인텔")
    assert line.evidence == tuple(BODY.splitlines()[:2])


def test_the_company_of_an_article_about_two_is_nobody():
    text = BODY.replace("Intel said on Tuesday", "Intel and Qualcomm said on Tuesday")
    material = prepare(replace(document(text), glossary={**GLOSSARY, "Qualcomm": "퀄컴"}), "")
    assert material is not None
    assert list(ruled_lines(material, [1])) == []


def test_words_that_no_table_has_give_no_line():
    text = "\n".join(
        f"Intel {verb} the quux of its market on Tuesday and frobnicated it."
        for verb in ("blorps", "zonks", "yurped", "glarked")
    )
    assert summarize_by_rules(document(text)) is None
    assert isinstance(summarize(document(text)), Declined)


def test_a_title_that_is_no_sentence_stays_as_it_is():
    told = document(title="Intel: Ohio plant in sight")
    made = summarize_by_rules(told)
    material = prepare(told, "")
    assert made is not None
    assert material is not None
    assert ruled_title(material) == ""
    assert (OWN_TITLE in made.labels) == (made.headline == "Intel: Ohio plant in sight")


def test_a_title_that_is_a_sentence_is_carried_over():
    material = prepare(document(title="Intel will open a chip plant in Ohio"), "")
    assert material is not None
    assert ruled_title(material) == "인텔, 오하이오에 반도체 공장을 열 예정"


def test_a_title_that_leaves_will_out_is_carried_over_with_it():
    material = prepare(document(), "")
    assert material is not None
    assert ruled_title(material) == "인텔, 오하이오 공장을 열 예정"


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("인텔은 AI 칩을 판매했다.", True),
        ("Quillon은 칩을 판매했다.", True),
        ("인텔 sold chips.", False),
        ("인텔が売った。", False),
    ],
)
def test_names_may_stay_in_their_letters_and_words_may_not(text, whole):
    assert is_carried_over(text) is whole


def test_every_grammar_gives_a_whole_sentence_or_nothing():
    assert {"ja", *WHOLE} <= RULED
    assert all(grammar("") is None for grammar in WHOLE.values())


def test_most_articles_of_ours_have_three_lines_without_a_model():
    articles = read_articles(Path(__file__).parent.parent / "config", "en")
    made = [summarize_by_rules(article.document) for article in articles]
    assert sum(summary is not None for summary in made) >= 14


def test_a_model_sees_the_sentence_and_not_what_rules_made_of_it():
    sentences = (
        "Tesla cut prices in China by up to 6%.",
        "Microsoft stopped sales of the headset in October.",
        "Nvidia invested $5 billion in Intel in September.",
        "Samsung's new phone went on sale in 120 countries, more than any model of the maker before it did in its first week.",
    )
    named = {"Tesla": "테슬라", "Microsoft": "마이크로소프트", "Nvidia": "엔비디아", "Intel": "인텔"}
    text = "\n".join(sentences)
    material = prepare(Document(title="News", text=text, language="en", published=date(2026, 5, 7), glossary=named), "")
    assert material is not None
    assert material.in_korean(sentences[0]).endswith("다.")
    assert "cut" in material.shown[0]
