"""Lines close with nouns ('높아짐', '닫음'): the form is right Korean, and which way a thing goes is read in it as in the verb."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import tidy
from summarizer.contract.direction.direction import direction
from summarizer.contract.source import Source

FORMS = (
    ("할든이 서울 공장 문을 닫았다", "할든이 서울 공장 문을 닫음"),
    ("할든이 배에 짐을 실었다", "할든이 배에 짐을 실음"),
    ("할든이 두 공장을 이었다", "할든이 두 공장을 이음"),
    ("올해 공장을 열기는 어렵다", "올해 공장을 열기는 어려움"),
    ("할든이 시장의 신뢰를 얻었다", "할든이 시장의 신뢰를 얻음"),
)

#: (language, sentence, a right line, a wrong one)
CASES = (
    ("zh", "哈尔登6月的市场份额为5.6%，比上年同期下降1.3个百分点。", "할든 6월 점유율이 1년 전보다 1.3%포인트 낮아졌다", "할든 6월 점유율이 1년 전보다 1.3%포인트 높아졌다"),
    ("ja", "価格は4万9980円で、現行機より1万2000円高い。", "가격은 지금 기종보다 1만2000엔 비싸다", "가격은 지금 기종보다 1만2000엔 싸다"),
    ("zh", "国家发改委宣布，柴油每吨上调225元。", "경유 값이 톤당 225위안 오른다", "경유 값이 톤당 225위안 내린다"),
    ("en", "Halden hired 210 people on a net basis, its smallest addition in five quarters.", "할든 인력 순증 210명으로 다섯 분기 중 가장 적었다", "할든 인력 순증 210명으로 다섯 분기 중 가장 많았다"),
    ("en", "The gap between the two widened by 3 percentage points.", "두 회사 격차가 3%포인트 벌어졌다", "두 회사 격차가 3%포인트 좁혀졌다"),
    ("en", "Margins narrowed by 3 percentage points.", "이익률이 3%포인트 낮아졌다", "이익률이 3%포인트 높아졌다"),
)  # fmt: skip


@pytest.mark.parametrize(("said", "form"), FORMS)
def test_verbs_become_nouns_by_their_own_conjugation(said, form):
    assert tidy(said) == form


@pytest.mark.parametrize(("language", "sentence", "right", "wrong"), CASES, ids=[case[2] for case in CASES])
def test_which_way_it_goes_is_read_in_the_noun_form(language, sentence, right, wrong):
    source = Source(sentences=(sentence,), language=language, published=date(2026, 7, 7))
    assert direction(Bullet(text=tidy(right), evidence=(sentence,)), source) is None
    assert direction(Bullet(text=tidy(wrong), evidence=(sentence,)), source) is not None
