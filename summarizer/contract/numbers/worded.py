"""Numbers that an evidence text says in words, or in a notation that no reader of amounts takes for a number.  Pure data.

'tripled' is three times, '翻两番' four times, 'a quarter point' 0.25 %p, '700B' 7000억.  What is read here may stand in a line;
it is never printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache

from ...canon.numerals import read_number
from ...canon.values import Quantity
from ...number_words import ENGLISH, NATIVE, NATIVE_ALONE, NATIVE_TENS
from ..heads import candidates, index

#: a counter that makes '한', '세', '네' and '열' a number
_COUNTED = r"(?= ?(?:번|차례|명|곳|개|달|가지|사람|회사|기업|해|배|주|시간|차|건|대|분기))"
#: all of them; the multiples are asked for one by one as well
_WORDED: tuple[tuple[re.Pattern[str], Decimal, str], ...] = tuple(
    (re.compile(pattern), Decimal(value), unit)
    for pattern, value, unit in (
        (r"(?i)\b(?:doubl(?:e[sd]?|ing)(?![- ](?:digit|down|check|edged))|twofold|two-fold|twice)\b|倍増|翻番|翻了?一(?:番|倍)|翻倍|倍增|二倍|两倍|兩倍|一倍|(?<![\d一二三四五六七八九十百千万億数])倍に|갑절|곱절|두 배|2배", "2", "배"),
        (r"(?i)\b(?:tripl(?:e[sd]?|ing)(?![- ]digit)|trebl(?:e[sd]?|ing)|threefold|three-fold|three times)\b|三倍|3倍|(?:增|涨|漲|多)[^\d]{0,4}[两兩2]倍|세 배|3배", "3", "배"),
        (r"(?i)\b(?:quadrupl(?:e[sd]?|ing)|fourfold|four times)\b|四倍|4倍|翻了?[两兩]番|(?:增|涨|漲|多)[^\d]{0,4}[三3]倍|네 배|4배", "4", "배"),
        (r"(?i)\b(?:quintupl(?:e[sd]?|ing)|fivefold|five times)\b|五倍|(?:增|涨|漲|多)[^\d]{0,4}[四4]倍", "5", "배"),
        (r"(?i)\b(?:sextupl(?:e[sd]?|ing)|sixfold|six times)\b|六倍|(?:增|涨|漲|多)[^\d]{0,4}[五5]倍", "6", "배"),
        (r"翻了?三番|八倍", "8", "배"),
        (r"(?i)\b(?:tenfold|ten times|order of magnitude)\b|十倍|一桁上", "10", "배"),
        (r"(?i)\bhundredfold\b|百倍", "100", "배"),
        (r"(?i)\b(?=hal)(?<!first[ -])(?<!second[ -])(?<!latter[ -])(?<!and a )(?<!and one-)hal(?:f(?:[- ]?way)?|ve[sd]?|ving)\b(?![ -](?:an? )?(?:year|time|hour))|반 ?토막|腰[斩斬]|半分|半減|半数|半額|半値|半々|一半|减半|減半|折半|[対对對]半|各半|平分|腰[斩斬]|过半|過半|半[数數](?![据據])|절반|반반|반씩|반토막|반으로|반값|과반|\b(?:fifty|50)[-/ ](?:fifty|50)\b|50 ?[대対對:] ?50|\bequal(?:ly)? (?:share|stake|split|partner|own|held|joint)", "50", "%"),
        (r"(?i)\b(?:by|down|up|nearly|almost|about|roughly|over|than) (?:a|one)[ -]quarter\b|\b(?:a|one)[ -]quarter (?:more|less|higher|lower|of)\b", "25", "%"),
        (r"(?i)\bthree[ -]quarters\b", "75", "%"), (r"(?i)\bhalf[ -](?:of )?(?:a |one )?per ?cent\b", "0.5", "%"),
        (r"(?i)\bquarter[- ](?:of a )?(?:percentage[- ])?point\b", "0.25", "%포인트"),
        (r"(?i)\bhalf[- ](?:a )?(?:percentage[- ])?point\b", "0.5", "%포인트"),
        (r"(?i)\bthree[- ]quarters of a (?:percentage )?point\b", "0.75", "%포인트"),
        (r"(?i)\b(?:one|a) (?:full )?percentage point\b", "1", "%포인트"),
        (r"一(?![般部方度致切直些定样樣起旦律同])", "1", ""), (r"(?i)半年|half[- ](?:a )?year|반년", "6", "개월"),
        (r"(?i)\b(?:one|a year) and a half(?: years)?|1年半|一年半|1년 반|18[- ]months?", "18", "개월"), (r"(?i)year and a half|and a half years|年半|년 반", "6", "개월"),
        (r"(?i)\b(?:within|inside) (?:the|an|one) hour\b|\bin under an hour\b", "1", "시간"), (r"(?i)\b(?:within|inside) (?:the|a|one) day\b", "1", "일"), (r"(?i)\b(?:within|inside) (?:the|a|one) week\b", "1", "주"),
        (r"(?i)\b(?:within|inside) (?:the|a|one) month\b", "1", "개월"), (r"(?i)\b(?:within|inside) (?:the|a|one) year\b", "1", "년"),
        (r"(?i)\btwice\b", "2", ""), (r"(?i)\bonce\b", "1", ""), (r"(?i)\bdecades?\b", "10", "년"), (r"(?i)\bfortnight\b", "2", "주"), (r"(?i)\b(?=dozen)(?<!half-)(?<!half )(?<!half a )dozens?\b", "12", ""), (r"(?i)\bhalf[- ](?:a )?dozen\b", "6", ""),
        (r"(?i)\bcentur(?:y|ies)\b", "100", "년"), (r"(?i)\b(?:a|one|single)\b", "1", ""), (r"(?i)\bquarters?(?:ly)?\b|四半期|季度|분기", "3", "개월"),
        (r"(?i)第一|之首|首位|1位|トップ|\b(?:top|largest|biggest|no\.? ?1|number one|leading|leader)\b|最大|[利收股]王|[龙龍][头頭]|冠[军軍]|[销銷夺奪桂]冠|榜首|居首|[值价價额額量率]最[高多]|筆頭", "1", "위"), (r"(?i)\bfirst(?:-ever)?\b|初めて|初の|首次|首个|首個|首款", "1", ""),
        (r"(?i)\b(?:two|second(?:ary)?|dual|twins?|both|pair|couple)\b|二[つ人社国番か]|両|两|兩|二", "2", ""), (r"(?i)\b(?:three|thirds?|tertiary|trio)\b|三", "3", ""),
        (r"(?i)\bfour(?:th)?\b|四(?!半期)", "4", ""), (r"(?i)\bfi(?:ve|fth)\b|五", "5", ""), (r"(?i)\bsix(?:th)?\b|六", "6", ""),
        (r"(?i)\bseven(?:th)?\b|七", "7", ""), (r"(?i)\beight(?:h)?\b|八", "8", ""), (r"(?i)\bnin(?:e|th)\b|九", "9", ""), (r"(?i)\bten(?:th)?\b|十", "10", ""),
        (r"(?i)\beleven(?:th)?\b|十一", "11", ""), (r"(?i)\btwel(?:ve|fth)\b|十二", "12", ""), (r"(?i)\bannual(?:ly)?|\b(?:a|per|each) year\b|\b(?:the|its) (?:fiscal |financial )?year (?:to|through|until)\b|年間|年产|每年", "1", "년"),
        (r"上百|近百|[逾超破过過达達]百|百余|百餘", "100", ""), (r"上千|近千|[逾超破过過达達]千|千余|千餘", "1000", ""), (r"上万|上萬|[逾超破过過达達近][万萬]|万余|萬餘|(?<!\d)(?<![一二三四五六七八九十百千])万[卡张張辆輛台级級]", "10000", ""),
        (r"(?i)每[人家名]|人均|\bper (?:person|head|capita)\b|(?:1|１|一)人[当あ]たり|인당", "1", ""), (r"[破逾超近]兆元", "1e12", ""), (r"[破逾超近过過][亿億]元", "1e8", ""),
        (rf"(?<![가-힣])(?:한|첫){_COUNTED}|(?<![가-힣])첫(?=[ 째])", "1", ""), (r"(?<![가-힣])두(?= ?[가-힣])", "2", ""), (rf"(?<![가-힣])(?:세|석){_COUNTED}", "3", ""),
        (rf"(?<![가-힣])(?:네|넉){_COUNTED}", "4", ""), (r"(?<![가-힣])다섯", "5", ""), (r"(?<![가-힣])여섯", "6", ""), (r"(?<![가-힣])일곱", "7", ""),
        (r"(?<![가-힣])여덟", "8", ""), (r"(?<![가-힣])아홉", "9", ""), (r"(?<![가-힣])열(?= ?(?:번|명|곳|개|가지|흘|두|한))", "10", ""),
        (r"양사|양국|양측|양대|양쪽|쌍방", "2", ""), (r"이틀", "2", "일"), (r"사흘", "3", "일"), (r"나흘", "4", "일"), (r"닷새", "5", "일"), (r"엿새", "6", "일"), (r"열흘", "10", "일"), (r"보름", "15", "일"), (r"일주일", "1", "주"),
    )
)  # fmt: skip
#: the ordinals and numbers above twelve, as English writes them out
_ABOVE_TWELVE = {
    word: 13 + at
    for at, word in enumerate(("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"))
} | {
    f"{word}{end}": 20 + 10 * at
    for at, word in enumerate(("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"))
    for end in ("y", "ieth")
}
_WRITTEN_OUT = re.compile(rf"(?i)\b({'|'.join(_ABOVE_TWELVE)})(?:th)?\b(?!-)")
#: '第2号', 'Fund2号': the second of its kind, in Japanese
_NUMBERED = re.compile(r"(?:第|[A-Za-zァ-ヶー])(?P<n>\d{1,3})[号號]")

_SIZES = {"K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}
#: '700B parameters', '1M-token context'; '$2B' is read as money elsewhere
_SIZED = re.compile(r"(?<![A-Za-z0-9$€£¥₩.,])(?P<n>\d+(?:\.\d+)?)\s?(?P<size>[KMBT])(?![A-Za-z0-9])")
#: 'per million tokens', '每百万token', '100万トークン'
_PER = re.compile(
    r"(?i)\b(?:per|each|every)[ -](?P<en>thousand|million|billion|hundred)\b|[每毎](?P<zh>[百千]?[万萬亿億千百])|(?P<ko>백만|천만|십만|만|천|백)\s?(?:토큰|명|건|개)당"
)
_SMALL_SCALES = str.maketrans("십백천", "十百千")
_PER_VALUES = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9}
#: 'one in five', '3 out of 4', '5人に1人', '셋 중 하나'
_ONES = ENGLISH[:10]
_ONE = "|".join(_ONES)
_SHARE = re.compile(
    rf"(?i)\b(?P<n>{_ONE}|\d) (?:in|out of)(?: every)? (?P<d>{_ONE}|\d+)\b|(?P<dj>\d+)[人社]に(?P<nj>\d+)[人社]|每(?P<dz>\d+|[二三四五六七八九十])[人家名个個].{{0,3}}?就?有(?P<nz>\d|[一二三])"
)
#: 'by a third', 'a fifth more', 'the other third': without 'of', which the reader of amounts takes
_PART = re.compile(
    r"(?i)\b(?:a|one|(?:the )?(?:other|remaining))[ -](?P<part>third|fifth|sixth|seventh|eighth|ninth|tenth)\b(?! (?:quarter|time|day|year|party|country|round|generation|person))"
)
_PARTS = {"third": 3, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}
#: '十数社', '20数人', '十几家': some more than ten
_SOME_MORE = re.compile(r"(?P<n>\d0|[二三四五六七八九]?十)[数數几幾余餘多]")
#: 'Y年3月期' is the fiscal year Y-1
_TERM = re.compile(r"(?P<year>20\d\d|(?<!\d)\d\d)[年년] ?(?P<month>\d{1,2})[月월][期기]")
_MID_YEAR = 6


def multiples(times: Decimal) -> tuple[re.Pattern[str], ...]:
    """Return the words for *times* as much ('doubled')."""
    return tuple(pattern for pattern, value, unit in _WORDED if unit == "배" and value == times)


def _ordinals(text: str) -> Iterator[Quantity]:
    for match in _WRITTEN_OUT.finditer(text):
        yield Quantity(kind="number", value=Decimal(_ABOVE_TWELVE[match[1].lower()]))
    for match in _NUMBERED.finditer(text):
        yield Quantity(kind="number", value=Decimal(match["n"]), unit="호")


@cache
def _heads_of_worded() -> Mapping[str, tuple[int, ...]]:
    """By how each begins, in small letters."""
    plain = (pattern.pattern.removeprefix("(?i)").replace(r"\b", "") for pattern, _, _ in _WORDED)
    return index([(f"(?:{expression})",) for expression in plain])


def in_words(text: str) -> Iterator[Quantity]:
    """Yield every number that *text* says otherwise than in digits with a unit."""
    for at in candidates(_heads_of_worded(), text.lower()):
        pattern, value, unit = _WORDED[at]
        if pattern.search(text):
            yield Quantity(kind="number", value=value, unit=unit)
    yield from _ordinals(text)
    for match in _SIZED.finditer(text):
        yield Quantity(kind="number", value=Decimal(match["n"]) * _SIZES[match["size"]])
    for match in _PER.finditer(text):
        english = match["en"]
        value = Decimal(_PER_VALUES[english.lower()]) if english else _scale(match["zh"] or match["ko"])
        yield Quantity(kind="number", value=value)
    for match in _SHARE.finditer(text):
        yield from _share(match)
    for match in _PART.finditer(text):
        yield Quantity(kind="fraction", value=Decimal(1), last=Decimal(_PARTS[match["part"].lower()]))
    for match in _SOME_MORE.finditer(text):
        yield Quantity(kind="number", value=read_number(match["n"]), vague="여")
    for match in _TERM.finditer(text):
        year = int(match["year"]) % 100 + 2000
        yield Quantity(kind="fiscal", year=year - (int(match["month"]) <= _MID_YEAR))


def _scale(word: str) -> Decimal:
    """'百万', '백만': a scale that no digit stands before."""
    return read_number("一" + word.translate(_SMALL_SCALES))


def _share(match: re.Match[str]) -> Iterator[Quantity]:
    part = _small(match["n"] or match["nj"] or match["nz"])
    whole = _small(match["d"] or match["dj"] or match["dz"])
    if 0 < part < whole:
        yield Quantity(kind="fraction", value=Decimal(part), last=Decimal(whole))


def _small(word: str) -> int:
    lowered = word.lower()
    return _ONES.index(lowered) + 1 if lowered in _ONES else int(read_number(word))


#: 'double-digit' is no number but how many figures it has
_DIGIT_PLACES = (
    ("한", re.compile(r"(?i)single[- ]digit|一桁|1桁|１桁|1ケタ|個位數|个位数|[一1]位[数數]|(?:한|1) ?자릿?수")),
    ("두", re.compile(r"(?i)double[- ]digit|teens\b|二桁|2桁|２桁|2ケタ|[两兩雙双2２]位[数數]|(?:두|2) ?자릿?수")),
    ("세", re.compile(r"(?i)triple[- ]digit|三桁|3桁|3ケタ|[三3３]位[数數]|(?:세|3) ?자릿?수")),
    *(
        (
            word,
            re.compile(rf"(?i)\b{en}[- ](?:figure|digit)|[{signs}](?:桁|ケタ|位[数數])|(?:{word}|{signs[0]}) ?자릿?수"),
        )
        for word, en, signs in (
            ("네", "four", "4４四"),
            ("다섯", "five", "5５五"),
            ("여섯", "six", "6６六"),
            ("일곱", "seven", "7７七"),
            ("여덟", "eight", "8８八"),
            ("아홉", "nine", "9９九"),
        )
    ),
)
_PLACES_SAID = re.compile(r"(?<![가-힣])(한|두|세|네|다섯|여섯|일곱|여덟|아홉|[1-9]) ?자릿?수")
_PLACE_WORDS = dict(zip("123456789", (word for word, _ in _DIGIT_PLACES), strict=True))


def _digit_places(text: str, evidence: str) -> str | None:
    said = _PLACES_SAID.search(text)
    if said is None:
        return None
    told = {word for word, pattern in _DIGIT_PLACES if pattern.search(evidence)}
    if not told or _PLACE_WORDS.get(said[1], said[1]) in told:
        return None
    return f"'{said[0]}'가 원문과 다릅니다: 원문이 말한 자릿수대로 쓰세요"


def multiples_of(held: Iterable[Quantity]) -> tuple[Quantity, ...]:
    """Those of *held* that may be told as so many times: bare numbers only where nothing is."""
    told = tuple(held)
    return tuple(other for other in told if other.unit == "배") or tuple(other for other in told if not other.unit)


_TIMES = re.compile(rf"(?<![가-힣])({'|'.join(word for word in NATIVE if word != '한')}) ?배(?![가-힣]*(?:터|치|포))")


#: '두 배를 넘어': of 2.06
_OVER = re.compile(r"[가를]? ?(?:넘|돌파|웃[돌도돈]|이상|남짓|초과|상회)")


def _times(text: str, held: Iterable[Quantity]) -> str | None:
    """'세 배' is a figure too."""
    for match in _TIMES.finditer(text):
        value = Decimal(NATIVE[match[1]])
        over = Decimal(_OVER.match(text, match.end()) is not None)
        told = (other.value for other in multiples_of(held) if other.kind == "number" and other.value is not None)
        if not any(value <= times < value + over or times == value for times in told):
            return f"근거에 없는 배수 '{match[0]}'입니다: 원문의 값 그대로 쓰세요"
    return None


_TENS = {"열": 10} | NATIVE_TENS
_ONES_KO = {word: value for word, value in (NATIVE | NATIVE_ALONE).items() if value < 10}
_NATIVE_COUNT = re.compile(
    rf"(?<![가-힣])(?!열대(?![를가의씩]))(?P<tens>{'|'.join(_TENS)})(?P<ones>{'|'.join(_ONES_KO)})? ?(?=번째|번|차례|명|사람|곳|개|건|가지|살|시간|달|해|대|척|장|권|편)"
)


def _counted(text: str, held: Iterable[Quantity], evidence: str) -> str | None:
    """'열네 번째' is fourteen."""
    for match in _NATIVE_COUNT.finditer(text):
        if match[0].strip() in evidence:
            continue
        value = _TENS[match["tens"]] + _ONES_KO.get(match["ones"] or "", 0)
        if not any(other.kind == "number" and value in (other.value, other.last) for other in held):
            return f"근거에 없는 수 '{match[0].strip()}'입니다: 원문의 값 그대로 쓰세요"
    return None


#: '십수억', '十几万', 'more than a dozen': some more than ten, and of what size
_TEENS_SAID = re.compile(r"(?<![가-힣])십수 ?(?P<size>[천만억조]|백만|천만)?")
_TEENS_TOLD = re.compile(
    r"(?:十[几幾数數多余餘]|십수 ?|10[数數几幾])(?P<size>百[万萬]|千[万萬]|[千万萬億亿兆천만억조]|백만|천만)?"
)
_SIZE_OF = str.maketrans("千百万萬億亿兆", "천백만만억억조")


def _teens(text: str, evidence: str) -> str | None:
    said = _TEENS_SAID.search(text)
    told = {(match["size"] or "").translate(_SIZE_OF) for match in _TEENS_TOLD.finditer(evidence)} if said else set()
    if said is None or not told or (said["size"] or "") in told:
        return None
    return f"'{said[0]}'의 자릿수가 원문과 다릅니다: 원문이 말한 단위대로 쓰세요"


def other_worded(text: str, held: Iterable[Quantity], evidence: str) -> str | None:
    """Name the multiple ('세 배') or count of digits ('두 자릿수') of a line that its evidence does not state."""
    return (
        _times(text, held) or _digit_places(text, evidence) or _counted(text, held, evidence) or _teens(text, evidence)
    )
