"""What in an article speaks for an executive, and what for a namesake; pure.

A Korean name of three syllables has many owners.  A title right after it decides; then an occupation right beside it
('방송인 이재용', '김성훈 기자'); then the words of the whole article, the executive's against the namesake's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..model import Executive
from .boundaries import HANGUL, KOREAN_TITLES, PERSON_TAIL
from .callings import CALLING, never_executive, own_words, seldom_before, seldom_executive, seldom_spared
from .folding import fold
from .hits import Hit

#: words of business pages: they speak for a company whose name is an ordinary word, and mildly for any executive
BUSINESS = re.compile(
    r"(?<![a-z])(?:ai|ceo|cfo|ipo|hbm|gpu|npu|it)(?![a-z])|인공지능|반도체|데이터센터|생성형|최고경영자|빅테크|테크|스타트업|주가|증시|"
    r"실적|매출|인수|투자|출시|경영|재계|총수|회장|(?<![a-z])(?:chip|shares|startup|revenue|earnings|acqui|investor|billion|tech|"
    r"iphone|android|cloud|software|semiconductor|nasdaq|stock|company|executive)|人工知能|半導体|半導體|半导体|人工智能|人工智慧|"
    r"芯片|晶片|生成ai|股价|股價|株価|社長|会長|企業|企业|公司"
)
_FOREMOST = re.compile(r"(?:^|\s)회장$|대통령$|李회장$")
_TITLE_AFTER = re.compile(
    rf"(?:\([^()\n]{{1,30}}\))? ?(?:(?:전|현|前|現) )?(?:[^\s,.;:'\"“”‘’()·…]{{1,20}} ){{0,3}}?(?P<title>[가-힣a-z]{{0,10}}?(?:{KOREAN_TITLES}))"
)
_SENTENCE_END = re.compile(r"[.!?。！？]\s|[。！？\n]")
_PARTICLE_TOKEN = re.compile(r"(?:은|는|을|를|이|가|의|에|와|과|에서|하고|라며|했다|등)(?: |$)")


@dataclass(frozen=True, slots=True)
class Context:
    """Context words of one executive, folded."""

    include: tuple[str, ...]
    exclude: tuple[str, ...]
    #: the roster says what the person is, and it is none of the other callings: '김성훈 기자' is somebody else
    executive: bool
    #: heads a group or a state: the best-known bearer of the name, so it needs no more evidence than no namesake's word
    foremost: bool
    #: the names of the organisation, and the include words that are not of every business page
    own: tuple[str, ...] = ()
    #: callings that are the person's own: see :func:`bot.people.callings.seldom_spared`
    spared: tuple[str, ...] = ()

    @classmethod
    def of(cls, person: Executive, firm: Iterable[str] = ()) -> Context:
        """*firm*: the names and aliases of the person's organisation."""
        include, exclude = (tuple(fold(word).text for word in words) for words in (person.include, person.exclude))
        known = bool(person.organisation or exclude)
        another = CALLING.search(person.role.get("ko", ""))
        own = (*(word for word in include if not BUSINESS.search(word)), *(fold(name).text for name in firm))
        return cls(
            include=include,
            exclude=exclude,
            executive=known and not another,
            foremost=any(map(_FOREMOST.search, person.short_forms)),
            own=tuple(dict.fromkeys(own)),
            spared=seldom_spared(person),
        )


def occurs(word: str, plain: str) -> bool:
    """Whether a folded context *word* stands in *plain*; short and Latin words must stand alone ('MI', '암')."""
    if word not in plain:
        return False
    if word.isascii():
        return bool(re.search(rf"(?<![a-z]){re.escape(word)}(?![a-z])", plain))
    if len(word) == 1:
        return bool(re.search(rf"(?<![가-힣]){re.escape(word)}(?![가-힣])", plain))
    return True


def count(words: Iterable[str], plain: str) -> int:
    return sum(occurs(word, plain) for word in words)


def sentence(plain: str, start: int, end: int) -> str:
    """The sentence around ``start:end``, at most 160 characters to each side."""
    before = [m.end() for m in _SENTENCE_END.finditer(plain, max(0, start - 160), start)]
    after = _SENTENCE_END.search(plain, end, min(len(plain), end + 160))
    return plain[before[-1] if before else max(0, start - 160) : after.start() if after else end + 160]


def korean_name(hit: Hit) -> bool:
    """Two to four syllables without a space: the shape that namesakes share."""
    key = hit.alias.key
    return hit.alias.first == HANGUL == hit.alias.last and 2 <= len(key) <= 4 and not hit.alias.gaps


def titled(plain: str, hit: Hit, limit: int, context: Context) -> bool:
    """Whether an executive's title follows the name, before *limit* and within its phrase."""
    match = _TITLE_AFTER.match(plain, hit.end, min(limit, hit.end + 60))
    if match is None or not PERSON_TAIL.match(plain, match.end()):
        return False
    phrase = plain[hit.end : match.end()]
    if _PARTICLE_TOKEN.search(phrase[: match.start("title") - hit.end]):
        return False
    return not any(word in phrase for word in context.exclude) and not _another_calling(plain, hit, context)


def _another_calling(plain: str, hit: Hit, context: Context) -> bool:
    if not (context.executive and korean_name(hit)):
        return False
    if never_executive(plain, hit.start, hit.end):
        return True
    seldom = seldom_executive(plain, hit.end, context.spared)
    return seldom and not _own_word_near(plain, hit, context)


def _own_word_near(plain: str, hit: Hit, context: Context) -> bool:
    return count(context.own, own_words(sentence(plain, hit.start, hit.end))) > 0


def beside(plain: str, hit: Hit, context: Context) -> bool:
    """Whether a namesake's occupation or context word stands right before or after the name."""
    before = plain[max(0, hit.start - 14) : hit.start]
    after = plain[hit.end : hit.end + 14]
    if _another_calling(plain, hit, context):
        return True
    if context.executive and korean_name(hit) and seldom_before(plain, hit.start):
        return not _own_word_near(plain, hit, context)
    stripped = before.rstrip(" '\"‘“(")
    follows = after.lstrip(" (,·'\"’”")
    return any(stripped.endswith(word) or follows.startswith(word) for word in context.exclude)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of the mentions of one strong name in one article."""

    taken: tuple[Hit, ...]
    refused: tuple[Hit, ...]


def judge(
    plain: str, hits: Sequence[Hit], context: Context, *, limits: Sequence[int], support: int, others: bool
) -> Verdict:
    """Decide which *hits* of one person are the executive.

    *limits*: where the next person is named, for each hit; *support*: include words and the own organisation found in
    the article; *others*: other executives stand in it, or words of business.
    """
    if not context.exclude and not context.executive:
        return Verdict(tuple(hits), ())
    with_title = [titled(plain, hit, limit, context) for hit, limit in zip(hits, limits, strict=True)]
    namesake = [not good and beside(plain, hit, context) for hit, good in zip(hits, with_title, strict=True)]
    if any(with_title) or not (any(namesake) or _doubtful(plain, hits, context, support=support, others=others)):
        refuse_all = any(namesake) and not any(with_title)
    else:
        refuse_all = True
    judged = [(hit, bad or refuse_all) for hit, bad in zip(hits, namesake, strict=True)]
    return Verdict(tuple(hit for hit, bad in judged if not bad), tuple(hit for hit, bad in judged if bad))


def _doubtful(plain: str, hits: Sequence[Hit], context: Context, *, support: int, others: bool) -> bool:
    """No title and no occupation is there: weigh the words of the article."""
    if not context.exclude:
        return False
    against = {word for hit in hits for word in context.exclude if occurs(word, sentence(plain, hit.start, hit.end))}
    if against:
        return support < max(1, count(context.exclude, plain))
    return support == 0 and not others and not context.foremost and any(korean_name(hit) for hit in hits)
