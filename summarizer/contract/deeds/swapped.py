"""Two names of a line with each other's particles in the sentence that tells its deed.  Pure.

'로이터는 테슬라의 논평 요청에 답하지 않았다' where Tesla did not answer that of Reuters.  Only the sentences that tell the part and
have both names are read: the subject of the line is none in them, and stands as the line's other name does, which is theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ... import Bullet
from ...facts import plain
from ..names.spotting import Mention, Span, keys_of, mentions, rendered, spots
from ..parts import spans
from ..posts.offices import is_firm
from ..source import Evidence, Source
from .displaced import is_bare_place
from .party_places import longest, named_parties, particle_letter
from .standing import TITLED
from .turned import EITHER, places_of, telling

#: behind a name of a line, to whom something is done: '화웨이 대상 수출 금지', '화웨이향 출하'
_TOWARDS = re.compile(r"(?:을|를)? (?:대상|상대|겨냥)|(?:향|용) |에 대한 |(?:을|를) (?:둘러싼|상대로|대상으로|놓고)")
#: a noun right behind: whose it is
_COMPOUND = re.compile(r"(?:그룹)? [가-힣A-Z\d]")
#: whose deed it is, and who suffers it: '인텔의 TSMC 대상 소송', '인텔의 TSMC 인수액'
_WHOSE = re.compile(r"(?:그룹)?의 ")
_DEED_NOUN = re.compile(
    r"(?:그룹)? (?:[가-힣]+ ){0,2}?(?:인수|매입|매각|출자|투자|합병|제소|고소|소송|제재|지원|압수수색|조사|공급|납품|규제|비판|금지)"
)
_FACED = frozenset("OTFVC")
#: the letter of whom the deed of '인텔의 TSMC 인수' is done to
_OF_DEED = "D"
#: the subject suffers or gets what another does: who stands as the object does it
_SUFFERS = {
    "ko": re.compile(r"(?:되|돼|됐|된|될|당하|당해|당했|받[았은는아을])"),
    "en": re.compile(
        r"(?i)\b(?:is|are|was|were|be|been|being|gets?|got)\s(?:\w+ly )?(?:\w+ed|bought|sold|told|given|taken|hit|\w+en)\b"
    ),
    "ja": re.compile(r"[さらわかがたまばな]れ[るたてま]|を受け"),
    "zh": re.compile(r"被|遭|受到|获得|獲得"),
}


def swapped(bullet: Bullet, source: Source) -> str | None:
    """The subject of a part that has changed places with another name of it; None: there is none."""
    text, evidence = plain(bullet.text), source.evidence(bullet)
    names = _names(text, source, evidence)
    if len(names) < _TWO:
        return None
    cuts, known = spans(text), frozenset(source.glossary.values())
    for span in dict.fromkeys((*cuts, (0, len(text)))):
        inside = [name for name in names if span[0] <= name.start < span[1]]
        if (speaker := _other_says(text, span, inside, names, source, evidence)) is not None:
            return speaker
        for head, other, letter in _pairs(text, inside):
            if letter == "G" and not all(
                row.name in known or row.name.isascii() or is_firm(row.name) for row in (head, other)
            ):
                continue  # it may be a place
            if _is_swapped(text, span, (head, other, letter), names, evidence):
                return head.name
            if all(name.name in known or name.name.isascii() for name in (head, other)) and _is_spoken_of(
                text, (head, other), span, names, evidence
            ):
                return head.name
    return None


_TWO = 2
#: a ministry, a court, a commission of which the evidence has the very word
_OFFICE_WORD = re.compile(
    r"(?<![가-힣])(?:[가-힣]{1,8}(?:부|청|위원회|법원|당국)(?=(?:에|은|는|이|가|를|을|의|에게)? |,)|[가-힣]{2,6} (?:통신|신문|은행|정부)(?![가-힣]{2}))"
)


def _names(text: str, source: Source, evidence: Evidence) -> list[Mention]:
    """The names of a line, of which none stands in another: offices, those of the lists, and whoever has a party's place."""
    found: list[Mention] = []
    for name in (*_offices(text, evidence), *mentions(text, source, evidence), *named_parties(text, source, evidence)):
        if not is_bare_place(name.name) and not any(name.start < row.end and row.start < name.end for row in found):
            found.append(name)
    return sorted(found, key=lambda name: name.start)


def _offices(text: str, evidence: Evidence) -> Iterator[Mention]:
    for match in _OFFICE_WORD.finditer(text):
        if any(match[0] in line for line in rendered(evidence)):
            yield Mention(match[0], match.start(), match.end(), (match[0],))


def _pairs(text: str, inside: list[Mention]) -> Iterator[tuple[Mention, Mention, str]]:
    """Who does it, with each other name that a particle sets apart from the doer, and the letter of that."""
    for head, other in pairwise(inside):
        whose = _WHOSE.fullmatch(text, head.end, other.start) and _may_change(head, other)
        if whose and (_TOWARDS.match(text, other.end) or _DEED_NOUN.match(text, other.end)):
            yield head, other, _OF_DEED
    heads = [name for name in inside if line_letter(text, name) in ("S", ",")]
    for head in heads[:1]:
        yield from (
            (head, other, line_letter(text, other))
            for other in inside
            if other is not head
            and not _are_joined(text, head, other)
            and _may_change(head, other)
            and not (is_firm(head.name) and OFFICE.match(text, other.end))
            and not OFFICE.fullmatch(text[other.end : head.start].rstrip())  # 'TSMC 창업자 모리스 창 회장'
        )


def line_letter(text: str, name: Mention) -> str:
    """The letter of a name of a Korean line; G also where a noun is right behind it."""
    if _TOWARDS.match(text, name.end):
        return "T"
    letter = particle_letter(text, name.end)
    return letter or ("G" if _COMPOUND.match(text, name.end) else "")


_TOGETHER = re.compile(r"[가-힣]{0,3}(?:·|와|과| 및) ?")


def _are_joined(text: str, one: Mention, two: Mention) -> bool:
    low, high = sorted((one, two), key=lambda name: name.start)
    return _TOGETHER.fullmatch(text, low.end, high.start) is not None


def _may_change(head: Mention, other: Mention) -> bool:
    alike = head.name.isascii() or other.name.isascii() or is_firm(head.name) == is_firm(other.name)
    return alike and head.name != other.name and not (set(head.keys) & set(other.keys))


_Pair = tuple[Mention, Mention, str]


def _is_swapped(text: str, span: Span, pair: _Pair, names: list[Mention], evidence: Evidence) -> bool:
    head, other, mine = pair
    if mine in ("", "W", "S", ",", "·"):
        return False
    both = [line for line in rendered(evidence) if all(_stands(name, line, evidence) for name in (head, other))]
    lines = telling(text, span, names, evidence)
    told = [line for line in lines if line in both]
    if (
        not told
        and mine in _FACED | {_OF_DEED}
        and not any(_stands(name, line, evidence) for line in lines for name in (head, other))
    ):
        told = both
    either = mine != _OF_DEED and EITHER.search(text, *span) is not None
    return bool(told) and all(_in_places(head, other, mine, line, evidence, either=either) for line in told)


def _stands(name: Mention, line: str, evidence: Evidence) -> bool:
    return bool(spots(name.keys, line, evidence.language))


def _in_places(head: Mention, other: Mention, mine: str, line: str, evidence: Evidence, *, either: bool) -> bool:
    """Is *other* the subject of *line*, and *head* where the line has *other*?"""
    theirs, ours = letters(other, line, evidence), letters(head, line, evidence)
    if "S" not in theirs or "S" in ours or "A" in ours or not any(ours):
        return False
    if mine == "G":
        return "G" in ours
    if either or _SUFFERS[evidence.language].search(line):
        return False
    faced = _FACED | frozenset("G" if mine in _OWNED_TOO else "")
    return any(letter in faced for letter in ours)


#: what is done to somebody is also done to what is his ('구글의 크롬 매각을 제안')
_OWNED_TOO = frozenset("OT")


#: the line ends in what somebody says
_SAYS_AT_END = re.compile(
    r"[다라냐자]고 .*(?:말|주장|언급|강조|설명|지적|반박|비판|전[하했해]|밝[히혔힘]|발표|맞섰|했다|전망|예상|답|경고|요구|촉구|우려)[가-힣 ]{0,6}[.…]*$"
)
_SAYS_BEHIND = {
    "ko": re.compile(r"(?:\([^)]*\))?(?: [^\s,]+){0,3}?(?:은|는) .*(?:[다라냐자]고|며|면서)"),
    "en": re.compile(
        r"(?:['’]s [^,.]{2,40})?(?:,[^,.]{2,60},| \([^)]*\)| [A-Z][\w.]+)?(?: (?:has|had|have|also|later|then|now))* "
        r"(?:sa(?:id|ys)|alleg\w+|claim\w+|argu\w+|not(?:ed|es)|warn\w+|added|announced|maintain\w+|insist\w+|contend\w+|predict\w+|believes?|주장|강조|발표|밝힘|지적|설명|전망|경고)\b"
    ),
    "ja": re.compile(
        r"(?:[（(][^）)]*[）)])?(?:[^、。はがをに]{0,14})は.*と(?:い|の|述|語|明|発|主|説|指|強|し|話|伝|반|발표|주장|설명|지적|강조|밝)"
    ),
    "zh": re.compile(
        r"[^，。；,]{0,24}(?:称|稱|说|說|表[示达達]|[谈談提]到|[强強][调調]|指出|认为|認為|透露|宣布|밝힘|강조|주장|발표|지적|설명|전망|부인|경고)"
    ),
}


_TOPIC = re.compile(rf"(?: (?:[가-힣A-Za-z]+ )?(?:{TITLED}))?(?:은|는|,) ")
_NESTED = re.compile(rf"(?: (?:[가-힣A-Za-z]+ )?(?:{TITLED}))?(?:이|가) ")


def _is_spoken_of(
    text: str, pair: tuple[Mention, Mention], span: Span, names: list[Mention], evidence: Evidence
) -> bool:
    """Does the line have *head* say what *other* does, and the evidence *other* what *head* does?"""
    head, other = pair
    if (
        _NESTED.match(text, other.end) is None
        or _TOPIC.match(text, head.end) is None
        or not head.end < other.start
        or not _SAYS_AT_END.search(text, *span)
    ):
        return False
    lines = telling(text, span, names, evidence)
    return bool(lines) and all(
        _says(other, line, evidence) and _stands(head, line, evidence) and not _says(head, line, evidence)
        for line in lines
    )


#: who says it closes the line: '…했다고 다온랩스는 밝혔다'
_CLOSES = re.compile(
    r"(?:측)?(?:은|는|이|가) (?:[가-힣]+ )?(?:밝[혔힘히]|전했|말했|설명|주장|강조|발표|지적|언급|답했|내다봤|전망)"
)


def _other_says(
    text: str, span: Span, inside: list[Mention], names: list[Mention], source: Source, evidence: Evidence
) -> str | None:
    """A firm that closes the line as its speaker, where the sentence has another say it, of whom the line has no word."""
    known = dict.fromkeys(source.glossary.values())
    for name in inside:
        if name.name not in known or not is_firm(name.name) or _CLOSES.match(text, name.end) is None:
            continue
        lines = telling(text, span, names, evidence)
        others = [Mention(firm, 0, 0, keys_of(firm)) for firm in known if is_firm(firm) and firm != name.name]
        others = [other for other in others if not any(key in text for key in other.keys)]
        if lines and all(
            _stands(name, line, evidence)
            and not _says(name, line, evidence)
            and "A" not in letters(name, line, evidence)
            and any(_says(other, line, evidence) for other in others)
            for line in lines
        ):
            return name.name
    return None


def _says(name: Mention, line: str, evidence: Evidence) -> bool:
    says = _SAYS_BEHIND[evidence.language]
    return any(says.match(line, end) for _, end in longest(spots(name.keys, line, evidence.language)))


#: a name before an office is that of whose man somebody is
OFFICE = re.compile(rf"(?:\s?[(（][^)）]*[)）])?(?:['’]s|の|的|의)? ?(?:[a-z]+ )?(?:{TITLED})")
_BY_JA = re.compile(r"(?:社|氏|側)?による(?!と)")
#: 'X的 Y 技术', '其 Y 技术': an owner is before it; '驳回了Y': a verb
_OWNED_ZH = re.compile(r"(?:的|其) ?\Z")
_AFTER_VERB_ZH = re.compile(r"[了过過着] ?\Z")
_JOINED_JA = re.compile(r"と[^、。はがをに]{2,16}[はが]")
_OWNS = {"zh": re.compile(r"(?:[（(][^）)]*[）)])?的"), "en": re.compile(r"['’]s? ")}


def letters(name: Mention, line: str, evidence: Evidence) -> list[str]:
    """Where *line* has a name: A before an office, G with what is its own, else as particles and order tell."""
    told = places_of(name, line, evidence)
    found: list[Span] = []
    for start, end in longest(spots(name.keys, line, evidence.language)):
        if not (found and start - found[-1][1] <= 1):
            found.append((start, end))
        else:
            found[-1] = (found[-1][0], end)
    firm, language = is_firm(name.name), evidence.language
    return [_reread(line, span, letter, language, firm=firm) for span, letter in zip(found, told, strict=True)]


def _reread(line: str, span: Span, letter: str, language: str, *, firm: bool) -> str:
    """What the words right at a name tell before its particle or the order does."""
    start, end = span
    if firm and OFFICE.match(line, end):
        return "A"
    if language == "ja":
        by = _BY_JA.match(line, end) or (letter == "W" and _JOINED_JA.match(line, end))
        return "S" if by else letter
    if language in _OWNS and _OWNS[language].match(line, end):
        return "G"
    if language == "zh" and _AFTER_VERB_ZH.search(line, 0, start):
        return "O"
    return "G" if language == "zh" and _OWNED_ZH.search(line, 0, start) else letter
