"""A Japanese sentence, Korean words in it, cut into words: the cheapest way through all that the tables know; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .conjugation import Form
from .lexicon import BEING, Predicate, being_at, described_at, doing_at, longest_word, predicates_at, words
from .names import name_at
from .script import HIRAGANA, KANJI, KATAKANA, SET
from .standing import fits, is_whole

_SIGNS = {
    "、": ",", "。": ".", "「": "‘", "」": "’", "『": "‘", "』": "’", "（": "(", "）": ")", "・": "·", "　": " ", "？": "?", "！": "!", "?": "?", "!": "!",
}  # fmt: skip
_OPENING, _SHUT = frozenset("「『（("), frozenset("」』）)")

#: what a word leaves behind it
NOUN, FINITE, ATTRIBUTE, JOINING, HANGING, PARTICLE, LINK, FREE, PREFIX, OPEN, LOST, ODD = range(12)
#: what a word may stand behind
_BEHIND_NOUN = frozenset({NOUN})
_ANYWHERE = frozenset({NOUN, FINITE, ATTRIBUTE, JOINING, PARTICLE, LINK, FREE, PREFIX, OPEN, LOST, ODD})
#: particles that begin no ending of a verb: they may stand behind one strange kanji
_SURE = frozenset(
    [
        "は",
        "を",
        "に",
        "の",
        "と",
        "へ",
        "では",
        "には",
        "とは",
        "との",
        "での",
        "への",
        "など",
        "まで",
        "より",
        "によると",
        "によりますと",
        "によれば",
        "について",
        "については",
        "に対し",
        "に対して",
        "による",
        "として",
    ]
)
_NEW_WORD = frozenset({NOUN, FINITE, JOINING, PARTICLE, LINK, FREE, OPEN, ATTRIBUTE})
_KNOWN, _SHORT_PARTICLE = 2.0, 2.4
_STRANGE, _STRANGE_CHARACTER, _STRANGE_KANA = 9.0, 2.0, 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """One word: ``sort`` is 'set' (Korean or Latin already), 'sign', 'strange', 'predicate', or a kind of ``words.txt``."""

    sort: str
    surface: str
    korean: str = ""
    predicate: Predicate | None = None
    form: Form | None = None

    @property
    def nominal(self) -> bool:
        """May a predicate before it describe it?"""
        return self.sort in ("set", "noun", "strange", "prefix", "det", "number") or self.surface in _OPENING


@dataclass(frozen=True, slots=True)
class _Arc:
    end: int
    token: Token
    leaves: int
    behind: frozenset[int]
    cost: float


def cut(text: str) -> list[Token]:
    """Return the words of *text*, whose surfaces make *text* again; what no table knows is one 'strange' word."""
    best: list[dict[int, tuple[float, int, int, Token | None]]] = [{} for _ in range(len(text) + 1)]
    best[0][OPEN] = (0.0, -1, -1, None)
    for start in range(len(text)):
        if not best[start]:
            continue
        for arc in _arcs(text, start):
            for left, (cost, *_) in best[start].items():
                if left in arc.behind:
                    total = cost + arc.cost
                    known = best[arc.end].get(arc.leaves)
                    if known is None or total < known[0]:
                        best[arc.end][arc.leaves] = (total, start, left, arc.token)
    return _path(best)


def _path(best: list[dict[int, tuple[float, int, int, Token | None]]]) -> list[Token]:
    at, left = (
        len(best) - 1,
        min(best[-1], key=lambda key: best[-1][key][0] + 20 * (key in (ATTRIBUTE, PREFIX, HANGING))),
    )
    tokens: list[Token] = []
    while at > 0:
        _, start, before, token = best[at][left]
        assert token is not None
        tokens.append(token)
        at, left = start, before
    return _joined(tokens[::-1])


def _joined(tokens: list[Token]) -> list[Token]:
    """Strange characters in a row are one word."""
    joined: list[Token] = []
    for token in tokens:
        if token.sort == "strange" and joined and joined[-1].sort == "strange":
            joined[-1] = Token(sort="strange", surface=joined[-1].surface + token.surface)
        else:
            joined.append(token)
    return joined


def _arcs(text: str, start: int) -> Iterator[_Arc]:
    char = text[start]
    if char in _SIGNS:
        yield _sign(char, start)
        return
    match = SET.match(text, start)
    if match is not None:
        token = Token(sort="set", surface=match[0], korean=match[0].strip())
        yield _Arc(match.end(), token, NOUN, _ANYWHERE, 0.5)
        return
    named = name_at(text, start)
    if named is not None:
        yield _Arc(named[0], Token(sort="set", surface=text[start : named[0]], korean=named[1]), NOUN, _ANYWHERE, 0.5)
        return
    yield from _word_arcs(text, start)
    for end, predicate, form in predicates_at(text, start):
        yield _predicate_arc(text, start, end, predicate, form, _linked(predicate))
    for end, korean in described_at(text, start):
        yield _Arc(end, Token(sort="noun", surface=text[start:end], korean=korean), NOUN, _ANYWHERE, _KNOWN + 0.1)
    for end, predicate, form in doing_at(text, start):
        yield _predicate_arc(text, start, end, predicate, form, frozenset({NOUN, PARTICLE, FREE}))
    for end, predicate, form in being_at(text, start):
        yield _predicate_arc(text, start, end, predicate, form, frozenset({NOUN, PARTICLE}))
    yield _strange(text, start)


def _sign(char: str, start: int) -> _Arc:
    token = Token(sort="sign", surface=char, korean=_SIGNS[char])
    behind = _ANYWHERE | {HANGING} if char == "、" else _ANYWHERE
    return _Arc(start + 1, token, NOUN if char in _SHUT else OPEN, behind, 0.5)


def _linked(predicate: Predicate) -> frozenset[int]:
    if "link" in predicate.frame:
        return frozenset({FINITE, NOUN}) if "bare" in predicate.marks else frozenset({FINITE})
    if "apart" in predicate.marks:
        return _NEW_WORD - {FINITE, NOUN}
    return _NEW_WORD if predicate.kind in ("i", "na") else _NEW_WORD - {FINITE}


_LEAVES = {
    "noun": NOUN, "suffix": NOUN, "after": NOUN, "number": NOUN, "adverb": FREE, "det": FREE, "prefix": PREFIX, "particle": PARTICLE,
    "link": LINK,
}  # fmt: skip
_BEHIND = {
    "noun": _ANYWHERE, "number": _ANYWHERE, "suffix": _BEHIND_NOUN, "after": _BEHIND_NOUN | {ODD}, "adverb": _NEW_WORD - {FINITE}, "det": _NEW_WORD, "prefix": _NEW_WORD,
    "particle": _BEHIND_NOUN, "link": frozenset({FINITE}),
}  # fmt: skip


#: '伸び、' is rather the verb than the noun
_HANGS = frozenset(f"{kana}、" for kana in "いきぎしちにびみりえけげせてねべめれ")


def _word_arcs(text: str, start: int) -> Iterator[_Arc]:
    table = words()
    for size in range(1, min(longest_word(), len(text) - start) + 1):
        surface = text[start : start + size]
        for word in table.get(surface, ()):
            token = Token(sort=word.kind, surface=surface, korean=word.korean)
            if not fits(text, start, start + size, word.kind) or (
                word.alone and not is_whole(text, start, start + size)
            ):
                continue
            cost = _SHORT_PARTICLE if size == 1 and word.kind == "particle" else _KNOWN
            if word.kind == "prefix" and KANJI.match(text[start + size : start + size + 1]):
                cost += 0.5
            if surface == "な" or (word.kind == "noun" and text[start + size - 1 : start + size + 1] in _HANGS):
                cost += 1.0
            behind = _BEHIND[word.kind]
            if word.kind == "particle":
                behind |= {ODD} if surface in _SURE else frozenset()
                behind |= {LOST} if surface == "を" else frozenset()
            elif word.kind == "after" and HIRAGANA.match(surface):
                behind -= {ODD}
            yield _Arc(start + size, token, _LEAVES[word.kind], behind, cost)


def _predicate_arc(text: str, start: int, end: int, predicate: Predicate, form: Form, behind: frozenset[int]) -> _Arc:
    token = Token(sort="predicate", surface=text[start:end], predicate=predicate, form=form)
    if predicate.kind == "na" and form.final == "adv" and text[start - 1 : start] == "の":
        behind = frozenset()  # '社員の不満に': a noun
    leaves = JOINING
    if form.final in ("dict", "past", "vol"):
        leaves = FINITE
    elif form.final == "attr":
        leaves = ATTRIBUTE
    elif form.final == "masu":
        leaves = HANGING
    elif form.final == "adv":
        leaves = FREE
    rare = (0.3 + 0.3 * (form.final == "te")) * (predicate is BEING) + 1.0 * (
        form.chain[:1] == ("CAN",) and predicate.kind == "5"
    )
    if predicate.stem.text == "가" and text.startswith("行っ", start) and not _goes(text, start):
        rare += 0.8
    return _Arc(end, token, leaves, behind, _KNOWN + rare)


def _goes(text: str, start: int) -> bool:
    """Is this 行った 'went', 行う having the same form?  One goes へ or に a place; に a day something was done."""
    return text[start - 1 : start] == "へ" or (
        text[start - 1 : start] == "に" and text[start - 2 : start - 1] not in tuple("일월년前後末")
    )


def _strange(text: str, start: int) -> _Arc:
    """A word of katakana as a whole, else one character; hiragana that no table knows swallows what follows it."""
    match = KATAKANA.match(text, start)
    if match is not None:
        return _Arc(match.end(), Token(sort="strange", surface=match[0]), NOUN, _ANYWHERE, _STRANGE)
    kana = HIRAGANA.match(text[start]) is not None
    follows = start > 0 and (KANJI.match(text[start - 1]) is not None)
    cost = (
        _STRANGE + _STRANGE_KANA * kana
        if start == 0 or text[start - 1] in _SIGNS
        else _STRANGE * 0.5 + _STRANGE_CHARACTER + _STRANGE_KANA * kana
    )
    token = Token(sort="strange", surface=text[start])
    return _Arc(start + 1, token, LOST if kana else NOUN if follows else ODD, _ANYWHERE, cost)
