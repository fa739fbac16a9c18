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

from ..text import words
from .morphology import QUOTED
from .surnames import SURNAMES, korean_name

TITLES = (
    "명예회장|부회장|회장|부사장|사장|대표이사|대표|이사장|이사회 의장|의장|총재|전무|상무|최고경영자|최고기술책임자|"
    "최고운영책임자|최고재무책임자|최고전략책임자|최고과학자|CEO|CTO|COO|CFO|CSO|총괄|부문장|사업부장|본부장|센터장|연구소장|연구원장|"
    "실장|위원장|장관|차관|후보자|부총리|총리|대통령|수석|교수|창업자|설립자|이사|행장|부행장|지사|시장|원장"
)
#: by what people are called by their surname, who lead nothing
_CALLED = "부장판사|부장검사|판사|검사|변호사|대변인|의원|부장|국장|단장|지회장|연구원|애널리스트|감독|책임리더|내정자"
_SHORT = re.compile(
    rf"(?<![가-힣A-Za-z·])(?P<name>[가-힣]{{1,5}}) (?P<title>{TITLES}|{_CALLED})(?![가-힣]*(?:단|들|급|직|님))"
    r"(?<!상무(?=부))(?<!대표(?=[팀부적작]))(?<!이사(?=[회진]))"
)
#: the number of a listed company: '가람전자(123450)', '(NYS:GRM)'
LISTED = re.compile(
    r"\[\d{6}\]|\((?:(?:코스피|코스닥|KOSPI|KOSDAQ)[: ]?\s?)?\d{6}\)|\((?:NYS|NAS|NYSE|NASDAQ|나스닥|뉴욕증권거래소):\s?[A-Z.]{1,6}\)"
    r"|\((?:종목\s?코드|티커)\s?[:：]?\s?[A-Z0-9.]{1,8}\)|\([A-Z0-9]{1,5}\.[A-Z]{1,3}\)"
)
_CHIEF = "CEO|최고경영자(?:\\(CEO\\))?"
_ORG_WORD = r"[A-Za-z가-힣0-9&·.\-]+"
_TITLED = re.compile(rf"(?:{TITLES})(?:·|$)")
PARTICLED = re.compile(
    r"(?:은|는|을|를|의|에|와|과|에서|으로|에게|부터|까지|하는|했던|같은|등|이다|한다|했다|위해|만난|만나|보다|이자|및)$"
)
_ASIDE = r"(?:\([^()]{1,20}\))?"
_ORGANISATIONS = (
    "측|양사|양측|회사|정부|당국|업체|기업|그룹|전자|반도체|하이닉스|텔레콤|자동차|은행|증권|법원|[1-3]부|재판부|검찰|경찰|위원회|공정위|금융위|"
    "이사회|노조|연구원|대학|대통령실|백악관|상무부|과기정통부|산업부|삼성|현대차|네이버|카카오|엔비디아|구글|애플|메타|아마존|테슬라|인텔|퀄컴|"
    "마이크로소프트|오픈AI|앤트로픽|소프트뱅크|딥시크|(?<![A-Za-z])[A-Z][A-Za-z]+|[가-힣]AI"
)
_ENDING = r"(?:\([^()]*\))?[’'”\"]?$"
#: people without a post are told of with their age: '이가람(39)', '윤모 씨(58)'
_AGED = r"[가-힣]\([1-9]\d\)$"
PERSON = re.compile(rf"(?:{TITLES}|총수|관계자|판사|검사|변호사){_ENDING}|{_AGED}")
ORGANISATION = re.compile(rf"(?:{_ORGANISATIONS}){_ENDING}")
PERSON_OR_ORGANISATION = re.compile(
    rf"(?:{TITLES}|총수|대표단|경영진|관계자|판사|검사|변호사|연구진|연구팀|{_ORGANISATIONS}){_ENDING}|{_AGED}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A full mention: ``full`` is '최태원 SK그룹 회장', ``short`` '최 회장'; ``sentence`` is where it stands."""

    name: str
    full: str
    short: str
    sentence: int


#: surnames that stand before a title as words of their own as well: '전 대표', '현 회장'
_NO_SURNAME = frozenset("전현신구부주공이양각")
#: words before a surname that are no given name
_NOT_GIVEN = words(
    "된 한 할 될 온 간 준 본 낸 든 쓴 맡은 이날 전날 당시 최근 회장 사장 대표 의장 현재 특히 이어 앞서 한편 또 및 등 그룹 미국 한국 중국 일본 대만 각각 직접 이후 지난해 올해 내년 신임 당선 전임 현직 전 현"
)


#: a verb before a name: '취임한 웨이저자 회장'
_MODIFIES = re.compile(r"[가-힣](?:는|된|[가-힣]한|[가-힣]던)$")


#: titles that are written in one word with the office: '대통령비서실장' (never 회장: 부회장 is another person)
_JOINED_TITLES = frozenset({"실장", "원장", "장관", "위원장", "센터장", "본부장", "부문장", "수석", "부장"})


#: family names before a middle and a given name ('팜 민 찐')
_VIETNAMESE = r"(?:응우옌|쩐|레|팜|호앙|후인|판|부|보|당|부이|도|호|응오|즈엉|리|딘|또|르엉|쯔엉)"


@lru_cache(maxsize=512)
def _full_pattern(name: str, title: str) -> re.Pattern[str]:
    """Full mentions that '최 회장' may stand for: a Hangul name that begins with it, or a given name before it."""
    post = _CHIEF if title in ("CEO", "최고경영자") else re.escape(title)
    if title in _JOINED_TITLES:
        post = rf"[가-힣A-Za-z]{{0,8}}{post}"
    whole = rf"{name}[가-힣]{{2,3}}|{_VIETNAMESE} [가-힣]{{1,2}} {name}|" if len(name) == 1 else ""
    named = name if korean_name(name) else rf"{whole}[가-힣]{{1,6}} {name}"
    return re.compile(
        rf"(?<![가-힣A-Za-z·])(?P<name>{named}){_ASIDE}"
        rf"(?P<org>(?: {_ORG_WORD}){{0,4}}?) (?P<title>{post})(?![가-힣]*(?:단|들))"
    )


def acts(word: str) -> bool:
    """'이용자가 나라는 모른다고': a word with the particle of a subject (이 behind a consonant, 가 behind a vowel)."""
    if len(word) < 3 or word[-1] not in "이가" or not "가" <= word[-2] <= "힣":
        return False
    return ((ord(word[-2]) - ord("가")) % 28 != 0) == (word[-1] == "이")


@lru_cache(maxsize=256)
def _mentions(name: str, title: str, sentences: tuple[str, ...]) -> tuple[Person, ...]:
    pattern = _full_pattern(name, title)
    found: list[Person] = []
    for index, sentence in enumerate(sentences):
        for match in pattern.finditer(LISTED.sub("", sentence)):
            person = _person(match, name, title, index)
            if person is not None:
                found.append(person)
    return tuple(found)


def _person(match: re.Match[str], name: str, title: str, index: int) -> Person | None:
    words = match["org"].split()
    given = match["name"].split()
    if len(given) == 1 and given[0] in _NO_NAME:
        return None  # '이사회 의장' names nobody
    if any(PARTICLED.search(word) or acts(word) or _TITLED.search(word) for word in words) or words[:1] == ["등"]:
        return None
    if len(given) == 2 and (given[0] in _NOT_GIVEN or PARTICLED.search(given[0]) or _MODIFIES.search(given[0])):
        return None
    if len(given) == 2 and len(given[0]) > 2 and given[0][-1] in "이가면서해고며게간":
        return None
    post = re.sub(r"최고경영자(?:\(CEO\))?", "CEO", match["title"]) if title == "CEO" else match["title"]
    full = " ".join([*given, *words, post])
    return Person(name=" ".join(given), full=full, short=f"{name} {title}", sentence=index)


#: words that begin like a surname and a given name, and are none
_NO_NAME = words(
    "최근 최대 최고 최초 최종 최신 최소 최첨단 최고위 이번 이날 이후 이어 이미 이른바 이사회 이전 이달 정부 정식 정기 정보 정도 정책 전날 전체 전격 전직 전임 전기차 전략 전문 "
    "전국 현재 현직 현지 현대 현대차 현대차그룹 현대자동차 현대자동차그룹 현대모비스 한국 한편 한때 한화 한화그룹 한화오션 한미 한진 한진그룹 신임 신규 신세계 신세계그룹 신한 신한금융 "
    "신한금융그룹 신한은행 조만간 조선 김앤장 주요 주식 주최 주력 주재 구글 구체적 안팎 안에 유럽 유명 유력 장기 장관 전자 강조 강력 고위 고객 성공 성장 남은 남부 노조 노사 배터리 "
    "백악관 우리 우리금융 우리금융그룹 우리은행 민간 원래 원전 천연 공동 공식 공개 함께 변호사 연구 연말 표준 명예 기존 기업 기아 반도체 왕이 옥중 인텔 경제 경영 경쟁 지난 지난해 지주 "
    "문화 문재인정부 서울 서방 홍콩 황금 허위 심지어 하나 하나금융 하나금융그룹 하이닉스 차기 차세대 도요타 소프트뱅크 소속 석유 선임 설립 길게 마이크론 국내 국제 국민 국민은행 어제 은행 편집 "
    "용산 예전 봉사 사실 사장 사내 부인 부장 부산 방한 방산 오늘 오는 오전 오후 오픈 임시 임원 윤리 손보 양사 양측 권한 금융 금융지주 육군 맹비난 제조 모두 모회사 탁월 여기 여당 추가 "
    "엄격 진짜 채용 채권단 곽 라인 메타 디지털 삼성 삼성전자 대한 대한상의 두산 두산그룹 동안 당시"
)


@lru_cache(maxsize=256)
def namesakes(name: str, title: str, sentences: tuple[str, ...], upto: int) -> frozenset[str]:
    """Every full name that '최 회장' could stand for in ``sentences[: upto + 1]``, read as widely as may be.

    Wider than :func:`resolve`: '최정우 전 포스코그룹 회장(67)', '최창원 수석부회장' and names in a list count as well.
    """
    if len(name) != 1:
        return frozenset(person.name for person in _mentions(name, title, sentences) if person.sentence <= upto)
    post = _CHIEF if title in ("CEO", "최고경영자") else re.escape(title)
    pattern = re.compile(
        rf"(?<![가-힣A-Za-z])(?=(?P<name>{name}[가-힣]{{1,3}})(?:\([^()]{{1,30}}\))?"
        rf"(?P<between>(?:[ ·,]+[^\s\"“”]{{1,20}}){{0,4}}?)[ ·,]+(?!선대|창업)[가-힣A-Za-z]{{0,6}}(?:{post}))"
    )
    found = {
        match["name"]
        for sentence in sentences[: upto + 1]
        for match in pattern.finditer(sentence)
        if match["name"] not in _NO_NAME and not PARTICLED.search(match["name"]) and _one_person(match["between"])
    }
    mentioned = (person for person in _mentions(name, title, sentences) if person.sentence <= upto)
    return frozenset(found | {p.name for p in mentioned if " " not in p.name or p.full.count(" ") > 2})


def _one_person(between: str) -> bool:
    """May the words between a name and a title belong to that name ('전 포스코그룹'), with no title of their own?"""
    inner = between.split()
    closed = any(re.search(rf"(?:{TITLES}),$", word) for word in inner)
    late = any(word in ("선대", "창업") for word in inner)  # '이건희 선대 회장': never '이 회장' in today's news
    return not closed and not late and not any(PARTICLED.search(word.rstrip(",")) for word in inner)


def ambiguous(text: str, sentences: tuple[str, ...], upto: int) -> bool:
    """Does *text* say '최 회장' where nobody of that surname stands, or two, and not say which?"""
    quoted = _quoted(text)
    for match in _SHORT.finditer(text):
        if len(match["name"]) != 1:
            continue
        people = namesakes(match["name"], match["title"], sentences, upto)
        if not people and _unheard(match["name"], sentences[: upto + 1]):
            return True
        told = len(people) < 2 or any(a <= match.start() < b for a, b in quoted)  # who speaks knows whom he means
        if not told and not any(person in text for person in people):
            return True
    return False


def _unheard(surname: str, sentences: Sequence[str]) -> bool:
    """Is it a surname, and no word of the article a name that begins with it?"""
    if surname not in SURNAMES or surname in _NO_SURNAME:
        return False
    names = re.compile(rf"(?<![가-힣]){surname}[가-힣]{{2}}(?![가-힣])")
    return not any(found not in _NO_NAME for sentence in sentences for found in names.findall(sentence))


def resolve(
    name: str, title: str, sentences: tuple[str, ...], glossary: Mapping[str, str], upto: int | None = None
) -> Person | None:
    """Return whom '최 회장' (*name* 최, *title* 회장) means in the article, or ``None`` where that is not certain.

    Only mentions up to sentence *upto* count: a short form stands for someone named before.
    All full mentions must be one person: even *glossary* (surface -> canonical name), which says whom the roster means,
    does not decide between two that the article names.
    """
    last = len(sentences) if upto is None else upto
    if len(namesakes(name, title, sentences, last)) > 1:
        return None
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
    title: str = "",
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
        if person is None and title:  # the title names him before the article does
            later = resolve(match["name"], match["title"], sentences, glossary)
            person = later if later is not None and later.name in title else None
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
            clean = not any(PARTICLED.search(word) for word in match["org"].split())
            clean = clean and len(namesakes(surname, match["title"], tuple(sentences), len(sentences))) < 2
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
