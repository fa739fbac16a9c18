"""Forms of English verbs and nouns; pure."""

from __future__ import annotations

import re

_VOWEL = "aeiou"
#: base: past (: participle where it is another)
_STRONG = """
arise arose:arisen|be was:been|bear bore:borne|beat beat:beaten|become became:become|begin began:begun|bend bent|bet bet|bid bid|bind bound|bite bit:bitten
bleed bled|blow blew:blown|break broke:broken|breed bred|bring brought|broadcast broadcast|build built|burst burst|buy bought|catch caught|choose chose:chosen
come came:come|cost cost|cut cut|deal dealt|dig dug|do did:done|draw drew:drawn|drive drove:driven|eat ate:eaten|fall fell:fallen|feed fed|feel felt
fight fought|find found|flee fled|fly flew:flown|forbid forbade:forbidden|forecast forecast|forget forgot:forgotten|forgo forwent:forgone|freeze froze:frozen
get got|give gave:given|go went:gone|grow grew:grown|hang hung|have had|hear heard|hide hid:hidden|hit hit|hold held|hurt hurt|keep kept|know knew:known
lay laid|lead led|learn learned|leave left|lend lent|let let|lie lay:lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook:mistaken
offset offset|outbid outbid|outdo outdid:outdone|outsell outsold|overcome overcame:overcome|overhear overheard|oversee oversaw:overseen|overtake overtook:overtaken
pay paid|prove proved:proven|put put|quit quit|read read|rebuild rebuilt|repay repaid|resell resold|reset reset|rethink rethought|ride rode:ridden|ring rang:rung
rise rose:risen|run ran:run|say said|see saw:seen|seek sought|sell sold|send sent|set set|shake shook:shaken|shed shed|shoot shot|show showed:shown|shrink shrank:shrunk
shut shut|sink sank:sunk|sit sat|sleep slept|slide slid|speak spoke:spoken|spend spent|spin spun|split split|spread spread|stand stood|steal stole:stolen
stick stuck|strike struck|swear swore:sworn|sweep swept|swing swung|take took:taken|teach taught|tear tore:torn|tell told|think thought|throw threw:thrown
undercut undercut|undergo underwent:undergone|understand understood|undertake undertook:undertaken|undo undid:undone|unwind unwound|uphold upheld|wear wore:worn
win won|wind wound|withdraw withdrew:withdrawn|withhold withheld|withstand withstood|write wrote:written|rewrite rewrote:rewritten
"""
_TABLE = {
    entry.split(" ")[0]: tuple((entry.split(" ")[1].split(":") * 2)[:2])
    for entry in _STRONG.replace("\n", "|").split("|")
    if entry.strip()
}
_DOUBLES = re.compile(
    r"[^aeiou]*[aeiou][bdgmnprt]$|.*(?:mit|fer|pel|cur|trol|cel|vel|bel|tal|del|gin|gram|set|lap|tap|top|trip|step|ship|quip|nap)$|(?:quit|squat|equip)$"
)


def forms_of(verb: str) -> dict[str, tuple[str, ...]]:
    """Every written form of *verb* -> its names: base, s, past, pp, ing."""
    found: dict[str, list[str]] = {}

    def put(word: str, name: str) -> None:
        names = found.setdefault(word, [])
        if name not in names:
            names.append(name)

    put(verb, "base")
    put({"have": "has", "be": "is", "do": "does", "go": "goes"}.get(verb, plural(verb)), "s")
    past, participle = _TABLE.get(verb, (_past(verb), _past(verb)))
    put(past, "past")
    put(participle, "pp")
    put(_going(verb), "ing")
    if _DOUBLES.match(verb):
        put(verb + verb[-1] + "ing", "ing")
        if verb not in _TABLE:
            put(verb + verb[-1] + "ed", "past")
            put(verb + verb[-1] + "ed", "pp")
    return {word: tuple(names) for word, names in found.items()}


def _going(word: str) -> str:
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")) and word != "be":
        return word[:-1] + "ing"
    return word + "ing"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in _VOWEL:
        return verb[:-1] + "ied"
    return verb + "ed"


def plural(word: str) -> str:
    """'company' -> 'companies'; of several words the last."""
    head, _, last = word.rpartition(" ")
    return f"{head} {_many(last)}" if head else _many(last)


def _many(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and len(word) > 1 and word[-2] not in _VOWEL:
        return word[:-1] + "ies"
    return word + "s"
