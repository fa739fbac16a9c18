"""One Korean sentence -> one noun-ended headline line, by morphology.

Order of work: words that lean on the sentence before go; the last predicate becomes a noun; particles go where
headlines drop them; then, only if the line is long, whole clauses (:mod:`summarizer.clauses`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .clauses import Cut, best_cuts, cuts
from .endings import Ending, ending
from .facts import HEDGES, NEGATION
from .morphology import Token, analyse, join
from .names import PERSON_OR_ORGANISATION

#: longest line where a clause can be left out; never longer than HARD
SOFT, HARD, LEAST = 90, 120, 15

_CONNECTIVE = re.compile(
    r"^(?:(?:이에 앞서|이와 함께|이와 관련(?:해|하여)?|이에 따라|이에 대해|이를 위해|이 밖에도?|이밖에도?|이 외에도?|이외에도?|이와 별도로|이와 더불어|"
    r"특히|아울러|그러면서도?|이어서?|또한?|한편|앞서|다만|더불어|나아가|그 결과|이 자리에서|그러나|하지만|그런데|그리고|반면|"
    r"또 다른|여기에|게다가|무엇보다|실제로|다시 말해|이처럼|결국)(?![가-힣]),?\s+)+"
)
#: words of the connectives that are not dropped: they begin a noun phrase
_NOT_CONNECTIVE = re.compile(r"^또 다른 ")
_AFTER_TOPIC = re.compile(r"^(?:또한?|앞서|이어|특히|아울러|한편|다만)\s+")
_GLOSSES = {
    "인공지능(AI)": "AI", "최고경영자(CEO)": "CEO", "최고기술책임자(CTO)": "CTO", "최고운영책임자(COO)": "COO",
    "최고재무책임자(CFO)": "CFO", "사회관계망서비스(SNS)": "SNS", "소셜미디어(SNS)": "SNS", "가상현실(VR)": "VR",
    "증강현실(AR)": "AR", "정보통신기술(ICT)": "ICT", "소프트웨어(SW)": "소프트웨어", "그래픽처리장치(GPU)": "GPU",
    "고대역폭 메모리(HBM)": "HBM", "고대역폭메모리(HBM)": "HBM", "대규모언어모델(LLM)": "LLM", "거대언어모델(LLM)": "LLM",
    "업무협약(MOU)": "업무협약", "양해각서(MOU)": "양해각서", "마이크로소프트(MS)": "마이크로소프트", "신경망처리장치(NPU)": "NPU",
    "국제전자제품박람회(CES)": "CES", "머신러닝(ML)": "머신러닝", "대규모 언어모델(LLM)": "LLM", "그래픽 처리장치(GPU)": "GPU",
    "연구개발(R&D)": "연구개발", "기업공개(IPO)": "기업공개", "파운드리(반도체 위탁생산)": "파운드리",
}  # fmt: skip
_DATE_HEAD = re.compile(
    r"^(?P<date>(?:(?:지난|오는|이달|지난달|내달|올해|지난해)\s?)?(?:\d{4}년 )?(?:\d{1,2}월 )?\d{1,2}일(?:\s?\([^)]*\))?(?: 오[전후])?|최근|\d{1,2}월)"
    r"(?:에는|에)?\s+"
)
_IMPERSONAL = re.compile(r"^[^,\"]{0,20}(?:업계|시장|재계|증권가|금융권|일각|법조계|외신|학계|정치권|회사|당국|전문가들?)(?:에서|안팎에서|사이에서)는 ")
_SUBJECT = frozenset({"은", "는", "이", "가"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A headline line without a full stop.  ``cost``: 0 reads as printed news; each point is a flaw."""

    text: str
    cost: float
    #: has a subject or topic of its own
    subject: bool


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class _Topic:
    #: index of the particle; -1: the line has none
    particle: int
    #: the phrase is a person, company or body: '은' may become a comma
    named: bool


def shorten(sentence: str, *, limit: int = SOFT) -> Line | None:
    """Return the line for one sentence, or ``None`` where no true and grammatical line of 15 to 120 characters exists."""
    text = _prepared(sentence)
    tokens = analyse(text)
    return _compose(text, tokens, limit) if tokens else None


def without_connective(sentence: str) -> str:
    """Return the sentence without 'leaning' words at its head ('특히', '이에 앞서')."""
    return sentence if _NOT_CONNECTIVE.match(sentence) else _CONNECTIVE.sub("", sentence)


def has_subject(sentence: str) -> bool:
    """Has the main clause a subject or topic of its own (or '업계에서는')?"""
    text = _prepared(sentence)
    tokens = analyse(text)
    last = ending(tokens, text)
    return last is not None and (_topic(tokens, text, last.start).particle >= 0 or _IMPERSONAL.match(text) is not None)


def _closed(word: str) -> bool:
    """Does the word end in a consonant as it is read ('HBM' does, 'AI' does not)?"""
    last = word[-1]
    if "가" <= last <= "힣":
        return (ord(last) - 0xAC00) % 28 != 0
    return last.isdigit() and last in "013678" or last.upper() in "LMNR"


def topical(phrase: str) -> str:
    """Return *phrase* with 은 or 는."""
    return phrase + ("은" if _closed(re.sub(r"[\"'’”)]+$", "", phrase)) else "는")


_PAIRS = {"을": "를", "은": "는", "이": "가", "과": "와", "으로": "로"}
_AFTER_GLOSS = re.compile(r"(으로|로|을|를|은|는|이|가|과|와)(?![가-힣])")


def _glossed(text: str) -> str:
    """'인공지능(AI)을' -> 'AI를': the well-known short form alone, with the particle it takes."""
    for long, short in _GLOSSES.items():
        at = text.find(long)
        while at >= 0:
            rest = text[at + len(long) :]
            particle = _AFTER_GLOSS.match(rest)
            if particle is not None:
                rest = _particle(short, particle[1]) + rest[particle.end() :]
            text = text[:at] + short + rest
            at = text.find(long)
    return text


def _particle(word: str, particle: str) -> str:
    for closed, opened in _PAIRS.items():
        if particle in (closed, opened):
            rieul = closed == "으로" and word[-1].upper() in "LR"
            return closed if _closed(word) and not rieul else opened
    return particle


def _prepared(sentence: str) -> str:
    text = _glossed(without_connective(re.sub(r"\s+", " ", sentence).strip()))
    return re.sub(r"(\d일(?:\([^)]*\))?)에는(?= )", r"\1", text)


def _compose(text: str, tokens: Sequence[Token], limit: int) -> Line | None:
    last = ending(tokens, text)
    if last is None:
        return None
    topic = _topic(tokens, text, last.start)
    edits = [_Edit(last.start, len(text), last.text), *_bare_object(tokens, last)]
    subject_end = 0
    if topic.particle >= 0:
        subject_end = _skip_space(text, tokens[topic.particle].end)
        edits += _subject_edits(tokens, text, topic, last.start)
    length = len(_apply(text, edits))
    chosen = best_cuts(cuts(tokens, text, subject_end=subject_end, limit=last.start), length, limit)
    if chosen and not _stands(tokens, text, chosen, subject_end, last.start):
        chosen = [cut for cut in chosen if cut.cost < 1]
    line = _finished(_apply(text, [*(_Edit(cut.start, cut.end, "") for cut in chosen), *edits]))
    if not LEAST <= len(line) <= HARD:
        return None
    subject = topic.particle >= 0 or _IMPERSONAL.match(text) is not None
    return Line(text=line, cost=_cost(line, last, chosen, limit), subject=subject)


def _cost(line: str, last: Ending, chosen: Sequence[Cut], limit: int) -> float:
    over = max(0, len(line) - limit)
    return last.cost * 0.5 + over / 10 + 0.04 * sum(cut.cost for cut in chosen) + 1.0 * line.endswith(("것", "등", "점"))


def _topic(tokens: Sequence[Token], text: str, limit: int) -> _Topic:
    """The first topic ('은/는', '도' on a name) or the subject of the main clause."""
    subject = -1
    for index, token in enumerate(tokens):
        if token.shut or token.start >= limit or index == 0:
            continue
        before = tokens[index - 1]
        nominal = before.noun or before.tag in ("SSC", "SW")
        if token.tag == "JX" and nominal and (token.form in ("은", "는") or _named(text, token) and token.form == "도"):
            return _Topic(index, _named(text, token)) if subject < 0 or not _named(text, tokens[subject]) else _Topic(subject, True)
        if token.tag == "JKS" and nominal and subject < 0 and not _embedded(tokens, index):
            subject = index
    return _Topic(subject, subject >= 0 and _named(text, tokens[subject]))


def _named(text: str, particle: Token) -> bool:
    return PERSON_OR_ORGANISATION.search(text[: particle.start]) is not None


def _embedded(tokens: Sequence[Token], index: int) -> bool:
    """Is the subject that of a relative clause ('삼성이 개발한 칩')?"""
    for token in tokens[index + 1 :]:
        if token.shut:
            continue
        if token.tag in ("EC", "EF"):
            return False
        if token.tag in ("ETM", "ETN"):
            return True
    return False


def _subject_edits(tokens: Sequence[Token], text: str, topic: _Topic, limit: int) -> list[_Edit]:
    """'최 회장은 …' -> '최 회장, …'; a date before it moves behind: '1일 최 회장은' -> '최 회장, 1일'."""
    particle = tokens[topic.particle]
    if particle.form not in _SUBJECT or not topic.named or limit - particle.end < 6:
        return _bare_measure(tokens, topic, limit)
    phrase = text[: particle.start]
    head = _DATE_HEAD.match(phrase)
    clean = not any(t.tag in ("EC", "EF", "JKS", "JKO") and t.start < particle.start and not t.shut for t in tokens)
    if particle.tag == "JKS" and _other_subject(tokens, topic.particle, limit):
        return []
    if not clean or len(phrase) > 45:
        return []
    end = _skip_space(text, particle.end)
    skip = _AFTER_TOPIC.match(text[end:])
    end += skip.end() if skip else 0
    if head and not re.match(r"(?:열린|출국한|귀국한)", phrase[head.end() :]) and _plain(tokens, head.end(), particle.start):
        return [_Edit(0, head.end(), ""), _Edit(particle.start, end, f", {head['date']} ")]
    return [_Edit(particle.start, end, ", ")]


def _plain(tokens: Sequence[Token], start: int, end: int) -> bool:
    """No clause between the date and the name: the date then belongs to the main verb."""
    return not any(t.tag == "ETM" and start <= t.start < end for t in tokens)


def _other_subject(tokens: Sequence[Token], index: int, limit: int) -> bool:
    return any(
        (t.tag == "JKS" or (t.tag == "JX" and t.form in ("은", "는") and before.noun)) and not t.shut and t.start < limit
        for before, t in zip(tokens[index:], tokens[index + 1 :], strict=False)
    )


def _bare_measure(tokens: Sequence[Token], topic: _Topic, limit: int) -> list[_Edit]:
    """'매출이 10% 증가' -> '매출 10% 증가'."""
    particle = tokens[topic.particle]
    between = [t for t in tokens if particle.end <= t.start < limit]
    counted = bool(between) and all(t.tag in ("SN", "NR", "NNB", "SW", "SP", "XPN", "MAG") for t in between)
    if particle.tag == "JKS" and not topic.named and (counted or not between):
        return [_Edit(particle.start, particle.end, "")]
    return []


def _bare_object(tokens: Sequence[Token], last: Ending) -> list[_Edit]:
    """Drop '을/를' before the verbal noun that closes the line, over one noun that goes with it ('공동 개발')."""
    if not last.verbal:
        return []
    before = [t for t in tokens if t.end <= last.start]
    for token in reversed(before[-2:]):
        if token.tag == "JKO" and not token.shut:
            return [_Edit(token.start, token.end, "")]
        if token.tag not in ("NNG", "XPN", "SN", "SW", "NNB"):
            break
    return []


def _stands(tokens: Sequence[Token], text: str, chosen: Sequence[Cut], start: int, end: int) -> bool:
    """After the cuts the predicate still has something to stand on."""

    def kept(position: int) -> bool:
        return not any(cut.start <= position < cut.end for cut in chosen)

    rest = "".join(char for i, char in enumerate(text[start:end], start) if kept(i))
    links = [t.tag for t in tokens if start <= t.start < end and kept(t.start) and not t.shut]
    return len(rest.strip()) >= 6 and any(tag in ("JKO", "JKB", "JKS", "JKQ", "ETM", "SSC", "JKG") for tag in links)


def _skip_space(text: str, position: int) -> int:
    while position < len(text) and text[position] == " ":
        position += 1
    return position


def _apply(text: str, edits: Sequence[_Edit]) -> str:
    """Make the edits; one that lies in a larger one gives way."""
    pieces: list[str] = []
    done = 0
    for edit in sorted(edits, key=lambda e: (e.start, -(e.end - e.start))):
        if edit.start < done:
            continue
        pieces += [text[done : edit.start], edit.text]
        done = max(done, edit.end)
    return "".join([*pieces, text[done:]])


def _finished(line: str) -> str:
    line = re.sub(r"\s+([,.)])", r"\1", re.sub(r"\s+", " ", line)).strip(" ,.")
    return _CONNECTIVE.sub("", line)


_HALF = frozenset({"고", "며", "으며"})


def halves(sentence: str) -> list[str]:
    """Return a compound sentence as two, or ``[]``.

    Only where both clauses state plain facts: a hedge, a negation or an obligation of the main clause reaches back over
    the first ('확인하고 점검할 계획' plans both).
    """
    text = _prepared(sentence)
    tokens = analyse(text)
    tail = text[-28:]
    if any(pattern.search(tail) for pattern in HEDGES.values()) or NEGATION.search(tail) or re.search(r"[\"“]", tail):
        return []
    last = ending(tokens, text)
    if last is None:
        return []
    topic = _topic(tokens, text, last.start)
    subject = text[: _skip_space(text, tokens[topic.particle].end)] if topic.particle >= 0 else ""
    for index, token in enumerate(tokens[1:-1], 1):
        linked = token.tag == "EC" and token.form in _HALF and not token.shut and tokens[index + 1].tag != "VX"
        if linked and tokens[index + 1].form != "있" and token.end - len(subject) >= 20 and len(text) - token.end >= 20:
            return _halved(text, tokens, index, subject)
    return []


def _halved(text: str, tokens: Sequence[Token], index: int, subject: str) -> list[str]:
    first = index - 1
    while first > 0 and tokens[first].tag in ("EP", "XSV", "VX", "XSA"):
        first -= 1
    stem = [(t.form, t.tag) for t in tokens[first:index] if t.tag != "EP"]
    opening = text[: tokens[first].start] + join([*stem, ("었", "EP"), ("다", "EF")]) + "."
    rest = text[tokens[index].end :].lstrip(" ,")
    own = any(t.tag == "JX" and t.form in ("은", "는") and t.start > tokens[index].end and not t.shut for t in tokens)
    return [opening, rest if own else subject + rest]
