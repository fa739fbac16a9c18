"""What stands in a page's markup and no reader of it sees: taken out of the tree, so that nothing rests on it.

Read are the element's own style, old attributes (``hidden``, ``bgcolor``, ``<font color>``) and the rules of the page's
own ``<style>`` for one class, id or tag; what linked style sheets and scripts do is not known.  So *when in doubt, keep*:
bodies stand under ``opacity:0`` until a script fades them in, and white paragraphs on a box whose colour another file
knows.  What would be a large part of the page's sentences is the page, whatever its style says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from lxml import etree
from lxml.html import HtmlElement

from .colours import CLEAR, WHITE, is_alike
from .looks import NO_LOOK, Look, Sheet, over
from .markup import BLOCKS, text_length, weight

#: a hidden block with more than this share of the page's text is shown by a script: it is the page
_MOST = 0.5
#: the same for all that is hidden in one of the finer ways, of the page's sentences
_MOST_PROSE = 0.4
#: a text node of less weight is a menu's, not a sentence
_PROSE = 60
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))", re.IGNORECASE)
_HIDDEN_CLASS = re.compile(
    r"(?:^|\s)(?:hidden|hide|is-hidden|d-none|blind|sr-only|screen[_-]?(?:reader|out)(?:-text)?|visually-?hidden|a11y(?:-hidden)?|u_hc)(?:$|\s)"
)


def drop_hidden(tree: HtmlElement, sheet: Sheet) -> None:
    """Take out what a reader does not see, unless it is most of the page (bodies that a script reveals)."""
    hidden = [element for element in tree.iter(etree.Element) if _is_hidden(element)]
    if hidden:
        total = text_length(tree)
        for element in hidden:
            if element.getparent() is not None and text_length(element) <= _MOST * total:
                element.drop_tree()
    _drop_unseen(tree, sheet)


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
    looks = _looks(tree, sheet)
    for is_unseen in (_is_gone, _is_tiny, _is_blended):
        nodes = [element for element, look in looks.items() if is_unseen(look)]
        if nodes and _prose(nodes) <= _MOST_PROSE * _prose(tree.iter(etree.Element)):
            _silence(nodes)


def _looks(tree: HtmlElement, sheet: Sheet) -> dict[HtmlElement, Look]:
    """Element -> its look with what it inherits, where there is any; the page as a whole is not hidden by its own look."""
    looks: dict[HtmlElement, Look] = {}
    for element in tree.iter(etree.Element):
        own = sheet.look(element)
        if own is not NO_LOOK and element.tag in ("html", "body"):
            own = Look(background=own.background)
        above = looks.get(element.getparent(), NO_LOOK)
        if own is not NO_LOOK or above is not NO_LOOK:
            looks[element] = above if own is NO_LOOK else over(above, own)
    return looks


def _is_gone(look: Look) -> bool:
    return look.gone


def _is_tiny(look: Look) -> bool:
    return look.tiny is True


def _is_blended(look: Look) -> bool:
    """Letters of the colour of what is behind them; white ones also where nothing says what that is."""
    return look.colour == CLEAR or bool(look.colour and is_alike(look.colour, look.background or WHITE))


def _prose(nodes: Iterable[HtmlElement]) -> float:
    """Weight of the sentences that stand directly in *nodes*."""
    texts = (text for node in nodes for text in (node.text, *(child.tail for child in node)) if text)
    return sum(size for text in texts if (size := weight(text.strip())) >= _PROSE)


def _silence(nodes: Iterable[HtmlElement]) -> None:
    """Take the text out of *nodes*; their places stay, for what stands among them and is seen."""
    for node in nodes:
        node.text = None
        for child in node:
            child.tail = None
