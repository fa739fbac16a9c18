"""Universities, markets, agencies and heads of offices by their usual names; who is meant where nobody else may be."""

from __future__ import annotations

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.line.form import korean
from summarizer.contract.line.slips import misspelt
from summarizer.contract.names.people import names
from summarizer.contract.names.proper_nouns import named
from summarizer.contract.posts.titles import titles


def reasons(
    language: str, sentence: str, text: str, *more: str, glossary: tuple[tuple[str, str], ...] = ()
) -> list[str]:
    source = Source(sentences=(sentence, *more), language=language, glossary=dict(glossary))
    bullet = Bullet(text=text, evidence=(sentence,))
    return [reason for rule in (korean, misspelt, names, titles) if (reason := rule(bullet, source)) is not None]


ARIZONA = "Rents may fall, said Lena Ortiz, an economist at Arizona State University."
TOHOKU = "東北大学の山田教授は14日、新しい半導体を開発したと発表した。"
ZHEJIANG = "浙江大学教授李明14日宣布研制出新型芯片。"
TECHS = "Researchers at the University of Michigan and the Georgia Institute of Technology built a chip."
FORMER = "Karl Bergstrom, a former Ericsson chairman, put the odds at 40%."
LAWYER = "법무법인 새벽의 민가람 변호사는 소송을 내겠다고 말했다."
MAYOR = "高雄市長陳其邁說，樂見台積電擴廠。"
CHIEF = "副总裁、技术负责人林一鸣表示，芯片明年量产。"


@pytest.mark.parametrize(
    ("language", "sentence", "right", "wrong"),
    [
        ("en", ARIZONA, "레나 오티즈 애리조나주립대 경제학자, 임대료가 내릴 수 있다고 지적", "레나 오티즈 네바다주립대 경제학자, 임대료가 내릴 수 있다고 지적"),
        ("en", TECHS, "미시간대와 조지아공대 연구진, 칩 개발", "오하이오주립대 연구진, 칩 개발"),
        ("ja", TOHOKU, "도호쿠대 야마다 교수, 14일 새 반도체 개발 발표", "홋카이도대 야마다 교수, 14일 새 반도체 개발 발표"),
        ("zh", ZHEJIANG, "저장대 리밍 교수, 14일 신형 칩 개발 발표", "난징대 리밍 교수, 14일 신형 칩 개발 발표"),
        ("en", FORMER, "칼 베리스트롬 전 에릭손 회장, 확률을 40%로 관측", "칼 베리스트롬 현 에릭손 회장, 확률을 40%로 관측"),
        ("ko", LAWYER, "민가람 변호사, 소송 제기 방침", "민가람 한빛테크 대표, 소송 제기 방침"),
        ("zh", MAYOR, "천치마이 가오슝 시장, TSMC 공장 확장 환영", "궁밍신 가오슝 시장, TSMC 공장 확장 환영"),
        ("zh", CHIEF, "린이밍 부사장 겸 기술책임자, 칩 내년 양산 언급", "린이밍 부사장 겸 재무책임자, 칩 내년 양산 언급"),
    ],
)  # fmt: skip
def test_the_bearer_of_the_evidence_passes_and_another_does_not(language: str, sentence: str, right: str, wrong: str):
    more = ("한빛테크 오준서 대표는 부인했다.",) if language == "ko" else ("經濟部長龔明鑫未出席。",) if language == "zh" else ("The Nevada plant will close.",) if language == "en" else ()  # fmt: skip
    assert reasons(language, sentence, right, *more) == []
    assert reasons(language, sentence, wrong, *more) != []


@pytest.mark.parametrize(
    ("language", "sentence", "text"),
    [
        ("en", "Labor Secretary Maria Lopez said on Monday the agency would hire 300 inspectors.", "마리아 로페스 노동부 장관, 조사관 300명 채용 계획 발표"),
        ("en", "Science Minister Han Do-yun said Seoul would spend more.", "한도윤 과학기술정보통신부 장관, 지출 확대 방침"),
        ("ja", "経産相の山本氏は14日、2ナノ半導体の支援を続けると述べた。", "경제산업성의 야마모토 장관, 14일 2나노 반도체 지원 지속 방침"),
        ("ja", "6日の東京株式市場で同社株は3％高で引けた。", "6일 도쿄 증시서 주가 3% 상승 마감"),
        ("zh", "公平會主委林志遠说，尚未接獲申請。", "린즈위안 공평교역위원회 주임위원, 신청은 아직 없다고 언급"),
        ("zh", "论文11日在线发表于《自然》杂志。", "논문은 11일 네이처 온라인에 실려"),
        ("zh", "该公司11日发布芯片“天枢-Ⅲ”。", "회사, 11일 칩 톈수-Ⅲ 출시"),
        ("zh", "聯發科執行副總林啟祐14日出席法說會。", "린치유 미디어텍 부사장, 14일 실적설명회 참석"),
        ("en", "Aidan Cole denied reports of a sale to Intel, Samsung and Broadcom.", "에이단 콜, 인텔로의 매각설과 브로드컴으로의 매각설 부인"),
        ("en", "Siobhan McLaughlin said the startup would hire 40 people.", "시본 매클로플린, 스타트업이 40명 채용한다고 언급"),
        ("ko", "윤서진 최고재무책임자(CFO)는 매출이 2100억원에 이를 것으로 전망했다.", "윤서진 새별로직 CFO, 매출 2100억원 전망"),
    ],
)  # fmt: skip
def test_a_usual_name_of_an_office_market_or_journal_passes(language: str, sentence: str, text: str):
    firm = (("새별로직", "새별로직"),) if language == "ko" else ()
    assert reasons(language, sentence, text, "김도현 새별로직 대표는 웃었다.", glossary=firm) == []


@pytest.mark.parametrize(
    "line", ["1.6테라비트 모듈 출시", "312개사에 물어 응답사 68%가 우려", "3페타플롭스급 서버", "응답사 40곳"]
)
def test_units_verbs_and_kinds_of_firms_are_no_names(line: str):
    assert named(line) == ()


def test_a_name_joined_to_latin_letters_is_no_slip_of_another():
    sentence = "欧州半導体大手のSTマイクロエレクトロニクスも500万ユーロを出資した。"
    glossary = (("マイクロン", "마이크론"),)
    assert reasons("ja", sentence, "ST마이크로도 500만유로 출자", glossary=glossary) == []
    assert reasons("ja", sentence, "유럽 마이크로도 500만유로 출자", glossary=glossary) != []


def test_another_officer_of_the_article_is_not_who_speaks():
    sentence = "Chief Financial Officer Marta Ruiz said demand was outstripping what the company could make."
    other = "CEO Paul Dean of the company was absent."
    assert reasons("en", sentence, "마르타 루이스 CFO, 수요가 생산 능력을 앞지른다고 언급", other) == []
    assert reasons("en", sentence, "폴 딘 CFO, 수요가 생산 능력을 앞지른다고 언급", other) != []
