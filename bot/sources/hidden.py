"""What stands in a page's markup and no reader of it sees: taken out of the tree, so that nothing rests on it.

Read are the element's own style, old attributes (``hidden``, ``bgcolor``, ``<font color>``) and the rules of the page's
own ``<style>`` for one class, id or tag; what linked style sheets and scripts do is not known.  So *when in doubt, keep*:
bodies stand under ``opacity:0`` until a script fades them in, and white paragraphs on a box whose colour another file
knows.  What would be a large part of the page's sentences is the page, whatever its style says.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from lxml import etree
from lxml.html import HtmlElement

from .colours import PICTURE, WHITE, colour_in, is_alike
from .markup import BLOCKS, text_length, weight

#: a hidden block with more than this share of the page's text is shown by a script: it is the page
_MOST = 0.5
#: the same for all that is hidden in one of the finer ways, of the page's sentences
_MOST_PROSE = 0.4
#: a text node of less weight is a menu's, not a sentence
_PROSE = 60
#: characters of style sheets that are read
_MOST_SHEET = 200_000

_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))", re.IGNORECASE)
_HIDDEN_CLASS = re.compile(
    r"(?:^|\s)(?:hidden|hide|is-hidden|d-none|blind|sr-only|screen[_-]?(?:reader|out)(?:-text)?|visually-?hidden|a11y(?:-hidden)?|u_hc)(?:$|\s)"
)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What declarations say about being seen; ``None`` and '' where they say nothing."""

    gone: bool = False
    #: whether the letters are too small to be read
    tiny: bool | None = None
    #: as :func:`~bot.sources.colours.colour_in` gives them
    colour: str = ""
    background: str = ""


_NO_LOOK = Look()


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
        return _over([*found, own]) if found else own


def drop_hidden(tree: HtmlElement, sheet: Sheet) -> None:
    """Take out what a reader does not see, unless it is most of the page (bodies that a script reveals)."""
    hidden = [element for element in tree.iter(etree.Element) if _is_hidden(element)]
    if hidden:
        total = text_length(tree)
        for element in hidden:
            if element.getparent() is not None and text_length(element) <= _MOST * total:
                element.drop_tree()
    _drop_unseen(tree, sheet)


def read_sheet(styles: Iterable[str]) -> Sheet:
    """Read the texts of ``<style>`` elements, in the order of the page; never raises.

    A name that any other rule shows again (a narrower one, one for wide screens) is not taken as hidden.
    """
    rules: dict[str, dict[str, str]] = {}
    shown: set[str] = set()
    for selectors, said, plain in _rules("\n".join(styles)[:_MOST_SHEET]):
        for selector in (part.strip() for part in selectors.split(",")):
            if plain and selector and _ONE.fullmatch(selector):
                rules.setdefault(selector, {}).update(said)
            elif _shows(said):
                shown.update(_NAME.findall(selector))
    looks = {key: _look(said) for key, said in rules.items()}
    return Sheet(looks={key: look for key, look in looks.items() if look != _NO_LOOK and not shown & {*_NAME.findall(key)}})


# -- style sheets ----------------------------------------------------------------------------------------------------


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


def _shows(said: Mapping[str, str]) -> bool:
    """Whether a rule makes visible what another hides."""
    names = ("display", "visibility", "opacity", "height", "max-height", "clip", "clip-path", "left", "font-size", "color")
    return any(name in said for name in names) and not _look(said).gone


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


def _over(looks: Iterable[Look]) -> Look:
    """The last of *looks* that says something, for each thing said."""
    gone, tiny, colour, background = False, None, "", ""
    for look in looks:
        gone = gone or look.gone
        tiny = look.tiny if look.tiny is not None else tiny
        colour, background = look.colour or colour, look.background or background
    return Look(gone=gone, tiny=tiny, colour=colour, background=background)


# -- declarations ----------------------------------------------------------------------------------------------------


def _own_look(element: HtmlElement) -> Look:
    attributes = element.attrib
    if not attributes:
        return _NO_LOOK
    style = attributes.get("style")
    look = look_of(style) if style else _NO_LOOK
    colour = attributes.get("color") if element.tag == "font" else None
    background = attributes.get("bgcolor") or (PICTURE if attributes.get("background") else "")
    if not colour and not background:
        return look
    return _over([Look(colour=colour_in(colour or ""), background=colour_in(background) or background), look])


@lru_cache(maxsize=4096)
def look_of(style: str) -> Look:
    """Read one ``style`` attribute."""
    return _look(_said(style[:2000]))


def _said(declarations: str) -> dict[str, str]:
    pairs = (part.partition(":") for part in declarations.split(";"))
    return {
        name.strip().lower(): value.partition("!")[0].strip().lower() for name, colon, value in pairs if colon and value
    }


def _look(said: Mapping[str, str]) -> Look:
    size = said.get("font-size", "")
    return Look(
        gone=_is_gone(said),
        tiny=_is_tiny(size) if size and size not in ("inherit", "unset") else None,
        colour=colour_in(said.get("color", "")),
        background=colour_in(said.get("background-color", "") or said.get("background", "")),
    )


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
    flat = any(_is_nil(said.get(name, "")) for name in ("height", "max-height", "width", "max-width"))
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


def _is_nil(value: str) -> bool:
    found = _LENGTH.fullmatch(value)
    return found is not None and float(found[1]) <= 0.02 * (100 if found[2] == "%" else 1)


# -- the tree --------------------------------------------------------------------------------------------------------


def _is_hidden(element: HtmlElement) -> bool:
    attributes = element.attrib
    if not attributes or element.tag in ("html", "body"):
        return False
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    if attributes.get("aria-hidden") == "true" and element.tag in BLOCKS:
        return True
    if (style := attributes.get("style")) and _HIDDEN_STYLE.search(style):
        return True
    return bool((names := attributes.get("class")) and _HIDDEN_CLASS.search(names))


def _drop_unseen(tree: HtmlElement, sheet: Sheet) -> None:
    """The finer ways, each judged as a whole: blocks that are gone, letters without size, letters without colour."""
    looks = {element: look for element in tree.iter(etree.Element) if (look := sheet.look(element)) != _NO_LOOK}
    if not looks:
        return
    gone = [element for element, look in looks.items() if look.gone and element.tag not in ("html", "body")]
    ways = (
        [{*element.iter(etree.Element)} for element in gone],
        [_spoken_for(e, lambda e: _at(looks, e).tiny is not None) for e, look in looks.items() if look.tiny],
        [_spoken_for(e, lambda e: _is_painted(_at(looks, e))) for e, look in looks.items() if _is_blended(e, look, looks)],
    )
    for found in ways:
        nodes = set().union(*found)
        if nodes and _prose(nodes) <= _MOST_PROSE * _prose(tree.iter(etree.Element)):
            _silence(nodes, {*gone} if found is ways[0] else set())


def _at(looks: Mapping[HtmlElement, Look], element: HtmlElement) -> Look:
    return looks.get(element, _NO_LOOK)


def _is_painted(look: Look) -> bool:
    return bool(look.colour or look.background)


def _spoken_for(element: HtmlElement, decides: Callable[[HtmlElement], bool]) -> set[HtmlElement]:
    """*element* and what inherits from it: everything below it up to elements that decide for themselves."""
    nodes = {element}
    for node in element.iter(etree.Element):
        if node.getparent() in nodes and not decides(node):
            nodes.add(node)
    return nodes


def _is_blended(element: HtmlElement, look: Look, looks: Mapping[HtmlElement, Look]) -> bool:
    """Whether its letters have the colour of what is behind them; white ones also where nothing says what that is."""
    if not _is_painted(look):
        return False
    colour = look.colour or _inherited(element, looks, lambda look: look.colour)
    if colour == "transparent":
        return "background-clip" not in (element.get("style") or "")
    background = look.background or _inherited(element, looks, lambda look: look.background) or WHITE
    return bool(colour) and is_alike(colour, background)


def _inherited(element: HtmlElement, looks: Mapping[HtmlElement, Look], pick: Callable[[Look], str]) -> str:
    found = (pick(looks[above]) for above in element.iterancestors() if above in looks)
    return next((value for value in found if value), "")


def _prose(nodes: Iterable[HtmlElement]) -> float:
    """Weight of the sentences that stand directly in *nodes*."""
    texts = (text for node in nodes for text in (node.text, *(child.tail for child in node)) if text)
    return sum(size for text in texts if (size := weight(text.strip())) >= _PROSE)


def _silence(nodes: Iterable[HtmlElement], _: set[HtmlElement]) -> None:
    """Take the text out of *nodes*; their places stay, for what stands among them and is seen."""
    for node in nodes:
        node.text = None
        for child in node:
            child.tail = None
