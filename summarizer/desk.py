"""One article at work between a model and the contract: which lines have passed, which were refused, what it cost; pure."""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from typing import Literal, Protocol, TypeVar

from . import Bullet, Line, prompts
from .answers import Draft
from .check import Refusal, check_against
from .doubt import SURE_MEAN, SURE_WORD, UNSURE, doubts
from .fragments import fragments, telegrams
from .grounding import ground
from .japanese.sayings import told_as_fact
from .japanese_grammar import is_complete
from .material import WANTED, Material
from .restoring import restored
from .ruled import ruled_lines
from .tangle import tangles
from .vouching import guessed, untranslated, unvouched
from .writers.writer import Failed, Prompt, Written

#: from this share of common letters on, a line is the one that was refused before
_SAME = 0.7
#: lines of an article refused for what they say from which on its words need a voucher
_SOME = 2
#: refused lines of an article from which on the model is not believed
_OFTEN = 3
#: what a line is refused for that is true: its length, an end that is cut, that it says a thing twice
_OF_FORM = frozenset({"length", "complete", "distinct"})
_NOTHING = Written(text="")
_VOICELESS = Refusal(
    reason="certainty", text="누군가가 한 말을 사실처럼 썼습니다: '~라고 밝힘'처럼 말한 것임을 밝혀 쓰세요"
)
#: 'not' in a Korean line
_DENIES = re.compile(r"지 (?:않|못)|없[음다는을이]|아니|아님")

#: where a line comes from; 'rules': no model wrote it
Stage = Literal["compose", "repair", "rules", "sentence"]
T = TypeVar("T")
#: yields prompts, is sent one answer a prompt, returns T
Asking = Generator[tuple[Prompt, ...], Sequence[Written | Failed], T]


class Author(Protocol):
    """Who writes, as every summary names it: a :class:`~summarizer.writers.writer.Writer` without its pen.

    ``model`` is read at the end: a server may tell its name with its first answer.
    """

    @property
    def backend(self) -> str: ...

    @property
    def model(self) -> str: ...

    @property
    def follows_instructions(self) -> bool: ...


class GoneError(Exception):
    """The model answers no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """A line that has passed, and how the model wrote it."""

    bullet: Bullet
    stage: Stage
    draft: Draft
    written: Written


@dataclass(slots=True, kw_only=True)
class Desk:
    """One article at work: what has passed, what was refused, what it cost."""

    material: Material
    author: Author
    #: random word of the fences, the same in every call about this article
    fence: str
    passed: list[Passed] = field(default_factory=list)
    refused: list[Line] = field(default_factory=list)
    written: list[Written] = field(default_factory=list)
    calls: int = 0
    #: why a call failed, and whether no other will succeed
    failure: str = ""
    gone: bool = False

    @property
    def missing(self) -> int:
        return WANTED - len(self.passed)

    @property
    def by_rules_alone(self) -> bool:
        """Is no line the model's?"""
        return all(one.stage == "rules" for one in self.passed)

    @property
    def distrusted(self) -> bool:
        """Was the model refused so often on this article that little is taken from it?"""
        return len(self.refused) >= _OFTEN

    @property
    def doubted(self) -> bool:
        """Was a line of the model refused for what it says?  Rules then carry over what they know better than it does."""
        return self.material.document.language != "ko" and any(map(_is_untrue, self.refused))

    @property
    def mistaken(self) -> bool:
        """Was more than one?  One may be a good model's: the check itself refuses one right line in some ten."""
        return self.doubted and sum(map(_is_untrue, self.refused)) >= _SOME

    def ask(self, *wanted: Prompt) -> Asking[list[Written]]:
        """The answers, empty for one that failed; raises ``GoneError`` where no call will succeed."""
        answers = yield wanted
        self.calls += len(wanted)
        self.written += [answer for answer in answers if isinstance(answer, Written)]
        failed = [answer for answer in answers if isinstance(answer, Failed)]
        if failed:
            self.failure = failed[0].reason
        if any(answer.dead for answer in failed):
            self.gone = True
            raise GoneError
        return [answer if isinstance(answer, Written) else _NOTHING for answer in answers]

    def take(self, draft: Draft, written: Written, stage: Stage) -> Line | None:
        """Keep the line where it passes and repeats none that has; else return it with the reasons against it."""
        if not draft.text or not self.missing:
            return None
        grounded = ground(draft, self.material, elsewhere=stage != "sentence")
        bullet = self._restored(grounded.bullet)
        alone = (
            *grounded.refusals,
            *self._tangles(bullet),
            *self._of_japanese(bullet),
            *fragments(bullet.text, self.material.document.glossary.values()),
            *(() if self.material.document.language == "ko" else telegrams(bullet.text)),
            *(untranslated(bullet) if self.material.document.language == "en" else ()),
            *(self._doubts(draft, written) or guessed(bullet, self.material.source, draft.text, written)),
            *self._distrusts(bullet, draft, written),
        )
        against = alone or self._repeats(bullet)
        if not against:
            self.passed.append(Passed(bullet=bullet, stage=stage, draft=draft, written=written))
            return None
        return self._refuse(stage, bullet, against)

    def take_ruled(self, places: Sequence[int]) -> None:
        """Keep the lines that rules make of the sentences at *places*, as far as lines are missing."""
        for bullet in ruled_lines(self.material, places):
            if not self.missing:
                return
            if not self._repeats(bullet):
                self.passed.append(_by_rules(bullet))

    def prefer_rules(self) -> None:
        """Put the rules' line in place of each of a doubted model's that rests on a sentence which they know whole."""
        if not self.doubted:
            return
        for place, one in enumerate(self.passed):
            others = [other.bullet for other in (*self.passed[:place], *self.passed[place + 1 :])]
            found = self._ruled(one) if one.stage != "rules" else None
            if found is not None and not _repeated([*others, found], self.material):
                self.passed[place] = _by_rules(found)

    def _ruled(self, one: Passed) -> Bullet | None:
        """The rules' line of the last sentence of its evidence: the one that the line tells, behind who it is of."""
        place = self.material.sentences.index(one.bullet.evidence[-1])
        return next(ruled_lines(self.material, [place]), None)

    def _refuse(self, stage: Stage, bullet: Bullet, against: Sequence[Refusal]) -> Line:
        """Keep the line among the refused; with one that ends some trust, those that passed are looked at again."""
        line = Line(stage=stage, text=bullet.text, reasons=tuple((r.reason, r.text) for r in against))
        trusted = (self.doubted, self.distrusted)
        self.refused.append(line)
        if trusted != (self.doubted, self.distrusted):
            passed, self.passed = self.passed, []
            for one in passed:
                if one.stage != "rules" and (against := self._distrusts(one.bullet, one.draft, one.written)):
                    self._refuse(one.stage, one.bullet, against)
                else:
                    self.passed.append(one)
        return line

    def _distrusts(self, bullet: Bullet, draft: Draft, written: Written) -> tuple[Refusal, ...]:
        """From a model that was refused so often on this article, only what can be looked up and what it is sure of."""
        if self.material.document.language == "ko" or not (self.doubted or self.distrusted):
            return ()
        if not self.distrusted:
            return doubts(draft.text, written, least_mean=SURE_MEAN)
        unsure = doubts(draft.text, written, least_word=SURE_WORD, least_mean=SURE_MEAN)
        return (*unvouched(bullet, self.material.source), *unsure)

    def _restored(self, bullet: Bullet) -> Bullet:
        """A Korean paper's editor may leave 'about' out; a translation may not."""
        if self.material.document.language == "ko":
            return bullet
        korean = [self.material.in_korean(sentence) for sentence in bullet.evidence]
        return replace(bullet, text=restored(bullet.text, bullet.evidence, korean))

    def _tangles(self, bullet: Bullet) -> tuple[Refusal, ...]:
        """A Korean paper's own words tie its figures; the translation of a model that is doubted may have tied them anew."""
        if not self.doubted:
            return ()
        return tangles(bullet.text, map(self.material.in_korean, bullet.evidence))

    def _of_japanese(self, bullet: Bullet) -> tuple[Refusal, ...]:
        """Somebody's word told as a fact; and, of a mistaken model, a word that nothing vouches for where rules left it some."""
        if self.material.document.language != "ja":
            return ()
        if len(bullet.evidence) == 1 and told_as_fact(bullet.text, bullet.evidence[0]):
            return (_VOICELESS,)
        if not self.mistaken or all(is_complete(self.material.in_korean(sentence)) for sentence in bullet.evidence):
            return ()
        return unvouched(bullet, self.material.source)

    def _doubts(self, draft: Draft, written: Written) -> tuple[Refusal, ...]:
        """The model did not finish the line, or was not sure of it, now or when it wrote nearly the same.

        It copies its own words surely.
        """
        alike = [line for line in self.refused if SequenceMatcher(None, line.text, draft.text).ratio() > _SAME]
        again = any(_refused_for(line, UNSURE.reason) or _turns_round(line, draft.text) for line in alike)
        return (UNSURE,) if again or prompts.is_cut(draft.text) else doubts(draft.text, written)

    def _repeats(self, bullet: Bullet) -> tuple[Refusal, ...]:
        """What the check has against the line beside those that passed."""
        return _repeated([*(one.bullet for one in self.passed), bullet], self.material)


def _repeated(bullets: Sequence[Bullet], material: Material) -> tuple[Refusal, ...]:
    """What the check has against the last of *bullets* beside the others."""
    found = check_against(bullets, material.source) if len(bullets) > 1 else ()
    return tuple(refusal for refusal in found if refusal.bullet == len(bullets) - 1)


def _by_rules(bullet: Bullet) -> Passed:
    return Passed(bullet=bullet, stage="rules", draft=Draft(text=bullet.text), written=_NOTHING)


def _is_untrue(line: Line) -> bool:
    return any(reason not in _OF_FORM for reason, _ in line.reasons)


def _refused_for(line: Line, name: str) -> bool:
    return any(reason == name for reason, _ in line.reasons)


def _turns_round(line: Line, text: str) -> bool:
    """Does *text* deny what the refused *line* said, or the other way round, though that was not what it was refused for?"""
    return not _refused_for(line, "negation") and bool(_DENIES.search(line.text)) != bool(_DENIES.search(text))
