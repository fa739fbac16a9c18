"""Pages whose text is not the article: paywalls, cookie walls, error pages, empty shells, headlines only.

The kinds are ``paywall``, ``cookie-wall``, ``error-page``, ``list``, ``script-only``, ``headline-only``, ``empty`` and '' (none of them).
A short report that is complete (three sentences and more) is never thin for its length alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from .clean import ends_sentence, key_of
from .markup import weight

#: weights (:func:`bot.sources.markup.weight`): a paid page's free lead is shorter than this
LEAD_WEIGHT = 1_500
#: a page that only says that something is wrong is shorter than this
NOTICE_WEIGHT = 900
#: one sentence, or two short ones, are no article
SHORT_WEIGHT = 130
#: a list has so many teasers at least, and such a share of its lines are
LIST_LINES, LIST_SHARE = 5, 0.6

#: says outright that the rest must be paid for, wherever it stands
_REST_IS_PAID = re.compile(
    r"残り\s?[\d,]+\s?文字|この記事は(?:有料)?会員限定|この記事は有料|有料会員(?:に登録|限定)|続きは(?:有料|会員)|(?:会員|購読者)(?:登録)?(?:すると|して)続きを|"
    r"(?:유료|프리미엄|정기)\s*(?:회원|구독자?)\s*(?:전용|만|에게만)|(?:회원|구독자)\s*전용\s*(?:기사|콘텐츠)|(?:이후|나머지|전체)\s*(?:내용|기사|본문)?(?:은|는|을)?\s*(?:유료|구독|로그인)|구독(?:하고|하시면|해야)\s*.{0,12}(?:전체|전문|계속|이어서)|로그인\s*(?:후|하시면|하면)\s*.{0,14}(?:전문|전체|계속|이어서|볼 수|이용)|"
    r"(?:付费|付費|会员|會員|订阅|訂閱)(?:后|後|可|用户|用戶|专享|專享|限定|才能).{0,10}(?:阅读|閱讀|查看|全文|内容|內容)|(?:剩余|剩餘|还有|還有)\s?\d+\s?%|(?:登录|登入|登錄)(?:后|後).{0,6}(?:阅读|閱讀|查看|全文)|本文(?:为|為)(?:付费|付費|会员|會員)|(?:付费|付費)(?:内容|文章|阅读)|"
    r"subscribe (?:now )?to (?:continue|read|keep reading|unlock|access)|(?:to continue|keep) reading,? (?:please )?(?:subscribe|log in|sign in|register)|(?:this|the) (?:article|story|content|page) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:paid |premium |our )?(?:subscribers|members)|subscribers? only|already (?:a|have a|an?) (?:subscriber|subscription|member)|you(?:'|’)ve (?:reached|read) (?:your|the) .{0,40}(?:limit|free articles)|unlock (?:this|the full) (?:article|story)|start your (?:free )?(?:trial|subscription)",
    re.IGNORECASE,
)
_COOKIES = re.compile(
    r"cookies?\b|we value your privacy|store and/or access information|process personal data|쿠키|クッキー|Cookie|privacy (?:settings|policy|choices)|개인정보\s*(?:수집|처리)|個人情報|隐私(?:政策|设置)|隱私",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"\b(?:accept|consent|agree|reject all|manage (?:options|preferences|settings)|partners|your (?:permission|preferences|choices))\b|동의|同意|許可|接受",
    re.IGNORECASE,
)
_ERROR = re.compile(
    r"\b(?:404|403|410|500|502|503)\b(?=.{0,24}(?:error|not found|forbidden|gone|오류|에러|エラー|错误|錯誤|페이지|ページ|页|頁)|\W*$)|page (?:not found|can(?:'|’|no)t be found|doesn(?:'|’)t exist|you (?:requested|are looking for))|not found$|access denied|forbidden$|service unavailable|just a moment|are you a (?:human|robot)|verify you are (?:a )?human|"
    r"(?:페이지|기사|게시물|글)(?:를|을|가|이)?\s*(?:찾을 수 없|존재하지 않|삭제(?:되었|된)|없습니다)|(?:잘못된|비정상적인)\s*(?:접근|경로|요청)|서비스\s*(?:점검|이용에 불편)|"
    r"(?:ページ|記事)(?:が|は)(?:見つかりません|存在しません|削除)|掲載(?:期間|が)(?:は|を)?(?:終了|過ぎ)|お探しの(?:ページ|記事)|页面(?:不存在|未找到|找不到|走丢)|頁面不存在|找不到(?:页面|頁面|网页|網頁)|(?:文章|新闻|新聞|内容)(?:已被?删除|已被?刪除|不存在)",
    re.IGNORECASE,
)
_SCRIPT = re.compile(
    r"(?:enable|turn on|requires?|need) (?:\w+ ){0,3}java ?script|javascript (?:is )?(?:disabled|required|must)|자바\s*스크립트|JavaScriptを(?:有効|オン)|(?:启用|啟用|开启)\s?java ?script",
    re.IGNORECASE,
)
_CUT_END = re.compile(r"(?:\.{3,}|…+|‥+|\[(?:\.{3}|…)\])\s*$")
_TERMINATORS = re.compile(r"(?<![A-Z])[.!?](?=\s|$|[\"'”’)\]])|[。！？](?![」』”’）])|[。！？」][」』”’）]")


def count_sentences(lines: Iterable[str], language: str) -> int:
    """Sentences in *lines*, roughly: ends of sentences, at least one for a line that reads as one."""
    total = 0
    for line in lines:
        ends = len(_TERMINATORS.findall(line))
        total += max(ends, 1 if ends_sentence(line, language) or weight(line) >= 80 else 0)
    return total


def find_thin(
    body: Sequence[str],
    *,
    title: str,
    language: str,
    page_lines: Sequence[str] = (),
    paid: bool = False,
    scripts: int = 0,
    linked: str = "",
) -> str:
    """Return why *body* is not the article, or ''.

    *page_lines* are the lines of the whole page, for notices that stand outside the body; *paid*: the page's markup
    says that it is not free; *scripts*: how many the page has; *linked*: the keys of the texts of its links, a line each.
    """
    if kind := _find_notice(body, title, page_lines):
        return kind
    if _is_paywall(body, weight("\n".join(body)), page_lines, paid=paid):
        return "paywall"
    if _is_list(body, linked):
        return "list"
    if not body:
        return _why_empty(title, page_lines, scripts)
    return "headline-only" if _is_headline_only(body, title, language) else ""


def _find_notice(body: Sequence[str], title: str, page_lines: Sequence[str]) -> str:
    """The kind of a short page that says something else than news; ''."""
    text = "\n".join([title, *(body or page_lines)])
    if weight(text) >= NOTICE_WEIGHT:
        return ""
    if _ERROR.search(title) or any(_ERROR.search(line) for line in (body or page_lines)[:6] if len(line) <= 120):
        return "error-page"
    if len(_COOKIES.findall(text)) >= 2 and _CONSENT.search(text):
        return "cookie-wall"
    return "script-only" if body and _SCRIPT.search(text) and len(body) <= 3 else ""


def _is_list(body: Sequence[str], linked: str) -> bool:
    """Teasers that are cut off, or lines that stand in links: a page of articles, not one."""
    if len(body) < LIST_LINES:
        return False
    teasers = sum(_CUT_END.search(line) is not None or (bool(linked) and key_of(line) in linked) for line in body)
    return teasers >= LIST_SHARE * len(body)


def _why_empty(title: str, page_lines: Sequence[str], scripts: int) -> str:
    if title and any(key_of(line) == key_of(title) for line in page_lines):
        return "headline-only"
    asks = any(_SCRIPT.search(line) for line in page_lines)
    return "script-only" if asks or (scripts >= 3 and weight("".join(page_lines)) < 200) else "empty"


def _is_paywall(body: Sequence[str], size: float, page_lines: Sequence[str], *, paid: bool) -> bool:
    """Paid, and what stands there is a lead: short, cut off, or followed by an offer to subscribe."""
    offered = any(_REST_IS_PAID.search(line) for line in body[-4:] if len(line) <= 200)
    if offered and size < 2 * LEAD_WEIGHT:
        return True
    if size >= LEAD_WEIGHT:
        return paid and bool(body) and _CUT_END.search(body[-1]) is not None
    return paid or any(_REST_IS_PAID.search(line) for line in page_lines if len(line) <= 200)


def _is_headline_only(body: Sequence[str], title: str, language: str) -> bool:
    size = weight("\n".join(body))
    if title and key_of("".join(body)) in (key_of(title), key_of(title * 2)):
        return True
    sentences = count_sentences(body, language)
    if sentences >= 3:
        return False
    cut = _CUT_END.search(body[-1]) is not None
    return cut or sentences == 0 or size < SHORT_WEIGHT or (sentences == 1 and size < 2 * SHORT_WEIGHT)


def is_offer(line: str) -> bool:
    """Whether *line* offers a subscription or says that the rest is paid; such a line is no part of an article."""
    return len(line) <= 160 and _REST_IS_PAID.search(line) is not None
