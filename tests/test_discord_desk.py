"""The real desk, store and ledger behind the bot in SimCord: what people do in their first ten minutes."""

import pytest
from discord_sim import simulated
from front_desk import Front

from bot.delivery import Courier
from bot.desk import Desk
from bot.rota import Rota, tick
from bot.store import Store


class Office:
    """A desk that posts where SimCord shows it, on the clock of a morning."""

    def __init__(self, front, sim):
        self.front, self.sim = front, sim
        self.courier = Courier(ledger=front.store.ledger, chats=[sim.chat], now=front.clock, sleep=front.clock.sleep)
        self.desk = Desk(
            kitchen=front.kitchen, lookup=front.desk._office.lookup, courier=self.courier, rules=front.rules
        )
        sim.client.front = type(sim.client.front)(
            desk=self.desk, ledger=front.store.ledger, wire=sim.wire, now=front.clock
        )

    async def ticks(self, **later):
        self.front.clock.moves(**later)
        rota = Rota(kitchen=self.front.kitchen, editions=(), courier=self.courier, admits=self.front.rules.admits)
        await tick(rota, self.front.clock())


@pytest.fixture
async def store():
    async with Store.open("sqlite+aiosqlite:///:memory:") as made:
        yield made


@pytest.fixture
async def sim(store):
    async with simulated(store=store) as running:
        yield running


@pytest.fixture(autouse=True)
def env(sim):
    return sim.env


@pytest.fixture
async def office(store, sim):
    made = Office(Front(store), sim)
    await made.front.hears("a")
    await made.front.finishes_a_round()
    return made


def content_of(result):
    return result.response.content


def cards_of(message):
    return [embed.title for embed in message.embeds if embed.title]


def posted(sim):
    """Messages with stories that everybody in the channel sees."""
    return [message for message in sim.channel.history() if message.embeds and not message.flags.ephemeral]


async def share(sim, result):
    """Press the button that shares; SimCord's clients are English."""
    return await sim.bob.click(result.response, label="Share in channel")


async def test_a_name_is_answered_to_the_asker_and_then_shared_with_its_thread(office, sim):
    result = await sim.bob.slash(sim.channel, "brief", name="최태원")
    assert result.ephemeral
    assert len(cards_of(result.response.message)) == 1
    shared = await share(sim, result)
    assert shared.ephemeral
    (message,) = posted(sim)
    assert cards_of(message) == cards_of(result.response.message)
    assert len(sim.channel.threads[0].history()) == 1


async def test_sharing_twice_posts_once(office, sim):
    result = await sim.bob.slash(sim.channel, "brief", name="최태원")
    for _ in range(2):
        await share(sim, result)
    assert len(posted(sim)) == 1


async def test_names_are_suggested_by_initial_consonants(office, sim):
    choices = await sim.bob.autocomplete(sim.channel, "brief", "name", "ㅊㅌㅇ")
    assert choices[0]["value"] == "=chey-tae-won"
    assert len(await sim.bob.autocomplete(sim.channel, "brief", "name", "")) <= 25


async def test_a_choice_is_answered_by_id(office, sim):
    (choice, *_) = await sim.bob.autocomplete(sim.channel, "brief", "name", "최태원")
    result = await sim.bob.slash(sim.channel, "brief", name=choice["value"], period=168)
    assert len(cards_of(result.response.message)) == 1


async def test_a_channel_subscribes_and_gets_its_digest_next_morning(office, sim):
    result = await sim.alice.slash(sim.channel, "brief-channel subscribe", who="최태원")
    assert result.ephemeral
    assert any(sim.alice.mention in told.content for told in result.followups)
    await office.ticks(hours=22)
    await office.front.hears(
        "b", text="최태원 회장은 24일 새 데이터센터에 5조 원을 투자한다고 밝혔다. 가동은 내년이다."
    )
    await office.front.finishes_a_round()
    for _ in range(4):
        await office.ticks(minutes=30)
    assert len(posted(sim)) == 1
    assert sim.channel.threads


async def test_who_does_not_manage_the_server_changes_nothing(office, sim):
    result = await sim.bob.slash(sim.channel, "brief", name="구독 최태원")
    assert content_of(result).startswith("⚠️")
    assert not result.followups
    listed = await sim.bob.slash(sim.channel, "brief-info list")
    assert "최태원" not in content_of(listed)


async def test_a_removed_bot_leaves_nothing_behind(office, sim):
    await sim.alice.slash(sim.channel, "brief-channel subscribe", who="최태원")
    address = (await office.desk._office.kitchen.store.subscriptions.subjects()).keys()
    assert sim.address in address
    await sim.client.get_guild(sim.guild.id).leave()
    await sim.env.settle()
    assert not await office.desk._office.kitchen.store.subscriptions.subjects()


@pytest.mark.parametrize("words", ["도움말", "asdf", "   ", "구둑 최태원"])
async def test_anything_is_answered(office, sim, words):
    result = await sim.bob.slash(sim.channel, "brief", name=words)
    assert content_of(result)


@pytest.mark.parametrize("command", ["list", "preview", "status", "help"])
async def test_what_shows_is_answered_to_anybody(office, sim, command):
    result = await sim.bob.slash(sim.channel, f"brief-info {command}")
    assert content_of(result)
    assert not content_of(result).startswith("⚠️ 답을 만들다가")


async def test_a_story_is_judged_from_its_thread(office, sim):
    result = await sim.bob.slash(sim.channel, "brief", name="최태원")
    await share(sim, result)
    reply = sim.channel.threads[0].history()[0]
    thanked = await sim.bob.click(reply, label="도움이 됐어요")
    assert thanked.ephemeral
    assert content_of(thanked)


async def test_sources_and_sentences_are_a_press_away(office, sim):
    result = await sim.bob.slash(sim.channel, "brief", name="최태원")
    await share(sim, result)
    (message,) = posted(sim)
    sources = await sim.bob.click(message, label="출처")
    assert "https://" in "".join(embed.description for embed in sources.response.embeds)
    evidence = await sim.bob.click(sources.response, label="근거 문장")
    assert "└" in content_of(evidence)
