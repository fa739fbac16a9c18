"""``check --live``: does the bot that is configured work on the Discord that is out there?"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from datetime import datetime, timedelta
from typing import Any

from ...delivery import NotSent, Refused, parse_address
from ...delivery.chat import describe
from ...delivery.courier import clock
from ...settings import Settings
from ..finding import Finding
from . import rights
from .lookups import Lookups
from .outcomes import LOGIN_REFUSED, checked
from .places import Place
from .rest import Rest
from .sync import Registry, invite_link
from .wire import Wire

#: the read-back's margin is two minutes
MOST_SKEW = timedelta(seconds=60)
_LOGIN_ADVICE = "개발자 포털(discord.com/developers)의 Bot 화면에서 토큰을 확인하세요."
_KINDS = {"text": "텍스트·공지", "forum": "포럼", "flat": "스레드 없는"}


async def examine(settings: Settings, channels: Iterable[str]) -> list[Finding]:
    """Token, clock, commands, and the permissions of each of *channels* that is on Discord; writes nothing."""
    async with Rest(settings.discord_token.get_secret_value()) as wire:
        return await examine_over(wire, channels, clock())


async def examine_over(wire: Wire, channels: Iterable[str], now: datetime) -> list[Finding]:
    """:func:`examine` over a wire that stands already."""
    found = [finding async for finding in _application(wire, now)]
    if found[0].ok:
        lookups = Lookups(wire)
        for channel in dict.fromkeys(channels):
            if parse_address(channel).platform == "discord":
                found += await _channel(lookups, channel)
    return found


async def _application(wire: Wire, now: datetime) -> AsyncIterator[Finding]:
    what = "Discord: 로그인"
    try:
        answer = await wire.call("GET", "/applications/@me")
        application: dict[str, Any] = checked(answer)
    except Exception as error:  # noqa: BLE001 - whatever the network does: it is what is to be found out
        yield Finding(what=what, ok=False, detail=_reason(error), advice=_login_advice(error))
        return
    yield Finding(what=what, ok=True, detail=str(application.get("name", "")))
    yield Finding(what="Discord: 초대 링크", ok=True, detail=invite_link(str(application["id"])))
    if answer.date is not None:
        skew = abs(now - answer.date)
        advice = "" if skew < MOST_SKEW else "이 컴퓨터의 시계를 맞추세요(NTP)."
        yield Finding(what="Discord: 시계", ok=not advice, detail=f"{skew.total_seconds():.0f}초 차이", advice=advice)
    yield await _commands(wire)


def _login_advice(error: Exception) -> str:
    """The token is to blame only where Discord itself said so."""
    return _LOGIN_ADVICE if LOGIN_REFUSED in str(error) else "네트워크와 프록시를 확인하고 다시 점검해 주세요."


async def _commands(wire: Wire) -> Finding:
    what = "Discord: 명령"
    advice = "'exec-brief discord sync'로 등록하세요."
    try:
        lines = (await Registry(wire).difference()).lines
    except Exception as error:  # noqa: BLE001 - as above
        return Finding(what=what, ok=False, detail=_reason(error), advice=advice)
    return Finding(what=what, ok=not lines, detail=", ".join(lines) or "등록됨", advice=advice if lines else "")


async def _channel(lookups: Lookups, channel: str) -> list[Finding]:
    what = f"Discord {channel.partition(':')[2]}"
    try:
        place = await lookups.place(parse_address(channel).channel)
        bits = await lookups.rights(place)
    except Exception as error:  # noqa: BLE001 - as above
        return [
            Finding(
                what=f"{what}: 채널", ok=False, detail=_reason(error), advice="채널 번호와 봇의 초대 여부를 확인하세요."
            )
        ]
    named = f"Discord #{place.name}" if place.name else what
    kind = Finding(what=f"{named}: 채널", ok=True, detail=f"{_KINDS[place.kind]} 채널")
    return [kind, *_permissions(named, place, bits)]


def _permissions(named: str, place: Place, bits: int) -> Iterable[Finding]:
    """One for each permission that this kind of channel needs."""
    for bit in _needed(place):
        held = bool(bits & bit)
        advice = "" if held else "채널 편집 > 권한에서 봇의 역할에 허용하세요."
        yield Finding(what=f"{named}: {rights.NEEDED[bit]}", ok=held, detail="있음" if held else "없음", advice=advice)


def _needed(place: Place) -> list[int]:
    unneeded = {"text": 0, "forum": rights.THREADS, "flat": rights.THREADS}[place.kind]
    if not place.parent and place.kind == "flat":
        unneeded |= rights.SEND_IN_THREADS
    if place.parent:
        unneeded |= rights.SEND
    return [bit for bit in rights.NEEDED if not bit & unneeded]


def _reason(error: Exception) -> str:
    if isinstance(error, Refused):
        return error.reason
    return str(error) if isinstance(error, NotSent) else describe(error)
