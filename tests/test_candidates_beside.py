"""What a sentence leaves to those far before it, and what stands behind the news."""

from __future__ import annotations

from datetime import date

from test_candidates import LEAD, article, line


def test_the_firm_of_the_article_is_named_where_no_other_is_told_of_since():
    told = article(
        LEAD, "매출은 2조원으로 11% 늘었다.", "회사는 주문이 늘어 하반기 매출도 두 자릿수로 늘 것으로 내다봤다."
    )
    found = line(told, 2)
    assert found is not None
    assert found.bullet.text.startswith("가람전자")
    assert LEAD in found.bullet.evidence


def test_the_firm_stays_unnamed_where_another_is_told_of_since():
    told = article(
        LEAD, "공급 규모는 삼성전자의 절반이다.", "회사는 주문이 늘어 하반기 매출도 두 자릿수로 늘 것으로 내다봤다."
    )
    found = line(told, 2)
    assert found is None or "가람전자" not in found.bullet.text


def test_the_firm_of_the_title_is_meant_far_behind_its_name():
    told = article(
        LEAD,
        "새 칩을 시험하는 장비는 다온전자가 만들었다.",
        "시험 생산은 6월에 끝났고 검사만 남았다.",
        "회사는 주문이 늘어 하반기 매출도 두 자릿수로 늘 것으로 내다봤다.",
    )
    found = line(told, 3)
    assert found is not None
    assert found.bullet.text.startswith("가람전자")
    assert LEAD in found.bullet.evidence


def test_history_gives_way_to_the_news():
    told = article(LEAD, "가람전자는 2011년 서울에서 문을 열고 2017년 공장을 세웠다.", published=date(2024, 6, 7))
    found = line(told, 1)
    assert found is not None
    assert found.cost >= 1


def test_the_board_is_nobody_of_that_family_name():
    told = article(
        "이가람 가람전자 창업자가 이사회 의장으로 돌아왔다.",
        "이가람 의장은 6일 주주총회에 나왔다.",
        "이 의장은 서울에 새 연구소를 세우겠다고 밝혔다.",
    )
    found = line(told, 2)
    assert found is not None
    assert found.cost < 1
