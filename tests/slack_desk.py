"""A desk that answers at once from what a test tells it, and remembers what it was asked."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

from digests import ordinary_digest

from bot.actions import Action
from bot.desk.values import Asker, Button, ChannelState, Choice, Home, Reply

ANSWER = replace(ordinary_digest(), title="최태원 · 최근 7일", edition_id="brief")


class FakeDesk:
    """``reply`` is what every question gets; ``asked`` is (verb, asker, *arguments)."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.replies: dict[str, Reply] = {}
        self.reply = Reply(
            digest=ANSWER,
            buttons=(Button(label="채널에 공유", action=Action("share", ("chey-tae-won", "168")), style="primary"),),
            share=Action("share", ("chey-tae-won", "168")),
        )
        self.choices = [Choice(value="chey-tae-won", label="최태원 · SK그룹 회장")]
        #: set: questions wait for it
        self.gate: asyncio.Event | None = None
        self.failure: Exception | None = None

    async def answer(self, asker: Asker, words: str, now: Any) -> Reply:
        return await self._reply("answer", asker, words, words)

    async def press(self, asker: Asker, action: Action, now: Any) -> Reply:
        return await self._reply("press", asker, action, action.verb)

    async def ask(self, asker: Asker, subject_id: str, hours: int, *, public: bool, now: Any) -> Reply:
        made = await self._reply("ask", asker, (subject_id, hours, public), subject_id)
        return replace(made, public=public)

    async def share(self, asker: Asker, subject_id: str, hours: int, *, token: str, now: Any) -> Reply:
        return await self._reply("share", asker, (subject_id, hours, token), "share")

    def suggest(self, asker: Asker, typed: str, *, most: int = 25) -> list[Choice]:
        self.asked.append(("suggest", asker, typed))
        if self.failure:
            raise self.failure
        return self.choices[:most]

    async def home(self, asker: Asker, now: Any, channels: Any = None) -> Home:
        self.asked.append(("home", asker, channels))
        state = ChannelState(channel="C01GEN", lines=("매일 08:30 · 최태원, 젠슨 황",), paused=True)
        return Home(
            channels=(state,),
            next_digest="11월 23일(월) 08:30",
            last_receipt="소스 47곳 확인",
            help_lines=("/brief 최태원",),
        )

    async def forget(self, platform: str, workspace: str, channel: str = "", *, spared: Any = ()) -> None:
        self.asked.append(("forget", platform, workspace, channel, *sorted(spared)))

    async def _reply(self, verb: str, asker: Asker, what: Any, name: str) -> Reply:
        self.asked.append((verb, asker, what))
        if self.gate is not None:
            await self.gate.wait()
        if self.failure:
            raise self.failure
        return self.replies.get(name, self.reply)

    def verbs(self) -> list[str]:
        return [asked[0] for asked in self.asked]
