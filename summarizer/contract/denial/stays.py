"""What stays as it is is not told as changed, and what is stopped is not told as carried on or made stricter.  Pure."""

from __future__ import annotations

import re

from ..clauses import aligned
from ..source import Evidence

#: a part that ends with a change
_CHANGED = re.compile(
    r"(?:인하|인상|상향|하향|증액|감액|증설|감축|확대|축소|변경|교체)(?:[…. ]*$|(?:했|한|하기로|하겠)[가-힣]* ?[가-힣]*[…. ]*$| (?:조정|결정|단행)[가-힣]*[…. ]*$)"
)
_KEPT = re.compile(
    r"유지|동결|그대로|고수|재확인|않|없|못|거부|반대|보류|중단|철회|기각|대신|달리|요구|촉구|주장|제안|여부|예상"
)
#: nothing changed; and what did
_STEADY = re.compile(
    r"(?i)\b(?:unchanged|left .{0,24} (?:steady|alone)|(?:kept|held|holds?|keeps?|leaves?|left) (?:its |the |their |his |her )?(?:[\w-]+ ){0,4}(?:steady|unchanged|on hold)|reaffirm\w*|reiterat\w*)\b|据え置|(?:維持|继续保持|保持)(?:し|する|稳定|穩定|不)|[维維]持[^，。]{0,12}不[变變]|按兵不[动動]|동결(?:했|하기로|한)|(?:그대로 유지|유지하기로)"
)
_MOVED = re.compile(
    r"(?i)\b(?:rais|hik|cut|lower|increas|reduc|chang|revis|trim|boost|expand)\w*|引き(?:上げ|下げ)|上方|下方|変更|修正|拡大|縮小|増|減|上调|上調|下调|下調|调整|調整|提高|降|增|减|減|扩大|擴大|인상|인하|상향|하향|올[리렸려]|내[리렸려]|늘|줄|높|낮|확대|축소|변경|조정"
)
#: a part that says that a measure goes on, and evidence by which it is stopped for a time
_GOES_ON = re.compile(
    r"(?:연장|강화|확대|재개|지속|계속|시행|부과|발동)(?:[…. ]*$|(?:했|하기로|한다|하겠)[가-힣]* ?[가-힣]*[…. ]*$)"
)
_STOPPED = re.compile(
    r"(?i)\b(?:suspend(?:s|ed|ing)?|paus(?:e|es|ed|ing)|halt(?:s|ed|ing)?|waiv(?:e|es|ed|ing)|lift(?:s|ed|ing)?)\b|一時停止|停止(?:し|する)|中断(?:し|する)|中止(?:し|する)|解除|暂停|暫停|叫停|中止|중단|유예|해제|보류"
)
_EXTENDED = re.compile(
    r"(?i)\b(?:exten|renew|prolong|resum|strengthen|tighten|expand|continu|impos|broaden|keep|until|reinstat)\w*|延長|延长|强化|強化|拡大|扩大|擴大|再開|恢复|恢復|継続|继续|繼續|施行|实施|實施|연장|강화|확대|재개|지속|계속|시행|부과|이어"
)
_STOP_KEPT = re.compile(r"유예|중단|보류|해제|정지|멈|중지|휴전|면제")


def changed(part: str, evidence: Evidence) -> str | None:
    """'인하' of what is kept as it was, '연장' of what is suspended."""
    moved, on = _CHANGED.search(part), _GOES_ON.search(part)
    if moved is not None and not _KEPT.search(part) and _all(part[: moved.start()], evidence, _STEADY, _MOVED):
        return moved[0]
    if on is not None and not _STOP_KEPT.search(part) and not _KEPT.search(part):
        return on[0] if _all(part[: on.start()], evidence, _STOPPED, _EXTENDED) else None
    return None


def _all(part: str, evidence: Evidence, said: re.Pattern[str], not_said: re.Pattern[str]) -> bool:
    """Does each clause that the part is about say the one, and never the other?"""
    told = aligned(part, evidence)
    return bool(told) and all(
        said.search(clause.text) and not not_said.search(said.sub(" ", clause.text)) for clause in told
    )
