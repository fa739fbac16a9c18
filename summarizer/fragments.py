"""Lines that name a thing and say nothing of it, as weak models write them; pure.

'CEO 산제이 메흐로트라 고대역폭 메모리 수요' has nobody do anything, '4분기 전년 동기 대비 38% 증가한 116억 달러' does not say of what.
The contract lets such lines be: a Korean paper's own headline may leave out what its readers know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise, takewhile

from .check import Refusal
from .contract.names.held_names import is_company
from .korean.morphology import Token, analyse
from .text import words

#: things that do nothing: a line that ends in one needs a figure or a verb before it
_THINGS = words(
    "수요 공급망 매출 매출액 케이블 거점 수뇌부 이익 순이익 영업이익 수익 손실 가격 비용 예산 자금 금액 투자금 투자액 주가 주식 지분 점유율 비중 수율 용량 전력 "
    "메모리 칩 반도체 가속기 서버 장비 라인 공장 시설 단지 건물 데이터센터 기술 제품 서비스 모델 소프트웨어 플랫폼 로봇 자동차 차량 전기차 "
    "회사 기업 사업 부문 시장 고객 고객사 협력사 직원 인력 이사회 업계 국가 세계 인공지능"
)
_DEED_TAGS = ("VV", "VA", "VX", "VCP", "VCN", "XSV", "XSA")
#: figures with their units, times, bases of comparison and the ways that figures go: all that stands around what they are of
_AROUND = re.compile(
    r"(?:약 |최대 |최소 )?\d[\d.,조억만천~]* ?(?:%p?|배|달러|원|엔|위안|유로|파운드|대만달러|명|대|개|곳|건|년|월|일|분기|반기|회계연도|[GM]W)?"
    r"|(?:전년|전 분기|전월|지난해|작년|올해|내년)(?: 동[기월])?(?: 대비)?|[상하]반기|분기|회계연도|[월화수목금토일]요일"
    r"|(?:증가|감소|상승|하락|확대|축소|기록|달성|달하|급증|급감|성장|개선|전망|예상)[가-힣]*|대비|결산|실적|이상|이하|약|[가-힣]?보다|(?<= )안팎"
)
#: somebody said it somewhere, and what he said is missing
_UNSAID = re.compile(
    r"^(?!.*(?:[을를] |[다라자냐]고 |[…“\"]|것으로 |, .*, )).*(?:에서|에게|에) (?:밝힘|언급|말함|설명|강조|전함|통보|(?:공개 )?발표|(?:공개 )?연설)$"
)
#: a wish in the first person, and a state that nothing is in
_SLIP = re.compile(r"고 싶음$|지 (?:않|못하)는 중$")
_LEFT = re.compile(r"[가-힣A-Za-z]{2,}")

_NO_DEED = Refusal(reason="empty", text="이름과 사물뿐입니다: 누가 무엇을 했는지, 어떻게 되었는지 쓰세요")
_OF_NOTHING = Refusal(reason="empty", text="무엇의 숫자인지 없습니다: 매출·이익처럼 숫자가 가리키는 것을 쓰세요")
_NOT_TOLD = Refusal(
    reason="garbled", text="말이 되지 않습니다: 누구의 뜻인지 '~고 싶다고 언급', 하지 않았으면 '~지 않음'으로 쓰세요"
)

#: 'A사 19일 신주 밝힘, …': a deed in the middle with nothing that ties it to what was told
_STOPS_SHORT = re.compile(
    r"(?<=[가-힣A-Za-z\d])(?<![고로을를며]) (?:밝힘|언급|강조|말함|전함|발표 완료|[가-힣]+(?<![고로을를며]) 예상|설명), "
)
#: 'the same firm', 'on that day': whom or when is told by the line before, which may not be among the three
_LEANING = re.compile(
    r"^(?:이|그) (?:회사|기업|그룹|은행|남성|여성)|(?:^|\s)(?:이날|동 ?사[는은의가])[ ,]|^(?:회사|그)[는가은] "
)
#: that somebody answered questions is no news
_THIN = re.compile(r"(?:취재|질문)에 (?:응함|답변|응답|답함)$")
#: a change without its way
_NO_WAY = re.compile(r"(?:전년|전 ?분기|전월|작년|지난해|1년 전)(?: 동[기월])? ?대비 \d[\d.]*%p?(?:$|, )")
_ABOUT = re.compile(r"[^,\d]{2,40}, ")
#: what names somebody or something
_NAMING = frozenset({"NNG", "NNP", "NNB", "NR", "SL", "SN", "SH", "XSN", "SSC", "NP", "W_SERIAL", "ETN"})
#: what marks a topic, and words of time that are none
_TOPICS = frozenset({"은", "는", "ᆫ", "도"})
_WHEN = words("현재 지금 당시 올해 내년 지난해 작년 이후 앞 당분간 향후")
#: words from which on a line without one particle or ending is a telegram
_TELEGRAM = 5

#: who is asked takes 에게, and nobody hires a share ('자금의 60%를 채용')
_WRONG_OBJECT = re.compile(
    r"[을를] (?:(?!\S*(?:[고해서며아어려게자]|[는은던한된할될린킨신친진긴빈힌춘운른쓴온]|려고) )[^\s,]+ ){0,7}[^\s,]+[을를] \S*(?:도록|할 것을|달라고|하라고) (?:요청|촉구|요구|부탁|주문)|"
    r"\d%[를을] (?:채용|고용|선발|영입|임명|출시|설립)(?:$|[하했할함, ])"
)
_TELEGRAPHIC = Refusal(reason="garbled", text="조사와 어미가 없는 낱말의 나열입니다: '누가 무엇을 했다'가 되게 쓰세요")
_MISUSED = Refusal(reason="garbled", text="'을/를'을 잘못 썼습니다: 시키는 사람에게는 '에게', 쓰임새에는 '에'를 쓰세요")
_LEANS = Refusal(reason="empty", text="줄만 보아서는 누구인지, 언제인지 모릅니다: 이름과 날짜로 쓰세요")
_NO_NEWS = Refusal(reason="empty", text="소식이 없는 줄입니다: 무엇을 했는지, 무엇이라고 했는지 쓰세요")
_SUBJECTLESS = Refusal(reason="empty", text="누가, 무엇이 그런지 없습니다: 주어를 쓰세요")
_WAYLESS = Refusal(reason="empty", text="늘었는지 줄었는지가 없습니다: '증가'나 '감소'까지 쓰세요")


def telegrams(line: str) -> tuple[Refusal, ...]:
    """The refusal of a translated *line* that is no Korean sentence, or tells its news only beside another line."""
    tokens = analyse(line)
    if _STOPS_SHORT.search(line) or _is_telegram(line, tokens):
        return (_TELEGRAPHIC,)
    if _WRONG_OBJECT.search(line):
        return (_MISUSED,)
    if _LEANING.search(line):
        return (_LEANS,)
    if not _has_subject(tokens):
        return (_SUBJECTLESS,)
    if _THIN.search(line):
        return (_NO_NEWS,)
    return (_WAYLESS,) if _NO_WAY.search(line) else ()


def _is_telegram(line: str, tokens: Sequence[Token]) -> bool:
    """Has the line no particle, no ending and no comma behind whom it is about?"""
    bare = not any(token.tag.startswith(("J", "E")) for token in tokens)
    return bare and len(line.split()) >= _TELEGRAM and _ABOUT.match(line) is None


def _has_subject(tokens: Sequence[Token]) -> bool:
    """Is a noun marked as whom or what the line is about, with a particle or with the comma of headlines?

    A firm right before a noun needs no mark ('앤트로픽 합의안').
    """
    return _is_headed(tokens) or any(
        behind.tag == "JKS"
        or (_marks(behind) and noun.tag in _NAMING and noun.form not in _WHEN)
        or (noun.tag == "NNP" and behind.tag == "NNG" and is_company(noun.form))
        for noun, behind in pairwise(tokens)
    )


def _is_headed(tokens: Sequence[Token]) -> bool:
    """Does a name stand before the first comma, with no particle and no ending, though the analyser cut it up ('일렉트로닉' '스')?"""
    head = list(takewhile(lambda token: token.tag != "SP", tokens))
    named = any(token.tag == "NNP" for token in head)
    return named and len(head) < len(tokens) and not any(token.tag.startswith(("J", "E")) for token in head)


def _marks(behind: Token) -> bool:
    return behind.tag in ("SP", "SE") or (behind.tag == "JX" and behind.form in _TOPICS)


def fragments(line: str, names: Iterable[str]) -> tuple[Refusal, ...]:
    """The refusal of a *line* that says nothing of what it names; *names*: those of the article, in Korean."""
    if _UNSAID.match(line):
        return (_NO_DEED,)
    if _SLIP.search(line):
        return (_NOT_TOLD,)
    figures = any(character.isdecimal() for character in line)
    if figures:
        return () if _LEFT.search(_AROUND.sub(" ", _without(line, names))) else (_OF_NOTHING,)
    tokens = [token for token in analyse(line) if not token.tag.startswith("S")]
    if not tokens or any(token.tag.startswith(_DEED_TAGS) for token in tokens):
        return ()
    return (_NO_DEED,) if tokens[-1].form in _THINGS else ()


def _without(line: str, names: Iterable[str]) -> str:
    for name in sorted(set(names), key=len, reverse=True):
        line = line.replace(name, " ")
    return line
