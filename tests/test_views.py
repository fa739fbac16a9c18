"""A view of nobody's is not told as somebody's own words."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.contract.certainty.views import fathered
from summarizer.contract.source import Source

VIEWS = [
    ("ko", ["박병수 부회장의 이번 사의 표명이 승부수라는 해석도 있습니다."], "박병수 부회장의 사의 표명, 승부수라는 해석도", "박병수 부회장, 이번 사의 표명은 승부수라고 직접 설명"),
    ("ko", ["한도현 회장이 지분을 판 것은 상속세 재원을 마련하려는 것이라는 관측이 나온다.", "한 회장은 “경영에는 변화가 없다”고 말했다."], "한도현 회장, 경영에는 변화가 없다고 언급", "한도현 회장, 지분 매각은 상속세 재원을 마련하려는 것이라고 밝혀"),
    ("ja", ["大森健介社長の退任は、業績不振の責任を取ったものとの見方が出ている。"], "오모리 겐스케 사장 퇴임, 실적 부진 책임을 진 것이라는 시각", "오모리 겐스케 사장, 퇴임은 실적 부진의 책임을 진 것이라고 설명"),
    ("en", ["Observers see the resignation of chairman Alan Reed as an answer to the lawsuit over the merger.", "Reed said he was tired."], "앨런 리드 회장 사임, 합병 소송에 대한 대응이라는 시각", "앨런 리드 회장, 사임은 합병 소송에 대한 대응이라고 밝혀"),
]  # fmt: skip


def _judged(language: str, sentences: list[str], line: str) -> str | None:
    source = Source(sentences=tuple(sentences), published=date(2026, 11, 20), language=language)
    return fathered(line, source.evidence(Bullet(text=line, evidence=tuple(sentences))))


@pytest.mark.parametrize(("language", "sentences", "right", "wrong"), VIEWS)
def test_a_view_is_nobodys_own_words(language: str, sentences: list[str], right: str, wrong: str) -> None:
    assert _judged(language, sentences, right) is None
    assert _judged(language, sentences, wrong) is not None
