"""The title that a line gives a person is one the article gives that person.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from .. import Bullet
from ..canon.title_table import IDS
from ..facts import plain
from ..morphology import QUOTED, analyse
from ..text import words
from .offices import intruder, meant, wrong_firm
from .source import Evidence, Source

#: words that are titles wherever they stand behind a name (not '시장', '성장', '감사')
_WORDS = (
    r"명예회장|부회장|회장|이사회\s의장|의장|부의장|부사장|사장|대표이사|공동대표|대표|이사장|부총재|총재|부행장|행장|전무|상무|사외이사|고문|부원장|공동원장|원장|부문장|사업부장|본부장|센터장|연구소장|실장|공동창업자|"
    r"공동\s창업자|창업자|창립자|설립자|위원장|장관|차관|부총리|총리|부통령|대통령|국가주석|총통|주지사|대변인|CEO|CTO|CFO|COO|CSO|CPO|CIO|CMO|최고경영자|"
    r"최고기술책임자|최고재무책임자|최고운영책임자|최고전략책임자|최고제품책임자|최고정보책임자|최고마케팅책임자|최고과학자|수석과학자"
)
TITLE = re.compile(
    rf"(?:{'|'.join(sorted(_WORDS.split('|'), key=len, reverse=True))})(?!장관|단|팀|적|작|모델|주자|기업|상품|성|부|실|급|직|님|제|국|격|회|비|관|학)"
)
#: titles that one foreign word may stand for
_ALIKE_ABROAD = (
    frozenset({"president", "representative"}), frozenset({"ceo", "representative"}), frozenset({"chairman", "chair", "board-chair", "foundation-chair", "commission-chair"}), frozenset({"founder", "co-founder"}),
    frozenset({"division-head", "business-head", "division-chief", "office-head", "center-head", "lab-head", "head", "executive-officer"}), frozenset({"president", "state-president", "governor-of-bank"}),
    frozenset({"senior-managing-director", "managing-director", "director", "vice-president", "executive-officer"}), frozenset({"governor", "governor-of-bank", "bank-head"}), frozenset({"chief-scientist", "head"}),
    frozenset({"state-chair", "state-president"}), frozenset({"minister", "commerce-secretary", "secretary-of-state", "treasury-secretary", "defense-secretary", "foreign-minister", "chief-cabinet-secretary"}),
)  # fmt: skip
_ALIKE_AT_HOME = (frozenset({"founder", "co-founder"}), frozenset({"chair", "board-chair"}))
_FORMER = re.compile(r"(?<![가-힣])전(?:직|임)? (?=[^,.]{0,14}$)")
_FORMER_TOLD = re.compile(
    r"(?i)\bformer|\bex-|\bex |\bpast\b|\bpreviously\b|\bonce\b|\bthen-|\bonetime|\bold boss|outgoing|retired|(?<![가-힣])전(?:직|임)? |前|元|原|旧|曾|退"
)
#: how far from a name its title may stand in the evidence
_BEFORE, _AFTER = 26, 34


def titles(bullet: Bullet, source: Source) -> str | None:
    text = plain(bullet.text)
    bare = text if source.foreign else QUOTED.sub(lambda match: " " * len(match[0]), text)
    for match in TITLE.finditer(bare):
        reason = _against(match, bare, bullet, source)
        if reason is not None:
            return reason
    firm = wrong_firm(bare, source)
    return None if firm is None else f"원문에서 그 사람은 '{firm}' 소속이 아닙니다: 원문이 쓴 소속 그대로 쓰세요"


def _against(match: re.Match[str], text: str, bullet: Bullet, source: Source) -> str | None:
    phrase = _phrase(text, match.start())
    stranger = intruder(text, phrase, source.evidence(bullet), source)
    if stranger is not None:
        return f"근거 문장은 '{stranger}'의 일을 말하지 않습니다: 근거에 나오는 사람을 쓰세요"
    people = meant(phrase, source)
    holder = people[0] if people else _holder(phrase)
    word = (re.search(r"[가-힣]*$", text[: match.start()]) or match)[0] + re.sub(r"\s", " ", match[0])
    if not any(_belongs(title, holder, bullet, source) for title in {IDS[re.sub(r"\s", " ", match[0])], *_ids(word)}):
        shown = f"{holder}의 직함" if holder else "직함"
        return f"근거에 없는 {shown} '{match[0]}'입니다: 원문이 쓴 직함 그대로 쓰거나 빼세요"
    if _FORMER.search(phrase) and not _FORMER_TOLD.search(f"{source.evidence(bullet).text} {source.whole().text}"):
        return f"근거에 없는 '전'(former)이 '{match[0]}' 앞에 있습니다: 빼세요"
    return None


def _belongs(title: str, holder: str, bullet: Bullet, source: Source) -> bool:
    """Does the evidence, or else the article, give the holder this title; or anyone, where it gives the holder none?"""
    evidence = source.evidence(bullet)
    told = _told(holder, evidence) | _told(holder, source.whole()) if holder else frozenset()
    told |= _told_short(holder, source.whole()) if told and not evidence.foreign else frozenset()
    if told:
        return _fits(title, told, foreign=source.foreign)
    return _fits(title, _all(evidence), foreign=source.foreign) or _fits(
        title, _all(source.whole()), foreign=source.foreign
    )


def _phrase(text: str, end: int) -> str:
    """The words before a title that belong to it: back to a comma, or a word with a particle."""
    words = re.split(r"[,·…]", text[:end])[-1].split()
    kept: list[str] = []
    for word in reversed(words):
        if kept and re.search(r"(?:에서|에게|까지|부터|으로|[은는을를과와의에])$", word) and len(word) > 1:
            break
        if TITLE.fullmatch(word.rstrip("은는이가을를과와의")) is not None:
            break
        kept.insert(0, word)
    return " ".join(kept[-5:]) + " "


def _holder(phrase: str) -> str:
    """The name at the head of '젠슨 황 엔비디아 ' (the longest proper noun where several stand)."""
    names = [token.form for token in analyse(phrase.strip()) if token.tag == "NNP" and len(token.form) > 1]
    return names[0] if names else ""


def _fits(title: str, told: frozenset[str], *, foreign: bool) -> bool:
    alike = _ALIKE_ABROAD if foreign else _ALIKE_AT_HOME
    return title in told or any(title in same and not same.isdisjoint(told) for same in alike)


@lru_cache(maxsize=512)
def _all(evidence: Evidence) -> frozenset[str]:
    return frozenset(name for line in evidence.canonical for name in _ids(line))


@lru_cache(maxsize=1024)
def _told_short(holder: str, whole: Evidence) -> frozenset[str]:
    """Titles behind the surname alone: '곽 사장'."""
    short = re.compile(rf"(?<![가-힣]){holder[0]} (?={_ANY_TITLE.pattern})")
    return frozenset(
        name for line in whole.canonical for match in short.finditer(line) for name in _attached(line, match)
    )


_AMBIGUOUS = words("이사 감사 시장 성장 위원 자문 후보 파트너 수석 의원")
#: evidence may use any title of the tables; lines are judged by those that are always titles
_ANY_TITLE = re.compile("|".join(sorted(map(re.escape, IDS.keys() - _AMBIGUOUS), key=len, reverse=True)))


def _ids(line: str) -> set[str]:
    """Ids of the titles of a canonical line; a foreign title that was left as it stands counts as what it may mean."""
    found = {IDS[match[0]] for match in _ANY_TITLE.finditer(line)}
    return found | {name for pattern, names in _LEFT_ABROAD if pattern.search(line) for name in names}


_LEFT_ABROAD = tuple(
    (re.compile(pattern), names)
    for pattern, names in (
        (r"(?i)\bpresident\b|社長|总裁|總裁|总经理|總經理", ("president", "state-president")),
        (r"(?i)\bchair(?:man|woman|person)?\b|会長|董事长|董事長|主席", ("chairman", "chair")), (r"(?i)\bvice[- ]chair|副会長|副董事长", ("vice-chairman",)),
        (r"(?i)\bchief executive\b|首席执行官|執行長|最高経営責任者", ("ceo",)), (r"(?i)\bfounder|创始人|創辦人|創業者", ("founder",)), (r"(?i)\b(?:secretary|minister)\b|部长|部長|大臣|長官", ("minister",)),
        (r"(?i)\b(?:head|director|chief|lead|leader|executive|vp)\b|负责人|負責人|責任者|幹部|担当", ("head", "division-head", "vice-president")),
        (r"(?i)\bvice president|副社長|副总裁|副總裁", ("vice-president",)), (r"(?i)\bspokes|発言人|发言人|發言人|広報", ("spokesperson",)),
    )
)  # fmt: skip


@lru_cache(maxsize=2048)
def _told(holder: str, evidence: Evidence) -> frozenset[str]:
    """Titles that stand with a name in the evidence: behind it over its organisation, or right before it."""
    whole = re.compile(rf"(?<![가-힣]){re.escape(holder)}")
    return frozenset(
        name for line in evidence.canonical for match in whole.finditer(line) for name in _attached(line, match)
    )


#: what may stand between a name and its title: the organisation, brackets, 'the' and 'of'
_BETWEEN = re.compile(
    r"^[가-힣]?(?:\([^()]{1,30}\))?(?:,? ?(?:the |its |a |an |who (?:is|was|became|becomes|took over as|serves as) (?:the |a )?|became |is )?| )(?:(?![a-z]{2})[^\s,.()]{1,20} ?){0,4}$"
)
_ENDED = re.compile(
    r"[가-힣A-Za-z](?:은|는|이|가|을|를|과|와|의|에|도|에서|에게|으로|로)(?:\s|$)|[、。，；]|(?<=[가-힣])[はがをにとのも]"
)
#: two titles of one person: '회장 겸 CEO', '대표이사 사장'
#: between a title and the name, or the title, behind it
_LEADS = re.compile(r"(?: of [^,]{1,20},?)?,? ?(?:[가-힣A-Za-z.]+ )?|、| 겸 |·|/|兼|和| and ")
_JOINED = re.compile(r"^(?: 겸 | |·|/|이자 | and | & |\()$")


def _attached(line: str, name: re.Match[str]) -> set[str]:
    after = line[name.end() : name.end() + _AFTER]
    found: set[str] = set()
    last = 0
    for title in _ANY_TITLE.finditer(after):
        between = after[last : title.start()]
        if not (_JOINED.match(between) if found else _BETWEEN.match(between) and not _ENDED.search(between)):
            break
        found |= _ids(title[0])
        last = title.end()
    before = line[max(0, name.start() - _BEFORE) : name.start()]
    end = len(before)
    for title in reversed(list(_ANY_TITLE.finditer(before))):
        if not _LEADS.fullmatch(before[title.end() : end]):
            break
        found |= _ids(title[0])
        end = title.start()
    if not found and evidence_is_abroad(line):
        found |= _ids(TITLE.sub(" ", before + " | " + after))
    return found


def evidence_is_abroad(line: str) -> bool:
    """Are there words of another language around the names?"""
    return re.search(r"[a-z]{3}|[ぁ-ん]|[\u4e00-\u9fff]{2}", line) is not None
