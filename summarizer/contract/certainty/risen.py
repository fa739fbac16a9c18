"""A word of a stage that is reached ('확정', '달성', '합의', '사실') of what the evidence has at a weaker one.  Pure.

:mod:`.settled` asks whether the evidence has a word for it anywhere; here only the clauses on the same thing may vouch, and
only by a word that the line does not tell already.  Tables ``stage_words.txt`` and ``weaker_stages.txt``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from ..clauses import Clause, content
from ..lexicon import ideas_in, ideas_of
from ..parts import spans
from ..source import Evidence
from .deeds_told import on_the_thing
from .degrees import PRESENT
from .grade_marks import any_of, rows_of, weaker_marks
from .settled import NOT_DECIDED


@dataclass(frozen=True, slots=True)
class _Stage:
    """``said``: words of a line; ``weaker``: what a clause is looked at for; ``vouched``: by language, what bears them."""

    said: re.Pattern[str]
    weaker: tuple[str, ...]
    vouched: dict[str, re.Pattern[str]]


@cache
def _stages() -> tuple[_Stage, ...]:
    found: list[_Stage] = []
    for first, *rest in rows_of("stage_words.txt"):
        if first == "weaker":
            found.append(_Stage(re.compile(any_of(rest[1])), tuple(rest[0].split()), {}))
        else:
            found[-1].vouched[first] = re.compile(any_of(rest[0]), re.IGNORECASE)
    return tuple(found)


@cache
def _said() -> re.Pattern[str]:
    return re.compile("|".join(stage.said.pattern for stage in _stages()))


#: behind the word: it is denied, asked or left open, and told by other rules
_LEFT_OPEN = re.compile(
    r"(?:[을를이가은는도에]|하지|되지|에 이르지|하기|되기)? ?(?:않|못|없|아니|안 |여부|전(?=[에의…, ]|이[라다며]|$)|실패|불발|무산|결렬|난항|위해|위한|하려|할지|될지|하면|되면|시 |[할될] (?:때|경우|수)|중 (?:하나|일부)|필요|요구|요청|촉구|조건|때까지|시점|단계)"
)
#: what keeps a weaker stage behind the word or just before it
_KEPT = {
    "planned": re.compile(r"예정|계획|방침|목표|추진|구상|기로|겠|앞두|전망|예상|관측|기대|[할될릴] 것"),
    "goal": re.compile(r"예정|계획|방침|목표|추진|겠|앞두|전망|예상|관측|기대|[할될릴] 것"),
    "tried": re.compile(r"예정|계획|목표|추진|겠|신청|요청|시도|노[력려린]|희망"),
    "foreseen": re.compile(
        r"목표|계획|방침|전망|예상|관측|예측|추정|추산|[할될릴] 것|것으로 (?:보|예|전)|기대|우려|예정|겠"
    ),
    "possible": re.compile(r"가능|수 있|여지|수도|[할될릴] 것|위험"),
    "alleged": re.compile(r"의혹|혐의|의심|주장|기소|고발|소송|관측|소문"),
    "demanded": re.compile(r"요구|요청|신청|촉구|제안"),
    "hearsay": re.compile(r"알려|전해|소식통|관측|관계자|보도|따르면"),
    "weighed": re.compile(r"검토|논의|협의|협상|조율|고려|심사|절차|(?<![가-힣])대화"),
}
#: letters before the word in which the line may keep a weaker stage ('검토 사실'), and words behind it ('합의를 추진', '완료할 것으로 전망')
_NEAR, _BEHIND = 9, re.compile(r"[^ ,…]{0,3}[가이은는을를의](?: [^ ,…]+)?|[^ ,…]*(?: [^ ,…]+){0,3}")
#: '끌어올릴 것으로 확정': what is to be so is the question
_TO_BE = re.compile(r"[가-힣]+ 것(?:으로|이|을|은)? ?$")
#: '달성 달성', '줄인다는 현실화': where a program put the word, and no writer
_MISPLACED = re.compile(
    r"(?P<word>달성|확정|완료|결정|합의|확인|입증|승인|체결|현실화|확신|사실)(?:[을를이가은는의]|한다는|하겠다는|된다는|하는|할)? (?P=word)|"
    r"[가-힣]다는 (?:달성|완료|현실화|확실시|성사|타결)(?![가-힣]{2})|[다라]고 현실화|(?:결정|확정|완료|달성|체결|성사|타결|입증|확신) ?중(?:$|[…,]|임|이(?:라|며|다|고|지|나))|"
    r"[가-힣]기를 (?:확신|확정|확인|입증)[했하한함]"
)


def risen(text: str, evidence: Evidence) -> str | None:
    """'매출 전망 달성', '방안을 합의', '침해 사실' of what the clause on it aims at, talks about or alleges."""
    if _said().search(text) is None:
        return None
    found = _MISPLACED.search(text)
    if found is not None and found[0] not in evidence.text:
        return f"'{found[0]}'은 말이 되지 않습니다: 원문이 다다른 단계로 쓰세요"
    for start, end in spans(text):
        for stage in _stages():
            for word in stage.said.finditer(text, start, end):
                if _LEFT_OPEN.match(text, word.end()) is None and _is_weaker(word, (start, end), stage, evidence):
                    return f"원문은 '{word[0]}'에 이르지 않은 일입니다: 원문이 다다른 단계로 쓰세요"
    return None


#: says how, of what stands behind it
_ADVERB = re.compile("이미")
#: '낸 금지 신청은 …': what is already so, and not what is said of it
_ADNOMINAL = re.compile(
    rf"^(?:[^ ,]+ ){{0,3}}?[가-힣]*[{PRESENT}던] (?:[^ ,]+ ){{0,3}}?[^ ,]*(?:[은는이가을를도의와과에]|에서|으?로)(?= )"
)


def _governed_by(behind: str) -> str:
    """Of the text behind '이미', what it says to be so: up to the noun that its verb modifies."""
    found = _ADNOMINAL.match(behind.lstrip())
    return found[0] if found is not None else behind


def _is_weaker(said: re.Match[str], part: tuple[int, int], stage: _Stage, evidence: Evidence) -> bool:
    before, behind = said.string[part[0] : said.start()], said.string[said.end() : part[1]]
    next_words = _BEHIND.match(behind)
    kept = f"{_TO_BE.sub('', before)[-_NEAR:]} {next_words[0] if next_words is not None else ''}"
    names = tuple(name for name in stage.weaker if name not in _KEPT or not _KEPT[name].search(kept))
    weaker = weaker_marks(names, evidence.language)
    if not names or (said[0] == "확인" and NOT_DECIDED.search(said.string[part[0] : part[1]])):
        return False
    near, rest = before, f"{before} {behind}".strip()
    if _ADVERB.fullmatch(said[0]) is not None:
        near = _governed_by(behind)
        rest = near if near != behind else rest
    on_it = on_the_thing(near, rest, evidence)
    if not any(weaker.search(clause.text) or _rules(weaker, clause, evidence) for clause in on_it):
        return False
    if not evidence.foreign and any(re.search(rf"{said[0]}(?:했|됐|돼|한 |된 )", clause.sentence) for clause in on_it):
        return False  # '목표를 정했고, 이 목표는 조기 달성됐다'
    vouched = stage.vouched[evidence.language]
    if said[0] == "확인" and any(_CONFIRMS.search(clause.sentence) for clause in on_it):
        return False  # '他对外证实，政府已承诺…': it rules what follows
    return not _vouches(vouched, on_it, said, evidence)


#: what confirms all that its sentence says
_CONFIRMS = re.compile(
    r"(?i)\bconfirm(?:s|ed)? (?:that|the|on|in|to|it|his|her|its|their)\b|と(?:認め|確認)|[证證][实實](?=[，：:,])|[确確][认認](?=[，：:,])|[다라]고 확인(?:했|해)"
)


def _rules(weaker: re.Pattern[str], clause: Clause, evidence: Evidence) -> bool:
    """Does a mark rule the clause from outside: what a Chinese sentence has before it ('公司期待，…'), or the end of '…하고 …할 것'?"""
    if evidence.language != "zh":
        goes_on = _GOES_ON.search(clause.text) is not None and clause.sentence.find(clause.text) >= 0
        return goes_on and weaker.search(clause.sentence.partition(clause.text)[2]) is not None
    before = clause.sentence[: max(0, clause.sentence.find(clause.text[:_HEAD]))].rstrip("，,：:「“ ")
    return any(found.end() == len(before) for found in weaker.finditer(before))


#: a clause that ends as the sentence does
_GOES_ON = re.compile(r"[하되]고$|[하되]며$|[いきしちりみび]$")
#: signs by which a clause is found in its sentence
_HEAD = 6


def _vouches(vouched: re.Pattern[str], on_it: tuple[Clause, ...], said: re.Match[str], evidence: Evidence) -> bool:
    """Has a clause a word for what is *said* that no other word of the line tells?"""
    marks = {match[0].lower() for clause in on_it for match in vouched.finditer(_without_talks(clause.text))}
    others = {word for word in content(said.string) if word not in said[0] and said[0] not in word}
    tells = {mark: {word for word in others if _tells(word, mark, evidence)} for mark in marks}
    taken = {word for words in tells.values() for word in words}
    return any(not words for words in tells.values()) or len(marks) > len(taken)


@lru_cache(maxsize=4096)
def _tells(word: str, mark: str, evidence: Evidence) -> bool:
    if not evidence.foreign:
        return word in mark or mark in word
    return not ideas_in(mark).isdisjoint(ideas_of(word))


#: a deal that is talked about is none yet
_TALKED = re.compile(
    r"(?i)\b(?:talks|negotiat\w+|discuss\w*|consider\w*|explor\w+|seek\w*|weigh\w*)\b[^,.;]{0,60}?\b(?:deals?|agreements?|contracts?|partnerships?|accords?|pacts?|settlements?)\b|"
    r"(?:契約|合意|提携|協定)[^、。]{0,12}(?:交渉|協議|検討|模索|目指)|(?:洽[谈談]|[谈談]判|磋商|[协協]商|商[谈談])[^，。]{0,16}(?:[协協][议議]|合同|合作)|"
    r"(?:계약|합의|협약|제휴|협정)[^,.]{0,14}(?:협의|협상|논의|검토|추진|모색|타진)"
)


def _without_talks(text: str) -> str:
    return _TALKED.sub(" ", text)
