"""Units of weight, power and data, rounded figures, years counted on, spans and leaning months: what passes, what does not."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.canon import quantities
from summarizer.check import Source, check_bullet, tidy
from summarizer.contract.line.form import complete
from summarizer.contract.numbers.binding import bound
from summarizer.contract.numbers.figures import figures

PUBLISHED = date(2025, 7, 17)


def reason(language: str, evidence: str, text: str) -> str | None:
    sentences = tuple(evidence.split("¶"))
    source = Source(sentences=sentences, published=PUBLISHED, language=language)
    bullet = Bullet(text=text, evidence=sentences)
    return figures(bullet, source) or bound(bullet, source)


UNITS = [
    (
        "ko",
        "사업은 태양광 150메가와트(MW)와 배터리 600메가와트시(MWh) 규모다.",
        "배터리 600MWh 규모",
        "배터리 600MW 규모",
    ),
    ("ko", "배터리 용량은 1500메가와트시(MWh)다.", "배터리 용량 1.5GWh", "배터리 용량 1.5TWh"),
    ("ko", "한빛은 연간 양극재 3만 톤을 생산한다.", "양극재 연 3만 톤 생산", "양극재 연 3만kg 생산"),
    ("en", "The site covers 300 acres.", "부지 면적 300에이커", "부지 면적 300헥타르"),
    ("en", "The plant lies 40 miles west of the port.", "항구 서쪽 40마일 지점", "항구 서쪽 40km 지점"),
    ("en", "Hanbit will supply 500,000 tonnes of material.", "소재 50만 톤 공급", "소재 50만 킬로그램 공급"),
    ("en", "The plant will make 35 gigawatt-hours of cells a year.", "연 35GWh 생산", "연 35MWh 생산"),
    ("en", "The campus needs 1.2 gigawatts.", "캠퍼스에 1200MW 필요", "캠퍼스에 1.2MW 필요"),
    ("en", "The factory builds 1.1m cars a year.", "공장, 연 110만 대 생산", "공장, 연 11만 대 생산"),
    ("ja", "北米工場に約40億㌦を投じる。", "북미 공장에 약 40억 달러 투입", "북미 공장에 약 40억 엔 투입"),
    ("ja", "年間生産能力は35ギガワット時。", "연간 생산능력 35GWh", "연간 생산능력 35MWh"),
    ("ja", "年3万㌧の正極材を生産する。", "양극재 연 3만 톤 생산", "양극재 연 3만kg 생산"),
    ("zh", "项目占地12公顷。", "부지 면적 12헥타르", "부지 면적 12에이커"),
    ("zh", "總裝機容量為200萬千瓦。", "총 설비용량 2GW", "총 설비용량 20GW"),
]

ROUNDED = [
    ("ko", "주가는 1.8% 올랐다.", "주가 약 2% 상승", "주가 약 3% 상승"),
    ("ko", "이익은 0.26% 늘었다.", "이익 약 0.3% 증가", "이익 약 0.4% 증가"),
    (
        "ko",
        "영업이익은 전 분기보다 22.2% 늘었다.",
        "영업이익, 직전 분기보다 20% 넘게 늘어",
        "영업이익, 직전 분기보다 30% 넘게 늘어",
    ),
    ("ko", "영업이익률은 28.6%다.", "영업이익률 20%대", "영업이익률 30%대"),
    ("ko", "주가는 5만8300원이다.", "주가 5만 원대", "주가 6만 원대"),
    (
        "ko",
        "매출은 12조3456억원, 이익은 1조2345억원이다.",
        "매출 12조 원, 이익 1조 원 돌파",
        "매출 13조 원, 이익 1조 원 돌파",
    ),
    ("zh", "交付量增长64%。", "인도량 약 64% 증가", "인도량 약 60% 증가"),
    ("ko", "직원 10명 중 3명을 해외에서 뽑는다.", "직원 30%를 해외에서 채용", "직원 40%를 해외에서 채용"),
    ("ja", "5社に1社が導入した。", "기업 20%가 도입", "기업 30%가 도입"),
]

COUNTED_ON = [
    (
        "en",
        "Hanbit bought the firm in 2012.¶It built its first chip the following year.",
        "2013년 첫 칩 개발",
        "2014년 첫 칩 개발",
    ),
    ("en", "Hanbit was founded in 2015. Three years later it went public.", "한빛, 2018년 상장", "한빛, 2019년 상장"),
    ("ja", "2018年に設立し、その2年後に上場した。", "2020년 상장", "2021년 상장"),
    ("ja", "同社は2018年に設立された。¶翌年には海外に進出した。", "2019년 해외 진출", "2020년 해외 진출"),
    ("zh", "公司成立于2015年,两年后上市。", "2017년 상장", "2016년 상장"),
    ("zh", "2026年第1季推出新品，同年第4季量產。", "내년 4분기 양산", "올해 4분기 양산"),
    ("zh", "公司于2019年6月签约,翌年第一季度投产。", "2020년 1분기 양산", "2021년 1분기 양산"),
    ("ko", "2분기 매출은 3조원이다.", "4~6월 매출 3조 원", "7~9월 매출 3조 원"),
    ("ja", "２０２５年第３・四半期の利益は３００億円。", "2025년 3분기 이익 300억 엔", "2025년 2분기 이익 300억 엔"),
]

TIMES = [
    (
        "en",
        "For the current quarter it predicted growth of up to 40% and for the full year it estimates growth of about 30%.",
        "이번 분기 최대 40% 성장 전망",
        "이번 분기 최대 30% 성장 전망",
    ),
    (
        "ja",
        "今四半期の売上高は20%増、通期では35%増を見込む。",
        "이번 분기 매출 20% 증가 전망",
        "이번 분기 매출 35% 증가 전망",
    ),
    ("zh", "公司预计本季营收成长20%,全年营收成长35%。", "올해 매출 35% 증가 전망", "이번 분기 매출 35% 증가 전망"),
    ("ko", "1분기 매출은 8% 늘었고 2분기는 3% 늘었다.", "1분기 매출 8% 증가", "2분기 매출 8% 증가"),
    (
        "en",
        "Revenue was $10 billion in the first quarter, up from $8 billion in the fourth quarter.",
        "1분기 매출, 4분기 80억 달러에서 100억 달러로 증가",
        "4분기 매출 100억 달러",
    ),
    (
        "ko",
        "최 내정자는 내년 3월 주주총회에서 선임된다.",
        "최 내정자, 오는 3월 주총서 선임",
        "최 내정자, 지난 3월 주총서 선임",
    ),
    ("ja", "同社は来年3月に新工場を稼働する予定だ。", "내년 3월 신공장 가동 예정", "지난 3월 신공장 가동"),
    ("en", "Hanbit opened its Texas plant in June.", "한빛, 텍사스 공장 6월 가동", "한빛, 텍사스 공장 6월 가동할 예정"),
    ("en", "The contract, signed on July 3, runs from August 1.", "계약은 7월 3일 체결", "계약은 8월 1일 체결"),
    ("ko", "한빛은 22일 서울에서 행사를 연다.", "한빛, 화요일인 22일 서울서 행사", "한빛, 수요일인 22일 서울서 행사"),
    (
        "zh",
        "某通訊社7月16日訊 公司近日取得電池合約。¶該合約於7月15日簽署,自8月1日起生效。",
        "배터리 계약은 15일 체결, 8월 1일부터 발효",
        "배터리 계약은 8월 1일 체결",
    ),
]


@pytest.mark.parametrize(("language", "evidence", "right", "wrong"), [*UNITS, *ROUNDED, *COUNTED_ON, *TIMES])
def test_a_figure_keeps_its_unit_its_size_and_its_time(language: str, evidence: str, right: str, wrong: str) -> None:
    assert reason(language, evidence, right) is None
    assert reason(language, evidence, wrong) is not None


#: what a figure is held against, is made of, or says once more, names no other thing that it counts
BESIDE = [
    ("zh", "公司实现营收129亿美元,超越市场预估的119亿美元。", "매출은 129억 달러로 시장 예상을 상회"),
    (
        "ja",
        "為替は1ドル105円と、前期より3円の円高を前提とし、1100億円の減益となる。",
        "달러당 105엔을 전제로 한 한빛, 영업손익 1100억 엔 감익",
    ),
    (
        "ko",
        "한빛은 매출 5조6999억원, 영업이익 6013억원을 냈다.¶ABCD 3655억원을 제외한 영업이익은 2358억원이다.",
        "한빛 영업이익은 ABCD 3655억 원을 빼면 2358억 원",
    ),
    ("ko", "매출은 10조원으로 전년 동기보다 8%, 2분기보다 3% 늘었다.", "매출, 2분기 대비 3% 증가한 10조 원"),
]


@pytest.mark.parametrize(("language", "evidence", "right"), BESIDE)
def test_a_figure_stays_in_its_place(language: str, evidence: str, right: str) -> None:
    assert reason(language, evidence, right) is None


@pytest.mark.parametrize(
    ("written", "line"),
    [
        ("그 사건이 변화의 계기가 됐다", "그 사건이 변화의 계기가 됨"),
        ("직원 열에 하나를 내보내는 셈이다", "직원 열에 하나를 내보내는 셈"),
        ("새 제품은 둘을 합친 GPU다", "새 제품은 둘을 합친 GPU"),
        ("한빛은 파운드리를 보강하려 한다", "한빛은 파운드리를 보강하려 함"),
        ("한빛은 생산을 늘리고자 한다", "한빛은 생산을 늘리고자 함"),
        ("늦어진 것은 비용 때문이다", "늦어진 것은 비용 때문"),
    ],
)
def test_a_sentence_becomes_a_line(written: str, line: str) -> None:
    assert tidy(written) == line
    assert complete(Bullet(text=line, evidence=()), Source(sentences=(), published=None, language="ko")) is None


def test_what_somebody_means_to_do_is_not_told_as_done() -> None:
    told = ("CEO Tan is looking to shore up the company's foundry business, cutting staff.",)
    source = Source(sentences=told, published=PUBLISHED, language="en")
    found = check_bullet(
        Bullet(text=tidy("탄 CEO는 인력을 줄이고 파운드리 사업을 보강하려 한다"), evidence=told), source
    )
    assert not [refusal for refusal in found if refusal.reason == "certainty"]


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("ko", "비트코인 3만 비트코인", ""),
        ("zh", "500瓦斯炉", ""),
        ("en", "a 12-inch wafer", "인치"),
        ("ja", "500グラム", "그램"),
        ("zh", "40公里", "km"),
    ],
)
def test_a_unit_is_no_beginning_of_a_word(language: str, text: str, unit: str) -> None:
    assert [found.unit for found in quantities(text, language)] == [unit] or (
        not unit and not quantities(text, language)
    )
