"""Which way the very noun goes: one word turned round in lines over invented news of four languages."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet

PUBLISHED = date(2026, 11, 20)
GLOSSARY = {"Solvane": "솔베인", "ソルヴェイン": "솔베인", "索凡": "솔베인", "솔베인": "솔베인"}

#: (language, sentence, a right line, lines with one word turned)
CASES = [
    (
        "en",
        "Solvane trimmed its profit forecast, citing a decline in handset sales in Asia and a sharp increase in warranty costs in Europe.",
        "솔베인, 아시아 단말기 판매 감소와 유럽 보증 비용 급증을 들어 이익 전망 하향",
        (
            "솔베인, 아시아 단말기 판매 감소와 유럽 보증 비용 급감을 들어 이익 전망 하향",
            "솔베인, 아시아 단말기 판매 감소와 유럽 보증 비용 급증을 들어 이익 전망 상향",
        ),
    ),
    (
        "en",
        "Automotive weakness deepened in the quarter, while demand from data centers stayed strong.",
        "분기 중 자동차 부문 부진은 깊어졌으나 데이터센터 수요는 강세",
        ("분기 중 자동차 부문 호조는 깊어졌으나 데이터센터 수요는 강세",),
    ),
    (
        "en",
        "Solvane is Korea's biggest sensor maker and the top supplier of lenses to carmakers.",
        "한국 최대 센서 업체이자 자동차 업체의 1위 렌즈 공급사인 솔베인",
        ("한국 최소 센서 업체이자 자동차 업체의 1위 렌즈 공급사인 솔베인",),
    ),
    (
        "en",
        "The firm will sell a plant in Ohio to improve its finances.",
        "이 회사, 재무 개선을 위해 오하이오 공장 매각 예정",
        ("이 회사, 재무 악화를 위해 오하이오 공장 매각 예정",),
    ),
    (
        "en",
        "Retailers are cutting staff in response to rampant inflation.",
        "유통업계, 가파른 물가 상승에 대응해 인력 감축",
        ("유통업계, 가파른 물가 하락에 대응해 인력 감축",),
    ),
    (
        "en",
        "The grant is expected to boost the region's battery industry and to enhance its research.",
        "이 보조금은 지역 배터리 산업을 끌어올릴 것으로 예상",
        ("이 보조금은 지역 배터리 산업을 끌어내릴 것으로 예상",),
    ),
    (
        "en",
        "The regulator said the pact hinders competition among lenders.",
        "규제 당국, 이 협약이 대부업체 간 경쟁을 저해한다고 밝혀",
        ("규제 당국, 이 협약이 대부업체 간 경쟁을 촉진한다고 밝혀",),
    ),
    (
        "ja",
        "北米の販売は2%減の40万台、欧州は需要が底堅いことから3%増の25万台を計画した。",
        "북미 판매는 2% 감소한 40만 대, 유럽은 3% 증가한 25만 대 계획",
        ("북미 판매는 2% 감소한 40만 대, 유럽은 3% 감소한 25만 대 계획",),
    ),
    (
        "ja",
        "センサーの需要が高まる一方、市況悪化で上場の時期は来年にずれ込む見通しだ。",
        "센서 수요 증가 속에 시황 악화로 상장 시기는 내년으로 늦춰질 전망",
        (
            "센서 수요 증가 속에 시황 개선으로 상장 시기는 내년으로 늦춰질 전망",
            "센서 수요 감소 속에 시황 악화로 상장 시기는 내년으로 늦춰질 전망",
        ),
    ),
    (
        "ja",
        "創業者は取締役を解任され、対立が表面化した。",
        "창업자가 이사에서 해임되며 대립이 표면화",
        ("창업자가 이사에서 선임되며 대립이 표면화",),
    ),
    (
        "ja",
        "同社は出荷を停止していたが、審査の後、一部の半導体製品で出荷を再開した。",
        "이 회사, 심사 뒤 일부 반도체 제품의 출하를 재개",
        ("이 회사, 심사 뒤 일부 반도체 제품의 출하를 중단",),
    ),
    (
        "zh",
        "公司称，受客户需求低迷、产线开工率下降、研发成本上升等因素影响，业绩承压。",
        "고객 수요 부진·가동률 하락·연구개발비 상승 등의 영향으로 실적 압박",
        (
            "고객 수요 부진·가동률 하락·연구개발비 하락 등의 영향으로 실적 압박",
            "고객 수요 부진·가동률 상승·연구개발비 상승 등의 영향으로 실적 압박",
        ),
    ),
    (
        "zh",
        "索凡表示，需要加大投资，以应对中国市场销售额的下滑。",
        "솔베인, 중국 시장 판매 감소에 대응해 투자를 늘려야 한다고 밝혀",
        ("솔베인, 중국 시장 판매 감소에 대응해 투자를 줄여야 한다고 밝혀",),
    ),
    (
        "zh",
        "双方可协商延长合同期并扩大供货。",
        "양측은 협의해 계약 기간을 늘리고 공급도 확대 가능",
        ("양측은 협의해 계약 기간을 늘리고 공급도 축소 가능",),
    ),
    (
        "zh",
        "索凡前三季出口量占全国锂电池出口的四成。",
        "솔베인, 1~3분기 수출량이 전국 리튬전지 수출의 40% 차지",
        ("솔베인, 1~3분기 수출량이 전국 리튬전지 수입의 40% 차지",),
    ),
    (
        "zh",
        "营业利润为6亿元，较市场预期低12%。",
        "영업이익 6억 위안으로 시장 예상치 하회",
        ("영업이익 6억 위안으로 시장 예상치 상회",),
    ),
    (
        "zh",
        "该公司连续多年占据全球传感器出货量首位。",
        "이 회사, 글로벌 센서 출하량 수년째 선두",
        ("이 회사, 글로벌 센서 출하량 수년째 꼴찌",),
    ),
    (
        "ko",
        "회사는 올해 신차 판매 증가율이 작년보다 높지 않을 것으로 전망했다.",
        "회사, 올해 신차 판매 증가율이 지난해를 웃돌지 못할 것으로 전망",
        (
            "회사, 올해 신차 판매 감소율이 지난해를 웃돌지 못할 것으로 전망",
            "회사, 올해 신차 판매 증가율이 지난해를 밑돌지 못할 것으로 전망",
        ),
    ),
    (
        "ko",
        "솔베인은 협력사와 센서 공급 계약을 맺기를 희망한다고 밝혔다.",
        "솔베인, 협력사와 센서 공급 계약 체결 희망",
        ("솔베인, 협력사와 센서 공급 계약 파기 희망",),
    ),
]
RIGHT = [(language, sentence, line) for language, sentence, line, _ in CASES]
WRONG = [(language, sentence, line) for language, sentence, _, lines in CASES for line in lines]
#: right lines that share a clause with a word of the other pole
SIDE_BY_SIDE = [
    ("ja", "社長は、値上げの影響で客足が遠のいたと話した。", "사장, 가격 인상 여파로 고객이 줄었다고 언급"),
    ("ja", "同社は事故で停止していた検査ラインを10日に再開した。", "사고로 멈췄던 검사 라인, 10일 재개"),
    (
        "en",
        "Earnings per share came to $2.10, compared with the estimate of $1.90.",
        "주당순이익 2.10달러로 예상치 1.90달러 상회",
    ),
    (
        "zh",
        "公司取消新建工厂项目，并放缓了另一座工厂的建设进度。",
        "회사, 신규 공장 계획을 취소하고 다른 공장의 건설 속도는 늦춰",
    ),
    ("ko", "회사는 성장률이 낮아질 것이라고 경고했고 2028년은 성장의 해가 될 것이라고 했다.", "회사, 성장 둔화를 경고"),
]


def refused(language: str, sentence: str, line: str) -> set[str]:
    source = Source(sentences=(sentence,), published=PUBLISHED, language=language, glossary=GLOSSARY)
    return {refusal.reason for refusal in check_bullet(Bullet(text=line, evidence=(sentence,)), source)}


@pytest.mark.parametrize(("language", "sentence", "line"), [*RIGHT, *SIDE_BY_SIDE], ids=lambda value: value[:24])
def test_a_right_line_passes(language: str, sentence: str, line: str) -> None:
    assert "direction" not in refused(language, sentence, line)


@pytest.mark.parametrize(("language", "sentence", "line"), WRONG, ids=lambda value: value[:24])
def test_a_word_turned_beside_its_noun_is_refused(language: str, sentence: str, line: str) -> None:
    assert refused(language, sentence, line)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (
            "영업이익 전망치를 70억 엔에서 60억 엔으로 낮추고 배당은 유지",
            "영업이익 전망치를 70억 엔에서 60억 엔으로 높이고 배당은 유지",
        ),
        (
            "매출 전망을 시장 예상 45억 달러보다 낮은 39억 달러로 제시",
            "매출 전망을 시장 예상 45억 달러보다 높은 39억 달러로 제시",
        ),
    ],
)
def test_figures_that_contradict_their_own_verb_are_refused(right: str, wrong: str) -> None:
    assert "direction" not in refused("ko", f"{right}했다.", right)
    assert "direction" in refused("ko", f"{right}했다.", wrong)
