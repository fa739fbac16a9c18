"""The bot inside SimCord: the real client, front and adapter, with a desk that is told what to say.

async with simulated() as sim:
    result = await sim.alice.slash(sim.channel, "brief", name="최태원")

A test file takes the fixtures over by importing them: ``told_desk`` (desk), ``running_sim`` (sim), ``env_of_sim`` (env).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import discord
import pytest
import simcord
from chat_contract import key_of, nonce_of
from digests import ordinary_digest
from discord.http import Route

from bot.actions import Action
from bot.chat.discord.client import BriefClient
from bot.chat.discord.front import Front
from bot.chat.discord.messages import DiscordChat
from bot.chat.discord.sync import Registry
from bot.chat.discord.wire import Answer
from bot.desk import Choice, Reply
from bot.store import Store

PEOPLE = {
    "chey-tae-won": "최태원 · SK그룹 회장",
    "jensen-huang": "젠슨 황 · 엔비디아 CEO",
    "lee-jae-yong": "이재용 · 삼성전자 회장",
}


class SimWire:
    """Calls that SimCord answers: its fake of discord.py's HTTP client, without discord.py's retries."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    async def call(
        self, verb: str, path: str, *, body: Any = None, query: Mapping[str, str | int] | None = None
    ) -> Answer:
        path = {"/applications/@me": "/oauth2/applications/@me"}.get(path, path)
        params = {name: str(value) for name, value in (query or {}).items()}
        try:
            said = await self._client.http.request(Route(verb, path), json=body, params=params)
        except discord.HTTPException as error:
            return Answer(status=error.status, body={"code": error.code, "message": error.text})
        return Answer(status=204 if said is None else 200, body=said)


@dataclass
class ToldDesk:
    """Says what it was told to, and keeps what it was asked: (verb, asker, arguments)."""

    reply: Reply = field(default_factory=lambda: Reply(lines=("답입니다.",)))
    #: what ``share`` says
    shared: Reply = field(default_factory=lambda: Reply(lines=("채널에 올렸습니다.",)))
    asked: list[tuple[Any, ...]] = field(default_factory=list)
    fails: bool = False
    _heard: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer(self, asker, words, now):
        return await self._said("answer", asker, words)

    async def press(self, asker, action: Action, now):
        return await self._said("press", asker, action)

    async def ask(self, asker, subject_id, hours, *, public, now):
        return await self._said("ask", asker, subject_id, hours, public)

    async def share(self, asker, subject_id, hours, *, token, now):
        self._note("share", asker, subject_id, hours, token)
        return self.shared

    def suggest(self, asker, typed, *, most=25):
        self._note("suggest", asker, typed, most)
        return tuple(Choice(value=one, label=label) for one, label in PEOPLE.items() if typed in label)[:most]

    async def forget(self, platform, workspace, channel=""):
        self._note("forget", platform, workspace, channel)

    async def _said(self, *asked):
        self._note(*asked)
        if self.fails:
            raise RuntimeError("the desk is broken")
        return self.reply

    def _note(self, *asked):
        self.asked.append(asked)
        self._heard.set()

    async def hears(self, verb=""):
        """Wait until it was asked to do *verb*, or anything; the first such asking."""
        while True:
            self._heard.clear()
            for asked in self.asked:
                if not verb or asked[0] == verb:
                    return asked
            await self._heard.wait()

    def verbs(self):
        return [asked[0] for asked in self.asked]


@dataclass
class Sim:
    env: simcord.Env
    client: BriefClient
    wire: SimWire
    chat: DiscordChat
    desk: Any
    store: Store
    guild: Any
    channel: Any
    #: manages the server; the other is a plain member
    alice: Any
    bob: Any

    @property
    def address(self) -> str:
        return self.address_of(self.channel)

    def address_of(self, channel: Any) -> str:
        return f"discord:{self.guild.id}/{channel.id}"

    def sent(self, verb: str, ending: str) -> list[Any]:
        """Bodies of the calls whose path ends so."""
        return [call.json for call in self.env.http_requests if call.method == verb and call.path.endswith(ending)]

    async def restart(self) -> None:
        """Another process with the same token: nothing is left of the first but what Discord keeps."""
        self.client = make_client(self.desk, self.store)
        self.wire = self.client.front.wire
        self.chat = DiscordChat(self.wire)
        await self.env.restart_bot(self.client)


def make_client(desk, store) -> BriefClient:
    client = BriefClient(shard_count=1)
    client.front = Front(desk=desk, ledger=store.ledger, wire=SimWire(client))
    return client


@asynccontextmanager
async def simulated(desk=None, *, store: Store | None = None, **options: Any) -> AsyncIterator[Sim]:
    """A guild with a text channel, the commands synced as an operator does it."""
    async with _stored(store) as kept:
        desk = desk or ToldDesk()
        client = make_client(desk, kept)
        async with _running(simcord.Env(client, shard_count=1, **options)) as env:
            await Registry(client.front.wire).replace()
            guild = env.create_guild(name="모임")
            managers = guild.create_role("운영", permissions=discord.Permissions(manage_guild=True))
            alice = guild.add_member(env.create_user("alice"), roles=[managers])
            bob = guild.add_member(env.create_user("bob"))
            channel = guild.create_text_channel("ai-임원-브리핑")
            wire = client.front.wire
            yield Sim(
                env=env,
                client=client,
                wire=wire,
                chat=DiscordChat(wire),
                desk=desk,
                store=kept,
                guild=guild,
                channel=channel,
                alice=alice,
                bob=bob,
            )


@asynccontextmanager
async def _running(env: simcord.Env) -> AsyncIterator[simcord.Env]:
    """``simcord.run`` without its clock context, which a fixture cannot leave in the task it entered it in."""
    await env.start()
    try:
        yield env
    finally:
        await env.shutdown()
    env.raise_errors()


@asynccontextmanager
async def _stored(store: Store | None) -> AsyncIterator[Store]:
    if store is not None:
        yield store
        return
    async with Store.open("sqlite+aiosqlite://") as made:
        yield made


@pytest.fixture(name="desk")
def told_desk():
    return ToldDesk()


@pytest.fixture(name="sim")
async def running_sim(desk):
    async with simulated(desk) as running:
        yield running


@pytest.fixture(name="env", autouse=True)
def env_of_sim(sim):
    """SimCord's plugin sets the clock of a test by its environment."""
    return sim.env


def messages(channel):
    """What a person or bot wrote, without notices such as 'started a thread'."""
    return [message for message in channel.history() if not message.is_system()]


async def post_digest(sim, channel=None, digest=None):
    """The digest and its replies, as the ledger posts them; the id of the first message."""
    address = sim.address_of(channel or sim.channel)
    rendered = sim.chat.render(digest or ordinary_digest())
    heads = [
        await sim.chat.post(address, payload, key=key_of(n), nonce=nonce_of(n))
        for n, payload in enumerate(rendered.messages)
    ]
    for number, payload in enumerate(rendered.replies, 100):
        await sim.chat.post(address, payload, key=key_of(number), nonce=nonce_of(number), thread=heads[0])
    return heads[0]


def embed_texts(message):
    return "\n".join(f"{embed.title}\n{embed.description}\n{embed.footer.text}" for embed in message.embeds)
