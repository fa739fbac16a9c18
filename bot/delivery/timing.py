"""How long each step of the protocol may take."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from ..due import MAX_LATE


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """The spans of the protocol; the crash suite runs it with shorter ones."""

    #: how long a part is ours after a claim; longer than a POST can last, by far
    lease: timedelta = timedelta(seconds=300)
    #: one POST, all told
    deadline: timedelta = timedelta(seconds=20)
    #: an accepted message can be read by then: neither platform promises it at once
    settle: timedelta = timedelta(seconds=30)
    #: an absent message is absent in two reads this far apart
    between_reads: timedelta = timedelta(seconds=10)
    #: read back from this long before the first try: clocks differ
    margin: timedelta = timedelta(seconds=120)
    #: when reading back has failed for so long, a person must look
    give_up_reading: timedelta = timedelta(hours=1)
    #: look for second copies this long after a part with more than one POST
    sweep_after: timedelta = timedelta(minutes=10)
    #: a digest that has not begun this long after its hour is skipped
    max_late: timedelta = MAX_LATE
    #: pause after a failure that surely sent nothing: the first, and the longest
    first_pause: timedelta = timedelta(seconds=5)
    longest_pause: timedelta = timedelta(minutes=5)
    #: a time this far ahead of now is not a plan: the clock has gone back
    clock_slack: timedelta = timedelta(seconds=60)

    def __post_init__(self) -> None:
        if self.lease < self.deadline + self.settle:
            raise ValueError("a lease must outlast a POST and the time after which it can be read")
