"""Names with numbers in them (HBM3E, GPT-5.2, 'Llama 4') and credit ratings are those of the evidence.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ..source import Evidence

#: names with digits in them: HBM3E, GPT-4o, H100
MODEL = re.compile(r"[A-Za-z][A-Za-z.\-]*\d[A-Za-z\d.\-]*[A-Za-z\d]|[A-Za-z]-?\d")
#: 'Llama 4', 'iPhone 17': a Latin name and the number of its version
_VERSION = re.compile(
    r"(?<![A-Za-z])(?P<name>[A-Za-z][A-Za-z]{2,})[ \-]?(?P<number>\d+(?:\.\d+)?)(?!\d|[.,]\d|\s?(?:[%만억조천백년월일시분초명개대곳건장회배종주세위인차]|달러|나노|[kMGT]?W|[MGT]B))"
)
#: credit ratings: 'BBB+', 'AA-'
_RATING = re.compile(r"(?<![A-Za-z])(?:[ABC]{1,3}[+\-]|AAA|AA|BBB|BB|CCC)(?![A-Za-z+\d\-])")


def unknown_model(text: str, evidence: Evidence) -> str | None:
    """Return the first such name of *text* that the evidence has not, or has with the number of another version."""
    known = _model_names(evidence)
    unknown = next((name.upper() for name in _models(text) if name not in known), None)
    if unknown is not None:
        return unknown
    generation = next((found for found in _GENERATION.findall(text) if not _is_told_generation(found, evidence)), None)
    if generation is not None:
        return f"{generation}G"
    graded = _RATING.findall(text)
    rated = frozenset(_RATING.findall(evidence.text)) if graded else frozenset()
    rating = next((found for found in graded if rated and found not in rated), None)
    return rating or next((match[0] for match in _VERSION.finditer(text) if _other_version(match, evidence)), None)


#: '5G' of mobile networks
_GENERATION = re.compile(r"(?<![\d.A-Za-z])([2-9])G(?![A-Za-z\d])")
_NETWORKS = re.compile(r"(?i)(?<![\d.])([2-9])\s?-?(?:G\b|G(?![A-Za-z])|세대|世代|代)")


def _is_told_generation(number: str, evidence: Evidence) -> bool:
    """Has the evidence networks of this generation, or of none at all?"""
    told = set(_NETWORKS.findall(evidence.text))
    return not told or number in told


def _other_version(match: re.Match[str], evidence: Evidence) -> bool:
    """Has the evidence this name with the number of another version, and never with this one?"""
    told = re.findall(rf"(?i)(?<![A-Za-z]){match['name']}[ \-]?v?(\d+(?:\.\d+)?)", evidence.text)
    return bool(told) and match["number"] not in told


def _models(text: str) -> list[str]:
    return [match[0].lower().replace("-", "") for match in MODEL.finditer(text)]


@lru_cache(maxsize=512)
def _model_names(evidence: Evidence) -> frozenset[str]:
    text = evidence.text
    told = frozenset(_models(text))
    return (
        told
        | {name.removesuffix("s") for name in told}
        | frozenset(
            re.sub(r"[\s\-]", "", match[0]).lower() for match in re.finditer(r"[A-Za-z]+[ \-]\d[A-Za-z\d.]*", text)
        )
    )
