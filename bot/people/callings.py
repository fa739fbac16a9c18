"""What a Korean namesake is by trade, where it is printed beside the name: '이재용 교수', '배우 하정우'; pure.

Some callings are never an executive's (기자, 배우).  Others may be: a professor heads a laboratory, a secretary stands for
parliament.  Those speak for a namesake only where the roster does not give the calling to the person, and neither the
company nor a telling context word stands in the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..model import Executive
from .boundaries import PERSON_TAIL

_NEVER = (
    "기자|특파원|논설위원|앵커|아나운서|방송인|배우|가수|개그맨|코미디언|치어리더|골퍼|선수|투수|목사|변호사|작가|피디|pd|인턴기자|객원기자|"
    "리포터|유튜버|셰프|성우|모델"
)
_PROFESSOR = "(?:명예|석좌|부|조|초빙|겸임|특임|객원)?교수"
_MEMBER = "(?:국회|시|도|구|군)?의원"
_SELDOM = (
    rf"{_PROFESSOR}|{_MEMBER}|(?:예비)?후보(?!자)|시인|소설가|화백|(?:영화)?감독|(?:부장)?판사|(?:부장)?검사|박사|"
    "순경|경장|경위|경감|경정|총경"
)
#: '이재용(49) 씨': a private person, as crime and society pages print one
_AGED = r"\(\d{1,2}세?(?:[·,][^()\n]{1,12})?\) ?씨"
_SCHOOL = r"(?:\S{0,12}(?:대|대학교|대학원|의대|병원|의료원|kaist|카이스트|포스텍|postech|유니스트|unist|지스트|gist|디지스트|dgist) )"
_PARTY = r"(?:\S{0,12}(?:당|국민의힘|국회|[가-힣]시|[가-힣]도|[가-힣]구|[가-힣]군) )"
#: what stands between a name and a calling of its own: '이재용(49) 서울대 공대 교수', '이재용 전 국민의힘 의원'
_NAME_TO_CALLING = r"(?:\([^()\n]{1,30}\))? ?(?:(?:전|현) )?"

CALLING = re.compile(_NEVER)
_NEVER_AFTER = re.compile(rf"(?:\([^()\n]{{1,30}}\))? ?(?:{_NEVER})(?:{PERSON_TAIL.pattern})")
_NEVER_BEFORE = re.compile(rf"(?<![가-힣])(?:{_NEVER})(?:인|이자)? ?$")
_SELDOM_AFTER = re.compile(
    rf"{_NAME_TO_CALLING}(?:{_SCHOOL}(?:[가-힣]{{1,12}}[과부] )?(?=\S{{0,2}}교수)|{_PARTY}(?=\S{{0,2}}(?:의원|후보)))?"
    rf"(?P<calling>{_SELDOM})(?!들)(?:{PERSON_TAIL.pattern})|{_AGED}"
)
#: no 교수, 의원 and the like: a headline runs '홍길동 의원 최태원 만나'
_SELDOM_BEFORE = re.compile(r"(?<![가-힣])(?:시인|소설가|화백|(?:영화)?감독)(?:인|이자)? ?$")
_POLITICIAN = re.compile("대통령|총리|장관|수석")
#: an institution named after a group is not the group: '삼성서울병원 이재용 교수'
_NAMED_AFTER = re.compile(r"\S*(?:병원|의료원|의대|의과대|라이온즈|트윈스|위즈|이글스|나이츠|세이커스|블루윙즈)")
_TRADES = (
    "교수",
    "의원",
    "후보",
    "시인",
    "소설가",
    "화백",
    "감독",
    "판사",
    "검사",
    "박사",
    "경위",
    "경감",
    "경정",
    "총경",
)


def seldom_spared(person: Executive) -> tuple[str, ...]:
    """Callings that the roster itself gives to *person* in Korean: '응 교수'; a politician is a member or a candidate."""
    known = " ".join((person.role.get("ko", ""), *person.short_forms, *person.aliases))
    own = tuple(trade for trade in _TRADES if trade in known)
    return (*own, "의원", "후보") if _POLITICIAN.search(person.role.get("ko", "")) else own


def never_executive(plain: str, start: int, end: int) -> bool:
    """Whether a calling that is never an executive's stands right before or after the name at ``start:end``."""
    return bool(_NEVER_BEFORE.search(plain, max(0, start - 14), start) or _NEVER_AFTER.match(plain, end))


def seldom_executive(plain: str, end: int, spared: Iterable[str]) -> bool:
    """Whether a calling that is seldom an executive's, and none of *spared*, stands right after the name."""
    match = _SELDOM_AFTER.match(plain, end, min(len(plain), end + 80))
    return match is not None and not (match["calling"] or "씨").endswith(tuple(spared))


def seldom_before(plain: str, start: int) -> bool:
    return bool(_SELDOM_BEFORE.search(plain, max(0, start - 14), start))


def own_words(sentence: str) -> str:
    """*sentence* without the hospitals and teams that carry a company's name."""
    return _NAMED_AFTER.sub(" ", sentence)
