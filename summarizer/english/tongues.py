"""Languages that English calls by the adjective of a country: 'offered in Korean' is no place; pure."""

from __future__ import annotations

import re

TONGUES = {
    "Korean": "한국어", "Japanese": "일본어", "Chinese": "중국어", "Mandarin": "중국어", "English": "영어", "French": "프랑스어",
    "German": "독일어", "Spanish": "스페인어", "Arabic": "아랍어", "Hindi": "힌디어", "Portuguese": "포르투갈어", "Vietnamese": "베트남어",
}  # fmt: skip
_ONE = "|".join(TONGUES)
_LISTED = re.compile(
    rf"\b(?P<before>[Ii]n )(?P<names>(?:{_ONE})(?:(?:, and|, or|,| and| or) (?:{_ONE}))*)"
    r"(?=[.,;:!?\"”]|$| (?:from|by|on|at|in|to|and|or|but|with|for|as|after|before|since|until|this|next|later|last|starting|beginning)\b)"
)


def with_tongues(text: str) -> str:
    """*text* with the languages that something is said or offered in as Korean calls them."""
    return _LISTED.sub(
        lambda match: match["before"] + re.sub(_ONE, lambda name: TONGUES[name[0]], match["names"]), text
    )
