"""Frozen dataclasses to plain JSON and back, led by their type hints.

    datetime -> ISO 8601 in UTC, date -> ISO 8601, tuple -> list, Mapping -> object, dataclass -> object by field name

Where a hint is a union of dataclasses (``Summary | Declined``) the object also carries ``"type"``, its class name.
Reading is lenient about what time brings: a field that is missing takes its default, one that is unknown is ignored.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_json(value: Any) -> Any:
    """Return *value* (a dataclass, or what the module docstring lists) as dicts, lists and scalars."""
    return _encode(type(value), value)


def from_json(kind: type[T], data: Any) -> T:
    """Rebuild a *kind* from what ``to_json`` made of one; ``ValueError`` where *data* is something else."""
    try:
        made: T = _decode(kind, data)
    except (TypeError, KeyError, AttributeError, IndexError) as error:
        raise ValueError(f"not the JSON of a {kind.__name__}: {error!r}") from error
    return made


# --- writing


def _encode(hint: Any, value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        hints = _hints(type(value))
        plain = {field.name: _encode(hints[field.name], getattr(value, field.name)) for field in fields(value)}
        return {"type": type(value).__name__, **plain} if len(_dataclasses(hint)) > 1 else plain
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _encode(_last(hint), item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_encode(_first(hint), item) for item in value]
    return value


def _first(hint: Any) -> Any:
    return next(iter(get_args(hint)), Any)


def _last(hint: Any) -> Any:
    return (get_args(hint) or (Any,))[-1]


# --- reading


def _decode(hint: Any, data: Any) -> Any:
    origin = get_origin(hint)
    if origin is not None:
        return _decode_generic(origin, hint, data)
    if is_dataclass(hint) and isinstance(hint, type):
        return _build(hint, data)
    return data if hint is Any else _decode_scalar(hint, data)


def _decode_generic(origin: Any, hint: Any, data: Any) -> Any:
    if origin in (Union, types.UnionType):
        return _decode_union(hint, data)
    if origin is Literal:
        return _checked(data, data in get_args(hint), hint)
    if origin is tuple:
        return _decode_tuple(get_args(hint), data)
    return {str(key): _decode(_last(hint), item) for key, item in data.items()}


def _decode_scalar(hint: Any, data: Any) -> Any:
    if hint in _PARSERS:
        return _PARSERS[hint](data)
    if hint is float:
        return float(_checked(data, isinstance(data, int | float), hint))
    return _checked(data, isinstance(data, hint), hint)


def _decode_union(hint: Any, data: Any) -> Any:
    choices = get_args(hint)
    if data is None:
        return _checked(None, type(None) in choices, hint)
    named = _dataclasses(hint)
    if isinstance(data, dict) and named:
        return _build(named[data["type"]] if len(named) > 1 else next(iter(named.values())), data)
    (only,) = (choice for choice in choices if choice is not type(None) and not is_dataclass(choice))
    return _decode(only, data)


def _decode_tuple(parts: tuple[Any, ...], data: Any) -> tuple[Any, ...]:
    if parts[-1:] == (...,):
        return tuple(_decode(parts[0], item) for item in _checked(data, isinstance(data, list), tuple))
    return tuple(_decode(part, item) for part, item in zip(parts, data, strict=True))


def _build(kind: Any, data: Mapping[str, Any]) -> Any:
    hints = _hints(kind)
    given = {field.name: _decode(hints[field.name], data[field.name]) for field in fields(kind) if field.name in data}
    missing = [f.name for f in fields(kind) if f.name not in given and f.default is f.default_factory is MISSING]
    if missing:
        raise ValueError(f"{kind.__name__} lacks {', '.join(missing)}")
    return kind(**given)


def _checked(data: Any, good: bool, hint: Any) -> Any:  # noqa: FBT001 - a test and its verdict, called with both in line
    if not good:
        raise ValueError(f"{data!r:.80} is no {hint}")
    return data


_PARSERS: Mapping[Any, Callable[[str], Any]] = {datetime: datetime.fromisoformat, date: date.fromisoformat}


@lru_cache(maxsize=64)
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


@lru_cache(maxsize=256)
def _dataclasses(hint: Any) -> dict[str, type[Any]]:
    choices = get_args(hint) if get_origin(hint) in (Union, types.UnionType) else ()
    return {choice.__name__: choice for choice in choices if isinstance(choice, type) and is_dataclass(choice)}
