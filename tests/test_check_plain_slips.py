"""Words that nobody writes, records and comparisons turned round, and the words that a right line keeps beside them."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet

CASES = [
    ("en", "Shares of Norvane tanked nearly 4 percent on Wednesday.", "노르베인 주가, 수요일 4% 가까이 급락", "노르베인 주가, 수요일 4% 가까이 급등"),
    ("ko", "라온랩스는 유진호 최고재무책임자를 대표로 선임했다.", "라온랩스, 유진호 최고재무책임자 대표로 선임", "라온랩스, 유진호 최저재무책임자 대표로 선임"),
    ("ko", "라온랩스는 지난해 적자에서 올해 흑자로 돌아섰다.", "라온랩스, 올해 적자에서 흑자 전환", "라온랩스, 올해 흑자에서 흑자 전환"),
    ("zh", "蓝岭科技今年三季度实现创纪录的营业利润。", "란링과기, 3분기 영업이익 사상 최대 기록", "란링과기, 3분기 영업이익 사상 최소 기록"),
    ("ko", "라온랩스는 새 칩에 전기보다 더 많은 투자가 필요하다고 설명했다.", "라온랩스, 새 칩에 더 많은 투자 필요하다고 설명", "라온랩스, 새 칩에 더 적은 투자 필요하다고 설명"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "evidence", "right", "wrong"), CASES, ids=[row[3] for row in CASES])
def test_the_word_and_its_slip(language: str, evidence: str, right: str, wrong: str) -> None:
    source = Source(sentences=(evidence,), language=language, published=date(2026, 11, 20))
    assert not check_bullet(Bullet(text=right, evidence=(evidence,)), source)
    assert check_bullet(Bullet(text=wrong, evidence=(evidence,)), source)


def test_a_stricter_rule_is_no_lower_rank() -> None:
    evidence = "The two countries will control exports of chip tools more strictly, the ministry said."
    source = Source(sentences=(evidence,), language="en", published=date(2026, 11, 20))
    line = "두 나라, 칩 장비 수출을 더 엄격하게 관리할 것이라고 부처가 발표"
    assert not check_bullet(Bullet(text=line, evidence=(evidence,)), source)
