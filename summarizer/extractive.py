"""Korean articles -> three bullets without a model: choose, canonicalise, shorten, check."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from dataclasses import replace

from . import Bullet, Declined, Document, Summary
from .again import one_event, one_matter
from .check import CHECKS, Source, check_against, instructs
from .headline import headline
from .korean.candidates import Article, Candidate, written
from .korean.halves import halves
from .korean.names import PERSON
from .korean.reading import read
from .korean.repeats import tells_again
from .korean.standing import ON_A_PERSON, PARTIES
from .material import WANTED
from .ruled import summarize_by_rules
from .select import figures, of_the_page, rank, terms
from .speech import Whole, whole

BROKEN = "요약하는 중에 문제가 생겨({}) 요약하지 않았습니다. 원문을 봐 주세요."
FOREIGN = "번역 모델이 없어 요약하지 않았습니다. 원문을 봐 주세요."
TOO_SHORT = "본문이 짧아 세 줄로 요약하지 않았습니다. 원문을 봐 주세요."
NOT_THREE = "원문과 어긋나지 않는 세 줄을 만들지 못했습니다. 원문을 봐 주세요."
_LABEL = "추출 요약"

#: sentences tried, best first, before giving up
_MOST_TRIED = 14
_SHORTEST_BODY = 120
#: a line below this cost reads as printed news
_GOOD = 1.0
#: what more the line of the best sentence may cost: without it the three miss the news
_LEAD_MORE = 0.3
#: how far behind the line that names them 'the two companies' may be told of; behind a lead that names two
_REACH, _LEAD_REACH = 2, 5
#: how often, how well known, how a talk began, whom voices are raised against
_SAYS_LITTLE = re.compile(
    r"이번이 [가-힣\d]{1,4} ?번째$|(?:것은|건|회동은|만남은|방문은|방한은) (?:[가-힣]+ (?:후|이후|들어) )?(?:이번이 )?(?:처음|[가-힣\d]{1,4} ?번째)$|(?:유명함|손꼽힘|알려져 있음|운을 뗌|말문을 [엶열]+|입을 [엶열]+|인사를 건넴|열의를 보임)$|의 [가-힣 ]{0,4}(?:관심사|고민|화두)[는은] [^,]{1,16}$"
)
#: places that a line gains on a person whom no line before tells of: one of the roster or the title, or anybody else
_NEW_EXECUTIVE, _ANYBODY = 0.6, -0.5
#: places that a line gains for each word of the title that the lines before it have not told
_PROMISED = 1.5


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
    order = rank(document.title, sentences, "ko", document.glossary)
    ranking = [index for index in order if not of_the_page(sentences[index])][:_MOST_TRIED]
    if not ranking:
        return Declined(reason=TOO_SHORT, kind="too-short")
    source = Source(sentences=sentences, published=document.published)
    bullets = _three(Article(document=document, source=source, ranking=tuple(ranking)))
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


def _three(article: Article) -> list[Bullet]:
    """The best lines that the contract lets pass; fewer than three where the article has no three.

    Lines are checked last: most are never printed, and the check costs as much as the writing.
    """
    plain = set[tuple[int, int]]()
    while len(chosen := _chosen(article)) == WANTED:
        lines = written(article, sorted(chosen, key=lambda c: c.order), plain)
        bullets = [_resting(article, candidate) for candidate in lines]
        bad = {refusal.bullet for refusal in check_against(bullets, article.source)}
        if not bad:
            return bullets
        for candidate in (lines[index] for index in bad):
            alone = article.lines[candidate.order] is candidate
            (article.refused if alone else plain).add(candidate.order)
    return []


def _chosen(article: Article) -> list[Candidate]:
    """Down the ranking: first lines without a flaw, then readable ones, then the halves of long sentences.

    No further than a line can still come before the three: to write one costs an analysis.
    """
    found: list[Candidate] = []
    best: list[Candidate] = []
    last = float(len(article.ranking))
    for place, index in enumerate(article.ranking):
        if place - _NEW_EXECUTIVE - 2 * _PROMISED >= last:
            break
        if len(best) == WANTED and place > last and not _may_come_before(article, index, best):
            continue
        candidate = article.line(index, _told(article, index).text)
        if candidate is None:
            continue
        twins = [other for other in found if _again(article, candidate, other)]
        if not twins or (len(twins) == 1 and _tells_what(candidate, twins[0])):
            found = [*(other for other in found if other not in twins), candidate]
            best, last = _varied(article, [c for c in found if not _flawed(article, c, found)])
    if len(best) < WANTED:
        best = sorted(found, key=lambda c: _flawed(article, c, found))[:WANTED]
    return best if len(best) == WANTED else _with_halves(article, best)


def _again(article: Article, candidate: Candidate, other: Candidate) -> bool:
    line, told = candidate.bullet.text, other.bullet.text
    if tells_again(line, told) or one_event(line, told):
        return True
    return one_matter(line, told, article.document.glossary)


def _tells_what(candidate: Candidate, other: Candidate) -> bool:
    """'가람전자, 3분기 실적 발표' gives way to the line that has the figures."""
    return figures(candidate.bullet.text) > 0 == figures(other.bullet.text) and candidate.cost <= other.cost


def _told(article: Article, index: int) -> Whole:
    return whole(article.sentences, index, article.dated(index), article.document)


def _resting(article: Article, candidate: Candidate) -> Bullet:
    """The bullet with the sentences as evidence that made its own whole."""
    also = () if candidate.order[1] else _told(article, candidate.index).also
    rests = dict.fromkeys((*candidate.bullet.evidence, *(article.sentences[i] for i in also)))
    return replace(candidate.bullet, evidence=tuple(rests))


def _may_come_before(article: Article, index: int, best: Sequence[Candidate]) -> bool:
    missed = article.promised.difference(*(article.told(c.index) for c in best))
    return bool(missed & article.told(index)) or ON_A_PERSON.search(article.sentences[index]) is not None


def _varied(article: Article, sound: Sequence[Candidate]) -> tuple[list[Candidate], float]:
    """Three of *sound*, and the place from which on no line can come before them.

    A line on an executive not told of yet moves up some places of the ranking.
    """
    places = {candidate.order: article.ranking.index(candidate.index) for candidate in sound}
    left, best, last = list(sound), list[Candidate](), 0.0
    while left and len(best) < WANTED:
        told = {_about(candidate) for candidate in best}
        missed = article.promised.difference(*(article.told(c.index) for c in best))
        worth = {c.order: places[c.order] - _gain(article, c, told, missed) * bool(best) for c in left}
        pick = min(left, key=lambda c: worth[c.order])
        last = max(last, worth[pick.order])
        left.remove(pick)
        best.append(pick)
    if any(_flawed(article, c, best) for c in best):  # a line on 'the two companies' needs the line that names them
        best = list(sound[:WANTED])
    return best, last if len(best) == WANTED else float(len(article.ranking))


def _gain(article: Article, candidate: Candidate, told: set[str], missed: frozenset[str]) -> float:
    kept = len(missed & article.told(candidate.index))
    about = _about(candidate)
    worth = _NEW_EXECUTIVE if _is_known(article, about) else _ANYBODY
    return worth * _is_new(about, told) + _PROMISED * min(2, kept)


def _is_known(article: Article, about: str) -> bool:
    """Is it somebody of the roster, or of the title?"""
    glossary, title = article.document.glossary, article.document.title
    listed = any(name in about or full in about for name, full in glossary.items())
    return listed or any(len(word) > 1 and word in title for word in about.split()[:-1])


def _is_new(topic: str, told: set[str]) -> bool:
    return topic not in told and PERSON.search(topic) is not None


def _about(candidate: Candidate) -> str:
    """The last words of the topic: '최태원 SK그룹 회장'."""
    return " ".join(re.split(r", |(?<=[가-힣])[은는] ", candidate.bullet.text, maxsplit=1)[0].split()[-3:])


def _flawed(article: Article, candidate: Candidate, found: Sequence[Candidate]) -> bool:
    """Reads badly by itself, tells no news, or speaks of parties ('두 회사') that neither it nor a line right before it names."""
    line = candidate.bullet.text
    parties = PARTIES.search(line)
    unnamed = parties is not None and not (_names_two(article, line[: parties.start()]) or _told_of(line, parties))
    if candidate.cost >= _GOOD + _LEAD_MORE * (candidate.lead and not unnamed):
        return True
    if not candidate.lead and _SAYS_LITTLE.search(line) is not None:
        return True
    return unnamed and not any(_names_them(article, c, candidate) for c in found)


def _names_them(article: Article, line: Candidate, other: Candidate) -> bool:
    """Does *line* stand before *other*, and so near that it tells who its parties are?  The lead's are those of the article."""
    reach = _LEAD_REACH if line.lead and _names_two(article, line.bullet.text) else _REACH
    return line.index < other.index <= line.index + reach and line.cost < _GOOD


#: two things by name, before their number
_COUNTED_UP = re.compile(r"[가-힣A-Za-z0-9)](?:와|과|·|, ?| 및) ?[가-힣A-Za-z0-9]{2,}(?: 등)? $")


def _told_of(line: str, parties: re.Match[str]) -> bool:
    """'대학들이 증원을 신청해 … 이들 대학에', '칩과 로봇 두 부문': the line has told which."""
    if _COUNTED_UP.search(line, 0, parties.start()) is not None:
        return True
    which = re.match(r"이들 (?P<noun>[가-힣]{2,})", line[parties.start() :])
    return which is not None and any(f"{noun}들" in line[: parties.start()] for noun in terms(which["noun"]))


def _names_two(article: Article, words: str) -> bool:
    """Do *words* name two people or bodies of the glossary?"""
    return len({full for name, full in article.document.glossary.items() if name in words}) > 1


def _with_halves(article: Article, best: list[Candidate]) -> list[Candidate]:
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
