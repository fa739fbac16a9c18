"""How one OpenAI-compatible server wants to be asked, learned from its refusals; pure.

schema -> json_object -> plain        what is asked of the answer's form
max_tokens -> max_completion_tokens   newer hosted models
temperature 0 -> not said             reasoning models
thinking off -> not said              servers that refuse an unknown argument
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from .writer import Prompt

#: tokens left to a model that thinks before it writes and cannot be told not to
_THINKING_ROOM = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """What is said in a request beyond the messages."""

    form: Literal["schema", "json_object", "plain"] = "schema"
    tokens: Literal["max_tokens", "max_completion_tokens"] = "max_tokens"
    temperature: bool = True
    #: vLLM, SGLang and llama.cpp pass this to the chat template; it keeps Qwen and others from thinking aloud
    no_thinking: bool = True
    #: ask how sure the model is of each token
    logprobs: bool = True


def payload(prompt: Prompt, model: str, dialect: Dialect) -> dict[str, Any]:
    """The JSON body of one chat completion."""
    room = 0 if dialect.temperature else _THINKING_ROOM
    body: dict[str, Any] = {
        "model": model,
        "messages": [
            {"role": "system", "content": prompt.system},
            {"role": "user", "content": prompt.user},
        ],
        dialect.tokens: prompt.most_tokens + room,
        **({"temperature": 0} if dialect.temperature else {}),
        **({"logprobs": True} if dialect.logprobs else {}),
        **({"chat_template_kwargs": {"enable_thinking": False}} if dialect.no_thinking else {}),
    }
    form = _form(prompt.schema, dialect)
    return body if form is None else {**body, "response_format": form}


def _form(schema: Mapping[str, Any] | None, dialect: Dialect) -> dict[str, Any] | None:
    if schema is None or dialect.form == "plain":
        return None
    if dialect.form == "json_object":
        return {"type": "json_object"}
    return {"type": "json_schema", "json_schema": {"name": "answer", "strict": True, "schema": dict(schema)}}


def adapted(dialect: Dialect, complaint: str) -> Dialect | None:
    """The dialect to try after the server refused a request with *complaint*; ``None``: nothing is left to leave out.

    What the complaint names goes first; one that names nothing is taken to be about the form of the answer.
    """
    said = complaint.lower()
    named = next(
        (less for words, less in _less(dialect) if less != dialect and any(word in said for word in words)), None
    )
    if named is not None:
        return named
    if dialect.form != "plain":
        return replace(dialect, form="json_object" if dialect.form == "schema" else "plain")
    bare = replace(dialect, no_thinking=False, logprobs=False)
    return bare if bare != dialect else None


def _less(dialect: Dialect) -> Iterator[tuple[tuple[str, ...], Dialect]]:
    """(words of a complaint, what to say instead)."""
    yield ("chat_template_kwargs", "enable_thinking"), replace(dialect, no_thinking=False)
    yield ("logprobs",), replace(dialect, logprobs=False)
    yield ("max_completion_tokens",), replace(dialect, tokens="max_completion_tokens")
    yield ("temperature",), replace(dialect, temperature=False)


def complaint_in(body: bytes) -> str:
    """What an error body says, in one line of at most 200 characters."""
    text = body[:20_000].decode("utf-8", "replace")
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return " ".join(text.split())[:200]
    for key in ("error", "message", "detail"):
        if isinstance(value, dict) and key in value:
            value = value[key]
    return " ".join(str(value).split())[:200]
