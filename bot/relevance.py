"""Is this item worth fetching, and is this article about our executives?  Pure.

Two gates, so that we ask outlets for few pages: :func:`worth_reading` sees only what the feed said, :func:`keep` sees
the article.  Both answer with a reason that ``exec-brief why`` can print.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from .model import Item, Matches, Page

#: Hangul particles stick to 'AI' ('AI가'), so ``\\b`` fails on it: only Latin letters are excluded around it.
AI_TERMS = re.compile(
    r"(?<![A-Za-z])(?:A\.?I|AGI|HBM\d?E?|GPUs?|NPUs?|LLMs?|GPT|ChatGPT)(?![A-Za-z])"
    r"|인공지능|생성형|반도체|데이터\s?센터|머신러닝|딥러닝|대규모\s?언어\s?모델|챗GPT|챗봇|휴머노이드|파운드리"
    r"|artificial intelligence|machine learning|semiconductor|data cent(?:er|re)|\bchip(?:s|maker|makers)?\b|humanoid|foundry"
    r"|人工知能|生成AI|半導体|データセンター|機械学習|ファウンドリ|ヒューマノイド"
    r"|人工智能|大模型|半导体|半導體|芯片|晶片|数据中心|資料中心|机器人|晶圆|晶圓|算力",
    re.IGNORECASE,
)

#: Older than this when first seen: an archive or a re-dated feed, not news.
MAX_AGE = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Kept or dropped; ``reason`` is a stable word, ``detail`` a Korean sentence."""

    keep: bool
    reason: str
    detail: str


KEPT = Verdict(keep=True, reason="kept", detail="인물과 AI 주제가 모두 확인되어 남겼습니다.")


def _drop(reason: str, detail: str) -> Verdict:
    return Verdict(keep=False, reason=reason, detail=detail)


TOO_OLD = _drop("too-old", f"{MAX_AGE.days}일보다 오래된 기사라 싣지 않았습니다.")


def worth_reading(item: Item, matches: Matches, now: datetime) -> Verdict:
    """Judge an item by the title and excerpt that the feed gave; *matches* are those of that text."""
    if item.published is not None and item.published < now - MAX_AGE:
        return TOO_OLD
    if matches.people or matches.organisations or matches.rejected:
        return KEPT
    if AI_TERMS.search(f"{item.title}\n{item.excerpt}"):
        return KEPT
    return _drop("off-topic", "제목과 요약에 등록된 인물·기업이나 AI 관련 낱말이 없습니다.")


def keep_fresh(page: Page, matches: Matches, published: datetime, now: datetime) -> Verdict:
    """:func:`keep`, for news: the page may show that its feed had re-dated an old article."""
    return TOO_OLD if published < now - MAX_AGE else keep(page, matches)


def keep(page: Page, matches: Matches) -> Verdict:
    """Judge an article by its title and body; *matches* are those of ``title + newline + text``."""
    if not matches.people:
        return _no_executive(matches)
    if not _is_about_ai(page):
        return _drop("not-ai", "등록된 인물은 나오지만 AI·반도체 이야기가 아닙니다.")
    if _only_in_passing(page, matches):
        return _drop("passing-mention", "등록된 인물이 본문 뒤쪽에 한 번 스쳐 지나갑니다.")
    return KEPT


def _no_executive(matches: Matches) -> Verdict:
    if any(r.reason == "homonym" for r in matches.rejected):
        names = ", ".join(dict.fromkeys(r.surface for r in matches.rejected if r.reason == "homonym"))
        return _drop("homonym", f"이름이 같은 다른 사람의 기사입니다({names}).")
    if matches.rejected:
        names = ", ".join(dict.fromkeys(r.surface for r in matches.rejected))
        return _drop("no-executive", f"등록된 인물로 볼 근거가 부족한 이름뿐입니다({names}).")
    return _drop("no-executive", "등록된 인물이 나오지 않습니다.")


def _is_about_ai(page: Page) -> bool:
    lead = f"{page.title}\n{page.text[:400]}"
    return bool(AI_TERMS.search(lead)) or len(AI_TERMS.findall(page.text)) >= 2


def _only_in_passing(page: Page, matches: Matches) -> bool:
    if sum(m.count for m in matches.people) > 1:
        return False
    return matches.people[0].first > len(page.title) + max(400, len(page.text) // 2)
