"""One finding of pydantic, told as a Korean sentence with its line and an example of right."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Any, get_args, get_origin

import yaml
from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from .nodes import line_of
from .problem import Location, Problem

_WRONG_KINDS = {
    "string_type": "글자를 써야 합니다",
    "string_pattern_mismatch": "쓸 수 없는 글자가 들어 있습니다",
    "int_type": "정수를 써야 합니다",
    "int_parsing": "정수를 써야 합니다",
    "int_from_float": "정수를 써야 합니다",
    "bool_type": "true나 false를 써야 합니다",
    "bool_parsing": "true나 false를 써야 합니다",
    "list_type": "목록([…])을 써야 합니다",
    "dict_type": "묶음(이름: 값)을 써야 합니다",
    "model_type": "묶음(이름: 값)을 써야 합니다",
}

_BOUNDS = {
    "greater_than_equal": (" 이상이어야", "ge"),
    "less_than_equal": (" 이하여야", "le"),
    "string_too_short": ("자 이상이어야", "min_length"),
    "string_too_long": ("자 이하여야", "max_length"),
    "too_short": ("개 이상이어야", "min_length"),
    "too_long": ("개 이하여야", "max_length"),
}


def explain(model: type[BaseModel], root: yaml.Node | None, detail: ErrorDetails) -> Problem:
    """Trace *detail* to its line in *root* and to the field's own example (``Field(examples=[...])``)."""
    location: Location = detail["loc"]
    owner, field, name = _field_at(model, location)
    line = line_of(root, location)
    if detail["type"] == "extra_forbidden":
        return _unknown_key(owner, str(location[-1]), line)
    example = _example(name, field) if location else example_of(model)
    if detail["type"] == "missing":
        return Problem(line=line, message=f"'{name}' 항목이 빠졌습니다.", example=example)
    where = f"'{name}' 값이 맞지 않습니다. " if name else ""
    return Problem(line=line, message=where + reason(detail), example=example)


def example_of(model: type[BaseModel]) -> str:
    """Example of the first field of *model* that has one."""
    return next((found for name, field in model.model_fields.items() if (found := _example(name, field))), "")


def _unknown_key(owner: type[BaseModel], key: str, line: int) -> Problem:
    known = owner.model_fields
    guess = difflib.get_close_matches(key.lower(), known, n=1, cutoff=0.6)
    if guess:
        message = f"'{key}' 항목은 쓰이지 않습니다. '{guess[0]}' 항목을 뜻하셨나요?"
        return Problem(line=line, message=message, example=_example(guess[0], known[guess[0]]))
    return Problem(line=line, message=f"'{key}' 항목은 쓰이지 않습니다. 쓸 수 있는 항목: {', '.join(known)}.")


def reason(detail: ErrorDetails) -> str:
    """Say what is wrong with a value and what it is now, as one sentence."""
    kind, context = detail["type"], detail.get("ctx", {})
    now = f"(지금은 {_shown(detail['input'])})"
    if kind == "value_error":
        return str(context["error"])
    if kind == "literal_error":
        return f"{context['expected'].replace(' or ', ', ')} 가운데 하나를 쓰세요{now}."
    if kind in {"too_short", "string_too_short"} and context["min_length"] == 1:
        return "비워 둘 수 없습니다."
    if kind in _BOUNDS:
        word, key = _BOUNDS[kind]
        return f"{context[key]}{word} 합니다{now}."
    return f"{_WRONG_KINDS.get(kind, detail['msg'].rstrip('.'))}{now}."


def _shown(value: object) -> str:
    if value is None:
        return "빈 값"
    if isinstance(value, Mapping):
        return "묶음"
    if isinstance(value, list):
        return "목록"
    if isinstance(value, bool):
        return str(value).lower()
    return f"숫자 {value}" if isinstance(value, int | float) else f"'{str(value)[:40]}'"


def _field_at(model: type[BaseModel], location: Location) -> tuple[type[BaseModel], FieldInfo | None, str]:
    """Return the row that owns the last named step of *location*, the step's field, and its name."""
    if not location:
        return model, None, ""
    name, rest = str(location[0]), location[1:]
    field = model.model_fields.get(name)
    inner = _row_model(field.annotation) if field else None
    if field and inner:
        # after list[Row] or dict[str, Row] comes a position or a key, which names no field
        deeper = rest[1:] if _holds_many(field.annotation) else rest
        if deeper:
            return _field_at(inner, deeper)
    return model, field, name


def _holds_many(annotation: Any) -> bool:
    return get_origin(annotation) in (list, dict) or any(_holds_many(part) for part in get_args(annotation))


def _row_model(annotation: Any) -> type[BaseModel] | None:
    """Find the row inside ``list[Row]``, ``dict[str, Row]`` or ``Row | None``."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _row_model(part))), None)


def _example(name: str, field: FieldInfo | None) -> str:
    return f"{name}: {field.examples[0]}" if field and field.examples else ""
