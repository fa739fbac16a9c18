"""The contract: what three bullets must satisfy before anyone reads them; pure.

Each rule is a function from a bullet and its source to the Korean reason of a refusal, or ``None``.  A rule is added by
adding a row to :data:`RULES`; its name goes into ``Summary.checks``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from . import Bullet
from .dates_ko import absolute, dated
from .facts import HEDGES, NEGATION, Fact, numbers, plain, quotations

SHORTEST, LONGEST = 15, 120
_LEAST_HANGUL = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why a bullet may not be printed: a short stable word and one Korean sentence."""

    reason: str
    text: str
    #: index of the bullet; -1: the three as a whole
    bullet: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What bullets are held against: the article's sentences and its date."""

    sentences: tuple[str, ...]
    published: date | None = None

    def evidence(self, bullet: Bullet) -> str:
        """Evidence as written, and with its relative days written out."""
        if self.published is None:
            return " ".join(bullet.evidence)
        pieces = [*bullet.evidence]
        for sentence in bullet.evidence:
            known = sentence in self.sentences
            pieces.append(
                dated(self.sentences, self.sentences.index(sentence), self.published)
                if known
                else absolute(sentence, self.published)
            )
        return " ".join(pieces)


Rule = Callable[[Bullet, Source], str | None]


def _korean(bullet: Bullet, _source: Source) -> str | None:
    letters = re.findall(r"[^\W\d_]", bullet.text)
    hangul = sum("가" <= letter <= "힣" for letter in letters)
    foreign = re.search(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]", bullet.text)
    if foreign is not None and foreign[0] not in " ".join(bullet.evidence):
        return f"한국어 원문에 없는 글자 '{foreign[0]}'가 들어 있습니다"
    return None if letters and hangul >= _LEAST_HANGUL * len(letters) else "한글이 너무 적습니다"


def _length(bullet: Bullet, _source: Source) -> str | None:
    size = len(bullet.text)
    return None if SHORTEST <= size <= LONGEST else f"{size}자입니다: {SHORTEST}~{LONGEST}자여야 합니다"


_MARKUP = re.compile(r"https?:|www\.|[@<>`{}|\\]|\]\(|\*\*|__|[\x00-\x1f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def _markup(bullet: Bullet, _source: Source) -> str | None:
    found = _MARKUP.search(bullet.text)
    return f"주소·멘션·마크업으로 읽힐 글자 {found[0]!r}가 들어 있습니다" if found else None


def _evidence(bullet: Bullet, source: Source) -> str | None:
    if not bullet.evidence:
        return "근거 문장이 없습니다"
    missing = next((sentence for sentence in bullet.evidence if sentence not in source.sentences), None)
    return None if missing is None else f"근거 문장이 원문에 없습니다: {missing[:40]}"


def _numbers(bullet: Bullet, source: Source) -> str | None:
    held = numbers(source.evidence(bullet))
    for fact, count in numbers(bullet.text).items():
        if held[fact] < count:
            return f"근거에 없는 숫자입니다: {_shown(fact)}"
    return None


def _shown(fact: Fact) -> str:
    value, unit = fact
    return unit if value == "model" else f"{value}{unit}"


def _quotes(bullet: Bullet, _source: Source) -> str | None:
    evidence = plain(" ".join(bullet.evidence))
    for quotation in quotations(bullet.text):
        if quotation not in evidence:
            return f"원문에 그대로 없는 인용입니다: {quotation[:30]}"
    marks = plain(bullet.text).count('"')
    return "인용 부호가 닫히지 않았습니다" if marks % 2 else None


_QUOTE = re.compile(r'"[^"]*"')
_WORD = re.compile(r"[가-힣A-Za-z0-9]{2,}")
_CLAUSE_END = re.compile(r"(?<=[가-힣])(?:고|며|지만|으나|는데|면서)[, ]|[.](?:\s|$)")


def _said_after(bullet: Bullet) -> str:
    """What the evidence says from the bullet's last word to the end of that clause: its predicate.

    Where the last word is not in the evidence (a verb made noun), the end of the first evidence sentence.
    """
    sentence = _QUOTE.sub(" ", plain(bullet.evidence[0])) if bullet.evidence else ""
    words = _WORD.findall(_QUOTE.sub(" ", plain(bullet.text)))
    at = sentence.rfind(words[-1]) if words else -1
    if at < 0 and len(words) > 1:
        at = sentence.rfind(words[-2])
    if at < 0:
        return sentence[-30:]
    end = _CLAUSE_END.search(sentence, at + 1)
    return sentence[at : end.start() if end else len(sentence)]


def _certainty(bullet: Bullet, _source: Source) -> str | None:
    said = _said_after(bullet)
    for name, pattern in HEDGES.items():
        found = pattern.search(said)
        if found and not pattern.search(bullet.text):
            return f"'{found[0]}'({name})이 빠져 확실한 일처럼 읽힙니다"
    return None


def _negation(bullet: Bullet, _source: Source) -> str | None:
    text = _QUOTE.sub(" ", plain(bullet.text))
    if NEGATION.search(_said_after(bullet)) and not NEGATION.search(text):
        return "부정이 빠졌습니다"
    if NEGATION.search(text) and not NEGATION.search(plain(" ".join(bullet.evidence))):
        return "근거에 없는 부정이 들어 있습니다"
    return None


#: what each bullet must pass, in the order of the reasons
RULES: tuple[tuple[str, Rule], ...] = (
    ("length", _length),
    ("korean", _korean),
    ("markup", _markup),
    ("evidence", _evidence),
    ("numbers", _numbers),
    ("quotes", _quotes),
    ("certainty", _certainty),
    ("negation", _negation),
)
#: names of all checks, as ``Summary.checks`` lists them
CHECKS: tuple[str, ...] = ("count", *(name for name, _ in RULES), "distinct")


def check_bullet(bullet: Bullet, source: Source, index: int = 0) -> list[Refusal]:
    """Return every reason against one bullet."""
    found = ((name, rule(bullet, source)) for name, rule in RULES)
    return [Refusal(reason=name, text=text, bullet=index) for name, text in found if text is not None]


def _key(bullet: Bullet) -> str:
    return re.sub(r"\W", "", bullet.text)


def _distinct(bullets: Sequence[Bullet]) -> list[Refusal]:
    keys = [_key(bullet) for bullet in bullets]
    return [
        Refusal(reason="distinct", text="앞 줄과 같은 내용입니다", bullet=index)
        for index, key in enumerate(keys)
        if any(key in before or before in key for before in keys[:index])
    ]


def check(bullets: Sequence[Bullet], sentences: Sequence[str], *, published: date | None = None) -> list[Refusal]:
    """Return every reason against *bullets* as the summary of *sentences*; empty: they may be printed.

    *sentences* are those of the article, verbatim; *published* is what relative days were resolved against.
    """
    source = Source(sentences=tuple(sentences), published=published)
    refusals = (
        [] if len(bullets) == 3 else [Refusal(reason="count", text=f"{len(bullets)}줄입니다: 세 줄이어야 합니다")]
    )
    for index, bullet in enumerate(bullets):
        refusals += check_bullet(bullet, source, index)
    return [*refusals, *_distinct(bullets)]
