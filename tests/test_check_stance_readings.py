"""How sure, whether, and which way: words of the newsroom that keep what the evidence says, each with a line that does not."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet, tidy

#: a Friday
PUBLISHED = date(2026, 11, 20)
#: what these cases are about; names, figures and agents have files of their own
STANCE = frozenset({"certainty", "negation", "direction", "complete"})

#: (language, a sentence, a right line, a line with one thing changed)
CERTAINTY = [
    (
        "en",
        "The shutdown was due to a fire at the supplier's warehouse.",
        "가동 중단은 협력사 창고 화재 때문이었다",
        "가동 중단은 협력사 창고 화재 때문이 아니었다",
    ),
    (
        "en",
        "The Orin plant is due to open in Leeds on Monday.",
        "오린 공장은 월요일 리즈에서 문을 열 예정",
        "오린 공장이 리즈에서 문을 열었다고 밝힘",
    ),
    (
        "en",
        "The joint venture will take over the battery plant.",
        "합작 법인은 배터리 공장도 넘겨받는다",
        "합작 법인, 배터리 공장을 넘겨받았다고 밝힘",
    ),
    (
        "zh",
        "订阅套餐也将包括免费更换电池。",
        "구독 상품에는 배터리 무상 교체도 포함된다",
        "구독 상품에 배터리 무상 교체가 포함됐다고 밝힘",
    ),
    (
        "en",
        "A person with knowledge of the matter said the board met on Sunday.",
        "사안을 아는 인사는 이사회가 일요일 열렸다고 말했다",
        "이사회는 일요일에 회의를 열었다고 밝힘",
    ),
    (
        "en",
        "The suspected leak exposed 3,000 accounts.",
        "유출로 추정되는 사고로 계정 3000개 노출",
        "계정 3000개의 추가 노출 가능성 검토",
    ),
    (
        "en",
        "The plant in Ostrava is online and cells are being made.",
        "오스트라바 공장은 이미 가동에 들어가 셀을 생산",
        "오스트라바 공장, 셀 생산을 완료했다고 확정 발표",
    ),
    (
        "en",
        "If confirmed, the move would mark a dramatic change at the group.",
        "이동이 확인되면 그룹에 극적인 변화가 될 것",
        "이동이 확인됐다고 그룹이 공식 확정",
    ),
    (
        "en",
        "The factory in Kansas is on track to reach full production this year.",
        "캔자스 공장, 올해 안 완전 생산을 향해 순조로운 진행",
        "캔자스 공장, 올해 완전 생산에 도달했다고 밝힘",
    ),
    (
        "en",
        "We should have told customers earlier, Rana Holm said.",
        "라나 홀름은 고객에게 더 일찍 알렸어야 했다고 말했다",
        "라나 홀름은 고객에게 더 일찍 알렸다고 말했다",
    ),
    (
        "ja",
        "新CEOを選ぶ手続きはすでに進行中で、取締役会の委員会が管理し、来年前半に結論を出す予定だ。",
        "새 CEO 선임 절차, 이사회 위원회 관리 아래 이미 진행 중",
        "새 CEO 선임 절차, 이사회 위원회가 이미 결론",
    ),
    (
        "ja",
        "会長は21日に取材に応じていた他、25日にも別の取材を受ける予定だったが、延期となった。",
        "회장은 21일에도 언론의 취재에 응했다",
        "회장은 25일에도 별도의 취재를 받았다",
    ),
    (
        "ja",
        "首相は輸出規制を決める際、企業の利益を考慮する考えを示した。",
        "총리는 수출 규제를 정할 때 기업 이익을 감안하겠다는 생각을 밝혔다",
        "총리는 수출 규제를 정할 때 기업 이익을 반영했다고 밝혔다",
    ),
    (
        "zh",
        "英特科上周同意出售旗下芯片业务。",
        "인터코, 지난주 칩 사업 매각에 합의",
        "인터코, 지난주 칩 사업 매각을 완료",
    ),
    (
        "zh",
        "公司表示，将尽可能提供合理的方案。",
        "회사는 최대한 합리적인 방안을 제공하겠다는 입장",
        "회사는 합리적인 방안을 제공했다고 밝힘",
    ),
    (
        "ja",
        "業績は低迷しており、事実上の更迭とみられる。",
        "실적은 부진했지만 사실상 경질로 풀이된다",
        "실적은 부진, 사실상 경질로 확인됐다",
    ),
    (
        "en",
        "The company is considering whether to appeal.",
        "회사는 항소 여부를 고민하고 있다",
        "회사는 항소하기로 결정했다",
    ),
    ("en", "The firm intends to cut 200 jobs.", "회사는 직원 200명을 줄일 생각", "회사는 직원 200명을 줄였다고 밝힘"),
    (
        "ko",
        "직원들이 주식을 살 수 있길 바란다고 회사는 밝혔다.",
        "회사는 직원도 주식을 샀으면 한다는 뜻 피력",
        "회사는 직원이 주식을 산 것으로 확인",
    ),
]
NEGATION = [
    (
        "ko",
        "회사는 연간 순이익을 기록한 적이 한 번도 없었다.",
        "회사, 연간 순이익은 한 번도 기록하지 못함",
        "회사, 연간 순이익을 해마다 꾸준히 기록",
    ),
    (
        "ko",
        "매출은 분석가들이 전망한 630억원에 도달하지 못했다.",
        "매출, 분석가 예상치인 630억원 하회",
        "매출, 분석가 예상치인 630억원 도달",
    ),
    (
        "en",
        "Rho Labs said there is no doubt that demand will recover.",
        "로랩스는 수요가 회복될 것이라는 데 의심의 여지가 없다고 밝혔다",
        "로랩스는 수요가 회복되지 않을 것이라고 밝혔다",
    ),
    (
        "en",
        "Lopez will no longer serve as chairman of the board.",
        "로페즈, 이사회 의장직에서 물러나기로",
        "로페즈, 이사회 의장직을 계속 유지하기로",
    ),
    (
        "ja",
        "十分な人手がなかったため、開店を遅らせた。",
        "일손이 모자라 점포의 개점을 늦췄다",
        "일손이 충분히 남아 점포의 개점을 앞당겼다",
    ),
    (
        "ja",
        "社長は「合併を決めたわけではない、実現しない可能性もある」と述べた。",
        "사장은 합병을 결정한 것은 아니며 실현되지 않을 가능성도 있다고 말했다",
        "사장은 합병을 결정했으며 실현될 가능성이 있다고 말했다",
    ),
]
DIRECTION = [
    (
        "en",
        "Moss was deposed as chief of the group in May.",
        "모스는 5월에 수장 자리에서 해임됐다",
        "모스는 5월에 수장 자리에 선임됐다",
    ),
    ("ja", "売上高は市場予想に届かなかった。", "매출은 시장의 예상을 밑돌았다", "매출은 시장의 예상을 웃돌았다"),
    (
        "ja",
        "ケルン工場は短時間勤務の日数を増やす。",
        "쾰른 공장, 단축근무 일수를 확대",
        "쾰른 공장, 단축근무 일수를 축소",
    ),
    ("zh", "工厂下月复产。", "공장은 다음 달 생산을 재개한다", "공장은 다음 달 생산을 중단한다"),
    ("zh", "因汇损，净利年减3%。", "환손실로 순이익이 3% 감소", "순이익이 1년 전보다 3% 증가"),
    (
        "zh",
        "我们必须改善现金流，降低成本。",
        "현금흐름을 높이고 비용을 낮춰야 한다고 강조",
        "현금흐름을 낮추고 비용을 높여야 한다고 강조",
    ),
    (
        "zh",
        "原定周五举行的签约仪式后来取消。",
        "금요일 열릴 예정이던 체결식은 취소됐다",
        "금요일 열릴 예정이던 체결식은 취소되지 않았다",
    ),
    (
        "en",
        "The firm planned to delay bringing the plant up to full capacity.",
        "회사는 공장의 완전 가동을 늦출 계획",
        "회사는 공장의 완전 가동을 앞당길 계획",
    ),
    (
        "en",
        "The company trimmed its forecast for annual sales growth to 3% from 5%.",
        "회사는 연간 매출 성장률 전망을 5%에서 3%로 낮췄다",
        "회사는 연간 매출 성장률 전망을 5%에서 3%로 높였다",
    ),
]
FORM = [
    (
        "ja",
        "販売予想を25万台減の340万台に引き下げた。",
        "판매 전망을 25만 대 깎아 340만 대로",
        "판매 전망을 25만 대 깎아 340만 대를",
    ),
    (
        "ko",
        "내부 메일의 제목은 '모든 채용을 중단하라'였다.",
        "내부 메일의 제목은 '모든 채용을 중단하라'였다",
        "내부 메일은 모든 채용을 중단하라고 했는데",
    ),
    (
        "en",
        "The board is weighing a sale of the unit.",
        "이사회는 사업부 매각을 따져보고 있다",
        "이사회는 사업부 매각을",
    ),
]
CASES = [*CERTAINTY, *NEGATION, *DIRECTION, *FORM]


def _refused(language: str, sentence: str, line: str) -> list[str]:
    source = Source(sentences=(sentence,), language=language, published=PUBLISHED)
    found = check_bullet(Bullet(text=tidy(line), evidence=(sentence,)), source)
    return [f"{refusal.reason}: {refusal.text}" for refusal in found if refusal.reason in STANCE]


@pytest.mark.parametrize(("language", "sentence", "right", "wrong"), CASES, ids=[case[2] for case in CASES])
def test_a_line_keeps_how_sure_the_evidence_is(language: str, sentence: str, right: str, wrong: str) -> None:
    assert _refused(language, sentence, right) == []
    assert _refused(language, sentence, wrong) != []
