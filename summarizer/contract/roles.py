"""Who did it to whom: the buyer is not made the bought, nor the one who sues the one who is sued.  Pure.

Read off particles in Korean and Japanese and off the order of words in English and Chinese; where it cannot be read,
nothing is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .. import Bullet
from ..canon import places_in
from ..facts import plain
from ..morphology import Token, analyse
from .namesakes import COUNTRIES
from .source import Evidence, Source


@dataclass(frozen=True, slots=True)
class _Deed:
    said: re.Pattern[str]
    told: re.Pattern[str]


_DEEDS = tuple(
    _Deed(re.compile(rf"(?:{said})(?! ?(?:유치|받|되[는었]|돼|됐|당하|당했|대상|제의받|설(?![가-힣]*(?:립|치))))"), re.compile(told))
    for said, told in (
        (r"인수(?!인계)|사들|매입|합병|사겠", r"(?i)\bacqui\w+|\bbuy\w*|\bbought\b|\bpurchas\w+|take ?over|買収|収購|收购|收購|并购|併購|인수|사들|매입"),
        (r"투자(?!자|은행|사(?![가-힣])|심리)|출자", r"(?i)\binvest(?!or|igat)\w*|\bstake\b|\bfund(?:s|ed|ing)?\b|出資|投資|投资|入股|注资|注資|투자|출자"),
        (r"소송|제소|고소|고발", r"(?i)\bsu(?:e|es|ed|ing)\b|\blawsuit against\b|提訴|訴え|起诉|起訴|控告|소송|제소|고소"),
        (r"공급|납품", r"(?i)\bsuppl(?:y|ies|ied|ying)\b|\bprovid\w+|\bdeliver\w*|\bsell\w*|\bsold\b|供給|納入|供应|供應|供货|供貨|공급|납품"),
        (r"비판|비난|규탄", r"(?i)\bcritici\w+|\bslam\w*|\bblast\w*|\bcondemn\w*|\baccus\w+|\battack\w*|批判|非難|批评|批評|抨击|抨擊|指责|指責|비판|비난"),
        (r"제안|제의", r"(?i)\boffer\w*|\bpropos\w+|提案|提议|提議|제안|제의"),
        (r"영입|스카우트|해임|해고|경질", r"(?i)\bhir(?:e|es|ed|ing)\b|\bpoach\w*|\brecruit\w*|\bfir(?:e|es|ed|ing)\b|\boust\w*|\bdismiss\w*|\bsack\w*|引き抜|解任|解雇|招募|挖|聘请|解僱|영입|해임|해고|경질"),
        (r"지원|후원", r"(?i)\bsupport\w*|\bback(?:s|ed|ing)?\b|支援|支持|资助|지원|후원"),
    )
)  # fmt: skip
_PASSIVE = re.compile(r"(?i)\b(?:is|are|was|were|be|been|being|gets?|got)\s(?:\w+ ){0,2}$")
_BY = re.compile(r"(?i)^[^.;]{0,60}?\bby ")


def agent(bullet: Bullet, source: Source) -> str | None:
    """Refuse a line whose doer is only ever on the receiving end in the evidence, or the other way round."""
    text = plain(bullet.text)
    evidence = source.evidence(bullet)
    # a country or town is where a thing is done ('미국 투자', '중국용 칩 공급')
    names = tuple(
        dict.fromkeys(
            name for name in source.glossary.values() if name in text and name not in COUNTRIES and not places_in(name)
        )
    )
    for deed in _DEEDS:
        match = deed.said.search(text)
        if match is None:
            continue
        doers, others = (
            tuple(name for name in side if name not in COUNTRIES) for side in _sides_in_line(text, match.start(), names)
        )
        told_doers, told_others = _sides_told(deed, evidence, tuple(dict.fromkeys((*doers, *others))))
        wrong = [name for name in doers if name in told_others - told_doers]
        wrong += [name for name in others if name in told_doers - told_others]
        if doers and others and wrong:
            return (
                f"누가 누구에게 한 일인지 원문과 다릅니다('{wrong[0]}'): '{match[0]}'의 주체와 대상을 원문대로 쓰세요"
            )
    return None


@lru_cache(maxsize=1024)
def _sides_in_line(text: str, end: int, names: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(doers, those done to): names before the deed, by the particle that closes their phrase."""
    doers: list[str] = []
    others: list[str] = []
    phrase: list[str] = []
    spans = [(match.start(), match.end(), name) for name in names for match in re.finditer(re.escape(name), text)]
    for token in analyse(text):
        if token.start >= end:
            break
        known = next((name for start, stop, name in spans if start <= token.start < stop), "")
        if known or (token.tag == "NNP" and len(token.form) > 1):
            phrase.append(known or token.form)
        elif _closes_subject(token) or (token.tag == "SP" and not doers and token.form == ","):
            doers += phrase
            phrase = []
        elif token.tag == "JKO" or (token.tag == "JKB" and token.form in ("에", "에게", "로부터")):
            others += phrase
            phrase = []
        elif token.tag in ("JC", "EC", "ETM", "JKB", "SP"):
            phrase = []
    if not others and phrase and doers:
        others = phrase  # '네이버, 두나무 인수 추진'
    return tuple(doers), tuple(others)


def _closes_subject(token: Token) -> bool:
    return token.tag == "JKS" or (token.tag == "JX" and token.form in ("은", "는"))


@lru_cache(maxsize=1024)
def _sides_told(deed: _Deed, evidence: Evidence, names: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    doers: set[str] = set()
    others: set[str] = set()
    for line in map(plain, evidence.canonical):
        for match in deed.told.finditer(line):
            before, after = line[: match.start()], line[match.end() :]
            if evidence.language in ("ko", "ja"):
                found = _by_particles(before, names, evidence.language)
            else:
                found = _by_order(before, after, names)
            doers |= found[0]
            others |= found[1]
    return frozenset(doers), frozenset(others)


_PARTICLES = {
    "ko": (
        re.compile(r"[^,.]{0,24}?(?:이|가|은|는|께서)(?:\s|$)"),
        re.compile(r"[^,.은는이가]{0,16}?(?:을|를|에|에게|과의|와의)(?:\s|$)"),
    ),
    "ja": (re.compile(r"[^、。をに]{0,24}?(?:は|が)"), re.compile(r"[^、。はが]{0,16}?(?:を|に|へ|への|の|との)")),
}


def _by_particles(before: str, names: tuple[str, ...], language: str) -> tuple[set[str], set[str]]:
    subject, target = _PARTICLES[language]
    doers: set[str] = set()
    others: set[str] = set()
    for name in names:
        for match in re.finditer(re.escape(name), before):
            rest = before[match.end() :]
            if target.match(rest):
                others.add(name)
            elif subject.match(rest):
                doers.add(name)
    return doers, others


def _by_order(before: str, after: str, names: tuple[str, ...]) -> tuple[set[str], set[str]]:
    """Doer, deed, done to; turned round in the passive ('was acquired by', '被')."""
    first = {name for name in names if name in before}
    last = {name for name in names if name in after and name not in before}
    turned = (_PASSIVE.search(before) and _BY.match(after)) or before.rstrip().endswith(("被", "遭", "遭到"))
    return (last, first) if turned else (first, last)
