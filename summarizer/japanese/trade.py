"""The trade's terms put into a Japanese sentence where they are whole words; pure.

成果 of 成果給 is no 성과, 詳細 of a run of kanji that no table cuts nothing certain: where one kanji of the run is left over, the
term beside it stays as it is.  A short form that the term brings with it is not told twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files

from ..terms import put_terms
from .lexicon import described, words
from .script import HIRAGANA

_RUN = re.compile(r"[\u3400-\u9fff々]{3,}")
_KANA_RUN = re.compile(r"[ァ-ヴー]{3,}")
#: a paper or a house of news is called by a name, whatever its words say
_PRESS = re.compile(r"(?:新聞社?|日報社?|時報社?|通信社|放送局|出版社?)$")
#: what stands behind a noun, and is no ending
_PARTICLES = frozenset("はがをにへでとのもやな")
_KINDS = frozenset(["noun", "after", "prefix", "number", "adverb", "det"])
_LONGEST, _SHORT = 12, 3
_OFFICES = ("董事長", "総経理", "総裁", "主席", "首相", "大統領", "知事", "教授", "議員", "氏")
_RENYO = re.compile(r"[いきぎしちにびみりえけげせてねべめれ]$")
#: 高 and 安 behind a percentage are told of prices, whatever stands before
_RISEN = re.compile(r"(?<=\d%)(?P<way>[高安])(?![くいめさ値速級度騰])")
#: 被告 against a name is who is tried for a crime
_ACCUSED = re.compile(r"(?<=[ァ-ヴー\u3400-\u9fff가-힣)）])(?<![各両全同元当本主]) ?被告(?!人|席|企業|会社|ら)")
_LEFT_OVER = 10
#: '그래픽처리장치(GPU)(GPU)', 'GPU(그래픽처리장치(GPU))'
_TWICE_BEHIND = re.compile(r"\((?P<short>[A-Za-z][A-Za-z\d&-]*)\) ?[(（](?P=short)[)）]")
_TWICE_AROUND = re.compile(
    r"(?<![A-Za-z])(?P<short>[A-Z][A-Za-z\d&-]*)[(（](?P<term>[가-힣 ]+)\((?P=short)\)(?P<rest>[^()（）]*)[)）]"
)


@lru_cache(maxsize=1024)
def put_trade(sentence: str) -> str:
    """*sentence*, its names and amounts in Korean, with the terms of ``terms_ja.txt`` that are whole words."""
    sentence = _ACCUSED.sub(" 피고인", sentence)
    pieces, done = [], 0
    for start, end in sorted(_kept(sentence)):
        if end > done:
            pieces += [put_terms(sentence[done:start], "ja"), sentence[max(start, done) : end]]
            done = end
    put = _RISEN.sub(_priced, "".join([*pieces, put_terms(sentence[done:], "ja")]))
    return _TWICE_AROUND.sub(r"\g<short>(\g<term>\g<rest>)", _TWICE_BEHIND.sub(r"(\g<short>)", put))


def _kept(sentence: str) -> Iterator[tuple[int, int]]:
    """(start, end) of what stays as it is."""
    for match in _inflected().finditer(sentence):
        yield match.span()
    for run in _KANA_RUN.finditer(sentence):
        if not all(known for _, known in _cover(run[0], sentence[run.end() : run.end() + _LONGEST])):
            yield run.span()
    for run in _RUN.finditer(sentence):
        parts = _cover(run[0], sentence[run.end() : run.end() + _LONGEST])
        left = [number for number, (_, known) in enumerate(parts) if not known]
        if len(run[0]) > _SHORT and _PRESS.search(run[0]) and run[0] not in _terms():
            yield run.start(), run.end()
            continue
        yield from (*_wholes(run.start(), parts, sentence), *_beside(run, parts, left, sentence))


def _wholes(start: int, parts: tuple[tuple[str, bool], ...], sentence: str) -> Iterator[tuple[int, int]]:
    """Words of the other tables with a term in them ('温度差')."""
    for word, known in parts:
        goes_on = any(sentence[start : start + size] in _terms() for size in range(len(word), len(word) + 4))
        if known and len(word) > 2 and word in _nouns() and not goes_on:
            yield start, start + len(word)
        start += len(word)


def _beside(
    run: re.Match[str], parts: tuple[tuple[str, bool], ...], left: list[int], sentence: str
) -> Iterator[tuple[int, int]]:
    """The one kanji that is left over, and the words beside it."""
    for number in left:
        if len(parts[number][0]) > 1 or _has_okurigana(parts, number, sentence[run.end() : run.end() + 1]):
            continue
        if number + 1 < len(parts) and parts[number + 1][0].endswith(_OFFICES):
            continue  # a family before its office
        start = run.start() + sum(len(word) for word, _ in parts[: max(number - 1, 0)])
        end = min(run.start() + sum(len(word) for word, _ in parts[: number + 2]), run.end())
        yield start, end


def _has_okurigana(parts: tuple[tuple[str, bool], ...], number: int, after: str) -> bool:
    """Is the kanji left over the head of another word, as 向 of 向け?"""
    return number + 1 == len(parts) and HIRAGANA.match(after) is not None and after not in _PARTICLES


@lru_cache(maxsize=4096)
def _cover(run: str, tail: str) -> tuple[tuple[str, bool], ...]:
    """The words of *run*, the last of which may go on in *tail*, and what is left over: (stretch, is it known)."""
    best: list[tuple[int, tuple[tuple[str, bool], ...]]] = [(0, ())]
    for end in range(1, len(run) + 1):
        cost, parts = best[end - 1]
        choices = [(cost + _LEFT_OVER, (*parts, (run[end - 1], False)))]
        for start in range(max(0, end - _LONGEST), end):
            word = run[start:end]
            goes_on = end == len(run) and any(word + tail[:size] in _known() for size in range(1, len(tail) + 1))
            if word in _known() or goes_on:
                cost, parts = best[start]
                choices.append((cost + 2 + (len(word) == 1), (*parts, (word, True))))
        best.append(min(choices, key=lambda choice: choice[0]))
    return _gathered(best[-1][1])


def _gathered(parts: tuple[tuple[str, bool], ...]) -> tuple[tuple[str, bool], ...]:
    found: list[tuple[str, bool]] = []
    for word, known in parts:
        if not known and found and not found[-1][1]:
            found[-1] = (found[-1][0] + word, False)
        else:
            found.append((word, known))
    return tuple(found)


@cache
def _known() -> frozenset[str]:
    """Words of the tables: of one kanji only what stands before or behind other words."""
    told = {
        surface
        for surface, found in words().items()
        if any(word.kind in _KINDS and (len(surface) > 1 or word.kind != "noun") for word in found)
    }
    return frozenset(told | _terms() | described())


@cache
def _inflected() -> re.Pattern[str]:
    """Terms that end as a verb does, with an ending behind them ('差し止めるよう')."""
    terms = sorted((term for term in _terms() if _RENYO.search(term)), key=len, reverse=True)
    return re.compile(
        "(?:" + "|".join(map(re.escape, terms)) + r")(?:る|た(?![いめ])|て|ら[れず]|よう|ない|ず|ます|まし)"
    )


@cache
def _nouns() -> frozenset[str]:
    return frozenset(surface for surface, found in words().items() if any(word.kind == "noun" for word in found))


@cache
def _terms() -> frozenset[str]:
    text = files("summarizer").joinpath("terms_ja.txt").read_text(encoding="utf-8")
    rows = (line.partition("\t")[0] for line in text.splitlines() if line and not line.startswith("#"))
    return frozenset(term for row in rows for term in row.split("|"))


def _priced(match: re.Match[str]) -> str:
    return " 상승" if match["way"] == "高" else " 하락"
