"""Is a word of a pole denied where it stands, in a line or in its evidence?  Pure."""

from __future__ import annotations

import re

from ..parts import part_at

#: behind a pole of the line: it is denied
_DENIED_AFTER = re.compile(
    r"않|못[하한할해했함]|못 [가-힣]|(?<![가-힣])안 [하한할해했함됐돼되내나가]|없[다는었을이음어으고지]|아니|아님|아닌|일축|부인|반박|사실무근|배제|실패|결렬|불발|무산|거부|거절|불가|불허|미정|보류|유보|대기|금지|차단|동결|전 단계|선[을 ]*(?:그|긋)|에는? 선(?=$|[ …,.])|어렵|어려|힘들|난항|불투명|희박|미지수|낮[다은음아게]"
)


def denied_behind(text: str, start: int, end: int) -> bool:
    """Is the word of the line there denied in the rest of its part ('흑자 달성은 약속하지 않음')?"""
    part = part_at(text, start)
    rest = part[max(0, part.find(text[start:end])) + end - start :]
    return _DENIED_AFTER.search(rest) is not None


_DENIED_BEFORE = {
    "en": re.compile(
        r"(?i)(?:\b(?:not|never|neither|nor|cannot|without|no plans? to|no intention of|(?:opt|decid|vot|argu|advis|rul|warn|lobb|recommend|caution|counsel|com|came|speak|spoke|stand|stood)\w* (?:\w+ ){0,2}?against|ha(?:s|ve|d) no)|n't|\b(?:declin|refus|fail)\w* to|\brul\w+ out|\bstop\w* short of)(?! (?:only|just|merely|block|halt|stop|dismiss|throw|bar|ban|suspend|rule)\b)(?: \w+){0,2} $"
    ),
    "zh": re.compile(
        r"(?:(?<!是)(?<!要)(?<!能)(?<!得)不(?!当|當|正|法|实|實|良|公|安|满|滿|利|明|俗|菲|得|断|斷|仅|僅|只|但|足|过|過|久|及|同|少|到|佳|振)|未(?!来|來)|没有?|沒有?|并非|並非|无意|無意|拒绝|拒絕)[^，。、]{0,2}$"
    ),
}
_DENIED_BEHIND = {
    "ja": re.compile(
        r"(?!と[振奮伸])[^、。]{0,4}?(?<!かもしれ)(?:ない(?!と足|か)|なかった|ません|(?<![必ま])ず(?:[、にと。一-鿿]|$))"
    ),
    "ko": re.compile(
        r"[가-힣]{0,2}(?:지 ?[는도]? ?(?:않|못)|[할될일]? ?(?:계획|의사|의향|방침|생각|적|수|바|것)[은는이가도]? ?없)|[은는이가도]? ?(?:없[다는었을이음어으고]|아니라|아니)"
    ),
}


def is_denied(match: re.Match[str], language: str) -> bool:
    """Is the word of the evidence denied by the words right around it?  Without a language denials are not read."""
    before, behind = _DENIED_BEFORE.get(language), _DENIED_BEHIND.get(language)
    if before is not None:
        return before.search(match.string, max(0, match.start() - 30), match.start()) is not None
    return behind is not None and behind.match(match.string, match.end()) is not None
