"""Chinese sentences of which a part is carried over: what may be left out, what may not, and the names they tell of.

The words 鲲鹏 and 北冥 stand for what no table has.
"""

import pytest

from summarizer.chinese.names import names
from summarizer.chinese.script import simplified
from summarizer.chinese_grammar import put_cuts, put_grammar

KEPT = [
    # the first clause, a later one that names who does it, and both with who says them
    ("바이두计划收购샤오미，这是北冥展翅之举。", "바이두는 샤오미를 인수할 계획이다."),
    ("바이두北冥展翅，샤오미计划收购一家机器人企业。", "샤오미는 로봇 기업을 인수할 계획이다."),
    ("리옌훙表示，北冥正在展翅，바이두将于내년推出新芯片。", "리옌훙은 바이두가 내년 새 칩을 출시할 예정이라고 말했다."),
    ("AI需求北冥展翅，리옌훙表示，바이두将扩大投资。", "리옌훙은 바이두가 투자를 확대할 예정이라고 말했다."),
    ("바이두正式北冥展翅，并宣布将裁员300명。", "바이두는 300명을 감원할 예정이라고 발표했다."),
    # where and to whom it was said, who else somebody is, a name that no table has behind its title
    ("리옌훙在北冥论坛上表示，바이두将扩大投资。", "리옌훙은 바이두가 투자를 확대할 예정이라고 말했다."),
    ("리옌훙接受北冥周刊采访时表示，바이두将扩大投资。", "리옌훙은 바이두가 투자를 확대할 예정이라고 말했다."),
    ("바이두 CEO巴拉巴拉表示，바이두将扩大投资。", "바이두 CEO는 바이두가 투자를 확대할 예정이라고 말했다."),
    ("바이두（9888）宣布将裁员300명。", "바이두는 300명을 감원할 예정이라고 발표했다."),
    ("“바이두将扩大投资，北冥展翅。”리옌훙说。", "리옌훙은 바이두가 투자를 확대할 예정이라고 말했다."),
    ("바이두表示，其新芯片将于내년量产，北冥展翅。", "바이두는 새 칩이 내년 양산될 예정이라고 말했다."),
    # a paper that no table has stays a paper
    ("据北冥周刊报道，바이두计划裁员。", "언론 보도에 따르면 바이두는 감원할 계획이다."),
    ("北冥周刊记者获悉，바이두计划裁员。", "바이두는 감원할 계획이다."),
    ("유럽연합 5일以北冥为由，宣布对구글开罚3억 유로。", "유럽연합은 구글에 3억 유로 과징금을 부과했다고 발표했다."),
    # occasions and aims, and what a new thing is besides
    ("随着北冥展翅，바이두收入增长20%。", "바이두 매출은 20% 증가했다."),
    ("바이두将投资10억 달러，以提升北冥能力。", "바이두는 10억 달러를 투자할 예정이다."),
    ("바이두推出支持北冥展翅的新模型。", "바이두는 새 모델을 출시했다."),
]  # fmt: skip

REFUSED = [
    "如果北冥展翅，바이두将扩大投资。",  # a condition
    "바이두将扩大投资，除非北冥展翅。",
    "바이두计划出售芯片业务，但该计划尚未获得批准、北冥不展翅。",  # what is taken back
    "바이두表示北冥展翅，샤오미收入增长20%。",  # who says it
    "리옌훙表示，分析师认为北冥展翅，샤오미收入增长20%。",
    "“바이두将扩大投资。”北冥如此展翅。",
    "바이두在北冥方面，샤오미收入增长20%。",  # within what it is true
    "CEO巴拉巴拉表示，바이두将扩大投资。",  # whose chief
    "바이두正式北冥展翅，샤오미反对，并宣布将裁员300명。",  # who announces
    "北冥展翅，营收增长20%。",  # whose
    "北冥展翅，其中샤오미收入占20%。",  # of what
    "바이두北冥展翅，这一消息公布后，샤오미股价下跌3%。",  # of what it is told
    "바이두没有推出支持北冥展翅的新模型。",  # it may have another one
    "바이두正在国内市场销售机器人，北冥展翅。",  # in whose country
    "바이두表示，AI需求不仅来自训练，推理也在增长。",  # of one and of another
    "바이두宣布将投资20억 달러，购买텐센트的股份。",  # for what
    "바이두表示，他已辞去CEO职务。",  # who is no firm
    "至于바이두将扩大投资，北冥展翅。",
    "北冥展翅，올해 1분기EPS为4위안。",
    "有意出资的公司包括，바이두将提供850만 달러，北冥展翅。",
    "바이두什么时候推出产品？北冥展翅。",
    "바이두는 칩을 공개했다.",
    "",
]


@pytest.mark.parametrize(("chinese", "korean"), KEPT)
def test_what_is_left_of_a_sentence_is_carried_over(chinese: str, korean: str) -> None:
    assert korean in list(put_cuts(chinese))


@pytest.mark.parametrize("chinese", REFUSED)
def test_what_hangs_on_the_rest_is_not_cut_off(chinese: str) -> None:
    assert list(put_cuts(chinese)) == []


def test_the_fullest_cut_comes_first() -> None:
    found = list(put_cuts("바이두将于내년推出新芯片，샤오미计划收购一家机器人企业，北冥展翅。"))
    assert found[0] == "바이두는 내년 새 칩을 출시할 예정이고, 샤오미는 로봇 기업을 인수할 계획이다."
    assert found[0] == max(found, key=len)
    assert "바이두는 내년 새 칩을 출시할 예정이다." in found


def test_traditional_characters_are_cut_as_simplified_ones_are() -> None:
    assert list(put_cuts("바이두計劃收購샤오미，這是北冥展翅之舉。")) == ["바이두는 샤오미를 인수할 계획이다."]
    assert simplified("緯穎與輝達簽署協議") == "纬颖与辉达签署协议"


def test_the_contract_knows_the_firms_that_the_tables_name() -> None:
    assert names()["惠普"] == ("휴렛팩커드", "name")
    assert names()["纬颖"][0] == "위윈"  # of two Korean names the one that the papers use
    assert "理想" not in names()  # an ordinary word as well
    assert put_grammar("惠普将裁员300명。") == "휴렛팩커드는 300명을 감원할 예정이다."


def test_what_is_done_for_a_plan_is_no_fact():
    assert list(put_cuts("바이두与텐센트计划签订协议，由텐센트提供服务。")) == [
        "바이두는 텐센트와 협약을 체결할 계획이다."
    ]


def test_a_part_of_a_house_does_not_have_the_name_of_the_house() -> None:
    assert "金山云" not in names()
    assert names()["惠普"][0] == "휴렛팩커드"


FRAMES = [
    ("바이두宣布进行裁员。", "바이두는 감원을 진행한다고 발표했다."),
    ("바이두宣布完成1억 위안融资。", "바이두는 1억 위안 자금 조달을 완료했다고 발표했다."),
    ("샤오미是全球第五大手机厂商。", "샤오미는 세계 다섯 번째로 큰 스마트폰 업체다."),
    ("바이두跻身全球前三大云厂商。", "바이두는 세계 3대 클라우드 업체에 진입했다."),
    ("바이두将进行大规模重组。", "바이두는 대규모 재편을 진행할 예정이다."),
    ("随着중국高质量发展不断推进，바이두将扩大投资。", "중국 고품질 발전이 계속 추진되면서 바이두는 투자를 확대할 예정이다."),
    ("인텔任命립부 탄为新任CEO。", "인텔은 립부 탄을 신임 CEO로 선임했다."),
    ("리옌훙辞去바이두 CEO职务。", "리옌훙은 바이두 CEO직을 내려놓았다."),
    ("바이두投资10억 위안建设数据中心。", "바이두는 데이터센터를 건설하는 데 10억 위안을 투자했다."),
    ("바이두完成1억 위안融资，由텐센트领投，샤오미跟投。", "바이두는 1억 위안 자금 조달을 완료했고, 텐센트는 투자를 주도했고, 샤오미는 공동 투자했다."),
    ("바이두宣布在未来4년 내投资22억 달러。", "바이두는 향후 4년 내에 22억 달러를 투자한다고 발표했다."),
    ("바이두成立于2000년。", "바이두는 2000년에 설립됐다."),
    ("바이두以成本为由取消了订单。", "바이두는 비용을 이유로 주문을 취소했다."),
    ("芯片市场目前由엔비디아主导。", "칩 시장은 현재 엔비디아가 이끌고 있다."),
    ("바이두被텐센트收购。", "바이두는 텐센트에 인수됐다."),
    ("바이두与텐센트达成合作。", "바이두는 텐센트와 협력하기로 합의했다."),
    ("바이두完成A轮融资。", "바이두는 시리즈A 자금 조달을 완료했다."),
    ("마이크론盘后股价上涨逾8%。", "마이크론 시간외 주가는 8% 이상 상승했다."),
    ("바이두计划发售 15억 주。", "바이두는 15억 주를 공모할 계획이다."),
    ("유럽연합宣布对미국科技巨头구글开罚3억 유로。", "유럽연합은 미국 대형 기술 기업 구글에 3억 유로 과징금을 부과했다고 발표했다."),
    ("바이두科技公司将裁员。", "바이두는 감원할 예정이다."),
]  # fmt: skip


@pytest.mark.parametrize(("chinese", "korean"), FRAMES)
def test_a_frame_of_real_news_is_carried_over(chinese: str, korean: str) -> None:
    assert put_grammar(chinese) == korean
