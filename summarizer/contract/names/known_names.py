"""Is this name of a line one that its evidence names, in whatever dress, whole or in pieces?  Pure."""

from __future__ import annotations

import re

from ... import Bullet
from ...canon import places_in
from ...facts import plain
from ...korean.morphology import analyse
from ...korean.names import TITLES
from ..lexicon import company_names, is_common
from ..posts.offices import is_person
from ..sounds.hanja import misread, read_alike, spelt_in_full
from ..sounds.japanese import half_read, read_once
from ..sounds.kanji_names import read_in_japanese
from ..sounds.loose_sounds import is_loanword, lacks_given_name, loosely_heard
from ..sounds.renderings import read_from_pinyin, written_by_sound
from ..source import Evidence, Source
from .antecedents import known_before, leans, may_stand_for
from .compounds import is_firm_end, is_told_end
from .finding import HANGUL, followed, preceded, stands
from .held_names import is_company, is_held, is_held_by_glossary
from .institutions import ends_otherwise
from .meanings import is_put_by_meaning
from .name_parts import is_other_part
from .namesakes import COUNTRIES, both_countries, town_of
from .organisations import organisations_called
from .proper_nouns import named
from .replaced import left_out, of_another_country, replaced
from .surnames import is_glossed


def is_known(word: str, bullet: Bullet, source: Source) -> bool:  # noqa: PLR0911, C901 - one a way to know a name
    """Does the evidence of *bullet* name *word*, itself or by what its article says elsewhere?"""
    evidence = source.evidence(bullet)
    if is_held(word, evidence) or is_held_by_glossary(word, evidence, source):
        return True
    if word in _HOME.get(source.language, ""):
        return not of_another_country(word, plain(bullet.text), evidence)
    if _is_told_elsewhere(word, bullet, source) and not replaced(word, bullet, source):
        return not _is_place(word) or _tells_no_other_place(word, bullet, source)
    if _is_market(word, evidence) or is_told_end(word, evidence) or _is_dropped(word, bullet, source):
        return True
    if is_company(word) and followed(word, bullet.text, _POST_BEHIND) and read_from_pinyin(word, evidence.text):
        return True  # '샤오펑 G42 CEO' for Peng Xiao
    if is_company(word):
        return _shares_a_name(word, bullet.text, evidence) or _is_the_subject(word, bullet, source)
    if evidence.foreign and (is_put_by_meaning(word, evidence) or _rendered(word, bullet, source)):
        return True
    if places_in(word) and is_held(word, source.whole()) and _tells_no_other_place(word, bullet, source):
        return True  # where something is may be told once in an article
    if len(word) > _SHORTEST and word[-1] in _PARTICLES and _is_told(word[:-1], evidence, source):
        return True
    if _in_pieces(word, bullet, source) or _long_form_is_no_name(word, bullet, source):
        return True
    if is_loanword(word, evidence) or _in_two_scripts(word, evidence):
        return True
    if not source.foreign and _is_called_by_family(word, evidence, source):
        return True
    return not places_in(word) and loosely_heard(word, bullet.text, evidence, source)


def _is_called_by_family(word: str, evidence: Evidence, source: Source) -> bool:
    """'오상훈', where Korean evidence has '오씨', and the article nobody else of that family."""
    name, whole = word.removesuffix("씨"), source.whole()
    if len(name) != _LONGEST or is_company(name) or places_in(name) or not stands(name, whole.text, behind=HANGUL):
        return False
    called = re.search(
        rf"(?<![가-힣]){name[0]}(?:씨| (?:전 |현 )?(?:{TITLES}))(?=[은는이가도의를에과와 ,]|$)", evidence.text
    )
    others = re.findall(rf"(?<![가-힣])({name[0]}[가-힣]{{2}})(?= ?(?:씨|{TITLES})|\()", whole.text)
    return called is not None and all(other == name for other in others)


def _is_place(word: str) -> bool:
    """'대전', '도요하시시': a town, and no state or office ('조지아주', '센다이시장')."""
    return (word in places_in(word) and word[-1] not in "주현성도") or (
        word[-1] in "시현군" and len(word) > _LONGEST and not is_company(word)
    )


_SCRIPTS = re.compile(r"(?P<latin>[A-Z][A-Za-z&]+)(?P<hangul>[가-힣]{2,})")


def _in_two_scripts(word: str, evidence: Evidence) -> bool:
    """'PJM인터커넥션' for 'PJM Interconnection'."""
    parts = _SCRIPTS.fullmatch(word)
    if parts is None or not evidence.foreign or not is_held(parts["latin"], evidence):
        return False
    return is_told_end(parts["hangul"], evidence) or is_held(parts["hangul"], evidence)


def _is_told_elsewhere(word: str, bullet: Bullet, source: Source) -> bool:
    """Does the evidence mean *word* by a pronoun, or may any sentence tell it: who somebody is?"""
    evidence = source.evidence(bullet)
    if (
        leans(evidence, source)
        and may_stand_for(word, bullet.text, evidence, source)
        and known_before(word, bullet, source)
    ):
        return True
    return not is_person(word, source) and _beside_title(word, bullet.text) and is_held(word, source.whole())


#: one syllable that the analyser may take for the last of a name ('오라클로', '유럽선')
_PARTICLES = frozenset("의은는이가을를와과도에서로만엔선발행측산제판형계")


def _is_told(word: str, evidence: Evidence, source: Source) -> bool:
    """Does the evidence itself name it?  Two syllables that are no name of the tables would meet a sound by chance."""
    if len(word) <= _SHORTEST and not (places_in(word) or is_company(word)):
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


def _is_the_subject(word: str, bullet: Bullet, source: Source) -> bool:
    """Is it the firm that the article begins with, where the evidence names no firm that the line leaves out?"""
    first = source.of(source.sentences[:1])
    return (
        is_held(word, first)
        and first.canonical_text.find(word) < _HEAD
        and not left_out(bullet.text, source.evidence(bullet))
    )


def _is_dropped(word: str, bullet: Bullet, source: Source) -> bool:
    """Does the line begin with the firm whose board 「取締役会が判断した」 is, as the heading of a Japanese article tells?"""
    first = (
        source.language == "ja"
        and len(word) > _SHORTEST
        and bullet.text.startswith(word)
        and not is_person(word, source)
    )
    return first and _is_the_subject(word, bullet, source)


_POST_BEHIND = re.compile(rf"(?: [가-힣A-Za-z0-9&]+){{0,3}}? (?:{TITLES})")
_GIVEN = re.compile(r"(?P<given>[가-힣]{2,})\Z")


def _shares_a_name(word: str, text: str, evidence: Evidence) -> bool:
    """A name of the tables that none of its forms bears out, unless it is a person's too ('아미트 메타')."""
    person = preceded(f" {word}", text, _GIVEN)
    told = evidence.canonical_text
    given = person is not None and not is_company(person["given"]) and written_by_sound(person["given"], told)
    return given and written_by_sound(word, told)


def _rendered(word: str, bullet: Bullet, source: Source) -> bool:
    """May *word* be how a reader writes a foreign name of the evidence?"""
    evidence = source.evidence(bullet)
    if _given_name(word, bullet.text, evidence, source) or read_in_japanese(word, bullet.text, evidence):
        return True
    if evidence.language == "zh" and misread(word, " ".join(evidence.sentences)):
        return True
    if evidence.language in ("ja", "zh") and (
        spelt_in_full(word, " ".join(evidence.sentences)) or _in_full(word, bullet.text, evidence)
    ):
        return True
    if is_other_part(word, evidence, source) or is_glossed(word, evidence, source):
        return True
    if evidence.language == "ja" and (
        read_once(word, " ".join(evidence.sentences), " ".join(source.sentences))
        or (word[-1] in _DISTRICTS and _district(word, evidence))
        or town_of(word, bullet.text, evidence)
    ):
        return True
    return _site(word, bullet.text, source)


_BESIDE = re.compile(r"(?P<family>[가-힣]{1,2}) (?P<given>[가-힣]{1,3})(?![가-힣])")


def _in_full(word: str, text: str, evidence: Evidence) -> bool:
    """'린 타오' for 林涛: half of such a name is too short to be heard alone."""
    raw = " ".join(evidence.sentences)
    names = (match.groups() for match in _BESIDE.finditer(text) if word in match.groups())
    return any(read_alike("".join(name), raw) for name in names)


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
    if not 0 < len(names) < len(parts) or any(len(name) < _SHORTEST for name in names):
        return False
    if not source.foreign and _is_other_person(word, names, source.evidence(bullet)):
        return False
    return all(is_known(name, bullet, source) for name in names if name != word)


def _is_other_person(word: str, names: list[str], evidence: Evidence) -> bool:
    """'박준석' for '박준서', of which the analyser takes '박준': the evidence has it only as the beginning of another name."""
    begin = names[0]
    if len(word) != _LONGEST or not word.startswith(begin):
        return False
    return re.search(rf"{begin}(?:[은는이가을를의에와과도로측])?(?![가-힣])", evidence.text) is None


#: a Korean name, surname and all
_LONGEST = 3


_SHORTEST = 2
#: where a sentence has its subject
_HEAD = 40


def _tells_no_other_place(word: str, bullet: Bullet, source: Source) -> bool:
    """Does the line leave out no place of its evidence, for which this one might have been put?"""
    line = plain(bullet.text)
    told = {place for place in places_in(source.evidence(bullet).text) if place not in COUNTRIES}
    if word in COUNTRIES:
        return not replaced(word, bullet, source)
    return all(place in line for place in told)


_PLANT = re.compile(r" (?:제?\d)?(?:공장|부지|시설|캠퍼스|사업장)")


def _site(word: str, text: str, source: Source) -> bool:
    """'테일러 공장' for 'the plant': where a plant stands may be told once in an article."""
    return source.foreign and followed(word, text, _PLANT) is not None and is_held(word, source.whole())


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


_SURNAME = re.compile(r" (?P<surname>[가-힣]{2,}?)(?:[은는이가을를과와의도,]|\s|$)")


def _given_name(word: str, text: str, evidence: Evidence, source: Source) -> bool:
    """'샘' of '샘 올트먼', where the evidence says 'Altman' and the article the whole name."""
    after = followed(word, text, _SURNAME, behind=HANGUL)
    surname = after["surname"] if after is not None else ""
    if surname not in named(text) or company_names().match(surname) or places_in(surname) or places_in(word):
        return False
    given = is_held(word, source.whole()) or (len(word) >= _SHORTEST and lacks_given_name(surname, evidence))
    return is_held(surname, evidence) and given


#: what a paper means by 'the government' or 'at home'
_HOME = {"ja": "일본", "zh": "중국 대만"}
#: small Japanese places, read in ways that no table tells: the kind of district must be there
_DISTRICTS = {"시": "市", "현": "県", "군": "郡", "구": "区", "정": "町", "촌": "村"}


def _district(word: str, evidence: Evidence) -> bool:
    """'지토세시' for 千歳市: half of its reading at least is one of the tables'."""
    towns = re.findall(rf"([\u4e00-\u9fff々ヶ]{{1,4}}){_DISTRICTS[word[-1]]}", evidence.canonical_text)
    return any(half_read(word[:-1], town[-size:]) for town in towns for size in range(1, len(town) + 1))


def _beside_title(word: str, text: str) -> bool:
    """'젠슨 황 엔비디아 CEO': an apposition may come from any sentence that introduces the person."""
    at = text.find(word)
    if _NAME_BEFORE.search(text, 0, max(at, 0)) is None:
        return False  # the person, who must be named by the evidence itself
    return _TO_TITLE.match(text, at + len(word)) is not None


#: what ends in a particle is no name
_NAME_BEFORE = re.compile(r"[가-힣A-Za-z](?<!으로)(?<!에서)(?<!에게)(?<!부터)(?<![가-힣][을를은는]) \Z")
_TO_TITLE = re.compile(rf"(?: ?[가-힣A-Za-z0-9&]+){{0,3}} ?(?:{TITLES})(?![가-힣])")
