"""Places: a name of one, a city with its state, several of them, a building; pure."""

from __future__ import annotations

from collections.abc import Iterator

from .nominal import core
from .reader import Phrase, Reader
from .sounds import with_particle


def places(reader: Reader, at: int) -> Iterator[tuple[Phrase, int]]:
    """Places at *at*: a name of one, a city with its state, a list of them, or a building."""
    for one, end in core(reader, at):
        if "P" in one.kinds or ("f" in one.kinds and not one.negative):
            if "f" in one.kinds and reader.low(end) == "in":
                for place, after in places(reader, end + 1):
                    if "P" in place.kinds:
                        yield one.but(text=f"{place.text}의 {one.text}"), after
            yield from _with_state(reader, one, end)
            yield from _several_places(reader, one, end)
            yield one, end
        elif "N" in one.kinds:
            yield from _with_state(reader, one, end)


def _several_places(reader: Reader, one: Phrase, end: int) -> Iterator[tuple[Phrase, int]]:
    comma = reader.low(end) == ","
    if reader.low(end + comma) == "and":
        for other, after in core(reader, end + comma + 1):
            if "P" in other.kinds and "P" in one.kinds:
                yield Phrase(f"{with_particle(one.text, '과')} {other.text}", frozenset("NP")), after
    elif comma:
        for other, after in core(reader, end + 1):
            if "P" in other.kinds and "P" in one.kinds:
                for rest, last in _several_places(reader, other, after):
                    yield Phrase(f"{one.text}, {rest.text}", frozenset("NP")), last


def _with_state(reader: Reader, city: Phrase, end: int) -> Iterator[tuple[Phrase, int]]:
    if reader.low(end) != ",":
        return
    for state, after in core(reader, end + 1):
        if "P" in state.kinds and reader.low(after) in (",", "", "and"):
            if reader.low(after) == ",":
                yield Phrase(f"{state.text} {city.text}", frozenset("NP")), after + 1
            yield Phrase(f"{state.text} {city.text}", frozenset("NP")), after
