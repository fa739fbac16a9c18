"""Which deliveries are to be made, and which are said to be skipped: pure, but for :func:`plan` and :func:`freeze`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from ..model import Digest
from ..store.ledger import Ledger
from ..store.ledger_rows import Delivery, Wanted
from .chat import Chat
from .keys import drafts

#: refused so many times in a row, a channel is left alone until a person has looked
MOST_FAILURES = 3

SWITCHED_OFF = (
    "세 번 잇달아 거절되어 채널을 꺼 두었습니다. 권한을 확인하고 'deliver --retry-held 번호'로 다시 보내세요."
)
DATE_WENT_BACK = "이 채널에는 이미 {last} 분이 나갔습니다. 시계나 시간대가 뒤로 바뀌어 건너뛰었습니다."


def switched_off(history: Iterable[Delivery]) -> bool:
    """Were the newest attempts (*history*: newest first) all refused?"""
    tried = [d.state for d in history if d.state in ("sent", "failed", "held")][:MOST_FAILURES]
    return tried == ["failed"] * MOST_FAILURES


def why_skip(wanted: Wanted, history: Sequence[Delivery]) -> str:
    """Why a digest must not go out, given what the channel has had (newest first); '' where it may."""
    last = max((d.edition_date for d in history if d.slot == wanted.slot), default=None)
    if last is not None and wanted.edition_date < last:
        return DATE_WENT_BACK.format(last=last)
    return SWITCHED_OFF if switched_off(history) else ""


async def plan(ledger: Ledger, wanted: Wanted, now: datetime, *, skip: str = "") -> Delivery | None:
    """Note that a digest is due, or that and why it is skipped; None where this is known already."""
    reason = skip or why_skip(wanted, await ledger.latest(wanted.address))
    return await ledger.plan(wanted, now, skip=reason)


async def freeze(ledger: Ledger, chat: Chat, delivery: Delivery, digest: Digest, now: datetime) -> bool:
    """Render *digest* for its channel and store the payloads; False where this was done before.

    Due before the last restore from backup: the rows of a finished delivery may be missing from the backup, so every
    part is taken for doubtful and read back first.
    """
    restored_at = await ledger.restored_at()
    made = drafts(chat.render(digest), delivery.address, delivery.edition_date, delivery.slot)
    doubtful = restored_at is not None and delivery.due_at <= restored_at
    return await ledger.freeze(delivery.id, made, now, doubtful=doubtful)
