"""What is typed -> a verb and the rest: the ways people write, and that no name is taken for a verb."""

import unicodedata

import pytest
from front_desk import LOOKUP, ROSTER
from hypothesis import given
from hypothesis import strategies as st

from bot.brief import split_period
from bot.desk.keyboard import hangul_of_keys
from bot.desk.naming import exact, read_names
from bot.desk.words import LONGEST, near_verbs, read, verb_of


def is_name(words):
    name, _ = split_period(words)
    return bool(name) and bool(exact(LOOKUP, name))


def verb(words):
    return read(words, is_name).verb


@pytest.mark.parametrize(
    ("words", "wanted", "rest"),
    [
        ("구독", "subscribe", ""),
        ("구독 최태원 젠슨황", "subscribe", "최태원 젠슨황"),
        ("최태원 구독해줘", "subscribe", "최태원"),
        ("최태원 구독해 주세요", "subscribe", "최태원"),
        ("최태원구독", "subscribe", "최태원"),
        ("구독최태원", "subscribe", "최태원"),
        ("subscribe Jensen Huang", "subscribe", "Jensen Huang"),
        ("Follow 黄仁勋", "subscribe", "黄仁勋"),
        ("구독 전체", "subscribe", "전체"),
        ("해지", "unsubscribe", ""),
        ("구독 취소", "unsubscribe", ""),
        ("구독해지 최태원", "unsubscribe", "최태원"),
        ("최태원 구독 취소", "unsubscribe", "최태원"),
        ("unsubscribe all", "unsubscribe", "all"),
        ("목록", "list", ""),
        ("구독 목록", "list", ""),
        ("LIST", "list", ""),
        ("시간 08:30", "time", "08:30"),
        ("시간08:30", "time", "08:30"),
        ("time 8:30", "time", "8:30"),
        ("일시 정지", "pause", ""),
        ("재개", "resume", ""),
        ("다시 시작", "resume", ""),
        ("미리 보기", "preview", ""),
        ("상태", "status", ""),
        ("왜 https://a.example/1", "why", "https://a.example/1"),
        ("조용히", "quiet", ""),
        ("도움말", "help", ""),
        ("?", "help", ""),
        ("", "help", ""),
        ("   ", "help", ""),
        ("공유", "help", ""),
        ("ＨＥＬＰ", "help", ""),
        (unicodedata.normalize("NFD", "도움말"), "help", ""),
        ("<@U123> 상태", "status", ""),
        ("<@!123> 목록", "list", ""),
        ("/brief 목록", "list", ""),
        ("@exec-brief, 상태", "status", ""),
        ("구독!", "subscribe", ""),
        ("'상태'", "status", ""),
        ("구\u200b독", "subscribe", ""),
        ("최태원 소식 알려줘", "ask", "최태원"),
        ("최태원 7일", "ask", "최태원 7일"),
        ("Tim Cook", "ask", "Tim Cook"),
        ("소식", "ask", "소식"),
    ],
)
def test_a_verb_is_read_first_last_or_glued_in_both_languages(words, wanted, rest):
    found = read(words, is_name)
    assert (found.verb, found.rest, found.near) == (wanted, rest, ())


@pytest.mark.parametrize(
    "words", ["최태원 공유", "최태원 7일 공유", "최태원 공유 7일", "Sam Altman 3d public", "최태원 공개"]
)
def test_an_answer_for_everybody_is_asked_for_anywhere_after_the_name(words):
    found = read(words, is_name)
    assert found.public
    assert found.verb == "ask"
    assert is_name(found.rest)


@pytest.mark.parametrize(
    ("slip", "wanted"),
    [
        ("구둑", "subscribe"),
        ("헤지", "unsubscribe"),
        ("subscirbe", "subscribe"),
        ("unsubscribbe", "unsubscribe"),
        ("hepl", "help"),
        ("목룍", "list"),
        ("도움맘", "help"),
        ("rnehr", "subscribe"),
        ("ahrfhr", "list"),
    ],
)
def test_a_slip_is_reported_with_the_verb_it_resembles_and_stays_a_question(slip, wanted):
    found = read(f"{slip} 최태원", is_name)
    assert (found.verb, found.near[0]) == ("ask", wanted)


@given(st.text(max_size=200))
def test_nothing_that_can_be_typed_raises(words):
    found = read(words, is_name)
    assert found.verb == "ask" or verb_of(found.verb) == found.verb
    assert len(found.rest) <= LONGEST


VERB_WORDS = ["구독", "해지", "목록", "시간", "일시정지", "재개", "미리보기", "상태", "왜", "조용히", "도움말"]
VERB_WORDS += [
    "subscribe",
    "unsubscribe",
    "list",
    "time",
    "pause",
    "resume",
    "preview",
    "status",
    "why",
    "quiet",
    "help",
]
NAMES = [n for one in (*ROSTER.executives, *ROSTER.organisations) for n in (*one.names.values(), *one.aliases)]


@given(st.sampled_from(VERB_WORDS), st.text(alphabet=" \t!.,~", max_size=3))
def test_a_verb_alone_is_never_a_question_about_a_person(word, around):
    assert verb(around + word.upper() + around) == verb_of(word) != "ask"


@given(st.sampled_from(NAMES), st.sampled_from(["", " 7일", " 소식", " 공유", "?"]))
def test_a_name_of_the_roster_is_never_taken_for_a_verb_or_its_slip(name, after):
    found = read(name + after, is_name)
    assert (found.verb, found.near) == ("ask", ())


@given(st.sampled_from(VERB_WORDS), st.data())
def test_a_verb_with_one_letter_wrong_is_never_silently_a_person(word, data):
    at = data.draw(st.integers(0, len(word) - 1))
    wrong = word[:at] + data.draw(st.sampled_from("가힣독bz쀍")) + word[at + 1 :]
    found = read(wrong, is_name)
    assert found.verb != "ask" or found.near or not is_name(wrong)


def test_a_short_word_resembles_nothing():
    assert near_verbs("왝") == ()


# -- lists of names ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("최태원 젠슨황", ["chey-tae-won", "jensen-huang"]),
        ("최태원, 젠슨 황", ["chey-tae-won", "jensen-huang"]),
        ("최태원과 이재용", ["chey-tae-won", "lee-jae-yong"]),
        ("최태원하고 이재용", ["chey-tae-won", "lee-jae-yong"]),
        ("Jay Y. Lee and Jensen Huang", ["lee-jae-yong", "jensen-huang"]),
        ("최태원 정의선 회장", ["chey-tae-won", "chung-euisun"]),
        ("최태원 SK그룹 회장", ["chey-tae-won"]),
        ("崔泰源、黄仁勋", ["chey-tae-won", "jensen-huang"]),
        ("SK 하이닉스 엔비디아", ["sk-hynix", "nvidia"]),
        ("최태원 최태원", ["chey-tae-won"]),
        ("chey-tae-won", ["chey-tae-won"]),
    ],
)
def test_a_list_is_read_with_or_without_commas(words, ids):
    named = read_names(LOOKUP, words)
    assert [one.id for one in named.found] == ids
    assert (named.unclear, named.unknown) == ((), ())


def test_what_names_nobody_and_what_names_several_is_kept_apart():
    named = read_names(LOOKUP, "최태원 홍길동전 정 회장")
    assert [one.id for one in named.found] == ["chey-tae-won"]
    assert [name for name, _ in named.unknown] == ["홍길동전"]
    assert [name for name, _ in named.unclear] == ["정 회장"]


@pytest.mark.parametrize("words", ["전체", "모두", "ALL", "everybody"])
def test_everybody_is_named_by_a_word(words):
    assert read_names(LOOKUP, words).whole


@given(st.text(max_size=120))
def test_no_list_raises(words):
    named = read_names(LOOKUP, words)
    assert len({one.id for one in named.found}) == len(named.found)


# -- the wrong keyboard --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "hangul"),
    [
        ("chlxodnjs", "최태원"),
        ("wpstms ghkd", "젠슨 황"),
        ("dlwodyd", "이재용"),
        ("ekfrrhrl", "닭고기"),
        ("rkqtdl", "값이"),
        ("Thd", "쏭"),
        ("jensen", ""),
        ("nvidia", ""),
        ("a1", ""),
        ("", ""),
    ],
)
def test_keys_of_the_other_layout_make_syllables_or_nothing(typed, hangul):
    assert hangul_of_keys(typed) == hangul


@given(st.text(max_size=40))
def test_any_keys_make_whole_syllables_or_nothing(typed):
    assert all("가" <= c <= "힣" or c == " " for c in hangul_of_keys(typed))
