"""Who somebody is, said once: the first line that has only a name gets the firm and the post beside it; pure.

Papers write '마화텅 텐센트 CEO는' once and '마화텅은' after that.  A card has three lines taken from anywhere in the article, so
the sentence with the post is often none of them, and '회사' in a line is nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache

from . import Bullet
from .canon.title_table import IDS
from .check import check_bullet
from .contract.posts.offices import is_firm, people
from .japanese.korean import refitted
from .material import Material

#: behind a name at the head of a line: no post
_MARK = re.compile(r"(?P<mark>은|는|이|가|, )(?=[ 가-힣A-Z\d‘'\"“]|$)")
_FIRM = r"(?P<firm>[가-힣A-Za-z][가-힣A-Za-z&.]*(?: (?:그룹|홀딩스|인터내셔널|클라우드|디스플레이))?)"


@cache
def _post() -> str:
    title = "|".join(sorted(map(re.escape, IDS), key=len, reverse=True))
    return rf"(?P<post>(?:공동 |임시 |수석 )?(?:{title})(?: 겸 (?:{title}))?)(?![가-힣])"


@lru_cache(maxsize=256)
def _beside(name: str) -> tuple[re.Pattern[str], ...]:
    """'NAME FIRM POST', and 'FIRM POST NAME' as Chinese and Japanese have it."""
    who = re.escape(name)
    return (
        re.compile(rf"(?<![가-힣]){who} {_FIRM}(?:集团|集團)? {_post()}"),
        re.compile(rf"(?<![가-힣]){_FIRM}(?:集团|集團)? {_post()} {who}(?![가-힣])"),
    )


def introduced(bullets: Sequence[Bullet], material: Material) -> list[Bullet]:
    """*bullets* in their order, each person's first line with firm and post where an earlier sentence tells both.

    A line that would break the contract so stays as it is.
    """
    known, told = people(material.source), list[str]()
    found: list[Bullet] = []
    for bullet in bullets:
        made = _introduced(bullet, known, told, material)
        told.append(made.text)
        found.append(made)
    return found


def _introduced(bullet: Bullet, known: Sequence[str], told: Sequence[str], material: Material) -> Bullet:
    name = next((one for one in known if bullet.text.startswith(one)), "")
    mark = _MARK.match(bullet.text, len(name)) if name else None
    if mark is None or any(name in line for line in told):
        return bullet
    named = frozenset(material.source.glossary.values())
    place = min(material.sentences.index(sentence) for sentence in bullet.evidence)
    for sentence, canonical in zip(material.sentences[: place + 1], material.source.whole().canonical, strict=False):
        office = next((match for form in _beside(name) if (match := form.search(canonical))), None)
        if office is None or not (is_firm(office["firm"]) or office["firm"] in named.difference(known)):
            continue
        who = f"{name} {office['firm']} {office['post']}"
        joined = who + refitted(who, mark["mark"])
        evidence = bullet.evidence if sentence in bullet.evidence else (sentence, *bullet.evidence)
        made = replace(bullet, text=f"{joined}{bullet.text[mark.end() :]}", evidence=evidence)
        return made if not check_bullet(made, material.source) else bullet
    return bullet
