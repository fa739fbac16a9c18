"""What a rule merely does not find is no contradiction: right lines whose doer or matter the evidence tells in other words."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.deeds.roles import agent
from summarizer.contract.meaning.claims import claims
from summarizer.contract.meaning.coverage import invented

PUBLISHED = date(2026, 7, 20)
GLOSSARY = {
    "OpenAI": "오픈AI",
    "奥特曼": "샘 올트먼",
    "扎克伯格": "마크 저커버그",
    "ASML": "ASML",
    "NTTドコモ": "NTT도코모",
    "네이버": "네이버",
}
RIGHT = (
    # who acts only in what another says, wishes or waits for
    ("ja", "また、米国が打ち出した輸出規制について、オランダ政府が導入した場合、装置の出荷に影響が出ると説明した。", "네덜란드 정부가 수출 규제를 도입하면 장비 출하에 영향이 있다고 ASML은 설명"),
    ("zh", "OpenAI首席执行官奥特曼指责这位脸书老板挖走其员工。", "샘 올트먼 오픈AI CEO는 저커버그가 직원을 빼가려 한다고 비난했다"),
    ("en", "Ofcom said it had opened an inquiry into whether the operator breached its duty to warn customers.", "오프콤, 보다폰이 고객 고지 의무를 어겼는지 조사에 착수했다고 발표"),
    # a name that closes the words of a subject
    ("en", "TSMC said in April that it aimed to double output, and analysts at Nomura reckon the company will end the year at 60,000 wafers a month.", "노무라 애널리스트들, TSMC 생산량 연말 월 6만장 추산"),
    ("en", "Economists at UBS expect Samsung to lift prices by 4% in March.", "UBS 이코노미스트들, 삼성전자 3월 가격 4% 인상 예상"),
    ("zh", "知情人士称,小米和腾讯均已向英伟达提交采购申请。", "샤오미와 텐센트가 엔비디아에 구매를 신청했다고 소식통이 전했다"),
    # what somebody is, and no name
    ("en", "ASML Holding NV booked fewer orders than expected. // Bookings totaled 3.2 billion euros, the Veldhoven, Netherlands-based company said Friday, short of the 3.9 billion euros that analysts had penciled in.", "ASML, 수주액 32억 유로로 애널리스트 예상치 39억 유로 하회"),
    # whose man, and who describes the subject
    ("en", "SAP has lured Lena Hartwig, the head of mergers at Siemens, to become its next chief financial officer.", "SAP, 지멘스의 인수합병 총괄 레나 하르트비히를 차기 CFO로 영입"),
    ("zh", "马斯克牵头的财团曾开价974亿美元收购该组织,遭到董事会一致拒绝。", "일론 머스크가 이끄는 컨소시엄은 974억 달러 인수를 제안했다가 이사회에 거절당했다"),
    # two of whom the same is told
    ("en", "He receives pay from SK Telecom and Naver.", "최 회장, SK텔레콤과 네이버에서 보수 수령"),
    ("ko", "배심원단은 \"애플이 삼성전자의 '음성 전송' '이미지' 특허를 일부 침해했다\"며 배상하라고 평결했다. // 앞서 애플의 특허 일부가 무효라는 판단도 있었다.", "배심원단, 애플에 삼성전자 특허 일부 침해로 배상 평결"),
    # the one who speaks is left out
    ("ja", "被告人が共謀したという証明がないと指摘した。 /// 地裁は21日、無罪を言い渡した。", "피고인들이 공모했다는 증명이 없다는 게 재판부의 지적이다"),
    ("ja", "パラメーター数は80億で、ノートPCで動作するという。", "네이버의 신형 모델, 매개변수 80억 개로 노트북에서 작동한다는 설명"),
    ("en", '"We remain committed to the site," a Microsoft spokesperson told us.', "MS 대변인은 해당 부지에 대한 의지가 변함없다고 말했다"),
    # what is told in other words
    ("ko", "이번 평결 과정에서 일부 실수가 발견돼 평결은 5일 확정된다.", "소송 평결서 일부 실수 발견…평결은 5일 확정"),
    ("ja", "ソウル南部地裁は21日、株価を不正につり上げた罪に問われた被告に無罪を言い渡した。", "서울남부지법, 주가를 부정하게 끌어올린 혐의로 기소된 피고에게 21일 무죄 선고"),
    ("en", "The former chairman went on trial in Milan on Monday.", "기소된 전 회장의 재판이 월요일 밀라노에서 시작됐다"),
    ("zh", "该公司前高管周二在上海出庭受审。", "기소된 이 회사 전 임원이 화요일 상하이에서 재판을 받았다"),
    ("ko", "재판에서는 개명 건의를 물리쳤다는 전직 직원의 증언이 나왔다. // 회사는 이 증언을 부인하고 있다.", "회사, 개명 건의를 거절했다는 전 직원 증언 부인"),
    ("en", "S&P Global said the loan-to-value ratio could edge toward its 25% ceiling if valuations slide.", "S&P글로벌은 가치가 하락하면 담보인정비율(LTV)이 상한인 25%에 다가설 수 있다고 지적했다"),
    ("zh", "今年4月,美方收紧管制,英伟达为此计提了约45亿美元的库存减值。", "지난 4월 미국이 규제를 조이면서 엔비디아는 약 45억 달러의 재고 손실을 회계에 반영했다"),
    ("ja", "同社は在庫の評価減として120億円を計上した。", "이 회사는 120억 엔의 재고 손실을 회계에 반영했다"),
    ("zh", "社長表示,公司獨力開發電動巴士5年,投入近200億日圓。", "사장은 5년간 전기버스를 독자 개발하며 200억 엔 가까이 들였다고 밝혔다"),
    ("zh", "到2030年前,集团在德国的岗位削减总数将增至5万个。", "그룹, 2030년까지 독일 내 감원 규모를 5만 명으로 늘린다"),
    ("zh", "一位不愿具名的券商分析师表示,价格在每吨7万元上下徘徊。", "익명을 원한 증권사 애널리스트는 가격이 톤당 7만 위안 안팎에 머문다고 말했다"),
    ("en", "Marvell bowed out of the auction in November over price, one of them said.", "마벨, 가격 문제로 11월 인수전서 철수한 것으로 소식통 전언"),
    ("en", "National Grid had pushed back the energization date from 2028 to 2033.", "내셔널그리드, 전력 공급 시점을 2028년서 2033년으로 연기"),
    ("zh", "理想汽车和小鹏汽车本周先后推出限时现车权益。", "리오토와 샤오펑이 이번 주 재고차 즉시 출고 한정 혜택을 잇따라 내놨다"),
    ("ja", "社長は「相手にとって不足はないが、修理網と下取りまで含めて勝負は決まる」と語った。", "사장은 상대로 부족함이 없지만 정비망과 보상판매까지 포함해 승부가 갈릴 것이라고 말했다"),
    ("zh", "但今年將是小鵬具身智能從「能做」到「能量產」的分水嶺。", "올해가 체화지능이 할 수 있는 단계에서 양산할 수 있는 단계로 넘어가는 분수령이라고 강조했다"),
    ("en", "Optus, Singapore Telecommunications' Australian arm, named Stephen Rue as CEO on May 6.", "싱텔의 호주 자회사 옵터스는 5월 6일 스티븐 루를 CEO로 선임했다"),
)  # fmt: skip
WRONG = (
    # a deed, a cause or a scope of the writer's own, whatever figure stands beside it
    ("ja", "同社は300人が負傷したと発表した。", "공장 화재로 300명 부상 발표"),
    ("zh", "公司将产品价格下调4%。", "전 제품 값을 4% 인하"),
    ("en", "The company said sales rose 9% to $2.1 billion.", "매출 9% 늘어 21억 달러, 추가 감원도 예고"),
    ("en", "Looking ahead, we take a more cautious view of the year, said Swan.", "스완 CEO, 올해를 더 신중하게 보며 감원 가능성도 시사"),
    # a speaker of another kind
    ("ja", "オランダ政府は、懸念を米国と共有しているとして、輸出規制を精査していると明らかにした。 /// ASMLは2日、業績予想を据え置いた。", "ASML은 우려를 미국과 공유한다며 수출 규제를 살피고 있다고 밝혔다"),
    ("ja", "林総務大臣は19日、記者団に対し「極めて遺憾だ」と述べ、重大な事故に当たるとして報告書を求めた。 /// NTTドコモの前田義晃社長は陳謝した。", "마에다 요시아키 NTT도코모 사장, 중대한 사고에 해당한다며 지극히 유감이라고 언급"),
    ("en", "The Dutch government said it was reviewing the latest export rules with Washington. /// ASML kept its forecast on Tuesday.", "ASML은 미국과 최신 수출 규정을 검토하고 있다고 밝혔다"),
    ("ko", '공정위 관계자는 판결 직후 "판결문을 살펴본 뒤 상고 여부를 정하겠다"고 말했다. /// 네이버는 4일 판결에 대한 입장을 내지 않았다.', "네이버 관계자, 판결문을 살펴본 뒤 상고 여부를 정하겠다고 밝힘"),
    ("ko", '그는 콘퍼런스콜에서 감원은 "재무적인 이유도 아니고 AI 때문도 아니다"라고 말했다.', "애널리스트들, 감원은 재무적 이유도 AI 때문도 아니라고 콘퍼런스콜에서 말해"),
    # who receives does not send
    ("zh", "一名人士称,小米的样品已送交华为验证。", "화웨이가 샘플을 샤오미에 보내 검증을 맡겼다"),
)  # fmt: skip


def reasons(language: str, told: str, line: str) -> list[str]:
    """*told*: the evidence, and behind '///' what else the article says."""
    evidence, _, rest = told.partition(" /// ")
    sentences = tuple(evidence.split(" // "))
    source = Source(
        sentences=(*sentences, *filter(None, [rest])), published=PUBLISHED, language=language, glossary=GLOSSARY
    )
    found = (rule(Bullet(text=line, evidence=sentences), source) for rule in (agent, invented, claims))
    return [reason for reason in found if reason is not None]


@pytest.mark.parametrize(("language", "told", "line"), RIGHT, ids=[row[2] for row in RIGHT])
def test_what_is_told_in_other_words_passes(language: str, told: str, line: str) -> None:
    assert reasons(language, told, line) == []


@pytest.mark.parametrize(("language", "told", "line"), WRONG, ids=[row[2] for row in WRONG])
def test_what_the_evidence_tells_of_another_is_refused(language: str, told: str, line: str) -> None:
    assert reasons(language, told, line)
