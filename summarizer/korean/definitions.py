"""Korean sentences that end in '이다': whether they say what something is, or whose plan it is, and not what happens."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..text import words
from .morphology import Token
from .topics import Topic

#: nouns before '이다' that tell of an event or a plan; any other says what something is
_TELLING = re.compile(
    r"계획|방침|예정|전망|구상|입장|상태|상황|중|만|처음|째|최대|최고|최초|수준|규모|것|%|억|조|원|달러|명|배|건|곳|개|대|장|주|척|톤|회|차|위|위안|엔|유로|개월|시간|포인트|추세|셈|목표|의도|설명|분위기"
)
_PLANS = words("계획 방침 구상 전략 목표 입장 방안 대책 결과 상황 설명 의도")


def _copula_noun(tokens: Sequence[Token]) -> str | None:
    """The noun that the last '이다' stands on."""
    end = next((i for i in range(len(tokens) - 1, -1, -1) if tokens[i].tag == "EF"), 0)
    while end > 1 and tokens[end - 1].tag == "EP":
        end -= 1
    if end < 2 or tokens[end - 1].tag != "VCP":
        return None
    return next((t.form for t in reversed(tokens[: end - 1]) if not t.shut), None)


def defines(tokens: Sequence[Token]) -> bool:
    noun = _copula_noun(tokens)
    return noun is not None and _TELLING.fullmatch(noun) is None


def names_the_unnamed(tokens: Sequence[Token], topic: Topic) -> bool:
    """'정부가 내놓은 구체적인 계획이다': says whose plan something is that only the sentence before names."""
    own = topic.particle >= 0 and tokens[topic.particle].tag == "JX"
    return not own and _copula_noun(tokens) in _PLANS and names_a_done_thing(tokens)


def names_a_done_thing(tokens: Sequence[Token]) -> bool:
    """'삼성이 6월에 정한 계획이다': the subject is that of the clause before the noun, unless the clause is to come ('-ㄹ')."""
    if _copula_noun(tokens) is None:
        return False
    last = next((t.form for t in reversed(tokens) if t.tag == "ETM" and not t.shut), "ᆯ")
    return last not in ("ᆯ", "을")
