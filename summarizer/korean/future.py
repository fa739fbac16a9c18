"""Is a plain present ('만난다', '출시한다') a thing to come?  Pure.

Korean news tells of what is planned in the present tense; a headline noun ('만남', '출시') would read as done.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from ..text import words
from .dates_ko import read_dates
from .morphology import QUOTED, Token
from .names import PERSON_OR_ORGANISATION

_WORD = re.compile(
    r"(?<![가-힣])(?:조만간|머지않아|연내(?=에? )|(?:올해|이달|연말|상반기|하반기|\d분기|\d월) (?:안에|중으로|내에|내 )|내달|내년|내후년|오는 (?=\d|\S+요일)|다음\s?달|다음\s?주|내주|내일|모레|이르면|늦어도|향후|앞으로)"
)
_YEAR = re.compile(r"(?<!\d)(20\d\d)년(?!형|산|식|판|물)")
#: '올 하반기', '올해 3분기': to come where it begins after the month of the paper
_PART = re.compile(r"(?<![가-힣])(?:올해?|금년) (?:(?P<half>하반기)|(?P<quarter>[234])분기)")
#: verbs of judging and saying, and states: their present is the present
_PRESENT = words(
    "보 보이 내다보 꼽히 꼽 알려지 알리 전하 밝히 말 점치 뜻 의미 있 없 노리 바라 꿈꾸 삼 기다리 따르 대하 나오 커지 크 쏠리 모이 모으 내세우 하 싶 믿 알 받 갖추 예상 전망 기대 관측 추정 예측 분석 평가"
    " 해석 우려 계획 추산 목표 주장 강조 설명 주목 풀이 거론 요구 필요 희망 요청 제안 당부 검토 논의 추진 고심 고민 준비 노력 집중 대비 구상 모색 서두르 힘쓰 담당 보유 차지 해당 소속"
)


#: what is to come is the aim of what is done now ('내년 양산을 목표로 개발한다')
_AIM = re.compile(r"목표로|앞두고|위해|위하여|대비해|겨냥해|두고 ")


def to_come(tokens: Sequence[Token], text: str, published: date | None) -> bool:
    """Does *text* end in a plain present and name a day, month or year after *published* that its main verb may have?

    Without *published* only words such as '내달' tell.
    """
    end = next((i for i in range(len(tokens) - 1, 0, -1) if tokens[i].tag == "EF"), 0)
    if not end or tokens[end].form not in ("ᆫ다", "는다") or tokens[end - 1].tag not in ("VV", "XSV", "VX"):
        return False
    stem = tokens[end - 2] if tokens[end - 1].tag == "XSV" and end > 1 else tokens[end - 1]
    if stem.form in _PRESENT and not _does(tokens, end - 1):
        return False
    at = _named_at(QUOTED.sub(lambda m: " " * len(m[0]), text), published)
    return at >= 0 and not _planned(tokens, at) and _AIM.search(text, at) is None


#: what firms and people are told to do before it is done
_ACTS = words(
    "짓 세우 만들 내놓 선보이 열 맡 옮기 올리 내리 늘리 줄이 낮추 높이 사들이 팔 넘기 받 내 찾 만나 떠나 들어가 물러나 합치 바꾸 뽑 풀 얹 심 깔 넣 쏟아붓 쏟 나누 얻 꾸리 닫 접 떼어내 담 싣"
    " 투자 투입 건설 설립 출시 도입 공개 개최 체결 인수 합병 매각 매입 착공 선임 임명 영입 출국 방문 방한 공급 생산 양산 채용 감원 감축 분할 상장 지급 발행 단행 탑재 적용 개발 구축 신설 증설 폐쇄"
    " 폐지 중단 철수 이전 확대 축소 인상 인하 출자 조성 설치 개설 개편 통합 확장 배치 제공 지원 판매 발표 추가 전환 변경 시행 실시"
)


def is_announced(tokens: Sequence[Token], text: str) -> bool:
    """Does a lead tell in the plain present what a firm or person that it newly names (이, 가) will do to something?"""
    end = next((i for i in range(len(tokens) - 1, 0, -1) if tokens[i].tag == "EF"), 0)
    if not end or tokens[end].form not in ("ᆫ다", "는다") or tokens[end - 1].tag not in ("VV", "XSV"):
        return False
    stem = tokens[end - 2] if tokens[end - 1].tag == "XSV" and end > 1 else tokens[end - 1]
    plain = [token for token in tokens if not token.shut]
    who = next((token for token in plain if token.tag == "JKS"), None)
    if stem.form not in _ACTS or who is None or any(t.tag == "JX" and t.form in ("은", "는") for t in plain):
        return False
    return PERSON_OR_ORGANISATION.search(text[: who.start]) is not None and any(t.tag == "JKO" for t in plain)


def _does(tokens: Sequence[Token], index: int) -> bool:
    """'투자를 한다', '만찬을 함께한다'."""
    before = tokens[index - 1]
    return tokens[index].form == "하" and (before.form == "함께" or (tokens[index].tag, before.tag) == ("VV", "JKO"))


def _named_at(plain: str, published: date | None) -> int:
    """Offset behind the last words that point to what is to come; -1: none."""
    ends = [match.end() for match in _WORD.finditer(plain)]
    if published is not None:
        ends += [match.end() for match in _YEAR.finditer(plain) if int(match[1]) > published.year]
        ends += [span.end for span in read_dates(plain, published) if span.first > published]
        ends += [match.end() for match in _PART.finditer(plain) if _begins(match) > published.month]
    return max(ends, default=-1)


def _begins(part: re.Match[str]) -> int:
    """The first month of a half or quarter."""
    return 7 if part["half"] else 3 * int(part["quarter"]) - 2


def _planned(tokens: Sequence[Token], at: int) -> bool:
    """Does what is to come belong to a clause before a noun ('내년 출시할 제품을 공개한다')?"""
    return any(t.tag == "ETM" and t.form in ("ᆯ", "을") and t.start >= at and not t.shut for t in tokens)
