"""May a word of the tables stand at this place of a Japanese sentence, or is it a part of another word?  Pure."""

from __future__ import annotations

import re

from .lexicon import words
from .script import KANJI, KATAKANA, SET

#: what counts, or stands behind a count, may stand before a verb in kanji
_COUNTERS = frozenset(["割", "強", "弱", "銭", "泊", "目", "行", "回"])
#: what ends other words as well ('否定もしなかった')
_SHORT_ADVERBS = frozenset(["もし", "そう", "こう", "どう", "まず", "すぐ", "なお"])
#: ends of longer words: など の, ところ
_NOT_BEHIND = {"どの": ("な",), "ころ": ("と",), "ごろ": ("ど",)}
#: '自身の間違い'
_NOT_BEFORE = {"の間": ("違",)}
#: 'ある銀行' and 'うち3社' at the head of a clause are another word than behind one
_HEADS_CLAUSE = frozenset(["うち", "ある"])
_PARTICLE_KANA = frozenset("はがのをもにで")
_AT_HEAD = frozenset(["だが", "ところが", "しかし", "また", "ただ"])
#: with いる behind them they are verbs
_BEFORE_COMMAS = frozenset(["として", "について", "において", "に対して"])
_BEFORE_NOUNS = frozenset(["という", "といった"])


def fits(text: str, start: int, end: int, kind: str) -> bool:
    """May the word stand here?  What stands beside it tells, where the tables alone would find it inside another word."""
    surface, before, after = text[start:end], text[start - 1 : start], text[end : end + 1]
    if kind in ("particle", "link"):
        return _binds(surface, kind, after, on_a_verb=_GOES_ON.match(text, end) is not None)
    if kind == "prefix":
        known = after != "" and (SET.match(after) is not None or KATAKANA.match(after) is not None)
        return (known or _begins_noun(text, end)) and not KANJI.match(before)
    if before in _NOT_BEHIND.get(surface, ()) or after in _NOT_BEFORE.get(surface, ()):
        return False
    return _is_word(surface, kind, before, after)


def _is_word(surface: str, kind: str, before: str, after: str) -> bool:
    """Is the word one of its own between what stands *before* and *after* it?"""
    at_head = before == "" or before in "。、「」（　"
    if surface in _HEADS_CLAUSE:
        return at_head == (kind != "noun") and not (at_head and after in _PARTICLE_KANA)
    if surface in _SHORT_ADVERBS or surface in _AT_HEAD:
        free = (
            before in " は" if surface in _SHORT_ADVERBS else before == " " or (after == "、" and surface[-1] != "が")
        )
        return at_head or free
    if kind == "after" and surface in _COUNTERS:
        return before.isdecimal() or before in "%割" or (surface == "目" and before in "회번차")
    return _stands_alone(surface, kind, before, after)


def is_whole(text: str, start: int, end: int) -> bool:
    """Is no katakana beside it?  'リフト' begins 'リフトアップ' as well."""
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    return not any("ァ" <= sign <= "ヴ" or sign == "ー" for sign in (before, after))


def _begins_noun(text: str, start: int) -> bool:
    """Does a noun of the tables in kanji begin here?  '高' of an unknown name is no prefix."""
    return any(
        word.kind == "noun"
        for size in (2, 3, 4)
        if KANJI.match(text[start + size - 1 : start + size])
        for word in words().get(text[start : start + size], ())
    )


#: いる, おり and their forms; no いずれ
_GOES_ON = re.compile(r"い[るたてまな]|いれば|お[りら]")


def _binds(surface: str, kind: str, after: str, *, on_a_verb: bool) -> bool:
    if surface in _BEFORE_NOUNS or (kind == "particle" and len(surface) > 2 and surface[-1] in "たるむ"):
        return after == "" or after not in "。、」がと"
    is_verb = surface in _BEFORE_COMMAS or (surface[0] == "を" and surface[-1] in "てで")
    return not (is_verb and on_a_verb)


def _stands_alone(surface: str, kind: str, before: str, after: str) -> bool:
    """A word of one kanji is none inside a longer run of kanji, and no noun right behind a Korean one."""
    if len(surface) > 1 or not KANJI.match(surface):
        return True
    if surface == "氏":
        return after == "率" or not KANJI.match(after)
    if kind == "after":  # what stands before it is a word of the tables, or nothing is known of either
        return not KANJI.match(after)
    beside = kind == "noun" and ("가" <= before <= "힣" or "가" <= after <= "힣")
    return not (beside or KANJI.match(before) or KANJI.match(after))
