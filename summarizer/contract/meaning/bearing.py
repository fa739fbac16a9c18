"""Does the evidence hold a word, in its own tongue or in other words?  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ...facts import plain
from ..clauses import content
from ..lexicon import ideas_in, ideas_of
from ..sounds.hanja import fold, readings
from ..sounds.renderings import written_by_sound
from ..source import Evidence
from .alike import alike, said_otherwise


def bears(forms: tuple[str, ...], evidence: Evidence, *, closely: bool = False) -> bool | None:
    """Does *evidence* hold the last of *forms*, or a compound before it?  ``None``: the dictionary does not know the word.

    *closely*: of foreign evidence the word itself is wanted, none that is alike.
    """
    if not evidence.foreign:
        return any(_holds_at_home(form, evidence) for form in forms)
    found = any(_holds(form, evidence) for form in forms[:-1]) or _holds(forms[-1], evidence)
    return True if not found and not closely and _holds_alike(forms[-1], evidence) else found


def is_told(noun: str, evidence: Evidence) -> bool:
    """Has *evidence* words for *noun*: at home any that are alike, abroad only its own, and that of one word?"""
    words = noun.split()
    if (len(words) > 1 and evidence.foreign) or min(map(len, words)) < _CORE:
        return False
    return all(bears((word,), evidence, closely=True) is True for word in words)


def is_read(word: str, evidence: Evidence) -> bool:
    """Has foreign *evidence* the signs that *word* is read from (關税: '관세')?"""
    return evidence.foreign and len(word) > 1 and fold(word) in readings(evidence.text)[0]


def is_told_otherwise(noun: str, evidence: Evidence) -> bool:
    """Has Korean evidence a word that is alike?"""
    return not evidence.foreign and said_otherwise(noun, _content_of(evidence), evidence.text)


@lru_cache(maxsize=8192)
def _holds_alike(word: str, evidence: Evidence) -> bool:
    told = ideas_in(evidence.text)
    near = (*_cores(word), *(other for other in alike(word) if len(other) >= _CORE))
    if any(fold(core) in readings(evidence.text)[0] for core in near):
        return True
    return any(not told.isdisjoint(ideas_of(other)) for other in (*alike(word), *_cores(word)))


@lru_cache(maxsize=8192)
def _holds(word: str, evidence: Evidence) -> bool | None:
    ideas = ideas_of(word)
    if not ideas_in(evidence.text).isdisjoint(ideas) or (len(word) > 1 and word in evidence.text):
        return True
    if is_read(word, evidence):
        return True
    if len(word) > 1 and written_by_sound(word, " ".join(evidence.sentences)):
        return True
    return False if ideas else None


@lru_cache(maxsize=8192)
def _holds_at_home(word: str, evidence: Evidence) -> bool:
    said = _content_of(evidence)
    if word in said or (len(word) > 1 and word in evidence.text):
        return True
    if any(said.fullmatch(word) and told.search(evidence.text) for said, told in _OTHERWISE):
        return True
    if said_otherwise(word, said, evidence.text):
        return True
    if any(core in evidence.text or said_otherwise(core, said, evidence.text) for core in _cores(word)):
        return True
    if _FELT.fullmatch(word) and (word[:-1] in evidence.text or f"{word[:-2]}{_closed(word[-2])}" in evidence.text):
        return True
    ideas = frozenset(ideas_of(word))
    return any(not ideas.isdisjoint(ideas_of(other)) for other in said) if ideas else False


def _cores(word: str) -> tuple[str, ...]:
    """The nouns of two syllables or more that *word* is made of ('인수' of '피인수사')."""
    bare = word[:-1] if len(word) > _CORE and word[-1] in _SUFFIXES else word
    found = (bare, *(core[1:] for core in {word, bare} if len(core) > _CORE and core[0] in _PREFIXES))
    return tuple(core for core in found if core != word)


#: syllables of the shortest noun that is looked for alone
_CORE = 2


#: '아쉬움', '고마움', '어려움': the noun of '아쉽다', '고맙다', '어렵다'
_FELT = re.compile(r"[가-힣]+움|미안함|섭섭함|답답함")


def _closed(syllable: str) -> str:
    """'쉬' to '쉽': the stem that 'ㅂ' closes."""
    return chr(ord(syllable) + _BIEUP) if (ord(syllable) - ord("가")) % 28 == 0 else syllable


#: place of 'ㅂ' among the sounds that close a syllable
_BIEUP = 17
#: '매각설', '지원안', '유료화', '인수사': the noun before them is the fact
_SUFFIXES = frozenset("설안론측권화용력책제성률율액량사자인진원금비가국형급단회망식분업품물증법감세건점")
#: '피인수사', '재협상', '신제품': so is the noun behind them
_PREFIXES = frozenset("피신재미비불무최총고저전현초각본타양반친탈항명급")
#: (a noun of the line, how Korean evidence says it by grammar)
_OTHERWISE = tuple(
    (re.compile(said), re.compile(told))
    for said, told in (
        (r"일축|부인|반박|해명|선|선긋|불가|거절|거부", r"없|않|아니|못|사실무근|사실이 아|선을 그"),
        (r"약속|다짐|공언|의지|포부|각오", r"겠다|겠단|할 것"),
        (r"결정|확정|합의|방침", r"기로 |겠다고"),
        (r"촉구|요구|주문|당부|제언", r"해야|야 한다|달라|말라|하라"),
        (r"아쉬움|유감|안타까움|실망", r"아쉽|아쉬|유감|안타깝|어렵|실망|납득"),
        (r"철회|보류|유보", r"않|그만|멈|접"),
        (r"분노|불만|불쾌|격분", r"화가|화난|납득|실망|불쾌|불만|분노|부당|너무"),
        (r"불복|이의|항의", r"받아들이기 어렵|받아들일 수 없|다툴|다투|동의하지|부당|납득"),
        (
            r"(?:주립|국립|시립|공립|공과|여자)?대|대학교?",
            r"(?<![가-힣])(?!현대|시대|세대|확대|기대|최대|증대|절대|군대|무대)[가-힣A-Za-z]{2,}대(?:학교?)?(?=[에의는와가로을서 ,]|$)",
        ),
        (
            r"놓치|간과|누락|지나치",
            r"(?:발견|찾|찾아내|알아|알아내|보|포착|감지|인지|파악|짚어내|잡아내|확인)(?:하|되)?지 못|못 ?(?:찾|보|봤|알아|발견)",
        ),
        (
            r"감원|인력|해고|구조조정",
            r"(?:일자리|인력|직원|인원|사람|자리)[^,.]{0,12}(?:줄|감소|축소|삭감|감축|내보|자르|잘라|잘렸|잃)",
        ),
        (
            r"채용|충원|증원|모집",
            r"(?:사람|인력|직원|인재|인원|연구원|기술자)[^,.]{0,12}(?:뽑|늘리|늘려|들이|들여|구하|구한|찾|모으|채우)",
        ),
        (r"호평|긍정", r"(?:높이|높게|좋게|후하게) (?:평가|봤|보)|(?:좋은|높은|긍정적인?|후한) (?:평가|반응|점수|평)"),
        (r"혹평|부정", r"(?:낮게|박하게|나쁘게) (?:평가|봤|보)|(?:나쁜|낮은|부정적인?|박한) (?:평가|반응|점수|평)"),
        (
            r"이직|전직|퇴사|이적",
            r"(?:회사|직장|일터|자리|둥지)를? ?[^,.]{0,4}(?:옮기|옮겨|옮긴|옮겼|옮길|떠나|떠난|바꾸|바꿔)",
        ),
        (r"정체|동결|답보|유지", r"(?:오르|늘|바뀌|변하|달라지|줄|움직이|나아지)지 않|제자리|그대로"),
        (
            r"결렬|불발|무산|교착",
            r"(?:합의|타결|접점|절충|결론|뜻)[^,.]{0,8}(?:못|않|없)|(?:이르|찾|내|이루|좁히)지 못",
        ),
        (
            r"함구|침묵|무응답|묵묵부답",
            r"(?:답|대답|답변|언급|응답|말|입장|논평)[^,.]{0,8}(?:않|거부|아꼈|아끼|없|거절|삼갔)",
        ),
        (r"비공개|미공개", r"(?:공개|밝히|밝혀|알려|드러나|공표)[^,.]{0,4}(?:않|안 )"),
        (r"미정|미확정|불투명", r"(?:정해지|결정되|정하|확정되|결정하|확정하)지 않|아직"),
        (r"실업|실직", r"일자리를 잃|직장을 잃|일터를 떠"),
        (
            r"급증|폭증|급성장",
            r"(?:두|세|네|다섯|\d+(?:\.\d+)?) ?배|(?:크게|가파르게|빠르게|급격히|눈에 띄게|폭발적으로) (?:늘|불|뛰|커|성장)",
        ),
        (r"급감|반토막", r"절반|반 ?토막|(?:크게|가파르게|빠르게|급격히|눈에 띄게) (?:줄|감소|떨어|쪼그라)"),
        (
            r"창사|창립|설립|출범",
            r"(?:회사|기업|법인)[가를이]? ?(?:생긴|생겨|만든|만들|세운|세워|차린)|문을 연|문을 열|첫발",
        ),
        (r"상장|공모", r"증시에|주식시장에|거래소에|기업을 공개|주식을 (?:공개|내놓)"),
        (r"재계약|갱신", r"계약을 (?:다시|또|더|새로|연장|이어)|다시 계약"),
        (r"다수|대거|속출|빈발|급증", r"많|잇따|줄줄이|여러|수십|수백|수천|쏟아"),
        (r"소수|극소수", r"몇|일부|적은|적다|드물"),
        (r"동시|병행|겸", r"함께|같이|나란히|한꺼번에|이자 |면서"),
        (r"능가|우위|앞서", r"보다 (?:[가-힣]+ )?(?:높|많|크|빠르|낫|좋|앞)"),
        (r"열세|뒤처지|미달", r"보다 (?:[가-힣]+ )?(?:낮|적|작|느리|못하|뒤)"),
        (r"불가|불능|난망", r"(?:수|길이|방법이) 없|못하|못 |어렵|안 된|불가능"),
        (r"가능|여력|능력", r"(?:수|여지|길이) 있|ㄹ 만|할 만|될 수"),
        (r"필요|필수|절실|당위", r"어야|아야|해야|여야|돼야|없이는|없어서는"),
        (r"의무|책무|책임", r"어야 (?:한|할|하)|아야 (?:한|할|하)|해야 (?:한|할|하)"),
        (r"희망|바람|기대|소망|염원", r"고 싶|[으]?면 좋겠|되기를|하기를|길 바라|기 바란"),
        (
            r"추측|추정|관측|짐작|전망",
            r"것으로 (?:보|알려|전해|추정|관측|풀이|예상)|듯하|것 같|ㄹ 것|을 것|할 것|될 것|일 것",
        ),
        (r"이유|원인|배경|요인|사유", r"때문|덕분|탓|영향|여파|라서|어서|아서|해서|므로|니까"),
        (r"목적|목표|취지|의도", r"위해|위한|려고|려는|고자|도록|하기 위"),
        (r"우려|경고|지적|비판", r"위험|어렵|문제|걱정|부족|작다|늦|못|않"),
    )
)


@lru_cache(maxsize=512)
def _content_of(evidence: Evidence) -> frozenset[str]:
    words = frozenset(word for sentence in evidence.sentences for word in content(plain(sentence)))
    return words | {"결정", "합의"} if "기로 " in evidence.text else words
