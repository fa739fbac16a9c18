"""Deputies: '부시장' is not '시장'.  Pure.

Only where the evidence has the post in one rank alone may a line be refused: it then names the very post, in the other.
"""

from __future__ import annotations

import re

from ..source import Evidence

#: post -> (the post, its deputy) in a line, then the same in evidence of four languages
_POSTS: tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]], ...] = tuple(
    (re.compile(said), re.compile(deputy), re.compile(told), re.compile(told_deputy))
    for said, deputy, told, told_deputy in (
        (
            r"[가-힣]{2,} (?:[가-힣]{1,6}시 ?|[가-힣]{2,6}(?<!부)(?=시장[은이,…]))?시장(?= 발표|[은이,…]|[이은]? (?:밝|말|언급|지적|설명))",
            r"부시장",
            r"(?<![부副])(?<![부副] )시장|(?i:(?<!deputy )(?<!vice )\bmayor)|(?<!副)市[长長]",
            r"[부副] ?시장|(?i:(?:deputy|vice)[ -]mayor)|副市[长長]",
        ),
        (r"(?<![가-힣])대표(?=$|[은는이가의,… ])", r"(?<![가-힣])부대표", r"(?<![부副])대표|(?<!副)代表|CEO|(?i:chief|represent)", r"[부副]대표|副代表|(?i:\b(?:deputy|vice)\b)"),
        (r"(?<![부가-힣])지사(?=[은는이가,… ])", r"(?<![가-힣])부지사", r"(?<![부副])지사|(?<!副)知事|(?i:(?<!lieutenant )governor)", r"[부副]지사|副知事|(?i:\b(?:lieutenant|deputy|vice)\b)"),
        (r"(?<![부가-힣])총경리(?=[은는이가,… ])", r"(?<![가-힣])부총경리", r"(?<![부副])(?:총경리|[总總][经經]理)", r"부총경리|副[总總]"),
        (r"(?<=[가-힣] )(?:[가-힣]{1,8}(?<!부)|)국장(?=[은이가,… ])", r"(?<![가-힣])(?:[가-힣]{2,8})?부국장(?=[은이가,… ])", r"(?<![부副])국장|(?<!副)[局司署][长長]|(?i:(?<!deputy )(?<!vice )(?<!assistant )(?:director|head|chief))|장관|청장", r"부국장|副[局司署][长長]|(?i:(?:deputy|vice|assistant) (?:director|head|chief))"),
        (r"(?<=[가-힣] )부장(?=[은이가,… ])", r"(?<![가-힣])부부장(?=[은이가,… ])", r"(?<![부副])부장|(?<!副)部[长長]|[经經]理|主任|[总總][监監]|(?i:manager|department|head|director|chief|lead)", r"부부장|副部[长長]"),
        (r"(?<=[가-힣] )(?:[가-힣A-Z]{1,8}(?<!부)|)총장(?=[은이가,… ])", r"부총장", r"(?<![부副])(?<![부副] )총장|(?<!副)(?:[校学學][长長]|総長)|(?i:(?<!vice )(?<!vice-)(?:president|chancellor|provost))", r"[부副] ?총장|副(?:[校学學][长長]|総長)|(?i:vice[ -](?:president|chancellor|provost))"),
        (r"(?<![부가-힣])의장(?=[은는이가,… ])", r"(?<![가-힣])부의장", r"(?<![부副])의장|(?<!副)[议議][长長]|(?i:(?<!vice )(?<!vice-)chair)", r"[부副]의장|副[议議][长長]|(?i:\bvice[ -]chair|\bdeputy\b)"),
    )
)  # fmt: skip


def other_rank(text: str, evidence: Evidence) -> str | None:
    """Return the post of *text* that its evidence has only as the deputy's, or the deputy that it has only as the post."""
    told = evidence.text
    for said, deputy, chief_told, deputy_told in _POSTS:
        if (found := deputy.search(text)) and chief_told.search(told) and not deputy_told.search(told):
            return found[0]
        if (found := said.search(text)) and deputy_told.search(told) and not chief_told.search(told):
            return found[0].split()[-1]
    return _other_rung(text, told) or _strange_director(text, told)


#: ranks of one ladder: in a line, and what says them in evidence
_LADDER = tuple(
    (re.compile(rf"(?<=[가-힣] )[가-힣]{{0,8}}(?P<rank>{rank})(?=[은는이가의,…]|$| [^가-힣]| (?:밝|말|설명|지적|언급|강조))"), re.compile(told))
    for rank, told in (
        ("국장", r"(?i:director|bureau|head|chief|commissioner|administrator|secretary)|국장|局[长長]|司[长長]|[厅廳署][长長]|總局|总局"),
        ("과장", r"(?i:section|manager|division|deputy director|chief|head)|과장|課長|[科课][长長]"),
        ("(?<!부)부장", r"(?i:manager|department|head|director|chief|lead)|부장|(?<!副)部[长長]|[经經]理|主任|[总總][监監]"),
        ("차장", r"(?i:\b(?:deputy|vice|assistant)\b)|차장|次[长長]|副"),
        ("처장", r"(?i:head|director|chief|commissioner)|처장|[处處][长長]"),
        ("팀장", r"(?i:team|lead|head|manager|chief)|팀장|チーム|[组組][长長]|主管|リーダー"),
    )
)  # fmt: skip


def _other_rung(text: str, told: str) -> str | None:
    """The rank of somebody in *text* that the evidence has not, where it has another of the ladder."""
    for at, (said, own) in enumerate(_LADDER):
        found = said.search(text)
        if found is None or own.search(told) is not None:
            continue
        if any(_TOLD_RANK[other].search(told) for other in range(len(_LADDER)) if other != at):
            return found["rank"]
    return None


#: the same where nothing else is meant
_TOLD_RANK = tuple(
    map(
        re.compile,
        (
            r"국장|局[长長]|司[长長]",
            r"과장|課長|科[长長]",
            r"(?<![가-힣])[가-힣]{0,6}(?<!본)(?<!각)부장(?!관)|(?<!本)部長",
            r"차장|次長",
            r"처장|[处處][长長]",
            r"팀장|チーム長",
        ),
    )
)


#: a member of the board behind a name: '문 이사는', 'SK그룹 이사, '; and what says one in evidence
_DIRECTOR = re.compile(r"(?<=[가-힣A-Za-z] )(?P<rank>이사)(?=[는가의와도]? |[,…]|는$)")
_TOLD_DIRECTOR = re.compile(
    r"(?i:director|board|trustee)|(?<!대표)이사(?![회장])|取締役|董事(?![长長会會])|理事(?![长長会會])"
)


def _strange_director(text: str, told: str) -> str | None:
    """'이사' of somebody in *text*, where the evidence has no member of any board."""
    found = _DIRECTOR.search(text)
    return None if found is None or _TOLD_DIRECTOR.search(told) is not None else found["rank"]
