"""The slash commands: names, options, and the words each becomes for the desk.

    /brief (브리핑)                 name, period, public: anybody, anywhere, also where the app was installed by a user
    /brief-channel (브리핑-채널)    subscribe unsubscribe time pause resume quiet: who manages the server
    /brief-info (브리핑-정보)       list preview status why help: anybody

Discord lets no command be called both by itself and with subcommands, and sets the permission for a whole command; so
what asks, what changes and what shows are three.  Typed after ``/brief``, every verb works as it does on Slack.
"""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands
from discord.app_commands import Choice, allowed_contexts, allowed_installs, autocomplete, choices, describe, rename
from discord.app_commands import locale_str as _

from ...actions import Action
from ...brief import DEFAULT_PERIOD
from .front import Front, front_of

#: put before the id of what was chosen among the suggestions, so that it is told from what was typed
CHOSEN = "="
#: Discord's limits: choices, and the characters of a choice's name and value
MOST_CHOICES = 25
CHOICE_CHARACTERS = 100

_HOURS = {24: "Last 24 hours", 72: "Last 3 days", 168: "Last 7 days", 720: "Last 30 days"}
_PERIODS = [Choice(name=_(name), value=hours) for hours, name in _HOURS.items()]
_DAYS = [
    Choice(name=_(name), value=words)
    for name, words in [("Every day", "매일"), ("Weekdays", "평일"), ("Weekend", "주말")]
]
_DEFAULT_HOURS = round(DEFAULT_PERIOD.total_seconds() / 3600)

_IN_GUILDS = app_commands.AppCommandContext(guild=True)
_BY_GUILDS = app_commands.AppInstallationType(guild=True)


def plant(tree: app_commands.CommandTree[Any]) -> None:
    """Put the commands into *tree*; nothing is said to Discord."""
    tree.add_command(brief)
    tree.add_command(channel)
    tree.add_command(info)


def chosen(typed: str) -> str:
    """The id that was picked from the suggestions, or '' where *typed* is a person's own words."""
    return typed.removeprefix(CHOSEN) if typed.startswith(CHOSEN) else ""


async def suggest(interaction: discord.Interaction[Any], current: str) -> list[Choice[str]]:
    """From memory: the client asks at every key, and takes no answer after three seconds."""
    found = front_of(interaction).suggest(interaction, current, MOST_CHOICES)
    values = [(choice.label[:CHOICE_CHARACTERS], CHOSEN + choice.value) for choice in found]
    return [Choice(name=name, value=value) for name, value in values if len(value) <= CHOICE_CHARACTERS]


# -- asking --------------------------------------------------------------------------------------------------------


@app_commands.command(name=_("brief"), description=_("What is new about a person or company"))
@allowed_installs(guilds=True, users=True)
@allowed_contexts(guilds=True, dms=True, private_channels=True)
@rename(name=_("name"), period=_("period"), public=_("public"))
@describe(
    name=_("A person or company, in any script"),
    period=_("How far back to look"),
    public=_("Show the answer to everybody here"),
)
@choices(period=_PERIODS)
@autocomplete(name=suggest)
async def brief(
    interaction: discord.Interaction[Any], *, name: str, period: int | None = None, public: bool = False
) -> None:
    front = front_of(interaction)
    if subject := chosen(name):
        await front.ask(interaction, subject, period or _DEFAULT_HOURS, public=public)
    else:
        await front.say(interaction, name, _span(period), "공유" if public else "")


def _span(hours: int | None) -> str:
    """'7일'; '' where none was chosen."""
    return f"{hours // 24}일" if hours else ""


# -- changing ------------------------------------------------------------------------------------------------------

channel = app_commands.Group(
    name=_("brief-channel"),
    description=_("Change what this channel receives"),
    default_permissions=discord.Permissions(manage_guild=True),
    allowed_contexts=_IN_GUILDS,
    allowed_installs=_BY_GUILDS,
)


@channel.command(name=_("subscribe"), description=_("Receive people, companies or the whole briefing here every day"))
@rename(who=_("who"))
@describe(who=_("Whom to follow; empty for the whole briefing"))
@autocomplete(who=suggest)
async def subscribe(interaction: discord.Interaction[Any], who: str = "") -> None:
    await _follow(front_of(interaction), interaction, who, Action("follow", (chosen(who),)), "구독")


@channel.command(name=_("unsubscribe"), description=_("Stop some or all of it"))
@rename(who=_("who"))
@describe(who=_("Whom to stop; empty for all"))
@autocomplete(who=suggest)
async def unsubscribe(interaction: discord.Interaction[Any], who: str = "") -> None:
    await _follow(front_of(interaction), interaction, who, Action("unfollow", (chosen(who),)), "해지")


async def _follow(front: Front, interaction: discord.Interaction[Any], who: str, action: Action, verb: str) -> None:
    if chosen(who):
        await front.press(interaction, action)
    else:
        await front.say(interaction, verb, who)


@channel.command(name=_("time"), description=_("When the briefing comes"))
@rename(hour=_("hour"), days=_("days"), zone=_("zone"))
@describe(hour=_("Such as 08:30"), days=_("Unchanged if left empty"), zone=_("Such as Tokyo or Asia/Tokyo"))
@choices(days=_DAYS)
async def time(interaction: discord.Interaction[Any], hour: str, days: str = "", zone: str = "") -> None:
    await front_of(interaction).say(interaction, "시간", hour, days, zone)


@channel.command(name=_("pause"), description=_("Pause the briefing of this channel"))
async def pause(interaction: discord.Interaction[Any]) -> None:
    await front_of(interaction).say(interaction, "일시정지")


@channel.command(name=_("resume"), description=_("Resume the briefing of this channel"))
async def resume(interaction: discord.Interaction[Any]) -> None:
    await front_of(interaction).say(interaction, "재개")


@channel.command(name=_("quiet"), description=_("Say nothing on days without news"))
@rename(on=_("on"))
@describe(on=_("On or off"))
async def quiet(interaction: discord.Interaction[Any], *, on: bool = True) -> None:
    await front_of(interaction).say(interaction, "조용히" if on else "조용히 끄기")


# -- looking -------------------------------------------------------------------------------------------------------

info = app_commands.Group(
    name=_("brief-info"),
    description=_("See what this channel receives, and why"),
    allowed_contexts=_IN_GUILDS,
    allowed_installs=_BY_GUILDS,
)


@info.command(name=_("list"), description=_("What this channel follows"))
async def listing(interaction: discord.Interaction[Any]) -> None:
    await front_of(interaction).say(interaction, "목록")


@info.command(name=_("preview"), description=_("What the next briefing would say"))
async def preview(interaction: discord.Interaction[Any]) -> None:
    await front_of(interaction).say(interaction, "미리보기")


@info.command(name=_("status"), description=_("Next and last briefing, and how the sources are"))
async def status(interaction: discord.Interaction[Any]) -> None:
    await front_of(interaction).say(interaction, "상태")


@info.command(name=_("why"), description=_("Why an article is in the briefing or not"))
@rename(url=_("url"))
@describe(url=_("The article's address"))
async def why(interaction: discord.Interaction[Any], url: str) -> None:
    await front_of(interaction).say(interaction, "왜", url)


@info.command(name=_("help"), description=_("How to use this bot"))
async def help_(interaction: discord.Interaction[Any]) -> None:
    await front_of(interaction).say(interaction, "도움말")
