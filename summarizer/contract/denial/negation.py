"""What the evidence denies stays denied, and nothing else is.  Pure.

The marks of four languages are tables; each part of a line is held against the clauses that it is about.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from ... import Bullet
from ...facts import NEGATION, plain
from ..clauses import Clause, clauses, shares
from ..parts import parts
from ..source import Evidence, Source
from .ability import turned_ability
from .added import added_abroad, added_at_home, denied_twice
from .at_home import contradicted
from .contrast_turned import exchanged
from .denial_marks import PARALLEL, denied, denies, without_looks, without_sounds
from .denial_turns import denied_again, denied_outright, put_otherwise, same_thing
from .lost_abroad import NOT_YET, STILL, lost_abroad
from .lost_at_home import GOES_ON, UNFINISHED, lost_at_home, without_asides
from .reworded import reworded, steadied, without_reworded
from .said import QUOTE, said_after
from .stays import changed
from .told import LEAST, about
from .unborne import denied_there, unborne
from .unsaid import unsaid


def negation(bullet: Bullet, source: Source) -> str | None:
    """What the evidence denies stays denied, and nothing else is."""
    evidence = source.evidence(bullet)
    if not evidence.sentences:
        return None
    text = PARALLEL.sub(" ", steadied(QUOTE.sub(" ", plain(bullet.text)), evidence.text))
    text = without_sounds(text)
    quoted = any(map(denied, QUOTE.findall(plain(bullet.text))))
    if (reason := _turned_in_part(text, evidence, quoted=quoted) or _denied_otherwise(text, evidence)) is not None:
        return reason
    if (reason := contradicted(QUOTE.sub(" ", plain(bullet.text)), evidence)) is not None:
        return reason
    if (
        not source.foreign
        and NEGATION.search(without_asides(without_looks(said_after(bullet, evidence)), text, evidence))
        and not reworded(text, evidence.text)
        and not denied(plain(bullet.text))
        and not (GOES_ON.search(text) and UNFINISHED.search(evidence.text))
        and not same_thing(text, evidence.text)
    ):
        return "부정이 빠졌습니다: 원문이 부정한 일은 부정으로 쓰세요"
    return None


def _turned_in_part(text: str, evidence: Evidence, *, quoted: bool) -> str | None:
    """What a part of the line denies or affirms against the clauses that it is about; *quoted*: it quotes a denial."""
    lost, added = (lost_abroad, added_abroad) if evidence.foreign else (lost_at_home, added_at_home)
    several = parts(text)
    kept = {part: about(part, evidence) for part in several if denied(part)}
    for part in (*several, *_resolves(text, several)):
        if (
            not quoted
            and (word := lost(part, evidence)) is not None
            and not _kept_beside(part, kept).issuperset(told := about(part, evidence))
            and (len(several) == 1 or not _turned_round(text, told, evidence))
        ):
            return f"원문의 부정('{word}')이 빠졌습니다: 하지 않은 일·부인한 일로 쓰세요"
        if (word := added(without_reworded(part, evidence), evidence)) is not None and not denied_there(part, evidence):
            return f"근거에 없는 부정 '{word}'이 들어 있습니다: 원문이 긍정한 일은 긍정으로 쓰세요"
        if (word := changed(part, evidence)) is not None:
            return f"원문은 그대로 두거나 멈춘 일인데 '{word.strip(' ….')}'로 읽힙니다: 원문대로 쓰세요"
        if (word := turned_ability(part, evidence)) is not None:
            return f"원문과 반대로 '{word.strip()}'로 읽힙니다: 할 수 있는 일인지 없는 일인지 원문대로 쓰세요"
    return None


def _kept_beside(part: str, kept: Mapping[str, tuple[Clause, ...]]) -> frozenset[Clause]:
    """The clauses that the other parts of the line tell with their denial."""
    return frozenset(clause for other, told in kept.items() if other != part for clause in told)


def _turned_round(text: str, told: tuple[Clause, ...], evidence: Evidence) -> bool:
    """Does the line put the denial of *told* the other way round, by a word that tells of nothing else?"""
    affirmed = [clause.text for clause in clauses(evidence) if not denies(clause.text)]
    put = put_otherwise(text, " ".join(clause.text for clause in told))
    return any(not any(shares(word.split()[0], clause, evidence) for clause in affirmed) for word in put)


def _nothing_else(text: str, evidence: Evidence) -> str | None:
    """The denial, where the evidence is one sentence that affirms nothing: whatever the line affirms is not there."""
    if len(evidence.sentences) != 1 or denied(text) or same_thing(text, evidence.text):
        return None
    told = [clause.text for clause in clauses(evidence) if _SPEECH.fullmatch(clause.text.strip(" ,，。.")) is None]
    found = _FLATLY.search(told[0]) if len(told) == 1 else None
    if found is None or (NOT_YET.search(told[0]) and STILL.search(text)):
        return None
    return found[0].strip()


#: a denial of the whole statement, and of no word in it
_FLATLY = re.compile(r"(?i)\b(?:had|has|have) no plans?\b|不予|尚未")
#: who says it, and nothing of what is said
_SPEECH = re.compile(r"(?i).{0,60}(?:said|says|told \w+|added|表示|称|稱|说|說|述べた|語った|とした)")


def _denied_otherwise(text: str, evidence: Evidence) -> str | None:
    """A denial too many, or too few: '부인하지 않아' of 'denied', '배제' of 'did not rule out'."""
    if evidence.foreign and (word := _nothing_else(text, evidence)) is not None:
        return f"원문의 부정('{word}')이 빠졌습니다: 하지 않은 일·부인한 일로 쓰세요"
    if (word := denied_outright(text, evidence.text)) is not None:
        return f"원문은 '{word}'을 부정합니다: 하지 않은 일·부인한 일로 쓰세요"
    word = denied_again(text, evidence.text) or exchanged(text, evidence)
    word = word or (None if evidence.foreign else denied_twice(text, evidence))
    word = word or unsaid(text, evidence) or unborne(text, evidence)
    return (
        f"근거에 없는 부정 '{word}'이 들어 있습니다: 원문이 긍정한 일은 긍정으로 쓰세요" if word is not None else None
    )


def _resolves(text: str, several: tuple[str, ...]) -> list[str]:
    """What a line says that somebody decided, where it is no part of its own ('매각하기로…보호예수 1년')."""
    return [
        piece for piece in text.split("…") if piece.endswith("기로") and piece not in several and len(piece) > LEAST
    ]
