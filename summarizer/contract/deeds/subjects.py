"""Who each stretch of the evidence is about: from one named subject to the next.  Pure.

Only subjects that are written out are read: 'he', 同社 and sentences without any belong to nobody here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from ...canon.title_table import IDS
from ..lexicon import is_common
from ..names.proper_nouns import named
from ..names.spotting import rendered
from ..posts.offices import is_firm
from ..source import Evidence
from .chinese_subjects import chinese_subjects
from .standing import TITLED, VERB


@dataclass(frozen=True, slots=True)
class Stretch:
    """``who``: the words of the subject, as they stand; empty where a pronoun or a common noun stands for it."""

    who: str
    text: str
    sentence: str


#: who is not named: pronouns, and words for somebody that a sentence before names
_NOBODY = {
    "ko": r"(?:그|그녀|이들|양사|양측|회사|회사 측|두 사람|두 회사|관계자|업계|시장|정부|당국|전문가|전문가들|애널리스트|증권가|법원|재판부|검찰|경찰|위원회)",
    "ja": r"(?:(?<![가-힣])(?:이 |두 )?(?:회사(?: ?측)?|사측)$|会社側|양사$|同社|同氏|両社|両氏|同日|彼|彼女|関係者|政府|当局|地裁|裁判所|会社|市場|専門家|アナリスト)",
    "en": r"(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|(?:[Tt]he|[Aa]|[Aa]n|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z가-힣\-]+ ){0,2}[a-z가-힣\-]+|[A-Z][a-z]+s|Inside|Outside|Among|Behind|Here|There|Then|Now|Next|Gone|Above|Below|Beyond|Beneath|Nearby|Elsewhere|Today|Yesterday|Attached|Missing|First|Last|Only|What|Who|Such)",
}


#: where it begins, its words, and how it reaches: a topic, the subject of one clause, or one that closes the sentence
_Subject = tuple[int, str, str]


@lru_cache(maxsize=512)
def stretches(evidence: Evidence) -> tuple[Stretch, ...]:
    """The evidence cut at each subject, in its order; a sentence before its first subject belongs to that subject."""
    return tuple(row for line in rendered(evidence) for row in stretches_of(line, evidence))


def stretches_of(line: str, evidence: Evidence) -> tuple[Stretch, ...]:
    """Those of one rendered line of *evidence*: the other lines are not read for it, but for a full name."""
    lines = rendered(evidence)
    return tuple(replace(row, who=_full(row.who, lines)) for row in _cut(line, evidence.language))


@lru_cache(maxsize=1024)
def _cut(line: str, language: str) -> tuple[Stretch, ...]:
    return tuple(_stretches(line, language))


def _full(who: str, lines: tuple[str, ...]) -> str:
    """'Whitlow' with the given name and the title that another sentence has."""
    if not _SURNAME.fullmatch(who) or not any(_has_given_name(who, line) for line in lines):
        return who
    full = re.compile(
        rf"(?:{TITLED}),? (?:[A-ZÀ-Þ][\w'’.\-]+ ){{1,2}}{who}\b|(?:[A-ZÀ-Þ][\w'’.\-]+ ){{1,2}}{who}, [^,.;]{{0,50}}?(?:{TITLED})"
    )
    return next((match[0] for line in lines if (match := full.search(line)) is not None), who)


def _has_given_name(who: str, line: str) -> bool:
    """Asked before the pattern for a name in full is made, which takes long."""
    return any(_GIVEN.search(line, 0, found.start()) for found in re.finditer(f" {who}", line))


_GIVEN = re.compile(r"[A-ZÀ-Þ][\w'’.\-]+\Z")
_SURNAME = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ'’\-]+")


#: somebody's words follow: they are his, whoever they are about
_SAYS = re.compile(
    r"(?:\b(?:said|says|told \S+|added|warned|wrote|announced)(?: (?:on|in|at) \S+)?(?: that)?|说|說|称|稱|表示|认为|認為|指出|밝힘|강조|발표|透露|承认|[：，:,])\s*$"
)
_CITED = re.compile(r"(?:[다라냐자]고|[다라]며|면서|」と、?)\s?$")
#: 'Aは…話し合ったと、Bが述べた': what B says is told of A before him
_CITED_JA = re.compile(r"[たるいだうん]と、$")
#: how little a sentence may still say behind a subject that closes it
_CLOSING_REST = 16


def _stretches(line: str, language: str) -> Iterator[Stretch]:
    found = sorted(set(_SUBJECTS[language](line)))
    if not found:
        yield Stretch("", line, line)
        return
    starts = [0, *(start for start, _, _ in found[1:])]
    for at, (start, (_, who, kind)) in enumerate(zip(starts, found, strict=True)):
        end = _end(line, at, kind, found)
        # 'Supply stays tight, Amon said': what was said stands before its speaker
        closing = kind == "closing" or (
            at > 0
            and (
                (found[at - 1][2] != "topic" and _CITED.search(line[:start]) is not None)
                or _CITED_JA.search(line[:start]) is not None
            )
        )
        yield Stretch(who, line if closing else line[start:end], line)


def _end(line: str, at: int, kind: str, found: list[_Subject]) -> int:
    """A topic reaches over the subjects inside its clause to the next topic; who says something, over what he says."""
    later = [row for row in found[at + 1 :] if kind != "topic" or row[2] == "topic"]
    ends = [*(start for start, _, _ in later), len(line)]
    return (
        ends[1]
        if len(ends) > 1
        and _SAYS.search(line[: ends[0]])
        and ends[0] - found[at][0] - len(found[at][1]) < _CLOSING_REST
        else ends[0]
    )


_KOREAN = re.compile(
    r"(?<![가-힣A-Za-z0-9\"])(?P<last>[가-힣A-Za-z0-9&·]+?(?:\([^)]*\))?)(?P<mark>은|는|이|가|도|께서)(?= )"
)


def _korean(line: str) -> Iterator[_Subject]:
    bare = re.sub(r"\"[^\"]*\"", lambda match: '"' + "…" * (len(match[0]) - 2) + '"', line)
    proper = named(bare)
    for match in _KOREAN.finditer(bare):
        kind = "topic" if match["mark"] in ("은", "는") else "subject"
        before = re.search(r"(?:[^\s,.;\"]+ ){0,4}$", bare[: match.start()])
        phrase = (before[0] if before else "") + match["last"]
        last = re.sub(r"\([^)]*\)", "", match["last"])
        if re.fullmatch(_NOBODY["ko"], last) or _MEANT.search(phrase):
            yield match.start(), "", kind
        elif re.search(rf"(?:{TITLED})$", last):
            yield match.start() - len(_CLAUSE_END.split(before[0])[-1] if before else ""), _tail(phrase), kind
        elif (match.start() == 0 and is_firm(last) and not is_common(last)) or any(
            last == name or last.startswith(name) or last.endswith(name) for name in proper if len(name) > 1
        ):
            yield match.start(), last, kind


#: '이 판사', '해당 기업의 대표', '신임 CEO': whom a sentence before names
_MEANT = re.compile(
    r"(?:^| )(?:이 (?:판사|재판장|검사|변호사|의원|교수|연구원|기자|소식통|관계자)|(?:해당|같은|그) \S+)$"
    rf"|(?:^|[,.;] )(?:신임|새|현|전임|차기|해당|동|현직|임시) (?:{'|'.join(sorted(IDS, key=len, reverse=True))})$"
)


#: the words of the clause before belong to its own subject: '4년 만에 물러나고 정재헌 …가'
_CLAUSE_END = re.compile(r"(?<=[가-힣][고며]|[지으]만|는데) |[,;] ")


def _tail(phrase: str) -> str:
    """The last words of *phrase* that can be one name and its title: nothing before a particle."""
    return _BEFORE_NAME.split(phrase)[-1].strip()


#: what ends before a name; but whose office it is ('라온랩스의 대표') belongs to it
_BEFORE_NAME = re.compile(
    rf"(?:[을를에서며고은는]|에게|로부터|으로|하는|하고|하며|[가-힣]던|[가-힣]한|따르면|의하면|(?:업체|기업|회사|그룹|은행|메이커|제조사|계열사)인|의(?! (?:{TITLED})$)) "
)


_JAPANESE = re.compile(
    r"(?:^|(?<=[、。」]))?(?P<who>[^、。「」はがをへにも]{1,28}?)(?P<mark>は|が|も)(?!ら|あ|い|る|な)"
)


def _japanese(line: str) -> Iterator[_Subject]:
    bare = re.sub(r"「[^」]*」", lambda match: "「" + "…" * (len(match[0]) - 2) + "」", line)
    for match in _JAPANESE.finditer(bare):
        kind = "topic" if match["mark"] == "は" else "subject"
        who = re.split(r"(?:との|での|による|で|と|から|の上|した|する|いる)", match["who"])[-1] or match["who"]
        if re.search(_NOBODY["ja"], who) or (match["mark"] == "が" and _UNDER_JA.match(bare, match.end())):
            yield match.start("who"), "", kind
        elif re.search(
            rf"氏$|さん$|社$|相$|[ァ-ヺー]{{2,}}$|[A-Z]{{2,}}$|(?:{TITLED})$|[가-힣]{{2,}}\s?(?:{TITLED})?$", who
        ) and not _plain_noun(who):
            before = _APPOSED.search(bare[: match.start("who")])
            lead = _LEAD.search(bare[: match.start("who")])
            yield (lead.start() if lead else match.start("who")), (before[0] if before else "") + who, kind


#: who acts in a clause that hangs on another, or that tells what a noun is, is not who says or does the rest
_UNDER_JA = re.compile(
    r"[^、。「」]*(?:場合|[たいるう]ため|について|に関して|に対して|をめぐ[っり]て?|を巡[っり]て?|[うた]えで|[れけせえげねめ]ば|たら|なら)[はもに]?、"
)
#: 'トヨタの先進技術担当フェロー、村瀬克彦氏は'
_APPOSED = re.compile(r"(?:^|(?<=[。」]))[^、。「」はが]{2,30}、$")


#: '後任に' before who follows: told of him
_LEAD = re.compile(r"(?<=、)[^、。「」はがを]{1,10}[にへ]$")


#: a common noun put into Korean is no name
def _plain_noun(who: str) -> bool:
    last = re.search(r"[가-힣]+$", who)
    if last is None or re.search(rf"(?:{TITLED})$", who):
        return False
    return last[0] not in named(last[0]) and (is_common(last[0]) or last[0] not in named(who))


_ENGLISH_NAME = r"(?:(?!(?:The|A|An|This|That|Its|His|Her|Their) [a-z가-힣]|(?:In|On|At|For|But|And|As|While|If|After|Before|He|She|It|They|We)\b)[A-Z가-힣][\w가-힣.&'’\-]*(?: (?:of |the |and |전 )?(?![가-힣]+[을를] )[A-Z가-힣][\w가-힣.&'’\-]*){0,5})"
#: nouns that end as verbs do: 'expects Asian sales to shrink'
_NO_VERB = r"(?:sales|shares|orders|prices|exports|imports|results|markets|chips|cars|plants|employees|workers|users|customers|consumers|operations|officials|regulators|units|rates|stocks|bonds|investors|executives|sanctions|tariffs|rules|laws|talks|rivals)\b"
#: 'The Norvane unit will manage': what the name is of a firm
_OF_ITS = (
    r"(?: (?:unit|subsidiary|division|arm|affiliate|business|team|group|brand|service|platform|fund|joint venture))?"
)
_ENGLISH = re.compile(
    rf"(?<![\w가-힣])(?P<who>{_ENGLISH_NAME}{_OF_ITS}(?:,(?! which| who| and)[^,;.]{{3,70}},)?|{_ENGLISH_NAME}, wh(?:o|ich)|{_NOBODY['en']}(?:,[^,;.]{{3,70}},)?)(?: (?:on|in) \S+)?,? (?!{_NO_VERB})(?:{VERB}|언급을 거부|(?:부인|거부|발표|강조|촉구|비판|승인|인수|요청|제소)\b)"
)
_CLOSING = re.compile(
    rf",\s(?P<who>(?:[a-z가-힣]+ )?{_ENGLISH_NAME}(?: [a-z가-힣]+)?)\s(?:said|says|told|wrote|added)\b(?! (?:that|it|he|she|they|the|its))|according to (?P<source>{_ENGLISH_NAME})"
)
_AFTER_PREPOSITION = re.compile(
    r"\b(?:of|to|for|from|with|by|against|in|at|on|into|than|over|between|among|about|as|that of|like|via|under|including)\s(?!(?:which|whom|whose|what|how|when|where)\s)(?:[a-z][^\s,;]*\s){0,2}$"
)


#: a clause about the one before it, and the comma that ends it: the verb behind is that one's
_RELATIVE = re.compile(r", wh(?:o|ich|ose) [^,;.]*\Z")
_ENDS_RELATIVE = re.compile(r"^[^,]*, [a-z ]+\Z")

#: what begins behind a comma is no apposition: 'results, with revenue rising by 13%, fueled'
_GOES_ON = re.compile(r", (?:with|but|as|while) ")


#: 'In her opinion, she ruled that': the first subject of the sentence is nobody by name
_LED = re.compile(r"(?:In|On|At|For|During|After|Before|Under|Since|As|By|With|From|Through) [^,;]{2,60}, ")


#: what somebody is, and no name: 'the San Diego-based company', 'Tokyo-listed chipmaker'
_SOME_FIRM = re.compile(r"-(?:based|headquartered|listed|traded|backed|owned|born|led|run) (?:[a-z가-힣\-]+ ?)+$")
#: 'Profit, excluding one-offs,', 'prices and wages'
_FIRST_OF = re.compile(r", | and ")


def _english(line: str) -> Iterator[_Subject]:
    bare = re.sub(r"\"[^\"]*\"", lambda match: '"' + "…" * (len(match[0]) - 2) + '"', line)
    named = False
    for match in _ENGLISH.finditer(bare):
        if _ENDS_RELATIVE.search(match[0]) and _RELATIVE.search(bare, 0, match.start()):
            continue  # 'Mr Sorel, who joined Norvane in 2003, has spent': he has
        if _AFTER_PREPOSITION.search(bare[: match.start()]) and ", wh" not in match["who"]:
            continue
        if _plain_noun(_FIRST_OF.split(match["who"])[0]):
            continue
        if _GOES_ON.search(match["who"]):
            continue
        first = match["who"].split(",")[0]
        nobody = re.fullmatch(_NOBODY["en"], first) is not None or _SOME_FIRM.search(first) is not None
        pronoun = re.match(r"(?:he|she|it|they|its|his|her|their)\b", match["who"]) is not None
        led = pronoun and not named and _LED.fullmatch(bare, 0, match.start()) is not None
        if led or not (nobody and (pronoun or (match.start() > 0 and match["who"][0].islower()))):
            named = True
            yield match.start(), "" if nobody else match["who"], "subject"
    for match in _CLOSING.finditer(bare):
        who = match["who"] or match["source"]
        yield match.start(), "" if _plain_noun(who) or _SOME_FIRM.search(who) else who, "closing"


_SUBJECTS = {"ko": _korean, "ja": _japanese, "zh": chinese_subjects, "en": _english}
