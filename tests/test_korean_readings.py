"""Readings of Korean sentences as papers and stations print them: names, marks, quotations, what stands alone."""

from datetime import date

import pytest

from summarizer import Bullet, Document, Summary
from summarizer.again import one_event
from summarizer.check import Source, check_bullet
from summarizer.extractive import summarize
from summarizer.headline import headline
from summarizer.korean.absolute_dates import dated
from summarizer.korean.candidates import points_out
from summarizer.korean.leaning import leaning_subject, owner, told_by_itself
from summarizer.korean.morphology import analyse
from summarizer.korean.names import name_in_full
from summarizer.korean.shorten import shorten
from summarizer.korean.standalone import plainly, prepared
from summarizer.korean.standing import LEANS, NO_NEWS, OF_ANOTHER
from summarizer.korean.topics import has_subject


@pytest.mark.parametrize(
    ("sentence", "name", "particle"),
    [
        ("텔레포니카가 독일 법인을 팔았다.", "텔레포니카", "가"),
        ("엔비디아가 영국 회사를 사들였다.", "엔비디아", "가"),
        ("미스트랄의 대표가 물러났다.", "미스트랄", "의"),
        ("화웨이가 새 칩을 냈다.", "화웨이", "가"),
    ],
)
def test_a_name_that_the_analyser_does_not_know_keeps_its_particle_apart(sentence: str, name: str, particle: str):
    first, second = analyse(sentence)[:2]
    assert (first.form, second.form) == (name, particle)
    assert sentence[first.start : first.end] == name
    assert second.tag in {"JKS", "JKG"}


@pytest.mark.parametrize("sentence", ["손정의 회장이 방한했다.", "윤고은 대표가 말했다.", "상하이 공장이 멈췄다."])
def test_a_name_that_ends_like_a_particle_stays_whole(sentence: str):
    assert analyse(sentence)[0].form == sentence.split(maxsplit=1)[0]


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        (
            "네, 가람전자가 올해 매출 3조원을 기록했다고 공시했습니다.",
            "가람전자가 올해 매출 3조원을 기록했다고 공시했습니다.",
        ),
        ("가람은 자회사 `나라넷'을 팔기로 했다.", "가람은 자회사 '나라넷'을 팔기로 했다."),
        ("가람저널(GRJ에 따르면 나라전자는 공장을 닫는다.", "가람저널(GRJ)에 따르면 나라전자는 공장을 닫는다."),
        ("가람모터스(종목코드: GRMT)가 공장을 세운다.", "가람모터스가 공장을 세운다."),
        ("나라폰(NRP.L)이 2천 명을 줄인다.", "나라폰이 2천 명을 줄인다."),
        ("단 나라와 가람의 협력은 지속될 것으로 보인다.", "나라와 가람의 협력은 지속될 것으로 보인다."),
        ("가람은 인력을 줄이는 대신 가격을 올렸다.", "가람은 인력을 줄이는 대신 가격을 올렸다."),
        # what only looks like one of these
        ("네 회사가 손을 잡았다.", "네 회사가 손을 잡았다."),
        ("단 3일 만에 자금을 모았다.", "단 3일 만에 자금을 모았다."),
        ("가람저널(GRJ)에 따르면 나라전자는 공장을 닫는다.", "가람저널(GRJ)에 따르면 나라전자는 공장을 닫는다."),
    ],
)
def test_marks_of_page_and_microphone_go(sentence: str, text: str):
    assert prepared(sentence) == text


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        (
            "가람전자가 나라칩 인수를 추진하는 것으로 알려지면서 성사 여부에 관심이 쏠린다.",
            "가람전자가 나라칩 인수를 추진하는 것으로 알려졌다.",
        ),
        ("대표가 곧 물러날 것으로 전해지면서 후임에 이목이 집중되고 있다.", "대표가 곧 물러날 것으로 전해졌다."),
        ("대표가 물러난 것으로 알려지면서 주가가 5% 떨어졌다.", "대표가 물러난 것으로 알려지면서 주가가 5% 떨어졌다."),
    ],
)
def test_that_people_take_notice_is_left_out(sentence: str, text: str):
    assert plainly(sentence) == text


@pytest.mark.parametrize(
    "sentence",
    [
        "나라통신은 가람뉴스를 인용해 김가람 대표의 발언을 보도했다.",
        "인수 효과에 대해서도 구체적으로 설명했다.",
        "주주환원 정책에 대해서도 설명했다.",
    ],
)
def test_that_somebody_spoke_of_something_is_no_news(sentence: str):
    assert NO_NEWS.search(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "양측은 협력 방안에 대해 논의했다.",
        "나라일보는 가람전자가 공장을 판다고 보도했다.",
        "그는 감원에 대해 사과했다.",
    ],
)
def test_what_was_done_or_told_is_news(sentence: str):
    assert not NO_NEWS.search(sentence)


def test_of_a_long_quotation_one_sentence_is_kept_word_for_word():
    line = shorten(
        '배달 서비스 가람고의 김나라 대표가 30일 오전 서울 중구 하늘호텔에서 열린 간담회에서 "우리의 전동화와 자율주행 기술 개발은 완성차 업체와의 '
        '긴밀한 협력이 무엇보다 중요하다. 특정 업체의 이름을 밝힐 수는 없지만, 한국 자동차 업체는 굉장히 매력적인 동반자"라고 말했다.'
    )
    assert line is not None
    kept = line.text.split('"')[1]
    assert kept in {
        "우리의 전동화와 자율주행 기술 개발은 완성차 업체와의 긴밀한 협력이 무엇보다 중요하다",
        "특정 업체의 이름을 밝힐 수는 없지만, 한국 자동차 업체는 굉장히 매력적인 동반자",
    }


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        (
            "앞서 가람소재는 지난 2023년 나라화학과 전구체 생산에 협력하는 내용의 합작투자계약을 체결하고, 이듬해 하늘신소재테크놀로지(나라화학 51%·별 29%·가람소재 20%)를 설립한 바 있다.",
            "2023년",
        ),
        (
            "이가람 판사는 나라닷컴이 기기 제조사나 브라우저 사업자와 독점 사용 계약을 맺는 행위를 앞으로 금지하고, 앱 장터의 사용권을 검색 제품이나 인공지능 제품 사용과 묶는 것도 막았다.",
            "독점 사용 계약",
        ),
    ],
)
def test_a_clause_on_which_the_rest_counts_is_not_cut(sentence: str, kept: str):
    line = shorten(sentence)
    assert line is None or kept in line.text


def test_the_lead_keeps_what_the_title_promises():
    line = shorten(
        "4일(현지시간) 나라타임스(NRT) 등에 따르면 가람클라우드는 이날 증권거래위원회(SEC)에 구조조정 계획을 제출하고, 전체 직원의 약 10%를 감원하고 "
        "일부 지역의 부동산 및 사무 공간을 정리 또는 축소하겠다고 밝혔다.",
        lead=True,
        promised=frozenset({"전체", "직원", "10", "감원", "사무실", "축소"}),
    )
    assert line is not None
    assert "직원의 약 10%를 감원" in line.text


def test_a_firm_that_tells_of_itself_is_the_subject():
    text = "11일 가람전자에 따르면 지난 8일 중국 기업과 업무협약을 체결했다."
    assert told_by_itself(text, "가람전자, 양극재 협약") == "가람전자는 지난 8일 중국 기업과 업무협약을 체결했다."
    assert told_by_itself(text, "양극재 시장이 커진다") is None
    research = "가람리서치에 따르면 지난해 점유율 20%로 1위를 차지했다."
    assert told_by_itself(research, '가람리서치 "나라전자 1위"') is None


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("이미 협력하고 있는 나라전자 경영진과 만날 가능성이 높다.", False),
        ("나라전자가 투자에 참여할 가능성이 높다.", True),
    ],
)
def test_a_chance_is_no_subject(sentence: str, told: bool):
    assert has_subject(sentence) is told


def test_a_day_whose_sign_was_forgotten_is_a_day():
    sentences = ("30(현지시간) 나라통신에 따르면 가람은 이날 김 회장이 오는 4월 6일 물러난다고 발표했다.",)
    text = dated(sentences, 0, date(2020, 1, 31))
    assert text == "1월 30일(현지시간) 나라통신에 따르면 가람은 김 회장이 4월 6일 물러난다고 발표했다."


def test_one_sum_and_one_act_inside_another_line_are_one_event():
    told = "가람전자, 인수를 위해 사들인 주식 중 남아있던 110만 주를 모두 처분"
    more = "가람전자는 2월 16일 1억4000만 달러 상당 나라칩 주식 110만 주를 모두 처분하고 지분관계도 청산"
    assert one_event(more, told)
    assert not one_event("가람전자, 나라칩과 20년 단위 장기 라이선스 계약을 새로 체결", told)


def test_the_line_with_the_figures_stands_for_the_one_without():
    text = (
        "가람전자가 올해 3분기 잠정 실적을 발표했습니다.\n"
        "네, 가람전자가 올해 3분기 매출 79조원, 영업이익 9조1,000억원을 기록했다고 잠정 공시했습니다.\n"
        "증권가에서는 당초 가람전자 영업이익을 14조원대까지 내다봤지만, 최근 10조원 안팎으로 낮췄습니다.\n"
        "반도체 부문 수장인 김나라 부회장은 실적 발표 직후 이례적으로 사과 메시지를 냈습니다."
    )
    found = summarize(
        Document(
            title="가람전자 3분기 영업이익 9조1천억원…전망치 하회",
            text=text,
            language="ko",
            published=date(2024, 10, 8),
            glossary={"가람전자": "가람전자"},
        )
    )
    assert isinstance(found, Summary)
    assert any("매출 79조원, 영업이익 9조1,000억원" in bullet.text for bullet in found.bullets)
    assert not any(bullet.text.endswith("잠정 실적 발표") for bullet in found.bullets)


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("김 대통령은 오늘 기업인들과 만났습니다.", "김 대통령은 1월 15일 기업인들과 만났습니다."),
        ("가람전자는 오늘부터 새 요금제를 판다.", "가람전자는 1월 15일부터 새 요금제를 판다."),
        ('김 대표는 "오늘 결정했다"고 말했다.', '김 대표는 "오늘 결정했다"고 말했다.'),
        ("오늘날 반도체는 산업의 쌀이다.", "오늘날 반도체는 산업의 쌀이다."),
    ],
)
def test_today_is_the_day_of_the_paper(sentence: str, text: str):
    assert dated((sentence,), 0, date(2019, 1, 15)) == text


def test_an_outlet_announces_nothing():
    told = shorten("나라방송은 관계자를 인용해 가람전자가 이달 기본합의서를 체결할 예정이라고 밝혔다.")
    firm = shorten("가람전자는 나라전자와 이달 기본합의서를 체결할 예정이라고 밝혔다.")
    assert told is not None
    assert firm is not None
    assert told.text.endswith("밝힘")
    assert firm.text.endswith("발표")


def test_a_post_told_in_two_words_is_one():
    sentence = "한가람 최고경영자(CEO)가 왕하늘빛 중국 상무부장(장관)을 만나 투자 의지를 밝혔다."
    source = Source(sentences=(sentence,), published=date(2024, 10, 25), language="ko", glossary={})

    def refused(line: str) -> list[str]:
        return [refusal.reason for refusal in check_bullet(Bullet(text=line, evidence=(sentence,)), source)]

    assert refused("한가람 CEO, 왕하늘빛 중국 상무부장(장관)을 만나 투자 의지 표명") == []
    assert "titles" in refused("한가람 CEO, 왕하늘빛 중국 상무부장(차관)을 만나 투자 의지 표명")


def test_make_haste_is_no_month():
    sentences = ("장관은 개선할 방안을 서둘러 내달라고 주문했다.", "가람은 내달 공장을 연다.")
    assert dated(sentences, 0, date(2024, 11, 13)) == sentences[0]
    assert dated(sentences, 1, date(2024, 11, 13)) == "가람은 12월 공장을 연다."


@pytest.mark.parametrize(
    ("before", "subject"),
    [
        ("이 기간에 만난 글로벌 기업 최고경영자(CEO)는 20여명에 이른다.", None),
        ("이동통신 3사 대표는 간담회를 마쳤다.", None),
        ("한 이용자가 나라전자는 자신이 무엇에 서명했는지 모른다고 꼬집었다.", None),
        ("김가람 나라전자 사장은 미국으로 떠났다.", "김가람 나라전자 사장"),
        ("화웨이 회장은 미국으로 떠났다.", "화웨이 회장"),
    ],
)
def test_only_somebody_who_is_named_goes_on(before: str, subject: str | None):
    found = leaning_subject((before, "실리콘밸리에서는 최고경영자 세 명을 만났다."), 1, person=False)
    assert (None if found is None else found[0]) == subject


@pytest.mark.parametrize(
    ("line", "leans"),
    [
        ("최 회장, 당시 가람전자 본사를 방문한 뒤 사진을 게시", True),
        ("김 창업자, 이 회장을 만나 협력 방안 논의", False),
    ],
)
def test_what_points_outside_the_line_leans(line: str, leans: bool):
    assert (LEANS.search(line) is not None) is leans


@pytest.mark.parametrize(
    ("line", "out"),
    [
        ("김 창업자, 이 도구를 가장 많이 쓴 사람도 한국의 기술자라고 소개", True),
        ("나라 대표, 간담회를 열고 이 비서를 9월 일반에 공개하겠다고 밝힘", True),
        ("이사회는 18일 위원회에서 이를 확정할 예정", True),
        ("가람 CEO, 그 옆에 서서 직접 시연을 도움", True),
        ("나라 대표, AI 비서를 개발했고 이 비서를 9월 공개하겠다고 밝힘", False),
        ("가람은 올해 매출이 25억달러에 이를 것으로 전망", False),
        ("가람은 계획을 세우고 이를 이사회에 보고", False),
        ('김 창업자, "이 도구를 가장 많이 쓴다"고 언급', False),
        ("김 사장, 생산능력(CAPA)이 적다는 질의에 답변", False),
        ("김 창업자, 이 회장을 만나 협력 방안 논의", False),
    ],
)
def test_a_pointer_points_at_what_the_line_has_told(line: str, out: bool):
    assert points_out(line) is out


def test_a_list_of_people_keeps_the_particle():
    found = shorten("김가람 사업부장과 이나라 사업부장, 박하늘 사업부장이 명단에 이름을 올렸다.")
    assert found is not None
    assert "박하늘 사업부장이 " in found.text


def test_what_a_firm_lets_its_people_know_is_no_remark():
    found = shorten("가람게임즈는 12일 '자발적 퇴사 선택 프로그램'을 시행한다고 사내에 알렸다.")
    assert found is not None
    assert found.text.endswith("사내에 알림")


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        (
            "나라전자가 10일 공시한 22조원 규모의 위탁생산 계약 상대가 가람으로 확인됐기 때문이다.",
            "나라전자가 10일 공시한 22조원 규모의 위탁생산 계약 상대가 가람으로 확인됐다.",
        ),
        ("이는 가람이 계약을 깼기 때문이다.", "이는 가람이 계약을 깼기 때문이다."),
        ("주가가 떨어진 것은 가람이 계약을 놓쳤기 때문이다.", "주가가 떨어진 것은 가람이 계약을 놓쳤기 때문이다."),
    ],
)
def test_a_cause_is_told_as_it_happened(sentence: str, line: str):
    assert plainly(sentence) == line


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        (
            '대통령실은 그러나 "구체적인 액수는 오가지 않았다"고 설명했다.',
            '대통령실, "구체적인 액수는 오가지 않았다"고 설명',
        ),
        (
            "홍콩 가람모닝포스트는 관계자를 인용해 나라전자가 공장을 팔 예정이라고 전했다.",
            "홍콩 가람모닝포스트는 관계자를 인용해 나라전자가 공장을 팔 예정이라고 전함",
        ),
    ],
)
def test_lines_of_who_tells(sentence: str, line: str):
    found = shorten(sentence)
    assert found is not None
    assert found.text == line


def test_a_dinner_that_is_held_after_the_paper_is_to_come():
    found = shorten("최 회장은 첫 일정으로 22일(현지시간) 김가람 대표와 만찬을 함께한다.", published=date(2025, 10, 21))
    assert found is not None
    assert found.text.endswith("함께할 예정")


@pytest.mark.parametrize(
    "sentence",
    [
        "김가람 나라전자 사장과 이하늘 다라통신 대표, 박별 마바은행 행장이 참석했다.",
        "1월 29일 행사에는 김가람 사장 등 양사 관계자 20여 명이 참석했다.",
        "짐을 싸던 한 남자가 아내에게 말했다.",
    ],
)
def test_who_was_there_is_no_news(sentence: str):
    assert NO_NEWS.search(sentence)
    assert not NO_NEWS.search("김가람 회장은 다보스포럼에 참석했다.")


def test_a_figure_is_of_a_firm_that_is_named():
    kind = ("보험사와 은행의 상담 업무를 대신하는 에이전트가 주력이다.", "지난해 매출은 184억원이다.")
    named = ("가람전자는 상담 업무를 대신하는 에이전트를 판다.", "지난해 매출은 184억원이다.")
    assert owner(kind, 1, kind[1]) is None
    found = owner(named, 1, named[1])
    assert found is not None
    assert found[1] == "가람전자"


def test_a_span_of_days_is_no_date_and_the_day_of_telling_is_not_that_of_the_event():
    span = ("정부는 통관 기간을 현재 9일에서 사흘로 줄인다.",)
    assert dated(span, 0, date(2025, 2, 18)) == span[0]
    sentences = ("가람은 28일 나라와 협약을 맺었다고 29일 밝혔다.", "이날 행사에는 양사 사장이 나왔다.")
    assert "1월" not in dated(sentences, 1, date(2026, 1, 29))


def test_a_subject_is_no_part_of_a_name():
    sentences = ("차가람 미래기술연구원장이 사장으로 승진했다.", "차 사장은 20년간 설계 외길을 걸어온 기술통이다.")
    named, _ = name_in_full(sentences[1], sentences, {}, set(), upto=1)
    assert "연구원장이 사장" not in named


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        (
            '나라통신 신임 대표에 김 내정자…"해킹 수습이 첫 과제" 31일 주총서 확정할 듯',
            "나라통신 신임 대표에 김 내정자",
        ),
        ('희망퇴직 받는 가람플러스…"AI가 상담 45% 처리" 50세 이상·근속 10년 대상', "희망퇴직 받는 가람플러스"),
    ],
)
def test_a_headline_begins_with_who_it_is_about(title: str, kept: str):
    assert headline(title, "") == kept


def test_a_day_told_twice_is_told_once():
    sentences = ("가람은 24일 실적을 발표했다.", "나라 대표가 전날(23일) 입국해 김 부회장을 만났다.")
    assert dated(sentences, 1, date(2024, 9, 24)) == "나라 대표가 9월 23일 입국해 김 부회장을 만났다."


def test_a_subject_is_not_left_without_its_clause():
    line = shorten(
        "성과급 상한을 놓고 다섯 달 동안 평행선을 달려온 가람전자 노사가 중앙위원회의 사후 조정에서도 접점을 찾지 못하면서, 조합원 수가 창사 이래 처음으로 "
        "직원의 절반을 넘어선 노조가 5월 21일부터 18일간 총파업에 들어가겠다고 선언했다.",
        lead=True,
    )
    assert line is None or "노사가 조합원" not in line.text


def test_of_two_things_that_are_told_the_second_may_go():
    line = shorten(
        "가람컴퓨터는 초고화소 이미지센서를 나라전자에 일부 맡기는 방안을 검토하고 있으며, 이를 위해 나라전자가 텍사스주 공장에 전용 라인을 깔기 시작했다고 "
        "하늘통신이 5월 20일(현지시간) 소식통을 인용해 보도했다.",
    )
    assert line is not None
    assert "검토하고 있다고 하늘통신이" in line.text


def test_of_two_deeds_the_first_takes_the_tense_of_the_second():
    line = shorten(
        "개인정보위원회는 22일 전체회의를 열어 법을 위반한 가람노트에 과징금 6억2400만원과 과태료 1080만원을 부과하고, "
        "해당 영상으로 만든 표정 분석 모델을 90일 안에 파기하도록 명령했다고 23일 밝혔다."
    )
    assert line is not None
    assert "과태료 1080만원을 부과했다고 23일" in line.text
    unlike = shorten(
        "가람전자는 서울에서 새 칩을 공개하고 싶다는 뜻을 여러 차례 나라전자에 전했으나 끝내 함께하지 못했다고 23일 밝혔다."
    )
    assert unlike is None or "공개했다" not in unlike.text


def test_a_meeting_that_was_held_for_it_may_go():
    line = shorten(
        "가람위원회는 22일 서울 중구 나라호텔에서 전체회의를 열어 법을 위반한 다온노트에 과징금 6억2400만원과 과태료 1080만원을 매기고 시정 명령을 내리기로 결정했다고 발표했다."
    )
    assert line is not None
    assert "22일 법을 위반한 다온노트에" in line.text


def test_a_pronoun_keeps_its_particle():
    line = shorten("가람전자 이사회는 18일 임원후보추천위원회를 열어 이를 확정한다.", published=date(2025, 12, 11))
    assert line is not None
    assert "이를 확정" in line.text


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("가람통신은 새 요금제를 다음 달부터 판다.", "가람통신은 새 요금제를 다음 달부터 판매 예정"),
        ("나라그룹은 자회사 지분 30%를 팔았다.", "나라그룹, 자회사 지분 30% 매각"),
        ("가람증권은 나라전자 목표주가를 12만원으로 높였다.", "가람증권, 나라전자 목표주가를 12만원으로 상향"),
        ("가람전자는 올해 매출 전망치를 낮췄다.", "가람전자, 올해 매출 전망치 하향"),
        ("가람전자는 연구소를 서울로 옮겼다.", "가람전자, 연구소를 서울로 이전"),
        ("가람전자는 3년 만에 흑자로 돌아섰다.", "가람전자, 3년 만에 흑자로 전환"),
        ("김가람 대표는 조만간 한국을 찾는다.", "김가람 대표, 조만간 한국 방문 예정"),
        ("가람전자는 올해 안에 첫 제품을 선보인다.", "가람전자, 올해 안에 첫 제품을 선보일 예정"),
    ],
)
def test_a_verb_becomes_the_noun_that_its_object_takes(sentence: str, line: str):
    found = shorten(sentence, published=date(2025, 3, 3))
    assert found is not None
    assert found.text == line
    source = Source(sentences=(sentence,), published=date(2025, 3, 3), language="ko", glossary={})
    assert check_bullet(Bullet(text=line, evidence=(sentence,)), source) == []


@pytest.mark.parametrize(("published", "coming"), [(date(2025, 4, 2), True), (date(2025, 9, 2), False)])
def test_the_second_half_is_to_come_until_it_has_begun(published: date, coming: bool):
    found = shorten("세계 1위 위탁생산 업체 가람전자가 올 하반기 2나노 공정 양산에 돌입한다.", published=published)
    assert found is not None
    assert found.text.endswith("예정") is coming


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("가람전자가 미국 공장에 12억5000만달러를 더 투입한다.", "투입 예정"),
        ("김가람 나라통신 사장이 다라전자로 자리를 옮긴다.", "옮길 예정"),
        ("가람전자는 반도체를 만든다.", "만듦"),  # what it always does
        ("가람전자가 미국 공장에 12억5000만달러를 더 투입했다.", "투입"),
    ],
)
def test_a_lead_in_the_present_tells_of_a_plan(sentence: str, end: str):
    found = shorten(sentence, lead=True)
    assert found is None or found.text.endswith(end)


def test_hearsay_is_not_what_somebody_says_himself():
    found = shorten('황 대표는 "석 달만 부탁하겠다"고 농담을 섞어 답했다고 한다.')
    assert found is not None
    assert found.text.endswith("답했다고 함")


def test_who_was_there_too_does_not_act_in_the_next_sentence():
    before = "이가람 나라전자 사장이 동행했다."
    assert leaning_subject((before, "젠슨 황과는 칩을 싣는 방안을 논의했다."), 1, person=False) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "금액으로 따지면 최대 14조원에 이른다.",
        "분기 기준 사상 최대치로, 2018년 3분기 기록을 갈아치웠다.",
        "월가 전망치 460억달러를 1.5% 웃돌았다.",
    ],
)
def test_what_an_amount_does_is_not_its_owners_deed(sentence: str):
    assert OF_ANOTHER.search(sentence)


def test_what_the_day_is_held_against_stays_the_day_before():
    sentences = ("가람전자는 29일 유가증권시장에서 전날보다 0.28% 오른 7만600원에 마감했다.",)
    assert "7월 29일 유가증권시장에서 전날보다" in dated(sentences, 0, date(2025, 7, 29))


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ('애플, 시리에 제미나이 얹는다…팀 쿡 "연 10억달러, 아깝지 않다"', "애플, 시리에 제미나이 얹는다"),
        ("[인사] 가람그룹", "가람그룹, 정기 임원인사 단행"),
    ],
)
def test_a_headline_says_what_happened(title: str, shown: str):
    assert headline(title, "가람그룹, 정기 임원인사 단행") == shown


def test_nights_and_days_away_are_no_date():
    sentences = (
        "샘 올트먼 오픈AI CEO가 12일 한국을 찾았다.",
        "1박 2일의 짧은 일정이다.",
        "올트먼 CEO는 이날 오전 입국했다.",
    )
    assert "11월 12일" in dated(sentences, 2, date(2026, 11, 12))


def test_a_ministry_is_no_post():
    sentences = ("쿡은 21일 왕원타오 중국 상무부장과 만났다.", "중국 상무부에 따르면 쿡은 투자를 늘리겠다고 말했다.")
    assert name_in_full(sentences[1], sentences, {}, set()) == (sentences[1], ())


def test_a_figure_is_of_a_firm_and_not_of_who_leads_it():
    sentences = (
        "우융밍(에디 우) 알리바바 CEO는 25일 투자를 늘리겠다고 말했다.",
        "이 기간 클라우드 매출은 34% 증가했다.",
    )
    assert owner(sentences, 1, sentences[1]) is None


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        (
            "일본 정부가 주도해 세운 반도체 기업 가람이 시제품의 동작을 확인했다고 18일 발표했다.",
            "일본 정부가 주도해 세운 반도체 기업 가람이 시제품의 동작을 확인했다고 18일 발표",
        ),
        (
            "미국 마이크론이 또 한 번 사상 최대 분기 실적을 기록했다.",
            "미국 마이크론이 또 한 번 사상 최대 분기 실적 기록",
        ),
    ],
)
def test_a_comma_stands_for_the_particle_of_the_main_subject_alone(sentence: str, line: str):
    found = shorten(sentence, published=date(2026, 7, 18), lead=True)
    assert found is not None
    assert found.text == line
