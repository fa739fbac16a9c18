"""Where a name of a line stands in its evidence: in Hangul, or in the letters that it renders.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..names.finding import HANGUL, starts
from ..sounds.hanja import read_alike
from ..sounds.japanese import read_in_kanji
from ..sounds.sounds import kana_sound, latin_sound, sounds_like
from ..sounds.western_names import spelt_spans
from ..source import Evidence


def spans_of(name: str, line: str, evidence: Evidence) -> list[tuple[int, int]]:
    """Where *name* stands in a line of the evidence: in Hangul, or in the letters that it renders."""
    spans = [(at, at + len(name)) for at in starts(name, line, behind=HANGUL)]
    if spans or not evidence.foreign or len(name) < _SHORTEST:
        return spans
    parts = [part for part in name.split() if len(part) >= _SHORTEST]
    if evidence.language == "en":
        words = list(_CAPITAL.finditer(line))
        return [word.span() for word in words if any(sounds_like(part, latin_sound(word[0])) for part in parts)]
    if evidence.language == "zh":
        spelt = [span for part in parts for span in spelt_spans(part, line)]
        return spelt or [span for match in _HAN.finditer(line) for part in parts for span in _in_chinese(part, match)]
    return [*_in_japanese(parts, line), *_in_kana(parts, line)]


def _in_japanese(parts: list[str], line: str) -> Iterator[tuple[int, int]]:
    for match in _HAN.finditer(line):
        if not any(read_in_kanji(part, match[0]) for part in parts):  # no piece of it does, then
            yield from (span for part in parts for span in _in_chinese(part, match) if span[1] - span[0] == len(part))
            continue
        for size in (2, 3, 4):
            for at in range(len(match[0]) - size + 1):
                if any(read_in_kanji(part, match[0][at : at + size]) for part in parts):
                    yield match.start() + at, match.start() + at + size


def _in_kana(parts: list[str], line: str) -> Iterator[tuple[int, int]]:
    """'ラビ・メノン': each word of the name, so that its edges are those of the whole."""
    for match in _KANA.finditer(line):
        if all(any(sounds_like(part, kana_sound(word)) for word in match[0].split("・")) for part in parts):
            yield match.span()


def _in_chinese(part: str, run: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The fewest characters that read as *part*: three of 赵明轩 are the four syllables of 자오밍쉬안."""
    if not read_alike(part, run[0]):
        return
    for at in range(len(run[0])):
        for size in (2, 3, 4):
            piece = run[0][at : at + size]
            if len(piece) == size and read_alike(part, piece):
                if not read_alike(part, piece[1:]):
                    yield run.start() + at, run.start() + at + size
                break


_KANA = re.compile(r"[ァ-ヺー]+(?:・[ァ-ヺー]+)*")
_CAPITAL = re.compile(r"[A-Z][a-zà-ÿ'’]+")
_HAN = re.compile(r"[\u4e00-\u9fff々ヶ]{2,}")
_SHORTEST = 2
