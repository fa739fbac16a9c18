"""What of an article is put before a model: the sentences that matter, in Korean forms; pure."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cached_property

from . import Document
from .canon import canonicalise, places_in
from .changes import by_month, put_changes
from .check import Source
from .chinese.antecedents import named
from .chinese.glosses import once
from .contract.line.instructions import instructs
from .contract.posts.offices import people
from .english.tongues import with_tongues
from .families import in_full, with_families
from .grammars import WHOLE
from .japanese.trade import put_trade
from .japanese.wording import of_its_house, to_people
from .japanese_grammar import put_grammar
from .newcomers import with_newcomers
from .select import rank, terms
from .terms import put_terms
from .text import split_sentences

#: lines of a summary; fewer sentences cannot make them
WANTED = 3
#: sentences shown, and characters of all: a weak model on two cores reads about 50 tokens a second
_MOST_SENTENCES = 8
_MOST_CHARACTERS = {"en": 2000, "ja": 900, "zh": 700, "ko": 1100}
_LONGEST_SENTENCE = 600
_SHORTEST_BODY = {"en": 200, "ja": 80, "zh": 60, "ko": 120}

#: a sentence that leans on the one before: its line would have no subject
_LEANING = re.compile(
    r"(?:He|She|They|It|This|That|These|Those|But|And|His|Her|Their|Its|The (?:company|firm|two|pair|deal|meeting))\b|"
    r"(?:他|她|其|它|该|該|此|这|這|双方|雙方|两人|兩人|公司|同氏|同社|両氏|両社|彼|これ|この|その|それ|また|しかし|一方)|"
    r"(?:그는|그가|그녀|이는|이에|또한?\s|양사|양측|이 회사|이날)"
)

#: letters of full width, as some Japanese papers print 'ＡＩ'
_NARROW = {wide: wide - 0xFEE0 for wide in (*range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
_FIGURES = re.compile(r"\d[\d.,]*")
#: figures from which on a weak model ties one to the wrong thing
_CROWDED = 4


@dataclass(frozen=True, kw_only=True)
class Material:
    """One article as the harness works on it; sentence numbers are places in ``sentences``."""

    document: Document
    #: verbatim, each once
    sentences: tuple[str, ...]
    #: what the model sees, in the order of the article
    chosen: tuple[int, ...]
    #: the same, most telling first
    ranked: tuple[int, ...]
    #: the telling sentences that the model does not see, best first: rules read on where those before give too few lines
    rest: tuple[int, ...] = ()
    #: instructions that the model gets: none of their words may come back
    prompt: str
    #: sentence -> itself with names, amounts and days in Korean, made once
    _canonicals: dict[str, str] = field(default_factory=dict, init=False, repr=False, compare=False)
    #: sentence -> its Korean form, made once
    _korean: dict[str, str] = field(default_factory=dict, init=False, repr=False, compare=False)
    #: sentence number -> its words
    _words: dict[int, Counter[str]] = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def source(self) -> Source:
        """What bullets are held against."""
        return self._source(self.sentences)

    @cached_property
    def headline_source(self) -> Source:
        """What the headline is held against: the title counts as well."""
        title = self.document.title.strip()
        return self._source((title, *self.sentences) if title else self.sentences)

    def _source(self, sentences: tuple[str, ...]) -> Source:
        document = self.document
        return Source(
            sentences=sentences,
            published=document.published,
            language=document.language,
            glossary=document.glossary,
            prompt=self.prompt,
            title=document.title.strip(),
        )

    @cached_property
    def shown(self) -> tuple[str, ...]:
        """The chosen sentences as the model sees them."""
        return tuple(self.for_model(self.sentences[index]) for index in self.chosen)

    def for_model(self, sentence: str) -> str:
        """*sentence* with its names, figures and terms in Korean; of a Japanese one the grammar as well.

        An English or Chinese sentence keeps its own order of words, though rules may know it whole: a good model reads it
        better than they do, and a fault of theirs would not be seen by it.
        """
        language = self.document.language
        return _partly(self._canonical(sentence), language) if language in WHOLE else self.in_korean(sentence)

    def in_korean(self, sentence: str) -> str:
        """*sentence* in Korean where rules know it whole; else with names, amounts, days, the trade's terms, ups and downs.

        Of a Japanese sentence the grammar as well: what rules cannot carry over stays Japanese.
        """
        found = self._korean.get(sentence)
        if found is None:
            language = self.document.language
            canonical = self._canonical(sentence)
            whole = _whole(canonical, language) or (self._with_antecedent(sentence) if language == "zh" else None)
            found = whole or _partly(canonical, language)
            if language == "ja":
                found = to_people(of_its_house(found, self.document.glossary.values()), people(self.headline_source))
            self._korean[sentence] = found
        return found

    def _canonical(self, sentence: str) -> str:
        """*sentence* with names, amounts and days in Korean."""
        found = self._canonicals.get(sentence)
        if found is None:
            document = self.document
            shown = sentence[:_LONGEST_SENTENCE]
            full = in_full(shown.translate(_NARROW) if document.language == "ja" else shown, document.glossary)
            full = with_tongues(full) if document.language == "en" else full
            found = canonicalise(full, document.language, published=document.published, glossary=document.glossary)
            self._canonicals[sentence] = found = by_month(found) if document.language == "zh" else found
        return found

    def _with_antecedent(self, sentence: str) -> str | None:
        """The Chinese sentence carried over with the name that '他' or '公司' at its head stands for."""
        if sentence not in self.sentences:
            return None
        told = (self.document.title, *self.sentences[: self.sentences.index(sentence)])
        before = [self._canonical(other) for other in told]
        known = people(self.headline_source)
        firms = {name for name in self.document.glossary.values() if name not in known and not places_in(name)}
        full = named(self._canonical(sentence), before, known, firms)
        return None if full is None else _whole(full, "zh")

    def words(self, index: int) -> Counter[str]:
        """The sentence's Korean form as light stems; read once."""
        found = self._words.get(index)
        if found is None:
            found = self._words[index] = terms(self.in_korean(self.sentences[index]))
        return found

    def trouble(self, index: int) -> int:
        """How hard the sentence is to carry over alone: it leans on the one before, or holds many figures."""
        sentence = self.sentences[index]
        crowded = len(_FIGURES.findall(self.in_korean(sentence))) >= _CROWDED
        return (_LEANING.match(sentence) is not None) + crowded


def _whole(canonical: str, language: str) -> str | None:
    """The sentence as a grammar carries it over whole."""
    put_whole = WHOLE.get(language)
    return None if put_whole is None else put_whole(canonical)


#: behind a name in Korean: '엔비디아 Corp.'
_LEGAL_FORM = re.compile(
    r"(?<=[가-힣]),? (?:Inc|Corp|Corporation|Ltd|PLC|Plc|plc|LLC|N\.?V|AG|SE|GmbH|Co)\b\.?(?=,|['’]s| [a-z가-힣(])"
)


def _partly(canonical: str, language: str) -> str:
    """The sentence with the trade's terms and ups and downs in Korean, of a Japanese one the grammar as well."""
    if language == "ja":
        return put_grammar(put_changes(put_trade(canonical), language))
    korean = put_changes(put_terms(canonical, language), language)
    if language == "en":
        return _LEGAL_FORM.sub("", korean)
    return once(korean) if language == "zh" else korean


def _narrowed(document: Document) -> Document:
    """*document* with each name in letters of full width ('ＳＫグループ') in narrow ones as well, as its sentences are read."""
    narrow = {surface.translate(_NARROW): name for surface, name in document.glossary.items()}
    return replace(document, glossary={**narrow, **document.glossary}) if document.language == "ja" else document


def prepare(document: Document, prompt: str) -> Material | None:
    """Choose what the model sees; ``None`` where the text is too short for three lines."""
    sentences = tuple(dict.fromkeys(split_sentences(document.text, document.language)))
    telling = [index for index, sentence in enumerate(sentences) if not instructs(sentence)]
    too_short = len(document.text.strip()) < _SHORTEST_BODY.get(document.language, 120)
    if too_short or len(telling) < WANTED:
        return None
    document = _narrowed(with_newcomers(with_families(document)))
    order = rank(document.title, sentences, document.language, document.glossary)
    told = [index for index in order if index in set(telling)]
    ranked = _within_limits(told, sentences, document.language)
    return Material(
        document=document,
        sentences=sentences,
        chosen=tuple(sorted(ranked)),
        ranked=tuple(ranked),
        rest=tuple(told[len(ranked) :][:_MOST_SENTENCES]),
        prompt=prompt,
    )


def _within_limits(ranked: list[int], sentences: tuple[str, ...], language: str) -> list[int]:
    """The best sentences that fit, and three in any case."""
    left = _MOST_CHARACTERS.get(language, 1000)
    kept: list[int] = []
    for index in ranked[:_MOST_SENTENCES]:
        left -= min(len(sentences[index]), _LONGEST_SENTENCE)
        if left < 0 and len(kept) >= WANTED:
            break
        kept.append(index)
    return kept
