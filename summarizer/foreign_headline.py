"""The headline of a foreign article: the model's, where the check lets it pass; else put together, never invented."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from . import Bullet, Document
from .check import check_headline, instructs, tidy
from .contract.posts.offices import people
from .headline import clean_headline
from .headline_cuts import short_forms
from .korean.morphology import analyse
from .material import Material
from .select import terms

_LONGEST, _LONGEST_CUT = 40, 50
_LEAST = 8
#: a headline goes without the day
_DAY = re.compile(r"(?<=[,은는] )(?:\d{1,2}월 )?\d{1,2}일,? (?!이전|이후|안에|자로|전에)")
_LAST_YEAR, _YEAR = (
    re.compile(r"(?<![가-힣])(?:지난해|작년|재작년)(?! 대비|보다)"),
    re.compile(r"(?<!\d)((?:19|20)\d\d)년"),
)
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
#: what closes who or what a line is about, and how far on it may stand
_CLOSES_TOPIC, _LONGEST_TOPIC = frozenset({"JX", "JKS", "SP"}), 26
_OTHER_SUBJECT = re.compile(r"[가-힣A-Z%](?:은|는|이|가) ")
#: endings of clauses and of words that modify: what stands before them was cut off
_DEPENDENT = frozenset({"EC", "ETM", "VCP"})
_NOUNS = frozenset({"NNG", "NNP", "SL", "SN", "XPN", "MM"})
_CLAUSE = re.compile(r"(?<=[가-힣]), |(?<=[가-힣])(?:며|면서|고|해|만나) ")


def foreign_headline(wanted: str, material: Material, lines: Sequence[Bullet]) -> str:
    """*wanted* if it passes; else a short line, or the telling part of one; else the source's own title, as it stands.

    Of the *lines* that which has most words of the title comes first.

    Where the title speaks to whoever summarises, neither it nor *wanted*, which was made of it, is shown.
    """
    title = material.document.title
    own = clean_headline(title)
    if instructs(title):
        own, wanted = "", ""
    for told in dict.fromkeys((wanted, wanted.partition("…")[0])):
        if _is_borne(_plain(told), material, _LONGEST):
            return _plain(told)
    known = people(material.headline_source)
    forms = (form for text in _by_title(lines, material) for form in (text, *_parts(text), *short_forms(text, known)))
    return next((form for form in forms if _is_borne(form, material, _LONGEST_CUT)), own or lines[0].text)


def _is_borne(form: str, material: Material, longest: int) -> bool:
    """Does the check let *form* pass?  What is cut out of a checked line may be somewhat long: it is better than a foreign title."""
    if not _LEAST <= len(form) <= longest:
        return False
    return all(refusal.reason == "length" for refusal in check_headline(form, material.headline_source))


def _plain(text: str) -> str:
    plain = tidy(text).strip(" .,·-\"'“”‘’")
    return plain if plain.count("‘") == plain.count("’") else re.sub("[‘’]", "", plain)


def _by_title(lines: Sequence[Bullet], material: Material) -> list[str]:
    """The lines that tell what the title tells, those with most of its words first, and the lead behind them."""
    names = terms(" ".join(material.document.glossary.values()))
    title = terms(material.in_korean(material.document.title))
    news = {word: n for word, n in title.items() if len(word) > 1 and word not in names}
    told = [line for line in lines if not _is_old(line.text, material.document)] or list(lines)
    plain = [_DAY.sub("", line.text) for line in told]
    if material.document.language == "ja" and not instructs(material.document.title):
        plain = [text for line, text in zip(told, plain, strict=True) if _is_news(line, text, news, material)]
    shared = {text: sum((terms(text) & title).values()) for text in plain if any(word in news for word in terms(text))}
    # a Japanese title is carried over nearly whole: what shares less of it is other news
    least = max(shared.values(), default=0) * (0.8 if material.document.language == "ja" else 0.5)
    ordered = sorted((text for text in shared if shared[text] >= least), key=lambda text: -shared[text])
    return list(dict.fromkeys([*ordered, *plain[:1]]))


#: what was so before the news
_BACKGROUND = re.compile(r"(?<![가-힣])(?:지금까지|그동안|기존|종전|과거)(?:에|의)? ")


def _is_news(line: Bullet, text: str, news: Collection[str], material: Material) -> bool:
    """Is it the lead, or does it share two words of the title's news?  A Japanese line stands beside a title that is half read."""
    if _BACKGROUND.search(text):
        return False
    shared = sum(word in news for word in terms(text))
    return shared > 1 or (shared == 1 and material.sentences[0] in line.evidence)


def _is_old(text: str, document: Document) -> bool:
    """Does the line tell of a year that has passed, and share no figure with the title?  It is what went before the news."""
    years = {int(year) for year in _YEAR.findall(text)}
    now = document.published.year if document.published else 0
    past = _LAST_YEAR.search(text) is not None or (bool(years) and max(years) < now)
    return past and not set(_FIGURE.findall(text)) & set(_FIGURE.findall(document.title))


def _parts(text: str) -> list[str]:
    """Who or what a long line of one clause is about with the end of it, which tells the event.

    The end begins where a noun does, so that no word hangs on what was left out ('상대로 제기한 소송 기각' is '소송 기각').
    """
    about = next((token for token in analyse(text) if token.tag in _CLOSES_TOPIC), None)
    if len(text) <= _LONGEST or about is None or about.start > _LONGEST_TOPIC:
        return []
    clause = text[about.end :]
    if _CLAUSE.search(clause) or _OTHER_SUBJECT.search(clause):
        return []
    words = clause.split()
    tails = (" ".join(words[-count:]) for count in (6, 5, 4, 3, 2) if len(words) >= count)
    return [f"{text[: about.start]}, {tail}" for tail in tails if _stands(tail)]


#: half of a list, or a post whose holder was cut off
_TORN = re.compile(r"\S*(?:[와과]|(?:CEO|CFO|COO|CTO|회장|사장|대표|의장|장관|총리)[은는이가을를의]?) ")


def _stands(tail: str) -> bool:
    if _TORN.match(tail):
        return False
    tags = [token.tag for token in analyse(tail)]
    return bool(tags) and tags[0] in _NOUNS and _DEPENDENT.isdisjoint(tags[:-1])
