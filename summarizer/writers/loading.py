"""Loading a model with ``transformers``: from a folder or a GGUF file of this machine, never its code, never the network."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..models import ModelError, check
from ..models.manifest import NAME, refuse_unsafe

#: tokens, where a model does not say
_LONGEST = 4096

NO_PACKAGES = "torch와 transformers가 없습니다. pip install 'exec-brief-bot[neural]'로 설치해 주세요."


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A model ready to write."""

    model: Any
    tokenizer: Any
    device: str
    #: sequence to sequence: translates, follows no instructions
    translator: bool
    #: tokens that it can read and write together
    longest: int
    #: rows of its output layer, which may be more than the tokenizer's tokens
    vocabulary: int
    #: its chat template takes a system turn
    has_system_role: bool
    #: it takes the likeliest token at each step, not the best of several ways
    greedy: bool
    #: tokens that are no text
    special: frozenset[int]
    #: what a lack of memory is raised as
    out_of_memory: type[Exception]
    inference: Callable[[], AbstractContextManager[Any]]

    def stop_when(self, asked: Callable[[], bool]) -> Any:
        """Stopping criteria that end a generation at its next token once *asked* says so."""
        import torch
        from transformers import StoppingCriteria, StoppingCriteriaList

        class Asked(StoppingCriteria):  # type: ignore[misc]  # taken for Any
            def __call__(self, input_ids: Any, scores: Any, **_: Any) -> Any:
                del scores
                return torch.full((input_ids.shape[0],), asked(), dtype=torch.bool, device=input_ids.device)

        return StoppingCriteriaList([Asked()])


def is_translator(where: Path) -> bool:
    """Is the model at *where* sequence to sequence, by its configuration?  A GGUF file never is."""
    try:
        config = json.loads((where / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(config, dict) and bool(config.get("is_encoder_decoder"))


def load_model(where: Path, device: str = "auto") -> Loaded:
    """Check the files against their manifest, then load; ``ModelError`` says what to do."""
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    if not sys.stderr.isatty():
        os.environ.setdefault("TQDM_DISABLE", "1")  # its bars would fill a log
    _inspect(where)
    try:
        import torch
        import transformers
    except ImportError:
        raise ModelError(NO_PACKAGES) from None
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    device = _device(torch, device)
    try:
        return _load(torch, transformers, where, device)
    except ModelError:
        raise
    except Exception as error:
        short = (" ".join(str(error).split()) or type(error).__name__)[:200]
        raise ModelError(
            f"{where}: 모델을 불러오지 못했습니다({short}). 'exec-brief model verify'로 확인해 주세요."
        ) from error


def _inspect(where: Path) -> None:
    """A folder that was pulled must agree with its manifest; any other may at least not carry code."""
    if not where.exists():
        raise ModelError(f"{where}: 모델이 없습니다. 'exec-brief model pull'로 먼저 받아 주세요.")
    if where.is_dir() and (where / NAME).is_file():
        check(where)
    elif where.is_dir():
        refuse_unsafe(where)
    elif where.suffix.lower() != ".gguf":
        raise ModelError(f"{where}: 모델 폴더나 .gguf 파일을 지정해 주세요.")


def _load(torch: Any, transformers: Any, where: Path, device: str) -> Loaded:
    folder, gguf = _parts(where)
    common = {"local_files_only": True, "trust_remote_code": False, **({"gguf_file": gguf} if gguf else {})}
    translator = is_translator(where)
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder, **common)
    if not translator and not tokenizer.chat_template:
        raise ModelError(f"{where}: 대화 서식이 없는 모델입니다. 지시를 따르는(instruct) 모델을 골라 주세요.")
    kind = transformers.AutoModelForSeq2SeqLM if translator else transformers.AutoModelForCausalLM
    safe = {} if gguf else {"use_safetensors": True}
    model = kind.from_pretrained(folder, dtype=_precision(torch, device), **safe, **common).to(device).eval()
    tokenizer.padding_side = "right" if translator else "left"
    if tokenizer.pad_token_id is None:
        tokenizer.pad_token = tokenizer.eos_token
    model.generation_config.pad_token_id = tokenizer.pad_token_id
    _settle(model.generation_config, translator=translator)
    return Loaded(
        model=model,
        tokenizer=tokenizer,
        device=device,
        translator=translator,
        longest=_longest(model.config, tokenizer),
        vocabulary=model.get_output_embeddings().weight.shape[0],
        has_system_role=translator or _takes_system(tokenizer),
        greedy=(model.generation_config.num_beams or 1) == 1,
        special=_special(tokenizer),
        out_of_memory=torch.OutOfMemoryError,
        inference=torch.inference_mode,
    )


def _parts(where: Path) -> tuple[Path, str]:
    """(folder, GGUF file in it or '')."""
    if where.is_file():
        return where.parent, where.name
    files = sorted(path.name for path in where.glob("*.gguf"))
    return where, files[0] if files and not any(where.glob("*.safetensors")) else ""


def _device(torch: Any, wished: str) -> str:
    usable = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if wished == "auto":
        return next(name for name, there in usable.items() if there)
    if not usable.get(wished):
        raise ModelError(f"EXEC_BRIEF_DEVICE={wished}: 이 컴퓨터에서는 쓸 수 없습니다. auto나 cpu로 바꿔 주세요.")
    return wished


def _precision(torch: Any, device: str) -> Any:
    """bf16 where the processor computes in it; elsewhere it would be slower than what it saves."""
    if device == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
    if device == "mps":
        return torch.float16
    return torch.bfloat16 if torch.ops.mkldnn._is_mkldnn_bf16_supported() else torch.float32  # noqa: SLF001 - no public way


def _settle(generation: Any, *, translator: bool) -> None:
    """The same text gives the same summary: no sampling, and none of the settings that only sampling reads.

    Nor are instructed models punished for repeating (Qwen2.5 asks for it): names and numbers stand in the prompt, and to
    repeat them is the task.
    """
    generation.do_sample = False
    generation.temperature = generation.top_p = generation.top_k = None
    if not translator:
        generation.repetition_penalty = generation.no_repeat_ngram_size = None


def _special(tokenizer: Any) -> frozenset[int]:
    added = (at for at, token in tokenizer.added_tokens_decoder.items() if token.special)
    return frozenset([*added, *tokenizer.all_special_ids])


def _longest(config: Any, tokenizer: Any) -> int:
    """The shorter of what the model and its tokenizer say; tokenizers without a limit say 10**30."""
    return int(min(getattr(config, "max_position_embeddings", None) or _LONGEST, tokenizer.model_max_length))


def _takes_system(tokenizer: Any) -> bool:
    """Some templates (Gemma's) raise on a system turn."""
    try:
        text = tokenizer.apply_chat_template(
            [{"role": "system", "content": "\ue000"}, {"role": "user", "content": "?"}], tokenize=False
        )
    except Exception:  # noqa: BLE001 - whatever the template raises
        return False
    return "\ue000" in text
