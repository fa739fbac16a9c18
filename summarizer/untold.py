"""Lines of English and Chinese whose subject or whose day stands in another sentence, or that tell what is to come as done; pure.

A rendering may be right for its sentence and still say nothing alone: 'the deal', 'the following year', 'on the news'.
"""

from __future__ import annotations

import re
from datetime import date

#: common nouns that, without a name before them, are somebody's of the sentence before
_THINGS = (
    "자금|계약|거래|거래 금액|합의|감원|해고|인수|합병|보도|언론 보도|협상|제안|경영진|주가|매출|수치|금액|총액|대금|"
    "성명|소식|발표|조치|이사회|투자액|실적|예상치|전망치"
)
_UNTOLD = re.compile(
    rf"^(?:새 |신임 |\d\S* ?\S* 규모의 )?(?:{_THINGS})(?:[은는이가]|,) |^소식 (?:공개|발표) |"
    r"^(?:\S+ )?(?:회사|그룹|기업|업체|대기업|스타트업)의 |(?<!\S)소식에 |"
    # the time is reckoned from one that is not told
    r"(?<!\S)(?:이듬해|이듬달|다음 날|같은 해|그해|같은 날)(?:에|부터|까지)?(?= )|"
    # that it happens, and nothing of what
    r"(?:일어날|이뤄질|진행될) (?:예정|것)"
)
#: a year, and a form of the past within the words behind it
_DONE = re.compile(
    r"(?P<year>20\d\d)년(?:에|부터|까지)? (?:[^ ,]+ ){0,3}?[^ ,]*(?:했|됐|된|한|(?<![\d년월일주])간|왔|갔)(?=다| |고|지)"
)


def is_untold(line: str, published: date | None) -> bool:
    """Is it told elsewhere who or when, or is something of a year behind *published* told as done?"""
    if _UNTOLD.search(line):
        return True
    return published is not None and any(int(found["year"]) > published.year for found in _DONE.finditer(line))
