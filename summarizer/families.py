"""Whom a Japanese article calls by a family name and title alone ('崔会長' is the 崔泰源 of its glossary); pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from . import Document

_KANJI = r"[\u3400-\u9fff]"
_TITLES = ("会長", "副会長", "社長")
_ADDRESS = "氏"
#: three characters, and not a family name with its title
_FULL_NAME = re.compile(rf"{_KANJI}(?!{'|'.join(_TITLES)}){_KANJI}{{2}}")
_THREE_SYLLABLES = re.compile(r"[가-힣]{3}")
#: behind somebody's full name
_CALLED = "氏|さん|会長|副会長|社長|代表|議長|専務|常務|大統領|首相|長官|大臣|議員|知事|教授|CEO|最高"
_FAMILY_TITLED = re.compile(rf"(?<!{_KANJI})(?P<family>{_KANJI})(?P<title>{'|'.join(_TITLES)})")


def with_families(document: Document) -> Document:
    """*document* whose glossary has '崔会長' where it has 崔泰源, a person of three characters, and nobody else of that family.

    A document in another language comes back as it is.
    """
    if document.language != "ja":
        return document
    families: dict[str, dict[str, str]] = {}
    for surface, korean in document.glossary.items():
        if _FULL_NAME.fullmatch(surface) and _THREE_SYLLABLES.fullmatch(korean):
            families.setdefault(surface[0], {})[surface] = korean
    text = f"{document.title}\n{document.text}"
    added = {
        family + title: min(people.values())
        for family, people in families.items()
        if len(set(people.values())) == 1 and not _another(family, people, text)
        for title in (*_TITLES, _ADDRESS)
    }
    return replace(document, glossary={**added, **document.glossary})


def _another(family: str, people: Mapping[str, str], text: str) -> bool:
    """Does the article name another of that family ('李在明大統領' beside 李在鎔), or a longer name that ends so ('小林社長')?"""
    named = re.findall(rf"{family}{_KANJI}{{2}}(?={_CALLED})", text)
    longer = re.search(rf"{_KANJI}{family}(?:{'|'.join((*_TITLES, _ADDRESS))})", text)
    return longer is not None or any(name not in people for name in named)


def in_full(sentence: str, glossary: Mapping[str, str]) -> str:
    """*sentence* with '崔泰源会長' for a '崔会長' of *glossary*, for readers of titles, who see none behind one character.

    The glossary itself has such a name without its title: with one, whoever else is a 회장 would stand in the sentence.
    """
    return _FAMILY_TITLED.sub(lambda found: _whole(found["family"], found[0], glossary) + found["title"], sentence)


def _whole(family: str, called: str, glossary: Mapping[str, str]) -> str:
    """The full name of whom *glossary* has under *called*; the family name alone where there is none."""
    korean = glossary.get(called)
    names = (surface for surface, name in glossary.items() if name == korean and _FULL_NAME.fullmatch(surface))
    return next((name for name in names if name[0] == family), family)
