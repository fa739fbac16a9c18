"""Slack payloads as HTML, for the preview page.  Knows the block types that ``slack_blocks`` writes, and no others."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape, unescape
from typing import Any

Block = Mapping[str, Any]

#: the only ones we write
_EMOJI = {"warning": "⚠️"}


def message_html(payload: Mapping[str, Any]) -> str:
    return "".join(_block(block) for block in payload["blocks"])


def summary_html(payload: Mapping[str, Any]) -> str:
    """The notification text, as the thread pane repeats the message above the replies."""
    return f'<div class="parent">{escape(unescape(payload["text"]))}</div>'  # Slack's own escaping undone first


def _block(block: Block) -> str:
    match block["type"]:
        case "header":
            return f'<div class="b-header">{_plain(block["text"])}</div>'
        case "context":
            lines = "".join(f"<span>{_plain(element)}</span>" for element in block["elements"])
            return f'<div class="b-context">{lines}</div>'
        case "divider":
            return "<hr>"
        case "actions":
            return f'<div class="b-actions">{"".join(map(_control, block["elements"]))}</div>'
        case "rich_text":
            return f'<div class="b-rich">{"".join(map(_rich, block["elements"]))}</div>'
        case other:
            raise ValueError(f"no preview for block type {other!r}")


def _control(element: Block) -> str:
    """A button, or a menu as the client draws it closed: its choices are seen when it is opened."""
    match element["type"]:
        case "button":
            style = element.get("style", "plain")
            return f'<span class="b-button {escape(style)}">{_plain(element["text"])}</span>'
        case "overflow":
            return '<span class="b-button b-more">⋯</span>'
        case other:
            raise ValueError(f"no preview for control {other!r}")


def _plain(text: Block) -> str:
    if text["type"] != "plain_text":
        raise ValueError(f"no preview for text type {text['type']!r}")
    return escape(text["text"])


def _rich(element: Block) -> str:
    match element["type"]:
        case "rich_text_section":
            return f"<p>{_inline(element)}</p>"
        case "rich_text_list":
            return "<ul>" + "".join(f"<li>{_inline(item)}</li>" for item in element["elements"]) + "</ul>"
        case "rich_text_quote":
            return f"<blockquote>{_inline(element)}</blockquote>"
        case other:
            raise ValueError(f"no preview for rich text element {other!r}")


def _inline(element: Block) -> str:
    return "".join(map(_leaf, element["elements"]))


def _leaf(leaf: Block) -> str:
    if leaf["type"] == "emoji":
        return _EMOJI[leaf["name"]]
    html = escape(leaf["text"])
    if leaf["type"] == "link":
        html = f'<a href="{escape(leaf["url"])}" rel="noopener noreferrer" target="_blank">{html}</a>'
    style = leaf.get("style", {})
    html = f"<strong>{html}</strong>" if style.get("bold") else html
    return f"<em>{html}</em>" if style.get("italic") else html
