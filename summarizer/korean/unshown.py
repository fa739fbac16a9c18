"""What a Korean line points at and does not show: '이걸', '그달', '이 기간', '같은 기준'; an answer that tells nothing; pure."""

from __future__ import annotations

import re

from .morphology import QUOTED

_WORDS = re.compile(r"[“\"](?P<words>[^“”\"]+)[”\"]")
#: a thing that somebody points at, and what tells it: a sentence of his before, or what he was asked about
_THING = re.compile(r"(?<![가-힣])(?:이걸|그걸|이것|그것|이건|그건|이게|그게)(?:[은는이을를도만의에]|으로|보다)?(?= )")
_TOLD_BY_HIM = re.compile(r"[가-힣A-Za-z0-9][은는을를] |다\. ")
_TOLD_OF = re.compile(r"[을를] |에 대해|에 대한|관련|두고|묻는|질문")
#: a place, and what tells it
_PLACE = re.compile(r"(?<![가-힣])(?:이곳|그곳|저곳|이 곳|거기)(?=[은는이을를에의도]|에서| )")
_SOMEWHERE = re.compile(r"(?:에서|에|[을를] (?:찾아|찾은|방문해|둘러보고)) ")
#: a time at the head of what is said, or all of what stood before; and what tells that time
_THEN = re.compile(r"(?:그달|그날|그해|그때)(?:[은는엔의]|에는?|까지|부터)? ")
_ALL = re.compile(r"(?:전부[를가는]|둘 다|양쪽 다) ")
_TIME = re.compile(r"\d(?:년|월|일|분기)|지난해|작년|올해|당시")
#: the measure that stood in a clause before, and the stretch of time
_SAME = re.compile(
    r"(?<![와과] )(?<![가-힣])같은 (?:기준|방식|조건|이유|맥락|비율|논리|원칙|취지|방법|잣대)(?=으?로|[은는이을를의에과]|에서)"
)
_STRETCH = re.compile(r"(?<![가-힣])(?:이|그) (?:기간|시기)(?![가-힣]{2})")
_STRETCH_TOLD = re.compile(r"\d(?:년|월|일|분기)[^,]{0,12}(?:부터|까지|간|동안|사이)|\d ?[~∼～〜]|(?:년|월|일|분기) ")
#: a place pointed at outside quotations, and a clause before that may have told it
_HERE = re.compile(r"(?<![가-힣])(?:이곳|그곳|여기|거기)(?=[은는이을를에의도]|에서|서| )")
_CLAUSE_BEFORE = re.compile(r"(?:[가-힣](?:고|며|지만|는데)|[을를] [가-힣]+[해아어여]),? ")
#: himself, where no line says who
_SELF = re.compile(r"(?<![가-힣])자신(?:은|도) ")
_SOMEBODY = re.compile(r"^(?:[가-힣A-Za-z]+ ){0,3}[가-힣A-Za-z]{2,}(?:은|는) |, ")
#: who uses it, and not what
_USES_WHAT = re.compile(r"^[^을를“\"]* (?:씀|쓰는 중)$")
#: what carries on from words that are not shown
_CARRIES_ON = re.compile(
    r"^(?P<before>[^“\"]*[“\"])(?:다만|그래서|그런데|그러나|하지만|그리고|또한?|그러면서|그러니까|따라서),? (?=[^”\"]{8})"
)
#: somebody was asked and told nothing; what may come of it
_NO_ANSWER = re.compile(
    r"[”\"](?:이?라)?고만 (?:함|언급|답변|말함|밝힘|설명|전함|적음|부연|반응)$|"
    r"[“\"][^“”\"]*(?:(?:확인해 ?(?:줄|드릴)|확인할|공개할|밝힐|말할|말씀드릴|언급할|답할|답변할) 수 없|공개하지 않(?:는|고 있)|드릴 말씀이 없|논평하지 않|노코멘트|"
    r"아는 바(?:가)? 없|(?:정해진|결정된|확정된) (?:바|것|게)(?:[는은이가도])? ?(?:전혀 |아직 |아무것도 )?없|긴밀히 (?:협의|소통|협력)하고 있|"
    r"성실히 (?:임|대화|협조|협의|조사|교섭)|최선을 다하겠)[^“”\"]{0,6}[”\"](?:이?라)?고 [가-힣]+$|"
    r"(?:언급|답변|논평|즉답|확인|대답)(?:은|을|를)? ?(?:피함|회피|거부|거절|자제|꺼림)$|말을 아낌$|확인해 ?주지 않음$|웃기만 함$|"
    r"(?:파장|파문|논란|진통|후폭풍|잡음|논쟁|공방)(?:이|도) (?:예상|예고|우려|불가피)(?:됨)?$"
)
#: a verdict on what one party said, which the sentence before tells: '"…"이라며 받아들이지 않았다'
_NOT_WHAT = re.compile(
    r"[”\"](?:이?라)?(?:며|면서|고) (?:이를 )?(?:받아들이지|수용하지|인정하지|채택하지) 않(?:음|기로 결정)$"
)


def unshown(line: str) -> bool:
    """Does *line* point at a thing, place, time or measure that it does not show, or judge on what it does not tell?"""
    if _NOT_WHAT.search(line) or any(_points(match, line) for match in _WORDS.finditer(line)):
        return True
    plain = QUOTED.sub(lambda match: " " * len(match[0]), line)
    here = _HERE.search(plain)
    if here is not None and here.start() and _CLAUSE_BEFORE.search(plain, 0, here.start()) is None:
        return True
    himself = _SELF.search(plain)
    if himself is not None and _SOMEBODY.search(plain, 0, himself.start()) is None:
        return True
    if _SAME.search(plain) or _USES_WHAT.search(plain):
        return True
    stretch = _STRETCH.search(plain)
    return stretch is not None and _STRETCH_TOLD.search(plain, 0, stretch.start()) is None


def _points(said: re.Match[str], line: str) -> bool:
    words, before = said["words"], line[: said.start()]
    thing, place = _THING.search(words), _PLACE.search(words)
    if thing is not None and not (_TOLD_BY_HIM.search(words, 0, thing.start()) or _TOLD_OF.search(before)):
        return True
    if place is not None and not (_SOMEWHERE.search(words, 0, place.start()) or _SOMEWHERE.search(before)):
        return True
    if _THEN.match(words) and not _TIME.search(before):
        return True
    return _ALL.match(words) is not None and _WORDS.search(before) is None


def answers_nothing(line: str) -> bool:
    """Did somebody who was asked give no answer ('"…"고만 함'), or is it a guess that there will be talk?"""
    return _NO_ANSWER.search(line) is not None and "공시" not in line


def opened_plainly(line: str) -> str:
    """*line* without the '다만' that opens its first quotation: what it turns on is not shown."""
    return _CARRIES_ON.sub(r"\g<before>", line, count=1)
