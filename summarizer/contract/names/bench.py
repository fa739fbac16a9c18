"""A judge, prosecutor or member of parliament whose family name is also a firm's: '메타 판사' is Judge Mehta.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ..sounds.renderings import written_by_sound
from ..source import Evidence, Source
from .antecedents import leans

#: such an office and the name that goes with it
_NAMED = {
    "en": re.compile(r"\b(?:Judge|Justice|Chancellor|Magistrate|Prosecutor|Senator|Sen\.|Rep\.|판사|검사|의원) (?P<name>[A-Z][\w.'’\-]+(?: [A-Z][\w.'’\-]+){0,3})"),
    "ja": re.compile(r"(?P<name>[ァ-ヺー・]{2,}) ?(?:連邦地裁)?(?:判事|裁判官|裁判長|検事|上院議員|下院議員|議員|판사|검사|의원)"),
    "zh": re.compile(r"(?:法官|检察官|檢察官|参议员|參議員|众议员|眾議員|판사|검사|의원)(?P<name>[\u4e00-\u9fff가-힣A-Za-z·・ ]{2,16})"),
}  # fmt: skip


def is_judge(word: str, evidence: Evidence, source: Source) -> bool:
    """Has the article such a person of the name *word*, whom the evidence names or leaves to the sentences before it?"""
    if not source.foreign:
        told = re.compile(rf"(?<![가-힣]){re.escape(word)} (?:[가-힣]+ )?(?:판사|대법관|재판장|재판관|검사|의원)")
        return told.search(source.whole().text) is not None and (word in evidence.text or leans(evidence, source))
    if not any(written_by_sound(word, name) for name in _named(source.whole())):
        return False
    return written_by_sound(word, " ".join(evidence.sentences)) or leans(evidence, source)


@lru_cache(maxsize=64)
def _named(whole: Evidence) -> tuple[str, ...]:
    named = _NAMED[whole.language]
    return tuple(match["name"] for line in (*whole.sentences, *whole.canonical) for match in named.finditer(line))
