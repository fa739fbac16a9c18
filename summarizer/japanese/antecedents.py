"""Which firm is 同社, who is 同氏 or 首相 at the head of a Japanese sentence, where the sentences before name only one; pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from .firms import firms

_FIRM, _PERSON = re.compile(r"同社"), re.compile(r"^同氏(?=[はもが])")
_POSTS = "首相|大統領|社長|会長|総裁|知事|総書記|長官"
_POST = re.compile(rf"^(?P<post>{_POSTS})(?=[はも])")
#: 'カナダのトルドー首相', 'トランプ米大統領': a name with its post, and the land that tells of what
_NAMED = re.compile(
    rf"(?P<whole>(?:[ァ-ヴー]{{2,8}}の)?(?:[ァ-ヴー]{{2,}}(?:・[ァ-ヴー]{{2,}})*|[一-鿿]{{2,4}}?)(?:米|仏|英|独|韓国|ロシア)?(?P<post>{_POSTS}))(?!候補|選|代行|府|官邸)"
)
#: somebody else is named, whom no table knows
_STRANGER = re.compile(r"[ァ-ヴー]{2,}(?:・[ァ-ヴー]+)*(?=氏|さん|CEO|社長|会長)|[一-鿿]{1,4}(?=氏|さん)")
#: a topic or subject in katakana or Latin letters behind which one more firm may stand
_OTHER = re.compile(r"(?<![ァ-ヴーA-Za-z])(?P<name>[ァ-ヴー]{4,}|[A-Z][A-Za-z]{2,})(?=[はがのもと、])")
_TOPIC = "(?<![とや・、]){name}(?:\\([^()]*\\))?(?:は|が)"
#: sentences back from which on no firm is meant
_NEAR = 3


def with_antecedent(
    sentences: Sequence[str],
    canonical: Sequence[str],
    index: int,
    glossary: Mapping[str, str],
    people: Collection[str],
    places: Collection[str],
) -> tuple[str, str] | None:
    """The sentence at *index* with the name in place of 同社, 同氏 or a bare post, and the sentence that tells it.

    *canonical*: the sentences with their names in Korean.  *people*, *places*: which Korean names of the *glossary* are theirs.
    """
    sentence = sentences[index]
    if not index:
        return None
    post = _POST.match(sentence)
    if post is not None:
        return _with_post(sentences, index, post["post"])
    if _PERSON.match(sentence):
        found = _the_person(sentences, canonical, index, [name for name in glossary.values() if name in people])
        return _told(sentences, canonical, index, glossary, found, _PERSON)
    if not _FIRM.search(sentence):
        return None
    houses = [name for name in dict.fromkeys(glossary.values()) if name not in people and name not in places]
    return _told(sentences, canonical, index, glossary, _the_firm(canonical, index, houses), _FIRM)


def _told(
    sentences: Sequence[str],
    canonical: Sequence[str],
    index: int,
    glossary: Mapping[str, str],
    name: str,
    pattern: re.Pattern[str],
) -> tuple[str, str] | None:
    if not name or name in canonical[index]:
        return None
    place = max(at for at in range(index) if name in canonical[at])
    surface = max((key for key, value in glossary.items() if value == name), key=len)
    return pattern.sub(surface, sentences[index], count=1), sentences[place]


def _the_firm(canonical: Sequence[str], index: int, houses: Sequence[str]) -> str:
    """The one firm that the sentences right before name or tell of, which the first sentence names as well; or ''."""
    for before in reversed(canonical[max(0, index - _NEAR) : index]):
        named = [name for name in houses if name in before and not any(name != one and name in one for one in houses)]
        if any(match["name"] in firms() for match in _OTHER.finditer(before)) or _OTHER.search(before):
            return ""
        topics = [name for name in named if re.search(_TOPIC.format(name=re.escape(name)), before)]
        found = named if len(named) == 1 else topics
        if named:
            return found[0] if len(found) == 1 and found[0] in canonical[0] else ""
    return ""


def _the_person(sentences: Sequence[str], canonical: Sequence[str], index: int, people: Sequence[str]) -> str:
    for at in range(index - 1, max(-1, index - _NEAR), -1):
        if _STRANGER.search(canonical[at].replace("同氏", "")):
            return ""
        named = [name for name in dict.fromkeys(people) if name in canonical[at]]
        if named:
            return named[0] if len(named) == 1 else ""
        if not sentences[at].startswith("同氏"):
            return ""
    return ""


def _with_post(sentences: Sequence[str], index: int, post: str) -> tuple[str, str] | None:
    """The sentence with the only holder of such a post that is named before it."""
    named = [
        (match["whole"], at) for at in range(index) for match in _NAMED.finditer(sentences[at]) if match["post"] == post
    ]
    surnames = {re.sub(r"^.*の", "", whole) for whole, _ in named}
    if len(surnames) != 1:
        return None
    whole, place = named[-1]
    return whole + sentences[index][len(post) :], sentences[place]
