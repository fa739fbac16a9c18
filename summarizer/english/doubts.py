"""What of an English sentence is read by guess, and Korean that no editor would print: such a sentence gives no line; pure.

What one word or one construction makes doubtful is refused where it is read: names half in Korean and English offices by
:mod:`.name_words`, sums of nothing by the frames of ``verbs.txt``, a purpose behind what is called for by :mod:`.adjuncts`.
Here stands what no one reader sees, since it comes of several side by side: the wording and the weight of the whole line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from .lexicon import adjectives, forms, nouns, rows
from .printing import printed
from .tokens import Token


@cache
def doubtful_words(name: str) -> frozenset[str]:
    """The words of the row *name* of ``doubtful.txt``."""
    return {row: frozenset(surfaces.split("|")) for row, surfaces in rows("doubtful.txt")}[name]


#: Korean that stands for English read word by word
_STILTED = re.compile(
    r"에 의해 |의 전부|의 일부[는가] |의 시간에|[이가] 있다\.|의 사무소[는가]|으로 유명(?:하|한)|의 (?:같은|다른|새로운) (?:종류|유형)|(?:감소|증가|상승|하락)[을를] 겪|위해 (?:의도|계획|방침|목표|능력|권리)[을를] |(?:성장|증가|감소|확대|영향|중요성|역할|잠재력)[과와] (?:\S+ ){1,2}?\S*의 |더 (?:높|낮)다|"
    r"두고 있(?:었던|는|던) |가지고 있|사업부 [\d.만억]+ ?곳|뒤 나[오왔]|양 양|여러 시간|과거에 \d|것을 나타[내냈]|일자리를 (?:원|맡|수락|그만)|\S의 의혹|자사 \S+[을를] \S+[은는인한된될할] (?!예정|계획|방침|수 있|것|가능성)|자사의? 새로운 |회사의 지분|일련의 .*[을를] 포함한|[을를] 포함한 다른|가운데 나[오왔온]|(?:제휴|협력|투자)[을를] 요구|알고 있지 않|의 지도자|명을 거명|오랜 [A-Z]|경쟁 [A-Z]|[은는이가] (?:\S+에 )?나(?:왔|온|오)다|읽어서|[A-Za-z.][을를] (?:주도|이끌|이끈)|(?:조치|움직임)에서 |출신 (?:유니콘|스타트업|기업)|(?:에 대[한해] .*){3}|전력을 (?:제공|공급하는)|사업연도를 총괄|"
    r"(?P<who>\S+?)(?:[은는이가,]|의) (?P=who)에 따르면|에 따르면 .*(?:밝혔|발표했|말했)다\."
)
#: two places or two directions side by side, no verb between them
_TWICE = re.compile(
    r"\S+에서 (?:[가-힣A-Za-z]+의 )?\S+에서 |(?<![\d ][년월일말초])(?<!\d분기)(?<!도중)에 (?!(?:대한|대해|따른|따르면|관한|걸쳐|이어|힘입어)\b)\S+에 |"
    r"\S+의 (?:\S*[^은는이가을를에서로과와,\s] ){0,2}\S+의 \S|(?:에서|에게|에) \S+ (?:남부|북부|동부|서부|중부) \S+에"
)
#: 'was named', without as what
_NAMED = re.compile(r"(?:임명|선임|지명|승진|영입)[하되됐했할될한된함]")
_AS_WHAT = re.compile(
    r"로 (?:새로 |공식 |영구적으로 )?(?:임명|선임|지명|승진|영입)|후임|"
    r"(?:(?:새|신임|임시|대행|차기|첫|후임) (?:\S+ )?(?:CEO|CFO|COO|CTO|회장|사장|대표|책임자|부사장|이사|임원)|(?:이사|임원|인재|인력|엔지니어|연구원|직원)(?: [\d,]+명)?)[을를이가] (?:\S+ )?(?:임명|선임|지명|영입)|명을 (?:\S+ )?영입"
)
_LEFT = re.compile(r"사임|퇴사|사퇴|물러나|물러났|물러날")
_POST = re.compile(r"[A-Z]{3}|회장|사장|대표|이사|책임자|부문장|임원|에서 |직을|후임|총괄|의장")
#: a verb that says nothing without what was cut
_THIN = re.compile(
    r"(?<![고을를]) (?:대응|응답|통보|통지|반응|제기|언급|답|시사|의미|직면|차지|처|속)(?:하고 있|했|한|하|할 예정이|될 예정이|됐|된|해 있)다\.|놀라게 |"
    r"직책에서 퇴진|여러 \S+ (?:발표|공개)했다|^\S+(?: \S+)?[은는이가] [\d,.억만천]+ ?\S*(?:달러|유로|위안|엔|원)를? 받았다|^\S+ (?:\S+ ){0,2}(?:계약|제휴|제품|거래) \d+[건개]를? ?을? ?(?:발표|공개)했다|(?:결정|조치|움직임|변화)[이가] |(?<!로서 )입지를 굳[혔히]|(?<!위해 )(?<!로 )사용할 (?:예정|계획)이다\.|제시(?:하고 있|했|할 예정이|한)다\.|^(?:이 |그 |이번 )?(?:조치|움직임|결정|변화|소식|변경|뉴스|결과|노력|보고서|경영진 교체|발표|자금 조달|계획|여파|문제|상황)[은는] "
)
_STATE = re.compile(r"^(?:[A-Z]{2}|[A-Z][a-z]{2,4}\.)(?:-based)?$")
#: one English word with no other one beside it
_ALONE = re.compile(r"(?<![A-Za-z&.-])(?<![A-Za-z&.] )[A-Z][a-z]{3,}(?![A-Za-z&.-]| [A-Z])")
_HAVING = frozenset(["has", "have", "had", "having"])
#: a name of the glossary: somebody, with whom it is done
_HANGUL = re.compile("[가-힣]")
#: words from the verb or the noun that asks for 'with' to it
_NEAR = 4


def is_doubtful(tokens: Sequence[Token], korean: str) -> bool:
    """May *korean*, put from *tokens*, be false or unfit to print?"""
    line = printed(korean)
    return _is_unfit(line) or _THIN.search(line) is not None or is_guessed(tokens)


def _is_unfit(korean: str) -> bool:
    if _STILTED.search(korean) or _TWICE.search(korean) or _is_half_put(korean):
        return True
    nameless = _NAMED.search(korean) is not None and _AS_WHAT.search(korean) is None
    return nameless or (_LEFT.search(korean) is not None and _POST.search(korean) is None)


def _is_half_put(korean: str) -> bool:
    """'Batteries 부사장': a common noun in the plural that its capital kept in English."""
    found = (nouns().get(match[0].lower()) for match in _ALONE.finditer(korean))
    return any(noun is not None and noun.many for noun in found)


def is_guessed(kept: Sequence[Token]) -> bool:
    """Is there a word or a construction among *kept* of which it is not sure what it means or belongs to?"""
    lows = [token.low for token in kept]
    return (
        any(
            token.low in doubtful_words("guessed")
            and token.tag == "latin"
            and token.text[0].islower()
            and not _is_figure(kept, at)
            for at, token in enumerate(kept)
        )
        or any(token.text == "." for token in kept)
        or lows[:1] == ["only"]
        or (lows[:1] == ["without"] and "would" in lows)
        or any(low == "with" and not _asks_for_with(lows, at) for at, low in enumerate(lows))
        or any(low in _HAVING and _has_something(kept, at + 1) for at, low in enumerate(lows))
        or any(one.text == "," and _STATE.match(two.text) for one, two in pairwise(kept))
        or any(one.low in ("units", "unit") and two.tag in ("number", "count") for two, one in pairwise(kept))
        or _is_compared_by_guess(lows)
        or any((one, two) in (("of", "both"), ("had", "hoped")) for one, two in pairwise(lows))
        or (not doubtful_words("custody").isdisjoint(lows) and any(low.startswith(("releas", "freed")) for low in lows))
        or any(one == "giant" and two in nouns() and two not in forms() for one, two in pairwise(lows))
        or (
            "and" in lows
            and any(low in ("that", "which", "who") for low in lows[lows.index("and") :])
            and "said" not in lows
        )
    )


def _is_figure(kept: Sequence[Token], at: int) -> bool:
    """'hit 100억 달러', 'doubled to 30억 달러': what is told of a figure has one meaning."""
    behind = kept[at + 1 : at + 3]
    figures = ("money", "percent", "count", "number")
    if kept[at].low in ("hit", "hits"):
        return bool(behind) and (behind[0].tag in figures or [one.low for one in behind] == ["a", "record"])
    return (
        kept[at].low in ("doubled", "doubles")
        and len(behind) == 2
        and behind[0].low == "to"
        and behind[1].tag in figures
    )


def _is_compared_by_guess(lows: Sequence[str]) -> bool:
    """'a more resilient company': no further one, and no larger number of them."""
    for at, low in enumerate(lows[:-1]):
        after = lows[at + 1]
        if low != "more" or f"more {after}" in adjectives():
            continue
        known = adjectives().get(after)
        if lows[at - 1 : at] in (["a"], ["an"]) or (known is not None and known.predicate != "-"):
            return True
    return False


def _asks_for_with(lows: Sequence[str], at: int) -> bool:
    return _HANGUL.match(lows[at + 1] if at + 1 < len(lows) else "") is not None or any(
        low.startswith(tuple(doubtful_words("with"))) for low in lows[max(0, at - _NEAR) : at]
    )


def _has_something(kept: Sequence[Token], at: int) -> bool:
    """'has a footprint', 'had high hopes': not 'has agreed', and not 'has 900 employees', which is a figure."""
    for token in kept[at : at + 4]:
        if token.low in ("been", "to", "not", "yet", "no") or any(
            form.name == "pp" for form in forms().get(token.low, ())
        ):
            return False
        if token.tag in ("number", "count"):
            return False
    return True
