"""Names, numbers and measures in the dress of another tongue or of another paper: the right one passes, its neighbour does not."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet, respelt

#: language, evidence, right, wrong
PAIRS = (
    # Western names by the characters that Chinese settled on
    ("zh", "騰訊首席戰略官詹姆斯·米歇爾表示，公司2025年全年實際資本支出預計將高於2024年。", "제임스 미첼 텐센트 최고전략책임자, 2025년 전체 실제 설비투자가 2024년보다 많을 것으로 예상", "윌리엄 미첼 텐센트 최고전략책임자, 2025년 전체 실제 설비투자가 2024년보다 많을 것으로 예상"),
    ("zh", "苹果公司高级副总裁约翰·特努斯表示，新品将于9月9日发布。", "존 터너스 애플 수석부사장, 신제품을 9월 9일 발표한다고 밝혀", "제임스 터너스 애플 수석부사장, 신제품을 9월 9일 발표한다고 밝혀"),
    # countries by one syllable or sign
    ("ko", "손정의 소프트뱅크 회장이 다음 달 방미해 투자 계획을 밝힌다.", "손정의 소프트뱅크 회장, 내달 미국을 찾아 투자 계획을 밝힐 예정", "손정의 소프트뱅크 회장, 내달 인도를 찾아 투자 계획을 밝힐 예정"),
    ("ja", "マイクロソフトのナデラCEOは10月に訪韓し、AI投資を発表する。", "나델라 마이크로소프트 CEO, 10월 한국을 찾아 AI 투자 발표 예정", "나델라 마이크로소프트 CEO, 10월 대만을 찾아 AI 투자 발표 예정"),
    # figures of names, and 'so many hundred million'
    ("en", "xAI released Grok 4 in Japan on Monday.", "xAI, 그록 4 일본 출시", "xAI, 그록 5 일본 출시"),
    ("zh", "小米將推出小米17系列，明言劍指蘋果的iPhone 17系列。", "샤오미, 애플의 아이폰 17 시리즈를 겨냥한 샤오미 17 시리즈 출시 예정", "샤오미, 애플의 아이폰 17 시리즈를 겨냥한 샤오미 18 시리즈 출시 예정"),
    ("zh", "字节跳动今年拟投入1500个亿建设数据中心。", "바이트댄스, 올해 데이터센터 건설에 1500억 투입 계획", "바이트댄스, 올해 데이터센터 건설에 1600억 투입 계획"),
    # names of three syllables that the analyser takes apart, and firms of a group
    ("ko", "박준서 이음클라우드 부사장은 섬에서 만든 전기를 섬에서 쓰겠다고 말했다.", "박준서 이음클라우드 부사장, 섬에서 만든 전기를 섬에서 쓰겠다고 말해", "박준석 이음클라우드 부사장, 섬에서 만든 전기를 섬에서 쓰겠다고 말해"),
    ("ko", "카카오는 14일 이사회를 연다.", "카카오, 14일 이사회 개최", "카카오게임즈, 14일 이사회 개최"),
    ("ko", "한화는 14일 서울에서 이사회를 연다.", "한화, 14일 서울에서 이사회 개최", "한화생명, 14일 서울에서 이사회 개최"),
    # titles
    ("zh", "由副总经理孟昭阳暂代其职责。", "멍자오양 부총경리가 직무를 대행", "멍자오양 총경리가 직무를 대행"),
    # a total that may be either, and a loss beside the profit of a year before
    ("ja", "純損益は2276億円の赤字、売上高は6兆7565億円だった。", "매출은 6조7565억 엔, 순손익은 2276억 엔 적자", "매출은 2276억 엔, 순손익은 6조7565억 엔 적자"),
    ("en", "Orbit Foods lost $12 million in the quarter, compared with a profit of $5 million a year earlier.", "오빗푸즈, 분기 1200만 달러 손실을 내 전년 500만 달러 이익과 대비", "오빗푸즈, 분기 500만 달러 손실을 내 전년 1200만 달러 이익과 대비"),
)  # fmt: skip


def refused(language: str, sentence: str, text: str) -> list[str]:
    source = Source(sentences=(sentence,), language=language, published=date(2026, 8, 28))
    return [refusal.text for refusal in check_bullet(Bullet(text=text, evidence=(sentence,)), source)]


@pytest.mark.parametrize(("language", "sentence", "right", "wrong"), PAIRS)
def test_the_right_line_passes_and_its_neighbour_is_refused(
    language: str, sentence: str, right: str, wrong: str
) -> None:
    assert refused(language, sentence, right) == []
    assert refused(language, sentence, wrong) != []


@pytest.mark.parametrize(
    "line",
    [
        "우쓰미 와타루 엔브레이스 CTO, 학습 데이터를 적법하게 확보했다고 반박",
        "우쓰미 엔브레이스 CTO, 학습 데이터를 적법하게 확보했다고 반박",
    ],
)
def test_a_name_is_read_as_the_brackets_behind_it_say(line: str) -> None:
    sentence = "エンブレイスの内海航（うつみ・わたる）CTOは「学習データは適法に取得した」と反論した。"
    assert refused("ja", sentence, line) == []


def test_a_name_that_the_article_bears_is_not_set_right() -> None:
    sentence = "黃仁勛於30日與三星電子會長李在熔會晤，隨後會見總統李在明。"
    source = Source(sentences=(sentence,), language="zh", glossary={"李在明": "이재명", "黃仁勛": "젠슨 황"})
    line = "젠슨 황, 30일 이재용 삼성전자 회장과 회동"
    assert respelt(Bullet(text=line, evidence=(sentence,)), source) == line
    slip = "젠슨 황, 이재몽 대통령과 회동"
    assert respelt(Bullet(text=slip, evidence=(sentence,)), source) == "젠슨 황, 이재명 대통령과 회동"


def test_a_word_that_begins_like_a_unit_or_a_day_is_no_value() -> None:
    sentence = "Mayor Dolores Brandt said water would be drawn from Lake Moraine."
    assert refused("en", sentence, "돌로레스 브랜트 시장, 모레인호에서 물을 끌어 쓸 것이라고 밝혀") == []
    assert refused("ko", "네이버는 8000억원가량을 투자한다.", "네이버, 8000억원가량 투자") == []
