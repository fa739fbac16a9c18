"""What a model writes around a line, taken off before the line is judged: numbering, quotation marks, '~했다.'.  Pure."""

from __future__ import annotations

import re
import unicodedata

from ...korean.endings import ending
from ...korean.morphology import QUOTED, analyse

_NUMBERING = re.compile(
    r"^\s*(?:[-*•·▶▪■□◦‣–—>]+|\(?\d{1,2}[.):]|[①-⑳]|[一二三]、|(?:첫|두|세) ?번째[:,]|(?:요약|불릿|줄|문장|bullet|line)\s?\d?\s?[:：.])\s*",
    re.IGNORECASE,
)
_WRAPPED = re.compile(
    r"^(?:\"(?P<a>[^\"]*)\"|“(?P<b>[^“”]*)”|'(?P<c>[^']*)'|‘(?P<d>[^‘’]*)’|「(?P<e>[^「」]*)」|\*\*(?P<f>[^*]*)\*\*|`(?P<g>[^`]*)`)[.,]?$"
)
_EMPHASIS = re.compile(r"\*\*([^*]+)\*\*|__([^_]+)__|`([^`]+)`")
_CITED = re.compile(r"\s*(?:\[\d{1,2}(?:\s?[,\-~]\s?\d{1,2})*\])+")
_AI_DOMAIN = re.compile(r"\b([A-Za-z]\w*)\.(?:ai|AI|Ai)(?![A-Za-z0-9_])")
#: '밝혔습니다' and the like: polite endings of the plain ones
_POLITE = ((re.compile(r"습니다$"), "다"), (re.compile(r"입니다$"), "이다"), (re.compile(r"합니다$"), "한다"), (re.compile(r"됩니다$"), "된다"), (re.compile(r"됐습니다$"), "됐다"))  # fmt: skip
_SENTENCE = re.compile(r"[가-힣]다$")


def tidy(text: str) -> str:
    """Return *text* as one line in headline style, saying what it said; what cannot be tidied safely stays for the check."""
    line = re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()
    line = _EMPHASIS.sub(lambda match: next(group for group in match.groups() if group), line)
    before = None
    while before != line:
        before = line
        line = _unwrapped(_NUMBERING.sub("", line)).strip()
    line = _AI_DOMAIN.sub(r"\1 AI", _CITED.sub("", line))
    return _noun_ended(line.rstrip(" .,;。").strip())


def _unwrapped(line: str) -> str:
    match = _WRAPPED.match(line)
    return next((group for group in match.groups() if group is not None), line) if match else line


def _noun_ended(line: str) -> str:
    """'…했다' -> '…함' by the rules of the extractive backend; a line of several sentences stays."""
    plain = line
    for pattern, ending_ in _POLITE:
        plain = pattern.sub(ending_, plain)
    if not _SENTENCE.search(plain) or re.search(r"[가-힣]다[.!?]\s", plain) or QUOTED.search(plain[-3:]):
        return line
    found = ending(analyse(plain), plain)
    return plain if found is None else (plain[: found.start] + found.text).strip(" ,")
