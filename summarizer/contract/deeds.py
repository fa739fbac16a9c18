"""Who did it to whom: the buyer is not made the bought, nor the one who sues the one who is sued.  Pure.

Read off particles in Korean and Japanese and off the order of words in English and Chinese; where it cannot be read,
nothing is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from .. import Bullet
from ..canon import places_in
from ..facts import plain
from .namesakes import COUNTRIES
from .parts import spans
from .source import Evidence, Source
from .spotting import Mention, Span, mentions, rendered, spots
from .standing import korean_place, place


@dataclass(frozen=True, slots=True)
class _Deed:
    """``said``: how a Korean line puts it; ``told``: how the evidence does, seen from the same side."""

    said: re.Pattern[str]
    told: re.Pattern[str]


_DEEDS = tuple(
    _Deed(re.compile(rf"(?:{said})(?! ?(?:유치|받|되[는었]|돼|됐|당하|당했|대상|제의받|설(?![가-힣]*(?:립|치))))"), re.compile(told))
    for said, told in (
        (r"인수(?!인계)|사들|구매|매입|합병|사겠", r"(?i)\bacqui\w+|\bbuy\w*|\bbought\b|\bpurchas\w+|take ?over|買収|収購|收购|收購|并购|併購|인수|사들|매입"),
        (r"매각|되팔|팔기로|팔[았아]", r"(?i)\bsell(?:s|ing)?\b|\bsold\b|\bdivest\w*|\boffload\w*|売却|譲渡|出售|卖给|賣給|转让|轉讓|매각|팔[았아기]"),
        (r"투자(?!자|은행|사(?![가-힣])|심리)|출자|투입", r"(?i)\binvest(?!or|igat)\w*|\bstake\b|\bfund(?:s|ed|ing)?\b|出資|投資|投资|入股|注资|注資|투자|출자"),
        (r"소송|제소|고소|고발", r"(?i)\bsu(?:e|es|ed|ing)\b|\blawsuit against\b|\b(?:lawsuit|suit|complaint|claims?|case) accusing\b|提訴|訴え|起诉|起訴|控告|侵权소송|소송|제소|고소"),
        (r"승소", r"(?i)\bwon\b|\bprevail\w*|勝訴|胜诉|승소"),
        (r"공급|납품|제공", r"(?i)\bsuppl(?:y|ies|ied|ying)\b|\bprovid\w+|\bdeliver\w*|\bsell\w*|\bsold\b|供給|納入|提供|供应|供應|供货|供貨|공급|납품|제공"),
        (r"수주|따[내낸냈]|확보", r"(?i)\bwon\b|\bwin(?:s|ning)?\b|\breceiv\w+|\bsecur\w+|受注|获得|獲得|拿下|承接|接获|수주"),
        (r"발주|위탁|의뢰|주문(?! ?(?:량|액|잔고|건))", r"(?i)\bordered\b|\bcommission\w*|\bplac\w+ (?:an |its |\w+ )?orders?|\bcontract(?:s|ed)\b|\bhir\w+|\boutsourc\w+|発注|委託|委托|下单|訂購|订购|발주|위탁|의뢰|주문했|주문하"),
        (r"넘기|넘긴|넘겨|양도|이관", r"(?i)\btransfer\w*|\bhand\w* over|\bcede\w*|譲渡|移管|转让|轉讓|移交|넘기|넘긴|넘겨|양도|이관"),
        (r"배상|보상|지급|물어[내주]", r"(?i)\bpa(?:y|ys|id|ying)\b|\bcompensat\w*|賠償|支払|赔偿|支付|배상|지급|물어"),
        (r"비판|비난|규탄", r"(?i)\bcritici\w+|\bslam\w*|\bblast\w*|\bcondemn\w*|\baccus\w+|\battack\w*|批判|非難|批评|批評|抨击|抨擊|指责|指責|비판|비난"),
        (r"제안|제의|제시할", r"(?i)\boffer\w*|\bpropos\w+|提案|提议|提議|제안|제의|제시"),
        (r"영입|스카우트|해임|해고|경질", r"(?i)\bhir(?:e|es|ed|ing)\b|\bpoach\w*|\brecruit\w*|\bfir(?:e|es|ed|ing)\b|\boust\w*|\bdismiss\w*|\bsack\w*|引き抜|解任|解雇|招募|挖|聘请|解僱|영입|해임|해고|경질"),
        (r"지원(?!자|서|금)|후원", r"(?i)\bsupport\w*|\bback(?:s|ed|ing)?\b|支援|支持|资助|지원|후원"),
        (r"제재|조사|과징금 부과|벌금 부과", r"(?i)\bsanction\w*|\binvestigat\w*|\bprob(?:e|es|ed|ing)\b|\bfin(?:e|es|ed|ing)\b|制裁|調査|罰|调查|調查|处罚|罚款|제재|조사"),
        (r"초청|초대|방문|면담 요청", r"(?i)\binvit\w*|\bvisit\w*|招待|訪問|访问|訪问|邀请|邀請|拜访|초청|초대|방문"),
        (r"허가|승인|인가|라이선스", r"(?i)\blicens\w*|\bapprov\w*|\bclear(?:s|ed)\b|許可|承認|授权|授權|许可|許可|批准|허가|승인|라이선스"),
    )
)  # fmt: skip
_PASSIVE = re.compile(r"(?i)\b(?:is|are|was|were|be|been|being|gets?|got)\s(?:\w+ ){0,2}$")
_Sides = tuple[frozenset[str], frozenset[str]]


def turned_round(bullet: Bullet, source: Source) -> tuple[str, str] | None:
    """(name, deed) of somebody who does in the line what is only ever done to him in the evidence, or the other way round."""
    text, evidence = plain(bullet.text), source.evidence(bullet)
    # a country or town is where a thing is done ('미국 투자', '중국용 칩 공급')
    names = [
        name for name in mentions(text, source, evidence) if name.name not in COUNTRIES and not places_in(name.name)
    ]
    if not names:
        return None
    accused = _accused(text, names, evidence)
    if accused is not None:
        return accused, "소송"
    for deed in _DEEDS:
        match = deed.said.search(text)
        if match is None or (_receives(text, match) and not _RECEIVES.match(match[0])):
            continue
        doers, others = _sides_in_line(text, match.start(), names)
        told_doers, told_others = _sides_told(deed, evidence, [*doers, *others])
        wrong = [name.name for name in doers if name.name in told_others - told_doers and told_doers]
        wrong += [name.name for name in others if name.name in told_doers - told_others and told_others]
        if doers and others and wrong:
            return wrong[0], match[0]
    return None


#: who is sued, by the words before him or behind him
_AGAINST = {
    "ko": (None, re.compile(r"(?:을|를)? ?상대")),
    "en": (re.compile(r"(?i)\b(?:accus\w+|against|su(?:ed|es|ing))\s(?:the )?$"), None),
    "ja": (None, re.compile(r"を(?:相手|[^、。]{0,12}?(?:提訴|訴え|제소))|に(?:対し|損害賠償)")),
    "zh": (re.compile(r"(?:针对|針對|起诉|起訴|状告|告|제소|对|對|向)[^，。；]{0,6}$"), None),
}


_SUIT = re.compile(r"(?i)lawsuit|\bsu(?:it|ed|es|ing)\b|소송|제소|提訴|訴|诉")


def _accused(text: str, names: list[Mention], evidence: Evidence) -> str | None:
    """Who is sued in the line and stands elsewhere in the evidence's words on the suit."""
    for name in names:
        if korean_place(text, name.end) != "V" or re.search(r"소송|제소|고소", text[name.end :]) is None:
            continue
        before, behind = _AGAINST[evidence.language]
        told = [
            (before is None or before.search(line[: span[0]]) is not None)
            and (behind is None or behind.match(line, span[1]) is not None)
            for line in rendered(evidence)
            for span in spots(name.keys, line, evidence.language)
        ]
        suits = any(_SUIT.search(line) for line in rendered(evidence))
        if told and suits and not any(told):
            return name.name
    return None


#: '배상 판결 받아', '위탁생산 수주': the subject is on the receiving end
_RECEIVES = re.compile(r"받[아은는을기았]|수주|따[내냈낸]|확보|당[하했해한]|유치|피소")


def _receives(text: str, match: re.Match[str]) -> bool:
    end = next((high for low, high in spans(text) if low <= match.start() < high), len(text))
    return _RECEIVES.search(text, match.end(), end) is not None


def _sides_in_line(text: str, at: int, names: Iterable[Mention]) -> tuple[list[Mention], list[Mention]]:
    """(doers, those done to): names of the same part before the deed, by the particle that closes their phrase."""
    start = max((low for low, high in spans(text) if low <= at < high), default=0)
    before = [(name, korean_place(text, name.end)) for name in names if start <= name.start < at]
    subjects = [name for name, letter in before if letter == "S"]
    doers = subjects[-1:] or [name for name, letter in before if letter == ","][:1]
    others = [name for name, letter in before if letter in ("O", "T", "F", "V")]
    if not others and doers:  # '네이버, 두나무 인수 추진'
        others = [
            name for name, letter in before if letter in ("", "G") and name not in doers and name.start > doers[0].end
        ]
    return doers, [name for name in others if name not in doers]


def _sides_told(deed: _Deed, evidence: Evidence, names: list[Mention]) -> _Sides:
    doers: set[str] = set()
    others: set[str] = set()
    for line in rendered(evidence):
        for match in deed.told.finditer(line):
            rows = [(name.name, span) for name in names for span in spots(name.keys, line, evidence.language)]
            read = _by_particles if evidence.language in ("ko", "ja") else _by_order
            found = read(line, match, rows, evidence.language)
            doers |= found[0]
            others |= found[1]
    return frozenset(doers), frozenset(others)


_Rows = list[tuple[str, Span]]


def _by_particles(line: str, match: re.Match[str], rows: _Rows, language: str) -> _Sides:
    """The last subject before the deed, and the objects behind that subject."""
    placed = [(span[0] + 1, name, place(line, span, language)) for name, span in rows if span[0] < match.start()]
    subjects = [(at, name) for at, name, letter in placed if letter == "S"]
    doers = {max(subjects)[1]} if subjects else set()
    begin = max(subjects)[0] if subjects else 0
    objects = ("O", "T", "F", *(("W", "G") if language == "ja" else ()))
    # '업스테이지 지분을': what is somebody's stands bare before its noun
    return frozenset(doers), frozenset(
        name
        for at, name, letter in placed
        if name not in doers and (letter in objects or (letter in ("", "G") and at > begin > 0))
    )


def _by_order(line: str, match: re.Match[str], rows: _Rows, language: str) -> _Sides:
    """Doer, deed, done to; turned round in the passive ('was acquired by', '被')."""
    placed = [(span, name, place(line, span, language)) for name, span in rows]
    subjects = [(span[0], name) for span, name, letter in placed if span[0] < match.start() and letter in ("S", "")]
    if language == "en" and _is_passive(line, match) and not _names_its_doer(line, match):
        return frozenset(), frozenset(
            {max(subjects)[1]} if subjects else ()
        )  # 'has been hired': nobody is said to do it
    first = frozenset({max(subjects)[1]} if subjects else ())
    last = frozenset(
        name
        for span, name, letter in placed
        if name not in first and (span[0] >= match.end() or letter in ("O", "F")) and _reaches(line, match, span)
    )
    by = [
        name
        for span, name, _ in placed
        if re.search(r"\bby (?:[a-z]+ ){0,3}$", line[: span[0]]) and span[0] > match.end()
    ]
    if (
        language == "en"
        and by
        and (_PASSIVE.search(line[: match.start()]) or re.match(r"\s(?:\w+ ){0,3}by ", line[match.end() :]))
    ):
        return frozenset(by[:1]), first
    if line[: match.start()].rstrip().endswith(("被", "遭", "遭到")):
        return last, first
    return first, last


def _is_passive(line: str, match: re.Match[str]) -> bool:
    done = match[0].endswith(("ed", "bought", "sold", "paid", "won"))
    return done and _PASSIVE.search(line[: match.start()]) is not None


def _names_its_doer(line: str, match: re.Match[str]) -> bool:
    """Does an English passive name its doer?"""
    return re.search(r"\bby\b", line[match.end() :]) is not None


_STOP = re.compile(r"[;；。]|\.\s|, (?:and|but|while|which|who) |，(?!以|向|从|由)")


def _reaches(line: str, match: re.Match[str], span: Span) -> bool:
    """Is the name in the same clause as the deed?"""
    between = line[match.end() : span[0]] if span[0] >= match.end() else line[span[1] : match.start()]
    return _STOP.search(between) is None
