"""Which firm a Korean article is about: whom '회사는' means far behind the sentence that names it; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..contract.names.organisations import organisations_called
from .leaning import words_as_names
from .names import TITLES

#: sentences in which an article names the firm that it is about
_LEAD = 2
#: what says of an unknown name that it is that of a firm
_KIND = r"(?:기업|업체|회사|스타트업|상장사|운영사|개발사|제조사|유니콘|전문기업|팹리스|파운드리|벤처|핀테크|기업인)"
_OPENS = re.compile(
    rf"^(?:[^\"“]{{0,60}}?(?P<kind>{_KIND}) ['‘]?)?(?P<name>[가-힣A-Za-z][가-힣A-Za-z0-9&]{{1,19}}?)['’]?(?:\([^()]*\))?(?:은|는|이|가) "
)
#: another firm, or a part of the firm, as the topic of a sentence: from there on '회사' may be that
_TOPIC = re.compile(r"^(?:[^\"“,]{0,24} )?(?P<name>[가-힣A-Za-z][가-힣A-Za-z0-9&]{1,19}?)(?:\([^()]*\))?(?:은|는) ")
_LED = re.compile(rf"(?:{TITLES})$")
_ENDS_LIKE_A_FIRM = re.compile(
    r"(?:전자|반도체|하이닉스|텔레콤|자동차|은행|증권|벤처스|캐피탈|인베스트먼트|파트너스|테크|시스템즈?|소프트|랩스?|AI|바이오|로보틱스|그룹|홀딩스)$"
)


def firm_of_the_article(sentences: Sequence[str], index: int, title: str) -> tuple[str, int] | None:
    """Return the firm of the *title* that opens one of the first two sentences, and where; ``None`` where it is not certain.

    It is not where another firm is the topic of a sentence between that one and *index*, or is named right before.
    """
    for at, sentence in enumerate(sentences[: min(_LEAD, index)]):
        found = _OPENS.match(sentence)
        if found is None or found["name"] not in title or _LED.search(found["name"]):
            continue
        name = found["name"]
        if not (found["kind"] or _is_a_firm(name)):
            continue
        others = (_TOPIC.match(between) for between in sentences[at + 1 : index])
        if any(other is not None and _is_another(other["name"], name) for other in others):
            return None
        right_before = sentences[index - 1] if index - 1 > at else ""
        return None if any(_is_another(word, name) for word in words_as_names(right_before)) else (name, at)
    return None


def _is_a_firm(name: str) -> bool:
    return organisations_called(name) != frozenset() or _ENDS_LIKE_A_FIRM.search(name) is not None


def _is_another(topic: str, name: str) -> bool:
    return topic not in name and name not in topic and _is_a_firm(topic)
