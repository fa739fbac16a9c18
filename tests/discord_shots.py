"""Draws docs/discord-*.png: ``python tests/discord_shots.py``.

SimCord's own page shows what the bot really sent; Chromium takes the picture.  Needs ``simcord[preview]`` and chromium.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import simcord
from chat_contract import key_of, nonce_of
from digests import ordinary_digest
from discord_sim import ToldDesk, simulated
from node_tools import chromium
from PIL import Image, ImageChops

from bot.actions import Action
from bot.desk import Button, Reply

DOCS = Path(__file__).resolve().parent.parent / "docs"
#: width of the page, and what stands left of, above and below the messages
WIDTH, LEFT, TOP, COMPOSER = 1000, 256, 96, 115
#: photographs taken until one is good
TRIES = 25
#: SimCord's clock begins here
DAY = date(2026, 1, 1)


def digest_of_the_day():
    """The ordinary digest, on the day that SimCord shows."""
    base = ordinary_digest()
    cards, listed = tuple(map(_moved, base.cards)), tuple(map(_moved, base.listed))
    return replace(base, cards=cards, listed=listed, local_date=DAY)


def _moved(card):
    lines = tuple(
        replace(line, published=datetime(2025, 12, 31, line.published.hour, line.published.minute, tzinfo=UTC))
        for line in card.sources
    )
    return replace(card, sources=lines)


async def shoot(env: simcord.Env, channel: Any, viewer: Any, name: str, height: int) -> None:
    """The messages of *channel* as *viewer* sees them; *height*: enough that nothing scrolls."""
    shown = env.preview(channel, viewers=[viewer], layout="channel", locale="ko", timezone="Asia/Seoul")
    async with shown as page:
        for _ in range(TRIES):
            picture = await _photograph(page.url, height)
            if _is_settled(picture):
                break
    cut = picture.crop((LEFT, TOP, WIDTH - 130, height - COMPOSER))
    _trimmed(cut).save(DOCS / f"discord-{name}.png", optimize=True)


async def _photograph(url: str, height: int) -> Image.Image:
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.png"
        browser = await asyncio.create_subprocess_exec(
            *(chromium(), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
            *(f"--window-size={WIDTH},{height}", "--virtual-time-budget=60000", f"--screenshot={whole}", url),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        await browser.wait()
        return Image.open(whole).convert("RGB")


def _is_settled(picture: Image.Image) -> bool:
    """While the page is being brought up to date its buttons are dim, and the channel's name stands lower."""
    heading = picture.crop((LEFT + 42, TOP + 16, LEFT + 140, TOP + 27))
    return len(heading.getcolors(1 << 16) or ()) == 1


def _trimmed(picture: Image.Image) -> Image.Image:
    """Without the empty ground under the last message."""
    ground = Image.new("RGB", picture.size, picture.getpixel((2, picture.height - 2)))
    box = ImageChops.difference(picture, ground).getbbox()
    return picture.crop((0, 0, picture.width, min(picture.height, (box[3] if box else 0) + 20)))


async def main() -> None:
    DOCS.mkdir(exist_ok=True)
    digest = digest_of_the_day()
    share = Action("share", ("chey-tae-won", "24"))
    buttons = (
        Button(label="채널에 공유", action=share, style="primary"),
        Button(label="이 인물 구독", action=Action("follow", ("chey-tae-won",))),
    )
    answer = replace(digest, title="최태원 소식", cards=digest.cards[:1], listed=())
    desk = ToldDesk(reply=Reply(digest=answer, buttons=buttons, share=share))
    async with simulated(desk) as sim:
        with sim.env.time_context():
            sim.env.backend.bot_user.username = sim.env.backend.bot_user.global_name = "exec-brief"
            asked = sim.guild.create_text_channel("자유-게시판")
            rendered = sim.chat.render(digest)
            head = await sim.chat.post(sim.address, rendered.messages[0], key=key_of(0), nonce=nonce_of(0))
            await shoot(sim.env, sim.channel, sim.alice, "digest", 1300)
            for number, payload in enumerate(rendered.replies, 1):
                await sim.chat.post(sim.address, payload, key=key_of(number), nonce=nonce_of(number), thread=head)
            await shoot(sim.env, sim.channel.threads[0], sim.alice, "thread", 1800)
            await sim.bob.slash(asked, "brief", name="최태원")
            await shoot(sim.env, asked, sim.bob, "brief", 1100)


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
