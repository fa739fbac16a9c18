"""What people ask of the bot and what it answers, without a word of Slack or Discord; no I/O.

An adapter turns what its platform says into an :class:`Asker` and words (or an ``actions.Action``), hands them to the
``Desk``, and shows the :class:`Reply` in its platform's way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..actions import Action
from ..model import Digest

Style = Literal["plain", "primary", "danger"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """Who asks, and where."""

    platform: Literal["slack", "discord"]
    #: Slack team ('T…', with 'E…' before it and a dot on Enterprise Grid) or Discord guild; '' in a private conversation
    workspace: str
    #: channel id; of a thread, the channel that it hangs under (subscriptions are the channel's); '' where there is none
    channel: str
    user: str
    #: how the channel is told who did it: '<@U123>' on Slack and Discord alike, the platform's own form
    mention: str
    locale: Literal["ko", "en"] = "ko"
    #: may change this channel's settings, as far as the platform itself decides (Discord: Manage Server)
    manages: bool = True
    #: what people call the asker, as plain text: a shared answer's title names it; '' where it is not known
    name: str = ""

    @property
    def address(self) -> str:
        """The channel's whole name in the ledger: 'slack:T1/C1'."""
        return f"{self.platform}:{self.workspace}/{self.channel}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A choice under a reply; ``label`` at most 75 characters."""

    label: str
    action: Action
    style: Style = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One suggestion while a name is typed: ``value`` is the id of a person or company, ``label`` as people read it."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What is answered: a digest, or lines of text, or both; only the asker sees it unless ``public``."""

    #: plain text, no markup; lines are paragraphs.  Names of others stand in it as they were given: renderers escape it
    lines: tuple[str, ...] = ()
    #: stories, to be shown as cards with their sources in place (an answer nobody else sees has no thread)
    digest: Digest | None = None
    buttons: tuple[Button, ...] = ()
    #: said in the channel for everybody ('구독을 바꿨습니다: …'), after the asker's ``mention``; '' for nothing
    announcement: str = ""
    #: the asker wanted everybody to see it: an adapter then calls ``Desk.share`` with the arguments of ``share``
    public: bool = False
    #: of an answer about a person or company: ('share', id, hours), which posts it in the channel
    share: Action | None = None
    #: the asker's words could not be used: shown as a notice, never in public
    failed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelState:
    """One channel on the home page."""

    channel: str
    #: '매일 08:30 · 최태원, 젠슨 황 · 다음 11월 23일(월) 08:30'
    lines: tuple[str, ...]
    paused: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """What a person's home page shows: their channels, the next digest, the last receipt, help."""

    channels: tuple[ChannelState, ...]
    #: '' where none is planned
    next_digest: str
    #: '' before the first round
    last_receipt: str
    help_lines: tuple[str, ...]
