"""Is a name that only other sentences of the article hold put in the place of one that the evidence itself names?  Pure.

A pronoun of the evidence may mean somebody whom a sentence before it names, and a line may say where a person works though
its evidence does not.  Neither holds where the evidence has its own name in that very place.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from ... import Bullet
from ...facts import plain
from ...korean.names import TITLES
from ...text import words
from ..lexicon import company_names, known_as, names_in, other_names
from ..posts.offices import is_firm
from ..sounds.renderings import written_by_sound
from ..source import Evidence, Source
from .finding import HANGUL, followed, preceded
from .held_names import is_company, is_held
from .makers import is_made_by_any
from .namesakes import COUNTRIES
from .offerings import is_meant_offering
from .organisations import is_organisation_in, organisations_called, organisations_in, organisations_of_line

_WORD = r"[가-힣A-Za-z0-9&]+"
#: '사이오닉AI 대표' behind a name: where that person works
_POST = re.compile(rf" (?P<firm>{_WORD}(?: {_WORD})??) (?:공동|임시|신임|수석)? ?(?:{TITLES})")
_TO_TITLE = re.compile(rf"(?:의|에서)?(?: {_WORD})?? ?(?:{TITLES})")
_PERSON = re.compile(r"(?P<name>[가-힣A-Za-z]{2,})\Z")
#: a name before its title; what ends in a particle is none
_TITLED = re.compile(rf"(?<![가-힣A-Za-z])(?P<name>[가-힣]{{2,4}}) (?P<title>{TITLES})(?![가-힣]{{2}})")
_PARTICLED = re.compile(r"(?:[은는을를의에도며고]|에서|에게|으로|부터|[가-힣]{2}[이가와과로])$")
_SUBJECT = re.compile(r"[가-힣A-Za-z]*(?:은|는|이|가|도|, |측)")


def replaced(word: str, bullet: Bullet, source: Source) -> bool:
    """Does the evidence name another firm, or another holder of the same title, where the line has *word*?"""
    text, evidence = plain(bullet.text), source.evidence(bullet)
    if word in COUNTRIES:
        return any(country in evidence.text and country not in text for country in COUNTRIES)
    if text.startswith(word) and not is_company(word) and _another_acts(text, evidence):
        return True
    if is_company(word) or is_firm(word):
        post = followed(word, text, _TO_TITLE) is not None
        return (
            (post and (_appointed_elsewhere(word, text, evidence) or _never_beside(word, text, source)))
            or _of_its_kind(word, evidence)
            or (
                is_company(word)
                and not _stands_as_subject(word, text)
                and not is_meant_offering(word, text, evidence)
                and (left_out(text, evidence) or _signed_left_out(text, evidence))
            )
        )
    return (
        _in_office_instead(word, text, evidence)
        or _appointed_elsewhere(word, text, evidence)
        or (word not in text.split(", ", 1)[0] and _signed_left_out(text, evidence))
    )


_GOVERNMENT = re.compile(r"(?P<country>[가-힣]{2,}) ?(?:정부|政府|government)")


def of_another_country(word: str, text: str, evidence: Evidence) -> bool:
    """'일본 정부', where the evidence has that of another country alone, '米国政府'."""
    if f"{word} 정부" not in text:
        return False
    told = [match["country"] for match in _GOVERNMENT.finditer(evidence.canonical_text)]
    return bool(told) and word not in told and all(country in COUNTRIES for country in told)


#: who does it in an English sentence: a name at its head, or one behind what was said
_ACTOR = re.compile(
    r"(?:^|(?<=[.!?] ))(?!(?:It|He|She|They|We|You|There|This|That|These|Those|What|Who|The|One|Both|All|Each|Neither|Nothing|Here|I)\b)"
    r"(?P<name>[A-Z][a-z]{2,})(?= (?:has|had|is|was|will|would|also|said|says|told|agreed|plans|added|resigned|joined|founded) )"
    r"|[,”\"] (?:said|says|added) (?:[A-Z][a-z]+ )?(?P<said>[A-Z][a-z]{2,})(?=[.,]|$)"
)
_HEAD_WORDS = re.compile(r"[가-힣A-Za-z]{2,}")


def _another_acts(text: str, evidence: Evidence) -> bool:
    """Has English evidence its own actors, of whom the line says nothing?"""
    if evidence.language != "en":
        return False
    actors = [match["name"] or match["said"] for line in evidence.canonical for match in _ACTOR.finditer(line)]
    line = _HEAD_WORDS.findall(text)
    return bool(actors) and not any(_says(word, actor) or actor in word for actor in actors for word in line)


def _appointed_elsewhere(word: str, text: str, evidence: Evidence) -> bool:
    """'고석현 업스테이지 대표', where the evidence has '고석현 사이오닉AI 대표'."""
    person = preceded(f" {word}", text, _PERSON)
    if person is None or _PARTICLED.search(person["name"]):
        return False
    told = followed(person["name"], evidence.canonical_text, _POST, behind=HANGUL)
    if told is None and evidence.language == "en":
        return _heads_another(word, person["name"], evidence)
    return told is not None and not _PARTICLED.search(told["firm"]) and word not in told["firm"]


#: 'General Motors CEO Mary Barra', as written
_HEAD_OF = re.compile(
    r"(?P<firm>[A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*){0,3}) (?:CEO|CFO|CTO|COO|[Cc]hief (?:[Ee]xecutive|[Ff]inancial|[Tt]echnology|[Oo]perating)(?: [Oo]fficer)?|[Cc]hairm\w+|[Pp]resident|[Ff]ounder) (?:[A-Z][\w.'-]+ )?\Z"
)


def _heads_another(word: str, person: str, evidence: Evidence) -> bool:
    """Does English evidence have *person*, in Latin letters, right behind the title and another firm?"""
    told = preceded(person, " ".join(evidence.sentences), _HEAD_OF) if person.isascii() else None
    return told is not None and not is_held(
        word, replace(evidence, sentences=(told["firm"],), canonical=(told["firm"],))
    )


def _never_beside(word: str, text: str, source: Source) -> bool:
    """'Dara Khosrowshahi Lyft CEO': the article speaks of this person beside another firm of the tables only."""
    person = preceded(f" {word}", text, _PERSON)
    if person is None or _PARTICLED.search(person["name"]) or is_company(person["name"]):
        return False
    told = [source.of((line,)) for line in source.sentences]
    told = [evidence for evidence in told if is_held(person["name"], evidence)]
    if any(is_held(word, evidence) for evidence in told):
        return False
    return any(left_out(text, evidence) for evidence in told)


def _in_office_instead(word: str, text: str, evidence: Evidence) -> bool:
    """'배순민 상무', where the evidence has '윤경아 상무' and the line leaves her out."""
    title = next((match["title"] for match in _TITLED.finditer(text) if match["name"] == word), None)
    if title is None:
        return False
    others = [match["name"] for match in _TITLED.finditer(evidence.canonical_text) if match["title"] == title]
    others = [name for name in others if _is_name(name)]
    return bool(others) and not any(name in text for name in others)


@lru_cache(maxsize=4096)
def _is_name(word: str) -> bool:
    if word in _NO_NAMES or _PARTICLED.search(word) or is_firm(word):
        return False
    return len(word) > 1 and word[0] in _FAMILIES


#: what stands before a title and begins like a name
_NO_NAMES = words(
    "신임 전임 현임 현직 전직 공동 임시 차기 상임 선임 주임 임원 사외 이사 지역 지방 전체 조직 공장 장기 현지 최고 최대 최초 최종 주요 원래 당시 한국 한편 이번 이후 이전 이미 정식 조기 신규 신설 전국 전무 고문 백악관 유럽 인도 여성 남성"
)

#: with which Korean names begin
_FAMILIES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄원채천방공현함여추"
)


def _of_its_kind(word: str, evidence: Evidence) -> bool:
    """'노무라증권', where the evidence has 'いちよし証券': a firm of the same kind, by its own name."""
    kind = next((kind for end, kind in _KINDS.items() if word.endswith(end) and len(word) > len(end) + 1), None)
    return evidence.foreign and kind is not None and kind.search(" ".join(evidence.sentences)) is not None


#: words before a kind that say which sort, not which one
_SORTS = "大手|投資|投资|中央|地方|商業|商业|都市|信託|各家|主要|多家|国有|國有|私立|国立|中小|大型|民間|外国|外资|外資|世界|アジア|市内|州立|複数|当該|同じ|一流"
_KINDS = {
    korean: re.compile(
        rf"(?:(?!{_SORTS})[\u4e00-\u9fff]{{2}}|[ぁ-ん]{{3}}|[ァ-ヺー]{{2}})(?:{signs})(?![市取交化界業业員行家率额額])"
        rf"|\b(?!The|An?|Investment|Commercial|Central|World|State|Venture|Private)[A-Z][A-Za-z&'.-]+ (?:{latin})\b"
    )
    for koreans, latin, signs in (
        ("증권", "Securities", "証券|证券|證券"), ("은행", "Bank", "銀行|银行"), ("대학교 대학 대", "University|College", "大学|大學"),
        ("자산운용", "Asset Management", "アセットマネジメント|资产管理|資產管理"), ("벤처스", "Ventures", "ベンチャーズ|创投|創投"),
        ("캐피털 캐피탈", "Capital", "キャピタル|资本|資本"), ("보험 생명", "Insurance|Life", "生命|人寿|人壽|保险|保險"),
    )
    for korean in koreans.split()
}  # fmt: skip


#: names that Chinese evidence marks itself: '康寧（Corning）', '比爾·蓋茨'
_SIGNED = re.compile(
    r"(?P<han>[\u4e00-\u9fff]{2,4})[（(](?P<latin>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)*)[)）]|(?P<given>[\u4e00-\u9fff]{1,4})[·・‧](?P<family>[\u4e00-\u9fff]{2,4})"
)


def _signed_left_out(text: str, evidence: Evidence) -> bool:
    """Does Chinese evidence have such a name of which the line says nothing?"""
    if evidence.language != "zh":
        return False
    line = _LINE_WORD.findall(text)
    told = (_names_of(match) for match in _SIGNED.finditer(" ".join(evidence.sentences)))
    return any(not any(_says(word, name) for word in line for name in names) for names in told)


def _names_of(signed: re.Match[str]) -> tuple[str, ...]:
    """What a line may call it by; the characters before a bracket begin in the words before them."""
    if signed["latin"]:
        return signed["latin"], signed["han"][-2:]
    return signed["given"], signed["family"]


_LINE_WORD = re.compile(r"[가-힣]{2,}|[A-Za-z]{2,}")


def _says(word: str, name: str) -> bool:
    return word == name or known_as(word, name) or (not word.isascii() and _heard_in(word, name))


def _heard_in(word: str, name: str) -> bool:
    bare = _PARTICLE.sub("", word)
    return any(
        len(form) > 1 and (written_by_sound(form, name) or is_organisation_in(form, name)) for form in (word, bare)
    )


_PARTICLE = re.compile(r"(?:에서|에게|으로|은|는|이|가|을|를|의|에|와|과|도|로)$")


def _stands_as_subject(word: str, text: str) -> bool:
    at = text.find(word)
    return (
        at >= 0 and _DESCRIBED.fullmatch(text, 0, at) is not None and _SUBJECT.match(text, at + len(word)) is not None
    )


#: nothing, or what the subject is: '세계 최대 위탁 제조사인 '
_DESCRIBED = re.compile(r"(?:[^,…]{2,50}인 )?")


def left_out(text: str, evidence: Evidence) -> bool:
    """Does the evidence name a firm of the tables of which the line says nothing?"""
    mine = organisations_in(text)
    return any(
        organisations_called(firm).isdisjoint(mine)
        and not any(form in text for form in (firm, *other_names(firm)))
        and not is_made_by_any(firm, text)
        for firm in firms_of(evidence)
    )


#: 'the 케임브리지-based drug maker', 'told 로이터', '接受블룸버그访问'
_BESIDE_THE_POINT = re.compile(
    r"\S+-(?:based|listed|backed|born)\b|(?i:\b(?:told|according to|reported by|interview with|(?:seen|compiled|polled|surveyed) by)) [가-힣]+(?:통신|TV)?"
    r"|(?:接受|据|據|告诉|告訴)[가-힣]+(?:社|通讯社|新闻)?(?=访|訪|采|採|报|報|[，,])|(?:[가-힣A-Za-z]+(?: 신문)?(?:\([^)]*\))?(?:[와과]|,) ?)*[가-힣A-Za-z]+(?: ?(?:통신|신문|방송))?(?: 등)?(?:(?:가|이|が|の)? ?(?:집계|조사|集計|まとめ|調査|汇总|匯總|统计|統計)|에 따르면|에 의하면|와의 인터뷰|과의 인터뷰|によると|によれば)"
)


@lru_cache(maxsize=512)
def firms_of(evidence: Evidence) -> tuple[str, ...]:
    """Firms that the sentences name, as the glossary or the tables write them in Korean; a source is none, nor a seat."""
    text = _BESIDE_THE_POINT.sub(" ", evidence.canonical_text)
    korean = [*(match[0] for match in company_names().finditer(text)), *organisations_of_line(text)]
    return tuple(dict.fromkeys([*korean, *(filter(is_firm, names_in(text)) if evidence.foreign else ())]))
