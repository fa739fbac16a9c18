"""Which telling words of a text the evidence holds, and which words tell nothing.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...korean.morphology import analyse
from ...text import words
from ..clauses import compounded
from ..names.people import named
from ..source import Evidence
from .bearing import bears

#: words that any report may add: saying, doing, and the grammar of headlines
EMPTY = words(
    "하 되 있 없 않 것 등 및 또 더 중 내 위하 대하 관하 따르 통하 이 그 저 수 때 점 측 쪽 만 도 말 밝히 전하 언급 설명 강조 발표 공개 보이 알려지 알리 전망 예정 계획 방침 "
    "예상 추진 진행 실시 관련 이번 최근 당시 올해 현재 앞서 이후 가운데 대비 기준 동기 전년 지난해 작년 내년 향후 앞으로 다음 오늘 이날 약 총 각각 함께 모두 특히 아직 다시 새 새로 "
    "이르 판단 분석 주장 지적 해명 답변 진단 표명 시사 평가 필요 여러 회사 업체 기업 측은 양사 이들 해당 국제 주요 대해 위해 통해 내용 입장 상황 모습 상태 정도 방향 방안 의사 의향 뒤 채 여부 안팎 가량 내리 "
    "수준 규모 안 건 대목 셈 차원 분위기 일환 골자 취지 대상 방식 형식 형태 측면 맥락 양상 기조 일 흐름 국면 행보 부분 사안 경우 과정 당초 애초 사실상 반박 항변 반론 토로 표출 피력 표시 사실 자사 심경 소회 속내 소감 메시지 부상 등극 "
    "논평 진술 응수 첨언 부연 촌평 일갈 술회 회고 천명 표방 역설 언명 개진 답하 가지 갖 지니 띠 당장 이제 현시점 눈앞 목전 자세 태도 기색 어조 논조 스탠스 뉘앙스 제스처 몸짓 시선"
)
#: what desks add in retelling: a verb made a noun, a grammar word, the frame of a fact
FRAMES = words(
    "가능 제기 추가 유지 반영 포함 확인 결정 정하 바꾸 높이 늦추 앞당기 이어지 이어가 들어가 나서 벌이 투입 서두르 약속 제시 참여 시범 돌입 성사 관측 전환 이전 도달 달성 기록 확보 제공 지급 시작 완료 단계 시점 "
    "이상 이하 하루 업무 담당 의견 문제 배경 이유 부담 전체 구현 심화 확대 축소 증가 감소 상승 하락 미정 불발 무산 예고 주로 상대 현지 현장 자체 자사 보유 일축 소문 총괄 목표 사실 가동 마련 주력 개선 미치 들이 나오 "
    "넘어가 접어들 들어서 올라서 나아가 다가서 옮겨가 돌아서 절반 과반 가까이 남짓 육박 초과 미만 떠나 내려지 그치 높아지 낮추 낮아지 줄이 늘리 불어나 뛰어오르 오르 내리 마치 끝나 끝내 열리 열 맡 맡기 옮기 오가 이기 지 전언 발언 집계 추산 제출 신청 신고 초기 당국 관계자 도입 활용 사용 적용 연계 상황 여력 출신 신규 "
    "직전 동안 조기 연내 내달 이튿날 다음날 고정 금요일 월요일 화요일 수요일 목요일 토요일 일요일 비슷 동일 초청 만찬 면담 회동 출국 방문 불리 개최 출범 설립 신설 구축 조성 착수 진입 진출 성공 실패 창출 공식 돌파 넘어서 웃돌 밑돌 상회 하회 "
    "기대 효과 이력 거치 경력 인물 인사 안건 단서 조건 전제 관심 경우 특징 사례 계기 결과 원인 요인 영향 성과 구체 의지 의도 목적 여지 변수 관건 과제 쟁점 소식 후문 해석 풀이 진단 시각 "
    "상당 "
    "지적 눈길 화제 주목 대표 핵심 주되 항목 사항 문구 표현 대화 질의 질문 응답 답 소개 거론 지목 명시 귀띔 감안 고려 잇따르 동시 병행 일제히 나란히 각자 개별 순차 본인 스스로 "
    "나누 차질 수급 난항 애로 고심 격차 공백 국면 전환점 분수령 장본인 주인공 사람 이야기 대답 답하 묻 꼽 여기 부르 일컫 가리키 둘러싸 앞두 향하 두루 대하 놓 두 삼 통틀어 나름 그동안 지금 요즘 최종 결국 결과적 실제 사태 행사 자리 무대 기회"
)


def figures_held(text: str, evidence: Evidence) -> frozenset[str]:
    """The figures of *text* that the evidence has."""
    return frozenset(figure for figure in _FIGURE.findall(text) if figure in evidence.canonical_text)


_FIGURE = re.compile(r"\d[\d,.]*\d|\d")


def figures_shared(text: str, evidence: Evidence) -> int:
    """How many figures of *text* the evidence has."""
    return len(figures_held(text, evidence))


def weigh(
    text: str, evidence: Evidence, *, closely: bool = False
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Words of the line that the evidence holds, that it does not, and that cannot be compared; names are not weighed.

    *closely*: foreign evidence must have a word itself, none that is alike.
    """
    held: list[str] = []
    missing: list[str] = []
    unknown: list[str] = []
    for word, verdict in each_weighed(text, evidence, closely=closely):
        (unknown if verdict is None else held if verdict else missing).append(word)
    return tuple(held), tuple(missing), tuple(unknown)


def each_weighed(text: str, evidence: Evidence, *, closely: bool = False) -> Iterator[tuple[str, bool | None]]:
    """Each telling word of the line, in order, and whether the evidence holds it (``None``: cannot be compared).

    An adverb alone is no fact ('확실히', '가장'): one that the evidence has not says nothing against the line.
    """
    names, adverbs = named(text), {token.form for token in analyse(text.rstrip()) if token.tag == "MAG"}
    for word, compounds in compounded(text):
        if word not in EMPTY and word not in names:
            verdict = bears((*compounds, word), evidence, closely=closely)
            if verdict or word not in adverbs:
                yield word, verdict
