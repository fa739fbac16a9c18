"""What an answer of Discord means for the ledger, and the sentence for the operator; pure.

Codes: Discord, topics/opcodes-and-status-codes, "JSON error codes".
"""

from __future__ import annotations

from typing import Any

from ...delivery import NotSent, Refused
from .limits import REFUSED_PAUSE
from .wire import Answer

UNKNOWN_CHANNEL = 10003
UNKNOWN_MESSAGE = 10008
THREAD_EXISTS = 160004

LOGIN_REFUSED = (
    "Discord가 봇 토큰을 받지 않습니다. 개발자 포털에서 토큰을 새로 만들어 EXEC_BRIEF_DISCORD_TOKEN에 넣고 "
    "다시 시작해 주세요."
)
_SETTINGS = "채널 편집 > 권한에서 봇에게"
#: what happened, and the remedy, by Discord's error code
_REMEDIES = {
    10003: "채널을 찾을 수 없습니다. 지워졌거나 봇에게 보이지 않는 채널입니다. 채널을 확인하고 다시 구독해 주세요.",
    10004: "서버를 찾을 수 없습니다. 봇이 서버에서 나갔습니다. 초대 링크로 다시 초대해 주세요.",
    10008: "올린 메시지를 찾을 수 없습니다. 누군가 지운 것으로 보여 다시 올리지 않습니다.",
    10015: "답할 수 있는 시간(15분)이 지났습니다. 명령을 다시 보내 주세요.",
    10062: "답할 수 있는 시간(3초)이 지났습니다. 명령을 다시 보내 주세요.",
    50001: f"봇이 이 채널에 들어갈 수 없습니다. {_SETTINGS} '채널 보기'를 허용해 주세요.",
    50007: "이 사람에게는 쪽지를 보낼 수 없습니다. 쪽지를 받도록 설정해 달라고 하세요.",
    50008: "글을 올릴 수 없는 종류의 채널입니다. 텍스트·공지·포럼 채널을 골라 주세요.",
    50013: (
        f"봇의 권한이 모자랍니다. {_SETTINGS} '메시지 보내기', '링크 첨부', '메시지 기록 보기', '공개 스레드 만들기', "
        "'스레드에서 메시지 보내기'를 허용해 주세요."
    ),
    50024: "글을 올릴 수 없는 종류의 채널입니다. 텍스트·공지·포럼 채널을 골라 주세요.",
    50027: "답할 수 있는 시간(15분)이 지났습니다. 명령을 다시 보내 주세요.",
    50035: "Discord가 메시지 모양을 받지 않습니다. 프로그램의 잘못이니 개발자에게 알려 주세요.",
    50083: "보관되어 잠긴 스레드입니다. 스레드를 다시 열어 주세요.",
    160005: "잠긴 스레드입니다. 스레드의 잠금을 풀어 주세요.",
    160006: "서버에 열린 스레드가 너무 많습니다. 쓰지 않는 스레드를 닫아 주세요.",
    200000: "서버의 AutoMod가 메시지를 막았습니다. AutoMod 규칙에서 봇을 예외로 두세요.",
    200001: "서버의 AutoMod가 제목을 막았습니다. AutoMod 규칙에서 봇을 예외로 두세요.",
    240000: "Discord가 메시지 속 링크를 막았습니다. 원문 매체의 주소를 확인해 주세요.",
}
#: of these statuses Discord says that it took nothing
_DEFINITE = frozenset({400, 401, 403, 404, 405, 406, 411, 413, 414, 415, 422})


class Unclear(Exception):
    """Nobody knows whether the call was taken: a 5xx, or an answer that cannot be read."""


def checked(answer: Answer) -> Any:
    """The JSON value of a yes; else ``NotSent``, ``Refused`` (with a Korean sentence) or :class:`Unclear`."""
    if answer.status == 204 or (200 <= answer.status < 300 and answer.body is not None):
        return answer.body
    if answer.status == 429:
        raise NotSent(answer.retry_after, "Discord의 호출 한도에 걸렸습니다.")
    if answer.status == 401 and code_of(answer) != 50027:
        raise NotSent(answer.retry_after, LOGIN_REFUSED)
    if answer.status in _DEFINITE and isinstance(answer.body, dict):
        raise Refused(explain(answer))
    if answer.status in _DEFINITE:  # Discord says no in JSON: this is a proxy or the guard before it, for every channel
        raise NotSent(REFUSED_PAUSE, "Discord 앞단이나 중간의 프록시가 요청을 막았습니다. 네트워크를 확인해 주세요.")
    raise Unclear(f"status {answer.status}")


def code_of(answer: Answer) -> int:
    """Discord's own error code; 0 where there is none."""
    code = answer.body.get("code") if isinstance(answer.body, dict) else None
    return code if isinstance(code, int) else 0


def explain(answer: Answer) -> str:
    """A refusal as a Korean sentence with its remedy, and Discord's own code and words.

    The status stands there only where there is no code: a 404 may be a channel's or one message's.
    """
    code = code_of(answer)
    said = str(answer.body.get("message", ""))[:120] if isinstance(answer.body, dict) else ""
    remedy = _REMEDIES.get(code, "Discord가 거절했습니다.")
    return f"{remedy} (Discord {code or answer.status}: {said or '설명 없음'})"
