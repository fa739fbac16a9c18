"""Which words of a Korean line are names, whatever the analyser makes of them.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from ...canon import places_in
from ...korean.morphology import Token, analyse
from ...korean.names import TITLES
from ...text import words
from ..lexicon import companies_in, company_names, is_common
from ..posts.told_titles import TITLE
from .latin_names import latin_words
from .namesakes import is_no_name
from .organisations import organisations_of_line
from .plain_nouns import (
    DEPUTY,
    KINDS,
    has_noun_end,
    is_dictionary_noun,
    is_dictionary_word,
    is_plain_noun,
    listed_nouns,
)


@lru_cache(maxsize=1024)
def named(text: str) -> tuple[str, ...]:
    """Proper nouns and Latin words of a Korean line; a single syllable may be a name ('쿡')."""
    tokens = analyse(text.rstrip())
    found = dict.fromkeys(latin_words(text))
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
            and _FORMER.match(text, token.start) is None
            and _LAW.match(text, token.start) is None
            and not _done(tokens, at)
            and not _common(token.form)
            and not is_plain_noun(token.form)
            and not _begins_a_noun(tokens, at, text)
        ):
            after = tokens[at + 1] if at + 1 < len(tokens) else token
            end = after.end if (after.form, after.tag) == ("기", "XSN") else token.end  # '롯폰기'
            run = text[token.start : end]  # not the form: a syllable that is no ending may be taken for one ('우전')
            found[run] = None
        else:
            run = ""
    found |= dict.fromkeys(place for token in tokens if (place := _place_in(token)))
    firms = [match[0] for match in companies_in(text) if not _inside(match, tokens)]
    whole = [match[0] for match in _WITH_AI.finditer(text) if any(match[0].startswith(name) for name in found)]
    longer = (*whole, *firms, *organisations_of_line(text))
    found = dict.fromkeys([*(name for name in found if not _cut_from(name, longer, text)), *whole])
    found |= dict.fromkeys(firms)
    found |= dict.fromkeys(_introduced(text))
    return tuple(found | dict.fromkeys(_in_lists(text, found)))


def _begins_a_noun(tokens: tuple[Token, ...], at: int, text: str) -> bool:
    """Is it cut from a noun of the dictionary or the tables ('고' of '고소장', '로보' of '로보택시')?"""
    last = at
    while last + 1 < len(tokens) and tokens[last + 1].start == tokens[last].end and tokens[last + 1].tag in _JOINED:
        last += 1
    whole = text[tokens[at].start : tokens[last].end]
    return last > at and (whole in listed_nouns() or is_common(whole) or is_dictionary_word(whole))


#: of what a noun may be made in the analyser's eyes
_JOINED = frozenset(["NNG", "NNP", "XSN"])


def _place_in(token: Token) -> str:
    """'앨라배마', or that of '앨라배마에서', where the analyser sees a noun that no dictionary has; empty: it holds no place."""
    if token.listed or token.tag != "NNG":
        return ""
    words = (token.form, _LIST_PARTICLE.sub("", token.form))
    return next((word for word in words if word in places_in(word)), "")


#: 'A·B·C와'
_LIST = re.compile(r"[가-힣A-Za-z0-9&]{2,}(?:·[가-힣A-Za-z0-9&]{2,})+")
_HANGUL_NAME = re.compile(r"[가-힣]{4,}")
_LIST_PARTICLE = re.compile(r"(?:에서|에게|으로|까지|부터|은|는|이|가|을|를|의|에|와|과|도|로|만|등)$")


def _in_lists(text: str, found: Iterable[str]) -> Iterator[str]:
    """Words that stand in one list with a firm of the tables or a name of mixed letters ('C&C·제이엘케이·딥노이드')."""
    for match in _LIST.finditer(text):
        *members, last = match[0].split("·")
        if any(_is_firm_name(member) for member in (*members, _LIST_PARTICLE.sub("", last)) if member in found):
            yield from (word for word in members if _HANGUL_NAME.fullmatch(word) and not _ordinary(word))


def _is_firm_name(member: str) -> bool:
    return "&" in member or company_names().fullmatch(member) is not None


#: '량보쥔 전 최고기술책임자': behind a name, before a title
_FORMER = re.compile(r"(?:(?<=[가-힣A-Za-z),·…] )|(?<=[…·])|(?<![\s\S]))[전현신구] (?=[가-힣A-Za-z])")
#: '미스트랄AI' is one name
_WITH_AI = re.compile(r"(?<![가-힣A-Za-z])[가-힣]{2,}AI(?![A-Za-z])")


def _cut_from(name: str, firms: Iterable[str], text: str) -> bool:
    """Is it a piece of a firm of the tables, and nowhere else ('미스트' of '미스트랄AI')?"""
    return any(firm.startswith(name) and firm != name and text.count(firm) == text.count(name) for firm in firms)


#: a law, which foreign papers name in other words ('외환법' for 外為法)
_LAW = re.compile(r"[가-힣]{2,7}(?<![지고])법(?:상|안)?(?=[은는이가을를의에과도 ,.…·]|$|으로)")


def _done(tokens: tuple[Token, ...], at: int) -> bool:
    """Is the word what is done ('과금했다'): no name?"""
    return at + 1 < len(tokens) and tokens[at + 1].tag in ("XSV", "XSA") and tokens[at].end == tokens[at + 1].start


#: the words before a title, and the words before the first comma: who it is about
_BEFORE_TITLE = re.compile(
    rf"(?P<words>(?:[가-힣A-Za-z0-9&·]+ ){{1,5}})(?:[가-힣]{{0,6}}(?:{TITLES})|(?:경제산업|경산|재무|외무|총무|방위|환경|법무|경제안보|디지털)상)(?![가-힣]*(?:단|들|급|직))"
)
#: in all of them
_ANY_TITLE = re.compile(f"{TITLES}|산업상|경산상|재무상|외무상|총무상|방위상|환경상|법무상|안보상|디지털상")
_HEAD = re.compile(r"(?P<words>[가-힣A-Za-z0-9&·]+(?: [가-힣A-Za-z0-9&·]+){0,2}), ")
_PARTICLED = re.compile(
    r"(?:[은는을를의에도며고한된할던]|에서|에게|으로|까지|부터|하는|라는|[가-힣]{2}[이가와과로]|[가-힣]{3}서)$"
)
#: what stands in such phrases beside names
_BESIDE = words(
    "전 현 전임 전직 현직 상임 비상임 선임 주임 책임 대행 직무대행 신임 공동 임시 겸 수석 최고 총괄 부 대표 회장 사장 의장 창업자 공동창업자 순환 명예 집행 이사회 등 및 또 두 세 양 한 내부 외부 국내 해외 현지 당시 차기 후임 이날 오전 오후 전체 각 일부 주요 미 중 일 영 독 불 이 이어 이어서 앞서 따라 통해 위해 대해 관련해 함께 이후 직후 만에 더불어"
)


_APART, _DIGIT = re.compile(r"[ ·]"), re.compile(r"\d")


def _introduced(text: str) -> list[str]:
    """Words in the place of a name that are no words of the dictionary: names, whatever the analyser makes of them."""
    found: list[str] = []
    titled = _BEFORE_TITLE.finditer(text) if _ANY_TITLE.search(text) is not None else ()
    heads = (match for match in titled if not _is_market(match))
    for match in (*heads, *filter(None, (_HEAD.match(text),))):
        phrase = _APART.split(match["words"].strip())
        last = max((at for at, word in enumerate(phrase) if _ends_phrase(word)), default=-1)
        found += [word for word in phrase[last + 1 :] if not _ordinary(word)]
    return found


def _ends_phrase(word: str) -> bool:
    """Has the word a particle ('회사가'), and not only the looks of one ('화웨이')?"""
    return _PARTICLED.search(word) is not None and company_names().fullmatch(word) is None


def _is_market(match: re.Match[str]) -> bool:
    """'전 세계 메모리 시장': a mayor has a city before the title, and a name before that."""
    before = match["words"].split()
    return match[0].endswith("시장") and not (len(before) > 1 and places_in(before[-1]))


def _odd(tokens: tuple[Token, ...]) -> bool:
    """Is this what the analyser makes of a name that it does not know ('나' '델' 'ㄹ라', '임' '우' '형', '이' '강')?"""
    surname = tokens[0].form == "이" and tokens[0].tag == "MM" and [len(token.form) for token in tokens[1:]] == [1]
    return surname or tokens[0].tag == "NP" or all(len(token.form) == 1 and (token.noun) for token in tokens)


@lru_cache(maxsize=4096)
def _ordinary(word: str) -> bool:
    if (
        word in _BESIDE
        or TITLE.search(word)
        or DEPUTY.fullmatch(word)
        or is_common(word)
        or _common(word)
        or word in listed_nouns()
        or _DIGIT.search(word)
        or len(word) < 2
    ):
        return True
    if (latin := _LATIN_PARTICLED.fullmatch(word)) is not None and not is_common(latin["hangul"]):
        return True  # 'UAE가': the Latin name is looked at by itself
    tokens = analyse(word)
    if _is_inflected(tokens):
        return True
    if word.endswith("법원") or (
        len(word) == _SHORT and [token.tag for token in tokens] == ["NNG"] and tokens[0].listed
    ):
        return True  # longer words that the dictionary has not are tagged as nouns too
    if all(token.listed and token.tag in _WORDS and (len(token.form) > 1 or token.tag != "NNG") for token in tokens):
        return True
    common = (
        any(len(token.form) > 1 or not token.noun for token in tokens)
        and not _odd(tokens)
        and all(is_common(token.form) or not token.noun or len(token.form) == 1 for token in tokens)
        and len(tokens) > 1
    )
    # '광대역망', '기술사무직'
    ended = len(word) > _LONG and has_noun_end(word)
    return common or ended or (word[-1] in KINDS and is_dictionary_noun(word))


#: syllables of a name of a Korean
_LONG = 3


_LATIN_PARTICLED = re.compile(
    r"[A-Za-z0-9&.\-]+(?P<hangul>은|는|이|가|을|를|의|에|와|과|도|만|로|으로|서|엔|에서|에게|까지|부터|보다|처럼|이나|나|측|용|형|급|식|산|발|판)"
)


def _is_inflected(tokens: tuple[Token, ...]) -> bool:
    """Is it an adverb or what stands before a noun ('얼마나', '오랜'), or a verb of more than one syllable ('투명한지')?"""
    if not all(token.listed for token in tokens):
        return False
    if len(tokens) == 1:
        return tokens[0].tag in ("MM", "MAG", "MAJ", "NR", "IC")
    stem = "".join(token.form for token in tokens if token.tag[0] != "E")
    verb = tokens[0].tag in ("VV", "VA", "VX") or (
        tokens[0].tag in ("NNG", "XR", "MAG") and tokens[1].tag in ("XSV", "XSA")
    )
    return verb and len(stem) > 1 and tokens[-1].tag in ("EC", "EF", "ETM", "ETN")


_SHORT = 2
#: of what ordinary words are made
_WORDS = frozenset(["NNG", "XPN", "XSN", "NR", "NNB"])


def _inside(match: re.Match[str], tokens: tuple[Token, ...]) -> bool:
    """Is this the beginning of a longer word ('메타버스', '암호')?"""
    return not any(token.start == match.end() or token.end == match.end() for token in tokens)


def places_named(text: str) -> Iterator[str]:
    """Places that the analyser takes for plain words ('유럽 사업', '타이중 공장'); not '경주' for a race, nor '350만 대만'."""
    for place in dict.fromkeys(places_in(text)):
        at = text.find(place)
        counted = _COUNT_BEFORE.search(text, 0, at) is not None
        if not (
            counted or place in listed_nouns() or is_no_name(text, at) or text.startswith(" 집행위", at + len(place))
        ):
            yield place


_COUNT_BEFORE = re.compile(r"[\d만천백억] ?\Z")


#: what headlines call countries
_COUNTRIES = words("미 중 일 한 영 독 불 러 북 남 유럽 인 대 호 가")


def _common(word: str) -> bool:
    """Two words of the dictionary written as one, which the analyser takes for a name ('연구센터')."""
    return any(is_common(word[:at]) and is_common(word[at:]) for at in range(2, len(word) - 1))
