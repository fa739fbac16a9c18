"""Three Korean bullets from one article: a contract checked by code.

    select -> canonicalise -> compose -> check

Usable alone (``python -m summarizer < article.txt``); knows nothing of feeds, databases or chat.  This module is the
whole public surface and imports nothing heavy.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal, Protocol

__all__ = [
    "BACKENDS",
    "Bullet",
    "Declined",
    "Document",
    "Line",
    "Options",
    "Summarizer",
    "Summary",
    "Trace",
    "Watch",
    "is_final",
    "load",
]

Backend = Literal["auto", "extractive", "transformers", "endpoint"]
BACKENDS: tuple[Backend, ...] = ("auto", "extractive", "transformers", "endpoint")

#: label of a summary made by rules because the model could not be reached
NO_MODEL = "모델 응답 없음"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What to summarise: one article."""

    title: str
    #: clean body, one paragraph a line
    text: str
    #: 'ko', 'en', 'ja', 'zh' or 'und'
    language: str
    #: date of publication in the outlet's zone; None: relative days stay as written
    published: date | None = None
    #: surface form or alias -> canonical Korean name, for the people and organisations found in the text
    glossary: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullet:
    """One Korean line (no full stop) and the source sentences it rests on, verbatim."""

    text: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """Exactly three checked bullets."""

    headline: str
    bullets: tuple[Bullet, Bullet, Bullet]
    #: 'extractive', 'transformers', 'endpoint'
    backend: str
    #: model id, or 'rules'
    model: str = "rules"
    #: names of the checks that all three bullets passed
    checks: tuple[str, ...] = ()
    #: what the reader must be told ('추출 요약', '기계 번역')
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined:
    """No bullets were made, and why, as one Korean sentence."""

    reason: str
    #: short stable word: 'foreign', 'thin', 'too-short', 'check', 'backend' (the model could not be reached)
    kind: str


def is_final(result: Summary | Declined) -> bool:
    """May *result* be stored?  False: the model could not be reached, so another round may do better."""
    return result.kind != "backend" if isinstance(result, Declined) else NO_MODEL not in result.labels


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line that a model wrote and the check refused."""

    #: 'compose', 'repair', 'sentence' or 'headline'
    stage: str
    text: str
    #: reason words and sentences of the check
    reasons: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """What happened to one document on its way through a model."""

    path: Literal["at-once", "repaired", "by-sentence", "extractive", "declined"]
    refused: tuple[Line, ...] = ()
    calls: int = 0
    prompt_tokens: int = 0
    written_tokens: int = 0
    #: seconds in the model, and in all
    model_seconds: float = 0.0
    seconds: float = 0.0


#: told of every document that went through a model
Watch = Callable[[Document, Summary | Declined, Trace], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Which backend, and what it needs.  Nothing is read from the environment."""

    backend: Backend = "auto"
    #: an OpenAI-compatible server, up to and with '/v1'; '': none
    endpoint_url: str = ""
    endpoint_key: str = field(default="", repr=False)
    #: the model's name at the endpoint; '': the first that it lists
    endpoint_model: str = ""
    #: requests under way at once
    endpoint_at_once: int = 8
    #: seconds to connect, for any answer, and for each token asked for on top
    connect_seconds: float = 5.0
    answer_seconds: float = 60.0
    token_seconds: float = 1.0
    #: for 'transformers': a hub id, or a folder or GGUF file on this machine; '': the default
    model: str = ""
    #: commit of the hub id: a model that was pulled at another is refused; '': any
    revision: str = ""
    #: where pulled models lie
    folder: Path = Path("data/models")
    device: str = "auto"
    #: who composes the lines of a Korean source: the model, or the rules alone (a weak model only makes them worse)
    korean: Literal["model", "rules"] = "model"


class Summarizer(Protocol):
    """One backend.  ``id`` is part of the key under which summaries are stored."""

    @property
    def id(self) -> str: ...

    async def summarize(self, documents: Sequence[Document]) -> list[Summary | Declined]:
        """One result a document, in order; never raises for a bad document."""
        ...

    async def close(self) -> None:
        """Let go of connections and models; the summarizer is not used after."""
        ...


def load(options: Options | Backend = "auto", *, watch: Watch | None = None) -> Summarizer:
    """Return the summarizer that *options* ask for; a bare backend name stands for its defaults.

    Connects to nothing and loads no model yet.  ``ValueError``, as one Korean sentence, for an unknown backend and for
    one that lacks what it needs.
    """
    from .backends import open_summarizer

    return open_summarizer(Options(backend=options) if isinstance(options, str) else options, watch)
