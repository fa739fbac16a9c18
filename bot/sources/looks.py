"""What a page's own styles say about being seen: ``style`` attributes, ``<style>`` rules for one name, old attributes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, reduce

from lxml.html import HtmlElement

from .colours import PICTURE, colour_in

#: characters of style sheets that are read
_MOST_SHEET = 200_000
#: characters of one value that are read
_MOST_VALUE = 200

_LENGTH = re.compile(r"(-?\d*\.?\d+)\s*(px|pt|em|rem|ex|ch|%|vw|vh|cm|mm|in)?")
#: the largest size that nobody can read, by unit
_TINY = {"": 2.0, "px": 2.0, "pt": 1.5, "em": 0.15, "rem": 0.15, "ex": 0.3, "%": 15.0, "mm": 0.5, "vw": 0.1, "vh": 0.1}
#: the smallest distance that is off every screen, by unit
_FAR = {"": 900.0, "px": 900.0, "pt": 700.0, "em": 60.0, "rem": 60.0, "%": 100.0, "vw": 100.0, "vh": 100.0, "ch": 120.0}
_MOVES = ("transition", "animation", "animation-name", "transform", "will-change")
_NOTHING_LEFT = re.compile(r"(?:rect\(\s*(?:0|1px)|inset\(\s*(?:[5-9]\d|1\d\d)(?:\.\d+)?%|circle\(\s*0)", re.IGNORECASE)
_AWAY = re.compile(r"translate(?:x|y|3d)?\(\s*(?:0(?:px)?\s*,\s*)?-", re.IGNORECASE)
_NOT_SHOWN = re.compile(r"scale(?:x|y|3d)?\(\s*0(?:\.0+)?\s*[,)]", re.IGNORECASE)
_ONE = re.compile(r"(?:[a-z][a-z0-9]*)?(?:[.#][\w-]+)?", re.IGNORECASE)
_NAME = re.compile(r"[.#][\w-]+")
_LAST = re.compile(r"[\s>+~]+")
_MEDIA = frozenset((None, "", "all", "screen"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What declarations say about being seen; ``None`` and '' where they say nothing."""

    gone: bool = False
    #: whether the letters are too small to be read
    tiny: bool | None = None
    #: as :func:`~bot.sources.colours.colour_in` gives them
    colour: str = ""
    background: str = ""


NO_LOOK = Look()


@dataclass(slots=True, kw_only=True)
class Sheet:
    """The rules of a page's own ``<style>``: '.class', '#id', 'tag' or 'tag.class' -> what it looks like."""

    looks: dict[str, Look] = field(default_factory=dict)

    def look(self, element: HtmlElement) -> Look:
        """The look of *element* by the rules and its own attributes, which come last."""
        own = _own_look(element)
        if not self.looks:
            return own
        found = [look for key in _keys(element) if (look := self.looks.get(key)) is not None]
        return reduce(over, [*found, own]) if found else own


def read_sheet(tree: HtmlElement) -> Sheet:
    """Read the ``<style>`` elements of *tree*, in their order; never raises.

    A name that any other rule shows again (a narrower one, one for wide screens) is not taken as hidden.
    """
    rules: dict[str, dict[str, str]] = {}
    shown: set[str] = set()
    for selectors, said, plain in _rules("\n".join(_styles(tree))[:_MOST_SHEET]):
        for selector in (part.strip() for part in selectors.split(",")):
            if plain and selector and _ONE.fullmatch(selector):
                rules.setdefault(selector, {}).update(said)
            elif _shows(said):
                shown.update(_NAME.findall(_LAST.split(selector)[-1]))
    looks = {key: _look(said) for key, said in rules.items()}
    return Sheet(
        looks={key: look for key, look in looks.items() if look is not NO_LOOK and not shown & {*_NAME.findall(key)}}
    )


# -- style sheets ----------------------------------------------------------------------------------------------------


def _styles(tree: HtmlElement) -> Iterable[str]:
    """The texts of the style sheets that a browser with scripts applies on a screen."""
    for style in tree.iter("style"):
        if style.get("media") in _MEDIA and not any(above.tag == "noscript" for above in style.iterancestors()):
            yield style.text or ""


def _rules(css: str) -> Iterable[tuple[str, dict[str, str], bool]]:
    """Each rule that speaks of being seen: selectors, declarations, whether it stands outside of any @-block."""
    parts = css.split("/*")
    text = parts[0] + "".join(part.partition("*/")[2] for part in parts[1:])
    depth = 0
    for chunk in text.split("}"):
        opened = chunk.count("{")
        if opened and _WORDS.search(body := chunk[chunk.rindex("{") + 1 :]):
            selectors = chunk[: chunk.rindex("{")].rpartition("{")[2].rpartition(";")[2]
            yield selectors, _said(body), depth == 0 and opened == 1
        depth = max(0, depth + opened - 1)


_WORDS = re.compile(
    r"display|visibility|opacity|clip|height|width|indent|font|color|background|left|top|right|bottom|margin|transform",
    re.IGNORECASE,
)


_SHOWING = (
    "display", "visibility", "opacity", "height", "max-height", "clip", "clip-path", "left", "font-size", "color",
)  # fmt: skip


def _shows(said: Mapping[str, str]) -> bool:
    """Whether a rule makes visible what another hides."""
    return any(name in said for name in _SHOWING) and not _look(said).gone


def _keys(element: HtmlElement) -> Iterable[str]:
    """The selectors that *element* answers to, the weakest first."""
    tag = element.tag
    yield tag
    for name in (element.get("class") or "").split():
        yield f".{name}"
        yield f"{tag}.{name}"
    if name := element.get("id"):
        yield f"#{name}"
        yield f"{tag}#{name}"


def over(look: Look, later: Look) -> Look:
    """*look* where *later* says nothing: by a later rule, or further in; what is gone stays gone."""
    return Look(
        gone=look.gone or later.gone,
        tiny=later.tiny if later.tiny is not None else look.tiny,
        colour=later.colour or look.colour,
        background=later.background or look.background,
    )


# -- declarations ----------------------------------------------------------------------------------------------------


def _own_look(element: HtmlElement) -> Look:
    attributes = element.attrib
    if not attributes:
        return NO_LOOK
    style = attributes.get("style")
    look = look_of(style) if style else NO_LOOK
    colour = attributes.get("color") if element.tag == "font" else None
    background = attributes.get("bgcolor") or (PICTURE if attributes.get("background") else "")
    if not colour and not background:
        return look
    return over(Look(colour=colour_in(colour or ""), background=colour_in(background)), look)


@lru_cache(maxsize=4096)
def look_of(style: str) -> Look:
    """Read one ``style`` attribute."""
    return _look(_said(style[:2000]))


def _said(declarations: str) -> dict[str, str]:
    pairs = (part.partition(":") for part in declarations.split(";"))
    return {
        name.strip().lower(): value.partition("!")[0].strip().lower()[:_MOST_VALUE]
        for name, colon, value in pairs
        if colon and value
    }


def _look(said: Mapping[str, str]) -> Look:
    size = said.get("font-size", "")
    painted = any(name.endswith(("background-clip", "text-fill-color")) for name in said)
    look = Look(
        gone=_is_gone(said),
        tiny=_is_tiny(size) if size and size not in ("inherit", "unset") else None,
        colour="" if painted else colour_in(said.get("color", "")),
        background=colour_in(said.get("background-color", "") or said.get("background", "")),
    )
    return NO_LOOK if look == NO_LOOK else look


def _is_gone(said: Mapping[str, str]) -> bool:
    if said.get("display") == "none" or said.get("visibility") in ("hidden", "collapse"):
        return True
    if _is_nil(said.get("opacity", "1")) and not any(name in said for name in _MOVES):
        return True
    return _is_clipped(said) or _is_off_screen(said)


def _is_clipped(said: Mapping[str, str]) -> bool:
    """Cut to nothing: by its clip, by a box without height or width that shows no overflow, by a scale of 0."""
    if any(_NOTHING_LEFT.match(said.get(name, "")) for name in ("clip", "clip-path")):
        return True
    flat = any(_is_flat(said.get(name, "")) for name in ("height", "max-height", "width", "max-width"))
    return (flat and said.get("overflow") in ("hidden", "clip")) or bool(_NOT_SHOWN.search(said.get("transform", "")))


def _is_off_screen(said: Mapping[str, str]) -> bool:
    moved = said.get("position") in ("absolute", "fixed", "relative")
    edges = ("left", "top", "right", "bottom", "inset-inline-start") if moved else ()
    if any(_is_far(said.get(name, "")) for name in (*edges, "text-indent", "margin-left", "margin-top")):
        return True
    transform = said.get("transform", "")
    return _AWAY.search(transform) is not None and any(_is_far(part) for part in re.split(r"[(,)]", transform))


def _is_tiny(size: str) -> bool:
    found = _LENGTH.fullmatch(size)
    return found is not None and float(found[1]) <= _TINY.get(found[2] or "", 0.0)


def _is_far(distance: str) -> bool:
    found = _LENGTH.fullmatch(distance.strip())
    return found is not None and float(found[1]) <= -_FAR.get(found[2] or "", 900.0)


def _is_flat(size: str) -> bool:
    found = _LENGTH.fullmatch(size)
    return found is not None and float(found[1]) <= (1 if found[2] == "px" else 0)


def _is_nil(value: str) -> bool:
    found = _LENGTH.fullmatch(value)
    return found is not None and float(found[1]) <= 0.02 * (100 if found[2] == "%" else 1)
