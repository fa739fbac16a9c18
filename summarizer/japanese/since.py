"""Particles and endings behind a time or a place: from then on or compared with then, before it or in front of it; pure."""

from __future__ import annotations

import itertools
import re

from . import kinds
from .bearings import BEGUN, gives, is_person, is_received, is_time
from .lexicon import BEING, DOING
from .spot import Spot


def since(spot: Spot) -> str:
    """から: whence, since when, compared with when."""
    after = spot.after
    if is_time(spot.text):
        return _then(spot)
    if BEGUN.search(spot.text):
        return "한_지" if _lasts(spot) else "_때부터"
    if spot.text.endswith(("시작", "개시")) or (
        after is not None and after.surface.startswith(("にす", "とす", "とな"))
    ):
        return "부터"  # '249万円からにする'
    if kinds.FIGURE.search(spot.text) and not kinds.COUNTED.search(spot.text.removesuffix("명")):
        return "부터" if after is not None and after.sort == "predicate" and after.surface.startswith("で") else "에서"
    if spot.frame("から"):
        return spot.frame("から")
    return "으로부터" if gives(spot) and (is_person(spot.text) or is_received(spot)) else "에서"


#: how much more or less than then; how much sooner or later
_CHANGED_BY = re.compile(
    r"(?:약 ?)?\d[\d.,]*(?:%p?|포인트|배|[조억만]*(?: ?(?:엔|원|달러|유로|위안|명|대|건))?)(?: ?(?:가까이|이상|정도|안팎|남짓|강|약))?(?: (?:증가|감소|상승|하락|악화|개선|둔화|확대|축소))?$"
)
_MORE = re.compile(r"증가|감소|상승|하락|악화|개선|확대|축소|둔화|늘|줄|오르|내리|높|낮|떨어지|급증|급감")
_SPAN_OF = re.compile(r"\d ?(?P<unit>분|시간|개월|년|주|일)$")


def _then(spot: Spot) -> str:
    """から behind a time: from then on, compared with then, or what it was put off from."""
    nouns = itertools.takewhile(lambda token: token.nominal or token.sort == "after", spot.tokens[spot.at + 1 :])
    ahead = [token.korean for token in nouns]
    beyond = spot.tokens[spot.at + 1 + len(ahead)] if spot.at + 1 + len(ahead) < len(spot.tokens) else None
    lasting = _SPAN_OF.search(spot.text)
    if not ahead and lasting is not None and lasting["unit"] in ("분", "시간", "개월"):
        return "에서"  # '6カ月から延びた'
    if not ahead or beyond is None:
        return "부터"
    then = "".join(ahead[:2])
    moved = spot.noun in kinds.MOVED or (spot.verb is not None and "d" in (spot.verb.predicate or DOING).marks)
    if beyond.surface in ("に", "へ"):
        same = lasting is not None and then.endswith(lasting["unit"]) and not _DATE.search(spot.text)
        return "에서" if moved or same else "부터"
    changed = _CHANGED_BY.search(then) is not None or _CHANGED_BY.search(ahead[0]) is not None
    return "보다" if changed and _MORE.search(_deed(spot)) else "부터"


def before_then(spot: Spot) -> str:
    """前から: since so long ago, or compared with then."""
    return " 전" + _then(spot)


#: '2026년' is no span
_DATE = re.compile(r"(?:\d{4}년|[년월] ?\d+일|(?<!\d)[12]?\d일)$")


def _deed(spot: Spot) -> str:
    verb = spot.verb.predicate.stem.text if spot.verb is not None and spot.verb.predicate is not None else ""
    ahead = " ".join(token.korean for token in spot.tokens[spot.at + 1 : spot.at + 5])
    return f"{spot.noun} {verb} {ahead}"


def _lasts(spot: Spot) -> bool:
    """Is it told how long it has been since ('就任から1年')?"""
    ahead = [token for token in spot.tokens[spot.at + 1 : spot.at + 4] if token.sort != "adverb"]
    return (
        bool(ahead)
        and ahead[0].sort == "set"
        and re.match(r"(?:약 ?)?\d+ ?(?:년|개월|주|일)(?![\d월])", ahead[0].korean) is not None
    )


def ahead_of(spot: Spot) -> str:
    """前 behind a building is no time."""
    return "_앞" if _BUILDING.search(spot.text) else "_전"


_BUILDING = re.compile(r"(?:공장|본사|법원|역|매장|청사|관저|국회|건물|사옥|대사관|백악관|의사당|점포|정문)$")


def paper(spot: Spot) -> str:
    """紙 behind a country is one of its papers."""
    return "_신문" if _LAND.search(spot.text) else "지"


_LAND = re.compile(r"(?:미국|영국|프랑스|독일|중국|한국|일본|대만|홍콩|이탈리아|러시아|인도)$")


#: what somebody means to do, or what is looked for
_PLANS = re.compile(r"^(?:방침|계획|예정|전망|생각|구상|의향|방향|가능성|공산|목표)")


def planned(spot: Spot) -> bool:
    """Is what hangs on the time still to come?"""
    verb = spot.verb
    if verb is None or verb.form is None or verb.form.final == "past":
        return False
    at = next(number for number, token in enumerate(spot.tokens) if token is verb)
    behind = spot.tokens[at + 1 : at + 3]
    if any(token.predicate is BEING and token.form is not None and token.form.final == "past" for token in behind):
        return False  # '予定だった'
    told = any(
        _PLANS.search(token.korean) or (token.predicate or DOING).frame.get("link") == "future" for token in behind
    )
    return told or not behind or behind[0].surface in "。」"
