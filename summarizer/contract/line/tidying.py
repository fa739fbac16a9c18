"""What a model writes around a line, taken off before the line is judged: numbering, quotation marks, '~했다.'.  Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from ...korean.endings import ending
from ...korean.morphology import QUOTED, Token, analyse, join

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
_SENTENCE = re.compile(r"[가-힣A-Za-z0-9%)]다$")


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
    tokens = _with_its_end(analyse(plain))
    found = ending(tokens, plain)
    if found is None:
        return _by_its_stem(tokens, plain)
    return (plain[: found.start] + found.text).strip(" ,")


def _with_its_end(tokens: Sequence[Token]) -> list[Token]:
    """'계기가 됐다' at the end of a line: its last '다' joins no clauses."""
    last = tokens[-1]
    ends = last.tag == "EC" and last.form in ("다", "ᆫ다", "는다")
    if not ends:
        return list(tokens)
    return [*tokens[:-1], Token(last.form, "EF", last.start, last.end, last.shut, last.listed)]


#: morphemes before an ending: what is said, and its verb
_FEWEST = 2
#: '-려 하다', '-고자 하다': what somebody means to do
_MEANT = frozenset({"려", "으려", "려고", "으려고", "고자"})


def _by_its_stem(tokens: Sequence[Token], line: str) -> str:
    """'셈이다' -> '셈', 'GPU다' -> 'GPU', '늘리려 한다' -> '늘리려 함', '지켜보고 있다' -> '지켜보고 있음'; a vow ('하겠다') stays what it is."""
    stem = [token for token in tokens if token.tag not in ("EF", "EP", "SF")]
    if len(stem) < _FEWEST or any(token.tag == "EP" and token.form.startswith("겠") for token in tokens[-2:]):
        return line
    before, last = stem[-2:]
    if last.tag == "VCP":
        return line[: before.end]
    if last.tag == "VX" and (before.form in _MEANT or last.form == "있"):
        return line[: last.start] + join([(last.form, last.tag), ("음", "ETN")])
    return line
