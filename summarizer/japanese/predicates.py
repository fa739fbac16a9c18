"""A Japanese predicate form on a Korean stem, by what it leads to; pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from .conjugation import Form
from .korean import Stem, closed, ends_in_rieul

#: what a predicate may lead to
END, NOUN, FUTURE, QUOTE, COMMA, NEXT, NOMINAL, MANNER, DUTY = (
    "end", "noun", "future", "quote", "comma", "next", "nominal", "manner", "duty",
)  # fmt: skip
BUT, SINCE, IF, THAT, WHETHER, REASON, SO = "but", "since", "if", "that", "whether", "reason", "so"
#: '到着すると、拍手を受けた'; '止める狙い'; '始めようとする'
THEN, INTENT, TRY = "then", "intent", "try"
_CHAIN = {
    "PROG": ("plain", "고 있", "i"), "WISH": ("plain", "고 싶", "a"), "COME": ("open", " 오", "v"), "GO": ("open", " 가", "v"),
    "PUT": ("open", " 두", "v"), "DONE": ("open", " 버리", "v"), "MUST": ("open", "야 하", "v"), "MUSTNOT": ("open", "서는 안 되", "v"), "FORCED": ("plain", "지 않을 수 없", "i"), "EASY": ("plain", "기 쉽", "a"), "HARD": ("plain", "기 어렵", "a"),
    "BEGIN": ("plain", "기 시작하", "v"), "WANT": ("plain", "기를 바라", "v"), "GIVE": ("open", " 주", "v"), "TRY": ("open", " 보", "v"),
}  # fmt: skip


_TO_BE = {"CAN": " 수 있", "SEEM": " 것으로 보이", "RISK": " 수도 있"}
#: what one has not got is no deed left undone ('回答を得ていない')
_GOT = ("얻", "받", "듣", "찾", "보")


def chained(stem: Stem, chain: tuple[str, ...], *, resultative: bool = False) -> Stem | None:
    """*stem* with each of *chain* on it; ``None`` where Korean has no certain word for it (a passive of a native verb)."""
    if chain[:2] == ("PROG", "NEG"):  # 至っていない: 이르지 않고 있
        unable = stem.text in _GOT
        denied = Stem(text=stem.text + "지 못하") if unable else stem.negated()
        ongoing = Stem(text=denied.text + "고 있" * (stem.kind == "v"), kind="i")
        return chained(ongoing, chain[2:])
    if not chain:
        return stem
    found = _linked(stem, chain[0], resultative=resultative)
    return None if found is None else chained(found, chain[1:])


def _linked(stem: Stem, link: str, *, resultative: bool) -> Stem | None:
    if link == "NEG":
        return stem.negated()
    if link == "PROG" and (stem.kind != "v" or resultative):
        return stem if stem.kind != "v" else Stem(text=stem.open(" 있"), kind="i")
    if link == "KEEP":
        return replace(stem, text="계속 " + stem.text)
    if link in _TO_BE:
        return Stem(text=stem.soft("ㄹ") + _TO_BE[link], kind="v" if link == "SEEM" else "i")
    return _voiced(stem, link) if link in ("PASS", "CAUS") else _bound(stem, link)


def _bound(stem: Stem, link: str) -> Stem | None:
    if link not in _CHAIN:
        return None
    form, ending, kind = _CHAIN[link]
    way = "ㅂ" if ending.endswith(("쉽", "어렵")) else ""
    return Stem(text=stem.plain(ending) if form == "plain" else stem.open(ending), kind=kind, way=way)


def _voiced(stem: Stem, link: str) -> Stem | None:
    if stem.text.endswith("하") and stem.kind == "v":
        return Stem(text=stem.text[:-1] + ("되" if link == "PASS" else "시키"))
    if stem.text.endswith("시키") and link == "PASS":
        return Stem(text=stem.text[:-2] + "되")
    return None


#: how a form that leads nowhere in particular is written
_JOINED: Mapping[str, Callable[[Stem], str]] = MappingProxyType(
    {
        "ba": lambda stem: stem.soft("면"),
        "tara": lambda stem: stem.soft("면"),
        "zuni": lambda stem: stem.plain("고"),
        "nagara": lambda stem: stem.soft("면서"),
        "nagaramo": lambda stem: stem.soft("면서도"),
        "tari": lambda stem: stem.plain("거나"),
        "temo": lambda stem: stem.open("도"),
        "tekara": lambda stem: stem.soft("ㄴ") + " 뒤",
    }
)


#: the same for forms that differ by what they lead to; '' is the open form, a lead of '' any other
_LED: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {"vol": {QUOTE: "자고", END: "자"}, "zu": {END: "", "": "고"}, "adv": {COMMA: "고", "": "게"}}
)


def written(stem: Stem, form: Form, leads: str, *, serial: bool = False) -> str | None:
    """The Korean of *stem*, the chain of *form* being on it already, as it *leads* on; ``None`` where no rule tells.

    *serial*: the connective form before a comma is -아/어 ('응해'), not -고.
    """
    final = form.final
    if leads == REASON:
        return _reason(stem, form)
    if final in ("dict", "past", "attr"):
        return _past(stem, leads) if final == "past" else _now(stem, leads)
    if final in ("masu", "te"):
        return _connected(stem, form, leads, serial=serial)
    if final == "vol" and leads == TRY:
        return stem.soft("려")
    if final in _LED:
        ending = _LED[final].get(leads, _LED[final].get(""))
        return None if ending is None else stem.plain(ending) if ending else stem.open()
    return _JOINED[final](stem) if final in _JOINED else None


def _connected(stem: Stem, form: Form, leads: str, *, serial: bool) -> str:
    if form.final == "te" and leads not in (COMMA, END):
        return stem.open() if stem.kind == "v" and not stem.text.endswith("않") else stem.plain("고")
    if serial:
        return stem.open()
    return stem.soft("며") if form.chain[-1:] == ("PROG",) else stem.plain("고")


def _reason(stem: Stem, form: Form) -> str | None:
    """Before 때문이다; what somebody wants may be a purpose as well."""
    if form.final == "past":
        return stem.open("ㅆ기")
    stays = form.final == "dict" and (stem.kind != "v" or set(form.chain) & {"NEG", "PROG", "CAN", "PASS"})
    return stem.plain("기") if stays else None


_PAST = {
    END: "ㅆ다", QUOTE: "ㅆ다고", BUT: "ㅆ지만", SINCE: "ㅆ기 때문에", IF: "ㅆ다면", THAT: "ㅆ다는", WHETHER: "ㅆ는지",
}  # fmt: skip
_NOW = {NOMINAL: "기", MANNER: "게", SO: "도록", BUT: "지만", SINCE: "기 때문에", THEN: "자"}
_SOFT = {IF: "면", FUTURE: "ㄹ", INTENT: "려는"}
_CLAUSES = {QUOTE: "고", THAT: "는", END: ""}


def _past(stem: Stem, leads: str) -> str | None:
    if leads in (NOMINAL, MANNER, DUTY, INTENT, THEN):
        return None
    if leads == FUTURE:
        return stem.open("ㅆ을")
    if leads == SO:
        return stem.soft("ㄴ") + " 것처럼"
    if leads in _PAST:
        return stem.open(_PAST[leads])
    return stem.soft("ㄴ") if stem.kind == "v" else stem.open("ㅆ던")


def _now(stem: Stem, leads: str) -> str | None:
    if leads in _NOW:
        return stem.plain(_NOW[leads])
    if leads in _CLAUSES:
        named = stem.kind == "c" or stem.text.endswith("아니")
        spoken = stem.text + "라" if named and leads != END else _present(stem)
        return spoken + _CLAUSES[leads]
    if leads == DUTY:
        return stem.open("야")
    if leads in _SOFT:
        return stem.soft(_SOFT[leads])
    described = stem.kind in "ac"
    ending = "ㄴ지" if leads == WHETHER else "ㄴ"
    if described:
        return stem.soft("ㄴ") + ending[1:]
    return stem.plain("는" + ending[1:])


def _present(stem: Stem) -> str:
    if stem.kind in "aic":
        return stem.text + "다"
    plain = replace(stem, way="")  # no irregular stem changes before -ㄴ다
    return stem.plain("는다") if closed(stem.text) and not ends_in_rieul(stem.text) else plain.soft("ㄴ") + "다"
