"""Makes docs/slack-*.png: the digest, its thread and an answer, from the very payloads, in headless Chromium.

python tests/slack_pictures.py [FOLDER]
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from digests import ordinary_digest
from node_tools import chromium

from bot.actions import Action
from bot.chat import preview_slack, slack_blocks, slack_replies
from bot.desk.values import Button, Reply

ROOT = Path(__file__).parent.parent
STYLE = (ROOT / "bot" / "chat" / "preview.css").read_text(encoding="utf-8")
MORE = """
body { padding: 0; background: #fff; }
.frame { width: 760px; padding-bottom: 10px; background: var(--bg); color: var(--fg); }
.hint { margin: 6px 16px -4px 60px; color: var(--muted); font-size: 13px; }
.typed { margin: 14px 16px 2px; padding: 9px 12px; border: 1px solid #b5b5b5; border-radius: 8px; }
"""
MESSAGE = (
    '<article class="message"><div class="avatar">EB</div><div class="body"><div class="who"><b>exec-brief</b>'
    '<span class="badge">APP</span><time>오전 8:00</time></div>{}</div></article>'
)


def page(title: str, parts: Iterable[str]) -> str:
    bar = f'<div class="bar">{title}</div>'
    return (
        f'<!doctype html><html lang="ko"><meta charset="utf-8"><style>{STYLE}{MORE}</style>'
        f'<body><main class="frame slack">{bar}{"".join(parts)}</main></body></html>'
    )


def drawn(payloads: Iterable[dict[str, Any]]) -> str:
    return "".join(MESSAGE.format(preview_slack.message_html(payload)) for payload in payloads)


def pictures() -> dict[str, tuple[str, int]]:
    """name -> (HTML, height in pixels)."""
    digest = ordinary_digest()
    messages, replies = slack_blocks.digest_messages(digest), slack_blocks.thread_messages(digest)
    count = f'<div class="replies"><div class="avatar">EB</div><b>{len(replies)}개의 답글</b><span>오늘 오전 8:00</span></div>'
    parent = MESSAGE.format(preview_slack.summary_html(messages[0]))
    line = f'<div class="count">답글 {len(replies)}개</div>'
    return {
        "slack-digest": (page("# ai-임원-브리핑", [drawn(messages), count]), 885),
        "slack-thread": (page("스레드 <small># ai-임원-브리핑</small>", [parent, line, drawn(replies[:2])]), 1060),
        "slack-brief": (page("# ai-임원-브리핑", [typed("/brief 최태원 7일"), whispered(answer())]), 775),
    }


def answer() -> Reply:
    digest = replace(ordinary_digest(), title="최태원 · 최근 7일", listed=())
    buttons = (
        Button(label="채널에 공유", action=Action("share", ("chey-tae-won", "168")), style="primary"),
        Button(label="최근 30일 보기", action=Action("brief", ("chey-tae-won", "720"))),
        Button(label="이 채널에서 구독", action=Action("follow", ("chey-tae-won",))),
    )
    return Reply(digest=digest, buttons=buttons)


def typed(words: str) -> str:
    return f'<div class="typed">{words}</div>'


def whispered(reply: Reply) -> str:
    return '<div class="hint">회원님에게만 표시</div>' + drawn(slack_replies.reply_messages(reply))


def main(folder: Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        for name, (html, height) in pictures().items():
            file = Path(scratch) / f"{name}.html"
            file.write_text(html, encoding="utf-8")
            flags = [
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--force-device-scale-factor=1.5",
            ]
            wanted = [f"--user-data-dir={scratch}/profile", f"--window-size=760,{height}"]
            shot = f"--screenshot={folder / name}.png"
            subprocess.run(
                [chromium(), *flags, *wanted, shot, file.as_uri()], check=True, capture_output=True, timeout=120
            )


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs")
