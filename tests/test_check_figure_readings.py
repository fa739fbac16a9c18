"""Figures and times that a line says otherwise than its evidence spells them; each with a wrong neighbour."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import tidy
from summarizer.contract.numbers.binding import bound
from summarizer.contract.numbers.figures import figures
from summarizer.contract.source import Source

#: (language, sentences of which the last is the evidence, right line, wrong line)
CASES = (
    # how papers of Taiwan print figures
    ("zh", ("鴻遠昨公布財報，合併營收七六五億元，毛利率百分之卅二點五。",), "훙위안, 연결 매출 765억 대만달러·매출총이익률 32.5% 기록", "훙위안, 연결 매출 756억 대만달러 기록"),
    ("zh", ("鴻遠預估營收三八○億至四二○億美元。",), "훙위안, 매출 380억∼420억 달러 전망", "훙위안, 매출 308억∼420억 달러 전망"),
    ("zh", ("毛利率可望達百分之五十九至六十一。",), "매출총이익률 59∼61% 전망", "매출총이익률 59∼67% 전망"),
    ("zh", ("公司已流失兩成員工。",), "회사, 직원 20% 이탈", "회사, 직원 30% 이탈"),
    ("zh", ("電動車將是集團下一個兆元產業。",), "전기차가 그룹의 다음 1조 대만달러 산업", "전기차가 그룹의 다음 10조 대만달러 산업"),
    ("en", ("Halden may become the first trillion-dollar company of its kind.",), "할든, 첫 1조 달러 기업 될 수도", "할든, 첫 2조 달러 기업 될 수도"),
    ("zh", ("首筆5億美元已於三月支付。",), "1차분 5억 달러 3월 지급", "2차분 5억 달러 3월 지급"),
    # hours said with a part of the day
    ("zh", ("公司本月3日晚11時20分發現攻擊。",), "3일 오후 11시 20분 공격 발견", "3일 오전 11시 20분 공격 발견"),
    ("zh", ("兩家公司本月三日晚九時簽約。",), "두 회사, 3일 오후 9시 계약", "두 회사, 3일 오전 9시 계약"),
    ("ko", ("이 회사는 3일 밤 11시 장애를 확인했다.",), "3일 오후 11시 장애 확인", "3일 오후 10시 장애 확인"),
    # spans and a half
    ("ko", ("나라 대표는 6년 반 동안 일한 회사를 떠난다.",), "나라 대표, 6년 반 동안 일한 회사를 떠남", "나라 대표, 6년 동안 일한 회사를 떠남"),
    ("ja", ("社長は3年半ぶりに退任した。",), "사장, 3년 반 만에 퇴임", "사장, 3년 만에 퇴임"),
    ("ja", ("社長は3年ぶりに退任した。",), "사장, 3년 만에 퇴임", "사장, 3년 반 만에 퇴임"),
    ("en", ("The chief executive left after three and a half years.",), "CEO, 3년 반 만에 사임", "CEO, 3년 만에 사임"),
    ("en", ("The talks lasted an hour and a half.",), "협상은 90분 동안 진행", "협상은 60분 동안 진행"),
    ("zh", ("会谈持续了三个半小时。",), "회담은 3시간 반 동안 진행", "회담은 3시간 동안 진행"),
    # spans and ranges
    ("en", ("The team, which had only two to four engineers, built the chip.",), "엔지니어 2~4명이던 팀이 칩을 개발", "엔지니어 3~5명이던 팀이 칩을 개발"),
    ("en", ("Halden expects revenue of $8.7 billion, plus or minus $300 million.",), "할든, 매출 84억~90억 달러 전망", "할든, 매출 85억~90억 달러 전망"),
    ("ja", ("売上高は52億ドル(プラスマイナス2億ドル)になると予想した。",), "매출 50억~54억 달러 예상", "매출 51억~54억 달러 예상"),
    ("ja", ("売上高は121億-122億ド ルになる見通しだ。",), "매출 121억~122억 달러 전망", "매출 121억~125억 달러 전망"),
    ("ko", ("계약기간은 2027년 8월 1일부터 2030년 7월 31일까지다.",), "계약기간은 2027년 8월부터 3년간", "계약기간은 2027년 8월부터 4년간"),
    ("ja", ("契約期間は2026年4月から2028年3月まで。",), "계약 기간은 2026년 4월부터 2년간", "계약 기간은 2026년 4월부터 3년간"),
    ("zh", ("去年同期僅合併兩個半月。",), "지난해 같은 기간엔 두 달 반 반영", "지난해 같은 기간엔 세 달 반 반영"),
    ("en", ("The overhaul took two and a half months.",), "개편에 두 달 반 걸림", "개편에 세 달 반 걸림"),
    # halves and multiples
    ("en", ("The venture is split 50-50 between Halden and Merrow.",), "합작사 지분은 할든과 메로가 절반씩 보유", "합작사 지분은 할든이 60% 보유"),
    ("ko", ("두 회사가 50 대 50 지분으로 세운 법인이다.",), "두 회사가 지분을 절반씩 갖고 세운 법인", "두 회사가 지분 60 대 40으로 세운 법인"),
    ("en", ("Profit fell to $39 million from $86 million.",), "이익 3900만 달러로 종전 8600만 달러의 절반에 못 미쳐", "이익 3900만 달러로 종전 8600만 달러의 절반 이상"),
    ("en", ("Profit fell to $44 million from $86 million.",), "이익 4400만 달러로 종전 8600만 달러의 절반 수준으로 줄어", "이익 4400만 달러로 종전 8600만 달러의 절반에 못 미쳐"),
    ("en", ("Its spending trails that of rivals by an order of magnitude.",), "지출은 경쟁사의 10분의 1 수준", "지출은 경쟁사의 5분의 1 수준"),
    ("en", ("Shares fell by nearly a third.",), "주가 3분의 1 가까이 하락", "주가 4분의 1 가까이 하락"),
    ("en", ("A judge may multiply the damages by up to three times.",), "배상액이 최대 3배로 늘어날 수 있음", "배상액이 최대 4배로 늘어날 수 있음"),
    # what an editor counts or reckons
    ("en", ("Halden will build plants in Texas and Ohio.",), "할든, 텍사스와 오하이오 등 두 곳에 공장 건설", "할든, 3개 지역에 공장 건설"),
    ("en", ("Halden moves its 800 MHz spectrum in Utah (3.75 MHz), Ohio (1.25 MHz) and Texas (2.50 MHz).",), "할든, 3개 지역의 800MHz 주파수 이전", "할든, 4개 지역의 800MHz 주파수 이전"),
    ("zh", ("工廠將暫停生產 Lyra 和 Vistan。",), "공장, 2개 차종 생산 중단", "공장, 3개 차종 생산 중단"),
    ("ja", ("17年2月に米ハルデン、18年3月に米メロウを買収した。",), "2017년 2월 할든과 2018년 3월 메로 등 미국 기업 두 곳 인수", "2017년 2월 할든과 2018년 3월 메로 등 미국 기업 세 곳 인수"),
    ("ko", ("주당 순이익은 9센트로 시장이 예상한 11센트를 밑돌았다.",), "주당 순이익 9센트로 시장 예상보다 2센트 낮아", "주당 순이익 9센트로 시장 예상보다 3센트 낮아"),
    ("ko", ("할든은 2200명을 감원한다. 2012년 1550명 감원 규모를 넘어서는 것이다.",), "할든 감원 규모는 2012년의 1550명보다 650명 많아", "할든 감원 규모는 2012년의 1550명보다 750명 많아"),
    ("ko", ("공장 건설로 약 600개의 할든 임직원 고용 효과가 기대된다.",), "임직원 약 600명 고용 기대", "임직원 약 700명 고용 기대"),
    # quarters and years
    ("en", ("Halden forecast current-quarter revenue above estimates.",), "할든, 이번 분기 매출을 예상보다 높게 전망", "할든, 다음 분기 매출을 예상보다 높게 전망"),
    ("en", ("Profit passed $9 billion for the first time in five quarters since the second quarter of 2024.",), "2024년 2분기 이후 5개 분기 만에 이익 90억 달러 돌파", "2024년 2분기 이후 4개 분기 만에 이익 90억 달러 돌파"),
    ("zh", ("上季營收達50億元。",), "3분기 매출 50억 대만달러", "2분기 매출 50억 대만달러"),
    ("en", ("Revenue was $50 million last quarter.",), "3분기 매출 5000만 달러", "4분기 매출 5000만 달러"),
    ("ko", ("할든전자는 3분기 실적을 17일 발표했다.", "매출은 63억달러였다."), "할든전자 3분기 매출 63억달러", "할든전자 2분기 매출 63억달러"),
    ("en", ("Halden reported third-quarter results on Thursday.", "It was the largest profit since the second quarter of 2022."), "할든의 3분기 이익은 2022년 2분기 이후 최대", "할든의 4분기 이익은 2022년 2분기 이후 최대"),
    ("en", ("Profit was $82 million in the second quarter of 2023.",), "2년 전 이익 8200만 달러", "1년 전 이익 8200만 달러"),
    ("ja", ("四半期ベースで過去最高だった前期と比べても3.3%増加した。",), "직전 분기보다 3.3% 증가", "직전 분기보다 4.3% 증가"),
    ("ja", ("【10日】ハルデンが決算を発表した。", "同社はこの日、会見を開いた。"), "할든, 10일 회견 개최", "할든, 11일 회견 개최"),
    ("ko", ("15(현지시간) 할든은 매각을 발표했다.",), "할든, 15일 매각 발표", "할든, 14일 매각 발표"),
    # whose, and of what, a figure is
    ("en", ('"Revenue came in at $86 million in the period, up 8.72 percent, setting a new record. The previous record was $79 million. The operating profit beat the consensus," it said.',), "종전 최대 매출은 7900만 달러", "종전 최대 매출은 8600만 달러 미만인 7000만 달러"),
    ("ko", ("지난해 카이로오는 매출 8조원을, 네이트론은 매출 10조원을 올렸다.",), "카이로오, 지난해 매출 8조 원 기록", "카이로오, 지난해 매출 10조 원 기록"),
    ("en", ("TSMC expects revenue of $11.7 billion, compared with analysts’ average estimate of $12.9 billion compiled by LSEG.",), "TSMC, 매출을 117억 달러로 전망해 예상치 129억 달러 하회", "TSMC, 매출을 129억 달러로 전망"),
    ("ko", ("할든 주가는 정규장에서 0.6% 올랐지만 시간외거래에서 11% 급락했다.", "지난 9월 기록한 최고치에서 40% 하락한 수준이다."), "할든 주가는 지난 9월 최고치보다 40% 낮은 수준", "할든 주가는 지난 9월 최고치보다 45% 낮은 수준"),
)  # fmt: skip
#: lines that what the evidence lacks must not carry
REFUSED = (
    ("ko", ("할든전자는 3분기 실적을 17일 발표했다.", "연간 매출은 63억달러였다."), "할든전자 3분기 매출 63억달러"),
    ("en", ("Halden's fiscal year ends in June. Revenue was $50 million last quarter.",), "3분기 매출 5000만 달러"),
    ("en", ("The venture is 40 percent owned by Halden and 60 percent by Merrow.",), "합작사 지분은 할든과 메로가 절반씩 보유"),
    ("en", ("Profit rose in the second half.",), "이익이 절반 증가"),
    ("en", ("Halden will build three plants in Texas and Ohio.",), "할든, 공장 2개 건설"),
    ("en", ("Halden forecast next-quarter revenue above estimates.",), "할든, 이번 분기 매출을 예상보다 높게 전망"),
)  # fmt: skip


def reason(language, sentences, line):
    source = Source(sentences=sentences, language=language, published=date(2025, 10, 17))
    bullet = Bullet(text=tidy(line), evidence=sentences[-1:])
    return figures(bullet, source) or bound(bullet, source)


@pytest.mark.parametrize(("language", "sentences", "right", "wrong"), CASES, ids=[case[2] for case in CASES])
def test_a_figure_may_be_said_otherwise_and_not_be_another(language, sentences, right, wrong):
    assert reason(language, sentences, right) is None
    assert reason(language, sentences, wrong) is not None


@pytest.mark.parametrize(("language", "sentences", "wrong"), REFUSED, ids=[case[2] for case in REFUSED])
def test_what_the_evidence_does_not_come_to_is_refused(language, sentences, wrong):
    assert reason(language, sentences, wrong) is not None
