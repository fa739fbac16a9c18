"""The lines that an article's sentences make: each written once, in full names, with what it rests on and what it lacks."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from .. import Bullet, Document
from ..check import Source
from ..select import terms
from .absolute_dates import dated
from .bygone import bygone, set_in_the_past
from .firms import firm_of_the_article
from .judging import foreseen_by_nobody, foreseer
from .leaning import firm_before, leaning_subject, owner, told_by_itself
from .morphology import QUOTED
from .names import ORGANISATION, TITLES, ambiguous, introduce, name_in_full
from .particles import topical
from .reading import closes
from .repeats import tells_again
from .shorten import shorten
from .standalone import plainly, prepared, without_connective
from .standing import (
    LEANS,
    NO_NEWS,
    OF_ANOTHER,
    OF_THE_FIRM,
    PARTIES,
    POINTED,
    PRONOUN,
    REMARK,
    SAME_SPEAKER,
    UNFIT,
    UNNAMED,
)
from .topics import has_subject
from .unshown import answers_nothing, unshown

#: a line below this length says something only with a figure
_TELLING = 20
_FIGURE = re.compile(r"\d")
_BEFORE_TITLE = re.compile(rf"([가-힣]{{2,6}}) (?:[가-힣A-Za-z]{{2,12}} )?(?:{TITLES})")
#: '업계에 따르면 "…"라고 말했다': whoever speaks there is told, and is not the subject of the sentence before
_ACCORDING = re.compile(r"[^\"“]{2,60}에 (?:따르면|의하면)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    index: int
    #: place in the article: (sentence, half)
    order: tuple[int, int]
    #: what was shortened
    text: str
    bullet: Bullet
    cost: float
    #: it is of the sentence that tells most
    lead: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    document: Document
    #: the article as the contract reads it; kept, because reading its days and names costs more than checking a line
    source: Source
    #: sentences to try, best first
    ranking: tuple[int, ...]
    #: (sentence, half) -> its line by itself, or ``None`` where there is none that can stand
    lines: dict[tuple[int, int], Candidate | None] = field(default_factory=dict)
    #: lines that the contract refused
    refused: set[tuple[int, int]] = field(default_factory=set)

    @property
    def promised(self) -> frozenset[str]:
        """Words of the title that some sentence tells: figures, firms, what is done; a line on a person gains by itself."""
        known = _telling(self.document.title) & frozenset().union(*(self.told(i) for i in self.ranking))
        return known - {name for i in self.ranking for name in _BEFORE_TITLE.findall(self.sentences[i])}

    def told(self, index: int) -> frozenset[str]:
        return _telling(self.sentences[index])

    @property
    def sentences(self) -> tuple[str, ...]:
        return self.source.sentences

    def dated(self, index: int) -> str:
        """Sentence *index* with its relative days written out, where the date of publication is known."""
        published = self.document.published
        return self.sentences[index] if published is None else dated(self.sentences, index, published)

    def line(self, index: int, text: str, half: int = 0) -> Candidate | None:
        """The line of sentence *index*, or of a *half* (1, 2) of it, written once; ``None`` once it is refused."""
        key = (index, half)
        if key not in self.lines:
            self.lines[key] = _line(self, index, text, set(), half=half)
        return None if key in self.refused else self.lines[key]


@lru_cache(maxsize=128)
def _telling(sentence: str) -> frozenset[str]:
    return frozenset(term for term in terms(sentence) if len(term) > 1)


def written(article: Article, chosen: Sequence[Candidate], plain: Collection[tuple[int, int]]) -> list[Candidate]:
    """The lines once more with each person introduced once, but for those that are to stay *plain*."""
    introduced: set[str] = set()
    lines: list[Candidate] = []
    for candidate in chosen:
        again = None
        if candidate.order not in plain:
            again = _line(article, candidate.index, candidate.text, introduced, half=candidate.order[1])
        kept = candidate
        if again is not None and again.bullet != candidate.bullet and again.cost <= candidate.cost + 1.0:
            repeats = any(tells_again(again.bullet.text, other.bullet.text) for other in lines)
            kept = candidate if repeats else again  # a shorter name may have left another part of it
        lines.append(kept)
        introduce(kept.bullet.text, article.sentences, introduced)
    return lines


def _line(article: Article, index: int, text: str, introduced: set[str], *, half: int = 0) -> Candidate | None:
    """The bullet for *text* (sentence *index*, dated, or a half of it), or ``None`` where it cannot stand alone."""
    text = plainly(text)
    if UNFIT.search(prepared(text)):
        return None
    placed = _placed(article, index, text, introduced)
    if placed is None:
        return None
    named, before, full = placed
    if before is not None and OF_ANOTHER.search(text):
        return None
    lead = index == article.ranking[0]
    promised = article.promised if lead else frozenset()  # what the first line has told, the others need not keep
    line = shorten(named, published=article.document.published, lead=lead, promised=promised)
    if line is None or not line.subject:
        return None
    evidence = dict.fromkeys(article.sentences[i] for i in (index, *(() if before is None else (before,)), *full))
    bullet = Bullet(text=line.text, evidence=tuple(evidence))
    told = QUOTED.sub(lambda match: " " * len(match[0]), line.text)  # who is quoted knows what he means
    leans = any(pattern.search(told) for pattern in (LEANS, UNNAMED)) or points_out(line.text) or unshown(line.text)
    leans = leans or foreseen_by_nobody(named) or ambiguous(line.text, article.sentences, index)
    published = article.document.published
    behind = set_in_the_past(article.sentences, index, published)
    behind = behind or (not lead and bygone(article.sentences[index], published))
    cost = line.cost + 1.0 * (leans + behind) + 0.3 * (before is not None) + _speech_cost(line.text)
    cost += _thin(text, line.text, lead=lead) + 1.5 * (not lead and answers_nothing(line.text))
    return Candidate(index=index, order=(index, half), text=text, bullet=bullet, cost=cost, lead=lead)


def points_out(line: str) -> bool:
    """Is '이 비서' of something that the line has not told of?  Who is quoted knows what he means."""
    quoted = [match.span() for match in QUOTED.finditer(line)]
    found = (m for m in POINTED.finditer(line) if not any(a <= m.start() < b for a, b in quoted))
    return any(not _told_of(match, line[: match.start()]) for match in found)


def _told_of(pointer: re.Match[str], before: str) -> bool:
    """Has the line an object for '이를', or the noun of '이 비서', before it?"""
    if pointer["it"]:
        return re.search(r"[을를] ", before) is not None
    return pointer["noun"] is not None and pointer["noun"] in before


def _thin(sentence: str, line: str, *, lead: bool) -> float:
    """It tells of attention, feelings or a talk, and of nothing that happened; a lead may be short."""
    short = len(line) < _TELLING and not _FIGURE.search(line) and not lead
    return 1.5 * (NO_NEWS.search(sentence) is not None or short)


def _speech_cost(line: str) -> float:
    """A line that is nearly all quotation, or an afterthought ('덧붙였다'), gives way to one that tells what happened."""
    quoted = sum(len(match[0]) for match in QUOTED.finditer(line))
    return 0.4 * (quoted > 0.65 * len(line)) + 0.25 * line.endswith("부연")


def _placed(
    article: Article, index: int, text: str, introduced: set[str]
) -> tuple[str, int | None, tuple[int, ...]] | None:
    """*text* with its people in full and its subject; where the subject came from, and the names.

    A subject that the sentence leaves to the one before is put in; ``None`` where it is not certain who that is.
    """
    pronoun = PRONOUN.match(text)
    firm = None if pronoun else OF_THE_FIRM.match(text)
    if firm is not None:
        return _of_the_firm(article, index, text, firm.end(), introduced)
    if pronoun is None:
        named, full = _named(article, index, text, introduced)
        if has_subject(named):
            return _owned(article, index, named, full, introduced)
        if not closes(text) or PARTIES.search(text) is not None:
            return None
        own = told_by_itself(text, article.document.title)
        if own is not None:
            named, full = _named(article, index, own, introduced)
            return named, None, full
    found = None if _ACCORDING.match(text) else _leaning(article.sentences, index, person=pronoun is not None)
    if found is None:
        return None
    rest = text[pronoun.end() :] if pronoun else without_connective(text)
    named, full = _named(article, index, f"{topical(found[0])} {rest}", introduced)
    return named, found[1], full


def _of_the_firm(
    article: Article, index: int, text: str, end: int, introduced: set[str]
) -> tuple[str, int | None, tuple[int, ...]]:
    """'회사는 …' with the name of the firm, where the sentence before tells of it."""
    found = _leaning(article.sentences, index, person=False)
    if found is None or ORGANISATION.search(found[0]) is None:
        found = firm_before(article.sentences, index)
    if found is None:
        found = firm_of_the_article(article.sentences, index, article.document.title)
    if found is None:
        return text, None, ()
    named, full = _named(article, index, f"{topical(found[0])} {text[end:]}", introduced)
    return named, found[1], full


def _owned(
    article: Article, index: int, text: str, full: tuple[int, ...], introduced: set[str]
) -> tuple[str, int | None, tuple[int, ...]]:
    """*text* with whoever foresees its figure, or the firm whose figure it opens with, where the sentences before tell."""
    foreseen = foreseer(article.sentences, index, text)
    if foreseen is not None:
        named, also = _named(article, index, f"{topical(foreseen[0])} {foreseen[1]}", introduced)
        return named, foreseen[2], (*full, *also)
    found = owner(article.sentences, index, text)
    if found is None:
        return text, None, full
    place, firm, sentence = found
    return f"{text[:place]}{firm}의 {text[place:]}", None, (*full, sentence)


def _leaning(sentences: Sequence[str], index: int, *, person: bool) -> tuple[str, int] | None:
    """The subject of the sentence before; through remarks, and others of the same speaker ('그는 …', '또 "…"'), at most three."""
    for at in range(index, max(0, index - 3), -1):
        found = leaning_subject(sentences, at, person=person)
        speaks = SAME_SPEAKER.match(sentences[at - 1]) is not None
        if found is not None or not (speaks or REMARK.match(sentences[at - 1])):
            return found
        person = person or speaks
    return None


def _named(article: Article, index: int, text: str, introduced: set[str]) -> tuple[str, tuple[int, ...]]:
    return name_in_full(
        text, article.sentences, article.document.glossary, set(introduced), upto=index, title=article.document.title
    )
