"""What an article may tell outside the sentences that a line rests on: who somebody is, where something stands.  Pure."""

from __future__ import annotations

import re

from ... import Bullet
from ...canon import places_in
from ...facts import plain
from ...korean.names import TITLES
from ..posts.offices import is_person
from ..source import Source
from .actors import persons
from .antecedents import is_placed_as_person, known_before, leans, may_stand_for
from .compounds import put_together
from .finding import followed
from .held_names import is_company, is_held
from .namesakes import COUNTRIES
from .rendered import LONGEST, SHORTEST
from .replaced import left_out, replaced


def is_place(word: str) -> bool:
    """'대전', '도요하시시': a town, and no state or office ('조지아주', '센다이시장')."""
    return (word in places_in(word) and word[-1] not in "주현성도") or (
        word[-1] in "시현군" and len(word) > LONGEST and not is_company(word)
    )


def is_told_elsewhere(word: str, bullet: Bullet, source: Source) -> bool:
    """Does the evidence mean *word* by a pronoun, or may any sentence tell it: who somebody is?"""
    evidence = source.evidence(bullet)
    if (
        leans(evidence, source)
        and may_stand_for(word, bullet.text, evidence, source)
        and known_before(word, bullet, source)
    ):
        return True
    if _is_named_next(word, bullet, source):
        return True
    return not is_person(word, source) and _beside_title(word, bullet.text) and _is_named(word, source)


def _is_named(word: str, source: Source) -> bool:
    """Does the article name it, or its beginning and what it is ('타타일렉트로닉스' for 'Tata Electronics')?"""
    whole = source.whole()
    return is_held(word, whole) or (
        source.foreign and not is_company(word) and put_together(word, whole, lambda part: is_held(part, whole))
    )


#: somebody by post alone, as leads have it: 'the head of Garam Systems said', 'Garam chief', '가람전자 회장이', '会長は'
_BY_POST = {
    "en": re.compile(
        rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts) (?:[a-z가-힣\-]+ ){{0,2}}?(?:head|chief(?: executive)?|boss|leader|{TITLES}) of\b|[A-Z가-힣][\w'’.\-]+ (?:chief|boss|head|{TITLES})(?! [A-Z가-힣])\b"
    ),
    "ko": re.compile(rf"[가-힣A-Za-z0-9&]{{2,}}(?:의)? (?:{TITLES})(?:은|는|이|가|의)(?= )"),
    "ja": re.compile(rf"(?:{TITLES}|社長|会長|トップ|首脳|最高経営責任者)(?:は|が|の)"),
    "zh": re.compile(
        rf"(?:{TITLES}|掌门人|掌門人|负责人|負責人)(?=表示|称|稱|说|說|透露|指出|强调|強調|认为|認為|警告|在|今|昨|\d)"
    ),
}
#: sentences of a lead, and those behind it that tell the name
_LEAD, _NEXT = 2, 2


def _is_named_next(word: str, bullet: Bullet, source: Source) -> bool:
    """'곽노정', where the lead says 'the head of SK hynix' and one of the next two sentences names him."""
    if is_company(word) or not is_placed_as_person(word, bullet.text):
        return False
    for sentence in bullet.evidence:
        at = source.sentences.index(sentence) if sentence in source.sentences else _LEAD
        evidence = source.of((sentence,))
        if at < _LEAD and _BY_POST[source.language].search(evidence.canonical_text) and not persons(evidence, source):
            return any(is_held(word, source.of((later,))) for later in source.sentences[at + 1 : at + 1 + _NEXT])
    return False


def is_the_subject(word: str, bullet: Bullet, source: Source) -> bool:
    """Is it the firm that the article begins with, where the evidence names no firm that the line leaves out?"""
    first = source.of(source.sentences[:1])
    return (
        is_held(word, first)
        and first.canonical_text.find(word) < _HEAD
        and not left_out(bullet.text, source.evidence(bullet))
    )


#: where a sentence has its subject
_HEAD = 40


def is_dropped(word: str, bullet: Bullet, source: Source) -> bool:
    """Does the line begin with the firm whose board 「取締役会が判断した」 is, as the heading of a Japanese article tells?"""
    first = (
        source.language == "ja"
        and len(word) > SHORTEST
        and bullet.text.startswith(word)
        and not is_person(word, source)
    )
    return first and is_the_subject(word, bullet, source)


def tells_no_other_place(word: str, bullet: Bullet, source: Source) -> bool:
    """Does the line leave out no place of its evidence, for which this one might have been put?"""
    line = plain(bullet.text)
    told = {place for place in places_in(source.evidence(bullet).text) if place not in COUNTRIES}
    if word in COUNTRIES:
        return not replaced(word, bullet, source)
    return all(place in line for place in told)


_PLANT = re.compile(r" (?:제?\d)?(?:공장|부지|시설|캠퍼스|사업장)")


def is_site(word: str, text: str, source: Source) -> bool:
    """'테일러 공장' for 'the plant': where a plant stands may be told once in an article."""
    return source.foreign and followed(word, text, _PLANT) is not None and is_held(word, source.whole())


def _beside_title(word: str, text: str) -> bool:
    """'젠슨 황 엔비디아 CEO': an apposition may come from any sentence that introduces the person."""
    at = text.find(word)
    if _NAME_BEFORE.search(text, 0, max(at, 0)) is None:
        return False  # the person, who must be named by the evidence itself
    return _TO_TITLE.match(text, at + len(word)) is not None


#: what ends in a particle is no name
_NAME_BEFORE = re.compile(r"[가-힣A-Za-z](?<!으로)(?<!에서)(?<!에게)(?<!부터)(?<![가-힣][을를은는]) \Z")
_TO_TITLE = re.compile(rf"(?: ?[가-힣A-Za-z0-9&]+){{0,3}} ?(?:{TITLES})(?![가-힣])")
