"""What a document's glossary says that a name in it means."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.glossary import make_document
from bot.people import Matcher
from bot.settings import load_roster

CONFIG = Path(__file__).parent.parent / "config"


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(load_roster(CONFIG / "executives.yaml"))


@pytest.mark.parametrize(
    ("language", "text", "surface"),
    [
        ("en", "Elon Musk said SpaceX will launch 20 rockets this year.", "SpaceX"),
        ("en", "Andy Jassy told Amazon staff that AWS will raise prices.", "AWS"),
        ("zh", "阿里巴巴吴泳铭表示，通义千问将升级。", "通义"),
        ("ko", "이재명 대통령은 백악관을 찾았다.", "백악관"),
    ],
)
def test_what_only_speaks_for_an_organisation_is_not_given_its_name(matcher, language, text, surface):
    document = make_document(matcher, title="", text=text, language=language)
    assert surface not in document.glossary
    assert document.glossary


def test_it_still_tells_who_is_meant(matcher):
    """A surname alone counts where the article names the person's firm, or what belongs to it."""
    found = matcher.match("Musk said SpaceX will launch 20 rockets this year.", "en")
    assert "elon-musk" in {span.id for span in found.spans}


def test_one_surname_of_two_people_is_the_one_whom_the_article_names_in_full(matcher):
    text = "米アンソロピックのダリオ・アモデイCEOは東京で講演した。アモデイ氏は投資を増やすと述べた。"
    document = make_document(matcher, title="", text=text, language="ja")
    assert document.glossary["アモデイ氏"] == "다리오 아모데이"
