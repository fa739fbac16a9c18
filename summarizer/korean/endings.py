"""Korean predicates -> noun endings of the headline style: '논의했다' -> '논의', '확대할 전망이다' -> '확대할 전망'.

Only what the predicate says is put down again: hedges, negation and obligation stay, tense goes, and where no noun
says the same the verb is made a noun by ㅁ ('만남', '보임').  Source of the style: three-line summaries of Korean
newsrooms (개조식).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from .morphology import Token, join
from .predicate_nouns import Ending, adjective, copula, in_past, nominal, verbal_noun
from .verb_nouns import POSTED, lexical, speech_verb
from .verbs import FULL_STEMS, STATES, STATIVE_VERBS, UNDER_WAY


def ending(tokens: Sequence[Token], sentence: str, *, future: bool = False) -> Ending | None:
    """Return the noun ending for the last predicate of *tokens*, or ``None`` where it must not be turned into one.

    *future*: its present tense tells of what is to come (:func:`summarizer.korean.future.to_come`).
    """
    body = list(tokens)
    while body and body[-1].tag in ("SF", "SSC", "SS", "SSO", "SE", "SP", "SO") and not _closes_term(body, sentence):
        body.pop()
    if not body:
        return None
    if body[-1].tag != "EF":
        return Ending(start=body[-1].end, text="", verbal=False, cost=0) if body[-1].noun else None
    index = len(body) - 1
    if body[index].form.startswith(("자", "까", "ᆯ까", "을까", "라", "세요", "지", "네", "나", "는가", "은가", "ᆫ가")):
        return None
    found = _predicate(body, index, sentence)
    return _scheduled(body, index - 1, found) if found and future else found


def _scheduled(body: Sequence[Token], index: int, found: Ending) -> Ending:
    """'출시' -> '출시 예정', '만남' -> '만날 예정'."""
    if found.text in (" 결정", " 합의") or found.text.endswith(" 중"):
        return found
    if found.cost == 0 and found.text != "만남":
        return replace(found, text=found.text + " 예정")
    stem = [(FULL_STEMS.get(t.form, t.form), t.tag) for t in body[: index + 1] if t.start >= found.start]
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
    by_tag = {"VCP": copula, "VCN": nominal, "XSV": verbal_noun, "XSA": adjective, "VX": _auxiliary}
    return by_tag.get(body[index].tag, _verb)(body, index, sentence)


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
        return found if found is None or not in_past(body, index) else _no_longer(body, link, found)
    if linker.form in ("어", "아") and auxiliary in ("오", "내", "주", "나가", "가", "놓", "두", "나오"):
        return _carried_on(body, link, index, sentence)
    if linker.form in ("어", "아") and auxiliary == "지":
        return _passive(body, link, index)
    if linker.form in ("어", "아") and auxiliary == "보":
        return _joined(body, link, index)
    if linker.form in ("고자", "으려", "려", "려고", "으려고") and auxiliary == "하":
        return None
    return nominal(body, index, sentence)


def _resolve_intent(body: Sequence[Token], link: int, sentence: str, *, particle: bool) -> Ending | None:
    """'-기도 했다' is the bare act."""
    return _predicate(body, link, sentence) if particle else None


def _progressive(body: Sequence[Token], link: int, sentence: str) -> Ending | None:
    base = link - 1
    while base > 0 and body[base].tag == "EP":
        base -= 1
    stem = body[base]
    if stem.tag == "XSV" and stem.form in ("하", "되"):
        found = verbal_noun(body, base, sentence)
        if found is None:
            return None
        state = found.text in STATES or (stem.form == "되" and found.text not in UNDER_WAY)
        still = "" if state or found.cost else " 중"
        return Ending(start=found.start, text=found.text + still, verbal=True, cost=found.cost)
    if stem.tag == "XSV" or stem.form in STATIVE_VERBS:
        return _verb(body, base, sentence) if stem.tag != "XSV" else verbal_noun(body, base, sentence)
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
        return verbal_noun(body, link - 1, sentence)
    compound = body[link - 1].form + body[index].form
    return lexical(body, link - 1, sentence, compound) or _joined(body, link, index)


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
    if token.form in ("쓰", "올리", "남기") and POSTED.search(sentence[: token.start]):
        return Ending(start=token.start, text="게시", verbal=True, cost=0)
    found = speech_verb(body, index, sentence) or lexical(body, index, sentence)
    return found or nominal(body, index, sentence)


def _existence(body: Sequence[Token], index: int, sentence: str) -> Ending | None:
    """'-ㄹ 수 있다' -> '가능'; else 있음/없음."""
    token = body[index]
    number = index - 1 - (body[index - 1].tag == "JX")
    able = number > 1 and body[number].form == "수" and body[number - 1].tag == "ETM"
    if able and token.form == "있" and body[number - 2].tag == "XSV" and body[number - 2].form == "하":
        found = verbal_noun(body, number - 2, sentence)
        return found and Ending(start=found.start, text=found.text + " 가능", verbal=True, cost=0)
    if index > 1 and body[index - 1].form == "고" and body[index - 1].tag == "EC":
        return _progressive(body, index - 1, sentence)
    return nominal(body, index, sentence)


def _plain_do(body: Sequence[Token], index: int, sentence: str) -> Ending | None:
    """'-기로 했다', '투자를 했다', '-라고 했다'."""
    before = body[index - 1]
    if before.tag == "JKB" and body[index - 2].tag == "ETN":
        return Ending(start=before.end, text=" 합의" if _two_parties(sentence) else " 결정", verbal=False, cost=0)
    if before.tag in ("JKQ", "EC") and before.form.endswith(("고", "라고")):
        told = in_past(body, index)  # '…했다고 한다' is hearsay
        return Ending(start=body[index].start, text="언급" if told else "함", verbal=False, cost=0 if told else 1)
    if before.tag == "JX" and body[index - 2].tag == "ETN":
        return _predicate(body, index - 2, sentence)
    if before.tag == "JKO" and body[index - 2].tag == "NNG":
        return Ending(start=body[index - 2].end, text="", verbal=False, cost=0)
    return nominal(body, index, sentence)


def _two_parties(sentence: str) -> bool:
    return bool(re.match(r"\s*(?:양사|양측|두 회사|양국|두 기업|3사|세 회사)[은는이가]", sentence))
