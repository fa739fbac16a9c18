"""The system text that every call begins with, computed once and kept as keys and values of the attention.

    row of a batch:  [ kept ][ padding ][ the rest of the prompt ] -> what the model writes

Sound where every layer attends to everything before it, and positions are counted over the mask: the padding in the
middle is then seen by nobody.  A model with a sliding window or a recurrent state computes its prompts whole.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from itertools import takewhile
from typing import Any

from .loading import Loaded


class Prefix:
    """What prompts with one system text begin with; not thread-safe."""

    def __init__(self) -> None:
        self._tokens: list[int] = []
        self._cache: Any = None

    def inputs(
        self, loaded: Loaded, prompts: Sequence[list[int]], samples: tuple[list[int], list[int]]
    ) -> dict[str, Any]:
        """Arguments of ``generate`` for *prompts*: tokens and mask, and the kept cache where it can be used.

        *samples*: two prompts with the same system text that differ from the first character of the user's on: what
        they have in common is what is kept.
        """
        self._keep(loaded, _common(*samples))
        kept = len(self._tokens)
        if self._cache is None or any(tokens[:kept] != self._tokens for tokens in prompts):
            return padded(loaded, prompts)
        import torch

        rest = padded(loaded, [tokens[kept:] for tokens in prompts])
        ids = torch.tensor([self._tokens] * len(prompts), device=loaded.device)
        cache = copy.deepcopy(self._cache)
        cache.batch_repeat_interleave(len(prompts))
        return {
            "input_ids": torch.cat([ids, rest["input_ids"]], dim=1),
            "attention_mask": torch.cat([torch.ones_like(ids), rest["attention_mask"]], dim=1),
            "past_key_values": cache,
        }

    def _keep(self, loaded: Loaded, tokens: list[int]) -> None:
        if tokens == self._tokens:
            return
        self._tokens, self._cache = [], None
        self._cache = _computed(loaded, tokens) if tokens else None
        self._tokens = tokens


def _common(first: list[int], second: list[int]) -> list[int]:
    return [token for token, _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False))]


def padded(loaded: Loaded, prompts: Sequence[list[int]]) -> dict[str, Any]:
    return dict(loaded.tokenizer.pad({"input_ids": list(prompts)}, return_tensors="pt").to(loaded.device))


def _computed(loaded: Loaded, tokens: list[int]) -> Any:
    """The cache after *tokens*; None where it cannot be shared by rows of different lengths."""
    import torch
    from transformers.cache_utils import DynamicCache, DynamicLayer

    made = loaded.model.generate(
        input_ids=torch.tensor([tokens], device=loaded.device), max_new_tokens=1, return_dict_in_generate=True
    ).past_key_values
    plain = type(made) is DynamicCache and all(type(layer) is DynamicLayer for layer in made.layers)
    return made if plain and made.get_seq_length() == len(tokens) else None
