"""Which words of a Korean line are names, whatever the analyser makes of them.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ..morphology import Token, analyse
from ..names import TITLES
from ..text import words
from .lexicon import company_names, is_common
from .namesakes import is_no_name
from .titles import TITLE

_LATIN = re.compile(r"(?<![\d.])[A-Za-z][A-Za-z0-9&.\-]*[A-Za-z0-9]|[A-Za-z]")


@lru_cache(maxsize=1024)
def named(text: str) -> tuple[str, ...]:
    """Proper nouns and Latin words of a Korean line; a single syllable may be a name ('쿡')."""
    tokens = analyse(text)
    found = dict.fromkeys(match[0] for match in _LATIN.finditer(text))
    run = ""
    for at, token in enumerate(tokens):
        joined = bool(run) and tokens[at - 1].end == token.start and token.tag in ("NNP", "NNG")
        if joined and (token.tag == "NNP" or len(run) == 1):
            found.pop(run, None)  # the analyser splits names that it does not know ('류' '창둥')
            run += token.form
            found[run] = None
        elif (
            token.tag == "NNP"
            and token.form not in _COUNTRIES
            and not is_no_name(text, token.start)
            and not _common(token.form)
            and not _plain(token.form)
        ):
            after = tokens[at + 1] if at + 1 < len(tokens) else token
            end = after.end if (after.form, after.tag) == ("기", "XSN") else token.end  # '롯폰기'
            run = text[token.start : end]  # not the form: a syllable that is no ending may be taken for one ('우전')
            found[run] = None
        else:
            run = ""
    found |= dict.fromkeys(match[0] for match in company_names().finditer(text) if not _inside(match, tokens))
    found |= dict.fromkeys(_introduced(text))
    return tuple(found)


#: the words before a title, and the words before the first comma: who it is about
_BEFORE_TITLE = re.compile(rf"(?P<words>(?:[가-힣A-Za-z0-9&·]+ ){{1,5}})(?:{TITLES})(?![가-힣]*(?:단|들|급|직))")
_HEAD = re.compile(r"(?P<words>[가-힣A-Za-z0-9&·]+(?: [가-힣A-Za-z0-9&·]+){0,2}), ")
_PARTICLED = re.compile(r"(?:[은는을를의에도며고한된할던]|에서|에게|으로|까지|부터|하는|라는|[가-힣]{2}[이가와과로])$")
#: what stands in such phrases beside names
_BESIDE = words(
    "전 현 신임 공동 임시 겸 수석 최고 총괄 부 대표 회장 사장 의장 창업자 공동창업자 순환 명예 집행 이사회 등 및 또 두 세 양 한 내부 외부 국내 해외 현지 당시 차기 후임 이날 오전 오후 전체 각 일부 주요 미 중 일 영 독 불 이"
)


def _introduced(text: str) -> list[str]:
    """Words in the place of a name that are no words of the dictionary: names, whatever the analyser makes of them."""
    found: list[str] = []
    for match in (*_BEFORE_TITLE.finditer(text), *filter(None, (_HEAD.match(text),))):
        phrase = re.split(r"[ ·]", match["words"].strip())
        last = max((at for at, word in enumerate(phrase) if _PARTICLED.search(word)), default=-1)
        found += [word for word in phrase[last + 1 :] if not _ordinary(word)]
    return found


def _odd(tokens: tuple[Token, ...]) -> bool:
    """Is this what the analyser makes of a name that it does not know ('나' '델' 'ㄹ라', '임' '우' '형')?"""
    return tokens[0].tag == "NP" or all(len(token.form) == 1 and (token.noun) for token in tokens)


def _ordinary(word: str) -> bool:
    if (
        word in _BESIDE
        or TITLE.search(word)
        or is_common(word)
        or _common(word)
        or re.search(r"\d", word)
        or len(word) < 2
    ):
        return True
    tokens = analyse(word)
    if word.endswith("법원"):
        return True
    common = (
        any(len(token.form) > 1 or not token.noun for token in tokens)
        and not _odd(tokens)
        and all(is_common(token.form) or not token.noun or len(token.form) == 1 for token in tokens)
        and len(tokens) > 1
    )
    return common or (word[-1] in _KINDS and _dictionary_noun(word))


def _inside(match: re.Match[str], tokens: tuple[Token, ...]) -> bool:
    """Is this the beginning of a longer word ('메타버스', '암호')?"""
    return not any(token.start == match.end() or token.end == match.end() for token in tokens)


def _plain(word: str) -> bool:
    """A noun of the language when it stands alone, whatever the analyser takes it for in a line ('채권자')."""
    if company_names().match(word) is not None:
        return False
    return (word[-1] in _KINDS or len(analyse(word)) > 1) and _dictionary_noun(word)


#: how nouns for people, sides, firms and trades end
_KINDS = frozenset("자측사팀업계국군률비량품점형단옥출")


def _dictionary_noun(word: str) -> bool:
    tokens = analyse(word)
    return all(token.tag in ("XSN", "XPN") or (token.tag == "NNG" and len(token.form) > 1) for token in tokens)


#: what headlines call countries
_COUNTRIES = words("미 중 일 한 영 독 불 러 북 남 유럽 인 대 호 가")


def _common(word: str) -> bool:
    """Two words of the dictionary written as one, which the analyser takes for a name ('연구센터')."""
    return any(is_common(word[:at]) and is_common(word[at:]) for at in range(2, len(word) - 1))
