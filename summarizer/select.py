"""Which sentences carry the event; pure arithmetic on surface text, no analyser and no model.

Each sentence gets one score: where it stands, what it shares with the title and with the whole article, what it holds
(people, figures, speech), less what marks it as background or page noise.  Sentences are then taken greedily, each
one paying for what it repeats (maximal marginal relevance).
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from .text import words

#: log-odds of being picked by a human editor, by position; news labels are lead-heavy with a long tail
_LEAD = (1.5, 0.95, 0.62, 0.38, 0.2, 0.05, -0.08, -0.2, -0.3, -0.38)
_TAIL = -0.42
_TITLE_WEIGHT = 1.6
_CENTRAL_WEIGHT = 1.3
_REPEAT_WEIGHT = 1.8
#: sentences that the ones behind them are held against: more than any caller takes
_COMPARED = 12
#: from this cosine on, two sentences say the same
_SAME = 0.8

_WORD = re.compile(r"[가-힣]+|[A-Za-z][A-Za-z0-9&.-]*|[぀-ヿ一-鿿]+|\d[\d.,]*")
_PARTICLE = re.compile(
    r"(?:으로부터|에게서|에서는|으로는|에서도|이라고|이라며|에게는|까지|부터|에서|에게|으로|이라|라고|라며|처럼|보다|마다|"
    r"이나|이며|하고|하는|하며|했다|한다|하기|할|한|은|는|이|가|을|를|의|에|와|과|도|만|로)$"
)
_STOP_EN = words(
    "the of to and in a is for on that with as at by from it its was has are will be said an this have he"
    " she they but not or than their his her which who would could been were had about into over after"
    " more also we i you"
)


def terms(sentence: str) -> Counter[str]:
    """Return the sentence as a bag of light stems: Hangul word minus particle, Latin word, pairs of CJK characters."""
    bag: Counter[str] = Counter()
    for word in _WORD.findall(sentence):
        if word[0] >= "가":
            bag[_PARTICLE.sub("", word) if len(word) > 2 else word] += 1
        elif word[0] >= "぀":
            bag.update(word[i : i + 2] for i in range(max(1, len(word) - 1)))
        elif (lowered := word.lower().rstrip(".-")) not in _STOP_EN:
            bag[lowered[:-1] if len(lowered) > 3 and lowered.endswith("s") else lowered] += 1
    return bag


Vector = dict[str, float]


def _vectors(bags: Sequence[Counter[str]]) -> list[Vector]:
    """Return unit TF-IDF vectors; idf within the article, so that what stands everywhere says little."""
    seen = Counter(term for bag in bags for term in bag)
    total = len(bags)
    vectors: list[Vector] = []
    for bag in bags:
        raw: Vector = {
            term: (1 + math.log(n)) * math.log(1 + total / seen[term]) * min(len(term), 4.0) for term, n in bag.items()
        }
        norm = math.sqrt(sum(value * value for value in raw.values())) or 1.0
        vectors.append({term: value / norm for term, value in raw.items()})
    return vectors


def _cosine(left: Vector, right: Vector) -> float:
    small, large = (left, right) if len(left) < len(right) else (right, left)
    return sum(value * large[term] for term, value in small.items() if term in large)


def _centrality(vectors: Sequence[Vector]) -> list[float]:
    """Mean cosine to all the other sentences, scaled to a mean of 0 and a spread of about 1."""
    centre: dict[str, float] = defaultdict(float)
    for vector in vectors:
        for term, value in vector.items():
            centre[term] += value
    raw = [sum(value * centre[term] for term, value in vector.items()) - 1 for vector in vectors]
    mean = sum(raw) / len(raw)
    spread = math.sqrt(sum((value - mean) ** 2 for value in raw) / len(raw)) or 1.0
    return [max(-1.5, min(1.5, (value - mean) / spread)) for value in raw]


_FIGURE = re.compile(
    r"\d[\d,.]*\s*(?:[만억조천]|%|퍼센트|달러|원|엔|위안|명|개|장|톤|배|위|주|대|건|곳|年|月|亿|億|兆|percent|billion|million|trillion)"
)
_TITLED = re.compile(
    r"회장|부회장|사장|대표|의장|CEO|최고경영자|총수|창업자|장관|대통령|위원장|전무|부사장|사장단|会長|社長|董事长|董事長|创始人"
    r"|chief executive|chairman|chairwoman|president|founder"
)
_EVENT = re.compile(
    r"만나|만났|만남|회동|논의|협의|발표|공개|투자|인수|합병|체결|협약|계약|공급|출시|선임|임명|승진|사임|취임|합의|결정|착공|"
    r"매출|영업이익|순이익|소송|제소|판결|승인|설립|상장|계획|방침|전망|예정|제안|방문|출국|"
    r"発表|買収|投資|会談|提携|宣布|收购|投资|会见|合作|announc|acqui|invest|met |agree|launch|appoint|sued?\b|report"
)
_SPEECH = re.compile(
    r"[”\"]\s*(?:이?라|고|며|면서)|말했다|밝혔다|강조했다|설명했다|전했다|덧붙였다|と述べ|と語|表示|[”\"] (?:he|she|said)"
)

#: a sentence with no event, person, figure or speech is an opening or a comment
_EMPTY = -0.7

_NOISE = re.compile(
    r"사진\s*[=:]|사진출처|(?:제공|캡처|캡쳐)\s*[.\]]?$|기자\s*[=\]]|[\w.]+@[\w-]+\.|무단\s*전재|재배포|^[▲▶■☞※ⓒ©]|자료\s*=|"
    r"저작권|구독|^\[.*\]$|https?://|기념\s*촬영|포즈를 취|악수하고 있다|責任編集|责任编辑|関連記事|Photo:|\(Photo|Getty"
)
_BACKGROUND = re.compile(
    r"^(?:한편|앞서|당시|참고로|그동안|지금까지|이와 관련|이 밖에|이밖에|이 외에도|이외에도|Meanwhile|Separately|一方|另外|此外)"
)
_LEANING = re.compile(
    r"^(?:그는|그가|그녀는|이는|이것은|이들은|이 같은|이런|이러한|그러나|하지만|다만|그런데|그리고|또한?\s|이에|이어|이날|"
    r"He |She |They |It |But |And |This |However|他|她|但|彼は|これ|しかし|また)"
)
_COMMENT = re.compile(
    r"(?:주목된다|쏠린다|쏠리고 있다|모아진다|모이고 있다|관심사다|분주하다|뜨겁다|치열하다|거세다|미지수다|아니냐|지 주목|귀추가)"
    r"[^가-힣]*$|\?[”\"']?$"
)
#: a state that goes on, told as background
_STATE = re.compile(r"고 있다[.]?$")
_PREDICATE = re.compile(r"(?:[다요음함임됨죠까]|것|중|예정|계획)[.!?…\"'”’)\]]*$")
_QUOTE_ONLY = re.compile(r"^[“\"][^”\"]*[”\"][.]?$")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")


def _content(sentence: str, glossary: Collection[str]) -> float:
    """What the sentence holds: the event, people, figures, speech."""
    names = sum(name in sentence for name in glossary)
    value = 0.3 * bool(_EVENT.search(sentence)) + 0.18 * bool(_SPEECH.search(sentence))
    value += 0.16 * min(2, len(_FIGURE.findall(sentence)))
    value += 0.16 * min(2, max(names, len(_TITLED.findall(sentence))))
    return value or _EMPTY


def _noise(sentence: str, language: str) -> float:
    """What marks the sentence as caption, background, comment or fragment; positive is bad."""
    value = 3.0 * bool(_NOISE.search(sentence)) + 0.7 * bool(_BACKGROUND.match(sentence))
    value += 0.3 * bool(_LEANING.match(sentence)) + 1.1 * bool(_COMMENT.search(sentence))
    value += 1.0 * bool(_QUOTE_ONLY.match(sentence))
    if language == "ko":
        value += 0.5 * bool(_STATE.search(sentence))
        value += 1.2 * (_PREDICATE.search(sentence) is None)
        value += 0.3 * (len(sentence) > 40 and len("".join(_QUOTED.findall(sentence))) > 0.7 * len(sentence))
    return value


def _length(sentence: str, language: str) -> float:
    """Too short to say anything, or too long for one line; flat between, so that length alone wins nothing."""
    size = len(sentence) / (2.2 if language in ("en", "und") else 0.7 if language in ("ja", "zh") else 1.0)
    if size < 30:
        return (size - 30) / 15
    return max(-1.0, (140 - size) / 100) if size > 140 else 0.0


def _position(index: int) -> float:
    return _LEAD[index] if index < len(_LEAD) else _TAIL


def _title_overlap(title: Counter[str], bags: Sequence[Counter[str]]) -> list[float]:
    """Share of the title's words that the sentence holds; rare words of the article weigh more."""
    seen = Counter(term for bag in bags for term in bag)
    weight = {term: math.log(1 + len(bags) / seen[term]) for term in title if seen[term] and len(term) > 1}
    whole = sum(weight.values()) or 1.0
    return [sum(value for term, value in weight.items() if term in bag) / whole for bag in bags]


def scores(title: str, sentences: Sequence[str], language: str = "ko", glossary: Collection[str] = ()) -> list[float]:
    """Return one score a sentence, before redundancy; only their order and differences mean anything."""
    if not sentences:
        return []
    bags = [terms(sentence) for sentence in sentences]
    return _scores(title, sentences, language, glossary, bags, _vectors(bags))


def _scores(
    title: str,
    sentences: Sequence[str],
    language: str,
    glossary: Collection[str],
    bags: Sequence[Counter[str]],
    vectors: Sequence[Vector],
) -> list[float]:
    shared = _title_overlap(terms(title), bags)
    central = _centrality(vectors)
    return [
        _position(index)
        + _TITLE_WEIGHT * shared[index]
        + _CENTRAL_WEIGHT * 0.25 * central[index]
        + _content(sentence, glossary)
        + _length(sentence, language)
        - _noise(sentence, language)
        for index, sentence in enumerate(sentences)
    ]


def rank(title: str, sentences: Sequence[str], language: str = "ko", glossary: Collection[str] = ()) -> list[int]:
    """Return every index, most telling first; each sentence pays for what the ones before it have said."""
    if not sentences:
        return []
    bags = [terms(sentence) for sentence in sentences]
    vectors = _vectors(bags)
    worth = _scores(title, sentences, language, glossary, bags, vectors)
    repeats = [0.0] * len(sentences)

    def value(index: int) -> tuple[float, int]:
        return worth[index] - _REPEAT_WEIGHT * repeats[index], -index

    left = set(range(len(sentences)))
    order: list[int] = []
    while left and len(order) < _COMPARED:
        best = max(left, key=value)
        left.remove(best)
        order.append(best)
        for index in left:
            shared = _cosine(vectors[best], vectors[index])
            repeats[index] = max(repeats[index], shared + 2 * (shared > _SAME))
    return [*order, *sorted(left, key=value, reverse=True)]


def select(
    title: str, sentences: Sequence[str], count: int, language: str = "ko", glossary: Collection[str] = ()
) -> list[int]:
    """Return the indices of the *count* sentences that matter, in document order (fewer only where there are fewer).

    *glossary* holds names of people and organisations as they stand in the text; without it any title ('회장', 'CEO')
    counts as a person.
    """
    return sorted(rank(title, sentences, language, glossary)[: max(0, count)])
