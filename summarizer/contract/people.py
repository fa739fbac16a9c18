"""Every person, organisation and place of a line is one its evidence names; titles stay with their persons.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from .. import Bullet
from ..canon import places_in
from ..facts import plain
from ..morphology import QUOTED, Token, analyse
from ..names import TITLES
from ..text import words
from .lexicon import company_names, ideas_of, known_as
from .sounds import read_alike, written_by_sound
from .source import Evidence, Source

#: Latin words of Korean headlines that stand for what any source may spell out
_USUAL_LATIN = words(
    "ai ceo cto coo cfo cso it gpu cpu npu llm hbm sns r&d ipo m&a mou lng esg ott pc tv dc "
    "api app b2b b2c ict iot pr vr ar xr ev sw hw gdp agi ml os usb lcd oled d1 d2 tf"
)
_LATIN = re.compile(r"(?<![\d.])[A-Za-z][A-Za-z0-9&.\-]*[A-Za-z0-9]|[A-Za-z]")
#: the evidence speaks of someone or something that a sentence before it names
_ANAPHOR = re.compile(
    r"(?i)\b(?:he|she|they|it|its|his|her|him|their|them|the (?:[^\s,.]+ ){0,3}?(?:company|companies|firm|firms|group|chipmaker|startup|start-up|automaker|carmaker|maker|executive|billionaire|bank|giant|retailer|unit|lab|conglomerate|ceo|chairman|president|founder|two|pair))\b|"
    r"同社|同氏|同グループ|同行|両社|両氏|同日|彼|彼女|该公司|該公司|公司|他|她|其|双方|雙方|两家|兩家|"
    r"(?<![가-힣])(?:그는|그가|그의|그녀|회사는|회사가|회사 측|양사|양측|두 회사|두 사람|이들|이 회사|이번|해당)|(?<![가-힣])[가-힣] (?:회장|부회장|사장|대표|CEO|의장|총리|대통령|장관)"
)


def names(bullet: Bullet, source: Source) -> str | None:
    """Name the first person, organisation, place or product that the evidence does not name."""
    text = plain(bullet.text)
    bare = text if source.foreign else QUOTED.sub(" ", text)
    unknown = [word for word in named(bare) if not _known(word, bullet, source)]
    unknown += [short[0] for short in _SHORT.finditer(bare) if not _refers(short, bullet, source)]
    if not unknown:
        return None
    return f"근거에 없는 이름 '{unknown[0]}'입니다: 근거 문장에 나오는 이름만, 적힌 표기 그대로 쓰세요"


#: '최 회장', '황 CEO'
_SHORT = re.compile(
    rf"(?<![가-힣A-Za-z] )(?<![가-힣A-Za-z])(?P<name>[가-힣]) (?P<title>{TITLES})(?![가-힣]*(?:단|들|급|직))"
)


def _refers(short: re.Match[str], bullet: Bullet, source: Source) -> bool:
    """Is there someone of this surname: in the evidence, or, for the same words, in the article?"""
    whole = re.compile(
        rf"(?<![가-힣]){short['name']}(?:[가-힣]{{2}}(?![가-힣]{{3}})| )|[가-힣] {short['name']}(?![가-힣])"
    )
    evidence, article = source.evidence(bullet).text, source.whole().text
    if short[0] in evidence or whole.search(evidence):
        return True
    return _leans(source.evidence(bullet), source) and whole.search(article) is not None


@lru_cache(maxsize=1024)
def named(text: str) -> tuple[str, ...]:
    """Proper nouns and Latin words of a Korean line; a single syllable may be a name ('쿡')."""
    tokens = analyse(text)
    found = dict.fromkeys(match[0] for match in _LATIN.finditer(text))
    run = ""
    for at, token in enumerate(tokens):
        if token.tag != "NNP" or token.form in _COUNTRIES or _common(token.form):
            continue
        run = (
            run + token.form
            if run and tokens[at - 1].end == token.start and tokens[at - 1].tag == "NNP"
            else token.form
        )
        found.pop(run[: -len(token.form)], None)  # the analyser splits names that it does not know ('류' '창둥')
        found[run] = None
    found |= dict.fromkeys(match[0] for match in company_names().finditer(text) if not _inside(match, tokens))
    found |= dict.fromkeys(_head(text, tokens))
    return tuple(found)


def _inside(match: re.Match[str], tokens: tuple[Token, ...]) -> bool:
    """Is this the beginning of a longer word ('메타버스', '암호')?"""
    return not any(token.start == match.end() or token.end == match.end() for token in tokens)


#: what headlines call countries
_COUNTRIES = words("미 중 일 한 영 독 불 러 북 남 유럽 인 대 호 가")


def _common(word: str) -> bool:
    """Two words of the dictionary written as one, which the analyser takes for a name ('연구센터')."""
    return any(ideas_of(word[:at]) and ideas_of(word[at:]) for at in range(2, len(word) - 1))


def _head(text: str, tokens: tuple[Token, ...]) -> list[str]:
    """The first word, where the analyser finds no noun in it: a name that it does not know ('징둥, …')."""
    match = re.match(r"[가-힣]{2,6}(?=, )", text)
    if match is None or any(token.noun for token in tokens if token.start < match.end()):
        return []
    return [match[0]]


def _known(word: str, bullet: Bullet, source: Source) -> bool:
    evidence = source.evidence(bullet)
    if _stands_in(word, evidence) or _by_glossary(word, evidence, source) or word in _HOME.get(source.language, ""):
        return True
    if _leans(evidence, source) and any(_stands_in(word, before) for before in _before(bullet, source)):
        return True
    if _beside_title(word, bullet.text) and _stands_in(word, source.whole()):
        return True
    if evidence.foreign and (
        _given_name(word, bullet.text, evidence) or _read_in_japanese(word, bullet.text, evidence)
    ):
        return True
    if (
        evidence.language == "ja"
        and word[-1] in _DISTRICTS
        and re.search(rf"[\u4e00-\u9fff]{_DISTRICTS[word[-1]]}", evidence.canonical_text)
    ):
        return True
    return len(word) > 2 and word[-1] in "의은는이가을를와과도에" and _known(word[:-1], bullet, source)


def _given_name(word: str, text: str, evidence: Evidence) -> bool:
    """'샘' of '샘 올트먼', where the evidence says 'Altman'."""
    after = re.search(
        rf"(?<![가-힣]){re.escape(word)} (?P<surname>[가-힣]{{2,}}?)(?:[은는이가을를과와의도,]|\s|$)", text
    )
    if after is None or company_names().match(after["surname"]) or places_in(after["surname"]):
        return False
    return _stands_in(after["surname"], evidence)


#: a name in kanji before a title, as the canonicaliser leaves it where no roster has the person
_KANJI_NAME = re.compile(rf"(?P<name>[\u4e00-\u9fff々ヶ]{{2,6}}) ?(?:겸 |{TITLES}|氏|さん|상|담당)")
#: syllables of Japanese names in Hangul: open, or closed by ん or っ
_JAPANESE = re.compile(
    r"(?:[가기구게고갸규교카키쿠케코캬큐쿄사시스세소샤슈쇼자지즈제조주타치쓰테토다데도나니누네노냐뉴뇨하히후헤호햐휴효바비부베보뱌뷰뵤파피푸페포마미무메모먀뮤묘야유요라리루레로랴류료와아이우에오]|[간긴군겐곤신산선센손준진잔젠존단덴돈난넨논한헨혼반빈분벤본만민문멘몬안인운엔온린렌론완캇킷콧삿싯쇼핫힛홋맛밋못닛넷잇앗옷겐칸켄콘큔슌춘])+"
)


def _read_in_japanese(word: str, text: str, evidence: Evidence) -> bool:
    """May *word* be the reading of a kanji name that no table tells: a Japanese sound, in a place for a person?"""
    if evidence.language != "ja" or _JAPANESE.fullmatch(word) is None or not 2 <= len(word) <= 6:
        return False
    slots = [match["name"] for match in _KANJI_NAME.finditer(evidence.canonical_text)]
    person = re.search(rf"{re.escape(word)}(?: [가-힣]{{1,6}})?(?: [가-힣A-Za-z0-9]+){{0,3}} (?:{TITLES})", text)
    return bool(slots) and person is not None and not any(_surname_of_another(word, name) for name in slots)


def _surname_of_another(word: str, kanji: str) -> bool:
    """Is the kanji surname one whose reading is known, and *word* a surname that is known to be another?"""
    readings = next((_SURNAMES[kanji[:size]] for size in (3, 2, 1) if kanji[:size] in _SURNAMES), "")
    return bool(readings) and word in _SURNAMES.values() and word != readings


#: common Japanese surnames and those of the industry
_SURNAMES = dict(
    pair.split(":")
    for pair in (
        "佐藤:사토 鈴木:스즈키 高橋:다카하시 田中:다나카 伊藤:이토 渡辺:와타나베 山本:야마모토 中村:나카무라 小林:고바야시 加藤:가토 吉田:요시다 山田:야마다 佐々木:사사키 山口:야마구치 松本:마쓰모토 "
        "井上:이노우에 木村:기무라 林:하야시 斎藤:사이토 清水:시미즈 山崎:야마자키 森:모리 池田:이케다 橋本:하시모토 阿部:아베 石川:이시카와 前田:마에다 藤田:후지타 小川:오가와 岡田:오카다 後藤:고토 "
        "長谷川:하세가와 村上:무라카미 近藤:곤도 石井:이시이 坂本:사카모토 遠藤:엔도 青木:아오키 藤井:후지이 西村:니시무라 福田:후쿠다 太田:오타 三浦:미우라 岡本:오카모토 松田:마쓰다 中島:나카지마 "
        "中川:나카가와 原田:하라다 小野:오노 田村:다무라 竹内:다케우치 金子:가네코 和田:와다 中山:나카야마 石田:이시다 上田:우에다 森田:모리타 原:하라 柴田:시바타 酒井:사카이 宮本:미야모토 横山:요코야마 "
        "宮川:미야카와 三木谷:미키타니 島田:시마다 十時:도토키 吉村:요시무라 徳永:도쿠나가 時田:도키타 早坂:하야사카 河合:가와이 楠見:구스미 小池:고이케 古川:후루카와 豊田:도요다 三部:미베 内田:우치다 "
        "川村:가와무라 岩田:이와타 出澤:이데자와 川邊:가와베 藤本:후지모토 高市:다카이치 石破:이시바 岸田:기시다 孫:손 柳井:야나이 永守:나가모리 平井:히라이 東原:히가시하라 小島:고지마 西川:니시카와 津賀:쓰가"
    ).split()
)

#: what a paper means by 'the government' or 'at home'
_HOME = {"ja": "일본", "zh": "중국 대만"}
#: small Japanese places, read in ways that no table tells: the kind of district must be there
_DISTRICTS = {"시": "市", "현": "県", "군": "郡", "구": "区", "정": "町", "촌": "村"}


def _leans(evidence: Evidence, source: Source) -> bool:
    """Does the evidence leave its subject to a sentence before it: by a pronoun, or by saying none (ja, zh)?"""
    if _ANAPHOR.search(evidence.text):
        return True
    if evidence.language not in ("ja", "zh"):
        return False
    return any(
        not any(name in _opening(line, evidence.language) for name in source.glossary.values())
        for line in evidence.canonical
    )


def _opening(sentence: str, language: str) -> str:
    """Where the topic of a Japanese or Chinese sentence stands."""
    return re.split(r"[はがも]", sentence, maxsplit=1)[0] if language == "ja" else sentence[:24]


@lru_cache(maxsize=8192)
def _stands_in(word: str, evidence: Evidence) -> bool:
    if word[0].isascii():
        known = word.lower() in _USUAL_LATIN or _squeezed(word) in _squeezed_text(evidence)
        return known or (evidence.foreign and known_as(word, evidence.text))
    if _squeezed(word) in _squeezed_text(evidence):
        return True
    if not evidence.foreign:
        return False
    raw = " ".join(evidence.sentences)
    return (
        known_as(word, evidence.text) or (not places_in(word) and written_by_sound(word, raw)) or read_alike(word, raw)
    )


@lru_cache(maxsize=1024)
def _squeezed_text(evidence: Evidence) -> str:
    return _squeezed(evidence.text)


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\-·.]", "", text).lower()


def _by_glossary(word: str, evidence: Evidence, source: Source) -> bool:
    """A surface form in the evidence whose canonical name is or holds *word* ('최 회장' -> 최태원)."""
    raw = " ".join(evidence.sentences)
    return any(
        word in canonical
        and (
            surface in raw
            or (canonical.startswith(word) and _stem(surface) in raw)
            or any(part != word and len(part) > 1 and _stands_in(part, evidence) for part in canonical.split())
        )
        for surface, canonical in source.glossary.items()
    )


def _stem(surface: str) -> str:
    """What is left of a name that is cut short: '楽天' of '楽天グループ', 'Samsung' of 'Samsung Electronics'."""
    return surface.split(maxsplit=1)[0] if surface[0].isascii() else surface[:2]


def _before(bullet: Bullet, source: Source) -> list[Evidence]:
    """The first sentence, and the three before each sentence of the evidence."""
    found: dict[str, None] = dict.fromkeys(source.sentences[:1])
    for sentence in bullet.evidence:
        if sentence in source.sentences:
            at = source.sentences.index(sentence)
            found |= dict.fromkeys(source.sentences[max(0, at - 3) : at])
    return [source.of((sentence,)) for sentence in found]


def _beside_title(word: str, text: str) -> bool:
    """'젠슨 황 엔비디아 CEO': an apposition may come from any sentence that introduces the person."""
    at = text.find(word)
    return re.match(rf"(?: ?[가-힣A-Za-z0-9&]+){{0,3}} ?(?:{TITLES})(?![가-힣])", text[at + len(word) :]) is not None
