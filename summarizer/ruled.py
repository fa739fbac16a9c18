"""Foreign articles without a model: sentences that rules have put into Korean, under the same contract; pure.

Each language has its own grammar (:mod:`summarizer.grammars`).  Of Japanese, which shares word order, particles and most words
of the trade with Korean, rules carry two sentences of three over whole.  A sentence that they do not know gives no line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from . import Bullet, Document, Summary
from .check import CHECKS, check_against, check_bullet, tidy
from .contract.posts.offices import people
from .english.antecedents import with_antecedent
from .foreign_headline import foreign_headline
from .fragments import fragments
from .grammars import RULED, WHOLE, is_carried_over
from .headline import clean_headline
from .japanese.korean import particle
from .material import WANTED, Material, prepare
from .ruled_line import line_of

#: what parts of a Japanese title stand apart by
_BLANK = "\u3000"
_LONGEST_TITLE = 40
LABEL, OWN_TITLE = "규칙 번역", "제목은 원문"
#: '손정의 씨는': Korean papers leave the address out
_ADDRESS = re.compile(r"(?P<name>[가-힣]{2}| [가-힣]) 씨(?P<behind>[는가를의도와, ])")
_AGREES = {"는": "은", "가": "이", "를": "을", "와": "과"}


def ruled_lines(material: Material, places: Sequence[int]) -> Iterator[Bullet]:
    """The lines of the foreign sentences at *places*, in their order, that the contract lets pass each by itself."""
    language = material.document.language
    if language not in RULED:
        return
    names = set(material.document.glossary.values())
    for index in places:
        sentence = material.sentences[index]
        if language == "ja" and _ANOTHERS.search(sentence):
            continue
        for korean, evidence in _renderings(material, index):
            line = line_of(korean)
            if line is None or _NO_NEWS.search(line):
                continue
            bullet = Bullet(text=_ADDRESS.sub(_bare, tidy(line)), evidence=evidence)
            if not check_bullet(bullet, material.source) and not fragments(bullet.text, names):
                yield bullet
                break


#: that nobody commented is no line of three
_NO_NEWS = re.compile(r"논평(?:을)? 거부$|논평 요청에 대응하지 않음$")


def _renderings(material: Material, index: int) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The Korean of a sentence with what it rests on; of an English one that begins with 'the company', also by its name."""
    sentence = material.sentences[index]
    yield material.in_korean(sentence), (sentence,)
    if material.document.language != "en":
        return
    canonical = material.source.whole().canonical
    found = with_antecedent(material.sentences, canonical, index, material.document.glossary, people(material.source))
    if found is not None:
        text, earlier = found
        yield material.in_korean(text), (earlier, sentence)


def _bare(match: re.Match[str]) -> str:
    """The name without its address, and the particle that the name wants: '올트먼 씨가' is 올트먼이."""
    name, behind = match["name"], match["behind"]
    return name + (particle(name, _AGREES[behind]) if behind in _AGREES else behind)


def summarize_by_rules(document: Document) -> Summary | None:
    """Three checked lines of a foreign document; ``None`` for one without a grammar, or with fewer such sentences."""
    material = prepare(document, "") if document.language in RULED else None
    if material is None:
        return None
    chosen: list[Bullet] = []
    for bullet in ruled_lines(material, sorted(material.ranked, key=material.trouble)):
        if not _repeats([*chosen, bullet], material):
            chosen.append(bullet)
        if len(chosen) == WANTED:
            return _summary(chosen, material)
    return None


def ruled_title(material: Material) -> str:
    """The foreign title in Korean, of a Japanese one its first part where no more is carried over or fits; else ''."""
    language = material.document.language
    if language in WHOLE:
        line = line_of(material.in_korean(material.document.title)) or ""
        return line if len(line) <= _LONGEST_TITLE else ""
    if language != "ja":
        return ""
    parts = [
        _ADDRESS.sub(_bare, material.in_korean(part)) for part in material.document.title.split(_BLANK) if part.strip()
    ]
    whole = "…".join(parts)
    return next((text for text in (whole, *parts[:1]) if is_carried_over(text) and len(text) <= _LONGEST_TITLE), "")


#: no topic, and what stands before the first が acts in a clause about another noun ('A社が建てている工場に出資する'), or says
#: nothing of what is told ('株主が反対していると指摘した'): who acts in the sentence stands in the one before
_ANOTHERS = re.compile(
    r"^(?!.*(?<![でにと])は)[^が]*が、?[^、]*?[るたうくすむ](?=[一-鿿ァ-ヴA-Za-z])(?!計画|方針|予定|見通し|構想|見込み|考え|意向|可能|案|方向|目標|約)|"
    r"^[^はが]*が[^は]*と(?:指摘|説明|強調|批判|主張|反論)"
)


def _repeats(bullets: Sequence[Bullet], material: Material) -> bool:
    return any(refusal.reason == "distinct" for refusal in check_against(bullets, material.source))


def _summary(chosen: Sequence[Bullet], material: Material) -> Summary:
    first, second, third = sorted(chosen, key=lambda bullet: material.sentences.index(bullet.evidence[-1]))
    head = foreign_headline(ruled_title(material), material, (first, second, third))
    return Summary(
        headline=head,
        bullets=(first, second, third),
        backend="extractive",
        checks=CHECKS,
        labels=(LABEL, *([OWN_TITLE] if head == clean_headline(material.document.title) else [])),
    )
