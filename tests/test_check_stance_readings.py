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
READ_AS_MEANT = [
    ("ko", "양사는 합병을 논의해왔다. 그러나 지배구조를 둘러싼 이견이 커지면서 지난달 합병은 무산됐다.", "양사 합병 논의, 지배구조에 대한 이견으로 무산", "양사 합병 논의, 지배구조에 대한 이견에도 성사"),
    ("ko", "누리소프트는 3년 전 인수 무산 이후에도 한별과 장기 공급 계약을 새로 맺었다.", "누리소프트, 3년 전 인수 무산 이후에도 한별과 장기 공급 계약 체결", "누리소프트, 3년 전 인수 무산 이후에도 한별과 단기 공급 계약 체결"),
    ("ko", "한빛은 당시 유가 상승으로 원가 부담이 컸으나 올해 들어 유가가 내려가면서 실적이 개선됐다.", "유가 상승으로 원가 부담을 지던 한빛, 올해 들어 유가가 내리며 실적 나아져", "유가 하락으로 원가 부담을 지던 한빛, 올해 들어 유가가 오르며 실적 나빠져"),
    ("ko", "대표는 경쟁사보다 생산능력이 적다는 질의에 공장을 더 짓겠다고 했다.", "생산능력이 경쟁사보다 작다는 질의에 공장을 더 짓겠다고 답함", "생산능력이 경쟁사보다 작다는 질의에 공장을 더 짓지 않겠다고 답함"),
    ("en", "The maker downplayed the impact of the tariff on its sales.", "관세가 판매에 미칠 영향을 대수롭지 않게 평가", "관세가 판매에 미칠 영향을 줄이지 못한다고 평가"),
    ("en", "He said what matters is to see what will change and what will not.", "무엇이 바뀌고 무엇이 바뀌지 않을지 가려내는 게 중요하다고 말함", "아무것도 바뀌지 않을 것이라는 점이 중요하지 않다고 말함"),
    ("en", "The directors said the plan was fair. The judge rejected that argument.", "이사들은 계획이 공정하다고 주장했으나 판사는 받아들이지 않았다", "이사들은 계획이 공정하다고 주장했고 판사는 받아들였다"),
    ("en", "Shareholders who sued to block the pay plan said others had voted for it in 2018.", "소송을 낸 주주들은 다른 주주들이 2018년 보상안에 찬성했다고 밝혔다", "소송을 낸 주주들은 다른 주주들이 2018년 보상안에 반대했다고 밝혔다"),
    ("en", "We are working to be careful as we consider any reductions in staff.", "감원을 검토하면서 신중을 기하려 한다고 적음", "채용을 검토하면서 신중을 기하려 한다고 적음"),
    ("ja", "北米では販売の伸びが鈍っている。", "북미에서는 판매 둔화가 이어지고 있다", "북미에서는 판매 둔화가 이어지지 않고 있다"),
    ("ja", "同社は5000人を削減する。まず採用部門を対象とし、次に技術部門へと進める計画だ。", "회사, 채용 부문을 시작으로 기술 부문 순의 감원 계획", "회사, 채용 부문을 시작으로 기술 부문 순의 증원 계획"),
    ("ja", "差し止めが認められれば、同社は事業を売却できなくなる。", "금지가 받아들여지면 회사는 사업을 팔 수 없게 된다", "금지가 받아들여지면 회사는 사업을 팔 수 있게 된다"),
    ("ja", "同社は成長の段階に入った。その原動力として費用の圧縮を挙げた。", "성장 원동력으로 비용 절감을 꼽았다", "성장 원동력으로 비용 증가를 꼽았다"),
    ("zh", "他不知道园区是什么情况。", "단지가 어떤 상황인지는 모른다고 답함", "단지가 어떤 상황인지 안다고 답함"),
    ("zh", "公司不只是零件制造商，更致力于成为能源企业。", "단순한 부품 제조사가 아니라 에너지 기업을 지향한다고 강조", "부품 제조사가 될 수 없으며 에너지 기업을 포기한다고 강조"),
]  # fmt: skip
HELD_AGAINST_IT = [
    ("ja", "利益は市場予想とほぼ同水準だった。", "이익은 시장 전망치에 부합했다", "이익은 시장 전망치를 크게 웃돌았다"),
    ("zh", "此次调整被误读成裁员，实际情况并非如此。", "이번 조정은 감원으로 오해됐으나 사실이 아니다", "이번 조정은 감원이 맞다고 인정"),
    ("ko", "정부는 반도체 수출 제한을 강화해 매출이 줄 것이라고 회사는 밝혔다.", "회사, 정부의 반도체 수출 제한 강화로 매출이 줄 것", "회사, 정부의 반도체 수입 제한 강화로 매출이 줄 것"),
    ("ko", "막후에서 많은 협상이 진행 중이라고 대표는 말했다.", "대표, 막후에서 많은 협상이 진행 중이라고 언급", "대표, 막후에서 적은 협상이 진행 중이라고 언급"),
    ("ko", "이 전지는 출력은 낮지만 값이 싸다.", "이 전지는 출력 낮아도 값싼 제품", "이 전지는 출력 높아도 값싼 제품"),
    ("en", "It is his first trip to Asia since taking office this year.", "올해 취임 후 첫 아시아 방문", "올해 퇴임 후 첫 아시아 방문"),
    ("en", "Rho, who took charge of the maker in September 2020, will resign this year.", "로는 2020년 9월 회사 수장에 취임", "로는 2020년 9월 회사 수장에서 퇴임"),
    ("ja", "最高経営責任者は1日付で退任した。", "최고경영자가 1일부로 퇴임했다", "최고경영자가 1일부로 취임했다"),
    ("en", "The cars cost 40 per cent more to make than those with engines.", "제조 비용이 엔진 차보다 40% 높아", "제조 비용이 엔진 차보다 40% 낮아"),
    ("zh", "他的目标是扭转公司的颓势。", "회사의 부진을 뒤집는 것이 목표", "회사의 호조를 뒤집는 것이 목표"),
    ("ko", "점유율은 누리가 선두를 달리고 있으며 한별이 2위다.", "점유율은 누리가 선두, 한별이 2위", "점유율은 한별이 선두, 누리가 2위"),
    ("ja", "同社は計画を申請している段階だとして詳しい説明は控えた。", "회사는 계획을 신청하는 단계라며 설명을 삼갔다", "회사는 아직 계획을 신청하지 않은 단계라며 설명을 삼갔다"),
    ("zh", "他卸任后将担任顾问。", "퇴임 후 고문을 맡을 예정", "취임 후 고문을 맡을 예정"),
    ("ko", "회사는 해외 매출이 늘고 국내 매출은 줄었다고 밝혔다.", "회사, 국내 매출 줄고 해외 매출 늘어", "회사, 국내 매출 늘고 해외 매출 줄어"),
    ("en", "GM took a charge related to its EV pullback.", "전기차 사업 축소 관련 비용 반영", "전기차 사업 확대 관련 비용 반영"),
]  # fmt: skip
CASES = [*CERTAINTY, *NEGATION, *DIRECTION, *FORM, *READ_AS_MEANT, *HELD_AGAINST_IT]


def _refused(language: str, sentence: str, line: str) -> list[str]:
    source = Source(sentences=(sentence,), language=language, published=PUBLISHED)
    found = check_bullet(Bullet(text=tidy(line), evidence=(sentence,)), source)
    return [f"{refusal.reason}: {refusal.text}" for refusal in found if refusal.reason in STANCE]


@pytest.mark.parametrize(("language", "sentence", "right", "wrong"), CASES, ids=[case[2] for case in CASES])
def test_a_line_keeps_how_sure_the_evidence_is(language: str, sentence: str, right: str, wrong: str) -> None:
    assert _refused(language, sentence, right) == []
    assert _refused(language, sentence, wrong) != []
