"""Who did it, or said it, is who the evidence names there: not somebody of another sentence or clause.  Pure.

Each part of a line is held against the stretches of the evidence; where what the part says is all told of one named
subject, and nothing of it of the subject that the line names, the line is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from ... import Bullet
from ...facts import plain
from ...korean.morphology import analyse
from ..clauses import SAYING
from ..lexicon import company_names, is_common, other_names
from ..names.namesakes import COUNTRIES
from ..names.spotting import INITIALS, Mention, held, mentions, rendered, spots
from ..numbers.cells import cells
from ..numbers.exchanged import says
from ..parts import spans
from ..posts.office_holders import is_in_office
from ..posts.offices import is_firm
from ..source import Evidence, Source
from .inner import is_answer, is_inner, leaves_viewer, told_by
from .party_places import apart_from_place
from .persons import akin, is_office_of, is_other_office, is_person_in, is_same_office, may_be_given, names_a_person
from .speakers import PERSON
from .standing import TITLED, korean_place, place
from .subjects import Stretch, stretches

_CONTENT = frozenset({"NNG", "NNP", "VV", "VA", "XR", "SL"})
#: how near to the best another stretch counts as well; and how much of it would speak for the line's own subject
_NEAR, _SOME = 0.75, 0.5


def misattributed(bullet: Bullet, source: Source) -> str | None:
    """The subject of the first part whose words the evidence gives to another; None: there is none."""
    text, evidence = plain(bullet.text), source.evidence(bullet)
    found = [_one_name(mention, evidence) for mention in mentions(text, source, evidence)]
    for start, end in spans(text):
        inside = [mention for mention in found if start <= mention.start < end]
        if not any(_does(text, mention, start, inside) for mention in inside):
            inside = [*_absent(text, start, source, evidence), *inside]
        for low, high, doers in _by_doer(text, (start, end), inside):
            known = [m for m in inside if low <= m.start < high]
            outer = told_by(text, start, doers, inside) or told_by(text, 0, doers, found)
            if (not outer and is_inner(text, start, doers[0])) or is_answer(text[low:high], doers, evidence):
                continue  # what somebody says who is not known, or what another says
            if _told_of_others(text, (low, high), doers, (known, outer), bullet, source):
                return doers[0].name
    return None


def _by_doer(text: str, span: tuple[int, int], inside: list[Mention]) -> Iterator[tuple[int, int, list[Mention]]]:
    """The part cut before each further subject ('A는 출시를, B는 확대를 약속')."""
    doers = [mention for mention in inside if _does(text, mention, span[0], inside)]
    groups: list[list[Mention]] = []
    for doer in doers:
        if groups and korean_place(text, groups[-1][-1].end) in ("·", "W"):
            groups[-1].append(doer)
        else:
            groups.append([doer])
    if not groups:
        return
    unknown = _UNKNOWN.search(text[span[0] : groups[0][0].start]) is not None
    first = groups[0][0].start if unknown else span[0]
    starts = [first, *(group[0].start for group in groups[1:]), span[1]]
    yield from ((low, high, group) for (low, high), group in zip(pairwise(starts), groups, strict=True))


#: somebody before the first name that is known: what stands there is told of him
_UNKNOWN = re.compile(
    rf"[가-힣]{{2,}} (?:{TITLED})[이가은는] |^[^\s,]{{2,}}[이가은는] |^[^,…]{{2,20}}, .*(?:고|며|만|면서|[가-힣]{{2}}), $"
)


def _one_name(mention: Mention, evidence: Evidence) -> Mention:
    """Without the town or the firm at it: '진세라 라온랩스' are two unless Korean evidence writes them as one."""
    mention = apart_from_place(mention)
    first, *rest = mention.name.split()
    if rest and is_firm(first) and not any(map(is_firm, rest)) and mention.keys == (first, *rest):
        return replace(mention, name=" ".join(rest), keys=tuple(rest), start=mention.start + len(first) + 1)
    if evidence.foreign or not rest or mention.keys != tuple(mention.name.split()) or mention.name in evidence.text:
        return mention
    return replace(mention, name=first, keys=(first,), end=mention.start + len(first))


def _absent(text: str, start: int, source: Source, evidence: Evidence) -> tuple[Mention, ...]:
    """The name at the head of a part that only other sentences of the article have."""
    head = _HEADING.match(text, start)
    if head is None or is_common(head["name"]) or evidence == (whole := source.whole()):
        return ()
    if head["firm"] is None and not head["man"] and not is_firm(head["name"]):
        return ()
    if head["firm"] is not None and not is_firm(head["firm"]):
        return ()
    name = Mention(head["name"], head.start("name"), head.end("name"), (head["name"], *other_names(head["name"])))
    told = held(name, rendered(whole), whole.language) and not held(name, rendered(evidence), evidence.language)
    return (name,) if told else ()


_HEADING = re.compile(
    rf"\s?(?P<name>[가-힣]{{2,}}?)(?:(?=[은는](?= )|, )|(?= (?:(?P<firm>[^\s,…\"]+) )?(?P<man>{TITLED})(?:[은는이가,]| \")))"
)
_MAN_OF_FIRM = re.compile(rf" (?:[^\s,…]+ )?{TITLED}(?![가-힣])")
#: a man's name that cannot be read in the evidence, right before his firm
_UNREAD = re.compile(r"^(?:[가-힣]+ ){1,3}$")
#: '코히어 공동창업자인 에이단 고메즈 CEO'
_FOUNDER = re.compile(rf" (?:[^\s,…]+ )?{TITLED}인 ")
#: '박한솔 해남군수 "…"'
_SPEAKER = re.compile(rf"(?: [^\s,…\"]+){{0,3}}? ?(?:{TITLED}) \"")


def _does(text: str, mention: Mention, start: int, inside: list[Mention]) -> bool:
    letter = korean_place(text, mention.end)
    if _MAN_OF_FIRM.match(text, mention.end) and _UNREAD.search(text[start : mention.start]):
        return False  # '사쿠마 레이 하바타키 CEO': he cannot be read
    speaker = not letter and not is_firm(mention.name)  # 'LG CNS CFO "…"': a man of the firm
    if speaker and mention.start - start < _HEAD and _SPEAKER.match(text, mention.end):
        return True
    if _FOUNDER.match(text, mention.end) or any(
        _APPOSED.fullmatch(text[other.end : mention.start]) for other in inside if other.end < mention.start
    ):
        return False  # the firm of '최태원 SK그룹 회장'
    if letter == "G":
        earlier = [
            other for other in inside if other.start < mention.start and korean_place(text, other.end) in ("S", ",")
        ]
        return not earlier and _PLAN.match(text, mention.end) is not None
    if letter in ("S", ","):
        return _heads(text, mention, start)
    after = next((other for other in inside if other.start > mention.end), None)
    joined = letter in ("·", "W") and after is not None and after.start - mention.end < _JOINED
    return joined and after is not None and _does(text, after, start, inside)


def _heads(text: str, mention: Mention, start: int) -> bool:
    """Does its particle, or its comma, make it the subject?"""
    letter = korean_place(text, mention.end)
    if _CAUSED.match(text, mention.end):
        return False
    return letter == "S" or (letter == "," and mention.start - start < _HEAD)


#: '법원에 뉴욕타임스가 문서를 내도록 요청': what he shall do is another's wish
_CAUSED = re.compile(r"[이가] (?:[^\s,…]+ ){0,3}?[^\s,…]+도록 ")
_APPOSED = re.compile(r" (?:전 |현 |신임 )?")
#: '인텔의 지분 20% 투자안': whose plan it is, does it
_PLAN = re.compile(
    r"의 (?:[^\s,…]+ ){0,4}?\S*?(?:투자|인수|출자|매각|합병|제휴|매입|공급|소송|증설|감원|출시)(?:안|설|계획| 계획| 방안| 제안| 추진)(?![가-힣]*(?:자|처))"
)
#: a name before a comma is the subject only at the head of its part; joined names stand close together
_HEAD, _JOINED = 12, 16


def _told_of_others(
    text: str,
    span: tuple[int, int],
    doers: list[Mention],
    named: tuple[list[Mention], list[Mention]],
    bullet: Bullet,
    source: Source,
) -> bool:
    """*named*: who else stands in the part, and in whose words *doers* act."""
    (inside, outer), part, evidence = named, text[slice(*span)], source.evidence(bullet)
    rows = stretches(evidence)
    said = words_of(text, span, inside)
    figures = {cell.key for cell in cells(text, "ko", evidence.published) if span[0] <= cell.at < span[1]}
    shared = [shared_with(said, figures, row.text, evidence) for row in rows]
    best = max(map(len, shared))
    absent = not any(held(doer, [row.sentence for row in rows], evidence.language) for doer in doers)
    if best < (1 if absent or len(said) + len(figures) <= _FEW else 2):
        return False
    speaks = _SPEECH.search(part) is not None
    winners = [(row, words) for row, words in zip(rows, shared, strict=True) if len(words) >= _NEAR * best]
    # 'B is said to …, the company denied': what B does stands in what somebody says who is not named
    unnamed = {row.sentence for row, words in zip(rows, shared, strict=True) if words and not row.who}
    if any(
        row.sentence in unnamed
        or leaves_viewer(row.sentence, evidence.language)
        or _speaks_for(row, doers, evidence, speaks=speaks)
        for row, _ in winners
    ):
        return False
    if any(_speaks_for(row, outer, evidence, speaks=True) for row, _ in winners):
        return False
    mine = [words for row, words in zip(rows, shared, strict=True) if _speaks_for(row, doers, evidence, speaks=speaks)]
    if said and any(said[-1] in words for words in mine) and not any(said[-1] in words for _, words in winners):
        return False  # what the line says last is told of him alone
    if any(not _outdone(words, [won for _, won in winners]) for words in mine if len(words) >= _SOME * best):
        return False
    strange = all(_stranger(row, doers, doers if speaks else inside, part, evidence) for row, _ in winners)
    return strange and not any(is_in_office(part, row.who, source) for row, _ in winners)


#: what is only said or planned: its doer is the subject there too, whatever is done to whom
_SPEECH = re.compile(
    r"(?:부인|일축|반박|발표|공개|언급|강조|설명|전망|예상|예측|경고|주장|비판|제안|요청|촉구|검토|약속|거절|거부|해명|평가|소개|지적|시사|우려|기대|항소|방침|입장|발언|요구|당부|밝[혀힘혔]|말[해함했])(?:[가-힣]{0,4})?[\s,.…]*$"
)


def _speaks_for(row: Stretch, doers: list[Mention], evidence: Evidence, *, speaks: bool) -> bool:
    """Is *row* told of one of *doers*, as far as can be read?"""
    if any(akin(doer, row.who, evidence.language) or _is_called(doer, row.who, evidence) for doer in doers):
        return True
    found = [span for doer in doers for span in spots(doer.keys, row.text, evidence.language)]
    return any(not speaks or place(row.text, span, evidence.language) == "S" for span in found)


def _is_called(doer: Mention, who: str, evidence: Evidence) -> bool:
    """'梅洛特拉（산제이 메흐로트라）': the evidence says once who that is."""
    if not who:
        return False
    last = who.rsplit(maxsplit=1)[-1]
    calls = tuple(f"{last}{bracket}{key}" for bracket in "（(" for key in doer.keys)
    return any(call in line for line in rendered(evidence) for call in calls)


def _outdone(words: frozenset[object], winners: list[frozenset[object]]) -> bool:
    """Do all *winners* say what *words* say, and two things more?"""
    return all(words < won and len(won - words) >= _MORE for won in winners)


_MORE = 2
#: a part of so few words may rest on one of them
_FEW = 3


_TITLED = re.compile(TITLED)


def words_of(text: str, span: tuple[int, int], inside: list[Mention]) -> tuple[str, ...]:
    first, last = span
    said = [(at, form) for at, form in _telling(text) if first <= at < last]
    if inside:
        said = [row for row in said if not any(mention.start <= row[0] < mention.end for mention in inside)]
    return tuple(dict.fromkeys(form for _, form in said))


@lru_cache(maxsize=512)
def _telling(text: str) -> tuple[tuple[int, str], ...]:
    """Where the words of *text* that say what is done stand: no titles, but for one that is a deed, too."""
    return tuple(
        (token.start, token.form)
        for token in analyse(text)
        if token.tag in _CONTENT
        and len(token.form) > 1
        and token.form not in SAYING
        and (token.form == "자문" or not _TITLED.fullmatch(token.form))
    )


def shared_with(
    said: tuple[str, ...], figures: set[tuple[object, ...]], piece: str, evidence: Evidence
) -> frozenset[object]:
    told = {cell.key for cell in cells(piece, evidence.language, evidence.published)}
    return frozenset({word for word in said if says(word, piece, evidence)} | (figures & told))


def _stranger(row: Stretch, doers: list[Mention], known: list[Mention], part: str, evidence: Evidence) -> bool:
    """Is the subject of *row* one of the same kind as the line's, named, and none of *known*?"""
    mine = [is_person_in(part, doer) for doer in doers]
    rivals = [name for name in known if not (all(mine) and is_firm(name.name))]  # two men of one firm are two
    if any(spots(name.keys, row.who, evidence.language) for name in rivals):
        return False
    who = row.who.partition(", ")[0]  # 'LGES, the second-largest maker after CATL,'
    names = [word for word in re.findall(r"[가-힣A-Za-z]{2,}", who) if not re.search(rf"(?:{TITLED})$", word)]
    if len(known) > len(doers) and any(word in part and not (all(mine) and is_firm(word)) for word in names):
        return False
    if names and all(INITIALS.fullmatch(name) and company_names().fullmatch(name) is None for name in names):
        return False
    if not row.who.split() or (row.who in COUNTRIES and not any(mine)) or is_office_of(row.who, part):
        return False  # where something is so, or the office of the line's own
    person = PERSON.search(row.who) is not None or not is_firm(row.who.split()[-1])
    if all(mine):
        other = any(is_other_office(row.who, doer, part, evidence.text) for doer in doers)
        return person and not is_same_office(row.who, doers, part) and (other or names_a_person(row.who))
    # the chief of a firm that is not named may be the line's ('CEO 저커버그')
    return not any(mine) and (not person or any(is_firm(name) for name in names if not may_be_given(name, who)))
