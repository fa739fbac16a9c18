"""The names of a Korean line, and where the evidence writes them: in Korean, by sound, or in characters.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from ...facts import plain
from ...korean.names import TITLES
from ...terms import put_terms
from ...text import words
from ..lexicon import company_names, is_common, other_names
from ..sounds.foreign_sounds import foreign_sounds
from ..sounds.hanja import fold, readings
from ..sounds.sounds import sounds_like
from ..source import Evidence, Source
from .finding import LATIN, LETTER, LETTER_OR_DIGIT, starts
from .namesakes import COUNTRIES
from .proper_nouns import named

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a line, and every way the evidence may write it."""

    name: str
    start: int
    end: int
    keys: tuple[str, ...]


@lru_cache(maxsize=512)
def rendered(evidence: Evidence) -> tuple[str, ...]:
    """The sentences with names, values and the trade's terms in Korean; verbs and grammar are their own."""
    return tuple(plain(put_terms(line, evidence.language)) for line in evidence.canonical)


#: '은' of '리벨리온' is no particle: names are cut at a particle only where the rest is known or stands in the evidence
_WORD = re.compile(r"[가-힣A-Za-z][가-힣A-Za-z0-9&.\-]*")
PARTICLE = r"은|는|이|가|도|께서|을|를|에게서|에게|에서|에|께|한테|으로부터|로부터|서|와|과|의|으로|로|보다|측"
_PARTICLES = sorted(PARTICLE.split("|"), key=len, reverse=True)
_SHORT = re.compile(rf"(?<![가-힣A-Za-z0-9%])(?P<name>[가-힣]{{1,3}}) (?={TITLES})")


def mentions(text: str, source: Source, evidence: Evidence) -> tuple[Mention, ...]:
    """Names in *text* by their place: those of the glossary, and others that the evidence writes by sound."""
    return _mentions(text, source.named, evidence)


@lru_cache(maxsize=1024)
def _mentions(text: str, glossary: tuple[tuple[str, str], ...], evidence: Evidence) -> tuple[Mention, ...]:
    found: dict[int, Mention] = {}
    taken = [False] * len(text)
    for mention in (*_listed(text, glossary), *_unlisted(text, evidence)):
        if not any(taken[mention.start : mention.end]):
            taken[mention.start : mention.end] = [True] * (mention.end - mention.start)
            found[mention.start] = mention
    return _merged(text, [found[at] for at in sorted(found)])


def _merged(text: str, found: list[Mention]) -> tuple[Mention, ...]:
    """'로라' '베킷' is one person: names that only a space parts, neither of them listed."""
    rows: list[Mention] = []
    for mention in found:
        last = rows[-1] if rows else None
        if (
            last
            and not INITIALS.fullmatch(mention.name)
            and mention.keys == (mention.name,)
            and len(last.keys) == last.name.count(" ") + 1
            and text[last.end : mention.start] == " "
        ):
            rows[-1] = Mention(f"{last.name} {mention.name}", last.start, mention.end, (*last.keys, mention.name))
        else:
            rows.append(mention)
    return tuple(rows)


#: what may be short for anybody ('SBG'): no part of a man's name ('추용친 GIC')
INITIALS = re.compile(r"[A-Z]{2,5}")


@lru_cache(maxsize=4096)
def keys_of(name: str) -> tuple[str, ...]:
    """A name and what else papers call it; of one in Latin letters also in capitals ('ARM')."""
    capitals = (name.upper(),) if name.isascii() and name != name.upper() else ()
    return tuple(dict.fromkeys((name, *capitals, *other_names(name))))


def _listed(text: str, glossary: tuple[tuple[str, str], ...]) -> Iterator[Mention]:
    called = tuple(_SHORT.finditer(text))
    for name, keys, own, forms in _forms(glossary):
        for form in forms:
            if form in text:
                for at in starts(form, text, behind=LETTER):
                    yield Mention(name, at, at + len(form), (*keys, *own))
        *given, last = name.split()
        for match in called if len(name) > 1 else ():
            if match["name"] == last if given else name.startswith(match["name"]):
                yield Mention(name, match.start(), match.end("name"), keys)


_Words = tuple[str, ...]


@lru_cache(maxsize=128)
def _forms(glossary: tuple[tuple[str, str], ...]) -> tuple[tuple[str, _Words, _Words, _Words], ...]:
    """Each name of an article, the longest first: its keys, those of its parts that are its own, its forms in a line."""
    rows: list[tuple[str, _Words, _Words, _Words]] = []
    for name in sorted(dict.fromkeys(canonical for _, canonical in glossary), key=len, reverse=True):
        keys = (*keys_of(name), *(surface for surface, canonical in glossary if canonical == name))
        parts = name.split()
        own = tuple(part for part in parts if len(part) > 1 and not (len(parts) > 1 and _is_anyones(part)))
        last = (parts[-1],) if len(parts) > 1 and parts[-1] in own else ()
        rows.append((name, keys, own, (name, *last, *other_names(name))))
    return tuple(rows)


@lru_cache(maxsize=4096)
def _is_anyones(part: str) -> bool:
    """'미국', '정부' of '미국 정부': a word that stands in other names, too."""
    return part in COUNTRIES or is_common(part)


def _unlisted(text: str, evidence: Evidence) -> Iterator[Mention]:
    proper = set(named(text))
    for match in _WORD.finditer(text):
        stem = _stem(match[0])
        whole = (match[0],) if match[0] in proper else ()  # '윈링마이크로' ends in no particle
        forms = dict.fromkeys((*whole, stem, match[0]))
        if not whole and stem != match[0] and is_common(_one(stem)):
            continue  # '분야의'
        for form in forms:
            if len(form) < 2 or is_common(_one(form)) or form in _NO_NAMES or form in _TITLES:
                continue
            known = form in proper or company_names().fullmatch(form) is not None
            if any(_written(form, line, evidence.language, known=known) for line in rendered(evidence)):
                yield Mention(form, match.start(), match.start() + len(form), (form,))
                break


def _written(form: str, line: str, language: str, *, known: bool) -> bool:
    if known:
        return bool(spots((form,), line, language))
    return (
        language != "ko"
        and form not in line
        and fold(form) not in readings(line)[0]
        and any(True for _ in _heard(form, line))
    )


def _stem(word: str) -> str:
    """*word* without the longest particle that it may end in; two letters stay."""
    ends = (particle for particle in _PARTICLES if word.endswith(particle) and len(word) - len(particle) >= _SHORT_KEY)
    return word.removesuffix(next(ends, ""))


def _one(word: str) -> str:
    """'소식통' of '소식통들'."""
    return word[:-1] if len(word) > _SHORT_KEY and word.endswith("들") else word


_NO_NAMES = words(
    "올해 내년 지난해 오늘 이번 지난 다음 최대 최초 이상 이하 규모 수준 대비 이후 이전 이날 전년 분기 회사 양사 정부 법원 당국 사장 회장 대표"
)


@lru_cache(maxsize=8192)
def spots(keys: tuple[str, ...], line: str, language: str) -> tuple[Span, ...]:
    """Spans of *line* that write one of *keys*: in Korean, by sound, or in characters."""
    found: dict[Span, None] = {}
    for key in keys:
        found |= dict.fromkeys(_literal(key, line, language))
    if not found and language != "ko":
        for key in keys:
            found |= dict.fromkeys(_heard(key, line))
    return tuple(sorted(found))


_SHORT_KEY = 2
_TITLE, _TITLES = re.compile(TITLES), frozenset(TITLES.split("|"))
_SIGN = re.compile(r"[\u4e00-\u9fff]")
_AFTER_SIGN = re.compile(r"氏|社|[은는이가はがも、,]")


def _literal(key: str, line: str, language: str) -> Iterator[Span]:
    if key not in line and key[:1] not in line:
        return
    if len(key) == 1 and not "가" <= key <= "힣":
        yield from ((at, at + 1) for at in starts(key, line, behind=_SIGN) if _AFTER_SIGN.match(line, at + 1))
    elif len(key) > 1:
        closed = LATIN if key[-1].isascii() else None
        # Japanese and Chinese leave no space before a name ('대기업Arm')
        alone = LATIN if language in ("ja", "zh") and len(key) > _SHORT_KEY else LETTER
        yield from ((at, at + len(key)) for at in starts(key, line, behind=alone, before=closed))
    if 2 <= len(key) <= 4 and "가" <= key[0] <= "힣" and " " not in key:
        short = f"{key[0]} "
        yield from ((at, at + 2) for at in starts(short, line, behind=LETTER_OR_DIGIT) if _TITLE.match(line, at + 2))


_LATIN_WORDS = re.compile(r"[A-ZÀ-Þ][A-Za-zÀ-ÿ&\-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ÿ&\-]*){0,2}|[ァ-ヺー]{2,}")
_SIGNS = re.compile(r"[\u4e00-\u9fff々]{2,}")


@lru_cache(maxsize=1024)
def _latin_words(line: str) -> tuple[re.Match[str], ...]:
    return tuple(_LATIN_WORDS.finditer(line))


@lru_cache(maxsize=1024)
def _runs_of_signs(line: str) -> tuple[re.Match[str], ...]:
    return tuple(_SIGNS.finditer(line))


def _heard(key: str, line: str) -> Iterator[Span]:
    if not "가" <= key[0] <= "힣" or len(key) < 2:
        return
    for match in _latin_words(line):
        if any(sounds_like(key, sound) for sound in foreign_sounds(match[0])):
            yield match.span()
        elif (rest := _carried_on(key, match, line)) > 0:
            yield match.start(), match.end() + rest  # 'トヨタ자동차'
        elif "\u4e00" <= line[match.start() - 1 : match.start()] <= "\u9fff" and _ends_like(key, match[0]):
            yield match.start() - 1, match.end()  # '北斗マイクロ': only its second half can be heard
    for match in _runs_of_signs(line):
        found = _in_signs(key, match[0])
        if found is not None:
            yield match.start() + found[0], match.start() + found[1]


def _carried_on(key: str, match: re.Match[str], line: str) -> int:
    """How much of *key* stands in Hangul behind the word that is heard as its beginning."""
    tails = (at for at in range(2, len(key) - 1) if line.startswith(key[at:], match.end()))
    heard = foreign_sounds(match[0])
    return next((len(key) - at for at in tails if any(sounds_like(key[:at], sound) for sound in heard)), 0)


def _ends_like(key: str, kana: str) -> bool:
    return any(sounds_like(key[at:], sound) for sound in foreign_sounds(kana) for at in range(2, len(key) - 2))


@lru_cache(maxsize=8192)
def _in_signs(key: str, run: str) -> Span | None:
    """Where the characters of *run* read as *key*, or as the first two characters of a longer name ('윈링마이크로')."""
    korean, chinese = readings(run)
    pieces = [*zip(("K",) * len(run), korean, strict=False)], chinese.split("'")
    for read, target in (([piece for _, piece in pieces[0]], fold(key)), (pieces[1], key)):
        if len(read) != len(run):
            continue
        for at in range(len(run) - 1):
            span = _reads(read, at, target)
            if span is not None:
                return span
    return None


def _reads(read: list[str], at: int, target: str) -> Span | None:
    built = ""
    for stop in range(at, len(read)):
        if not target.startswith(built + read[stop]):
            break
        built += read[stop]
        if stop > at and (
            built == target
            or (len(target) >= 4 and stop + 1 == len(read))
            or (
                len(target) >= 4
                and len(built) >= 2
                and stop - at >= 1
                and not target.startswith(built + (read[stop + 1] if stop + 1 < len(read) else "?"))
            )
        ):
            return at, stop + 1
    return None


def held(mention: Mention, lines: Iterable[str], language: str) -> bool:
    """Does any of *lines* name it?"""
    return any(spots(mention.keys, line, language) for line in lines)
