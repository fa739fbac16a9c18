"""Korean articles -> three bullets without a model: choose, canonicalise, shorten, check."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from . import Bullet, Declined, Document, Summary
from .check import CHECKS, Source, check_against, instructs
from .headline import headline
from .korean.absolute_dates import dated
from .korean.halves import halves
from .korean.morphology import QUOTED
from .korean.names import PERSON, ambiguous, introduce, leaning_subject, name_in_full
from .korean.particles import topical
from .korean.reading import closes, read
from .korean.shorten import shorten
from .korean.standalone import prepared, without_connective
from .korean.standing import LEANS, ON_A_PERSON, PARTIES, PRONOUN, SAME_SPEAKER, UNFIT
from .korean.topics import has_subject
from .material import WANTED
from .ruled import summarize_by_rules
from .select import rank

BROKEN = "요약하는 중에 문제가 생겨({}) 요약하지 않았습니다. 원문을 봐 주세요."
FOREIGN = "번역 모델이 없어 요약하지 않았습니다. 원문을 봐 주세요."
TOO_SHORT = "본문이 짧아 세 줄로 요약하지 않았습니다. 원문을 봐 주세요."
NOT_THREE = "원문과 어긋나지 않는 세 줄을 만들지 못했습니다. 원문을 봐 주세요."
_LABEL = "추출 요약"

#: sentences tried, best first, before giving up
_MOST_TRIED = 14
_SHORTEST_BODY = 120
_NEW_PERSON, _NEW_PERSON_LONG, _LONG = 0.6, 3.5, 14
#: a line below this cost reads as printed news
_GOOD = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    index: int
    #: place in the article: (sentence, half)
    order: tuple[int, int]
    #: what was shortened
    text: str
    bullet: Bullet
    cost: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Article:
    document: Document
    #: the article as the contract reads it; kept, because reading its days and names costs more than checking a line
    source: Source
    #: sentences to try, best first
    ranking: tuple[int, ...]
    #: (sentence, half) -> its line by itself, or ``None`` where there is none that can stand
    lines: dict[tuple[int, int], _Candidate | None] = field(default_factory=dict)
    #: lines that the contract refused
    refused: set[tuple[int, int]] = field(default_factory=set)

    @property
    def gain(self) -> float:
        """Places that a line on a person not told of yet gains: a long article is often about several."""
        return _NEW_PERSON_LONG if len(self.sentences) >= _LONG else _NEW_PERSON

    @property
    def sentences(self) -> tuple[str, ...]:
        return self.source.sentences

    def dated(self, index: int) -> str:
        """Sentence *index* with its relative days written out, where the date of publication is known."""
        published = self.document.published
        return self.sentences[index] if published is None else dated(self.sentences, index, published)

    def line(self, index: int, text: str, half: int = 0) -> _Candidate | None:
        """The line of sentence *index*, or of a *half* (1, 2) of it, written once; ``None`` once it is refused."""
        key = (index, half)
        if key not in self.lines:
            self.lines[key] = _line(self, index, text, set(), half=half)
        return None if key in self.refused else self.lines[key]


class ExtractiveSummarizer:
    """The backend that needs no model; what rules cannot carry over is declined, never guessed at."""

    @property
    def id(self) -> str:
        return "extractive-2"

    async def summarize(self, documents: Sequence[Document]) -> list[Summary | Declined]:
        """Summarise in a worker thread; one result a document, in order."""
        return [await asyncio.to_thread(_without_stopping, document) for document in documents]

    async def close(self) -> None:
        """Nothing is held open."""


def _without_stopping(document: Document) -> Summary | Declined:
    try:
        return summarize(document)
    except Exception as error:  # noqa: BLE001 - whatever one article does, the others are summarised
        return broken(error)


def broken(error: Exception) -> Declined:
    """What stands for an article that no rule of ours foresaw."""
    return Declined(kind="broken", reason=BROKEN.format(type(error).__name__))


def summarize(document: Document) -> Summary | Declined:
    """Return three checked bullets for one Korean or Japanese document, or why there are none."""
    if document.language != "ko":
        return summarize_by_rules(document) or Declined(reason=FOREIGN, kind="foreign")
    sentences = tuple(sentence for sentence in read(document.text) if not instructs(sentence))
    if len(document.text.strip()) < _SHORTEST_BODY or not sentences:
        return Declined(reason=TOO_SHORT, kind="too-short")
    ranking = rank(document.title, sentences, "ko", document.glossary)[:_MOST_TRIED]
    source = Source(sentences=sentences, published=document.published)
    bullets = _three(_Article(document=document, source=source, ranking=tuple(ranking)))
    if len(bullets) < WANTED:
        return Declined(reason=TOO_SHORT if len(sentences) < WANTED else NOT_THREE, kind=_kind(sentences))
    first, second, third = bullets
    return Summary(
        headline=headline(document.title, first.text),
        bullets=(first, second, third),
        backend="extractive",
        checks=CHECKS,
        labels=(_LABEL,),
    )


def _kind(sentences: Sequence[str]) -> str:
    return "too-short" if len(sentences) < WANTED else "check"


def _three(article: _Article) -> list[Bullet]:
    """The best lines that the contract lets pass; fewer than three where the article has no three.

    Lines are checked last: most are never printed, and the check costs as much as the writing.
    """
    plain = set[tuple[int, int]]()
    while len(chosen := _chosen(article)) == WANTED:
        written = _written(article, sorted(chosen, key=lambda c: c.order), plain)
        bullets = [candidate.bullet for candidate in written]
        bad = {refusal.bullet for refusal in check_against(bullets, article.source)}
        if not bad:
            return bullets
        for candidate in (written[index] for index in bad):
            alone = article.lines[candidate.order] is candidate
            (article.refused if alone else plain).add(candidate.order)
    return []


def _written(article: _Article, chosen: Sequence[_Candidate], plain: Collection[tuple[int, int]]) -> list[_Candidate]:
    """The lines once more with each person introduced once, but for those that are to stay *plain*."""
    introduced: set[str] = set()
    written: list[_Candidate] = []
    for candidate in chosen:
        again = None
        if candidate.order not in plain:
            again = _line(article, candidate.index, candidate.text, introduced, half=candidate.order[1])
        kept = candidate
        if again is not None and again.bullet != candidate.bullet and again.cost <= candidate.cost + 1.0:
            kept = again
        written.append(kept)
        introduce(kept.bullet.text, article.sentences, introduced)
    return written


def _chosen(article: _Article) -> list[_Candidate]:
    """Down the ranking: first lines without a flaw, then readable ones, then the halves of long sentences.

    No further than a line can still come before the three: to write one costs an analysis.
    """
    found: list[_Candidate] = []
    best: list[_Candidate] = []
    last = float(len(article.ranking))
    for place, index in enumerate(article.ranking):
        if place - article.gain >= last:
            break
        if len(best) == WANTED and place > last and not ON_A_PERSON.search(article.sentences[index]):
            continue
        candidate = article.line(index, article.dated(index))
        if candidate is not None and not _repeats(candidate, found):
            found.append(candidate)
            best, last = _varied(article, [c for c in found if not _flawed(c, found)])
    if len(best) < WANTED:
        best = sorted(found, key=lambda c: _flawed(c, found))[:WANTED]
    return best if len(best) == WANTED else _with_halves(article, best)


def _varied(article: _Article, sound: Sequence[_Candidate]) -> tuple[list[_Candidate], float]:
    """Three of *sound*, and the place from which on no line can come before them.

    A line on a person not told of yet moves up some places of the ranking.
    """
    places = {candidate.order: article.ranking.index(candidate.index) for candidate in sound}
    left, best, last = list(sound), list[_Candidate](), 0.0
    while left and len(best) < WANTED:
        told = {_about(candidate) for candidate in best}
        worth = {c.order: places[c.order] - article.gain * bool(best and _is_new(_about(c), told)) for c in left}
        pick = min(left, key=lambda c: worth[c.order])
        last = max(last, worth[pick.order])
        left.remove(pick)
        best.append(pick)
    if any(_flawed(c, best) for c in best):  # a line on 'the two companies' needs the line that names them
        best = list(sound[:WANTED])
    return best, last if len(best) == WANTED else float(len(article.ranking))


def _is_new(topic: str, told: set[str]) -> bool:
    return topic not in told and PERSON.search(topic) is not None


def _about(candidate: _Candidate) -> str:
    """The last words of the topic: '최태원 SK그룹 회장'."""
    return " ".join(re.split(r", |(?<=[가-힣])[은는] ", candidate.bullet.text, maxsplit=1)[0].split()[-3:])


def _flawed(candidate: _Candidate, found: Sequence[_Candidate]) -> bool:
    """Reads badly by itself, or speaks of parties ('두 회사') that no line right before it names."""
    if candidate.cost >= _GOOD:
        return True
    names_before = any(c.index < candidate.index <= c.index + 2 and c.cost < _GOOD for c in found)
    return PARTIES.search(candidate.bullet.text) is not None and not names_before


def _with_halves(article: _Article, best: list[_Candidate]) -> list[_Candidate]:
    """Put the two halves of a compound sentence for its one line, until there are three."""
    for index in article.ranking:
        if len(best) >= WANTED:
            break
        parts = [
            article.line(index, text, half)
            for half, text in enumerate(halves(article.dated(index), article.document.published), 1)
        ]
        lines = [part for part in parts if part is not None and part.cost < _GOOD]
        rest = [candidate for candidate in best if candidate.index != index]
        if len(lines) == 2 and len(rest) + 2 > len(best):
            best = [*rest, *lines]
    return best[:WANTED]


def _repeats(candidate: _Candidate, found: Sequence[_Candidate]) -> bool:
    """Says nearly the same as one taken already: more than two thirds of the shorter line's words."""
    told = set(candidate.bullet.text.split())
    others = (set(other.bullet.text.split()) for other in found)
    return any(len(told & other) > 0.67 * min(len(told), len(other)) for other in others)


def _line(article: _Article, index: int, text: str, introduced: set[str], *, half: int = 0) -> _Candidate | None:
    """The bullet for *text* (sentence *index*, dated, or a half of it), or ``None`` where it cannot stand alone."""
    if UNFIT.search(prepared(text)):
        return None
    placed = _placed(article, index, text, introduced)
    if placed is None:
        return None
    named, before, full = placed
    line = shorten(named, published=article.document.published, lead=index == article.ranking[0])
    if line is None or not line.subject:
        return None
    evidence = dict.fromkeys(article.sentences[i] for i in (index, *(() if before is None else (before,)), *full))
    bullet = Bullet(text=line.text, evidence=tuple(evidence))
    leans = LEANS.search(line.text) is not None or ambiguous(line.text, article.sentences, index)
    cost = line.cost + 1.0 * leans + 0.4 * (before is not None) + _speech_cost(line.text)
    return _Candidate(index=index, order=(index, half), text=text, bullet=bullet, cost=cost)


def _speech_cost(line: str) -> float:
    """A line that is nearly all quotation, or an afterthought ('덧붙였다'), gives way to one that tells what happened."""
    quoted = sum(len(match[0]) for match in QUOTED.finditer(line))
    return 0.5 * (quoted > 0.65 * len(line)) + 0.6 * line.endswith("부연")


def _placed(
    article: _Article, index: int, text: str, introduced: set[str]
) -> tuple[str, int | None, tuple[int, ...]] | None:
    """*text* with its people in full and its subject; where the subject came from, and the names.

    A subject that the sentence leaves to the one before is put in; ``None`` where it is not certain who that is.
    """
    pronoun = PRONOUN.match(text)
    if pronoun is None:
        named, full = _named(article, index, text, introduced)
        if has_subject(named):
            return named, None, full
        if not closes(text):
            return None
    found = _leaning(article.sentences, index, person=pronoun is not None)
    if found is None:
        return None
    rest = text[pronoun.end() :] if pronoun else without_connective(text)
    named, full = _named(article, index, f"{topical(found[0])} {rest}", introduced)
    return named, found[1], full


def _leaning(sentences: Sequence[str], index: int, *, person: bool) -> tuple[str, int] | None:
    """The subject of the sentence before; through others of the same speaker ('그는 …', '또 "…"'), at most three."""
    for at in range(index, max(0, index - 3), -1):
        found = leaning_subject(sentences, at, person=person)
        if found is not None or SAME_SPEAKER.match(sentences[at - 1]) is None:
            return found
        person = True
    return None


def _named(article: _Article, index: int, text: str, introduced: set[str]) -> tuple[str, tuple[int, ...]]:
    return name_in_full(text, article.sentences, article.document.glossary, set(introduced), upto=index)
