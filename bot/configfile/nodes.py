"""YAML or JSON text to plain data, and a place in the data back to its line.

Scalars follow YAML 1.2, not PyYAML's 1.1: ``12:30`` is text (1.1 reads 750), ``no`` is text (1.1 reads false), and a
date stays text.  Anchors and aliases work; merge keys, tags and duplicate keys are refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from ..errors import ConfigError
from .problem import Location, Problem, refuse

# libyaml reads the 84 KB roster about ten times faster than the pure Python loader
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAG = "tag:yaml.org,2002:"
_PLAIN_TAGS = frozenset(_TAG + name for name in ("str", "null", "bool", "int", "float", "timestamp", "value"))
_NULL = frozenset(("", "~", "null", "Null", "NULL"))
_BOOL = {word: word.lower() == "true" for word in ("true", "True", "TRUE", "false", "False", "FALSE")}
# '007' is a name, not a number
_INT = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*|[0-9]+(?:\.[0-9]*)?[eE][-+]?[0-9]+)")

_TAB = "tab in the indent"
#: what libyaml or PyYAML says -> what to do about it, and how it is written right
_SYNTAX = {
    _TAB: ("탭 대신 빈칸으로 들여쓰세요.", "'  - id: aitimes'"),
    "cannot start any token": ("따옴표 없이 쓸 수 없는 글자로 시작합니다. 값을 따옴표로 묶으세요.", 'name: "@가나"'),
    "mapping values are not allowed": (
        "콜론이 한 줄에 두 번 있거나 들여쓰기가 어긋났습니다. 값을 따옴표로 묶으세요.",
        'name: "가나: 신문"',
    ),
    "could not find expected ':'": ("항목 이름 뒤에 콜론이 없습니다.", "language: ko"),
    "did not find expected key": ("들여쓰기가 위 줄과 맞지 않거나 괄호가 닫히지 않았습니다.", "names: {ko: 최태원}"),
    "did not find expected '-' indicator": ("목록의 들여쓰기가 위 줄과 맞지 않습니다.", "'  - id: aitimes'"),
    "did not find expected ',' or": ("괄호가 닫히지 않았거나 쉼표가 빠졌습니다.", "people: [최태원, sk-hynix]"),
    "did not find expected node content": ("괄호가 닫히지 않았거나 값이 빠졌습니다.", "people: [최태원, sk-hynix]"),
    "undefined alias": ("별칭(*이름)이 가리키는 앵커(&이름)가 없습니다.", "names: &이름 {ko: 최태원}"),
    "another document": ("문서 구분선(---)은 쓸 수 없습니다. 한 문서로 합치세요.", ""),
    "unexpected end of stream": ("따옴표가 닫히지 않았습니다.", 'name: "AI타임스"'),
    "control characters": ("보이지 않는 제어 문자가 있습니다. 그 글자를 지우세요.", ""),
}


def read(path: Path) -> str:
    """Return the text of *path* (UTF-8, with or without a byte order mark); ``ConfigError`` says why not."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise ConfigError(
            f"{path}: 파일이 없습니다. 경로를 확인하거나 저장소의 config/ 파일을 복사해 두세요."
        ) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ConfigError(f"{path} {line}행: UTF-8이 아닌 글자가 있습니다. UTF-8로 다시 저장하세요.") from error
    except OSError as error:
        raise ConfigError(f"{path}: 파일을 읽을 수 없습니다({error.strerror}). 경로와 권한을 확인하세요.") from error


def parse(path: Path, text: str) -> Any:
    """Return dicts, lists, str, int, float, bool, None; ``ConfigError`` for broken syntax."""
    # JSON first where it looks like JSON: YAML refuses its tabs and its surrogate escapes
    if text.lstrip()[:1] in {"{", "["}:
        try:
            return json.loads(text, object_pairs_hook=lambda pairs: _unique(path, pairs))
        except (json.JSONDecodeError, RecursionError) as error:
            if path.suffix.lower() == ".json":
                line = getattr(error, "lineno", 0)
                refuse(path, [Problem(line=line, message=f"JSON 문법이 맞지 않습니다({error}).")], cause=error)
    return _parse_yaml(path, text)


def compose_or_none(text: str) -> yaml.Node | None:
    """Nodes of *text*, or None where it is no YAML (JSON that YAML refuses)."""
    try:
        return _compose(text)
    except (yaml.YAMLError, RecursionError):
        return None


def line_of(root: yaml.Node | None, location: Location) -> int:
    """Line of the deepest part of *location* that stands in the file: of its key, where it has one."""
    if root is None:
        return 0
    node, line = root, root.start_mark.line + 1
    for step in location:
        child = _child(node, step)
        if child is None:
            break
        line, node = child
    return line


def _parse_yaml(path: Path, text: str) -> Any:
    problems: list[Problem] = []
    try:
        root = _compose(text)
        data = None if root is None else _Reader(problems).read(root)
    except yaml.YAMLError as error:
        refuse(path, [_syntax_problem(error, text)], cause=error)
    except RecursionError as error:
        refuse(path, [Problem(line=1, message="괄호나 들여쓰기가 너무 깊습니다.")], cause=error)
    if problems:
        refuse(path, problems)
    return data


def _compose(text: str) -> yaml.Node | None:
    node: yaml.Node | None = yaml.compose(text, Loader=_LOADER)
    return node


def _unique(path: Path, pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        refuse(path, [Problem(line=0, message=_twice(twice))])
    return found


def _twice(name: str) -> str:
    return f"'{name}' 항목이 한 묶음에 두 번 있습니다. 하나만 남기세요."


def _syntax_problem(error: yaml.YAMLError, text: str) -> Problem:
    line = _error_line(error, text)
    said = str(getattr(error, "problem", None) or getattr(error, "reason", None) or type(error).__name__)
    lines = text.splitlines()
    if "\t" in _indent(lines[line - 1] if line and line <= len(lines) else ""):
        said = _TAB
    unknown = (f"들여쓰기와 따옴표, 콜론을 확인하세요({said}).", "")
    advice, example = next((meaning for sign, meaning in _SYNTAX.items() if sign in said), unknown)
    return Problem(line=line, message=f"YAML 문법이 맞지 않습니다. {advice}", example=example)


def _error_line(error: yaml.YAMLError, text: str) -> int:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is not None:
        return min(int(mark.line) + 1, len(text.splitlines()) or 1)  # an open bracket is noticed after the last line
    position = getattr(error, "position", None)  # of a character that YAML does not allow
    return 0 if position is None else text.encode()[:position].count(b"\n") + 1  # libyaml counts bytes


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


class _Reader:
    """Nodes to plain data; a node that is shared by aliases is read once, so nested aliases cost nothing."""

    def __init__(self, problems: list[Problem]) -> None:
        self._problems = problems
        self._done: dict[int, Any] = {}
        self._open: set[int] = set()

    def read(self, node: yaml.Node) -> Any:
        key = id(node)
        if key in self._open:
            self._complain(node, "별칭이 자기 자신을 가리킵니다.")
            return None
        if key not in self._done:
            self._open.add(key)
            self._done[key] = self._build(node)
            self._open.discard(key)
        return self._done[key]

    def _build(self, node: yaml.Node) -> Any:
        if isinstance(node, yaml.MappingNode) and node.tag == _TAG + "map":
            return self._mapping(node)
        if isinstance(node, yaml.SequenceNode) and node.tag == _TAG + "seq":
            return [self.read(child) for child in node.value]
        if isinstance(node, yaml.ScalarNode) and node.tag in _PLAIN_TAGS:
            return _scalar(node)
        self._complain(node, f"'{node.tag.replace(_TAG, '!!')}' 태그는 쓸 수 없습니다. 태그 없이 값만 적으세요.")
        return None

    def _mapping(self, node: yaml.MappingNode) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode) or key_node.tag == _TAG + "merge":
                self._complain(key_node, "항목 이름에는 낱말만 쓸 수 있습니다(병합 키 '<<'도 쓸 수 없습니다).")
                continue
            name = str(key_node.value)
            if name in found:
                self._complain(key_node, _twice(name))
            found[name] = self.read(value_node)
        return found

    def _complain(self, node: yaml.Node, message: str) -> None:
        self._problems.append(Problem(line=node.start_mark.line + 1, message=message))


def _scalar(node: yaml.ScalarNode) -> str | int | float | bool | None:
    text: str = node.value
    if node.tag == _TAG + "str" or node.style:  # style is '' or None where there are no quotes
        return text
    if text in _NULL:
        return None
    if text in _BOOL:
        return _BOOL[text]
    if _INT.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text


def _child(node: yaml.Node, step: str | int) -> tuple[int, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == step:
                return key.start_mark.line + 1, value
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        child = node.value[step]
        return child.start_mark.line + 1, child
    return None
