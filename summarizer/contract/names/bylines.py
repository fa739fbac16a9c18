"""An agency or a paper that the evidence has only where an article says whose it is: it reports, and does nothing else.  Pure.

'【共同社11月6日电】', '(中央社記者葉代芝台北二十八日電)', 'SEOUL, Oct. 19 (Yonhap) --', '(뉴델리=연합뉴스)'.
"""

from __future__ import annotations

import re

from ...facts import plain
from ..parts import part_at
from ..source import Evidence
from .organisations import is_organisation_in, organisations_of_line

_BYLINE = re.compile(
    r"【[^】]{2,60}】|(?:^|(?<=】))\s*[（(\[［][^)）\]］]{2,40}[)）\]］]|^[^。.]{0,40}[（(][^)）]{2,24}[)）]\s?(?:--|[—–-]|:|：)\s"
)
_PRESS = re.compile(r"(?:통신|통신사|뉴스|신문|일보|방송|저널|타임스|중앙사|블룸버그|로이터|AFP|AP)$")
#: what the press does itself
_REPORTS = re.compile(
    r"보도|전[했한하해]|전함|인용|따르면|의하면|취재|인터뷰|집계|조사|설문|분석|논평|기자|특파원|알렸|밝혀"
)


def told_of_press(text: str, evidence: Evidence) -> str | None:
    """The agency or paper of the line to which it gives what is not reporting, though only a byline names it; None: none."""
    line = plain(text)
    for form in organisations_of_line(line):
        if not _PRESS.search(form) or _REPORTS.search(part_at(line, line.find(form))):
            continue
        bare = " ".join(_BYLINE.sub(" ", sentence) for sentence in evidence.sentences)
        if not is_organisation_in(form, bare) and is_organisation_in(form, " ".join(evidence.sentences)):
            return form
    return None
