"""Which people sentences of the evidence name, and whether they leave somebody to the sentences before them.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ...canon import places_in
from ...korean.morphology import analyse
from ...korean.names import TITLES
from ...text import words
from ..deeds.persons import SURNAMES
from ..lexicon import is_common
from ..posts.offices import is_firm, people
from ..sounds.spelt_letters import apart, hangul_letters, kana_letters
from ..source import Evidence, Source
from .antecedents import CHINESE_FAMILIES
from .finding import HANGUL, followed, starts
from .held_names import is_company
from .namesakes import is_chinese_surname
from .proper_nouns import named
from .unsaid import names_no_speaker, says_no_subject

_RANK = rf"(?:{TITLES}|책임리더|변호사|변리사|판사|검사|의원|장관|총리|대통령|대변인|애널리스트|연구원|국장|과장|부장|팀장|감독|기자|씨)"
#: a title right behind a name
CALLED = rf" {_RANK}"
_CALLED_KO = re.compile(
    rf"(?: (?![가-힣]+[은는을를의]\s)[가-힣A-Za-z0-9&·()]+){{0,3}}? ?{_RANK}(?:(?![가-힣]{{2}})|(?=에게|께서|으로|에서|과의|와의|과는|와는|과도|와도|이라|이며|이고|이자))"
)
_BY_FAMILY_KO = re.compile(
    rf"(?<![가-힣])(?P<name>(?![겸및등전현각두양첫새약총그이])[가-힣]) {_RANK}(?=[은는이가도을를의에와과께 ,·]|$)"
)
#: '김남선 책임리더', of whom the analyser takes '김남' for the name
_MAN_KO = re.compile(
    rf"(?<![가-힣])(?P<name>[{''.join(sorted(SURNAMES))}][가-힣]{{2}}(?<![의은는을를에])) {_RANK}(?![가-힣]{{3}})"
)
_CAPITALS = r"[A-Z][\w'’\-]+(?: (?:[A-Z]\.|[Dd]ella|[Dd]e|[Vv]an|[Vv]on|[Bb]in|[Aa]l)(?= ))*(?: [A-Z][\w'’\-]+){0,3}"
_SAYS_EN = "said|says|told|wrote|added|stated|noted|explained|argued|warned|claimed|joined|resigned"
#: what shows in an English article that a name is a person's
_PEOPLE_EN = re.compile(
    rf"\b(?:Mr|Ms|Mrs|Dr|Sir|Lord|Judge|Justice|President|Chairman|Chairwoman|Minister|Secretary|Senator|Professor|CEO|CFO|CTO|COO|predecessor|successor|attorney|lawyer|founder|executive|analyst|{TITLES})\.? (?P<titled>{_CAPITALS})"
    rf"|(?P<full>[A-Z][\w'’\-]+(?: (?:[A-Z]\.|[Dd]ella|[Dd]e|[Vv]an|[Vv]on))*(?: [A-Z][\w'’\-]+){{1,3}})(?=, (?:who|whose|(?:the |a |an |its |[A-Z][\w.]+['’]s )?(?:[a-z\-]+ ){{0,3}}(?:chief|head|president|chairman|founder|co-founder|director|analyst|professor|lawyer|VP|vice|partner|executive|{TITLES}))|,? (?:{_SAYS_EN})\b|, meanwhile)"
    rf"|\b(?:{_SAYS_EN}|named|appointed|hired|promoted|tapped|replaces?|succeeds?|replacing|succeeding) (?P<said>[A-Z][\w'’\-]+ [A-Z][\w'’\-]+)"
    rf"|(?:^|, )(?P<acts>[A-Z][\w'’\-]+(?: [A-Z]\.)? [A-Z][\w'’\-]+)(?= (?:has|had|was|is|will|would) (?:also |now |been |be )*(?:named|appointed|promoted|hired|elected|set to (?:become|take|step)|stepping|joining|leaving|resign\w*|retir\w*|succeed\w*|replac\w*|taking))"
)
_ADDRESS_JA = r"氏|さん|総理|首相|大統領|大臣|会長|社長|副社長|専務|常務|代表|議長|知事|市長|教授|弁護士|監督|最高経営責任者|CEO|CFO"
_PEOPLE_JA = re.compile(
    rf"(?P<name>[\u4e00-\u9fff々ヶ]{{1,6}}|[ァ-ヺー]{{2,}}(?:[・＝][ァ-ヺー]+)*) ?(?:{_ADDRESS_JA}|{TITLES})(?!ら)"
)
_SAYS_ZH = "表示|称|稱|说|說|透露|指出|强调|強調|认为|認為|坦言|预计|預計|介绍|介紹|宣布|回应|回應|解释|解釋|补充|補充|被任命|任命|将|將|在"
_PEOPLE_ZH = re.compile(
    rf"(?:{TITLES})(?P<titled>[{CHINESE_FAMILIES}][\u4e00-\u9fff]{{1,2}}?)(?=[，。、（(：]|{_SAYS_ZH}|\d|今|昨|于|於|$)"
    rf"|(?:^|[，。、；])(?P<speaks>[{CHINESE_FAMILIES}][\u4e00-\u9fff]{{1,2}})(?={_SAYS_ZH})"
    rf"|(?:{TITLES}) ?(?P<latin>[A-Z][a-z]+(?: [A-Z][a-z]+){{0,2}})|(?P<alone>[A-Z][a-z]+(?: [A-Z][a-z]+){{0,2}}) ?(?=(?:{_SAYS_ZH}|\d+일|[월화수목금토일]요일))"
)
#: before this many signs of a sentence no name can stand that a pronoun means
_HE_EN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Hh]im|[Tt]heir|[Tt]hem|(?:[Tt]he|[Tt]his|[Tt]hat) (?:[a-z\-]+ ){0,3}?(?:two|pair|executive|billionaire|chief|CEO|founder|entrepreneur|businessman|judge|minister|chairman|president|spokes\w+|boss|head|총괄))\b")  # fmt: skip
_HE = {
    "ko": re.compile(r"(?<![가-힣])(?:그는|그가|그의|그녀|그도|이들|두 사람|당사자|본인)"),
    "ja": re.compile(r"同氏|両氏|彼|本人|自身|同(?:社長|会長|CEO)"),
    "zh": re.compile(r"他|她|本人|两人|兩人|双方|雙方|[这這该該]位|掌门人|掌門人|掌舵"),
}
_BOTH = re.compile(r"[Tt]hey|[Tt]heir|[Tt]he (?:two|pair)|両氏|両者|두 사람|이들|两人|兩人|双方|雙方|他们|他們")


def is_called_by_family(word: str, evidence: Evidence) -> bool:
    """'최수연', where Korean evidence has '최 책임리더', or Japanese 'チェ氏' or '崔CEO'."""
    if evidence.language == "ja":
        if is_chinese_surname(word[0], evidence):
            return True
        spelt = hangul_letters(word[0])
        called = (match["name"] for line in evidence.canonical for match in _FAMILY_IN_KANA.finditer(line))
        return any(apart(spelt, kana_letters(name)) <= _FAMILY_LETTERS for name in called)
    families = (match["name"] for line in evidence.canonical for match in _BY_FAMILY_KO.finditer(line))
    return evidence.language == "ko" and word[0] in families


#: a Korean family name, which is one syllable, in katakana; how far its letters may be from that ('チョン' is 정, and not 최)
_FAMILY_IN_KANA = re.compile(rf"(?<![ァ-ヺー・＝])(?P<name>[ァ-ヺー]{{1,3}}) ?(?:{_ADDRESS_JA}|{TITLES})(?!ら)")
_FAMILY_LETTERS = 0.3


def persons(evidence: Evidence, source: Source) -> tuple[str, ...]:
    """Names of people in the evidence, as its canonical sentences write them."""
    known = (*people(source), *filter(_is_full_name, dict.fromkeys(source.glossary.values())))
    return _persons(evidence, known, _named_in_article(source.whole()) if evidence.language == "en" else frozenset())


@lru_cache(maxsize=4096)
def _is_full_name(name: str) -> bool:
    """'일론 머스크': two words in Hangul, and no firm's, place's or product's."""
    words = name.split()
    return (
        len(words) > 1
        and all("가" <= word[0] <= "힣" for word in words)
        and not is_company(name)
        and not any(is_firm(word) or is_common(word) for word in words)
    )


@lru_cache(maxsize=1024)
def _persons(evidence: Evidence, known: tuple[str, ...], article: frozenset[str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    reads = _READERS.get(evidence.language)
    for line in evidence.canonical:
        found |= dict.fromkeys(name for name in known if name in line and not is_company(name))
        found |= dict.fromkeys(reads(line, article) if reads is not None else ())
    return tuple(name for name in found if not any(name != other and name in other for other in found))


def _in_korean(line: str, _: frozenset[str]) -> Iterator[str]:
    yield from (match["name"] for match in _BY_FAMILY_KO.finditer(line))
    yield from (match["name"] for match in _MAN_KO.finditer(line) if not _is_noun(match["name"]))
    for name in named(line):
        if len(name) < _SHORTEST or is_firm(name) or is_company(name) or is_common(name) or places_in(name):
            continue
        if followed(name, line, _CALLED_KO, behind=HANGUL) is not None:
            yield name


_SHORTEST = 2


@lru_cache(maxsize=4096)
def _is_noun(word: str) -> bool:
    """'이사회', '조선소': made like a name, and a word of the language."""
    return is_common(word) or is_firm(word) or all(token.listed and token.tag == "NNG" for token in analyse(word))


def _in_english(line: str, article: frozenset[str]) -> Iterator[str]:
    for match in _LATIN_NAME.finditer(line):
        if match[0].split()[-1].removesuffix("'s").removesuffix("’s") in article:
            yield match[0]


_LATIN_NAME = re.compile(_CAPITALS)


@lru_cache(maxsize=64)
def _named_in_article(whole: Evidence) -> frozenset[str]:
    """The last words of the names that are people's somewhere in an English article."""
    names = (match[match.lastgroup or 0] for line in whole.canonical for match in _PEOPLE_EN.finditer(line))
    last = (name.split()[-1].removesuffix("'s").removesuffix("’s") for name in names)
    return frozenset(word for word in last if not is_company(word) and not word.isupper() and word not in _OF_FIRMS)


_OF_FIRMS = words(
    "Corp Inc Ltd Co Company Group Motors Motor Systems Bank Holdings Technologies Technology University Court Department Ministry Commission Council Agency Association Union Journal Times Post News Securities Capital Partners Energy Electronics Semiconductor Semiconductors Industries International House Office Board Committee Institute Research Street Post Reuters Bloomberg Labs Solutions Networks Ventures Foundation Party Administration Bureau Service Services Korea America China Japan Europe Asia Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
)


def _in_japanese(line: str, _: frozenset[str]) -> Iterator[str]:
    yield from (match["name"] for match in _PEOPLE_JA.finditer(line) if match["name"] not in _NO_NAME_JA)


_NO_NAME_JA = words(
    "同 両 各 前 元 現 新 副 次期 後任 会社 当時 代表権 共同 今 同社 筆頭 名誉 内閣 財務 外務 経産 取締役 執行役員 最高 社外 社内 上級 総括 担当 兼 旧 全 女性 男性 初代 歴代 日本 米国 中国 韓国 一部 関係 米"
)


def _in_chinese(line: str, _: frozenset[str]) -> Iterator[str]:
    for match in _PEOPLE_ZH.finditer(line):
        name = match[match.lastgroup or 0]
        if not is_company(name):
            yield name


_READERS = {"ko": _in_korean, "en": _in_english, "ja": _in_japanese, "zh": _in_chinese}


def left_open(evidence: Evidence, names: tuple[str, ...], *, owner: bool = True) -> int:
    """How many people the sentences leave to those before them: by a pronoun that none of *names* stands before, or by no subject.

    'Her predecessor Nick Read stepped down' leaves open only the *owner*: who does it has a name.
    """
    if names_no_speaker(evidence):
        return _MANY
    return sum(_open_in(line, evidence.language, names, owner=owner) for line in evidence.canonical)


_MANY = 9
_NO_TOPIC_JA = re.compile(r"[はがも]")


#: between the head of a sentence and the name of who does it
_OWNED = re.compile(r"(?:His|Her|Their|그의|彼の|他的|她的) ?(?:[a-z\-가-힣\u4e00-\u9fff]+[ ,]*){1,4}")


def _open_in(line: str, language: str, names: tuple[str, ...], *, owner: bool) -> int:
    first = min((at for name in names for at in starts(name, line)), default=len(line))
    pronoun = (_HE_EN if language == "en" else _HE[language]).search(line)
    if pronoun is not None and pronoun.start() < first:
        if not owner and first < len(line) and _OWNED.fullmatch(line[:first]):
            return 0
        return 1 + (_BOTH.match(pronoun[0]) is not None)
    if language == "ko":
        return int(first == len(line) and says_no_subject(line))
    if language == "ja":
        return int(_NO_TOPIC_JA.search(re.sub(r"「[^」]*」", "", line)) is None)
    return 0
