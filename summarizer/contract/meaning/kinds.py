"""What field, division, market or staff a line speaks of ('의료 분야' of 防衛分野): the noun is told, what it is called is not.

A slot, no list of pairs: the head noun stands in the evidence, and of the noun right before it the evidence has nothing,
though the dictionary knows it.  Pure.
"""

from __future__ import annotations

import re

from ...korean.morphology import analyse
from ...text import words
from ..lexicon import places_of
from ..names.people import named
from ..names.spotting import rendered
from ..source import Evidence
from .bearing import bears

_HEADED = re.compile(
    r"(?<![가-힣A-Za-z])(?P<kind>[가-힣A-Za-z]{2,8}) (?P<head>분야|부문|사업부|사업|시장|본부|업계|산업|업무|서비스|고객|직원|매출|수요|공장|연구소|사고|판매|이용자|인력|소송)(?=(?:[은는이가을를에의로과와도]|에서|으로|에는)?(?:[\s,…]|$))"
)
#: words before a noun that tell when, how many or how new, and those that any noun may have
_LOOSE = words(
    "당국 정부 부서 쌍방 양측 상대방 지난해 올해 작년 내년 최근 현재 향후 이번 당시 분기 상반기 하반기 연간 월간 하루 신형 신규 기존 기타 여러 각종 다수 일부 전체 전부 모두 함께 주요 핵심 관련 해당 자체 자사 타사 현지 외국 국내 해외 "
    "글로벌 세계 본격 정식 공식 추가 별도 공동 단독 독자 직접 실제 일반 대형 소형 대규모 소규모 차기 차세대 첨단 최신 최초 최대 최고 회사 기업 그룹 업체 고객 상대 대상 개인 인기 유력 대표 전용 신기술 민간 경쟁 협력 계열 산하 보유 동종 동일 유사 전담 기기 제품 상품 물품 물건 장비 장치 시스템 단말 단말기 콘솔 본체 품목 모델 기준 대비 이상 이하 초과 미만 가량 정도 안팎 남짓 연결 별도 개별 누적 잠정 예상 목표 사상 역대 이후 이전 직후 직전 당일 각국 전년 동기 전분기 직전분기"
)
_NOUN, _PLAIN = frozenset({"NNG", "SL", "XSN", "NNP"}), "NNG"


def unnamed_kind(text: str, evidence: Evidence, article: Evidence) -> str:
    """The first such noun with what it is called in *text*, of which the evidence has the noun alone; empty: none.

    What the *article* calls so in another sentence is no kind of the writer's own ('the division': 자동차 부문).
    """
    for found in _HEADED.finditer(text):
        if found["kind"] not in _LOOSE and _is_strange(found, evidence) and not _is_called_so(found, article):
            return found[0]
    return ""


#: signs between a kind and its noun in a foreign sentence
_BETWEEN = {"en": 6, "ja": 3, "zh": 2}


def _is_called_so(found: re.Match[str], article: Evidence) -> bool:
    """Has a sentence of a foreign article the noun with that kind right before it ('the automotive division', 汽车部门)?"""
    if not article.foreign:
        return False
    most = _BETWEEN.get(article.language, 0)
    return any(
        0 <= start - end <= most
        for line in rendered(article)
        for _, end in places_of(found["kind"], line)
        for start, _ in places_of(found["head"], line)
    )


def _is_strange(found: re.Match[str], evidence: Evidence) -> bool:
    if bears((found["head"],), evidence) is not True or bears((found["kind"],), evidence) is not False:
        return False
    if bears((f"{found['kind']}{found['head']}",), evidence):  # '보상 판매' of 'trade-in'
        return False
    start, end = found.span("kind")
    tokens = [token for token in analyse(found.string) if start <= token.start < end]
    if not any(token.tag == _PLAIN for token in tokens) or any(token.tag not in _NOUN for token in tokens):
        return False
    return not any(bears((token.form,), evidence) for token in tokens) and found["kind"] not in named(found.string)
