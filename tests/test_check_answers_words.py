"""Names, renderings and contrasts as a strong model words them: a line is refused only for a contradiction."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet
from summarizer.fragments import telegrams

PUBLISHED = date(2026, 11, 20)
#: the reasons that these rows are about; figures and doers have tests of their own
REASONS = frozenset({"names", "spelling", "invented", "claims", "contrasts", "empty", "korean", "complete"})
NO_NAMES: MappingProxyType[str, str] = MappingProxyType({})

#: (language, sentences of the article, how many of the last the line rests on, a right line)
RIGHT: list[tuple[str, tuple[str, ...], int, str]] = [
    # what only says more of a noun of the evidence stands in another sentence
    (
        "en",
        (
            "Solvane named Katrin Vogt head of its automotive division on Monday.",
            "The company said it would freeze hiring in the division until March.",
        ),
        1,
        "솔베인, 자동차 부문 채용을 3월까지 동결할 방침",
    ),
    (
        "en",
        (
            "Solvane agreed on Monday to sell its towers to a fund.",
            "About 60 per cent of the proceeds would go into paying foreign loans.",
        ),
        1,
        "회사, 매각 대금의 약 60%를 외국 대출 상환에 쓸 예정",
    ),
    (
        "en",
        (
            "The union said workers had been followed home.",
            "A company spokeswoman rejected that claim and said talks set for Dec. 3 would go ahead.",
        ),
        1,
        "회사 대변인, 노조 주장을 반박하고 12월 3일로 잡힌 교섭은 예정대로 열린다고 언급",
    ),
    (
        "zh",
        (
            "云枢公司昨日宣布收购一家模型企业。",
            "据悉，收购资金全部来自自有现金。",
            "此次交易的对价为3亿元。",
        ),
        1,
        "윈수, 인수 대가는 3억 위안",
    ),
    # words that no dictionary has, right beside those of the line
    (
        "en",
        ("The state promised $250 million in forgivable loans in 2021.",),
        1,
        "주정부, 2021년 상환 면제 가능 대출 2억5000만 달러를 약속",
    ),
    ("zh", ("公司归母净利润增长13.8%至502亿元。",), 1, "모회사 귀속 순이익 13.8% 증가한 502억 위안"),
    ("zh", ("工程师推送了一份未经灰度验证的配置。",), 1, "엔지니어, 단계적 검증을 거치지 않은 설정을 배포"),
    ("ja", ("政府はIT業界を厳しく締め付け始めた。",), 1, "정부, IT 업계 압박을 시작"),
    ("ja", ("全ラインが止まった場合、損失は最大1兆円に達する。",), 1, "모든 라인이 멈추면 손실은 최대 1조 엔"),
    ("ja", ("消防本部には「つながらない」との申し出が63件寄せられた。",), 1, "연결되지 않는다는 민원 63건 접수"),
    ("zh", ("为了重整旗鼓，公司提出裁员9000名的计划。",), 1, "회사, 재기를 위해 9000명 감원 계획 제시"),
    # manner, stance and retelling are no facts
    (
        "en",
        ("He parried queries on whether the client had given any firm commitment.",),
        1,
        "고객사가 확실히 약속했는지 묻는 질문에는 답변을 회피",
    ),
    ("ja", ("知事は「今は目の前の課題に集中する」と述べた。",), 1, "지사, 당장은 눈앞의 과제에 집중하겠다고 발언"),
    (
        "en",
        ('"This case should never have been brought, and the judgment goes a long way to saying so," she said.',),
        1,
        "애초에 제기되지 말았어야 할 사건이며 판결이 이를 상당 부분 말해준다고 논평",
    ),
    # told by other Korean words
    (
        "ko",
        ("위원회가 가입자 217만명의 정보를 흘린 다온모바일에 과징금 94억원을 물렸다.",),
        1,
        "위원회, 가입자 217만 명의 정보를 유출한 다온모바일에 과징금 94억 원 부과",
    ),
    (
        "ko",
        ('그는 "그 칩은 아주 훌륭하다, 다만 시험이 남아 있다"고 말했다.',),
        1,
        "칩을 호평하면서도 시험이 남아 있다고 언급",
    ),
    (
        "ko",
        ("대금 중 30억 달러는 은행 3곳에서 빌리고 나머지는 보유 현금으로 치른다.",),
        1,
        "대금 중 30억 달러는 은행 3곳에서 차입하기로",
    ),
    # members of a set in different places of a sentence
    (
        "en",
        ("Vogt will take the reins on Feb. 1 from Peter Schief, who is stepping down after eight years.",),
        1,
        "신임 사장 2월 1일 취임, 8년 만에 물러나는 전임자의 후임",
    ),
    (
        "en",
        ("The operator agreed to sell 1,800 towers as it battles to pay down its dollar debts.",),
        1,
        "통신사, 달러 부채 상환에 애쓰는 가운데 탑 1800기를 매각하기로 합의",
    ),
    ("zh", ("据第三方机构统计，公司份额为37.9%，对手以17.8%紧随其后。",), 1, "회사 점유율 37.9%, 경쟁사는 17.8%로 2위"),
    ("zh", ("系统可完成儿童语音识别等操作，首字响应时间压到0.38秒。",), 1, "시스템의 첫 글자 응답 시간 0.38초"),
    (
        "ko",
        ("순이익은 5720억 대만달러로 시장 전망치 5430억 대만달러를 넘었다.",),
        1,
        "순이익 5720억 대만달러로 시장 전망치 5430억 대만달러 상회",
    ),
    # common compounds are no names; names read, cut or shortened otherwise
    (
        "en",
        ("The sale of the towers is subject to the approval of the regulator.",),
        1,
        "통신탑 매각은 규제 당국 승인이 필요",
    ),
    ("en", ("The union of technical office workers rejected the proposal.",), 1, "기술사무직 노조, 제안을 거부"),
    (
        "en",
        ("Power draw is rated at 210 watts, down from 240 watts.",),
        1,
        "정격 소비전력, 240와트에서 210와트로 낮아져",
    ),
    ("zh", ("标普5月把公司的评级展望由稳定下调为负面。",), 1, "S&P, 5월 회사 등급 전망을 안정적에서 부정적으로 하향"),
    ("zh", ("德新社报道，公司将裁员。",), 1, "회사가 감원할 것이라고 dpa통신이 보도"),
    ("zh", ("公司新增年产8万辆插电式混合动力汽车的产能。",), 1, "회사, PHEV 연 8만 대 생산능력 신설"),
    ("zh", ("晟微半导体11月6日最终收涨3.5%。",), 1, "성웨이반도체 주가, 11월 6일 3.5% 오른 채 마감"),
    ("zh", ("分析师肖恩·金将目标价下调。",), 1, "숀 김 애널리스트, 목표주가 하향"),
    ("zh", ("工会沃尔夫斯堡分会批评了管理层。",), 1, "노조 볼프스부르크 지부, 경영진을 비판"),
    (
        "en",
        (
            "Union president Shane Murphy said the company had consulted nobody.",
            "Mr Murphy claimed the bot had sent technicians to the wrong address at least 70 times.",
        ),
        1,
        "셰인 머피, 봇이 기사를 잘못된 주소로 보낸 일이 최소 70건이라고 주장",
    ),
    (
        "zh",
        ("策略長關潤15日出席說明會，表示合約可望在年底前簽訂。",),
        1,
        "세키 준 최고전략책임자, 계약이 연말 전에 체결될 것으로 기대",
    ),
    # a noun that looks like a verb cut off
    (
        "en",
        ("The chairman met the premier on Monday to report the latest move.",),
        1,
        "회장, 총리를 만나 최근 움직임을 보고",
    ),
]

#: (language, sentences, a wrong line, its reason)
WRONG: list[tuple[str, tuple[str, ...], str, str]] = [
    (
        "en",
        ("The plant is to sit next to its fabs in north Phoenix.",),
        "피닉스 남부의 기존 팹 옆에 들어서는 공장",
        "contrasts",
    ),
    ("zh", ("董事会建议将每股优先股股息下调。",), "이사회, 보통주 배당금을 낮출 것을 제안", "contrasts"),
    (
        "en",
        ("A judge threw out the bulk of the authors' claims.",),
        "판사, 작가 측 청구 대부분을 받아들여",
        "contrasts",
    ),
    (
        "en",
        ("We are taking a more cautious view of the year.", "The firm cut 900 jobs in May."),
        "올해를 더 신중하게 보면서 감원 가능성도 시사",
        "invented",
    ),
    (
        "ko",
        ("매출은 127억 달러로 1년 전과 비슷했다.",),
        "매출은 PC용 칩 판매 부진으로 1년 전과 비슷한 127억 달러",
        "invented",
    ),
]


def _reasons(sentences: tuple[str, ...], evidence: tuple[str, ...], language: str, line: str) -> set[str]:
    source = Source(sentences=sentences, published=PUBLISHED, language=language, glossary=NO_NAMES)
    return {refusal.reason for refusal in check_bullet(Bullet(text=line, evidence=evidence), source)}


@pytest.mark.parametrize(("language", "sentences", "last", "line"), RIGHT)
def test_a_right_line_is_not_refused(language: str, sentences: tuple[str, ...], last: int, line: str) -> None:
    assert not _reasons(sentences, sentences[-last:], language, line) & REASONS


@pytest.mark.parametrize(("language", "sentences", "line", "reason"), WRONG)
def test_a_wrong_line_is_refused(language: str, sentences: tuple[str, ...], line: str, reason: str) -> None:
    assert reason in _reasons(sentences, sentences[:1], language, line)


def test_a_man_beside_a_shorter_name_of_his_firm_is_of_that_firm() -> None:
    told = "손정의 SBG 회장은 로봇에 투자하겠다고 밝혔다."
    glossary = {"SBG": "소프트뱅크그룹", "소프트뱅크그룹": "소프트뱅크그룹", "손정의": "손정의"}
    source = Source(
        sentences=("소프트뱅크그룹이 회사를 샀다.", told), published=PUBLISHED, language="ko", glossary=glossary
    )
    line = Bullet(text="손정의 소프트뱅크그룹 회장, 로봇에 투자하겠다고 밝힘", evidence=(told,))
    assert "names" not in {refusal.reason for refusal in check_bullet(line, source)}


@pytest.mark.parametrize(
    "line",
    [
        "타타 일렉트로닉스, 독일 보쉬로부터 480억 루피 규모 주문 확보",
        "문서에 따르면 앤트로픽 합의안 통과 시 저작권 배상 중 사상 최대 규모",
        "회장, 영향이 올해 중반까지 이어질 것으로 예상, 하반기는 더 지켜봐야 한다고 밝힘",
    ],
)
def test_a_headline_with_its_subject_is_a_sentence(line: str) -> None:
    assert telegrams(line) == ()
