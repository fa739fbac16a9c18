"""Korean articles: which word stands right beside a figure, a thing, a day; line and evidence are compared as they stand."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import check_bullet, tidy
from summarizer.contract.source import Source

#: (sentences, right lines, wrong lines)
ROWS = (
    (
        ["모란전자는 세액공제 3480억 원을 빼면 영업이익이 1730억 원이라고 밝혔다."],
        ["모란전자, 세액공제를 뺀 영업이익은 1730억 원"],
        ["모란전자, 세액공제를 뺀 영업이익은 3480억 원"],
    ),
    (
        ["모란차는 새 모델의 판매가를 2450만 원으로 책정했다.", "보조금을 얹으면 실구매가는 2200만 원까지 내려간다."],
        ["모란차, 새 모델 판매가를 2450만 원으로 책정", "모란차 새 모델, 보조금을 얹으면 실구매가 2200만 원"],
        ["모란차, 새 모델의 실구매가를 2450만 원으로 책정"],
    ),
    (
        ["신설 법인의 지분은 모란전자가 60%, 다온칩이 40%를 쥔다."],
        ["신설 법인 지분은 모란전자가 60%, 다온칩이 40% 보유"],
        ["신설 법인 지분은 다온칩이 60%, 모란전자가 40% 보유"],
    ),
    (
        ["배심원은 사고 책임이 운전자에게 65%, 모란차에 35% 있다고 판단했다."],
        ["배심원, 사고 책임을 운전자 65%, 모란차 35%로 판단"],
        ["배심원, 사고 책임을 모란차 65%, 운전자 35%로 판단"],
    ),
    (
        ["법원은 모란차에 1억2700만 달러를 배상하라고 평결했다.", "유족은 당초 3억4000만 달러를 청구했다."],
        ["법원, 모란차에 1억2700만 달러 배상 평결"],
        ["법원, 모란차에 3억4000만 달러 배상 평결"],
    ),
    (
        ["모란그룹의 순이익은 1조 엔으로, 9311억 엔 적자를 냈던 작년 동기에서 흑자로 돌아섰다."],
        ["모란그룹 순이익 1조 엔, 9311억 엔 적자였던 작년 동기에서 흑자 전환"],
        ["모란그룹, 작년 동기 순이익 9311억 엔에서 올해 1조 엔으로 이동"],
    ),
    (
        ["모란은 수원 연구소에 앞으로 5년간 12억 달러를 투입한다."],
        ["모란, 수원 연구소에 5년간 12억 달러 투입"],
        ["모란, 수원 연구소에 5년간 해마다 12억 달러 투입"],
    ),
    (
        ["감원 대상은 모란의 네 개 캠퍼스에 근무하는 직원 2392명이다."],
        ["모란, 네 개 캠퍼스에서 직원 2392명 감원"],
        ["모란, 네 개 캠퍼스에서 직원 각각 2392명씩 감원"],
    ),
    (
        ["모란전자와 다온전자는 평택에 있는 다온전자 부지에 4800억 원을 나눠 투입한다."],
        ["모란전자와 다온전자, 평택 다온전자 부지에 4800억 원 분담 투입"],
        ["모란전자와 다온전자, 평택 모란전자 부지에 4800억 원 분담 투입"],
    ),
    (
        ['모란전자 사장은 "스마트폰 다음은 자동차"라며 차량용 센서 점유율을 43%까지 높이겠다고 말했다.'],
        ["모란전자 사장, 차량용 센서 점유율을 43%까지 높이겠다고 언급"],
        ["모란전자 사장, 스마트폰용 센서 점유율을 43%까지 높이겠다고 언급"],
    ),
    (
        ["모란하이닉스는 청주에 새 라인을 짓는다.", "충북도는 진입도로 확장과 용수 공급에 420억 원을 보태기로 했다."],
        ["충북도, 진입도로 확장과 용수 공급에 420억 원을 보태기로 결정"],
        ["모란하이닉스, 진입도로 확장과 용수 공급에 420억 원을 보태기로 결정"],
    ),
    (
        ["모란전자의 새 라인은 2027년 2분기 가동이 목표다."],
        ["모란전자 새 라인, 2027년 2분기 가동 목표", "모란전자 새 라인, 2027년 2분기 운영 시작 목표"],
        ["모란전자 새 라인, 2027년 2분기 착공 목표"],
    ),
)
#: right lines that a careless comparison of words would refuse
RIGHT = (
    (["모란전자는 이르면 11월 양산에 들어갈 것으로 예상된다."], "모란전자, 빠르면 11월 양산 돌입 예상"),
    (["전북도는 보조금 최대 900억 원을 모란전자에 지급한다."], "전라북도, 모란전자에 보조금 최대 900억 원 지급"),
    (["모란전자의 지난해 매출은 17억 달러, 영업손실은 6000만 달러였다."], "모란전자, 작년 17억 달러의 매출에도 6000만 달러 적자"),
    (["직원 300명을 줄인다.", "모란의 전체 인력은 2000명이다."], "모란, 전체 직원 2000명 가운데 300명 감축"),
    (["과학기술정보통신부는 모란통신에 사흘 안에 경위서를 내라고 요구했다."], "과기정통부, 모란통신에 사흘 안에 경위서를 내라고 요구"),
    (["모란은 미국 오하이오주 공장에서 배터리를 만든다."], "모란, 미국 공장에서 배터리 생산"),
    (["모란은 매년 12억 달러를 수원 연구소에 투입한다."], "모란, 수원 연구소에 해마다 12억 달러 투입"),
    (["모란 노조는 3일과 4일 조별로 2시간씩 작업을 멈춘다."], "모란 노조, 3일과 4일 조별로 2시간씩 작업 중단"),
)  # fmt: skip


def _refusals(sentences: list[str], line: str) -> list[str]:
    source = Source(
        sentences=tuple(sentences), published=date(2026, 9, 10), language="ko", glossary={}, prompt="", title=""
    )
    bullet = Bullet(text=tidy(line), evidence=tuple(sentences))
    return [f"{one.reason}: {one.text}" for one in check_bullet(bullet, source)]


@pytest.mark.parametrize(("sentences", "line"), [(row[0], line) for row in ROWS for line in row[1]] + list(RIGHT))
def test_right_line_passes(sentences: list[str], line: str) -> None:
    assert _refusals(sentences, line) == []


@pytest.mark.parametrize(("sentences", "line"), [(row[0], line) for row in ROWS for line in row[2]])
def test_word_of_another_is_refused(sentences: list[str], line: str) -> None:
    assert _refusals(sentences, line) != []
