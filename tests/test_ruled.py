"""Japanese articles without a model: three lines by rules, under the same contract."""

from dataclasses import replace
from datetime import date

import pytest
from scripted import Run, lines

from summarizer import NO_MODEL, Declined, Document, Summary
from summarizer.check import check
from summarizer.compose import without_model
from summarizer.extractive import summarize
from summarizer.material import prepare
from summarizer.ruled import LABEL, ruled_title, summarize_by_rules

BODY = """ソフトバンクグループの孫正義会長は12日、東京で開いた説明会で人工知能（AI）に1兆円を投資する方針を示した。
投資は2028年度までの3年間で、データセンターの建設に使う。
孫氏は「AIの需要は来年も増える」と述べた。
4〜6月期の純利益は前年同期比18%増の4200億円だった。
同社の株価は12日、3%上昇した。"""
GLOSSARY = {
    "ソフトバンクグループ": "소프트뱅크그룹",
    "孫正義": "손정의",
    "孫氏": "손정의",
}


def document(text: str = BODY, *, language: str = "ja") -> Document:
    return Document(
        title="ソフトバンクG、AIに1兆円投資",
        text=text,
        language=language,
        published=date(2026, 8, 13),
        glossary=GLOSSARY,
    )


def test_three_sentences_that_rules_carry_over_make_a_summary():
    made = summarize_by_rules(document())
    assert isinstance(made, Summary)
    assert (made.backend, made.model, LABEL in made.labels) == ("extractive", "rules", True)
    assert check(made.bullets, BODY.splitlines(), published=date(2026, 8, 13), language="ja", glossary=GLOSSARY) == []
    assert any("1조 엔" in bullet.text for bullet in made.bullets)


def test_each_line_rests_on_its_sentence_and_they_stand_in_the_order_of_the_article():
    made = summarize_by_rules(document())
    assert made is not None
    places = [BODY.splitlines().index(bullet.evidence[0]) for bullet in made.bullets]
    assert places == sorted(set(places))


@pytest.mark.parametrize(
    "text",
    [
        # too short
        "ソフトバンクは12日に発表した。",
        # words that no rule knows
        "\n".join(f"厳冬の{kanji}籠峠を越えて蟋蟀が啼き、囲炉裏の榾火が爆ぜた夜だった。" for kanji in "蛍螢鶺鴒鵯"),
    ],
)
def test_what_rules_do_not_know_is_not_guessed_at(text):
    assert summarize_by_rules(document(text)) is None
    assert isinstance(summarize(document(text)), Declined)


def test_another_language_has_no_such_rules():
    assert summarize_by_rules(document(language="zh")) is None


def test_the_backend_without_a_model_takes_japanese_too():
    assert isinstance(summarize(document()), Summary)


def test_a_model_that_is_gone_leaves_japanese_to_the_rules_for_now():
    made = without_model(document(), "연결이 끊겼습니다.")
    assert isinstance(made, Summary)
    assert NO_MODEL in made.labels


def test_rules_write_what_a_model_failed_to_write():
    run = Run(document(), lambda _: lines(*["엔비디아가 삼성전자를 인수했다고 발표함"] * 3))
    assert isinstance(run.result, Summary)
    assert (run.trace.path, run.result.backend, run.result.model) == ("extractive", "extractive", "")
    assert "규칙 번역" in run.result.labels
    assert not {"기계 번역·요약", "문장별 번역"} & set(run.result.labels)
    assert all("인수" not in bullet.text for bullet in run.result.bullets)


FAMILY = """SKの崔泰源会長は6日、台北で開いた説明会で人工知能（AI）に1兆円を投資する方針を示した。
崔会長は7日に東京を訪れ、半導体の供給について協議した。
崔会長は2028年度までに工場を建設する計画を発表した。"""


def test_a_family_name_before_a_title_is_the_person_of_that_family():
    made = summarize_by_rules(replace(document(FAMILY), glossary={"崔泰源": "최태원", "SK": "SK그룹"}))
    assert isinstance(made, Summary)
    assert all("최태원" in bullet.text for bullet in made.bullets)


def test_two_of_one_family_leave_the_family_name_as_it_is():
    glossary = {"崔泰源": "최태원", "崔在源": "최재원", "SK": "SK그룹"}
    assert summarize_by_rules(replace(document(FAMILY), glossary=glossary)) is None


@pytest.mark.parametrize(
    "another",
    [
        "前社長が韓国で逮捕された後は暫定会長を務め、昨年正式に会長に就任した。",
        "本社が9日に人員の削減を終えたのを受け、オンラインで社員との会議に参加した。",
        "ソフトバンクグループが工場を建設している北海道に発電所を設ける。",
        "大株主が計画に反対していると指摘した。",
    ],
)
def test_who_acts_in_a_clause_is_not_who_acts_in_the_sentence(another):
    made = summarize_by_rules(document(another + "\n" + BODY))
    assert isinstance(made, Summary)
    assert all(bullet.evidence[0] != another for bullet in made.bullets)


def test_a_title_loses_the_address_and_not_the_name():
    titled = replace(document(), title="ソフトバンクグループ、AIに1兆円投資　孫氏が表明")
    material = prepare(titled, "")
    assert material is not None
    assert ruled_title(material) == "소프트뱅크그룹, AI에 1조 엔 투자…손정의가 표명"


@pytest.mark.parametrize(
    ("title", "korean"),
    [
        ("ソフトバンクグループ、AIに投資へ 総額8000億円", "소프트뱅크그룹, AI에 투자 예정…총액 8000억 엔"),
        ("孫社長「計画は変えない」", "손정의 사장, ‘계획은 바꾸지 않는다’"),
    ],
)
def test_the_parts_of_a_title_and_who_speaks_in_it_stand_apart(title, korean):
    material = prepare(replace(document(), title=title), "")
    assert material is not None
    assert ruled_title(material) == korean
