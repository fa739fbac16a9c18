"""Is this name of a line one that its evidence names, in whatever dress, whole or in pieces?  Pure."""

from __future__ import annotations

import re

from ... import Bullet
from ...canon import places_in
from ...facts import plain
from ...korean.morphology import analyse
from ...korean.names import TITLES
from ..lexicon import company_names, is_common
from ..sounds.loose_sounds import is_loanword, loosely_heard
from ..sounds.renderings import read_from_pinyin
from ..source import Evidence, Source
from .bench import is_judge
from .compounds import is_firm_end, is_told_end
from .countries import has_a_place, is_country, is_seat_of_the_elected
from .finding import HANGUL, followed, stands
from .held_names import is_company, is_held, is_held_by_glossary
from .institutions import ends_otherwise
from .meanings import behind_small_word, is_put_by_meaning
from .namesakes import both_countries
from .organisations import organisations_called
from .proper_nouns import named
from .rendered import LONGEST, SHORTEST, in_two_scripts, is_rendered, shares_a_name
from .replaced import of_another_country, replaced
from .told_elsewhere import is_dropped, is_place, is_site, is_the_subject, is_told_elsewhere, tells_no_other_place


def is_known(word: str, bullet: Bullet, source: Source) -> bool:  # noqa: PLR0911, PLR0912, C901 - one a way to know a name
    """Does the evidence of *bullet* name *word*, itself or by what its article says elsewhere?"""
    evidence = source.evidence(bullet)
    word = _without_particle(word)
    if is_held(word, evidence) or is_held_by_glossary(word, evidence, source):
        return True
    if is_company(word) and followed(word, bullet.text, _ON_THE_BENCH) and is_judge(word, evidence, source):
        return True
    text = plain(bullet.text)
    if has_a_place(word, text, evidence) or is_seat_of_the_elected(word, text, evidence):
        return True
    if word in _HOME.get(source.language, ""):
        return not of_another_country(word, plain(bullet.text), evidence)
    if is_told_elsewhere(word, bullet, source) and not replaced(word, bullet, source):
        return not is_place(word) or tells_no_other_place(word, bullet, source)
    if _is_market(word, evidence) or is_told_end(word, evidence) or is_dropped(word, bullet, source):
        return True
    if is_company(word) and followed(word, bullet.text, _POST_BEHIND) and read_from_pinyin(word, evidence.text):
        return True  # '샤오펑 G42 CEO' for Peng Xiao
    if is_company(word):
        return shares_a_name(word, bullet.text, evidence) or is_the_subject(word, bullet, source)
    if evidence.foreign and (
        is_put_by_meaning(word, evidence)
        or (not is_country(word) and is_rendered(word, bullet, source))
        or is_site(word, bullet.text, source)
    ):
        return True
    if places_in(word) and is_held(word, source.whole()) and tells_no_other_place(word, bullet, source):
        return True  # where something is may be told once in an article
    cuts = (word[:-1] if word[-1] in _PARTICLES else "", behind_small_word(word, evidence))
    if any(len(cut) >= SHORTEST and _is_told(cut, evidence, source) for cut in cuts):
        return True
    if _in_pieces(word, bullet, source) or _long_form_is_no_name(word, bullet, source):
        return True
    if not is_country(word) and (is_loanword(word, evidence) or in_two_scripts(word, evidence)):
        return True
    if not source.foreign and _is_called_by_family(word, evidence, source):
        return True
    return not places_in(word) and loosely_heard(word, bullet.text, evidence, source)


def _is_called_by_family(word: str, evidence: Evidence, source: Source) -> bool:
    """'오상훈', where Korean evidence has '오씨', and the article nobody else of that family."""
    name, whole = word.removesuffix("씨"), source.whole()
    if len(name) != LONGEST or is_company(name) or places_in(name) or not stands(name, whole.text, behind=HANGUL):
        return False
    called = re.search(
        rf"(?<![가-힣]){name[0]}(?:씨| (?:전 |현 )?(?:{TITLES}))(?=[은는이가도의를에과와 ,]|$)", evidence.text
    )
    others = re.findall(rf"(?<![가-힣])({name[0]}[가-힣]{{2}})(?= ?(?:씨|{TITLES})|\()", whole.text)
    return called is not None and all(other == name for other in others)


#: one syllable that the analyser may take for the last of a name ('오라클로', '유럽선')
def _without_particle(word: str) -> str:
    """'메타서' and '중국선' of headlines: the name alone."""
    stem = _WHERE.sub("", word)
    named = is_company(stem) or bool(places_in(stem))
    return stem if named and not is_company(word) else word


_WHERE = re.compile(r"(?:에[서겐]?[선는도]?|께선|[서선엔])$")


_PARTICLES = frozenset("의은는이가을를와과도에서로만엔선발행측산제판형계")


def _is_told(word: str, evidence: Evidence, source: Source) -> bool:
    """Does the evidence itself name it?  Two syllables that are no name of the tables would meet a sound by chance."""
    if len(word) <= SHORTEST and not (places_in(word) or is_company(word)):
        return stands(word, evidence.text, behind=HANGUL)
    return is_held(word, evidence) or is_held_by_glossary(word, evidence, source)


_MARKET = re.compile(r"(?P<place>[가-힣]{2,4}) ?(?:증시|주식시장|증권시장)")
_SHARES = re.compile(
    r"(?i)\b(?:shares?|stocks?|market|index|trad)|[昨今][收开開]|[收开開]盘|[收開]盤|[收报報]\d|[跌涨漲升]\d|株|股|市|주가|주식|증시|거래|상장|上場|上市|\blist(?:ed|ing)\b"
)


def _is_market(word: str, evidence: Evidence) -> bool:
    """'도쿄 증시' for '其股价在东京上涨': a place of the evidence, which speaks of shares."""
    market = _MARKET.fullmatch(word)
    return market is not None and is_held(market["place"], evidence) and _SHARES.search(evidence.text) is not None


#: no firm has one
_ON_THE_BENCH = re.compile(r" (?:연방 |지방법원 |법원 )?(?:판사|대법관|재판장|재판관|검사장?|의원|상원의원|하원의원)")
_POST_BEHIND = re.compile(rf"(?: [가-힣A-Za-z0-9&]+){{0,3}}? (?:{TITLES})")
_COMMITTEE = re.compile(r"[가-힣]{2,}위")
#: bodies that Korean papers call 위원회, 위 for short
_BODY = re.compile(r"(?i)commission|committee|board|council|panel|agency|authority|委|会議|會議")


def _long_form_is_no_name(word: str, bullet: Bullet, source: Source) -> bool:
    """'관리위' is 관리위원회, which is known or no name at all."""
    if _COMMITTEE.fullmatch(word) is None:
        return False
    long, evidence = f"{word}원회", source.evidence(bullet)
    if not evidence.foreign:
        return is_known(long, bullet, source)
    return _BODY.search(" ".join(evidence.sentences)) is not None and (
        not named(long) or is_known(long, bullet, source)
    )


def _in_pieces(word: str, bullet: Bullet, source: Source) -> bool:
    """'한미', '네이버클라우드', and names with plain nouns behind them."""
    if both_countries(word, source.whole().canonical_text) or _branch(word, bullet, source):
        return True
    parts = [token for token in analyse(word) if token.noun]
    names = [token.form for token in parts if token.tag == "NNP"]
    if ends_otherwise(word, source.evidence(bullet)):
        return False
    if not 0 < len(names) < len(parts) or any(len(name) < SHORTEST for name in names):
        return False
    if not source.foreign and _is_other_person(word, names, source.evidence(bullet)):
        return False
    return all(is_known(name, bullet, source) for name in names if name != word)


def _is_other_person(word: str, names: list[str], evidence: Evidence) -> bool:
    """'박준석' for '박준서', of which the analyser takes '박준': the evidence has it only as the beginning of another name."""
    begin = names[0]
    if len(word) != LONGEST or not word.startswith(begin):
        return False
    return re.search(rf"{begin}(?:[은는이가을를의에와과도로측])?(?![가-힣])", evidence.text) is None


def _branch(word: str, bullet: Bullet, source: Source) -> bool:
    """'네이버클라우드' for 'Naver Cloud': a company and what follows its name."""
    match = company_names().match(word)
    rest = word[match.end() :] if match is not None else ""
    return (
        match is not None
        and len(rest) > 1
        and not organisations_called(word)
        and is_known(match[0], bullet, source)
        and (is_held(rest, source.evidence(bullet)) or (is_common(rest) and not is_firm_end(rest)))
    )


#: what a paper means by 'the government' or 'at home'
_HOME = {"ja": "일본", "zh": "중국 대만"}
