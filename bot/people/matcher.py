"""Executives and organisations named in a text, in four scripts; pure.

    fold -> one pass over all aliases -> companies -> full names -> weak names -> short forms -> titles

Every decision reads the whole text (title, newline, body): a weak alias needs context, a namesake is told by the words
about him, '최 회장' is whoever was last named in full.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..model import Matches, Mention, Rejected, Roster, Span
from .article_titles import Titles
from .evidence import Context
from .familiar import Familiar, familiar_forms
from .folding import Folded, fold
from .hits import Hit, Index
from .readings import Refusal, Scene, take_companies, take_full, take_short, take_weak

_NOTHING = Matches(people=(), organisations=(), spans=())


class Matcher:
    """Finds the people and organisations of one roster; built once (some 50 ms), safe to share."""

    def __init__(self, roster: Roster) -> None:
        self.roster = roster
        self._index = Index(roster)
        self._people = {person.id: person for person in roster.executives}
        firms = {one.id: one.surfaces for one in roster.organisations}
        self._contexts = {p.id: Context.of(p, firms.get(p.organisation, ())) for p in roster.executives}
        self._korean = {person.id: fold(person.ko).text for person in roster.executives}
        self._titles = Titles(
            {one.id: one.ko for one in roster.organisations},
            {person.id: person.role.get("ko", "") for person in roster.executives},
        )

    def match(self, text: str, language: str = "ko") -> Matches:
        """Match *text* (title, newline, body); offsets are code points of *text* as given.

        Each rule follows the script of the name it reads, so a wrong *language* does no harm: it is not needed.
        """
        del language
        folded = fold(text)
        hits = self._index.find(text, folded)
        if not hits:
            return _NOTHING
        companies = take_companies(hits, folded.text)
        scene = Scene(folded, self._people, self._contexts, frozenset(hit.alias.owner for hit in companies))
        strong, weak, short = (
            [hit for hit in hits if hit.alias.kind == "person" and hit.alias.strength == strength]
            for strength in ("strong", "weak", "short")
        )
        full, refused = take_full(strong, scene)
        more, weakly = take_weak(weak, full, companies, scene)
        full = sorted((*full, *more), key=_position)
        called, shortly = take_short(short, full, scene, self._korean)
        full = _outside(full, called)
        named = (*companies, *full, *called)
        familiar, robbed = (
            familiar_forms(_aligned(text, folded), folded.text, self._people, full, named) if full else ([], [])
        )
        shortly += [_refusal(form, full) for form in robbed]
        spans = _spans(folded, named, familiar)
        return Matches(
            people=self._mentions(text, folded, companies, full, spans),
            organisations=tuple(dict.fromkeys(hit.alias.owner for hit in companies)),
            spans=spans,
            rejected=_rejections(text, folded, (*refused, *weakly, *shortly), spans),
        )

    def _mentions(
        self, text: str, folded: Folded, companies: Sequence[Hit], full: Sequence[Hit], spans: Sequence[Span]
    ) -> tuple[Mention, ...]:
        around = sorted((*companies, *full), key=_position)
        counts = Counter(span.id for span in spans)
        own: dict[str, list[Hit]] = {}
        for hit in full:
            own.setdefault(hit.alias.owner, []).append(hit)
        return tuple(
            Mention(
                executive_id=owner,
                title=self._titles.best(text, folded, mentions, around),
                first=folded.original(mentions[0].start, mentions[0].end)[0],
                count=counts[owner],
            )
            for owner, mentions in own.items()
        )


def _position(hit: Hit) -> tuple[int, int]:
    return hit.start, -hit.end


def _outside(full: Sequence[Hit], called: Sequence[Hit]) -> list[Hit]:
    """*full* without the weak surnames that a short form contains: '저커버그' of '저커버그 CEO'."""
    contained = {(form.start, form.alias.owner) for form in called}
    return [h for h in full if h.alias.strength != "weak" or (h.start, h.alias.owner) not in contained]


def _refusal(form: Familiar, full: Sequence[Hit]) -> Refusal:
    alias = next(hit.alias for hit in full if hit.alias.owner == form.owner)
    return Refusal(Hit(form.start, form.end, alias), form.owner, "ambiguous")


def _aligned(text: str, folded: Folded) -> str:
    """The original characters, one for each folded one: case is read from it."""
    return text if folded.starts is None else "".join(text[at] for at in folded.starts)


def _spans(folded: Folded, named: Sequence[Hit], familiar: Sequence[Familiar]) -> tuple[Span, ...]:
    spans = {
        Span(start=start, end=end, id=hit.alias.owner, kind=hit.alias.kind)
        for hit in named
        for start, end in (folded.original(hit.start, hit.end),)
    }
    for form in familiar:
        start, end = folded.original(form.start, form.end)
        spans.add(Span(start=start, end=end, id=form.owner, kind="person"))
    return tuple(sorted(spans, key=lambda span: (span.start, -span.end)))


def _rejections(text: str, folded: Folded, refused: Sequence[Refusal], spans: Sequence[Span]) -> tuple[Rejected, ...]:
    """One a surface, person and reason; what a familiar form took after all is left out."""
    taken = {(span.start, span.id) for span in spans}
    found: dict[Rejected, None] = {}
    for hit, owner, reason in refused:
        start, end = folded.original(hit.start, hit.end)
        if (start, hit.alias.owner) not in taken:
            found[Rejected(surface=text[start:end], executive_id=owner, reason=reason)] = None
    return tuple(found)
