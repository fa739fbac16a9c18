"""'FIRM OFFICE' where the sentence has the name of who is in it: right of his firm, wrong of any other; and who speaks for whom."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import check_bullet
from summarizer.contract.source import Source

TELCO = (
    "Telstra will close 14 call centres by June, the company said on Tuesday.",
    "The move comes weeks after rival Optus cut 300 jobs.",
    "Chief executive Mara Whitlock said the assistant now answered one call in four without a human.",
    '"We are early in this," Whitlock told analysts in Sydney.',
    "Optus chief executive Dean Farrow said in March that his company would add 200 engineers.",
    "Analyst Petra Lind said the savings would reach A$90 million.",
)
CHIPS = (
    "Infineon will build a second line in Dresden, the chipmaker said on Monday.",
    "The head of the unit will report to Chief Executive Jonas Brandt.",
    '"The market has turned the corner," Brandt said in the statement.',
    "CFO Clara Weiss said orders for power chips had doubled since May.",
    "Nils Aho, the boss of Nvidia, told reporters in Geneva that Dresden would need four years to fill the line.",
)
OWNERS_JA = (
    "ルネサスエレクトロニクスは20日、熊本に新しい製造棟を建てると発表した。",
    "会見した佐伯社長は「需要は底を打った」と語った。",
    "ソニーの三浦社長は新棟について「うちの計画は変えない」と述べた。",
)
OWNERS_ZH = (
    "比亚迪周三宣布，将在西安新建电池工厂。",
    "首席财务官周岚表示，工厂将于明年投产。",
    "宁德时代董事长贺远称，行业产能已经过剩。",
)
OWNERS_KO = (
    "SK하이닉스가 20일 이천에 새 연구동을 짓는다고 밝혔다.",
    "한지욱 최고재무책임자(CFO)는 연구동에 3조원을 투입한다고 설명했다.",
    "삼성전자 윤도겸 CFO는 메모리 값이 더 오를 것으로 내다봤다.",
)

#: article, the sentences that the line rests on, right line, wrong line
FIRMS = (
    ("en", TELCO, [2], "텔스트라 CEO, AI 비서가 이제 전화 4통 중 1통을 사람 없이 응대한다고 설명", "옵터스 CEO, AI 비서가 이제 전화 4통 중 1통을 사람 없이 응대한다고 설명"),
    ("en", TELCO, [4], "옵터스 CEO, 3월에 엔지니어 200명을 늘리겠다고 언급", "텔스트라 CEO, 3월에 엔지니어 200명을 늘리겠다고 언급"),
    ("en", TELCO, [5], "애널리스트 페트라 린드, 절감액이 9000만 호주달러에 이를 것이라고 전망", "텔스트라 CEO, 절감액이 9000만 호주달러에 이를 것이라고 전망"),
    ("en", CHIPS, [2], "인피니언 CEO, 시장이 고비를 넘겼다고 성명에서 평가", "엔비디아 CEO, 시장이 고비를 넘겼다고 성명에서 평가"),
    ("en", CHIPS, [3], "인피니언 CFO, 전력 칩 주문이 5월 이후 두 배로 늘었다고 언급", "엔비디아 CFO, 전력 칩 주문이 5월 이후 두 배로 늘었다고 언급"),
    ("en", CHIPS, [4], "엔비디아 수장, 드레스덴이 라인을 채우는 데 4년이 걸릴 것이라고 언급", "인피니언 수장, 드레스덴이 라인을 채우는 데 4년이 걸릴 것이라고 언급"),
    ("ja", OWNERS_JA, [1], "르네사스 사장, 회견에서 수요가 바닥을 쳤다고 언급", "소니 사장, 회견에서 수요가 바닥을 쳤다고 언급"),
    ("ja", OWNERS_JA, [2], "소니 사장, 신동과 관련해 자사 계획은 바꾸지 않는다고 언급", "르네사스 사장, 신동과 관련해 자사 계획은 바꾸지 않는다고 언급"),
    ("zh", OWNERS_ZH, [1], "비야디 CFO, 공장이 내년 가동에 들어간다고 밝힘", "CATL CFO, 공장이 내년 가동에 들어간다고 밝힘"),
    ("zh", OWNERS_ZH, [2], "CATL 회장, 업계 생산능력이 이미 과잉이라고 언급", "비야디 회장, 업계 생산능력이 이미 과잉이라고 언급"),
    ("ko", OWNERS_KO, [1], "SK하이닉스 CFO, 연구동에 3조원을 투입한다고 설명", "삼성전자 CFO, 연구동에 3조원을 투입한다고 설명"),
    ("ko", OWNERS_KO, [2], "삼성전자 CFO, 메모리 값이 더 오를 것으로 전망", "SK하이닉스 CFO, 메모리 값이 더 오를 것으로 전망"),
)  # fmt: skip


def refused(language: str, article: tuple[str, ...], places: list[int], line: str) -> set[str]:
    source = Source(sentences=article, published=date(2026, 3, 10), language=language)
    bullet = Bullet(text=line, evidence=tuple(article[at] for at in places))
    return {refusal.reason for refusal in check_bullet(bullet, source)}


@pytest.mark.parametrize(("language", "article", "places", "right", "wrong"), FIRMS)
def test_the_office_of_a_firm_speaks_for_who_is_in_it(
    language: str, article: tuple[str, ...], places: list[int], right: str, wrong: str
) -> None:
    assert not refused(language, article, places, right) & {"agent", "titles", "names"}
    assert refused(language, article, places, wrong) & {"agent", "titles", "names"}


COURT = (
    "Judges at the General Court cut the fine on Qualcomm by half on Tuesday.",
    "But they said officials had botched the sums by counting sales to Huawei.",
)
LETTER = (
    "3月2日晚，阿里巴巴集团CEO林序明向全体员工发出一封内部信。",
    "信中写道，公司去年云业务收入增长三成。",
    "在他看来，中国云市场明年仍将扩大。",
)
#: language, article, the sentences that the line rests on, right line
READ = (
    ("en", COURT, [1], "재판부, 당국자들이 화웨이 판매를 잘못 포함해 산정이 틀렸다고 지적"),
    ("zh", LETTER, [0, 1], "린쉬밍, 알리바바의 지난해 클라우드 매출이 30% 늘었다고 내부 서한에서 밝힘"),
    ("zh", LETTER, [0, 2], "린쉬밍, 중국 클라우드 시장이 내년에도 커질 것이라고 진단"),
    ("zh", ("法人認為，電動車業務占鴻海營收比重仍不到1%。",), [0], "기관투자자들, 전기차 사업이 폭스콘 매출에서 차지하는 비중이 아직 1% 미만이라고 평가"),
    ("zh", ("大众去年在华交付269万辆，同比下滑8%，连续第二年把销冠让给比亚迪。",), [0], "폭스바겐, 지난해 중국 인도량 269만 대로 8% 줄며 2년 연속 BYD에 판매 1위를 내줌"),
    ("zh", ("4月21日，墨兰云位于杭州萧山的2号机房网络中断，波及浙江、江苏两省的900多家企业。",), [0], "모란클라우드 항저우 전산실, 4월 21일 네트워크 중단으로 저장성과 장쑤성 기업 900여 곳에 영향"),
    ("zh", ("开生鲜网店的老板丁国梁说，一上午少了300单。",), [0], "신선식품 온라인몰 사장 딩궈량, 오전에만 주문 300건이 줄었다고 언급"),
    ("en", ("Ford blamed weak demand for the cut.", "The United Auto Workers, which won a vote in June, is not buying it."), [0, 1], "미국자동차노조, 수요가 부진했다는 포드 측 설명을 믿지 않는다는 입장"),
    ("en", ("Telstra will close 14 call centres.", "National president Ida Brandt said the company had ignored the union and confirmed it would go to the tribunal on Friday."), [1], "노조 전국위원장, 텔스트라가 노조를 무시했다며 금요일 심판원에 가겠다고 확인"),
    ("en", ("Infineon said it would push back the second phase of its silicon carbide plant in Kulim, Malaysia, by a year.",), [0], "인피니언, 말레이시아 탄화규소 공장 2단계를 1년 늦출 것이라고 밝힘"),
    ("en", ("Ireland is running out of power for data centres.", "The Taoiseach told reporters that a new policy would go to Cabinet in May."), [1], "아일랜드 총리, 새 정책이 5월 내각에 상정될 것이라고 기자들에게 언급"),
    ("en", ("SAP has lured Ida Brandt, the head of mergers and acquisitions at Siemens, to become its next CFO.",), [0], "SAP, 지멘스 인수합병 총괄 이다 브란트를 차기 CFO로 영입"),
    ("en", ("The chairman met with the heads of Meta Inc., Amazon.com Inc. and Qualcomm Inc. in the U.S. this week.",), [0], "회장, 이번 주 미국에서 메타, 아마존, 퀄컴 수장과 회동"),
    ("en", ('"It is not supported by the evidence," Samsung lawyer Amy Quinlan told the judge.', "Quinlan declined an offer to send jurors back, saying Samsung would pursue post-trial motions."), [0, 1], "삼성전자 변호사, 배심원을 돌려보내자는 제안을 거절하고 재판 후 신청을 내겠다고 밝힘"),
    ("en", ("Apple did not respond to a request for comment, while AMD declined to comment.",), [0], "애플은 논평 요청에 답하지 않았고 AMD는 언급을 거부"),
    ("ja", ("米エヌビディアは26日、出荷を止めたと明らかにした。", "コレット・クレス最高財務責任者(CFO)は、中国向けの見通しをゼロに置いたと説明。"), [1], "엔비디아 콜레트 크레스 CFO, 중국 전망을 0으로 잡았다고 설명"),
    ("ja", ("第1工場の投資額は200億ドルを上回り、国は最大1兆2千億円を補助する。",), [0], "1공장 투자액 200억 달러 넘고 일본 정부는 최대 1조2천억 엔 보조"),
    ("ja", ("サムスン電子の労組は29日、ストライキに入った。", "会社側は代替要員を投入し、AI向け広帯域メモリー(HBM)のラインは動いていると説明。"), [0, 1], "삼성전자 사측, 대체 인력 투입으로 HBM 라인은 가동 중이라고 설명"),
    ("zh", ("SK海力士发布财报。", "公司去年四季度营业利润达19.2万亿韩元，环比增长68%，压过三星电子的存储部门。"), [1], "SK하이닉스, 지난해 4분기 영업이익 19조2000억 원으로 전 분기보다 68% 증가"),
    ("zh", ("1月8日，上交所官网显示，长鑫科技的科创板IPO申请已获受理，规模仅次于中芯国际。",), [0], "창신메모리, 상하이증권거래소에 낸 커촹반 상장 신청 접수"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "article", "places", "right"), READ)
def test_who_speaks_or_acts_is_not_refused_for_what_is_not_read(
    language: str, article: tuple[str, ...], places: list[int], right: str
) -> None:
    assert not refused(language, article, places, right) & {"agent", "titles"}


#: language, article, the sentences that the line rests on, wrong line
OTHERS = (
    ("en", COURT, [0], "재판부, 마이크론에 대한 과징금을 절반으로 삭감"),
    ("en", ("Telstra said it would close 14 call centres.", "Optus said the closures would hurt rural customers."), [0, 1], "텔스트라, 폐쇄가 농촌 고객에게 피해를 줄 것이라고 언급"),
    ("en", ("Finance minister Ida Brandt told reporters that a new policy would go to Cabinet in May.",), [0], "아일랜드 총리, 새 정책이 5월 내각에 상정될 것이라고 기자들에게 언급"),
    ("ja", ("米エヌビディアは26日、出荷を止めたと明らかにした。", "ソニーの十時裕樹社長は、中国向けの見通しをゼロに置いたと説明。"), [1], "엔비디아 콜레트 크레스 CFO, 중국 전망을 0으로 잡았다고 설명"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "article", "places", "wrong"), OTHERS)
def test_what_another_says_or_does_is_still_refused(
    language: str, article: tuple[str, ...], places: list[int], wrong: str
) -> None:
    assert refused(language, article, places, wrong) & {"agent", "titles", "names"}
