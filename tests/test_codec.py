"""Digests, summaries and receipts survive the way to JSON and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import Card, Digest, PersonLine, Receipt, SourceFailure, SourceLine
from bot.store.codec import from_json, to_json
from summarizer import Bullet, Declined, Summary

texts = st.text(max_size=20)
moments = st.datetimes(timezones=st.just(UTC))
counts = st.integers(min_value=0, max_value=2**40)


def tuples(of: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(of, max_size=3).map(tuple)


bullets = st.builds(Bullet, text=texts, evidence=tuples(texts))
summaries = st.builds(
    Summary,
    headline=texts,
    bullets=st.tuples(bullets, bullets, bullets),
    backend=texts,
    checks=tuples(texts),
    labels=tuples(texts),
)
results = summaries | st.builds(Declined, reason=texts, kind=texts)
lines = st.builds(SourceLine, outlet=texts, title=texts, language=texts, published=moments, url=texts, summary=results)
people = st.builds(PersonLine, executive_id=texts, name=texts, title=texts)
cards = st.builds(
    Card,
    story_id=texts,
    kind=st.sampled_from(["new", "follow-up"]),
    headline=texts,
    url=texts,
    people=tuples(people),
    summary=results,
    sources=tuples(lines),
    independent_outlets=counts,
)
failures = st.builds(SourceFailure, source_id=texts, name=texts, kind=texts, reason=texts)
receipts = st.builds(
    Receipt, sources_checked=counts, failures=tuples(failures), dropped=st.dictionaries(texts, counts, max_size=3)
)
digests = st.builds(
    Digest,
    edition_id=texts,
    title=texts,
    local_date=st.dates(),
    timezone=texts,
    cards=tuples(cards),
    listed=tuples(cards),
    receipt=receipts,
    made_at=moments,
)


@given(digests)
def test_a_digest_comes_back_as_it_was(digest: Digest) -> None:
    assert from_json(Digest, json.loads(json.dumps(to_json(digest)))) == digest


@given(summaries)
def test_a_summary_comes_back_as_it_was(summary: Summary) -> None:
    assert from_json(Summary, json.loads(json.dumps(to_json(summary)))) == summary


@given(
    st.recursive(
        st.none() | st.booleans() | counts | texts, lambda inner: st.lists(inner) | st.dictionaries(texts, inner)
    )
)
def test_any_other_json_is_a_value_error(data: object) -> None:
    with pytest.raises(ValueError):
        from_json(Digest, data)


@dataclass(frozen=True, kw_only=True)
class Odd:
    """Shapes that the model does not have all at once."""

    when: datetime
    day: date | None = None
    share: float = 0.0
    pair: tuple[str, int] = ("", 0)
    nested: Mapping[str, tuple[Bullet, ...]] = field(default_factory=dict)


def test_times_are_written_in_utc() -> None:
    seoul = datetime(2026, 11, 21, 8, 30, tzinfo=timezone(timedelta(hours=9)))
    assert to_json(Odd(when=seoul))["when"] == "2026-11-20T23:30:00+00:00"


def test_pairs_mappings_and_options_come_back() -> None:
    odd = Odd(
        when=datetime(2026, 11, 21, tzinfo=UTC),
        day=date(2026, 11, 21),
        share=0.5,
        pair=("a", 1),
        nested={"k": (Bullet(text="t", evidence=("e",)),)},
    )
    assert from_json(Odd, json.loads(json.dumps(to_json(odd)))) == odd


def test_a_missing_field_takes_its_default_and_an_unknown_one_is_ignored() -> None:
    assert from_json(Receipt, {"sources_checked": 3, "weather": "rain"}) == Receipt(sources_checked=3)


def test_a_missing_field_without_default_is_named() -> None:
    with pytest.raises(ValueError, match="Receipt lacks sources_checked"):
        from_json(Receipt, {})


def test_only_a_union_carries_the_name_of_its_type() -> None:
    data = to_json(
        SourceLine(
            outlet="o",
            title="t",
            language="ko",
            published=datetime(2026, 11, 21, tzinfo=UTC),
            url="u",
            summary=Declined(reason="r", kind="thin"),
        )
    )
    assert data["summary"] == {"type": "Declined", "reason": "r", "kind": "thin"}
    assert "type" not in data
