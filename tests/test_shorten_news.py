"""Sentences as papers print them, into lines: states, marks of the page, who acts, and what a cut may not take."""

from __future__ import annotations

import pytest

from summarizer.korean.shorten import shorten
from summarizer.korean.topics import has_subject


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("가람전자는 다음 총회를 앞두고 있다.", "가람전자, 다음 총회를 앞둠"),
        ("내년 투자를 늘리는 쪽에 무게가 실리고 있다.", "내년 투자를 늘리는 쪽에 무게 실림"),
        ("가람전자와 나라은행은 본사에서 협약식을 열었다.", "가람전자와 나라은행, 본사에서 협약식 개최"),
        ("가람전자는 중소기업에 수출 기회를 열었다.", "가람전자, 중소기업에 수출 기회를 엶"),
        ("가람전자의 협업 경험이 투자 배경으로 고려됐다.", "가람전자의 협업 경험이 투자 배경으로 고려됨"),
        ("새 규격은 나라연구원에 의해 완성됐다.", "새 규격은 나라연구원에 의해 완성됨"),
        ("김가람 가람전자 사장은 나라위원회 위원에 선임됐다.", "김가람 가람전자 사장, 나라위원회 위원에 선임"),
    ],
)
def test_a_state_stays_a_state_and_what_is_done_to_a_thing_is_not_done_by_it(sentence: str, line: str):
    found = shorten(sentence)
    assert found is not None
    assert found.text == line


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("가람전자(123450)는 새 칩을 다음 분기에 공개했다.", "가람전자, 새 칩을 다음 분기에 공개"),
        ("가람전자[123450]는 새 칩을 다음 분기에 공개했다.", "가람전자, 새 칩을 다음 분기에 공개"),
        ("김가람(50·사진) 나라은행 상무는 지난 분기에 합류했다.", "김가람(50) 나라은행 상무, 지난 분기에 합류"),
        ("따라서 당분간 가람전자의 호황은 계속될 전망이다.", "당분간 가람전자의 호황은 계속될 전망"),
        ("그러자 가람전자는 법원에 가처분을 신청했다.", "가람전자, 법원에 가처분 신청"),
        (
            "3월 29일 주주총회에서 김가람 가람게임즈 사장은 사내이사로 재선임됐다.",
            "김가람 가람게임즈 사장, 3월 29일 주주총회에서 사내이사로 재선임",
        ),
        ("투자금액 역시 1949억원으로 전년보다 37% 줄었다.", "투자금액도 1949억원으로 전년보다 37% 감소"),
    ],
)
def test_a_line_has_no_mark_of_the_page_and_tells_when_and_where_behind_who(sentence: str, line: str):
    found = shorten(sentence)
    assert found is not None
    assert found.text == line


@pytest.mark.parametrize(
    "sentence",
    [
        "벤처 투자자들이 모인 자리에서 지난해 성과를 발표했는데, 업계에서도 부적절하다는 지적이 나온다.",
        "김가람 전임 원장이 6월 장관으로 발탁되면서 7월 박나라 상무와 함께 공동 원장에 선임됐다.",
        "김가람 대표가 회사에서 물러나면서 7월에 후임으로 내정됐다.",
        "이 자리에서 가람연구원이 자체 개발한 모델의 성능을 소개하고 활용 방안을 제시할 예정이다.",
    ],
)
def test_a_line_whose_actor_only_the_sentence_before_names_reads_badly(sentence: str):
    found = shorten(sentence)
    assert found is not None
    assert found.cost >= 1.0


@pytest.mark.parametrize(
    "sentence",
    [
        "가람전자가 6월 신제품을 공개하면서 유럽 시장에 진출했다.",
        "가람연구원은 자체 개발한 모델의 성능을 소개하고 활용 방안을 제시할 예정이다.",
        "우아한가람들이 미국의 로봇 기업인 나라로보틱스에 200만 달러를 투자했다.",
    ],
)
def test_a_line_that_names_who_acts_reads_well(sentence: str):
    found = shorten(sentence)
    assert found is not None
    assert (found.cost, found.subject) == (0, True)


def test_people_who_only_made_what_is_handled_are_not_who_handles_it():
    taken = "심사 과정에서 후보자들이 제출한 지원 서류를 살펴보고 심층 면접 대상 세 명을 결정했다."
    assert not has_subject(taken)
    assert has_subject("이용자들이 늘어난 반면 광고주들이 줄었다.")


def test_the_clause_that_a_contrast_is_with_is_not_left_out():
    turned = (
        "김가람 대표의 방한은 2023년 6월과 2024년 1월에 이어 이번이 세 번째지만, 외국 신생 기업의 새 모델이 갑자기 인기를 끌면서 "
        "어느 때보다 많은 기업인이 강연장을 찾았다."
    )
    found = shorten(turned, limit=70)
    assert found is not None
    assert "지만" not in found.text or "끌면서" in found.text


def test_what_a_later_word_points_back_to_is_not_left_out():
    pointed = (
        "나라연구원은 지난 3년 동안 이용자의 대화 문장 약 1억 건을 모아 응답 데이터베이스로 새로 구축했으며, "
        "상담 모델이 이 중 한 문장을 선택해 답변하는 방식으로 서비스를 설계했다."
    )
    found = shorten(pointed, limit=60)
    assert found is not None
    assert "이 중" not in found.text or "1억 건" in found.text


def test_a_short_form_inside_a_quoted_name_stays():
    named = shorten(
        "김가람 나라통신 사장은 4월 2일 바르셀로나에서 개막하는 세계 최대 통신 전시회인 ‘세계통신회의(WTC) 2026’에서 기조연설했다.",
        limit=50,
    )
    assert named is not None
    assert "‘세계통신회의(WTC) 2026’" in named.text


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        (
            "김가람 원장은 내달 가람포럼에서 새 모델을 주제로 발표를 갖는다.",
            "김가람 원장, 내달 가람포럼에서 새 모델을 주제로 발표 예정",
        ),
        (
            "김가람 원장은 내달 가람포럼에서 새로운 시간을 갖는다.",
            "김가람 원장, 내달 가람포럼에서 새로운 시간을 가질 예정",
        ),
    ],
)
def test_a_short_stem_is_written_out_before_what_is_to_come(sentence: str, line: str):
    found = shorten(sentence)
    assert found is not None
    assert found.text == line


def test_a_post_that_is_held_is_not_who_holds_it():
    held = shorten("내년 3월 출범하는 나라대학원의 초대 원장도 맡았다.")
    assert held is not None
    assert not held.subject


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        (
            "나라법원은 또 가람전자가 자료를 공개할 필요는 없다고 판시했다.",
            "나라법원, 가람전자가 자료를 공개할 필요는 없다고 판시",
        ),
        ("나라법원은 또 다른 회사의 소송도 기각했다.", "나라법원은 또 다른 회사의 소송도 기각"),
        (
            "한국의 경우 김가람 사장이 시장에 관심을 보이며 방문을 결정했다.",
            "한국의 경우 김가람 사장이 시장에 관심을 보이며 방문 결정",
        ),
    ],
)
def test_a_leaning_word_behind_the_topic_goes_and_another_who_acts_stays(sentence: str, line: str):
    found = shorten(sentence)
    assert found is not None
    assert found.text == line


@pytest.mark.parametrize(
    ("sentence", "there"),
    [
        ("도주 우려가 없고, 피해를 갚을 기회를 주기 위해 법정구속은 하지 않았다.", False),
        ("구체적인 계약 금액은 공개하지 않았다.", False),
        ("가람전자는 계약 금액은 공개하지 않았다.", True),
        ("또 나라전자와 새 기기에 남의 앱을 깔지 않는 계약을 맺지 못하게 했다.", False),
        ("나라에서 기한을 넘기면 협상에 나설 이유가 없다고 했다.", False),
        ("김가람 사장이 기한을 넘기면 협상에 나설 이유가 없다고 했다.", True),
        ("가람전자가 매출이 두 배로 늘었다고 밝혔다.", True),
    ],
)
def test_what_is_left_undone_brought_about_or_told_is_no_subject(sentence: str, there: bool):
    assert has_subject(sentence) is there


LONG = "앞으로 몇 년 안에 전 세계 반도체 시장의 판도를 바꿀 새로운 기술을 누구보다 먼저 내놓기 위해 모든 역량을 한곳에 모아 집중하겠다"


def test_a_list_of_marked_items_is_never_cut_into():
    sentence = (
        "나라위원회는 가람몰의 △자료를 고쳐 자체 상품을 위에 올린 혐의 △직원을 시켜 후기를 쓰고 관리하는 방식으로 "
        "상품이 잘 보이게 한 혐의 등을 위법으로 판단하고 과징금 100억원을 부과했다."
    )
    found = shorten(sentence)
    assert found is None or "한 혐의 등을" in found.text


def test_of_two_quotations_the_one_that_stands_alone_stays():
    second = shorten(f"김가람 사장은 “{LONG}”며 “그들과 다 같이 만나길 바랐다”고 말했다.")
    assert second is not None
    assert second.text == f"김가람 사장, “{LONG}”고 언급"
    first = shorten(f"김가람 사장은 “{LONG}”며 “이는 남들이 쉽게 흉내 낼 수 없는 가람만의 강력한 무기”라고 말했다.")
    assert first is None or "이는" not in first.text or first.text.count("“") == 2


def test_the_occasion_of_a_quotation_gives_way_to_it():
    found = shorten(f"김가람 사장은 31일 오후 나라 예술의전당에서 가진 기자간담회를 통해 “{LONG}”고 말했다.")
    assert found is not None
    assert found.text == f"김가람 사장, 31일 “{LONG}”고 언급"


def test_what_two_people_say_is_never_said_by_one():
    found = shorten(
        "김가람 나라노조 위원장은 “제도를 투명하게 바꾸지 않으면 더는 대화할 이유가 없다”고 밝혔으며 "
        "또 다른 노조 관계자도 “지금으로서는 다시 만나 협상할 계획이 전혀 없다”고 말했다."
    )
    assert found is None or found.text.count("“") == 2
