"""Korean predicates -> noun endings of the headline style: '논의했다' -> '논의', '확대할 전망이다' -> '확대할 전망'.

Only what the predicate says is put down again: hedges, negation and obligation stay, tense goes, and where no noun
says the same the verb is made a noun by ㅁ ('만남', '보임').  Source of the style: three-line summaries of Korean
newsrooms (개조식).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .morphology import Token, join
from .names import ORGANISATION, PERSON
from .verbs import ANNOUNCED, DISCARD, MADE_KNOWN, NUMERAL_TAGS, SAME, SPEECH, STATES, STATIVE_VERBS, UNDER_WAY, WITH


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """Replace the sentence from ``start`` to its end by ``text``."""

    start: int
    text: str
    #: the replaced part begins with a verbal noun: the object particle before it may go ('방안을 논의' -> '방안 논의')
    verbal: bool
    #: 0 a noun, 1 a verb made noun by ㅁ, 2 readable at best
    cost: int


def ending(tokens: Sequence[Token], sentence: str, *, future: bool = False) -> Ending | None:
    """Return the noun ending for the last predicate of *tokens*, or ``None`` where it must not be turned into one.

    *future*: its present tense tells of what is to come (:func:`summarizer.future.to_come`).
    """
    body = list(tokens)
    while body and body[-1].tag in ("SF", "SSC", "SS", "SSO", "SE", "SP", "SO") and not _closes_term(body, sentence):
        body.pop()
    if not body:
        return None
    if body[-1].tag != "EF":
        return Ending(start=body[-1].end, text="", verbal=False, cost=0) if body[-1].noun else None
    index = len(body) - 1
    if body[index].form.startswith(("자", "까", "ᆯ까", "라", "세요", "지", "네", "나", "는가", "은가", "ᆫ가")):
        return None
    found = _predicate(body, index, sentence)
    return _scheduled(body, index - 1, found) if found and future else found


def _scheduled(body: Sequence[Token], index: int, found: Ending) -> Ending:
    """'출시' -> '출시 예정', '만남' -> '만날 예정'."""
    if found.text in (" 결정", " 합의") or found.text.endswith(" 중"):
        return found
    if found.cost == 0 and found.text != "만남":
        return replace(found, text=found.text + " 예정")
    stem = [(t.form, t.tag) for t in body[: index + 1] if t.start >= found.start]
    return replace(found, text=join([*stem, ("을", "ETM")]) + " 예정", verbal=False, cost=0)


def _closes_term(body: list[Token], sentence: str) -> bool:
    """A noun in quotation marks at the very end is kept with its mark."""
    return body[-1].tag == "SSC" and len(body) > 1 and body[-2].noun and not sentence.rstrip().endswith((".", "!"))


def _predicate(body: Sequence[Token], after: int, sentence: str) -> Ending | None:
    """Ending for the predicate whose final ending is ``body[after]``."""
    index = after - 1
    while index >= 0 and body[index].tag == "EP":
        if body[index].form.startswith("겠"):
            return None
        index -= 1
    if index < 0:
        return None
    by_tag = {"VCP": _copula, "VCN": _nominal, "XSV": _verbal_noun, "XSA": _adjective, "VX": _auxiliary}
    return by_tag.get(body[index].tag, _verb)(body, index, sentence)


def _copula(body: Sequence[Token], index: int, _sentence: str) -> Ending | None:
    before = body[index - 1] if index else None
    if before is None or before.form in ("때문", "덕분", "셈", "탓"):
        return None
    if before.tag in ("SSC", "SSO") and index > 1:
        return Ending(start=before.end, text="", verbal=False, cost=0)
    return Ending(start=before.end, text="", verbal=False, cost=2 * (before.form == "것")) if before.noun else None


def _nominal(body: Sequence[Token], index: int, _sentence: str) -> Ending | None:
    """The predicate's own ㅁ noun: 보이다 -> 보임."""
    token = body[index]
    text = join([(token.form, token.tag), ("음", "ETN")])
    return Ending(start=token.start, text=text, verbal=False, cost=1)


def _verbal_noun(body: Sequence[Token], index: int, sentence: str) -> Ending | None:
    """하/되/받/시키/당하 on a noun: the noun alone for the first two, whose voice the particles show."""
    noun, suffix = body[index - 1], body[index]
    if index and noun.form == "못" and noun.tag == "MAG":
        return Ending(start=noun.start, text="못함", verbal=False, cost=1)
    if index == 0 or not noun.noun or _means(body, index):
        return None
    if suffix.form not in ("하", "되"):
        return _suffixed(noun, suffix)
    if suffix.form == "하" and noun.form in SPEECH and noun.tag == "NNG":
        return Ending(start=noun.start, text=SPEECH[noun.form], verbal=True, cost=0)
    if noun.tag not in ("NNG", "NNP", "XSN", "XR", "SL") or (len(noun.form) < 2 and noun.tag != "XSN"):
        return _suffixed(noun, suffix)
    first = index - 1
    while noun.tag == "XSN" and first > 0 and body[first - 1].noun and body[first - 1].end == body[first].start:
        first -= 1
        if body[first].tag != "XSN":
            break
    start = body[first].start
    return Ending(start=start, text=sentence[start : noun.end], verbal=True, cost=0)


def _means(body: Sequence[Token], index: int) -> bool:
    """'…란 …을 말한다': says what a word means; nobody speaks."""
    return body[index - 1].form == "말" and index > 1 and body[index - 2].tag == "JKO" and not _told(body, index)


def _told(body: Sequence[Token], index: int) -> bool:
    """Is the predicate in the past?"""
    return body[index + 1 : index + 2] != [] and body[index + 1].tag == "EP"


def _suffixed(noun: Token, suffix: Token) -> Ending:
    text = join([(noun.form, "NNG"), (suffix.form, "XSV"), ("음", "ETN")])
    return Ending(start=noun.start, text=text, verbal=False, cost=1)


def _adjective(body: Sequence[Token], index: int, _sentence: str) -> Ending | None:
    noun = body[index - 1]
    if noun.form in ("필요", "가능", "불가피", "유력", "시급", "불가능") and index:
        return Ending(start=noun.start, text=noun.form, verbal=False, cost=0)
    text = join([(noun.form, noun.tag), (body[index].form, "XSA"), ("음", "ETN")])
    return Ending(start=noun.start, text=text, verbal=False, cost=1)


def _auxiliary(body: Sequence[Token], index: int, sentence: str) -> Ending | None:  # noqa: PLR0911 - one a construction
    """고 있다, 지 않다, 기도 했다, 어 왔다, 어야 한다 ..."""
    link = index - 1
    particle = body[link].tag == "JX"
    link -= particle
    if link < 1:
        return None
    auxiliary, linker = body[index].form, body[link]
    if linker.tag == "ETN" and linker.form == "기" and auxiliary == "하":
        return _resolve_intent(body, link, sentence, particle=particle)
    if linker.form == "고" and auxiliary in ("있", "계시"):
        found = _progressive(body, link, sentence)
        return found if found is None or not _told(body, index) else _no_longer(body, link, found)
    if linker.form in ("어", "아") and auxiliary in ("오", "내", "주", "나가", "가", "놓", "두", "나오"):
        return _carried_on(body, link, index, sentence)
    if linker.form in ("어", "아") and auxiliary == "지":
        return _passive(body, link, index)
    if linker.form in ("어", "아") and auxiliary == "보":
        return _joined(body, link, index)
    if linker.form in ("고자", "으려", "려", "려고", "으려고") and auxiliary == "하":
        return None
    return _nominal(body, index, sentence)


def _resolve_intent(body: Sequence[Token], link: int, sentence: str, *, particle: bool) -> Ending | None:
    """'-기도 했다' is the bare act."""
    return _predicate(body, link, sentence) if particle else None


def _progressive(body: Sequence[Token], link: int, sentence: str) -> Ending | None:
    base = link - 1
    while base > 0 and body[base].tag == "EP":
        base -= 1
    stem = body[base]
    if stem.tag == "XSV" and stem.form in ("하", "되"):
        found = _verbal_noun(body, base, sentence)
        if found is None:
            return None
        state = found.text in STATES or (stem.form == "되" and found.text not in UNDER_WAY)
        still = "" if state or found.cost else " 중"
        return Ending(start=found.start, text=found.text + still, verbal=True, cost=found.cost)
    if stem.tag == "XSV" or stem.form in STATIVE_VERBS:
        return _verb(body, base, sentence) if stem.tag != "XSV" else _verbal_noun(body, base, sentence)
    start = _chain_start(body, base)
    text = join([*((t.form, t.tag) for t in body[start : base + 1]), ("는", "ETM")])
    return Ending(start=body[start].start, text=text.replace(" ", "") + " 중", verbal=False, cost=0)


def _no_longer(body: Sequence[Token], link: int, found: Ending) -> Ending:
    """'보여주고 있었다' -> '보여줌': what went on then is not under way."""
    if not found.text.endswith(" 중") or found.verbal:
        return replace(found, text=found.text.removesuffix(" 중"))
    stem = [(t.form, t.tag) for t in body[:link] if t.start >= found.start]
    return replace(found, text=join([*stem, ("음", "ETN")]).replace(" ", ""), cost=1)


def _chain_start(body: Sequence[Token], base: int) -> int:
    """First morpheme of the written word that ``body[base]`` closes ('이어가' = 잇 + 어 + 가)."""
    start = base
    while start > 0 and body[start].tag in ("VX", "EC", "XSV") and body[start - 1].end >= body[start].start:
        start -= 1
    return start


def _carried_on(body: Sequence[Token], link: int, index: int, sentence: str) -> Ending | None:
    """'추진해 왔다' -> '추진'; a plain verb keeps its whole chain: '힘써왔다' -> '힘써 옴'."""
    if body[link - 1].tag == "XSV" and body[link - 1].form == "하":
        return _verbal_noun(body, link - 1, sentence)
    compound = body[link - 1].form + body[index].form
    return _lexical(body, link - 1, sentence, compound) or _joined(body, link, index)


def _joined(body: Sequence[Token], link: int, index: int) -> Ending:
    """Verb, linker and auxiliary made one ㅁ noun, spaced as the source spaces them."""
    morphemes = [(t.form, t.tag) for t in (body[link - 1], body[link], body[index])]
    text = join([*morphemes, ("음", "ETN")])
    glued = body[index].start <= body[link].end
    start = body[link - 1].start
    return Ending(start=start, text=text.replace(" ", "") if glued else text, verbal=False, cost=1)


def _passive(body: Sequence[Token], link: int, index: int) -> Ending | None:
    stem = body[link - 1]
    if stem.form == "맞추" and link > 2 and body[link - 3].form == "초점":
        return Ending(start=body[link - 3].end, text="", verbal=False, cost=0)
    if stem.form == "이루":
        return Ending(start=stem.start, text="이뤄짐", verbal=False, cost=1)
    return _joined(body, link, index)


def _verb(body: Sequence[Token], index: int, sentence: str) -> Ending | None:
    token = body[index]
    if token.tag not in ("VV", "VA"):
        return None
    if token.form in ("있", "없"):
        return _existence(body, index, sentence)
    if token.form == "하" and index > 1:
        return _plain_do(body, index, sentence)
    if token.form == "만나":
        return Ending(start=token.start, text="만남", verbal=True, cost=0)
    if token.form in ("쓰", "올리", "남기") and _POSTED.search(sentence[: token.start]):
        return Ending(start=token.start, text="게시", verbal=True, cost=0)
    found = _speech_verb(body, index, sentence) or _lexical(body, index, sentence)
    return found or _nominal(body, index, sentence)


def _existence(body: Sequence[Token], index: int, sentence: str) -> Ending | None:
    """'-ㄹ 수 있다' -> '가능'; else 있음/없음."""
    token = body[index]
    number = index - 1 - (body[index - 1].tag == "JX")
    able = number > 1 and body[number].form == "수" and body[number - 1].tag == "ETM"
    if able and token.form == "있" and body[number - 2].tag == "XSV" and body[number - 2].form == "하":
        found = _verbal_noun(body, number - 2, sentence)
        return found and Ending(start=found.start, text=found.text + " 가능", verbal=True, cost=0)
    if index > 1 and body[index - 1].form == "고" and body[index - 1].tag == "EC":
        return _progressive(body, index - 1, sentence)
    return _nominal(body, index, sentence)


def _plain_do(body: Sequence[Token], index: int, sentence: str) -> Ending | None:
    """'-기로 했다', '투자를 했다', '-라고 했다'."""
    before = body[index - 1]
    if before.tag == "JKB" and body[index - 2].tag == "ETN":
        return Ending(start=before.end, text=" 합의" if _two_parties(sentence) else " 결정", verbal=False, cost=0)
    if before.tag in ("JKQ", "EC") and before.form.endswith(("고", "라고")):
        return Ending(start=body[index].start, text="언급", verbal=False, cost=0)
    if before.tag == "JX" and body[index - 2].tag == "ETN":
        return _predicate(body, index - 2, sentence)
    if before.tag == "JKO" and body[index - 2].tag == "NNG":
        return Ending(start=body[index - 2].end, text="", verbal=False, cost=0)
    return _nominal(body, index, sentence)


def _two_parties(sentence: str) -> bool:
    return bool(re.match(r"\s*(?:양사|양측|두 회사|양국|두 기업|3사|세 회사)[은는이가]", sentence))


def _speech_verb(body: Sequence[Token], index: int, sentence: str) -> Ending | None:
    token = body[index]
    if token.form not in SPEECH:
        return None
    said = _says_clause(body, index)
    if not said and token.form == "전하":
        return Ending(start=token.start, text="전달", verbal=True, cost=0) if body[index - 1].tag == "JKO" else None
    if not said and token.form == "알리":
        return None
    noun = SPEECH[token.form]
    if token.form == "적" and _POSTED.search(sentence[: token.start]):
        noun = "게시"
    if token.form == "밝히" and not said:
        noun = _made_known(sentence[: token.start])
    elif token.form == "밝히" and not re.search(r"[\"“]", sentence) and _official(sentence):
        noun = "발표"
    return Ending(start=token.start, text=noun, verbal=noun not in (_MADE_PLAIN, "적음"), cost=0)


_MADE_PLAIN = "밝힘"
_POSTED = re.compile(
    r"(?:엑스|SNS|소셜\s?미디어|소셜\s?네트워크\s?서비스|사회관계망서비스|페이스북|인스타그램|링크드인|트위터|스레드|트루스\s?소셜|블로그|웨이보|(?<![A-Za-z])X)"
    r"(?:\([^()]*\))?(?: (?:계정|글|게시글|게시물))?에 "
)


def _made_known(words: str) -> str:
    """The noun for '…을 밝혔다' by what was made known."""
    return next((noun for objects, noun in MADE_KNOWN if re.search(rf"(?:{objects})[을를] $", words)), _MADE_PLAIN)


def _official(sentence: str) -> bool:
    """Does a company or office speak ('삼성전자는'), not a person?"""
    topic = re.match(r"[^,]{2,45}?(?=[은는이가] )", sentence)
    if topic is not None and PERSON.search(topic[0]):
        return False
    organisation = topic is not None and ORGANISATION.search(topic[0]) is not None
    return organisation or ANNOUNCED.search(sentence) is not None


def _says_clause(body: Sequence[Token], index: int) -> bool:
    """Is what was said in a clause ('…다고 14일 밝혔다'), not an object ('계획을 밝혔다')?"""
    for token in reversed(body[:index]):
        if token.tag == "JKQ" or (token.tag == "EC" and token.form.endswith("고") and len(token.form) > 1):
            return True
        if token.tag in ("JKO", "EC", "JX"):
            return False
    return False


def _argument(body: Sequence[Token], index: int, sentence: str) -> tuple[int, str]:
    """(index of the particle or -1, the words up to it) of the noun phrase right before the verb."""
    before = index - 1
    if before < 1:
        return -1, ""
    if body[before].tag in ("JKO", "JKS", "JKB", "JX"):
        return before, sentence[: body[before].start]
    if body[before].noun or body[before].tag == "MAG":
        nearest = next((i for i in range(before, -1, -1) if body[i].tag in ("JKO", "JKS")), -1)
        near = nearest >= 0 and before - nearest < 8
        return -1, sentence[: body[nearest].start] if near else sentence[: body[before].end]
    return -1, ""


def _lexical(body: Sequence[Token], index: int, sentence: str, compound: str = "") -> Ending | None:
    """A noun of the tables for ``body[index]``, or for the *compound* verb that begins there ('내놓')."""
    verb, start = compound or body[index].form, body[index].start
    particle, words = _argument(body, index, sentence)
    if verb == "넘" and particle >= 0 and body[particle].tag == "JKS":
        return Ending(start=body[particle].start, text=" 초과", verbal=False, cost=0)
    if particle >= 0:
        for pattern, objects in DISCARD:
            if re.fullmatch(pattern, verb) and objects and re.search(rf"(?:{objects})$", words):
                return Ending(start=body[particle].start, text="", verbal=False, cost=0)
    measured = words + ("%" if body[index - 1].tag in NUMERAL_TAGS or body[index - 1].form in ("%", "퍼센트") else "")
    for pattern, arguments, noun in WITH:
        if re.fullmatch(pattern, verb) and re.search(rf"(?:{arguments})[\"'”’)]*$", measured):
            return Ending(start=start, text=noun, verbal=True, cost=0)
    if verb == "들어가" and particle >= 0 and body[particle].form == "에":
        return Ending(start=body[particle].start, text=" 돌입", verbal=False, cost=0)
    return Ending(start=start, text=SAME[verb], verbal=True, cost=0) if verb in SAME else None
