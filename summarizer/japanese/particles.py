"""Japanese particles behind Korean words: which Korean particle, by what stands before and what follows; pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from . import kinds
from .apposition import KIND_OF_NAME, counts, is_name
from .bearings import (
    BODIES,
    CAUSE,
    GIVEN,
    MEETING,
    SET_ON,
    VEHICLE,
    is_person,
    is_time,
    travels,
)
from .joining import joined, joined_to
from .korean import particle
from .lattice import Token
from .since import ahead_of, before_then, paper, planned, since
from .spot import Spot

#: what these become hangs on what the noun is, which is not known of a word that stayed Japanese
_BY_NOUN = frozenset(["で", "では", "でも", "と"])
_STRANGE = re.compile(r"[\u3041-\u30ff\u3400-\u9fff々]$")


def placed(text: str, tokens: Sequence[Token], at: int) -> str:
    """The Korean of the particle (or copula で) at *at*, *text* being what stands before it."""
    token = tokens[at]
    if token.surface in _BY_NOUN and _STRANGE.search(text):
        return token.surface
    choose = _CHOICES.get(token.surface)
    korean = choose(Spot(text=text, tokens=tokens, at=at)) if choose is not None else token.korean
    bare = korean.lstrip("_").replace("_", " ")
    if korean.startswith("_"):
        return " " + bare
    first, gap, rest = bare.partition(" ")
    return particle(text, first) + gap + rest


# -- choices ---------------------------------------------------------------------------------------------------------


def _in(spot: Spot) -> str:
    """に."""
    frame = spot.frame("に")
    if spot.frame("に!") or (spot.near and frame == "이"):
        return spot.frame("に!") or frame
    if _LASTING.search(spot.text) and (spot.noun in kinds.TO or frame == "로"):
        return "으로"  # '30カ月に縮める', '4株に分割する'
    if is_time(spot.text) or spot.noun in SET_ON:
        return "으로" if is_time(spot.text) and _is_moved(spot) else "에"
    after_somebody = spot.text.endswith(("후임", "후임자"))
    office = spot.noun in kinds.OFFICE and is_person(spot.text)
    if after_somebody or office or kinds.ROLE.search(spot.text) or (spot.near and spot.noun in kinds.TO):
        return "에" if office and spot.noun == "취임" and not after_somebody else "으로"
    if spot.near and (frame or spot.noun in kinds.AT):
        return frame or "에"
    return _whither(spot)


#: how long, or how many shares: no day
_LASTING = re.compile(r"\d ?(?:분|시간|개월|주|주일|일간|년간)$")
#: '地域別に'
_EACH = re.compile(r"(?:지역|국가|나라|부문|사업|제품|연도|분기|업종|품목|용도|연령|기업|시장)별$")


def _whither(spot: Spot) -> str:
    if (spot.ends_title and spot.noun in kinds.TO) or _EACH.search(spot.text):
        return "으로"
    named = spot.verb is None and kinds.OFFICEHOLDER.search(spot.text)  # '社長に早坂氏' of a title
    return "에게" if is_person(spot.text) and not named else "에"


def _is_moved(spot: Spot) -> bool:
    """Is something put off to this time?"""
    if spot.ends_title:
        return spot.noun in kinds.MOVED
    marks = spot.verb.predicate.marks if spot.verb is not None and spot.verb.predicate is not None else frozenset()
    return spot.near and (spot.noun in kinds.MOVED or "d" in marks)


def _with(spot: Spot) -> str:
    """で, particle or copula."""
    text = spot.text
    if spot.tokens[spot.at - 1].surface in ("だけ", "のみ"):
        return "으로"
    if spot.surface == "で" and kinds.OFFICEHOLDER.search(text):
        return "이며" if spot.before_comma else "이자"
    if kinds.SPAN.search(text) or text.endswith("때문"):
        return "으로" if text.endswith("때문") else "_" if _WHILE.search(text) else "_동안"
    if kinds.MEASURED.search(text) and spot.after is not None and spot.after.nominal:
        return "_"
    if spot.noun in kinds.AGREED or (is_time(text) and not spot.before_comma):
        return "에"
    return _by_means(spot) or _as_it_is(spot)


def _by_means(spot: Spot) -> str:
    """で behind what tells it for itself; else ''."""
    if spot.noun == "구성":
        return "으로"
    if MEETING.search(spot.text):
        return "에서"
    return "_편으로" if VEHICLE.search(spot.text) and travels(spot) else ""


def _as_it_is(spot: Spot) -> str:
    text = spot.text
    if spot.surface == "で" and spot.before_comma:
        before = [token.surface for token in spot.tokens[: spot.at]]
        told_of = "のは" in before or (text.endswith(kinds.EITHER) and ("は" in before or "が" in before))
        happens = kinds.PLACE.search(text) and not kinds.FIGURE.search(text) and not told_of
        if told_of and _COUNTRY.search(text):
            return "で"  # where it is, or what it is
        return "에서" if happens else "으로"
    return _where_or_how(spot, text.removesuffix(" 등"))


_COUNTRY = re.compile(r"(?:미국|중국|한국|영국|태국|일본|대만|독일|프랑스|인도)$")
#: '10년간' says 'for' already
_WHILE = re.compile(r"(?<!시)간$")
#: '(약 5조 엔)' behind a sum, '여'
_ASIDE = re.compile(r"(?:\([^()]*\))?여?$")


def _where_or_how(spot: Spot, text: str) -> str:
    bare = _ASIDE.sub("", spot.text)
    if kinds.FIGURE.search(bare):
        return "에" if kinds.MONEY.search(bare) and _deals(spot) else "으로"
    return "으로" if kinds.MEANS.search(text) and not kinds.PLACE.search(text) else "에서"


def _deals(spot: Spot) -> bool:
    """Is something bought or sold at this price?"""
    verb = spot.verb.predicate if spot.verb is not None else None
    return spot.noun in kinds.DEALS or (verb is not None and verb.stem.text in kinds.DEALT)


def _from_of(spot: Spot) -> str:
    return "부터의" if is_time(spot.text) else "으로부터의"


def _to(spot: Spot) -> str:
    """へ."""
    if is_person(spot.text):
        return "에게"
    return "에" if spot.noun in kinds.TOLD else "으로"


def _in_or_by(spot: Spot) -> str:
    """での: where, or by what means."""
    if kinds.SPAN.search(spot.text):
        return "_만의"  # '3カ月での辞任'
    text = spot.text.removesuffix(" 등")
    means = kinds.MEANS.search(text) is not None and kinds.PLACE.search(text) is None
    return "으로의" if means else "에서의"


def _toward(spot: Spot) -> str:
    """への."""
    words = spot.after.korean.split() if spot.after is not None else []
    return "으로의" if words and words[0] in kinds.TO else "에 대한"


def _of(spot: Spot) -> str:
    """の."""
    before = spot.tokens[spot.at - 1]
    if before.sort == "noun" and _KIND.search(before.korean):
        return "인"
    if kinds.DATED.search(spot.text) and spot.after is not None and spot.after.nominal and not counts(spot.after):
        return "_"
    if KIND_OF_NAME.search(spot.text) and is_name(spot.after):
        return "_"
    return "_" if kinds.BARE.search(spot.text) and spot.after is not None and spot.after.nominal else "의"


def _called(spot: Spot) -> str:
    """という behind a noun."""
    return "이라는" if spot.after is not None and spot.after.nominal else "이라고 한다"


def _also(spot: Spot) -> str:
    """も: of a time it is 'then too'; 내년도 would be the fiscal year."""
    return "에도" if kinds.YEAR.search(spot.text) or spot.text.endswith(_AFTERWARDS) else "도"


_AFTERWARDS = (" 후", " 뒤", " 이후", " 이전")


def _topic(spot: Spot) -> str:
    """は: '合併後は' is 'after it'."""
    return "에는" if spot.text.endswith(_AFTERWARDS) else "은"


def _after(spot: Spot) -> str:
    """を受けて: what has happened, or what somebody was given."""
    return "을_받아" if GIVEN.search(spot.text) and not kinds.EVENT.search(spot.text) else "에_따라"


def _on(spot: Spot) -> str:
    """に当たり: what it comes to, or upon which occasion."""
    return "에_해당하며" if kinds.FIGURE.search(spot.text) else "을_앞두고"


def _in_which(spot: Spot) -> str:
    """における."""
    return "의" if kinds.TIME.search(spot.text) else "에서의"


def _even(spot: Spot) -> str:
    """にも: '10月にも' of something to come is 'as early as', not 'also'."""
    if not kinds.TIME.search(spot.text):
        return _in(spot) + "도"
    if spot.verb is None:
        return "にも"
    return "에라도" if planned(spot) else "에도"


def _by(spot: Spot) -> str:
    """により: by whom, or by what."""
    form = spot.verb.form if spot.verb is not None else None
    return "에 의해" if form is not None and "PASS" in form.chain else "으로"


def _owed(spot: Spot) -> str:
    """による: whose deed it is, or what it is owed to."""
    before = spot.tokens[spot.at - 1]
    if is_person(spot.text) or spot.text.endswith(BODIES) or (before.sort == "set" and is_name(before)):
        return "에_의한" if spot.text.endswith(("AI", "IT")) else "의"
    text = spot.text.removesuffix(" 등")
    return "에_따른" if kinds.EVENT.search(text) or CAUSE.search(text) else "에_의한"


#: '치명적', not 목적
_KIND = re.compile(r"[가-힣]{2}적$")


def _described(spot: Spot) -> str:
    """な behind a noun that is Korean already."""
    if spot.text.endswith("규모"):
        return "의"
    if _KIND.search(spot.text):
        return "인"
    if spot.text.endswith(("정상", "평등")):
        return "적인"
    return "한" if spot.text.endswith(kinds.DESCRIBES) else "な"


_CHOICES: Mapping[str, Callable[[Spot], str]] = MappingProxyType(
    {
        "は": _topic,
        "に": _in,
        "には": lambda spot: _in(spot) + "는",
        "にも": _even,
        "も": _also,
        "における": _in_which,
        "に入り": lambda spot: "_들어" if kinds.TIME.search(spot.text) else "에_들어가",
        "に入って": lambda spot: "_들어" if kinds.TIME.search(spot.text) else "에_들어가",
        "で": _with,
        "では": lambda spot: _with(spot) + "는",
        "でも": lambda spot: _with(spot) + "도",
        "と": joined,
        "とも": lambda spot: "_모두" if kinds.COUNTED.search(spot.text) else "과도",
        "との": joined_to,
        "という": _called,
        "といった": lambda spot: _called(spot) if spot.text.endswith("’") else "_등",
        "前から": before_then,
        "から": since,
        "からの": _from_of,
        "へ": _to,
        "での": _in_or_by,
        "前": ahead_of,
        "前の": lambda spot: ahead_of(spot) + "의",
        "前に": lambda spot: ahead_of(spot) + "에",
        "紙": paper,
        "への": _toward,
        "の": _of,
        "な": _described,
        "先": lambda spot: "_앞" if kinds.TIME.search(spot.text) else "처",
        "による": _owed,
        "にとって": lambda spot: "에게" if not kinds.PLACE.search(spot.text) else "에",
        "にとっては": lambda spot: "에게는" if not kinds.PLACE.search(spot.text) else "에는",
        "にとっても": lambda spot: "에게도" if not kinds.PLACE.search(spot.text) else "에도",
        "により": _by,
        "を受け": _after,
        "に当たり": _on,
        "にあたり": _on,
        "時": lambda spot: "시" if spot.text.endswith("와트") else "_때",
        "を受けて": _after,
        "によって": _by,
    }
)
