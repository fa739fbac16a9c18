"""What Korean print says otherwise than a reading of English by rules; pure."""

from __future__ import annotations

import re

from .sounds import with_particle
from .tongues import TONGUES

#: things of a house that stand behind its name without 의 where another 의 stands before
_THINGS = "본사|시설|공장|사업부|지분|제품|주가|로봇|매출|소프트웨어|데이터센터|직원"
#: people with a post are told something 에게, houses 에
_TOLD = "통보|보고|전달|알리|설명|경고|요청|제안"

_ROWS = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (rf"(\S+의 \S+)의 (?=(?:{_THINGS})(?![가-힣]{{3}}))", r"\1 "),
        (rf"(?<![가-힣])({'|'.join(sorted(set(TONGUES.values())))})에서(?= )", r"\1로"),
        (r"거래의 가치는", "거래 금액은"),
        (r"거래의 가치가", "거래 금액이"),
        (r"거래의 가치를", "거래 금액을"),
        (r"비판을 거부", "비판을 일축"),
        (r"(?<=[두세네] )남성(?=[은이을])", "사람"),
        (rf"(?<=C[EFO]O|.회장|.사장|.대표|.장관|.총리)에 (?={_TOLD})", "에게 "),
        (r"(?<=그룹|전자|은행|회사|당국|정부|법원)에게(?= )", "에"),
        (r"(?:(?P<what>\S+)[을를] )?(?P<deed>[가-힣]{2,})하기를 거부", r"\g<what> \g<deed>을_거부"),
        (r"^((?:\S+ )?\S*(?:공시|보고서|자료|문서|조사|통계))[은는] (.+ 것)을 나타냈다\.$", r"\1에서 \2으로 나타났다."),
    )
)
#: 'is used by 7,000 people' at the end of a sentence about what is used
_BY = re.compile(
    r"^(?P<about>[^.]*?[은는] (?:(?![가-힣A-Za-z][이가] ).)*?)에 의해 (?P<deed>[가-힣]{2,})(?P<end>됐|된|될 예정이|될 것이)다\.$"
)
_DOES = {"됐": "했", "된": "한", "될 예정이": "할 예정이", "될 것이": "할 것이"}


def printed(text: str) -> str:
    """The Korean of a sentence as newspapers word it."""
    for pattern, put in _ROWS:
        text = pattern.sub(put, text)
    text = re.sub(r"(?P<deed>[가-힣]+)을_", lambda match: with_particle(match["deed"], "을") + " ", text)
    return re.sub(r" {2,}", " ", _BY.sub(_done_by, text)).strip()


def _done_by(match: re.Match[str]) -> str:
    """Who does it as the subject, before the verb."""
    return f"{with_particle(match['about'], '이')} {match['deed']}{_DOES[match['end']]}다."
