"""Names and titles of a line that its evidence has in other words: spellings, tables, offices said apart, words that only look alike."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet

#: language, evidence, a line that is right, one that puts another name or title there
NAMES = (
    # a family name that begins with a small word is one Korean word
    ("en", "Orvane chief executive Marco de Lario is leaving the carmaker, the company said on Monday.", "오르반, 마르코 데라리오 최고경영자가 회사를 떠난다고 발표", "오르반, 마르코 베르나디 최고경영자가 회사를 떠난다고 발표"),
    ("ja", "取締役であるアンリ・ド・モンタル氏は、計画を承認したと述べた。", "앙리 드 몽탈 이사, 계획을 승인했다고 언급", "앙리 드 라시드 이사, 계획을 승인했다고 언급"),
    # a place spelt otherwise than the tables have it
    ("ja", "ミネルダ社は5月、パロアルトに研究所を開いた。", "미네르다, 5월 팰로앨토에 연구소 개설", "미네르다, 5월 새너제이에 연구소 개설"),
    # firms and offices by what other papers call them
    ("zh", "SK電信4日宣布，將在釜山興建新的資料中心。", "SK텔레콤, 부산에 새 데이터센터를 짓겠다고 4일 발표", "LG유플러스, 부산에 새 데이터센터를 짓겠다고 4일 발표"),
    ("en", "Contemporary Amperex Technology said its plant would open in June.", "CATL, 공장이 6월 문을 열 것이라고 언급", "비야디, 공장이 6월 문을 열 것이라고 언급"),
    ("ja", "工業情報省は2日、新しい基準を発表した。", "공업정보화부, 2일 새 기준 발표", "상무부, 2일 새 기준 발표"),
    # an abbreviation for words that Korean evidence spells out
    ("ko", "다온자동차는 스포츠유틸리티차량 첫 물량을 12월 인도한다고 밝혔다.", "다온자동차, SUV 첫 물량을 12월 인도한다고 발표", "다온자동차, UAM 첫 물량을 12월 인도한다고 발표"),
    # who counts an estimate is no actor of the sentence
    ("ja", ("クアルコムは5日、決算を公表した。", "売上高は98億ドルだった。", "ブルームバーグが集計した市場予想は95億ドルだった。"), "퀄컴 매출 98억 달러…시장 예상은 95억 달러", "인텔 매출 98억 달러…시장 예상은 95억 달러"),
    # whose product it is
    ("en", ("Anthropic settled with the authors.", "The startup agreed to pay for books used to train Claude."), "앤트로픽, 클로드 학습에 쓴 책에 돈을 내기로 합의", "퍼플렉시티, 클로드 학습에 쓴 책에 돈을 내기로 합의"),
    # 'the company' of somebody is the firm before it; the first word of a firm is no person
    ("ja", ("韓国の通信大手SKテレコムの顧客情報の問題で、同社の崔民浩(チェ・ミノ)社長は3日、国会が開いた会合に出席した。",), "최민호 SK텔레콤 사장, 3일 국회 모임에 참석", "최민호 LG유플러스 사장, 3일 국회 모임에 참석"),
    # words that are no names
    ("zh", "公司下月將推出新款兒童手機。", "회사, 다음 달 새 키즈폰 출시 예정", "삼성전자, 다음 달 새 키즈폰 출시 예정"),
)  # fmt: skip
TITLES = (
    # the office stands behind an age or a reading in brackets, before a second post, or in a clause of its own
    ("ja", "会見には次男の金東賢(キム・ドンヒョン、44)副会長が出席した。", "김동현 부회장, 회견에 참석", "김동현 부사장, 회견에 참석"),
    ("ja", "新社長には同社副社長 海外営業本部長の森田健一氏が就く。", "모리타 겐이치 부사장이 새 사장을 맡는다", "모리타 겐이치 부회장이 새 사장을 맡는다"),
    ("zh", "新任负责人是王宁远，此前是集团副董事长，20日起履新。", "새 책임자는 왕닝위안 부회장…20일부터 업무 시작", "새 책임자는 왕닝위안 부사장…20일부터 업무 시작"),
    # who runs a Chinese firm, a board or a state
    ("zh", "周海明是公司五年来第三任总裁。", "저우하이밍, 5년 새 세 번째 회사 CEO", "저우하이밍, 5년 새 세 번째 회사 CFO"),
    ("ja", "ハワード取締役会長が6日、株主に書簡を送った。", "하워드 의장, 6일 주주들에게 서한 발송", "하워드 부의장, 6일 주주들에게 서한 발송"),
    ("en", "The bankers met Chinese leader Xi Jinping on Tuesday.", "은행가들, 화요일 시진핑 중국 국가주석과 면담", "은행가들, 화요일 시진핑 중국 외교장관과 면담"),
    ("zh", "日商三菱卡車事業本部長4日公布新車。", "미쓰비시 트럭사업본부장, 4일 새 차 공개", "미쓰비시 부사장, 4일 새 차 공개"),
    # a board names somebody, and is not who gets the post
    ("ja", "取締役会はマリア・デラ・ロッカ最高財務責任者(CFO)を暫定的なCEOに指名した。", "보다폰 이사회, 마리아 델라 로카 CFO를 임시 CEO로 지명", "보다폰 이사회, 마리아 델라 로카 CFO를 임시 COO로 지명"),
    # analysts by other words, and words that only look like titles
    ("ko", "순이익은 분석가들이 전망한 8억달러를 웃돌았다.", "순이익, 애널리스트 전망치 8억달러 상회", "순이익, 회장 전망치 8억달러 상회"),
    ("ko", "오 대표는 주주총회 현장에 도착해 박수를 받았다.", "오 대표, 주총장에 도착해 박수를 받음", "오 대표, 한결대 총장에 도착해 박수를 받음"),
    ("zh", "以机器人为代表的新产品销量大增。", "로봇으로 대표되는 새 제품의 판매량이 급증", "로봇 사장의 새 제품 판매량이 급증"),
    # 'vice' of 'service' makes nobody a deputy
    ("en", ("Han Seo-jun is chief executive of Daon Telecom.", "“We lost customers as a service provider last year,” he said."), "한서준 대표는 지난해 서비스 사업자로서 고객을 잃었다고 말했다", "한서준 부대표는 지난해 서비스 사업자로서 고객을 잃었다고 말했다"),
)  # fmt: skip
#: a country by a place or a sign of it, a firm by its product, a judge with a firm's name, who is elected
TOLD = (
    ("en", "The carmaker will open a battery plant in Rio de Janeiro next year, it said on Monday.", "브라질에 내년 배터리 공장을 열겠다고 월요일 발표", "아르헨티나에 내년 배터리 공장을 열겠다고 월요일 발표"),
    ("ko", "회사는 아랍에미리트연합의 국영펀드에서 투자를 받았다.", "회사, UAE 국영펀드에서 자금 투자 유치", "회사, 카타르 국영펀드에서 자금 투자 유치"),
    ("ko", "회사는 텍사스 오스틴에 공장을 짓는다.", "회사, 미국 텍사스 오스틴에 공장 건설", "미국 정부, 오스틴에 새 공장 건설"),
    ("ko", "한미일 3국은 공급망 협력을 강화하기로 했다.", "한국·미국·일본, 공급망 협력 강화하기로", "한국·미국·중국, 공급망 협력 강화하기로"),
    ("ja", "仏製薬大手サノリアは3日、独化学メーカーの事業を買収すると発表した。", "프랑스 제약사 사노리아, 3일 독일 화학업체의 사업을 인수하겠다고 발표", "이탈리아 제약사 사노리아, 3일 독일 화학업체의 사업을 인수하겠다고 발표"),
    ("zh", "该厂因美墨加贸易协定暂时没有关税压力。", "이 공장, 미국·멕시코·캐나다 협정 덕에 당장 관세 부담 없어", "이 공장, 미국·멕시코·브라질 협정 덕에 당장 관세 부담 없어"),
    ("en", "Daon Cell will run the plant together with the Chrysler parent from 2025.", "다온셀, 2025년부터 스텔란티스와 함께 공장을 운영할 예정", "다온셀, 2025년부터 제너럴모터스와 함께 공장을 운영할 예정"),
    ("zh", "TikTok母公司计划明年在泰国投资10亿美元。", "바이트댄스, 내년 태국에 10억 달러 투자 계획", "텐센트, 내년 태국에 10억 달러 투자 계획"),
    ("en", ("Judge Amit Mehta barred the deal on May 3.", "The judge rejected a request that the firm share its data."), "메타 판사, 회사가 데이터를 공유하라는 요청을 기각", "애플 판사, 회사가 데이터를 공유하라는 요청을 기각"),
    ("ja", "11月の大統領選で返り咲きを狙うトランプ前大統領は反対した。", "백악관 복귀를 노리는 트럼프 전 대통령은 반대했다", "백악관에서 회견한 트럼프 전 대통령은 반대했다"),
    ("zh", "公司把全年调整后税息前利润预期上调至120亿美元。", "회사, 연간 조정 EBIT 전망을 120억 달러로 상향", "회사, 연간 조정 CAPEX 전망을 120억 달러로 상향"),
    # places that the analyser takes for plain words, and a country that only sounds like a word of the source
    ("ja", "会社は1日、モリス氏を米州事業の責任者に任命した。", "회사, 1일 모리스를 미주 사업 책임자로 임명", "회사, 1일 모리스를 유럽 사업 책임자로 임명"),
    ("zh", "环境部对公司高雄厂罚款三百万元。", "환경부, 이 회사 가오슝 공장에 벌금 300만 위안 부과", "환경부, 이 회사 타이중 공장에 벌금 300만 위안 부과"),
    ("en", "Germany will give the plant subsidies of 500 million euros, subject to approval from Brussels.", "독일, 공장에 보조금 5억 유로 지급 예정", "프랑스, 공장에 보조금 5억 유로 지급 예정"),
)  # fmt: skip
ROWS = [(*row, "names") for row in (*NAMES, *TOLD)] + [(*row, "titles") for row in TITLES]


def refusals(language: str, told: str | tuple[str, ...], line: str) -> set[str]:
    sentences = (told,) if isinstance(told, str) else told
    source = Source(sentences=sentences, language=language, published=date(2026, 11, 23))
    return {refusal.reason for refusal in check_bullet(Bullet(text=line, evidence=sentences), source)}


@pytest.mark.parametrize(("language", "told", "right", "wrong", "rule"), ROWS)
def test_a_name_or_title_in_other_words_is_read_and_another_is_refused(
    language: str, told: str | tuple[str, ...], right: str, wrong: str, rule: str
) -> None:
    assert rule not in refusals(language, told, right)
    assert refusals(language, told, wrong)
