"""The way of one article through a model: compose, check, repair, sentence by sentence, fall back.

No I/O: a generator that yields prompts and is sent their answers (:mod:`summarizer.neural` carries them).

    three lines at once -> the refused ones once more -> sentence by sentence -> extractive (Korean) or Declined
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from typing import Literal, Protocol, TypeVar

from . import NO_MODEL, Bullet, Declined, Document, Line, Summary, Trace, prompts
from .answers import Draft, read_answer, read_line
from .check import CHECKS, Refusal, check_against
from .doubt import UNSURE, doubts
from .extractive import TOO_SHORT
from .extractive import summarize as extract
from .foreign_headline import foreign_headline
from .fragments import fragments
from .grounding import Grounded, ground
from .headline import clean_headline, headline
from .material import Material, prepare
from .tangle import tangles
from .vouching import unvouched
from .writer import Failed, Prompt, Written

NOT_FAITHFUL = "모델이 쓴 글이 원문과 어긋나 싣지 않았습니다. 원문을 봐 주세요."
OTHER_LANGUAGE = "한국어·영어·일본어·중국어가 아닌 글이라 요약하지 않았습니다. 원문을 봐 주세요."
_LANGUAGES = ("ko", "en", "ja", "zh")
_WANTED = 3
#: refused lines from which on a model is not believed
_OFTEN = 2
#: from this share of common letters on, a line is the one that was refused before
_SAME = 0.7
_TRANSLATED, _COMPOSED, _BY_SENTENCE, _OWN_TITLE = "기계 번역·요약", "기계 요약", "문장별 번역", "제목은 원문"

_NOTHING = Written(text="")

Stage = Literal["compose", "repair", "sentence"]
T = TypeVar("T")
#: yields prompts, is sent one answer a prompt, returns T
Asking = Generator[tuple[Prompt, ...], Sequence[Written | Failed], T]
Outcome = tuple[Summary | Declined, Trace]


class Author(Protocol):
    """Who writes, as every summary names it: a :class:`~summarizer.writer.Writer` without its pen.

    ``model`` is read at the end: a server may tell its name with its first answer.
    """

    @property
    def backend(self) -> str: ...

    @property
    def model(self) -> str: ...

    @property
    def follows_instructions(self) -> bool: ...


class _GoneError(Exception):
    """The model answers no more."""


@dataclass(slots=True, kw_only=True)
class _Desk:
    """One article at work: what has passed, what was refused, what it cost."""

    material: Material
    author: Author
    #: random word of the fences, the same in every call about this article
    fence: str
    passed: list[tuple[Bullet, Stage]] = field(default_factory=list)
    refused: list[Line] = field(default_factory=list)
    written: list[Written] = field(default_factory=list)
    calls: int = 0
    #: why a call failed, and whether no other will succeed
    failure: str = ""
    gone: bool = False

    @property
    def missing(self) -> int:
        return _WANTED - len(self.passed)

    @property
    def distrusted(self) -> bool:
        """Was the model refused so often on this article that only what can be looked up is taken from it?"""
        return len(self.refused) >= _OFTEN

    def ask(self, *wanted: Prompt) -> Asking[list[Written]]:
        """The answers, empty for one that failed; raises ``_GoneError`` where no call will succeed."""
        answers = yield wanted
        self.calls += len(wanted)
        self.written += [answer for answer in answers if isinstance(answer, Written)]
        failed = [answer for answer in answers if isinstance(answer, Failed)]
        if failed:
            self.failure = failed[0].reason
        if any(answer.dead for answer in failed):
            self.gone = True
            raise _GoneError
        return [answer if isinstance(answer, Written) else _NOTHING for answer in answers]

    def take(self, draft: Draft, written: Written, stage: Stage) -> Line | None:
        """Keep the line where it passes and repeats none that has; else return it with the reasons against it."""
        if not draft.text or not self.missing:
            return None
        grounded = ground(draft, self.material, elsewhere=stage != "sentence")
        bullet, names = grounded.bullet, self.material.document.glossary.values()
        alone = (
            *grounded.refusals,
            *self._tangles(bullet),
            *fragments(bullet.text, names),
            *(unvouched(bullet, self.material.source) if self.distrusted else ()),
            *self._doubts(draft, written),
        )
        against = alone or self._repeats(grounded)
        if not against:
            self.passed.append((grounded.bullet, stage))
            return None
        line = Line(stage=stage, text=grounded.bullet.text, reasons=tuple((r.reason, r.text) for r in against))
        self.refused.append(line)
        return line

    def _tangles(self, bullet: Bullet) -> tuple[Refusal, ...]:
        """A Korean paper's own words tie its figures; a translation may have tied them anew."""
        if self.material.document.language == "ko":
            return ()
        return tangles(bullet.text, map(self.material.in_korean, bullet.evidence))

    def _doubts(self, draft: Draft, written: Written) -> tuple[Refusal, ...]:
        """The model did not finish the line, or was not sure of it, now or when it wrote nearly the same.

        It copies its own words surely.
        """
        before = (line.text for line in self.refused if any(reason == UNSURE.reason for reason, _ in line.reasons))
        again = any(SequenceMatcher(None, text, draft.text).ratio() > _SAME for text in before)
        return (UNSURE,) if again or prompts.is_cut(draft.text) else doubts(draft.text, written)

    def _repeats(self, grounded: Grounded) -> tuple[Refusal, ...]:
        """What the check has against the line beside those that passed."""
        if not self.passed:
            return ()
        bullets = [*(bullet for bullet, _ in self.passed), grounded.bullet]
        found = check_against(bullets, self.material.source)
        return tuple(refusal for refusal in found if refusal.bullet == len(bullets) - 1)


def composing(document: Document, author: Author, fence: str) -> Asking[Outcome]:
    """Write one article's summary; ends with the result and what happened on the way (seconds are left to the caller)."""
    declined = _unfit(document)
    material = None if declined else prepare(document, prompts.system(document.language))
    if material is None:
        return declined or Declined(reason=TOO_SHORT, kind="too-short"), Trace(path="declined")
    desk = _Desk(material=material, author=author, fence=fence)
    try:
        result = yield from _written_summary(desk)
    except _GoneError:
        result = None
    return _outcome(desk, result)


def _unfit(document: Document) -> Declined | None:
    return None if document.language in _LANGUAGES else Declined(reason=OTHER_LANGUAGE, kind="foreign")


def _written_summary(desk: _Desk) -> Asking[Summary | None]:
    data = prompts.fenced(desk.fence, desk.material.shown)
    wanted = ""
    if desk.author.follows_instructions:
        wanted = yield from _compose(desk, data)
    if desk.missing:
        yield from _by_sentence(desk)
    if desk.missing:
        return None
    head = yield from _headline(desk, wanted)
    return _summary(desk, head)


# -- the steps -------------------------------------------------------------------------------------------------------


def _compose(desk: _Desk, data: str) -> Asking[str]:
    """Three lines at once, the refused ones once more; return the headline that the model proposed."""
    language = desk.material.document.language
    [written] = yield from desk.ask(prompts.compose(data, language=language, headline=language != "ko"))
    answer = read_answer(written.text)
    proposed = _believed(answer.headline, written)
    refused = [line for draft in answer.lines if (line := desk.take(draft, written, "compose")) is not None]
    told = _told(refused, desk.missing, len(answer.lines))
    if told and written.text:
        [written] = yield from desk.ask(prompts.repair(data, told, language=language))
        for draft in read_answer(written.text).lines:
            desk.take(draft, written, "repair")
    return proposed


def _told(refused: Sequence[Line], missing: int, answered: int) -> list[tuple[str, str]]:
    """(line, why it was refused) for every line to write again or to add.

    A line of doubt is not shown again: there is no reason to give, and the model would copy its own words.
    """
    wrong = [line for line in refused if all(reason != UNSURE.reason for reason, _ in line.reasons)]
    told = [(line.text, " ".join(text for _, text in line.reasons)) for line in wrong]
    return (told + [("", "줄이 모자랍니다: 다른 사실을 한 줄 더 쓰세요")] * (_WANTED - answered))[:missing]


def _by_sentence(desk: _Desk) -> Asking[None]:
    """Translate the chosen sentences one by one, best first, as many side by side as lines are missing.

    Ends where too few are left to make three.
    """
    left = _in_turn(desk)
    while desk.missing and len(left) >= desk.missing:
        some, left = left[: desk.missing], left[desk.missing :]
        answers = yield from desk.ask(*(_sentence_prompt(desk, index) for index in some))
        for index, written in zip(some, answers, strict=True):
            number = desk.material.chosen.index(index) + 1
            desk.take(Draft(text=read_line(written.text), evidence=(number,)), written, "sentence")


def _in_turn(desk: _Desk) -> list[int]:
    """The sentences that no line rests on yet, the troublesome ones last."""
    material = desk.material
    used = {sentence for bullet, _ in desk.passed for sentence in bullet.evidence}
    open_ = [index for index in material.ranked if material.sentences[index] not in used]
    return sorted(open_, key=material.trouble)


def _sentence_prompt(desk: _Desk, index: int) -> Prompt:
    shown = desk.material.shown[desk.material.chosen.index(index)]
    if not desk.author.follows_instructions:
        return Prompt(system="", user=shown)
    return prompts.sentence(prompts.fenced(desk.fence, [shown]), language=desk.material.document.language)


def _headline(desk: _Desk, wanted: str) -> Asking[str]:
    document = desk.material.document
    lines = _ordered(desk)
    if document.language == "ko":
        return headline(document.title, lines[0].text)
    if not wanted and document.title.strip():
        title = desk.material.in_korean(document.title)
        plain = not desk.author.follows_instructions
        asked = (
            Prompt(system="", user=title)
            if plain
            else prompts.title(prompts.fenced(desk.fence, [title]), language=document.language)
        )
        try:
            [written] = yield from desk.ask(asked)
            wanted = _believed(read_line(written.text), written)
        except _GoneError:
            wanted = ""  # the three lines are there: the headline comes of the first
    return foreign_headline(wanted, desk.material, lines[0])


def _believed(head: str, written: Written) -> str:
    """The proposed headline; '' where it was cut, or the model was not sure of it."""
    return "" if doubts(head, written) or prompts.is_cut(head, headline=True) else head


# -- the end ---------------------------------------------------------------------------------------------------------


def _ordered(desk: _Desk) -> list[Bullet]:
    """As the model ordered them; in the order of the article where they come from several calls."""
    bullets = [bullet for bullet, _ in desk.passed]
    if all(stage == "compose" for _, stage in desk.passed):
        return bullets
    return sorted(bullets, key=lambda bullet: desk.material.sentences.index(bullet.evidence[0]))


def _summary(desk: _Desk, head: str) -> Summary:
    first, second, third = _ordered(desk)
    document = desk.material.document
    korean = document.language == "ko"
    labels = {
        _COMPOSED if korean else _TRANSLATED: True,
        _BY_SENTENCE: any(stage == "sentence" for _, stage in desk.passed),
        _OWN_TITLE: not korean and head == clean_headline(document.title),
    }
    return Summary(
        headline=head,
        bullets=(first, second, third),
        backend=desk.author.backend,
        model=desk.author.model,
        checks=(
            *CHECKS,
            "tangled",
            *(["doubt"] if all(written.tokens and not written.translated for written in desk.written) else []),
        ),
        labels=tuple(label for label, holds in labels.items() if holds),
    )


def _outcome(desk: _Desk, result: Summary | None) -> Outcome:
    if result is not None:
        return result, _trace(desk, _path(desk))
    # without any answer, or with one that broke off, the model failed; with answers that did not pass, the text did
    failed = desk.gone or not desk.written
    other = without_model(desk.material.document, desk.failure if failed else "")
    return other, _trace(desk, "declined" if isinstance(other, Declined) else "extractive")


def without_model(document: Document, failure: str) -> Summary | Declined:
    """The rules' lines for a Korean source, else why there are none; *failure*: why the model gave no answer, or ''."""
    if document.language == "ko":
        made = extract(document)
        if failure and isinstance(made, Summary):
            return replace(made, labels=(*made.labels, NO_MODEL))
        return made
    if failure:
        return Declined(reason=f"요약 모델이 답하지 않아 요약하지 않았습니다. {failure}", kind="backend")
    return Declined(reason=NOT_FAITHFUL, kind="check")


def _path(desk: _Desk) -> Literal["at-once", "repaired", "by-sentence"]:
    stages = {stage for _, stage in desk.passed}
    return "by-sentence" if "sentence" in stages else "repaired" if "repair" in stages else "at-once"


def _trace(desk: _Desk, path: Literal["at-once", "repaired", "by-sentence", "extractive", "declined"]) -> Trace:
    return Trace(
        path=path,
        refused=tuple(desk.refused),
        calls=desk.calls,
        prompt_tokens=sum(written.prompt_tokens for written in desk.written),
        written_tokens=sum(written.written_tokens for written in desk.written),
        model_seconds=sum(written.seconds for written in desk.written),
    )
