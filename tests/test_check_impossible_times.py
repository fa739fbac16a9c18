"""Times that no calendar has, spans with another end, and two times of one line that cannot be one."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet

#: a Friday
PUBLISHED = date(2026, 11, 20)

#: (language, sentences, a right line, lines with one time or figure changed)
CASES = [
    (
        "zh",
        ("去年第四季度，公司销售额为75亿元，环比减少5.18%。",),
        "지난해 4분기 매출 75억 위안으로 전 분기보다 약 5.2% 감소",
        (
            "지난해 5분기 매출 75억 위안으로 전 분기보다 약 5.2% 감소",
            "지난해 4분기 매출 75억 위안으로 전년 동기보다 약 5.2% 감소",
        ),
    ),
    (
        "en",
        ("For the April-June period, the firm reported net profit of 12 billion yen.",),
        "이 회사, 4~6월 순이익 120억 엔 기록",
        ("이 회사, 4~7월 순이익 120억 엔 기록", "이 회사, 4~5월 순이익 120억 엔 기록"),
    ),
    (
        "en",
        ("In May, the carrier said it would invest in headquarters and local markets.",),
        "이 통신사, 5월 본사와 현지 시장에 투자하겠다고 밝혀",
        ("이 통신사, 3월 본사와 현지 시장에 투자하겠다고 밝혀",),
    ),
    (
        "en",
        ("Its shares fell in after-hours trading Tuesday after the chip maker gave a forecast.",),
        "반도체 업체의 전망 발표 후 17일 시간외 거래에서 주가 하락",
        ("반도체 업체의 전망 발표 후 18일 시간외 거래에서 주가 하락",),
    ),
    (
        "ko",
        ("올해 2분기 인도량은 전년 동기와 비슷했지만 1분기보다는 11% 늘었다.",),
        "2분기 인도량, 전년 동기와 비슷·1분기 대비 11% 증가",
        ("2분기 인도량, 전년 동기와 비슷·2분기 대비 11% 증가",),
    ),
    (
        "en",
        ("The group bought the chipmaker in 2012.", "It made its first memory the following year."),
        "그룹은 2012년 반도체 회사를 인수했고 이듬해인 2013년 첫 메모리를 만들었다",
        ("그룹은 2013년 반도체 회사를 인수했고 이듬해인 2013년 첫 메모리를 만들었다",),
    ),
    (
        "zh",
        ("分析师对明年利润的预估平均值，已从5亿美元调升至7亿美元。",),
        "애널리스트들의 내년 이익 평균 전망치, 5억 달러에서 7억 달러로 상향",
        ("애널리스트들의 내년 이익 평균 전망치, 7억 달러에서 7억 달러로 상향",),
    ),
    (
        "zh",
        ("公司发布2025财年第三季度（2024年10月至12月）业绩，营收28亿元。",),
        "2025회계연도 3분기 매출 28억 위안",
        ("2025회계연도 4분기 매출 28억 위안",),
    ),
    (
        "ja",
        ("司法省は早ければ今夏にも提訴する方向だ。",),
        "법무부, 이르면 올여름 제소하는 방향",
        ("법무부, 이르면 올겨울 제소하는 방향", "법무부, 늦어도 올여름 제소하는 방향"),
    ),
    (
        "ja",
        ("13日発表した2026年12月期第3四半期(1~9月)決算は15億円の赤字だった。",),
        "2026년 1~9월 결산은 15억 엔 적자",
        ("2027년 1~9월 결산은 15억 엔 적자",),
    ),
    (
        "ko",
        ("회사는 올해 설비투자를 520억∼560억 달러로 전망했다.",),
        "올해 설비투자는 최대 560억 달러 전망",
        ("올해 설비투자는 최소 560억 달러 전망",),
    ),
    (
        "en",
        ("Kirk, who has led the carrier for more than three years, is the first woman in the post.",),
        "커크는 이 통신사를 3년 넘게 이끌었다",
        ("커크는 이 통신사를 1년 넘게 이끌었다",),
    ),
    (
        "ko",
        ("정부는 5G(5세대 이동통신) 구축 사업에서 그 회사를 빼라고 촉구했다.",),
        "정부, 5G 구축 사업에서 그 회사 배제 촉구",
        ("정부, 3G 구축 사업에서 그 회사 배제 촉구",),
    ),
    (
        "zh",
        ("公司表示，应在收购该企业后重新谈判许可条款。",),
        "회사는 그 기업 인수 후 라이선스 조건을 재협상해야 한다는 입장",
        ("회사는 그 기업 인수 전 라이선스 조건을 재협상해야 한다는 입장",),
    ),
]
RIGHT = [(language, sentences, line) for language, sentences, line, _ in CASES]
WRONG = [(language, sentences, line) for language, sentences, _, lines in CASES for line in lines]


def refused(language: str, sentences: tuple[str, ...], line: str) -> set[str]:
    source = Source(sentences=sentences, published=PUBLISHED, language=language, glossary={})
    return {refusal.reason for refusal in check_bullet(Bullet(text=line, evidence=sentences), source)}


@pytest.mark.parametrize(("language", "sentences", "line"), RIGHT, ids=[line for _, _, line in RIGHT])
def test_a_time_as_told_passes(language: str, sentences: tuple[str, ...], line: str) -> None:
    assert not refused(language, sentences, line) & {"numbers", "direction", "measures"}


@pytest.mark.parametrize(("language", "sentences", "line"), WRONG, ids=[line for _, _, line in WRONG])
def test_another_time_is_refused(language: str, sentences: tuple[str, ...], line: str) -> None:
    assert refused(language, sentences, line)


@pytest.mark.parametrize("line", ["3월 32일 총회에서 연임 안건을 처리", "13월 총회에서 연임 안건을 처리"])
def test_a_day_or_month_that_no_calendar_has_is_refused(line: str) -> None:
    assert "numbers" in refused("ko", (f"회사는 {line}한다.",), line)


def test_quarters_in_a_row_are_no_quarter() -> None:
    line = "5분기 연속 흑자를 낸 회사, 6분기 만에 투자를 재개"
    assert "numbers" not in refused("ko", ("회사는 5분기 연속 흑자를 냈고 6분기 만에 투자를 재개했다.",), line)


def test_a_weekday_that_the_calendar_does_not_have_is_refused() -> None:
    told = ("대표는 18일(현지시각) 법원에 나왔다.",)
    assert "numbers" not in refused("ko", told, "대표는 수요일인 11월 18일 법원에 나왔다")
    assert "numbers" in refused("ko", told, "대표는 수요일인 12월 18일 법원에 나왔다")
