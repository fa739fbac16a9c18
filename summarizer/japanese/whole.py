"""Words of a cut sentence that are a part of a longer word no table knows: they stay Japanese with it; pure.

'なか' of 補いきれなかった is no 가운데, '後' of 後ろ no 뒤, '続き' of 長続き nothing by itself.  What stands against an unknown stretch
in the same script is taken for a part of its word where it is short, or where one kanji only is left over.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .firms import firms
from .lattice import Token
from .script import HIRAGANA, KANJI

_KANA_ONLY = re.compile(r"[ぁ-ん]+")
#: '圏外', '枠内': a word with one kanji before it
_INSIDE = frozenset("外内幅")
_PRESS = frozenset(["新聞", "日報", "新報", "時報", "新聞社", "日報社", "新報社"])
_TITLED = re.compile(r" ?(?:피고|사장|회장|부사장|부회장|대표|의장|총리|대통령|장관|교수|의원|이사|CEO|씨)")
#: Korean already, signs, and what binds whole words
_APART = frozenset(["set", "sign", "particle", "link", "strange"])
#: the ending of an unknown verb; what stands behind it is a word of its own
_ENDED = re.compile(r"[うくぐすつぬぶむるいただずてば]$")
_LONGEST = 2


def whole(tokens: Sequence[Token]) -> list[Token]:
    """*tokens* with the known words inside unknown ones left as they are."""
    found = _named([_family(tokens, at) for at in range(len(tokens))])
    for _ in found:
        joined = _once(found)
        if len(joined) == len(found):
            break
        found = joined
    return found


#: what a house's name goes on with, which its Korean name has already ('アムコー・テクノロジー')
_GOES_ON = frozenset(["テクノロジー", "テクノロジーズ", "ホールディングス", "インターナショナル", "コーポレーション"])


def _named(tokens: Sequence[Token]) -> list[Token]:
    """*tokens* without the rest of a house's name behind its short form."""
    kept: list[Token] = []
    for token in tokens:
        house = kept[-2].surface if len(kept) > 1 and kept[-1].surface == "・" else ""
        if token.surface in _GOES_ON and house in firms():
            kept.pop()
        elif token.surface in _GOES_ON and house:  # no house that is known: the name stays whole
            name = "".join(part.surface for part in (*kept[-2:], token))
            kept[-2:] = [Token(sort="strange", surface=name)]
        else:
            kept.append(token)
    return kept


def _family(tokens: Sequence[Token], at: int) -> Token:
    """The token; a noun of one kanji before a title is somebody's family ('金被告' is no 금)."""
    token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    one = token.sort == "noun" and len(token.surface) == 1 and KANJI.match(token.surface) is not None
    titled = after is not None and _TITLED.match(after.korean) is not None and after.sort in ("set", "after")
    return Token(sort="strange", surface=token.surface) if one and titled else token


def _once(tokens: Sequence[Token]) -> list[Token]:
    joined: list[Token] = []
    for token in tokens:
        before = joined[-1] if joined else None
        if before is not None and _one_word(before, token):
            joined[-1] = Token(sort="strange", surface=before.surface + token.surface)
        else:
            joined.append(token)
    return joined


def _one_word(one: Token, other: Token) -> bool:
    """Are the two neighbours parts of one word that no table knows?"""
    if one.sort == "strange" and other.sort == "strange":
        return True
    if one.sort == "strange" and other.sort not in _APART:
        return _swallows(one, other)
    return other.sort == "strange" and one.sort not in _APART and _runs_into(one, other)


def _swallows(strange: Token, known: Token) -> bool:
    """Is *known* the rest of the *strange* word before it?"""
    last, first = strange.surface[-1], known.surface[0]
    if HIRAGANA.match(last):
        short = len(known.surface) == 1 or (known.sort != "predicate" and _is_kana(known))
        return short and _ENDED.search(strange.surface) is None
    if not (KANJI.match(last) and KANJI.match(first)):
        return False
    if known.sort == "predicate":
        return True  # 超下回った: a verb stands behind a particle
    glued = known.sort == "after" and (known.surface in _INSIDE or not known.korean.startswith("_"))
    if known.surface in _PRESS:
        return True
    if known.sort == "noun" and _TITLED.match(known.korean):
        return False  # a family before its office
    return glued if len(known.surface) == 1 else len(strange.surface) == 1 and known.sort == "noun"


def _runs_into(known: Token, strange: Token) -> bool:
    """Does *known* begin the *strange* word behind it?"""
    last, first = known.surface[-1], strange.surface[0]
    if HIRAGANA.match(first):
        bound = known.sort == "noun" and HIRAGANA.match(last) is not None  # 受け入れられず
        short = len(known.surface) == 1 or (len(known.surface) <= _LONGEST and _is_kana(known))
        return bound or (known.sort in ("noun", "after", "prefix", "adverb", "det") and short)
    if not (KANJI.match(last) and KANJI.match(first)):
        return False
    if len(known.surface) == 1:
        return known.sort == "noun"
    return known.sort == "noun" and len(strange.surface) == 1


def _is_kana(token: Token) -> bool:
    return _KANA_ONLY.fullmatch(token.surface) is not None and len(token.surface) <= _LONGEST + 1
