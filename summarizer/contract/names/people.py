"""Every person, organisation and place of a line is one its evidence names; titles stay with their persons.  Pure."""

from __future__ import annotations

import re
from dataclasses import replace

from ... import Bullet
from ...canon import places_in
from ...canon.title_table import IDS
from ...facts import plain
from ...korean.morphology import QUOTED
from ...korean.names import TITLES
from ..deeds.persons import SURNAMES
from ..lexicon import is_common, known_as
from ..posts.affiliations import exchanged_firm, other_firm
from ..posts.employers import other_employer
from ..posts.offices import stranger
from ..posts.own_words import is_written_so
from ..posts.workplaces import other_workplace
from ..sounds.renderings import written_by_sound
from ..sounds.western_names import spelt_in_chinese
from ..source import Source
from .actors import is_called_by_family
from .antecedents import is_placed_as_person, leans
from .bylines import told_of_press
from .compounds import put_together
from .finding import HANGUL, followed, starts
from .full_names import is_full_name
from .held_names import is_company, is_held
from .instead import instead
from .institutions import institutions_of, may_be_told, national_institutions, spaced_firms
from .known_names import is_known
from .known_people import absent_people
from .name_parts import is_other_part
from .namesakes import is_chinese_surname
from .of_state import of_another_instance, of_another_state
from .organisations import is_organisation_in, organisations_called, organisations_of_line
from .proper_nouns import named, places_named
from .rendered import is_rendered
from .schools import is_told_school, strange_schools
from .signs import is_sure
from .surnames import has_family, is_told_family

__all__ = ["named", "names"]


def names(bullet: Bullet, source: Source) -> str | None:
    """Name the first person, organisation, place or product that the evidence does not name."""
    text = plain(bullet.text)
    bare = text if source.foreign else QUOTED.sub(_SHUT, text)
    unknown = [
        word
        for word in dict.fromkeys((*named(bare), *_districts(bare), *_people(bare, source), *places_named(bare)))
        if word not in IDS
        and not is_known(word, bullet, source)
        and not _whole(word, bullet, source)
        and not is_told_school(word, source.evidence(bullet), _names_school)
        and not _is_short(word, bare, bullet, source)
        and not (len(word) == 1 and has_family(word, source.evidence(bullet)))  # '숀 김'
        and is_sure(word, bare)
    ]
    unknown += [
        form
        for form in organisations_of_line(bare)
        if form not in unknown
        and not is_known(form, bullet, source)
        and not is_told_school(form, source.evidence(bullet), _names_school)
    ]
    strange = strange_schools(bare, source.evidence(bullet), _names_school)
    unknown += [school for school in strange if not is_organisation_in(school, source.evidence(bullet).text)]
    unknown += [word for word in institutions_of(bare) if not _is_told(word, bullet, source)]
    national = national_institutions(bare, source.evidence(bullet))
    unknown += [word for word in national if not is_held(word, source.whole())]
    unknown += [name for name in (stranger(bare, source.evidence(bullet), source),) if name is not None]
    unknown += [
        f"{begin} {end}"
        for begin, end in spaced_firms(bare, source.evidence(bullet))
        if not (is_known(begin, bullet, source) or is_held(f"{begin}{end}", source.evidence(bullet)))
        and not (is_common(begin) and known_as(begin, source.evidence(bullet).text))
    ]
    unknown += [short[0] for short in _SHORT.finditer(bare) if not _refers(short, bullet, source)]
    unknown += [name for name in (put_instead(bullet, source),) if name is not None and not unknown]
    evidence = source.evidence(bullet)
    strangers = (of_another_state(bare, evidence), of_another_instance(bare, evidence))
    unknown += [office for office in strangers if office is not None and not unknown]
    unknown += [name for name in absent_people(bare, source) if not unknown]
    press = told_of_press(bare, evidence)
    unknown += [press] if press is not None and not unknown else []
    unknown = [name for name in unknown if not is_full_name(name, bare, bullet, source)]
    if not unknown:
        firm = (
            exchanged_firm(bare, source.evidence(bullet))
            or other_firm(bare, source)
            or other_workplace(bare, source)
            or other_employer(bare, source, evidence)
        )
        return (
            None
            if firm is None or _is_his(firm, bare, source)
            else f"원문에서 그 사람은 '{firm}' 소속이 아닙니다: 원문이 쓴 소속 그대로 쓰세요"
        )
    return f"근거에 없는 이름 '{unknown[0]}'입니다: 근거 문장에 나오는 이름만, 적힌 표기 그대로 쓰세요"


def _is_his(firm: str, text: str, source: Source) -> bool:
    return _heads_a_state(firm, text) or _is_called_shorter(firm, text, source) or is_written_so(firm, text, source)


def put_instead(bullet: Bullet, source: Source) -> str | None:
    """Return a name of the line that its sentences do not have themselves, where they have another's in its place."""
    text, evidence = plain(bullet.text), source.evidence(bullet)
    bare = text if source.foreign else QUOTED.sub(_SHUT, text)
    strange = [
        word
        for word in dict.fromkeys((*named(bare), *_districts(bare)))
        if word not in IDS and not is_held(word, evidence) and is_sure(word, bare)
    ]
    if not strange:
        return None
    raw = " ".join(bullet.evidence)
    here = {surface: name for surface, name in source.glossary.items() if surface in raw}
    alone = replace(source, sentences=bullet.evidence, glossary=here)  # an article of these sentences only
    strange = [
        word
        for word in strange
        if not is_known(word, bullet, alone)
        and not _whole(word, bullet, alone)
        and not is_rendered(word, bullet, source)
        and not is_called_by_family(word, evidence)
    ]
    return instead(bare, tuple(strange), evidence, source) if strange else None


_OF_STATE = re.compile(
    r" (?:전 |현 )?(?:총리|대통령|국왕|왕세자|총통|국가주석|주석|수상|[가-힣]{1,4}장관|[가-힣]{1,2}상|대사|중앙은행 총재)"
)


def _heads_a_state(place: str, text: str) -> bool:
    """'나집 말레이시아 총리': of which country somebody is prime minister need not stand beside the name."""
    return bool(places_in(place)) and followed(place, text, _OF_STATE) is not None


def _is_called_shorter(firm: str, text: str, source: Source) -> bool:
    """Has a Korean article the man beside another of the firm's names ('손정의 SBG 회장')?  Foreign ones have its Korean name there."""
    shorter = [surface for surface, name in source.glossary.items() if name == firm and surface != firm]
    told = source.whole().text if shorter and not source.foreign else ""
    names = re.findall(
        rf"([가-힣A-Za-z]{{2,}}) {re.escape(firm)}|{re.escape(firm)}의? (?:[가-힣A-Z]+ )?([가-힣]{{2,}})", text
    )
    return any(
        re.search(rf"{name} {re.escape(surface)} |{re.escape(surface)}의? (?:[가-힣A-Z]+ ){{0,2}}{name}", told)
        for surface in (shorter if told else ())
        for name in filter(None, (part for pair in names for part in pair))
    )


#: what is left of a quotation: a particle behind it is no surname ("'뤼이드'의 창업자")
_SHUT = "”"


def _names_school(begin: str, school: str) -> bool:
    """Is *begin* ('포틀랜드') in the name of a school of the evidence, or the whole of it in the tables ('칭화대')?"""
    return begin in school or written_by_sound(begin, school) or is_organisation_in(f"{begin}대", school)


def _is_told(word: str, bullet: Bullet, source: Source) -> bool:
    return (
        is_known(word, bullet, source)
        or _whole(word, bullet, source)
        or may_be_told(word, source.evidence(bullet), lambda part: is_known(part, bullet, source))
    )


def _people(text: str, source: Source) -> tuple[str, ...]:
    """Names of two words that the article has and the analyser may not see ('사티아 나델라는'); others stand in other words."""
    names = dict.fromkeys(source.glossary.values())
    return tuple(name for name in names if " " in name and name in text)


_HEAD_OF = re.compile(r"시장|주?지사|[시현주성](?![가-힣]{2})")


def _districts(text: str) -> tuple[str, ...]:
    """Places before what they are or who is at their head, which the analyser may take for one noun ('오사카시장')."""
    return tuple(place for place in places_in(text) if followed(place, text, _HEAD_OF, behind=HANGUL))


#: syllables of a Korean name, surname and all
_FULL = 3
_WORD = re.compile(r"[가-힣A-Za-z0-9&\-]+")
#: particles at the end of a word that holds a name
_PARTICLE = re.compile(
    r"(?:에서는|에서도|으로는|으로도|에게는|와의|과의|에서|에게|으로|까지|부터|보다|처럼|이나|이며|이고|라고|은|는|이|가|을|를|의|에|와|과|도|로|만|서|엔|며)$"
)


def _whole(word: str, bullet: Bullet, source: Source) -> bool:
    """Is each word of the line that holds *word* known as a whole ('노스필드리서치', of which the analyser takes '노스')?"""
    evidence = source.evidence(bullet)
    text = plain(bullet.text)
    holders = [match[0] for match in _WORD.finditer(text) if word in match[0]]
    if (
        word[-1] not in _STATES
        and word in places_in(word)
        and any(_KIND.sub("", _PARTICLE.sub("", holder)) == word for holder in holders)
    ):
        return False
    if len(word) == _FULL and word[0] in SURNAMES and is_placed_as_person(word, text):
        return False  # '정몽구 회장' is in no '정몽' district
    forms = ({holder, _PARTICLE.sub("", holder)} for holder in holders)
    return bool(holders) and all(
        any(
            (form != word and not _is_particled(word, form) and is_known(form, bullet, source))
            or (
                not organisations_called(form)
                and (
                    put_together(form, evidence, lambda part: is_known(part, bullet, source))
                    # 曜熱科技 is 曜熱 in every sentence but the first
                    or (
                        source.language in ("ja", "zh")
                        and put_together(form, source.whole(), lambda part: is_known(part, bullet, source))
                    )
                )
            )
            for form in both
            if len(form) > 1
        )
        for both in forms
    )


#: '교토시' is 교토
_KIND = re.compile(r"(?<=[가-힣]{2})(?:특별시|광역시|[시현부군])$")
#: how states end, which English names like a country or a town ('조지아주')
_STATES = "주현성도"


def _is_particled(word: str, form: str) -> bool:
    """'인텔의': a firm of the tables and a particle is that firm and no other name."""
    return is_company(word) and _PARTICLE.sub("", form) == word


#: '최 회장', '황 CEO'
_SHORT = re.compile(
    rf"(?<![가-힣A-Za-z] )(?<![가-힣A-Za-z0-9'\"’”)\]」』%])(?P<name>(?![새두세네첫각그옛총타매몇온밤낮날때뒤후말곳쪽등및겸또더외당내측약직의로제])[가-힣]) (?P<title>{TITLES})(?![가-힣]*(?:단|들|급|직)|부(?:$|[^가-힣]|[은는이가을를의에와과도만])|(?<=시장)[가-힣]{{2}})"
)


def _is_short(word: str, text: str, bullet: Bullet, source: Source) -> bool:
    """'맹' of '맹 사장', where such a person is meant."""
    shorts = [short for short in _SHORT.finditer(text) if short["name"] == word]
    return bool(shorts) and text.count(word) == len(shorts) and all(_refers(short, bullet, source) for short in shorts)


def _refers(short: re.Match[str], bullet: Bullet, source: Source) -> bool:
    """Is there someone of this surname: in the evidence, or, for the same words, in the article?"""
    name, evidence = short["name"], source.evidence(bullet)
    if short[0] in evidence.text or _has_surname(name, evidence.text, source) or is_chinese_surname(name, evidence):
        return True
    if spelt_in_chinese(name, evidence.text) or is_other_part(name, evidence, source):
        return True
    if is_told_family(name, bullet, source):
        return True
    if not leans(evidence, source):
        return False
    whole = source.whole()
    return _has_surname(name, whole.text, source) or (source.language == "ja" and is_chinese_surname(name, whole))


#: behind a surname: the rest of the name, and what shows that it is one ('정부', '조치' begin as families do)
_GIVEN = re.compile(
    rf"[가-힣]{{1,3}}(?:\(|(?: [^\s,.]{{1,14}}){{0,3}}? ?(?:{TITLES}|씨|의원|판사|검사|변호사|교수|위원|장관|총리))| "
)


def _has_surname(name: str, text: str, source: Source) -> bool:
    """'린' of '린바이리', or of '바이리 린'."""
    spaced = text.replace("\n", " ")
    last = (at for at in starts(f" {name}", spaced, before=HANGUL) if at)
    listed = (full for full in source.glossary.values() if full.startswith(name) and not is_company(full))
    return (
        any(len(full) in _FULL_NAMES and full in spaced for full in listed)
        or followed(name, spaced, _GIVEN, behind=HANGUL) is not None
        or any(HANGUL.match(spaced, at - 1) for at in last)
    )


_FULL_NAMES = range(2, 5)
