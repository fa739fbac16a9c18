"""Marks of a Chinese sentence that was read against its sense: it is not printed."""

from __future__ import annotations

import pytest

from summarizer.chinese.misread import is_misread

FAULTY = [
    # what was drawn away from its clause
    "공동으로 가람 노조는 임금을 올렸다",
    "이후부터 2016년까지 한지우는 사장을 맡았다",
    "전시회에서 가람 전 세계는 차종을 출시했다",
    "가람 발표와 나래 분야는 협력했다",
    "가람은 이번 신흥 기술을 밝게 봤다",
    "가람은 세계 전 3대 업체다",
    "가람 계획과 나래는 공동 투자했다",
    "분명히 크게 비용 절감의 부담은 가람에서 나온다",
    "최종적으로 종가는 공모가보다 7% 상승했다",
    # by itself, as a noun, of another year
    "첫 구축은 내년 하반기에 구축을 시작할 것으로 예상된다",
    "가람은 공장이 완료될 것으로 예상될 계획이다",
    "범용 예상치 올해 관세는 9억 달러다",
    "가람은 2021년 말 직원이 9명으로 재작년 8명보다 늘었다",
    "가람은 중국 부문에서 외신에 계획을 답변했다",
    # objects
    "가람은 이 기술을 전망을 밝게 봤다",
    "당국은 가람을 포함한 기업을 지시했고, 시험을 종료했다",
    "회사는 2015년부터 시작했다",
    "행사는 대표 참석이 있다",
    "중국이 환자 1억 명을 두고 있다고 말했다",
    # whom, whose
    "가람 이사회는 12월에 그와 접촉했다",
    "겸 CEO 가람 회장은 실적을 공개했다",
    "실적 공개 뒤 겸 사장 가람 파트너는 회의에 참석했다",
    "2025년 4분기에 매출은 22억 위안이다",
    "가람은 게시글이 말했다고 답했다",
    # senses
    "가람 주가는 154위안 개최로 높다",
    "가람은 117대만달러로 높은 상승을 개최했다",
    "가람은 여전히 손실에 놓였다",
    "가람주는 투자 열풍을 열었다",
    "가람은 AI 제품 진출을 강화했다",
    "가람은 클라우드에서 혜택을 봤다",
    "모든 제품이 모델 개조에 연결할 것이다",
    "가람은 최근 시리즈B에 진출했다",
    "가람은 미래 나래 모든 제품을 바꾼다고 발표했다",
    "의사결정류 AI 기업 가람은 상장했다",
    "가람 상업용 대기업은 출자했다",
    # halves
    "가람은 나래와 합의했다",
    "한지우는 서한을 공개했다",
    "가람 본사는 40억 대만달러를 투입했다",
    "가람은 큰 기회를 잡았다",
    "11월 14일 한지우는 내년 2월 1일 사임할 예정이다",
    "가람은 내부 사용을 충족할 수 있고, 우선 내부 사용을 충족할 수 있다",
    # whose share, which house
    "3월 4일 개장할 때 주가는 2% 상승했다",
    "한지우는 이번 국유 에너지 기업의 CEO직을 내려놓는다",
    "소식통은 이들 배터리는 가람이 공급한다고 언급했다",
    # senses of neighbours
    "가람은 핵심 전략을 둘러쌀 예정이다",
    "가람은 약 15%를 진행할 감원을 발표했다",
    "가람은 고객과 고객과의 고객이 협력했다고 언급했다",
    "가람 파운드리 사업은 성장한 단계에 진입했다",
    "가람 순이익은 5억 위안이고, 예상치는 4억 위안으로 4% 증가했다",
    "가람 통신은 지난주 보도했다",
    "나래 가람 한지우 CEO와 다솜 사장, 라온 회장은 참석했다",
    "가람 비용 비율은 높은 수준에 놓였다",
    "회사 매출이 감소했다고 나타났다",
    "가람은 칩의 매출 기여에서 나올 것으로 예상했다",
    # a second clause about something that is nobody's
    "가람 주가는 2% 상승했고, 실적은 지수보다 앞섰다",
    # money of another land
    "폭스콘 주가는 154.5위안으로 상승했다",
    "샤오미 주가는 56.9대만달러를 기록했다",
]

SOUND = [
    "가람 주가는 2% 상승했고, 엔비디아 주가는 3% 상승했다",
    "가람은 양산을 둘러싼 논란을 해명했다",
    "가람은 이번 주 실적을 발표했다",
    "한지우 가람 사장과 나래 CEO는 참석했다",
    "가람은 나래와 공동으로 투자했다",
    "가람은 나래와 협력하기로 합의했다",
    "가람은 2015년부터 칩 양산을 시작했다",
    "가람 4분기 매출은 22억 위안이다",
    "한지우 가람 회장 겸 CEO는 실적을 공개했다",
    "매출은 감소했지만, 가람은 투자를 확대할 예정이다",
    "가람은 공장에 40억 대만달러를 투입했다",
    "가람은 서한을 공개했고, 한지우는 사임했다",
    "폭스콘 주가는 154.5대만달러로 상승했다",
    "샤오미 주가는 56.9홍콩달러를 기록했다",
]


@pytest.mark.parametrize("text", FAULTY)
def test_a_faulty_reading_is_seen(text: str) -> None:
    assert is_misread(text, "")


@pytest.mark.parametrize("text", SOUND)
def test_a_sound_one_is_left_alone(text: str) -> None:
    assert not is_misread(text, "")


def test_what_a_plan_holds_and_what_is_not_only_so_need_their_words() -> None:
    plan = "가람은 계약을 맺을 계획이고, 나래는 서비스를 제공한다"
    assert is_misread(plan, "계약，由나래提供服务")
    assert not is_misread(plan, "계약，나래提供服务")
    assert is_misread("수요는 학습에서 나왔다", "需求不仅来自训练")
    assert not is_misread("수요는 학습에서만 나온 것이 아니라 추론에서도 나올 뿐이다", "需求不仅来自训练")


def test_a_firm_that_speaks_of_somebody_is_not_he() -> None:
    assert is_misread("SMIC는 부회장직을 내려놓았다고 말했다", "SMIC表示，他已辞去副董事长")
    assert not is_misread("한지우는 부회장직을 내려놓았다고 말했다", "한지우表示，他已辞去副董事长")


@pytest.mark.parametrize(
    "sentence", ["有大型厂商分享，", "回避有关出口情况的问题", "有大型業者分享", "迴避有關出口情況的問題"]
)
def test_what_is_drawn_together_in_the_sentence_is_no_line(sentence: str) -> None:
    assert is_misread("가람은 답했다", sentence)
    assert not is_misread("가람은 답했다", "有关部门批准了计划")


def test_what_is_conceded_needs_what_holds_nevertheless() -> None:
    assert is_misread("가람 사업은 영향을 받았다", "虽然业务受到影响")
    assert not is_misread("가람 사업은 영향을 받았지만, 안정적이다", "虽然业务受到影响，但保持稳定")
