"""Somebody's word of a Japanese sentence, told by a Korean line as a fact; and what the desk asks of such lines."""

from datetime import date

import pytest

from summarizer import Document
from summarizer.answers import Draft
from summarizer.desk import Desk
from summarizer.japanese.sayings import told_as_fact
from summarizer.japanese.wording import to_people
from summarizer.material import prepare
from summarizer.ruled_line import line_of
from summarizer.writers.writer import Written

SAID = "大統領は夕食会で「この合意は雇用をもたらす」と述べた。"
MEANT = "20日には最高経営責任者が「同氏を当社に迎える」との考えをXに投稿した。"
PAST = "「洪水で売上高が340億円減少した」と加藤氏は説明した。"


@pytest.mark.parametrize(
    ("line", "sentence"),
    [("대통령, 만찬에서 이 합의로 고용을 가져옴", SAID), ("최고경영자가 그를 회사에 맞음", MEANT)],
)
def test_a_word_told_as_a_deed_is_found(line: str, sentence: str) -> None:
    assert told_as_fact(line, sentence)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("대통령, 이 합의가 고용을 가져온다고 언급", SAID),
        ("최고경영자, 그를 회사에 맞을 뜻을 밝힘", MEANT),
        ("홍수로 매출이 340억 엔 감소", PAST),
        ("대통령, 만찬에 참석", "大統領は夕食会に出席した。"),
    ],
)
def test_a_line_that_says_who_says_it_or_tells_what_has_happened_passes(line: str, sentence: str) -> None:
    assert not told_as_fact(line, sentence)


class Author:
    backend = "endpoint"
    model = "weak"
    follows_instructions = True


@pytest.fixture
def desk() -> Desk:
    text = """가람電子の社長は4日、「新工場は雇用をもたらす」と述べた。
韓国の同社は来年、日本に研究拠点を設ける計画だ。
純利益は前年同期比2倍の20億ドルとなった。
新しい半導体の出荷は晦渋な9月に始まる。"""
    document = Document(title="가람電子", text=text, language="ja", published=date(2026, 8, 4), glossary={})
    material = prepare(document, "")
    assert material is not None
    return Desk(material=material, author=Author(), fence="abcdef")


def _reasons(desk: Desk, line: str, place: int) -> list[str]:
    refused = desk.take(Draft(text=line, evidence=(place,)), Written(text=line), "compose")
    return [] if refused is None else [name for name, _ in refused.reasons]


def test_the_desk_refuses_a_speech_told_as_a_fact(desk: Desk) -> None:
    assert "certainty" in _reasons(desk, "가람전자 사장, 새 공장이 고용을 가져옴", 1)


def test_only_of_a_mistaken_model_it_refuses_a_guess_at_a_word_that_rules_left(desk: Desk) -> None:
    guess = "새로운 반도체의 출하는 공부하는 9월에 시작될 예정"
    assert "unvouched" not in _reasons(desk, guess, 4)
    _reasons(desk, "가람전자 사장, 새 공장이 고용을 가져옴", 1)
    assert desk.doubted
    assert not desk.mistaken
    _reasons(desk, "가람전자 회장, 새 공장이 고용을 줄인다고 언급", 1)
    assert desk.mistaken
    assert "unvouched" in _reasons(desk, f"{guess}임", 4)


def test_people_are_told_with_their_own_particle() -> None:
    assert to_people("홍길동에 설명했다. 홍길동에 대한 비판", {"홍길동"}) == "홍길동에게 설명했다. 홍길동에 대한 비판"
    assert to_people("회사에 설명했다.", set()) == "회사에 설명했다."


def test_a_subject_behind_the_object_keeps_its_particle() -> None:
    assert line_of("회사 매출의 약 40%를 온라인 게임이 차지하고 있다.") == "회사 매출의 약 40%를 온라인 게임이 차지"
