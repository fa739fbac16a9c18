"""Two things in their order: from this figure to that one, and which of supply and demand is the larger.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ...facts import plain
from ..source import Evidence

_THOUSANDS, _HUNDREDS = (
    re.compile(r"(?<=\d)천(?=[만억조원명대건개곳\s]|$)"),
    re.compile(r"(?<=\d)백(?=[만억조원명대건개곳\s]|$)"),
)


@lru_cache(maxsize=2048)
def in_figures(text: str) -> str:
    """'1천만' as '1000만', '1,000' as '1000': one figure, one form."""
    return _COMMA.sub("", _HUNDREDS.sub("00", _THOUSANDS.sub("000", text)))


_COMMA = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


_AMOUNT = r"\d[\d.]*(?:[만억조] ?\d[\d.]*)*"
#: 'a에서 b로' and its equals; the first group is what it was
_STRAIGHT = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<a>{_AMOUNT})[^\d,.…]{{0,12}}?(?:에서|서) [^\d,…]{{0,14}}?(?P<b>{_AMOUNT})[^\d\s,…]{{0,8}}(?:로|까지|으로)",
        rf"\bfrom\b\D{{0,16}}(?P<a>{_AMOUNT})\D{{0,24}}\bto\b\D{{0,16}}(?P<b>{_AMOUNT})",
        rf"(?P<b>{_AMOUNT})[^\d;.]{{0,44}}\b(?:up|down|compared with|rather than|instead of)?\s?from\b\D{{0,16}}(?P<a>{_AMOUNT})(?![^;]{{0,24}}\bto\b\D{{0,16}}\d)",
        rf"(?P<a>{_AMOUNT})[^\d、。]{{0,10}}から、?[^\d、。]{{0,10}}(?P<b>{_AMOUNT})[^\d、。]{{0,8}}[にへ]",
        rf"(?:从|從|由)[^\d，。]{{0,12}}(?P<a>{_AMOUNT})[^\d。]{{0,16}}[至到为為](?:了)?\D{{0,6}}(?P<b>{_AMOUNT})",
    )
)


def turned_round(text: str, evidence: Evidence) -> str | None:
    """'45에서 30으로' of what went from 30 to 45."""
    told = {
        pair
        for sentence in dict.fromkeys((*evidence.canonical, *evidence.sentences))
        for pair in _pairs(in_figures(plain(sentence)))
    }
    for found in _STRAIGHT[0].finditer(in_figures(text)) if told else ():
        a, b = _bare(found["a"]), _bare(found["b"])
        if a != b and (b, a) in told and (a, b) not in told:
            return found[0]
    return _taken_for_growth(in_figures(text), told, evidence)


#: 'up from N'
_FORMER = re.compile(
    rf"\b(?:up|down|compared|versus) (?:from|with|to)?\s?(?:약 )?(?P<a>{_AMOUNT})(?=[만억조]? ?(?:달러|원|엔|위안|유로|명|대|개))"
)
#: 'N 증가': by how much it grew
_GROWN = re.compile(
    rf"(?P<by>{_AMOUNT})[만억조]? ?(?:달러|원|엔|위안|유로|명|대|개|건|곳)? (?:증가|감소|늘|줄|상승|하락)(?!한)"
)


def _taken_for_growth(text: str, told: set[tuple[str, str]], evidence: Evidence) -> str | None:
    """'226억 달러 증가' of what rose from 226억 to 349억; the evidence names the former value once, so it is no growth."""
    grown = list(_GROWN.finditer(text))
    if not grown:
        return None
    whole = in_figures(plain(evidence.canonical_text))
    former = {a for a, b in told if a != b} | {_bare(found["a"]) for found in _FORMER.finditer(whole)}
    return next(
        (f[0] for f in grown if (by := _bare(f["by"])) in former and whole.replace(" ", "").count(by) == 1), None
    )


@lru_cache(maxsize=1024)
def _pairs(sentence: str) -> frozenset[tuple[str, str]]:
    return frozenset((_bare(found["a"]), _bare(found["b"])) for way in _STRAIGHT for found in way.finditer(sentence))


def _bare(amount: str) -> str:
    return amount.replace(" ", "").rstrip(".")


_MORE = r"(?:초과|웃[돌도돈]|상회|넘어|넘[는을어]|앞[지질서섰]|능가|뛰어넘)"
_LESS = r"(?:밑[돌도돈]|하회|못 ?[미따]|미[치달]|뒤[지처])"
_DEMAND_FIRST = re.compile(
    rf"수요[가는은] (?:[가-힣]+ )?공급[을를] (?:[가-힣]+ )?{_MORE}|공급[이은는] (?:[가-힣]+ )?수요(?:[를을]|에) (?:[가-힣]+ )?{_LESS}|초과 ?수요|공급 ?부족|"
    r"(?i:demand (?:\S+ ){0,4}?(?:exceed|outstrip|outpac|surpass|outrun|ahead of|greater than|higher than|outweigh)\w* (?:\S+ ){0,2}?(?:suppl|capacity|output|production)|"
    r"(?:suppl\w+|capacity|output|production) (?:\S+ ){0,4}?(?:short of|lag\w*|behind|trail\w*|not (?:meet|keep)|n't (?:meet|keep)|cannot meet|unable to) (?:\S+ ){0,4}?demand|(?:supply|chip) shortage|shortages? of)|"
    r"需要[はがも]?(?:[^。、]{0,8})供給(?:力|量)?を(?:大きく|大幅に)?(?:上回|超え)|供給[がは]?(?:[^。、]{0,8})需要(?:を下回|に追いつ|に届か)|供給不足|品薄|供不应求|供不應求|需求(?:[^，。]{0,6})(?:超过|超過|大于|大於|高于|高於)(?:[^，。]{0,4})供[应應给給]|供应(?:不足|紧张|短缺)|供應(?:不足|緊張|短缺)"
)
_SUPPLY_FIRST = re.compile(
    rf"공급[이은는] (?:[가-힣]+ )?수요[를을] (?:[가-힣]+ )?{_MORE}|수요[가는은] (?:[가-힣]+ )?공급(?:[을를]|에) (?:[가-힣]+ )?{_LESS}|공급 ?과잉|초과 ?공급|"
    r"(?i:suppl\w+ (?:\S+ ){0,4}?(?:exceed|outstrip|outpac|surpass|outrun|greater than|higher than)\w* (?:\S+ ){0,2}?demand|demand (?:\S+ ){0,4}?(?:short of|lag\w*|behind|trail\w*) (?:\S+ ){0,3}?suppl|oversuppl|glut|surplus)|"
    r"供給(?:[^。、]{0,8})需要を上回|需要(?:[^。、]{0,8})供給を下回|供給過剰|過剰供給|供过于求|供過於求|供大于求|供大於求|产能过剩|產能過剩"
)


def supply_and_demand_swapped(text: str, evidence: Evidence) -> str | None:
    for mine, other in ((_DEMAND_FIRST, _SUPPLY_FIRST), (_SUPPLY_FIRST, _DEMAND_FIRST)):
        found = mine.search(text)
        if found is not None and other.search(evidence.text) and not mine.search(evidence.text):
            return found[0]
    return None
