"""What may go behind a clause that stays true without it, and who says it there; pure."""

from __future__ import annotations

import re

from .groups import finite
from .lexicon import forms, frames, nouns
from .losses import has_verb, is_participle, words
from .reader import Reader
from .wording import Clause

#: words within which the post or the house stands
_SOON = 5
_SUPERLATIVE = re.compile(r"^[a-z]{3,}(?:est)$")
_FIGURES = frozenset(["money", "percent", "count", "number"])
#: 'bought the chipmaker': whom is told elsewhere
_VAGUE = re.compile(
    r"^(?:\d{4}년에 |지난해 |올해 )?(?:(?:AI|인공지능|반도체|기술|소프트웨어) )?(?:회사|기업|업체|스타트업|그룹)[을를]$"
)
#: deeds that need a post beside them
_WANTS_POST = ("임명하", "임명되", "선임하", "선임되", "지명되", "승진하", "승진되")
#: an answer without what it is
_ANSWERS = ("대응하", "응답하", "답하", "반응하", "돌아오", "놀라게 하")
#: what nothing is told with, where no word stands beside it
_SAYS_NOTHING = ("나오", "이어지", "가", "오", "있", "계속되", "시작되", "바뀌", "보", "남", "떠오르")


def is_sweeping(reader: Reader, start: int, end: int) -> bool:
    """Is there a figure, a denial or a superlative from *start* to *end*, which what is left out may restrict?"""
    return any(
        (reader.at(place).tag in _FIGURES and not _is_age(reader, place))
        or (reader.low(place) in words("sweeping") and not reader.words(place, "not", "guilty"))
        or (_SUPERLATIVE.match(reader.low(place)) and reader.low(place) not in words("no superlatives"))
        for place in range(start, end)
    )


def _is_age(reader: Reader, at: int) -> bool:
    return reader.low(at - 1) == reader.low(at + 1) == "," and reader.at(at).tag == "number"


def is_empty(one: Clause) -> bool:
    """'The news comes': is nothing told of the subject?"""
    last = one.verbals[-1]
    if _VAGUE.search(last.words()):
        return True
    if last.stem.text.endswith(_WANTS_POST):
        return "으로" not in last.words() and "로 " not in last.words() + " " and "후임" not in last.words()
    said = last.words()
    if last.stem.text.endswith(_ANSWERS):
        return not re.search("에게|[을를으]|에 대", said)
    return len(one.verbals) == 1 and last.stem.text in _SAYS_NOTHING and not said


def loses_post(reader: Reader, start: int, end: int) -> bool:
    """Is it told behind the clause from *start* to *end* as what, where or from what somebody was hired or resigned?"""
    deeds = {form.verb for place in range(start, end) for form in forms().get(reader.low(place), ())}
    lost = [reader.low(place) for place in range(end, len(reader.tokens))]
    comma = lost.index(",") if "," in lost else len(lost)
    return bool(deeds & words("posts")) and bool({"as", "at", "from", "to"} & set(lost[: min(comma, _SOON)]))


def may_go(reader: Reader, one: Clause, start: int, end: int) -> bool:
    """May all that stands behind *end* go?  The clause *one* stands from *start* to *end*; nobody says it behind it."""
    comma = reader.low(end) in (",", ";")
    at = end + comma
    low = reader.low(at)
    behind = {reader.low(place) for place in range(at, len(reader.tokens))}
    if behind & words("reversals") or (behind & words("contrasts") and behind & words("turns")):
        return False
    is_clause = low in words("clausal") or is_participle(reader, at) or reader.low(end) == ";"
    kept = words("conditions") if is_clause else words("limits") | words("partial")
    if low not in words("relative") and behind & kept:
        return False
    if comma:
        return low in words("tails") or is_clause or _is_move(reader, at)
    return _may_go_at_once(reader, one, start, at)


def _may_go_at_once(reader: Reader, one: Clause, start: int, at: int) -> bool:
    """The same for what stands at *at* without a comma before it."""
    low = reader.low(at)
    if low in ("and", "but"):
        return _goes_on(reader, at + 1) or _goes_on_with(reader, start, at + 1)
    if low in words("open") and low != "as":
        return True
    describes = _is_going(reader, at) or _is_done_by(reader, at)
    if low in ("that", "which", "who") or describes:
        tells_more = describes or bool(finite(reader, at + 1))
        return tells_more and _is_indefinite(reader, start, at) and not is_sweeping(reader, start, at)
    if low == "as" and reader.low(at + 1) in ("much", "many", "high", "low", "little", "few"):
        return False
    if low == "as":
        role = reader.low(at + 1) in ("a", "an")
        return _verb_before(reader, at) in words("begun") if role else has_verb(reader, at + 1, len(reader.tokens))
    return _is_beside_figure(reader, at) or _is_loose(reader, one, start, at)


#: verbs behind whose growth 'to' brings the new figure
_GROWING = ("register", "report", "post", "record", "see", "log")


def _is_beside_figure(reader: Reader, at: int) -> bool:
    """'earnings of 7 cents on 17억 달러', 'rose to 27달러 at 오후 2시', 'a 3% growth to 536억 루피'."""
    low, behind = reader.low(at), reader.at(at + 1)
    if low == "to" and behind.tag in ("money", "percent"):
        return reader.at(at - 1).tag not in ("money", "percent") and _verb_before(reader, at) in _GROWING
    if low == "over" and reader.words(at + 1, "the", "course"):
        return True
    return (low == "on" and (behind.tag == "money" or behind.low in ("revenue", "sales"))) or (
        low == "at" and behind.text in ("오전", "오후")
    )


def _is_loose(reader: Reader, one: Clause, start: int, at: int) -> bool:
    """Does a preposition at *at* bring what is neither governed nor says of what a figure or a denial is?"""
    low = reader.low(at)
    if low not in words("loose") or (low == "from" and _is_indefinite(reader, start, at)):
        return False
    if low == "under" and reader.at(at + 1).tag != "hangul":
        return False
    if low == "by" and _is_going(reader, at + 1):
        return False  # 'surprised the market by raising its forecast': what was done is in it
    if low == "to":
        told = {reader.low(place) for place in range(start, at)}
        return _is_whole(reader, one, at) and not told & (words("sweeping") - {"first"})
    sweeping = is_sweeping(reader, start, at) and not _is_deed(reader, start, at)
    return not sweeping and _is_whole(reader, one, at)


def _is_deed(reader: Reader, start: int, end: int) -> bool:
    """Are the figures from *start* to *end* those of a deed, and is nothing denied or set above all others?"""
    told = [reader.low(place) for place in range(start, end)]
    deeds = any(form.verb in words("sums") for word in told for form in forms().get(word, ()))
    others = any(
        word in words("sweeping") or (_SUPERLATIVE.match(word) and word not in words("no superlatives"))
        for word in told
        if word not in ("more", "least")
    )
    return deeds and not others and "up" not in told


def _goes_on(reader: Reader, at: int) -> bool:
    """Does a second verb of the same subject stand at *at*, in a form of its own?"""
    low = reader.low(at)
    return low in words("auxiliaries") or any(form.name in ("past", "s") for form in forms().get(low, ()))


def _goes_on_with(reader: Reader, start: int, at: int) -> bool:
    """'will drop his title but remain': a bare verb under the auxiliary of the clause from *start* on, and no noun."""
    low = reader.low(at)
    willed = any(reader.low(place) in ("will", "would", "could", "may", "might", "can") for place in range(start, at))
    return willed and low not in nouns() and any(form.name == "base" for form in forms().get(low, ()))


def _is_indefinite(reader: Reader, start: int, end: int) -> bool:
    """Is the noun before *end* 'a merger' or 'investors', whose clause tells more of it and does not pick it out?"""
    for place in range(end - 1, max(start, end - 6), -1):
        low = reader.low(place)
        if low in ("a", "an"):
            return True
        if (
            low in words("articles")
            or low in ("some", "those", "these", "such", "people", "anyone", "someone")
            or reader.at(place).tag == "mark"
        ):
            return False
        if low in forms() and place < end - 1:
            return reader.low(end - 1).endswith("s")
    return False


def _is_move(reader: Reader, at: int) -> bool:
    """', in a move that', ', in what would be'."""
    return reader.low(at) in ("in", "at") and reader.low(at + 1) in ("a", "an", "what", "line", "part", "response")


def _is_whole(reader: Reader, one: Clause, at: int) -> bool:
    """Does the last verb of *one* not govern the word at *at*?"""
    low, verb = reader.low(at), _verb_before(reader, at)
    if verb in words("empty"):
        return False
    if low == "to":
        return verb in words("purposeful") and bool(forms().get(reader.low(at + 1)))
    if any(low in frame.marks for frame in frames().get(verb, ())):
        return False
    return _is_no_name(reader, at) and bool(one.verbals[-1].parts)


def _verb_before(reader: Reader, at: int) -> str:
    """The last verb before *at*: a word that may be a noun as well counts only where there is no other."""
    places = [
        place
        for place in range(at - 1, -1, -1)
        if reader.low(place) in forms() and reader.low(place - 1) not in ("than", "as")
    ]
    sure = [
        place
        for place in places
        if reader.low(place) not in nouns()
        or reader.low(place - 1) in words("auxiliaries")
        or reader.low(place - 1) == "to"
    ]
    word = reader.low((sure or places or [-1])[0])
    return next((form.verb for form in forms().get(word, ())), "")


def _is_going(reader: Reader, at: int) -> bool:
    return any(form.name == "ing" for form in forms().get(reader.low(at), ())) and reader.at(at).text[:1].islower()


def _is_done_by(reader: Reader, at: int) -> bool:
    """'statements made by': a participle with who did it, or where."""
    done = any(form.name == "pp" for form in forms().get(reader.low(at), ()))
    return done and reader.low(at + 1) in ("by", "in", "at", "for", "from")


def _is_no_name(reader: Reader, at: int) -> bool:
    """'for' between two capitalised words is part of a name."""
    before, behind = reader.at(at - 1), reader.at(at + 1)
    return not (
        behind.tag == "latin" and behind.text[0].isupper() and (before.tag == "hangul" or before.text[0].isupper())
    )


def said_places(reader: Reader, end: int) -> tuple[int, ...]:
    """The commas behind *end* behind which somebody is told to have said what stands before."""
    return tuple(
        place
        for place in range(end, len(reader.tokens))
        if reader.low(place) == ","
        and reader.low(place + 1) not in ("and", "but", "while", *words("relative"))
        and _says_soon(reader, place + 1)
    )


def _says_soon(reader: Reader, at: int) -> bool:
    for place in range(at, min(at + 16, len(reader.tokens))):
        if reader.low(place) in words("says") and (place > at or reader.low(place) in ("said", "says", "according")):
            return True
        if reader.low(place) == "," and place > at + 9:
            return False
        if place == at and is_participle(reader, at) and reader.low(at) not in words("says"):
            return False
    return False
