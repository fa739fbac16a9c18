"""A figure or a day of the evidence that the line gives to what the evidence counts, or dates, otherwise.  Pure.

The words around it in the line are asked whether the evidence has them with this figure, or with another of its kind that
the line leaves out.  Refused only where none is with this one, and enough are with the other.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ...canon import places_in
from ..clauses import SAYING, content
from ..deeds.standing import READ
from ..names.meanings import is_region
from ..names.namesakes import COUNTRIES
from ..names.spotting import rendered
from ..source import Evidence
from ..times.weekdays import DATELINE
from .before_and_after import WAS, end_of
from .cells import Cell, cells
from .exchanged import nouns_of, same_key, says
from .figure_words import TOTAL, in_one_clause, nearest_words
from .holders import holders, names_another
from .on_the_way import ON_THE_WAY, closed, was_on_the_way

#: what a word weighs that stands right beside the other figure, or elsewhere in its stretch; what is enough to refuse
_NEAR, _FAR, _ENOUGH = 2, 1, 2
#: so much of a sentence is its subject: true of all its figures, and of those of the next sentences
_HEAD = {"ko": 12, "en": 24, "ja": 24, "zh": 12}

Place = tuple[str, Cell]


def misplaced(text: str, evidence: Evidence) -> str | None:
    """The first figure of *text* whose words the evidence has with another figure only."""
    if evidence.language not in READ:
        return None
    mine = cells(text, "ko", evidence.published)
    told = places(evidence) if mine else ()
    for cell in mine:
        if cell.kind == "date" and _AS_OF.match(text, cell.end):
            continue  # '시제품의 1월 기준 수율': of the figure behind it
        own = [place for place in told if is_same(cell, place[1], evidence) or _ends(cell, place[1])]
        if own and closed(text, cell) and all(was_on_the_way(line[slice(*one.near)]) for line, one in own):
            return text[cell.at : cell.near[1]].strip()[:12]
        others = [
            place
            for place in told
            if own and _is_rival(place, own, evidence.language) and not _is_told(place[1], mine, evidence)
        ]
        others = _of_the_same(text, cell, own, others, evidence) if others else others
        others = [place for place in others if not _speaks_for(text, cell, own, place, evidence)]
        if others and not _is_sent(own) and _belongs_elsewhere(text, cell, own, others, evidence):
            return text[cell.at : cell.near[1]].strip()[:12]
    return None


def _of_the_same(text: str, mine: Cell, own: list[Place], others: list[Place], evidence: Evidence) -> list[Place]:
    """Leave out the figures of somebody else, where the line names whose this one is ('기아는 3만대를, 현대는 2만대를')."""
    who = [name for name in holders(text, mine.at) if any(says(name, _near(place), evidence) for place in own)]
    return [
        place
        for place in others
        if not (
            who
            and not any(says(name, _near(place), evidence) for name in who)
            and names_another(text, _near(place), evidence)
        )
    ]


def _speaks_for(text: str, mine: Cell, own: list[Place], other: Place, evidence: Evidence) -> bool:
    """Has the line a word besides who does it, and what right behind the figure, that the evidence has with this one only?"""
    opening = _OPENING.match(text, 0, mine.at)
    asked = text[opening.end() if opening is not None else 0 : mine.at] + " " + text[mine.near[1] :]
    return any(
        any(says(word, line[slice(*cell.wide)], evidence) for line, cell in own) and not _stands(word, other, evidence)
        for word in content(asked)
        if len(word) > 1 and word not in SAYING
    )


#: behind a day: what is counted was counted then
_AS_OF = re.compile(r" ?(?:말|초|중순|하순)? ?(?:기준|현재|시점)")
#: who a line is about
_OPENING = re.compile(r"[^,…]{1,30}?(?:, |[은는] )")


def _near(place: Place) -> str:
    line, cell = place
    return line[slice(*cell.near)]


def _is_sent(own: list[Place]) -> bool:
    """Is it the day of a dateline, which is that of what is done 'today'?"""
    return all(
        cell.kind == "date" and (line := DATELINE.match(text)) is not None and cell.at < line.end()
        for text, cell in own
    )


@lru_cache(maxsize=512)
def places(evidence: Evidence) -> tuple[Place, ...]:
    """Every figure and day of the evidence, each with its sentence."""
    return tuple(
        (line, cell) for line in rendered(evidence) for cell in cells(line, evidence.language, evidence.published)
    )


def is_same(mine: Cell, told: Cell, evidence: Evidence) -> bool:
    return mine.kind == told.kind and same_key(mine.key, told.key, evidence.published)


def _is_told(told: Cell, mine: tuple[Cell, ...], evidence: Evidence) -> bool:
    return any(is_same(one, told, evidence) or _ends(one, told) for one in mine)


def _ends(mine: Cell, told: Cell) -> bool:
    """Is it the other end of the line's range ('between 1,200 and 1,500')?"""
    return mine.kind == told.kind != "date" and mine.key[2] is not None and mine.key[2] == told.key[1]


#: what was said on a day did not happen on it
_SAID = {
    "ko": re.compile(r"[다라]고 (?:[^ ]+ ){0,2}(?:밝[혔히]|말했|전했|알렸|공시|발표|설명|강조|보도|언급|덧붙)"),
    "en": re.compile(
        r"\b(?:said|says|announced|told|reported|denied|disclosed|unveiled|confirmed|revealed|stated|wrote|tweeted|added)\b"
    ),
    "ja": re.compile(
        r"と(?:の[^、。]{1,8}を)?(?:発表|表明|明らか|述べ|語|説明|話|公表|報じ|伝え|発言|指摘|강조|발표|표명|공표|설명|공시)"
    ),
    "zh": re.compile(
        r"(?:表示|宣[布佈]|披露|公告|公[布佈]|[称稱]|指出|透露|[发發][布佈]|[报報][导導道]|强[调調]|[说說](?!明书|服)|공시|발표|電|电|[讯訊]\W)"
    ),
}


#: '3일 로이터통신에 따르면'
_REPORTED = re.compile(r"(?:\([^)]*\))? ?[^,、。]{0,20}?(?:따르면|의하면|によると|によれば)")


def _is_rival(place: Place, own: list[Place], language: str) -> bool:
    """Is it of the figure's kind, and not of one change or comparison with it ('3조에서 5조로')?"""
    line, cell = place
    if cell.kind != own[0][1].kind or (cell.kind == "date" and _is_of_telling(line, cell, language)):
        return False
    if cell.kind == "date" and all((one.key[1] is None) != (cell.key[1] is None) for _, one in own):
        return False  # 'the December quarter' is no day
    if line[cell.at - 1 : cell.at] == "(" and line[cell.end : cell.end + 1] == ")":
        return False  # 'in Delhi (1.25 MHz)' says no more than the one word before it
    return not any(
        line is other
        and (
            cell.at in one.tied
            or one.at in cell.tied
            or _compared(line, cell, one, language)
            or (cell.kind != "date" and (in_one_clause(line, cell, one) or TOTAL.search(line, 0, one.at)))
        )
        for other, one in own
    )


def _is_of_telling(line: str, day: Cell, language: str) -> bool:
    """Is it the day on which somebody spoke, or the report was sent?"""
    sent = DATELINE.match(line)
    if _REPORTED.match(line, day.end):
        return True
    return _SAID[language].search(line[slice(*day.wide)]) is not None or (sent is not None and day.at < sent.end())


def _compared(line: str, one: Cell, two: Cell, language: str) -> bool:
    if ON_THE_WAY.search(line[slice(*one.near)]):
        return True
    # 'from August 1' is when a thing begins
    return one.kind != "date" and WAS in (
        end_of(line, one.at, one.end, language),
        end_of(line, two.at, two.end, language),
    )


#: where something is done: such a name tells figures apart like a noun
_PLACE = re.compile(r"에서|에(?![게])|서 |점")


#: '사모 증자 2억 달러를 포함해 5억 달러', '공모가의 2.6배인 9600엔': of the part, or of the base
_INCLUDING = re.compile(
    r"[을를] (?:포함|더)[하해한][가-힣]? ?|의 (?:약 |무려 )?[\d.]+배(?:인|의|에 [가-힣]+|[를로,])? ?"
)


def _words(text: str, cell: Cell, *, headless: bool = False) -> dict[str, bool]:
    """What stands in the stretch of the figure: each noun, and whether it is the name of somebody."""
    whole = _INCLUDING.search(text, cell.near[0], cell.at)
    begin = whole.end() if whole is not None else cell.near[0]
    if headless or _HELD_AGAINST.match(text, cell.end):
        begin = max([begin, *(match.end() for match in _TOPIC["ko"].finditer(text, begin, cell.at))])
    near = (noun for noun in nouns_of(text) if begin <= noun[1] < cell.near[1])
    return {
        form: (name and _PLACE.match(text, at + len(form)) is None and not _is_region(form))
        or _OF_ANOTHER.match(text, at + len(form)) is not None
        for form, at, name in near
    }


#: '조달액은 100억 달러도 웃돌아': the topic is another figure's
_HELD_AGAINST = re.compile(
    r"(?:는 물론|보다|[을를도에은는](?= )[^,…\d]{0,20}?(?:넘|웃[돌도돈]|밑[돌도돈]|상회|하회|못 ?미|미달|초과|부합|앞[서섰선]|뛰어넘))"
)
#: '이번 계약의 수주일은 29일': of the noun behind it
_OF_ANOTHER = re.compile(r"의 (?!약 |최대 |최소 |총 )[가-힣]")


@lru_cache(maxsize=4096)
def _is_region(word: str) -> bool:
    """A country, a town or a part of the world tells figures apart like a noun ('아시아 매출')."""
    return word in COUNTRIES or is_region(word) or word in places_in(word)


def _labels(text: str, cell: Cell, words: dict[str, bool]) -> dict[str, bool]:
    """The words that say what is counted: they stand before the figure, if any does."""
    if cell.kind == "date":
        return words
    before = {form: name for form, name in words.items() if 0 <= text.find(form, cell.near[0]) < cell.at}
    if _IS_TOPIC.match(text, cell.end) is None:
        return before or words
    return {form: name for form, name in words.items() if form not in before} or words


#: '600억 위안은 기초 연구에': what it is for stands behind it
_IS_TOPIC = re.compile(r"[은는] ")


_SUBJECT = frozenset("은는이가")
_HAS_SUBJECT = {"ko": re.compile(r"[가-힣][은는이가] "), "ja": re.compile(r"[はが]")}


def _is_headless(own: list[Place], language: str) -> bool:
    """Do the sentences of the figure leave who or what to those before ('9월 최고치에서 40% 하락한 수준입니다.')?"""
    subject = _HAS_SUBJECT.get(language)
    return subject is not None and not any(subject.search(line, 0, cell.at) for line, cell in own)


def _belongs_elsewhere(text: str, mine: Cell, own: list[Place], others: list[Place], evidence: Evidence) -> bool:
    words = _words(text, mine, headless=_is_headless(own, evidence.language))
    labels = _labels(text, mine, words)
    # '27%는 반대': what is said of the figure itself
    asked = words if text[mine.end : mine.end + 1] in _SUBJECT else labels
    known = {word for word in asked for place in own if _stands(word, place, evidence)}
    done = [word for word in words if word not in labels and any(says(word, _near(place), evidence) for place in own)]
    for line, cell in others:
        apart = all(line is not other for other, _ in own)
        if apart and any(not _stands(word, (line, cell), evidence) for word in done):
            continue  # '…에 1억 원 지급 명령': what is done with the figure is told in its own sentence alone
        theirs = {word for word in asked if _stands(word, (line, cell), evidence)}
        told = [word for word in theirs - known if word in labels and not _is_subject(word, line, own, evidence)]
        near = sum(_NEAR - words[word] if says(word, line[slice(*cell.near)], evidence) else _FAR for word in told)
        if known <= theirs and near >= _ENOUGH and not nearest_words(text, mine, asked).isdisjoint(told):
            return True
    return False


#: what takes up the subject of the clause before
_PRONOUN = re.compile(r"\b(?:it|they|he|she)\b|(?<![가-힣])(?:이는|이를|그는) |それ|同社は|其|它|该公司")


#: what all figures of a sentence are said of, unless one has a topic of its own
_TOPIC = {
    "ko": re.compile(r"[^,\d]{1,24}?[은는] "),
    "ja": re.compile(r"[^、\d]{1,24}?は"),
    "en": re.compile(r"(?!)"),
    "zh": re.compile(r"(?!)"),
}
_OWN_TOPIC = re.compile(r"[가-힣][은는] |は")


def _is_subject(word: str, line: str, own: list[Place], evidence: Evidence) -> bool:
    """Does the other sentence speak of it as a whole?"""
    apart = all(line is not other for other, _ in own)
    if (apart or any(_PRONOUN.search(other[slice(*one.near)]) for other, one in own)) and says(
        word, line[: _HEAD[evidence.language]], evidence
    ):
        return True
    topic = _TOPIC[evidence.language].match(line)
    own_topic = any(line is other and _OWN_TOPIC.search(line[one.near[0] : one.at]) for other, one in own)
    return topic is not None and not own_topic and says(word, topic[0], evidence)


def _stands(word: str, place: Place, evidence: Evidence) -> bool:
    line, cell = place
    return says(word, line[slice(*cell.wide)], evidence)
