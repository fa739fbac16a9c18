"""What Slack's answers mean to the ledger: accepted, surely not sent, refused for sure, or unknown; pure.

Sources: the error lists of the method pages (chat.postMessage, conversations.history, views.open, auth.test), and
delivery.md section 2: with ``internal_error`` and ``fatal_error`` the call may have partly succeeded, so these and
every 5xx are *unknown*.
"""

from __future__ import annotations

from ...delivery import NotSent, Refused

#: they say nothing about whether the message is there
UNCLEAR = frozenset({"internal_error", "fatal_error", "service_unavailable", "request_timeout", "server_error"})
#: surely not taken, and welcome later: seconds to wait where Slack names none
LATER = {
    "ratelimited": None,
    "rate_limited": None,
    "message_limit_exceeded": 3600.0,
    "accesslimited": 600.0,
    "org_login_required": 600.0,
    "team_added_to_org": 600.0,
}

_INVITE = "채널에서 '/invite @봇이름'으로 봇을 초대해 주세요."
_REINSTALL = "앱 설정(api.slack.com/apps)의 OAuth & Permissions에서 다시 설치하고 새 토큰을 넣어 주세요."
_OURS = "exec-brief의 잘못이니 이 문구와 함께 알려 주세요."

#: Slack's word -> what it means and what to do
REFUSALS = {
    "channel_not_found": f"채널을 찾지 못했습니다. 채널 ID(C로 시작)가 맞는지 보고, 비공개 채널이면 {_INVITE}",
    "not_in_channel": f"봇이 채널에 들어와 있지 않습니다. {_INVITE}",
    "is_archived": "보관된 채널입니다. 보관을 풀거나 다른 채널을 적어 주세요.",
    "restricted_action": "워크스페이스 설정이 이 채널에 글을 쓰지 못하게 합니다. 관리자에게 게시 권한을 요청해 주세요.",
    "restricted_action_read_only_channel": "읽기 전용 채널입니다. 채널 관리자에게 게시 권한을 요청해 주세요.",
    "restricted_action_thread_only_channel": "답글만 쓸 수 있는 채널입니다. 다른 채널을 적어 주세요.",
    "restricted_action_non_threadable_channel": "스레드를 쓸 수 없는 채널입니다. 다른 채널을 적어 주세요.",
    "cannot_reply_to_message": "답글을 달 수 없는 메시지입니다.",
    "thread_not_found": "답글을 달 메시지가 지워졌습니다.",
    "message_not_found": "메시지가 이미 지워졌습니다.",
    "cant_delete_message": "지울 권한이 없는 메시지입니다.",
    "missing_scope": f"앱에 권한(scope)이 모자랍니다. 'exec-brief slack manifest'의 권한과 견주어 보고 {_REINSTALL}",
    "no_permission": f"앱에 권한이 없습니다. {_REINSTALL}",
    "not_allowed_token_type": f"봇 토큰(xoxb-)이 아닙니다. {_REINSTALL}",
    "not_authed": f"토큰이 없습니다. {_REINSTALL}",
    "invalid_auth": f"토큰이 맞지 않습니다. {_REINSTALL}",
    "account_inactive": f"앱이 제거되었거나 봇 계정이 꺼졌습니다. {_REINSTALL}",
    "token_revoked": f"토큰이 취소되었습니다. {_REINSTALL}",
    "token_expired": f"토큰이 만료되었습니다. {_REINSTALL}",
    "ekm_access_denied": "워크스페이스의 암호화 키 정책이 글쓰기를 막고 있습니다. 관리자에게 문의해 주세요.",
    "team_access_not_granted": "조직이 이 워크스페이스에 앱을 허용하지 않았습니다. 조직 관리자에게 승인을 요청해 주세요.",
    "enterprise_is_restricted": "조직 단위에서는 쓸 수 없는 호출입니다. 워크스페이스에 앱을 설치해 주세요.",
    "invalid_blocks": f"Slack이 메시지 모양을 받지 않았습니다. {_OURS}",
    "invalid_blocks_format": f"Slack이 메시지 모양을 받지 않았습니다. {_OURS}",
    "msg_too_long": f"메시지가 너무 깁니다. {_OURS}",
    "msg_blocks_too_long": f"메시지가 너무 깁니다. {_OURS}",
    "no_text": f"빈 메시지입니다. {_OURS}",
    "invalid_arguments": f"Slack이 요청을 읽지 못했습니다. {_OURS}",
    "invalid_cursor": "Slack이 다음 쪽을 주지 않았습니다.",
    "metadata_too_large": f"메시지에 붙인 표식이 너무 큽니다. {_OURS}",
    "expired_trigger_id": "창을 띄울 시간(3초)이 지났습니다. 명령을 다시 입력해 주세요.",
    "exchanged_trigger_id": "이미 쓴 요청입니다. 명령을 다시 입력해 주세요.",
    "invalid_trigger_id": "창을 띄울 수 없는 요청입니다. 명령을 다시 입력해 주세요.",
    "expired_url": "답할 수 있는 시간(30분)이 지났습니다. 명령을 다시 입력해 주세요.",
    "used_url": "한 명령에 답할 수 있는 횟수(5번)를 다 썼습니다. 명령을 다시 입력해 주세요.",
    "user_not_in_channel": "물은 사람이 채널에 없습니다.",
    "wrong_workspace": "이 토큰은 다른 워크스페이스의 것입니다. 채널 이름의 'slack:' 뒤에 적은 팀 ID를 확인해 주세요.",
    "not_installed": "이 워크스페이스에는 앱이 설치되어 있지 않습니다. /slack/install 주소를 열어 설치해 주세요.",
}


def explain(word: str) -> str:
    """'not_in_channel: 봇이 채널에 들어와 있지 않습니다. …'; a word that is not known stands alone."""
    known = REFUSALS.get(word)
    return f"{word}: {known}" if known else f"Slack이 '{word}'라고 답했습니다."


class Unclear(Exception):
    """Nobody can say whether Slack took the call: the ledger reads back."""


class SlackRefused(Refused):
    """A refusal with Slack's own word, for who must tell one from another."""

    def __init__(self, word: str) -> None:
        super().__init__(explain(word))
        self.word = word


def judge(status: int, word: str | None, retry_after: float | None) -> Exception:
    """The error that stands for an answer other than a yes; *word*: Slack's own, None where the body is unreadable.

    An answer below 500 with a word is Slack's own no.  Without one, 200 says nothing, and a 4xx comes from something
    on the way that kept the call from Slack.
    """
    if status == 429 or word in LATER:
        told = retry_after if retry_after is not None else LATER.get(word or "")
        return NotSent(told, "Slack이 잠시 뒤에 다시 보내라고 했습니다")
    if status >= 500 or status == 408 or word in UNCLEAR:
        return Unclear(f"Slack이 {word or status}로 답했습니다")
    if word:
        return SlackRefused(word)
    if status >= 400:
        return NotSent(None, f"Slack에 닿지 못했습니다(HTTP {status})")
    return Unclear("Slack의 답을 읽지 못했습니다")
