"""What the adapter itself says to an asker; everything else is the desk's."""

from __future__ import annotations

from typing import Literal

What = Literal["broken", "old", "shared"]

_PHRASES: dict[str, dict[What, str]] = {
    "ko": {
        "broken": "답을 만들다가 문제가 생겼습니다. 잠시 뒤 다시 물어봐 주세요. 계속되면 운영자에게 알려 주세요.",
        "old": "예전 버전에서 만든 버튼라 쓸 수 없습니다. 명령을 다시 보내 주세요.",
        "shared": "채널에 올렸습니다.",
    },
    "en": {
        "broken": "Something went wrong while answering. Please ask again in a while; if it persists, tell the operator.",
        "old": "This button was made by an earlier version. Please send the command again.",
        "shared": "Posted in the channel.",
    },
}


def phrase(locale: Literal["ko", "en"], what: What) -> str:
    return _PHRASES[locale][what]
