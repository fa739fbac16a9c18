"""What the desk answers, as Slack messages; pure.

An answer that only its asker sees has no thread, so each story names its sources in place, one linked outlet each.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Literal

from ..desk.values import Button, Reply
from ..model import Card, Digest
from . import wording
from .slack_blocks import card_blocks, card_buttons, listed_blocks, receipt_block, said_lines, source_blocks
from .slack_elements import (
    DIVIDER,
    Block,
    Message,
    actions,
    bold,
    button,
    context,
    escaped,
    header,
    linked,
    message,
    messages,
    notification,
    ours,
    rich,
    section,
    text,
    user,
)

Locale = Literal["ko", "en"]

#: a ``response_url`` takes five messages in all: one says that we are looking
MOST_MESSAGES = 4
#: a line of an answer: a help text, a sentence of evidence
REPLY_UNITS = 1_500
LINES_A_BLOCK = 6
#: outlets named under a story of an answer
MOST_OUTLETS = 8

WORKING = "찾는 중…"
FAILED = "문제가 생겨 답하지 못했습니다. 잠시 뒤에 다시 시도해 주세요."
OLD_BUTTON = "이제 쓰지 않는 버튼입니다. '/brief 도움말'로 할 수 있는 일을 볼 수 있습니다."
SHARED = "채널에 올렸습니다."
OUTSIDER = "이 워크스페이스의 구성원만 쓸 수 있습니다."


def reply_messages(reply: Reply) -> list[Message]:
    """*reply* in at most four messages; where a long answer would need more, its last stories go and it says so."""
    before = [[block] for block in _lines(reply)]
    after = [*_receipt(reply), *([rows] if (rows := _buttons(reply.buttons)) else [])]
    stories = _stories(reply)
    said = _said(reply)

    def packed(kept: int) -> list[Message]:
        left_out = (
            [[context([f"지면이 모자라 {len(stories) - kept}건은 싣지 못했습니다."])]] if kept < len(stories) else []
        )
        groups = [*before, *stories[:kept], *left_out, *after]
        return messages(groups or [[rich(section(ours("-")))]], said)

    whole = packed(len(stories))
    if len(whole) <= MOST_MESSAGES:
        return whole
    kept = bisect_right(range(len(stories)), MOST_MESSAGES, key=lambda count: len(packed(count))) - 1
    return packed(max(kept, 0))[:MOST_MESSAGES]


def notice(line: str, *, warning: bool = False) -> Message:
    """One line of ours."""
    return message([rich(section(*_sign(warning=warning), text(line, REPLY_UNITS)))], escaped(line, REPLY_UNITS))


def announcement(user_id: str, said: str, locale: Locale = "ko") -> Message:
    """'@누구 님의 요청입니다. 이 채널에서 최태원 소식을 구독합니다.', for everybody in the channel."""
    who, glue = user(user_id), " 님의 요청입니다. " if locale == "ko" else " asked for this: "
    called = [who, ours(glue)] if who else []
    spoken = f"<@{user_id}>{glue}" if who else ""
    return message([rich(section(*called, text(said, REPLY_UNITS)))], f"{spoken}{escaped(said, REPLY_UNITS)}")


def _lines(reply: Reply) -> Iterator[Block]:
    """A few lines a block: each block has a margin, and a message takes fifty."""
    shown = [line for line in reply.lines if line.strip()]
    for start in range(0, len(shown), LINES_A_BLOCK):
        some = enumerate(shown[start : start + LINES_A_BLOCK], start)
        yield rich(
            *(section(*_sign(warning=reply.failed and place == 0), text(line, REPLY_UNITS)) for place, line in some)
        )


def _sign(*, warning: bool) -> list[Block]:
    return [{"type": "emoji", "name": "warning"}, ours(" ")] if warning else []


def _stories(reply: Reply) -> list[list[Block]]:
    """Groups of blocks that stay together: of one story, or title, stories, receipt."""
    if reply.digest is None:
        return []
    return list(_one_story(reply.digest) if _is_about_one(reply) else _many_stories(reply.digest))


def _is_about_one(reply: Reply) -> bool:
    """A button under a story was pressed: its card and every article are wanted, and no second title."""
    digest = reply.digest
    return digest is not None and bool(reply.lines) and len(digest.cards) + len(digest.listed) == 1


def _one_story(digest: Digest) -> Iterator[list[Block]]:
    card = (*digest.cards, *digest.listed)[0]
    yield card_blocks(card) if digest.cards else listed_blocks(card)
    yield from ([block] for block in source_blocks(card, digest))


def _many_stories(digest: Digest) -> Iterator[list[Block]]:
    yield [header(wording.title_line(digest)), context([wording.lead_line(digest)]), DIVIDER]
    for card in digest.cards:
        yield [*card_blocks(card, _sources(card)), *card_buttons(card, digest, sources=False)]
    for place, card in enumerate(digest.listed):
        heading = [context([f"{wording.LISTED_HEADING} · {wording.LISTED_NOTE}"])] if place == 0 else []
        yield [*heading, *listed_blocks(card, _sources(card))]


def _receipt(reply: Reply) -> list[list[Block]]:
    digest = reply.digest
    if digest is None or _is_about_one(reply) or not digest.receipt.sources_checked:
        return []
    return [[receipt_block(digest)]]


def _sources(card: Card) -> Iterator[Block]:
    """'출처  서울경제 · 전자신문 · Reuters', each a link."""
    if not card.sources:
        return
    named: list[Block] = [bold("출처"), ours("  ")]
    for place, line in enumerate(card.sources[:MOST_OUTLETS]):
        named += [*([ours(" · ")] if place else []), linked(line.url, line.outlet or "원문")]
    left_out = len(card.sources) - MOST_OUTLETS
    named += [ours(f" 외 {left_out}건")] if left_out > 0 else []
    yield section(*named)


def _buttons(buttons: Iterable[Button]) -> list[Block]:
    made = (button(one.label, one.action, one.style) for one in buttons)
    return actions([element for element in made if element is not None])


def _said(reply: Reply) -> str:
    return notification([*reply.lines, *(said_lines(reply.digest) if reply.digest else [])])
