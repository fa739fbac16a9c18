"""The contract: what three bullets must satisfy before anyone reads them; pure.

Each rule is a function from a bullet and its source to the Korean reason of a refusal, or ``None``.  A rule is added by
adding a row to :data:`RULES`; its name goes into ``Summary.checks``.  The rules themselves are in
:mod:`summarizer.contract`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from . import Bullet
from .contract.certainty.certainty import certainty
from .contract.deeds.roles import agent
from .contract.denial.negation import negation
from .contract.direction.direction import direction
from .contract.line.form import complete, evidence, korean, leak, length, markup
from .contract.line.instructions import instruction, instructs
from .contract.line.quoting import quotes
from .contract.line.repeats import repeats
from .contract.line.signs import in_hangul
from .contract.line.slips import empty, garbled, misspelt, respelt
from .contract.line.tidying import tidy
from .contract.meaning.claims import claims
from .contract.meaning.contrasts import contrasts
from .contract.meaning.coverage import invented
from .contract.names.people import names
from .contract.numbers.binding import bound
from .contract.numbers.figures import figures
from .contract.posts.titles import titles
from .contract.source import Refusal, Rule, Source
from .contract.verbatim import is_a_whole_sentence

__all__ = [
    "CHECKS",
    "Refusal",
    "Source",
    "check",
    "check_against",
    "check_bullet",
    "check_headline",
    "instructs",
    "respelt",
    "tidy",
]

#: what each bullet must pass, in the order of the reasons
RULES: tuple[tuple[str, Rule], ...] = (
    ("length", length),
    ("korean", korean),
    ("markup", markup),
    ("complete", complete),
    ("instruction", instruction),
    ("prompt", leak),
    ("evidence", evidence),
    ("numbers", figures),
    ("measures", bound),
    ("spelling", misspelt),
    ("names", names),
    ("titles", titles),
    ("quotes", quotes),
    ("certainty", certainty),
    ("negation", negation),
    ("direction", direction),
    ("agent", agent),
    ("invented", invented),
    ("claims", claims),
    ("contrasts", contrasts),
    ("empty", empty),
    ("garbled", garbled),
)
#: names of all checks, as ``Summary.checks`` lists them
CHECKS: tuple[str, ...] = ("count", *(name for name, _ in RULES), "distinct")

#: what no sentence that a Korean paper prints can be refused for; how a line closes may still change what it says
_OF_OTHER_WORDS = frozenset(
    {"numbers", "measures", "names", "titles", "direction", "agent", "invented", "claims", "contrasts"}
)

#: a headline is about 20 characters; it rests on the whole article and need be no whole sentence
_HEADLINE_SHORTEST, _HEADLINE_LONGEST = 5, 40
_NOT_FOR_HEADLINES = frozenset({"length", "complete", "certainty"})
_NO_NAMES: Mapping[str, str] = MappingProxyType({})


def check_bullet(bullet: Bullet, source: Source, index: int = 0) -> list[Refusal]:
    """Return every reason against one bullet."""
    read = _read(bullet, source)
    held = is_a_whole_sentence(read.text, source.evidence(read))
    found = (
        (name, rule(bullet if rule is korean else read, source))
        for name, rule in RULES
        if not (held and name in _OF_OTHER_WORDS)
    )
    return [Refusal(reason=name, text=text, bullet=index) for name, text in found if text is not None]


def _read(bullet: Bullet, source: Source) -> Bullet:
    """*bullet* with the hanja of headlines ('美') in Hangul, unless it quotes a Korean source that prints them."""
    text, own = in_hangul(bullet.text), " ".join(bullet.evidence)
    quoted = not source.foreign and in_hangul(own) != own
    return bullet if quoted or text == bullet.text else replace(bullet, text=text)


def check_headline(headline: str, source: Source) -> list[Refusal]:
    """Return every reason against a headline for the article; 5 to 40 characters, held against all its sentences."""
    line = Bullet(text=headline, evidence=source.sentences)
    read = _read(line, source)
    found = [
        (name, rule(line if rule is korean else read, source)) for name, rule in RULES if name not in _NOT_FOR_HEADLINES
    ]
    if not _HEADLINE_SHORTEST <= len(headline) <= _HEADLINE_LONGEST:
        found.insert(0, ("length", f"제목이 {len(headline)}자입니다: 20자 안팎, {_HEADLINE_LONGEST}자 이하로 쓰세요"))
    return [Refusal(reason=name, text=text) for name, text in found if text is not None]


def check(
    bullets: Sequence[Bullet],
    sentences: Sequence[str],
    *,
    published: date | None = None,
    language: str = "ko",
    glossary: Mapping[str, str] = _NO_NAMES,
    prompt: str = "",
) -> list[Refusal]:
    """Return every reason against *bullets* as the summary of *sentences*; empty: they may be printed.

    *sentences* are those of the article, verbatim, in *language*; *published* is what relative days are resolved
    against; *glossary* maps surface forms in the article to canonical Korean names; *prompt* is what a model was told
    to do (never the article), so that none of it is printed.
    """
    source = Source(
        sentences=tuple(sentences), published=published, language=language, glossary=glossary, prompt=prompt
    )
    return check_against(bullets, source)


def check_against(bullets: Sequence[Bullet], source: Source) -> list[Refusal]:
    """:func:`check` with a source that is kept, so that its evidence is read once for several rounds."""
    refusals = (
        [] if len(bullets) == 3 else [Refusal(reason="count", text=f"{len(bullets)}줄입니다: 세 줄이어야 합니다")]
    )
    for index, bullet in enumerate(bullets):
        refusals += check_bullet(bullet, source, index)
    twice = "앞 줄과 같은 내용입니다: 다른 사실을 쓰세요"
    return [*refusals, *(Refusal(reason="distinct", text=twice, bullet=index) for index in repeats(bullets))]
