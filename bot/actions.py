"""What the buttons of a message mean: short strings that a platform keeps for us and gives back; pure.

    eb1|sources|s0123456789abcdef|morning|2026-11-22

At most 100 characters (Discord's ``custom_id``; Slack's ``value`` takes 2,000).  They come back from outside, so
:func:`decode` trusts nothing: what it does not know is None.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, cast, get_args

#: changes when the fields change; a button of an older version is answered with a hint, not with an error
VERSION = "eb1"
LONGEST = 100

Verb = Literal[
    "sources",  # the articles of a story; story id, edition id, local date
    "evidence",  # each bullet with its source sentences; same
    "helpful",  # feedback on a story's summary; same
    "wrong",
    "follow",  # subscribe this channel to people and companies, beside those it follows; ids, none: everybody
    "only",  # the same, in place of those it follows; ids
    "unfollow",  # ids; none: all of it; '?': ask first
    "brief",  # answer about a person or company; its id, hours
    "share",  # post that answer in the channel; its id, hours
    "preview",  # what the next digest of this channel would say
    "pause",
    "resume",
    "list",
    "status",
    "help",
]
_VERBS = frozenset(get_args(Verb))
_FIELD = re.compile(r"[^|\x00-\x1f]*")


@dataclass(frozen=True, slots=True)
class Action:
    """A verb and its arguments; none holds '|' or a control character."""

    verb: Verb
    arguments: tuple[str, ...] = ()


def encode(action: Action) -> str:
    """*action* as a string of at most 100 characters; ``ValueError`` where it does not fit."""
    made = "|".join([VERSION, action.verb, *action.arguments])
    if len(made) > LONGEST or not all(_FIELD.fullmatch(field) for field in action.arguments):
        raise ValueError(f"no button can carry {made!r}")
    return made


def decode(text: str) -> Action | None:
    """The action of a button, or None where *text* is not one of ours (or of an older version)."""
    version, *fields = text.split("|")
    if version != VERSION or not fields or fields[0] not in _VERBS or len(text) > LONGEST:
        return None
    return Action(cast("Verb", fields[0]), tuple(fields[1:]))
