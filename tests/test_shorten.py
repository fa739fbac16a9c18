"""Korean sentences into noun-ended headline lines; who a short reference means."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.korean.endings import ending
from summarizer.korean.halves import halves
from summarizer.korean.leaning import leaning_subject
from summarizer.korean.morphology import analyse
from summarizer.korean.names import ambiguous, name_in_full
from summarizer.korean.particles import glossed, topical
from summarizer.korean.shorten import shorten
from summarizer.korean.topics import has_subject

PAPER = date(2024, 12, 23)


def ended(sentence: str) -> str | None:
    found = ending(analyse(sentence), sentence)
    return None if found is None else sentence[: found.start] + found.text


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        # a verbal noun stands alone
        ("방안을 논의했다.", "방안을 논의"),
        ("내용을 논의하기도 했다.", "내용을 논의"),
        ("대표이사로 선임됐다.", "대표이사로 선임"),
        ("계약을 체결했습니다.", "계약을 체결"),
        ("HBM을 공급할 수 있다.", "HBM을 공급 가능"),
        # what is said of the future stays of the future
        ("활용할 계획이다.", "활용할 계획"),
        ("협력을 더욱 확대할 전망이다.", "협력을 더욱 확대할 전망"),
        ("투자를 늘려나갈 방침이다.", "투자를 늘려나갈 방침"),
        ("확대할 것으로 보인다.", "확대할 것으로 보임"),
        ("인수를 검토 중인 것으로 알려졌다.", "인수를 검토 중인 것으로 알려짐"),
        ("1조원을 투자하기로 했다.", "1조원을 투자하기로 결정"),
        ("양사는 공동 개발하기로 했다.", "양사는 공동 개발하기로 합의"),
        # negation stays
        ("내용을 공개하지 않았다.", "내용을 공개하지 않음"),
        ("불필요한 것은 아니다.", "불필요한 것은 아님"),
        ("기대에 미치지 못했다.", "기대에 미치지 못함"),
        # what goes on, and what is a state
        ("역량을 강화하고 있다.", "역량을 강화 중"),
        ("시장을 선도하고 있다.", "시장을 선도"),
        ("협력을 이어가고 있다.", "협력을 이어가는 중"),
        ("협상이 진행되고 있다.", "협상이 진행 중"),
        ("대안으로 주목받고 있다.", "대안으로 주목받음"),
        ("인수를 추진해 왔다.", "인수를 추진"),
        # speech
        ("협력을 강화해야 한다고 강조했다.", "협력을 강화해야 한다고 강조"),
        ('"함께 가자"라고 말했다.', '"함께 가자"라고 언급'),
        ("점검하겠다고 덧붙였다.", "점검하겠다고 부연"),
        ("회사 측은 확인해 줄 수 없다고 했다.", "회사 측은 확인해 줄 수 없다고 언급"),
        ("삼성전자는 이익이 늘었다고 14일 밝혔다.", "삼성전자는 이익이 늘었다고 14일 발표"),
        ("김 대표는 이익이 늘 것이라고 밝혔다.", "김 대표는 이익이 늘 것이라고 밝힘"),
        ("황 CEO는 2026년에 내놓겠다고 밝혔다.", "황 CEO는 2026년에 내놓겠다고 밝힘"),
        ('"함께 가자"고 밝혔다.', '"함께 가자"고 밝힘'),
        ('머스크는 엑스(X)에 "좋다"고 적었다.', '머스크는 엑스(X)에 "좋다"고 게시'),
        ("황 CEO는 자신의 페이스북에 소감을 썼다.", "황 CEO는 자신의 페이스북에 소감을 게시"),
        ("올트먼은 X에 사진 한 장을 올렸다.", "올트먼은 X에 사진 한 장을 게시"),
        ('서한에 "좋다"고 적었다.', '서한에 "좋다"고 적음'),
        ("인수 계획을 밝혔다.", "인수 계획을 발표"),
        ("반대 입장을 밝혔다.", "반대 입장을 표명"),
        # verbs with a noun that says the same
        ("매출이 10% 늘었다.", "매출이 10% 증가"),
        ("주가가 3.2% 올랐다.", "주가가 3.2% 상승"),
        ("미국 출장길에 올랐다.", "미국 출장길에 오름"),
        ("단독 회동을 가졌다.", "단독 회동"),
        ("양해각서(MOU)를 맺었다.", "양해각서(MOU)를 체결"),
        ("HBM4 양산에 들어갔다.", "HBM4 양산 돌입"),
        ("매출 1조원을 넘어섰다.", "매출 1조원을 돌파"),
        ("의견을 나눴다.", "의견을 교환"),
        ("SNS에 사진을 올렸다.", "SNS에 사진을 게시"),
        # no such noun: the verb itself
        ("짐 켈러와 만났다.", "짐 켈러와 만남"),
        ("개발에 나섰다.", "개발에 나섬"),
        ("2심에서 무죄를 선고받았다.", "2심에서 무죄를 선고받음"),
        ("구동을 살펴보기도 했다.", "구동을 살펴봄"),
        # must not become a noun
        ("성장하기 위해서다.", None),
        ("함께 가자.", None),
        ("가능할까?", None),
    ],
)
def test_the_last_predicate_becomes_a_noun_that_says_the_same(sentence: str, line: str | None):
    assert ended(sentence) == line


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("이에 앞서 최태원 SK그룹 회장은 협력 방안을 논의했다.", "최태원 SK그룹 회장, 협력 방안 논의"),
        ("1일 최 회장은 미국에서 협력 방안을 논의했다.", "최 회장, 1일 미국에서 협력 방안 논의"),
        ("삼성전자와 메타는 협력을 더욱 확대할 전망이다.", "삼성전자와 메타, 협력을 더욱 확대할 전망"),
        ("삼성전자의 지난해 매출이 10% 늘었다.", "삼성전자의 지난해 매출 10% 증가"),
        ("최 회장은 인공지능(AI)을 강화해야 한다고 강조했다.", "최 회장, AI를 강화해야 한다고 강조"),
        (
            '최 회장은 임직원에게 "AI는 중요하다. 서두르자"라고 말했다.',
            '최 회장, 임직원에게 "AI는 중요하다. 서두르자"라고 언급',
        ),
        # a comma would tear these: two topics, an object for a topic, a condition with its own subject, a copula
        ("유 사장은 AI 서비스를, 김 사장은 메모리를 맡는다.", "유 사장은 AI 서비스를, 김 사장은 메모리를 맡음"),
        ("초대 위원장은 곽노정 SK하이닉스 사장이 맡는다.", "초대 위원장은 곽노정 SK하이닉스 사장이 맡음"),
        (
            "오픈AI가 올해 전환하지 못하면 투자액은 줄어들 수 있다.",
            "오픈AI가 올해 전환하지 못하면 투자액은 줄어들 수 있음",
        ),
        ("이재용 회장이 초청을 받아 이뤄진 만남이다.", "이재용 회장이 초청을 받아 이뤄진 만남"),
        # a reported subject does not
        (
            "황 CEO는 삼성전자의 제품이 시험에 실패했다는 보도를 부인했다.",
            "황 CEO, 삼성전자의 제품이 시험에 실패했다는 보도 부인",
        ),
        (
            "최 회장은 지난주 시애틀 아마존 본사에서 재시 CEO를 만나 생성형 AI와 클라우드 서비스의 최신 산업동향과 전망에 대해 면밀히 살피고 SK와 아마존의 협업에 대해 의견을 나눴다.",
            "최 회장, 재시 CEO를 만나 생성형 AI와 클라우드 서비스의 최신 산업동향과 전망에 대해 면밀히 살피고 SK와 아마존의 협업에 대해 의견 교환",
        ),
    ],
)
def test_a_sentence_becomes_a_headline_line(sentence: str, line: str):
    found = shorten(sentence)
    assert found is not None
    assert found.text == line


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("젠슨 황 CEO는 내달 3일 삼성전자 경영진과 만난다.", "젠슨 황 CEO, 내달 3일 삼성전자 경영진과 만날 예정"),
        ("엔비디아는 2025년 '블랙웰 울트라'를 출시한다.", "엔비디아, 2025년 '블랙웰 울트라' 출시 예정"),
        ("최태원 회장은 2025년 1월 3일 미국 출장길에 오른다.", "최태원 회장, 2025년 1월 3일 미국 출장길에 오를 예정"),
        ("삼성전자는 오는 28일 서울에서 간담회를 연다.", "삼성전자, 오는 28일 서울에서 간담회 개최 예정"),
        ("SK하이닉스는 내년 HBM4 양산에 들어간다.", "SK하이닉스, 내년 HBM4 양산 돌입 예정"),
        ("SK하이닉스는 내년부터 생산을 늘려 나간다.", "SK하이닉스, 내년부터 생산을 늘려 나갈 예정"),
        ("오픈AI는 다음 달 샘 올트먼 CEO와 회동을 가진다.", "오픈AI, 다음 달 샘 올트먼 CEO와 회동 예정"),
        ("오픈AI는 내달 열리는 행사에서 새 모델을 공개한다.", "오픈AI, 내달 열리는 행사에서 새 모델 공개 예정"),
        ("현대차는 2025년형 전기차를 생산한다.", "현대차, 2025년형 전기차 생산"),
        ("SK하이닉스는 내년 양산을 목표로 HBM4를 개발한다.", "SK하이닉스, 내년 양산을 목표로 HBM4 개발"),
        ("SK하이닉스는 내년 투자 규모를 고심한다.", "SK하이닉스, 내년 투자 규모 고심"),
        # a present, a past, a judgement, an obligation, a word of someone else
        ("SK하이닉스는 미국에서 HBM4를 공급한다.", "SK하이닉스, 미국에서 HBM4 공급"),
        ("SK하이닉스는 지난 3월부터 HBM4를 공급한다.", "SK하이닉스, 지난 3월부터 HBM4 공급"),
        ("SK하이닉스는 내년 출시할 제품을 공개했다.", "SK하이닉스, 내년 출시할 제품 공개"),
        ("증권가는 내년 매출이 10조원에 이를 것으로 본다.", "증권가는 내년 매출이 10조원에 이를 것으로 봄"),
        ("SK하이닉스는 2026년까지 투자를 늘려야 한다.", "SK하이닉스, 2026년까지 투자를 늘려야 함"),
    ],
)
def test_a_present_that_is_to_come_is_a_plan(sentence: str, line: str):
    found = shorten(sentence, published=PAPER)
    assert found is not None
    assert found.text == line


def test_a_sentence_on_what_is_to_come_is_not_halved():
    sentence = "황 CEO는 내달 3일 한국을 방문해 삼성전자를 찾고, 이튿날 SK하이닉스 경영진과 서울에서 만난다."
    assert halves(sentence, PAPER) == []


def test_the_object_keeps_its_particle_before_a_verb():
    found = shorten("이재용 삼성전자 회장은 2심에서 무죄를 선고받았다.")
    assert found is not None
    assert found.text == "이재용 삼성전자 회장, 2심에서 무죄를 선고받음"


def test_a_plan_that_the_sentence_before_names_reads_badly_alone():
    alone, own = shorten("정부가 이달 내놓은 구체적인 계획이다."), shorten("정부는 구체적인 계획을 내놓을 방침이다.")
    assert alone is not None
    assert own is not None
    assert alone.cost >= 1 > own.cost


LONG = (
    "최태원 SK그룹 회장은 22일 서울 종로구 SK서린빌딩에서 젠슨 황 엔비디아 CEO를 만나 차세대 고대역폭 메모리 공급 방안과"
    " 인공지능 데이터센터 공동 투자 계획, 한국 연구개발센터 설립 구상을 세 시간 동안 논의했다."
)


def test_the_lead_is_no_worse_for_being_long():
    line, lead = shorten(LONG), shorten(LONG, lead=True)
    assert line is not None
    assert lead is not None
    assert 90 < len(lead.text) <= 120
    assert lead.cost < line.cost < 1


def test_who_stood_by_and_who_came_along_go_when_the_line_is_long():
    stood = LONG.replace("22일", "배경훈 과학기술정보통신부 장관과 곽노정 SK하이닉스 사장 등이 지켜보는 가운데 22일")
    along = LONG.replace("22일", "곽노정 SK하이닉스 사장, 유영상 SK텔레콤 사장 등과 함께 22일")
    for sentence in (stood, along):
        found = shorten(sentence, lead=True)
        assert found is not None
        assert found.text.startswith("최태원 SK그룹 회장, 22일 서울")


def test_a_condition_is_never_left_out():
    sentence = (
        "오픈AI는 올해 안에 영리법인으로 전환하지 못하면 투자액을 돌려주고 소프트뱅크와 맺은 계약을 다시 협상하며"
        " 남은 자금은 데이터센터를 새로 짓는 데 쓰지 않고 채권자에게 먼저 돌려줄 계획이다."
    )
    found = shorten(sentence)
    assert found is not None
    assert "못하면" in found.text


def test_two_subjects_are_cut_apart_with_their_clauses():
    sentence = (
        "SK텔레콤의 생성형 AI 서비스 '에이닷'은 차별화된 개인비서 기능으로 400만명에 육박하는 가입자를 끌어모았으며,"
        " SK그룹의 '클린에너지솔루션'은 데이터센터에 필요한 청정에너지 확보와 전력 사용 절감 대안으로 주목받고 있다."
    )
    found = shorten(sentence)
    assert found is not None
    assert "에이닷" not in found.text
    assert found.text.startswith("SK그룹의 '클린에너지솔루션'은")


def test_a_compound_sentence_halves_only_where_both_halves_are_facts():
    fact = "삼성전자는 미국 테일러에 파운드리 공장을 세웠고, 평택에서는 새로운 메모리 생산 라인을 가동했다."
    plan = "최 회장은 신기술 동향을 현지에서 직접 확인하고 앞으로의 사업 방향을 점검할 계획이다."
    assert len(halves(fact)) == 2
    assert halves(plan) == []


@given(st.text(alphabet="삼성전자는협력방안을논의했다. ,\"'()고며면서AI3%", max_size=80))
@settings(max_examples=60, deadline=None)
def test_odd_input_gives_a_line_within_the_limits_or_none(sentence: str):
    found = shorten(sentence)
    assert found is None or 15 <= len(found.text) <= 120


ARTICLE = (
    "최태원 SK그룹 회장이 미국으로 향했다.",
    "젠슨 황 엔비디아 CEO도 왔다.",
    "최 회장은 황 CEO를 만났다.",
    "그는 기뻐했다.",
)


def test_a_short_reference_gets_its_full_name_once():
    introduced: set[str] = set()
    text, sources = name_in_full(ARTICLE[2], ARTICLE, {}, introduced)
    assert text == "최태원 SK그룹 회장은 젠슨 황 엔비디아 CEO를 만났다."
    assert sources == (0, 1)
    assert name_in_full(ARTICLE[2], ARTICLE, {}, introduced) == (ARTICLE[2], ())


def test_two_people_of_one_surname_and_title_stay_as_written():
    article = ("최태원 SK그룹 회장과 최정우 포스코그룹 회장이 만났다.", "최 회장은 웃었다.")
    assert name_in_full(article[1], article, {}, set()) == (article[1], ())


RIVAL = (
    "최태원 SK그룹 회장이 AI 투자 계획을 밝혔다.",
    "최정우 전 포스코그룹 회장(67)도 정부에 지원을 호소했다.",
    "최 회장은 규제 완화를 요구했다.",
)


def test_no_full_name_is_put_in_where_a_namesake_stands_even_if_the_roster_knows_one():
    for rival in (
        RIVAL[1],
        "최정우(67) 포스코홀딩스 명예회장도 지원을 호소했다.",
        "이어 최정우·구광모 회장이 도착했다.",
        "최윤범 대표이사 회장도 왔다.",
        "최창원 SK수펙스추구협의회 부회장도 왔다.",
    ):
        article = (RIVAL[0], rival, RIVAL[2])
        assert name_in_full(article[2], article, {"최 회장": "최태원"}, set()) == (article[2], ())
        assert ambiguous(article[2], article, 2)


@pytest.mark.parametrize(
    "between",
    ["최근 SK그룹 회장단이 모였다.", "최수연 네이버 대표, 구광모 LG그룹 회장도 왔다.", "최대 그룹 회장도 왔다."],
)
def test_what_only_looks_like_a_namesake_leaves_the_name_certain(between: str):
    article = (RIVAL[0], between, RIVAL[2])
    text, _ = name_in_full(article[2], article, {}, set(), upto=2)
    assert text == "최태원 SK그룹 회장은 규제 완화를 요구했다."


def test_a_late_founder_is_no_namesake():
    article = ("이재용 삼성전자 회장이 왔다.", "이건희 선대회장과 이병철 창업 회장의 뜻이다.", "이 회장은 웃었다.")
    assert name_in_full(article[2], article, {}, set())[0] == "이재용 삼성전자 회장은 웃었다."


def test_a_namesake_that_comes_later_does_not_matter():
    article = (RIVAL[0], RIVAL[2], RIVAL[1])
    assert name_in_full(article[1], article, {}, set(), upto=1)[0].startswith("최태원 SK그룹 회장은")


def test_he_is_resolved_only_where_one_person_stands_in_the_sentence_before():
    alone = ("최태원 SK그룹 회장은 미국으로 향했다.", "그는 기뻐했다.")
    assert leaning_subject(alone, 1, person=True) == ("최태원 SK그룹 회장", 0)
    assert leaning_subject(ARTICLE, 3, person=True) is None


def test_a_gloss_is_taken_out_with_the_particle_its_short_form_takes():
    assert glossed("인공지능(AI)을 고대역폭 메모리(HBM)와 그래픽처리장치(GPU)로") == "AI를 HBM과 GPU로"
    assert (topical("최 회장"), topical("오픈AI"), topical("HBM")) == ("최 회장은", "오픈AI는", "HBM은")


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        # whoever foresees is not the subject of what is foreseen
        ("한가람 대표는 AI가 큰 가치를 창출할 것으로 전망했다.", "한가람 대표, AI가 큰 가치를 창출할 것으로 전망"),
        # 또한 right behind a name is its particle
        ("가람그룹 또한 지난해 나라전자와 기술 협약을 체결했다.", "가람그룹도 지난해 나라전자와 기술 협약 체결"),
        ("가람전자의 경우 지난해 매출 3조 원을 발표했다.", "가람전자, 지난해 매출 3조 원 발표"),
        # '이같이' points to the quotation right before it
        ('한가람 대표는 "시장이 커진다"며 이같이 말했다.', '한가람 대표, "시장이 커진다"고 언급'),
        # marks of the paper's picture
        ("한가람 가람전자 대표(사진)는 새 공장을 열었다.", "한가람 가람전자 대표, 새 공장을 엶"),
        ("누적 투자액은 30억 달러(약 4조 원)가 넘는다.", "누적 투자액은 30억 달러(약 4조 원) 초과"),
        ("당시 가람전자는 동의 화면을 작게 보여주고 있었다.", "당시 가람전자는 동의 화면을 작게 보여줌"),
        ("오늘(15일) 가람전자는 새 공장을 공개했다.", "가람전자, 15일 새 공장 공개"),
        ("법원은 책임이 없지는 않다는 단서를 달았다.", "법원은 책임이 없지는 않다는 단서 붙임"),
    ],
)
def test_real_news_sentences_keep_who_says_and_does_what(sentence: str, line: str):
    shortened = shorten(sentence)
    assert shortened is not None
    assert shortened.text == line


@pytest.mark.parametrize(
    "sentence",
    ["가람전자 주가가 13일 코스피 시장에서 12% 급등했다.", "가람전자가 새 연구소장으로 김한결 상무를 낙점했다."],
)
def test_a_noun_that_only_ends_like_a_dependent_one_is_no_flaw(sentence: str):
    line = shorten(sentence)
    assert line is not None
    assert line.cost == 0


@pytest.mark.parametrize(
    ("sentence", "own"),
    [
        ("고용을 동결하고 이익이 나는 조직을 줄이겠다면서 내년 가람전자는 작아질 것이라고 밝혔다.", False),
        ("김한결 대표는 고용을 동결하겠다면서 내년 가람전자는 작아질 것이라고 밝혔다.", True),
    ],
)
def test_who_is_spoken_of_is_not_who_speaks(sentence: str, own: bool):
    assert has_subject(sentence) is own


def test_what_is_foreseen_has_no_subject_of_its_own_to_speak():
    assert not has_subject("또한 AI가 여러 산업에서 큰 가치를 창출할 것으로 전망했다.")


def test_a_definition_is_no_line():
    assert shorten("순매출 기준이란 수수료를 뺀 매출에서 회사가 받는 매출을 말한다.") is None


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        # the object of both verbs
        (
            "가람전자의 새 모델은 국내 최대인 약 3000억 개의 파라미터를 보유하고 있으며 언어와 이미지, 영상에 이르는 다양한 정보를 습득하고 다룰 수 있는 멀티모달 능력을 갖췄다.",
            "정보를 습득하고 다룰 수 있는",
        ),
        # the subject of the reported clause
        (
            "한가람 가람통신 사장은 통신 사업자가 갖춰야 할 안정적인 기반 시설을 구축하고 유지하는 것이 고객의 눈높이를 맞추고 사회적 책임을 다하는 전제 조건이 될 것이라고 강조했다.",
            "유지하는 것이 고객의 눈높이를 맞추고",
        ),
        # the one who announces
        (
            "가람전자는 이날 3분기 연결재무제표 기준 매출이 전년 동기 대비 16.4% 증가한 1조3977억 원을 기록하고 영업이익은 29.0% 감소한 2217억 원으로 잠정 집계됐다고 밝혔다.",
            "가람전자",
        ),
        # a name that begins like a verb
        (
            "한가람 대표는 2일(현지시간) 스페인 바르셀로나의 피나 그란 비아 전시장에서 진행된 개막식에서 연설자로 나서 음성이 미래 소통의 중심이 될 것이라고 말했다.",
            "피나 그란 비아",
        ),
        # the subject of a clause that modifies
        (
            "다온칩과 나래칩은 대형 고객사들이 자체 칩에 막대한 돈을 쏟아붓고 설계 인력을 쓸어 가는 상황에서 국내를 넘어 세계 시장에서 살아남기 위해서는 두 회사의 결합이 시급하다고 판단한 것으로 보인다.",
            "쏟아붓고 설계 인력을",
        ),
    ],
)
def test_a_long_sentence_is_never_cut_through_a_clause(sentence: str, kept: str):
    shortened = shorten(sentence)
    assert shortened is None or kept in shortened.text or kept.rsplit(maxsplit=1)[-1] not in shortened.text


def test_a_bare_day_still_to_come_makes_the_present_a_plan():
    shortened = shorten("가람전자는 29일 오전 실적을 발표한다.", published=date(2026, 1, 18))
    assert shortened is not None
    assert shortened.text == "가람전자, 29일 오전 실적 발표 예정"


def test_a_term_inside_a_quotation_keeps_its_words():
    assert glossed("‘인공지능(AI) 거품론’은 인공지능(AI)을 모른다.") == "‘인공지능(AI) 거품론’은 AI를 모른다."


@pytest.mark.parametrize("title", ["부총리", "가람전자 최고경영자(CEO)"])
def test_he_is_the_titled_person_of_the_sentence_before(title: str):
    sentences = (f"한가람 {title}는 3일 새 공장을 짓겠다고 밝혔다.", '그는 "연구소도 세운다"고 말했다.')
    assert leaning_subject(sentences, 1, person=True) == (f"한가람 {title}", 0)
