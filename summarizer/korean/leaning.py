"""Whom a Korean sentence tells of without naming them: the subject, or the owner of a figure, that a sentence before names; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..contract.names.organisations import organisations_called
from ..text import words
from .morphology import QUOTED
from .names import ORGANISATION, PARTICLED, PERSON, PERSON_OR_ORGANISATION, TITLES, acts
from .particles import topical
from .surnames import korean_name


def leaning_subject(sentences: Sequence[str], index: int, *, person: bool) -> tuple[str, int] | None:
    """Return (words, sentence) of the subject that sentence *index* leaves out: the topic of the one before.

    Only where that topic is a named person or body.  For '그는' (*person*) nobody else may stand in that sentence.
    """
    if index == 0:
        return None
    before = sentences[index - 1]
    if _STOOD_BY.search(before):
        return None
    phrase = _topic_phrase(before)
    if phrase is None or not PERSON_OR_ORGANISATION.search(phrase) or _NOBODY.search(phrase):
        return None
    titled = PERSON.search(phrase) is not None
    if person and (
        not titled or len(re.findall(rf"[가-힣] (?:{TITLES})(?![가-힣]*(?:단|들))", QUOTED.sub("", before))) != 1
    ):
        return None
    return phrase, index - 1


def _topic_phrase(sentence: str) -> str | None:
    """The named phrase that opens the sentence before 은/는, without a relative clause or date in front.

    Before 이/가 as well, where nothing else in the sentence is a topic or a subject.
    """
    for end in (m.start() for m in _TOPICAL.finditer(sentence[:60])):
        phrase = sentence[:end]
        if PERSON_OR_ORGANISATION.search(phrase) and not _MORE_THAN_A_NAME.search(phrase):
            name = _last_name(phrase)
            return None if name is None or any(acts(word) for word in name.split()[:-1]) else name
    told = QUOTED.sub("", sentence)
    subject = _SUBJECT.search(told)
    if subject is None or _TOPICAL.search(told) or _SUBJECT.search(told, subject.end()):
        return None
    phrase = sentence[: subject.start()]
    named = len(phrase) < _LONGEST and PERSON_OR_ORGANISATION.search(phrase) and not _MORE_THAN_A_NAME.search(phrase)
    return _last_name(phrase) if named else None


_TOPICAL = re.compile(r"(?<=[가-힣A-Za-z)])(?:은|는) ")
_SUBJECT = re.compile(r"(?<=[가-힣A-Za-z)])[이가] ")
#: who was there too: what the next sentence tells is another's
_STOOD_BY = re.compile(r"(?:배석|동석|동행|수행|자리를 함께)(?:했|하였|한다)[^.]*[.]?$")
#: heads of no house that is named: '글로벌 기업 CEO', '이동통신 3사 대표', '신임 회장'
_NOBODY = re.compile(
    rf"(?<![가-힣A-Za-z0-9])(?:기업|회사|업체|그룹|계열사|자회사|[두세네\d]사|업계|통신사|은행|스타트업|대기업|총수|각국|양국|현지|역대|전임|신임|차기|다른|일부|주요|여러|각) (?:{TITLES}|관계자)(?:\([^()]*\))?(?:들|단)?$"
)
_MORE_THAN_A_NAME = re.compile(r"[\"“,]|(?:하고|하며|면서|에 따르면) ")
#: a subject that stands further in opens no sentence
_LONGEST = 40


#: a verb before a topic: '정책에 발맞춰 나라은행은'
_ACT = re.compile(r"[가-힣](?:해|춰|쳐|며|면서|따라|두고|들어|맞아|넘어|받아|거쳐|열어|이어|불구하고)$")
#: words before a topic that are none of it
_NOT_OF_THE_NAME = words(
    "또 또한 이어 특히 앞서 한편 최근 이날 전날 이에 다만 아울러 그러나 하지만 대해 관해 통해 위해 따라 의해 그동안 당시 현재 이후"
)


def _last_name(phrase: str) -> str | None:
    words = phrase.split()
    kept: list[str] = []
    for word in reversed(words):
        named = len(kept) == 1 and word[-1] in "인린온" and korean_name(word)  # '조국인 판사'
        modifies = word[-1] in "한던린운된인른진온난긴" and not named
        if kept and (PARTICLED.search(word) or modifies or _ACT.search(word) or re.search(r"\d일", word)):
            break
        if word in _NOT_OF_THE_NAME:
            break
        kept.insert(0, word)
    return " ".join(kept) if kept and len(kept) <= 5 else None


#: a sentence that opens with a figure's name: 'X의' is left to the sentences before
_MEASURE = re.compile(
    r"(?P<when>(?:(?:지난해|작년|올해|내년|전년|전기|전월|상반기|하반기|[1-4]분기|\d{4}년|\d{1,2}월|같은|기간|동기|(?:같은|직전|전) ?분기|대비|보다|기준|연결|별도|당시|지난)(?:에|에는|로는|으로)? ?){0,7})"
    r"(?=(?:[가-힣A-Za-z0-9·& ]{2,24} ?부문 )?(?:연간 |분기 |누적 |총 |전체 |당기)?(?:매출|영업이익|순이익|영업손실|순손실|주당순이익|EPS|주가|시가총액|시총|거래액|가입자|자본 지출|설비투자)(?:액| 수)?(?:은|는|이|가|도) )"
)
_OPENS = re.compile(
    r"(?:(?:\d{4}년 )?(?:\d{1,2}월 )?\d{1,2}일 )?(?:[^,\"“]{2,20}에 따르면,? )?(?P<name>[^,\"“]{2,30}?)(?:은|는|이|가|의) "
)
_HANGUL = re.compile(r"[가-힣]")
_NAME = re.compile(r"[가-힣A-Za-z0-9&]{2,}")
_PARTICLE = re.compile(r"(?:에서|에게|으로|까지|부터|[은는이가을를의에와과도로만])$")
_NO_FIRM = re.compile(
    r"(?:측|양사|회사|정부|당국|업체|기업|법원|[1-3]부|재판부|검찰|경찰|위원회|공정위|금융위|이사회|노조|연구원|대학|대통령실|백악관|상무부|과기정통부|산업부)$"
)
#: firms of a kind, none of them named: '보험사와 은행'
_A_KIND = re.compile(
    r"(?:^|[ ·,와과])(?:보험사|은행|증권사|통신사|제조사|고객사|협력사|계열사|자회사|스타트업|대기업|그룹|병원|완성차|빅테크|금융사|카드사|항공사|게임사|반도체사)$"
)
#: how far back the firm may stand; the figures behind a part of it may be those of the part
_FAR = 7
_OF_A_PART = re.compile(
    r"부문|사업|본부|자회사|계열|법인|시장|지역|제품|서비스|업계|업체|양사|경쟁사|상장사|전체|전 세계|국내"
)


def owner(sentences: Sequence[str], index: int, text: str) -> tuple[int, str, int] | None:
    """Return (where, whose, sentence) for a *text* of sentence *index* that opens with a bare figure ('매출은 18% 늘었다').

    ``None`` where nothing is left out, or the sentences before do not tell whose it is.
    """
    bare = _MEASURE.match(text)
    if bare is None:
        return None
    for at in range(index - 1, max(-1, index - _FAR), -1):
        opening = _OPENS.match(sentences[at])
        if opening is not None and _is_firm(opening["name"]):
            return None if opening["name"] in text else (bare.end("when"), opening["name"], at)
        if "부문 " not in text[:_LONGEST] and _OF_A_PART.search(sentences[at], 0, _LONGEST):
            return None
    return None


#: '11일 가람전자에 따르면 지난 8일 나라와 계약을 체결했다': the firm tells of itself
_TELLS = re.compile(r"(?:(?:\d{1,2}월 )?\d{1,2}일 )?(?P<firm>[^,\"“ ]{2,24})에 (?:따르면|의하면),? (?=[^\"“]+$)")
#: who tells of others
_REPORTER = re.compile(
    r"(?:신문|통신|일보|저널|타임스|뉴스|방송|매체|포스트|로이터|블룸버그|리서치|조사|증권|협회|보고서|자료)$"
)


def told_by_itself(text: str, title: str) -> str | None:
    """*text*, which has no subject, with the firm that tells of itself as its subject, where the title names that firm."""
    found = _TELLS.match(text)
    if found is None or found["firm"] not in title or _REPORTER.search(found["firm"]) or not _is_firm(found["firm"]):
        return None
    return f"{topical(found['firm'])} {text[found.end() :]}"


def firm_before(sentences: Sequence[str], index: int) -> tuple[str, int] | None:
    """The firm that '회사는' means in sentence *index*: the last one that opens a sentence before, no other told of since."""
    for at in range(index - 1, max(-1, index - _FAR), -1):
        opening = _OPENS.match(sentences[at])
        if opening is not None and _is_firm(opening["name"]):
            return opening["name"], at
        if _tells_of_a_firm(sentences[at]):
            return None
    return None


def _tells_of_a_firm(sentence: str) -> bool:
    """Does any word name a firm, with or without a particle?  Of words in Latin letters only those of the table: 'HBM' is none."""
    return any(
        organisations_called(name) or (_HANGUL.search(name) and _is_firm(name)) for name in words_as_names(sentence)
    )


def words_as_names(sentence: str) -> Iterator[str]:
    """The words of *sentence*, each with its particle and without."""
    for word in _NAME.findall(sentence):
        yield word
        yield _PARTICLE.sub("", word)


def _is_firm(name: str) -> bool:
    known = ORGANISATION.search(name) is not None or organisations_called(name) != frozenset()
    return known and not (
        PERSON.search(name) or _NO_FIRM.search(name) or _A_KIND.search(name) or PARTICLED.search(name)
    )
