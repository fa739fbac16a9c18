"""Figures and times of a line against notations of four languages: what passes, and what differs by a unit or a year."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.numbers.figures import figures

PUBLISHED = date(2026, 9, 18)


def reason(language: str, sentence: str, text: str) -> str | None:
    source = Source(sentences=(sentence,), published=PUBLISHED, language=language)
    return figures(Bullet(text=text, evidence=(sentence,)), source)


SAME = [
    ("en", "The unit may be worth $20 billion to $25 billion.", "기업가치 200억~250억 달러 가능성"),
    ("en", "Costs could fall by 20% to 30% in a year.", "비용 20~30% 감소 가능성"),
    ("en", "Orders lost a fifth of their value.", "수주액 20% 감소"),
    ("en", "The talks lasted about 90 minutes.", "회담은 약 1시간 30분 진행"),
    ("en", "Spending reached $4 billion in the March quarter.", "1~3월 지출 40억 달러"),
    ("en", "Spending reached $4 billion in the quarter ended June.", "2분기 지출 40억 달러"),
    ("ja", "売上高を約2割増やす。", "매출 20%가량 확대"),
    ("ja", "4〜6月期の赤字は46億ドルで、前年同期は45億ドルだった。", "2분기 적자 46억 달러…1년 전 45억 달러"),
    ("ja", "第2工場は3月に動く。", "2공장 3월 가동"),
    ("ja", "300人の雇用が生まれる。", "일자리 300개 창출"),
    ("zh", "前三季度收入为20亿元。", "1~3분기 매출 20억 위안"),
    ("zh", "来自海外的收入为零。", "해외 매출 0"),
    ("zh", "公司会在明年2月公布。", "내년 2월 공개"),
    ("ko", "총 400억원 가운데 200억원은 정부가 낸다.", "정부가 절반인 200억원 부담"),
    ("ko", "행사는 22일 열렸고 이튿날 총회가 이어졌다.", "22일 행사, 23일 총회"),
    ("ko", "회장은 축사를 보냈다.", "회장, 축사를 영상으로 전달"),
    ("en", "The deal is worth 'billions' of dollars to the plant.", "공장에 수십억 달러 규모 계약"),
    ("en", "The Titan4 inference stack is ready.", "타이탄4 인퍼런스 스택 준비 완료"),
    (
        "en",
        "Earlier raised to $40 billion, the estimate was lifted further to $40 billion to $55 billion.",
        "추정치 400억 달러에서 400억~550억 달러로 추가 상향",
    ),
    ("en", "The appeal must be filed within 30 days.", "항소는 30일 안에 제출해야"),
    ("en", "The unit made a profit for the fifth straight quarter.", "5개 분기 연속 흑자"),
    ("zh", "下周四召开发布会。", "다음 주 목요일 발표회"),
    ("ko", "위원회는 다음 주 화요일 심의한다.", "다음 주 화요일 심의"),
]


@pytest.mark.parametrize(("language", "sentence", "text"), SAME, ids=[case[2] for case in SAME])
def test_the_same_figure_in_another_notation_passes(language: str, sentence: str, text: str):
    assert reason(language, sentence, text) is None


OTHER = [
    ("en", "The unit may be worth $20 billion to $25 billion.", "기업가치 200조~250억 달러 가능성"),
    ("en", "Delivery was brought forward by three months.", "납기를 3주 앞당김"),
    ("en", "Revenue for the fiscal fourth quarter rose.", "회계 1분기 매출 증가"),
    ("en", "Production starts in the first quarter of 2027.", "2028년 1분기 생산 시작"),
    ("en", "It cut 40 jobs in the first half of the year.", "내년 상반기 40명 감축"),
    ("en", "Prices will not rise next year, it said on Thursday.", "올해 가격 인상 없음"),
    ("ja", "2027年10〜12月期に量産する。", "2026년 4분기 양산"),
    ("ja", "着工は2028年春とする。", "착공은 2028년 가을"),
    ("zh", "公司会在明年2月公布。", "올해 2월 공개"),
    ("zh", "去年收入为17亿元，公司15日表示。", "올해 매출 17억 위안"),
    ("ko", "준공은 내년 11월로 늦춰졌다.", "준공은 올해 11월로 지연"),
    ("en", "The appeal must be filed within 30 days.", "항소는 30일이 지난 뒤 제출해야"),
    ("ja", "申請は10日以内に行う。", "신청은 10일이 지난 뒤에 진행"),
    ("zh", "平台须在15日内整改。", "15일이 지난 뒤 시정"),
    ("en", "The unit made a profit for the fifth straight quarter.", "6개 분기 연속 흑자"),
    ("ja", "3四半期連続の減益となった。", "4분기 연속 이익 감소"),
    ("zh", "公司连续五个季度盈利。", "6개 분기 연속 흑자"),
    ("ko", "회사는 6분기 연속 적자를 냈다.", "7분기 연속 적자"),
    ("en", "The data was stolen in August 2013.", "2014년 8월 데이터 도난"),
    ("zh", "下周四召开发布会。", "다음 주 월요일 발표회"),
    ("ja", "委員会は来週火曜日に開く。", "다음 주 금요일 위원회 개최"),
    ("ko", "위원회는 다음 주 화요일 심의한다.", "다음 주 금요일 심의"),
]


@pytest.mark.parametrize(("language", "sentence", "text"), OTHER, ids=[case[2] for case in OTHER])
def test_another_unit_quarter_or_year_is_refused(language: str, sentence: str, text: str):
    assert reason(language, sentence, text) is not None
