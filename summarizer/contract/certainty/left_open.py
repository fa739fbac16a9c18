"""What Korean evidence leaves open, told as decided or finished: '소송을 내기로' of '소송을 낼지는 밝히지 않았다'.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...facts import plain
from ...korean.morphology import QUOTED
from ..denial.stem_told import affirmed, as_written, of_one_thing
from ..denial.stems import Said, Stem, stems
from ..parts import parts
from ..source import Evidence
from ..times.times_ahead import ahead


def closed(text: str, evidence: Evidence) -> str | None:
    """What the line makes sure that its evidence leaves open, in the words for the repair."""
    if evidence.foreign:
        return None
    for part in parts(text):
        word = _decided(part, evidence) or _finished(part, evidence) or _refused(part, evidence)
        if word is not None:
            return f"원문은 아직 정해지거나 확인되지 않은 일인데 '{word}'로 읽힙니다: 원문만큼만 확실하게 쓰세요"
    return None


def _decided(part: str, evidence: Evidence) -> str | None:
    """The deed of *part* that each clause with that word leaves open."""
    if _MAY_LEAVE_OPEN.search(evidence.text) is None or _KEPT_OPEN.search(part) is not None:
        return None
    told = [(stems(piece), _open_in(piece)) for piece in _pieces(evidence)]
    for stem in affirmed(part):
        places = [
            (words, at, opened) for words, opened in told for at, one in enumerate(words) if one.form == stem.form
        ]
        if any(words[at].said is not Said.NEITHER and at not in opened for words, at, opened in places):
            continue
        if any(at in opened and of_one_thing(stem, part, words, at) for words, at, opened in places):
            return as_written(part, stem)
    return None


def _pieces(evidence: Evidence) -> Iterator[str]:
    """Each sentence without what it quotes, and each quotation: what is left open stands in the clause before."""
    for sentence in map(plain, evidence.canonical):
        yield QUOTED.sub(" ", sentence)
        yield from (found[0] for found in QUOTED.finditer(sentence))


_MAY_LEAVE_OPEN = re.compile(
    r"지[는도를,]? |지[는도]?\"|여부|[다라]고 (?:[가-힣]+ ){0,2}(?:단정|단언|확신|확언|장담|예단|속단|결론|보기|볼|확인|판단)|(?:확인|파악|결정|확정)되지"
)
#: a part that leaves it open as well
_KEPT_OPEN = re.compile(
    r"여부|[할될릴낼설를갈을울룰]지 |지[는도]? (?:미정|불투명|주목|관심)|미정|미지수|불투명|불확실|가능성|검토|고민|저울질|말을? 아|수 있|유보|확답|단정|의혹|의심|추정|혐의|가정"
)
#: what is not said, not decided or not known
_OPEN = r"밝히지|밝혀지지|밝힌 바 없|미정|불투명|불분명|불확실|정하지|정해지지|결정하지|결정되지|확정하지|확정되지|(?:결정|판단|확정|정|검토|논의|협의)할 |언급하지|언급을|함구|미지수|고민|검토|저울질|말을 아|확실하지|알려지지|지켜|두고 봐|관건|논의|협의|답하지|확인하지|확인되지|파악되지|알 수 없|확답|가늠"
_WHETHER = re.compile(rf"지(?:는|도|를|에 대해서?는?)?,? (?=[^.]{{0,40}}?(?:{_OPEN}))")
_WHETHER_NOUN = re.compile(
    rf" ?여부(?:는|도|를|에 대해서?는?|가)? (?=[^.]{{0,40}}?(?:{_OPEN}))|[은는이가도] (?:아직 )?(?:확인|파악|결정|확정)되지 (?:않|못)"
)
_NOT_SURE = re.compile(
    r"[다라]고 (?:[가-힣]+ ){0,2}?(?:단정|단언|확신|확언|장담|예단|속단|결론|보기|볼|판단할)[가-힣]*(?: [가-힣]+){0,3}? ?(?:어렵|어려|부족|없|않|이르|이른|못|힘들|무리)"
)


def _open_in(clause: str) -> frozenset[int]:
    """The places of the words of *clause* that it leaves open."""
    words = stems(clause)
    asked = (found.start() for found in _WHETHER.finditer(clause) if _asks(clause[: found.start()]))
    unsure = (found.start() for found in _NOT_SURE.finditer(clause))
    verbs = {_verb_before(words, end) for end in (*asked, *unsure)}
    nouns = {_noun_before(words, found.start()) for found in _WHETHER_NOUN.finditer(clause)}
    return frozenset(at for at in (*verbs, *nouns) if at is not None)


def _asks(before: str) -> bool:
    """May '-지' behind *before* ask whether ('낼지', '했는지')?  Not '하지', '까지'; and '언제 낼지' takes it that it is so."""
    letter = before[-1:]
    ending = "가" <= letter <= "힣" and (ord(letter) - ord("가")) % 28 in (_N, _L)
    return ending and _WHICH.search(before[-_CLAUSE:]) is None


_WHICH = re.compile(
    r"언제|얼마|어디|누[가구]|어느|어떤|무엇|무슨|어떻게|(?<![가-힣])(?:몇|왜|뭘)|시점|시기|규모|방법|이유"
)
#: letters of a question before its end
_CLAUSE = 30
#: the number of ㄴ and of ㄹ among what closes a syllable
_N, _L = 4, 8
#: letters of the endings between a stem and '-지', '-다고'
_ENDINGS = 3


def _verb_before(words: tuple[Stem, ...], end: int) -> int | None:
    """The place of the predicate whose endings reach to *end*."""
    near = (at for at, word in enumerate(words) if word.predicate and -1 <= end - word.end <= _ENDINGS)
    return max(near, default=None)


def _noun_before(words: tuple[Stem, ...], end: int) -> int | None:
    return next((at for at, word in enumerate(words) if word.noun and word.end == end), None)


#: that a thing came to its end; not that it is to
_ENDED = re.compile(
    r"(?:[을를이가은는도]|까지)? ?(?:이미 |모두 |완전히 |최종 |성공적으로 )?(?P<end>마무리|끝[내냈낸났난]|마쳤|마친(?! 뒤)|마치고|완료|매듭|종료|종결|타결)"
    r"(?! ?(?:예정|계획|방침|목표|전망|단계|국면|시점|임박|직전|앞|때|전|까지|위|후|뒤|이후|수순|못|안|않|여부|가능|추진|기대|촉구|요구|노력|약속|시한|기한)|[하되짓지]?[가-힣]?[면려도]|[하되]?[지기는도]|할|될|짓|돼야|해야)"
)
_END_TOLD = re.compile(
    r"마무리|끝|마치|마쳤|마친|마쳐|완료|매듭|종료|종결|타결|마감|완공|준공|성사|체결|해결|다 |모두|졸업|수료|막을 내|일단락|만료|중단|접[고은을었]|닫[고은았]|폐지|철수|그만"
)
_GOES_ON = r"(?:[을를이가은는도]|하는|되는)? ?(?:(?:하|되)?고 있|중(?=[이인입,. ]|$)|(?:진행|계속|이어|벌이|추진)[가-힣]*(?:고 있| 중)|(?:[가-힣]+ ){0,2}남(?:아|았)|(?:이|가)? ?한창)"


def _finished(part: str, evidence: Evidence) -> str | None:
    """'협의를 마무리' of '협의하고 있다': what goes on, or is to come, told as ended."""
    if _END_TOLD.search(evidence.text) is not None or ahead(part, evidence):
        return None
    for found in _ENDED.finditer(part):
        noun = next((stem.form for stem in stems(part[: found.start()]) if stem.noun and stem.end == found.start()), "")
        if len(noun) > 1 and _goes_on(noun, evidence) and not _was_done(noun, evidence):
            return f"{noun}{found[0]}"
    return None


def _goes_on(noun: str, evidence: Evidence) -> bool:
    on = re.compile(re.escape(noun) + rf"(?:{_GOES_ON}|[하되](?:ㄹ|ㄴ다)|[할될] |된다|한다|하기로)")
    return any(on.search(plain(sentence)) is not None for sentence in evidence.sentences)


def _was_done(noun: str, evidence: Evidence) -> bool:
    done = re.compile(re.escape(noun) + r"(?:[을를이가])? ?(?:했|됐|됨|함|하였|되었|한 |된 |해 |돼 |하고(?! 있))")
    return any(done.search(plain(sentence)) is not None for sentence in evidence.sentences)


#: asked, and not answered
_ASKED = re.compile(
    r"(?P<what>뜻|계획|생각|의향|의사|가능성|방침|예정)[이은는도]? ?있(?:느냐|냐|는지|을지)[^.]{0,60}?(?:말을 아|즉답|확답|답하지|답변하지|답을 피|언급을 피|언급하지|노코멘트|대답하지|함구)"
)
_SAYS_NO = re.compile(
    r"(?P<what>뜻|계획|생각|의향|의사|가능성|방침|예정)[이은는도을를]? ?(?:전혀 |당장 )?(?:없|일축|부인|배제)"
)


def _refused(part: str, evidence: Evidence) -> str | None:
    """'뜻이 없다' of a question whether there is one that was left without an answer."""
    told = " ".join(map(plain, evidence.sentences))
    asked = {found["what"] for found in _ASKED.finditer(told)}
    said = next((found for found in _SAYS_NO.finditer(part) if found["what"] in asked), None)
    if said is None or any(found["what"] == said["what"] for found in _SAYS_NO.finditer(told)):
        return None
    return said[0]
