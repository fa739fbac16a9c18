"""The title an article itself gives a person, as the Korean digest prints it ('SK그룹 회장'); pure.

Titles move faster than any roster, so the digest prints the article's.  Korean titles are copied as they stand
('전 인텔 CEO', '퀄컴 사장 겸 CEO'); English, Japanese and Chinese ones are put into Korean where their words are known,
and left out where they are not.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from .boundaries import HAN, HANGUL, KATAKANA, KOREAN_TITLES, LATIN, PERSON_TAIL, TITLE_TAIL
from .folding import Folded
from .foreign_titles import CHINESE, ENGLISH, JAPANESE, Vocabulary, in_korean
from .hits import Hit

#: how far from a name its title may stand, in characters
_REACH = 64
_PIECE = r"[^\s,.;:'\"“”‘’()\[\]<>…·=/|]{1,24}(?:\([^()\n]{1,14}\))?"
_WORD = rf"[가-힣a-z&]{{0,12}}?(?:{KOREAN_TITLES})(?={TITLE_TAIL.pattern})(?:\([^()\n]{{1,14}}\))?"
_CORE = (
    rf"{_WORD}(?: (?:대표이사|{KOREAN_TITLES})(?:\([^()\n]{{1,14}}\))?)?(?: ?(?:겸|및) ?(?:{_PIECE} ){{0,3}}?{_WORD})*"
)
_AFTER = re.compile(
    rf"(?:\((?P<inside>[^()\n]{{1,40}})\))?"
    rf"(?: (?:(?P<former>전|前|현|現) )?(?P<tokens>(?:{_PIECE} ){{0,4}}?)(?P<core>{_CORE})|(?P<glued>{_CORE}))"
)
_INSIDE = re.compile(rf"(?:\d+[·,] ?)?(?P<title>(?:{_PIECE} ){{1,3}}{_CORE})")
_LINK = re.compile(r"(?:\([^()\n]{1,14}\))?(?:의|을 이끄는|를 이끄는)? ?")
_BEFORE = re.compile(
    rf"(?:\([^()\n]{{1,14}}\))?의? ?(?P<tokens>(?:{_PIECE} ){{0,2}}?)(?P<core>{_CORE})(?:인|이자|이며|였던|을 지낸)? ?['\"‘“]?"
)
_FORMER_BEFORE = re.compile(r"(?:^|[\s(\"'“‘·,])(?:전|前) ?$")
#: a token that is no part of a title: it carries a particle, or is a word of the sentence
_VOCABULARIES = {LATIN: (ENGLISH,), KATAKANA: (JAPANESE,), HAN: (JAPANESE, CHINESE)}
_HANGUL = re.compile("[가-힣]")
_SENTENCE_WORD = re.compile(
    r"(?:은|는|을|를|이|가|의|에|도|로|와|과|에서|에게|까지|부터|만나|만난|이어|하고|라며|라고|했다|이다|된|된다|하는|등|및|전날|당시|오늘|어제|함께)$"
)
_NO_COMPANY = frozenset(("이사회", "공동", "신임", "그룹", "전", "현"))
_ORGANISATION_WORD = re.compile(r"(?:상의|화웨이|국가|이사회|사회|반도|위원회|대한상공회의소)$|\(")


class Titles:
    """Reads titles off an article; knows the Korean name of every organisation of the roster."""

    def __init__(self, organisations: Mapping[str, str], roles: Mapping[str, str]) -> None:
        """*organisations*: id -> Korean name; *roles*: executive id -> Korean role, which tells 사장 from 대통령."""
        self._organisations = organisations
        self._roles = roles

    def best(self, text: str, folded: Folded, mentions: Sequence[Hit], around: Sequence[Hit]) -> str:
        """The fullest title at the first few full *mentions* of one person; '' where the article gives none.

        *around*: all accepted hits of the article, in order.
        """
        found = [self.at(text, folded, hit, around) for hit in mentions[:4]]
        return max(found, key=_fullness, default=("", False))[0]

    def at(self, text: str, folded: Folded, hit: Hit, around: Sequence[Hit]) -> tuple[str, bool]:
        """(title, whether it names an organisation) at one mention."""
        korean = self.korean(text, folded, hit, around)
        if hit.alias.first == HANGUL or _HANGUL.search(korean[0].removeprefix("전 ")):
            return korean
        president = "대통령" in self._roles.get(hit.alias.owner, "")
        found = ("", False)
        for vocabulary in _VOCABULARIES.get(hit.alias.first, ()):
            found = max(found, self._foreign(folded.text, hit, around, vocabulary, president=president), key=_fullness)
        return found

    def korean(self, text: str, folded: Folded, hit: Hit, around: Sequence[Hit]) -> tuple[str, bool]:
        """The Korean title at *hit* as it is written; where no organisation follows, the one before the name."""
        company = _company_before(hit, around)
        after, named = _korean_after(text, folded, hit, around)
        if named or company is None:
            return after, named
        name = _slice(text, folded, company.start, company.end)
        former = "전 " if _FORMER_BEFORE.search(folded.text, max(0, company.start - 3), company.start) else ""
        if after and _LINK.fullmatch(folded.text, company.end, hit.start):
            return f"{former}{name} {after}", True
        before = _BEFORE.fullmatch(folded.text, company.end, hit.start)
        if before and _are_title_words(before["tokens"]):
            title = _slice(text, folded, before.start("tokens"), before.end("core"))
            return f"{former}{name} {title}", True
        return after, False

    def _foreign(
        self, plain: str, hit: Hit, around: Sequence[Hit], words: Vocabulary, *, president: bool
    ) -> tuple[str, bool]:
        before, after = _company_before(hit, around), _company_after(hit, around)
        found: list[tuple[str, str]] = []  # title words, organisation id
        if before is not None:
            match = words.company_title_name.fullmatch(plain, before.end, hit.start)
            if match:
                found.append((_former(plain, before.start) + match["title"], before.alias.owner))
            match = words.name_title.match(plain, hit.end, min(len(plain), hit.end + _REACH))
            if match and words.company_name.fullmatch(plain, before.end, hit.start):
                found.append((_former(plain, before.start) + match["title"], before.alias.owner))
        if after is not None:
            match = words.name_title_company.fullmatch(plain, hit.end, after.start)
            if match:
                found.append((match["title"], after.alias.owner))
            match = words.name_company.fullmatch(plain, hit.end, after.start)
            behind = match and words.company_title.match(plain, after.end, min(len(plain), after.end + _REACH))
            if match and behind:
                found.append(((match["former"] or "") + behind["title"], after.alias.owner))
        for title, company in found:
            korean = in_korean(title, words, president=president)
            if korean:
                return _with_company(korean, self._organisations.get(company, "")), True
        return self._bare(plain, hit, words, president=president), False

    def _bare(self, plain: str, hit: Hit, words: Vocabulary, *, president: bool) -> str:
        start = max(0, hit.start - _REACH)
        match = words.title_name.search(plain, start, hit.start) or words.name_title.match(
            plain, hit.end, min(len(plain), hit.end + _REACH)
        )
        return in_korean(match["title"], words, president=president) if match else ""


def _with_company(title: str, company: str) -> str:
    if title.startswith("전 "):
        return f"전 {company} {title[2:]}".replace("  ", " ")
    return f"{company} {title}".strip()


def _former(plain: str, start: int) -> str:
    return "former " if re.search(r"(?:former |ex-|\b전 |前|元|原)$", plain[max(0, start - 8) : start]) else ""


def _fullness(found: tuple[str, bool]) -> int:
    return 2 * found[1] + bool(found[0])


def _slice(text: str, folded: Folded, start: int, end: int) -> str:
    """The original words at a folded range, on one line, for print."""
    begin, stop = folded.original(start, end)
    words = unicodedata.normalize("NFC", text[begin:stop]).replace("前", "전 ").replace("現", "현 ")
    return " ".join(words.split())


def _company_before(hit: Hit, around: Sequence[Hit]) -> Hit | None:
    near = [one for one in around if hit.start - _REACH <= one.start and one.end <= hit.start]
    people = [one.end for one in near if one.alias.kind == "person"]
    companies = [one for one in near if one.alias.kind == "organisation" and one.start >= max(people, default=0)]
    return companies[-1] if companies else None


def _company_after(hit: Hit, around: Sequence[Hit]) -> Hit | None:
    for one in around:
        if one.start >= hit.end:
            near = one.start <= hit.end + _REACH and one.alias.kind == "organisation"
            return one if near else None
    return None


def _korean_after(text: str, folded: Folded, hit: Hit, around: Sequence[Hit]) -> tuple[str, bool]:
    """'SK그룹 회장' after '최태원' or '최태원(오른쪽)', and whether it names more than the title."""
    plain = folded.text
    others = (one for one in around if one.alias.kind == "person" and one.alias.owner != hit.alias.owner)
    people = (one.start for one in others if one.start >= hit.end)
    limit = min(next(people, len(plain)), hit.end + _REACH, len(plain))
    match = _AFTER.match(plain, hit.end, limit)
    if match is None:
        return _korean_inside(text, folded, hit.end, limit)
    if not PERSON_TAIL.match(plain, match.end()) or (match["glued"] and hit.alias.last != HANGUL):
        return "", False
    if match["glued"]:
        return _slice(text, folded, match.start("glued"), match.end("glued")), False
    companies = {one.end for one in around if one.alias.kind == "organisation"}
    if not _are_title_words(match["tokens"], match.start("tokens"), companies):
        return "", False
    title = _slice(text, folded, match.start("tokens"), match.end("core"))
    former = "전 " if match["former"] in ("전", "前") else ""
    return former + title, any(token not in _NO_COMPANY for token in match["tokens"].split()) or _has_prefix(
        match["core"]
    )


def _has_prefix(core: str) -> bool:
    return not re.match(rf"(?:{KOREAN_TITLES})", core)


def _korean_inside(text: str, folded: Folded, start: int, limit: int) -> tuple[str, bool]:
    """'젠슨 황(엔비디아 CEO)'."""
    if folded.text[start : start + 1] != "(":
        return "", False
    close = folded.text.find(")", start, limit)
    match = _INSIDE.fullmatch(folded.text, start + 1, close) if close > 0 else None
    if match is None or not _are_title_words(match["title"].rsplit(" ", 1)[0]):
        return "", False
    return _slice(text, folded, match.start("title"), match.end("title")), True


def _are_title_words(tokens: str, offset: int = 0, companies: frozenset[int] | set[int] = frozenset()) -> bool:
    for token in re.finditer(r"\S+", tokens):
        known = offset + token.end() in companies or _ORGANISATION_WORD.search(token[0])
        if not known and _SENTENCE_WORD.search(token[0]):
            return False
    return True
