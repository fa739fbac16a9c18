"""The title that a line gives a person is one the article gives that person.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from .. import Bullet
from ..canon import places_in
from ..canon.title_table import IDS, MINISTERS
from ..facts import plain
from ..morphology import QUOTED, analyse
from ..text import words
from .finding import HANGUL, stands, starts
from .japanese import read_in_kanji
from .lexicon import is_common
from .offices import intruder, is_firm, meant, wrong_firm
from .ranks import other_rank
from .sounds import latin_sound, read_alike, sounds_like
from .source import Evidence, Source

#: words that are titles wherever they stand behind a name (not '시장', '성장', '감사')
_WORDS = (
    r"청장|부위원장|부행장|부총장|총장|교수|애널리스트|이코노미스트|상원의원|하원의원|방위상|재무상|외무상|총무상|경제산업상|환경상|법무상|차관보|부장관|재무책임자|명예회장|부회장|회장|이사회\s의장|의장|부의장|부사장|사장|대표이사|공동대표|대표|이사장|부총재|총재|부행장|행장|전무|상무|사외이사|고문|부원장|공동원장|원장|부문장|사업부장|본부장|센터장|연구소장|실장|공동창업자|"
    r"공동\s창업자|창업자|창립자|설립자|위원장|장관|차관|부총리|총리|부통령|대통령|국가주석|총통|주지사|대변인|CEO|CTO|CFO|COO|CSO|CPO|CIO|CMO|최고경영자|"
    r"최고기술책임자|최고재무책임자|최고운영책임자|최고전략책임자|최고제품책임자|최고정보책임자|최고마케팅책임자|최고과학자|수석과학자"
)
TITLE = re.compile(
    rf"(?<!반)(?:{'|'.join(sorted(_WORDS.split('|'), key=len, reverse=True))})(?!장관|단|팀|적|작|모델|주자|기업|상품|성|부|실|급|직|님|제|국|격|회|비|관|학|위(?:$|[^가-힣원]|[은는이가을를의에와과도만]))"
)
#: titles that one foreign word may stand for
_ALIKE_ABROAD = (
    frozenset({"president", "representative"}), frozenset({"vice-president", "deputy-governor"}), frozenset({"managing-director", "senior-managing-director", "governor-of-bank", "head"}), frozenset({"ceo", "representative"}), frozenset({"chairman", "chair", "board-chair", "foundation-chair", "commission-chair"}), frozenset({"founder", "co-founder"}),
    frozenset({"division-head", "business-head", "division-chief", "office-head", "center-head", "lab-head", "head", "executive-officer"}), frozenset({"president", "state-president", "governor-of-bank"}),
    frozenset({"governor", "governor-of-bank", "bank-head"}), frozenset({"chief-scientist", "head"}),
    frozenset({"state-chair", "state-president"}), frozenset({"analyst", "economist", "researcher", "head"}),
    frozenset({"university-president", "president", "state-president"}), frozenset({"president", "foundation-chair"}), frozenset({"secretary-general", "bureau-head", "head"}), frozenset({"agency-head", "commissioner", "head", "bureau-head", "minister"}), *(frozenset({"minister", post}) for post in MINISTERS),
)  # fmt: skip
_ALIKE_IN_ENGLISH = (
    frozenset({"senior-managing-director", "managing-director", "director", "vice-president", "executive-officer"}),
)
_ALIKE_AT_HOME = (
    frozenset({"founder", "co-founder"}),
    frozenset({"chair", "board-chair"}),
    frozenset({"analyst", "researcher", "economist"}),
    *(frozenset({"minister", post}) for post in MINISTERS),
)
_FORMER = re.compile(r"(?:(?P<before>\S+) )?(?<![가-힣])전(?:직|임)? (?=[^,.]{0,14}$)")
#: '하루 전', '발표 전': what was earlier, not who was in office
_EARLIER = re.compile(
    r"(?:하루|이틀|사흘|나흘|닷새|열흘|보름|며칠|한달|달|해|주|년|월|일|시간|분|초|이|직|오래|얼마|개월|주일|[가-힣]*(?:발표|합의|회의|회담|개막|출시|상장|공개|선거|취임|행사|거래|결정|출국|방문|강연|회견|인수|실적))"
)
_FORMER_TOLD = re.compile(
    r"(?i)\bformer|\bex-|\bex |\bpast\b|\bpreviously\b|\bonce\b|\bthen-|\bonetime|\bold boss|outgoing|retired|(?<![가-힣])전(?:직|임)? |前|元|原|旧|曾|退"
)
#: how far from a name its title may stand in the evidence
_BEFORE, _AFTER = 26, 34
#: a second title of the same person
_BESIDE = 14


def titles(bullet: Bullet, source: Source) -> str | None:
    text = plain(bullet.text)
    bare = text if source.foreign else QUOTED.sub(lambda match: " " * len(match[0]), text)
    for match in TITLE.finditer(bare):
        if _in_a_name(match, bare, source.evidence(bullet)):
            continue
        reason = _against(match, bare, bullet, source)
        if reason is not None:
            return reason
    if (other := other_rank(bare, source.evidence(bullet))) is not None:
        return f"원문에 없는 직함 '{other}'입니다: 부시장인지 시장인지처럼 원문이 쓴 직함 그대로 쓰세요"
    firm = wrong_firm(bare, source)
    return None if firm is None else f"원문에서 그 사람은 '{firm}' 소속이 아닙니다: 원문이 쓴 소속 그대로 쓰세요"


def _against(match: re.Match[str], text: str, bullet: Bullet, source: Source) -> str | None:
    phrase = _phrase(text, match.start())
    stranger = intruder(text, phrase, source.evidence(bullet), source)
    if stranger is not None:
        return f"근거 문장은 '{stranger}'의 일을 말하지 않습니다: 근거에 나오는 사람을 쓰세요"
    people = meant(phrase, source)
    holder = people[0] if people else _holder(phrase, source.evidence(bullet))
    before = text[max(0, match.start() - _PHRASE) : match.start()]
    word = (re.search(r"[가-힣]*$", before) or match)[0] + re.sub(r"\s", " ", match[0])
    whole = IDS.get(word)  # '재무장관' is more than '장관'
    meant_titles = {whole} if whole is not None else {IDS[re.sub(r"\s", " ", match[0])], *_ids(word)}
    # '11월 1일 폭스콘 CTO로 취임': the firm is no holder of the post, and the person stands further off
    posted = is_firm(holder) and _NEW_POST.match(text, match.end()) is not None
    asked = ("", "") if posted else (holder, phrase)
    if not any(_belongs(title, *asked, bullet, source) for title in meant_titles):
        shown = f"{holder}의 직함" if holder else "직함"
        return f"근거에 없는 {shown} '{match[0]}'입니다: 원문이 쓴 직함 그대로 쓰거나 빼세요"
    former = _FORMER.search(phrase)
    left = former is not None and not _EARLIER.fullmatch(former["before"] or "")
    names = people[:1] or _names(phrase)
    told = f"{source.evidence(bullet).text} {source.whole().text}"
    if left and (not _FORMER_TOLD.search(told) or _only_in_office(match[0], names, source)):
        return f"근거에 없는 '전'(former)이 '{match[0]}' 앞에 있습니다: 빼세요"
    around = f"{phrase}{text[match.start() : match.end() + _TOLD_LEFT]}"
    if not left and not _LEFT_SAID.search(around) and _only_former(match[0], names, source.evidence(bullet)):
        return f"'{match[0]}' 앞에 '전'(former)이 빠졌습니다: 지금 그 자리에 있는 사람이 아닙니다"
    return None


_NEW_POST = re.compile(r"(?:으?로|에|직에)?\s?(?:취임|선임|임명|영입|발탁|합류|내정|승진|기용|지명)")


def _in_a_name(match: re.Match[str], text: str, evidence: Evidence) -> bool:
    """Is the title the end of a name of three syllables that the evidence has ('천원장')?"""
    run = (re.search(r"[가-힣]*$", text[: match.start()]) or match)[0] + match[0]
    return (
        len(run) == len(match[0]) + 1
        and run not in IDS
        and len(match[0]) == _SHORTEST
        and read_alike(run, evidence.canonical_text)
    )


#: how far behind a title it may be said that its bearer left
_TOLD_LEFT = 14
_LEFT_SAID = re.compile(r"전직|전임|前|옛|퇴임|퇴진|물러|사임|지낸|출신|역임|떠난|해임|경질|사퇴|퇴사")
_PAST = r"(?:\bformer(?:ly)?|\bex-|\bonetime|(?<![가-힣])전(?:직|임)?(?= )|前(?:任)?(?![田川原島野沢澤園嶋山橋年期日])|元(?=\S)|(?<![\u3040-\u30ff\u4e00-\u9fff])原|(?<=[公司团团院局部厅省市])原|曾任)"


def _only_former(title: str, names: tuple[str, ...], evidence: Evidence) -> bool:
    """Is each mention of the person with this title in the evidence one of somebody who was in office?"""
    wanted = IDS[re.sub(r"\s", " ", title)]
    spans = [
        span for line in evidence.canonical for name in names for span in _with_title(name, wanted, line, evidence)
    ]
    return bool(spans) and all(_PAST_OFFICE.search(span) for span in spans)


def _only_in_office(title: str, names: tuple[str, ...], source: Source) -> bool:
    """Does the article give the person this title, and nowhere as one who was in office?"""
    wanted, article = IDS[re.sub(r"\s", " ", title)], source.whole()
    lines = [line for line in article.canonical for name in names if _with_title(name, wanted, line, article)]
    return bool(lines) and not any(_PAST_NEAR.search(line) for line in lines)


_PAST_NEAR = re.compile(
    r"(?i)\bformer|\bex-|\bpast\b|\bpreviously\b|\bonce\b|\bthen-|\bonetime|outgoing|retire|resign|step|(?<![가-힣])전(?:직|임)?(?= )|前(?![田川原島野沢澤園嶋山橋年期日週月四])|元(?=[^\d円])|旧|原|曾|退|辞|辭|卸|离|離"
)
_PAST_OFFICE = re.compile(rf"(?i){_PAST}")


def _with_title(name: str, wanted: str, line: str, evidence: Evidence) -> list[str]:
    """Stretches of a line from a name to its title of this post, or from the title to the name."""
    found: list[str] = []
    for start, end in spans_of(name, line, evidence):
        after = next(iter(_ANY_TITLE.finditer(line, end, end + _AFTER)), None)
        if after is not None and IDS[after[0]] == wanted and not _ENDED.search(line[end : after.start()]):
            found.append(
                line[end : after.end()]
                if _PAST_OFFICE.search(line[end : after.start()])
                else line[max(0, start - 3) : after.end()]
            )
        before = list(_ANY_TITLE.finditer(line, max(0, start - _BEFORE), start))
        if before and IDS[before[-1][0]] == wanted and _LEADS.fullmatch(line[before[-1].end() : start]):
            found.append(line[max(0, before[-1].start() - 20) : start])
    return found


def spans_of(name: str, line: str, evidence: Evidence) -> list[tuple[int, int]]:
    """Where *name* stands in a line of the evidence: in Hangul, or in the letters that it renders."""
    spans = [(at, at + len(name)) for at in starts(name, line, behind=HANGUL)]
    if spans or not evidence.foreign or len(name) < _SHORTEST:
        return spans
    parts = [part for part in name.split() if len(part) >= _SHORTEST]
    if evidence.language == "en":
        words = list(_CAPITAL.finditer(line))
        return [word.span() for word in words if any(sounds_like(part, latin_sound(word[0])) for part in parts)]
    reads = read_in_kanji if evidence.language == "ja" else read_alike
    return [
        (match.start() + at, match.start() + at + size)
        for match in _HAN.finditer(line)
        if any(reads(part, match[0]) for part in parts)  # else no piece of it does
        for size in (2, 3, 4)
        for at in range(len(match[0]) - size + 1)
        if any(len(part) == size and reads(part, match[0][at : at + size]) for part in parts)
        or (evidence.language == "ja" and any(reads(part, match[0][at : at + size]) for part in parts))
    ]


_CAPITAL = re.compile(r"[A-Z][a-zà-ÿ'’]+")
_HAN = re.compile(r"[\u4e00-\u9fff々ヶ]{2,}")
_SHORTEST = 2


def _names(phrase: str) -> tuple[str, ...]:
    """Words of a phrase that may be the names of its person: no firms, no places."""
    return tuple(word for word in phrase.split()[:2] if len(word) >= _SHORTEST and not is_firm(word))


def _belongs(title: str, holder: str, phrase: str, bullet: Bullet, source: Source) -> bool:
    """Does the evidence, or else the article, give the holder this title; or anyone, where it gives the holder none?"""
    evidence = source.evidence(bullet)
    if title in _FOUNDERS and any(_founded(name, source.whole()) for name in (holder, *_names(phrase)) if name):
        return True
    if title == "spokesperson" and evidence.foreign and is_firm(holder) and title in _all(evidence):
        return True  # 'the company's spokesman' speaks for a firm that another title may stand beside
    told = _told(holder, evidence) | _told(holder, source.whole()) if holder else frozenset()
    told |= _told_short(holder, source.whole()) if told and not evidence.foreign else frozenset()
    if not told and evidence.foreign and phrase:
        told = _told_abroad(_names(phrase), evidence)
        told |= _told_abroad(_names(phrase), source.whole()) if told else frozenset()
    if told:
        return _fits(title, told, source.language)
    return _fits(title, _all(evidence), source.language) or _fits(title, _all(source.whole()), source.language)


_FOUNDERS = frozenset({"founder", "co-founder"})
_FOUNDING = re.compile(
    r"(?i)\bfound(?:ed|er|ing|s)\b|\bco-?found|創業|創設|設立した|立ち上げ|创办|創辦|创立|創立|创始|創始|创建|창업|창립|설립|세운|세웠"
)


@lru_cache(maxsize=1024)
def _founded(name: str, whole: Evidence) -> bool:
    """Does a sentence that names the person speak of founding ('founded by', '创办', '세운')?"""
    lines = (line for line in whole.canonical if _FOUNDING.search(line))
    return any(spans_of(name, line, whole) for line in lines)


#: the longest stretch of a line that is looked at before a title
_PHRASE = 100


def _phrase(text: str, end: int) -> str:
    """The words before a title that belong to it: back to a comma, or a word with a particle."""
    words = re.split(r"[,·…]", text[max(0, end - _PHRASE) : end])[-1].split()
    kept: list[str] = []
    for word in reversed(words):
        if (
            kept
            and re.search(
                r"(?:에서|에게|까지|부터|으로|[은는을를과와의에도]|[하되]고|[하되했됐]며|하여|해서|[하되]는|[했됐]고|[라다]고)$",
                word,
            )
            and len(word) > 1
            and not _is_a_name(word)
        ):
            break
        if TITLE.fullmatch(word.rstrip("은는이가을를과와의도만")) is not None:
            if not kept and not text[:end].endswith(" "):
                continue  # '상무' of '상무장관'
            break
        kept.insert(0, word)
    return " ".join(kept[-5:]) + " "


@lru_cache(maxsize=4096)
def _is_a_name(word: str) -> bool:
    """'손정의', whose last syllable is no particle."""
    return [token.tag for token in analyse(word)] == ["NNP"]


def _holder(phrase: str, evidence: Evidence) -> str:
    """The name at the head of '젠슨 황 엔비디아 ': the first word that the evidence has, else the first proper noun."""
    told = [
        word for word in _names(phrase) if not places_in(word) and not is_common(word) and not re.search(r"\d", word)
    ]
    there = [word for word in told if stands(f"{word} ", evidence.canonical_text, behind=HANGUL)]
    if there:
        return there[0]
    tokens = analyse(phrase.strip())
    names = [
        token.form
        for token in tokens
        if token.tag == "NNP" and len(token.form) > 1 and not places_in(token.form) and not re.search(r"\d", token.form)
    ]
    return names[0] if names else ""


def _fits(title: str, told: frozenset[str], language: str) -> bool:
    alike = _ALIKE_AT_HOME if language == "ko" else _ALIKE_ABROAD + _ALIKE_IN_ENGLISH * (language == "en")
    return title in told or any(title in same and not same.isdisjoint(told) for same in alike)


@lru_cache(maxsize=1024)
def _told_abroad(names: tuple[str, ...], evidence: Evidence) -> frozenset[str]:
    """Titles that stand with a name in the evidence where the name is left in its own letters."""
    return frozenset(
        title
        for line in evidence.canonical
        for name in names
        for start, end in spans_of(name, line, evidence)
        for title in _attached_abroad(line, start, end)
    )


def _attached_abroad(line: str, start: int, end: int) -> set[str]:
    """The title right before a name, or the first behind it before any other person's."""
    before = list(_ANY_TITLE.finditer(line, max(0, start - _BEFORE), start))
    lead: set[str] = set()
    edge = start
    for match in reversed(before):  # '创始人兼CEO' before a name: two titles
        if not _LEADS.fullmatch(line[match.end() : edge]):
            break
        lead |= _ids(match[0])
        edge = match.start()
    after = next(iter(_ANY_TITLE.finditer(line, end, end + _AFTER)), None)
    if not lead:  # a title that was left in its own language ('boss')
        around = line[max(0, start - _BEFORE) : end + _AFTER]
        lead = {name for pattern, names in _LEFT_ABROAD if pattern.search(around) for name in names}
    if after is None or re.search(r"[.;。；]|\band\b|[、，]", line[end : after.start()]):
        return lead
    found, last = lead | _ids(after[0]), after.end()
    for title in _ANY_TITLE.finditer(line, last, last + _BESIDE):  # '대표이사 회장'
        if not _JOINED.match(line[last : title.start()]):
            break
        found |= _ids(title[0])
        last = title.end()
    return found


@lru_cache(maxsize=512)
def _all(evidence: Evidence) -> frozenset[str]:
    return frozenset(name for line in evidence.canonical for name in _ids(line))


@lru_cache(maxsize=1024)
def _told_short(holder: str, whole: Evidence) -> frozenset[str]:
    """Titles behind the surname alone: '곽 사장'."""
    return frozenset(
        name
        for line in whole.canonical
        for at in starts(f"{holder[0]} ", line, behind=HANGUL)
        if _ANY_TITLE.match(line, at + 2)
        for name in _attached(line, at, at + 2)
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
        (r"(?i)\bwho (?:runs|leads|heads)\b", ("ceo", "representative", "head", "president")), (r"(?i)\bchief executive\b|首席执行官|執行長|最高経営責任者", ("ceo",)), (r"(?i)\bfounder|创始人|創辦人|創業者", ("founder",)), (r"(?i)\b(?:secretary|minister)\b|部长|部長|大臣|長官", ("minister",)),
        (r"(?i)\b(?:head|director|chief|lead|leader|executive|vp)\b|负责人|負責人|責任者|幹部|担当", ("head", "division-head", "vice-president")),
        (r"(?i)\b(?:chief|boss|chief of)\b(?! (?:of staff|economist|scientist|analyst))|トップ|掌门人|掌門人|一把手", ("ceo", "chairman", "president", "representative", "head", "institute-head", "commission-chair")),
        (r"(?i)\b(?:administrator|commissioner|director[- ]general)\b|長官|局长|局長|署长|署長|厅长", ("agency-head", "bureau-head", "head", "secretary-general", "commissioner")), (r"(?i)\bchancellor\b", ("prime-minister", "treasury-secretary", "university-president")), (r"(?i)\b(?:strategist|analyst)s?\b", ("analyst", "economist", "researcher")),
        (r"(?i)\bvice president|副社長|副总裁|副總裁", ("vice-president",)), (r"(?i)\bspokes|発言人|发言人|發言人|広報", ("spokesperson",)),
    )
)  # fmt: skip


@lru_cache(maxsize=2048)
def _told(holder: str, evidence: Evidence) -> frozenset[str]:
    """Titles that stand with a name in the evidence: behind it over its organisation, or right before it."""
    return frozenset(
        name
        for line in evidence.canonical
        for at in starts(holder, line, behind=HANGUL)
        for name in _attached(line, at, at + len(holder))
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
_LEADS = re.compile(r"(?: of [^,]{1,20},?)?,? ?(?:[가-힣A-Za-z.]+ )?|、| 겸 |·|/|兼|和| and |の|의 |인 |である")
_JOINED = re.compile(r"^(?: 겸 | |·|/|이자 | and | & |\()$")


def _attached(line: str, start: int, end: int) -> set[str]:
    """Titles around the name at *start* to *end*."""
    after = line[end : end + _AFTER]
    found: set[str] = set()
    last = 0
    for title in _ANY_TITLE.finditer(after):
        between = after[last : title.start()]
        if not (_JOINED.match(between) if found else _BETWEEN.match(between) and not _ENDED.search(between)):
            break
        found |= _ids(title[0])
        last = title.end()
    before = line[max(0, start - _BEFORE) : start]
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
