"""Text -> the terms by which two articles are compared; one space for Korean, English, Japanese and Chinese.

Terms are strings with a one-letter kind:

    p: person id    o: organisation id    n: amount     d: date          the same in every language (:mod:`bot.stories.amounts`)
    c: topic word   x: well-known name    l: Latin name                  the same in every language (:mod:`bot.stories.lexicon`)
    w: a Latin word, stemmed    k: a Korean stem or pair of syllables    h: a pair of hanzi or kanji    t: a katakana word

Fast rather than deep: no morphological analyser, because grouping reads every article and must stay under a millisecond.
"""

from __future__ import annotations

import math
import operator
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from ..model import StoryDoc
from .amounts import amounts, dates, spoken
from .lexicon import CONCEPTS, FOLD, HAN_FUNCTION, KOREAN_CONCEPTS, KOREAN_TAILS, LONGEST_TAIL, STOP_WORDS

#: how much of a body is read: news puts the event first, background last
MOST_CHARACTERS = 2_500
_LEAD = 400
_TITLE_WEIGHT, _LEAD_WEIGHT, _BODY_WEIGHT = 3.0, 1.5, 1.0
_KIND_WEIGHT = {"p": 0.8, "o": 0.8, "n": 1.8, "d": 0.8}
#: kinds of which a few already pin an event down, against topic words, which every article of a field shares
ENTITIES = ("p:", "o:", "x:", "l:")


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of one document: term -> damped frequency, before any weighting by rarity."""

    language: str
    #: comparable within one language (and among ja and zh)
    local: Mapping[str, float]
    #: comparable between languages
    shared: Mapping[str, float]
    #: words read, title included; says whether this is a headline or an article
    length: int


# --- titles ---------------------------------------------------------------------------------------------------------

_LABELS = (
    r"속보|단독|종합\d?보?|영상|포토|사진|그래픽|긴급|인터뷰|\d보|lead|urgent|\d(?:st|nd|rd|th) ld|update\s?\d?"
    r"|速報|独自|更新|快讯|快訊|突发"
)
_TAG = re.compile(
    rf"[\[(【<（［]\s*(?:{_LABELS})\s*[\])】>）］]|^(?:breaking|exclusive|update\s?\d?|속보|단독)\s*[:|]\s*",
    re.IGNORECASE,
)
_OUTLET_TAIL = re.compile(r"\s+[-–—|｜]\s+[^-–—|｜]{2,30}$")


def plain_title(title: str) -> str:
    """*title* without '[속보]', '(종합)' and the outlet after a last ' - ' or ' | '."""
    bare = _TAG.sub(" ", unicodedata.normalize("NFKC", title)).strip()
    shorter = _OUTLET_TAIL.sub("", bare)
    return shorter if len(shorter) >= 8 else bare


# --- words ----------------------------------------------------------------------------------------------------------

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9]*(?:[-'’&][A-Za-z0-9À-ɏ]+)*"
    r"|[가-힣]+|[ァ-ヴー]{2,}|[^\W\d_A-Za-zÀ-ɏ가-힣ァ-ヴーぁ-ゖ々〇\u3400-\u9fff]+"
)
_NOT_HAN = re.compile(rf"[^\u3400-\u9fff々〇]+|[{HAN_FUNCTION.translate(FOLD)}]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_SENTENCE_START = re.compile(r"(?:^|[.!?:\n\"“”'‘]\s*)([A-ZÀ-Þ][A-Za-zÀ-ɏ0-9]*(?:[-'’&][A-Za-z0-9À-ɏ]+)*)")
_PHRASES = re.compile(
    r"\b(?:" + "|".join(sorted((s for s in CONCEPTS if " " in s), key=len, reverse=True)) + r")\b", re.IGNORECASE
)
_VOWELS = frozenset("aeiouy")


def stem(word: str) -> str:
    """Lower-case *word* and cut possessive, plural, -ing, -ed and final -e: enough to join invest, invests and investing."""
    word = word.lower().replace("’", "'").removesuffix("'s").replace(".", "").replace("'", "")
    if not word.isalpha():
        return word
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "xes", "zes", "ches", "shes")):
        word = word[:-2]
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        if len(word) >= len(ending) + 4 and word.endswith(ending) and not _VOWELS.isdisjoint(word[: -len(ending)]):
            word = word[: -len(ending)]
            if word[-1] == word[-2] and word[-1] not in "lsz":
                word = word[:-1]
            break
    return word[:-1] if len(word) > 4 and word.endswith("e") else word


_LATIN_CONCEPTS = {stem(s): c for s, c in CONCEPTS.items() if s[0] <= "\u024f" and " " not in s}
_PHRASE_CONCEPTS = {s: c for s, c in CONCEPTS.items() if " " in s}
_OTHER_CONCEPTS = {s: c for s, c in CONCEPTS.items() if s[0] > "\u024f"}
_HAN_HEADS: dict[str, list[str]] = {}
for _surface in _OTHER_CONCEPTS:
    if len(_surface) >= 2 and "\u3400" <= _surface[0] <= "\u9fff":
        _HAN_HEADS.setdefault(_surface[:2], []).append(_surface)

Weighed = tuple[tuple[str, float], ...]


def korean_stem(word: str) -> str:
    """Cut one particle or light verb ending from an eojeol, leaving at least two syllables."""
    for size in range(min(LONGEST_TAIL, len(word) - 2), 0, -1):
        if word[-size:] in KOREAN_TAILS:
            return word[:-size]
    return word


def _korean(word: str) -> tuple[Weighed, tuple[str, ...]]:
    if len(word) < 2:
        return (), ()
    base = korean_stem(word)
    pairs = [base[i : i + 2] for i in range(len(base) - 1)]
    local = [("k:" + base, 1.0)] + [("k:" + pair, 0.5) for pair in pairs if pair != base]
    found = {
        _OTHER_CONCEPTS[base[i:j]]: None
        for i in range(len(base) - 1)
        for j in range(i + 2, len(base) + 1)
        if base[i:j] in _OTHER_CONCEPTS and (j - i > 2 or i == 0 or j == len(base))
    }
    return tuple(local), tuple(found)


def _latin(word: str) -> tuple[Weighed, tuple[str, ...]]:
    parts = word.split("-") if "-" in word else []
    bases = [stem(word)] + ([stem(part) for part in parts if len(part) > 1] if len(parts) > 1 else [])
    if parts and all(part.isalpha() and len(part) > 2 for part in parts):
        bases = bases[1:]  # 'Amazon-backed' is two words, 'GPT-5' is one
    kept = [b for b in bases if len(b) > 1 and b not in STOP_WORDS and word.lower() not in STOP_WORDS]
    return tuple(("w:" + b, 1.0) for b in kept), tuple(_LATIN_CONCEPTS[b] for b in kept if b in _LATIN_CONCEPTS)


@lru_cache(maxsize=30_000)
def _expand(token: str) -> tuple[Weighed, tuple[str, ...]]:
    """Return the local terms of *token* with their weights, and its concepts."""
    first = token[0]
    if first <= "\u024f":
        return _latin(token)
    if "가" <= first <= "힣":
        return _korean(token)
    if "ァ" <= first <= "ー":
        word = token.rstrip("ー")
        concept = _OTHER_CONCEPTS.get(token) or _OTHER_CONCEPTS.get(word)
        return (("t:" + word, 1.0),), ((concept,) if concept else ())
    return (("w:" + token.lower(), 1.0),), ()


def language_of(text: str) -> str:
    """Guess ko, ja, zh or en from the script; 'und' where no letter is known.  Latin script counts as en."""
    sample = text[:600]
    hangul = sum("가" <= c <= "힣" for c in sample)
    kana = sum("ぁ" <= c <= "ヿ" for c in sample)
    han = sum("\u3400" <= c <= "\u9fff" for c in sample)
    latin = sum("A" <= c <= "ɏ" and c.isalpha() for c in sample)
    if hangul * 4 > latin and hangul >= kana + han:
        return "ko"
    if (kana + han) * 4 > latin and kana + han:
        return "ja" if kana * 10 > han else "zh"
    return "en" if latin else "und"


# --- documents ------------------------------------------------------------------------------------------------------


class _Tally:
    """Sums the terms of one document over its parts (title, lead, rest)."""

    __slots__ = ("facts", "latin_text", "length", "local", "shared")

    def __init__(self, *, latin_text: bool) -> None:
        self.local: dict[str, float] = {}
        self.shared: dict[str, float] = {}
        #: people, organisations, amounts and dates: the same in both
        self.facts: dict[str, float] = {}
        self.length = 0
        #: the document's own words are Latin: only capitalised ones can be names
        self.latin_text = latin_text

    def add(self, text: str, weight: float) -> None:
        counts = Counter(_TOKEN.findall(text))
        starts = Counter(_SENTENCE_START.findall(text)) if self.latin_text else Counter()
        for token, count in counts.items():
            self._token(token, count * weight, named=self._named(token, count, starts))
        self.length += sum(counts.values())
        self._han(text, weight)
        if self.latin_text:
            for phrase in _PHRASES.findall(text):
                self._share(_PHRASE_CONCEPTS[phrase.lower()], weight)

    def _named(self, token: str, count: int, starts: Counter[str]) -> bool:
        if token[0] > "\u024f":
            return False
        return not self.latin_text or (token[0].isupper() and count > starts.get(token, 0))

    def _token(self, token: str, weight: float, *, named: bool) -> None:
        terms, concepts = _expand(token)
        local = self.local
        for term, share in terms:
            local[term] = local.get(term, 0.0) + share * weight
            if named and not any(concept[0] == "x" for concept in concepts):
                self._share("l:" + term[2:], weight)
        for concept in concepts:
            self._share(concept, weight)

    def _han(self, text: str, weight: float) -> None:
        if not _HAN.search(text):
            return
        runs = _NOT_HAN.sub(" ", text.translate(FOLD))
        pairs = Counter(map(operator.add, runs, runs[1:]))
        kept = {pair: count for pair, count in pairs.items() if " " not in pair}
        local = self.local
        for pair, count in kept.items():
            term = "h:" + pair
            local[term] = local.get(term, 0.0) + count * weight
        self.length += sum(kept.values()) // 2
        for pair in kept.keys() & _HAN_HEADS.keys():
            for surface in _HAN_HEADS[pair]:
                if surface in runs:
                    self._share(_OTHER_CONCEPTS[surface], kept[pair] * weight)

    def _share(self, term: str, weight: float) -> None:
        self.shared[term] = self.shared.get(term, 0.0) + weight

    def drop_named(self, ids: Iterable[str]) -> None:
        """Forget well-known names that the roster has found too: 'elon-musk' makes x:musk say the same thing twice."""
        for part in {part for name in ids for part in name.split("-")}:
            self.shared.pop("x:" + part, None)

    def add_facts(self, terms: Iterable[str], weight: float) -> None:
        for term, count in Counter(terms).items():
            self.facts[term] = _KIND_WEIGHT[term[0]] * (1.0 + math.log(count * weight))


def _damped(counts: dict[str, float]) -> dict[str, float]:
    log = math.log
    return {term: 1.0 + log(count) if count > 1.0 else count for term, count in counts.items()}


_CODES = {"kor": "ko", "eng": "en", "jpn": "ja", "zho": "zh", "chi": "zh"}


def _language(doc: StoryDoc, text: str) -> str:
    """``ko`` for ko-KR, kor and the like; guessed where the document does not say."""
    code = doc.language.lower().replace("_", "-").partition("-")[0]
    return language_of(text) if code in ("", "und", "unknown") else _CODES.get(code, code)


def extract(doc: StoryDoc) -> Terms:
    """Return the terms of *doc*; never raises, an empty document has none."""
    title = plain_title(doc.title[:500])
    text = unicodedata.normalize("NFKC", doc.text[:MOST_CHARACTERS])
    language = _language(doc, f"{title} {text}")
    tally = _Tally(latin_text=language not in ("ko", "ja", "zh"))
    for part, weight in ((title, _TITLE_WEIGHT), (text[:_LEAD], _LEAD_WEIGHT), (text[_LEAD:], _BODY_WEIGHT)):
        if part.strip():
            tally.add(part, weight)
    tally.add_facts(amounts(title + "\n" + text, language), _LEAD_WEIGHT)
    tally.add_facts(dates(title + "\n" + text, doc.published), _LEAD_WEIGHT)
    tally.add_facts(("p:" + person for person in doc.people), _TITLE_WEIGHT)
    tally.add_facts(("o:" + body for body in doc.organisations), _LEAD_WEIGHT)
    tally.drop_named((*doc.people, *doc.organisations))
    return Terms(
        language=language,
        local=_damped(tally.local) | tally.facts,
        shared=_damped(tally.shared) | tally.facts,
        length=tally.length,
    )


def readable(term: str) -> str:
    """*term* as a person would read it in a reason."""
    return spoken(term) if term[0] in "nd" else KOREAN_CONCEPTS.get(term, term[2:])
