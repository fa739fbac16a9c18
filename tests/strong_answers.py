"""What a strong language model answered to our own prompts (tests/data/answers), put through the harness.

Each article of tests/data/foreign, and each Korean one of the first three examinations, was answered twice by a large model
that saw the prompt alone: ``answer`` as it would come, ``alt`` with other facts in freer words.  All lines are meant to be
right: a refused one is a fault of the check, but for the few that really drop a hedge.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from examination import read_articles as read_examined
from foreign_articles import read_articles

from bot.glossary import make_document
from bot.people import Matcher
from bot.settings import load_roster
from summarizer import Document, Line
from summarizer.compose import composing
from summarizer.writers.writer import Failed, Written

FOLDER = Path(__file__).parent / "data" / "answers"
CONFIG = Path(__file__).parent.parent / "config"
LANGUAGES = ("ko", "en", "ja", "zh")
_KOREAN_FROM = ("first", "second", "third")
_GONE = Failed(reason="no second call", dead=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Author:
    backend: str = "endpoint"
    model: str = "strong"
    follows_instructions: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """One answer of three lines, and which of them the harness refused."""

    article: str
    language: str
    refused: tuple[Line, ...]


def put_through(language: str) -> Iterator[Answered]:
    """Every answer about articles in *language*, two an article; the model is never asked again."""
    documents = dict(_documents(language))
    for row in map(json.loads, (FOLDER / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()):
        for answer in (row["answer"], row["alt"]):
            yield Answered(article=row["id"], language=language, refused=_refused(documents[row["id"]], answer))


def _documents(language: str) -> Iterator[tuple[str, Document]]:
    if language != "ko":
        yield from ((article.id, article.document) for article in read_articles(CONFIG, language))
        return
    matcher = Matcher(load_roster(CONFIG / "executives.yaml"))
    for name in _KOREAN_FROM:
        for row in read_examined(name, "ko"):
            text = "\n\n".join(row["sentences"])
            yield (
                row["id"],
                make_document(matcher, title=row["title"], text=text, language="ko", published=row["published"]),
            )


def _refused(document: Document, answer: dict) -> tuple[Line, ...]:
    asking = composing(document, _Author(), "f00d00")
    next(asking)
    try:
        wanted = asking.send([Written(text=json.dumps(answer, ensure_ascii=False))])
        while True:
            wanted = asking.send([_GONE] * len(wanted))
    except StopIteration as end:
        _, trace = end.value
    return tuple(line for line in trace.refused if line.stage == "compose")
