"""Who '최 회장' and '그는' are: Korean short references resolved inside one article; pure.

A person is named in full once ('최태원 SK그룹 회장') and by surname and title after that.  A bullet stands alone, so the
first one that names a person needs the full form.  Where two people of the article share surname and title, or no full
mention exists, the words stay as written.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .morphology import QUOTED
from .text import words

TITLES = (
    "명예회장|부회장|회장|부사장|사장|대표이사|대표|이사장|이사회 의장|의장|총재|전무|상무|최고경영자|최고기술책임자|"
    "최고운영책임자|최고재무책임자|최고전략책임자|최고과학자|CEO|CTO|COO|CFO|CSO|총괄|부문장|사업부장|본부장|센터장|연구소장|연구원장|"
    "실장|위원장|장관|차관|후보자|총리|대통령|수석|교수|창업자|설립자|이사|행장|부행장|지사|시장|원장"
)
_SHORT = re.compile(rf"(?<![가-힣A-Za-z·])(?P<name>[가-힣]{{1,5}}) (?P<title>{TITLES})(?![가-힣]*(?:단|들|급|직|님))")
_CHIEF = "CEO|최고경영자(?:\\(CEO\\))?"
_ORG_WORD = r"[A-Za-z가-힣0-9&·.\-]+"
_TITLED = re.compile(rf"(?:{TITLES})(?:·|$)")
_PARTICLED = re.compile(
    r"(?:은|는|을|를|의|에|와|과|에서|으로|에게|부터|까지|하는|했던|같은|등|이다|한다|했다|위해|만난|만나|보다|이자|및)$"
)
_ASIDE = r"(?:\([^()]{1,20}\))?"
_ORGANISATIONS = (
    "측|양사|양측|회사|정부|당국|업체|기업|그룹|전자|반도체|하이닉스|텔레콤|자동차|은행|증권|법원|[1-3]부|재판부|검찰|경찰|위원회|공정위|금융위|"
    "이사회|노조|연구원|대학|대통령실|백악관|상무부|과기정통부|산업부|삼성|현대차|네이버|카카오|엔비디아|구글|애플|메타|아마존|테슬라|인텔|퀄컴|"
    "마이크로소프트|오픈AI|앤트로픽|소프트뱅크|딥시크|(?<![A-Za-z])[A-Z][A-Za-z]+|[가-힣]AI"
)
_ENDING = r"(?:\([^()]*\))?[’'”\"]?$"
PERSON = re.compile(rf"(?:{TITLES}|총수|관계자){_ENDING}")
ORGANISATION = re.compile(rf"(?:{_ORGANISATIONS}){_ENDING}")
PERSON_OR_ORGANISATION = re.compile(rf"(?:{TITLES}|총수|대표단|경영진|관계자|연구진|연구팀|{_ORGANISATIONS}){_ENDING}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A full mention: ``full`` is '최태원 SK그룹 회장', ``short`` '최 회장'; ``sentence`` is where it stands."""

    name: str
    full: str
    short: str
    sentence: int


_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부"
)
#: words before a surname that are no given name
_NOT_GIVEN = words(
    "이날 전날 당시 최근 회장 사장 대표 의장 현재 특히 이어 앞서 한편 또 및 등 그룹 미국 한국 중국 일본 대만 각각 직접 이후 지난해 올해 내년 신임 당선 전임 현직 전 현"
)


#: titles that are written in one word with the office: '대통령비서실장' (never 회장: 부회장 is another person)
_JOINED_TITLES = frozenset({"실장", "원장", "장관", "위원장", "센터장", "본부장", "부문장", "수석"})


@lru_cache(maxsize=512)
def _full_pattern(name: str, title: str) -> re.Pattern[str]:
    """Full mentions that '최 회장' may stand for: a Hangul name that begins with it, or a given name before it."""
    post = _CHIEF if title in ("CEO", "최고경영자") else re.escape(title)
    if title in _JOINED_TITLES:
        post = rf"[가-힣A-Za-z]{{0,8}}{post}"
    whole = rf"{name}[가-힣]{{2}}" if len(name) == 1 else name if _korean_name(name) else r"(?!)"
    return re.compile(
        rf"(?<![가-힣A-Za-z·])(?P<name>{whole}|[가-힣]{{1,6}} {name}){_ASIDE}"
        rf"(?P<org>(?: {_ORG_WORD}){{0,4}}?) (?P<title>{post})(?![가-힣]*(?:단|들))"
    )


def _korean_name(name: str) -> bool:
    return len(name) == 3 and name[0] in _SURNAMES


@lru_cache(maxsize=256)
def _mentions(name: str, title: str, sentences: tuple[str, ...]) -> tuple[Person, ...]:
    pattern = _full_pattern(name, title)
    found: list[Person] = []
    for index, sentence in enumerate(sentences):
        for match in pattern.finditer(sentence):
            person = _person(match, name, title, index)
            if person is not None:
                found.append(person)
    return tuple(found)


def _person(match: re.Match[str], name: str, title: str, index: int) -> Person | None:
    words = match["org"].split()
    given = match["name"].split()
    if any(_PARTICLED.search(word) or _TITLED.search(word) for word in words) or (words and words[0] == "등"):
        return None
    if len(given) == 2 and (given[0] in _NOT_GIVEN or _PARTICLED.search(given[0])):
        return None
    if len(given) == 2 and len(given[0]) > 2 and given[0][-1] in "이가면서해고며게간":
        return None
    post = re.sub(r"최고경영자(?:\(CEO\))?", "CEO", match["title"]) if title == "CEO" else match["title"]
    full = " ".join([*given, *words, post])
    return Person(name=" ".join(given), full=full, short=f"{name} {title}", sentence=index)


def resolve(
    name: str, title: str, sentences: tuple[str, ...], glossary: Mapping[str, str], upto: int | None = None
) -> Person | None:
    """Return whom '최 회장' (*name* 최, *title* 회장) means in the article, or ``None`` where that is not certain.

    Only mentions up to sentence *upto* count: a short form stands for someone named before.
    *glossary* (surface -> canonical name) decides between several; without it all full mentions must be one person.
    """
    last = len(sentences) if upto is None else upto
    found = [person for person in _mentions(name, title, sentences) if person.sentence <= last]
    known = glossary.get(f"{name} {title}")
    if known is not None:
        found = [person for person in found if person.name.replace(" ", "") == known.replace(" ", "")]
    # a Hangul name that begins with the surname ('최태원') before a given name that stands in front ('젠슨 황')
    found = [person for person in found if " " not in person.name] or found
    if len({person.name for person in found}) != 1:
        return None
    return next((person for person in found if person.full.count(" ") > person.name.count(" ") + 1), found[0])


def _quoted(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in QUOTED.finditer(text)]


def name_in_full(
    text: str,
    sentences: tuple[str, ...],
    glossary: Mapping[str, str],
    introduced: set[str],
    *,
    upto: int | None = None,
) -> tuple[str, tuple[int, ...]]:
    """Return *text* with the first short reference to each new person in full, and the sentences that was taken from.

    *introduced* holds the names that an earlier bullet has given in full and is added to.  A full mention of someone
    introduced is shortened where the article itself uses the short form.
    """
    text = _shortened(text, sentences, introduced)
    quoted = _quoted(text)
    pieces: list[str] = []
    sources: list[int] = []
    done = 0
    for match in _SHORT.finditer(text):
        if any(a <= match.start() < b for a, b in quoted):
            continue
        person = resolve(match["name"], match["title"], sentences, glossary, upto)
        if person is None or person.name in introduced or person.full in text:
            continue
        if person.name in text and person.name != match["name"]:
            continue
        introduced.add(person.name)
        pieces += [text[done : match.start()], person.full]
        sources.append(person.sentence)
        done = match.end()
    return "".join([*pieces, text[done:]]), tuple(sources)


def _shortened(text: str, sentences: Sequence[str], introduced: set[str]) -> str:
    whole = "\n".join(sentences)
    quoted = _quoted(text)
    for name in sorted(introduced):
        for match in re.finditer(
            rf"{re.escape(name)}{_ASIDE}(?P<org>(?: {_ORG_WORD}){{1,4}}?) (?P<title>{TITLES})", text
        ):
            surname = name[0] if " " not in name else name.rsplit(" ", 1)[1]
            short = f"{surname} {match['title']}"
            usable = re.search(rf"(?<![가-힣A-Za-z] )(?<![가-힣]){re.escape(short)}", whole) is not None
            clean = not any(_PARTICLED.search(word) for word in match["org"].split())
            if usable and clean and not any(a <= match.start() < b for a, b in quoted):
                return _shortened(text[: match.start()] + short + text[match.end() :], sentences, introduced - {name})
    return text


def introduce(text: str, sentences: tuple[str, ...], introduced: set[str]) -> None:
    """Add to *introduced* every person that *text* names in full."""
    shorts = dict.fromkeys((match["name"], match["title"]) for match in _SHORT.finditer("\n".join(sentences)))
    for name, title in shorts:
        person = resolve(name, title, sentences, {})
        if person is not None and person.full in text:
            introduced.add(person.name)


def leaning_subject(sentences: Sequence[str], index: int, *, person: bool) -> tuple[str, int] | None:
    """Return (words, sentence) of the subject that sentence *index* leaves out: the topic of the one before.

    Only where that topic is a named person or body.  For '그는' (*person*) nobody else may stand in that sentence.
    """
    if index == 0:
        return None
    before = sentences[index - 1]
    phrase = _topic_phrase(before)
    if phrase is None or not PERSON_OR_ORGANISATION.search(phrase):
        return None
    titled = re.search(rf"(?:{TITLES})$", phrase) is not None
    if person and (
        not titled or len(re.findall(rf"[가-힣] (?:{TITLES})(?![가-힣]*(?:단|들))", QUOTED.sub("", before))) != 1
    ):
        return None
    return phrase, index - 1


def _topic_phrase(sentence: str) -> str | None:
    """The named phrase that opens the sentence before 은/는, without a relative clause or date in front."""
    for end in (m.start() for m in re.finditer(r"(?<=[가-힣A-Za-z)])(?:은|는) ", sentence[:60])):
        phrase = sentence[:end]
        if PERSON_OR_ORGANISATION.search(phrase) and not re.search(r"[\"“,]|(?:하고|하며|면서|에 따르면) ", phrase):
            return _last_name(phrase)
    return None


def _last_name(phrase: str) -> str | None:
    words = phrase.split()
    kept: list[str] = []
    for word in reversed(words):
        if kept and (_PARTICLED.search(word) or word[-1] in "한던린운된인른진온난긴" or re.search(r"\d일", word)):
            break
        if word in (
            "또",
            "또한",
            "이어",
            "특히",
            "앞서",
            "한편",
            "최근",
            "이날",
            "전날",
            "이에",
            "다만",
            "아울러",
            "그러나",
            "하지만",
        ):
            break
        kept.insert(0, word)
    return " ".join(kept) if kept and len(kept) <= 5 else None
