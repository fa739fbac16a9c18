"""Which clauses of the evidence a line is about: hedges and denials of the others do not bind it.  Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from ..facts import plain
from ..korean.morphology import QUOTED, analyse
from ..text import words
from .lexicon import ideas_in, ideas_of
from .parts import NOUN_IN_GO
from .posts.told_titles import TITLE
from .sounds.hanja import fold, readings
from .source import Evidence

_BREAKS = {
    "en": re.compile(
        r"[;:—]\s|(?<!\d),\s|(?<=\d),\s(?=[a-z])|\s(?=(?:but|while|whereas|although|though|because|after|before|when|as it|as the|even as|as (?:memory|chip|demand|prices?|costs?|sales|competition|investors|rivals|companies|supply)) )|"
        r"\sand (?=(?:that|he|she|it|they|the|will|would|is|are|was|were|has|have|had|said|says|plans?|expects?|may|could|[a-z]+ed|rose|fell|sold|bought|left|cut|[a-z]{4,}s) )"
    ),
    "ja": re.compile(
        r"(?<=[がで])、|(?<=ため)、|(?<=ものの)、|(?<=一方)、|(?<=ており)、|(?<=たうえ)で?、|(?<=[るただ]他)、|(?<=[るただ]ほか)、|(?<=だけに)、|(?<=後)、|(?<=[るただ]と)して(?![はもい、])|(?<=[いきぎしちりみびえけげせてねべめれ])、|。"
    ),
    "zh": re.compile(r"[，；。]|(?<!\d)[,;]|,(?!\d)"),
    "ko": re.compile(
        r"(?<=[가-힣]고)"
        + NOUN_IN_GO
        + r" |(?<=다)[.] |(?<=[가-힣]며),? |(?<=지만),? |(?<=으나),? |(?<=했으나),? |(?<=는데),? |(?<=[했됐랐렸뛰]다가),? |(?<=면서),? |(?<=[가-힣]고)"
        + NOUN_IN_GO
        + r", |(?<=[했됐었았]으니),? |(?<=니까),? |(?<=므로),? |(?<=[한된인은] 만큼),? |;"
    ),
}
#: a piece shorter than this is part of its neighbour ('据悉', 'Inc.')
_SHORTEST = {"en": 14, "ja": 8, "zh": 5, "ko": 10}
#: share of the best clause's score from which another counts as well
_NEAR, _HALF = 0.75, 0.5
_CONTENT = frozenset({"NNG", "NNP", "VV", "VA", "XR", "SL", "MAG"})
_DIGITS = re.compile(r"\d[\d,.]*\d|\d")


#: verbs of saying close many lines; what was said stands before them
SAYING = words(
    "밝히 말 언급 설명 강조 발표 전하 알려지 알리 공개 지적 주장 경고 우려 시사 당부 주문 촉구 요구 인정 판단 기대 공언 전망 예상 분석 평가 덧붙이 하 되 있 없 않 보이 것"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of one sentence in canonical form, and the whole sentence."""

    text: str
    sentence: str


@lru_cache(maxsize=1024)
def compounded(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Dictionary forms of what a Korean line says, each with the compounds of two nouns that it is part of ('매출' '매출액')."""
    posts = [match.span() for match in TITLE.finditer(text)]
    tokens = analyse(text.rstrip())
    if posts:
        tokens = tuple(token for token in tokens if not any(start <= token.start < end for start, end in posts))
    pairs = {
        at: first.form + second.form
        for at, (first, second) in enumerate(pairwise(tokens))
        if first.tag == second.tag == "NNG" and second.start == first.end
    }
    found = {
        token.form: tuple(pairs[i] for i in (at - 1, at) if i in pairs)
        for at, token in enumerate(tokens)
        if token.tag in _CONTENT
    }
    return tuple(found.items())


def content(text: str) -> tuple[str, ...]:
    """Nouns, verb stems and Latin words of a Korean line, and its compounds."""
    return tuple(dict.fromkeys(form for word, compounds in compounded(text) for form in (word, *compounds)))


@lru_cache(maxsize=512)
def clauses(evidence: Evidence) -> tuple[Clause, ...]:
    return tuple(
        Clause(piece, sentence)
        for sentence in map(plain, evidence.canonical)
        for piece in _pieces(sentence, evidence.language)
    )


#: an English piece without any of these is no clause ('Amazon and Google', 'both large shareholders')
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|should|must|did|does|do|says|said|plans|expects|aims|seeks|wants|[a-z]{2,}ed|rose|fell|met|made|took|gave|saw|won|lost|cut|"
    r"put|set|told|left|led|held|built|bought|sold|paid|sent|kept|began|went|came|got|ran|hit|sees|gives|takes|makes|grew|beat|sank|slid|spent|drew|wrote|spoke|climbs?|rises?|falls?|drops?|grows?|declines?|shrinks?)\b"
)
#: a quotation shorter than this is a term, not a statement
_STATEMENT = 12


#: brackets that tell something whole ('(우주선이 지구로 돌아오며 통신이 끊기는 구간)'): none of the sentence around them
_ASIDE = re.compile(r"\([^()]{8,}[가-힣](?:며|고|지만|는데|면서) [^()]{4,}\)")


def _pieces(sentence: str, language: str) -> list[str]:
    """The clauses of a sentence; a Korean quotation is one of its own (what was said is not what was done)."""
    quoted = (
        [match[0] for match in QUOTED.finditer(sentence) if len(match[0]) >= _STATEMENT] if language == "ko" else []
    )
    asides = [match[0] for match in _ASIDE.finditer(sentence)] if language == "ko" else []
    bare = sentence
    for aside in asides:
        bare = bare.replace(aside, "")
        quoted = [quotation.replace(aside, "") for quotation in quoted]
    for quotation in quoted:
        bare = bare.replace(quotation, " ")
    bare = QUOTED.sub(_as_one, bare)
    shortest = _SHORTEST.get(language, 10)
    pieces: list[str] = []
    for part in _BREAKS.get(language, _BREAKS["en"]).split(bare):
        piece = part.strip()
        bare_noun = language == "en" and (
            _VERB.search(piece) is None or (len(pieces) == 1 and not _VERB.search(pieces[0]))
        )
        if pieces and (bare_noun or min(len(piece), len(pieces[-1])) < shortest):
            pieces[-1] = f"{pieces[-1]}, {piece}"
        elif piece:
            pieces.append(piece)
    told = (piece for quotation in quoted for piece in _quoted_pieces(quotation))
    return [*pieces, *told, *(aside.strip("()") for aside in asides)] or [sentence]


def _as_one(quotation: re.Match[str]) -> str:
    """A quotation without its marks, unless it is long: a speech says several things."""
    return quotation[0] if len(quotation[0]) > _SPEECH else re.sub(r"[,;，、。]", " ", quotation[0])


#: signs of a quotation from which it has clauses of its own
_SPEECH = 40


def _quoted_pieces(quotation: str) -> list[str]:
    """The clauses of a Korean quotation, each long enough to say something."""
    pieces: list[str] = []
    for piece in _BREAKS["ko"].split(quotation):
        if pieces and min(len(piece), len(pieces[-1])) < _SHORTEST["ko"]:
            pieces[-1] = f"{pieces[-1]} {piece}"
        else:
            pieces.append(piece)
    return pieces


#: who said it and what was asked: the statement is the clause after them
_SAYS_NOTHING = re.compile(
    r"(?:对于|對於|关于|關於|针对|針對|至于|至於)|(?i:(?:he|she|they|it) (?:said|told (?:\w+ ){1,3}\w+|told \w+|added))\W*$|"
    r"(?i:(?!no\b)(?!.*\b(?:been|was|were|be|is|are|has|have)\b)(?:the |an? )?(?:[\w'’&.-]+ ){1,4}(?:said|says|reported|reports)(?: (?:on|in|at) [^,]{1,48})?(?:, citing [^,]{1,48})?)\W*$"
)


_SAID_LAST = tuple(
    words(
        "说 說 表示 称 稱 指出 强调 強調 认为 認為 透露 重申 回应 回應 かどうか か否か かどうかについて か否かについて"
    )
)


def _says_nothing(clause: str) -> bool:
    return clause.endswith(_SAID_LAST) or _SAYS_NOTHING.match(clause) is not None


def aligned(text: str, evidence: Evidence) -> tuple[Clause, ...]:
    """The clauses that share most with the line: figures first, then ideas and names."""
    return _aligned(text, evidence)


@lru_cache(maxsize=1024)
def _aligned(text: str, evidence: Evidence) -> tuple[Clause, ...]:
    pieces = clauses(evidence)
    pieces = tuple(piece for piece in pieces if not _says_nothing(piece.text)) or pieces
    if len(pieces) < 2:
        return pieces
    scores = [_score(text, piece.text, evidence) for piece in pieces]
    best = max(scores)
    # the clause with the line's own predicate, unless it shares little else
    last = next((word for word, _ in reversed(compounded(text)) if word not in SAYING), "")
    telling = [
        score for piece, score in zip(pieces, scores, strict=True) if last and shares(last, piece.text, evidence)
    ]
    if telling and max(telling) >= _HALF * best:
        scores = [score * shares(last, piece.text, evidence) for piece, score in zip(pieces, scores, strict=True)]
        best = max(scores)
    return tuple(piece for piece, score in zip(pieces, scores, strict=True) if score >= _NEAR * best)


def _score(text: str, clause: str, evidence: Evidence) -> float:
    mine = _DIGITS.findall(text)
    figures = set(mine) & set(_DIGITS.findall(clause)) if mine else ()
    words = content(text)
    shared = [word for word in words if shares(word, clause, evidence)]
    last = [word for word, _ in compounded(text) if word not in SAYING][-2:]
    return 2.0 * len(figures) + len(shared) + 1.0 * sum(word in shared for word in last)


def shares(word: str, clause: str, evidence: Evidence) -> bool:
    """Does the clause speak of what the Korean *word* says?"""
    return _shares(word, clause, evidence.foreign)


#: a longer verb may stand in the dictionary without its last syllable
_LONG = 2


@lru_cache(maxsize=16384)
def _shares(word: str, clause: str, foreign: bool) -> bool:  # noqa: FBT001 - a key of the cache
    if len(word) > 1 and word in clause:
        return True
    ideas = ideas_of(word) or (ideas_of(word[:-1]) if len(word) > _LONG else ())  # '사들이': '사들'
    if not foreign:
        return word in clause or (bool(ideas) and any(not set(ideas).isdisjoint(ideas_of(w)) for w in content(clause)))
    return not ideas_in(clause).isdisjoint(ideas) or (len(word) > 1 and fold(word) in readings(clause)[0])
