"""A firm does not say what another firm of the article said."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.contract.deeds.speeches import other_speaker
from summarizer.contract.source import Source

#: a firm for another firm of the same sentence or article
SPEAKERS = [
    ("en", ["Google executive Lena Moyer will join Yahoo, Google said nothing.", "Yahoo said that the appointment signals a renewed focus on product innovation."], {"Yahoo": "야후", "Google": "구글"}, "야후, 선임은 제품 혁신에 다시 집중한다는 신호라고 밝힘", "구글, 선임은 제품 혁신에 다시 집중한다는 신호라고 밝힘"),
    ("ko", ["네이버는 요금을 올리지 않겠다고 밝혔다.", "카카오와 네이버는 경쟁사다."], {}, "네이버, 요금을 올리지 않겠다고 밝혀", "카카오, 요금을 올리지 않겠다고 밝혀"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentences", "glossary", "right", "wrong"), SPEAKERS)
def test_a_firm_does_not_say_what_another_said(
    language: str, sentences: list[str], glossary: dict[str, str], right: str, wrong: str
) -> None:
    source = Source(sentences=tuple(sentences), published=date(2026, 11, 20), language=language, glossary=glossary)
    said = next(sentence for sentence in sentences if "said that" in sentence or "밝혔다" in sentence)
    assert other_speaker(Bullet(text=right, evidence=(said,)), source) is None
    assert other_speaker(Bullet(text=wrong, evidence=(said,)), source) is not None
