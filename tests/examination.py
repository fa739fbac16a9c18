"""The articles of tests/data/examination: bullets written by hand, right and wrong, put before the summary contract."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bot.glossary import make_document
from bot.people import Matcher
from bot.settings import load_roster
from summarizer import Bullet
from summarizer.check import Refusal, Source, check_bullet

TESTS = Path(__file__).parent
FOLDER = TESTS / "data" / "examination"
#: oldest first; the newest was read by no writer of rules, so its figures are the ones to trust
EXAMINATIONS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
)
LANGUAGES = ("ko", "en", "ja", "zh")
#: what can be wrong with a wrong bullet
KINDS = (
    "digit",
    "unit",
    "currency",
    "percent",
    "date",
    "weekday",
    "person",
    "title",
    "organisation",
    "negation",
    "certainty",
    "direction",
    "invented",
    "quote",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One bullet with the source it is checked against."""

    article: str
    language: str
    #: place among the right bullets of the article, from 1; of a wrong bullet: that of the right one it was made from
    number: int
    #: '' for a right bullet, else one of ``KINDS``
    kind: str
    bullet: Bullet
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    case: Case
    #: empty: the check let the bullet pass
    refusals: tuple[Refusal, ...]

    @property
    def good(self) -> bool:
        """A right bullet passed, or a wrong one was refused."""
        return bool(self.refusals) == bool(self.case.kind)


@cache
def read_cases(name: str) -> tuple[Case, ...]:
    """Every right and wrong bullet of the examination *name*, file by file."""
    matcher = Matcher(load_roster(TESTS.parent / "config" / "executives.yaml"))
    return tuple(
        case
        for language in LANGUAGES
        for article in read_articles(name, language)
        for case in _cases(article, _source(matcher, article, language))
    )


def read_articles(name: str, language: str) -> list[dict[str, Any]]:
    """The rows of one file as they were written; the head of the file says what each part means."""
    path = FOLDER / name / f"{language}.yaml"
    articles: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))["articles"]
    return articles


def examine(name: str) -> list[Verdict]:
    return [Verdict(case=case, refusals=tuple(check_bullet(case.bullet, case.source))) for case in read_cases(name)]


def _source(matcher: Matcher, article: dict[str, Any], language: str) -> Source:
    sentences = tuple(article["sentences"])
    document = make_document(
        matcher, title=article["title"], text="\n".join(sentences), language=language, published=article["published"]
    )
    return Source(
        sentences=sentences, published=document.published, language=language, glossary=dict(document.glossary)
    )


def _cases(article: dict[str, Any], source: Source) -> list[Case]:
    rights = [Bullet(text=text, evidence=_evidence(source, numbers)) for numbers, text in article["right"]]
    rows = [("", number, right.text) for number, right in enumerate(rights, start=1)] + article["wrong"]
    return [
        Case(
            article=article["id"],
            language=source.language,
            number=number,
            kind=kind,
            bullet=Bullet(text=text, evidence=rights[number - 1].evidence),
            source=source,
        )
        for kind, number, text in rows
    ]


def _evidence(source: Source, numbers: list[int]) -> tuple[str, ...]:
    return tuple(source.sentences[number - 1] for number in numbers)
