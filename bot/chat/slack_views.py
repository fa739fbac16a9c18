"""The search window and App Home, as Slack views; pure.

A window's fields come back from outside: :func:`read_search` trusts none of them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from ..actions import Action
from ..desk.values import ChannelState, Choice, Home
from .slack_elements import (
    BUTTON_UNITS,
    DIVIDER,
    SEARCH,
    Block,
    actions,
    bold,
    button,
    context,
    header,
    ours,
    plain,
    rich,
    section,
    text,
)

CALLBACK = "eb:search"
#: block and action ids of the window's fields
SUBJECT, PERIOD, PLACE = "eb:subject", "eb:period", "eb:place"
#: hours -> what the list calls them
PERIODS = {24: "최근 24시간", 72: "최근 3일", 168: "최근 7일", 720: "최근 30일"}
USUAL_PERIOD = 168
HERE, CHANNEL = "here", "channel"
#: suggestions that Slack takes at once
MOST_CHOICES = 100
MOST_VIEW_BLOCKS = 100
#: channels listed on App Home
MOST_CHANNELS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a window was opened from; kept by Slack in the window itself (3,000 characters)."""

    #: '' on App Home
    channel: str = ""
    thread: str = ""
    #: the command's response_url, and when it was given (seconds since 1970)
    url: str = ""
    at: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What was asked for in the window."""

    subject: str
    hours: int
    public: bool


def search_view(origin: Origin) -> dict[str, Any]:
    """The window of a bare '/brief': whom, since when, and who shall see it."""
    fields = [_subject_field(), _period_field()]
    if origin.channel:
        fields.append(_place_field())
    return {
        "type": "modal",
        "callback_id": CALLBACK,
        "title": plain("브리핑 찾기", 24),
        "submit": plain("찾기", 24),
        "close": plain("닫기", 24),
        "private_metadata": json.dumps(asdict(origin)),
        "blocks": fields,
    }


def read_search(view: Mapping[str, Any]) -> tuple[Search, Origin] | None:
    """What was entered, and where; None where it is not what our window gives."""
    origin = read_origin(view)
    try:
        values = view["state"]["values"]
        subject = values[SUBJECT][SUBJECT]["selected_option"]["value"]
        hours = int(values[PERIOD][PERIOD]["selected_option"]["value"])
        chosen = values.get(PLACE, {}).get(PLACE, {}).get("selected_option") or {}
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    if origin is None or not isinstance(subject, str) or hours not in PERIODS:
        return None
    return Search(subject=subject, hours=hours, public=chosen.get("value") == CHANNEL and bool(origin.channel)), origin


def read_origin(view: Mapping[str, Any]) -> Origin | None:
    """Where our window was opened from; None where it is not ours."""
    try:
        return Origin(**json.loads(view["private_metadata"]))
    except (KeyError, TypeError, ValueError):
        return None


def options(choices: Sequence[Choice]) -> list[Block]:
    """Suggestions for the field that is typed into."""
    fitting = (choice for choice in choices if 0 < len(choice.value) <= BUTTON_UNITS)
    return [_option(choice.value, choice.label) for choice in fitting][:MOST_CHOICES]


def home_view(home: Home) -> dict[str, Any]:
    """Subscriptions, the next digest, the last receipt, help."""
    blocks: list[Block] = [header("AI 임원 브리핑"), *_next(home), *_ways(), DIVIDER, header("구독하는 채널")]
    blocks += [block for channel in home.channels[:MOST_CHANNELS] for block in _channel(channel)]
    if not home.channels:
        blocks.append(context(["아직 없습니다. 채널에 봇을 초대하고 '/brief 구독 최태원'처럼 입력해 보세요."]))
    if len(home.channels) > MOST_CHANNELS:
        blocks.append(context([f"그 밖에 {len(home.channels) - MOST_CHANNELS}개 채널"]))
    if home.last_receipt:
        blocks += [DIVIDER, header("마지막 수집"), context([home.last_receipt])]
    if home.help_lines:
        blocks += [DIVIDER, header("쓰는 법"), rich(*(section(text(line)) for line in home.help_lines))]
    return {"type": "home", "blocks": blocks[:MOST_VIEW_BLOCKS]}


# -- the window ----------------------------------------------------------------------------------------------------


def _subject_field() -> Block:
    typed = {
        "type": "external_select",
        "action_id": SUBJECT,
        "placeholder": plain("이름을 입력하세요: 최태원, Jensen Huang, 엔비디아", 150),
        "min_query_length": 1,
        "focus_on_load": True,
    }
    return _field(SUBJECT, "인물 또는 회사", typed)


def _period_field() -> Block:
    offered = {hours: _option(str(hours), label) for hours, label in PERIODS.items()}
    chosen = {"type": "static_select", "action_id": PERIOD, "options": list(offered.values())}
    return _field(PERIOD, "기간", {**chosen, "initial_option": offered[USUAL_PERIOD]})


def _place_field() -> Block:
    offered = [_option(HERE, "나만 보기"), _option(CHANNEL, "채널에 올리기")]
    return _field(
        PLACE,
        "답을 볼 사람",
        {"type": "radio_buttons", "action_id": PLACE, "options": offered, "initial_option": offered[0]},
    )


def _field(name: str, label: str, element: Block) -> Block:
    return {"type": "input", "block_id": name, "label": plain(label, 2_000), "element": element}


def _option(value: str, label: str) -> Block:
    return {"text": plain(label, BUTTON_UNITS), "value": value}


# -- App Home ------------------------------------------------------------------------------------------------------


def _next(home: Home) -> list[Block]:
    line = home.next_digest or "예정된 브리핑이 없습니다."
    return [rich(section(bold("다음 브리핑"), ours("  "), text(line)))]


def _ways() -> list[Block]:
    search = {
        "type": "button",
        "action_id": SEARCH,
        "text": plain("인물·회사 찾기", BUTTON_UNITS),
        "value": "search",
        "style": "primary",
    }
    asked = button("도움말", Action("help"))
    return actions([search, *([asked] if asked else [])])


def _channel(state: ChannelState) -> list[Block]:
    named: Block = {"type": "channel", "channel_id": state.channel} if state.channel.isalnum() else text(state.channel)
    paused = [ours("  (일시정지)")] if state.paused else []
    lines = [line for line in state.lines if line.strip()]
    return [rich(section(named, *paused)), *([context(lines[:10])] if lines else [])]
