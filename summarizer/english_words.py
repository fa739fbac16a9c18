"""Where an English word of the trade is that term, and where it is a verb or a part of somebody's name; pure.

'the meeting' is one, 'meeting demand' is none; 'a partner' is one, 'KPS Capital Partners' is a firm.  A word that is left as it
stands is no fault, a wrong Korean one is copied into a line.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .text import words

#: words of the table that are verbs as well: behind these, they are
_VERBS = words(
    "appeal ban chip contract debut demand discount forecast interview lease license licence loan market partner patent plant price probe rack recall rival settlement staff strike survey"
)
_BEFORE_VERB = re.compile(
    r"(?i)(?:\b(?:to|will|would|may|might|can|could|must|should|shall|not|did|does|do|cannot|never|and then)|n['’]t|['’]ll) \Z"
)
#: 'has forecast': the form is the noun's
_DONE = frozenset({"forecast"})
_BEFORE_DONE = re.compile(r"(?i)\b(?:has|have|had|is|are|was|were|been|be|widely|previously|earlier) \Z")
#: third person: 'strikes a deal', 'orders the firm to'
_DOES = words(
    "bans chips contracts demands discounts fines forecasts leases licenses orders partners prices probes recalls rivals shares strikes"
)
_THE = r"(?:an?|the|its|his|her|their|our|my|it|them|him|this|that|these|those|up|down|out|away|with)\b"
_BEFORE_OBJECT = re.compile(rf"(?i) {_THE}")
#: 'meeting demand', 'ruling out', 'training its models', 'is hiring'
_DOING = words("cooling hearing hiring leasing listing meeting packaging restructuring ruling training")
_OBJECT = re.compile(
    rf"(?i) (?:{_THE}|(?:from|all|any|more|new|some|customers?|clients?|고객|수요|demand|needs|targets?|goals?|expectations|requirements|deadlines"
    r"|standards|obligations|network|capacity|people|staff|직원|workers|engineers|엔지니어|models?|\d[\d,]* (?!월|일|\())\b)"
)
_BEFORE_DOING = re.compile(
    r"(?i)\b(?:is|are|was|were|be|been|being|by|while|after|before|without|started|starts|start|began|begin|begins|stopped|stop|considering|keeps?|kept) \Z"
)
#: executives of the firm; elsewhere it is a doing ('power management', 'asset management') or a firm's name
_EXECUTIVES = re.compile(
    r"(?i)(?:\b(?:the|its|his|their|our|senior|top|new|current|old|former|incumbent|existing|middle|upper|company|corporate|and|between|with|to|by|of|from|['’]s) |^)\Z"
)
_NO_EXECUTIVES = re.compile(
    r"(?i) (?:of|consult\w+|system|systems|software|소프트웨어|fee|fees|company|firm|solutions?|platform|플랫폼|tools?|buyout|바이아웃|functions?|duties|contract|계약|style)\b"
)
#: what the calls and the power cost, and no duty at a border
_FEES = re.compile(
    r"(?i)\b(?:mobile|calls?|voice|data|networks?|subscribers?|prepaid|postpaid|roaming|telecoms?|telcos?|operators?|broadband|[2-6]G|electricity|power grid|utility|feed-in)\b"
)
#: not where power, housing or demand is short: '공급 부족' is of goods
_SHORT_OF = re.compile(
    r"(?i) of (?:demand|수요|staff|직원|workers|talent|labou?r|skills?|\S+s\b|people|space|land|time|trust)"
)
#: a firm's, and not the one of a state
_ITS_OFFICER = re.compile(r"(?i)(?:\b(?:an?|as|its|company|corporate|group|new|named) |['’]s )\Z")
_OF_FIRM = re.compile(r"(?i) (?:of|for|at|in charge)\b|, ")

#: titles before a name are written with a capital: 'Judge Araceli Ruiz'
_OFFICES = re.compile(
    r"(?:판사|장관|차관|총리|시장|대사|의원|주지사|부사장|부회장|창업자|공동 창업자|애널리스트|이코노미스트|최고\S+|\S*총괄|이사회 의장|사외이사|CEO|공동 CEO|대변인|변호사|검찰)"
)
#: a word of a name beside it: with a capital, and not the first of its sentence
_NAME_BEFORE = re.compile(r"(?:[A-Z][\w&.'’-]*|[가-힣]{2,}) \Z")
_NAME_BEHIND, _NAME_OF = re.compile(r"[ -][A-Z][\w-]"), re.compile(r" (?:&|of|and) [A-Z]\w")
_FIRST = re.compile(r"(?:^|[.!?:;\"“”'‘—–(] ?)[\W_]*\Z")
#: 'loan-to-value'; 'cloud-based', 'memory-module' are said of the cloud, of memory
_JOINED = re.compile(r"-(?:to|in|of|up|off|and)-")
_CAPITAL = re.compile(r"\b[A-Z]")
_WORD = re.compile(r"\b[A-Za-z]{4,}")
#: so much of a headline is written with capitals
_HEADLINE, _SHORT = 0.6, 4


def is_term(sentence: str, start: int, end: int, korean: str) -> bool:
    """Does *sentence* use the word from *start* to *end* for what *korean* says?"""
    word = sentence[start:end]
    if _is_in_compound(sentence, start, end) or _is_in_name(sentence, start, end, korean):
        return False
    return not _is_verb(sentence, start, end, word.lower()) and _is_meant(sentence, start, end, word.lower())


def _is_in_compound(sentence: str, start: int, end: int) -> bool:
    """'power-management', 'loan-to-value': half of it in Korean is neither."""
    before = start > 1 and sentence[start - 1] == "-" and sentence[start - 2].isalnum()
    return before or _JOINED.match(sentence, end) is not None


def _is_in_name(sentence: str, start: int, end: int, korean: str) -> bool:
    """'Marvell Technology', 'Semiconductor Manufacturing International': with a capital, beside another."""
    word = sentence[start:end]
    if not word[0].isupper() or not word[1:2].islower() or _OFFICES.fullmatch(korean) or _is_headline(sentence):
        return False
    if " " in word:
        return _NAME_BEHIND.match(sentence, end) is not None
    if _NAME_BEHIND.match(sentence, end) or _NAME_OF.match(sentence, end):
        return True
    return _FIRST.search(sentence, 0, start) is None and _NAME_BEFORE.search(sentence, 0, start) is not None


@lru_cache(maxsize=256)
def _is_headline(sentence: str) -> bool:
    found = _WORD.findall(sentence)
    return (
        len(found) > _SHORT
        and not sentence.rstrip().endswith((".", "!", '"', "”"))
        and sum(_CAPITAL.match(word) is not None for word in found) > _HEADLINE * len(found)
    )


def _is_verb(sentence: str, start: int, end: int, word: str) -> bool:
    if word in _DONE and _BEFORE_DONE.search(sentence, 0, start):
        return True
    if word in _VERBS:
        return _BEFORE_VERB.search(sentence, 0, start) is not None
    if word in _DOES:
        return _BEFORE_OBJECT.match(sentence, end) is not None
    if word not in _DOING:
        return False
    return _OBJECT.match(sentence, end) is not None or _BEFORE_DOING.search(sentence, 0, start) is not None


def _is_meant(sentence: str, start: int, end: int, word: str) -> bool:
    """Words that mean another thing in other company."""
    if word == "management":
        return _EXECUTIVES.search(sentence, 0, start) is not None and _NO_EXECUTIVES.match(sentence, end) is None
    if word in ("tariff", "tariffs"):
        return _FEES.search(sentence) is None
    if word == "shortage":
        return _SHORT_OF.match(sentence, end) is None
    if word == "vice president":
        return _ITS_OFFICER.search(sentence, 0, start) is not None or _OF_FIRM.match(sentence, end) is not None
    return True
