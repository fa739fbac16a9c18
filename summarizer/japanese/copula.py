"""The copula on a Korean noun: 이다, 였다, 이 아니다 and their like; pure."""

from __future__ import annotations

from .conjugation import Form
from .korean import Stem, closed, particle
from .predicates import BUT, END, FUTURE, IF, NOUN, QUOTE, SINCE, THAT, WHETHER, written

_NOW = {
    END: "이다", QUOTE: "이라고", BUT: "이지만", SINCE: "이기 때문에", THAT: "이라는", IF: "이라면", WHETHER: "인지", FUTURE: "일", NOUN: "인",
}  # fmt: skip
_PAST = {END: "다", QUOTE: "다고", BUT: "지만", SINCE: "기 때문에", THAT: "다는", IF: "다면", WHETHER: "는지"}
_JOINED = {"masu": "이며", "ba": "이라면", "tara": "이라면", "temo": "이라도"}
#: '計画は現時点でない': not 'is no moment'
_MOMENT = ("현시점", "현 단계", "이 시점", "현재")
#: forms whose 이 an open end takes in
_RUN_IN = ("이다", "이라고", "이지만", "이라는", "이라면", "이며", "이라도")


def called(noun: str, form: Form, leads: str) -> str | None:
    """What is written behind *noun*; begins with a space where it is a word of its own; ``None`` where no rule tells."""
    if "NEG" in form.chain:
        return _denied(noun, form, leads)
    if "STAY" in form.chain:  # であり続ける
        korean = written(Stem(text="남"), form, leads)
        return None if korean is None else f"{particle(noun, '으로')} 계속 {korean}"
    if form.final == "past":
        return ("이었" if closed(noun) else "였") + _PAST.get(leads, "던")
    korean = _NOW.get(leads) if form.final == "dict" else _JOINED.get(form.final)
    return korean[1:] if korean in _RUN_IN and not closed(noun) else korean


def _denied(noun: str, form: Form, leads: str) -> str | None:
    if noun.endswith(_MOMENT):
        korean = written(Stem(text="없", kind="i"), form, leads)
        return None if korean is None else f"에는 {korean}"
    subject = particle(noun, "이")
    if form.final == "zu":
        return f"{subject} 아니라"
    if form.final == "dict" and leads in (QUOTE, THAT):
        return f"{subject} 아니라{'고' if leads == QUOTE else '는'}"
    korean = written(Stem(text="아니", kind="a"), form, leads)
    return None if korean is None else f"{subject} {korean}"
