"""How probable a model in this process found each token that it wrote: what :mod:`summarizer.doubt` reads.

The probability is the model's own, before the grammar's mask, as servers give it (llama.cpp without
``post_sampling_probs``, vLLM's ``raw_logprobs``): a line whose tokens the grammar forced is a line that the model doubts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

_BYTE = re.compile(r"<0x([0-9A-Fa-f]{2})>")


class Heard:
    """A logits processor around *processors*: hears the model's scores before them, and what is left to choose after.

    For greedy decoding only: the token that is chosen is then the one of the highest score.  One number a row and step
    is kept, whatever the vocabulary.
    """

    def __init__(self, processors: Sequence[Any]) -> None:
        self._processors = processors
        self._steps: list[Any] = []

    def __call__(self, input_ids: Any, scores: Any) -> Any:
        total = scores.logsumexp(dim=-1)  # before the grammar, which masks in place
        for processor in self._processors:
            scores = processor(input_ids, scores)
        self._steps.append(scores.amax(dim=-1) - total)
        return scores

    def rows(self) -> list[list[float]]:
        """Log-probabilities, one list a row; after a row's end they mean nothing."""
        return [list(row) for row in zip(*(step.tolist() for step in self._steps), strict=True)]


def measured(text: str, pieces: Sequence[str], chances: Sequence[float]) -> tuple[tuple[int, float], ...]:
    """(bytes of UTF-8, log-probability) of each token of *text*; the bytes add up to those of *text*.

    *pieces*: the tokens as the vocabulary writes them, special ones left out.  () where they cannot be brought to agree
    with *text*, which the tokenizer itself decoded.
    """
    for reading in (_byte_level, _sentence_piece):
        parts = [reading(piece) for piece in pieces]
        whole = b"".join(parts).decode("utf-8", "ignore")  # a half character at the end is left out of the text, too
        if whole.strip() == text:
            before = len(whole[: len(whole) - len(whole.lstrip())].encode())
            return tuple(_clipped(parts, chances, before, before + len(text.encode())))
    return ()


def _clipped(parts: Sequence[bytes], chances: Sequence[float], begin: int, end: int) -> Iterator[tuple[int, float]]:
    """What each part has between the bytes *begin* and *end*."""
    at = 0
    for part, chance in zip(parts, chances, strict=True):
        size = min(at + len(part), end) - max(at, begin)
        at += len(part)
        if size > 0:
            yield size, min(0.0, chance)


def _byte_level(piece: str) -> bytes:
    """GPT-2's way (Qwen, Llama 3): a printable character for every byte."""
    table = _bytes_of()
    return b"".join(table.get(char) or char.encode() for char in piece)


def _sentence_piece(piece: str) -> bytes:
    """SentencePiece's way (Gemma, Mistral, NLLB): '▁' for a space, '<0xEB>' for a byte that has no piece."""
    byte = _BYTE.fullmatch(piece)
    return bytes.fromhex(byte[1]) if byte else piece.replace("▁", " ").encode()


@cache
def _bytes_of() -> Mapping[str, bytes]:
    """GPT-2's alphabet: a byte that Latin-1 prints stands for itself, the others for the characters from U+0100 on."""
    printed = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    hidden = [byte for byte in range(256) if byte not in printed]
    chars = {chr(byte): byte for byte in printed} | {chr(0x100 + at): byte for at, byte in enumerate(hidden)}
    return {char: bytes([byte]) for char, byte in chars.items()}
