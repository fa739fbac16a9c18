"""The Korean words around a story: dates, counts, languages, the receipt.  Shared by all renderers.

Strings from outside come back as they were given: cleaning and escaping is each renderer's business.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from summarizer import Declined, Summary

from ..model import Card, Digest, PersonLine, Receipt, SourceLine

LANGUAGE_NAMES = {"ko": "한국어", "en": "영어", "ja": "일본어", "zh": "중국어", "und": "기타 언어"}
KIND_NAMES = {"new": "새 소식", "follow-up": "후속"}
LISTED_HEADING = "원문 소식"
LISTED_NOTE = "한국어 세 줄로 옮기지 못한 기사입니다. 원문 제목과 링크만 싣습니다."
EVIDENCE_HEADING = "요약과 근거 문장"
SAME_AS_CARD = "위 요약은 이 기사에서 뽑았습니다."
SEOUL = ZoneInfo("Asia/Seoul")

_WEEKDAYS = "월화수목금토일"
#: reason words of a receipt -> what the reader is told, in the order of telling
_DROPS = {
    "already-said": "이미 전한 소식",
    "off-topic": "주제 밖",
    "not-ai": "주제 밖",
    "no-executive": "등록 인물 없음",
    "passing-mention": "스쳐 간 언급",
    "homonym": "동명이인",
    "too-old": "지난 기사",
    "gone": "삭제된 기사",
}
_OTHER_DROPS = "그 밖"
#: failed sources named one by one
MOST_NAMED = 5


def date_line(day: date) -> str:
    """'7월 2일(화)'."""
    return f"{day.month}월 {day.day}일({_WEEKDAYS[day.weekday()]})"


def title_line(digest: Digest) -> str:
    return f"{digest.title} · {date_line(digest.local_date)}"


def zone_of(digest: Digest) -> ZoneInfo:
    try:
        return ZoneInfo(digest.timezone)
    except (ZoneInfoNotFoundError, ValueError):
        return SEOUL


def clock_line(moment: datetime, zone: ZoneInfo, year: int) -> str:
    """'6월 23일 15:42' in *zone*; the year is named where it is not *year*."""
    local = moment.astimezone(zone)
    start = f"{local.year}년 " if local.year != year else ""
    return f"{start}{local.month}월 {local.day}일 {local:%H:%M}"


def language_name(code: str) -> str:
    return LANGUAGE_NAMES.get(code, LANGUAGE_NAMES["und"])


def counts_line(card: Card) -> str:
    """'매체 3곳 · 한국어 2 · 영어 1 · 새 소식'."""
    languages = [f"{language_name(code)} {count}" for code, count in card.languages]
    return " · ".join([f"매체 {card.independent_outlets}곳", *languages, KIND_NAMES[card.kind]])


def footer_line(card: Card) -> str:
    """The counts, and what the reader must be told of the summary ('추출 요약')."""
    labels = card.summary.labels if isinstance(card.summary, Summary) else ()
    return " · ".join([counts_line(card), *labels])


def people_line(people: Iterable[PersonLine]) -> str:
    """'최태원 SK그룹 회장, 젠슨 황 엔비디아 CEO'."""
    return ", ".join(f"{person.name} {person.title}".strip() for person in people)


def lead_line(digest: Digest) -> str:
    """How many stories follow, or that there are none."""
    if digest.quiet:
        return quiet_line(digest.receipt)
    listed = f" · {LISTED_HEADING} {len(digest.listed)}건" if digest.listed else ""
    return f"소식 {len(digest.cards)}건{listed}"


def quiet_line(receipt: Receipt) -> str:
    if not receipt.sources_checked:
        return "아직 확인한 소스가 없어 전할 소식이 없습니다."
    if receipt.sources_checked == len(receipt.failures):
        return "소스를 한 곳도 읽지 못했습니다. 새 소식이 없다는 뜻은 아닙니다."
    return "새 소식이 없습니다. 확인한 소스에 새로 전할 기사가 없었습니다."


def source_line(line: SourceLine, digest: Digest) -> str:
    """'연합뉴스 · 한국어 · 6월 23일 15:42 · 뉴시스 전재'; a foreign one tells who translated its bullets ('규칙 번역')."""
    when = "발행 시각 미상" if line.undated else clock_line(line.published, zone_of(digest), digest.local_date.year)
    labels = line.summary.labels if isinstance(line.summary, Summary) and line.language != "ko" else ()
    return " · ".join(filter(None, [line.outlet, language_name(line.language), when, line.note, *labels]))


def same_summary(line: SourceLine, card: Card) -> bool:
    """Whether the card's bullets are those of this article."""
    return isinstance(card.summary, Summary) and line.summary == card.summary


def reason_of(summary: Summary | Declined) -> str:
    return summary.reason if isinstance(summary, Declined) else ""


def sources_heading(card: Card) -> str:
    return f"출처 {len(card.sources)}건"


def receipt_line(receipt: Receipt) -> str:
    """'소스 47곳 확인, 2곳 실패, 본문 없음 3건', and what else was left out."""
    failed = len(receipt.failures)
    parts = [f"소스 {receipt.sources_checked}곳 확인"]
    parts += [f"{failed}곳 실패"] * bool(failed) + [f"본문 없음 {receipt.thin}건"] * bool(receipt.thin)
    lines = [", ".join(parts)]
    if dropped := _drops(receipt):
        lines.append("제외: " + ", ".join(f"{name} {count}건" for name, count in dropped))
    if receipt.copies:
        lines.append(f"전재·중복 {receipt.copies}건은 묶어서 셈")
    if receipt.over_limit:
        lines.append(f"지면이 모자라 뺀 소식 {receipt.over_limit}건")
    return " · ".join(lines)


def _drops(receipt: Receipt) -> list[tuple[str, int]]:
    """(what, how many) in the order of ``_DROPS``, the unnamed reasons last."""
    counts: Counter[str] = Counter()
    for reason, count in receipt.dropped.items():
        counts[_DROPS.get(reason, _OTHER_DROPS)] += count
    order = list(dict.fromkeys([*_DROPS.values(), _OTHER_DROPS]))
    return [(name, counts[name]) for name in order if counts[name]]


def failures_line(receipt: Receipt) -> str:
    """'읽지 못한 소스: 전자신문, AI타임스', or ''."""
    if not receipt.failures:
        return ""
    names = [failure.name for failure in receipt.failures]
    more = f" 외 {len(names) - MOST_NAMED}곳" if len(names) > MOST_NAMED else ""
    return "읽지 못한 소스: " + ", ".join(names[:MOST_NAMED]) + more
