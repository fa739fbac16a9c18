"""What bullets are held against: an article, and of it the sentences that one bullet rests on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from .. import Bullet
from ..canon import canonicalise
from ..canon.numerals import narrow_letters, wide_marks
from ..facts import plain
from ..families import in_full
from ..korean.absolute_dates import absolute, dated
from ..terms import put_terms


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why a line may not be printed: a short stable word, and one Korean sentence with what is wrong and what to do."""

    reason: str
    text: str
    #: index of the bullet; -1: the three as a whole, or the headline
    bullet: int = -1


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """Some sentences of an article; hashable, so that what rules read off it is kept per article (no slots: kept in it)."""

    #: as written, but for full-width letters and figures ('ＡＩ', '１７・４％') and the ASCII marks of Chinese pages
    sentences: tuple[str, ...]
    #: each sentence with names, amounts and days in Korean, the rest in its own language
    canonical: tuple[str, ...]
    language: str
    published: date | None = None
    #: a key of nearly every table of the rules: hashed once, not at each look-up
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash((self.sentences, self.canonical, self.language, self.published)))

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def foreign(self) -> bool:
        return self.language != "ko"

    @cached_property
    def canonical_text(self) -> str:
        return " ".join(self.canonical)

    @cached_property
    def text(self) -> str:
        """As written, in Korean forms, and with the trade's terms in Korean, marks made alike.

        A fact may be found in any of the three.  The terms are those that a model is shown (``material``): a word that we
        put before it ('고대역폭 메모리') must never be refused as unknown.
        """
        shown = (put_terms(line, self.language) for line in self.canonical) if self.foreign else ()
        return plain("\n".join((*self.sentences, *self.canonical, *shown)))


@dataclass(frozen=True, kw_only=True)
class Source:
    """What bullets are held against: the article's sentences, its date, language, names, and the prompt a model was given."""

    sentences: tuple[str, ...]
    published: date | None = None
    language: str = "ko"
    #: surface form in the article -> canonical Korean name
    glossary: Mapping[str, str] = field(default_factory=dict, hash=False)
    #: the instructions, never the article
    prompt: str = ""
    #: the article's title: no evidence, but what it plants is refused
    title: str = ""
    _made: dict[tuple[str, ...], Evidence] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Leave out names that are empty on either side: they would be found everywhere."""
        if not all(surface.strip() and name.strip() for surface, name in self.glossary.items()):
            kept = {surface: name for surface, name in self.glossary.items() if surface.strip() and name.strip()}
            object.__setattr__(self, "glossary", kept)

    @cached_property
    def foreign(self) -> bool:
        return self.language != "ko"

    @cached_property
    def named(self) -> tuple[tuple[str, str], ...]:
        """The glossary as a key: (surface form, Korean name)."""
        return tuple(self.glossary.items())

    def evidence(self, bullet: Bullet) -> Evidence:
        """What *bullet* rests on."""
        return self._made.get(bullet.evidence) or self.of(bullet.evidence)

    @cached_property
    def _whole(self) -> Evidence:
        return self.of(self.sentences)

    def whole(self) -> Evidence:
        return self._whole

    def of(self, sentences: Sequence[str]) -> Evidence:
        """Return *sentences* as evidence; each is canonicalised once."""
        key = tuple(sentences)
        made = self._made.get(key)
        if made is None:
            marked = tuple(map(wide_marks, key)) if self.language == "zh" else key
            canonical = tuple(narrow_letters(self._canonical(sentence)) for sentence in marked)
            sentences = tuple(map(narrow_letters, marked))
            made = Evidence(sentences=sentences, canonical=canonical, language=self.language, published=self.published)
            self._made[key] = made
        return made

    def _canonical(self, sentence: str) -> str:
        if len(self._made) and (single := self._made.get((sentence,))) is not None:
            return single.canonical[0]
        if self.foreign or self.published is None:
            full = in_full(sentence, self.glossary) if self.language == "ja" else sentence
            return canonicalise(full, self.language, published=self.published, glossary=self.glossary)
        if sentence in self.sentences:
            korean = dated(self.sentences, self.sentences.index(sentence), self.published)
        else:
            korean = absolute(sentence, self.published)
        return korean.translate(_SQUARED)


#: the units that Korean keyboards write as one sign
_SQUARED = str.maketrans(
    {
        "㎿": "MW",
        "㎾": "kW",
        "㎓": "GHz",
        "㎒": "MHz",
        "㎚": "nm",
        "㎞": "km",
        "㎏": "kg",
        "㎝": "cm",
        "㎜": "mm",
        "ℓ": "L",
    }
)


Rule = Callable[[Bullet, Source], str | None]
