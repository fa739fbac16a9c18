"""Which clauses may go with the rest still true: whose they are, and what stands on them."""

from __future__ import annotations

import pytest

from summarizer.korean.shorten import shorten
from summarizer.korean.topics import has_subject

AT_LENGTH = "전국에 흩어진 여러 연구소와 공장에서 일하는 임직원 모두가 참여하는"


def text_of(sentence: str) -> str:
    found = shorten(sentence)
    return "" if found is None else found.text


@pytest.mark.parametrize(
    ("sentence", "gone", "kept"),
    [
        (  # what '-어서' closes is a particle: the object goes with its verb
            (
                f"이 법안은 나라당과 가람당 의원들이 {AT_LENGTH} 공청회를 거쳐 발의한 개정안 9건에 대해서 국회가 심사 과정에서 "
                "여야 합의를 통해 하나로 묶어 마련했다."
            ),
            "",
            "개정안 9건에 대해서",
        ),
        (  # '계속해서' begins no clause
            (
                f"가람전자는 {AT_LENGTH} 생산 시설 대부분이 계속해서 나라에 남을 것이라고 밝혔지만 늘어나는 세계 수요를 맞추기 위해 "
                "독일과 일본에 새 공장을 짓고 있다."
            ),
            "계속해서 늘어나는",
            "독일과 일본에 새 공장",
        ),
        (  # the first topic goes with the first clause
            (
                f"가람 산업망은 {AT_LENGTH} 여러 나라의 협력에 깊이 기대는데, 나라국이 안보 개념을 넓혀 풀이하며 기술 유통을 막아 "
                "공급망이 끊길 위험을 불렀다."
            ),
            "산업망은 나라국이",
            "",
        ),
        (  # whose loss it is, only the first topic tells
            (
                f"가람하이닉스는 {AT_LENGTH} 행사 뒤에도 외국인의 순매수가 이어졌지만 규모가 전날보다 크게 줄었고, 추정 평균가보다 "
                "종가가 낮아 평가손실은 약 18억 원이다."
            ),
            "",
            "가람하이닉스",
        ),
        (  # two speak, each in a clause of his own
            (
                f"박나라 나라그룹 회장은 {AT_LENGTH} 자리에서 반도체 시장이 어떤지 물었고 김가람 가람전자 부회장은 결국 선택의 "
                "문제라며 늘 새로운 시도를 해야 한다고 답했다."
            ),
            "회장은 김가람",
            "",
        ),
        (  # the paper reports what workers did: without their topic, it would be the paper's deed
            (
                f"나라통신은 익명의 소식통을 인용해 {AT_LENGTH} 회의에서 사장이 지역 사회와의 유대를 내세웠지만, 노동자들은 야유로 "
                "맞서며 그의 설명을 거부했다고 밝혔다."
            ),
            "인용해 그의 설명을",
            "",
        ),
        (  # who bought goes on in the next clause
            (
                f"나라지수는 {AT_LENGTH} 펀드가 팔아치운 뒤 개인이 7110억 원어치 주식을 사며 지수를 떠받쳤지만, 전날보다 15포인트 "
                "내리며 오름폭을 일부 반납했다."
            ),
            "나라지수는 지수를 떠받쳤지만",
            "",
        ),
    ],
)
def test_a_cut_leaves_every_clause_its_own_subject_and_object(sentence: str, gone: str, kept: str):
    found = text_of(sentence)
    assert not gone or gone not in found
    assert not found or kept in found


def test_who_acts_before_the_comma_and_behind_it_stays():
    found = text_of(
        f"나라위원회가 전날 가람전자가 {AT_LENGTH} 회사를 상대로 낸 특허 소송에서 상대의 손을 들어준 데 이어, 나라전자가 낸 다른 "
        "소송에서도 요청을 물리치며 가람전자는 예정대로 조사를 받게 됐다."
    )
    assert not found or found.startswith("나라위원회")


def test_what_is_told_first_of_two_facts_stays():
    found = text_of(
        f"4일 나라방송은 {AT_LENGTH} 작은 회사 가람넷이 모두 900만 달러의 투자금을 모았으며 투자자 명단에는 박나라 회장과 "
        "김가람 대표 등이 올라 있다고 전했다."
    )
    assert not found or "가람넷" in found


def test_a_body_of_the_table_speaks_at_the_head_of_a_sentence():
    assert has_subject("유럽연합(EU)이 8일 애플의 위반 사안을 몇 주 안에 결론 낼 수 있다고 밝혔다.")
    assert not has_subject("우려가 커지고 있다고 밝혔다.")


def test_what_this_points_to_is_not_left_out():
    found = text_of(
        "김가람 가람전자 사장과 박나라 나라국 대통령 사이의 공개 갈등이 나날이 격해지는 가운데, 최다라 연구원은 회사의 앞날에 대해 "
        "밝은 전망을 지키면서도 이번 갈등이 규제의 틀에 혼란을 줄 수 있다고 경고했다."
    )
    assert not found or "대통령 사이의 공개 갈등" in found or "이번 갈등" not in found


def test_a_fine_is_no_companion_and_goes_with_no_other_act():
    found = text_of(
        "가람위원회는 자체 상품을 검색 순위 위쪽에 올려 소비자를 속인 행위에 대해 시정명령과 함께 1400억 원의 과징금을 부과하고 "
        "나라몰과 자회사 두 회사를 각각 검찰에 고발하기로 결정했다."
    )
    assert not found or "과징금" in found
    listed = text_of(
        f"가람위원회는 과징금, 과태료와 함께 {AT_LENGTH} 점검과 책임자 선임, 개인정보 관리 체계 정비, 분기마다 한 번씩 하는 "
        "보고 등의 시정명령도 부과했다."
    )
    assert not listed or "과징금, 과태료와 함께" in listed


def test_who_foresaw_one_thing_is_not_the_subject_of_what_seems():
    found = text_of(
        f"증권가는 {AT_LENGTH} 공장에서 나오는 세액공제 보조금을 전 분기보다 15% 줄어든 4000억 원 안팎으로 예상했지만 보조금을 "
        "빼더라도 흑자 기조가 이어질 것으로 보인다."
    )
    assert not found or "증권가는 보조금을 빼더라도" not in found


def test_who_goes_by_a_letter_is_told_before_he_is_spoken_of():
    found = text_of(
        "운영자는 대표였던 친동생 A씨가 구속되자 대신 업체를 맡아 운영하면서 전국에 흩어진 여러 공장에서 A씨가 설계한 장비의 "
        "겉모습을 바꿔 나라국에 다시 수출하는 방식으로 돈을 챙긴 혐의를 받는다."
    )
    assert not found or "친동생 A씨" in found


def test_words_of_the_market_are_never_told_by_nobody():
    found = text_of(
        f"증권가에서는 가람전자가 {AT_LENGTH} 사업에서 좋은 실적을 내놓을 것으로 예상하면서도 단순히 예상치에 맞는 정도가 아니라 "
        "이를 뛰어넘고 다음 분기 전망치 역시 기대를 넘어야 주가가 오를 수 있다고 분석했다."
    )
    assert not found or found.startswith("증권가에서는")


def test_an_act_before_a_noun_stays_with_its_subject():
    found = text_of(
        f"가람전자, 나라전자 등 인공지능 시대가 요구하는 {AT_LENGTH} 기반을 구축하고, 국내외 개인비서와 통신 산업 혁신 등 앞선 "
        "서비스와 사업 모델 사례를 제시한다."
    )
    assert "시대가 국내외" not in found


@pytest.mark.parametrize(
    ("sentence", "there"),
    [
        ("당분간 부담이 커진 어려운 상황이지만 기술에 대한 의지는 놓지 않을 것이라고 강조했다.", False),
        ("결국 가람전자가 나오면서 새로운 경쟁으로 넘어가는 시대가 됐다고 생각한다라고 밝혔다.", True),
        ("새 기기가 나오면서 가람전자가 시장을 바꾸게 됐다고 생각한다라고 밝혔다.", False),
        ("2013년에는 나라통신을 220억 달러에 사들였으며, 올해는 가람반도체를 320억 달러에 사들인 바 있다.", False),
        ("올해는 인공지능이 시장을 이끄는 해다.", True),
        ("지난 1월부터 교섭에 나섰으나 실제 파업은 하지 않았다.", False),
    ],
)
def test_a_time_or_a_thing_that_is_told_of_is_not_who_does_or_says_it(sentence: str, there: bool):
    assert has_subject(sentence) is there


@pytest.mark.parametrize(
    "sentence",
    [
        "나라전자를 2조 원어치 사들이며 매수에 나섰고, 가람하이닉스도 5천억 원어치 담았다.",
        "설계에는 따로 맺은 사용료 계약을 지켜야 한다고 요구했으나, 나라전자는 자사가 정한 요율을 적용하고 있다.",
        "A씨가 대표이사로 있는 가람시 소재 장비 제작업체에 3억 원의 벌금형을 선고했다.",
    ],
)
def test_who_acts_first_or_on_a_part_of_it_and_is_not_named_is_a_flaw(sentence: str):
    found = shorten(sentence)
    assert found is None or found.cost >= 1


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("나라지수는 12포인트 내린 3,208에 거래를 마쳤다.", "나라지수는 12포인트 내린 3,208에 거래 마감"),
        ("가람전자와 나라전자가 나란히 내리며 장을 마쳤다.", "가람전자와 나라전자, 나란히 내리며 장 마감"),
        ("가람전자는 3월 새 공장을 마쳤다.", "가람전자, 3월 새 공장 마무리"),
        ("가람전자는 오름세로 '20만 원' 시대를 열었다.", "가람전자, 오름세로 '20만 원' 시대 개막"),
        ("어제 외국인이 2115억 원어치 주식을 팔았다.", "어제 외국인이 2115억 원어치 주식 매도"),
        ("가람전자는 나라전자, 다라전자 등에 배터리를 공급한다.", "가람전자는 나라전자, 다라전자 등에 배터리 공급"),
        ("그동안 가람전자는 두 사람이 함께 이끌어 왔다.", "그동안 가람전자는 두 사람이 함께 이끌어 옴"),
        ("앞으로는 김가람 회장이 투자 결정을 주도할 전망이다.", "앞으로는 김가람 회장이 투자 결정을 주도할 전망"),
        ("이후 나라위원회는 여러 차례 계정을 점검했다.", "나라위원회, 여러 차례 계정 점검"),
        (
            "가람전자의 임금 교섭이 결렬된 뒤 첫 파업에 나선 나라노조 역시 소통을 강조했다.",
            "가람전자의 임금 교섭이 결렬된 뒤 첫 파업에 나선 나라노조도 소통 강조",
        ),
        ("그 일환으로 가람전자는 연내에 새 서비스를 출시했다.", "가람전자, 연내에 새 서비스 출시"),
        ("이런 가운데 가람전자는 일본에 새 서비스를 출시했다.", "가람전자, 일본에 새 서비스 출시"),
        (
            "나라국 대통령은 이에 대해 회사와의 계약을 끊겠다고 위협했다.",
            "나라국 대통령, 회사와의 계약을 끊겠다고 위협",
        ),
        (
            "가람위원회는 조사 결과를 발표하고 과징금을 부과한다고 밝혔다.",
            "가람위원회, 조사 결과를 발표하고 과징금을 부과한다고 밝힘",
        ),
        (
            "2월 말 가람위원회는 나라코인에 영업 일부정지 조치를 통보했다.",
            "가람위원회, 2월 말 나라코인에 영업 일부정지 조치 통보",
        ),
        (
            "나라법원이 신청을 받아들이면서 제재의 효력은 선고일부터 30일이 되는 날까지 정지된다.",
            "나라법원이 신청을 받아들이면서 제재의 효력은 선고일부터 30일이 되는 날까지 정지",
        ),
        ("나라코인은 이에 불복해 법원에 소송을 제기했다.", "나라코인은 법원에 소송 제기"),
        ("이후 2년 동안 나라의 수출은 두 배로 늘었다.", "이후 2년 동안 나라의 수출은 두 배로 증가"),
        ("이에 나라노조는 새 결의대회를 예고했다.", "나라노조, 새 결의대회 예고"),
        ("이에 반대한 나라노조는 새 결의대회를 예고했다.", "이에 반대한 나라노조, 새 결의대회 예고"),
        ("가람전자는 초거대언어모델(LLM)을 새로 공개했다.", "가람전자, 초거대언어모델(LLM)을 새로 공개"),
    ],
)
def test_the_wording_is_that_of_a_headline(sentence: str, line: str):
    assert text_of(sentence) == line


def test_the_short_word_of_speech_for_a_thing_is_written_out():
    found = shorten("가람전자가 새 칩을 잇달아 상품으로 만든 겁니다.")
    assert found is not None
    assert found.text.endswith("만든 것")
