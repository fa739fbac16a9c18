"""Whose a figure is: a right line, and the same one that gives it to another thing or to somebody else."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.line.form import markup
from summarizer.contract.numbers.binding import bound
from summarizer.contract.numbers.figures import figures

PUBLISHED = date(2026, 9, 10)
#: (language, sentence, a right line, the same line gone wrong)
OWNERS = [
    # who is paid, and what
    ("ko", "나래전자는 지난해 임원 급여로 모두 23억원을 지출했다고 공시했다.", "나래전자, 지난해 임원 급여로 23억 원 지출", "나래전자, 지난해 전체 직원 급여로 23억 원 지출"),
    ("en", "The company paid its executives $31 million in bonuses last year.", "지난해 임원들에게 상여금 3100만 달러 지급", "지난해 임원들에게 급여 3100만 달러 지급"),
    ("ja", "役員報酬の総額は12億円だった。", "임원 보수 총액은 12억 엔으로 집계", "직원 보수 총액은 12억 엔으로 집계"),
    ("zh", "公司高管薪酬总额为3600万元。", "회사 임원 보수 총액은 3600만 위안으로 집계", "회사 직원 보수 총액은 3600만 위안으로 집계"),
    ("ko", "다올소프트의 사외이사 4명은 1인당 평균 5200만원을 받았다.", "다올소프트 사외이사 4명, 평균 5200만 원 수령", "다올소프트 사내이사 4명, 평균 5200만 원 수령"),
    # what is measured
    ("ko", "미르반도체의 2분기 영업이익은 4120억원으로 늘었다.", "미르반도체 2분기 영업이익 4120억 원", "미르반도체 2분기 순이익 4120억 원"),
    ("en", "Pinewood's operating income fell 12% to $640 million.", "파인우드의 영업이익은 12% 줄어든 6억4000만 달러", "파인우드의 순이익은 12% 줄어든 6억4000만 달러"),
    ("ja", "みずほ野の営業利益は21%増の84億円だった。", "미즈호노의 영업이익은 21% 늘어난 84억 엔", "미즈호노의 순이익은 21% 늘어난 84억 엔"),
    ("zh", "今年以来市占率为34%。", "올해 시장 점유율은 34%로 집계", "올해 영업이익률은 34%로 집계"),
    # of which business, or of all
    ("ko", "가람AI는 데이터센터 부문 매출이 51% 증가했다고 밝혔다.", "가람AI, 데이터센터 부문 매출 51% 증가", "가람AI, 스마트폰 부문 매출 51% 증가"),
    ("en", "Data center sales rose 41% in the second quarter.", "2분기 데이터센터 매출 41% 증가", "2분기 전체 매출 41% 증가"),
    ("zh", "广告收入增长19%，游戏收入增长7%。", "광고 매출 19% 증가, 게임 매출 7% 증가", "클라우드 매출이 19% 증가한 것으로 나타나"),
    # how often, and of whom
    ("en", "Weekly active users reached 400 million, and monthly subscribers 35 million.", "주간 활성 이용자 4억 명에 도달", "월간 활성 이용자 4억 명에 도달"),
    ("ja", "看護師1人当たりの月間残業時間は20時間減った。", "간호사 1인당 월 초과근무 20시간 감소", "의사 1인당 월 초과근무 20시간 감소"),
    ("ja", "国内の利用者は300万人、海外は120万人に達した。", "국내 이용자 300만 명에 도달", "해외 이용자 300만 명에 도달"),
    ("ko", "국내 이용자는 320만명으로 늘었다.", "국내 이용자 320만 명으로 증가", "국내 유료 이용자 320만 명으로 증가"),
    ("ja", "アプリの有料会員は27万人と、半年前から3割増えた。", "앱 유료 회원은 27만 명으로 반년 새 30% 증가", "앱 무료 회원은 27만 명으로 반년 새 30% 증가"),
    ("zh", "新一代芯片的功耗下降25%。", "차세대 칩의 전력 소모 25% 감소", "기존 칩의 전력 소모 25% 감소"),
    # what is done
    ("en", "It shipped 2.1 million units in Europe during the first half.", "상반기 유럽에서 210만 대 출하", "상반기 유럽에서 210만 대 생산"),
    # somebody else's figure
    ("ko", "지난해 카카오는 매출 8조원을, 네이버는 매출 10조원을 올렸다.", "카카오, 지난해 매출 8조 원 기록", "카카오, 지난해 매출 10조 원 기록"),
    ("en", "Samsung will spend $17 billion in Texas, while TSMC plans to invest $40 billion in Arizona.", "TSMC, 애리조나에 400억 달러 투자 계획", "TSMC, 170억 달러 지출 계획"),
    ("ja", "トヨタの販売台数は80万台、ホンダは35万台だった。", "도요타 판매량 80만 대 기록", "혼다 판매량이 80만 대를 기록"),
    ("zh", "OpenAI投资20亿元，Anthropic投资8亿元。", "앤스로픽, 8억 위안 투자", "앤스로픽, 20억 위안 투자"),
]  # fmt: skip


def _bullet(language: str, sentence: str, text: str) -> tuple[Bullet, Source]:
    source = Source(sentences=(sentence,), published=PUBLISHED, language=language)
    return Bullet(text=text, evidence=(sentence,)), source


@pytest.mark.parametrize(("language", "sentence", "right", "wrong"), OWNERS, ids=[case[3] for case in OWNERS])
def test_a_figure_stays_with_whose_it_is(language, sentence, right, wrong):
    assert bound(*_bullet(language, sentence, right)) is None
    assert bound(*_bullet(language, sentence, wrong)) is not None


#: right lines whose words stand with another figure only because somebody else's sentence says them once for both
SHARED = [
    ("ko", "바른모터스는 올해 전기차 3만대를 팔았으며 청운자동차는 1만2천대에 그쳤다.", "청운자동차, 올해 전기차 판매 1만2000대에 그쳐"),
    ("ko", "새봄AI는 큰나무은행에서 30억원의 투자의향서를 받는 등 70억원을 확보할 예정이다.", "새봄AI, 큰나무은행 30억 원 투자의향서 등 70억 원 확보 예정"),
    ("en", "SK Hynix held 57% of the memory market.", "SK하이닉스 메모리 점유율 57%"),
    ("ko", "다온전자 3분기 영업이익은 17% 늘었다.", "다온전자 3분기 이익 17% 증가"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "text"), SHARED, ids=[case[2] for case in SHARED])
def test_what_the_evidence_says_once_for_two_figures_is_of_both(language, sentence, text):
    assert bound(*_bullet(language, sentence, text)) is None


FIGURES = [
    # what the unit is multiplied by
    ("ko", "누리테크는 2.4나노 공정으로 만든 칩을 연내 출하한다.", "누리테크, 2.4나노 공정 칩 연내 출하", "누리테크, 2.4마이크로 공정 칩 연내 출하"),
    ("ja", "線幅2.4ナノの工程を使う。", "선폭 2.4나노 공정 사용", "선폭 2.4밀리 공정 사용"),
    ("en", "The phone has 8 gigabytes of memory.", "스마트폰에 8기가바이트 메모리 탑재", "스마트폰에 8메가바이트 메모리 탑재"),
    # how many generations or quarters, of how many digits
    ("ja", "チップは米国より1世代遅れている。", "칩이 미국보다 한 세대 뒤처져 있다고 인정", "칩이 미국보다 두 세대 뒤처져 있다고 인정"),
    ("en", "Its chip lags rivals by one generation.", "칩이 경쟁사보다 한 세대 뒤처짐", "칩이 경쟁사보다 두 세대 뒤처짐"),
    ("zh", "未来两个季度的销量将为零。", "향후 두 분기 판매량은 0으로 예상", "향후 세 분기 판매량은 0으로 예상"),
    ("zh", "服务器成长幅度有3位数。", "서버 성장률은 세 자릿수", "서버 성장률은 두 자릿수"),
    ("en", "The panel is reviewing several multibillion-dollar deals.", "수십억 달러 규모 거래 심사", "수백만 달러 규모 거래 심사"),
    ("en", "This is the fourteenth investment in the firm since April 22.", "4월 22일 이후 14번째 투자", "4월 22일 이후 15번째 투자"),
    ("ja", "「Beru Fund2号」を8月1日付で設立する。", "베루 펀드 2호를 8월 1일 자로 설립", "베루 펀드 3호를 8월 1일 자로 설립"),
    # the month and the year that the sentence says
    ("ko", "새봄로보틱스는 다음 달 12일 연구소를 연다.", "새봄로보틱스, 10월 12일 연구소 개소", "새봄로보틱스, 9월 12일 연구소 개소"),
    ("ja", "来月5日に新モデルを公開する。", "10월 5일에 새 모델 공개", "9월 5일에 새 모델 공개"),
    ("zh", "下个月3日将在深圳举行发布会。", "10월 3일 선전에서 발표회", "9월 3일 선전에서 발표회"),
    ("en", "It was founded five years ago in September.", "회사는 2021년 9월에 설립", "회사는 2019년 9월에 설립"),
    ("ja", "会社は5年前の9月に設立された。", "회사는 2021년 9월에 설립", "회사는 2020년 9월에 설립"),
    ("zh", "公司成立于2021年，当年9月获得首笔融资。", "2021년에 설립돼 2021년 9월 첫 투자 유치", "2021년에 설립돼 2022년 9월 첫 투자 유치"),
    ("ja", "2019年に創業し、翌年9月に上場した。", "2019년 창업, 2020년 9월 상장", "2019년 창업, 2021년 9월 상장"),
    ("ko", "도현바이오는 2021년 9월 창업했으며 이듬해 첫 투자를 받았다.", "2021년 9월 창업해 2022년 첫 투자", "2021년 9월 창업해 2023년 첫 투자"),
    ("zh", "2018至2021年9月底，已累计亏损33亿元。", "2018년부터 2021년 9월 말까지 손실 33억 위안", "2018년부터 2021년 6월 말까지 손실 33억 위안"),
    # the weekday before its day
    ("en", "Northgate said on Tuesday it would stop cover from Jan. 1.", "보장을 중단한다고 화요일인 8일 발표", "보장을 중단한다고 목요일인 8일 발표"),
    ("ko", "책임자는 9일 수요일 사의를 표명했고 공시는 11일 금요일에 나온다.", "수요일(9일) 사의 표명", "금요일(9일) 사의 표명"),
    # a height that is reached is told as passed
    ("ja", "利用者は120万人に達した。", "이용자 120만 명 돌파", "이용자 130만 명 돌파"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "right", "wrong"), FIGURES, ids=[case[3] for case in FIGURES])
def test_units_counts_and_times_are_those_of_the_sentence(language, sentence, right, wrong):
    assert figures(*_bullet(language, sentence, right)) is None
    assert figures(*_bullet(language, sentence, wrong)) is not None


def test_a_firm_named_like_an_address_passes_where_the_article_names_it_so():
    told = "X.AI raised $6 billion, and Booking.com cut 40 jobs."
    assert markup(*_bullet("en", told, "X.AI가 60억 달러 유치…Booking.com은 40명 감원")) is None


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ("X.AI raised $6 billion.", "X.AI가 60억 달러를 유치했다고 evil.com에서 발표"),
        ("X.AI raised $6 billion.", "X.AI가 60억 달러를 유치했다고 x.ai/login에서 발표"),
        ("Visit https://x.ai/grok for the model.", "모델은 x.ai에서 이용 가능"),
        ("The firm raised $6 billion.", "X.AI가 60억 달러 유치"),
    ],
)
def test_an_address_is_refused_whoever_is_named_like_one(told, text):
    assert markup(*_bullet("en", told, text)) is not None
