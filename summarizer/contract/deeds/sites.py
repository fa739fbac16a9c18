"""A plant, office or site that the line puts in a town where the evidence has another one's ('구마모토 공장' for Arizona's).  Pure.

Read only where the clauses that the statement is about name a site with a place of its own, and not with the line's; and
the evidence has the line's place elsewhere.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ... import Bullet
from ...canon import places_in
from ...facts import plain
from ...korean.morphology import analyse
from ..clauses import Clause, aligned, clauses
from ..lexicon import ideas_of
from ..names.spotting import spots
from ..parts import statements
from ..source import Evidence, Source
from .standing import READ

_SITE = r"(?:제?\d ?)?(?:공장|사업장|캠퍼스|본사|사옥|현지 ?법인|데이터센터|연구소|지사|매장|생산기지|기지|부지|단지|거점|사무소|물류센터|물류창고)"
#: '일본 구마모토 2공장', '애리조나주 챈들러 사업장': up to two words of place before the site
_AT = re.compile(rf"(?:[가-힣]{{2,7}} )?(?P<near>[가-힣]{{2,7}})(?:의)? {_SITE}")
#: what stands before a site and is no place
_NO_PLACE = re.compile(
    r"(?:신규|기존|새|해당|현지|국내|해외|자사|이|그|같은|양사|주력|대형|첨단|최신|자동차|전기차|배터리|반도체|전지|완성차|차량|제품|부품|조립|생산|제조|메모리|칩|패키징|후공정|전공정|서울|수도권|인근|대규모|합작|양산|시험|파일럿|스마트|글로벌|첫|두|세|네|번째|관련|협력사|업체|회사|본사|미국|한국|중국|일본|유럽|인도|대만)\Z"
)
#: a site with a place of its own, as each language writes it
_THEIRS = {
    "ko": re.compile(rf"(?P<place>[가-힣]{{2,7}}) {_SITE}"),
    "en": re.compile(
        r"(?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?),? (?:[a-z]+ )?(?:plant|factory|campus|site|facility|offices?|headquarters|data cent(?:er|re)|fab|works|complex)\b|"
        r"\b(?:plants?|factory|factories|campus|site|facility|offices?|headquarters|data cent(?:er|re)s?|fab|complex) (?:[a-z]+ )?(?:in|at|near|outside) (?P<behind>[A-Z][a-z]+)"
    ),
    "ja": re.compile(
        r"(?P<place>[一-龥ァ-ヶー가-힣]{2,6})(?:第?\d)?(?:工場|공장|事業所|사업소|本社|본사|研究所|연구소|データセンター|데이터센터|拠点|거점|キャンパス)"
    ),
    "zh": re.compile(
        r"(?P<place>[一-龥가-힣]{2,5})(?:第?[\d一二三四]期?)?(?:工厂|工廠|공장|[厂廠](?!商|家)|总部|總部|본사|基地|기지|园区|園區|研究[院所]|연구소|数据中心|數據中心|데이터센터)"
    ),
}


def site_of_another(bullet: Bullet, source: Source) -> str | None:
    """The place of *bullet* that stands for the one which the evidence has with this site."""
    if source.language not in READ:
        return None
    evidence = source.evidence(bullet)
    for statement in statements(plain(bullet.text)):
        sites = [found["near"] for found in _AT.finditer(statement) if _is_place(found["near"])]
        if len(sites) == 1 and _is_moved(sites[0], statement, evidence):
            return sites[0]
    return None


@lru_cache(maxsize=2048)
def _is_place(word: str) -> bool:
    """A name by the analyser, and no word of the trade."""
    if (
        _NO_PLACE.match(word) is not None
        or re.fullmatch(_SITE, word) is not None
        or (ideas_of(word) and not places_in(word))
    ):
        return False
    tokens = analyse(word)
    return all(token.noun for token in tokens) and any(token.tag == "NNP" or not token.listed for token in tokens)


def _is_moved(place: str, statement: str, evidence: Evidence) -> bool:
    about = _about(statement, evidence)
    if not about or not any(_has(place, line, evidence) for line in evidence.canonical):
        return False
    theirs = _THEIRS[evidence.language]
    for clause in about:
        sites = [match for match in theirs.finditer(clause.text) if not _is_plain(match, evidence)]
        if not sites or _has(place, clause.text, evidence):
            return False
        if any(_site_place(match) in statement for match in sites):
            return False
    return True


#: a count or amount: it tells best which clause a statement is about
_FIGURE = re.compile(r"\d[\d,.]*\d")


def _about(statement: str, evidence: Evidence) -> tuple[Clause, ...]:
    figures = _FIGURE.findall(statement)
    told = [clause for clause in clauses(evidence) if figures and all(figure in clause.text for figure in figures)]
    return tuple(told) or aligned(statement, evidence)


def _site_place(match: re.Match[str]) -> str:
    return match["place"] or match.groupdict().get("behind") or ""


def _is_plain(match: re.Match[str], evidence: Evidence) -> bool:
    """'신규 공장': a site whose word is no place; asked of Korean alone."""
    return evidence.language == "ko" and not _is_place(match["place"])


@lru_cache(maxsize=2048)
def _has(place: str, text: str, evidence: Evidence) -> bool:
    return place in text or (evidence.foreign and bool(spots((place,), text, evidence.language)))
