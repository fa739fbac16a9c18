"""``check --live`` on Slack: what only Slack itself can tell, asked without posting anything."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import partial
from typing import Any

from summarizer import Bullet, Summary

from ...delivery import NotSent, Refused, parse_address
from ...delivery.courier import clock
from ...errors import ConfigError
from ...model import Card, Digest, PersonLine, Receipt, SourceLine
from ...settings import Settings
from ...store import Store
from .. import slack_blocks
from ..finding import Finding
from .adapter import SlackChat
from .calls import answered, ask, make_client
from .manifest import SCOPES
from .needs import check_listening, wanted
from .outcomes import SlackRefused, Unclear
from .service import api_url, make_slack
from .workspaces import Voice, Workspaces

#: Slack refuses requests signed more than five minutes ago
MOST_SKEW = timedelta(seconds=60)
_FAILURES = (NotSent, Refused, Unclear, OSError, TimeoutError)


async def examine(settings: Settings, channels: Sequence[str], now: Callable[[], datetime] = clock) -> list[Finding]:
    """What is right and what is not, for the workspaces of *channels* ('slack:T…/C…'), or for the only one."""
    if not wanted(settings):
        return []
    try:
        check_listening(settings)
    except ConfigError as error:
        return [Finding(what="Slack 설정", ok=False, detail=str(error), advice="설정을 고치고 다시 점검해 주세요.")]
    async with Store.open(settings.database_url) as store:
        slack = make_slack(settings, store)
        ours = [name for name in dict.fromkeys(channels) if name.startswith("slack:")]
        return [found async for found in _findings(settings, slack.workspaces, slack.chat, ours, now)]


async def _findings(
    settings: Settings, workspaces: Workspaces, chat: SlackChat, channels: Sequence[str], now: Callable[[], datetime]
) -> AsyncIterator[Finding]:
    if settings.slack_mode == "socket":
        yield await _try("Slack Socket Mode", lambda: _socket(settings))
    named = dict.fromkeys(parse_address(name).workspace for name in channels)
    for workspace in named or ([""] if not settings.slack_client_id else []):
        found = await _workspace(workspaces, workspace)
        yield found[0]
        if found[1] is not None:
            for one in await _of_voice(found[1], now):
                yield one
    for name in channels:
        yield await _try(f"Slack {name.removeprefix('slack:')}", partial(_channel, chat, name))


async def _socket(settings: Settings) -> str:
    client = make_client(api_url(settings), settings.slack_app_token.get_secret_value())
    await ask(client, "apps.connections.open")
    return "앱 토큰으로 연결할 수 있습니다."


async def _workspace(workspaces: Workspaces, workspace: str) -> tuple[Finding, Voice | None]:
    what = f"Slack 토큰{f' ({workspace})' if workspace else ''}"
    try:
        voice = await workspaces.voice(workspace)
    except _FAILURES as error:
        return _failed(what, error), None
    return Finding(what=what, ok=True, detail=f"워크스페이스 {voice.workspace}, 봇 {voice.bot_user_id}"), voice


async def _of_voice(voice: Voice, now: Callable[[], datetime]) -> list[Finding]:
    return [
        _scopes(voice),
        await _try("Slack 시계", lambda: _skew(voice, now)),
        await _try("Slack 메시지 모양", lambda: _validate(voice)),
    ]


def _scopes(voice: Voice) -> Finding:
    if voice.scopes is None:
        return Finding(what="Slack 권한", ok=True, detail="Slack이 알려 주지 않아 확인하지 못했습니다.")
    missing = sorted(SCOPES.keys() - voice.scopes - {"users:read"})  # without that one everybody is answered in Korean
    if not missing:
        return Finding(what="Slack 권한", ok=True, detail=f"{len(voice.scopes)}가지")
    advice = "앱의 OAuth & Permissions에서 더하고 다시 설치해 주세요. 'exec-brief slack manifest'로 앱 설정을 통째로 바꿀 수도 있습니다."
    return Finding(what="Slack 권한", ok=False, detail=f"없는 권한: {', '.join(missing)}", advice=advice)


async def _skew(voice: Voice, now: Callable[[], datetime]) -> str:
    said = await ask(voice.client, "auth.test")
    theirs = next((value for name, value in said.headers.items() if name.lower() == "date"), None)
    if theirs is None:
        return "Slack이 시각을 알려 주지 않아 확인하지 못했습니다."
    apart = abs(now() - parsedate_to_datetime(theirs))
    if apart > MOST_SKEW:
        raise _Wrong(
            f"이 컴퓨터의 시계가 Slack과 {apart.total_seconds():.0f}초 다릅니다.",
            "시각 동기화(NTP)를 켜 주세요. 5분이 넘으면 Slack의 요청을 받을 수 없습니다.",
        )
    return f"차이 {apart.total_seconds():.0f}초"


async def _validate(voice: Voice) -> str:
    """``blocks.validate`` looks at a message without posting it; it needs no scope."""
    (message,) = slack_blocks.digest_messages(sample())
    try:
        await answered(voice.client.blocks_validate(message={"text": message["text"], "blocks": message["blocks"]}))
    except SlackRefused as no:
        if no.word not in ("unknown_method", "method_deprecated"):
            raise
        return "이 Slack은 메시지 모양을 확인해 주지 않아 건너뛰었습니다."
    return "견본 브리핑을 Slack이 받아들였습니다."


async def _channel(chat: SlackChat, name: str) -> str:
    may = await chat.permissions(name)
    if not may.post:
        raise _Wrong(
            "글을 올릴 수 없습니다.",
            "채널 ID가 맞는지 보고, 채널에서 '/invite @봇이름'으로 봇을 초대하고, 보관된 채널이 아닌지 확인해 주세요.",
        )
    if not may.read:
        raise _Wrong(
            "글은 올릴 수 있지만 기록을 읽을 수 없습니다.",
            "봇을 채널에 초대하고 channels:history(비공개 채널은 groups:history) 권한을 더해 주세요. "
            "없으면 결과를 모르는 전송을 확인할 수 없어 사람이 볼 때까지 멈춥니다.",
        )
    await chat.read_back(name, since=datetime.now(UTC))
    return "글을 올리고 기록을 읽을 수 있습니다."


class _Wrong(Exception):
    """Something works, but not as it should: (what was seen, what to do)."""


async def _try(what: str, look: Callable[[], Awaitable[str]]) -> Finding:
    try:
        return Finding(what=what, ok=True, detail=await look())
    except _Wrong as wrong:
        detail, advice = wrong.args
        return Finding(what=what, ok=False, detail=detail, advice=advice)
    except _FAILURES as error:
        return _failed(what, error)


def _failed(what: str, error: Any) -> Finding:
    if isinstance(error, Refused):
        word, _, said = error.reason.partition(": ")
        happened, _, advice = said.partition(". ")
        return Finding(what=what, ok=False, detail=f"{happened.rstrip('.')}({word})" if said else word, advice=advice)
    return Finding(
        what=what,
        ok=False,
        detail=str(error) if isinstance(error, NotSent) else f"확인하지 못했습니다({type(error).__name__}).",
        advice="네트워크와 프록시를 확인하고 다시 점검해 주세요.",
    )


def sample() -> Digest:
    """One story, as plain as can be: for a look at its shape."""
    bullets = tuple(Bullet(text=f"견본 문장 {number}", evidence=("견본 근거",)) for number in (1, 2, 3))
    said = Summary(headline="견본 소식", bullets=(bullets[0], bullets[1], bullets[2]), backend="extractive")
    made, url = datetime(2026, 1, 1, tzinfo=UTC), "https://example.com/a"
    line = SourceLine(outlet="견본 매체", title="견본 기사", language="ko", published=made, url=url, summary=said)
    card = Card(
        story_id="sample",
        kind="new",
        headline=said.headline,
        url=url,
        people=(PersonLine(executive_id="sample", name="홍길동", title="견본 대표"),),
        summary=said,
        sources=(line,),
        independent_outlets=1,
    )
    return Digest(
        edition_id="sample",
        title="견본 브리핑",
        local_date=date(2026, 1, 1),
        timezone="Asia/Seoul",
        cards=(card,),
        listed=(),
        receipt=Receipt(sources_checked=1),
        made_at=made,
    )
