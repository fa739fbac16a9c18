"""Denials and directions as newsrooms word them: a right line is refused only where its evidence says the contrary."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet

PUBLISHED = date(2026, 11, 20)
GLOSSARY = {"Solvane": "솔베인", "ソルヴェイン": "솔베인", "索凡": "솔베인", "솔베인": "솔베인"}

#: (language, sentences, a right line)
RIGHT = [
    # '밖에 …지 않' is 'only', and 'ざるをえない' a must
    ("zh", "墨兰一期项目从打桩到首车下线仅用了11个月。", "모란 1기 사업, 첫 차 출고까지 11개월밖에 걸리지 않음"),
    (
        "ja",
        "ある銀行の幹部は「資産売却を促さざるをえない」と打ち明ける。",
        "한 은행 간부, 자산 매각을 촉구할 수밖에 없다고 토로",
    ),
    # less than something is no denial
    ("ko", "솔베인은 2분기 실적이 전 분기보다 나빠졌다고 설명했다.", "솔베인, 2분기 실적이 전 분기만 못했다고 설명"),
    ("en", "Solvane said the second quarter was worse than the first.", "솔베인, 2분기는 1분기만 못했다고 설명"),
    (
        "ja",
        "現地の雇用は計画の4000人に対し、5月末で約1900人にとどまる。",
        "현지 고용 인원은 5월 말 약 1900명으로 계획한 4000명의 절반에 못 미쳐",
    ),
    # what somebody keeps to himself, in any word of telling
    (
        "ko",
        "솔베인은 폐기 서버의 존재를 9월까지 당국에 보고하지 않았다.",
        "솔베인, 폐기 서버의 존재를 9월까지 당국에 알리지 않아",
    ),
    ("ko", "솔베인은 사고 사실을 고객에게 통보하지 않았다.", "솔베인, 사고 사실을 고객에게 알리지 않아"),
    (
        "en",
        "Solvane welcomed the settlement and said it would fund a new model. It did not say how much.",
        "솔베인, 합의를 반기며 새 모델에 자금을 대겠다고 했지만 액수는 언급하지 않아",
    ),
    ("zh", "公司表示将扩大招聘,但并未告知人数。", "회사, 채용을 늘리겠다고 했지만 인원은 밝히지 않아"),
    ("ja", "同社は追加の出資を決めたが、金額は知らせなかった。", "회사, 추가 출자를 결정했지만 금액은 알리지 않아"),
    # stopped, put off, given up: set phrases
    (
        "en",
        "Solvane will cut 900 posts and put the fit-out of its second hall on ice.",
        "솔베인, 900명을 줄이고 제2동 설비 구축은 보류",
    ),
    ("en", "Solvane said the expansion was on hold.", "솔베인, 증설 보류"),
    ("en", "The plan to list in Tokyo was shelved last week.", "도쿄 상장 계획은 지난주 보류"),
    ("ja", "同社は新工場の計画を棚上げした。", "회사, 새 공장 계획 보류"),
    ("zh", "该合作项目最终不了了之。", "해당 협력 사업은 결국 무산"),
    # a denial of a denial
    (
        "en",
        "Most cuts would be voluntary, he said, but he stopped short of ruling out compulsory redundancies.",
        "그는 감원 대부분이 자발적이라면서도 강제 해고는 배제하지 않아",
    ),
    (
        "en",
        "She would not rule out moving more output to Indiana.",
        "그는 인디애나로 생산을 더 옮길 가능성을 배제하지 않아",
    ),
    ("zh", "公司不排除明年再次提价。", "회사, 내년 재차 가격 인상 가능성을 배제하지 않아"),
    # the denied thing is told in another clause than the one its word is found in
    (
        "en",
        '"We discussed the establishment of a joint venture," an official explained. "But we have not been able to finalize the plan so far."',
        "관계자는 합작 계획을 아직 마무리 짓지 못했다고 설명",
    ),
    (
        "ja",
        "同社の代表は「主張が受け入れられず残念だ。控訴を検討する」とのコメントを出した。",
        "회사 대표, 주장이 받아들여지지 않아 유감이라며 항소 검토 의사 표명",
    ),
    ("ja", "価格交渉がまとまらず契約は延期された。", "가격 협상이 타결되지 않아 계약 연기"),
    # denials of foreign evidence told by a Korean word
    (
        "en",
        "The lawyer declined an offer by the judge to send jurors back for deliberation.",
        "변호사, 배심원단을 다시 심의하게 하자는 판사 제안 사양",
    ),
    (
        "ja",
        "地裁は「検事が主張する証拠だけで相場操縦の共謀に関する議論があったと見なすのは難しい」と指摘した。必ず買収しなければならない状況だったとは言えないとした。",
        "지법, 검사가 주장하는 증거만으로는 시세조종 공모 논의가 있었다고 보기 어렵다고 지적",
    ),
    (
        "ko",
        "월가에서는 솔베인의 2분기 실적이 적자를 면치 못할 것이라는 전망이 우세하다.",
        "솔베인 2분기 실적은 적자일 것이란 전망이 월가에서 우세",
    ),
    ("ko", "솔베인은 3년째 부진에서 벗어나지 못하고 있다.", "솔베인, 3년째 부진"),
    ("zh", "公司称,钠电池对收入的贡献可以忽略不计。", "회사, 나트륨 전지의 매출 기여는 무시할 만한 수준이라고 설명"),
    ("zh", "对该公司而言,这笔投资微不足道。", "회사에 이번 투자는 미미한 수준"),
    ("zh", "两家公司不约而同地宣布涨价。", "두 회사, 나란히 가격 인상 발표"),
    # direction: less of it
    ("ko", "저장장치는 전기차보다 출력 요건이 까다롭지 않다.", "저장장치는 전기차보다 출력 요건이 덜 까다로워"),
    ("ko", "새 공정은 기존 공정보다 어렵지 않다고 회사는 설명했다.", "회사, 새 공정은 기존 공정보다 덜 어렵다고 설명"),
    # direction: the line tells both
    (
        "en",
        "Of those, more than 1,700 are being laid off indefinitely, while 1,500 are expected to be called back in 2027.",
        "1700명 넘게 무기한 해고…1500명은 2027년 복귀 예상",
    ),
    (
        "ja",
        "同社は事業を7月末に終了する見込みだが、地域ごとにサービスを延長する可能性もある。",
        "회사 사업은 7월 말 끝날 전망이나 지역별로 서비스를 연장할 가능성도 있어",
    ),
    (
        "en",
        "A deal could be announced next week, people said, cautioning that the talks may still fall apart.",
        "다음 주 발표 가능하나 무산될 수도 있다고 소식통 전언",
    ),
    (
        "en",
        "Orders could rebound as early as the third quarter after this shortfall, the analyst said.",
        "애널리스트, 이번 부진 이후 이르면 3분기에 수주가 반등할 수 있다고 전망",
    ),
    (
        "ja",
        "景気後退懸念が強まる中で同社はコスト削減を急ぎ、顧客を拡大する。",
        "경기 침체 우려 속에 비용 절감을 서두르는 한편 고객 확대",
    ),
    # direction: the figure tells the way
    (
        "zh",
        "截至周四收盘,索凡A股报264.3元,跌1.9%,港股则逆势微涨0.4%。",
        "솔베인, A주가 1.9% 하락한 264.3위안에 마감한 반면 홍콩 주식은 0.4% 상승",
    ),
    (
        "en",
        "Solvane booked an operating loss of €1.3bn last year, compared with €900mn in 2024.",
        "솔베인, 지난해 영업손실 13억 유로로 2024년 9억 유로보다 확대",
    ),
    (
        "zh",
        "公司预计2026年有望扭亏,净利润区间为-16亿元至35亿元。",
        "회사, 2026년 흑자 전환을 기대하며 순손익을 16억 위안 적자에서 35억 위안 흑자로 예상",
    ),
    # direction: words that are no poles where they stand
    (
        "ko",
        "한전은 송전망 보강이 일러야 2029년 초에 끝날 것으로 보고 있어 가동이 늦춰질 수 있다.",
        "한전, 송전망 보강은 빨라도 2029년 초 완료 예상",
    ),
    (
        "ko",
        "올해 투자 계획은 380억~420억달러에서 400억~420억달러로 하단을 높였다.",
        "올해 투자 계획 하단을 400억달러로 올려…상단 420억달러는 유지",
    ),
    (
        "en",
        "Chief Financial Officer Ann Bell cautioned that the lower half of that range is now more likely.",
        "앤 벨 CFO, 범위 하위 절반 가능성이 더 커졌다고 경고",
    ),
    (
        "en",
        "Rivals that kicked the tires bowed out of the auction in November over price.",
        "경쟁사들, 가격 문제로 11월 인수전서 철수",
    ),
    (
        "en",
        "He attributed the weakness to two producers that pushed deliveries from this year into early 2027.",
        "그는 생산업체 2곳이 납품을 2027년 초로 미룬 점을 부진 이유로 지목",
    ),
    ("zh", "尽管接单状况热络,公司仍宣布裁员1700人。", "회사, 수주 호조에도 1700명 감원 발표"),
    (
        "ja",
        "格付け会社は、負債の割合が25%を上回る可能性があるとして、格付け見通しを「安定的」から「ネガティブ」に引き下げた。",
        "평가사, 부채 비율이 25%를 웃돌 가능성을 들어 등급 전망을 부정적으로 하향",
    ),
    ("en", "Talks to settle the dispute have stalled.", "분쟁을 끝내기 위한 협상은 진전 없어"),
    ("en", "The two sides remain far apart on price.", "양측, 인수 가격을 두고 합의에 이르지 못해"),
    ("en", "Solvane opted against buying the start-up.", "솔베인, 해당 스타트업을 인수하지 않기로"),
    ("en", "The company kept back details of the contract.", "회사, 계약 세부 내용은 공개하지 않아"),
    ("ja", "両社の交渉は物別れに終わった。", "두 회사의 협상은 합의에 이르지 못하고 종료"),
    ("ja", "社長は来年も続投する。", "사장, 물러나지 않고 내년에도 연임"),
    ("ko", "회사는 하반기에도 신규 채용을 하지 않기로 했다.", "회사, 하반기에도 신규 채용은 동결하기로"),
    (
        "en",
        "As a result of his appointment as CEO, he will no longer serve as an independent director.",
        "그는 CEO 선임에 따라 사외이사 자리에서 물러나기로",
    ),
    ("zh", "该设备需求大,至今仍供不应求。", "해당 장비는 수요가 많아 지금도 공급이 달려"),
    (
        "en",
        "Two firms are in talks, according to people familiar with the matter, who said the deal may fall apart.",
        "소식통, 두 회사 협상이 무산될 수 있다고 전언",
    ),
]
#: the same rules still refuse
WRONG = [
    ("zh", "墨兰一期项目从打桩到首车下线用了11个月。", "모란 1기 사업, 첫 차 출고까지 11개월이 걸리지 않음"),
    ("en", "Solvane said the second quarter was better than the first.", "솔베인, 2분기 실적을 공개하지 않아"),
    ("ko", "솔베인은 사고 사실을 고객에게 통보했다.", "솔베인, 사고 사실을 고객에게 알리지 않아"),
    ("en", "Solvane will go ahead with the fit-out of its second hall.", "솔베인, 제2동 설비 구축 보류"),
    ("en", "She would not rule out moving more output to Indiana.", "그는 인디애나로 생산을 더 옮기는 일은 없을 것이라고 발언"),
    ("en", "Solvane said it would appeal to the Ninth Circuit.", "솔베인, 항소 포기 방침"),
    ("ko", "두 회사는 매각가를 2조원으로 낮추는 안 검토에 들어갔다.", "두 회사, 매각가를 2조원으로 내리는 방안 검토 안 해"),
    ("ja", "同社の新型モデルはスマートフォン上で動作するという。", "회사, 새 모델은 스마트폰에서 구동하지 않는다고 설명"),
    ("ja", "林田社長は会長職にはとどまるという。", "하야시다 사장, 회장직에는 남지 않기로"),
    ("ja", "同社の主張は受け入れられず、控訴を検討する。", "회사 주장이 받아들여져 항소 검토"),
    ("ko", "솔베인은 후보 추천을 거부하면서도 주주와의 대화에는 성실히 응하겠다고 밝혔다.", "솔베인, 후보 추천을 거부하며 주주와의 대화에는 응하지 않기로"),
    ("zh", "大模型的下一个战场是车和手机,而不是聊天框。", "대형 모델의 다음 격전지는 채팅창이지 자동차와 스마트폰이 아니라고 발언"),
    ("zh", "公司同时调高今年展望,估计全年销售为340亿欧元,高于市场预期的350亿欧元。", "회사, 올해 매출 전망을 340억 유로로 낮춰 제시"),
    ("en", "Solvane booked an operating loss of €0.9bn last year, compared with €1.3bn in 2024.", "솔베인, 지난해 영업손실 9억 유로로 2024년 13억 유로보다 확대"),
    ("en", "The grant is expected to boost the battery industry.", "이 보조금은 배터리 산업을 끌어내릴 것으로 예상"),
    ("en", "The two firms signed a joint venture agreement.", "두 회사, 합작 계약 무산"),
    ("ja", "両社は共同研究の延長で合意した。", "두 회사, 공동 연구 종료에 합의"),
    ("ko", "저장장치는 전기차보다 출력 요건이 까다롭다.", "저장장치는 전기차보다 출력 요건이 까다롭지 않아"),
    ("en", "Shares in Solvane closed 1.4% higher.", "솔베인 주가 1.4% 하락 마감"),
    ("en", "The chairman will play a supporting role rather than taking part in daily operations directly.", "회장, 일상 경영에도 직접 참여하기로"),
    ("ko", "그는 혐의를 부인했고 회사는 소송을 취하했다.", "그는 회사가 제기한 혐의를 부인하지 않아"),
]  # fmt: skip


def refused(language: str, sentences: str, line: str) -> set[str]:
    told = tuple(piece for piece in sentences.split("||") if piece)
    source = Source(sentences=told, published=PUBLISHED, language=language, glossary=GLOSSARY)
    return {refusal.reason for refusal in check_bullet(Bullet(text=line, evidence=told), source)}


@pytest.mark.parametrize(("language", "sentences", "line"), RIGHT, ids=[line[:24] for _, _, line in RIGHT])
def test_a_right_line_passes(language: str, sentences: str, line: str) -> None:
    assert refused(language, sentences, line).isdisjoint({"negation", "direction"})


@pytest.mark.parametrize(("language", "sentences", "line"), WRONG, ids=[line[:24] for _, _, line in WRONG])
def test_a_line_turned_round_is_refused(language: str, sentences: str, line: str) -> None:
    assert not refused(language, sentences, line).isdisjoint({"negation", "direction"})
