"""Groups that are named by what they are: one of a kind that the evidence does not speak of is refused."""

from __future__ import annotations

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.deeds.groups import strange_group
from summarizer.contract.deeds.roles import agent

#: language, evidence, a right line, the same with another group in its place
CASES = (
    ("ko", "검찰은 정산 지연을 사기로 결론짓고 조현우 대표를 재판에 넘겼다.", "검찰, 정산 지연을 사기로 결론짓고 조현우 대표 재판에 넘겨", "법원, 정산 지연을 사기로 결론짓고 조현우 대표 재판에 넘겨"),
    ("ko", "이사회는 재승인 안건을 정기 주주총회에 올렸다.", "이사회, 재승인 안건을 정기 주주총회에 상정", "노조, 재승인 안건을 정기 주주총회에 상정"),
    ("en", "Prosecutors searched the offices of Harrow Data on Monday.", "검찰, 월요일 해로데이터 사무실 압수수색", "재판부, 월요일 해로데이터 사무실 압수수색"),
    ("en", "The board's audit committee will review the loan.", "대출은 이사회의 감사위원회가 검토할 예정", "대출은 이사회의 보상위원회가 검토할 예정"),
    ("en", "The company's executives urged staff to accept the shorter week.", "경영진, 직원들에게 단축 근무 수용 촉구", "소액주주, 직원들에게 단축 근무 수용 촉구"),
    ("ja", "後任は指名委員会で検討するという。", "후임은 지명위원회에서 검토할 방침", "후임은 감사위원회에서 검토할 방침"),
    ("ja", "労働組合は12日、夜勤の上限を月6回とするよう求めた。", "노조, 12일 야간근무 상한을 월 6회로 해 달라고 요구", "경찰, 12일 야간근무 상한을 월 6회로 해 달라고 요구"),
    ("zh", "董事会一致认为其行为违反守则，要求其辞职。", "이사회, 행동 수칙 위반이라고 만장일치로 판단해 사임 요구", "경찰, 행동 수칙 위반이라고 만장일치로 판단해 사임 요구"),
    ("zh", "警方周二搜查了两处仓库。", "경찰, 화요일 창고 두 곳 수색", "노조, 화요일 창고 두 곳 수색"),
)  # fmt: skip
#: another word for the group, or one that a pronoun may mean
ALSO = (
    ("en", "A federal judge dismissed the claim.", "법원, 청구 기각"),
    ("ko", "공정거래위원회가 한들클라우드에 과징금 86억원을 매겼다.", "공정위, 한들클라우드에 과징금 86억원 부과"),
    ("en", "Halden said it disagreed with the finding.", "홀든, 당국의 판단에 동의하지 않는다고 밝혀"),
    ("zh", "公取委对该公司罚款。", "공정위, 회사에 벌금 부과"),
)


def bullet_of(text: str, evidence: str) -> Bullet:
    return Bullet(text=text, evidence=(evidence,))


@pytest.mark.parametrize(("language", "evidence", "right", "wrong"), CASES)
def test_one_group_in_the_place_of_another_is_refused(language: str, evidence: str, right: str, wrong: str):
    source = Source(sentences=(evidence,), language=language)
    assert strange_group(bullet_of(right, evidence), source) is None
    assert strange_group(bullet_of(wrong, evidence), source) is not None
    assert agent(bullet_of(wrong, evidence), source) is not None


@pytest.mark.parametrize(("language", "evidence", "right"), ALSO)
def test_another_word_for_the_group_passes(language: str, evidence: str, right: str):
    assert strange_group(bullet_of(right, evidence), Source(sentences=(evidence,), language=language)) is None
