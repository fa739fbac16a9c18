"""Every form of a Japanese predicate behind its stem: what it ends in and what stands in between; pure.

A form is (chain, final): '始めていない' is 始め + 'ていない' = (('PROG', 'NEG'), 'dict').
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Form:
    """What stands behind a stem.

    ``chain``: NEG not, PROG ている, WISH たい, PASS れる, CAUS せる, CAN potential, MUST なければならない, MUSTNOT べきでない, FORCED ざるを得ない, RISK かねない, COME てくる, GO ていく,
    PUT ておく, DONE てしまう, GIVE てくれる, TRY てみる, GET てもらう (no Korean form tells whose deed it is), EASY やすい, HARD にくい, SEEM そうだ, KEEP 続ける, BEGIN 始める, WANT てほしい.
    ``final``: dict, past, te, masu (…し、), ba, tara, vol (しよう), zu, zuni, nagara, nagaramo, tari, temo, tekara, attr (な), adv (に, く).
    """

    chain: tuple[str, ...]
    final: str


#: last kana -> i, a, e, o, te, ta
_GODAN = {
    "う": ("い", "わ", "え", "お", "って", "った"), "く": ("き", "か", "け", "こ", "いて", "いた"), "ぐ": ("ぎ", "が", "げ", "ご", "いで", "いだ"),
    "す": ("し", "さ", "せ", "そ", "して", "した"), "つ": ("ち", "た", "て", "と", "って", "った"), "ぬ": ("に", "な", "ね", "の", "んで", "んだ"),
    "ぶ": ("び", "ば", "べ", "ぼ", "んで", "んだ"), "む": ("み", "ま", "め", "も", "んで", "んだ"), "る": ("り", "ら", "れ", "ろ", "って", "った"),
}  # fmt: skip
_ICHIDAN = ("", "", "れ", "よ", "て", "た")

_Row = tuple[str, Form]


@cache
def tails(kind: str, last: str) -> dict[str, Form]:
    """What may stand behind the stem of a predicate of *kind* ('5', '1', 's', 'i', 'na') whose *last* kana is cut off."""
    found: dict[str, Form] = {}
    for tail, form in _tails(kind, last):
        found.setdefault(tail, form)
    return found


def _tails(kind: str, last: str) -> Iterator[_Row]:
    if kind == "x":
        yield "", Form((), "dict")
    elif kind == "i":
        yield from _adjective((), "")
    elif kind == "na":
        yield from _noun_like()
    elif kind == "s":
        yield from _suru()
    elif kind == "1":
        yield from _verb((), "", "る", _ICHIDAN, voices=True, group="1")
    else:
        yield from _verb((), "", last, _IKU if kind == "行" else _GODAN[last], voices=True, group="5")


_IKU = ("き", "か", "け", "こ", "って", "った")


def _verb(
    chain: tuple[str, ...], head: str, last: str, row: tuple[str, ...], *, voices: bool, group: str
) -> Iterator[_Row]:
    i, a, e, o, te, ta = (head + part for part in row)
    yield from (
        (head + last, Form(chain, "dict")), (ta, Form(chain, "past")), (te, Form(chain, "te")), (i, Form(chain, "masu")),
        (e + "ば", Form(chain, "ba")), (ta + "ら", Form(chain, "tara")), (o + "う", Form(chain, "vol")),
        (i + "ながら", Form(chain, "nagara")), (ta + "り", Form(chain, "tari")), (te + "も", Form(chain, "temo")),
        (te + "から", Form(chain, "tekara")), (te + "からは", Form(chain, "tekara")), (i + "ながらも", Form(chain, "nagaramo")), (te + "以来", Form(chain, "tekara")), (te + "は", Form(chain, "te")), (te + "以降", Form(chain, "tekara")),
        (i + "ます", Form(chain, "dict")), (i + "ました", Form(chain, "past")), (i + "つつ", Form(chain, "nagara")),
        (a + "ず", Form((*chain, "NEG"), "zu")), (a + "ずに", Form((*chain, "NEG"), "zuni")),
        (a + "ぬ", Form((*chain, "NEG"), "dict")), (i + "ません", Form((*chain, "NEG"), "dict")),
        (i + "ませんでした", Form((*chain, "NEG"), "past")), (a + "なければならない", Form((*chain, "MUST"), "dict")),
        (a + "なければならず", Form((*chain, "MUST"), "zu")), (a + "なくてはならない", Form((*chain, "MUST"), "dict")),
        (a + "ざるを得ない", Form((*chain, "FORCED"), "dict")), (a + "ざるをえない", Form((*chain, "FORCED"), "dict")),
        (a + "ざるを得なかった", Form((*chain, "FORCED"), "past")), (a + "ざるをえなかった", Form((*chain, "FORCED"), "past")),
        (head + last + "べきでない", Form((*chain, "MUSTNOT"), "dict")),
        (head + last + "べきではない", Form((*chain, "MUSTNOT"), "dict")),
        (head + last + "べき", Form((*chain, "MUST"), "dict")), (head + last + "べきだ", Form((*chain, "MUST"), "dict")),
        (i + "かねない", Form((*chain, "RISK"), "dict")),
        (i + "そうだ", Form((*chain, "SEEM"), "dict")), (i + "そうだった", Form((*chain, "SEEM"), "past")),
        (a + "ないで", Form((*chain, "NEG"), "zuni")),
    )  # fmt: skip
    yield from _adjective((*chain, "NEG"), a + "な")
    yield from _adjective((*chain, "WISH"), i + "た")
    yield from _adjective((*chain, "EASY"), i + "やす")
    yield from _adjective((*chain, "HARD"), i + "にく")
    yield from _after_te(chain, te, a)
    if not chain:
        yield from _verb(("PROG",), i + "つつあ", "る", _GODAN["る"], voices=False, group="5")
        yield from _verb(("KEEP",), i + "続け", "る", _ICHIDAN, voices=False, group="1")
        yield from _verb(("BEGIN",), i + "始め", "る", _ICHIDAN, voices=False, group="1")
    if voices:
        yield from _voices(i, a, e, group)


def _after_te(chain: tuple[str, ...], te: str, without: str) -> Iterator[_Row]:
    """ている, ずにいる and their like; only one of them in a row."""
    if any(link in ("PROG", "COME", "GO", "PUT", "DONE", "GIVE", "TRY", "GET") for link in chain):
        return
    yield from _verb((*chain, "PROG", "NEG"), without + "ずにい", "る", _ICHIDAN, voices=False, group="1")
    yield te + "おり", Form((*chain, "PROG"), "masu")
    yield te + "おらず", Form((*chain, "PROG", "NEG"), "zu")
    for head, link in (("い", "PROG"), ("はい", "PROG"), ("もい", "PROG")):
        yield from _verb((*chain, link), te + head, "る", _ICHIDAN, voices=False, group="1")
    yield from _verb((*chain, "GO"), te + "い", "く", ("き", "か", "け", "こ", "って", "った"), voices=False, group="5")
    yield from _verb((*chain, "PUT"), te + "お", "く", _GODAN["く"], voices=False, group="5")
    yield from _adjective((*chain, "WANT"), te + "ほし")
    yield from _adjective((*chain, "WANT"), te + "いただきた")
    yield from _verb((*chain, "DONE"), te + "しま", "う", _GODAN["う"], voices=False, group="5")
    yield from _verb((*chain, "GIVE"), te + "くれ", "る", _ICHIDAN, voices=False, group="1")
    yield from _verb((*chain, "TRY"), te + "み", "る", _ICHIDAN, voices=False, group="1")
    for head in ("もら", "いただ"):
        yield from _verb(
            (*chain, "GET"),
            te + head,
            "う" if head == "もら" else "く",
            _GODAN["う" if head == "もら" else "く"],
            voices=False,
            group="5",
        )
    yield te + "くる", Form((*chain, "COME"), "dict")
    for head, form in (("きた", "past"), ("きて", "te"), ("き", "masu")):
        yield te + head, Form((*chain, "COME"), form)
    for head, final in (("きました", "past"), ("きます", "dict")):
        yield te + head, Form((*chain, "COME"), final)
    yield te + "きており", Form((*chain, "COME"), "masu")
    yield te + "きている", Form((*chain, "COME"), "past")
    yield te + "きていた", Form((*chain, "COME"), "past")


def _voices(i: str, a: str, e: str, group: str) -> Iterator[_Row]:
    """Passive, causative and potential, each with its own forms."""
    passive, causative = (a + "れ", a + "せ") if group == "5" else (i + "られ", i + "させ")
    yield from _verb(("PASS",) if group == "5" else ("RARE",), passive, "る", _ICHIDAN, voices=False, group="1")
    yield from _verb(("CAUS",), causative, "る", _ICHIDAN, voices=False, group="1")
    if group == "5":
        yield from _verb(("CAN",), e, "る", _ICHIDAN, voices=False, group="1")


def _suru() -> Iterator[_Row]:
    """Behind a noun: する, される, させる, できる with all their forms; 'すべき' too."""
    yield from _verb((), "", "する", ("し", "し", "すれ", "しよ", "して", "した"), voices=False, group="1")
    yield from _verb(("PASS",), "され", "る", _ICHIDAN, voices=False, group="1")
    yield from _verb(("CAUS",), "させ", "る", _ICHIDAN, voices=False, group="1")
    yield from _verb(("CAUS", "PASS"), "させられ", "る", _ICHIDAN, voices=False, group="1")
    yield from _verb(("CAN",), "でき", "る", _ICHIDAN, voices=False, group="1")
    yield "せず", Form(("NEG",), "zu")
    yield "せずに", Form(("NEG",), "zuni")
    for denial, final in (("ない", "dict"), ("なかった", "past")):
        yield "せざるを得" + denial, Form(("FORCED",), final)
        yield "せざるをえ" + denial, Form(("FORCED",), final)
    yield "すべきでない", Form(("MUSTNOT",), "dict")
    yield "すべきではない", Form(("MUSTNOT",), "dict")
    yield "すべきだ", Form(("MUST",), "dict")
    yield "すべき", Form(("MUST",), "dict")


def _adjective(chain: tuple[str, ...], head: str) -> Iterator[_Row]:
    yield from (
        (head + "い", Form(chain, "dict")), (head + "かった", Form(chain, "past")), (head + "くて", Form(chain, "te")),
        (head + "く", Form(chain, "adv")), (head + "ければ", Form(chain, "ba")), (head + "かったら", Form(chain, "tara")),
        (head + "くても", Form(chain, "temo")), (head + "いです", Form(chain, "dict")), (head + "かったです", Form(chain, "past")),
    )  # fmt: skip
    if "NEG" not in chain:
        for joint in ("くな", "くはな", "くもな"):
            yield from _adjective((*chain, "NEG"), head + joint)


def _noun_like() -> Iterator[_Row]:
    """Behind a noun that is described or told of: だ and all its forms, な, に."""
    yield from (
        ("だ", Form((), "dict")), ("だった", Form((), "past")), ("である", Form((), "dict")), ("であった", Form((), "past")),
        ("であり", Form((), "masu")), ("で", Form((), "te")), ("なら", Form((), "ba")), ("ならば", Form((), "ba")),
        ("であれば", Form((), "ba")), ("です", Form((), "dict")), ("でした", Form((), "past")), ("だったら", Form((), "tara")),
        ("ではなく", Form(("NEG",), "zu")), ("でなく", Form(("NEG",), "zu")), ("であっても", Form((), "temo")),
        ("であって", Form((), "te")), ("ではありません", Form(("NEG",), "dict")), ("でもなく", Form(("NEG",), "zu")),
        ("な", Form((), "attr")), ("に", Form((), "adv")),
    )  # fmt: skip
    for head in ("ではな", "でな", "でもな", "じゃな"):
        yield head + "い", Form(("NEG",), "dict")
        yield head + "かった", Form(("NEG",), "past")
        yield head + "ければ", Form(("NEG",), "ba")
        yield head + "くても", Form(("NEG",), "temo")
    for head in ("であ",):
        yield head + "り続け", Form(("STAY",), "masu")
        yield head + "り続ける", Form(("STAY",), "dict")
        yield head + "り続けた", Form(("STAY",), "past")
        yield head + "り続けている", Form(("STAY",), "dict")
