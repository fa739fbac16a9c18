"""The words of a cut sentence, written in Korean one after the other; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .conjugation import Form
from .copula import called
from .korean import Stem, particle
from .lattice import Token
from .lexicon import BEING, DOING
from .links import lead, linked
from .particles import placed
from .predicates import COMMA, END, FUTURE, INTENT, NEXT, NOUN, QUOTE, TRY, chained, written

#: nouns of what is to come: the predicate before them stands in -ㄹ
_TO_COME = frozenset(
    [
        "방침",
        "계획",
        "예정",
        "전망",
        "가능성",
        "생각",
        "의향",
        "우려",
        "필요",
        "여지",
        "수",
        "때",
        "목표",
        "구상",
        "공산",
        "태세",
        "자세",
        "시점",
        "여유",
        "의무",
        "권리",
    ]
)
_ASIDE_AT_END = re.compile(r"[(（][^()（）]*[)）] ?。?")
_OBJECT = re.compile(r"[가-힣][을를] ?$")
#: what somebody means to do by it
_MEANT = frozenset(["목적", "의도", "속셈"])
_GLUED_BEFORE = frozenset([",", ".", "’", ")", "?", "!", "·"])
_GLUED_AFTER = frozenset(["‘", "(", "·"])


class Line:
    """Text as it grows; pieces stand apart unless they are told to stand together."""

    def __init__(self) -> None:
        self.text = ""
        self._glue = True
        #: the predicate that was written last stayed Japanese: what binds it stays too
        self.stuck = False

    def add(self, piece: str, *, glued: bool = False) -> None:
        if not piece:
            return
        together = glued or self._glue or piece[0] in _GLUED_BEFORE or self.text.endswith(" ")
        self.text += piece if together else " " + piece
        self._glue = piece[-1] in _GLUED_AFTER

    def glue(self) -> None:
        """What comes next stands against what is there."""
        self._glue = True


def write(tokens: Sequence[Token]) -> str:
    """Return the Korean of the cut sentence; what cannot be told stays as it was."""
    line = Line()
    for at, token in enumerate(tokens):
        _add(line, tokens, at, token)
    return re.sub(r" {2,}", " ", line.text).strip()


def _add(line: Line, tokens: Sequence[Token], at: int, token: Token) -> None:
    if token.sort == "predicate":
        _predicate(line, tokens, at, token)
    elif token.sort in ("particle", "after"):
        korean = placed(line.text, tokens, at)
        line.add(korean, glued=not korean.startswith(" "))
    elif token.sort == "link":
        korean, glued = (token.surface, True) if line.stuck else linked(tokens, at)
        line.add(korean, glued=glued)
    elif token.sort == "prefix":
        line.add(token.korean.rstrip("_"))
        if not token.korean.endswith("_"):
            line.glue()
    elif token.sort == "strange":
        _strange(line, tokens, at, token)
    elif token.sort == "sign":
        if token.surface == "、" and at and _describes(tokens, at - 1):
            return  # '2月に公表した、3年間で…する計画'
        line.add(token.korean, glued=token.korean in _GLUED_BEFORE or token.surface == "（")
        _after_sign(line, token)
    else:
        line.add(token.korean.replace("_", " "))


def _strange(line: Line, tokens: Sequence[Token], at: int, token: Token) -> None:
    before = tokens[at - 1] if at else None
    single = len(token.surface) == 1
    beside = (
        before is not None and before.sort in ("set", "noun", "after", "prefix") and not before.surface.endswith(" ")
    )
    line.add(token.surface, glued=(beside and single) or _runs_on(before, token))
    if single and at + 1 < len(tokens) and tokens[at + 1].sort in ("set", "noun"):
        line.glue()


def _runs_on(before: Token | None, token: Token) -> bool:
    """Is the strange word the rest of an ending?"""
    return before is not None and before.sort == "predicate" and "ぁ" <= token.surface[0] <= "ん"


def _after_sign(line: Line, token: Token) -> None:
    if token.korean in ("‘", "(", "·", " "):
        line.glue()
    elif token.korean in (",", "."):
        line.text += " "


def _predicate(line: Line, tokens: Sequence[Token], at: int, token: Token) -> None:
    assert token.predicate is not None
    assert token.form is not None
    leads = leads_to(tokens, at)
    if token.predicate is BEING:
        korean = placed(line.text, tokens, at) if token.form.final == "te" else called(line.text, token.form, leads)
        line.stuck = korean is None
        line.add(korean if korean is not None else token.surface, glued=korean is None or not korean.startswith(" "))
        return
    bound = "link" in token.predicate.frame
    korean = None if bound and line.stuck else _acted(line, tokens, at, token, leads)
    line.stuck = korean is None
    if korean is None:
        line.add(token.surface, glued=at > 0 and tokens[at - 1].sort != "particle")
        return
    if bound:
        _bound(line, tokens, at, token, korean)
        return
    behind_noun = token.predicate is DOING and tokens[at - 1].sort in ("set", "noun", "strange", "after")
    line.add(korean, glued=behind_noun)


def _bound(line: Line, tokens: Sequence[Token], at: int, token: Token, korean: str) -> None:
    """A predicate right behind another, or behind a noun, which then gets a copula."""
    assert token.predicate is not None
    if at and tokens[at - 1].surface in ("」", "』"):
        line.add("라고", glued=True)
        line.add(korean.removeprefix("것으로 "))
        return
    if at and tokens[at - 1].sort != "predicate":
        line.add(particle(line.text, "이라고") if token.predicate.frame["link"] == QUOTE else "인", glued=True)
    line.add(korean, glued="glue" in token.predicate.marks)


def _acted(line: Line, tokens: Sequence[Token], at: int, token: Token, leads: str) -> str | None:
    """The Korean of a verb or adjective."""
    predicate, form = token.predicate, token.form
    assert predicate is not None
    assert form is not None
    if form.final == "attr" and "な" in predicate.frame:
        return predicate.frame["な"]
    dangles = leads == COMMA and predicate.stem.kind in "ia"  # '계획은 없고,', '영향이 크고,'
    if form.final == "adv" and "副" in predicate.frame and not form.chain and not dangles:
        return predicate.frame["副"]
    stem = _stem(line, tokens, at, token)
    if stem is None:
        return None
    if stem.kind == "c" and form.final == "te" and leads not in (COMMA, END):
        return stem.text[:-1] + particle(stem.text[:-1], "으로")
    if form.final == "adv" and leads == NEXT and stem.kind == "c":
        return stem.text[:-1] + particle(stem.text[:-1], "으로")
    stative = stem.kind == "a" and predicate.kind in ("1", "5") and form.final == "past" and leads == NOUN
    shown = Form(form.chain, "dict") if stative else form  # '優れた技術' is good now
    return written(stem, shown, leads, serial="s" in predicate.marks)


def _stem(line: Line, tokens: Sequence[Token], at: int, token: Token) -> Stem | None:
    predicate, form = token.predicate, token.form
    assert predicate is not None
    assert form is not None
    chain, stem = form.chain, predicate.stem
    for key, korean in predicate.frame.items():
        if key.startswith("~") and re.search(key[1:] + r"(?: +[^\s,]+){0,4}$", line.text):
            stem = Stem(text=korean)
    if predicate is DOING and tokens[at - 1].korean.endswith("영향"):  # 影響する
        return None if chain[:1] in (("PASS",), ("CAUS",)) else chained(Stem(text="을 주"), chain)
    if predicate is DOING and tokens[at - 1].korean.endswith(("부진", "부족")):  # states in Korean, 低迷している
        return None if chain[:1] in (("PASS",), ("CAUS",), ("CAN",)) else chained(Stem(text="하", kind="a"), chain)
    if chain[:1] == ("RARE",) and _OBJECT.search(line.text):  # '成長を続けられた': what one could do
        return chained(stem, ("CAN", *chain[1:]))
    if chain[:1] in (("PASS",), ("RARE",)) and "PASS" in predicate.frame:
        return chained(Stem(text=predicate.frame["PASS"]), chain[1:])
    return chained(stem, chain, resultative="r" in predicate.marks)


def _able(token: Token) -> bool:
    """Is it said already what can be ('수 있')?"""
    able = token.predicate is not None and token.predicate.stem.text.endswith("수 있")
    return able or (token.form is not None and "CAN" in token.form.chain)


def _comes(token: Token) -> bool:
    """Is it a deed or a being that may be to come, and not a wish or how something is ('柔軟な目標')?"""
    form, predicate = token.form, token.predicate
    if form is not None and (form.chain[-1:] == ("WISH",) or form.final == "attr"):
        return False
    is_so = predicate is not None and predicate.kind in ("i", "na") and predicate.stem.kind == "a"
    return not (is_so and form is not None and not form.chain)


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """Does a finite predicate stand before a comma, and so describe the noun behind the comma?"""
    token = tokens[at]
    finite = token.sort == "predicate" and token.form is not None and token.form.final in ("dict", "past")
    return finite and token.predicate is not BEING and any(other.nominal for other in tokens[at + 2 : at + 6])


def leads_to(tokens: Sequence[Token], at: int) -> str:
    """What the predicate at *at* leads to."""
    form = tokens[at].form
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or after.surface in "。」』）)？！?!　" or _aside_ends(tokens, at + 1):
        return END
    if after.surface == "、":
        finite = form is None or form.final in ("dict", "past")
        return NOUN if _describes(tokens, at) else END if finite else COMMA
    if after.sort == "link":
        return lead(tokens, at + 1)
    if after.predicate is not None and "link" in after.predicate.frame:
        return _to_bound(tokens[at], after)
    return _to_noun(tokens[at], after) if after.nominal or after.sort in ("particle", "after") else NEXT


def _aside_ends(tokens: Sequence[Token], at: int) -> bool:
    """Do brackets that close the sentence open at *at* ('引けた(発表は取引終了後)。')?"""
    rest = "".join(token.surface for token in tokens[at:])
    return _ASIDE_AT_END.fullmatch(rest) is not None


def _to_bound(token: Token, after: Token) -> str:
    """What it leads to before a predicate that is bound to it: 'しようとする' is an attempt."""
    assert after.predicate is not None
    link, form = after.predicate.frame["link"], token.form
    if link == QUOTE and form is not None and form.final == "vol" and "q" in after.predicate.marks:
        return TRY if after.surface.startswith("とし") or after.surface == "とする" else QUOTE
    return NOUN if link == FUTURE and _able(token) else link


def _to_noun(token: Token, after: Token) -> str:
    noun = after.korean.split(" ")[0]
    if noun in _MEANT and token.form is not None and token.form.final == "dict":
        return INTENT
    return FUTURE if noun in _TO_COME and _comes(token) else NOUN
