"""The sentences of a Korean article, without what a paper prints around them; pure.

Pages that come through the collector are clean (``bot.sources``).  A text from elsewhere still has its bylines,
captions and sub-headlines, and a line made of one of them would be no news.
"""

from __future__ import annotations

import re

from ..text import split_sentences

#: longer lines are paragraphs, even where they close with a credit
_LONGEST_CAPTION = 220
#: a heading is no longer; a line without a predicate that is, is kept
_LONGEST_HEADING = 60
#: fewer sentences with a predicate, and the article is one of notes: nothing is taken for a heading
_FEWEST = 2

_POST = r"\s?(?:선임|수습|인턴|객원|전문|수석)?\s?(?:기자|특파원|에디터|앵커|PD)"
#: what papers put before a sentence: '(가람=나라통신) 홍길동 기자 = ', '[나라일보] ', '나라일보 홍길동 기자ㅣ'
_BEFORE = re.compile(
    rf"^(?:(?:[#=•●■◆○□◇▷▶|ㅣ◎]\s*|-\s+)+|\S{{1,40}}\.(?:jpe?g|png|gif|webp)\s*|[\[【][^\]】]{{1,30}}[\]】]\s*|\([^()]{{1,12}}=[^()]{{1,16}}\)\s*"
    rf"|(?:[가-힣A-Za-z0-9]{{2,12}}(?:\s(?:=\s)?|=))?(?:[가-힣]{{2,4}}[·,]?\s?){{1,2}}{_POST}\s*[=|ㅣ]\s*)+(?=.{{12}})"
)
#: and behind one: '…했다.(사진)', '/홍길동 기자 hong@…'
_BEHIND = re.compile(
    rf"(?<=[다요.])\s*(?:(?:[/\[(]\s*)?사진(?:\s*[=:/][^.]*)?[)\]]?|[/(]?\s*[가-힣]{{2,4}}{_POST}(?:\s*\(?\S+@\S+)?)$"
)
_AGENCY = "연합뉴스|연합|뉴시스|뉴스1|로이터|블룸버그|AP|AFP|EPA|게티이미지\\S*"
_CAPTION = re.compile(
    rf"(?:사진|그래픽|이미지|자료|출처)\s*(?:출처|제공)?\s*[=:|ㅣ]\s*[^=.]{{1,40}}(?:\s?\S+@\S+)?$|\(사진\s*=|재판매 및 DB|이미지\s?확대|[ⓒ©]"
    rf"|[다요]\.\s*[/\[(]?\s?(?:(?:{_AGENCY})(?:\s*자료\s?사진)?|[가-힣A-Za-z0-9 ]{{2,12}}\s?제공|[가-힣]{{2,4}}\s+기자|사진\s?\S{{2,12}}|\d{{4}}\.\s?\d{{1,2}}\.\s?\d{{1,2}}.{{0,20}})\s*[\])]?$"
    r"|^\(?(?:사진\s)?(?:왼쪽|오른쪽|맨 왼쪽|앞줄)(?:부터|에서)|^[•\s]*▲.{1,160}[>\])다.]\s*\|?$|/[가-힣]{2,4}=\S{2,8}$"
    r"|^AI 요약 기술은|본문을 확인해\s?주세요|본문 보기를 권장|글자 ?크기로 변경|댓글을? 작성해|음성을 재생하면|통화료가 부과|<?이미지를 클릭하시면|기사를 공유합니다|주요 문장 추출 기술|전체 읽기를 권장"
    r"|뉴스를 만나보세요|기사문의 및 제보|친구 추가|당신이 담은 순간|바로가기$|구독하고|알림을? (?:설정|받아)|앱에서 (?:보기|열기)|클린 ?봇이|언론사에서 직접 선정"
)
_PREDICATE = re.compile(r"[다요죠][.!?…\s]*[\"”’')\]]*\s*$|[.!?][\"”’']?$")


#: a line that opens with a quotation mark and never closes it, or closes one that it has not opened
_SPEAKS = re.compile(r"^[“\"][^”\"]*$|^[^“\"]*”\s*$")


#: a caption or credit that the page has glued to the sentence: '가람청 로고[나라통신 자료사진]가람청은 …', '가람청 제공가람청은 …'
_GLUED = re.compile(
    r"^(?:[^\[\].]{1,60}(?:\[[^\[\]]{0,20}(?:자료\s?사진|제공|재판매)[^\[\]]{0,20}\]\s*)+"
    r"|(?P<giver>[가-힣A-Za-z0-9&]{2,16}) 제공(?=(?P=giver)(?:[은는이가의 ]|, )))(?=.{12})"
)


def bare(sentence: str) -> str:
    """Return the sentence without byline, dateline, tag of the paper and mark of a picture."""
    text = _BEFORE.sub("", _GLUED.sub("", sentence, count=1), count=1)
    return _BEHIND.sub("", text, count=1) if "사진" in text[-40:] or "기자" in text[-40:] else text


def closes(sentence: str) -> bool:
    """Does it end as a sentence does, in a predicate or a mark?"""
    return _PREDICATE.search(sentence) is not None


def read(text: str) -> tuple[str, ...]:
    """Return the sentences of *text* in order, each once and bare; captions go, headings where sentences are left.

    Before the first sentence every line without a predicate is a heading, however many a page has run together.

    So does a quotation that fills its line and goes on in another: nothing in it says whose words it gives.
    """
    found: dict[str, bool] = {}
    told = False
    for line in text.splitlines():
        stripped = line.strip()
        caption = len(stripped) <= _LONGEST_CAPTION and _CAPTION.search(stripped)
        if caption or _SPEAKS.match(stripped):
            continue
        for sentence in split_sentences(stripped, "ko"):
            told = told or closes(sentence)
            short = not told or len(stripped) <= _LONGEST_HEADING or len(sentence) <= _LONGEST_HEADING // 2
            found.setdefault(bare(sentence), short and not closes(sentence))
    kept = tuple(sentence for sentence, heading in found.items() if not heading)
    return kept if len(kept) >= _FEWEST else tuple(found)
