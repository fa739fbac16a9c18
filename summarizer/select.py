"""Which sentences carry the event; pure arithmetic on surface text, no analyser and no model.

Each sentence gets one score: where it stands, what it shares with the title and with the whole article, what it holds
(people, figures, speech), less what marks it as background or page noise.  Sentences are then taken greedily, each
one paying for what it repeats (maximal marginal relevance).
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Sequence
from functools import lru_cache

from .korean.reading import bare
from .likeness import centrality, cosines, meetings_of, vectors_of
from .text import words

#: log-odds of being picked by people, by position, over those of the tail; the rest of a score is on the same scale.
#: Of labelled Korean newspaper articles the first sentence is taken in 80 to 95 %, the second and third in about half,
#: then ever fewer.  A little flatter than that, because a lead also shares more with the title and the article.
_LEAD = (3.4, 2.2, 1.8, 1.4, 1.1, 0.8, 0.6, 0.46, 0.36, 0.29, 0.23, 0.18, 0.14, 0.11, 0.08, 0.05, 0.03)
#: opinion comes to its point late, and a feature begins with a scene
_OPINION, _FEATURE = 0.4, 0.5
_TITLE_WEIGHT = 2.2
_CENTRAL_WEIGHT = 0.33
_REPEAT_WEIGHT = 1.8
#: what a sentence said before pays: no place makes up for it
_SAID = 5.0
#: sentences that the ones behind them are held against: more than any caller takes
_COMPARED = 12
#: from this cosine on, two sentences say the same
_SAME = 0.8

_WORD = re.compile(r"[가-힣]+|[A-Za-z][A-Za-z0-9&.-]*|[぀-ヿ一-鿿]+|\d[\d.,]*")
_PARTICLES = words(
    "으로부터 에게서 에서는 으로는 에서도 이라고 이라며 에게는 까지 부터 에서 에게 으로 이라 라고 라며 처럼 보다 마다 이나 이며"
    " 하고 하는 하며 했다 한다 하기 할 한 은 는 이 가 을 를 의 에 와 과 도 만 로"
)
_STOP_EN = words(
    "the of to and in a is for on that with as at by from it its was has are will be said an this have he she they but"
    " not or than their his her which who would could been were had about into over after more also we i you"
)


def terms(sentence: str) -> Counter[str]:
    """Return the sentence as a bag of light stems: Hangul word minus particle, Latin word, pairs of CJK characters."""
    bag: Counter[str] = Counter()
    for word in _WORD.findall(sentence):
        if word[0] >= "가":
            bag[_stem(word) if len(word) > 2 else word] += 1
        elif word[0] >= "぀":
            bag.update(word[i : i + 2] for i in range(max(1, len(word) - 1)))
        elif (lowered := word.lower().rstrip(".-")) not in _STOP_EN:
            bag[lowered[:-1] if len(lowered) > 3 and lowered.endswith("s") else lowered] += 1
    return bag


@lru_cache(maxsize=16_384)
def _stem(word: str) -> str:
    """The word without its longest particle."""
    for size in (4, 3, 2, 1):
        if word[-size:] in _PARTICLES:
            return word[:-size] or word
    return word


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

#: who comments on what others do
_ONLOOKER = re.compile(
    r"(?:관계자|애널리스트|연구원|교수|전문가|소식통|변호사|평론가)[은는이]? |(?:업계|시장|증권가|일각)에서는"
)

#: a sentence with no event, person, figure or speech is an opening or a comment
_EMPTY = -0.7

_NOISE = re.compile(
    r"사진\s*[=:]|사진출처|(?:제공|캡처|캡쳐)\s*[.\]]?$|기자\s*[=\]]|(?<=\w)@[\w-]+\.|무단\s*전재|재배포 금지|^[▲▶■☞※ⓒ©]|자료\s*=|"
    r"저작권자|[ⓒ©]|구독하기|구독 신청|구독과 좋아요|^\[.*\]$|https?://|기념\s*촬영|포즈를 취|악수하고 있다|\((?:사진 ?|맨 ?|앞줄 ?)?(?:왼쪽|오른쪽|가운데)[^()]{0,14}\)[^.]*(?:고|는) 있다[.]?$|(?:발언하|연설하|연설을 하|답변하|인사말을 하|개회선언을 하|설명을 듣|경청하)고 있다[.]?$|責任編集|责任编辑|関連記事|Photo:|\(Photo|Getty"
)
_BACKGROUND = re.compile(
    r"^(?:한편|앞서|당시|참고로|그동안|지금까지|이와 관련|이 밖에|이밖에|이 외에도|이외에도|Meanwhile|Separately|一方|另外|此外)"
)
_LEANING = re.compile(
    r"^(?:그는|그가|그녀는|이는|이것은|이들은|이 같은|이런|이러한|그러나|하지만|다만|그런데|그리고|또한?\s|이에|이어|이날|"
    r"He |She |They |It |But |And |This |However|他|她|但|彼は|これ|しかし|また)"
)
_COMMENT = re.compile(
    r"(?:주목된다|쏠린다|쏠리고 있다|모아진다|모이고 있다|관심사다|분주하다|뜨겁다|치열하다|거세다|미지수다|아니냐|지 주목|귀추가|쏠릴 것|이목이 |집중될 것|주목받)"
    r"[^가-힣]*$|\?[”\"']?$"
)
#: says once more, with its day or place, what the sentence before has said ('이 같은 계획을 발표했다')
_AGAIN = re.compile(r"이 ?같은 [가-힣]+[을를]|이같이|이렇게 (?:말|밝)|이런 (?:내용|계획|방침|전망|구상|방향)[을를]")
#: what something is, since when, who was there too: told beside the news
_ASIDE = re.compile(
    r"만이다[.]?$|만에 처음이다[.]?$|이번이 [가-힣\d]{1,4} ?번째(?:이?다)?[.]?$|(?:배석|동석|동행)했다[.]?$|(?:기업|회사|업체|스타트업|전시회|기술|메모리|로봇|전문가|협의기구|협력사|자회사|격전지|[을를] 말한다|의미한다|일컫는다|뜻한다|가리킨다)(?:이?다)?[.]?$|"
    r"(?:모양새|분위기|양상|형국|차림|단골집)(?:이?다|이었다|였다)[.]?$|(?:유명하|손꼽히|꼽힌|알려져 있)다[.]?$|(?:운을 뗐|말문을 열었|입을 열었|인사를 건넸|열의를 보였|곤욕을 치[렀뤘])다[.]?$|(?:바 있|[가-힣]기도 했)다[.]?$"
)
#: what happened in another year, and is no figure of it
_PAST = re.compile(
    r"^[^\"“]*(?:작년|지난해|재작년|(?:19|20)\d\d년)(?![^\"“]*(?:매출|영업이익|순이익|실적|판매|%))[^\"“]*[했됐였았었왔갔졌렸났]다[.]?$"
)
#: what a reporter saw, and no figure of it
_SCENE = re.compile(
    r"(?:두드렸|웃었|끄덕였|서 있었|앉아 있|걸려 있|놓여 있|줄을 섰|눈에 띄|눈에 띈|잊지 못|걸어 나[오왔]|걸어 들어|내려놓|바라봤|닦으며|올라갔|"
    r"몰려들|몰려듭|가리켰|손을 흔들|들여놓|조용해졌|쳐다|두리번|꺼내 들|옮겨 적)"
)
#: a state that goes on, told as background
_STATE = re.compile(r"고 있다[.]?$")
_PREDICATE = re.compile(r"(?:[다요음함임됨죠까]|것|중|예정|계획)[.!?…\"'”’)\]]*$")
_QUOTE_ONLY = re.compile(r"^[“\"][^”\"]*[”\"][.]?$")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")

#: what belongs to the page is never taken
_PAGE = 6.0
#: how a sentence ends is read in so many last characters
_TAIL = 32
_OPINION_TITLE = re.compile(
    r"^[\[<(]?(?:사설|칼럼|기고|시론|논단|오피니언|기자수첩|데스크|특별기고|독자투고)|\[[^\]]{0,12}(?:칼럼|시론|기고)\]"
)

_FEATURE_TITLE = re.compile(
    r"\[[^\]]{0,14}(?:인터뷰|르포|현장|라운지|사람|스토리|탐방|기획|만남|피플|초대석|동행|산책)[^\]]{0,6}\]"
)


def figures(sentence: str) -> int:
    """How many quantities with their unit the sentence tells ('9조1000억 원', '17%'; never '3분기')."""
    return len(_FIGURE.findall(sentence))


def _content(sentence: str, glossary: Collection[str]) -> float:
    """What the sentence holds: the event, people, figures, speech."""
    event = _EVENT.search(sentence) is not None
    people = min(2, max(sum(name in sentence for name in glossary), len(_TITLED.findall(sentence))))
    value = 0.3 * event + 0.18 * bool(_SPEECH.search(sentence)) + 0.25 * min(2, figures(sentence))
    value -= 0.4 * bool(_ONLOOKER.search(sentence))
    return value + 0.16 * people + 0.1 * (event and people > 1) or _EMPTY


def _noise(sentence: str, language: str) -> float:
    """What marks the sentence as background, comment or fragment; positive is bad."""
    tail = sentence[-_TAIL:]
    value = 0.7 * bool(_BACKGROUND.match(sentence)) + 0.3 * bool(_LEANING.match(sentence))
    value += 1.4 * bool(_COMMENT.search(tail)) + 1.2 * bool(_QUOTE_ONLY.match(sentence))
    value += 0.4 * bool(_AGAIN.search(sentence)) + 0.5 * bool(_ASIDE.search(tail))
    if language == "ko":
        value += 0.5 * bool(_STATE.search(tail)) + 0.25 * bool(_PAST.match(sentence))
        value += 1.2 * (_PREDICATE.search(tail) is None)
        value += 1.2 * (not figures(sentence) and _SCENE.search(_QUOTED.sub("", sentence)) is not None)
        value += 0.3 * (len(sentence) > 40 and len("".join(_QUOTED.findall(sentence))) > 0.7 * len(sentence))
    return value


def _length(sentence: str, language: str) -> float:
    """Too short to say anything, or too long for one line; between them a little more for a sentence that says more."""
    size = len(sentence) / (2.2 if language in ("en", "und") else 0.7 if language in ("ja", "zh") else 1.0)
    if size < 30:
        return (size - 30) / 15 - 0.25
    return max(-1.0, (140 - size) / 100) if size > 140 else min(0.25, (size - 55) / 100)


def of_the_page(sentence: str) -> bool:
    """Is it a caption, a byline, a notice: never a line?"""
    return _NOISE.search(bare(sentence)) is not None


def _places(title: str, sentences: Sequence[str]) -> list[float]:
    """What each place is worth.

    A caption, a byline, a notice or a stray line of the page takes no place, so that the lead behind it is the lead.
    """
    weight = _OPINION if _OPINION_TITLE.search(title) else _FEATURE if _FEATURE_TITLE.search(title) else 1.0
    place, found = 0, list[float]()
    for sentence in sentences:
        stray = _NOISE.search(sentence) is not None
        found.append(-_PAGE if stray else weight * _LEAD[place] if place < len(_LEAD) else 0.0)
        place += not stray
    return found


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
    vectors = vectors_of(bags := [terms(sentence) for sentence in sentences])
    central = centrality(vectors, meetings_of(vectors))
    return _scores(title, sentences, language, glossary, bags, central)


def _scores(
    title: str,
    sentences: Sequence[str],
    language: str,
    glossary: Collection[str],
    bags: Sequence[Counter[str]],
    central: Sequence[float],
) -> list[float]:
    shared = _title_overlap(terms(title), bags)
    stripped = [bare(sentence) for sentence in sentences]
    place = _places(title, stripped)
    return [
        place[index]
        + _TITLE_WEIGHT * shared[index]
        + _CENTRAL_WEIGHT * central[index]
        + _content(sentence, glossary)
        + _length(sentence, language)
        - _noise(sentence, language)
        for index, sentence in enumerate(stripped)
    ]


def rank(title: str, sentences: Sequence[str], language: str = "ko", glossary: Collection[str] = ()) -> list[int]:
    """Return every index, most telling first; each sentence pays for what the ones before it have said."""
    if not sentences:
        return []
    bags = [terms(sentence) for sentence in sentences]
    vectors = vectors_of(bags)
    meetings = meetings_of(vectors)
    worth = _scores(title, sentences, language, glossary, bags, centrality(vectors, meetings))
    repeats = [0.0] * len(sentences)

    def value(index: int) -> tuple[float, int]:
        return worth[index] - _REPEAT_WEIGHT * repeats[index], -index

    left = set(range(len(sentences)))
    order: list[int] = []
    while left and len(order) < _COMPARED:
        best = max(left, key=value)
        left.remove(best)
        order.append(best)
        for index, shared in enumerate(cosines(vectors[best], meetings, len(sentences))):
            repeats[index] = max(repeats[index], shared + _SAID * (shared > _SAME))
    return [*order, *sorted(left, key=value, reverse=True)]


def select(
    title: str, sentences: Sequence[str], count: int, language: str = "ko", glossary: Collection[str] = ()
) -> list[int]:
    """Return the indices of the *count* sentences that matter, in document order (fewer only where there are fewer).

    *glossary* holds names of people and organisations as they stand in the text; without it any title ('회장', 'CEO')
    counts as a person.
    """
    return sorted(rank(title, sentences, language, glossary)[: max(0, count)])
