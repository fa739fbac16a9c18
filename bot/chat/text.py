"""A digest as plain text: for the terminal, files and anything that shows no markup."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer import Summary

from ..model import Card, Digest, SourceLine
from . import wording
from .safe import clean, cut, link
from .wording import counts_line, receipt_line

__all__ = ["brief_text", "counts_line", "digest_text", "receipt_line", "thread_texts"]

LONGEST_TITLE = 200
LONGEST_LINE = 400


def digest_text(digest: Digest) -> str:
    """The whole digest without the threads: header, cards, '원문 소식', receipt."""
    return "\n\n".join(_blocks(digest))


def brief_text(digest: Digest) -> str:
    """The answer to ``/brief``: the same cards, the sources under each, since an answer has no thread."""
    numbered = enumerate(digest.cards, 1)
    cards = [f"{_card(card, number)}\n{_indent(_short_sources(card, digest))}" for number, card in numbered]
    return "\n\n".join([_header(digest), *cards, *_listed(digest), _receipt(digest)])


def thread_texts(digest: Digest) -> list[str]:
    """One text a story, cards first: its bullets with the sentences they rest on, then every article."""
    return ["\n".join(_thread(card, digest)) for card in (*digest.cards, *digest.listed)]


def _blocks(digest: Digest) -> Iterator[str]:
    yield _header(digest)
    for number, card in enumerate(digest.cards, 1):
        yield _card(card, number)
    yield from _listed(digest)
    yield _receipt(digest)


def _header(digest: Digest) -> str:
    return f"{_line(wording.title_line(digest))}\n{wording.lead_line(digest)}"


def _card(card: Card, number: int) -> str:
    lines = [f"{number}. {_title(card.headline)}"]
    if card.people:
        lines.append(f"   {_line(wording.people_line(card.people))}")
    if isinstance(card.summary, Summary):
        lines += [f"   • {_line(bullet.text)}" for bullet in card.summary.bullets]
    lines.append(f"   {_line(wording.footer_line(card))}")
    return "\n".join([*lines, *(f"   {url}" for url in _link(card.url))])


def _listed(digest: Digest) -> Iterator[str]:
    if digest.listed:
        yield f"■ {wording.LISTED_HEADING}\n{wording.LISTED_NOTE}"
    for card in digest.listed:
        lead = card.sources[0].outlet if card.sources else ""
        about = " · ".join(
            filter(None, [_line(wording.people_line(card.people)), _line(lead), wording.KIND_NAMES[card.kind]])
        )
        reason = _line(wording.reason_of(card.summary))
        lines = [f"- {_title(card.headline)}", f"  {about}", f"  {reason}", *(f"  {url}" for url in _link(card.url))]
        yield "\n".join(line for line in lines if line.strip())


def _receipt(digest: Digest) -> str:
    lines = [wording.receipt_line(digest.receipt), wording.failures_line(digest.receipt)]
    return "\n".join(["─" * 20, *(_line(line) for line in lines if line)])


def _thread(card: Card, digest: Digest) -> Iterator[str]:
    yield f"[{_title(card.headline)}]"
    if isinstance(card.summary, Summary):
        yield wording.EVIDENCE_HEADING
        for bullet in card.summary.bullets:
            yield f"• {_line(bullet.text)}"
            yield from (f"  └ {_line(sentence)}" for sentence in bullet.evidence)
    yield wording.sources_heading(card)
    for number, line in enumerate(card.sources, 1):
        yield f"{number}. {_line(wording.source_line(line, digest))}"
        yield f"   {_title(line.title)}"
        yield from (f"   {url}" for url in _link(line.url))
        yield from (f"   {own}" for own in _own_bullets(line, card))


def _own_bullets(line: SourceLine, card: Card) -> list[str]:
    if wording.same_summary(line, card):
        return [f"({wording.SAME_AS_CARD})"]
    if isinstance(line.summary, Summary):
        return [f"• {_line(bullet.text)}" for bullet in line.summary.bullets]
    return [f"({_line(line.summary.reason)})"]


def _short_sources(card: Card, digest: Digest) -> list[str]:
    return [f"- {_line(wording.source_line(line, digest))} {url}" for line in card.sources for url in _link(line.url)]


def _indent(lines: list[str]) -> str:
    return "\n".join(f"   {line}" for line in lines)


def _line(text: str) -> str:
    return cut(clean(text), LONGEST_LINE)


def _title(text: str) -> str:
    return cut(clean(text), LONGEST_TITLE) or "(제목 없음)"


def _link(url: str) -> list[str]:
    """The address as a list of one, or of none where it is not fit to print."""
    safe = link(url)
    return [safe] if safe else []
