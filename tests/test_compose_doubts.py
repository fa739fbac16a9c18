"""The desk of one article with a model that is not sure: guesses, lines turned round, whose headline is taken."""

import re
from datetime import date

import pytest

from summarizer import Document
from summarizer.answers import Draft
from summarizer.desk import Desk
from summarizer.doubt import UNSURE
from summarizer.material import prepare
from summarizer.writers.writer import Written

TEXT = """가람電子は4日、2026年4〜6月期の売上高が41%増の108億ドルだったと発表した。
韓国の同社は来年、日本に研究拠点を設ける計画だ。
純利益は前年同期比2倍の20億ドルとなった。
新しい半導体の出荷は9月に始まる。"""


class Author:
    backend = "endpoint"
    model = "weak"
    follows_instructions = True


@pytest.fixture
def desk():
    document = Document(title="가람電子", text=TEXT, language="ja", published=date(2026, 8, 4), glossary={})
    material = prepare(document, "")
    assert material is not None
    return Desk(material=material, author=Author(), fence="abcdef")


def sure(text: str) -> Written:
    return Written(text=text, tokens=tuple((1, -0.0001) for _ in text.encode()))


def guess(text: str, word: str) -> Written:
    last = text.encode().index(word.encode()) + len(word.encode()) - 1
    return Written(text=text, tokens=tuple((1, -1.2 if at == last else -0.0001) for at in range(len(text.encode()))))


def test_a_guessed_word_is_refused_and_the_same_line_passes_where_the_model_was_sure(desk):
    line = "순이익은 전년 동기 대비 2배인 20억 달러를 창출"
    refused = desk.take(Draft(text=line, evidence=(3,)), guess(line, "창출"), "compose")
    assert refused is not None
    assert refused.reasons == ((UNSURE.reason, UNSURE.text),)
    assert desk.doubted


def test_a_line_that_only_turns_a_refused_one_round_is_not_believed(desk):
    first = "새로운 반도체의 출하는 9월 4일에 시작될 예정"
    assert desk.take(Draft(text=first, evidence=(4,)), sure(first), "compose") is not None
    turned = "새로운 반도체의 출하는 9월에 시작되지 않을 예정"
    line = desk.take(Draft(text=turned, evidence=(4,)), sure(turned), "repair")
    assert line is not None
    assert (UNSURE.reason, UNSURE.text) in line.reasons


def test_a_line_that_is_set_right_passes_though_the_model_is_doubted_from_then_on(desk):
    first = "새로운 반도체의 출하는 9월 4일에 시작될 예정"
    assert desk.take(Draft(text=first, evidence=(4,)), sure(first), "compose") is not None
    right = "새로운 반도체의 출하는 9월에 시작될 예정"
    assert desk.take(Draft(text=right, evidence=(4,)), sure(right), "repair") is None
    assert desk.doubted


def test_rules_take_the_place_of_a_doubted_models_lines_that_they_know_whole(desk):
    good = "가람전자는 2026년 4~6월 매출이 41% 증가한 108억 달러였다고 발표"
    assert desk.take(Draft(text=good, evidence=(1,)), sure(good), "compose") is None
    desk.prefer_rules()
    assert [one.stage for one in desk.passed] == ["compose"]
    wrong = "새로운 반도체의 출하는 9월 4일에 시작될 예정"
    assert desk.take(Draft(text=wrong, evidence=(4,)), sure(wrong), "compose") is not None
    desk.prefer_rules()
    [one] = desk.passed
    assert one.stage == "rules"
    assert one.bullet.evidence[-1] == desk.material.sentences[0]


def test_a_line_refused_for_its_form_alone_casts_no_doubt(desk):
    cut = "가람전자는 2026년 4~6월 매출이 41% 증가한 108억 달러로"
    assert desk.take(Draft(text=cut, evidence=(1,)), sure(cut), "compose") is not None
    assert not desk.doubted


def test_of_a_doubted_model_more_is_asked_also_of_what_has_passed(desk):
    good = "순이익은 전년 동기 대비 2배인 20억 달러 기록"
    unsure = Written(text=good, tokens=tuple((len(word.encode()), -0.28) for word in re.findall(r"\s?\S+", good)))
    assert desk.take(Draft(text=good, evidence=(3,)), unsure, "compose") is None
    wrong = "새로운 반도체의 출하는 9월 4일에 시작될 예정"
    assert desk.take(Draft(text=wrong, evidence=(4,)), sure(wrong), "compose") is not None
    assert desk.passed == []
