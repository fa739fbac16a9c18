"""Figures that papers write together, or name in a word of their own, vouch for the same figure in a line and for no other."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import tidy
from summarizer.contract.numbers.figures import figures
from summarizer.contract.source import Source

#: (language, sentence, a right line, a wrong one), published on 2025-10-17
CASES = (
    # two years, months or days written together
    ("ja", "最高は22年4~6月期の13兆8110億ウォンだった。", "종전 최고는 2022년 4~6월의 약 13조8천억 원", "종전 최고는 2021년 4~6월의 약 13조8천억 원"),
    ("ja", "伸びが鈍った21~22年には減益の四半期もあった。", "증가세가 둔해진 2021~2022년에는 이익이 준 분기도 있어", "증가세가 둔해진 2021~2023년에는 이익이 준 분기도 있어"),
    ("ja", "24年に入って受注が伸びた。", "2024년 들어 수주 증가", "2023년 들어 수주 증가"),
    ("ja", "20年代後半に量産ラインの操業を始める。", "2020년대 후반 양산 라인 가동", "2030년대 후반 양산 라인 가동"),
    ("ja", "10、11の両日にストを実施する。", "10일과 11일 파업 예정", "10일과 12일 파업 예정"),
    ("zh", "預計11、12月進入放量期。", "11~12월 본격 출하 전망", "10~12월 본격 출하 전망"),
    ("zh", "明後年訂單依舊可期。", "내년과 내후년 주문도 기대할 만", "2028년 주문도 기대할 만"),
    ("zh", "前两个月营收增长三成。", "1~2월 매출 30% 증가", "1~3월 매출 30% 증가"),
    ("en", "Revenue rose in the first two months of the year.", "1~2월 매출 증가", "1~4월 매출 증가"),
    ("zh", "預計1H26量產新品。", "2026년 상반기 신제품 양산 예상", "2026년 하반기 신제품 양산 예상"),
    # scales that count once, ranges that are moved
    ("zh", "哈尔登宣布投资千亿美元。", "할든, 1000억 달러 투자 발표", "할든, 100억 달러 투자 발표"),
    ("zh", "公司市值突破万亿美元。", "시가총액 1조 달러 돌파", "시가총액 10조 달러 돌파"),
    ("zh", "公司把全年獲利預期從100億至125億美元，上修到120億至130億美元。", "연간 이익 전망을 100억~125억 달러에서 120억~130억 달러로 상향", "연간 이익 전망을 100억~115억 달러에서 120억~130억 달러로 상향"),
    ("en", "Halden took a half-billion-dollar charge.", "할든, 5억 달러 비용 반영", "할든, 10억 달러 비용 반영"),
    # money
    ("ja", "売上高は2兆1617億台湾元だった。", "매출 약 2조1600억 대만달러", "매출 약 2조1600억 위안"),
    ("en", "The board proposes a dividend of 70 eurocents per share.", "이사회, 주당 70유로센트 배당 제안", "이사회, 주당 70유로 배당 제안"),
    # what a figure is measured from, and words that only look like a figure
    ("en", "Analysts expect a quarterly increase of 10 percent in sales.", "애널리스트들, 매출이 전 분기보다 10% 늘 것으로 예상", "애널리스트들, 매출이 전 분기보다 20% 늘 것으로 예상"),
    ("ja", "最高は22年4~6月期だった。", "종전 분기 최고치는 2022년 4~6월", "종전 분기 최고치는 2022년 7~9월"),
    ("zh", "该中心将收集热带气候数据。", "센터, 열대 기후 데이터 수집 예정", "센터, 기후 데이터 열 건 수집 예정"),
    # halves, rows of names, spans of months
    ("ja", "株主の過半数が賛成した。", "주주 절반 이상이 찬성", "주주 70%가 찬성"),
    ("ko", "영업이익이 반 토막 났다.", "영업이익 절반으로 감소", "영업이익 3분의 1로 감소"),
    ("ja", "ルーカス氏とホセ・ルイス氏が就任する。", "임원 2명 취임", "임원 3명 취임"),
    ("ko", "할든은 8월 1일부터 12월 31일까지 공장을 멈춘다.", "할든, 8월부터 5개월간 공장 중단", "할든, 8월부터 7개월간 공장 중단"),
)  # fmt: skip


def reason(language, sentence, line):
    source = Source(sentences=(sentence,), language=language, published=date(2025, 10, 17))
    return figures(Bullet(text=tidy(line), evidence=(sentence,)), source)


@pytest.mark.parametrize(("language", "sentence", "right", "wrong"), CASES, ids=[case[2] for case in CASES])
def test_figures_written_together_vouch_for_each_and_for_no_other(language, sentence, right, wrong):
    assert reason(language, sentence, right) is None
    assert reason(language, sentence, wrong) is not None
