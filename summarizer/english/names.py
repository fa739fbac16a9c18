"""Names: runs of Korean words and of capitalised ones that no table has, in the order of Korean papers; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..canon.places import places_in, read_places
from ..canon.title_table import IDS
from .lexicon import adjectives, adverbs, forms, nouns, rows
from .reader import Phrase, Reader, longest
from .sounds import with_particle

_TITLE_PARTS = frozenset(["겸", "공동", "전", "임시", "수석", "글로벌"])
_SOMEBODY = ("들", "대변인", "연구원", "당국자", "관계자", "창업자", "고문", "판사", "교수")
#: behind a place or a name and a hyphen
_TIED = {
    "based": "에 본사를 둔", "led": "이 이끄는", "owned": "이 소유한", "backed": "이 투자한", "made": "산", "built": "이 만든", "only": " 전용", "related": " 관련",
    "language": "어", "listed": " 증시에 상장된", "born": " 출신", "wide": " 전역의", "style": "식", "area": " 지역", "run": "이 운영하는", "controlled": "이 지배하는",
}  # fmt: skip
#: ends of common words: a first word of a sentence that ends so is no name
_COMMON_ENDS = ("ing", "ed", "ion", "ions", "ment", "ments", "ly", "ness", "ers", "ors", "ies", "ists", "ants", "ents")


@cache
def proper() -> dict[str, tuple[str, str]]:
    """Proper names with a Korean form, in lower case -> (Korean, kinds)."""
    return {
        surface.lower(): (korean, kinds)
        for surfaces, korean, kinds in rows("proper.txt")
        for surface in surfaces.split("|")
    }


def titled(word: str) -> bool:
    """Is *word* a title, or part of one?"""
    return word in IDS or word in _TITLE_PARTS


def name(reader: Reader, index: int) -> tuple[Phrase, int] | None:
    """The longest run of names at *index*."""
    end, words = index, list[str]()
    while (one := _word(reader, end, inside=bool(words))) is not None:
        words.append(one[0])
        end = one[1]
    if not words or (len(words) == 1 and not _may_be_name(reader, index, end)):
        return None
    return _named(words), end


def tied(reader: Reader, index: int) -> tuple[str, int] | None:
    """'샌프란시스코-based' before a noun; with the state behind the city."""
    token = reader.at(index)
    head, _, tail = token.text.rpartition("-")
    named = bool(head) and (head[0].isupper() or "가" <= head[0] <= "힣")
    if named and tail in _TIED and token.tag in ("hangul", "latin"):
        put, head = _TIED[tail], _in_korean(head)
        return (with_particle(head, "이") + put[1:] if put.startswith("이") else head + put), index + 1
    if reader.low(index + 1) == "," and token.tag == "hangul" and (state := tied(reader, index + 2)) is not None:
        place, sep, rest = state[0].partition("에 ")
        return f"{place} {token.text}{sep}{rest}", state[1]
    return None


@cache
def _in_korean(place: str) -> str:
    """'Sydney', which people bear as well, is the city before a hyphen."""
    found = [edit for edit in read_places(f"in {place}", "en") if edit.end == len(place) + 3 and edit.start == 3]
    return (found[0].text or place) if found else place


def _word(reader: Reader, index: int, *, inside: bool) -> tuple[str, int] | None:
    """One word of a name, or a name that the table has; *inside*: words of it stand before."""
    token = reader.at(index)
    if _is_tied(token.text):
        return None
    if token.tag == "hangul":
        return token.text, index + 1
    if token.tag not in ("latin", "mixed") or not any(
        letter.isupper() for letter in token.text[: 1 + (token.tag == "mixed") * 40]
    ):
        return None
    known = longest(reader, index, proper(), 5)
    if known is not None:
        return known[0][0], known[1]
    return None if _is_no_name(reader, index, inside=inside) else (token.text, index + 1)


def _is_no_name(reader: Reader, index: int, *, inside: bool) -> bool:
    """A function word, a common noun at the head of the sentence, or a short form that is no name ('AI')."""
    token, after = reader.at(index), reader.at(index + 1)
    if token.low in _NEVER:
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
        word.lower() in _NEVER or any(word.lower() in table for table in (nouns(), adjectives(), adverbs(), forms()))
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


def _does_as_a_firm(reader: Reader, at: int) -> bool:
    """Is it told of the one before *at* what he is, or does he what only somebody does ('Figure announced')?"""
    if reader.low(at) == ",":
        return reader.low(at + 1) in ("a", "an", "which", "whose")
    return any(form.verb in _FIRMS_DO and form.name in ("past", "s") for form in forms().get(reader.low(at), ()))


def common(word: str, index: int) -> bool:
    """Is a capitalised noun that begins the sentence no name?  'Arm said' has no article: it is one."""
    noun = nouns().get(word)
    return index == 0 and noun is not None and (noun.many or not noun.kinds & frozenset("hof") or "u" in noun.kinds)


def _is_tied(text: str) -> bool:
    return text.rpartition("-")[2] in _TIED and "-" in text


_NEVER = frozenset(
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


def _may_be_name(reader: Reader, index: int, end: int) -> bool:
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


def _named(words: Sequence[str]) -> Phrase:
    """The run in Korean order: who comes first, then of what, then as what."""
    titles = [place for place, word in enumerate(words) if titled(word)]
    if titles and titles[-1] < len(words) - 1 and len(words) - titles[-1] <= 5:
        words = [*words[titles[-1] + 1 :], *words[: titles[-1] + 1]]
    text = " ".join(words)
    if titled(words[-1]) or words[-1].endswith(_SOMEBODY):
        return Phrase(text, frozenset("h"), many=words[-1].endswith("들"))
    if text in places_in(text):
        return Phrase(text, frozenset("NP"))
    return Phrase(text, frozenset(proper_kinds().get(text, "N")))


@cache
def proper_kinds() -> dict[str, str]:
    """Korean form -> kinds."""
    return dict(proper().values())
