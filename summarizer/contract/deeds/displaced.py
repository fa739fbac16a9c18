"""The subject of a line where the sentence that tells its deed has another of the same kind, of whom the line says nothing.  Pure.

'퀄컴은 문서를 냈다' where Arm did and Qualcomm is only compared with; '메타, 120만 대 생산' where Meta is the name of a plant.  Read
by places alone: in every sentence that tells most of the part, the subject of the line is no subject, and somebody else is.
Deeds that may as well be told from the other side ('인수', '합류') say nothing, unless Korean evidence has the very word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ... import Bullet
from ...canon import places_in
from ...facts import plain
from ..lexicon import company_names, other_names
from ..names.namesakes import COUNTRIES
from ..names.organisations import organisations_called
from ..names.spotting import Mention, Span, mentions, rendered, spots
from ..parts import spans
from ..posts.offices import is_firm
from ..source import Evidence, Source
from .doers import words_of
from .inner import is_inner
from .party_places import longest, particle_letter
from .standing import place
from .subjects import stretches_of
from .turned import EITHER, telling

#: who is told of by these may as well stand elsewhere in the evidence
_PASSING = re.compile(r"(?:출시|상장|급등|급락|상승|하락|증가|감소|기록|마감)[가-힣]{0,5}[\s.,…]*$")
#: letters of one to whom, with whom or from whom something is done
_FACED = frozenset("OTFVC")
#: the words of a part that its sentence must tell
_LEAST = 2
_QUOTED = re.compile(r"「[^」]*」|“[^”]*”|\"[^\"]*\"")
_JOINED = re.compile(r"[\s,、·・&와과및and與与和跟とや]*(?:\([^)]*\)|（[^）]*）)?[\s,、·・&와과및and與与和跟とや]*")
_NEXT = re.compile(r"\)?(?:\([^)]*\))?(?:의)? ?(?P<next>[가-힣A-Za-z]{2})")


#: who may be meant without a name, and is no subject
LEFT_OPEN = {
    "ko": re.compile(
        r"자사|(?:이|그|해당|두|양) ?(?:회사|기업|업체|은행|매체)|양사|양측|당사|그들|이들|같은 회사|(?<![가-힣])회사(?:의|를|에)"
    ),
    "en": re.compile(
        r"(?i)\b(?:its?|their|them|they|the (?:[\w\-]+ ){0,2}?(?:company|firm|group|maker|\w+maker|giant|startup|start-up|bank|unit|supplier|two|pair|customer|client|rival|partner)(?:['’]s)?)\b"
    ),
    "ja": re.compile(r"同社|自社|両社|同グループ|同行|同業|이 회사|두 회사|양사|자사"),
    "zh": re.compile(
        r"其(?![中他它实實余餘])|该公司|該公司|公司|两家|兩家|双方|雙方|自身|旗下|对方|對方|[这這]家|2곳|양사"
    ),
}


def displaced(bullet: Bullet, source: Source) -> str | None:
    """The subject of a part whose sentences have another subject of its kind; None: there is none."""
    text, evidence = plain(bullet.text), source.evidence(bullet)
    names = [name for name in mentions(text, source, evidence) if not is_bare_place(name.name)]
    for low, high in spans(text):
        heads = [
            name
            for name in names
            if low <= name.start < high and _is_subject(text, name, low) and not is_inner(text, low, name)
        ]
        lines = telling(text, (low, high), names, evidence) if heads else []
        told = words_of(text, (low, high), names) if lines else ()
        if len(told) < _LEAST or not _is_one_sided(text, (low, high), told, lines, evidence):
            continue
        for head in heads:
            if all(_has_another(head, names, text, line, source, evidence) for line in lines):
                return head.name
            if _is_no_topic(head, text, lines, source, evidence):
                return head.name
    return None


def is_bare_place(name: str) -> bool:
    """'미국', and not '미국 정부'."""
    return name in COUNTRIES or name in places_in(name)


def _is_subject(text: str, name: Mention, low: int) -> bool:
    letter = particle_letter(text, name.end)
    return letter == "S" or (letter == "," and name.start == low)


def _is_one_sided(text: str, span: Span, told: tuple[str, ...], lines: list[str], evidence: Evidence) -> bool:
    """Can the deed be told of its doer alone, or is it told in the very word?"""
    if EITHER.search(text, *span) is None or _PASSING.search(text, *span):
        return True
    return not evidence.foreign and all(told[-1] in line for line in lines)


def _has_another(head: Mention, names: list[Mention], text: str, line: str, source: Source, evidence: Evidence) -> bool:
    """Is *head* no subject of *line*, and another of its kind, of whom the line says nothing, its first?"""
    language, shut = evidence.language, _QUOTED.sub(lambda match: "…" * len(match[0]), line)
    mine = [span for span in _places(head, line, language) if not _is_said_again(span, head, names, text, line)]
    others = _subjects(shut, source, language, firm=is_firm(head.name))
    if not is_firm(head.name) and not organisations_called(head.name):
        others = (row for row in others if not organisations_called(row[1]))  # no man
    subject = next((row for row in others if not any(name in text for name in (row[1], *other_names(row[1])))), None)
    if subject is None:
        return False
    if is_akin(head, subject[1], source) or any(span[0] < subject[0][1] for span in mine):
        return False
    if not mine and is_firm(head.name) and LEFT_OPEN[language].search(shut, 0, subject[0][0]):
        return False  # '公司…压过三星': the company is whom a sentence before names
    return all(_is_faced(subject[0], span, shut, language) for span in mine)


def _is_no_topic(head: Mention, text: str, lines: list[str], source: Source, evidence: Evidence) -> bool:
    """Do *lines* leave their subject to those before, of which none is about *head*, as the article is about another firm?"""
    whole, language = source.whole(), evidence.language
    told = rendered(whole)
    chief = chief_firm(source)
    if head.name not in source.glossary.values() or not is_firm(head.name) or not chief:
        return False
    if chief in text or is_akin(head, chief, source) or spots(head.keys, told[0], language):
        return False
    if any(
        spots(head.keys, line, language) or line not in told or _names_a_firm(line, source, language) for line in lines
    ):
        return False
    before = [earlier for line in lines for earlier in told[max(0, told.index(line) - _STEPS) : told.index(line)]]
    heads = [row.who for line in (*before, *told[:1]) for row in stretches_of(line, whole)[:1]]
    return bool(before) and not any(spots(head.keys, who, language) for who in heads)


#: sentences before one that may name whom it leaves out
_STEPS = 3


def _names_a_firm(line: str, source: Source, language: str) -> bool:
    firms = (name for name in dict.fromkeys(source.glossary.values()) if is_firm(name) and name not in COUNTRIES)
    return any(spots((name,), line, language) for name in firms) or company_names().search(line) is not None


def chief_firm(source: Source) -> str:
    """The firm that the article has most often, if it has any often."""
    firms = [name for name in dict.fromkeys(source.glossary.values()) if is_firm(name) and name not in COUNTRIES]
    text = source.whole().canonical_text
    chief = max(firms, key=text.count, default="")
    return chief if chief and text.count(chief) >= _OFTEN else ""


#: so often an article names the firm that it is about
_OFTEN = 3


def _places(name: Mention, line: str, language: str) -> list[Span]:
    """Where *line* has it; a name and its short form in brackets are one."""
    found: list[Span] = []
    for start, end in longest(spots(name.keys, line, language)):
        if found and start - found[-1][1] <= 1:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _is_said_again(span: Span, head: Mention, names: list[Mention], text: str, line: str) -> bool:
    """Is this mention the line's other one ('MS 한국법인'), by the word behind it?"""
    told = _NEXT.match(line, span[1])
    again = (_NEXT.match(text, name.end) for name in names if name.start != head.start and name.name == head.name)
    return told is not None and any(match is not None and match["next"] == told["next"] for match in again)


def _is_faced(subject: Span, span: Span, line: str, language: str) -> bool:
    if "…" in line[slice(*span)]:
        return True  # what somebody is quoted with has subjects of its own
    if _JOINED.fullmatch(line, subject[1], span[0]):
        return False
    letter = _letter(line, span, language)
    return letter in _FACED or (not letter and language == "en")


def _letter(line: str, span: Span, language: str) -> str:
    if language == "ko":
        if _UNLIKE.match(line, span[1]):
            return "C"
        return particle_letter(line, span[1])
    if language == "ja" and line.startswith("向け", span[1]):
        return "T"
    if language == "en" and line.startswith(("'s ", "’s "), span[1]):
        return "G"  # 'a request by Mr Sorel's Norvane'
    if _TOGETHER[language].match(line, span[1]) or _WITH[language].search(line, 0, span[0]):
        return "W"
    return place(line.replace(",", "，") if language == "zh" else line, span, language)


_UNLIKE = re.compile(r"(?:와|과)(?:는)? (?:달리|다르게|비교|경쟁|맞서|맞붙|다[투퉜]|차별)")
#: who does a thing with another does it as well
_TOGETHER = {
    "en": re.compile(r" (?:jointly|together)\b"),
    "ja": re.compile(r"(?:など)?と(?:共同|共に|ともに|連携|組|協力|협력|연계|공동|제휴)"),
    "zh": re.compile(r" ?(?:共同|合作|联合|聯合|联手|聯手|一起|携手|協力|협력|공동|제휴)"),
}
_WITH = {
    "en": re.compile(
        r"(?i)\b(?:partner\w*|joint\w*|together|collaborat\w*|team\w*|along|alongside|협력|공동|제휴)(?: \w+){0,2}? (?:with )?(?:the )?\Z"
    ),
    "ja": re.compile(r"(?!)"),
    "zh": re.compile(r"(?:联合|聯合|携手|攜手|联手|聯手)\Z"),
}


def _subjects(line: str, source: Source, language: str, *, firm: bool) -> Iterator[tuple[Span, str]]:
    """The names of one kind that are subjects of *line*, the first first."""
    known = dict.fromkeys(source.glossary.values())
    found = {span: name for name in known for span in spots((name,), line, language)}
    if firm:
        found |= {match.span(): match[0] for match in company_names().finditer(line)}
    for span in sorted(longest(tuple(found))):
        name = found[span]
        named = organisations_called(name) or company_names().fullmatch(name) or name in known
        if is_firm(name) == firm and name not in COUNTRIES and named and _letter(line, span, language) == "S":
            yield span, name


def is_akin(head: Mention, other: str, source: Source) -> bool:
    """May they be one firm ('구글', '구글 딥마인드'), or one name?  A group and a firm of it, both listed, are two."""
    if any(key in other or other in key for key in (head.name, *head.keys) if len(key) > _INITIALS):
        return True
    if not organisations_called(head.name).isdisjoint(organisations_called(other)):
        return True
    listed = {head.name, other} <= set(source.glossary.values())
    return not listed and any(key[:2] == other[:2] for key in (head.name, *head.keys))


#: so few letters ('SK') are those of a whole group
_INITIALS = 2
