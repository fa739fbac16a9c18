"""Who heads a line though only another sentence names him, and the one that tells the line is somebody else's.  Pure.

A sentence before may be given as evidence for who 'he' or 'the company' is.  Where the sentence that tells the line has
a person of its own for its subject, by name, nobody is left to be told.
"""

from __future__ import annotations

import re

from ... import Bullet
from ...facts import plain
from ..lexicon import is_common
from ..names.finding import HANGUL, followed
from ..names.held_names import is_held, is_held_by_glossary
from ..names.spotting import Mention, mentions, rendered, spots
from ..numbers.cells import cells
from ..posts.office_holders import is_in_office
from ..posts.offices import is_firm
from ..sounds.hanja import read_alike
from ..sounds.japanese_families import family_in, is_family
from ..sounds.kanji_names import read_in_japanese
from ..sounds.renderings import written_by_sound
from ..source import Evidence, Source
from .doers import shared_with, words_of
from .persons import SURNAMES, akin, is_meant_by_family
from .standing import TITLED
from .subjects import stretches, stretches_of

#: who heads the line, with his office
_HEAD = re.compile(
    r"(?P<who>[^,…\"]{2,40}?)(?:, |(?<![끄하되있없맡보르받주드키치우])[은는] |(?<=[장표OFT사감원수관재자령리])[이가] )"
)
#: where the words of the head end: another subject, or another statement
_NEXT = re.compile(r"…|(?:지만|으나|는데|[하되했됐였았었]고|[가-힣]며),? (?=(?:[^\s,]+ ){0,4}?[^\s,]+[은는] )")
_QUOTED = re.compile(r"\"[^\"]{12,}\"")
_TITLE = re.compile(rf"(?: [가-힣]+ ?(?:시장|지사|군수|구청장)| ?(?:{TITLED}|씨))$")
_WORD = re.compile(r"[가-힣]{2,}|[A-Z][\w'’\-]+")
#: no names: what stands before a title
_MODIFIERS = frozenset({"신임", "공동", "수석", "총괄", "대표이사", "차기", "최고", "전임"})
#: how many words must be shared, and from what share of the best another sentence tells it as well
_LEAST, _NEAR = 3, 0.5


def borrowed_name(bullet: Bullet, source: Source) -> str | None:
    """The person whose deed the line tells, and the evidence tells of somebody else in a sentence without him."""
    text = plain(bullet.text)
    starts = (0, *(match.end() for match in _NEXT.finditer(text)))
    heads = (head for start in starts if (head := _HEAD.match(text, start)) is not None)
    return next((name for head in heads if (name := _borrowed(text, head, bullet, source)) is not None), None)


def is_told_of_another(text: str, sentence: str, source: Source) -> bool:
    """Is the line headed by a titled person, and *sentence* by somebody else who is named there?"""
    text = plain(text)
    head = _HEAD.match(text)
    if head is None or _TITLE.search(head["who"]) is None:
        return False
    names = tuple(name for name in _names(head["who"]) if not _is_of_firm(name, text, sentence, source))
    return bool(names) and _is_anothers(sentence, names, head["who"], source)


def _borrowed(text: str, head: re.Match[str], bullet: Bullet, source: Source) -> str | None:
    names, titled = _names(head["who"]), _TITLE.search(head["who"]) is not None
    if not names or not bullet.evidence:
        return None
    said = _statement(text, head.end())
    telling = _telling(text, said, source.evidence(bullet))
    part = text[head.start() : said[1]]
    if not telling:
        return None
    names = tuple(name for name in names if not any(_is_of_firm(name, part, line, source) for line in telling))
    if not names or not all(_is_anothers(sentence, names, part, source) for sentence in telling):
        return None
    return names[0] if _is_elsewhere(names, part, source, titled=titled) else None


def _is_of_firm(name: str, text: str, sentence: str, source: Source) -> bool:
    """Is *name* the firm before the title of who is the subject of *sentence* ('寶島郵運財務長葉芷瑄')?"""
    if source.language not in ("ja", "zh"):
        return False
    owner = next(iter(_owners(sentence, source)), "")
    man = _man(owner, source.language)
    if not man:
        return False
    firm = owner[: owner.rfind(man)]
    return bool(firm) and _is_in(name, text, source.of((firm,)), source)


def _names(who: str) -> tuple[str, ...]:
    """Words of *who* that are no title, no firm and no common noun; of one without a title, only the last two."""
    bare = _TITLE.sub("", who)
    found = _WORD.findall(bare)
    return tuple(
        word
        for word in (found if bare != who else found[-2:])
        if word not in _MODIFIERS and not is_firm(word.removesuffix("의")) and not is_common(word)
    )


def _is_elsewhere(names: tuple[str, ...], text: str, source: Source, *, titled: bool) -> bool:
    """Is the person somebody else of the article; or, of a family of the Japanese table, nobody of it?

    Without a title, 'Marlowe Freight' may be a firm as well: then all of *names* must be one person's.
    """
    whole = source.whole()
    people = [man for row in stretches(whole) if (man := _man(row.who, source.language))]
    if not titled:
        return len(names) > 1 and any(
            all(_may_be(_mention(name), man, source.language) for name in names) for man in people
        )
    if any(_is_in(name, text, whole, source) for name in names):
        return True
    if source.language == "ja":
        return is_family(names[0])
    return source.language == "zh" and any(read_alike(names[0], man) for man in people)


def _mention(name: str) -> Mention:
    return Mention(name, 0, 0, (name,))


def _is_in(name: str, text: str, evidence: Evidence, source: Source) -> bool:
    if source.language == "ja" and is_family(name):
        return _is_family_in(name, text, evidence)
    if is_held(name, evidence) or is_held_by_glossary(name, evidence, source):
        return True
    return source.language == "ja" and read_in_japanese(name, text, evidence)


def _is_family_in(name: str, text: str, evidence: Evidence) -> bool:
    """A family of the table: in its kanji, or heard in the katakana of a person ('사토' is not トヨタ)."""
    if name in evidence.text or family_in(name, " ".join(evidence.sentences)):
        return True
    kana = " ".join(_KANA_PERSON.findall(evidence.canonical_text))
    return (bool(kana) and written_by_sound(name, kana)) or read_in_japanese(name, text, evidence)


_KANA_PERSON = re.compile(rf"[ァ-ヺー・]{{2,}}(?= ?(?:氏|さん|{TITLED}))")


def _statement(text: str, start: int) -> tuple[int, int]:
    """Where the words of the head stand: a quotation of his, else all up to the next subject."""
    found = _NEXT.search(text, start)
    end = found.start() if found is not None else len(text)
    quoted = _QUOTED.search(text, start, end)
    return quoted.span() if quoted is not None else (start, end)


def _telling(text: str, said: tuple[int, int], evidence: Evidence) -> tuple[str, ...]:
    """The sentences, as written, that share most with the words of the head; empty where they share too little."""
    words = words_of(text, said, [])
    figures = {cell.key for cell in cells(text, "ko", evidence.published) if said[0] <= cell.at < said[1]}
    counts = [len(shared_with(words, figures, line, evidence)) for line in rendered(evidence)]
    best = max(counts, default=0)
    if best < min(_LEAST, len(words) + len(figures) - 1):
        return ()
    return tuple(sentence for sentence, count in zip(evidence.sentences, counts, strict=True) if count >= _NEAR * best)


def _is_anothers(sentence: str, names: tuple[str, ...], text: str, source: Source) -> bool:
    """Has *sentence* a person by name for its first subject, and nobody of *names*?"""
    owners = _owners(sentence, source)
    if not owners or not _is_named(owners[0], source.language):
        return False
    if any(is_in_office(text, owner, source) or is_meant_by_family(text, owner) for owner in owners):
        return False
    if any(_is_in(name, text, source.of((sentence,)), source) for name in names):
        return False
    told = [*map(_mention, names), *mentions(text, source, source.whole())]
    people = [mention for mention in told if not is_firm(mention.name)]
    men = (_man(owners[0], source.language) or owners[0], *filter(None, owners[1:]))
    return not any(_may_be(mention, who, source.language) for mention in people for who in men)


def _may_be(mention: Mention, who: str, language: str) -> bool:
    """May *who* be that person?  Of a Japanese name only the whole family name tells."""
    if language == "ja":
        return family_in(mention.name.split()[0], who) or bool(spots(mention.keys, who, language))
    return akin(mention, who, language) or _is_short(mention.name, who)


def _owners(sentence: str, source: Source) -> tuple[str, ...]:
    """The subjects of *sentence*, '' for a pronoun."""
    whole = source.whole()
    lines = dict(zip(source.sentences, rendered(whole), strict=True))
    return tuple(row.who for row in stretches_of(lines[sentence], whole)) if sentence in lines else ()


def _is_short(name: str, who: str) -> bool:
    """'임 부위원장' of 임문영."""
    return followed(name[0], who, _CALLED, behind=HANGUL) is not None


_CALLED = re.compile(rf" ?(?:{TITLED})")


_SURNAMES = "".join(sorted(SURNAMES))
#: what ends in these before a title is a firm or an office
_NO_PERSON = "[社行会庁省府部局院所学議側同両各新前元現]"
#: the person's own name is a group where it can be told from his firm's
_NAMED = {
    "ko": re.compile(
        rf"(?<![가-힣])(?:[{_SURNAMES}][가-힣]{{1,2}}(?: [^\s]+){{0,3}} ?|[{_SURNAMES}] |[{_SURNAMES}][가-힣]{{2}} )(?:{TITLED})$"
    ),
    "ja": re.compile(
        rf"(?:(?:^|[のでとやて、])(?P<man>[\u4e00-\u9fff]{{2,6}}(?<!{_NO_PERSON})|[\u4e00-\u9fff]{{2,3}}[ぁ-ん]{{2,3}}(?<![のでとやてはがを])|[ァ-ヺー・]{{3,}}) ?(?:氏|さん|{TITLED})|[가-힣]{{2,}}(?: [^\s]+){{0,3}} ?(?:氏|{TITLED}))$"
    ),
    "zh": re.compile(
        rf"(?:{TITLED}|[长長]|总裁|總裁|主席|教授|分析师|分析師|律师|律師|总监|總監|主管|主任|负责人|負責人|发言人|發言人)(?P<man>[\u4e00-\u9fff]{{2,3}}|[\u4e00-\u9fff]{{1,6}}·[\u4e00-\u9fff]{{1,6}})$|[가-힣]{{2,}}(?: [^\s]+){{0,3}} ?(?:{TITLED})$"
    ),
    "en": re.compile(
        rf"(?:{TITLED}),? (?P<man>(?:[A-ZÀ-Þ][\w'’.\-]+ ?){{1,3}})(?:, who)?$|^(?P<person>(?:[A-ZÀ-Þ][\w'’.\-]+ ){{1,2}}[A-ZÀ-Þ][\w'’.\-]+), (?:who$|[^,.;]{{0,50}}?(?:{TITLED}))|^[가-힣 ]{{4,}}(?:{TITLED})$"
    ),
}


def _is_named(who: str, language: str) -> bool:
    """Is it a person by name: not an office alone, no firm, no pronoun?"""
    return _NAMED[language].search(who.strip(" ,、")) is not None


def _man(who: str, language: str) -> str:
    """His name alone, without title and firm; '' where it cannot be told from them."""
    match = _NAMED[language].search(who.strip(" ,、"))
    return match[match.lastgroup] if match is not None and match.lastgroup else ""
