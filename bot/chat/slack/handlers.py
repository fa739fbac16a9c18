"""What Slack delivers, and what is done about it: each handler acknowledges at once and works after.

A bare '/brief' opens the search window before anything else is done, because its ``trigger_id`` lives three seconds;
the window asks nothing of the database, so no "loading" view is needed.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import replace
from typing import Any

import structlog

from ...actions import Action, decode
from ...delivery import NotSent, Refused
from ...desk.values import Asker, Reply
from .. import slack_replies, slack_views
from .answering import Answering
from .asking import (
    Body,
    Locales,
    asker_of_command,
    asker_of_event,
    asker_of_interaction,
    channels_of,
    is_outsider,
    workspace_left,
    workspaces_closed,
)
from .calls import call
from .pace import Pace
from .places import RESPONSE_LIFE, Aloud, Direct, Manner, Place, Whisper
from .words import words_of
from .workspaces import Voice, Workspaces

log = structlog.get_logger()

Ack = Callable[..., Awaitable[Any]]

#: in a private message of ours, these turn the message into their answer
_TURNING = ("brief",)


class Handlers:
    """Bound to Bolt by ``app``; argument names are Bolt's."""

    def __init__(self, answering: Answering, workspaces: Workspaces, pace: Pace) -> None:
        self._answering, self._workspaces, self._pace = answering, workspaces, pace
        self._desk, self._now = answering.desk, answering.now
        self._locales = Locales()

    # -- commands and windows ----------------------------------------------------------------------------------------

    async def command(self, ack: Ack, body: Body) -> None:
        """'/brief …'."""
        await ack()
        asker, words = asker_of_command(body), words_of(str(body.get("text") or ""))
        voice = await self._workspaces.voice(asker.workspace)
        place = _whisper(voice, asker, body)
        if not words:
            origin = slack_views.Origin(channel=asker.channel, url=place.url, at=self._now().timestamp())
            return await self._open_search(voice, body, origin, place)
        asker = await self._localised(voice, asker)
        return await self._answering.give(
            asker, str(body["trigger_id"]), place, lambda: self._desk.answer(asker, words, self._now())
        )

    async def shortcut(self, ack: Ack, body: Body) -> None:
        """The search window from the shortcuts menu, or from a message's: then the answer may go into its thread."""
        await ack()
        asker = asker_of_interaction(body)
        voice = await self._workspaces.voice(asker.workspace)
        message = body.get("message") or {}
        origin = slack_views.Origin(
            channel=asker.channel,
            thread=str(message.get("thread_ts") or message.get("ts") or ""),
            url=str(body.get("response_url") or ""),
            at=self._now().timestamp(),
        )
        await self._open_search(voice, body, origin, self._place_of(voice, asker, origin))

    async def search(self, ack: Ack, body: Body) -> None:
        """The search button on App Home."""
        await ack()
        asker = asker_of_interaction(body, "")
        voice = await self._workspaces.voice(asker.workspace)
        await self._open_search(voice, body, slack_views.Origin(), Direct(client=voice.client, user=asker.user))

    async def _open_search(self, voice: Voice, body: Body, origin: slack_views.Origin, place: Place) -> None:
        try:
            view = slack_views.search_view(origin)
            await call(voice.client, "views.open", trigger_id=body["trigger_id"], view=view)
        except (NotSent, Refused) as no:
            await place.show([slack_replies.notice(f"검색 창을 열지 못했습니다. {no}", warning=True)], private=True)

    async def suggest(self, ack: Ack, body: Body) -> None:
        """What the window offers while a name is typed; nothing, rather than an error, where something is wrong."""
        origin = slack_views.read_origin(body.get("view") or {}) or slack_views.Origin()
        asker = asker_of_interaction(body, origin.channel)
        try:
            found = self._desk.suggest(asker, str(body.get("value") or ""), most=slack_views.MOST_CHOICES)
        except Exception as error:  # noqa: BLE001 - Slack waits three seconds for a list, not for a reason
            log.warning("no suggestions", platform="slack", error=type(error).__name__)
            found = ()
        await ack(options=slack_views.options(found))

    async def submit(self, ack: Ack, body: Body) -> None:
        """The window was sent off."""
        await ack()
        read = slack_views.read_search(body["view"])
        if read is None:
            log.warning("window not understood", platform="slack")
            return
        wanted, origin = read
        asker = asker_of_interaction(body, origin.channel)
        voice = await self._workspaces.voice(asker.workspace)
        asker = await self._localised(voice, asker)
        in_thread = wanted.public and bool(origin.thread)
        place = self._place_of(voice, asker, origin, aloud=in_thread)
        public = wanted.public and not in_thread
        await self._answering.give(
            asker,
            str(body["view"]["id"]),
            place,
            lambda: self._desk.ask(asker, wanted.subject, wanted.hours, public=public, now=self._now()),
        )

    # -- buttons -----------------------------------------------------------------------------------------------------

    async def press(self, ack: Ack, body: Body) -> None:
        """A button or a menu's choice under a message of ours, or on App Home."""
        await ack()
        asker = asker_of_interaction(body)
        voice = await self._workspaces.voice(asker.workspace)
        asker = await self._localised(voice, asker)
        action = decode(_value_of(body))
        verb, pressed = action.verb if action else "", str(body["trigger_id"])
        place: Place = Direct(client=voice.client, user=asker.user)
        if asker.channel:
            private = bool((body.get("container") or {}).get("is_ephemeral"))
            place = _whisper(voice, asker, body, "turn" if private and verb in _TURNING else "beside")
        work = self._outsider if is_outsider(body) else lambda: self._pressed(asker, action, pressed)
        await self._answering.give(asker, pressed, place, work)

    async def _pressed(self, asker: Asker, action: Action | None, interaction_id: str) -> Reply:
        if action is None:
            return Reply(lines=(slack_replies.OLD_BUTTON,), failed=True)
        if action.verb == "share":
            return await self._answering.share(asker, action, interaction_id)
        return await self._desk.press(asker, action, self._now())

    async def _outsider(self) -> Reply:
        return Reply(lines=(slack_replies.OUTSIDER,), failed=True)

    # -- events ------------------------------------------------------------------------------------------------------

    async def mention(self, body: Body) -> None:
        """'@봇 최태원', in a channel or in a thread, where commands cannot be given: answered in the thread."""
        event = body["event"]
        asker, words = asker_of_event(body), words_of(str(event.get("text") or ""))
        if not asker.user or event.get("bot_id"):
            return
        voice = await self._workspaces.voice(asker.workspace)
        asker = await self._localised(voice, asker)
        thread = str(event.get("thread_ts") or event["ts"])
        place = self._aloud(voice, asker, thread)
        work = self._outsider if is_outsider(body) else lambda: self._desk.answer(asker, words or "도움말", self._now())
        await self._answering.give(asker, str(body["event_id"]), place, work)

    async def home(self, body: Body) -> None:
        """App Home was opened: publishing it again does no harm, so nothing is remembered."""
        event = body["event"]
        if event.get("tab", "home") != "home":
            return
        asker = replace(asker_of_event(body), channel="")
        voice = await self._workspaces.voice(asker.workspace)
        asker = await self._localised(voice, asker)
        channels = await channels_of(voice, asker.user)
        view = slack_views.home_view(await self._desk.home(asker, self._now(), channels))
        await call(voice.client, "views.publish", user_id=asker.user, view=view)

    async def joined(self, body: Body) -> None:
        """The bot was invited: whoever did it is told, alone, what can be done."""
        event = body["event"]
        asker = asker_of_event(body, str(event.get("inviter") or ""))
        voice = await self._workspaces.voice(asker.workspace)
        if event.get("user") != voice.bot_user_id or not event.get("inviter"):
            return
        asker = await self._localised(voice, asker)
        place = _whisper(voice, asker, {})
        await self._answering.give(
            asker, str(body["event_id"]), place, lambda: self._desk.answer(asker, "도움말", self._now())
        )

    async def left(self, body: Body) -> None:
        """The bot was removed from a channel."""
        asker = asker_of_event(body)
        voice = await self._workspaces.voice(asker.workspace)
        if body["event"].get("user") == voice.bot_user_id:
            await self._forget(asker.workspace, asker.channel)

    async def channel_gone(self, body: Body) -> None:
        """A channel was deleted, or we left it: of such events Slack tells only our own."""
        asker = asker_of_event(body)
        await self._forget(asker.workspace, asker.channel)

    async def uninstalled(self, body: Body) -> None:
        """The app was removed from a workspace, or a whole organisation: its tokens and all that its channels wanted go.

        A team that installed the app for itself keeps both when its organisation removes its own installation.
        """
        workspace = workspace_left(body)
        await self._workspaces.forget(workspace)
        await self._forget(workspace, spared=await self._workspaces.teams_of(workspace))

    async def revoked(self, body: Body) -> None:
        """Tokens were revoked; we hold only a bot's."""
        if (body["event"].get("tokens") or {}).get("bot"):
            await self.uninstalled(body)

    async def taken_out(self, body: Body) -> None:
        """The app was taken out of some workspaces of an organisation; those that installed it for themselves keep it."""
        enterprise, closed = workspaces_closed(body)
        own = await self._workspaces.teams_of(enterprise)
        for workspace in closed:
            if workspace not in own:
                await self._forget(workspace)

    async def _forget(self, workspace: str, channel: str = "", *, spared: Collection[str] = ()) -> None:
        await self._desk.forget("slack", workspace, channel, spared=spared)
        log.info("forgotten", platform="slack", workspace=workspace, channel=channel)

    async def _localised(self, voice: Voice, asker: Asker) -> Asker:
        return replace(asker, locale=await self._locales.of(voice, asker.user))

    def _place_of(self, voice: Voice, asker: Asker, origin: slack_views.Origin, *, aloud: bool = False) -> Place:
        """Where the answer of a window goes, which may have stood open for long."""
        if not origin.channel:
            return Direct(client=voice.client, user=asker.user)
        thread = origin.thread or None
        if aloud:
            return self._aloud(voice, asker, thread)
        left = origin.at + RESPONSE_LIFE - self._now().timestamp()
        return Whisper(
            client=voice.client,
            channel=origin.channel,
            user=asker.user,
            url=origin.url,
            left=left,
            thread=thread,
            manner="beside" if thread else "fresh",
        )

    def _aloud(self, voice: Voice, asker: Asker, thread: str | None) -> Place:
        return Aloud(
            client=voice.client,
            pace=self._pace,
            address=asker.address,
            channel=asker.channel,
            user=asker.user,
            thread=thread,
        )


def _whisper(voice: Voice, asker: Asker, body: Body, manner: Manner = "fresh") -> Whisper:
    return Whisper(
        client=voice.client,
        channel=asker.channel,
        user=asker.user,
        url=str(body.get("response_url") or ""),
        thread=_thread_of(body),
        manner=manner,
    )


def _thread_of(body: Body) -> str | None:
    """The thread that the pressed message hangs in; the head of a thread stands in the channel."""
    message: Mapping[str, Any] = body.get("message") or {}
    container: Mapping[str, Any] = body.get("container") or {}
    thread = message.get("thread_ts") or container.get("thread_ts")
    return str(thread) if thread and thread != (message.get("ts") or container.get("message_ts")) else None


def _value_of(body: Body) -> str:
    """What was pressed; '' where the payload names nothing."""
    pressed: Mapping[str, Any] = next(iter(body.get("actions") or []), {})
    option = pressed.get("selected_option") or {}
    return str(pressed.get("value") or option.get("value") or "")
