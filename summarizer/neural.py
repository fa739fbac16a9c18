"""The edge of the harness: carries prompts to a :class:`~summarizer.writers.writer.Writer` and its answers back."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from . import Declined, Document, Summary, Trace, Watch, prompts
from .compose import Outcome, composing, without_model
from .desk import Asking
from .extractive import broken
from .writers.writer import Failed, Prompt, Writer, Written

#: articles in work at once where nobody says: what a model in this process takes as one batch, twice
_AT_ONCE = 16

Answers = Sequence[Written | Failed]


class NeuralSummarizer:
    """Any language model under the contract.

    *at_once*: articles in work side by side.  *korean* 'rules' leaves Korean sources to the extractive backend.
    """

    def __init__(
        self,
        writer: Writer,
        *,
        at_once: int = _AT_ONCE,
        korean: Literal["model", "rules"] = "model",
        watch: Watch | None = None,
    ) -> None:
        self._writer = writer
        self._at_once = at_once
        self._korean = korean
        self._watch = watch
        self._id = f"{writer.backend}-{prompts.VERSION}:{writer.model}" + (":rules" if korean == "rules" else "")

    @property
    def id(self) -> str:
        """Changes with the prompts and the model, so that stored summaries are made again."""
        return self._id

    async def summarize(self, documents: Sequence[Document]) -> list[Summary | Declined]:
        """Summarise side by side; once the model is gone, the rest is left to the rules or declined, with the reason."""
        work = _Round(writer=self._writer, gate=asyncio.Semaphore(self._at_once), lock=asyncio.Lock())
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self._one(document, work)) for document in documents]
        return [task.result() for task in tasks]

    async def close(self) -> None:
        await self._writer.close()

    async def _one(self, document: Document, work: _Round) -> Summary | Declined:
        async with work.gate:
            started = time.monotonic()
            try:
                result, trace = await self._outcome(document, work)
            except Exception as error:  # noqa: BLE001 - whatever one article does, the others are summarised
                result, trace = broken(error), Trace(path="declined")
        if self._watch is not None:
            self._watch(document, result, replace(trace, seconds=time.monotonic() - started))
        return result

    async def _outcome(self, document: Document, work: _Round) -> Outcome:
        by_rules = document.language == "ko" and self._korean == "rules"
        if not by_rules and not work.failure:
            return await _follow(composing(document, self._writer, secrets.token_hex(3)), work)
        result = await asyncio.to_thread(without_model, document, "" if by_rules else work.failure)
        return result, Trace(path="declined" if isinstance(result, Declined) else "extractive")


async def _follow(asking: Asking[Outcome], work: _Round) -> Outcome:
    """Carry prompts and answers until the article is done; its checks run in a thread, so that the loop never waits."""
    step = await asyncio.to_thread(_start, asking)
    while not isinstance(step, _Done):
        step = await asyncio.to_thread(_go_on, asking, await work.write(step))
    return step.outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class _Done:
    outcome: Outcome


Step = tuple[Prompt, ...] | _Done


def _start(asking: Asking[Outcome]) -> Step:
    try:
        return next(asking)
    except StopIteration as end:
        return _Done(outcome=end.value)


def _go_on(asking: Asking[Outcome], answers: Answers) -> Step:
    try:
        return asking.send(answers)
    except StopIteration as end:
        return _Done(outcome=end.value)


@dataclass(slots=True, kw_only=True)
class _Call:
    prompts: Sequence[Prompt]
    answers: Answers | None = None


@dataclass(slots=True, kw_only=True)
class _Round:
    """What the articles of one call share: the way to the model, and why it is gone, once it is."""

    writer: Writer
    gate: asyncio.Semaphore
    lock: asyncio.Lock
    failure: str = ""
    waiting: list[_Call] = field(default_factory=list)

    async def write(self, wanted: Sequence[Prompt]) -> Answers:
        """A server takes each call as it comes; a model in this process takes what waits as one batch."""
        if self.failure:
            return [Failed(reason=self.failure, dead=True)] * len(wanted)
        together = self.writer.backend == "transformers"
        answers = await self._together(_Call(prompts=wanted)) if together else await self.writer.write(wanted)
        gone = next((answer for answer in answers if isinstance(answer, Failed) and answer.dead), None)
        if gone is not None:
            self.failure = gone.reason
        return answers

    async def _together(self, call: _Call) -> Answers:
        """Whoever gets the lock takes along the calls of all that wait for it."""
        self.waiting.append(call)
        async with self.lock:
            if call.answers is None:
                await self._take_all()
        assert call.answers is not None
        return call.answers

    async def _take_all(self) -> None:
        calls, self.waiting = self.waiting, []
        answers = iter(await self.writer.write([prompt for call in calls for prompt in call.prompts]))
        for call in calls:
            call.answers = [next(answers) for _ in call.prompts]
