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
    ("en", "The counter was trading down by 2c, or 11,4%.", "주가 11.4% 하락"),
    ("en", "The mine's loss widened to R48,3m.", "광산 손실 4830만 랜드로 확대"),
    ("en", "Income from January to March rose to P6.2 billion.", "1분기 수입 62억 페소로 증가"),
    ("en", "The carrier will spend Sh300 million on masts.", "통신사, 기지국에 3억 실링 지출"),
    ("en", "The stock has slid from a high of $31 to $5.70.", "최고 31달러였던 주가 5.7달러로 하락"),
    ("en", "Tarquin's 640 employees will move to Leeds.", "타퀸 직원 640명 리즈로 이동"),
    ("en", "The figures are for the six months ended 31 December 2025.", "2025년 하반기 실적"),
    ("en", "One in ten workers was let go.", "직원 10명 중 1명 퇴사"),
    ("en", "The pay ratio was 310:1.", "보수 격차 310대 1"),
    ("en", "It expects low double-digit growth.", "10%대 초반 성장 예상"),
    ("en", "In the nineties she ran a bank.", "1990년대 은행 운영"),
    ("en", "The stock fell five and a half percent.", "주가 5.5% 하락"),
    ("en", "A quarter of a million people signed up.", "25만 명 가입"),
    ("en", "She leaves at the end of the second quarter.", "6월 말 퇴임"),
    ("zh", "香港电讯昨收62元。", "전날 홍콩 종가 62홍콩달러"),
    ("zh", "全年盈利9亿元（美元，下同）。", "연간 순이익 9억 달러"),
    ("zh", "他把這比作1980年代的熱潮。", "1980년대 열풍에 비유"),
    ("zh", "公司计划裁减1300个岗位。", "1300명 감원 계획"),
    ("zh", "预计收入录得低双位数增长。", "매출 10%대 초반 증가 예상"),
    ("zh", "这项计划为期两年半。", "계획 기간 2년 6개월"),
    ("ja", "3件の新しい工場を建てる。", "공장 3곳 신설"),
    ("ja", "90年代後半に参入した。", "1990년대 후반 진출"),
    ("ko", "공모가는 37만5,000원이었다.", "공모가 37만5000원"),
    ("ko", "요금은 1만 4000원이다.", "요금 1만4000원"),
    ("ko", "직원 셋 중 하나가 떠났다.", "직원 3명 중 1명 퇴사"),
    ("ko", "스무 곳을 새로 연다.", "점포 20곳 개설"),
    ("ko", "가람그룹이 55명으로 가장 많았고 나라그룹이 53명으로 뒤를 이었다.", "가람 55명으로 1위, 나라 53명으로 2위"),
    ("zh", "成交值仅次于台积电。", "거래대금 TSMC에 이어 2위"),
    ("ko", "노조는 지난 7, 8일 찬반 투표를 했다.", "노조, 7~8일 찬반 투표"),
    ("ko", "10일 나라신문에 따르면 회사는 전일 밤 사임을 알렸다.", "9일 밤 사임 공지"),
    ("ja", "会社設立後から第8代目の社長に就く。", "8대 사장 취임"),
    ("ja", "国内で6カ所目となる工場を建てる。", "국내 여섯 번째 공장 건설"),
    ("ja", "何百万もの記事を使った。", "기사 수백만 건 사용"),
    ("en", "The group lost about US$170bil of market value.", "시가총액 약 1700억 달러 증발"),
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
    ("en", "The counter was trading down 11,4%.", "주가 14.1% 하락"),
    ("en", "Income rose to P6.2 billion.", "수입 62억 달러로 증가"),
    ("en", "The stock has slid from a high of $31 to $5.70.", "최고 31달러였던 주가 7.5달러로 하락"),
    ("en", "Tarquin's 640 employees will move to Leeds.", "타퀸 직원 460명 리즈로 이동"),
    ("en", "The figures are for the six months ended 31 December 2025.", "2025년 상반기 실적"),
    ("en", "One in ten workers was let go.", "직원 10명 중 3명 퇴사"),
    ("en", "It expects low double-digit growth.", "20%대 초반 성장 예상"),
    ("zh", "他把這比作1980年代的熱潮。", "1970년대 열풍에 비유"),
    ("zh", "公司计划裁减1300个岗位。", "3100명 감원 계획"),
    ("zh", "上半年营收（人民币，下同）35亿元。", "상반기 매출 35억 달러"),
    ("ja", "3件の新しい工場を建てる。", "공장 8곳 신설"),
    ("ko", "공모가는 37만5,000원이었다.", "공모가 35만7000원"),
    ("ko", "요금은 1만 4000원이다.", "요금 1만9000원"),
    ("ko", "노조는 지난 7, 8일 찬반 투표를 했다.", "노조, 6~8일 찬반 투표"),
    ("ko", "10일 나라신문에 따르면 회사는 전일 밤 사임을 알렸다.", "8일 밤 사임 공지"),
    ("ko", "가람그룹이 55명이고 나라그룹은 53명이다.", "나라 53명으로 2위"),
    ("ja", "国内で6カ所目となる工場を建てる。", "국내 일곱 번째 공장 건설"),
    ("en", "The group lost about US$170bil of market value.", "시가총액 약 1700만 달러 증발"),
]


@pytest.mark.parametrize(("language", "sentence", "text"), OTHER, ids=[case[2] for case in OTHER])
def test_another_unit_quarter_or_year_is_refused(language: str, sentence: str, text: str):
    assert reason(language, sentence, text) is not None
