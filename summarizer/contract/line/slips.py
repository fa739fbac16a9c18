"""Two slips of weak models: a known name with one wrong syllable, and a line that says only that somebody spoke.  Pure.

Both were seen to pass every other rule: '산성전자' sounds like 삼성전자, and '젠슨 황 엔비디아 CEO 밝힘' is in the evidence word by
word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from operator import ne

from ... import Bullet
from ...canon import places_in
from ...korean.morphology import analyse
from ..lexicon import is_common
from ..names.namesakes import named_in_kind
from ..names.organisations import organisations_called
from ..names.plain_nouns import KOREAN_PERSON
from ..posts.told_titles import TITLE
from ..sounds.hanja import read_alike
from ..source import Evidence, Source

#: a shorter name has too many neighbours
_LEAST = 3
#: what is joined to Latin letters is another name ('ST마이크로')
_RUN = re.compile(r"(?<![A-Za-z0-9&가-힣])[가-힣]+")
_SPOKEN = re.compile(r"(?:밝힘|말함|발표함?|언급함?|강조함?|설명함?|전함|주장함?|지적함?|표명함?|공개함?)$")
#: titles, and what stands with them
_TITLES = re.compile(rf"{TITLE.pattern}|최고[가-힣]{{2,4}}책임자|C[A-Z]O|공동|총괄|임원|겸|전 ")
_GLUE = re.compile(r"[\s·,()'‘’“”\"]|(?:은|는|이|가|께서|도)(?=\s|,|$)")


def misspelt(bullet: Bullet, source: Source) -> str | None:
    """A word of the line is a name of this article but for one syllable, and stands nowhere in the evidence."""
    slips = (pair for pair in _slips(bullet, source) if not _sounds_the_same(*pair))
    written, name = next(slips, ("", ""))
    return f"이름이 잘못 적혔습니다('{written}'): '{name}'(으)로 쓰세요" if name else None


def respelt(bullet: Bullet, source: Source) -> str:
    """The line with such words set right, where the evidence itself has the name; the check reads it afterwards."""
    evidence = source.evidence(bullet).text
    text = bullet.text
    for written, name in _slips(bullet, source):
        if name in evidence:
            text = text.replace(written, name)
    return text


def _is_place_with_particle(written: str) -> bool:
    """'홍콩에' is no slip for '홍콩대'."""
    place = written[:-1]
    return written[-1] in "에은는이가을를의도로과와" and place in places_in(place)


def _slips(bullet: Bullet, source: Source) -> Iterator[tuple[str, str]]:
    """(as written, the name meant)."""
    runs = _RUN.findall(bullet.text)
    names = dict.fromkeys(source.glossary.values())
    for name in names:
        size = len(name)
        for written in (run[:size] for run in runs if len(run) >= size) if _is_plain(name) else ():
            if (
                _one_off(written, name)
                and written not in names
                and not _is_a_word(written)
                and not _is_borne(written, source.whole())
                and not _another_form(written, name, runs)
                and not _is_place_with_particle(written)
            ):
                yield written, name


def _is_borne(written: str, whole: Evidence) -> bool:
    """Has the article somebody else of this name ('이재용' for 李在鎔 beside 이재명)?  Those of the glossary stand in Korean there."""
    told = whole.canonical_text
    return written in whole.text or (
        whole.foreign and (read_alike(written, told) or (whole.language == "en" and named_in_kind(written, whole)))
    )


def _another_form(written: str, name: str, runs: list[str]) -> bool:
    """'앤스로픽' for 앤트로픽: papers print both."""
    held = {other for run in runs for other in (written, run)}
    return any(not organisations_called(other).isdisjoint(organisations_called(name)) for other in held)


@lru_cache(maxsize=4096)
def _is_a_word(written: str) -> bool:
    """'데이터' is no slip for '로이터'."""
    tokens = analyse(written)
    return is_common(written) or (len(tokens) == 1 and tokens[0].tag == "NNG" and tokens[0].listed)


#: vowels of a syllable by their number, which foreign names are written with in turn: 컴 and 콤, 앤 and 엔, 텐 and 턴
_ALIKE_VOWELS = ({0, 4}, {4, 8}, {1, 5}, {0, 1}, {4, 5}, {13, 18}, {8, 13}, {18, 20})


def _sounds_the_same(written: str, name: str) -> bool:
    """'오프콤' for 오프컴: the syllable that differs has the same consonants and a vowel as usual, and nobody is called so in Korea."""
    if KOREAN_PERSON.fullmatch(name) or KOREAN_PERSON.fullmatch(written):
        return False
    one, two = next((ord(a) - 0xAC00, ord(b) - 0xAC00) for a, b in zip(written, name, strict=True) if a != b)
    vowels = {one % 588 // 28, two % 588 // 28}
    return one // 588 == two // 588 and one % 28 == two % 28 and any(vowels == pair for pair in _ALIKE_VOWELS)


def _is_plain(name: str) -> bool:
    return len(name) >= _LEAST and _RUN.fullmatch(name) is not None


def _one_off(written: str, name: str) -> bool:
    return len(written) == len(name) and sum(map(ne, written, name)) == 1


#: an office or an owner that nobody is, and a turn from what is to what is
_NOBODY = re.compile(
    r"최저[가-힣A-Z]{0,6}(?:책임자|경영자|경영진)|최소 ?주주(?!총)|(?P<side>흑자|적자)에서 (?P=side)(?:로)? ?(?:전환|돌아)"
)
#: a verb that runs in a circle
_GARBLED = re.compile(
    r"(?P<deed>[가-힣]{2,})(?:할|하는|될|되는) (?:계획|방침|예정|것|전망)을? (?P=deed)|의 겸 |못하지 않았|[하되]고 없(?:다|음)|하음(?=$|…)|예상(?:되는|되고|하는)[^,]{0,12}(?:기대|예상|전망)$|(?<![가-힣\d])(?P<words>[가-힣]{2,} [가-힣]{2,})(?:[은는이가을를의에]|에 대한)? (?:[^,…]{0,13} )?(?P=words)"
)


def garbled(bullet: Bullet, source: Source) -> str | None:
    """Words of a translation that run in a circle ('유지할 계획을 유지'); a Korean paper's own are let be."""
    found = _NOBODY.search(bullet.text) or (_GARBLED.search(bullet.text) if source.foreign else None)
    if found is None or found[0] in source.evidence(bullet).text:
        return None
    return f"말이 되지 않거나 같은 말을 되풀이합니다('{found[0].strip()[:24]}'): 짧고 바르게 다시 쓰세요"


def empty(bullet: Bullet, source: Source) -> str | None:
    """Names, titles and a verb of speech, and nothing that was said."""
    if not _SPOKEN.search(bullet.text):
        return None
    rest = _SPOKEN.sub("", bullet.text)
    for name in sorted(set(source.glossary.values()), key=len, reverse=True):
        rest = rest.replace(name, " ")
    rest = _GLUE.sub("", _TITLES.sub(" ", rest))
    return None if len(rest) > 1 else "누가 말했다는 것뿐입니다: 무엇을 말했는지 쓰세요"
