"""Stages of a case, a deal, a product, a post: a line does not stand higher on the ladder than the evidence.  Pure.

구형 < 선고;  신청 < 인용;  양해각서 < 본계약;  예약 < 출하;  내정 < 선임.  A stage that the evidence only foresees or asks
for is not reached.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...facts import HEDGES
from ..clauses import clauses
from ..parts import parts
from ..source import Evidence
from ..times.times_ahead import ahead
from .degrees import MARKS, WILL


@dataclass(frozen=True, slots=True)
class _Step:
    """A stage that a line tells as reached, how the evidence says that it is, and the stage below it in the evidence."""

    said: re.Pattern[str]
    reached: re.Pattern[str]
    below: re.Pattern[str]


_STEPS = tuple(
    _Step(re.compile(said), re.compile(f"(?i){reached}"), re.compile(f"(?i){below}"))
    for said, reached, below in (
        (
            r"(?:징역|금고|벌금|사형|집행유예|실형)[^…,]{0,16}(?:을|를)? ?선고|유죄(?:를)? ?(?:판결|선고)",
            r"\bsentenced\b|convict|verdict|\bruled\b|found guilty|言い渡|判決|宣告|宣判|判处|判處|判刑|获刑|獲刑|선고(?!는|할|될| 공판)|판결",
            r"\b(?:prosecutors?|sought|seek\w*|asked|recommend\w*|request\w*)\b|求刑|提请|提請|求处|求處|建议|구형",
        ),
        (
            r"(?:가처분|신청|청구|소송|요청)[^…,]{0,8} ?(?:인용|받아들(?!이지|일)|수용)",
            r"\bgrant(?:s|ed)\b|\bissued\b|\bapproved\b|\bruled\b|\bsided\b|\borders?\b|\bagreed\b|認め|認容|命じ|決定|容認|准许|准予|裁定|支持|裁决|批准|인용|받아들|결정|명령|판결|수용",
            r"\b(?:sought|seek\w*|asked|request\w*|filed|petition\w*)\b|申し立て|求め|申請|請求|申请|请求|請求|要求|신청|청구|요청",
        ),
        (
            r"(?:본계약|(?:최종|정식|확정) ?계약)[을를]? ?(?:체결|맺|서명)",
            r"\b(?:definitive|final|formal|binding|full)\b|\bsigned (?:a |the )?(?:contract|deal)\b|本契約|(?:最終|正式)(?:な)?契約|正式(?:合同|协议|協議|签|簽)|(?:본|최종|정식|확정) ?계약",
            r"memorandum|\bMOU\b|preliminary|letter of intent|in principle|tentative|non-binding|覚書|基本合意|仮契約|备忘录|備忘錄|意向|框架|양해각서|업무협약|예비|의향서|기본합의",
        ),
        (
            r"(?:출하|배송|인도|(?<!예약 )(?<!사전 )판매)[을를]? ?(?:시작|개시|돌입)|출하$",
            r"\bship(?:s|ped|ping|ments?)?\b|\bdeliver\w*|\bsold\b|\bon sale\b|出荷|発送|納入|販売|发货|發貨|交付|开售|開售|上市|출하|배송|인도|판매(?!가)",
            r"pre-?orders?|preorder|予約|预售|預售|预订|預訂|예약|사전 ?주문",
        ),
        (
            r"(?:대표|사장|회장|이사|행장|청장|장관|위원장|CEO|CFO|COO|CTO|원장|총재)[에으로을를]{0,2} ?(?:공식 )?(?:선임|임명|취임|선출)(?:했|됐|함|됨|$)",
            r"\bappoint\w*|\belect\w*|\bnamed\b|\btook (?:over|office)\b|\bsworn\b|\bbecame\b|\bsucceed\w*|\bconfirmed\b|就任|選任|任命|就い|昇格|选举|選舉|当选|當選|聘任|任命|委任|出任|接任|履新|선임|임명|취임|선출|오른|올랐|맡",
            r"\bnominat\w*|\bnominee\b|\btapped\b|\bpicked\b|\bdesignat\w*|\bpropos\w*|内定|指名|候補|提名|拟任|擬任|候选|候選|내정|지명|후보|추천",
        ),
    )
)
_ANY = re.compile("|".join(step.said.pattern for step in _STEPS))
#: a part that does not say that the stage is reached
_OPEN = re.compile(
    r"예정|계획|방침|목표|앞두|앞둬|검토|추진|협의|협상|논의|요구|요청|촉구|전망|예상|가능|기로|[되하]면|할 |될 |않|못|없|아직|남[아았]|까지|여부|이후|(?<=[가-힣]) [후뒤](?=[ ,…]|$)|직전|기 전|구형|내정|지명|겠다|최종 단계|절차|이르면|일 (?:뿐|듯)|미[뤄뤘정]|거부|부결|기각|무산"
)
_TO_COME = re.compile(
    "|".join((*(mark.told.pattern.removeprefix("(?i)") for mark in MARKS[1:]), WILL.pattern))
    + r"|求め|要求|提请|提請|请求|請求|申请|申請|申し立|求处|求處|(?i:\b(?:asked|sought|seek\w*|recommend\w*|urg\w*|request\w*|still|being negotiated)\b)|요청|신청|청구|요구|촉구"
)
_TO_COME_AT_HOME = tuple(HEDGES[name] for name in ("전망", "계획", "결정", "검토", "가능성", "추진", "기대"))


def above(text: str, evidence: Evidence) -> str | None:
    """'선고' of '구형', '본계약 체결' of a memorandum: a stage that the evidence has not reached."""
    if _ANY.search(text) is None:
        return None
    for part in parts(text):
        for step in _STEPS:
            found = step.said.search(part)
            if (
                found is None
                or _OPEN.search(part)
                or ahead(part, evidence)
                or step.below.search(evidence.canonical_text) is None
            ):
                continue
            if not any(
                step.reached.search(clause.text) and _is_now(clause.text, evidence) for clause in clauses(evidence)
            ):
                return f"원문은 '{found[0]}'의 앞 단계입니다: 원문이 다다른 단계로 쓰세요"
    return None


def _is_now(clause: str, evidence: Evidence) -> bool:
    marks = (_TO_COME,) if evidence.foreign else (_TO_COME, *_TO_COME_AT_HOME)
    return not any(mark.search(clause) for mark in marks) and not ahead(clause, evidence)
