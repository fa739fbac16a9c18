"""Deputies: '부시장' is not '시장'.  Pure.

Only where the evidence has the post in one rank alone may a line be refused: it then names the very post, in the other.
"""

from __future__ import annotations

import re

from .source import Evidence

#: post -> (the post, its deputy) in a line, then the same in evidence of four languages
_POSTS: tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]], ...] = tuple(
    (re.compile(said), re.compile(deputy), re.compile(told), re.compile(told_deputy))
    for said, deputy, told, told_deputy in (
        (
            r"[가-힣]{2,} (?:[가-힣]{1,6}시 ?)?시장(?= 발표|[은이,…]|[이은]? (?:밝|말|언급|지적|설명))",
            r"부시장",
            r"(?<![부副])(?<![부副] )시장|(?i:(?<!deputy )(?<!vice )\bmayor)|(?<!副)市[长長]",
            r"[부副] ?시장|(?i:(?:deputy|vice)[ -]mayor)|副市[长長]",
        ),
        (r"(?<![가-힣])대표(?=$|[은는이가의,… ])", r"(?<![가-힣])부대표", r"(?<![부副])대표|(?<!副)代表|CEO|(?i:chief|represent)", r"[부副]대표|副代表|(?i:deputy|vice)"),
        (r"(?<![부가-힣])지사(?=[은는이가,… ])", r"(?<![가-힣])부지사", r"(?<![부副])지사|(?<!副)知事|(?i:(?<!lieutenant )governor)", r"[부副]지사|副知事|(?i:lieutenant|deputy|vice)"),
        (r"(?<![부가-힣])총경리(?=[은는이가,… ])", r"(?<![가-힣])부총경리", r"(?<![부副])(?:총경리|[总總][经經]理)", r"부총경리|副[总總]"),
        (r"(?<![부가-힣])의장(?=[은는이가,… ])", r"(?<![가-힣])부의장", r"(?<![부副])의장|(?<!副)[议議][长長]|(?i:(?<!vice )(?<!vice-)chair)", r"[부副]의장|副[议議][长長]|(?i:vice[ -]chair|deputy)"),
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
    return None
