"""A hedge of a foreign article that the line leaves out: the mark of the clauses that it is about.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ..clauses import SAYING, Clause, aligned, clauses, compounded, shares
from ..denial.denial_marks import denied
from ..parts import parts, statements
from ..reach import Reach, governed, reach, told_words
from ..source import Evidence
from ..times.times_ahead import ahead, gone_by
from .degrees import MARKS, Mark, goes_on, left_out, without_described
from .outright import TELLS_DONE, comes

#: a line that leaves it open whether the thing will be
_CHANCE = re.compile(r"(?<!지속)가능성|수도(?:[…, ]|$)|수 있|할지도")
_FORECAST = re.compile(
    r"(?:전망|관측|예상)(?:이?라고|임|이다|이다[.])?(?=$|[…,])|것으로 (?:예상|전망|보[이인임여])|유력(?=$|[…,])"
)


def lost_abroad(text: str, evidence: Evidence) -> str | None:
    """The first mark of the evidence that *text*, or a statement of it that tells of a thing done, drops."""
    done = (statement for statement in statements(text) if TELLS_DONE.search(statement))
    return next(filter(None, (_lost(statement, evidence) for statement in (text, *done))), None)


def _lost(text: str, evidence: Evidence) -> str | None:
    marks = _marks_in(evidence)
    if not marks and _BEGINS.search(text) is None:
        return None
    about = aligned(text, evidence)
    for mark in marks:
        if not about or mark.kept.search(text) is not None or _does_not_bind(mark, about, text, evidence):
            continue
        found = [_mark_on(mark, clause, text, evidence) for clause in about]
        if all(found) and found[0] is not None:
            return left_out(mark, found[0])
    return _still_to_come(text, about, evidence)


@lru_cache(maxsize=512)
def _marks_in(evidence: Evidence) -> tuple[Mark, ...]:
    """The marks that any clause of the evidence may stand under: no line can drop another."""
    said = [(clause.sentence, without_described(clause.text)) for clause in clauses(evidence)]
    return tuple(
        mark
        for mark in MARKS
        if any(mark.told.search(sentence if mark.name == "전언" else text) for sentence, text in said)
    )


def _told(text: str) -> tuple[str, ...]:
    """The words by which each part of the line says what is so."""
    return tuple(word for part in parts(text) for word in told_words(part))


#: what will be, in so many words
_WILL = re.compile(r"\bwill\b|\bshall\b|\bgoing to\b|将(?![军来])|將(?![軍來])|即将|即將")
#: a line that leaves open whether it is so already; '시작' and the like leave nothing open
_BEGINS = re.compile(r"(?:시작|개시|착수|돌입|개통|출범|완공|준공)(?:$|[…,])|[았었했됐렸]다")


def _still_to_come(text: str, about: tuple[Clause, ...], evidence: Evidence) -> str | None:
    """Told as begun or done: what the evidence dates ahead and says that it will be."""
    if not about or _BEGINS.search(text) is None or ahead(text, evidence) or gone_by(text, evidence) or denied(text):
        return None
    if not all(_WILL.search(clause.text) and ahead(clause.text, evidence) for clause in about):
        return None
    return "원문은 앞으로 할 일인데 이미 한 일처럼 읽힙니다: '…할 예정', '…하기로'처럼 쓰세요"


def _mark_on(mark: Mark, clause: Clause, text: str, evidence: Evidence) -> re.Match[str] | None:
    """The mark of *clause* that what the line tells stands under."""
    if mark.name == "전언":
        return _binding(mark.told, clause, text, evidence)
    marks = mark.told.finditer(without_described(clause.text))
    return next((found for found in marks if reach(found, _told(text), evidence) is Reach.GOVERNED), None)


def _does_not_bind(mark: Mark, about: tuple[Clause, ...], text: str, evidence: Evidence) -> bool:
    """Is the line about something that the mark does not weaken, wherever it stands in the clauses?"""
    if mark.name == "전언":
        return _needs_no_hearsay(about, text)
    if mark.name == "계획" and denied(text):
        return True  # '没有…的打算': judged as a denial
    comes_then = mark.name in _TO_COME and comes(text, evidence) and not _BEYOND_PLAN.search(text)
    if comes_then or (mark.name in _TO_COME and _is_under_way(text, evidence)):
        return True  # '내년 봄 시범 운행': its day says that it is not done; 'wants to mend it: we are changing this'
    if mark.name == "계획" and all(goes_on(text, clause.text) for clause in about):
        return True  # '打算继续合作' told as 공조 유지
    if mark.name in _SOFTER and _AIMS.search(text) and all(MARKS[4].told.search(clause.sentence) for clause in about):
        return True  # '有可能…，是目标': told as the aim that it is
    # 'plans to deploy cars after securing $1.5 billion': the line tells of the money
    return bool(about) and all(_stands_free(mark, clause, text, evidence) for clause in about)


#: told as going on, in a line and abroad
_GOES_ON = re.compile(r"(?:고|아|어|해|가고|오고) 있[다음]|는 중|하는 중")
_PROGRESS = re.compile(
    r"(?i)\b(?:am|is|are|was|were|been|'re|'m|'s) (?:(?:now|already|also|currently|gradually|steadily|\w+ly) )?(?!going to|planning|considering|hoping|looking|seeking|aiming|expecting|preparing|weighing|set|trying|exploring)[a-z]+ing\b|(?:ている|ておる|ており|でいる|でおり)|正在|正[^，。]{1,8}着|不断|不斷|逐步|逐年"
)


def _is_under_way(text: str, evidence: Evidence) -> bool:
    """Does a clause of its own tell that the deed of *text* goes on, under no mark?"""
    verb = _told(text)[-1:] if _GOES_ON.search(text) is not None else ()
    return any(
        _PROGRESS.search(clause.text)
        and shares(word, clause.text, evidence)
        and not any(mark.told.search(clause.text) for mark in MARKS)
        for word in verb
        for clause in clauses(evidence)
    )


def _needs_no_hearsay(about: tuple[Clause, ...], text: str) -> bool:
    sentences = [clause.sentence for clause in about]
    return (
        # '对于市场传闻，公司回应…': the answer is the news
        (_REPLIES.search(text) is not None and any(map(_RUMOUR_ASKED.search, sentences)))
        # '知情人士称，甲已正式起诉乙': a court holds the paper
        or (_SUIT.search(text) is not None and all(map(_SUED.search, sentences)))
        # 'may, according to one of the people': told as possible, it is no more than that
        or (_CHANCE.search(text) is not None and any(MARKS[2].told.search(clause.text) for clause in about))
        # '関係者によると…見通しだ': told as the forecast that it is
        or (_FORECAST.search(text) is not None and all(MARKS[3].told.search(clause.text) for clause in about))
    )


#: a suit is on record, whoever reports it
_SUIT = re.compile(r"제소|소송|고소|기소|손배소|제기")
_SUED = re.compile(
    r"(?:已|正式)[^，。]{0,8}(?:起诉|起訴|提告|提起|入禀|入稟|控告)|(?:提訴|起訴)し|訴えを[^、。]{0,14}起こし|(?i:\b(?:has |have )?(?:sued|filed (?:a |an |its |his |her )?(?:[\w-]+ ){0,3}(?:suit|lawsuit|complaint)|class action|claims? (?:over|of|that)))\b"
)
#: a day to come keeps a plan and a forecast of it, unless the line says that it is settled or done
_TO_COME = frozenset({"계획", "전망"})
_BEYOND_PLAN = re.compile(
    r"확정|완료|확실|반드시|결정|단행|강행|성사|타결|합의|체결|개시|돌입|착수|시작|돌파|달성|기록|[았었했됐렸졌]다|[함됨]$|(?:[아어여와워돼져쳐려겨]|(?<![올피])해)(?=\s*(?:$|…))|(?:이|한|된)다고 (?:밝|발표|확인|단언)"
)
#: an aim says more than a chance, and claims no more than an aim
_SOFTER = frozenset({"가능성", "전망"})
_AIMS = re.compile(r"목표|계획|방침")
_AMOUNT = re.compile(r"\d[\d,.]*[조억만]?")


def _stands_free(mark: Mark, clause: Clause, text: str, evidence: Evidence) -> bool:
    """Do the line's figures stand where an English mark does not reach: before it, or behind 'after', 'which'?"""
    found = mark.told.search(clause.text)
    if evidence.language != "en" or found is None:
        return False
    bound, free = governed(found, evidence.language)
    figures = {figure for figure in _AMOUNT.findall(text) if len(figure) > 1}
    if not any(figure in free for figure in figures) or any(figure in bound for figure in figures):
        return False
    verb = next((word for word, _ in reversed(compounded(text)) if word not in SAYING), "")
    return bool(verb) and not shares(verb, bound, evidence)


_REPLIES = re.compile(r"답변|답함|답해|회신|응답|해명|부인|일축|반박|입장|논평")
_RUMOUR_ASKED = re.compile(
    r"(?:对于?|對於?|针对|針對|就|关于|關於)[^，。]{0,24}?(?:传闻|傳聞|外传|外傳|传言|傳言|消息|报道|報導)[^，。]{0,6}[，、]?[^，。]{0,12}?(?:回应|回應|否认|否認|澄清|答|表示|称|稱|说|說|指出)|"
    r"(?i:\b(?:asked|commenting|responding|speaking) (?:about|on|to) [^,.]{0,60}(?:rumou?rs?|speculation|reports?)\b)|"
    r"(?:うわさ|報道|観測)(?:について|に対し|に関し)"
)


def _binding(told: re.Pattern[str], clause: Clause, text: str, evidence: Evidence) -> re.Match[str] | None:
    """The mark of hearsay that the clause stands under: one of a Chinese sentence binds what follows it."""
    for found in told.finditer(clause.sentence):
        at = clause.sentence.find(clause.text)
        if _WITHIN.fullmatch(found[0]) and not _is_said_there(found, clause, _told(text), evidence):
            continue
        if "，" not in clause.sentence or at + len(clause.text) > found.start():
            return found
    return None


#: hearsay of the verb beside it, not of the sentence
_WITHIN = re.compile(
    r"(?i)reportedly|allegedly|unconfirmed|rumou?r|(?:is|are|was|were) said to|らしい|とされる|とのうわさ"
)
#: where one statement of a clause ends and another begins
_ENDS_STATEMENT = {
    "en": re.compile(
        r"(?i)[,;:—]\s|\s(?=(?:as|while|amid|after|before|when|since|because|which|who|whose|where|although|though|but|even|despite)\s)"
    ),
    # '影響が大きく、1台の価格は…とされる': what has a topic of its own is a statement of its own
    "ja": re.compile(r"、(?=[^、。]{1,20}?は)|など(?:から|ことから)、"),
}


def _is_said_there(found: re.Match[str], clause: Clause, words: tuple[str, ...], evidence: Evidence) -> bool:
    """Does hearsay of one verb stand in *clause*, and not only in a statement beside what *words* tell?"""
    ends = _ENDS_STATEMENT.get(evidence.language)
    if found[0] not in clause.text or ends is None:
        return found[0] in clause.text
    pieces = [piece for piece in ends.split(clause.text) if any(shares(w, piece, evidence) for w in words)]
    return not pieces or any(found[0] in piece for piece in pieces)
