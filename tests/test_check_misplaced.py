"""A figure or a day that stands in the evidence, but with something else than in the line."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.numbers.binding import bound
from summarizer.contract.numbers.figures import figures

#: (language, published, sentences, a right line, the same line gone wrong)
CASES = [
    # another figure of its kind, that the evidence has with other nouns
    ("ko", "2026-09-10", ["한섬로보틱스는 정관 변경으로 10년 임기제를 도입한다.", "회사는 5년 이내에 수출 비중 절반을 채우겠다고 했다."], "한섬로보틱스, 5년 이내 수출 비중 절반이 목표", "한섬로보틱스, 10년 이내 수출 비중 절반이 목표"),
    ("ko", "2026-09-10", ["신공장에는 320억원을 투입하고, 연구소에는 95억원을 들인다."], "연구소에 95억원 투입", "연구소에 320억원 투입"),
    ("ko", "2026-09-10", ["불량률은 3%로 떨어졌고 가동률은 88%까지 올랐다."], "가동률 88%까지 상승", "가동률 3%까지 상승"),
    ("en", "2026-09-10", ["The phone unit shipped 40 million handsets, while its robot unit sold 3 million vacuum cleaners."], "스마트폰 4천만 대 출하", "스마트폰 300만 대 출하"),
    ("ja", "2026-09-10", ["広告収入は120億円、ゲーム収入は45億円だった。"], "게임 수입 45억 엔", "게임 수입 120억 엔"),
    ("zh", "2026-09-10", ["机器人业务收入30亿元，电池业务收入85亿元。"], "배터리 부문 수입 85억 위안", "배터리 부문 수입 30억 위안"),
    # a day of another deed
    ("ko", "2026-09-10", ["노을전자는 지난 3일 대전 연구소를 열었다고 8일 밝혔다."], "노을전자, 3일 대전 연구소 개소", "노을전자, 8일 대전 연구소 개소"),
    ("ko", "2026-09-10", ["7일 부산시에 따르면 시는 지난 4일 누리해운과 자율운항 협약을 맺었다."], "부산시, 4일 누리해운과 자율운항 협약", "부산시, 7일 누리해운과 자율운항 협약"),
    # where a price closed
    ("ko", "2026-09-10", ["주가는 장중 5% 넘게 밀렸다가 1.1% 내려 마감했다."], "주가 1.1% 하락 마감", "주가 5% 하락 마감"),
    ("zh", "2026-09-10", ["股价盘中一度跌逾4%，收盘跌幅收窄至0.6%。"], "주가 0.6% 하락 마감", "주가 4% 하락 마감"),
    # what the first figure describes, the second is said of
    ("ko", "2026-09-10", ["노을조선 주가는 한때 5.1%까지 뛰었다가 노조의 발표가 알려진 뒤 0.9% 하락으로 돌아섰다."], "5.1%까지 뛰었던 노을조선 주가는 0.9% 하락 마감", "노을조선 주가는 5.1% 하락 마감"),
    ("ja", "2026-09-10", ["青葉電機は5日に株主総会を開き、9日に新型機を発売する。"], "아오바전기, 9일 신형기 발매", "아오바전기, 5일 신형기 발매"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "published", "sentences", "right", "wrong"), CASES, ids=[c[4] for c in CASES])
def test_a_figure_stays_with_its_nouns(language, published, sentences, right, wrong):
    source = Source(sentences=tuple(sentences), published=date.fromisoformat(published), language=language)
    assert bound(Bullet(text=right, evidence=source.sentences), source) is None
    assert bound(Bullet(text=wrong, evidence=source.sentences), source) is not None


#: the same, for what :func:`figures` sees
TIMES = [
    # which end of a change
    ("ko", "2026-09-10", ["목표주가를 4만1000원에서 4만7000원으로 올렸다."], "목표주가를 4만7000원으로 상향", "목표주가를 4만1000원으로 상향"),
    ("ko", "2026-09-10", ["직원은 310명으로 작년 350명보다 40명 적다."], "직원 310명으로 40명 감소", "직원 310명으로 350명 감소"),
    ("en", "2026-09-10", ["The company cut its forecast to $4.1 billion from $4.6 billion."], "전망치를 41억 달러로 하향", "전망치를 46억 달러로 하향"),
    ("en", "2026-09-10", ["Headcount will rise from 60 engineers to 150 engineers by 2028."], "기술자를 150명으로 확대", "기술자를 60명으로 확대"),
    ("en", "2026-09-10", ["The utility raised its fee by 8 euros to 31 euros a month."], "요금을 31유로로 인상", "요금을 8유로로 인상"),
    ("en", "2026-09-10", ["Margin was 44.1%, down from 46.8% a year earlier."], "이익률 44.1%", "이익률 46.8%로 하락"),
    ("ja", "2026-09-10", ["能力を月2000枚から月9000枚に引き上げる。"], "능력을 월 9000장으로 확대", "능력을 월 2000장으로 확대"),
    ("ja", "2026-09-10", ["利益予想を従来の70億円から82億円に上方修正した。"], "이익 전망 82억 엔으로 상향", "이익 전망 70억 엔으로 상향"),
    ("ja", "2026-09-10", ["売上高は前年比12億円増の90億円となる。"], "매출 90억 엔으로 증가", "매출 12억 엔으로 증가"),
    ("zh", "2026-09-10", ["目标价由62元下调至54元。"], "목표가를 54위안으로 하향", "목표가를 62위안으로 하향"),
    ("zh", "2026-09-10", ["产能将从3万台扩大到8万台。"], "생산능력을 8만 대로 확대", "생산능력을 3만 대로 확대"),
    # of what time
    ("en", "2026-07-30", ["It forecast second-quarter revenue of $1.5 billion.", "First-quarter revenue rose 22% to $1.29 billion."], "1분기 매출 12억9천만 달러", "2분기 매출 12억9천만 달러"),
    ("ko", "2026-11-10", ["3분기 수주액은 410억원이었다.", "4분기에는 신제품을 내놓는다."], "3분기 수주액 410억 원", "4분기 수주액 410억 원"),
    ("ja", "2026-11-10", ["7〜9月期の受注は60億円だった。", "10〜12月期は工場を止める。"], "3분기 수주 60억 엔", "4분기 수주 60억 엔"),
    ("zh", "2026-11-10", ["第三季度营收47.2亿元。", "预计四季度交付恢复。"], "3분기 매출 47억2000만 위안", "4분기 매출 47억2000만 위안"),
    # a day gone by is not to come, a day to come has not been spoken on, and the day of a report is not that of the event
    ("ko", "2026-09-11", ["시는 9일 협약을 맺었다.", "시의회는 오는 22일 매각안을 표결한다."], "시의회, 22일 매각안 표결 예정", "시의회, 9일 매각안 표결 예정"),
    ("en", "2026-07-14", ["Orvel sued Tanaka on July 9.", "A first hearing is set for Aug. 20."], "첫 심리는 8월 20일 열릴 예정", "첫 심리는 7월 9일 열릴 예정"),
    ("ja", "2026-08-29", ["社長が9月30日付で辞任すると28日発表した。"], "사장이 9월 30일 자로 물러난다고 28일 발표", "사장이 물러난다고 30일 발표"),
    ("zh", "2026-08-28", ["云观财讯8月28日电，岚图27日晚间公布季度业绩。"], "란투, 27일 저녁 분기 실적 발표", "란투, 28일 저녁 분기 실적 발표"),
    ("zh", "2026-08-20", ["远山财讯8月20日电，青柠科技周二披露半年报。"], "칭닝과기, 18일 반기 보고서 공개", "칭닝과기, 20일 반기 보고서 공개"),
    ("ja", "2026-04-12", ["【4月12日 時報】首相は10日、国会で証言した。"], "총리, 10일 국회서 증언", "총리, 12일 국회서 증언"),
    # before and after something
    ("en", "2026-09-10", ["Two rivals escaped penalties because they had come forward before the inquiry began."], "조사가 시작되기 전에 자진 신고해 제재 면제", "조사가 시작된 후에 자진 신고해 제재 면제"),
    ("en", "2026-09-10", ["The company cut 300 jobs after the merger closed."], "합병이 마무리된 뒤 300명 감원", "합병이 마무리되기 전 300명 감원"),
    ("ja", "2026-09-10", ["審査が始まる前に申請を取り下げた。"], "심사가 시작되기 전에 신청 철회", "심사가 시작된 뒤 신청 철회"),
    ("zh", "2026-09-10", ["收购完成之后将裁员。"], "인수가 완료된 후 감원", "인수가 완료되기 전 감원"),
    ("ko", "2026-09-10", ["이사회가 승인하기 전에 계약서에 서명했다."], "이사회가 승인하기 전 계약서에 서명", "이사회가 승인한 뒤 계약서에 서명"),
    ("en", "2026-09-10", ["He met Lee before flying home."], "이 회장을 만난 뒤 귀국", "이 회장을 만난 3일 뒤 귀국"),
    ("ja", "2026-09-10", ["審査は9月末までに完了する見込みだ。"], "심사는 9월 말까지 완료 전망", "심사는 9월 말 이후 완료 전망"),
    # weekdays beside their day, and of a report
    ("ko", "2026-08-28", ["결과는 이르면 31일 월요일 나온다."], "이르면 31일(월) 결과 발표", "이르면 31일(금) 결과 발표"),
    ("zh", "2026-08-20", ["远山财讯8月20日电，青柠科技周三晚间披露业绩。"], "칭닝과기, 수요일 저녁 실적 발표", "칭닝과기, 목요일 저녁 실적 발표"),
    ("en", "2026-07-24", ["SEOUL, July 24 - Tamna Chip said on Thursday its profit rose."], "탐나칩, 목요일 이익 증가 발표", "탐나칩, 금요일 이익 증가 발표"),
    # years said, and halves of a fiscal year
    ("zh", "2026-04-24", ["4月23日，双方签约，2027年起量产。"], "2027년부터 양산", "2026년부터 양산"),
    ("ja", "2026-09-17", ["量産の開始は2027年度後半とする。"], "양산 개시는 2027년도 후반", "양산 개시는 2027년도 전반"),
    # what a price fell by, and what it came to
    ("ja", "2026-11-12", ["株価は前日比310円安の4290円で取引を終えた。"], "주가, 310엔 내린 4290엔에 마감", "주가, 4290엔 내린 310엔에 마감"),
    # what is left of a hundred
    ("en", "2026-09-10", ["Orvel will own 65% of the venture and Tanaka the rest."], "나머지 35%는 다나카 몫", "나머지 45%는 다나카 몫"),
    ("ko", "2026-09-10", ["투자비의 70%는 한빛이, 나머지는 누리가 낸다."], "나머지 30%는 누리가 부담", "30%는 한빛이 부담"),
    ("ja", "2026-09-10", ["出資比率は青葉が55%、残りは北星が持つ。"], "나머지 45%는 호쿠세이 지분", "45%는 아오바 지분"),
    ("zh", "2026-09-10", ["甲方持股80%，其余由乙方持有。"], "나머지 20%는 을 측 지분", "20%는 갑 측 지분"),
    # the month before, and the year before
    ("en", "2026-06-03", ["Sales rose 48.1% from a year earlier and 22.2% from March."], "매출 전년 동기 대비 48.1% 증가", "매출 전년 동기 대비 22.2% 증가"),
    # lengths in days
    ("en", "2026-06-05", ["Its five-day storm forecasts had smaller errors."], "5일 예측의 오차 축소", "6일 예측의 오차 축소"),
    ("ja", "2026-06-05", ["3日間の研修を課す。"], "3일 과정 연수 의무화", "4일 과정 연수 의무화"),
    # numbers in Korean words, and some more than ten
    ("zh", "2026-06-05", ["今年募集了第四只基金。"], "올해 네 번째 펀드 조성", "올해 열네 번째 펀드 조성"),
    ("en", "2026-06-05", ["The fund is its fifth since 2019."], "2019년 이후 다섯 번째 펀드", "2019년 이후 열다섯 번째 펀드"),
    ("zh", "2026-06-05", ["谁会花十几万元买它？"], "십수만 위안을 들여 살 사람이 있느냐", "십수억 위안을 들여 살 사람이 있느냐"),
    # money of smaller countries
    ("en", "2026-06-05", ["It was fined 310 million Danish crowns."], "과징금 3억1000만 크로네", "과징금 3억1000만 크로나"),
    ("en", "2026-06-05", ["Spending reached 2 billion zlotys."], "지출 20억 즈워티", "지출 20억 포린트"),
    ("ja", "2026-06-05", ["投資額は8億リンギットだ。"], "투자액 8억 링깃", "투자액 8억 바트"),
    ("zh", "2026-06-05", ["投资5亿迪拉姆。"], "투자 5억 디르함", "투자 5억 리얄"),
    # letters that touch a share, and a rounded share
    ("ja", "2026-08-06", ["出資比率はソニー60%、TSMC40%とする。"], "TSMC 40%", "TSMC 30%"),
    ("zh", "2026-07-03", ["交付量同比增长64%，其中约四成销往德国。"], "약 40%를 독일에 판매", "60%가량을 독일에 판매"),
    # by how much, where what it is measured from stands behind; the rest; who were counted; a year apart from its sign
    ("en", "2026-09-10", ["Complaints rose 64% in the first half from a year earlier, to 2,310."], "민원 2310건으로 64% 증가", "민원 64건으로 2310% 증가"),
    ("en", "2026-09-10", ["The backlog, 5,000 cases a year ago, was cut to 1,900."], "적체 5000건에서 1900건으로 감소", "적체 1900건에서 5000건으로 증가"),
    ("ko", "2026-09-10", ["조달액 500억원 가운데 300억원은 설비에, 나머지는 연구에 쓴다."], "300억원은 설비, 200억원은 연구에 투입", "300억원은 설비, 250억원은 연구에 투입"),
    ("ko", "2026-09-10", ["유지석, 마태린, 소윤재 교수가 썼다."], "유지석·마태린·소윤재 교수 3명 집필", "유지석·마태린·소윤재 교수 4명 집필"),
    ("zh", "2026-01-12", ["2025 年第三季度，星河市占率达53%。"], "2025년 3분기 점유율 53%", "2025년 2분기 점유율 53%"),
    ("zh", "2026-02-12", ["第四季度出货量为12万台。"], "2025년 4분기 출하 12만 대", "2024년 4분기 출하 12만 대"),
    ("ja", "2026-09-10", ["2015年末から2016年初めにかけて持ち出した。"], "2015년 말부터 2016년 초에 걸쳐 반출", "2015년 말부터 2016년 중순에 걸쳐 반출"),
    ("en", "2026-09-10", ["Output reached 45,000 tonnes."], "생산 4만5000t", "생산 4만6000t"),
    ("zh", "2026-04-12", ["A轮已经持续13个月。"], "시리즈A 13개월간 지속", "시리즈A 13주간 지속"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "published", "sentences", "right", "wrong"), TIMES, ids=[c[4] for c in TIMES])
def test_a_figure_stays_at_its_end_of_a_change_and_with_its_time(language, published, sentences, right, wrong):
    source = Source(sentences=tuple(sentences), published=date.fromisoformat(published), language=language)
    assert figures(Bullet(text=right, evidence=source.sentences), source) is None
    assert figures(Bullet(text=wrong, evidence=source.sentences), source) is not None
