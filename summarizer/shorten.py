"""One Korean sentence -> one noun-ended headline line, by morphology.

Order of work: words that lean on the sentence before go; the last predicate becomes a noun; particles go where
headlines drop them; then, only if the line is long, whole clauses (:mod:`summarizer.clauses`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from .clauses import Cut, best_cuts, cuts
from .endings import Ending, ending
from .future import to_come
from .morphology import Token, analyse
from .names import PERSON_OR_ORGANISATION
from .particles import glossed, topical
from .text import words

#: longest line where a clause can be left out; never longer than HARD
SOFT, HARD, LEAST = 90, 120, 15

_CONNECTIVE = re.compile(
    r"^(?:(?:이에 앞서|이와 함께|이와 관련(?:해|하여)?|이에 따라|이에 대해|이를 위해|이 밖에도?|이밖에도?|이 외에도?|이외에도?|이와 별도로|이와 더불어|"
    r"특히|아울러|그러면서도?|이어서?|또한?|한편|앞서|다만|더불어|나아가|그 결과|이 자리에서|그러나|하지만|그런데|그리고|반면|"
    r"또 다른|여기에|게다가|무엇보다|실제로?|다시 말해|이처럼|결국)(?![가-힣]),?\s+)+"
)
#: words of the connectives that are not dropped: they begin a noun phrase
_NOT_CONNECTIVE = re.compile(r"^또 다른 ")
_AFTER_TOPIC = re.compile(r"^(?:또한?|앞서(?!\s\S+[한된인던]\s)|이어|특히|아울러|한편|다만)\s+")
_DATE_HEAD = re.compile(
    r"^(?P<date>(?:(?:지난|오는|이달|지난달|내달|올해|지난해)\s?)?(?:\d{4}년 )?(?:\d{1,2}월 )?\d{1,2}일(?:\s?\([^)]*\))?(?: 오[전후])?|최근|\d{1,2}월)"
    r"(?:에는|에)?\s+"
)
_IMPERSONAL = re.compile(
    r"^[^,\"]{0,20}(?:업계|시장|재계|증권가|금융권|일각|법조계|외신|학계|정치권|회사|당국|전문가들?)(?:에서|안팎에서|사이에서)는 "
)
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
class Topic:
    """Who or what the line is about."""

    #: index of the particle; -1: the line has none
    particle: int
    #: the phrase is a person, company or body: '은' may become a comma
    named: bool


def shorten(sentence: str, *, limit: int = SOFT, published: date | None = None, lead: bool = False) -> Line | None:
    """Return the line for one sentence, or ``None`` where no true and grammatical line of 15 to 120 characters exists.

    *published* tells a present tense that is to come; the *lead* of an article is no worse for being long.
    """
    text = prepared(sentence)
    tokens = analyse(text)
    if not tokens:
        return None
    last = ending(tokens, text, future=to_come(tokens, text, published))
    return _compose(text, tokens, last, _Room(limit, lead)) if last else None


def without_connective(sentence: str) -> str:
    """Return the sentence without 'leaning' words at its head ('특히', '이에 앞서')."""
    return sentence if _NOT_CONNECTIVE.match(sentence) else _CONNECTIVE.sub("", sentence)


def has_subject(sentence: str) -> bool:
    """Has the main clause a subject or topic of its own ('업계에서는' counts, and so does any '두 회사도')?"""
    text = prepared(sentence)
    tokens = analyse(text)
    last = ending(tokens, text)
    return last is not None and (
        find_topic(tokens, text, last.start).particle >= 0 or _IMPERSONAL.match(text) is not None or _too(tokens)
    )


def _too(tokens: Sequence[Token]) -> bool:
    """A noun with 도, 만, 까지: it may be the subject, so none is to be put in."""
    return any(after.tag == "JX" and before.noun and not after.shut for before, after in pairwise(tokens))


#: '"…"며 이같이 밝혔다' -> '"…"고 밝혔다'
_THUS = re.compile(
    r"(?P<marks>[\"”]이?라|[\"”]|[다라])(?:며|면서),? (?:이 ?같이|이렇게|이와 같이|이처럼) (?=(?:말|밝|강조|주장|설명|답|전|지적)[가-힣]{1,4}[.]?$)"
)
#: marks of the paper's picture: '(CEO·사진)', '김가람(왼쪽)'
_PICTURED = re.compile(r"(?<=[가-힣A-Z])[·,]\s?사진(?=\))|\((?:가운데 |맨 )?(?:사진|왼쪽|오른쪽|가운데)(?: 사진)?\)")
#: '오늘(15일)' -> '15일'
_DAY_TOLD = re.compile(r"(?<![가-힣])(?:오늘|어제|내일|그제)\((?P<day>[^()]{0,12}\d일)\)")
_CASE = re.compile(r"(?P<topic>[^,\"“]{2,30})의 경우(?:에는|에|는)?,? ")
_ALSO = re.compile(r" (?:또한|역시) ")


def prepared(sentence: str) -> str:
    """Return the sentence with one space between words, without leaning words at its head, terms in their short form."""
    text = _PICTURED.sub("", re.sub(r"\s+", " ", sentence).strip())
    text = _DAY_TOLD.sub(r"\g<day>", text)
    text = _case(_THUS.sub(r"\g<marks>고 ", glossed(without_connective(text))))
    return re.sub(r"(\d일(?:\([^)]*\))?)에는(?= )", r"\1", text)


def _case(text: str) -> str:
    """'가람전자의 경우 …' -> '가람전자는 …', where the sentence has no other topic; '가람전자 또한' -> '가람전자도'."""
    found = _CASE.match(text)
    if found is None or re.search(r"[가-힣A-Za-z)](?:은|는) ", text[found.end() :]):
        return _also(text)
    return f"{topical(found['topic'])} {text[found.end() :]}"


def _also(text: str) -> str:
    """'가람전자 또한 …' -> '가람전자도 …': 또한 right behind a name is its particle."""
    found = _ALSO.search(text[:40])
    if found is None or not PERSON_OR_ORGANISATION.search(text[: found.start()]):
        return text
    return f"{text[: found.start()]}도 {text[found.end() :]}"


@dataclass(frozen=True, slots=True)
class _Room:
    """How long a line may be, and whether one that is longer still is a flaw."""

    limit: int
    lead: bool

    def cost(self, line: str) -> float:
        return max(0, len(line) - self.limit) / (100 if self.lead else 10)


def _compose(text: str, tokens: Sequence[Token], last: Ending, room: _Room) -> Line | None:
    topic = find_topic(tokens, text, last.start)
    edits = [_Edit(last.start, len(text), last.text), *_bare_object(tokens, last)]
    subject_end = 0
    if topic.particle >= 0:
        subject_end = skip_space(text, tokens[topic.particle].end)
        edits += _subject_edits(tokens, text, topic, last.start, copular=_defines(tokens))
    length = len(_apply(text, edits))
    chosen = best_cuts(cuts(tokens, text, subject_end=subject_end, limit=last.start), length, room.limit)
    if chosen and not _stands(tokens, text, chosen, subject_end, last.start):
        chosen = [cut for cut in chosen if cut.cost < 1]
    line = _finished(_apply(text, [*(_Edit(cut.start, cut.end, "") for cut in chosen), *edits]))
    if not LEAST <= len(line) <= HARD:
        return None
    subject = topic.particle >= 0 or _IMPERSONAL.match(text) is not None
    defines = _defines(tokens) or _names_the_unnamed(tokens, topic)
    cost = room.cost(line) + 1.0 * _another_acts(tokens, topic, last.start) + _cost(line, last, chosen) + 1.0 * defines
    return Line(text=line, cost=cost, subject=subject)


#: nouns before '이다' that tell of an event or a plan; any other says what something is
_TELLING = re.compile(
    r"계획|방침|예정|전망|구상|입장|상태|상황|중|만|처음|째|최대|최고|최초|수준|규모|것|%|억|조|원|달러|명|배|건|곳|개|대|장|주|척|톤|회|차|위|위안|엔|유로|개월|시간|포인트|추세|셈|목표|의도|설명|분위기"
)


def _copula_noun(tokens: Sequence[Token]) -> str | None:
    """The noun that the last '이다' stands on."""
    end = next((i for i in range(len(tokens) - 1, -1, -1) if tokens[i].tag == "EF"), 0)
    while end > 1 and tokens[end - 1].tag == "EP":
        end -= 1
    return tokens[end - 2].form if end > 1 and tokens[end - 1].tag == "VCP" else None


def _defines(tokens: Sequence[Token]) -> bool:
    noun = _copula_noun(tokens)
    return noun is not None and _TELLING.fullmatch(noun) is None


def _names_the_unnamed(tokens: Sequence[Token], topic: Topic) -> bool:
    """'정부가 내놓은 구체적인 계획이다': says whose plan something is that only the sentence before names."""
    own = topic.particle >= 0 and tokens[topic.particle].tag == "JX"
    return not own and _copula_noun(tokens) in _PLANS and _names_a_done_thing(tokens)


_PLANS = words("계획 방침 구상 전략 목표 입장 방안 대책 결과 상황 설명 의도")


def _another_acts(tokens: Sequence[Token], topic: Topic, limit: int) -> bool:
    """'질문이 이어졌지만 답을 하지 않았다': what is told of first is a thing, and who acts then is not said."""
    if topic.particle < 0 or topic.named or tokens[topic.particle].tag != "JKS":
        return False
    after = [t for t in tokens[topic.particle + 1 :] if not t.shut and t.start < limit]
    turn = next((i for i, t in enumerate(after) if t.tag == "EC" and t.form in _TURNS), -1)
    rest = after[turn + 1 :] if turn >= 0 else []
    return any(t.tag == "JKO" for t in rest) and not any(t.tag in ("JKS", "JX") for t in rest)


_TURNS = words("지만 는데 은데 ᆫ데 자")


def _cost(line: str, last: Ending, chosen: Sequence[Cut]) -> float:
    return last.cost * 0.5 + 0.04 * sum(cut.cost for cut in chosen) + 1.0 * line.endswith(("것", "등", "점"))


def find_topic(tokens: Sequence[Token], text: str, limit: int) -> Topic:
    """The first topic ('은/는', '도' on a name) or the subject of the main clause."""
    subject = -1
    for index, token in enumerate(tokens):
        if token.shut or token.start >= limit or index == 0:
            continue
        before = tokens[index - 1]
        nominal = before.noun or before.tag in ("SSC", "SW")
        if (
            token.tag == "JX"
            and nominal
            and (token.form in ("은", "는") or (_named(text, token) and token.form == "도"))
        ):
            named = _named(text, token) or (subject >= 0 and _named(text, tokens[subject]))
            return Topic(index if subject < 0 or _named(text, token) else subject, named)
        if (
            token.tag == "JKS"
            and nominal
            and subject < 0
            and not _embedded(tokens, index, limit)
            and not (_foreseen(tokens) and not _named(text, token))
        ):
            subject = index
    return Topic(subject, subject >= 0 and _named(text, tokens[subject]))


def _named(text: str, particle: Token) -> bool:
    phrase = text[: particle.start]
    return PERSON_OR_ORGANISATION.search(phrase) is not None and _THING.search(phrase) is None


#: written in capitals as companies are, and none
_THING = re.compile(r"(?<![A-Za-z가-힣])(?:AI|GPU|HBM|LLM|NPU|CPU|API|PC|IT|ICT|SNS|DRAM|ETF|M&A)$")
_FORESEEING = words("전망 예상 예측 관측 추정 추산 판단 기대 분석 평가")


def _foreseen(tokens: Sequence[Token]) -> bool:
    """'…할 것으로 전망했다': whoever foresees is not the subject of the clause that is foreseen."""
    plain = [t for t in tokens if not t.shut and t.tag not in ("SF", "EF", "EP")][-5:]
    if len(plain) < 4 or [t.form for t in plain[-4:-2]] != ["것", "으로"]:
        return plain[-3:-1] != [] and [t.form for t in plain[-3:]] == ["것", "으로", "내다보"]
    return plain[-2].form in _FORESEEING and plain[-1].form == "하"


def _embedded(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Is the subject that of a relative clause, the main clause having its own ('삼성이 개발한 칩이 …')?"""
    return _modifies(tokens, index) and _other_subject(tokens, index, limit)


def _modifies(tokens: Sequence[Token], index: int) -> bool:
    """Is the first predicate after the subject one that modifies a noun?"""
    for token in tokens[index + 1 :]:
        if token.tag in ("EC", "EF") and not token.shut:
            return False
        if token.tag == "ETM" and not token.shut:
            return True
    return False


def _owns(tokens: Sequence[Token], index: int) -> bool:
    """Does that predicate follow at once ('삼성이 개발한'), so that a comma would tear the clause?"""
    for token in tokens[index + 1 :]:
        if token.tag in ("JKO", "JKB", "JKS", "JX", "EC", "EF", "SP") and not token.shut:
            return False
        if token.tag == "VCP":
            return False
        if token.tag == "ETM" and not token.shut:
            return True
    return False


def _subject_edits(tokens: Sequence[Token], text: str, topic: Topic, limit: int, *, copular: bool) -> list[_Edit]:
    """'최 회장은 …' -> '최 회장, …'; a date before it moves behind: '1일 최 회장은' -> '최 회장, 1일'."""
    particle = tokens[topic.particle]
    if particle.form not in _SUBJECT or not topic.named or limit - particle.end < 3:
        return _bare_measure(tokens, topic, limit)
    phrase = text[: particle.start]
    head = _DATE_HEAD.match(phrase)
    clean = not any(t.tag in ("EC", "EF", "JKS", "JKO") and t.start < particle.start and not t.shut for t in tokens)
    if _other_subject(tokens, topic.particle, limit):
        return []
    if particle.tag == "JKS" and (copular or _owns(tokens, topic.particle) or _names_a_done_thing(tokens)):
        return []
    if not clean or len(phrase) > 45:
        return []
    end = skip_space(text, particle.end)
    skip = _AFTER_TOPIC.match(text[end:])
    end += skip.end() if skip else 0
    if (
        head
        and not re.match(r"(?:열린|출국한|귀국한)", phrase[head.end() :])
        and _plain(tokens, head.end(), particle.start)
    ):
        return [_Edit(0, head.end(), ""), _Edit(particle.start, end, f", {head['date']} ")]
    return [_Edit(particle.start, end, ", ")]


def _names_a_done_thing(tokens: Sequence[Token]) -> bool:
    """'삼성이 6월에 정한 계획이다': the subject is that of the clause before the noun, unless the clause is to come ('-ㄹ')."""
    if _copula_noun(tokens) is None:
        return False
    last = next((t.form for t in reversed(tokens) if t.tag == "ETM" and not t.shut), "ᆯ")
    return last not in ("ᆯ", "을")


def _plain(tokens: Sequence[Token], start: int, end: int) -> bool:
    """No clause between the date and the name: the date then belongs to the main verb."""
    return not any(t.tag == "ETM" and start <= t.start < end for t in tokens)


def _other_subject(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Does a later clause at the level of the main one have its own subject?"""
    for at in range(index + 1, len(tokens)):
        token = tokens[at]
        if token.shut or token.start >= limit:
            continue
        nominal = tokens[at - 1].noun and tokens[at - 1].tag != "ETN" and token.form in ("은", "는", "도")
        if (token.tag == "JKS" or (token.tag == "JX" and nominal)) and not _subordinate(tokens, at):
            return True
    return False


#: nouns that close a predicate ('-ㄹ 수 있다', '-ㄹ 계획이다'): the clause before them is no modifier
_PERIPHRASTIC = frozenset({"수", "것", "듯", "계획", "방침", "예정", "전망"})


def _subordinate(tokens: Sequence[Token], index: int) -> bool:
    """Is the subject's predicate one that modifies a noun or is reported ('실패했다는 보도', '증가했다고')?"""
    for token, after in zip(tokens[index + 1 :], tokens[index + 2 :], strict=False):
        if token.shut or token.tag not in ("EC", "EF", "ETM") or after.tag == "VX" or token.form == "ᆯ지":
            continue
        if (token.form == "고" and after.form == "있") or (token.tag == "ETM" and after.form in _PERIPHRASTIC):
            continue
        return token.tag == "ETM" or (token.tag == "EC" and len(token.form) > 1 and token.form.endswith("고"))
    return False


def _bare_measure(tokens: Sequence[Token], topic: Topic, limit: int) -> list[_Edit]:
    """'매출이 10% 증가' -> '매출 10% 증가'."""
    particle = tokens[topic.particle]
    between = [t for t in tokens if particle.end <= t.start < limit]
    counted = bool(between) and all(t.tag in ("SN", "NR", "NNB", "SW", "SP", "XPN", "MAG") for t in between)
    if particle.tag == "JKS" and ((counted and not topic.named) or not between):
        return [_Edit(particle.start, particle.end, "")]
    return []


_COMPOUNDING = words("공동 최종 정식 전격 추가 공식 조기 재 신규 상호 전면 대규모")


def _bare_object(tokens: Sequence[Token], last: Ending) -> list[_Edit]:
    """Drop '을/를' before the verbal noun that closes the line, over one noun that goes with it ('공동 개발')."""
    if not last.verbal:
        return []
    before = [t for t in tokens if t.end <= last.start]
    for token in reversed(before[-2:]):
        if token.tag == "JKO" and not token.shut:
            return [_Edit(token.start, token.end, "")]
        if token.form not in _COMPOUNDING:
            break
    return []


def _stands(tokens: Sequence[Token], text: str, chosen: Sequence[Cut], start: int, end: int) -> bool:
    """After the cuts the predicate still has something to stand on."""

    def kept(position: int) -> bool:
        return not any(cut.start <= position < cut.end for cut in chosen)

    rest = "".join(char for i, char in enumerate(text[start:end], start) if kept(i))
    links = [t.tag for t in tokens if start <= t.start < end and kept(t.start) and not t.shut]
    return len(rest.strip()) >= 6 and any(tag in ("JKO", "JKB", "JKS", "JKQ", "ETM", "SSC", "JKG") for tag in links)


def skip_space(text: str, position: int) -> int:
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
