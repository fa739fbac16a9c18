"""Which settings Slack needs; pure, and loads nothing of Slack."""

from __future__ import annotations

from ...errors import ConfigError
from ...settings import Settings


def wanted(settings: Settings) -> bool:
    """Is Slack set up: with a bot's token for one workspace, or with OAuth for many?"""
    return bool(settings.slack_bot_token.get_secret_value() or settings.slack_client_id)


def check_tokens(settings: Settings) -> None:
    """``ConfigError`` where there is no way to speak, or where there are two."""
    token = settings.slack_bot_token.get_secret_value()
    if token and settings.slack_client_id:
        raise ConfigError(
            "EXEC_BRIEF_SLACK_BOT_TOKEN과 EXEC_BRIEF_SLACK_CLIENT_ID가 모두 있습니다. 워크스페이스 하나면 토큰만, "
            "여럿이면 CLIENT_ID와 CLIENT_SECRET만 남겨 주세요."
        )
    if settings.slack_client_id and not settings.slack_client_secret.get_secret_value():
        raise ConfigError(
            "EXEC_BRIEF_SLACK_CLIENT_SECRET이 없습니다. 앱의 Basic Information > App Credentials에 있습니다."
        )
    if not settings.slack_client_id and not token.startswith("xoxb-"):
        raise ConfigError(
            "EXEC_BRIEF_SLACK_BOT_TOKEN이 봇 토큰(xoxb-)이 아닙니다. 앱의 OAuth & Permissions > Bot User OAuth Token을 넣어 주세요."
        )


def check_listening(settings: Settings) -> None:
    """``ConfigError`` where commands and buttons could not come in, or could come from anybody."""
    check_tokens(settings)
    if settings.slack_mode == "http" and not settings.slack_signing_secret.get_secret_value():
        raise ConfigError(
            "EXEC_BRIEF_SLACK_SIGNING_SECRET이 비어 있어 시작하지 않습니다. 이것이 없으면 누구나 Slack인 척할 수 있습니다. "
            "앱의 Basic Information > App Credentials > Signing Secret을 넣어 주세요."
        )
    if settings.slack_mode == "socket" and not settings.slack_app_token.get_secret_value().startswith("xapp-"):
        raise ConfigError(
            "EXEC_BRIEF_SLACK_APP_TOKEN이 앱 토큰(xapp-)이 아닙니다. 앱의 Basic Information > App-Level Tokens에서 "
            "connections:write 권한으로 만들어 넣거나, HTTP로 받으려면 EXEC_BRIEF_SLACK_MODE=http로 바꿔 주세요."
        )
    _check_address(settings.slack_listen)


def _check_address(listen: str) -> None:
    host, _, port = listen.rpartition(":")
    if not host or not port.isdigit() or not 0 < int(port) < 65_536:
        raise ConfigError(f"EXEC_BRIEF_SLACK_LISTEN을 읽을 수 없습니다: {listen}. 예: 127.0.0.1:3000")
