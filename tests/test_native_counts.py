"""'세 곳', '석 달': native counts against what the evidence counts."""

import pytest

from summarizer.canon import quantities
from summarizer.contract.numbers.native_counts import other_count

CASES = [
    ("ja", "6月1日から2カ月間募る。", "6월 1일부터 두 달간 접수", "6월 1일부터 석 달간 접수"),
    ("ko", "차관은 사업자 2곳을 선정한다고 말했다.", "사업자 두 곳 선정", "사업자 세 곳 선정"),
    ("zh", "协商了4次。", "네 차례 협의", "다섯 차례 협의"),
    ("en", "The talks lasted 9 hours.", "아홉 시간 협상", "여덟 시간 협상"),
]


@pytest.mark.parametrize(("language", "sentence", "right", "wrong"), CASES, ids=[case[3] for case in CASES])
def test_another_count_of_the_same_sort_is_named(language, sentence, right, wrong):
    held = quantities(sentence, language)
    assert other_count(right, held) is None
    assert other_count(wrong, held) is not None


@pytest.mark.parametrize("text", ["메타·구글·아마존 세 곳", "두 회사가 합의", "세계 시장", "네 차례"])
def test_what_the_line_lists_or_the_evidence_does_not_count_is_left(text):
    assert other_count(text, quantities("고객사 5곳이 참여했다.", "ko")) is None
