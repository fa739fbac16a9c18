"""Every payload against Discord's published schema and against the limits; nothing hostile stays alive in any of them."""

import json
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from digests import digest_of, hostile_digest, ordinary_digest, quiet_digest
from discord_server import DiscordServer
from hypothesis import given, settings
from hypothesis import strategies as st
from node_tools import node, node_module
from payload_limits import check_discord, length

from bot.actions import Action, decode
from bot.chat.discord import marks
from bot.chat.discord.messages import DiscordChat
from bot.chat.discord.rest import Rest
from bot.chat.discord.sync import our_commands
from bot.chat.discord_buttons import MENU
from bot.chat.discord_embeds import digest_messages, thread_messages
from bot.chat.discord_replies import announcement_message, reply_message
from bot.desk import Button, Reply

DATA = Path(__file__).parent / "data"
HOSTILE = [
    text for texts in yaml.safe_load((DATA / "hostile_strings.yaml").read_text("utf-8")).values() for text in texts
]
DIGESTS = [ordinary_digest(), quiet_digest(), *map(digest_of, (1, 2, 8, 30, 60)), hostile_digest("가나다 " * 400)]
SHARE = Action("share", ("chey-tae-won", "168"))
REPLIES = [
    Reply(),
    Reply(lines=("한 줄",), failed=True),
    Reply(lines=("줄 " * 300,) * 12),
    Reply(lines=("줄 " * 300,) * 12, digest=ordinary_digest()),
    Reply(lines=("",)),
    *(
        Reply(digest=digest, share=SHARE, buttons=(Button(label="채널에 공유", action=SHARE, style="primary"),))
        for digest in DIGESTS
    ),
    Reply(
        lines=("고르세요",),
        buttons=tuple(Button(label=f"{n}번", action=Action("brief", (str(n), "24"))) for n in range(40)),
    ),
]


def of_digest(digest):
    return [*digest_messages(digest), *thread_messages(digest)]


def of_replies(replies):
    return [*map(reply_message, replies), announcement_message("<@1>", "구독을 바꿨습니다")]


def refused(judged):
    """What the schema says of (schema, body) pairs; '' for a yes."""
    module = node_module("discord-api-spec/build/discord-api-spec.zod.js")
    script = Path(__file__).with_name("discord_schema.mjs")
    lines = "\n".join(json.dumps({"schema": schema, "body": body}) for schema, body in judged)
    done = subprocess.run(
        [node(), str(script), str(module)], input=lines, capture_output=True, text=True, timeout=60, check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


async def sent_bodies():
    """(schema, body) of everything the adapter and the front send, taken from the wire where there is one."""
    pairs = []
    async with DiscordServer(strict=False) as server, Rest("token", base=server.base) as wire:
        chat = DiscordChat(wire)
        for kind in ("text", "forum", "thread"):
            channel = server.opens(kind)
            rendered = chat.render(ordinary_digest())
            head = await chat.post(channel, rendered.messages[0], key="0" * 64, nonce="N" * 25)
            await chat.post(channel, rendered.replies[0], key="0" * 64, nonce="M" * 25, thread=head)
        for path, body in server.sent:
            schema = {"messages": "MessageCreateRequest", "threads": "CreateForumThreadRequest"}[
                path.rpartition("/")[2]
            ]
            pairs.append(("CreateTextThreadWithMessageRequest" if "/messages/" in path else schema, body))
    for digest in DIGESTS:
        for payload in of_digest(digest):
            body = {**marks.create_body(payload, "0" * 64), "nonce": "N" * 25, "enforce_nonce": True}
            pairs.append(("MessageCreateRequest", body))
    for body in of_replies(REPLIES):
        pairs.append(("IncomingWebhookUpdateForInteractionCallbackRequestPartial", body))
        pairs.append(("IncomingWebhookRequestPartial", body))
    return [*pairs, *(("ApplicationCommandUpdateRequest", command) for command in await our_commands())]


async def test_discords_schema_takes_everything_we_send():
    pairs = await sent_bodies()
    wrong = [(schema, why) for (schema, _), why in zip(pairs, refused(pairs), strict=True) if why]
    assert len(pairs) > 100
    assert wrong == []


def test_the_schema_would_have_refused_what_is_beyond_the_limits():
    """The referee sees: otherwise its yes says nothing."""
    (payload,) = digest_messages(ordinary_digest())
    body = marks.create_body(payload, "0" * 64)
    (row,) = body["components"]
    button = {"type": 2, "style": 2, "label": "x", "custom_id": "x"}
    beyond = [
        {**body, "embeds": [{"title": "x" * 257}]},
        {**body, "embeds": [{"description": "x"}] * 11},
        {**body, "nonce": "N" * 26},
        {**body, "components": [{"type": 1, "components": [{**button, "custom_id": str(n)} for n in range(6)]}]},
        {**body, "components": [{"type": 1, "components": [{**button, "label": "x" * 81}]}]},
        {**body, "components": [row] * 41},
        {**body, "thread_name": "x"},
    ]
    judged = refused([("MessageCreateRequest", one) for one in beyond])
    assert all(judged), judged


# -- limits and dead text ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [0, 1, 2, 8, 25, 60])
def test_any_number_of_stories_keeps_to_the_limits(count):
    for payload in of_digest(digest_of(count)):
        check_discord(payload)


@pytest.mark.parametrize("reply", REPLIES)
def test_every_answer_keeps_to_the_limits(reply):
    check_discord(reply_message(reply))


def test_a_long_answer_goes_on_below_and_says_where_it_ends():
    lines = tuple(f"{number}번째 문장입니다. " + "가나다 " * 60 for number in range(12))
    whole = reply_message(Reply(lines=lines))
    assert "11번째 문장" in whole["embeds"][-1]["description"]
    cut = reply_message(Reply(lines=lines * 4))
    assert cut["embeds"][-1]["description"].endswith("나머지를 줄였습니다.")


def test_an_answer_without_words_says_so():
    assert reply_message(Reply(lines=("", "\u200b")))["content"] == "전할 내용이 없습니다."


def test_nine_stories_and_the_receipt_are_one_message():
    digest = digest_of(9)
    assert len(digest_messages(replace(digest, listed=()))) == 1
    assert len(digest_messages(replace(digest, listed=digest.listed[:1]))) == 2


def test_what_an_answer_has_no_room_for_is_counted():
    made = reply_message(Reply(digest=digest_of(60)))
    shown = len(made["embeds"]) - 1
    assert f"{90 - shown}건을 줄였습니다" in made["embeds"][-1]["description"]


def test_hostile_strings_are_dead_wherever_they_stand():
    """Title, bullet, outlet, person, evidence, label, note, reason, address: 0 live mentions, links or markup."""
    assert len(HOSTILE) >= 300
    for text in HOSTILE:
        digest = hostile_digest(text)
        for payload in of_digest(digest):
            check_discord(payload)
        check_discord(reply_message(Reply(lines=(text, text), digest=digest)))
        check_discord(reply_message(Reply(lines=(text,), buttons=(Button(label=text, action=SHARE),), failed=True)))


words = st.text(max_size=150) | st.lists(st.sampled_from(HOSTILE), max_size=3).map(" ".join)


@settings(max_examples=25, deadline=None)
@given(words)
def test_any_words_are_dead_and_within_the_limits(text):
    for payload in of_digest(hostile_digest(text)):
        check_discord(payload)
    check_discord(reply_message(Reply(lines=(text,) * 5, digest=hostile_digest(text))))
    assert length(announcement_message("<@1>", text)["content"]) <= 2_000


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 40), st.integers(1, 400), st.sampled_from("가A🤝<*&[é"))
def test_long_words_and_many_stories_keep_to_the_limits(count, size, char):
    base = digest_of(min(count, 12))
    cards = tuple(replace(card, headline=char * size, story_id=str(n)) for n, card in enumerate(base.cards))
    for payload in of_digest(replace(base, cards=cards * max(1, count // 12))):
        check_discord(payload)


# -- buttons -------------------------------------------------------------------------------------------------------


def components(payloads):
    return [leaf for payload in payloads for row in payload.get("components", []) for leaf in row["components"]]


def test_every_button_and_option_means_something_to_us():
    for leaf in components([*of_digest(ordinary_digest()), *of_digest(digest_of(1))]):
        carried = [option["value"] for option in leaf["options"]] if leaf["type"] == 3 else [leaf["custom_id"]]
        assert all(decode(value) for value in carried)


def test_the_menu_names_each_story_once():
    (menu,) = components(digest_messages(ordinary_digest()))
    assert menu["custom_id"] == MENU
    assert [option["label"][:6] for option in menu["options"]] == ["최태원 회장", "젠슨 황·최", "ソフトバンク"]
    assert len({option["value"] for option in menu["options"]}) == 3


def test_every_story_of_every_message_is_in_a_menu():
    payloads = digest_messages(digest_of(30))
    titled = sum("title" in embed for payload in payloads for embed in payload["embeds"])
    assert titled == 45
    assert sum(len(menu["options"]) for menu in components(payloads) if menu["type"] == 3) <= titled


def test_a_story_without_bullets_is_not_asked_about():
    (listed,) = [payload for payload in thread_messages(ordinary_digest()) if "孫氏" in payload["content"]]
    assert [leaf["label"] for leaf in components([listed])] == ["손정의 구독"]


def test_what_no_button_can_carry_is_left_out():
    digest = ordinary_digest()
    card = replace(digest.cards[0], story_id="x" * 200)
    (message,) = digest_messages(replace(digest, cards=(card,), listed=()))
    assert [leaf["label"] for leaf in components([message])] == ["최태원 구독"]
