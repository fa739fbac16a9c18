"""Korean predicates of English verb groups: tense, modality, negation and the endings a sentence wants; pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..japanese.korean import Stem
from .sounds import is_closed


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """What an English verb group says besides its verb.

    ``modal``: '' or will, would, may, might, could, can, must, should.  ``tense``: past or pres.
    """

    tense: str = "pres"
    modal: str = ""
    perfect: bool = False
    going: bool = False
    passive: bool = False
    negative: bool = False
    never: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A stem with its tense: all that an ending is put on."""

    stem: Stem
    past: bool = False


def stem_of(text: str) -> Stem:
    """'짓/ㅅ' -> the stem; '/a' an adjective, '/i' 있 and 없, '/c' the copula."""
    bare, _, mark = text.partition("/")
    if mark in ("a", "i", "c"):
        return Stem(text=bare, kind=mark)
    if mark.startswith("a"):
        return Stem(text=bare, kind="a", way=mark[1:])
    return Stem(text=bare, way=mark)


def told(stem: Stem, group: Group, *, wills: bool, backshifts: bool = False, states: bool = False) -> Told | None:
    """*stem* as *group* tells it; ``None`` where the group means two things.

    *wills*: somebody does it of his own will.  *backshifts*: it is told in the past of somebody's words, in which English puts
    what holds then in the past tense as well; *states*: the verb tells how things are.
    """
    if group.modal and stem.kind == "i" and stem.text.endswith("고 있"):
        stem = Stem(text=stem.text.removesuffix("고 있"))
    if group.going and group.modal in ("will", "would"):
        group = replace(group, going=False)  # 'would be handling' is to come
    if group.going:
        if group.perfect and group.tense == "pres":
            group = replace(group, perfect=False)  # 'has been losing' goes on
        stem = Stem(text=stem.plain("고 있"), kind="i") if stem.kind == "v" else stem
    if group.modal:
        return _modal(stem, group, wills=wills)
    past = group.tense == "past" or (group.perfect and (stem.kind == "v" or not states))
    if backshifts and group.tense == "past" and not group.perfect and (group.going or states or stem.kind in "aic"):
        past = False
    return Told(denied(stem) if group.negative else stem, past)


def _modal(stem: Stem, group: Group, *, wills: bool) -> Told | None:
    modal, negative = group.modal, group.negative
    if modal in ("can", "could") and not group.perfect:
        return Told(Stem(text=stem.soft("ㄹ") + (" 수 없" if negative else " 수 있"), kind="i"))
    thought = modal == "should" and not wills
    if group.perfect or (thought and stem.text.endswith(_MINDS)):
        return None
    if modal in ("must", "should") and not thought:
        return Told(Stem(text=stem.open("서는 안 되") if negative else stem.open("야 하")))
    bare = denied(stem) if negative else stem
    if modal in ("may", "might"):
        return Told(Stem(text=bare.soft("ㄹ") + " 수 있", kind="i"))
    plan = " 예정이" if wills and modal == "will" and not negative else " 것이"
    return Told(Stem(text=bare.soft("ㄹ") + plan, kind="c"))


#: 'should break even' is thought of the future, 'should expect' is not
_MINDS = ("예상하", "기대하", "희망하", "원하", "우려하", "보")


#: nouns that end as adjectives do
_NOUNS_IN_JEOK = ("목적", "실적", "기적", "흔적", "업적", "표적")


def denied(stem: Stem) -> Stem:
    """*stem* negated; what goes on is not told of as 없다."""
    if stem.text.endswith("고 있"):
        return Stem(text=stem.text + "지 않", kind="a")
    if stem.kind == "c" and stem.text.endswith(("계획이", "예정이", "의향이")):
        return Stem(text=stem.text + " 없", kind="i")
    if stem.kind == "c" and stem.text.endswith("이"):
        noun = stem.text[:-1]
        if noun.endswith("적") and not noun.endswith(_NOUNS_IN_JEOK):  # 독점적이다
            return Stem(text=f"{stem.text}지 않", kind="a")
        return Stem(text=f"{noun}{'이' if is_closed(noun) else '가'} 아니", kind="c")
    return stem.negated()


_LINKED_SOFT = {"며": "며", "면": "면"}


def finite(one: Told) -> str:
    """'했다', '한다', '크다', '이다'."""
    stem = one.stem
    if one.past:
        return _opened(stem, "ㅆ다")
    if stem.kind == "v":
        return _present(stem)
    return _copula(stem, "다") if stem.kind == "c" else stem.text + "다"


def quoted(one: Told) -> str:
    """'했다고', '한다고', '크다고', '이라고'."""
    stem = one.stem
    if not one.past and stem.kind == "c":
        return _copula(stem, "라고")
    return finite(one) + "고"


def named(one: Told) -> str:
    """Before a noun that names what is told: '했다는', '한다는', '이라는'."""
    return quoted(one)[:-1] + "는"


def adnominal(one: Told) -> str:
    """Before a noun: '한', '하는', '큰', '인'."""
    stem = one.stem
    if stem.kind == "v":
        return stem.soft("ㄴ") if one.past else stem.plain("는")
    if stem.text.endswith(" 것이") and not one.past:
        return stem.text.removesuffix(" 것이")
    if stem.kind == "i":
        return _opened(stem, "ㅆ던") if one.past else stem.text + "는"
    if one.past:
        return _opened(stem, "ㅆ던")
    return stem.soft("ㄴ")


def future(stem: Stem) -> str:
    """'할', '만들'."""
    return stem.soft("ㄹ")


def linked(one: Told, link: str) -> str:
    """With a connective: 고, 지만, 기 때문에, 며, 면, 은 뒤, 기 전, 은 반면."""
    stem = one.stem
    if link == "뒤":
        return stem.soft("ㄴ") + " 뒤"
    if link in ("반면", "가운데"):
        return adnominal(one) + " " + link
    if link in _LINKED_SOFT:
        return _opened(stem, "ㅆ으" + link) if one.past else _softened(stem, link)
    return _opened(stem, "ㅆ" + link) if one.past else _plain(stem, link)


def form(stem: Stem, name: str) -> str:  # noqa: PLR0911 - one a form
    """*stem* in the form that a pattern of ``verbs.txt`` names in braces."""
    if name == "ㄹ":
        return stem.soft("ㄹ")
    if name == "ㄴ":
        return adnominal(Told(stem, past=True))
    if name == "는":
        return adnominal(Told(stem))
    if name == "어":
        return stem.open()
    if name == "려고":
        return stem.soft("려고")
    if name == "면":
        return stem.soft("면")
    if name == "라고":
        return stem.soft("라고")
    if name == "어야":
        return stem.open("야")
    if name == "던":
        return stem.plain("던")
    return stem.plain(name)


def _present(stem: Stem) -> str:
    closed = (ord(stem.text[-1]) - 0xAC00) % 28
    return stem.text + "는다" if closed not in (0, 8) else stem.soft("ㄴ") + "다"


def _plain(stem: Stem, ending: str) -> str:
    return _copula(stem, ending) if stem.kind == "c" else stem.plain(ending)


def _softened(stem: Stem, ending: str) -> str:
    return _copula(stem, ending) if stem.kind == "c" else stem.soft(ending)


def _copula(stem: Stem, ending: str) -> str:
    """이다 loses its 이 behind a vowel before 다, 라고 and 며 ('회사다')."""
    if not stem.text.endswith("이"):
        return stem.text + ending  # 아니
    noun = stem.text[:-1]
    return noun + ending if not is_closed(noun) else stem.text + ending


def _opened(stem: Stem, ending: str) -> str:
    if stem.kind == "c" and stem.text.endswith("이") and not is_closed(stem.text[:-1]):
        return stem.text[:-1] + "였" + ending.removeprefix("ㅆ")
    return stem.open(ending)


def passive_of(stem: Stem) -> Stem | None:
    """'인수하' -> '인수되'; ``None`` where the table has to tell."""
    if stem.kind == "v" and stem.text.endswith("하") and len(stem.text) > 2:
        return replace(stem, text=stem.text[:-1] + "되")
    return None
