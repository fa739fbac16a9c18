"""A language model in this process, by ``transformers``: loaded once, on one worker thread, never from the network.

Instruction-tuned causal models write under their own chat template and, where a prompt has a schema, under a grammar.
Sequence-to-sequence models (NLLB, M2M100, mBART, MarianMT, T5) translate one sentence a prompt.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Any

from ..models import ModelError
from ..text import detect_language
from .chances import Heard, measured
from .grammar import Grammars
from .loading import Loaded, load_model
from .prefix import Prefix, padded
from .writer import Failed, Prompt, Written

#: prompts computed together
BATCH = 8
#: what the multilingual translation models call Korean and the languages that we read, by the tokenizer's own codes
_CODES: tuple[Mapping[str, str], ...] = (
    {"ko": "kor_Hang", "en": "eng_Latn", "ja": "jpn_Jpan", "zh": "zho_Hans"},
    {"ko": "ko_KR", "en": "en_XX", "ja": "ja_XX", "zh": "zh_CN"},
    {"ko": "__ko__", "en": "__en__", "ja": "__ja__", "zh": "__zh__"},
)

TOO_LONG = "글이 모델이 읽을 수 있는 길이를 넘습니다."
NO_MEMORY = "메모리가 모자라 모델을 돌리지 못했습니다. 더 작은 모델을 쓰거나 EXEC_BRIEF_DEVICE=cpu로 바꿔 주세요."


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """One prompt as the model gets it."""

    at: int
    prompt: Prompt
    tokens: list[int]


class TransformersWriter:
    """A :class:`summarizer.writers.writer.Writer` over one model on this machine; nothing is loaded before the first prompt.

    *where*: folder or GGUF file.  A model that cannot be loaded, or whose files differ from their manifest, answers
    every prompt with ``Failed(dead=True)``.
    """

    backend = "transformers"

    def __init__(self, where: Path, *, model: str, device: str = "auto", batch: int = BATCH) -> None:
        self.model = model
        self._where, self._device, self._batch = where, device, batch
        self._prefix: Prefix | None = Prefix()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="model")
        self._loaded: Loaded | None = None
        self._broken = ""
        self._grammars: Grammars | None = None
        self._instructed: bool | None = None

    @property
    def follows_instructions(self) -> bool:
        """Read off the model's configuration, which is not loading it."""
        if self._instructed is None:
            from .loading import is_translator

            self._instructed = not is_translator(self._where)
        return self._instructed

    async def write(self, prompts: Sequence[Prompt]) -> list[Written | Failed]:
        if not prompts:
            return []
        stop = threading.Event()
        working = asyncio.get_running_loop().run_in_executor(self._thread, self._write, list(prompts), stop)
        try:
            return await working
        finally:
            stop.set()  # cancelled: the model stops at its next token

    async def close(self) -> None:
        await asyncio.to_thread(self._thread.shutdown, cancel_futures=True)
        self._loaded = self._grammars = self._prefix = None

    # --- on the worker thread

    def _write(self, prompts: list[Prompt], stop: threading.Event) -> list[Written | Failed]:
        loaded = self._load()
        if loaded is None:
            return [Failed(reason=self._broken, dead=True)] * len(prompts)
        answers: list[Written | Failed] = [Failed(reason=TOO_LONG)] * len(prompts)
        rows = [_Row(at=at, prompt=prompt, tokens=_tokens(loaded, prompt)) for at, prompt in enumerate(prompts)]
        for batch in self._batches([row for row in rows if _fits(loaded, row)]):
            if stop.is_set():
                break
            for row, answer in zip(batch, self._answers(loaded, batch, stop), strict=True):
                answers[row.at] = answer
        return answers

    def _load(self) -> Loaded | None:
        if self._loaded is None and not self._broken:
            try:
                self._loaded = load_model(self._where, self._device)
            except ModelError as error:
                self._broken = str(error)
        return self._loaded

    def _batches(self, rows: Sequence[_Row]) -> Iterator[list[_Row]]:
        """Rows of about the same length together, so that little is padding; other systems, and none or a schema, apart."""
        ordered = sorted(rows, key=lambda row: (*_kind(row), len(row.tokens)))
        for _, same in groupby(ordered, key=_kind):
            group = list(same)
            yield from (group[at : at + self._batch] for at in range(0, len(group), self._batch))

    def _answers(self, loaded: Loaded, batch: list[_Row], stop: threading.Event) -> list[Written | Failed]:
        """One batch; halved where the memory is too small for it."""
        try:
            return self._generate(loaded, batch, stop)
        except loaded.out_of_memory:
            if len(batch) == 1:
                return [Failed(reason=NO_MEMORY)]
            middle = len(batch) // 2
            return self._answers(loaded, batch[:middle], stop) + self._answers(loaded, batch[middle:], stop)

    def _generate(self, loaded: Loaded, batch: list[_Row], stop: threading.Event) -> list[Written | Failed]:
        started = time.perf_counter()
        heard = Heard(self._constraints(loaded, batch))
        with loaded.inference():
            inputs = self._inputs(loaded, batch)
            made = loaded.model.generate(
                **inputs,
                do_sample=False,
                max_new_tokens=max(row.prompt.most_tokens for row in batch),
                logits_processor=[heard],
                stopping_criteria=loaded.stop_when(stop.is_set),
                **_target(loaded),
            )
        seconds = (time.perf_counter() - started) / len(batch)
        # a decoder of its own begins with one token that nobody chose
        begin = 1 if loaded.translator else inputs["input_ids"].shape[1]
        chances = heard.rows() if loaded.greedy else [[]] * len(batch)
        return [
            _written(loaded, row, out[begin:].tolist(), chance, seconds)
            for row, out, chance in zip(batch, made, chances, strict=True)
        ]

    def _inputs(self, loaded: Loaded, batch: list[_Row]) -> dict[str, Any]:
        prompts = [row.tokens for row in batch]
        if self._prefix is None or loaded.translator:
            return padded(loaded, prompts)
        first, second = (_tokens(loaded, replace(batch[0].prompt, user=user)) for user in ("가", "<"))
        return self._prefix.inputs(loaded, prompts, (first, second))

    def _constraints(self, loaded: Loaded, batch: list[_Row]) -> list[Any]:
        schemas = [row.prompt.schema for row in batch if row.prompt.schema is not None]
        if not schemas or loaded.translator:
            return []
        if self._grammars is None:
            self._grammars = Grammars(loaded.tokenizer, loaded.vocabulary)
        return [self._grammars.processor(schemas)]


def _kind(row: _Row) -> tuple[bool, str]:
    return row.prompt.schema is None, row.prompt.system


def _fits(loaded: Loaded, row: _Row) -> bool:
    return len(row.tokens) + (0 if loaded.translator else row.prompt.most_tokens) <= loaded.longest


def _tokens(loaded: Loaded, prompt: Prompt) -> list[int]:
    """*prompt* under the model's chat template; a plain sentence for a translator."""
    if loaded.translator:
        codes = codes_of(loaded.tokenizer)
        if codes:
            loaded.tokenizer.src_lang = codes[_language(prompt.user)].strip("_")
        return list(loaded.tokenizer(prompt.user)["input_ids"])
    turns = [{"role": "system", "content": prompt.system}, {"role": "user", "content": prompt.user}]
    if not loaded.has_system_role:
        turns = [{"role": "user", "content": f"{prompt.system}\n\n{prompt.user}"}]
    text = loaded.tokenizer.apply_chat_template(
        turns, tokenize=False, add_generation_prompt=True, enable_thinking=False
    )
    return list(loaded.tokenizer(text, add_special_tokens=False)["input_ids"])


def _language(text: str) -> str:
    found = detect_language(text)
    return found if found in ("ko", "en", "ja", "zh") else "en"


def codes_of(tokenizer: Any) -> Mapping[str, str] | None:
    """The language codes of a multilingual translator's tokenizer; None for one that needs none."""
    known = tokenizer.get_vocab()
    return next((codes for codes in _CODES if codes["ko"] in known), None)


def _target(loaded: Loaded) -> dict[str, Any]:
    """Write Korean: a multilingual translator is told by its first token."""
    codes = codes_of(loaded.tokenizer) if loaded.translator else None
    return {"forced_bos_token_id": loaded.tokenizer.convert_tokens_to_ids(codes["ko"])} if codes else {}


def _written(loaded: Loaded, row: _Row, made: list[int], chances: list[float], seconds: float) -> Written:
    """*made*: tokens, padded at the end; *chances*: of the same tokens, () where the model searched along several ways."""
    tokenizer = loaded.tokenizer
    # where the tokens ran out within a character, its half is no text
    text = tokenizer.decode(made, skip_special_tokens=True).rstrip("\ufffd").strip()
    told = [(token, chance) for token, chance in zip(made, chances, strict=False) if token not in loaded.special]
    pieces = tokenizer.convert_ids_to_tokens([token for token, _ in told])
    return Written(
        text=text,
        prompt_tokens=len(row.tokens),
        written_tokens=sum(token != tokenizer.pad_token_id for token in made),
        seconds=seconds,
        # a row of the output layer without a token is no text
        tokens=measured(text, [piece or "" for piece in pieces], [chance for _, chance in told]),
        translated=loaded.translator,
    )
