"""A Korean sentence by itself: without what leans on the article around it ('특히', '한편', '(사진)'), terms in their short form."""

from __future__ import annotations

import re

from .names import LISTED, PARTICLED, PERSON_OR_ORGANISATION, acts
from .particles import glossed, topical

CONNECTIVE = re.compile(
    r"^(?:(?:이에 앞서|이와 함께|이와 관련(?:해|하여)?|이에 따라|이에 대해|이를 위해|이 밖에도?|이밖에도?|이 외에도?|이외에도?|이와 별도로|이와 더불어|"
    r"특히|단(?=,? (?!\d|[한두세네열] )[가-힣A-Za-z·]+[은는이가의와과] )|아울러|그러면서도?|이어(?:서|진)?(?: (?:열린|진행된|가진))?|또한?|한편|앞서|다만|더불어|나아가|그 결과|이 자리에서|그러나|하지만|그런데|그리고|반면|"
    r"또 다른|여기에|게다가|무엇보다|실제로?|다시 말해|이처럼|결국|따라서|그래서|이로써|이 때문에|이로 인해|그러자|그럼에도(?: 불구하고)?|그 일환으로|이런 가운데|이러한 가운데|이 과정에서|이를 통해|이를 계기로|이후(?!,? (?:약 |\d))|이에(?= (?:[^ ,\"“]*[^ ,\"“한된던른선는] ){0,3}[^ ,\"“]+[은는이가] ))(?![가-힣]),?\s+)+"
)
#: words of the connectives that are not dropped: they begin a noun phrase
_NOT_CONNECTIVE = re.compile(r"^또 다른 ")
#: (not '이번 투자에서 인정받은 가치는 …': the first word behind it may be what it goes with)
#: '이러한 정책에 발맞춰 가람은행은 …', '이번 투자에서 가람AI의 가치는 …': what moved it or where, which the sentence before tells
_MOVED_BY = re.compile(
    r"^(?:(?:이런|이러한|이 같은|그런|이와 같은) [^,\"“을를]{1,24}(?:에 (?:따라|발맞춰|맞춰|힘입어|대응해|부응해)|[와과] 관련해|속에서?)"
    r"|(?:이번|이) (?:(?:투자|거래|계약|인사|행사|회의|회동|방한|출장|총회|주총|대회|전시회|간담회)에서|(?:투자|거래|계약|합의|인사|인수|합병|협약|사고|불|화재|조치|결정)(?:으로|로)))"
    r",? (?![^ ,]+[은는한된던진난친낸둔] [^,\"“]{0,30}[은는이가] )(?=[^,\"“]{2,30}[은는이가] )"
)
#: '"…"며 이같이 밝혔다' -> '"…"고 밝혔다'
_THUS = re.compile(
    r"(?P<marks>[\"”]이?라|[\"”]|[다라])(?:며|면서),? (?:이 ?같이|이렇게|이와 같이|이처럼) (?=(?:말|밝|강조|주장|설명|답|전|지적)[가-힣]{1,4}[.]?$)"
)
#: marks of the paper's picture: '(CEO·사진)', '김가람(왼쪽)'
_PICTURED = re.compile(r"(?<=[가-힣A-Z0-9])[·,]\s?사진(?=\))|\((?:가운데 |맨 )?(?:사진|왼쪽|오른쪽|가운데)(?: 사진)?\)")
#: '오늘(15일)' -> '15일'
_DAY_TOLD = re.compile(r"(?<![가-힣])(?:오늘|어제|내일|그제)\((?P<day>[^()]{0,12}\d일)\)")
#: '법원은 또 …', '가람전자는 이와 함께 …': the same words behind the topic
_AFTER_TOPIC = re.compile(
    r"^(?P<topic>[^,\"“]{1,30}[가-힣A-Za-z)][은는이가]) (?:또한?(?! (?:다른|한번|한|하나의?) )|아울러|다만|그러나|하지만|그러고는|(?:이|같은|이날|이번) (?:자리|행사|간담회|회의|포럼|전시회|콘퍼런스|컨퍼런스)에서|[이그] (?:밖|외)에도?|이와 함께|이와 별도로|이와 관련해|이에 (?:대해(?:서는?)?|불복해|반발해|반발하며|맞서|따라)|이어|그러면서|나아가),? (?=[^.]{10})"
)
#: how somebody at a microphone begins: '네, 가람전자가 …'
_ON_AIR = re.compile(r"^(?:네|예|자|그렇습니다|맞습니다)[,.] (?=[가-힣A-Za-z0-9].{15})")
#: `가람' and `가람`: marks of quotation of old typesetting
_BACKTICKED = re.compile(r"`([^`'\"“”]{1,40})[`']")
#: '가람저널(WSJ에 따르면': the bracket that a typist forgot
_UNCLOSED = re.compile(r"(?<=[가-힣])\(([A-Z]{2,6})(?=(?:에|은|는|이|가|의|을|를|와|과|도)[ ,]|에 )(?![^()]{0,20}\))")
#: news, and that it is heard of: '…을 추진하는 것으로 알려지면서 성사 여부에 관심이 쏠린다'
_HEARD = {
    "알려지": "알려졌다", "전해지": "전해졌다", "나타나": "나타났다", "드러나": "드러났다", "밝혀지": "밝혀졌다",
    "확인되": "확인됐다", "파악되": "파악됐다", "관측되": "관측됐다",
}  # fmt: skip
_ATTENDED = re.compile(
    rf"(?<=것으로 )(?P<heard>{'|'.join(_HEARD)})(?:면서|며|자),? (?:[^.,\"“]{{0,24}} )?(?:관심|이목|눈길|시선|귀추|주목)(?:[이가을를도]| )?[^.,\"“]{{0,16}}다[.]?$"
)
#: '…로 확인됐기 때문이다': what is told as the cause is told
_CAUSE = re.compile(r"(?<=[했됐었았였웠졌났왔갔셨렸켰혔])기 때문(?:이다|입니다)[.]?$")
#: a cause of what the sentence itself names ('…한 것은 …했기 때문이다'), or that the one before does ('이는 …')
_OF_THAT = re.compile(r"^(?:이는|그 (?:이유|배경)는) |(?:것|건|이유|배경|까닭)[은는] ")
#: '…다고 가람은 설명했다': who tells it stands behind what is told
_TOLD_LAST = re.compile(
    r"^(?P<told>[^\"“]{12,}(?:다|라|자)고) (?P<who>(?:[가-힣A-Za-z0-9·&]+ ){0,3}[가-힣A-Za-z0-9·&()]+)(?:은|는|이|가) (?P<says>(?:말|밝혔|밝힙|설명|전|강조|덧붙|주장|보도|집계|예상|전망|분석|지적|경고|설명|알렸|발표)[가-힣]{0,4}다[.]?)$"
)
_CASE = re.compile(r"(?P<topic>[^,\"“]{2,30})의 경우(?:에는|에|는)?,? ")
_ACTS = re.compile(r"(?<=[가-힣A-Za-z)])[이가] ")
_MEASURE = re.compile(
    r"(?:[가-힣A-Za-z]{1,8} ){0,2}[가-힣]*(?:액|익|량|률|수|가|비용|매출|실적|규모|점유율|건수|지수|금액) (?:또한|역시) "
)
_ALSO = re.compile(r" (?:또한|역시) ")


#: the name of a journal or a programme: '<네이처>'
_ANGLED = re.compile(r"[<〈《]([가-힣A-Za-z0-9·:]+(?: [가-힣A-Za-z0-9·:]+){0,4})[>〉》]")


def without_connective(sentence: str) -> str:
    """Return the sentence without 'leaning' words at its head ('특히', '이에 앞서')."""
    return sentence if _NOT_CONNECTIVE.match(sentence) else CONNECTIVE.sub("", sentence)


def plainly(sentence: str) -> str:
    """Return the sentence without an end that tells no more: that people take notice, that it is a cause."""
    text = _ATTENDED.sub(lambda match: f"{_HEARD[match['heard']]}.", sentence)
    return text if _OF_THAT.search(text) else _CAUSE.sub("다.", text)


def prepared(sentence: str) -> str:
    """Return the sentence with one space between words, without leaning words at its head, terms in their short form."""
    text = LISTED.sub("", _PICTURED.sub("", re.sub(r"\s+", " ", sentence).strip()))
    text = _ANGLED.sub(r"‘\1’", text)
    text = _UNCLOSED.sub(r"(\1)", _BACKTICKED.sub(r"'\1'", _ON_AIR.sub("", text)))
    text = _MOVED_BY.sub("", _DAY_TOLD.sub(r"\g<day>", text))
    text = _AFTER_TOPIC.sub(r"\g<topic> ", text, count=1)
    text = _case(_THUS.sub(r"\g<marks>고 ", glossed(_told_first(without_connective(text)))))
    return re.sub(r"(\d일(?:\([^)]*\))?)에는(?= )", r"\1", text)


def _told_first(text: str) -> str:
    """'공장을 판다고 가람 대표는 밝혔다' -> '가람 대표는 공장을 판다고 밝혔다'."""
    found = _TOLD_LAST.match(text)
    if found is None or PERSON_OR_ORGANISATION.search(found["who"]) is None or PARTICLED.search(found["who"]):
        return text
    if found["who"].startswith(("회사", "업체", "사측", "양사", "양측", "두 ")):
        return text
    if any(PARTICLED.search(word) or acts(word) for word in found["who"].split()):
        return text
    return f"{topical(found['who'])} {found['told']} {found['says']}"


def _case(text: str) -> str:
    """'가람전자의 경우 …' -> '가람전자는 …', where the sentence has no other topic; '가람전자 또한' -> '가람전자도'."""
    found = _CASE.match(text)
    if found is None or re.search(r"[가-힣A-Za-z)](?:은|는) ", text[found.end() :]) or _another(text, found.end()):
        return _also(text)
    return f"{topical(found['topic'])} {text[found.end() :]}"


def _another(text: str, start: int) -> bool:
    """'한국의 경우 김 사장이 관심을 보였다': somebody else acts."""
    return any(PERSON_OR_ORGANISATION.search(text, start, match.start()) for match in _ACTS.finditer(text, start))


def _also(text: str) -> str:
    """'가람전자 또한 …' -> '가람전자도 …': 또한 right behind a name, or behind the measure that opens, is its particle."""
    found = _ALSO.search(text[:60])
    if found is None or not (PERSON_OR_ORGANISATION.search(text[: found.start()]) or _MEASURE.match(text)):
        return text
    return f"{text[: found.start()]}도 {text[found.end() :]}"
