"""Names and titles in lines of four languages' news: another dress of the name passes, another bearer does not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.names.compounds import shortened
from summarizer.contract.names.organisations import is_organisation_in, organisations_in, organisations_of_line, rows
from summarizer.contract.names.people import names
from summarizer.contract.posts.titles import titles
from summarizer.contract.sounds.hanja import fold_pinyin, read_alike
from summarizer.contract.sounds.japanese import fold_japanese, half_read, read_in_kanji

ARTICLES = yaml.safe_load((Path(__file__).parent / "data" / "names" / "lines.yaml").read_text("utf-8"))
SOURCES = [
    Source(sentences=tuple(article["sentences"]), published=article["published"], language=article["language"])
    for article in ARTICLES
]


def lines(side: str) -> list[tuple[int, list[int], str]]:
    return [(at, numbers, text) for at, article in enumerate(ARTICLES) for numbers, text in article[side]]


def reasons(at: int, numbers: list[int], text: str) -> list[str]:
    source = SOURCES[at]
    bullet = Bullet(text=text, evidence=tuple(source.sentences[number - 1] for number in numbers))
    return [reason for rule in (names, titles) if (reason := rule(bullet, source)) is not None]


@pytest.mark.parametrize(("at", "numbers", "text"), lines("right"))
def test_a_name_in_any_dress_passes(at: int, numbers: list[int], text: str):
    assert reasons(at, numbers, text) == []


@pytest.mark.parametrize(("at", "numbers", "text"), lines("wrong"))
def test_another_name_or_title_is_refused(at: int, numbers: list[int], text: str):
    assert reasons(at, numbers, text) != []


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("공정위", "公正取引委員会は勧告した"),
        ("연방거래위원회", "The FTC sued"),
        ("경산성", "経済産業省によると"),
        ("공업정보화부", "工信部发布"),
        ("닛케이지수", "日経平均株価は反落"),
        ("커촹반", "在科创板上市"),
        ("통이치엔원", "新一代通义千问模型"),
        ("NTT데이터", "ＮＴＴデータは発表した"),
        ("캐세이퍼시픽", "國泰航空公布業績"),
        ("CK허치슨", "长和宣布出售港口"),
        ("폴크스바겐", "福斯汽車裁員"),
        ("국가금융감독관리총국", "金融监管总局发布通知"),
        ("닛폰유센", "日本郵船は増配する"),
        ("프랑스전력공사", "EDF delayed the reactor"),
    ],
)
def test_an_organisation_is_known_by_any_of_its_names(word: str, text: str):
    assert is_organisation_in(word, text)


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("교토대", "東京大学は発表した"),
        ("연준", "Federal agents came"),
        ("공정위", "総務省は"),
        ("없는이름", "FTC"),
        ("남방항공", "海南航空宣布"),
        ("싱가포르항공", "航空公司开通新航线"),
    ],
)
def test_another_organisation_is_not(word: str, text: str):
    assert not is_organisation_in(word, text)


def test_every_row_of_the_table_has_its_four_columns_and_a_korean_name():
    assert [row for row in rows() if len(row) != len(("ko", "en", "ja", "zh")) or not row[0]] == []


def test_organisations_of_a_line_are_whole_words():
    assert organisations_of_line("증권거래위원회는 스케일AI 조사") == ("증권거래위원회", "스케일AI")
    assert organisations_of_line("그 나라의 환경부담금") == ()


@pytest.mark.parametrize(
    ("short", "long"),
    [("한은", "한국은행"), ("기재부", "기획재정부"), ("한수원", "한국수력원자력"), ("칸영화제", "칸국제영화제"), ("한투증권", "한국투자증권")],
)  # fmt: skip
def test_a_name_cut_short_is_the_long_one_both_ways(short: str, long: str):
    assert shortened(short, f"{long}은 밝혔다")
    assert shortened(long, f"{short}은 밝혔다")


def test_another_office_is_no_short_form():
    assert not shortened("환경부", "산업통상자원부는 밝혔다")
    assert not shortened("한국전력", "한국수력원자력은 밝혔다")


@pytest.mark.parametrize(
    ("hangul", "kanji"),
    [("호쿠토", "北斗"), ("미쓰이스미토모", "三井住友"), ("우에다", "植田和男"), ("기노시타", "木下"), ("오카노하라", "岡野原"), ("사사키", "佐々木"), ("니시카와도루", "西川徹"), ("와세다", "早稲田"), ("다카이치", "高市早苗")],
)  # fmt: skip
def test_kanji_are_read_in_japanese(hangul: str, kanji: str):
    assert read_in_kanji(hangul, f"同日、{kanji}は")


@pytest.mark.parametrize(
    ("hangul", "kanji"), [("구로다", "植田和男"), ("이시바", "高市早苗"), ("사사키", "岡野原大輔")]
)
def test_another_reading_is_refused(hangul: str, kanji: str):
    assert not read_in_kanji(hangul, f"同日、{kanji}は")


def test_half_a_reading_is_enough_for_a_small_town_only_where_it_fits():
    assert half_read("지토세", "千歳") or read_in_kanji("지토세", "千歳市")
    assert not half_read("지토세", "石狩")


def test_chinese_in_the_spellings_of_papers():
    assert read_alike("통이치엔원", "通义千问")
    assert read_alike("윈링", "云岭微电子")
    assert fold_pinyin("리우창둥") == fold_pinyin("류창둥")


@given(st.text(max_size=20), st.text(max_size=40))
def test_any_text_is_looked_through_without_an_error(word: str, text: str):
    assert isinstance(organisations_in(text), frozenset)
    assert isinstance(fold_japanese(word), str)
    assert read_in_kanji(word, text) in (True, False)
    assert shortened(word, text) in (True, False)


def test_the_person_who_left_is_not_said_to_be_in_office():
    sentences = ("조주완 전 LG전자 사장은 고문으로 위촉됐다.",)
    source = Source(sentences=sentences)
    told: dict[str, Any] = {
        text: titles(Bullet(text=text, evidence=sentences), source)
        for text in ("조주완 사장, 고문으로 위촉", "조주완 전 사장, 고문으로 위촉")
    }
    assert list(map(bool, told.values())) == [True, False]


def test_what_was_earlier_is_not_who_was_in_office():
    sentences = ("Son met OpenAI Chief Executive Sam Altman in Dallas a day before the announcement.",)
    source = Source(
        sentences=sentences, language="en", glossary={"Son": "손정의", "Sam Altman": "샘 올트먼", "OpenAI": "오픈AI"}
    )
    line = Bullet(text="손정의, 발표 하루 전 댈러스서 올트먼 CEO와 면담", evidence=sentences)
    assert titles(line, source) is None
