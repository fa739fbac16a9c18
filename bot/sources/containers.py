"""Where in the tree the article stands: by the names that newsrooms give its container, else by where the sentences are."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from lxml.html import HtmlElement

from .markup import is_noise_name, names_of, render, weight

#: names of the text itself: Korean portals and CMSs, Japanese, Taiwanese and Chinese newsrooms, WeChat, Yahoo
_TEXT = re.compile(
    r"(?:^|\s)(?:dic_area|newsct_article|_article_content|artic(?:l)?e_?-?body(?:_?-?contents?)?|articlebody(?:contents?)?|articebody"
    r"|article-view-content-div|news_?body(?:_?(?:area|id|txt|text|content))?|newsEndContents|news_end_body|story-news|art_?(?:body|text|txt|cont|content)"
    r"|article_?-?(?:txt|text|content|contents|cont|story|main)|articletxt|articletext|view_?(?:con|cont|content|txt|text|article)|news_?(?:view|txt|text|content|contents|article)"
    r"|newsview|cnt_view|cont_newstext|news_cnt_detail_wrap|textbody|cmadcontent|detail_?(?:body|txt|text|content)|harmonyContainer|viewer_body|par_?content|par"
    r"|fr-view|board_?(?:view_?)?(?:content|body|txt)|bo_v_con|xe_content|read_body|rd_body|rhymix_content|document_\d+_\d+"
    r"|cmsbody|NA_articlebody|main_?-?text|maintext|cmn-article_text|content--detail-body|news_?detail_?body|articleDetail|article-detail-body|entry-?body|news-article-body|post-?body|highLightSearchTarget"
    r"|artibody|rm_txt_con|left_zw|TRS_Editor|post_?_?body|contentArea|content_area|js_content|rich_media_content|articleDetailContent|articlecontent|art_content|Cnt-Main-Article-QQ|wp_articlecontent|article-content__editor|caas-body|paragraph|boxText|whitecon|editor_content|content_art"
    r"|article__?-?(?:body|content|text)(?:[_-]\w+)?|story-?_?(?:body|content|text)(?:[_-]+\w+)?|entry-content|post-content|post_content|body-content|articlePage|zn-body__paragraph|article-page|single-content)(?=$|\s)",
    re.IGNORECASE,
)
_WIDER = re.compile(
    r"(?:^|\s)(?:article_?-?(?:view|wrap|area|detail)|news_?-?(?:detail|wrap)|article|story|post|content|contents|view)(?=$|\s)",
    re.IGNORECASE,
)
_TAGS = ("div", "section", "article", "main", "td", "dd")
#: containers of each strength that are looked into
_MOST_TRIED = 8


@lru_cache(maxsize=8192)
def strength_of(tag: str, names: str, itemprop: str) -> int:
    """3: declared to be the article's text, or named so; 1: may hold it; 0: says nothing."""
    if "articleBody" in itemprop:
        return 3
    if not names and tag not in ("article", "main"):
        return 0
    if names and _TEXT.search(names):
        return 0 if is_noise_name(names) and "articleBody" not in names else 3
    return 1 if tag in ("article", "main") or _WIDER.search(names) else 0


def named_containers(tree: HtmlElement) -> list[list[str]]:
    """Return the lines of each container that is named as the article's text, in the order of the page.

    Containers of one name beside each other (a body cut by advertisements) are one.
    """
    groups: dict[tuple[int, str], list[HtmlElement]] = defaultdict(list)
    taken: set[HtmlElement] = set()
    for element in _strong(tree):
        parent = element.getparent()
        groups[id(parent), names_of(element)].append(element)
        taken.add(element)
    tried = list(groups.values())[:_MOST_TRIED]
    return [[line for element in group for line in render(element)] for group in tried]


def _strong(tree: HtmlElement) -> Iterator[HtmlElement]:
    for element in tree.iter(*_TAGS):
        if strength_of(element.tag, names_of(element), element.get("itemprop") or "") == 3:
            yield element


def densest(tree: HtmlElement) -> list[str]:
    """Return the lines of the element in or under which most sentences stand; empty where there are none.

    Each block gives the weight of its own sentences to itself, the same to its parent and half to the parent's parent.
    """
    scores: dict[HtmlElement, float] = defaultdict(float)
    for element in tree.iter("p", "div", "td", "section", "article", "dd", "li", "font", "span", "center", "main"):
        own = _own_text(element)
        size = weight(own)
        if size < 60 or not _SENTENCE.search(own):
            continue
        parent = element.getparent()
        grand = parent.getparent() if parent is not None else None
        for holder, share in ((element, 0.9), (parent, 1.0), (grand, 0.5)):
            if holder is not None and holder.tag not in ("html", "ul"):
                scores[holder] += size * share
    if not scores:
        return []
    return render(max(scores, key=lambda element: scores[element]))


_SENTENCE = re.compile(r"[.!?。！？](?:\s|$|[\"'”’」』])|[다요음함][.\s]")
_INLINE = frozenset(("b", "strong", "em", "i", "u", "span", "font", "mark", "small", "sup", "sub", "a"))


def _own_text(element: HtmlElement) -> str:
    """Text directly in *element*, with that of its inline children; links count for nothing."""
    parts = [element.text or ""]
    for child in element:
        if child.tag in _INLINE and child.tag != "a" and element.tag not in ("span", "font"):
            parts.append(child.text or "")
        parts.append(child.tail or "")
    return " ".join(" ".join(parts).split())
