"""What Slack must be told of the app: one table, from which the manifest is made and by which the rest goes.

``config/slack-manifest.yaml`` is this for Socket Mode; a test compares the two.  ``exec-brief slack manifest`` prints it,
with ``--url`` for HTTP.  After a change of commands or scopes Slack wants the app installed again.
"""

from __future__ import annotations

from typing import Any

NAME = "exec-brief"
COMMAND = "/brief"
SEARCH_SHORTCUT, MESSAGE_SHORTCUT = "eb:shortcut", "eb:message_shortcut"

#: scope -> what it is for
SCOPES = {
    "app_mentions:read": "@mentions, for threads where commands cannot be given",
    "channels:history": "reading back whether a message of doubtful outcome is there (public channels)",
    "channels:read": "whether the bot is in a channel; channels that are deleted or left",
    "chat:write": "posting",
    "commands": "/brief, shortcuts",
    "groups:history": "as channels:history, for private channels",
    "groups:read": "as channels:read, for private channels",
    "users:read": "the asker's language",
}
#: event -> what it is for
EVENTS = {
    "app_home_opened": "App Home",
    "app_mention": "answers in threads",
    "app_uninstalled": "forgetting a workspace",
    "channel_deleted": "forgetting a channel",
    "channel_left": "forgetting a channel that the bot was removed from",
    "group_deleted": "forgetting a private channel",
    "group_left": "forgetting a private channel that the bot was removed from",
    "member_joined_channel": "a word to whoever invites the bot",
    "member_left_channel": "the same as channel_left, which Slack sometimes withholds",
    "team_access_revoked": "forgetting workspaces that an organisation takes the app out of",
    "tokens_revoked": "forgetting a workspace",
}

_DESCRIPTION = "AI 업계 임원 소식을 한국어 세 줄로 정리해 드립니다"
_LONG = (
    "한국어·영어·일본어·중국어 매체에서 AI 업계 임원의 새 소식을 모아, 기사마다 한국어 세 줄로 정리하고 근거 문장과 출처를 함께 보여 드립니다. "
    "채널을 구독하면 정한 시각에 하루 한 번 브리핑을 올리고, '/brief 최태원'처럼 물으면 바로 답합니다. "
    "요약은 기사에 있는 숫자와 이름만 쓰는지 프로그램이 하나하나 확인하며, 다루지 못한 소식도 숨기지 않고 알려 드립니다."
)


def make_manifest(url: str = "") -> dict[str, Any]:
    """The manifest: for Socket Mode, or where *url* ('https://…', without a path) is given for HTTP with OAuth."""
    base = url.rstrip("/")
    return {
        "_metadata": {"major_version": 1, "minor_version": 1},
        "display_information": {
            "name": NAME,
            "description": _DESCRIPTION,
            "long_description": _LONG,
            "background_color": "#1b2b52",
        },
        "features": _features(base),
        "oauth_config": {
            **({"redirect_urls": [f"{base}/slack/oauth_redirect"]} if base else {}),
            "scopes": {"bot": sorted(SCOPES)},
        },
        "settings": {
            "event_subscriptions": {**_events_url(base), "bot_events": sorted(EVENTS)},
            "interactivity": {"is_enabled": True, **_interactivity_urls(base)},
            "org_deploy_enabled": bool(base),
            "socket_mode_enabled": not base,
            "token_rotation_enabled": bool(base),
        },
    }


def _features(base: str) -> dict[str, Any]:
    command = {
        "command": COMMAND,
        **({"url": f"{base}/slack/events"} if base else {}),
        "description": "인물이나 회사의 새 소식을 찾고, 채널 구독을 바꿉니다",
        "usage_hint": "최태원 | 엔비디아 7일 | 구독 최태원 | 도움말",
        "should_escape": False,
    }
    return {
        "app_home": {
            "home_tab_enabled": True,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": True,
        },
        "bot_user": {"display_name": NAME, "always_online": True},
        "shortcuts": [
            {
                "name": "브리핑 찾기",
                "type": "global",
                "callback_id": SEARCH_SHORTCUT,
                "description": "인물이나 회사의 새 소식을 찾습니다",
            },
            {
                "name": "스레드에 브리핑 올리기",
                "type": "message",
                "callback_id": MESSAGE_SHORTCUT,
                "description": "새 소식을 찾아 이 메시지의 스레드에 올립니다",
            },
        ],
        "slash_commands": [command],
    }


def _events_url(base: str) -> dict[str, str]:
    return {"request_url": f"{base}/slack/events"} if base else {}


def _interactivity_urls(base: str) -> dict[str, str]:
    return {"request_url": f"{base}/slack/events", "message_menu_options_url": f"{base}/slack/events"} if base else {}


def manifest_yaml(url: str = "") -> str:
    """The manifest as Slack's form takes it (YAML)."""
    import yaml

    body = yaml.safe_dump(make_manifest(url), allow_unicode=True, sort_keys=False, width=1_000)
    return f"# api.slack.com/apps > Create New App > From a manifest; made by: exec-brief slack manifest\n{body}"
