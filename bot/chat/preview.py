"""One HTML page that shows a digest as Slack and Discord will show it, light and dark.

The page draws the very payloads of ``slack_blocks`` and ``discord_embeds``, not the digest, so what is wrong with
them is seen.  It needs no other file and no network, and runs no script.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from importlib.resources import files
from typing import Any

from ..model import Digest
from . import discord_embeds, preview_discord, preview_slack, slack_blocks, wording
from .safe import clean, cut

Payload = Mapping[str, Any]

_CHANNEL = "ai-임원-브리핑"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_PAGE = """<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{title} · 미리보기</title>
<style>
{style}
</style>
</head>
<body>
<header>
<h1>{title}</h1>
<p class="note">Slack과 Discord에 올라갈 메시지를 밝은 화면과 어두운 화면으로 그린 미리보기입니다. 실제 전송 데이터로 그렸고, 인터넷 연결 없이 열립니다.</p>
</header>
<main>
{sections}
</main>
</body>
</html>
"""
_MESSAGE = (
    '<article class="message"><div class="avatar" aria-hidden="true">EB</div><div class="body">'
    '<div class="who"><b>exec-brief</b><span class="badge">{badge}</span><time>{time}</time></div>{body}</div></article>'
)
_WINDOW = """<figure><figcaption>{caption}</figcaption>
<div class="window {look}">
<section class="pane" aria-label="채널"><div class="bar"># {channel}</div>{messages}{replies_link}</section>
<section class="pane thread" aria-label="스레드"><div class="bar">{thread_title}</div><div class="scroll" tabindex="0">{parent}\
<div class="count">답글 {count}개</div>{replies}</div></section>
</div></figure>"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Platform:
    """How one client looks, and the payloads to show in it."""

    name: str
    look: str
    badge: str
    draw: Callable[[Payload], str]
    parent: Callable[[Payload], str]
    thread_title: str
    replies_link: str
    messages: Sequence[Payload]
    replies: Sequence[Payload]


def preview_html(digests: Sequence[Digest], briefs: Sequence[tuple[str, Digest]] = ()) -> str:
    """The page for *digests*, at least one, and the answers to ``/brief``, given as (words typed, answer)."""
    title = escape(_label(wording.title_line(digests[-1])))
    sections = [_section(f"채널 브리핑 · {wording.date_line(digest.local_date)}", digest) for digest in digests]
    sections += [_section(f"<code>/brief {escape(_label(words))}</code>", answer) for words, answer in briefs]
    style = files("bot.chat").joinpath("preview.css").read_text(encoding="utf-8")
    return _PAGE.format(policy=_POLICY, title=title, style=style, sections="\n".join(sections))


def _section(heading: str, digest: Digest) -> str:
    windows = [
        _window(platform, digest, theme, name)
        for platform in (_slack(digest), _discord(digest))
        for theme, name in (("light", "밝은 화면"), ("dark", "어두운 화면"))
    ]
    return f'<h2>{heading}</h2>\n<div class="grid">{"".join(windows)}</div>'


def _slack(digest: Digest) -> _Platform:
    replies = slack_blocks.thread_messages(digest)
    return _Platform(
        name="Slack",
        look="slack",
        badge="APP",
        draw=preview_slack.message_html,
        parent=preview_slack.summary_html,
        thread_title=f"스레드 <small># {_CHANNEL}</small>",
        replies_link=f'<div class="avatar" aria-hidden="true">EB</div><b>{len(replies)}개의 답글</b><span>스레드 보기</span>',
        messages=slack_blocks.digest_messages(digest),
        replies=replies,
    )


def _discord(digest: Digest) -> _Platform:
    replies = discord_embeds.thread_messages(digest)
    title = escape(_label(wording.title_line(digest)))
    return _Platform(
        name="Discord",
        look="discord",
        badge="APP",
        draw=preview_discord.message_html,
        parent=lambda _: "",
        thread_title=f"<span>{title}</span>",
        replies_link=f"<b>{title}</b><i>메시지 {len(replies)}개 ›</i>",
        messages=discord_embeds.digest_messages(digest),
        replies=replies,
    )


def _window(platform: _Platform, digest: Digest, theme: str, theme_name: str) -> str:
    time = _clock(digest)

    def message(body: str) -> str:
        return _MESSAGE.format(badge=platform.badge, time=time, body=body)

    parent = platform.parent(platform.messages[0])
    return _WINDOW.format(
        caption=f"{platform.name} · {theme_name}",
        look=f"{platform.look} {theme}",
        channel=_CHANNEL,
        messages="".join(message(platform.draw(payload)) for payload in platform.messages),
        replies_link=f'<div class="replies">{platform.replies_link}</div>' if platform.replies else "",
        thread_title=platform.thread_title,
        parent=message(parent) if parent else "",
        count=len(platform.replies),
        replies="".join(message(platform.draw(payload)) for payload in platform.replies),
    )


def _clock(digest: Digest) -> str:
    """'오전 8:00', when the digest was made."""
    local = digest.made_at.astimezone(wording.zone_of(digest))
    return f"{'오전' if local.hour < 12 else '오후'} {local.hour % 12 or 12}:{local:%M}"


def _label(text: str) -> str:
    return cut(clean(text), 100)
