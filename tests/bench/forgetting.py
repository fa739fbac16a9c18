"""An article that was never seen, in a process that has read others: the summarizer's bounded caches, emptied."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Any

Work = Callable[[], object]


def remembered() -> Iterator[Any]:
    """Every bounded cache of the summarizer but those over its own tables: what it keeps of the articles before."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == "summarizer" and not name.startswith("summarizer.canon"):
            held = [value for value in vars(module).values() if hasattr(value, "cache_parameters")]
            yield from (cache for cache in held if cache.cache_parameters()["maxsize"] is not None)


def forget() -> None:
    """Empty them."""
    forgetting(lambda: None)()


def forgetting(work: Work) -> Work:
    """*work* on an article none of whose words was ever seen; forgetting is part of each call (about 0.1 ms)."""
    caches = tuple({id(cache): cache for cache in remembered()}.values())

    def fresh() -> object:
        for cache in caches:
            cache.cache_clear()
        return work()

    return fresh
