"""Whether a capitalised word is a name, a title or a common word that begins the sentence; pure."""

from __future__ import annotations

import re

from ..canon.title_table import IDS
from .lexicon import adjectives, adverbs, forms, nouns, proper
from .reader import Reader
from .tokens import Token

_TITLE_PARTS = frozenset(["겸", "공동", "전", "임시", "수석", "글로벌"])
#: offices that stay in English before a name: which post of Korea, the paper would have to say
_OFFICES = frozenset(
    [
        "President",
        "Chairman",
        "Prime",
        "Minister",
        "Judge",
        "Professor",
        "Sir",
        "Chief",
        "Executive",
        "Director",
        "Vice",
        "Senator",
        "Governor",
        "Secretary",
        "Dr",
        "Mr",
        "Ms",
        "Mrs",
        "Sen",
        "Rep",
        "Gov",
        "Founder",
        "Officer",
        "Head",
        "Justice",
        "King",
        "Queen",
        "Prince",
    ]
)
#: ends of common words: a first word of a sentence that ends so is no name
_COMMON_ENDS = ("ing", "ed", "ion", "ions", "ment", "ments", "ly", "ness", "ers", "ors", "ies", "ists", "ants", "ents")
_FIRMS_DO = frozenset(
    [
        "announce",
        "say",
        "plan",
        "hire",
        "launch",
        "sign",
        "agree",
        "acquire",
        "appoint",
        "sue",
        "tell",
        "decline",
        "unveil",
        "buy",
        "name",
    ]
)
NEVER = frozenset(
    [
        "we",
        "i",
        "you",
        "they",
        "he",
        "she",
        "it",
        "this",
        "that",
        "these",
        "those",
        "there",
        "who",
        "what",
        "which",
        "when",
        "where",
        "how",
        "why",
        "if",
        "and",
        "but",
        "as",
        "at",
        "in",
        "on",
        "for",
        "to",
        "of",
        "by",
        "with",
        "from",
        "after",
        "before",
        "while",
        "since",
        "because",
        "although",
        "though",
        "until",
        "unless",
        "despite",
        "amid",
        "under",
        "over",
        "not",
        "no",
        "never",
        "nothing",
        "nobody",
        "none",
        "one",
        "some",
        "any",
        "all",
        "both",
        "each",
        "most",
        "many",
        "few",
        "several",
        "another",
        "other",
        "such",
        "so",
        "yet",
        "or",
        "nor",
        "then",
        "now",
        "here",
        "just",
        "only",
        "even",
        "also",
        "still",
        "meanwhile",
        "however",
        "mr",
        "ms",
        "mrs",
        "dr",
        "our",
        "my",
        "your",
        "its",
        "his",
        "her",
        "their",
        "us",
        "them",
    ]
)


def titled(word: str) -> bool:
    """Is *word* a title, or part of one?"""
    return word in IDS or word in _TITLE_PARTS


def is_office(reader: Reader, index: int) -> bool:
    """'President Ana Roz': an office in English; one that begins the sentence may be a common word."""
    token, after = reader.at(index), reader.at(index + 1).text[:1]
    named = index > 0 or (after.isalpha() and not after.islower())
    return named and not _OFFICES.isdisjoint(token.text.split("-"))


def is_half(one: Token, two: Token) -> bool:
    """'시스코 System', '액티비전블리자드 Blizzard', 'Sky News 호주': half of a name in Korean, half in English letters."""
    if "hangul" not in (one.tag, two.tag) or "latin" not in (one.tag, two.tag):
        return False
    english, korean = (two, one) if one.tag == "hangul" else (one, two)
    word = english.text
    return word[0].isupper() and not (
        titled(word)
        or titled(korean.text)
        or word.isupper()
        or _is_joined(word)
        or (one is english and word.lower() in nouns())
    )


def _is_joined(word: str) -> bool:
    """'London-listed' is joined to a name, 'Min-seo' is one."""
    tail = word.lower().rpartition("-")[2]
    return "-" in word and any(tail in table for table in (nouns(), adjectives(), adverbs(), forms()))


def is_no_name(reader: Reader, index: int, *, inside: bool) -> bool:
    """A function word, a common noun at the head of the sentence, or a short form that is no name ('AI')."""
    token, after = reader.at(index), reader.at(index + 1)
    if token.low in NEVER or is_office(reader, index):
        return True
    before_title = after.tag == "hangul" and titled(after.text)
    if token.low in nouns() and token.text.isupper() and not inside and not before_title:
        return True
    if index == 0 and _is_kind_of_firm(token.low) and after.text[:1].isalpha() and not after.text[0].islower():
        return True  # 'Competitor Quillon'
    return common(token.low, index) and not begins_name(reader, index)


def _is_kind_of_firm(word: str) -> bool:
    noun = nouns().get(word)
    return noun is not None and noun.korean.endswith(("경쟁사", "스타트업", "업체", "기업", "회사", "협력사"))


def is_word(text: str) -> bool:
    """Are these capitalised words common ones, of a sentence's beginning or of a title?"""
    return all(
        word.lower() in NEVER or any(word.lower() in table for table in (nouns(), adjectives(), adverbs(), forms()))
        for word in re.split(r"[ -]", text)
    )


def begins_name(reader: Reader, index: int) -> bool:
    """'Cobalt Lane' at the head of a sentence is a name, 'Startup Cohere' is not."""
    noun, after = nouns().get(reader.low(index)), reader.at(index + 1)
    if (
        noun is not None
        and not noun.many
        and not noun.kinds & frozenset("hofsu")
        and _does_as_a_firm(reader, index + 1)
    ):
        return True
    named = after.tag == "latin" and after.text[0].isupper() and not after.text.isupper() and after.low not in nouns()
    return named and noun is not None and not noun.kinds & frozenset("hof")


def _does_as_a_firm(reader: Reader, at: int) -> bool:
    """Is it told of the one before *at* what he is, or does he what only somebody does ('Figure announced')?"""
    if reader.low(at) == ",":
        return reader.low(at + 1) in ("a", "an", "which", "whose")
    return any(form.verb in _FIRMS_DO and form.name in ("past", "s") for form in forms().get(reader.low(at), ()))


def common(word: str, index: int) -> bool:
    """Is a capitalised noun that begins the sentence no name?  'Arm said' has no article: it is one."""
    noun = nouns().get(word)
    return index == 0 and noun is not None and (noun.many or not noun.kinds & frozenset("hof") or "u" in noun.kinds)


def may_be_name(reader: Reader, index: int, end: int) -> bool:
    """A single word that begins the sentence may be common, and not known."""
    token = reader.at(index)
    if index or token.tag != "latin" or token.low in proper() or token.text.isupper():
        return True
    if token.low.endswith("s") and not token.low.endswith(_COMMON_ENDS) and _is_one(reader, end):
        return True
    return not (token.low.endswith(_COMMON_ENDS) or (token.low.endswith("s") and reader.at(end).tag != "poss"))


def _is_one(reader: Reader, at: int) -> bool:
    """Does a verb in the singular stand at *at*, or 'who' behind a comma: 'Holmes has agreed' is a name?"""
    return reader.low(at) in ("has", "is", "was") or (reader.low(at) == "," and reader.low(at + 1) == "who")
