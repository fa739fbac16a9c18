"""Foreign articles without a model: sentences that rules have put into Korean, under the same contract; pure.

Each language has its own grammar (:mod:`summarizer.grammars`).  Of Japanese, which shares word order, particles and most words
of the trade with Korean, rules carry two sentences of three over whole.  A sentence that they do not know gives no line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from . import Bullet, Document, Summary
from .canon import places_in
from .check import CHECKS, check_against, check_bullet, tidy
from .contract.posts.offices import people
from .english.antecedents import with_antecedent
from .foreign_headline import foreign_headline
from .fragments import fragments
from .grammars import RULED, WHOLE, is_carried_over
from .headline import clean_headline
from .introducing import introduced
from .japanese import antecedents, titles
from .japanese.doubts import doubtful, lost
from .japanese.korean import refitted
from .japanese.lines import polished, without_name_quotes
from .japanese.wording import printed
from .material import WANTED, Material, prepare
from .ruled_line import line_of
from .title_forms import title_forms
from .untold import is_untold

_SHORTEST_TITLE, _LONGEST_TITLE = 8, 40
#: Chinese titles leave 'will' out: what somebody tells in the past may be to come ('新廠年底量產')
_PAST = re.compile(r"(?:했|됐|었|았|렸|났)다고 ")
LABEL, OWN_TITLE = "규칙 번역", "제목은 원문"
#: '손정의 씨는': Korean papers leave the address out
_ADDRESS = re.compile(r"(?P<name>[가-힣]{2}| [가-힣]) 씨(?P<behind>[는가를의도와, ])")


def ruled_lines(material: Material, places: Sequence[int]) -> Iterator[Bullet]:
    """The lines of the foreign sentences at *places*, in their order, that the contract lets pass each by itself."""
    language = material.document.language
    if language not in RULED:
        return
    names, published = set(material.document.glossary.values()), material.document.published
    for index in places:
        sentence = material.sentences[index]
        if language == "ja" and _ANOTHERS.search(sentence):
            continue
        for korean, evidence in _renderings(material, index):
            line = line_of(korean)
            if line is None or _NO_NEWS.search(line) or (language in WHOLE and is_untold(line, published)):
                continue
            text = _ADDRESS.sub(_bare, tidy(line))
            if language == "ja":
                text = polished(text)
                if doubtful(text) or lost(korean, text):
                    continue
            bullet = Bullet(text=text, evidence=evidence)
            if not check_bullet(bullet, material.source) and not fragments(bullet.text, names):
                yield bullet
                break


#: that nobody commented is no line of three
_NO_NEWS = re.compile(
    r"논평(?:을|하기)? 거부$|(?:논평 요청|질문)에 (?:즉시 |바로 |곧바로 )?(?:대응|응답|응|답)하지 않음$|논평하지 않음$|논평 요청에 (?:현재로서는|지금까지|아직|현재까지) (?:응|답변|답)하지 않음$|현재로서는 논평 요청에 답변하지 않음$|논평할 의향이 없음$|"
    r"논평(?:할 수 없다|하지 않는다|은 자제한다)고 (?:언급|밝힘|말함|발표|설명)$"
)


def _renderings(material: Material, index: int) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The Korean of a sentence and what it rests on; of one that begins with 'the company', also by its name."""
    sentence = material.sentences[index]
    korean = material.in_korean(sentence)
    yield korean, (sentence,)
    if material.document.language == "ja" and (plain := without_name_quotes(korean)) != korean:
        yield plain, (sentence,)
    found = _with_antecedent(material, index)
    if found is not None:
        text, earlier = found
        korean = material.in_korean(text)
        yield korean, (earlier, sentence)
        if material.document.language == "ja" and (plain := without_name_quotes(korean)) != korean:
            yield plain, (earlier, sentence)


def _with_antecedent(material: Material, index: int) -> tuple[str, str] | None:
    language, glossary = material.document.language, material.document.glossary
    if language not in ("en", "ja"):
        return None
    canonical, known = material.source.whole().canonical, people(material.source)
    if language == "en":
        return with_antecedent(material.sentences, canonical, index, glossary, known)
    places = [name for name in glossary.values() if places_in(name)]
    return antecedents.with_antecedent(material.sentences, canonical, index, glossary, known, places)


def _bare(match: re.Match[str]) -> str:
    """The name without its address, and the particle that the name wants: '올트먼 씨가' is 올트먼이."""
    name, behind = match["name"], match["behind"]
    return name + refitted(name, behind)


def summarize_by_rules(document: Document) -> Summary | None:
    """Three checked lines of a foreign document; ``None`` for one without a grammar, or with fewer such sentences."""
    material = prepare(document, "") if document.language in RULED else None
    if material is None:
        return None
    chosen: list[Bullet] = []
    places = [*sorted(material.ranked, key=material.trouble), *material.rest]
    for bullet in ruled_lines(material, places):
        if not _repeats([*chosen, bullet], material):
            chosen.append(bullet)
        if len(chosen) == WANTED:
            return _summary(chosen, material)
    return None


def ruled_title(material: Material) -> str:
    """The foreign title in Korean, of a Japanese one its first part where no more is carried over or fits; else ''."""
    language = material.document.language
    if language in WHOLE:
        lines = (line_of(material.in_korean(form), shortest=_SHORTEST_TITLE) for form in _title_forms(material))
        told = (line for line in lines if line and len(line) <= _LONGEST_TITLE)
        return next((line for line in told if language != "zh" or not _PAST.search(line)), "")
    if language != "ja":
        return ""
    parts = [_title_part(material, part) for part in titles.parts(material.document.title)]
    whole = "…".join(parts)
    return next((text for text in (whole, *parts[:1]) if is_carried_over(text) and len(text) <= _LONGEST_TITLE), "")


def _title_forms(material: Material) -> Iterator[str]:
    document = material.document
    known = people(material.headline_source)
    surfaces = [surface for surface, name in document.glossary.items() if name in known]
    return title_forms(document.title, document.language, surfaces, tuple(document.glossary))


def _title_part(material: Material, part: str) -> str:
    """A part of a Japanese title in Korean; what somebody says behind a comma: headlines lose their quotation marks."""
    korean = printed(material.in_korean(titles.bare(part)))
    return titles.styled(_ADDRESS.sub(_bare, korean), part)


#: no topic, and what stands before the first が acts in a clause about another noun ('A社が建てている工場に出資する'), or says
#: nothing of what is told ('株主が反対していると指摘した'): who acts in the sentence stands in the one before
_ANOTHERS = re.compile(
    r"^(?!.*(?<![でにと])は)[^が]*が、?[^、]*?[るたうくすむ](?=[一-鿿ァ-ヴA-Za-z])(?!計画|方針|予定|見通し|構想|見込み|考え|意向|可能|案|方向|目標|約)|"
    r"^[^はが]*が[^は]*と(?:指摘|説明|強調|批判|主張|反論)|"
    # '元会長が逮捕された後は暫定トップを務め、…': who did is another
    r"^[^はが]*が[^、は]*(?:た(?:後|際|とき|時)は?|のを受けて?)、?[^はが]*$"
)


def _repeats(bullets: Sequence[Bullet], material: Material) -> bool:
    return any(refusal.reason == "distinct" for refusal in check_against(bullets, material.source))


def _summary(chosen: Sequence[Bullet], material: Material) -> Summary:
    ordered = sorted(chosen, key=lambda bullet: material.sentences.index(bullet.evidence[-1]))
    first, second, third = introduced(ordered, material)
    head = foreign_headline(ruled_title(material), material, (first, second, third))
    return Summary(
        headline=head,
        bullets=(first, second, third),
        backend="extractive",
        checks=CHECKS,
        labels=(LABEL, *([OWN_TITLE] if head == clean_headline(material.document.title) else [])),
    )
