"""Whom a Japanese article calls by a family name and title alone: for rules and models alike."""

from dataclasses import replace
from datetime import date

import pytest
from scripted import Run

from summarizer import Bullet, Document
from summarizer.check import check_bullet
from summarizer.families import in_full, with_families
from summarizer.material import prepare

BODY = """SKの崔泰源会長は6日、台北で開いた説明会で人工知能（AI）に1兆円を投資する方針を示した。
崔会長は7日に東京を訪れ、半導体の供給について協議した。
崔氏は2028年度までに工場を建設する計画を発表した。
ソフトバンクグループの孫正義会長兼社長も出席した。
孫会長は需要が来年も増えると述べた。"""
GLOSSARY = {"崔泰源": "최태원", "SK": "SK그룹", "ソフトバンクグループ": "소프트뱅크그룹", "孫正義": "손정의"}
ARTICLE = Document(
    title="SK、AIに1兆円投資　崔会長が表明",
    text=BODY,
    language="ja",
    published=date(2026, 8, 13),
    glossary=GLOSSARY,
)


def added(document):
    return {
        surface: name for surface, name in with_families(document).glossary.items() if surface not in document.glossary
    }


def test_a_models_prompt_names_the_person_of_the_family_with_the_title():
    run = Run(ARTICLE, lambda _: "")
    shown = run.prompts[0].user
    assert "최태원 회장은 7일에 도쿄" in shown
    assert "최태원은 2028회계연도까지" in shown
    assert "손정의 회장은 " in shown
    assert "崔" not in shown
    assert "孫" not in shown


def test_a_name_in_full_keeps_its_company_before_the_title():
    material = prepare(ARTICLE, "")
    assert material is not None
    assert material.shown[0].startswith("최태원 SK그룹 회장은 6일")


def test_the_title_of_the_article_names_the_person_too():
    material = prepare(ARTICLE, "")
    assert material is not None
    assert "최태원 회장이" in material.in_korean(ARTICLE.title)


@pytest.mark.parametrize(
    ("line", "passes"),
    [
        ("최태원 SK그룹 회장, 8월 7일 도쿄를 방문해 반도체 공급 논의", True),
        ("최 회장, 8월 7일 도쿄를 방문해 반도체 공급 논의", True),
        ("최태원 사장, 8월 7일 도쿄를 방문해 반도체 공급 논의", False),
        ("최재원 회장, 8월 7일 도쿄를 방문해 반도체 공급 논의", False),
        ("손정의 회장, 8월 7일 도쿄를 방문해 반도체 공급 논의", False),
    ],
)
def test_a_line_on_a_family_name_passes_with_the_person_of_that_family_and_no_other(line, passes):
    material = prepare(ARTICLE, "")
    assert material is not None
    bullet = Bullet(text=line, evidence=(BODY.splitlines()[1],))
    assert (check_bullet(bullet, material.source) == []) is passes


@pytest.mark.parametrize(
    ("surfaces", "text"),
    [
        # two of the roster
        ({"崔泰源": "최태원", "崔在源": "최재원"}, BODY),
        # one of the roster and one that only the article names
        ({"崔泰源": "최태원"}, BODY + "\n崔在源首席副会長も崔在源氏として出席した。"),
        # a longer family name that ends so
        ({"林正義": "임정의"}, "小林社長は7日に東京を訪れた。"),
    ],
)
def test_a_family_of_several_is_nobody(surfaces, text):
    assert added(replace(ARTICLE, text=text, glossary=surfaces)) == {}


def test_two_spellings_of_one_person_are_one_person():
    assert set(added(replace(ARTICLE, glossary={"孫正義": "손정의", "孫正义": "손정의"})).values()) == {"손정의"}


def test_what_the_glossary_has_is_not_overwritten():
    told = replace(ARTICLE, glossary={"崔泰源": "최태원", "崔会長": "최종현"})
    assert with_families(told).glossary["崔会長"] == "최종현"


def test_families_known_already_stay_as_they_are():
    once = with_families(ARTICLE)
    assert with_families(once) == once


@pytest.mark.parametrize("language", ["zh", "en", "ko", "und"])
def test_another_language_has_no_such_names(language):
    document = replace(ARTICLE, language=language)
    assert with_families(document) is document


@pytest.mark.parametrize("sentence", ["崔会長が訪れた。", "元崔会長が訪れた。", "副会長が訪れた。", ""])
def test_nobody_is_named_whom_the_glossary_does_not_have(sentence):
    assert in_full(sentence, GLOSSARY) == sentence


def test_each_title_stays_with_the_whole_name():
    glossary = with_families(ARTICLE).glossary
    assert in_full("崔副会長と孫社長、会長", glossary) == "崔泰源副会長と孫正義社長、会長"


def test_a_name_in_letters_of_full_width_is_read_whole():
    document = Document(
        title="",
        text="ＫＢグループは１０日、新しい工場を建てると発表した。工場は２年後に動き出す。"
        "会社は来月にも場所を決めるという。投資額は明らかにしていない。取引先との協議も進めている。",
        language="ja",
        published=date(2026, 3, 11),
        glossary={"ＫＢグループ": "KB그룹", "KB": "KB금융"},
    )
    material = prepare(document, "")
    assert material is not None
    assert material.in_korean(material.sentences[0]).startswith("KB그룹은")


def test_a_title_behind_a_family_name_alone_is_the_persons():
    document = Document(
        title="崔泰源氏の無罪が確定",
        text="崔会長は7日、無罪が確定した。検察は上告していた。会社は論評を控えた。市場では歓迎する声が出ている。"
        "今後は投資の判断が速くなるとみられる。専門家は影響を見守っている。",
        language="ja",
        published=date(2026, 8, 13),
        glossary={"崔泰源": "최태원"},
    )
    material = prepare(document, "")
    assert material is not None
    evidence = material.sentences[:1]
    assert check_bullet(Bullet(text="최태원 회장, 8월 7일 무죄가 확정됨", evidence=evidence), material.source) == []
    refused = check_bullet(Bullet(text="최태원 사장, 8월 7일 무죄가 확정됨", evidence=evidence), material.source)
    assert "titles" in {refusal.reason for refusal in refused}
