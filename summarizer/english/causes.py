"""Why, by what, after and instead of what something is done: the phrases and participles that tell it; pure."""

from __future__ import annotations

from collections.abc import Iterator

from . import orders, phrases, verbal
from .groups import going
from .reader import Adjunct, Reader
from .sounds import put

_CAUSES = {
    "because of": "때문에", "due to": "으로 인해", "owing to": "으로 인해", "thanks to": " 덕분에", "despite": "에도 불구하고", "in spite of": "에도 불구하고", "amid": " 속에",
    "instead of": " 대신", "rather than": "이 아니라", "in addition to": " 외에", "besides": " 외에", "in line with": "에 맞춰", "in response to": "에 대응해", "on top of": "에 더해",
    "as part of": "의 일환으로", "as a result of": "의 결과로", "in connection with": "과 관련해", "on behalf of": "을 대표해", "in cooperation with": "과 협력해",
    "in partnership with": "과 손잡고", "in collaboration with": "과 협력해", "together with": "과 함께", "along with": "과 함께", "jointly with": "과 공동으로", "with the help of": "의 도움으로",
    "under": "에 따라", "following": " 이후", "ahead of": "을 앞두고", "after": " 이후", "before": " 이전에", "during": " 중", "through": "을 통해", "via": "을 통해", "by way of": "을 통해", "in exchange for": "의 대가로",
    "in return for": "의 대가로", "on suspicion of": " 혐의로", "over concerns about": "에 대한 우려로", "with the aim of": "을 목표로", "in the face of": "에 직면해", "without": " 없이", "in favor of": "을 위해",
    "on the back of": "에 힘입어", "backed by": "에 힘입어", "driven by": "에 힘입어", "helped by": "에 힘입어", "fueled by": "에 힘입어", "boosted by": "에 힘입어", "except for": "을 제외하고",
    "excluding": "을 제외하고", "on the basis of": "을 바탕으로", "in terms of": " 기준으로", "based on": "을 기준으로",
}  # fmt: skip


#: what they govern must be: a deed or event, something said
_WANTS = {
    "under": "dlsv",
    "following": "devs",
    "after": "devs",
    "before": "devs",
    "during": "dev",
    "through": "dgscm",
    "over concerns about": "",
}


_DONE = {
    "by": ("어", ""),
    "without": ("지", " 않고"),
    "after": ("ㄴ", " 뒤"),
    "before": ("기", " 전"),
    "while": ("면", "서"),
    "instead of": ("는", " 대신"),
    "rather than": ("기", "보다"),
    "when": ("ㄹ", " 때"),
}


def caused(reader: Reader, at: int) -> Iterator[Adjunct]:
    for size in (4, 3, 2, 1):
        key = " ".join(reader.low(at + place) for place in range(size))
        behind = _CAUSES.get(key)
        if behind is None:
            continue
        for one, end in phrases.single(reader, at + size):
            if (
                one.negative
                or one.pronoun
                or one.kinds & frozenset("TSP")
                or (key in _WANTS and not one.kinds & frozenset(_WANTS[key]))
            ):
                continue
            yield orders.CAUSE, _behind(one.text, behind), end
        return


def _behind(text: str, behind: str) -> str:
    return f"{text} {behind}" if behind == "때문에" else put(text, behind)


def doing(reader: Reader, at: int) -> Iterator[Adjunct]:
    for size in (2, 1):
        key = " ".join(reader.low(at + place) for place in range(size))
        if key not in _DONE:
            continue
        name, tail = _DONE[key]
        for group in going(reader, at + size):
            for inner, end in verbal.verbals(reader, group):
                if key == "by":
                    yield orders.CAUSE, inner.formed("어"), end
                else:
                    yield orders.CAUSE, inner.formed(name) + tail, end


def caused_aside(reader: Reader, at: int) -> Iterator[Adjunct]:
    key = f"{reader.low(at)} {reader.low(at + 1)}"
    if key in _CAUSES and reader.low(at) in (
        "helped",
        "driven",
        "fueled",
        "boosted",
        "backed",
        "along",
        "together",
        "thanks",
        "due",
    ):
        yield from caused(reader, at)
