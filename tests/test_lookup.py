"""What a reader typed after /brief, resolved to a person or a company."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.catalogue.roster import load_roster
from bot.model import Executive, Roster
from bot.people.lookup import Lookup, distance, initials, jamo

ROSTER = load_roster(Path(__file__).parent.parent / "config" / "executives.yaml")
LOOKUP = Lookup(ROSTER)


@pytest.mark.parametrize(
    ("query", "owner"),
    [
        ("최태원", "chey-tae-won"), ("최태원 회장", "chey-tae-won"), ("최태원 회장은", "chey-tae-won"), ("최태원이", "chey-tae-won"),
        ("최태원 SK그룹 회장", "chey-tae-won"), (" 최 회장 ", "chey-tae-won"), ("CHEY TAE WON", "chey-tae-won"),
        ("Tae-won Chey", "chey-tae-won"), ("崔泰源", "chey-tae-won"), ("Jay Y. Lee", "lee-jae-yong"), ("jay y lee", "lee-jae-yong"),
        ("李在镕", "lee-jae-yong"), ("이재용 부회장님", "lee-jae-yong"), ("젠슨황", "jensen-huang"), ("젠슨 황 CEO", "jensen-huang"),
        ("黄仁勋", "jensen-huang"), ("ジェンスン・フアン", "jensen-huang"), ("ジェンスンフアン氏", "jensen-huang"),
        ("孫正義", "masayoshi-son"), ("孫正義会長", "masayoshi-son"), ("Elon Musk CEO", "elon-musk"), ("머스크", "elon-musk"),
        ("ＳＫ하이닉스", "sk-hynix"), ("하이닉스", "sk-hynix"), ("sk hynix", "sk-hynix"), ("엔비디아의", "nvidia"), ("openai", "openai"),
        ("lip-bu-tan", "lip-bu-tan"), ('"최태원"', "chey-tae-won"), ("최태원?", "chey-tae-won"),
    ],
)  # fmt: skip
def test_name_in_any_script_with_titles_or_particles_is_one_exact_answer(query: str, owner: str):
    found = LOOKUP.resolve(query)
    assert [(one.id, one.exact) for one in found] == [(owner, True)]


@pytest.mark.parametrize(
    ("query", "owners"),
    [("정 회장", {"chung-euisun", "chung-ki-sun"}), ("아모데이", {"dario-amodei", "daniela-amodei"})],
)
def test_form_with_several_owners_is_a_choice(query: str, owners: set[str]):
    found = LOOKUP.resolve(query)
    assert {one.id for one in found} == owners
    assert not any(one.exact for one in found)


def test_full_name_of_two_people_gives_two_exact_candidates():
    people = tuple(Executive(id=name, organisation="", names={"ko": "김가람"}) for name in "ab")
    found = Lookup(Roster(executives=people, organisations=())).resolve("김가람")
    assert [(one.id, one.exact) for one in found] == [("a", True), ("b", True)]


@pytest.mark.parametrize(
    ("query", "owner", "how"),
    [
        ("최태", "chey-tae-won", "prefix"), ("jens", "jensen-huang", "prefix"), ("ㅊㅌㅇ", "chey-tae-won", "initials"),
        ("ㅈㅅㅎ", "jensen-huang", "initials"), ("ᄎᄐᄋ", "chey-tae-won", "initials"), ("최태언", "chey-tae-won", "slip"),
        ("젠스 황", "jensen-huang", "slip"), ("Jenson Huang", "jensen-huang", "slip"), ("샘 알트먼", "sam-altman", "slip"),
        ("Sam Atlman", "sam-altman", "slip"),
    ],
)  # fmt: skip
def test_beginnings_initials_and_slips_are_suggestions_best_first(query: str, owner: str, how: str):
    found = LOOKUP.resolve(query)
    assert found[0].id == owner
    assert found[0].how == how
    assert not found[0].exact


@pytest.mark.parametrize("query", ["", "   ", "!!", "없는사람이름", "zzzzqqqq", "\ud800", "가" * 500, "()"])
def test_query_close_to_nobody_gives_nothing(query: str):
    assert LOOKUP.resolve(query) == ()


def test_spaces_without_end_do_not_hide_the_name():
    assert LOOKUP.resolve("Jensen Huang" + " " * 50_000)[0].id == "jensen-huang"


def test_label_shows_name_and_role():
    assert LOOKUP.resolve("전영현")[0].label == "전영현 · 삼성전자 대표이사 부회장(DS부문장)"
    assert LOOKUP.resolve("TSMC")[0].label == "TSMC"


def test_every_name_of_the_roster_resolves_to_its_owner():
    for one in (*ROSTER.executives, *ROSTER.organisations):
        for name in one.names.values():
            if not name.startswith("("):
                assert one.id in {found.id for found in LOOKUP.resolve(name)}, name


def test_initials_and_jamo_take_syllables_apart():
    assert initials("최태원CEO") == "ㅊㅌㅇCEO"
    assert [ord(letter) for letter in jamo("각")] == [0x1100, 0x1161, 0x11A8]


@pytest.mark.parametrize(
    ("one", "other", "edits"),
    [("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abd", 1), ("abc", "ab", 1), ("abcd", "wxyz", 3)],
)
def test_distance_counts_edits_up_to_its_limit(one: str, other: str, edits: int):
    assert distance(one, other, 2) == edits


@settings(max_examples=200, deadline=None)
@given(query=st.text(max_size=40))
def test_any_query_is_answered_with_distinct_candidates_by_falling_score(query: str):
    found = LOOKUP.resolve(query)
    assert len({one.id for one in found}) == len(found) <= 25
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
