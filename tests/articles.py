"""Articles for tests: only what a test cares about has to be said."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.model import Article, Mention

NOON = datetime(2024, 6, 30, 12, tzinfo=UTC)


def article(name: str, **changes) -> Article:
    people = tuple(Mention(executive_id=person) for person in changes.pop("people", ()))
    values = {
        "url": f"https://{name}.example/1",
        "source_id": name,
        "outlet": name,
        "title": "SK그룹, 2026년까지 80조 원 확보해 AI 투자",
        "text": "SK그룹이 2026년까지 80조 원을 확보해 AI와 반도체에 투자하기로 했다고 30일 밝혔다.",
        "language": "ko",
        "published": NOON,
    }
    return Article(**{**values, **changes}, people=people)
