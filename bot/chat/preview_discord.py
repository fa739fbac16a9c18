"""Discord payloads as HTML, for the preview page: embeds, buttons and menus, and the markdown that we write."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

_MENU = 3
_STYLES = {1: "primary", 2: "plain", 4: "danger"}
_TOKEN = re.compile(r"\\(?P<escaped>[^\w\s])|<(?P<link>https?://[^\s<>]+)>|(?P<mark>\*\*)")
_LINE_TAGS = {"##": "h3", "###": "h4", "-": "li", ">": "blockquote"}
#: these elements break the line themselves
_AFTER_BLOCK = re.compile(r"(</(?:h3|h4|li|blockquote)>)\n|\n(?=<(?:li|blockquote)>)")


def message_html(payload: Mapping[str, Any]) -> str:
    content = f'<div class="content">{markdown_html(payload["content"])}</div>'
    embeds = "".join(_embed(embed) for embed in payload.get("embeds", ()))
    return content + embeds + "".join(_row(row["components"]) for row in payload.get("components", ()))


def markdown_html(text: str) -> str:
    """Headings, lists, quotes, bold, ``<links>`` and backslash escapes; everything else is text."""
    return _AFTER_BLOCK.sub(r"\1", "\n".join(map(_line, text.split("\n"))))


def _line(line: str) -> str:
    mark, space, rest = line.partition(" ")
    tag = _LINE_TAGS.get(mark) if space else None
    return f"<{tag}>{_inline(rest)}</{tag}>" if tag else _inline(line)


def _inline(text: str) -> str:
    """Escapes, links and bold; a bold that is never closed ends with the line."""
    out, bold, end = [], False, 0
    for token in _TOKEN.finditer(text):
        out.append(escape(text[end : token.start()]))
        end = token.end()
        if token["mark"]:
            bold = not bold
            out.append("<strong>" if bold else "</strong>")
        else:
            out.append(escape(token["escaped"]) if token["escaped"] else _link(escape(token["link"])))
    return "".join(out) + escape(text[end:]) + ("</strong>" if bold else "")


def _link(url: str) -> str:
    return f'<a href="{url}" rel="noopener noreferrer" target="_blank">{url}</a>'


def _embed(embed: Mapping[str, Any]) -> str:
    parts = []
    if "title" in embed:
        title = _inline(embed["title"])
        if "url" in embed:
            title = f'<a href="{escape(embed["url"])}" rel="noopener noreferrer" target="_blank">{title}</a>'
        parts.append(f'<div class="title">{title}</div>')
    parts.append(f'<div class="description">{markdown_html(embed["description"])}</div>')
    if "footer" in embed:
        parts.append(f"<footer>{escape(embed['footer']['text'])}</footer>")
    return f'<div class="embed" style="--bar: #{embed["color"]:06x}">{"".join(parts)}</div>'


def _row(components: Sequence[Mapping[str, Any]]) -> str:
    if components[0]["type"] == _MENU:
        return f'<div class="menu">{escape(components[0]["placeholder"])}</div>'
    buttons = (f'<span class="button {_STYLES[one["style"]]}">{escape(one["label"])}</span>' for one in components)
    return f'<div class="buttons">{"".join(buttons)}</div>'
