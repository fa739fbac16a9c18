"""What people do with the bot, inside SimCord: commands, answers, buttons, a restart, lateness, removal."""

from dataclasses import replace
from datetime import timedelta

import discord
import pytest
from digests import ordinary_digest
from discord_sim import PEOPLE, embed_texts, env_of_sim, messages, post_digest, running_sim, told_desk  # noqa: F401 - the fixtures 'env', 'sim' and 'desk'

from bot.actions import Action, encode
from bot.brief import DEFAULT_PERIOD
from bot.chat.discord.asking import locale_of
from bot.chat.discord.phrases import phrase
from bot.chat.discord.sync import Registry
from bot.desk import Button, Reply

# -- asking --------------------------------------------------------------------------------------------------------


async def test_brief_is_deferred_then_filled_and_only_the_asker_sees_it(sim, desk):
    result = await sim.bob.slash(sim.channel, "brief", name="최태원")
    assert sim.sent("POST", "/callback") == [{"type": 5, "data": {"flags": 64}}]
    assert result.ephemeral
    assert result.response.content == "답입니다."
    verb, asker, words = desk.asked[-1]
    assert (verb, words) == ("answer", "최태원")
    assert asker.address == sim.address
    assert (asker.mention, asker.name, asker.manages) == (sim.bob.mention, "bob", False)


async def test_who_manages_the_server_may_change(sim, desk):
    await sim.alice.slash(sim.channel, "brief", name="구독 최태원")
    assert desk.asked[-1][1].manages is True


async def test_what_was_picked_is_asked_by_id_with_its_period(sim, desk):
    await sim.alice.slash(sim.channel, "brief", name="=chey-tae-won", period=168)
    assert desk.asked[-1][0] == "ask"
    assert desk.asked[-1][2:] == ("chey-tae-won", 168, False)


async def test_a_choice_without_a_period_is_asked_for_as_long_as_free_words_are(sim, desk):
    await sim.alice.slash(sim.channel, "brief", name="=chey-tae-won")
    assert desk.asked[-1][3] * timedelta(hours=1) == DEFAULT_PERIOD


async def test_free_words_keep_their_period_and_their_wish_to_share(sim, desk):
    await sim.alice.slash(sim.channel, "brief", name="젠슨황", period=72, public=True)
    assert desk.asked[-1][2] == "젠슨황 3일 공유"


async def test_names_are_suggested_while_they_are_typed(sim, desk):
    choices = await sim.bob.autocomplete(sim.channel, "brief", "name", "최")
    assert choices == [{"name": PEOPLE["chey-tae-won"], "value": "=chey-tae-won"}]
    assert desk.asked[-1][0] == "suggest"
    assert desk.asked[-1][3] == 25


async def test_an_answer_with_stories_shows_cards_sources_and_buttons(sim, desk):
    share = Action("share", ("chey-tae-won", "168"))
    desk.reply = Reply(digest=ordinary_digest(), buttons=(Button(label="채널에 공유", action=share),), share=share)
    result = await sim.bob.slash(sim.channel, "brief", name="최태원")
    texts = embed_texts(result.response.message)
    assert "최태원 회장, 2026년까지 80조 원 확보해" in texts
    assert "https://news.example.org/서울경제" not in texts
    assert "https://news.example.org/Reuters/010012" in texts
    menu, buttons = result.response.components
    assert len(menu["components"][0]["options"]) == 3
    assert buttons["components"][0]["label"] == "채널에 공유"


async def test_a_share_button_posts_once_for_the_answer_it_stands_under(sim, desk):
    share = Action("share", ("chey-tae-won", "168"))
    desk.reply = Reply(digest=ordinary_digest(), buttons=(Button(label="채널에 공유", action=share),), share=share)
    result = await sim.bob.slash(sim.channel, "brief", name="최태원")
    for _ in range(2):
        shared = await sim.bob.click(result.response, label="채널에 공유")
        assert shared.response.content == "채널에 올렸습니다."
        assert shared.ephemeral
    tokens = [asked[4] for asked in desk.asked if asked[0] == "share"]
    assert len(tokens) == 2
    assert len(set(tokens)) == 1


async def test_a_public_answer_goes_through_the_ledger_where_the_bot_is(sim, desk):
    share = Action("share", ("chey-tae-won", "168"))
    desk.reply = Reply(digest=ordinary_digest(), share=share, public=True)
    result = await sim.bob.slash(sim.channel, "brief", name="=chey-tae-won", public=True)
    assert desk.verbs()[-2:] == ["ask", "share"]
    assert result.ephemeral
    assert result.response.content == "채널에 올렸습니다."
    assert not result.followups


async def test_a_public_answer_without_a_share_is_told_by_the_interaction(sim, desk):
    desk.reply = Reply(lines=("모두에게",), public=True)
    result = await sim.bob.slash(sim.channel, "brief", name="도움말")
    assert result.response.content == phrase("en", "shared")
    assert [(message.content, message.ephemeral) for message in result.followups] == [("모두에게", False)]


async def test_what_could_not_be_used_is_never_public(sim, desk):
    desk.reply = Reply(lines=("모르는 이름입니다.",), failed=True, public=True)
    result = await sim.bob.slash(sim.channel, "brief", name="아무개", public=True)
    assert result.response.content == "⚠️ 모르는 이름입니다."
    assert not result.followups


async def test_a_broken_desk_is_apologised_for(sim, desk):
    desk.fails = True
    result = await sim.bob.slash(sim.channel, "brief", name="최태원")
    assert phrase("en", "broken") in result.response.content.replace("\\", "")


async def test_an_answer_to_a_button_of_a_choice_takes_its_place(sim, desk):
    desk.reply = Reply(lines=("누구인가요?",), buttons=(Button(label="최태원", action=Action("brief", ("c", "24"))),))
    asked = await sim.bob.slash(sim.channel, "brief", name="최")
    desk.reply = Reply(lines=("최태원 소식입니다.",))
    await sim.bob.click(asked.response, label="최태원")
    assert asked.response.content == "최태원 소식입니다."
    assert asked.response.components == []


async def test_in_a_private_conversation_the_asker_manages_and_sees(sim, desk):
    carol = sim.env.create_user("carol")
    result = await carol.slash("brief", name="최태원")
    assert result.response.content == "답입니다."
    asker = desk.asked[-1][1]
    assert (asker.workspace, asker.manages) == ("", True)
    assert asker.channel == str(carol.dm_channel.id)


async def test_a_question_in_a_thread_is_about_the_channel_above(sim, desk):
    await post_digest(sim)
    await sim.bob.slash(sim.channel.threads[0], "brief", name="목록")
    assert desk.asked[-1][1].channel == str(sim.channel.id)


@pytest.mark.parametrize(
    ("locale", "ours"),
    [(discord.Locale.korean, "ko"), (discord.Locale.american_english, "en"), (discord.Locale.japanese, "ko")],
)
def test_english_is_for_english_clients(locale, ours):
    assert locale_of(locale) == ours


# -- changing and looking ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("command", "options", "words"),
    [
        ("brief-channel subscribe", {}, "구독"),
        ("brief-channel subscribe", {"who": "최태원 젠슨황"}, "구독 최태원 젠슨황"),
        ("brief-channel unsubscribe", {"who": "최태원"}, "해지 최태원"),
        ("brief-channel time", {"hour": "08:30", "days": "평일", "zone": "도쿄"}, "시간 08:30 평일 도쿄"),
        ("brief-channel pause", {}, "일시정지"),
        ("brief-channel resume", {}, "재개"),
        ("brief-channel quiet", {}, "조용히"),
        ("brief-channel quiet", {"on": False}, "조용히 끄기"),
        ("brief-info list", {}, "목록"),
        ("brief-info preview", {}, "미리보기"),
        ("brief-info status", {}, "상태"),
        ("brief-info why", {"url": "https://a.example/1"}, "왜 https://a.example/1"),
        ("brief-info help", {}, "도움말"),
    ],
)
async def test_every_verb_has_a_command(sim, desk, command, options, words):
    await sim.alice.slash(sim.channel, command, **options)
    assert desk.asked[-1][0] == "answer"
    assert desk.asked[-1][2] == words


@pytest.mark.parametrize(("command", "verb"), [("subscribe", "follow"), ("unsubscribe", "unfollow")])
async def test_who_was_picked_is_followed_by_id(sim, desk, command, verb):
    await sim.alice.slash(sim.channel, f"brief-channel {command}", who="=jensen-huang")
    assert desk.asked[-1][2] == Action(verb, ("jensen-huang",))


async def test_changing_commands_are_shown_to_managers_only(sim):
    assert "brief-channel subscribe" in sim.alice.available_commands(sim.channel)
    shown = sim.bob.available_commands(sim.channel)
    assert "brief" in shown
    assert "brief-info list" in shown
    assert not [name for name in shown if name.startswith("brief-channel")]


async def test_a_change_is_told_to_the_channel_after_who_did_it(sim, desk):
    desk.reply = Reply(lines=("바꿨습니다.",), announcement="구독을 바꿨습니다: 최태원 @everyone")
    result = await sim.alice.slash(sim.channel, "brief-channel subscribe", who="최태원")
    assert result.response.content == "바꿨습니다."
    (told,) = result.followups
    assert told.content == f"{sim.alice.mention} asked for this: 구독을 바꿨습니다: 최태원 ＠everyone"
    assert not told.ephemeral
    assert sim.sent("POST", "")[-1]["allowed_mentions"] == {"parse": []}


async def test_an_answer_stays_where_the_channel_could_not_be_told(sim, desk):
    desk.reply = Reply(lines=("바꿨습니다.",), announcement="구독을 바꿨습니다")
    sim.env.inject_error("POST", "/webhooks/*/*", status=500)
    result = await sim.alice.slash(sim.channel, "brief-channel subscribe", who="최태원")
    assert result.response.content == "바꿨습니다."


# -- buttons -------------------------------------------------------------------------------------------------------


async def test_the_menu_answers_with_the_sources_of_the_story_chosen(sim, desk):
    await post_digest(sim)
    (message,) = messages(sim.channel)
    chosen = encode(Action("sources", ("s2", "morning", "2024-07-02")))
    result = await sim.bob.select(message, [chosen])
    assert result.ephemeral
    assert desk.asked[-1][2] == Action("sources", ("s2", "morning", "2024-07-02"))


@pytest.mark.parametrize("label", ["도움이 됐어요", "틀렸어요", "최태원 구독"])
async def test_buttons_outlive_a_restart(sim, desk, label):
    await post_digest(sim)
    await sim.restart()
    reply = sim.channel.threads[0].history()[0]
    result = await sim.bob.click(reply, label=label)
    assert result.response.content == "답입니다."
    assert desk.asked[-1][0] == "press"


async def test_the_menu_outlives_a_restart(sim, desk):
    await post_digest(sim)
    await sim.restart()
    await sim.bob.select(messages(sim.channel)[0], [encode(Action("sources", ("s1", "morning", "2024-07-02")))])
    assert desk.asked[-1][0] == "press"


async def test_a_digest_of_one_story_has_its_buttons_on_it(sim, desk):
    await post_digest(sim, digest=replace(ordinary_digest(), cards=ordinary_digest().cards[:1], listed=()))
    (row,) = messages(sim.channel)[0].components
    labels = [button.label for button in row.children]
    assert labels == ["출처", "근거 문장", "도움이 됐어요", "틀렸어요", "최태원 구독"]


async def test_a_button_of_another_version_is_answered_with_a_hint(sim, desk):
    old = {"type": 2, "style": 2, "label": "옛 단추", "custom_id": "eb0|sources|s1"}
    await sim.wire.call(
        "POST",
        f"/channels/{sim.channel.id}/messages",
        body={"content": "x", "components": [{"type": 1, "components": [old]}]},
    )
    result = await sim.bob.click(sim.channel.last_message, label="옛 단추")
    assert phrase("en", "old") in result.response.content.replace("\\", "")
    assert not desk.asked


# -- once, late, gone ----------------------------------------------------------------------------------------------


async def test_an_interaction_that_two_processes_get_is_answered_once(sim, desk):
    seen = []

    async def keep(interaction):
        seen.append(interaction)
        return True

    sim.client.tree.interaction_check = keep
    await sim.bob.slash(sim.channel, "brief", name="최태원")
    await sim.client.front.say(seen[0], "최태원")
    assert desk.verbs() == ["answer"]


async def test_a_late_acknowledgement_is_quiet_and_asks_nothing(sim, desk):
    sim.env.inject_error("POST", "/interactions/*/*/callback", status=404, code=10062)
    await sim.bob.slash(sim.channel, "brief", name="최태원")
    assert not desk.asked
    assert not sim.env.errors


async def test_what_is_heard_after_three_seconds_is_not_worked_on(sim, desk):
    seen = []

    async def keep(interaction):
        seen.append(interaction)
        return False

    sim.client.tree.interaction_check = keep
    await sim.bob.slash(sim.channel, "brief", name="최태원")
    await sim.env.advance_time(4)
    await sim.client.front.say(seen[0], "최태원")
    assert not desk.asked
    assert not sim.sent("PATCH", "/messages/@original")


async def test_an_answer_that_took_a_quarter_of_an_hour_is_refused_quietly(sim, desk):
    async def slowly(*_):
        sim.env.backend.advance_clock(16 * 60)
        return Reply(lines=("늦은 답",))

    desk.answer = slowly
    await sim.bob.slash(sim.channel, "brief", name="최태원")
    assert len(sim.sent("PATCH", "/messages/@original")) == 1
    assert not sim.env.errors


async def test_a_guild_that_removes_the_bot_is_forgotten(sim, desk):
    other = sim.env.create_guild(name="떠날 곳")
    await sim.client.get_guild(other.id).leave()
    await sim.env.settle()
    assert desk.asked[-1] == ("forget", "discord", str(other.id), "")


async def test_a_channel_that_is_deleted_is_forgotten(sim, desk):
    gone = sim.guild.create_text_channel("곧-지움")
    sim.env.backend.delete_channel(gone.id)
    await sim.env.settle()
    assert desk.asked[-1] == ("forget", "discord", str(sim.guild.id), str(gone.id))


# -- sync ----------------------------------------------------------------------------------------------------------


async def test_nothing_is_synced_at_start(sim):
    writes = [call for call in sim.env.http_requests if call.method == "PUT" and call.path.endswith("/commands")]
    assert len(writes) == 1, "only the operator's own"
    await sim.restart()
    writes = [call for call in sim.env.http_requests if call.method == "PUT" and call.path.endswith("/commands")]
    assert len(writes) == 1


async def test_a_sync_after_a_sync_finds_nothing_to_do(sim):
    assert (await Registry(sim.wire).difference()).lines == []
    assert (await Registry(sim.wire, guild=str(sim.guild.id)).difference()).lines == [
        "+ /brief",
        "+ /brief-channel",
        "+ /brief-info",
    ]
