"""One Korean sentence -> one noun-ended headline line, by morphology.

Order of work: words that lean on the sentence before go (:mod:`summarizer.korean.standalone`); the last predicate becomes a
noun (:mod:`summarizer.korean.endings`); particles go where headlines drop them (:mod:`summarizer.korean.headline_particles`); then,
only if the line is long, whole clauses (:mod:`summarizer.korean.cuts`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..select import terms
from ..text import words
from .cuts import CUT_WEIGHT, best_cuts, cuts
from .definitions import defines, names_the_unnamed
from .edits import Edit, apply
from .endings import ending
from .future import is_announced, to_come
from .headline_particles import bare_object, lists, owns, subject_edits
from .loss import Cut, Space
from .morphology import QUOTED, Token, analyse
from .predicate_nouns import Ending
from .standalone import CONNECTIVE, prepared
from .topics import IMPERSONAL, Topic, find_topic, modifies, skip_space
from .unshown import opened_plainly, unshown

#: longest line where a clause can be left out; never longer than HARD
SOFT, HARD, LEAST = 90, 120, 15
#: so many characters too many are as bad as a flaw; of the lead, which tells with whom and where, so many
_OVER, _LEAD_OVER = 50, 100
#: and so many as bad as what is cut to be rid of them
_CUT_OVER = 20
#: the lead tells with whom and where: it is cut down no further than this much beyond
_LEAD_MORE = 15
#: a word that the title promises is a loss of its own
_PROMISED = 1.0
#: "…면서", "…자": what follows is of another where the first is moved or goes
_THEREBY = words("면서 으면서 자 아서 어서")
_LEAVES = words("되 물러나 떠나 옮기 사임 사퇴 퇴임 은퇴 퇴사 이동 이직")
_TURNS = words("지만 는데 은데 ᆫ데 자")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A headline line without a full stop.  ``cost``: 0 reads as printed news; each point is a flaw."""

    text: str
    cost: float
    #: has a subject or topic of its own
    subject: bool


def shorten(
    sentence: str,
    *,
    limit: int = SOFT,
    published: date | None = None,
    lead: bool = False,
    promised: Collection[str] = frozenset(),
) -> Line | None:
    """Return the line for one sentence, or ``None`` where no true and grammatical line of 15 to 120 characters exists.

    *published* tells a present tense that is to come; the *lead* of an article is no worse for being long; of clauses that
    may go, one with words that the title has *promised* goes last.
    """
    text = prepared(sentence)
    tokens = analyse(text)
    if not tokens:
        return None
    coming = to_come(tokens, text, published) or (lead and is_announced(tokens, text))
    last = ending(tokens, text, future=coming)
    return _compose(text, tokens, last, _Room(limit, lead, promised)) if last else None


@dataclass(frozen=True, slots=True)
class _Room:
    """How long a line may be, and whether one that is longer still is a flaw."""

    limit: int
    lead: bool
    promised: Collection[str]

    def weighed(self, cut: Cut, text: str) -> Cut:
        """*cut* with what it costs to lose the words in it that were promised and stand nowhere else."""
        lost = terms(text[cut.start : cut.end]).keys() & self.promised
        lost -= terms(f"{text[: cut.start]} {text[cut.end :]}").keys()
        return replace(cut, cost=cut.cost + _PROMISED * len(lost))

    @property
    def space(self) -> Space:
        return Space(limit=self.limit + _LEAD_MORE * self.lead, most=HARD, over=_CUT_OVER)

    def cost(self, line: str) -> float:
        return max(0, len(line) - self.limit) / (_LEAD_OVER if self.lead else _OVER)


def _compose(text: str, tokens: Sequence[Token], last: Ending, room: _Room) -> Line | None:
    topic = find_topic(tokens, text, last.start)
    edits = [Edit(last.start, len(text), last.text), *bare_object(tokens, last)]
    subject_end, told = 0, list[Edit]()
    if topic.particle >= 0:
        subject_end = skip_space(text, tokens[topic.particle].end)
        told = subject_edits(tokens, text, topic, last.start, copular=defines(tokens))
    length = len(apply(text, [*edits, *told]))
    found = [
        cut
        for cut in cuts(tokens, text, subject_end=subject_end, limit=last.start)
        if not (_hides_speaker(text, cut) or _takes_act(tokens, topic, cut, subject_end, last.start))
    ]
    weighed = {room.weighed(cut, text): cut for cut in found}
    chosen = [weighed[cut] for cut in best_cuts(tuple(weighed), length, room.space)]
    if chosen and not _stands(tokens, text, chosen, subject_end, last.start):
        chosen = [cut for cut in chosen if cut.cost < 1]
    if not (lists(tokens, topic.particle) and all(cut.start != subject_end for cut in chosen)):
        edits += told
    line = _finished(apply(text, [*(Edit(cut.start, cut.end, "") for cut in chosen), *edits]))
    if unshown(line):
        line = _with_other_words(text, edits, chosen, found) or line
    if not LEAST <= len(line) <= HARD:
        return None
    subject = topic.particle >= 0 or IMPERSONAL.match(text) is not None
    defined = defines(tokens) or names_the_unnamed(tokens, topic)
    other = (
        _another_acts(tokens, topic, last.start)
        or _gives_way(tokens, topic, last.start)
        or (not room.lead and _of_a_clause(tokens, topic, last.start))
    )
    cost = room.cost(line) + 1.0 * other + _cost(line, last, chosen) + 1.0 * defined
    return Line(text=line, cost=cost, subject=subject)


def _with_other_words(text: str, edits: Sequence[Edit], chosen: Sequence[Cut], found: Sequence[Cut]) -> str | None:
    """The line with one part less of what somebody says, where the other part points at nothing that is not shown."""
    spoken = [match.span() for match in QUOTED.finditer(text)]
    parts = (cut for cut in found if any(cut.start < b and a < cut.end for a, b in spoken))
    for part in sorted(parts, key=lambda cut: cut.end - cut.start):
        if any(part.start < cut.end and cut.start < part.end for cut in chosen):
            continue
        line = _finished(apply(text, [*(Edit(cut.start, cut.end, "") for cut in (*chosen, part)), *edits]))
        if QUOTED.search(line) and not unshown(line):
            return line
    return None


def _hides_speaker(text: str, cut: Cut) -> bool:
    """'증권가에서는 …라고 분석했다': without its first words, nobody says so."""
    told = IMPERSONAL.match(text)
    return told is not None and cut.start < told.end()


def _takes_act(tokens: Sequence[Token], topic: Topic, cut: Cut, start: int, limit: int) -> bool:
    """'AI 시대가 요구하는 기반을 닦고 …', '노사가 접점을 찾지 못하면서 노조가 …': the act is all that the subject is known to do."""
    if topic.particle < 0 or tokens[topic.particle].tag != "JKS" or cut.start != start:
        return False
    another = any(t.tag == "JKS" and cut.end <= t.start < limit and not t.shut for t in tokens)
    return another or modifies(tokens, topic.particle)


def _acted_before(tokens: Sequence[Token], subject: int) -> bool:
    """'성과를 발표했는데, 지적이 나온다': who did the first is not said."""
    before = [t for t in tokens[:subject] if not t.shut]
    told = next((i for i, t in enumerate(before) if t.tag == "EC" and before[i - 1].tag == "EP"), 0)
    held = {
        t.tag
        for t, noun in zip(before[1:told], before, strict=False)
        if t.tag == "JKO" or (t.tag == "JX" and noun.noun)
    }
    return "JKO" in held and "JX" not in held and not any(_acts(before[:told], i) for i in range(told))


def _acts(tokens: Sequence[Token], index: int) -> bool:
    """Is it a subject, of no clause before a noun?"""
    closing = (t.tag for t in tokens[index:] if t.tag in ("ETM", "EC"))
    return tokens[index].tag == "JKS" and next(closing, "EC") != "ETM"


def _another_acts(tokens: Sequence[Token], topic: Topic, limit: int) -> bool:
    """'질문이 이어졌지만 답을 하지 않았다': what is told of first is a thing, and who acts then is not said."""
    if topic.particle >= 0 and _acted_before(tokens, topic.particle):
        return True
    if topic.particle < 0 or topic.named or tokens[topic.particle].tag != "JKS":
        return False
    after = [t for t in tokens[topic.particle + 1 :] if not t.shut and t.start < limit]
    turn = next((i for i, t in enumerate(after) if t.tag == "EC" and t.form in _TURNS), -1)
    rest = after[turn + 1 :] if turn >= 0 else []
    return any(t.tag == "JKO" for t in rest) and not any(t.tag in ("JKS", "JX") for t in rest)


def _gives_way(tokens: Sequence[Token], topic: Topic, limit: int) -> bool:
    """'전임 원장이 장관으로 발탁되면서 새 원장에 선임됐다': another is, whom the sentence before names."""
    if topic.particle < 0 or tokens[topic.particle].tag != "JKS":
        return False
    after = [t for t in tokens[topic.particle + 1 :] if not t.shut and t.start < limit]
    for index, token in enumerate(after[1:], 1):
        verb = after[index - 2] if after[index - 1].form == "하" and index > 1 else after[index - 1]
        if token.tag == "EC" and token.form in _THEREBY and verb.form in _LEAVES:
            return not any(t.tag in ("JKS", "JX") for t in after[index:])
    return False


def _is_somewhere(tokens: Sequence[Token], index: int) -> bool:
    """'A씨가 대표로 있는 업체': does a verb with a place or a post, and no object, modify a noun?"""
    found = [
        t.tag for t in tokens[index + 1 :] if not t.shut and t.tag in ("JKB", "JKO", "JKS", "JX", "EC", "EF", "ETM")
    ]
    return found[:2] == ["JKB", "ETM"]


def _of_a_clause(tokens: Sequence[Token], topic: Topic, limit: int) -> bool:
    """'이 자리에서 연구원이 개발한 모델을 소개한다': who introduces it may stand in the sentence before."""
    if topic.particle < 0 or tokens[topic.particle].tag != "JKS":
        return False
    if not owns(tokens, topic.particle) and (topic.named or not _is_somewhere(tokens, topic.particle)):
        return False
    return any(t.tag == "JKO" and tokens[topic.particle].end < t.start < limit and not t.shut for t in tokens)


def _cost(line: str, last: Ending, chosen: Sequence[Cut]) -> float:
    return last.cost * 0.5 + CUT_WEIGHT * sum(cut.cost for cut in chosen) + 1.0 * line.endswith((" 것", " 등", " 점"))


def _stands(tokens: Sequence[Token], text: str, chosen: Sequence[Cut], start: int, end: int) -> bool:
    """After the cuts the predicate still has something to stand on."""

    def kept(position: int) -> bool:
        return not any(cut.start <= position < cut.end for cut in chosen)

    rest = "".join(char for i, char in enumerate(text[start:end], start) if kept(i))
    links = [t.tag for t in tokens if start <= t.start < end and kept(t.start) and not t.shut]
    held = any(tag in ("JKO", "JKB", "JKS", "JKQ", "ETM", "SSC", "JKG") for tag in links)
    return len(rest.strip()) >= 6 and (held or QUOTED.search(rest) is not None)


#: noun ends that no paper prints: '잘라 언급', '300여 명 자리', '별을 닮'
_ENDS = (
    (re.compile(r"(?<= )(잘라|힘줘|힘주어|돌려|에둘러|못 박아) 언급$"), r"\1 말함"),
    (re.compile(r"(?<=[명들원장] )자리$"), "자리함"),
    (re.compile(r"(?<=[을를] )닮$"), "달았음"),
)


def _finished(line: str) -> str:
    line = re.sub(r"\s+([,.)])", r"\1", re.sub(r"\s+", " ", line)).strip(" ,.")
    for end, printed in _ENDS:
        line = end.sub(printed, line)
    return opened_plainly(CONNECTIVE.sub("", line))
