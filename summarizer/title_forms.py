"""An English or Chinese title as sentences that a grammar may know: as it stands, as somebody's words, its first part; pure.

A form never says more than the title: what is left out stands behind a comma or a semicolon and neither names a source nor
takes back what stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

#: '百度李彦宏：…': whose words they are
_TOLD = re.compile(r"^(?P<who>[^：:，,；;]{2,16})[：:](?P<said>[^：:]+)$")
_CHINESE_PART = re.compile(r"[，；]")
#: a part that says whose report it is, or that it is not so
_TAKES_BACK = re.compile(
    r"[称稱说說指据據传傳讯訊闻聞]|报道|報導|消息|透露|人士|[不未没沒无無否非]|辟谣|闢謠|叫停|取消|失败|失敗|但|却|卻|若|如果|除非"
)
_LEAD = re.compile(r"^(?:[传傳称稱说說指]|表示|透露|宣布|并称|並稱)(?=.{4})")
#: what an English title leaves out: 'will', 'is', 'and'
_TO_COME = re.compile(r"^(?P<who>(?:[A-Z][\w.&'’-]*|and|,)(?:,? (?:[A-Z][\w.&'’-]*|and))*) to (?=[a-z]+ )")
_TALKING = re.compile(r"^(?P<who>(?:[A-Z][\w.&'’-]*)(?: [A-Z][\w.&'’-]*)*) in talks ")
_PAIR = re.compile(r"^(?P<one>[A-Z][\w. ]*?), (?P<other>[A-Z][\w. ]*?) (?=[a-z])")
_ENGLISH_PART = re.compile(r";\s| as (?=[A-Z])")
_UNSAID = re.compile(
    r"\b(?:if|unless|but|not|no|deny|denies|denied|reports?|sources?|says?|said|told)\b", re.IGNORECASE
)


def title_forms(title: str, language: str, people: Collection[str], names: Collection[str]) -> Iterator[str]:
    """The forms of *title*, the fullest first; *people*, *names*: how the article writes them (people's, all)."""
    title = title.strip()
    yield from _chinese(title, people, names) if language == "zh" else _english(title, names)


def _chinese(title: str, people: Collection[str], names: Collection[str]) -> Iterator[str]:
    told = _TOLD.match(title)
    if told is not None:
        if _is_person(told["who"], people, names):
            for said in (told["said"], *_first_part(told["said"], people)):
                yield f"{told['who']}表示，{said}。"
        return
    yield title
    yield from (part + "。" for part in _first_part(title, people))


def _first_part(title: str, people: Collection[str]) -> list[str]:
    """What stands before the first comma, where what stands behind it is another piece of news."""
    first, *rest = _CHINESE_PART.split(title)
    others = "".join(_without_lead(part, people) for part in rest)
    return [first] if rest and not _TAKES_BACK.search(others) else []


def _without_lead(part: str, people: Collection[str]) -> str:
    """*part* without the verb of saying at its head: what is said there is said of the rest of it."""
    name = next((one for one in people if part.startswith(one)), "")
    return _LEAD.sub("", part.removeprefix(name))


def _is_person(who: str, people: Collection[str], names: Collection[str]) -> bool:
    """Is *who* a person's name, alone or behind the name of his firm?"""
    return any(who.endswith(one) and who.removesuffix(one) in ("", *names) for one in people)


def _english(title: str, names: Collection[str]) -> Iterator[str]:
    full = _in_full(title, names)
    yield full
    parts = _ENGLISH_PART.split(full)
    if len(parts) > 1 and not _UNSAID.search(" ".join(parts[1:])):
        yield parts[0]


def _in_full(title: str, names: Collection[str]) -> str:
    pair = _PAIR.match(title)
    if pair is not None and {pair["one"], pair["other"]} <= set(names):
        title = f"{pair['one']} and {title[pair.start('other') :]}"
    return _TALKING.sub(r"\g<who> is in talks ", _TO_COME.sub(r"\g<who> will ", title))
