"""A value and its Korean are each other's inverse."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.canon import Quantity, canonicalise, korean, quantities

UNITS = [
    "원",
    "달러",
    "엔",
    "위안",
    "유로",
    "파운드",
    "대만달러",
    "홍콩달러",
    "싱가포르달러",
    "호주달러",
    "%",
    "%포인트",
    "배",
    "명",
    "개",
    "곳",
    "건",
    "개국",
    "개사",
    "개월",
    "주",
    "일간",
    "시간",
    "톤",
    "나노",
    "GW",
    "MW",
    "kW",
    "GB",
    "TB",
    "㎡",
    "km",
    "세대",
    "세",
    "위",
    "회",
    "차례",
    "층",
    "장",
]
whole = st.integers(0, 9 * 10**17).map(Decimal)
tenths = st.integers(0, 99_999).map(lambda n: Decimal(n) / 10)
values = st.one_of(whole, tenths, st.sampled_from([10**n for n in range(17)]).map(Decimal))


@given(value=values, unit=st.sampled_from(UNITS))
def test_an_amount_comes_back_from_its_korean(value, unit):
    quantity = Quantity(kind="number", value=value, unit=unit)
    assert quantities(f"약 {korean(quantity)}을 썼다") == (quantity,)
    assert quantities(korean(quantity)) == (quantity,)


@given(value=st.integers(1, 10**15), more=st.integers(1, 10**15), unit=st.sampled_from(UNITS))
def test_a_range_comes_back_from_its_korean(value, more, unit):
    quantity = Quantity(kind="number", value=Decimal(value), last=Decimal(value + more), unit=unit)
    assert quantities(korean(quantity)) == (quantity,)


@given(power=st.integers(1, 15), unit=st.sampled_from(UNITS))
def test_a_vague_amount_stays_vague(power, unit):
    quantity = Quantity(kind="number", value=Decimal(10**power), unit=unit, vague="수")
    assert quantities(korean(quantity)) == (quantity,)


@given(value=st.integers(10, 10**14), unit=st.sampled_from(["명", "달러", "개", "곳"]))
def test_some_more_than_an_amount_comes_back(value, unit):
    quantity = Quantity(kind="number", value=Decimal(value), unit=unit, vague="여")
    assert quantities(korean(quantity)) == (quantity,)


@given(day=st.dates(date(1950, 1, 1), date(2099, 12, 31)), parts=st.sampled_from(["ymd", "md", "ym", "y", "m", "d"]))
def test_a_date_comes_back_from_its_korean(day, parts):
    quantity = Quantity(
        kind="date",
        year=day.year if "y" in parts else None,
        month=day.month if "m" in parts else None,
        day=day.day if "d" in parts else None,
    )
    assert quantities(korean(quantity)) == (quantity,)


@given(month=st.integers(1, 12), day=st.integers(1, 27), until=st.integers(1, 4))
def test_a_range_of_days_comes_back(month, day, until):
    quantity = Quantity(kind="date", month=month, day=day, last=Decimal(day + until))
    assert quantities(korean(quantity)) == (quantity,)


@given(
    quantity=st.one_of(
        st.builds(Quantity, kind=st.just("weekday"), value=st.integers(0, 6).map(Decimal)),
        st.builds(
            Quantity,
            kind=st.just("quarter"),
            value=st.integers(1, 4).map(Decimal),
            year=st.none() | st.integers(1990, 2050),
        ),
        st.builds(
            Quantity,
            kind=st.just("quarter"),
            value=st.integers(1, 4).map(Decimal),
            year=st.integers(1990, 2050),
            unit=st.just("FY"),
        ),
        st.builds(
            Quantity,
            kind=st.just("half"),
            value=st.integers(1, 2).map(Decimal),
            year=st.none() | st.integers(1990, 2050),
        ),
        st.builds(Quantity, kind=st.just("fiscal"), year=st.integers(1990, 2050)),
        st.builds(Quantity, kind=st.just("clock"), value=st.integers(0, 1439).map(Decimal)),
        st.integers(2, 9).flatmap(
            lambda n: st.builds(
                Quantity, kind=st.just("fraction"), value=st.integers(1, n - 1).map(Decimal), last=st.just(Decimal(n))
            )
        ),
        st.builds(
            Quantity,
            kind=st.just("relative"),
            unit=st.sampled_from(["어제", "오늘", "지난주", "이번 주", "다음 주", "지난달", "이달", "다음 달", "지난해", "올해", "내년", "전날"]),
        ),
    )
)  # fmt: skip
def test_every_other_kind_comes_back_from_its_korean(quantity):
    assert quantities(korean(quantity)) == (quantity,)


@given(
    value=st.integers(10**4, 10**15),
    sign=st.sampled_from([("$", "달러"), ("€", "유로"), ("₩", "원"), ("NT$", "대만달러")]),
)
def test_a_foreign_amount_and_its_korean_are_one_value(value, sign):
    written = f"{sign[0]}{value:,}"
    found = quantities(f"worth {written} in all", "en")
    assert found == (Quantity(kind="number", value=Decimal(value), unit=sign[1]),)
    assert quantities(canonicalise(f"worth {written} in all", "en"), "ko") == found


@given(count=st.integers(1, 9999), scale=st.sampled_from([("万", 10**4), ("亿", 10**8), ("万亿", 10**12)]))
def test_a_chinese_amount_and_its_korean_are_one_value(count, scale):
    found = quantities(f"{count}{scale[0]}美元", "zh")
    assert found == (Quantity(kind="number", value=Decimal(count * scale[1]), unit="달러"),)
    assert quantities(korean(found[0])) == found


@given(published=st.dates(date(1990, 1, 1), date(2060, 1, 1)), back=st.integers(0, 6))
def test_a_weekday_is_the_last_one_on_or_before_the_paper(published, back):
    meant = published - timedelta(back)
    day, weekday = quantities(f"It said on {meant:%A}", "en", published=published)
    assert (day.year, day.month, day.day) == (meant.year, meant.month, meant.day)
    assert weekday.value == meant.weekday()


@pytest.mark.parametrize("text", ["HBM3E", "GPT-4", "Llama 3.1", "02-1234-5678", "005930", "3.11.7", ""])
def test_what_is_no_number_has_no_value(text):
    assert quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "language", "month"), [("30日公布，6月指数为49.7%", "zh", 6), ("発表した，10月に始める", "ja", 10)]
)
def test_a_full_width_comma_before_a_month_is_no_part_of_a_number(text, language, month):
    assert any(
        found.kind == "date" and found.month == month and found.day is None for found in quantities(text, language)
    )


@pytest.mark.parametrize(
    ("text", "value"), [("募资约二十亿港元", 20 * 10**8), ("二十亿美元", 20 * 10**8), ("一百二十亿元", 120 * 10**8)]
)
def test_chinese_numerals_with_a_large_scale_are_one_amount(text, value):
    assert [found.value for found in quantities(text, "zh")] == [value]
