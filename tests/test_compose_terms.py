"""The trade's terms in Korean before a model sees them, and English 'to B from A' in Korean order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.terms import put_terms


@pytest.mark.parametrize(
    ("sentence", "language", "expected"),
    [
        ("demand for semiconductors and AI chips", "en", "수요 for 반도체 and AI 칩"),
        ("Semiconductor makers", "en", "반도체 makers"),
        ("the chipset and cloudy skies", "en", "the chipset and cloudy skies"),
        ("high-bandwidth memory (HBM) supply", "en", "고대역폭 메모리(HBM) supply"),
        ("gross margin widened to 51.4% from 45.2%.", "en", "매출총이익률 widened 45.2%에서 51.4%로."),
        ("rose to 5만 명 from 3만 명, it said", "en", "rose 3만 명에서 5만 명으로, it said"),
        ("moved to Texas from Oregon", "en", "moved to Texas from Oregon"),
        ("半導体の供給で覚書を結んだ", "ja", "반도체の공급で양해각서を結んだ"),
        ("通信子会社미야카와 준이치", "ja", "통신 자회사 미야카와 준이치"),
        ("高頻寬記憶體和高带宽内存", "zh", "고대역폭 메모리和고대역폭 메모리"),
        ("华为昇腾芯片14亿元左右", "zh", "华为어센드 칩14亿元안팎"),
        ("季度资本开支", "zh", "분기 설비투자"),
        ("新建工厂", "zh", "신설 공장"),
        ("Huawei denied a report", "en", "Huawei 보도를 부인"),
        ("a European Union judge", "en", "a 유럽연합 판사"),
        ("반도체 투자", "ko", "반도체 투자"),
        ("la puce électronique", "und", "la puce électronique"),
    ],
)
def test_a_term_is_put_in_whole_and_a_part_of_a_word_is_not(sentence, language, expected):
    assert put_terms(sentence, language) == expected


@given(st.text(max_size=80), st.sampled_from(["en", "ja", "zh"]))
def test_putting_in_twice_changes_nothing_more_and_digits_stay(sentence, language):
    once = put_terms(sentence, language)
    assert sorted(c for c in once if c.isdigit()) == sorted(c for c in sentence if c.isdigit())
    assert put_terms("1월 2일 반도체", language) == "1월 2일 반도체"
