"""A person whom another sentence names is not who does what this one tells; a pronoun, a surname or an office may be he."""

from __future__ import annotations

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.deeds.borrowed import borrowed_name, is_told_of_another
from summarizer.contract.deeds.roles import agent

KOREAN = (
    "모래내로보틱스 한승준 대표는 3일 신제품 발표회를 열었다.",
    '윤가람 부대표는 "창고 자동화 수요가 내년에도 두 자릿수로 성장할 것"이라고 내다봤다.',
    "오 부사장은 이날 간담회에서 물류센터 로봇 임대 사업을 하반기에 시작하겠다고 밝혔다.",
    "오세린 부사장은 지난달 합류했다.",
)
JAPANESE = (
    "坂本健一社長は記者会見で、国内の工場を2029年までに増設すると明らかにした。",
    "石井直美副社長は「価格競争だけでは顧客の信頼を保てない」との考えを示した。",
    "同氏は海外の販売網を拡充する方針も語った。",
)
CHINESE = (
    "董事长林志远周二出席了上海的发布会。",
    "首席财务官高晓梅表示，公司明年将把研发投入提高到营收的两成，并继续招聘工程师。",
    "他还说，新工厂将于六月投产。",
)
ENGLISH = (
    "Rosalind Achterberg, chief executive of Tallow Systems, opened the factory on Monday.",
    "Dmitri Halvorsen, who runs the battery unit, said the plant would hire 300 engineers and double output by 2028.",
    "She declined to discuss prices for the new cells.",
)
#: language, article, numbers of the evidence, a right line, the same of somebody else's
BORROWED = (
    ("ko", KOREAN, (2,), "윤가람 부대표, 창고 자동화 수요가 내년에도 두 자릿수로 성장할 것으로 전망", "한승준 대표, 창고 자동화 수요가 내년에도 두 자릿수로 성장할 것으로 전망"),
    ("ko", KOREAN, (1, 2), "윤가람 모래내로보틱스 부대표, 창고 자동화 수요의 두 자릿수 성장 예상", "한승준 모래내로보틱스 대표, 창고 자동화 수요의 두 자릿수 성장 예상"),
    ("ko", KOREAN, (3, 4), "오세린 부사장, 물류센터 로봇 임대 사업을 하반기에 시작한다는 구상 공개", "한승준 대표, 물류센터 로봇 임대 사업을 하반기에 시작한다는 구상 공개"),
    ("ja", JAPANESE, (2,), "이시이 나오미 부사장, 가격 경쟁만으로는 고객 신뢰를 지킬 수 없다는 인식 표명", "사카모토 겐이치 사장, 가격 경쟁만으로는 고객 신뢰를 지킬 수 없다는 인식 표명"),
    ("ja", JAPANESE, (1, 2), "사카모토 겐이치 사장은 국내 공장을 2029년까지 증설하겠다고 밝힘", "이시이 나오미 부사장은 국내 공장을 2029년까지 증설하겠다고 밝힘"),
    ("zh", CHINESE, (2,), "가오샤오메이 CFO, 내년 연구개발 투자를 매출의 20%로 늘리고 엔지니어 채용도 계속할 방침", "린즈위안 회장, 내년 연구개발 투자를 매출의 20%로 늘리고 엔지니어 채용도 계속할 방침"),
    ("en", ENGLISH, (2,), "드미트리 할보르센, 2028년까지 공장에서 엔지니어 300명을 채용하고 생산량을 두 배로 늘릴 방침", "로절린드 악터버그, 2028년까지 공장에서 엔지니어 300명을 채용하고 생산량을 두 배로 늘릴 방침"),
)  # fmt: skip
#: lines that name who is meant by a pronoun, an office, a firm, or by nobody
LEANING = (
    ("ja", JAPANESE, (2, 3), "이시이 나오미 부사장, 해외 판매망을 확충할 방침도 언급"),
    ("zh", CHINESE, (1, 3), "린즈위안 회장, 새 공장이 6월 가동될 것이라고 언급"),
    ("en", ENGLISH, (1, 3), "로절린드 악터버그 CEO, 새 배터리 셀의 가격은 언급하지 않기로"),
    ("ko", KOREAN, (2,), "모래내로보틱스, 창고 자동화 수요가 내년에도 두 자릿수로 성장할 것으로 전망"),
    ("ko", KOREAN, (3,), "오 부사장, 물류센터 로봇 임대 사업을 하반기에 시작하겠다고 발표"),
    ("ko", ("한결 대표는 휴직 중이다.", "회사 대표는 신규 투자와 채용을 모두 멈추겠다고 말했다."), (2,), "한결 대표, 신규 투자와 채용을 모두 멈추겠다고 언급"),
)  # fmt: skip


def bullet(article: tuple[str, ...], numbers: tuple[int, ...], text: str) -> Bullet:
    return Bullet(text=text, evidence=tuple(article[number - 1] for number in numbers))


@pytest.mark.parametrize(("language", "article", "numbers", "right", "wrong"), BORROWED)
def test_what_one_person_says_is_refused_of_another_whom_only_other_sentences_name(
    language: str, article: tuple[str, ...], numbers: tuple[int, ...], right: str, wrong: str
):
    source = Source(sentences=article, language=language)
    assert agent(bullet(article, numbers, right), source) is None
    assert agent(bullet(article, numbers, wrong), source) is not None


@pytest.mark.parametrize(("language", "article", "numbers", "text"), LEANING)
def test_a_sentence_without_a_person_by_name_may_be_told_of_whom_the_article_names(
    language: str, article: tuple[str, ...], numbers: tuple[int, ...], text: str
):
    assert borrowed_name(bullet(article, numbers, text), Source(sentences=article, language=language)) is None


def test_a_quotation_is_the_words_of_its_sentence_alone():
    article = (
        "서명식은 1일 두빛전자 조은결 대표와 파레르모 마리오 콘티 CEO가 참석한 가운데 열렸다.",
        '조 대표는 이 자리에서 "바다에서 전기를 길어 올리는 배를 함께 짓겠다"고 말했다.',
    )
    source = Source(sentences=article)
    line = '{}, 1일 서명식에서 "바다에서 전기를 길어 올리는 배를 함께 짓겠다"고 언급'
    assert agent(bullet(article, (1, 2), line.format("조은결 두빛전자 대표")), source) is None
    assert agent(bullet(article, (1, 2), line.format("마리오 콘티 파레르모 CEO")), source) is not None


#: language, article, numbers of the evidence, a right line, the same of another person or of one whom nobody names
TITLED_OTHERS = (
    ("zh", ("蓝湾重工前首席执行官唐越去年离开公司。", "蓝湾重工法务总监邹敏否认公司泄露客户数据，称将提起上诉。"), (2,), "쩌우민 란완중공 법무총괄, 고객 데이터를 유출했다는 점을 부인하고 상소하겠다고 말함", "탕웨 란완중공 법무총괄, 고객 데이터를 유출했다는 점을 부인하고 상소하겠다고 말함"),
    ("zh", ("瑞松郵運執行長程雅筑週一請假。", "瑞松郵運財務長葉芷瑄表示，新系統將按計畫於9月1日啟用。"), (2,), "예즈쉬안 루이쑹유윈 최고재무책임자, 새 시스템은 계획대로 9월 1일 가동한다고 답변", "청야주 루이쑹유윈 최고재무책임자, 새 시스템은 계획대로 9월 1일 가동한다고 답변"),
    ("ja", ("ミナト電機の西川徹会長は記者会見で、工場の人員を3年で増やす方針を示した。",), (1,), "니시카와 도루 미나토전기 회장, 기자회견서 공장 인원을 3년간 늘릴 방침이라고 설명", "사토 고지 미나토전기 회장, 기자회견서 공장 인원을 3년간 늘릴 방침이라고 설명"),
    ("ja", ("港南大学の田中健一教授が調査をまとめた。", "沢田みのり市長は、工場の誘致を来年度から再開する方針を強調した。"), (1, 2), "사와다 미노리 시장, 공장 유치를 내년도부터 재개할 방침이라고 강조", "다나카 겐이치 시장, 공장 유치를 내년도부터 재개할 방침이라고 강조"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "article", "numbers", "right", "wrong"), TITLED_OTHERS)
def test_the_firm_before_a_title_does_not_vouch_for_the_person(
    language: str, article: tuple[str, ...], numbers: tuple[int, ...], right: str, wrong: str
):
    source = Source(sentences=article, language=language)
    assert borrowed_name(bullet(article, numbers, right), source) is None
    assert borrowed_name(bullet(article, numbers, wrong), source) is not None


#: firms that no table knows, before what their officers say
FIRMS = (
    ("ko", ("너울해상 오정린 대표이사 부사장은 이날 사과문을 냈다.", "오 부사장은 모델 사용을 중단할 계획은 없으며 모든 감액 건을 직원이 다시 보도록 절차를 바꾸겠다고 했다."), (1, 2), "너울해상, 모델 사용 중단 계획은 없으며 모든 감액 건을 직원이 다시 보기로"),
    ("en", ("Tallow Freight opened a depot in Lyon.", "Rosalind Achterberg, chief executive of Tallow Freight, took office in May.", "Dmitri Halvorsen, chief operating officer, said the depot would hire 300 drivers and double output by 2028."), (3,), "탤로 프레이트, 2028년까지 물류센터에서 운전사 300명을 채용하고 생산량을 두 배로 늘릴 방침"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "article", "numbers", "text"), FIRMS)
def test_a_name_without_a_title_may_be_the_firm_of_who_speaks(
    language: str, article: tuple[str, ...], numbers: tuple[int, ...], text: str
):
    assert borrowed_name(bullet(article, numbers, text), Source(sentences=article, language=language)) is None


def test_a_sentence_of_another_person_by_name_is_told_of_him_only_where_a_titled_person_heads_the_line():
    source = Source(sentences=KOREAN)
    assert is_told_of_another("한승준 대표, 창고 자동화 수요 성장 전망", KOREAN[1], source)
    assert not is_told_of_another("윤가람 부대표, 창고 자동화 수요 성장 전망", KOREAN[1], source)
    assert not is_told_of_another("모래내로보틱스, 창고 자동화 수요 성장 전망", KOREAN[1], source)
