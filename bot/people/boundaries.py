"""Where a name may begin and end, by script; pure.

A Hangul name carries its particles and titles without a space (최태원이, 이재용회장은, 엔비디아향), so what follows it must
decompose completely into known continuations; a Latin or katakana name ends where its letters end; ideographs have no
boundary of their own.  All functions read *folded* text (see :mod:`bot.people.folding`).
"""

from __future__ import annotations

import re

HANGUL, LATIN, KATAKANA, HAN, OTHER = "hangul", "latin", "katakana", "han", "other"

#: titles that stand glued or spaced after a name, longest alternatives first
KOREAN_TITLES = (
    "최고(?:경영|기술|재무|운영|투자|연구|전략|정보|제품|마케팅|ai|인공지능)?책임자|최고경영자|최고ai과학자|"
    "수석부회장|수석부사장|대표이사|부위원장|위원장|부회장|부의장|부사장|부총리|부총재|이사회의장|공동창업자|공동원장|"
    "사업지원실장|사업부장|부문장|본부장|사업단장|그룹장|센터장|연구소장|연구원장|이사장|"
    "회장|의장|총수|사장|대표|총괄|전무|상무|이사|창업자|창업주|설립자|대통령|총리|장관|차관|수석|실장|원장|소장|"
    "총재|행장|고문|파트너|교수|박사|의원|팀장|"
    "(?:공동 ?)?(?:ceo|cfo|cto|coo|cro|caio|cso|cio|cpo|cmo|csai|cdo)"
)
_NOUNS_OF_PEOPLE = "측|씨|님|표|발|식|호|판|계|파|팀|등|들|때|여사|선생|쇼크|효과|리스크|형제|부자"
_NOUNS_OF_COMPANIES = (
    "측|발|향|표|식|판|산|제|사|용|급|주|폰|계|등|들|때|간|내|외|닷컴|코리아|재팬|차이나|아메리카|그룹|본사|임원|직원|출신|"
    "주가|주식|주주|노조|경영진|관계자|연합|진영|생태계|쇼크|효과|리스크|고객사|협력사"
)
_HEADS = (
    "에게서|에게|한테서|한테|께서|께|에서|에다|에|이랑|랑|와|과|하고|으로서|로서|으로써|로써|으로부터|로부터|으로|로|"
    "부터|까지|처럼|같이|보다|만큼|만|뿐|마저|조차|밖에|대로|마다|커녕|은커녕|는커녕|더러|치고"
)
_TAILS = "은|는|도|만|의|이|가|을|를|까지|부터|이나|나|이라도|라도|조차|마저|서|요|이라|처럼|보다|과|와|에|로|으로"
_COPULA = (
    "이었던|이었다|이었으며|이었고|였던|였다|였으며|였고|입니다|인데|인가|인지|인만큼|일까|일지|일|인|임|"
    "이에요|예요|이죠|이시다|이기도|이기에|이?(?:라고는|라고도|라고|라는|라며|라면서|라면|라서|라도|라던|라|란|며|다|고|자|든지|든|"
    "지만|니까|냐|야말로|야|여서|어서|나마|나)"
)
_PARTICLES = rf"(?:(?:{_HEADS})(?:{_TAILS}){{0,2}}(?:{_COPULA})?|이|가|은|는|을|를|의|도|아|여|{_COPULA})"
_CORE = r"(?:에게서|에게|에서|에|께서|께|한테|와|과|랑|하고|로|부터|까지|처럼|보다|만큼|만|뿐|마저|조차|대로)(?:은|는|도|만|의|이|가|을|를|서|부터)?"

_END = r"(?![가-힣])"
#: continuations of a person's name, at a position in folded text
TITLE_TAIL = re.compile(rf"(?:{_NOUNS_OF_PEOPLE}){{0,2}}{_PARTICLES}?(?![가-힣a-z])")
PERSON_TAIL = re.compile(rf"(?:{KOREAN_TITLES}){{0,3}}{TITLE_TAIL.pattern}")
COMPANY_TAIL = re.compile(rf"(?:{_NOUNS_OF_COMPANIES}){{0,2}}{_PARTICLES}?{_END}")
#: one or two syllables make many other words: particles must agree with the last syllable, few nouns may follow
_SHORT_NOUNS = "측|발|향|표|사|그룹|코리아|본사|주|등|닷컴"
_AFTER_CONSONANT = re.compile(
    rf"(?:{_SHORT_NOUNS})?(?:이|은|을|의|도|과의|과는|과도|과|으로서|으로|이나|이라는|이라고|이라며|이며|이다|이고|인|입니다|{_CORE})?{_END}"
)
_AFTER_VOWEL = re.compile(
    rf"(?:{_SHORT_NOUNS})?(?:가|는|를|의|도|와의|와는|와도|와|로서|로|나|라는|라고|라며|며|다|고|{_CORE})?{_END}"
)
_AFTER_RIEUL = re.compile(
    rf"(?:{_SHORT_NOUNS})?(?:이|은|을|의|도|과의|과는|과도|과|로서|로|이나|이라는|이라고|이라며|이며|이다|이고|인|입니다|{_CORE})?{_END}"
)
_HANGUL_PREFIXES = re.compile(r"(?<![가-힣a-z0-9])(?:탈|반|친|비|범|포스트|대만|미국|중국|일본)$")

#: company words that are ordinary words too: they need company about them (see :mod:`bot.people.evidence`)
ORDINARY_WORDS = frozenset(
    [
        "암",
        "델",
        "메타",
        "알파벳",
        "아마존",
        "애플",
        "키미",
        "통의",
        "엠에스",
        "ms",
        "ssi",
        "arm",
        "meta",
        "apple",
        "oracle",
        "alphabet",
        "amazon",
        "intel",
        "figure",
        "mistral",
        "dell",
        "kimi",
        "gloo",
        "字母表",
        "苹果",
        "蘋果",
        "小米",
        "甲骨文",
        "高通",
        "超微",
        "博通",
        "高通",
        "百度",
        "통신",
        "メタ",
        "アーム",
        "アルファベット",
        "アマゾン",
        "デル",
        "アップル",
    ]
)
#: an ideograph before or after which the company's name is part of another word
_HAN_AFTER = {
    "高通": "胀脹量过過道风風", "小米": "粥椒饭飯虾蝦面", "三星": "堆级級", "百度": "角", "超微": "细細米粒结結", "苹果": "树樹汁派醋",
    "蘋果": "樹汁派醋", "甲骨文": "字", "美光": "环環",
}  # fmt: skip
_HAN_BEFORE = {"高通": "提", "小米": "大", "美光": "完唯最优優", "博通": "广廣"}
#: a group's name before one of these is a team or an affiliate of its own
_AFFILIATES = re.compile(
    r"[ -]?(?:라이온즈|트윈스|위즈|이글스|와이번스|랜더스|나이츠|세이커스|블루윙즈|sdi|sds|c&t|바이오로직스|에너지솔루션|이노텍|생활건강|"
    r"에어로스페이스|오션|biologics|innotek|chem|energy solution|innovation|lions|twins|wiz|eagles)(?![a-z])"
)

#: capitalised words before a surname that do not make it another person's
NOT_A_GIVEN_NAME = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "sir",
        "prof",
        "professor",
        "president",
        "chairman",
        "chairwoman",
        "chair",
        "ceo",
        "chief",
        "executive",
        "officer",
        "founder",
        "cofounder",
        "director",
        "minister",
        "secretary",
        "and",
        "but",
        "when",
        "while",
        "as",
        "if",
        "for",
        "in",
        "on",
        "at",
        "with",
        "after",
        "before",
        "since",
        "because",
        "that",
        "then",
        "though",
        "although",
        "once",
        "meanwhile",
        "still",
        "yet",
        "also",
        "however",
        "nvidia",
        "said",
        "says",
        "the",
        "to",
        "by",
        "from",
        "of",
        "under",
    ]
)
_WORD_BEFORE = re.compile(r"([A-Za-z][\w’'-]*)(\.?) $")
_COURTESIES = frozenset(("mr", "mrs", "ms", "dr", "prof"))
_WORD_AFTER = re.compile(r" ([A-Z][a-z]+)")
#: given names before a surname that make it a relative's or a namesake's
_OTHER_GIVEN_NAMES = re.compile(
    r"(?<![가-힣])(?:데이비드|메건|킴벌|킴볼|에롤|메이|저스틴|랜디|애니|맥스|멜라니아|이방카|에릭|배런|티파니|도널드|로버트|존|마이클|제임스|"
    r"윌리엄|토머스|찰스|폴|피터|스티브|스티븐|제프|메리|앤|엘리자베스|사라|애나|수전) ?$"
)


def script(character: str) -> str:
    """Script of one folded character."""
    if "가" <= character <= "힣":
        return HANGUL
    if "ァ" <= character <= "ヿ" and character != "・":
        return KATAKANA
    if "一" <= character <= "鿿" or "㐀" <= character <= "䶿" or character >= "\U00020000":
        return HAN
    return LATIN if character.isalnum() and not "ぁ" <= character <= "ゟ" else OTHER


def starts_well(text: str, start: int, first: str, *, long: bool) -> bool:
    """Whether a name whose first character is of script *first* may begin at *start*; *long* allows a glued prefix."""
    if start == 0:
        return True
    before = text[start - 1]
    kind = script(before)
    if first == HANGUL:
        return kind not in (HANGUL, LATIN) or (long and bool(_HANGUL_PREFIXES.search(text, max(0, start - 5), start)))
    if first == LATIN:
        return kind != LATIN and before not in "_@&"
    if first == KATAKANA:
        return kind != KATAKANA
    return True


def ends_well(text: str, end: int, last: str, *, person: bool, syllables: int) -> bool:
    """Whether a name whose last character is of script *last* may end at *end*."""
    if end == len(text):
        return True
    after = text[end]
    kind = script(after)
    if kind == HANGUL or (last == HANGUL and kind == LATIN):
        return _hangul_continues(text, end, last, person=person, syllables=syllables)
    if last == LATIN:
        return kind != LATIN and after != "_" and not (after == "&" and text[end + 1 : end + 2].isalnum())
    return not (last == KATAKANA and kind == KATAKANA)


def _hangul_continues(text: str, end: int, last: str, *, person: bool, syllables: int) -> bool:
    if person:
        return bool(PERSON_TAIL.match(text, end))
    if last != HANGUL or syllables > 2:
        return bool(COMPANY_TAIL.match(text, end))
    return bool(_agreeing(text[end - 1]).match(text, end))


def _agreeing(syllable: str) -> re.Pattern[str]:
    """Particles that may follow *syllable*: after a consonant 이·은·을·과·으로, after a vowel 가·는·를·와·로."""
    final = (ord(syllable) - 0xAC00) % 28
    return _AFTER_VOWEL if final == 0 else _AFTER_RIEUL if final == 8 else _AFTER_CONSONANT


def is_other_company(text: str, start: int, end: int) -> bool:
    """Whether the company name at ``start:end`` is part of another word or of an affiliate's name."""
    surface = text[start:end]
    if text[end : end + 1] in tuple(_HAN_AFTER.get(surface, "")):
        return True
    if start and text[start - 1] in _HAN_BEFORE.get(surface, ""):
        return True
    return bool(_AFFILIATES.match(text, end))


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the Latin surname at ``start:end`` of the original text is whole: not of 'Joe Huang' or 'Huang Renxun'."""
    before = _WORD_BEFORE.search(text, max(0, start - 30), start)
    sentence_end = before and before[2] and len(before[1]) > 1 and before[1].lower() not in _COURTESIES
    if before and not sentence_end and before[1][0].isupper() and before[1].lower() not in NOT_A_GIVEN_NAME:
        return False
    after = _WORD_AFTER.match(text, end)
    return not (after and after[1].lower() not in NOT_A_GIVEN_NAME) and not (
        text[end : end + 1] == "-" and text[end + 1 : end + 2].isupper()
    )


def is_relative(plain: str, start: int) -> bool:
    """Whether a given name before the Hangul surname at *start* makes it somebody else's: '데이비드 엘리슨'."""
    return bool(_OTHER_GIVEN_NAMES.search(plain, max(0, start - 8), start))
