"""Is a word affirmed, denied, or left open where it stands?  By the words right around it, in four languages.  Pure."""

from __future__ import annotations

import re
from enum import Enum

from ..denial.denial_marks import DRAFT


class Polarity(Enum):
    """What the words around a word do to it."""

    YES = 1
    NO = -1
    #: asked for, refused, called off: neither done nor denied
    OPEN = 0

    @property
    def turned(self) -> Polarity:
        return Polarity(-self.value)


_KO_DENIED = re.compile(
    r"[가-힣]{0,3}?지(?:는|도|를|조차|만은)? ?(?:않|못[하한할해했함]|말[라자])|"
    r"[은는이가도을를]? ?(?:[가-힣]+ )?(?:하|되|받|이뤄지|얻|내|주|보이|갖|맺)지(?:는|도|를)? ?(?:않|못[하한할해했함])|"
    rf"[가-힣]{{0,3}}?(?: [가-힣]{{2,4}})?[은는이가도을를]? (?:아직 |전혀 |더 |더는 |별도로 )?(?:안|못) (?!{DRAFT})[가-힣]|"
    r"[은는이가도을를]? ?(?:않|못)[가-힣]|"
    r"[가-힣]{0,3}?[은는이가도을를]? ?[가-힣]{1,4} 적[은이도]? ?(?:(?:단 )?한 번도 )?없|"
    r"[가-힣]{0,3}?[은는이가도을를]? ?(?:가능성|계획|의사|의향|생각|예정|방침|뜻|적|바|일|것|수|필요|이유|의무)?[은는이가도을]? ?(?:(?:단 )?한 번도 )?(?:없|아니|아님|아닌)"
)
#: what follows a Korean word that leaves it open
_KO_OPEN = re.compile(
    r"(?!히 |[가-힣]{0,3}(?<![다라자냐])[고며] )[가-힣]{0,4} ?(?:[은는이가도을를] ?|시도|요청|요구|신청|논의|방안|기로 한 결정|결정|조치|계획|제안)*[은는이가도을를]? ?(?:거부|철회|취소|실패|무산|불발|반대|중단|보류|포기|금지|동결|스톱|문[을은]? ?닫|막[은을았는]|부인|일축|배제|반박|여부|할지|될지|삼가|협상|교섭|노력|선 ?[그긋]|당분간 선|미정|기각|불허|유보|불가|대신|가능성|전(?: 단계|에|까지)?(?=[ ,…]|$)|아직)|[가-힣]{0,3}기[는도가]? ?(?:어렵|어려|힘들|힘든)|[가-힣]{0,4}설[을은이 ]|[가-힣]{0,4} ?[가-힣]{2,4}[은는이가]? ?(?:아직 )?없|[했됐]다고 [가-힣]{2,8} ?[가-힣]{2,4}지[는도]? 않|[가-힣]{0,3} ?(?:것|예정|계획)(?:으로|이라고|이었|이던|이라던)[가-힣 ]{0,6}던|[이가] (?:예상|기대|전망)[가-힣]{0,3}던|[은는이가도을를]? ?(?:[가-힣]+ )?[가-힣]{1,4}지(?:는|도)? ?(?:않|못)|[가-힣]{0,2}려(?:던| 했|다)"
)
_KO_BEFORE = re.compile(r"(?<![가-힣])못 $|(?<=[은는이가도을를] )안 $")
_EN_BEFORE = re.compile(
    r"(?i)(?:\b(?:not|never|neither|nor|cannot|without|no|no longer|yet to|unable to|unwilling to|(?:no|any) (?:plans?|intention|need) (?:to|of)|far from|nothing|(?:opt|decid|vot|argu|advis|rul|warn|lobb|recommend|caution|counsel|com|came|speak|spoke|stand|stood)\w* (?:\w+ ){0,2}?against|instead of|rather than|stop\w* short of)|n't|\b(?:declin|refus|fail|deni|deny|reject)\w*(?: to)?(?! (?:in|of|by)\b)|\brul\w+ out)(?! (?:only|just|merely)\b)(?: [\w']+){0,2} $"
)
_EN_OPEN = re.compile(
    r"(?i)(?:\b(?:whether|if|motion|request\w*|bid|asked?|urg\w+|call\w* (?:on|for)|demand\w*|not|never|neither|nor|cannot|without|no|declin\w+|refus\w+|den(?:y|ied|ies))|n't)(?: [\w'-]+){0,6} $"
)
_ZH_BEFORE = re.compile(
    r"(?:(?<![是要能得])(?<!合并)不(?!确定性|確定性|可抗|景气|景氣)(?![当當正法实實良公安满滿利明俗菲得断斷仅僅只但足过過久及同少到佳振])|(?<!尚)未(?![来來经經])|尚未|[没沒]有?|并非|並非|(?<![是])非(?![常洲法])|无意|無意|无法|無法|拒绝|拒絕|从未|從未|停止|避免|难以|難以)[^，。、；]{0,4}$|(?:没有|沒有|并未|並未|未能|不会|不會|从未|從未|不再|否认|否認)[^，。；]{0,7}$"
)
_ZH_OPEN = re.compile(
    r"(?:是否|能否|会否|會否|要求|呼吁|呼籲|敦促|请求|請求|不会|不會|不再|从未|從未|并未|並未|没有|沒有|否认|否認|拒绝|拒絕)[^，。；]{0,20}$"
)
_JA_BEHIND = re.compile(
    r"[^、。「」]{0,6}?(?:(?<!かもしれ)(?<!せざるを得)(?<!だけで)(?<!しか)ない(?!かと|と足)|なかった|ません|(?<![必ま])ず(?:[、にと。はも一-鿿]|$)|ぬ)"
)
_JA_OPEN = re.compile(r"[^、。「」]{0,6}?(?:かどうか|か否か|求め|要請|要求)")


def of_line(word: re.Match[str], end: int) -> Polarity:
    """The polarity of a word of a Korean line in its part, which ends at *end*; denied further on, it is open."""
    found = _korean(word.string[:end], word.start(), word.end())
    told = found is Polarity.YES and _ENDED.match(word.string, word.end()) is None
    further = told and _DENIED_LATER.search(word.string, word.end(), end) is not None
    return Polarity.OPEN if further else found


#: '수용해 파업을 철회': its clause ends before what is denied
_ENDED = re.compile(r"해서? (?!달|줄|주|야|온|왔|오|놓|두)")
_DENIED_LATER = re.compile(
    r"않|못[하한할해했함 ]|없[다는었을이음어으고지]|아니|아님|아닌|부인|일축|거부|거절|기각|철회|무산|불발|결렬|백지화|무효|아직|삼가|에는 선|선 ?[그긋]|빼고|제외|동결|올스톱|문[을은]? ?닫"
)


def of_mark(mark: re.Match[str], language: str) -> Polarity:
    """The polarity of a word of the evidence; Korean words of foreign evidence are read as Korean."""
    text, start, end = mark.string, mark.start(), mark.end()
    if language == "ko" or "가" <= mark[0][:1] <= "힣":
        return _korean(text, start, end)
    if language == "ja":
        return _japanese(text, start, end)
    denied, open_ = (_ZH_BEFORE, _ZH_OPEN) if language == "zh" else (_EN_BEFORE, _EN_OPEN)
    window = max(0, start - _WINDOW)
    if denied.search(text, window, start):
        until = _ZH_UNTIL.search(text, window, start) if language == "zh" else _EN_UNTIL.match(text, end)
        return Polarity.NO if until is None else Polarity.OPEN
    return Polarity.OPEN if open_.search(text, window, start) else Polarity.YES


_WINDOW = 60
#: 'not until 2027' is then done
_EN_UNTIL = re.compile(r"(?i)[^.;]{0,60}\b(?:until|before|unless|till)\b")
_JA_UNTIL = re.compile(r"(?:まで|限り|前に|以外)[^。]{0,20}$")
_ZH_UNTIL = re.compile(r"(?:前|除非|才)[^。，]{0,12}$")
_KO_UNTIL = re.compile(r"(?:전에는|전까지|때까지|까지는|않는 한|이외에는|밖에) ?[^,.]{0,20}$")


def _korean(text: str, start: int, end: int) -> Polarity:
    if _KO_DENIED.match(text, end) or _is_not_done(text, start):
        return Polarity.NO if _KO_UNTIL.search(text, max(0, start - _WINDOW), start) is None else Polarity.OPEN
    return Polarity.OPEN if _KO_OPEN.match(text, end) else Polarity.YES


_DRAFT = re.compile(DRAFT)


def _is_not_done(text: str, start: int) -> bool:
    return _KO_BEFORE.search(text, max(0, start - 3), start) is not None and not _DRAFT.match(text, start)


def _japanese(text: str, start: int, end: int) -> Polarity:
    if _JA_BEHIND.match(text, end):
        return Polarity.NO if _JA_UNTIL.search(text, max(0, start - _WINDOW), start) is None else Polarity.OPEN
    return Polarity.OPEN if _JA_OPEN.match(text, end) else Polarity.YES
