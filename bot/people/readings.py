"""From whole-name hits to the people and companies that one text is about; pure.

Each step takes the hits of one strength and what the steps before it accepted:
companies -> full names -> weak names -> short forms.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, NamedTuple

from ..model import Executive
from .evidence import BUSINESS, Context, beside, count, judge, sentence
from .folding import Folded
from .hits import Hit
from .rivals import Rivals

Reason = Literal["homonym", "no-context", "no-full-name", "ambiguous"]


class Refusal(NamedTuple):
    """A hit that was not taken; ``owner`` is '' where several people share the form."""

    hit: Hit
    owner: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Scene:
    """One folded text with the facts that every decision about it needs."""

    folded: Folded
    people: Mapping[str, Executive]
    contexts: Mapping[str, Context]
    #: ids of the companies accepted in the text
    companies: frozenset[str]

    @property
    def plain(self) -> str:
        return self.folded.text

    def support(self, owner: str, hit: Hit) -> int:
        """How many of the owner's context words, and the organisation, stand in the text beside *hit* itself."""
        person = self.people[owner]
        rest = self.plain.replace(self.plain[hit.start : hit.end], " ")
        return count(self.contexts[owner].include, rest) + (person.organisation in self.companies)


def take_companies(hits: Sequence[Hit], plain: str) -> list[Hit]:
    """Companies; one whose name is an ordinary word ('메타', 'Apple') needs people, other companies or business about it."""
    named = [hit for hit in hits if hit.alias.kind == "person" and hit.alias.strength != "short"]
    found = [hit for hit in hits if hit.alias.kind == "organisation"]
    solid = {hit.alias.owner for hit in found if not hit.alias.ordinary}
    spans = {(hit.start, hit.end) for hit in found}
    if all(not hit.alias.ordinary for hit in found):
        chosen = found
    elif any((hit.start, hit.end) not in spans for hit in named) or solid or BUSINESS.search(plain):
        chosen = [hit for hit in found if not hit.alias.ordinary or len(hit.alias.key) > 1 or hit.alias.owner in solid]
    else:
        chosen = [hit for hit in found if not hit.alias.ordinary]
    taken = {(hit.start, hit.end) for hit in named if hit.alias.strength == "strong"}
    return list({(h.start, h.end): h for h in chosen if (h.start, h.end) not in taken}.values())


def take_full(hits: Sequence[Hit], scene: Scene) -> tuple[list[Hit], list[Refusal]]:
    """Full names: to the right one of two people who share it, and never to a namesake outside the roster."""
    taken: list[Hit] = []
    refused: list[Refusal] = []
    hits, shared = _share(hits, scene)
    refused += shared
    starts = sorted({hit.start for hit in hits})
    by_owner: dict[str, list[Hit]] = {}
    for hit in hits:
        by_owner.setdefault(hit.alias.owner, []).append(hit)
    others = len(by_owner) > 1 or bool(by_owner and BUSINESS.search(scene.plain))
    for owner, own in by_owner.items():
        limits = [_next_start(starts, hit, len(scene.plain)) for hit in own]
        support = scene.support(owner, own[0]) if scene.contexts[owner].exclude else 0
        verdict = judge(scene.plain, own, scene.contexts[owner], limits=limits, support=support, others=others)
        taken += verdict.taken
        refused += [Refusal(hit, owner, "homonym") for hit in verdict.refused]
    return sorted(taken), refused


def _next_start(starts: Sequence[int], hit: Hit, end: int) -> int:
    at = bisect_left(starts, hit.end)
    return starts[at] if at < len(starts) else end


def _share(hits: Sequence[Hit], scene: Scene) -> tuple[list[Hit], list[Refusal]]:
    """Where two people own one name, the one whose company and context words are there has it."""
    single: list[Hit] = []
    refused: list[Refusal] = []
    for _, same in groupby(sorted(hits, key=lambda hit: (hit.start, hit.end)), key=lambda hit: (hit.start, hit.end)):
        group = list(same)
        if len(group) == 1:
            single += group
            continue
        best = _best_supported(group, scene)
        if best is None:
            refused.append(Refusal(group[0], "", "ambiguous"))
        else:
            single.append(best)
    return single, refused


def _best_supported(group: Sequence[Hit], scene: Scene) -> Hit | None:
    """The hit whose owner has most support nearby, then in the text; None where two have as much."""
    near = {hit: _near_support(hit, scene) for hit in group}
    score = {hit: (near[hit], scene.support(hit.alias.owner, hit)) for hit in group}
    ranked = sorted(group, key=score.__getitem__, reverse=True)
    return ranked[0] if score[ranked[0]] > score[ranked[1]] and any(score[ranked[0]]) else None


def _near_support(hit: Hit, scene: Scene) -> int:
    return count(scene.contexts[hit.alias.owner].include, sentence(scene.plain, hit.start, hit.end))


def take_weak(
    hits: Sequence[Hit], full: Sequence[Hit], companies: Sequence[Hit], scene: Scene
) -> tuple[list[Hit], list[Refusal]]:
    """Weak names of people whose full name, company or context words are in the text, and no namesake's word is near."""
    known = {hit.alias.owner for hit in full}
    supports: dict[tuple[str, str], int] = {}
    spans = {(hit.start, hit.end) for hit in (*full, *companies)}
    taken: list[Hit] = []
    refused: list[Refusal] = []
    for span, same in groupby(hits, key=lambda hit: (hit.start, hit.end)):
        group = list(same)
        fit = [hit for hit in group if _weak_fits(hit, known, scene, supports)]
        if len(fit) > 1:
            fit = [hit for hit in fit if hit.alias.owner in known] or fit
        if span in spans:
            continue
        if len(fit) == 1:
            taken += fit
        else:
            owner = group[0].alias.owner if len(group) == 1 else ""
            refused.append(Refusal(group[0], owner, "ambiguous" if fit else "no-context"))
    return taken, refused


def _weak_fits(hit: Hit, known: set[str], scene: Scene, supports: dict[tuple[str, str], int]) -> bool:
    """*supports* remembers what was counted: a surname may stand a thousand times in one text."""
    owner = hit.alias.owner
    context = scene.contexts[owner]
    if owner not in known:
        surface = owner, scene.plain[hit.start : hit.end]
        if surface not in supports:
            supports[surface] = scene.support(owner, hit)
        if not supports[surface]:
            return False
    near = sentence(scene.plain, hit.start, hit.end)
    return not beside(scene.plain, hit, context) and (owner in known or count(context.exclude, near) == 0)


def take_short(
    hits: Sequence[Hit], full: Sequence[Hit], scene: Scene, korean: Mapping[str, str]
) -> tuple[list[Hit], list[Refusal]]:
    """'최 회장': the latest of its owners named in full before it, unless somebody else of that style came between."""
    taken: list[Hit] = []
    refused: list[Refusal] = []
    rivals = Rivals(scene.plain, frozenset(korean.values()))
    ends: dict[str, list[int]] = {}
    for mention in full:
        ends.setdefault(mention.alias.owner, []).append(mention.end)
    for _, same in groupby(hits, key=lambda hit: (hit.start, hit.end)):
        group = list(same)
        latest = _latest(group, ends)
        if latest is None:
            refused.append(Refusal(group[0], group[0].alias.owner if len(group) == 1 else "", "no-full-name"))
            continue
        hit, since = latest
        if rivals.between(since, hit.start, scene.plain[hit.start : hit.end], korean[hit.alias.owner]):
            refused.append(Refusal(hit, hit.alias.owner, "ambiguous"))
        else:
            taken.append(hit)
    return taken, refused


def _latest(group: Iterable[Hit], ends: Mapping[str, Sequence[int]]) -> tuple[Hit, int] | None:
    """The short-form hit of the owner named last before it, and where that mention ended.

    *ends*: where each owner's full mentions end, rising.
    """
    found = []
    for hit in group:
        own = ends.get(hit.alias.owner, ())
        before = bisect_right(own, hit.start)
        if before:
            found.append((own[before - 1], hit))
    if not found:
        return None
    since, hit = max(found, key=lambda pair: pair[0])
    return hit, since
