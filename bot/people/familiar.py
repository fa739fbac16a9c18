"""Short and familiar forms of people already named in full: '최 회장', 'Huang said', '孫氏', '扎克伯格'; pure.

None of these names anybody by itself.  Each resolves only after a full mention in the same article, to the latest one;
where somebody outside the roster was named between with the same surname and title, it resolves to nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..model import Executive
from .boundaries import HAN, HANGUL, KATAKANA, PERSON_TAIL, is_relative, script, stands_alone
from .folding import fold
from .hits import Hit
from .rivals import last_before, latin_rivals

#: romanised surnames that stand first as often as last ('Ren Zhengfei', 'Masayoshi Son')
_EAST_ASIAN_SURNAMES = frozenset(
    [
        "lee",
        "yi",
        "kim",
        "park",
        "choi",
        "chey",
        "chung",
        "jung",
        "jeong",
        "jun",
        "jeon",
        "yoo",
        "yu",
        "ryu",
        "lyu",
        "kwak",
        "koo",
        "gu",
        "roh",
        "no",
        "han",
        "cho",
        "kwon",
        "lim",
        "im",
        "chang",
        "jang",
        "hong",
        "paik",
        "baek",
        "bae",
        "ha",
        "son",
        "wei",
        "wu",
        "liu",
        "ma",
        "li",
        "ren",
        "xu",
        "lei",
        "liang",
        "yang",
        "wang",
        "tsai",
        "huang",
        "tan",
        "su",
        "chen",
        "zhang",
        "zhao",
        "sun",
        "zhou",
        "miyakawa",
        "koike",
    ]
)
_COURTESY = (
    r"氏|さん|会長|社長|副会長|副社長|ceo|cfo|cto|最高経営責任者|大統領|先生|董事长|董事長|执行长|執行長|总裁|總裁"
)


@dataclass(frozen=True, slots=True)
class Familiar:
    """A familiar form found at ``start:end`` of the folded text."""

    start: int
    end: int
    owner: str


def familiar_forms(
    text: str, plain: str, people: Mapping[str, Executive], full: Sequence[Hit], taken: Sequence[Hit]
) -> tuple[list[Familiar], list[Familiar]]:
    """Forms of the people in *full* (their accepted mentions, in order) outside *taken*, each after its full mention.

    The second list holds those that may be somebody else's: another of the surname was named since.

    *text* and *plain* must be aligned: the original text and its folded form of equal length (case is read from *text*).
    """
    first: dict[str, int] = {}
    for hit in full:
        first.setdefault(hit.alias.owner, hit.end)
    claims: dict[tuple[int, int], set[str]] = {}
    for owner, position in first.items():
        for start, end in _found(text, plain, people[owner], position):
            claims.setdefault((start, end), set()).add(owner)
    covered = {at for hit in taken for at in range(hit.start, hit.end)}
    forms = [
        Familiar(start, end, next(iter(owners)))
        for (start, end), owners in sorted(claims.items())
        if len(owners) == 1 and covered.isdisjoint(range(start, end))
    ]
    robbed = _robbed(text, people, full, forms, covered)
    return [form for form in forms if form not in robbed], sorted(robbed, key=lambda form: form.start)


def _robbed(
    text: str, people: Mapping[str, Executive], full: Sequence[Hit], forms: Sequence[Familiar], covered: set[int]
) -> set[Familiar]:
    """English surnames before which, since their owner's last full mention, another of that surname was named."""
    robbed: set[Familiar] = set()
    own: dict[str, list[Familiar]] = {}
    for form in forms:
        if text[form.start].isascii():
            own.setdefault(form.owner, []).append(form)
    for owner, mine in own.items():
        surname = latin_surname(people[owner].names)
        first = surname.lower() in _EAST_ASIAN_SURNAMES
        rivals = latin_rivals(text, surname, first=first, covered=covered)
        named = [hit.start for hit in full if hit.alias.owner == owner]
        robbed.update(f for f in mine if last_before(rivals, f.start) > last_before(named, f.start))
    return robbed


def _found(text: str, plain: str, person: Executive, after: int) -> Iterator[tuple[int, int]]:
    for pattern, kind, literals in _patterns(tuple(person.names.items())):
        # most articles hold no familiar form of most people: a plain search is far cheaper than the pattern
        if not any(literal in plain for literal in literals):
            continue
        if kind == "latin":
            found: Iterable[re.Match[str]] = (
                m for m in pattern.finditer(text, after) if stands_alone(text, m.start(), m.end())
            )
        else:
            found = pattern.finditer(plain, after)
        for match in found:
            if kind != HANGUL or (PERSON_TAIL.match(plain, match.end()) and not is_relative(plain, match.start())):
                yield match.start(), match.end()


@lru_cache(maxsize=512)
def _patterns(names: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], str, tuple[str, ...]], ...]:
    """What to look for once the person has been named, the script whose rules apply, and the folded literals in it."""
    by_language = dict(names)
    patterns: list[tuple[re.Pattern[str], str, tuple[str, ...]]] = []
    surname = latin_surname(by_language)
    if surname:
        forms = "|".join(map(re.escape, dict.fromkeys((surname, surname.upper()))))
        patterns.append((re.compile(rf"(?<![\w@#/-])(?:{forms})(?![\w@])"), "latin", (surname.lower(),)))
    last = fold(by_language.get("ko", "")).text.split(" ")
    if len(last) > 1 and len(last[-1]) > 1 and script(last[-1][0]) == HANGUL and script(last[0][0]) == HANGUL:
        patterns.append((re.compile(rf"(?<![가-힣a-z0-9]){re.escape(last[-1])}"), HANGUL, (last[-1],)))
    for code in ("ja", "zh_hans", "zh_hant"):
        pattern, literals = _east_asian_pattern(by_language.get(code, ""))
        if pattern:
            patterns.append((re.compile(pattern), HAN, literals))
    return tuple(patterns)


def _east_asian_pattern(name: str) -> tuple[str, tuple[str, ...]]:
    """'扎克伯格' after '马克·扎克伯格'; 'フアン' after 'ジェンスン・フアン'; 孫氏 after 孫正義."""
    folded = fold(name).text
    parts = re.split("[・·]", folded)
    last = parts[-1]
    if len(parts) > 1 and len(last) >= 2:
        edge = "ァ-ヺー・" if script(last[0]) == KATAKANA else "·"
        courtesy = "" if len(last) > 2 else rf"(?={_COURTESY})"
        return rf"(?<![{edge}]){re.escape(last)}(?![ァ-ヺー・·]){courtesy}", (last,)
    if len(parts) == 1 and 2 <= len(folded) <= 5 and all(script(c) == HAN for c in folded):
        surnames = (folded[:2], folded[:1]) if len(folded) > 3 else (folded[:1],)
        return rf"(?<![一-鿿])(?:{'|'.join(surnames)})(?={_COURTESY})", surnames
    return "", ()


def latin_surname(names: Mapping[str, str]) -> str:
    """The surname in an English name of two or more words: the last, unless the first is a known East Asian one."""
    words = names.get("en", "").replace(".", " ").split()
    if len(words) < 2:
        return ""
    han = names.get("zh_hans") or names.get("ja") or ""
    east_asian = bool(han) and all(script(c) == HAN for c in han)
    if east_asian and "-" in words[-1] and "-" not in words[0]:
        return words[0]
    if east_asian and words[0].lower() in _EAST_ASIAN_SURNAMES and "-" not in words[0]:
        return words[0]
    return words[-1] if len(words[-1]) > 1 else ""
