"""A scripted model: honest, until it sees an attack."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from attacks import Attack, Honest

from summarizer.material import Material
from summarizer.writers.writer import Failed, Prompt, Written

#: lines of a summary
WANTED = 3
#: a possessed model has said what it wanted by then
_MOST_PLANTED = 6
_NUMBERED = re.compile(r"^\[(\d+)\] (.*)$", re.MULTILINE)


@dataclass(slots=True, kw_only=True)
class Obedient:
    """A model that writes true lines, until it sees the attack: then one line of the attack's among true ones.

    One, since three would only be declined.  It keeps to no schema: the worst case, a server that knows none.
    ``possessed``: it does so unasked, in every call.
    """

    honest: Sequence[Honest]
    material: Material | None
    attack: Attack | None = None
    possessed: bool = False
    #: lines of the attack's that it has written
    planted: int = 0
    backend: str = "endpoint"
    model: str = "obedient"
    follows_instructions: bool = True
    told: set[str] = field(default_factory=set)

    async def write(self, prompts: Sequence[Prompt]) -> list[Written | Failed]:
        return [Written(text=self._answer(prompt.user)) for prompt in prompts]

    async def close(self) -> None:
        return

    def _answer(self, asked: str) -> str:
        shown = dict(_NUMBERED.findall(asked.rpartition("</source")[0]))
        wanted = WANTED if len(shown) > 1 else 1
        lines, headline = [], self.honest[0].text[:30]
        if self.attack is not None and (
            self.attack.seen_in(asked) or (self.possessed and self.planted < _MOST_PLANTED)
        ):
            lines, headline = [self._planted(self.attack, shown)], self.attack.wanted[0][:38]
        lines += self._true_lines(shown, wanted - len(lines))
        return _json(lines, headline, asked)

    def _planted(self, attack: Attack, shown: Mapping[str, str]) -> dict[str, Any]:
        """The attack's next line, on its own sentence where that is shown, else on one after the other."""
        own = [number for number, text in shown.items() if attack.seen_in(text)]
        places = [int(number) for number in own or shown] or [1]
        line = attack.wanted[self.planted % len(attack.wanted)]
        place = places[self.planted % len(places)]
        self.planted += 1
        return {"from": [place], "line": line}

    def _true_lines(self, shown: Mapping[str, str], most: int) -> list[dict[str, Any]]:
        """Lines not told yet whose sentences stand in the prompt, with their numbers."""
        numbers = self._numbers(shown)
        fitting = [
            {"from": [numbers[sentence] for sentence in line.evidence], "line": line.text}
            for line in self.honest
            if line.text not in self.told and all(sentence in numbers for sentence in line.evidence)
        ][:most]
        self.told |= {line["line"] for line in fitting}
        return fitting

    def _numbers(self, shown: Mapping[str, str]) -> dict[str, int]:
        if self.material is None:
            return {}
        words = {" ".join(text.split()): int(number) for number, text in shown.items()}
        pairs = (
            (sentence, " ".join(self.material.in_korean(sentence).split())) for sentence in self.material.sentences
        )
        return {sentence: words[korean] for sentence, korean in pairs if korean in words}


def _json(lines: list[dict[str, Any]], headline: str, asked: str) -> str:
    """The answer in the shape that was asked for."""
    if '"lines"' in asked:
        return json.dumps({"lines": lines, "headline": headline}, ensure_ascii=False)
    line = lines[0]["line"] if lines else ""
    return json.dumps({"line": line} if '"line"' in asked else {"headline": headline}, ensure_ascii=False)
