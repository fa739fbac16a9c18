"""A denial of the line that the clause on what it denies does not hold: no 'end', 'block' or 'lost' vouches for it.  Pure.

The words next to the denial say of what it is; the clauses on that must deny by grammar, or by a word for it, unless a
clause that denies tells more of the part.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from ..certainty.deeds_told import clauses_on_things
from ..clauses import Clause, clauses, content, shares
from ..lexicon import known_as
from ..parts import parts
from ..reach import told_words
from ..source import Evidence
from .denial_marks import DRAFT, LEAVES_OPEN, OPENNESS, denials, denies_flatly, says_no, without_affirming
from .passing_denials import without_passing
from .reworded import without_reworded
from .told import about
from .unsaid import keeps_silent

#: a denial by grammar, and a word by which somebody does not do a thing
_NO = re.compile(
    r"않|못(?=[ 하한할해했함])(?! ?(?:박|미치|미친|미쳐))|없(?!애|앤|이는|어서는|이도)|아니(?!냐)|아님|아닌|(?<![가-힣])안 (?=[가-힣])|"
    r"(?<![가-힣])(?P<word>거부|포기|실패|불참|보류|무산|불발|고사|철회|취소|백지화|불가(?![피결분역]))(?=$|[….,]|했다|함|했음|하기로|키로|하겠|한다| (?:방침|계획|결정|입장|예정|의사|의향|유력|전망|위기|우려|가능성))"
)
#: words of evidence that deny as much as grammar does
_DENIES_TOO = re.compile(
    r"(?i)n't\b|\b(?:not|never|nor|neither|cannot|instead of|rather than|without|zero|free of|free from|prohibit\w*|ban(?:s|ned|ning)?\b|bar(?:s|red|ring)\b|prevent\w*|avoid\w*|lack\w*|absen\w+|short of|miss(?:es|ed|ing)?\b|nothing|none|nobody|few|little|hardly|barely|unable|unless|"
    r"un\w+able\b|un(?:certain|clear|sure|known|aware|likely|happy|fair|safe|necessary|successful)\b|stay\w* (?:off|away|out)|keep\w* (?:off|away|out|from)|kept (?:back|off|away|out|from)|walk\w* away|in\w+ible\b|im\w+ible\b|un[a-z]{4,}ed\b|no\b(?!\.)|fail\w*|until|impossible|exclud\w*|exempt\w*|oppos\w*|against|skip\w*|s[ia]t(?:s|ting)? (?:[\w']+ ){0,4}out|opt\w* out|stay\w* home|no-shows?|pass(?:es|ed|ing)? on|a miss\b|beg\w* off|cr(?:y|ies|ied) off|duck\w* out|absent|cancel\w*|scrap\w*|suspend\w*|halt\w*|abandon\w*|drop(?:s|ped)?\b|withdr\w+|postpon\w+|shelv\w+|put off|called off|(?:on|off) (?:ice|hold|the (?:table|back burner|agenda))|in (?:limbo|abeyance)|shelv\w*|moth-?ball\w*|(?:fall|fell|fallen|falls) (?:apart|through)|collaps\w*|break(?:s|ing)? down|broke(?:n)? down|derail\w*|unravel\w*|scupper\w*|torpedo\w*|pigeonhol\w*|(?:come|came|comes) to nothing|fizzl\w+|ditch\w*|bow(?:s|ed|ing)? out|hard to|difficult to|too \w+ to|far from|vacan\w*|empty|secret|confidential|withh\w+|mum\b|silen\w+|stop(?:s|ped|ping)?\b|false|deni\w+|deny\w*|refut\w*|reject\w*|refus\w*|declin\w*|doubt\w*|sceptic\w*|skeptic\w*|unlikely|yet to|baseless|groundless|unfounded|meritless)\b|"
    r"(?<=[らかさたまわがばえけせてめれなみ])ず|できず|な[いくかけし]|ねば|ません|ぬ|ゼロ|非(?![常公])|不(?!動産|动产|[仅僅只但断斷久过過少得])|(?<!独占)(?<!輸出)禁じ|(?<!独占)禁止|避け|控え|見送|断[念っり]|拒|欠|取りやめ|中止|撤回|難し|困難|否|辞退|棚上げ|お蔵入り|宙に浮|白紙|立ち消え|頓挫|見合わせ|凍結|取り下げ|物別れ|(?<=[\d%％割分人台件円額社]に)(?:とどま|留ま)|足踏み|"
    r"除非|否[则則]|[无無](?![料線人公断斷])|[没沒]|(?<!前所)未(?![来來明知])|非(?![常洲公])|[别別](?=[再]|让|讓)|免|拒|避免|取消|放[弃棄]|[难難]以|缺|否|停|叫停|搁置|擱置|束之高[阁閣]|告吹|泡[汤湯]|流[产產]|夭折|不了了之|喊停|作[罢罷]|[暂暫]缓|[暂暫]緩|零|[勿莫]"
)
_KOREAN = re.compile(
    rf"않|못(?! ?박)|없|아니|아닌|아님|아닐|(?<![가-힣])안 (?!{DRAFT})|"
    r"말[라아고]|말 것|불(?:가(?!피|결)|발|참|허|응|투명|확실|충분|분명|필요|명확|기소|합격|이익|구속|신)|무(?:산|관|혐의|죄|효|응답|공해)|미(?:정|달|흡|확정|공개|지수|확인|완|비|체결|지급|이행|준수)|비(?:공개|상장|공식)|거부|거절|부인|취소|철회|중단|보류|포기|실패|반박|일축|부정(?!적|행|부|[이을]? ?(?:청탁|선거|거래))|기각|부결|결렬|반려|반대|배제|제외|어[려렵]|금지|면제|그[쳐치쳤친]|모[르른를름]|몰[라랐]|함구|침묵|삼[가간갔]|없던 일|물 건너|좌초|표류|(?<=[을를 ])접[고었기은]|피[하했한해]|연기|미[뤘루뤄룬]|회의적|의문|자제|유보|사양|고사|드[물문]|역부족|한계|막[혔히아]|이르다"
)
#: what may be told of a whole article: who keeps silent, and of what ('물량은 공개 안 해')
_SAID_OF = re.compile(
    r"(?<![다라])(?:[은는을를도에]|여부) ?(?:[가-힣]+[은는이가] )?(?:[가-힣]{2,4} )?(?:밝히|공개|언급|답변?|설명|말|알리|논평|확인|제시|공표|발표|답)"
)


def unborne(text: str, evidence: Evidence) -> str | None:
    """The denial of the line of which the clauses on that thing hold none, or fewer than the line has."""
    said: Counter[tuple[Clause, ...]] = Counter()
    for part in parts(text):
        spoken = _UNSPOKEN.search(part) is not None
        bare = part if spoken else without_passing(without_reworded(part, evidence), evidence)
        for found in _NO.finditer(bare):
            on_it = _on_the_denied(bare[: found.start()], bare, evidence)
            if not on_it or _is_told(found["word"], on_it, evidence) or _keeps_silent(bare, evidence):
                continue
            unknown = on_it == [clauses(evidence)] or _SHORT_VERB.search(bare, 0, found.start()) is not None
            if says_no(text, evidence) and (unknown or _is_no_such(found, on_it)):
                continue  # told of nothing that is known: any of the denials may be this one
            said.update(on_it)
            words = [word for word in content(bare if evidence.foreign else text) if word != found["word"]]
            deed = found["word"] is not None
            if all(
                _count(told, said, evidence) > _held(told, words, evidence, spoken=spoken, deed=deed) for told in on_it
            ) and not _denied_nearer(bare, on_it, words, evidence):
                return found[0].strip()
    return None


#: '믿지 않': a verb of one syllable is told by many words
_SHORT_VERB = re.compile(r"(?<![가-힣])[가-힣]지[는도]? ?\Z")


def _is_no_such(found: re.Match[str], on_it: list[tuple[Clause, ...]]) -> bool:
    """Is it '없다', '아니다', and does a sentence with what there is not deny in a clause of its own ('그런 일은 없다')?"""
    return found[0][0] in "없아" and any(denies_flatly(clause.sentence, []) for told in on_it for clause in told)


def denied_there(part: str, evidence: Evidence) -> bool:
    """Does a foreign clause on the part deny in a set phrase ('on ice', 'まとまらず'), or leave the thing open?"""
    if evidence.foreign and "배제" in part and LEAVES_OPEN.search(evidence.canonical_text) is not None:
        return True
    marks = (_GIVEN_UP, _NOT_BROUGHT_OFF) if evidence.foreign else ()
    return any(mark.search(clause.text) is not None for clause in about(part, evidence) for mark in marks)


#: what was not brought off
_NOT_BROUGHT_OFF = re.compile(
    r"(?i)\b(?:stopp?\w* short of|kept back|not been able|unable to)\b|(?:まとま|折り合|至|整|受け入れら|認められ|受け入れられ|得られ|及ば)(?:ら)?ず"
)


def _on_the_denied(before: str, part: str, evidence: Evidence) -> list[tuple[Clause, ...]]:
    """The clauses on what is denied; all of them where it is in none, in the words that are known."""
    thing = told_words(before, last=1)
    told = clauses(evidence)
    if not any(shares(word, clause.text, evidence) for word in thing for clause in told):
        return [told]
    if _GROUND.search(before):  # '이견으로 무산': why, and of what the sentence tells
        on_it = clauses_on_things(before, part, evidence)
        return [tuple(one for one in told if any(one.sentence == c.sentence for c in on_one)) for on_one in on_it]
    return [_with_next(on_it, told, evidence) for on_it in clauses_on_things(before, part, evidence)]


def _count(told: tuple[Clause, ...], said: Counter[tuple[Clause, ...]], evidence: Evidence) -> int:
    """How many denials of the line fall on *told*: on all the clauses, all of them."""
    return said.total() if told == clauses(evidence) else said[told]


def _denied_nearer(part: str, on_it: list[tuple[Clause, ...]], words: list[str], evidence: Evidence) -> bool:
    """Does a clause that denies speak of more of the part than those on the one word before its denial?"""
    thing = told_words(part, last=_ALL)

    def share(clause: Clause) -> int:
        return sum(shares(word, clause.text, evidence) for word in thing)

    held = {clause for told in on_it for clause in told}
    most = max(_TWO, *(share(clause) for clause in held)) if held else _TWO
    return any(
        clause not in held and share(clause) >= most and any(_denials_in(clause, words, evidence))
        for clause in clauses(evidence)
    )


#: what stands last before a denial is its ground or its day
_GROUND = re.compile(
    r"(?:으로|로|에|탓|때문에?|끝에|여파로|속에|인해|따라)(?: (?:지난|이번|다음|올|내|작)?\S{0,4}[월년일달주])?(?: (?:결국|최종|끝내))? $"
)


def _with_next(on_it: tuple[Clause, ...], told: tuple[Clause, ...], evidence: Evidence) -> tuple[Clause, ...]:
    """A clause with what its sentence denies next: of a Chinese one, cut at each comma, and of '…, but not that'."""
    goes_on = _GOES_ON.get(evidence.language)
    if goes_on is None:
        return on_it
    pairs = (pair for pair in pairwise(told) if pair[0] in on_it and pair[0].sentence == pair[1].sentence)
    behind = (two for _, two in pairs if goes_on.match(two.text))
    return tuple(dict.fromkeys((*on_it, *behind)))


#: how a clause begins that tells of the same thing
_GOES_ON = {
    "zh": re.compile(r"(?!但|不[过過]|然而|一旦|若|如果|因此|此外|同[时時]|另)"),
    "en": re.compile(r"(?:but|and|though|although) not\b|not\b|nor\b|rather than"),
}


def _is_told(word: str | None, on_it: list[tuple[Clause, ...]], evidence: Evidence) -> bool:
    if word is None:
        return False
    given_up = evidence.foreign and _GIVEN_UP.search(evidence.canonical_text) is not None
    return given_up or any(shares(word, clause.text, evidence) for told in on_it for clause in told)


#: set phrases by which a thing is put off or given up: no dictionary has them, and they tell nothing else
_GIVEN_UP = re.compile(
    r"(?i)\b(?:on ice|on hold|on the back burner|in(?:to)? abeyance|in(?:to)? the long grass|off the table|pull\w* the plug|fell by the wayside|came to (?:nothing|naught)|bow(?:s|ed|ing)? out|mothball\w*|shelv(?:e|es|ed|ing))\b|"
    r"棚上げ|お蔵入り|立ち消え|白紙(?:に|撤回)|束之高[阁閣]|不了了之|胎死腹中|打水漂"
)


#: what somebody is said not to have said, in his words: no secret of the thing itself bears that
_UNSPOKEN = re.compile(
    r"[다라자냐]고 ?(?:[가-힣]{1,6} )?(?:말|언급|설명|강조|발표|주장|지적|전|평가|전망|경고|공개)(?:하지|한 [바적][이은도]?) ?(?:않|못|없)|[다라자냐]고 ?(?:[가-힣]{1,6} )?(?:밝히지|알리지|밝힌 [바적][이은도]?) ?(?:않|못|없)"
)


def _held(told: tuple[Clause, ...], words: list[str], evidence: Evidence, *, spoken: bool, deed: bool) -> int:
    if spoken and evidence.foreign:
        return sum(1 for clause in told for _ in denials(clause.text))
    marks = (mark for clause in told for mark in _denials_in(clause, words, evidence))
    held = sum(1 for mark in marks if not (deed and mark.lower() == "until"))  # '8월까지' denies no deed
    return held or sum(denies_flatly(clause.text, words) for clause in told if evidence.foreign)


def _keeps_silent(part: str, evidence: Evidence) -> bool:
    return _SAID_OF.search(part) is not None and keeps_silent(evidence)


def _denials_in(clause: Clause, words: list[str], evidence: Evidence) -> Iterator[str]:
    """The denials of the clause; of deeds that deny ('dismiss') none that a word of the line tells already ('종결')."""
    if not evidence.foreign:
        told = {word for word in words if len(word) > 1}
        yield from (found[0] for found in _KOREAN.finditer(clause.text) if found[0] not in told)
        return
    text = without_affirming(clause.text)
    if not OPENNESS.intersection(words):
        text = LEAVES_OPEN.sub(" ", text)
    marks = {found.span(): found[0] for found in (*denials(text), *_DENIES_TOO.finditer(text))}
    ends = -1
    for (start, end), mark in sorted(marks.items()):
        if start < ends or (_DEED.match(mark) and any(known_as(word, mark) for word in words)):
            continue
        yield mark
        ends = end


#: one word may be shared by chance
_TWO = 2
#: more words than a part has
_ALL = 40
#: deeds that deny
_DEED = re.compile(
    r"(?i)dismiss|reject|refus|declin|oppos|exclud|avoid|cancel|scrap|suspend|halt|abandon|drop|withdr|postpon|shelv|ban|prohibit|bar|stop|block|却下|見送|断念|断[っり]|拒|控え|避け|辞退|放[弃棄]|搁置|擱置|中止|撤|取消|驳回|駁回|禁|停|免"
)
