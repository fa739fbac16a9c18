"""Japanese articles without a model: sentences that rules have put into Korean, under the same contract; pure.

Japanese and Korean share word order, particles and most words of the trade, so that rules carry two sentences of three
over whole (:mod:`summarizer.japanese_grammar`).  What they do not know stays Japanese, and such a sentence gives no line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from . import Bullet, Document, Summary
from .check import CHECKS, check_against, check_bullet, tidy
from .foreign_headline import foreign_headline
from .fragments import fragments
from .headline import clean_headline
from .japanese.korean import particle
from .japanese_grammar import is_complete
from .material import Material, prepare
from .ruled_line import line_of
from .terms import put_terms

_WANTED = 3
#: what parts of a Japanese title stand apart by
_BLANK = "\u3000"
_LONGEST_TITLE = 40
LABEL, OWN_TITLE = "규칙 번역", "제목은 원문"
_THREE_KANJI, _THREE_SYLLABLES = re.compile(r"[\u3400-\u9fff]{3}"), re.compile(r"[가-힣]{3}")
#: '손정의 씨는': Korean papers leave the address out
_ADDRESS = re.compile(r"(?P<name>[가-힣]{2}) 씨(?P<behind>[는가를의도와, ])")
_AGREES = {"는": "은", "가": "이", "를": "을", "와": "과"}


def ruled_lines(material: Material, places: Sequence[int]) -> Iterator[Bullet]:
    """The lines of the Japanese sentences at *places*, in their order, that the contract lets pass each by itself."""
    if material.document.language != "ja":
        return
    names = set(material.document.glossary.values())
    for index in places:
        sentence = material.sentences[index]
        if _ANOTHERS.search(sentence):
            continue
        line = line_of(material.in_korean(sentence))
        if line is None:
            continue
        bullet = Bullet(text=_ADDRESS.sub(_bare, tidy(line)), evidence=(sentence,))
        if not check_bullet(bullet, material.source) and not fragments(bullet.text, names):
            yield bullet


def _bare(match: re.Match[str]) -> str:
    """The name without its address, and the particle that the name wants: '올트먼 씨가' is 올트먼이."""
    name, behind = match["name"], match["behind"]
    return name + (particle(name, _AGREES[behind]) if behind in _AGREES else behind)


def summarize_by_rules(document: Document) -> Summary | None:
    """Three checked lines of a Japanese document; ``None`` for one in another language, or with fewer such sentences."""
    material = prepare(_with_families(document), "") if document.language == "ja" else None
    if material is None:
        return None
    chosen: list[Bullet] = []
    for bullet in ruled_lines(material, sorted(material.ranked, key=material.trouble)):
        if not _repeats([*chosen, bullet], material):
            chosen.append(bullet)
        if len(chosen) == _WANTED:
            return _summary(chosen, material)
    return None


def ruled_title(material: Material) -> str:
    """The Japanese title in Korean, or its first part where the rest is not carried over or too long; '' where that is not."""
    if material.document.language != "ja":
        return ""
    parts = [
        _ADDRESS.sub(_bare, material.in_korean(part)) for part in material.document.title.split(_BLANK) if part.strip()
    ]
    whole = "…".join(parts)
    return next((text for text in (whole, *parts[:1]) if is_complete(text) and len(text) <= _LONGEST_TITLE), "")


#: no topic, and what stands before the first が acts in a clause about another noun ('A社が建てている工場に出資する'), or says
#: nothing of what is told ('株主が反対していると指摘した'): who acts in the sentence stands in the one before
_ANOTHERS = re.compile(
    r"^(?!.*(?<![でにと])は)[^が]*が、?[^、]*?[るたうくすむ](?=[一-鿿ァ-ヴA-Za-z])(?!計画|方針|予定|見通し|構想|見込み|考え|意向|可能|案|方向|目標|約)|"
    r"^[^はが]*が[^は]*と(?:指摘|説明|強調|批判|主張|反論)"
)
_TITLES = ("会長", "副会長", "社長", "氏")


def _with_families(document: Document) -> Document:
    """*document* whose glossary has '崔会長' where it has 崔泰源 and nobody else of that family: a person of three characters."""
    families: dict[str, set[str]] = {}
    for surface, korean in document.glossary.items():
        if _THREE_KANJI.fullmatch(surface) and _THREE_SYLLABLES.fullmatch(korean):
            families.setdefault(surface[0], set()).add(korean)
    added = {
        family + title: f"{min(people)} {put_terms(title, 'ja')}" if title != "氏" else min(people)
        for family, people in families.items()
        if len(people) == 1
        for title in _TITLES
    }
    return replace(document, glossary={**added, **document.glossary})


def _repeats(bullets: Sequence[Bullet], material: Material) -> bool:
    return any(refusal.reason == "distinct" for refusal in check_against(bullets, material.source))


def _summary(chosen: Sequence[Bullet], material: Material) -> Summary:
    first, second, third = sorted(chosen, key=lambda bullet: material.sentences.index(bullet.evidence[0]))
    head = foreign_headline(ruled_title(material), material, first)
    return Summary(
        headline=head,
        bullets=(first, second, third),
        backend="extractive",
        checks=CHECKS,
        labels=(LABEL, *([OWN_TITLE] if head == clean_headline(material.document.title) else [])),
    )
