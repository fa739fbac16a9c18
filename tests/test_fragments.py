"""Lines of a model that name a thing and say nothing of it."""

import json

import pytest
from examination import EXAMINATIONS, read_cases
from strong_answers import FOLDER

from summarizer.fragments import fragments, telegrams

NAMES = ("산제이 메흐로트라", "AMD", "엔비디아")


@pytest.mark.parametrize(
    "line",
    [
        "CEO 산제이 메흐로트라 고대역폭 메모리 수요",
        "엔비디아 차세대 가속기와 데이터센터 공급망",
        "일본 구마모토 공장의 새 생산 라인",
        "4분기 전년 동기 대비 38% 증가한 116억 달러",
        "AMD, 2.3배 증가",
        "산제이 메흐로트라 CEO가 8일, 일본 경제 단체와의 회동에서 밝힘",
        "엔비디아, 지난해 2분기 대비 12% 감소",
        "산제이 메흐로트라 8일 서울에서 공개 발표",
        "엔비디아 CEO 추가 투입 해저 케이블",
    ],
)
def test_a_name_and_a_thing_are_no_news(line):
    [refusal] = fragments(line, NAMES)
    assert refusal.reason == "empty"


@pytest.mark.parametrize(
    "line",
    [
        "AMD 41% 증가한 매출 108억 달러",
        "AMD 2026년 4~6월 결산 순이익 2.3배 증가",
        "산제이 메흐로트라, 고대역폭 메모리 수요가 공급을 웃돈다고 언급",
        "엔비디아, SK하이닉스와 차세대 메모리 공급 논의",
        "보스턴다이내믹스 새 COO에 테레사 오르도녜스 전 아마존 로보틱스 부사장",
        "현재 직원 320명 중 70%가 연구자",
        "산제이 메흐로트라, 8일 회동에서 투자 계획을 취재진에게 설명",
        "엔비디아, 새 칩을 9월에 내놓는다고 회견에서 밝힘",
        "엔비디아, 서울에서 새 칩 발표",
    ],
)
def test_a_deed_or_a_figure_of_something_is_news(line):
    assert fragments(line, NAMES) == ()


def test_no_right_line_of_the_examinations_is_taken_for_a_fragment():
    right = [case for name in EXAMINATIONS for case in read_cases(name) if not case.kind]
    assert [case.bullet.text for case in right if fragments(case.bullet.text, case.source.glossary.values())] == []


@pytest.mark.parametrize(
    "line", ["산제이 메흐로트라는 수율을 60%로 올리고 싶음", "엔비디아, 장소를 아직 정하지 않는 중"]
)
def test_a_wish_in_the_first_person_and_a_state_of_nothing_are_no_printed_korean(line):
    [refusal] = fragments(line, NAMES)
    assert refusal.reason == "garbled"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("가람AI 17일 발표 완료 7억 달러 자금 조달, 기업가치 120억 달러", "garbled"),
        ("나루전자 칩 출하량 예상 약 80만 개", "garbled"),
        ("나루전자 회장 겸 사장 19일 수원 밝힘, 미국 공장은 2027년에 양산 예정", "garbled"),
        ("이 대통령은 한가람 대표를 국내 대학과의 컴퓨팅 자원을 공유하도록 요청", "garbled"),
        ("나루전자는 자금의 40%를 모델에 사용하고, 나머지 60%를 채용", "garbled"),
        ("이 회사의 한가람 사장은 10일 서울에서 보도를 부인", "empty"),
        ("한가람은 이날 총리와 회담", "empty"),
        ("도쿄에서 열린 투자자와의 회동에서 질문에 답변", "empty"),
        ("한가람 회장은 본사에서 취재진의 취재에 응함", "empty"),
        ("내년 4월에 열고, 현재는 직원을 300명 규모로 늘림", "empty"),
        ("일본 상사 2개사와 수소 생산의 사업화 조사를 4월에 시작", "empty"),
        ("2027년 말까지 새로운 케이블 2개를 부설", "empty"),
        ("나루전자의 3분기 매출은 2조 원, 전년 동기 대비 11%", "empty"),
    ],
)
def test_a_translation_that_stands_for_nothing_alone_is_refused(line, reason):
    [refusal] = telegrams(line)
    assert refusal.reason == reason


@pytest.mark.parametrize(
    "line",
    [
        "나루전자, 3분기 매출 2조 원 기록",
        "나루전자 주가, 한가람 CEO 재임 중 61% 하락",
        "한가람 나루전자 회장, 미국 공장이 2027년에 양산을 시작할 것이라고 밝힘",
        "매출은 전년 동기 대비 11% 증가한 2조 원",
        "주가도 3% 상승",
        "정부, 기업에 정보를 공개하고 대책을 마련할 것을 요구",
        "대통령, 매출을 늘린 기업에 기부를 확대하도록 요청",
        "나루전자, 연구 인력의 60%를 새로 채용하기로 결정",
        "한가람, 취재에 응해 공장을 늘린다고 설명",
    ],
)
def test_a_whole_line_is_let_be(line):
    assert telegrams(line) == ()


@pytest.mark.parametrize("language", ["en", "ja", "zh"])
def test_no_translation_of_a_strong_model_is_a_telegram(language):
    rows = map(json.loads, (FOLDER / f"{language}.jsonl").read_text(encoding="utf-8").splitlines())
    lines = [line["line"] for row in rows for answer in (row["answer"], row["alt"]) for line in answer["lines"]]
    assert [line for line in lines if telegrams(line)] == []
