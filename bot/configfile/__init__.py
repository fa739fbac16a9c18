"""A YAML (or JSON) file read strictly: every fault is told with file, line, what is wrong and an example of right.

    text -> nodes with lines -> plain data -> pydantic model
    (nodes)                                   (explain: a finding is traced back to its line)

``load`` is the way in.  A check that needs more than one row makes its own ``Loaded.problem`` and calls ``refuse``.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from . import explain, nodes
from .explain import reason
from .problem import Location, Problem, near, refuse

__all__ = ["Loaded", "Location", "Problem", "Row", "load", "near", "reason", "refuse"]

Model = TypeVar("Model", bound=BaseModel)


class Row(BaseModel):
    """A mapping in a configuration file: unknown keys and wrong types are refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded(Generic[Model]):
    """A file that passed its model; the text is kept to name lines in later checks."""

    path: Path
    value: Model
    text: str

    def problem(self, location: Location, message: str, example: str = "") -> Problem:
        """Blame the deepest part of *location* that stands in the file."""
        return Problem(line=nodes.line_of(nodes.compose_or_none(self.text), location), message=message, example=example)


def load(path: Path, model: type[Model]) -> Loaded[Model]:
    """Read *path* as *model*; ``ConfigError`` lists every fault."""
    text = nodes.read(path)
    data = nodes.parse(path, text)
    if data is None:
        refuse(path, [Problem(line=1, message="파일이 비어 있습니다.", example=explain.example_of(model))])
    try:
        return Loaded(path=path, value=model.model_validate(data), text=text)
    except ValidationError as error:
        root = nodes.compose_or_none(text)
        refuse(path, [explain.explain(model, root, detail) for detail in error.errors(include_url=False)], cause=error)
