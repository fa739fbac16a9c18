"""Who is ahead of whom, and who comes after whom in an office: read as ordered pairs in both tongues.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ... import Bullet
from ...facts import plain
from ..clauses import content
from ..deeds.standing import korean_place, place
from ..names.spotting import Span, mentions, rendered, spots
from ..numbers.exchanged import says
from ..source import Evidence, Source

#: two nouns that are weighed against each other without being names
_NOUNS = {
    "수요": re.compile(r"(?i)수요(?!일)|\bdemand\b|需要|需求"),
    "공급": re.compile(r"(?i)공급(?!망|사|업체|계약)|\bsuppl(?:y|ies)\b|供給|供应|供應|供给"),
}
_COUNTRY = re.compile(r"미국|중국|일본|한국|대만|영국|독일|프랑스|인도(?!네시아)|러시아|유럽|북미|국내|해외")


@dataclass(frozen=True, slots=True)
class _Order:
    """``more``: the subject is the greater; ``less``: the other is."""

    more: re.Pattern[str]
    less: re.Pattern[str]


_LINE = _Order(
    re.compile(
        r"웃도|웃돈|웃돌|웃돎|넘어[서섰선설]|앞서(?! ?[가-힣]+(?:은|는) )|앞선|앞섰|앞섬|앞지[르른를]|앞질|초과|상회|제치|제쳤|추월|능가|뛰어넘|압도"
    ),
    re.compile(
        r"밑도|밑돈|밑돌|밑돎|하회|못 ?미[치쳐쳤]|뒤처|뒤[지졌진]|따라가지 못|따라잡지 못|못 ?따라|이어 두 ?번째|다음으로|에 이어 2위"
    ),
)
_TOLD = {
    "ko": _LINE,
    "en": _Order(
        re.compile(r"\b(?:outpac\w+|outstrip\w*|exceed\w*|surpass\w*|overt(?:ak|ook)\w*|outnumber\w*|outs(?:ell|old)\w*|outgr[eo]w\w*|eclips\w+|top(?:s|ped)|(?:moved |pulled |went )?ahead of|pass(?:ed|es)|higher than|greater than|more than)\b"),
        re.compile(r"\b(?:lag(?:s|ged|ging)?(?: behind)?|trail(?:s|ed|ing)?|f(?:all|ell|alls)(?:ing)? (?:short of|behind)|(?:not |n't |un\w+ to |struggl\w+ to |fail\w* to )(?:keep|catch|kept) (?:pace|up)(?: with)?|second (?:only )?to|next to|lower than|less than|behind)\b"),
    ),
    "ja": _Order(re.compile(r"上回|追い越|追い抜|抜い|超え|超過|凌|しの[いぐぎ]|先行"), re.compile(r"下回|及ばな|及ばず|追いつか|追い付か|届か|に次[ぐいぎ]|劣")),
    "zh": _Order(
        re.compile(r"超过|超過|超越|反超|赶超|趕超|高于|高於|大于|大於|多于|多於|领先|領先|超出|胜过|勝過"),
        re.compile(r"低于|低於|不及|落后|落後|少于|少於|跟不上|赶不上|趕不上|仅次于|僅次於|不如|逊于|遜於|小于|小於"),
    ),
}  # fmt: skip
_IDIOMS = {
    "供不应求": ("수요", "공급"),
    "供不應求": ("수요", "공급"),
    "供过于求": ("공급", "수요"),
    "供過於求": ("공급", "수요"),
}
_Pair = tuple[str, str]


def outranked(bullet: Bullet, source: Source) -> tuple[str, str] | None:
    """The pair of a line of which the evidence has the other ahead."""
    text, evidence = plain(bullet.text), source.evidence(bullet)
    pair = _pair_in_line(text, source, evidence)
    if pair is not None and set(_pairs_told(pair, evidence, source, text)) == {pair[::-1]}:
        return pair
    phrases = _phrases(text, "ko")
    told = [found for line in rendered(evidence) if (found := _phrases(line, evidence.language)) is not None]
    return phrases if phrases is not None and len(told) == 1 and _crossed(phrases, told[0], evidence) else None


def _phrases(line: str, language: str) -> _Pair | None:
    """The words of who is ahead, and of who is behind, around the one verb that says so."""
    order = _TOLD[language]
    less, more = order.less.search(line), order.more.search(line)
    match = less or more
    if match is None or (less and more and less[0] != more[0]):
        return None
    if language in ("ko", "ja"):
        found = _BEFORE_VERB[language].search(line[: match.start()])
        sides = (found["one"], found["two"]) if found is not None else None
    else:
        one, two = (
            re.split(r"[,，；;]|\b(?:said|that|as)\b", line[: match.start()])[-1],
            re.split(r"[,，；;。.]", line[match.end() :])[0],
        )
        sides = (one, two) if not _PASSIVE.search(line[: match.start()]) else None
    return sides[::-1] if sides is not None and less else sides


_BEFORE_VERB = {
    "ko": re.compile(
        r"(?P<one>[^,.…]{2,24}?)(?:이|가|은|는) (?P<two>[^,.…]{1,24}?)(?:을|를|에|보다) (?:[가-힣]+ ){0,2}$"
    ),
    "ja": re.compile(r"(?P<one>[^、。]{2,24}?)(?:が|は)(?P<two>[^、。はが]{1,24}?)(?:を|に|より)[^、。をにはが]{0,6}$"),
}


def _crossed(mine: _Pair, told: _Pair, evidence: Evidence) -> bool:
    """Is what leads in the line all behind in the evidence, and what is behind all ahead?"""
    words = [[form for form in content(side) if len(form) > 1] for side in mine]
    own = [[form for form in words[at] if form not in words[1 - at]] for at in (0, 1)]
    votes = [says(form, told[at], evidence) - says(form, told[1 - at], evidence) for at in (0, 1) for form in own[at]]
    sides = [any(says(form, told[1 - at], evidence) for form in own[at]) for at in (0, 1)]
    return all(sides) and all(vote <= 0 for vote in votes) and sum(votes) <= -2


def _pair_in_line(text: str, source: Source, evidence: Evidence) -> _Pair | None:
    more, less = _LINE.more.search(text), _LINE.less.search(text)
    at = more or less
    if at is None or (more and less) or _AGAINST_HOPES.search(text, 0, at.start()):
        return None
    named = [(m.start, m.end, m.name) for m in mentions(text, source, evidence)]
    others = [(m.start(), m.end(), name) for name, word in _NOUNS.items() for m in word.finditer(text)]
    others += [(m.start(), m.end(), m[0]) for m in _COUNTRY.finditer(text)]
    found = sorted((start, name, _letter(text, end)) for start, end, name in (*named, *others) if start < at.start())
    doers = [name for _, name, letter in found if letter == "S"] or [
        name for _, name, letter in found if letter == ","
    ][:1]
    second = [name for _, name, letter in found if letter in ("O", "T", "C") or (letter == "" and name not in doers)]
    if not doers or not second or doers[-1] == second[-1]:
        return None
    pair = (doers[-1], second[-1])
    return pair if more else pair[::-1]


#: '기대를 웃돈 실적': what was hoped for is no rival
_AGAINST_HOPES = re.compile(
    r"(?:기대|예상|전망|예측|추정|목표|컨센서스|눈높이)[가-힣]{0,2}?(?:을|를|에|보다)? ?(?:[가-힣]{2,3} )?\Z"
)


def _letter(text: str, end: int) -> str:
    """The place of a name, or of the noun that it belongs to ('한국의 유료 이용자가')."""
    letter = korean_place(text, end)
    if letter in ("G", ""):
        owned = re.match(
            r"의? ?(?:[가-힣A-Za-z]+ ){0,2}?[가-힣A-Za-z]+?(?P<mark>이|가|은|는|을|를|에|보다|,)(?= |$)", text[end:]
        )
        return {"을": "O", "를": "O", "에": "T", "보다": "C", ",": ","}.get(owned["mark"], "S") if owned else ""
    return letter


def _pairs_told(pair: _Pair, evidence: Evidence, source: Source, text: str) -> Iterator[_Pair]:
    keys = {mention.name: mention.keys for mention in mentions(text, source, evidence)}
    for line in rendered(evidence):
        for idiom, told in _IDIOMS.items():
            if idiom in line and set(told) == set(pair):
                yield told
        places = [_places(name, keys.get(name, (name,)), line, evidence.language) for name in pair]
        if all(places):
            yield from _ordered(line, pair, places, evidence.language)


def _places(name: str, keys: tuple[str, ...], line: str, language: str) -> list[Span]:
    if name in _NOUNS:
        return [match.span() for match in _NOUNS[name].finditer(line)]
    return list(spots(keys, line, language))


def _ordered(line: str, pair: _Pair, places: list[list[Span]], language: str) -> Iterator[_Pair]:
    order = _TOLD[language]
    match = order.less.search(line) or order.more.search(line)
    if match is None:
        return
    first = _subject(line, match.start(), places, language)
    if first is None:
        return
    turned = (order.less.search(line) is not None) != (
        _PASSIVE.search(line[: match.start()]) is not None and " by " in line[match.end() :][:40]
    )
    ahead = (pair[first], pair[1 - first])
    yield ahead[::-1] if turned else ahead


_PASSIVE = re.compile(r"(?:\b(?:is|are|was|were|been|being|be)\s(?:\w+ )?|被)$")


def _subject(line: str, at: int, places: list[list[Span]], language: str) -> int | None:
    """Which of the two is the subject of what stands at *at*."""
    if language in ("en", "zh"):
        before = [any(span[0] < at for span in spans) for spans in places]
        if before[0] != before[1]:
            return before.index(True)
        return None
    letters = [{_line_letter(line, span, language) for span in spans if span[0] < at} for spans in places]
    subjects = [at for at, found in enumerate(letters) if "S" in found]
    return subjects[0] if len(subjects) == 1 else None


def _line_letter(line: str, span: Span, language: str) -> str:
    if language == "ko":
        return _letter(line, span[1])
    letter = place(line, span, language)
    if letter == "G":
        owned = re.match(r"の[^、。はがをにとで]{1,14}(?P<mark>は|が|を|に)", line[span[1] :])
        return {"は": "S", "が": "S", "を": "O", "に": "T"}[owned["mark"]] if owned else ""
    return letter
