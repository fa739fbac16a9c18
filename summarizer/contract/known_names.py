"""Is this name of a line one that its evidence names, in whatever dress?  Pure."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from .. import Bullet
from ..canon import canonicalise, places_in
from ..facts import plain
from ..morphology import analyse
from ..names import TITLES
from ..text import words
from .compounds import is_firm_end, shortened
from .finding import HANGUL, followed, preceded, stands
from .institutions import ends_otherwise
from .japanese import half_read
from .kanji_names import read_in_japanese
from .lexicon import company_names, is_common, known_as, other_names
from .namesakes import COUNTRIES, both_countries, country_signed, is_chinese_surname, named_in_kind, town_of
from .offices import is_firm, is_person, people
from .organisations import is_organisation_in, organisations_called
from .proper_nouns import named
from .sounds import read_alike, written_by_sound
from .source import Evidence, Source

#: Latin words of Korean headlines that stand for what any source may spell out
_USUAL_LATIN = words(
    "ai ceo cto coo cfo cso it gpu cpu npu llm hbm sns r&d ipo m&a mou lng esg ott pc tv dc "
    "api app b2b b2c ict iot pr vr ar xr ev sw hw gdp agi ml os usb lcd oled d1 d2 tf"
)
#: the evidence speaks of someone or something that a sentence before it names
_ANAPHOR = re.compile(
    r"(?i)\b(?:he|she|they|it|its|his|her|him|their|them|(?:the|a|an|that|this) (?:[^\s,.]+ ){0,3}?(?:spokes\w+|대변인|budget|company|companies|firm|firms|group|chipmaker|startup|start-up|automaker|carmaker|maker|executive|billionaire|bank|giant|retailer|unit|lab|conglomerate|ceo|chairman|president|founder|two|pair)|the \S+-based)\b|"
    r"同社|同氏|同グループ|同行|両社|両氏|同日|彼|彼女|该公司|該公司|公司|他|她|其|一家|双方|雙方|两家|兩家|"
    r"(?<![가-힣])(?:그는|그가|그의|그녀|회사는|회사가|회사 측|양사|양측|두 회사|두 사람|이들|이 회사|이번|해당)|(?<![가-힣])[가-힣] (?:회장|부회장|사장|대표|CEO|의장|총리|대통령|장관)"
)

_PERSONAL = re.compile(
    r"(?i)\b(?:he|she|they|his|her|him|their|them|(?:the|that|this) (?:[^\s,.]+ ){0,3}?(?:spokes\w+|executive|billionaire|ceo|chairman|president|founder|chief|minister|two|pair))\b"
)


def is_known(word: str, bullet: Bullet, source: Source) -> bool:  # noqa: PLR0911 - one a way to know a name
    evidence = source.evidence(bullet)
    if _stands_in(word, evidence) or _by_glossary(word, evidence, source) or word in _HOME.get(source.language, ""):
        return True
    if (
        leans(evidence, source)
        and _may_stand_for(word, bullet.text, evidence, source)
        and _known_before(word, bullet, source)
    ):
        return True
    if not is_person(word, source) and _beside_title(word, bullet.text) and _stands_in(word, source.whole()):
        return True
    if _is_market(word, evidence):
        return True
    if is_company(word):
        return _shares_a_name(word, bullet.text, evidence)
    if evidence.foreign and _rendered(word, bullet, source):
        return True
    if places_in(word) and _stands_in(word, source.whole()) and _tells_no_other_place(word, bullet, evidence):
        return True  # where something is may be told once in an article
    if len(word) > _SHORTEST and word[-1] in _PARTICLES and _is_told(word[:-1], evidence, source):
        return True
    return _in_pieces(word, bullet, source) or _long_form_is_no_name(word, bullet, source)


#: one syllable that the analyser may take for the last of a name ('오라클로', '유럽선')
_PARTICLES = frozenset("의은는이가을를와과도에서로만엔선발행측산제판형계")


def _is_told(word: str, evidence: Evidence, source: Source) -> bool:
    """Does the evidence itself name it?  Two syllables that are no name of the tables would meet a sound by chance."""
    if len(word) <= _SHORTEST and not (places_in(word) or is_company(word)):
        return stands(word, evidence.text, behind=HANGUL)
    return _stands_in(word, evidence) or _by_glossary(word, evidence, source)


def _may_stand_for(word: str, text: str, evidence: Evidence, source: Source) -> bool:
    """'It' or 'the company' is nobody's pronoun, and who speaks in the evidence by name and title is nobody else."""
    if evidence.language == "en" and is_person(word, source):
        return _PERSONAL.search(evidence.text) is not None
    if not is_person(word, source) and not _is_placed_as_person(word, text):
        return True
    return _HE[evidence.language].search(evidence.text) is not None or not _speaks_itself(evidence, people(source))


_HE = {
    "en": _PERSONAL,
    "ko": re.compile(
        r"(?<![가-힣])(?:그는|그가|그의|그녀|이들|두 사람)|(?<![가-힣])[가-힣] (?:회장|부회장|사장|대표|CEO|의장|총리|대통령|장관)"
    ),
    "ja": re.compile(r"同氏|両氏|彼"),
    "zh": re.compile(r"他|她|其(?!他|它|中|余|餘|实|實)|本人"),
}
#: characters with which Chinese names begin
_FAMILIES = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾鐘姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱丘侯江尹薛闫阎閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵覃武钱錢戴严嚴莫孔向汤湯温溫庞龐殷欧歐洪童颜顏章施巫翁庄莊柯游詹簡简"
#: who speaks: a title, a name, a verb
_SPEAKER = {
    "en": re.compile(
        rf"(?:{TITLES}),? [A-Z][a-zà-ÿ'’]+|[A-Z][a-zà-ÿ'’]+ [A-Z][\w'’\-]+,? (?:[^,.]{{3,80}}, )?(?:who [^,.]{{3,60}}, )?(?:said|says|told|denied|added|warned|wrote|called|declined)\b|\bsaid [A-Z][a-z]+ [A-Z][a-z]+"
    ),
    "ko": re.compile(rf"[가-힣]{{2,}} [^,.]{{0,16}}(?:{TITLES})(?:은|는|이|가)(?= )"),
    "ja": re.compile(rf"(?:{TITLES}|氏)(?:（[^）]*）|\([^)]*\))?(?:は|が|も)"),
    "zh": re.compile(
        rf"(?:{TITLES}|책임자|负责人|負責人|[시市县縣省州部局校院][长長])(?:[{_FAMILIES}][\u4e00-\u9fff]{{1,2}}(?![长長])|[\u4e00-\u9fff]{{2,6}}[·・][\u4e00-\u9fff]{{2,6}})|(?:{TITLES})[\u4e00-\u9fff·]{{0,8}}(?:表示|称|稱|说|說|透露|指出|强调|強調|认为|認為|宣布|回应|回應|否认|否認|坦言|预计|預計)"
    ),
}
_SAYS = re.compile(r"[^，。、]{0,3}(?:表示|称|稱|说|說|透露|指出|强调|強調|认为|認為|否认|否認|는|은|氏?[はが])")


@lru_cache(maxsize=512)
def _speaks_itself(evidence: Evidence, known: tuple[str, ...]) -> bool:
    """Does somebody with a name or a title speak or act in the evidence?"""
    text = evidence.canonical_text
    if _SPEAKER[evidence.language].search(text) is not None:
        return True
    return any(followed(name, text, _SAYS, behind=HANGUL) is not None for name in known)


_WITH_TITLE = re.compile(rf"(?: [가-힣]+)?(?: [가-힣A-Za-z0-9&]+){{0,3}} (?:{TITLES})|, ")


def _is_placed_as_person(word: str, text: str) -> bool:
    """Stands *word* where a line has its speaker: at its head, before a title or a comma?"""
    return text.startswith(word) and not is_firm(word) and _WITH_TITLE.match(text, len(word)) is not None


def _known_before(word: str, bullet: Bullet, source: Source) -> bool:
    """Is it someone whom a sentence before names, or whom the article is about?"""
    return (
        any(_stands_in(word, before) for before in _before(bullet, source))
        or any(word in name for name in _chief_names(source))
        or (len(source.sentences) == len(bullet.evidence) and any(word in name for name in source.glossary.values()))
    )


_MARKET = re.compile(r"(?P<place>[가-힣]{2,4}) ?(?:증시|주식시장|증권시장)")
_SHARES = re.compile(
    r"(?i)\b(?:shares?|stocks?|market|index|trad)|株|股|市|주가|주식|증시|거래|상장|上場|上市|\blist(?:ed|ing)\b"
)


def _is_market(word: str, evidence: Evidence) -> bool:
    """'도쿄 증시' for '其股价在东京上涨': a place of the evidence, which speaks of shares."""
    market = _MARKET.fullmatch(word)
    return market is not None and _stands_in(market["place"], evidence) and _SHARES.search(evidence.text) is not None


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
    if evidence.language == "ja" and (
        (word[-1] in _DISTRICTS and _district(word, evidence)) or town_of(word, bullet.text, evidence)
    ):
        return True
    return _site(word, bullet.text, source)


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


def _tells_no_other_place(word: str, bullet: Bullet, evidence: Evidence) -> bool:
    """Does the line leave out no place of its evidence, for which this one might have been put?"""
    line = plain(bullet.text)
    told = {place for place in places_in(evidence.text) if place not in COUNTRIES}
    return word in COUNTRIES or all(place in line for place in told)


_PLANT = re.compile(r" (?:제?\d)?(?:공장|부지|시설|캠퍼스|사업장)")


def _site(word: str, text: str, source: Source) -> bool:
    """'테일러 공장' for 'the plant': where a plant stands may be told once in an article."""
    return source.foreign and followed(word, text, _PLANT) is not None and _stands_in(word, source.whole())


def _branch(word: str, bullet: Bullet, source: Source) -> bool:
    """'네이버클라우드' for 'Naver Cloud': a company and what follows its name."""
    match = company_names().match(word)
    rest = word[match.end() :] if match is not None else ""
    return (
        match is not None
        and len(rest) > 1
        and is_known(match[0], bullet, source)
        and (_stands_in(rest, source.evidence(bullet)) or (is_common(rest) and not is_firm_end(rest)))
    )


_SURNAME = re.compile(r" (?P<surname>[가-힣]{2,}?)(?:[은는이가을를과와의도,]|\s|$)")


def _given_name(word: str, text: str, evidence: Evidence, source: Source) -> bool:
    """'샘' of '샘 올트먼', where the evidence says 'Altman' and the article the whole name."""
    after = followed(word, text, _SURNAME, behind=HANGUL)
    surname = after["surname"] if after is not None else ""
    if surname not in named(text) or company_names().match(surname) or places_in(surname) or places_in(word):
        return False
    return _stands_in(surname, evidence) and _stands_in(word, source.whole())


@lru_cache(maxsize=8192)
def is_company(word: str) -> bool:
    """Is *word* a firm, office or product of the tables?"""
    return bool(organisations_called(word)) or company_names().fullmatch(word) is not None


#: what a paper means by 'the government' or 'at home'
_HOME = {"ja": "일본", "zh": "중국 대만"}
#: small Japanese places, read in ways that no table tells: the kind of district must be there
_DISTRICTS = {"시": "市", "현": "県", "군": "郡", "구": "区", "정": "町", "촌": "村"}


def _district(word: str, evidence: Evidence) -> bool:
    """'지토세시' for 千歳市: half of its reading at least is one of the tables'."""
    towns = re.findall(rf"([\u4e00-\u9fff々ヶ]{{1,4}}){_DISTRICTS[word[-1]]}", evidence.canonical_text)
    return any(half_read(word[:-1], town[-size:]) for town in towns for size in range(1, len(town) + 1))


def leans(evidence: Evidence, source: Source) -> bool:
    """Does the evidence leave its subject to a sentence before it: by a pronoun, or by saying none (ja, zh)?"""
    if _ANAPHOR.search(evidence.text):
        return True
    if evidence.language not in ("ja", "zh"):
        return False
    return any(
        not any(name in _opening(line, evidence.language) for name in source.glossary.values())
        for line in evidence.canonical
    )


def _opening(sentence: str, language: str) -> str:
    """Where the topic of a Japanese or Chinese sentence stands."""
    return re.split(r"[はがも]", sentence, maxsplit=1)[0] if language == "ja" else sentence[:24]


@lru_cache(maxsize=8192)
def _stands_in(word: str, evidence: Evidence) -> bool:  # noqa: PLR0911 - one a way to write it
    if word[0].isascii():
        known = word.lower() in _USUAL_LATIN or any(
            _squeezed(name) in _squeezed_text(evidence) for name in (word, *other_names(word))
        )
        return (
            known
            or is_organisation_in(word, evidence.text)
            or (evidence.foreign and (known_as(word, evidence.text) or _initials(word, evidence)))
        )
    if _squeezed(word) in _squeezed_text(evidence):
        return True
    if any(_squeezed(other) in _squeezed_text(evidence) for other in other_names(word)):
        return True
    if is_chinese_surname(word, evidence) or named_in_kind(word, evidence) or is_organisation_in(word, evidence.text):
        return True
    if not evidence.foreign:
        return shortened(word, evidence.text) or country_signed(word, evidence.text, "ko")
    if places_in(word):
        raw = " ".join(evidence.sentences)
        return (
            (word in COUNTRIES and (known_as(word, evidence.text) or country_signed(word, raw, evidence.language)))
            or read_alike(word, raw)
            or word in _word_by_word(evidence)
            or written_by_sound(word, evidence.canonical_text)
        )
    if is_company(word):
        return known_as(word, evidence.text)
    # names that are put into Korean already are no candidates for any other
    if known_as(word, evidence.text) or written_by_sound(word, evidence.canonical_text):
        return True
    return len(word) > 2 and read_alike(word, " ".join(evidence.sentences))


def _initials(word: str, evidence: Evidence) -> bool:
    """'ULA' for 'United Launch Alliance'."""
    if evidence.language != "en" or not re.fullmatch(r"[A-Z]{3,6}", word):
        return False
    return re.search(r"\b" + r"[a-z]+(?: (?:of|and|for|the))? ".join(word) + r"[a-z]+", evidence.text) is not None


@lru_cache(maxsize=256)
def _word_by_word(evidence: Evidence) -> str:
    """Places of the evidence put into Korean one by one: of 'Taylor, Texas' the canonical sentence keeps only the town."""
    return " ".join(
        canonicalise(match[0], evidence.language) for match in _PROPER.finditer(" ".join(evidence.sentences))
    )


_PROPER = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+)?")


@lru_cache(maxsize=1024)
def _squeezed_text(evidence: Evidence) -> str:
    return _squeezed(evidence.text)


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\-·.]", "", unicodedata.normalize("NFKC", text)).lower()


def _by_glossary(word: str, evidence: Evidence, source: Source) -> bool:
    """A surface form in the evidence whose canonical name is or holds *word* ('최 회장' -> 최태원)."""
    raw = " ".join(evidence.sentences)
    return any(
        word in canonical
        and (
            surface in raw
            or (canonical.startswith(word) and _stem(surface) in raw)
            or any(part != word and len(part) > 1 and _stands_in(part, evidence) for part in canonical.split())
        )
        for surface, canonical in source.glossary.items()
    )


def _stem(surface: str) -> str:
    """What is left of a name that is cut short: '楽天' of '楽天グループ', 'Samsung' of 'Samsung Electronics'."""
    return surface.split(maxsplit=1)[0] if surface[0].isascii() else surface[:2]


def _chief_names(source: Source) -> list[str]:
    """The two names that the article has most often: what 'the company' means wherever it stands."""
    text = source.whole().canonical_text
    counts = {name: text.count(name) for name in dict.fromkeys(source.glossary.values())}
    return sorted((name for name, count in counts.items() if count > 1), key=lambda name: -counts[name])[:2]


def _before(bullet: Bullet, source: Source) -> list[Evidence]:
    """The first sentence, and the three before each sentence of the evidence."""
    found: dict[str, None] = dict.fromkeys(source.sentences[:1])
    for sentence in bullet.evidence:
        if sentence in source.sentences:
            at = source.sentences.index(sentence)
            found |= dict.fromkeys(source.sentences[max(0, at - 3) : at])
    return [source.of((sentence,)) for sentence in found]


def _beside_title(word: str, text: str) -> bool:
    """'젠슨 황 엔비디아 CEO': an apposition may come from any sentence that introduces the person."""
    at = text.find(word)
    if re.search(r"[가-힣A-Za-z] $", text[:at]) is None:
        return False  # the person, who must be named by the evidence itself
    return _TO_TITLE.match(text, at + len(word)) is not None


_TO_TITLE = re.compile(rf"(?: ?[가-힣A-Za-z0-9&]+){{0,3}} ?(?:{TITLES})(?![가-힣])")
