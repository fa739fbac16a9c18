"""Which titles the evidence gives to somebody: right before the name, behind it, or in another tongue.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ...canon.title_table import IDS, MINISTERS
from ...text import words
from ..names.finding import HANGUL, starts
from ..source import Evidence
from .foreign_titles import left_abroad
from .name_spans import spans_of

#: words that are titles wherever they stand behind a name (not '시장', '성장', '감사')
_WORDS = (
    r"청장|부위원장|부행장|부총장|총장|교수|애널리스트|이코노미스트|상원의원|하원의원|방위상|재무상|외무상|총무상|경제산업상|환경상|법무상|차관보|부장관|재무책임자|재무총감|기술책임자|총경리|명예회장|부회장|회장|이사회\s의장|의장|부의장|부사장|사장|대표이사|공동대표|대표|이사장|부총재|총재|부행장|행장|전무|상무|사외이사|고문|부원장|공동원장|원장|부문장|사업부장|본부장|센터장|연구소장|실장|(?<![가-힣])차장|공동창업자|"
    r"공동\s창업자|창업자|창립자|설립자|위원장|장관|차관|부총리|총리|부통령|대통령|국가주석|총통|주지사|대변인|CEO|CTO|CFO|COO|CSO|CPO|CIO|CMO|최고경영자|"
    r"최고기술책임자|최고재무책임자|최고운영책임자|최고전략책임자|최고제품책임자|최고정보책임자|최고마케팅책임자|최고과학자|수석과학자"
)
TITLE = re.compile(
    rf"(?<!반)(?:{'|'.join(sorted(_WORDS.split('|'), key=len, reverse=True))})(?!장관|위원회|단|팀|적|작|모델|주자|기업|상품|성|부|실|급|직|님|제|국|격|회|비|관|학|위(?:$|[^가-힣원]|[은는이가을를의에와과도만]))"
)
#: titles that one foreign word may stand for
_ALIKE_ABROAD = (
    frozenset({"president", "representative"}), frozenset({"vice-president", "deputy-governor", "deputy-ceo", "deputy-representative"}), frozenset({"managing-director", "governor-of-bank", "head"}), frozenset({"ceo", "representative"}), frozenset({"chairman", "chair", "board-chair", "foundation-chair", "commission-chair", "state-chair"}), frozenset({"founder", "co-founder"}),
    frozenset({"division-head", "business-head", "division-chief", "office-head", "center-head", "lab-head", "head", "executive-officer"}), frozenset({"president", "state-president", "governor-of-bank"}), frozenset({"vice-chairman", "vice-chair", "deputy-foundation-chair", "deputy-commission-chair"}), frozenset({"vice-minister", "deputy-secretary"}),
    frozenset({"governor", "governor-of-bank", "bank-head"}), frozenset({"chief-scientist", "head"}), frozenset({"institute-head", "dean"}), frozenset({"deputy-institute-head", "deputy-dean"}),
    frozenset({"state-chair", "state-president"}), frozenset({"office-head", "chief-of-staff"}), frozenset({"analyst", "economist", "researcher", "head"}),
    frozenset({"secretary-general", "bureau-head", "head"}), frozenset({"agency-head", "commissioner", "head", "bureau-head", "minister"}), *(frozenset({"minister", post}) for post in MINISTERS),
)  # fmt: skip
#: the same of 'president', 'vice president', 'managing director', which head firms, banks, schools and commissions
_ALIKE_IN_ENGLISH = (
    frozenset({"senior-managing-director", "managing-director", "director", "vice-president", "executive-officer"}),
    frozenset({"managing-director", "senior-managing-director", "governor-of-bank", "head"}),
    *(frozenset({"senior-managing-director", post}) for post in ("president", "representative")),
    frozenset({"university-president", "president", "state-president", "foundation-chair", "commission-chair"}),
    frozenset({"vice-president", "deputy-university-president", "state-vice-president", "deputy-commission-chair"}),
)
_ALIKE_AT_HOME = (
    frozenset({"founder", "co-founder"}),
    frozenset({"chair", "board-chair"}),
    frozenset({"analyst", "researcher", "economist"}),
    *(frozenset({"minister", post}) for post in MINISTERS),
)
#: how far from a name its title may stand in the evidence
BEFORE, AFTER = 26, 34
#: a second title of the same person
_BESIDE = 14


def fits(title: str, told: frozenset[str], language: str) -> bool:
    """Is *title* one of those *told*, or the same word of *language*?"""
    if language == "ja" and "chairman" in {title, *told} and "chair" in {title, *told}:
        return title in told  # 会長 is never 議長
    if language == "zh" and title == "ceo" and "president" in told:
        return True  # 总裁 is whoever runs the firm
    alike = _ALIKE_AT_HOME if language == "ko" else _ALIKE_ABROAD + _ALIKE_IN_ENGLISH * (language == "en")
    return title in told or any(title in same and not same.isdisjoint(told) for same in alike)


@lru_cache(maxsize=1024)
def told_abroad(names: tuple[str, ...], evidence: Evidence) -> frozenset[str]:
    """Titles that stand with a name in the evidence where the name is left in its own letters."""
    return frozenset(
        title
        for line in evidence.canonical
        for name in names
        for start, end in spans_of(name, line, evidence)
        for title in attached_abroad(line, start, end)
    )


def attached_abroad(line: str, start: int, end: int) -> set[str]:
    """The title right before a name, or the first behind it before any other person's."""
    before = list(ANY_TITLE.finditer(line, max(0, start - BEFORE), start))
    lead: set[str] = set()
    edge = start
    for match in reversed(before):  # '创始人兼CEO' before a name: two titles
        if not LEADS.fullmatch(line[match.end() : edge]):
            break
        lead.add(id_of(match))
        edge = match.start()
    after = next(iter(ANY_TITLE.finditer(line, end, end + AFTER)), None)
    if _HEADS_A_BODY.search(line):
        lead |= _HEADS_OF_BODIES
    if (
        not lead - _HEADS_OF_BODIES or "head" in lead
    ):  # a title that was left in its own language ('boss', '财务 책임자')
        around = line[max(0, start - BEFORE) : end + AFTER]
        lead |= left_abroad(around)
    if after is None or re.search(
        r"[.;。；]|\band\b|[、，与與]|(?<![总總协協共调調缓緩])和(?![谐諧平])|以及|と|宣布|[发發]布|表示|指出|透露|[认認]为|[说說称稱](?![为為号號])|\b(?:announced|said|says|told)\b|발표",
        line[end : after.start()],
    ):
        return lead
    found, last = {*lead, id_of(after)}, after.end()
    for title in ANY_TITLE.finditer(line, last, last + _BESIDE):  # '대표이사 회장'
        if not _JOINED.match(line[last : title.start()]):
            break
        found.add(id_of(title))
        last = title.end()
    return found


#: the president of a body that is no firm is its 회장, 위원장 or 이사장 in Korean
_BODY = r"(?:[Uu]nions?|[Ff]ederation|[Aa]ssociation|[Ll]eague|[Ss]ociety|[Cc]ouncil|[Gg]uild|[Cc]lub|[Cc]hamber|[Cc]ongress|[Ii]nstitut(?:e|ion)|[Ff]oundation|[Aa]lliance|[Aa]cademy|[Cc]ommittee|[Bb]oard|[Cc]ooperative|[Cc]onfederation)"
_HEADS_A_BODY = re.compile(
    rf"\b{_BODY}(?:'s|’s)? (?:president|head|leader|chief)\b|(?:\b(?:president|head|leader|chief)|총괄|사장) of (?:the |its )?(?:[\w'’가-힣-]+ ){{0,5}}{_BODY}\b"
)
_HEADS_OF_BODIES = frozenset(
    {"chairman", "chair", "commission-chair", "foundation-chair", "association-chair", "representative"}
)


@lru_cache(maxsize=512)
def all_titles(evidence: Evidence) -> frozenset[str]:
    return frozenset(name for line in evidence.canonical for name in ids_of(line))


@lru_cache(maxsize=1024)
def told_short(surname: str, whole: Evidence) -> frozenset[str]:
    """Titles behind the surname alone: '곽 사장', '崔会长'."""
    end = len(surname) + 1
    return frozenset(
        name
        for line in whole.canonical
        for at in (starts(f"{surname} ", line, behind=HANGUL) if surname else ())
        if ANY_TITLE.match(line, at + end)
        for name in _attached(line, at, at + end)
    )


_AMBIGUOUS = words("이사 감사 시장 성장 위원 자문 후보 파트너 수석 의원")
#: evidence may use any title of the tables; lines are judged by those that are always titles
ANY_TITLE = re.compile("|".join(sorted(map(re.escape, IDS.keys() - _AMBIGUOUS), key=len, reverse=True)))
#: what makes the title behind it that of a deputy; '부' is also how provinces and ministries end ('오사카부 지사')
_DEPUTY_BEFORE = re.compile(
    r"(?:副 ?|(?<![가-힣])부(?: |집행|대표 )?|(?:경제|정무|행정|수석|상임|공동|상급|선임|집행|총괄)부|(?i:\b(?:deputy|vice))[ -])\Z"
)
#: 'Deputy Labour Minister', of a ministry that no table renders
_DEPUTY_MINISTER = re.compile(r"\b(?:[Dd]eputy|[Vv]ice|[Jj]unior) (?:(?:[A-Z][a-z]+|and) ){0,4}\Z")
_LONGEST_MARK, _LONGEST_MINISTRY = 8, 40


def id_of(match: re.Match[str]) -> str:
    """What a match of a title means where it stands: '副 위원장' and '부위원장' are one post, and not '위원장'."""
    post = IDS[re.sub(r"\s", " ", match[0])]
    before = match.string[max(0, match.start() - _LONGEST_MARK) : match.start()]
    if post == "minister" and _DEPUTY_MINISTER.search(
        match.string[max(0, match.start() - _LONGEST_MINISTRY) : match.start()]
    ):
        return "vice-minister"
    return _DEPUTIES.get(post, f"deputy-{post}") if _DEPUTY_BEFORE.search(before) else post


_DEPUTIES = {
    "chairman": "vice-chairman", "chair": "vice-chair", "president": "vice-president", "governor-of-bank": "deputy-governor", "bank-head": "deputy-bank-head", "minister": "vice-minister",
    "prime-minister": "deputy-prime-minister", "state-president": "state-vice-president", **dict.fromkeys(MINISTERS, "deputy-secretary"),
}  # fmt: skip


def ids_of(line: str) -> set[str]:
    """Ids of the titles of a canonical line; a foreign title that was left as it stands counts as what it may mean."""
    return {id_of(match) for match in ANY_TITLE.finditer(line)} | left_abroad(line)


@lru_cache(maxsize=2048)
def told_of(holder: str, evidence: Evidence) -> frozenset[str]:
    """Titles that stand with a name in the evidence: behind it over its organisation, or right before it."""
    return frozenset(
        name
        for line in evidence.canonical
        for at in starts(holder, line, behind=HANGUL)
        for name in _attached(line, at, at + len(holder))
    )


#: what may stand between a name and its title: the organisation, brackets, 'the' and 'of'
_BETWEEN = re.compile(
    r"^(?:[가-힣]?| [가-힣]{1,8})(?:\([^()]{1,30}\))?(?:,? ?(?:the |its |a |an |who (?:is|was|became|becomes|took over as|serves as) (?:the |a )?|became |is )?| |(?<=\)))(?:(?![a-z]{2})[^\s,.()]{1,20} ?){0,6}$"
)
ENDED = re.compile(
    r"[가-힣A-Za-z](?:은|는|이|가|을|를|과|와|의|에|도|에서|에게|으로|로)(?:\s|$)|[、。，；]|(?:(?<=[가-힣])|(?<=氏)|(?<=さん))[はがをにとのも]"
)
#: two titles of one person: '회장 겸 CEO', '대표이사 사장'
#: between a title and the name, or the title, behind it
LEADS = re.compile(
    r"(?: of [^,]{1,20},?)?,? ?(?:[가-힣A-Za-z.]+ )?|(?:拿督斯[里理]|丹斯[里理]|拿督|敦|爵士|博士|教授|先生|女士)+|[、で][^、，,。；はがをと]{0,16}| ?[\u4e00-\u9fffァ-ヺー]{0,16}(?:推進|推进|[戦战戰]略|企画|統括|担当|管理|[開开]発?|開發|営業|技[術术]|事[業业]|生[産产]|[経经]営|総務|人事|財務|経理|広報|法務|海外|国際|製造|研究|調達|品質|情報|システム|マーケティング|グループ|支社|工場|カンパニー) ?| 겸 | ?[兼겸暨] ?(?:[가-힣A-Za-z]{1,6} ?|[ァ-ヺー]{1,8}|[\u4e00-\u9fff]{1,8} ?)?|·|/|和| and |の|의 |인 |である|を(?:務める|兼ねる|兼務する)|(?:に(?:就い|就任し|なっ|選ばれ|昇格し)た|を(?:務め|歴任し)た)[^、。はがを]{0,14}"
)
_JOINED = re.compile(
    r"^(?:(?: 겸 | |·|/|이자 | 및 | and | & |\(| ?[兼暨及] ?)(?:공동 |임시 |수석 ?|선임 ?|共同 ?|[联聯]席 ?|co-|interim |acting )?)$"
)


def _is_parted(between: str) -> bool:
    """'최태원は이재명 대통령を': what stands behind a particle is somebody else's title."""
    return between[:1] in _PARTICLES_JA or ENDED.search(_BRACKET.sub("", between)) is not None


_PARTICLES_JA = tuple("はがをにと")
_BRACKET = re.compile(r"\([^()]{1,30}\)")  # '(イ・ジェヨン、52)'


def _attached(line: str, start: int, end: int) -> set[str]:
    """Titles around the name at *start* to *end*."""
    after = _POST_TOLD.sub("", line[end : end + AFTER])
    found: set[str] = set()
    last = 0
    for title in ANY_TITLE.finditer(after):
        between = after[last : title.start()]
        if not (_JOINED.match(between) if found else _BETWEEN.match(between) and not _is_parted(between)):
            break
        found |= {id_of(title), *_heads_of(between)}
        last = title.end()
    if (trade := _TRADE.match(after)) is not None:
        found.add(trade[1])
    before = line[max(0, start - BEFORE) : start]
    end = len(before)
    for title in reversed(list(ANY_TITLE.finditer(before))):
        if not LEADS.fullmatch(before[title.end() : end]):
            break
        found.add(id_of(title))
        end = title.start()
    if not found and evidence_is_abroad(line):
        found |= ids_of(TITLE.sub(" ", before + " | " + after))
    return found


def _heads_of(between: str) -> Iterator[str]:
    """'AVP 본부 사장' is the head of that 본부."""
    return (post for unit, post in _UNITS if between.rstrip().endswith(unit))


_UNITS = (("본부", "division-chief"), ("사업부", "business-head"), ("부문", "division-head"), ("센터", "center-head"), ("연구소", "lab-head"), ("연구원", "institute-head"), ("실", "office-head"), ("팀", "team-lead"))  # fmt: skip
#: '接替的是王宁，此前是公司副董事长': a clause of its own that says what somebody is or was
_POST_TOLD = re.compile(
    r"^(?:[(（][^()（）]{1,24}[)）])?(?:[，,]? ?(?:此前|现|現|曾|时|時|原|目前|之前)(?:任|是|为|為|担任|擔任|出任)+(?:[过過了])?(?:公司|集团|集團)?)"
)
#: what somebody is who has no title
_TRADE = re.compile(
    r" (?:[가-힣]+ )?(변호사|변리사|회계사|기자|군수|구청장|판사|검사|연구원|연구위원|엔지니어|개발자|디자이너|과학자|컨설턴트|작가|감독|노무사|세무사)(?=[은는이가도을를의와과 ,.]|$)"
)


def evidence_is_abroad(line: str) -> bool:
    """Are there words of another language around the names?"""
    return re.search(r"[a-z]{3}|[ぁ-ん]|[\u4e00-\u9fff]{2}", line) is not None
