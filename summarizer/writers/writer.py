"""What the harness asks of a language model: the :class:`Writer` protocol; nothing heavy is imported.

    Prompt -> Writer -> Written | Failed

A writer writes; it checks nothing, retries only what is safe, and knows neither articles nor bullets.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """One call: the same ``system`` for every call of a kind, so that a runtime can compute it once."""

    system: str
    user: str
    #: JSON schema of the answer, to be decoded under where the runtime can; None: plain text
    schema: Mapping[str, Any] | None = None
    #: tokens to write at most
    most_tokens: int = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What the model wrote, and what it cost (0 where the runtime does not say)."""

    text: str
    prompt_tokens: int = 0
    written_tokens: int = 0
    #: seconds in the model
    seconds: float = 0.0
    #: (bytes of UTF-8, natural logarithm of its probability) of each token of ``text``; () where the runtime does not say.
    #: The probability is the model's own, before any grammar's mask
    tokens: tuple[tuple[int, float], ...] = ()
    #: by a plain translation model, whose probabilities are of another kind (:mod:`summarizer.doubt`)
    translated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """The model gave no answer, and why, as one Korean sentence."""

    reason: str
    #: no call will succeed now (server gone, model broken): the rest of the batch need not be tried
    dead: bool = False


class Writer(Protocol):
    """A language model, in process or behind a server."""

    @property
    def backend(self) -> str:
        """'transformers' or 'endpoint'."""
        ...

    @property
    def model(self) -> str:
        """Model id with its revision, as it is stored with every summary."""
        ...

    @property
    def follows_instructions(self) -> bool:
        """False for a plain translation model: ``Prompt.user`` is then one sentence, and its translation is written."""
        ...

    async def write(self, prompts: Sequence[Prompt]) -> list[Written | Failed]:
        """One answer a prompt, in order; side by side where the runtime can.  Cancellable; never raises for a bad prompt."""
        ...

    async def close(self) -> None: ...
