"""A text as the summarizer wants it: with the Korean names of the people and organisations in it.  Pure."""

from __future__ import annotations

from datetime import date

from summarizer import Document
from summarizer.text import detect_language

from .model import Matches, Roster
from .people import Matcher


def make_document(
    matcher: Matcher, *, title: str, text: str, language: str = "", published: date | None = None
) -> Document:
    """Match the names in title and body and make a document; an unknown *language* is read off the text."""
    whole = f"{title}\n{text}"
    language = language or detect_language(whole)
    glossary = glossary_of(whole, matcher.match(whole, language), matcher.roster)
    return Document(title=title, text=text, language=language, published=published, glossary=glossary)


def glossary_of(text: str, matches: Matches, roster: Roster) -> dict[str, str]:
    """Every surface form that *matches* found in *text*, with the Korean name of the person or organisation.

    What only speaks for an organisation ('SpaceX' for Tesla's chief) is not it, and has no entry.
    """
    names = {e.id: e.ko for e in roster.executives} | {o.id: o.ko for o in roster.organisations}
    related = {o.id: {surface.casefold() for surface in o.related} for o in roster.organisations}
    found = {text[s.start : s.end]: s.id for s in matches.spans if s.id in names}
    return {surface: names[one] for surface, one in found.items() if surface.casefold() not in related.get(one, ())}
