"""Words that exclude each other, and facts that nobody told: a right line passes, one with another member of the set does not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.heads import candidates, index
from summarizer.contract.meaning.claims import claims
from summarizer.contract.meaning.contrast_sets import members
from summarizer.contract.meaning.contrasts import contrasts
from summarizer.contract.meaning.coverage import invented

CONTRASTED = (
    # how much of the whole
    (
        "en",
        "Some regulators are uneasy about the merger.",
        "일부 규제당국은 합병에 불안",
        "모든 규제당국은 합병에 불안",
    ),
    ("en", "Most of the stores will stay open.", "매장 대부분은 영업 지속", "매장 전부 영업 지속"),
    ("en", "All the drivers voted for the deal.", "기사 전원 합의안에 찬성", "기사 대부분 합의안에 찬성"),
    ("ja", "一部の店舗で販売を続ける。", "일부 점포에서 판매 지속", "모든 점포에서 판매 지속"),
    ("ja", "従業員の大半が残った。", "직원 대부분이 잔류", "직원 전원이 잔류"),
    ("zh", "部分客户已经转向其他供应商。", "일부 고객은 다른 공급사로 전환", "대부분 고객은 다른 공급사로 전환"),
    ("zh", "所有门店将于周五停业。", "모든 매장이 금요일 영업 중단", "일부 매장이 금요일 영업 중단"),
    ("ko", "조사에 따르면 일부 직원이 이직을 준비한다.", "일부 직원이 이직 준비", "모든 직원이 이직 준비"),
    ("ko", "대부분의 협력사가 새 계약서에 서명했다.", "협력사 대부분 새 계약서에 서명", "모든 협력사 새 계약서에 서명"),
    # where
    ("en", "The carmaker will cut 3,000 jobs across Europe.", "유럽에서 3000명 감원", "전 세계에서 3000명 감원"),
    (
        "en",
        "It is the largest order in the world, the yard said.",
        "세계 최대 수주라고 조선소가 밝혀",
        "유럽 최대 수주라고 조선소가 밝혀",
    ),
    ("en", "Trials will begin in Berlin this autumn.", "올가을 베를린에서 시험", "올가을 유럽 전역에서 시험"),
    ("ja", "欧州で4千人を削減する。", "유럽에서 4천 명 감축", "아시아에서 4천 명 감축"),
    ("ja", "世界で1万人の従業員を減らす。", "세계에서 직원 1만 명 감축", "일본에서 직원 1만 명 감축"),
    ("zh", "公司将在全球裁减一成员工。", "전 세계 직원 10% 감축", "미국 직원 10% 감축"),
    ("zh", "公司在北美的订单翻了一番。", "북미 주문이 두 배로 증가", "동남아 주문이 두 배로 증가"),
    ("ko", "이 회사는 국내 가입자 40만명을 모았다.", "국내 가입자 40만 명 확보", "해외 가입자 40만 명 확보"),
    ("ko", "회사는 해외 판매를 늘릴 계획이다.", "해외 판매 확대 계획", "국내 판매 확대 계획"),
    # at which market, in which round
    ("ko", "무브온은 코스닥 이전 상장을 철회했다.", "무브온, 코스닥 상장 철회", "무브온, 코스피 상장 철회"),
    ("ja", "東証グロース市場に上場する。", "도쿄증시 그로스 시장에 상장", "도쿄증시 프라임 시장에 상장"),
    (
        "en",
        "The start-up raised $40 million in a Series C round.",
        "시리즈C로 4000만 달러 조달",
        "시리즈B로 4000만 달러 조달",
    ),
    ("zh", "公司完成A轮融资。", "시리즈A 투자 유치 완료", "시리즈C 투자 유치 완료"),
    ("ja", "シードラウンドで3億円を集めた。", "시드 라운드에서 3억 엔 조달", "시리즈A에서 3억 엔 조달"),
    # who decides
    ("en", "The board approved the spin-off.", "이사회가 분사를 승인", "주주총회가 분사를 승인"),
    ("ja", "株主総会で可決された。", "주주총회에서 가결", "이사회에서 가결"),
    ("zh", "股东大会通过了这项议案。", "주주총회, 안건 가결", "이사회, 안건 가결"),
    ("en", "She testified before a Senate panel.", "상원 위원회에서 증언", "하원 위원회에서 증언"),
    ("ja", "下院の公聴会で証言した。", "하원 공청회에서 증언", "상원 공청회에서 증언"),
    (
        "ko",
        "변호사 출신인 그는 준법감시실을 맡는다.",
        "변호사 출신인 그가 준법감시실 담당",
        "판사 출신인 그가 준법감시실 담당",
    ),
    ("en", "Plaintiffs asked for a new trial.", "원고 측, 새 재판을 요구", "피고 측, 새 재판을 요구"),
    # whom it concerns
    (
        "en",
        "The firm will survey merchants on its marketplace.",
        "입점업체를 설문 조사할 방침",
        "소비자를 설문 조사할 방침",
    ),
    ("ja", "開発者向けの料金を下げる。", "개발자 대상 요금 인하", "광고주 대상 요금 인하"),
    ("zh", "公司向供应商致歉。", "공급업체·협력사에 사과", "투자자에 사과"),
    ("ko", "회사는 투자자에게 손실을 설명했다.", "투자자에게 손실 설명", "소비자에게 손실 설명"),
    # of what
    (
        "en",
        "The new model only generates images and text.",
        "새 모델은 이미지와 텍스트만 생성",
        "새 모델은 동영상과 텍스트만 생성",
    ),
    ("ja", "音声と文字を扱う。", "음성과 텍스트를 처리", "동영상과 텍스트를 처리"),
    ("zh", "该模型可生成视频。", "모델이 동영상을 생성", "모델이 음성을 생성"),
    ("en", "Operating profit rose 4%.", "영업이익 4% 증가", "매출총이익 4% 증가"),
    ("zh", "营业收入增长9%。", "매출 9% 증가", "시가총액 9% 증가"),
    ("ja", "新型の電気自動車を発売する。", "새 전기차 출시", "새 스마트폰 출시"),
    ("ko", "그 회사는 새 노트북을 공개했다.", "새 노트북 공개", "새 태블릿 공개"),
    ("en", "The company will build a factory in Leipzig.", "라이프치히에 공장 건설", "라이프치히에 호텔 건설"),
    # when, how long
    ("en", "The shares jumped on their second day of trading.", "거래 이틀째 주가 급등", "거래 첫날 주가 급등"),
    ("ja", "上場3日目に初値が付いた。", "상장 3일째에 첫 거래", "상장 첫날에 첫 거래"),
    ("en", "Talks have gone on for months.", "협상이 수개월간 진행", "협상이 수년간 진행"),
    ("zh", "双方已经谈了数周。", "양측이 수주간 협의", "양측이 수개월간 협의"),
    # yes or no
    ("en", "The judge dismissed the motion.", "판사가 신청을 기각", "판사가 신청을 수용"),
    ("ja", "取締役会は提案を支持した。", "이사회는 제안을 지지", "이사회는 제안을 거부"),
    # a sign or a word that belongs to another sense: a firm's name, a company's president, a point, a mayor
    ("zh", "美国市场的订单增长两成。", "미국 시장 주문 20% 증가", "인도 시장 주문 20% 증가"),
    (
        "en",
        "The French president met the founders of the start-up.",
        "프랑스 대통령, 창업자들과 만나",
        "프랑스 총리, 창업자들과 만나",
    ),
    ("en", "The bank will close its branch in Leeds.", "은행, 리즈 지점을 폐쇄", "은행, 리즈 물류센터를 폐쇄"),
    (
        "zh",
        "談判持續了數週，雙方都沒有讓步。",
        "수주간 이어진 협상에서 양측 모두 양보 없어",
        "수개월 이어진 협상에서 양측 모두 양보 없어",
    ),
)

#: the word that narrows a noun may stand elsewhere in the evidence
MISPLACED = (
    (
        "ko",
        "국내 업체가 글로벌 조선 시장의 40%를 차지한다.",
        "글로벌 조선 시장의 40% 차지",
        "국내 조선 시장의 40% 차지",
    ),
    ("ko", "미국 법인은 중국 부품 비중을 낮췄다.", "미국 법인, 중국 부품 비중 축소", "미국 법인, 일본 부품 비중 축소"),
    ("ko", "해외 자금으로 국내 점포를 늘린다.", "국내 점포 확대", "해외 점포 확대"),
    ("ko", "기존 회원의 반발로 신규 약관을 미뤘다.", "신규 약관을 연기", "기존 약관을 연기"),
    ("en", "The Tokyo firm will trim global headcount by 9,000.", "전 세계 인력 9000명 감축", "일본 인력 9000명 감축"),
    (
        "en",
        "The new plant will replace the existing one, using domestic suppliers rather than overseas ones.",
        "국내 공급업체 활용",
        "세계 공급업체 활용",
    ),
    ("ja", "日本の工場を閉じ、世界で人員を7千人減らす。", "세계에서 인력 7000명 감축", "일본에서 인력 7000명 감축"),
    ("ja", "欧州の需要が落ち、米国市場に注力する。", "미국 시장에 주력", "유럽 시장에 주력"),
    ("zh", "这家中国公司称，全球市场份额升至三成。", "세계 시장 점유율 30%로 상승", "중국 시장 점유율 30%로 상승"),
    ("zh", "美国客户减少，欧洲订单增长。", "유럽 주문 증가", "미국 주문 증가"),
)

ADDED = (
    (
        "en",
        "The lab was founded in 2016 by Reyes and two fellow students.",
        "레예스와 동료 둘, 2016년 연구소 공동 설립",
        "레예스와 동료 둘, 2016년 정부 지원금으로 연구소 공동 설립",
    ),
    (
        "en",
        "Investors raised questions about its money-making prospects.",
        "투자자들, 수익성에 의문 제기",
        "투자자들, 합작에 의문 제기",
    ),
    (
        "zh",
        "两家公司以全股票方式完成合并。",
        "두 회사, 전액 주식 교환으로 합병 마무리",
        "두 회사, 시위 끝에 합병 마무리",
    ),
    ("zh", "工會經歷數週的糾察線後達成協議。", "노조, 몇 주 피켓 시위 끝에 합의", "노조, 몇 주 수사 끝에 합의"),
    (
        "en",
        "Shares fell after the sudden decease of the co-founder.",
        "공동 창업자의 갑작스러운 별세에 주가 하락",
        "공동 창업자의 갑작스러운 구속에 주가 하락",
    ),
    (
        "ko",
        "두 회사는 중국에 합자사를 세우기로 했다.",
        "두 회사, 중국에 합작사 설립 결정",
        "두 회사, 파업 끝에 중국에 합작사 설립 결정",
    ),
    ("en", "Vantorix bought a Dutch rival.", "네덜란드 경쟁사 인수", "네덜란드 최대 경쟁사 인수"),
    ("zh", "公司将API价格下调至2元。", "API 가격을 2위안으로 인하", "업계 최저 수준으로 API 가격을 2위안으로 인하"),
    (
        "ko",
        "대전시는 8일 로봇 기업 가온과 협약을 맺었다.",
        "대전시, 로봇 기업 가온과 협약",
        "대전시, 로봇 기업 가온과 협약…세금은 감면",
    ),
    ("ko", "법원은 그에게 징역 2년을 선고했다.", "법원, 징역 2년 선고", "법원, 징역 2년을 선고하고 법정 구속"),
    (
        "ko",
        "회사는 보유하던 땅을 한빛건설에 넘겼다.",
        "보유하던 땅을 한빛건설에 넘겨",
        "보유하던 땅을 한빛건설에 헐값으로 넘겨",
    ),
    (
        "ko",
        "시장이 커지며 새 업체가 늘었다.",
        "시장이 커져 새 업체 증가",
        "시장이 커지고 환경 오염이 심해져 새 업체 증가",
    ),
    (
        "en",
        "The lender will open an office in Porto in May.",
        "5월 포르투에 사무소 개설",
        "5월 포르투에 사무소를 열고 현지 채용",
    ),
    (
        "en",
        "Two directors left the company on Friday.",
        "금요일 이사 두 명이 퇴사",
        "금요일 이사 두 명이 퇴사하고 집단소송을 준비",
    ),
    ("en", "The group raised $90 million.", "9000만 달러 조달", "데이터센터 증설을 위해 9000만 달러 조달"),
    ("en", "The board reviewed the plan.", "이사회가 계획을 검토", "이사회가 외부 자문을 받아 계획을 검토"),
    ("ja", "新会長に田中氏が就任する。", "새 회장에 다나카 씨 취임", "새 회장에 첫 외국인인 다나카 씨 취임"),
    ("ja", "同社は倉庫を売却した。", "창고를 매각", "창고를 헐값에 매각"),
    ("ja", "両社は9月に会談する。", "양사, 9월에 회담", "양사, 9월에 회담하고 업무협약을 체결"),
    ("zh", "公司4日公布了新手机。", "4일 새 휴대전화 공개", "4일 새 휴대전화를 공개하고 가격 인상"),
    ("zh", "法院判令公司赔偿20万元。", "법원, 20만 위안 배상 명령", "법원, 20만 위안 배상과 서비스 중단을 명령"),
    ("zh", "工厂年产能为5万台。", "공장 연간 생산능력은 5만 대", "중국 최대인 공장의 연간 생산능력은 5만 대"),
)


def _against(rules, language, sentence, line):
    source = Source(sentences=(sentence,), published=date(2026, 11, 13), language=language)
    return [said for rule in rules if (said := rule(Bullet(text=line, evidence=(sentence,)), source))]


@pytest.mark.parametrize(("language", "sentence", "right", "wrong"), CONTRASTED)
def test_another_member_of_a_set_is_refused(language, sentence, right, wrong):
    assert _against([contrasts], language, sentence, right) == []
    assert _against([contrasts], language, sentence, wrong)


@pytest.mark.parametrize(("language", "sentence", "right", "wrong"), ADDED)
def test_a_fact_that_a_line_adds_is_refused(language, sentence, right, wrong):
    assert _against([claims, invented], language, sentence, right) == []
    assert _against([claims, invented], language, sentence, wrong)


@pytest.mark.parametrize(("language", "sentence", "right", "wrong"), MISPLACED)
def test_a_word_that_narrows_another_noun_is_refused(language, sentence, right, wrong):
    assert _against([contrasts], language, sentence, right) == []
    assert _against([contrasts], language, sentence, wrong)


@pytest.mark.parametrize(
    ("language", "sentence", "line"),
    [
        (
            "en",
            "Training such models takes huge power, and that is where the start-up comes in.",
            "이런 모델을 학습시키는 데 드는 막대한 전력이 스타트업의 공략 지점",
        ),
        (
            "en",
            "Modi met Lim, chief executive and president of the port operator.",
            "림 항만회사 CEO, 모디 총리와 회동",
        ),
        ("zh", "3月5日，河源市市长李建国率队前往深圳招商。", "리젠궈 중국 허위안시 시장, 3월 5일 선전 찾아 투자 유치"),
        ("zh", "經歷公司多年的削減開支與數週的談判，工會達成協議。", "수주간의 협상 끝에 노조 합의"),
        ("zh", "美团已完成对星途境内外主体的收购。", "메이퇀, 중국 안팎의 싱투 법인 인수 완료"),
        ("ja", "小米は中国で新工場を稼働した。", "샤오미, 중국 안에서 새 공장 가동"),
    ],
)
def test_a_word_of_another_sense_excludes_nothing(language, sentence, line):
    source = Source(sentences=(sentence,), language=language)
    assert contrasts(Bullet(text=line, evidence=(sentence,)), source) is None


@pytest.mark.parametrize(
    ("sentence", "right", "wrong"),
    [
        (
            "오 대표는 로봇과 사람의 대화를 주제로 개발에 몰두하고 있다.",
            "오 대표, 로봇과 사람의 대화 주제로 개발에 매진 중",
            "오 대표의 로봇, 10분 만에 매진",
        ),
    ],
)
def test_devotion_is_no_sale(sentence, right, wrong):
    source = Source(sentences=(sentence,), language="ko")
    found = [claims(Bullet(text=line, evidence=(sentence,)), source) for line in (right, wrong)]
    assert [refusal is None for refusal in found] == [True, False]


def test_what_the_line_leaves_open_may_come_from_the_article():
    sentences = ("한빛전자는 음성에 데이터센터를 짓는다.", "대표는 14일 본사에서 계획을 공개했다.")
    source = Source(sentences=sentences, published=date(2026, 11, 13), language="ko")
    assert contrasts(Bullet(text="대표, 14일 데이터센터 계획 공개", evidence=sentences[1:]), source) is None


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("정부는 기업에 세금을 깎아 주는 방안을 살피고 있다.", "정부, 기업 세금 감면 검토"),
        ("그는 1998년 아버지와 함께 회사를 세웠다.", "1998년 부친과 회사 창업"),
        ("회사는 14일 임시 주총을 열어 이사를 새로 뽑는다.", "14일 임시 주주총회서 이사 선임"),
        ("과학기술정보통신부는 3년간 62억원을 댄다.", "과기정통부, 3년간 62억 원 지원"),
        ("검찰은 대표를 재판에 넘겼다.", "검찰, 대표를 기소"),
        ("이번 사고로 고객 3만명의 정보가 새 나갔다.", "고객 3만 명 정보 유출"),
        ("두 회사는 손을 잡고 배터리를 만든다.", "두 회사, 배터리 공동 개발"),
        ("회사는 공장 문을 닫고 직원 400명을 다른 곳으로 보낸다.", "공장을 폐쇄하고 직원 400명 재배치"),
    ],
)
def test_a_korean_line_may_say_it_in_other_words(sentence, line):
    assert _against([claims, invented, contrasts], "ko", sentence, line) == []


@pytest.mark.parametrize(
    ("language", "sentence", "line"),
    [
        ("en", "The company pulled the feature from its European app.", "유럽 앱에서 해당 기능 제공 중단"),
        ("en", "It will pay $90 million to settle the suit.", "소송 합의금으로 9000만 달러 지급"),
        ("en", "Excluding one-off items, profit rose 12%.", "일회성 항목을 제외한 이익은 12% 증가"),
        ("ja", "同社は減配を発表した。", "배당 축소 발표"),
        ("ja", "従業員には特別一時金を支給する。", "직원에게 특별 상여금 지급"),
        ("zh", "公司将向股东派发每股2元现金。", "주주에게 주당 2위안 현금 배당"),
        ("zh", "创始人卸任CEO，仍任董事长。", "창업자, CEO에서 물러나고 회장직은 유지"),
        ("zh", "监管部门要求其下架该应用。", "당국, 앱 판매 중단 요구"),
        ("en", "Lyle, who has counter sued, denied it.", "맞소송을 낸 라일, 혐의를 부인"),
        ("ja", "負債が増えれば格下げもあり得る。", "부채가 늘면 신용등급 강등 가능성"),
        ("zh", "他通過售出持股已套現。", "그는 지분을 매각해 현금화"),
    ],
)
def test_a_line_may_say_it_as_korean_desks_do(language, sentence, line):
    assert _against([claims, invented, contrasts], language, sentence, line) == []


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("The shop will open in May.", "매장, 5월 해외 고객 대상으로 개장"),
        ("工厂将于五月投产。", "공장, 5월 일본 시장 겨냥해 가동"),
        ("店は5月に開く。", "5월에 점포를 열고 국내 수요 공략"),
    ],
)
def test_a_market_that_nobody_named_is_refused(sentence, line):
    language = "en" if sentence.isascii() else "ja" if "は" in sentence else "zh"
    assert _against([contrasts], language, sentence, line)


def test_a_refusal_names_what_the_evidence_says():
    (said,) = _against([contrasts], "en", "The board approved the sale.", "주주총회가 매각을 승인")
    assert "'board'" in said
    assert "'주주총회'" in said


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ("공장", "새 공장"),
        ("(?<![가-힣])공장", "새 공장"),
        ("(?:세계|중국) 최대", "그곳은 중국 최대"),
        ("(?:법정 )?구속", "구속"),
        ("(?:법정 )?구속", "법정 구속"),
        ("(?:첫(?:날|째)|둘째)", "둘째"),
        ("[매수]출", "수출"),
        ("(?!해)소송", "소송"),
        ("상장?폐", "상폐"),
    ],
)
def test_a_row_that_can_be_found_is_a_candidate(expression, text):
    assert candidates(index([["없는말"], [expression]]), text) == [1]


def test_a_row_that_begins_otherwise_is_none():
    assert candidates(index([["공장", "연구소"]]), "새 본사") == []


@given(st.text(max_size=30))
def test_any_line_can_be_weighed(text):
    assert _against([contrasts], "en", "The board approved the sale.", text) == [] or text


@pytest.mark.parametrize("table", ["contrasts.txt", "scopes.txt", "owners.txt"])
def test_every_row_of_a_table_is_a_set_of_expressions(table: str) -> None:
    assert all(member.said and member.told and member.also for member in members(table))
