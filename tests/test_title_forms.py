"""Forms of a foreign title that say no more than it does."""

import pytest

from summarizer.title_forms import title_forms

PEOPLE = ("林静", "Yun")
NAMES = (*PEOPLE, "河川科技", "Garam", "Narae")


@pytest.mark.parametrize(
    ("title", "language", "forms"),
    [
        ("河川科技林静：工厂明年投产", "zh", ["河川科技林静表示，工厂明年投产。"]),
        ("林静：新厂明年投产，产能将翻倍", "zh", ["林静表示，新厂明年投产，产能将翻倍。", "林静表示，新厂明年投产。"]),
        (
            "河川科技完成融资，林静称资金将用于建厂",
            "zh",
            ["河川科技完成融资，林静称资金将用于建厂", "河川科技完成融资。"],
        ),
        ("Garam, Narae extend pact", "en", ["Garam and Narae extend pact"]),
        ("Garam Labs to open plant", "en", ["Garam Labs will open plant"]),
        ("Garam in talks to lease site", "en", ["Garam is in talks to lease site"]),
        ("Garam trims hiring as Yun takes over", "en", ["Garam trims hiring as Yun takes over", "Garam trims hiring"]),
    ],
)
def test_a_title_is_tried_whole_as_words_of_a_person_and_by_its_first_part(title, language, forms):
    assert list(title_forms(title, language, PEOPLE, NAMES)) == forms


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("河川科技将收购对手，知情人士称", "zh"),
        ("河川科技将收购对手，林静否认", "zh"),
        ("河川科技将收购对手，林静称", "zh"),
        ("Garam to buy Narae; Yun denies plan", "en"),
        ("Garam may buy Narae; sources say", "en"),
    ],
)
def test_no_part_goes_without_its_source_or_its_denial(title, language):
    assert len(list(title_forms(title, language, PEOPLE, NAMES))) == 1


def test_a_colon_behind_anything_but_a_person_gives_no_words():
    assert list(title_forms("快讯：工厂明年投产", "zh", PEOPLE, NAMES)) == []
