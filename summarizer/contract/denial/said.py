"""What Korean evidence says of the last word of a line: its predicate.  Pure."""

from __future__ import annotations

import re

from ... import Bullet
from ...facts import plain
from ..clauses import aligned
from ..reach import told_words
from ..source import Evidence

QUOTE = re.compile(r'"[^"]*"')
_WORD = re.compile(r"[가-힣A-Za-z0-9]{2,}")
_CLAUSE_END = re.compile(
    r"(?<=[가-힣])(?:고|며|지만|으나|는데|면서|으니|니까|으므로|[해어아]서)[, ]|[을일할될] 뿐(?! ?아니),? |[.](?:\s|$)"
)


def said_after(bullet: Bullet, evidence: Evidence) -> str:
    """What Korean evidence says from the bullet's last word to the end of that clause: its predicate.

    Where the last word is not in the evidence (a verb made noun), the end of the clause that the line is about, from
    the last word of the line that stands in it.
    """
    words = _WORD.findall(QUOTE.sub(" ", plain(bullet.text)))
    found = aligned(plain(bullet.text), evidence)
    preferred = {clause.sentence for clause in found}
    told = [QUOTE.sub(" ", sentence) for sentence in map(plain, evidence.sentences)]
    # the sentences that the line is about first, in the order of the article
    order = sorted(told, key=lambda sentence: not any(sentence[:12] == other[:12] for other in preferred))
    own = [sentence for sentence in told if any(sentence[:12] == other[:12] for other in preferred)]
    for word, sentences in ((words[-1:], order), (words[-2:-1], own)):
        for sentence in sentences if word else ():
            at = sentence.rfind(word[0])
            if at >= 0:
                end = _CLAUSE_END.search(sentence, at + 1)
                return sentence[at : end.start() if end else len(sentence)]
    return _from_deed(plain(bullet.text), found[-1].text) if found else ""


def _from_deed(text: str, clause: str) -> str:
    """*clause* from the last word of the line that it has, to where it goes on to something else."""
    at = next((at for word in reversed(told_words(text)) if (at := clause.rfind(word)) >= 0), -1)
    end = _CLAUSE_END.search(clause, at + 1) if at >= 0 else None
    return clause[at : end.start() if end else len(clause)] if at >= 0 else ""
