"""Korean surnames, and what reads as a Korean name of three syllables; data only."""

from __future__ import annotations

SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부"
)


def korean_name(name: str) -> bool:
    """Three syllables, the first of them a surname ('손정의')."""
    return len(name) == 3 and name[0] in SURNAMES
