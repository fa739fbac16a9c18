"""A full name where the evidence has a part of it, and another sentence the whole: '커루이원' of 'Ke', '닉 리드' of リード氏.  Pure.

A reader puts the two together; who bears the part alone in the evidence is whom the article has in full.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ... import Bullet
from ...korean.names import TITLES
from ..posts.name_spans import spans_of
from ..sounds.chinese_spelling import spelt_by_signs
from ..sounds.renderings import written_by_sound
from ..sounds.sounds import kana_sound, sounds_like
from ..source import Evidence, Source
from .held_names import is_company, is_held
from .surnames import has_family

_HANGUL = re.compile(r"[가-힣]+")
_KANJI, _KATAKANA = re.compile(r"[\u4e00-\u9fff]+"), re.compile(r"[ァ-ヺー]+(?:・[ァ-ヺー]+)+")
#: letters of a Chinese name in Hangul, the family first
_SHORTEST, _LONGEST = 3, 5
#: of whom a Japanese sentence speaks by the family name
_CALLED = rf"(?=氏|さん| ?(?:{TITLES}))"


def is_full_name(word: str, text: str, bullet: Bullet, source: Source) -> bool:
    """Is *word* of *text* a name, or a part of one, that the article has in full and the evidence in part?"""
    if not source.foreign:
        return False
    evidence, whole = source.evidence(bullet), source.whole()
    if any(_is_run_in_part(form, word, evidence, whole) for form in _forms(word, text)):
        return True  # '셰인' is also how a firm is called
    if is_company(word):
        return False
    if source.language == "ja":
        return any(_is_told_in_part(form, evidence, whole) for form in _forms(word, text))
    chinese = _SHORTEST <= len(word) <= _LONGEST and _HANGUL.fullmatch(word) is not None
    return chinese and has_family(word[0], evidence) and is_held(word, whole)


def _forms(word: str, text: str) -> Iterator[str]:
    """The word with its neighbours: '닉 리드', '구레 분세이'."""
    for match in re.finditer(rf"(?<![가-힣]){re.escape(word)}(?![가-힣])", text):
        before = re.search(r"(?<![가-힣])([가-힣]{1,5}) \Z", text[: match.start()])
        behind = re.match(r" ([가-힣]{2,5}?)(?=(?:은|는|이|가|의|을|를)?(?:[ ,…]|$))", text[match.end() :])
        yield from (f"{before[1]} {word}",) if before is not None else ()
        yield from (f"{word} {behind[1]}",) if behind is not None else ()


#: a full name in Latin letters, and a foreign one in Chinese signs
_RUN = re.compile(
    r"(?:[A-ZÀ-Þ][\w'’\-]+ )(?:[A-ZÀ-Þ]\. )?(?:[A-ZÀ-Þ][\w'’\-]+ )?[A-ZÀ-Þ][\w'’\-]+|[\u4e00-\u9fff]{1,6}[·・‧][\u4e00-\u9fff]{1,6}"
)
_BETWEEN = re.compile(r"[ ·・‧]")


def _is_run_in_part(form: str, word: str, evidence: Evidence, whole: Evidence) -> bool:
    """'셰인 머피' for 'Mr Murphy', whom another sentence calls Shane Murphy: the other word of *form* stands in the evidence."""
    other = next((part for part in form.split() if part != word), "")
    if len(other) < _LEAST or is_company(other) or not is_held(other, evidence):
        return False
    told = " ".join(evidence.sentences)
    for run in _RUN.finditer(" ".join(whole.sentences)):
        parts = _BETWEEN.split(run[0])
        mine = [part for part in parts if _is_heard(word, part)]
        if mine and any(part in told and part not in mine and _is_heard(other, part) for part in parts):
            return True
    return False


_LEAST = 2


def _is_heard(word: str, part: str) -> bool:
    return written_by_sound(word, part) or spelt_by_signs(word, part)


def _is_told_in_part(form: str, evidence: Evidence, whole: Evidence) -> bool:
    return any(_stands(part, evidence) for line in whole.canonical for part in _parts(form, line, whole))


def _parts(form: str, line: str, whole: Evidence) -> Iterator[str]:
    """The words of the form in katakana; of kanji the family before what was read."""
    for run in _KATAKANA.finditer(line):
        words, said = run[0].split("・"), form.split()
        if len(words) == len(said) and all(
            sounds_like(*pair) for pair in zip(said, map(kana_sound, words), strict=True)
        ):
            yield from (word for word in words if len(word) > 1)
    for start, end in spans_of(form, line, whole):
        runs = (run for run in _KANJI.finditer(line) if run.start() < start and end <= run.end())
        yield from (line[run.start() : start] for run in runs)


def _stands(part: str, evidence: Evidence) -> bool:
    edge = r"(?![ァ-ヺー])" if _KANJI.fullmatch(part) is None else _CALLED
    apart = r"(?<![ァ-ヺー])" if _KANJI.fullmatch(part) is None else r"(?<![\u4e00-\u9fff])"
    return re.search(f"{apart}{re.escape(part)}{edge}", evidence.canonical_text) is not None
