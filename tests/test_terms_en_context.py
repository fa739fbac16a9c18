"""English words of the trade go into Korean only where they mean that; a wrong Korean word would be copied into a line."""

from datetime import date

import pytest

from summarizer.canon import canonicalise
from summarizer.changes import put_changes
from summarizer.terms import put_terms

PUBLISHED = date(2026, 4, 22)


def _shown(sentence: str, glossary: dict[str, str] | None = None) -> str:
    canonical = canonicalise(sentence, "en", published=PUBLISHED, glossary=glossary or {})
    return put_changes(put_terms(canonical, "en"), "en")


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("The state will chip in with a subsidy.", "chip in"),
        ("He stopped short of ruling out layoffs.", "ruling out"),
        ("The unit is good at meeting customer demand.", "meeting"),
        ("It plans to ban new models from 2035.", "ban new"),
        ("Norvane will lease the towers back.", "lease the towers"),
        ("She strikes a deal with the union.", "strikes a deal"),
        ("The judge orders the firm to pay.", "orders the firm"),
        ("The firm has forecast higher sales.", "has forecast"),
        ("It offers a service by leasing network capacity.", "by leasing"),
        ("It sold the motors unit to Calder Capital Partners.", "Capital Partners"),
        ("Shares of Norvane Technology rose.", "Norvane Technology"),
        ("Semiconductor Manufacturing International said so.", "Semiconductor Manufacturing"),
        ("The Harmattan Infrastructure Partners fund bought it.", "Infrastructure Partners"),
        ("It makes power-management devices.", "power-management"),
        ("It offers optimal management solutions.", "management solutions"),
        ("Operators cannot sustain their networks at current tariffs.", "current tariffs"),
        ("There is a shortage of electricians.", "shortage of"),
        ("They said the vice president backed Taipei.", "the vice president"),
        ("Industry and Technology Ministry officials met.", "Technology Ministry"),
    ],
)
def test_word_that_is_no_term_here_stays(sentence: str, kept: str) -> None:
    assert kept in _shown(sentence)


@pytest.mark.parametrize(
    ("sentence", "korean"),
    [
        ("They agreed after a meeting with regulators.", "회동 with"),
        ("The board meeting lasted an hour.", "이사회 회의"),
        ("The ruling came on Monday.", "판결"),
        ("Demand for chips is strong.", "칩"),
        ("The ban took effect.", "금지"),
        ("Its management said orders were strong.", "경영진"),
        ("New tariffs on imported cars hit sales.", "관세"),
        ("There is a shortage of memory chips.", "공급 부족"),
        ("A vice president of the firm said so.", "부사장"),
        ("Its cloud-based tools are popular.", "클라우드-based"),
        ("The U.S. District Court for the Eastern District ruled.", "지방법원"),
        ("The loan-to-value ratio fell.", "담보인정비율(LTV)"),
        ("M K Stalin, the chief minister, spoke.", "주총리"),
        ("It cut mobile tariffs.", "요금제"),
        ("Nvidia Plans New Data Center as Chip Demand Grows", "데이터센터"),
    ],
)
def test_term_is_put_in_where_it_is_meant(sentence: str, korean: str) -> None:
    assert korean in _shown(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Memory made up 44% of sales.", "메모리 made up 44% of sales."),
        ("The fund bought up 12% of the firm.", "The fund bought up 12% of the firm."),
        ("It paid down 30% of its bonds.", "It paid down 30% of its 채권."),
        ("Sales were up 44%.", "Sales 44% 증가."),
        ("Its shares closed at $84 on Friday, down 2.1%.", "Its 주식 closed at 84달러 on 17일(금요일), 2.1% 하락."),
    ],
)
def test_only_a_change_is_told_as_one(sentence: str, expected: str) -> None:
    assert _shown(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("He told the Today programme so.", "Today programme"),
        ("USA Today reported it.", "USA Today"),
        ("He said so today.", "22일"),
        ("It fell in the first three quarters of the year.", "first 3 quarters"),
        ("Three quarters of users stayed.", "75%"),
        ("The account is deleted after 30 days.", "after 30일."),
        ("It came 3 days later.", "3일 later"),
        ("It lasted 30 days.", "30일간"),
        ("The deal was announced in August last year.", "지난해 8월."),
        ("It opens in May next year.", "내년 5월."),
        ("It will invest Rs 33,737 crores.", "3373억7000만 루피"),
        ("The plan costs Rs 2 lakh crore.", "2조 루피"),
        ("It lost N515bn and sold towers for N410 billion.", "5150억 나이라"),
        ("It fined them N37,000.", "3만7000나이라"),
        ("She wore an N95 mask.", "N95 mask"),
        ("China Daily reported it.", "China Daily"),
        ("A plant in British Columbia burnt.", "브리티시컬럼비아"),
    ],
)
def test_days_sums_and_places_as_they_are_meant(sentence: str, part: str) -> None:
    assert part in _shown(sentence)


def test_longer_name_is_somebody_else() -> None:
    glossary = {"Lee": "이재용", "Lee Jae-yong": "이재용", "SK": "SK그룹"}
    assert "이재용" not in _shown("Lee Dong-hoon, CEO of the display unit, agreed.", glossary)
    assert "이재용" in _shown("Lee agreed.", glossary)
    assert "SK그룹" not in _shown("The BlueOval SK plant opened.", glossary)
    assert "SK그룹 회장" in _shown("SK Chairman Chey agreed.", glossary)
