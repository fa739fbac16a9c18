"""A speaker of another kind than the one of the evidence: many for 'he', a firm for its union or the court.  Pure."""

from __future__ import annotations

import re

from ..names.namesakes import COUNTRIES
from ..names.spotting import Mention, rendered, spots
from ..posts.offices import is_firm
from ..source import Evidence, Source
from .speaker_kinds import kinds_of
from .speakers import is_one, is_one_person, subject_of
from .standing import place
from .voices import named_in

#: more than one
_MANY = re.compile(r"(?<=[가-힣]{2})들$|(?<![가-힣])(?:양사|양측|업계|시장)$")
#: who speaks for a firm by no name
_FOR_FIRM = re.compile(r"^(?: ?(?:사측|회사 측|회사|경영진|본사|측))?$")
_SIDE = re.compile(r"(?:사측|회사 측|경영진)$")
#: of those who work for a firm, or of the state: no voice of its own
_OF_STAFF = re.compile(
    r"노조|조합|단체|직원|노동|근로자|협의회|연맹|지부|시민|주민|법원|재판|판사|배심|검찰|경찰|당국|국회|의회|공정위|금융위|금감원|애널리스트|증권|전문가|소식통|원고"
)
#: an office that only a firm has
_CHIEF = re.compile(r"(?:CEO|CFO|COO|CTO|부회장|회장|사장|대표이사|대표|창업자)$")
#: who never speaks for a firm: its union, the court, the state
_FACES_FIRM = re.compile(
    r"(?i)\b(?:unions?|workers?|employees|works council|judges?|justices?|court|jury|jurors|prosecutors?|police|plaintiffs?|regulators?|lawmakers?|senators?|analysts?|economists?|experts|critics|insiders|sources|FTC|SEC|justice department|department of justice|european commission)\W*$"
    r"|(?:노조|노동조합|법원|재판부|재판장|판사|배심원?단?|검찰|경찰|원고 ?측?|당국|국회|의회|공정위|공정거래위원회|금융위|금융위원회|금감원|금융감독원|직원들|노동자들|애널리스트|이코노미스트|증권가|전문가|전문가들|외신|소식통)$"
    r"|(?:組合|労組|団体|단체|조합|노조|工会|工會|員工|员工)(?:の|의 ?)?(?:대표|代表|委員長|위원장|幹部|主席|주석|側)$"
    r"|(?:組合|労組|従業員|裁判所|法院|地裁|高裁|最高裁|裁判長|裁判官|検察|検事|警察|法官|合议庭|合議庭|检方|檢方|检察官|檢察官|警方|工会|工會|员工|員工|陪审团|陪審團|公取委|公正取引委員会|規制当局|监管机构|監管機構|反垄断局|分析师|分析師|分析人士|知情人士|消息人士|业内人士|業內人士|专家|專家|アナリスト|専門家|市場関係者|애널리스트|전문가|소식통)$"
)
#: a firm right behind these is the one that is spoken of
_OTHER_SIDE = re.compile(
    r"(?i)\b(?:with|against|from|versus|unlike|than|rivals?|competitors?|into an?|between|over)\s(?:[^\s,]+\s){0,3}\Z|\ban?\s\Z"
)
_FACED = frozenset("OTWFC")


def is_of_other_kind(who: str, names: list[Mention], zones: list[str], lines: tuple[str, ...], source: Source) -> bool:
    """Can *who* not be the speaker of *zones*, those of the evidence's *lines*, for what he is?"""
    language = source.language
    if _MANY.search(who) is not None:
        alone = all(is_one_person(line, language) for line in lines)
        told = [kind.told for kind in kinds_of(who)]
        if any(kind.search(zone) for kind in told for zone in zones):
            return False
        return alone or (bool(zones) and all(_is_one_man(zone, source) for zone in zones))
    if all(is_one_person(line, language) for line in lines):
        return _is_firm_alone(who, names) and all(_is_faced(name, source.whole(), lines) for name in names)
    if _OF_STAFF.search(who):
        return False
    chief = bool(names) and _CHIEF.search(who) is not None
    if not _is_firm_alone(who, names) and not chief and _SIDE.search(who) is None:
        return False
    subjects = [subject_of(zone, language).strip() for zone in zones]
    return bool(zones) and all(_faces_firm(subject, source) or _is_of_state(subject, source) for subject in subjects)


def _is_one_man(zone: str, source: Source) -> bool:
    """Is it a 'he', or somebody by name who is no firm?"""
    if is_one(zone, source.language):
        return True
    found = named_in(subject_of(zone, source.language), source)
    return bool(found) and not any(is_firm(word) for word in found)


def _faces_firm(subject: str, source: Source) -> bool:
    found = _FACES_FIRM.search(subject)
    return found is not None and not named_in(subject[: found.start()], source)


#: a government, or who holds an office of one
_OF_STATE = re.compile(
    r"(?:정부|총무상|재무상|외무상|방위상|경제산업상|경산상|농림수산상|후생노동상|국토교통상|관방장관|장관|지사|총리|대통령|政府|当局|知事|大臣|首相|市長|町長|村長|大統領|長官|官房長官|部长|部長|省长|省長|州长|州長|市长|总理|總理|总统|總統|外长|财长|商务部|工信部|发改委|總統府)$"
    r"|(?i:\b(?:government|ministry|minister|governor|mayor|white house|commerce department|treasury department|home office|downing street)$)"
)


def _is_of_state(subject: str, source: Source) -> bool:
    """Is it a government, or an officer of one whom no name of the evidence makes the line's own?"""
    found = _OF_STATE.search(subject)
    return found is not None and all(word in COUNTRIES for word in named_in(subject[: found.start()], source))


def _is_firm_alone(who: str, names: list[Mention]) -> bool:
    rest = who
    for name in names:
        rest = rest.replace(name.name, "", 1)
    return bool(names) and all(is_firm(name.name) for name in names) and _FOR_FIRM.match(rest) is not None


def _is_faced(name: Mention, whole: Evidence, lines: tuple[str, ...]) -> bool:
    """Is the firm spoken of in *lines* and the sentence before them, and only as another than who speaks?"""
    told = rendered(whole)
    at = min((told.index(line) for line in lines if line in told), default=0)
    near = (*told[max(0, at - 1) : at], *lines)
    found = [(line, span) for line in near for span in spots(name.keys, line, whole.language)]
    return bool(found) and all(_is_other_side(line, span, whole.language) for line, span in found)


def _is_other_side(line: str, span: tuple[int, int], language: str) -> bool:
    if language == "en":
        return _OTHER_SIDE.search(line, 0, span[0]) is not None
    return place(line, span, language) in _FACED
