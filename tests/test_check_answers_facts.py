"""Figures, hedges, directions and denials as a strong model words them: a line is refused only for a contradiction."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet

PUBLISHED = date(2026, 11, 20)
#: the reasons that these rows are about; names and doers have tests of their own
REASONS = frozenset({"numbers", "measures", "certainty", "direction", "negation"})

#: (language, sentences, a right line)
RIGHT: list[tuple[str, tuple[str, ...], str]] = [
    # a stop, a refusal, a rumour denied: deeds, told by whatever word
    ("ko", ("솔베인 노조는 3일부터 이틀간 일손을 놓기로 했다.",), "솔베인 노조, 3일부터 이틀간 작업 중단하기로 결정"),
    ("ko", ("이로써 9년을 이어 온 솔베인의 무파업 기록도 깨졌다.",), "9년 이어 온 솔베인 무파업 기록도 중단"),
    (
        "en",
        ("The second shift at Solvane will be stood down from January.",),
        "솔베인 두 번째 근무조, 1월부터 가동 중단",
    ),
    ("en", ("Solvane is sitting this year's fair out.",), "솔베인, 올해 박람회 불참"),
    ("zh", ("他对此回应八个字：“没有此事，切勿传谣。”",), "회장, 공장 인수설 부인"),
    # a denial in other words, or in quotation marks
    ("en", ("The union is not buying it.",), "노조, 회사 측 설명을 믿지 않는다는 입장"),
    ("zh", ("被问到传闻,他当场摇头,连说了两次「没有这回事」。",), "회장, 소문에 그런 일은 없다고 두 번 부인"),
    ("zh", ("公司称不排除但也“无意”采取强制解雇。",), "회사, 강제 해고를 배제하지는 않지만 그럴 뜻은 없다고 설명"),
    (
        "zh",
        ("他直言现有芯片足够训练之用,毋须等待新货。",),
        "보유한 칩이 학습에 충분하며 새 물량을 기다릴 필요가 없다고 밝힘",
    ),
    (
        "en",
        ('"There is no shortage of demand, there is a shortage of floor space," he told reporters.',),
        "부족한 것은 수요가 아니라 공간이라고 언급",
    ),
    (
        "en",
        ("We have not been able to finalize the plan so far. We have not yet decided to suspend our talks.",),
        "계획을 아직 마무리 짓지 못했으나 협상을 중단하기로 결정한 것은 아니라고 설명",
    ),
    (
        "ja",
        ("各地で電話がつながりにくくなり、「届かない」との投稿が相次いだ。",),
        "각지에서 전화가 잘 연결되지 않는 장애 발생",
    ),
    ("zh", ("本报就此向公安局求证，截至发稿未获回复。",), "공안국은 확인 요청에 답하지 않아"),
    # '못' of 잘못, '채 안 돼', '있었다고 보기 어렵다', '…야': no denial that the evidence would have to hold, or drop
    (
        "zh",
        ("一名工程师误推了一份未经验证的配置,致使骨干网络瘫痪。",),
        "엔지니어가 검증을 거치지 않은 설정을 잘못 배포해 백본망 마비",
    ),
    (
        "en",
        ("She succeeds Mr Hale, who is stepping down after less than two years.",),
        "재임 2년이 채 안 돼 물러나는 헤일의 뒤를 이어",
    ),
    (
        "ja",
        (
            "地裁は「買収しなければならない状況だったと断定するのは難しい」として「共謀の議論があったと見なすのは難しい」と指摘した。",
        ),
        "지방법원, 공모 논의가 있었다고 보기 어렵다고 지적",
    ),
    ("ja", ("同社は11月に示した予想を修正しなかった。",), "회사, 11월에 낸 예상을 그대로 유지"),
    ("zh", ("公司未调整全年销量目标。",), "회사, 연간 판매 목표 그대로 유지"),
    (
        "en",
        ("Engineers did not fully restore service until just after 3pm.",),
        "서비스는 오후 3시 직후에야 완전히 복구",
    ),
    ("zh", ("直到下午三点,核心业务才恢复。",), "핵심 업무는 오후 3시에야 복구"),
    ("ja", ("同社側は、法律が認める範囲内だと反論していた。",), "회사 측, 법이 인정하는 범위 안이라고 반론"),
    ("zh", ("软件迟迟不能交付，新车上市因此推迟。",), "소프트웨어 납품이 늦어지면서 새 차 출시 연기"),
    # which way: what a sentence tells of something else, or from the other side
    (
        "en",
        ("The state promised Solvane $250 million in forgivable loans in 2021.",),
        "주 정부, 2021년 솔베인에 상환 면제 가능 대출 2억5000만 달러 약속",
    ),
    (
        "en",
        ("About 60 per cent of the proceeds would go into paying foreign loans.",),
        "매각 대금의 약 60%는 외국 대출 상환에 쓸 예정",
    ),
    (
        "en",
        (
            "More than 1,700 are being laid off indefinitely, while more than 1,500 are expected to be called back in 2027.",
        ),
        "1700명 이상은 무기한 감원, 1500명 이상은 2027년 복귀 예상",
    ),
    ("zh", ("其所持4.2%股权由一家国资平台接手,转让价格未披露。",), "지분 4.2%는 국유 플랫폼이 인수"),
    (
        "en",
        ("The regulator was in touch with the firm but stopped short of opening a formal investigation.",),
        "규제 당국, 정식 조사 착수에는 이르지 않아",
    ),
    (
        "en",
        ("The regulator was in touch with the firm but stopped short of opening a formal investigation.",),
        "규제 당국, 공식 조사는 미착수",
    ),
    (
        "en",
        ("The shortfall looked like a matter of timing and orders could rebound in the third quarter.",),
        "수주 부진은 시기 문제로 보이며 3분기 주문이 반등할 수 있다고 분석",
    ),
    ("zh", ("尽管接单状况热络,公司仍宣布裁员1700名,受影响的主要是管理层。",), "회사, 주문 호조에도 1700명 감원 발표"),
    ("zh", ("许多客户的评估更为正向,主要是对需求持续的预期更强。",), "기대가 강해지며 고객 평가가 더 긍정적으로 변해"),
    ("zh", ("他表示,这一步“令人痛苦,却无可回避”。",), "이번 조치가 고통스럽지만 피할 수 없다고 언급"),
    (
        "ja",
        ("社長は「学習では後れを取ったが、推論の勝負はついていない」と述べた。",),
        "사장, 학습에서는 뒤처졌지만 추론의 승부는 나지 않았다고 발언",
    ),
    ("zh", ("研发费用今年不会低于190亿元。",), "올해 연구개발비는 190억 위안을 밑돌지 않을 것"),
    ("zh", ("一上午少了4000多单，损失少说也有15万元。",), "오전에만 주문 4000여 건이 줄어 최소 15만 위안 손해"),
    # figures: one thing before and after, a range, a plan beside its count, a list
    (
        "ja",
        ("同社は2026年に150万台を販売する目標を掲げたが、昨年、100万台程度に引き下げた。",),
        "회사, 2026년 150만 대 판매 목표를 지난해 100만 대 정도로 인하",
    ),
    (
        "zh",
        ("公司同时调高今年展望,估计销售将落在340亿~390亿欧元,高于市场预期的350亿欧元。",),
        "회사, 올해 매출 전망을 시장 예상 350억 유로보다 높은 340억~390억 유로로 상향",
    ),
    (
        "ja",
        ("現地の雇用は計画の4000人に対し、5月末で約1900人にとどまる。",),
        "현지 고용은 5월 말 현재 1900명가량으로, 계획한 4000명의 절반에 못 미쳐",
    ),
    ("zh", ("法官驳回了其26项主张中的4项,包括违反反垄断法的指控。",), "법원, 26건 주장 중 반독점법 위반 등 4건 기각"),
    (
        "en",
        ("Shares tumbled nearly 10% after the group saw sales fall 19% to $4.9 billion.",),
        "주가, 매출이 19% 감소한 49억 달러에 그친 뒤 10% 가까이 급락",
    ),
    (
        "ja",
        ("営業利益が12.7%減の1446億円、経常利益が12.0%減の1473億円、純利益が6.6%減の1178億円だった。",),
        "순이익은 6.6% 줄어든 1178억 엔, 경상이익은 12.0% 줄어든 1473억 엔",
    ),
    (
        "zh",
        ("公司原定3年投入3800亿元的云与AI基建计划，截至去年底已花掉1430亿元，董事会正在讨论将总额上调至4800亿元。",),
        "이사회, 3년간 3800억 위안으로 정했던 클라우드와 AI 인프라 투자 총액을 4800억 위안으로 늘리는 방안 논의 중",
    ),
    (
        "ja",
        (
            "全面在宅を認める制度を来年4月に改め、週1回の出社を求めると7月に通知したところ、退職の相談が急増したという。",
        ),
        "재택 제도 변경을 7월에 알린 뒤 퇴직 상담이 급증한 것으로 전해져",
    ),
    (
        "en",
        ("In her 103-page opinion, she ruled the lawyers had no grounds to reverse her January ruling.",),
        "판사는 103쪽짜리 의견서에서 변호인단에 1월 판결을 뒤집을 근거가 없다고 판단",
    ),
    # whose words, and which statement of a sentence
    (
        "en",
        ("The venture blamed slower-than-expected orders.", "The union, which narrowly won a vote, is not buying it."),
        "노조, 주문이 예상보다 부진했다는 설명을 믿지 않는다는 입장",
    ),
    (
        "ja",
        ("2台を売上計上した影響が大きく、1台の価格は約3億5000万ユーロとされる。",),
        "장비 2대를 매출로 잡은 영향이 컸다",
    ),
    (
        "ja",
        ("需要が鈍化し、主力顧客からの引き取りも計画を下回っているためだ。",),
        "수요 둔화와 계획을 밑도는 고객사 인수 물량이 연기 이유",
    ),
    # one of each, the hour, the year before, the number of a name
    (
        "zh",
        ("因跨年交付而多缴购置税的用户,每台车最高可获1.5万元补贴。",),
        "해를 넘긴 인도로 취득세를 더 낸 이용자에게 1대당 최고 1만5000위안 보조금",
    ),
    ("en", ("Service was restored within the hour.",), "서비스는 1시간 안에 복구"),
    ("zh", ("该公司元月营收年比增加近40%。",), "1월 매출, 전년 대비 40% 가까이 증가"),
    # how sure: a wish of a reader, a view told as a view, what is only asked for
    ("en", ("After that it's $8 a month if you want the AI summaries.",), "이후 AI 요약을 원하면 월 8달러 부과"),
    (
        "ja",
        ("社長は「底を打ったとみているが、戻りの足取りは重い」と述べた。",),
        "사장, 바닥을 쳤다고 보면서도 회복 걸음은 무겁다고 진단",
    ),
    (
        "ja",
        ("ストが3日間に及び全ラインが止まった場合、損失は最大1兆2000億円に達する。",),
        "파업이 3일간 이어져 모든 라인이 멈추면 손실이 최대 1조2000억 엔에 이를 것으로 추산",
    ),
    (
        "zh",
        ("财团曾开价974亿美元,欲收购控制该公司的非营利组织,遭到董事会拒绝。",),
        "컨소시엄, 974억 달러에 비영리조직 인수를 제안했으나 이사회가 거부",
    ),
    (
        "zh",
        ("董事长称，判决“还了工程师一个公道”，但并未透露赔偿款将如何使用。",),
        "회장, 판결이 엔지니어의 억울함을 풀어 줬다고 공시했으나 배상금 사용처는 공개하지 않아",
    ),
    ("zh", ("一期项目从打桩到首车下线仅用了11个月。",), "1기 사업, 착공에서 첫 차 출고까지 11개월"),
]

#: (language, sentences, a line that says the contrary, or more)
WRONG: list[tuple[str, tuple[str, ...], str]] = [
    ("ja", ("会長職にはとどまるという。",), "회장직에는 남지 않기로"),
    ("zh", ("预料将在董事会中取得一个席次。",), "이사회 의석은 확보하지 못할 전망"),
    ("en", ("Solvane would not rule out further cuts next year.",), "솔베인, 내년에 추가 감원을 하지 않겠다고 밝혀"),
    ("en", ("The court rejected an appeal by prosecutors.",), "법원, 검찰 항소를 기각하지 않고 판결 파기"),
    (
        "ko",
        ("솔베인은 이번 협상에 정부도 깊이 관여했다고 밝혔다.",),
        "솔베인, 이번 협상에 정부는 관여하지 않았다고 밝혀",
    ),
    ("en", ("Solvane borrowed 40 billion won from its banks in March.",), "솔베인, 3월 은행에 400억 원 상환"),
    ("ko", ("불량률은 3%로 떨어졌고 가동률은 88%까지 올랐다.",), "가동률 3%까지 상승"),
    ("zh", ("研发费用今年不会低于190亿元。",), "올해 연구개발비는 190억 위안을 밑돌 것"),
    ("en", ("Solvane wants to buy the plant.",), "솔베인, 공장을 사들였다고 밝혀"),
    ("zh", ("公司计划明年兴建新厂。",), "회사, 새 공장을 완공했다고 밝혀"),
    ("en", ("Service was restored within the hour.",), "서비스는 3시간 안에 복구"),
    ("ja", ("2台を売上計上した影響が大きく、1台の価格は約3億5000万ユーロとされる。",), "1대 가격은 약 3억5000만 유로"),
    (
        "en",
        ("Solvane did not name the supplier, but Kestrel confirmed that it had won the order.",),
        "케스트럴, 주문을 따내지 못했다고 확인",
    ),
    ("en", ("The bank wants to buy the unit.",), "은행, 사업부 인수를 마무리했다고 발표"),
]


def _refused(language: str, sentences: tuple[str, ...], line: str) -> list[str]:
    source = Source(sentences=sentences, published=PUBLISHED, language=language, glossary={"Solvane": "솔베인"})
    found = check_bullet(Bullet(text=line, evidence=sentences), source)
    return [refusal.text for refusal in found if refusal.reason in REASONS]


@pytest.mark.parametrize(("language", "sentences", "line"), RIGHT, ids=[row[2] for row in RIGHT])
def test_what_the_evidence_does_not_contradict_passes(language: str, sentences: tuple[str, ...], line: str) -> None:
    assert _refused(language, sentences, line) == []


@pytest.mark.parametrize(("language", "sentences", "line"), WRONG, ids=[row[2] for row in WRONG])
def test_what_the_evidence_contradicts_is_refused(language: str, sentences: tuple[str, ...], line: str) -> None:
    assert _refused(language, sentences, line) != []


def test_the_number_of_a_name_may_stand_in_another_sentence() -> None:
    article = ("한별은 소형차 아토 2를 예약받는다.", "고객 인도는 11월 초 시작한다.")
    source = Source(sentences=article, published=PUBLISHED, language="ko")

    def numbers(line: str) -> list[str]:
        found = check_bullet(Bullet(text=line, evidence=article[1:]), source)
        return [refusal.text for refusal in found if refusal.reason == "numbers"]

    assert numbers("아토 2 고객 인도 11월 초 시작") == []
    assert numbers("아토 3 고객 인도 11월 초 시작") != []
