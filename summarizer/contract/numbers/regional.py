"""What evidence counts in the ways of some papers: '16,7%', 'P7.5 billion', '（港币，下同）', 'the low teens'.  Pure.

Read from evidence only: each reading may vouch for a figure of a line, none is asked of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from ...canon.dating import MONTHS
from ...canon.numerals import read_number
from ...canon.values import Quantity
from ...number_words import ENGLISH, ENGLISH_VALUES, NATIVE, NATIVE_ALONE, NATIVE_TENS
from ..source import Evidence
from .eastern import eastern
from .readings import values_of
from .shorthand import shortened

_LARGE = r"(?:trillion|billion|million|crore|lakh|bn|mn|[mb]\b)"
#: continental and South African papers write the point as a comma
_DECIMAL_COMMA = re.compile(rf"(?<![\d.,])(\d{{1,3}}),(\d{{1,2}})(?=\s?(?:%|per ?cent\b|{_LARGE}|c\b))")
#: letters that stand for money at home; before a large amount they are nothing else
_HOME_MONEY = {
    "P": "PHP", "Php": "PHP", "₱": "PHP", "N": "NGN", "₦": "NGN", "Sh": "KES", "Ksh": "KES", "KSh": "KES", "Tsh": "KES",
    "TSh": "KES", "Ush": "KES", "USh": "KES", "Tk": "BDT", "Dh": "AED", "Dhs": "AED", "SR": "SAR", "QR": "QAR",
    "GH¢": "GHS", "GH₵": "GHS", "MX$": "MXN", "Mex$": "MXN", "AR$": "ARS", "LE": "EGP", "E£": "EGP", "SFr": "CHF",
}  # fmt: skip
_MONEY_LETTER = re.compile(
    rf"(?<![A-Za-z0-9])({'|'.join(map(re.escape, sorted(_HOME_MONEY, key=len, reverse=True)))})\.?\s?(?=\d[\d,.]*\s?{_LARGE})"
)
#: money said once for a whole text
_CHINESE_MONEY = "人民币|人民幣|港币|港幣|港元|美元|美金|新台币|新台幣|新臺幣|台币|台幣|日元|日圆|日圓|欧元|歐元|英镑|英鎊|新加坡元|新元|澳元"
_DECLARED = re.compile(
    rf"(?P<a>{_CHINESE_MONEY})[，,、；;]?\s?(?:下同|以下同|下略)|(?:单位|單位|币种|幣種|货币单位)[：:]\s?[百千万萬亿億]*(?P<b>{_CHINESE_MONEY})"
)
_HONG_KONG = re.compile(r"香港|港股|港交所|港元|港币|港幣")
#: an article on firms that are listed in Taiwan, and one on Hong Kong that speaks of no other money
_TAIWAN, _TICKER = re.compile(r"[台臺](?![下上])"), re.compile(r"[(（]\d{4}(?:[-.]TW)?[)）]")
_MAINLAND_MONEY = re.compile(r"人民[币幣]|A股|沪|滬|深交所|科创板|科創板")
_OFTEN = 2
_BARE_YUAN = re.compile(r"(?<=[\d百千万萬亿億])元(?!人民|港|新台|首|老|素)")

_DECADE = re.compile(
    r"(?<!\d)(?P<n>(?:19|20)\d0|[1-9]0)(?:年代|s\b)|(?P<han>[二三四五六七八九])十年代|(?i:\bthe (?:\w+-)?(?P<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b)"
)
#: 'by the end of the decade'
_THIS_DECADE = re.compile(r"(?i)\b(?:the|this) decade\b(?!s)|この10年の終わり|本十年")
_DECADES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
#: 'the low teens', '低双位数': ten percent and some more
_TEENS = re.compile(
    r"(?i)\b(?:low|mid|high|upper)(?:[- ]to[- ](?:mid|high))?[- ](?:teens?|double[- ]digits?)\b|\bteens (?:percent|growth)|[低中高][双雙十兩两]位[数數]|[双雙十]位[数數](?:低|的低)|(?:2|２|二)(?:ケタ|桁)(?:前半|半ば|台|後半)|十[几幾多](?:%|个百分点)|百分之十[几幾多]"
)
#: where they are not in English
_TEENS_ABROAD = re.compile("[位ケ桁十]")
_TENS = re.compile(r"(?i)\b(?:low|mid|high|upper)(?:[- ]to[- ](?:mid|high))?[- ](?P<n>[2-9]0)s\b")
_RATIO = re.compile(
    r"(?<![\d:.])(?P<n>\d[\d,]*(?:\.\d+)?)(?:\s?[:：]\s?|\s?[比対对對]\s?|-to-|\s?대\s?)1(?![\d:]|\.\d)"
)
_ENGLISH = (*ENGLISH, "twenty")
_COUNT = "|".join(sorted(_ENGLISH, key=len, reverse=True))
_ONE_IN = re.compile(
    rf"(?i)\b(?P<n>{_COUNT}|\d{{1,2}}) (?:in|out of)(?: every| each)? (?P<m>{_COUNT}|\d{{1,3}})\b(?! (?:years?|months?|weeks?|days?|hours?|minutes?|[A-Z]))"
)
#: '10명 중 3명', '5社に1社', '每10人中有3人'
_HEADS = "명|개|곳|대|가구|人|社|台|件|家|位|辆|輛|個|个"
_OF_HEADS = re.compile(
    rf"(?<![\d.,])(?P<m>\d{{1,4}}) ?(?P<of>{_HEADS})(?:당|에서| ?중에?서?| ?가운데에?서?|のうち|中|に|里|裡)[^\d,，、。]{{0,6}}?(?P<n>\d{{1,4}}) ?(?P=of)"
)
_OF_NATIVE = re.compile(rf"(?P<m>{'|'.join(NATIVE_ALONE)}) (?:중|가운데)에?서? (?P<n>{'|'.join(NATIVE_ALONE)})")
_NATIVE_ONES = {word: value for word, value in NATIVE.items() if value < 10}
_NATIVE_COUNT = re.compile(
    rf"(?P<ten>{'|'.join(NATIVE_TENS)})(?P<one>{'|'.join(_NATIVE_ONES)})?(?: (?P<more>남짓|여))? ?(?:곳|명|개|대|살|번|가지|건|편|장|채|해|달|권|팀|차례|시간)"
)
_AND_A_HALF = re.compile(
    rf"(?i)\b(?P<n>{_COUNT}|\d+) and (?:a half|one-half)[- ](?P<unit>percent(?:age points?)?|per cent|%|trillion|billion|million|times|years?|months?|hours?)"
)
_HALF_UNITS = {
    "percent": "%",
    "per cent": "%",
    "%": "%",
    "times": "배",
    "year": "년",
    "years": "년",
    "hour": "시간",
    "hours": "시간",
}
_SIZES = {"trillion": 10**12, "billion": 10**9, "million": 10**6}
_YEARS_AND_A_HALF = re.compile(r"(?P<n>\d{1,2}|[一二两兩三四五六七八九十])年半")
_QUARTER_OF = re.compile(r"(?i)\b(?P<q>a |one |three[- ])?quarters? of an? (?P<size>trillion|billion|million)\b")
_HUNDREDS = re.compile(
    rf"(?i)\b(?P<n>{'|'.join(_ENGLISH[10:19])}|twenty[- ](?:{'|'.join(_ENGLISH[:9])})) hundred\b(?! (?:thousand|million))"
)
_CENTS = re.compile(r"(?i)(?<![\d.,])(?P<n>\d{1,2}(?:\.\d+)?)(?: cents?\b|¢|セント|美分)")
_MONTH = "|".join(MONTHS)
_MONTHS_TO = re.compile(
    rf"(?i)\b(?P<a>{_MONTH})(?: (?:to|through|until)(?: the end of)? |\s?[-–—]\s?)(?P<b>{_MONTH})\b"
)
_HALF_ENDED = re.compile(
    r"(?i)\b(?:six|6)[- ]months?(?: period)?(?: that)?,? (?:ended|ending|to|through|until)(?: in| on)?(?: (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)?)? (?P<en>june|december)(?:(?: \d{1,2})?,? (?P<year>20\d\d))?"
    r"|截至?(?:(?P<zyear>20\d\d)年)?(?P<zh>6|12|六|十二)月(?:底|末|\d{1,2}日)?止?的?(?:6|六|上|半)[个個]?(?:月|半年)"
)
_QUARTER_END = re.compile(
    r"(?i)\bend of (?:the )?(?P<en>first|second|third|fourth) quarter|第(?P<zh>[一二三四1-4])(?:季度|四半期)末|(?P<ko>[1-4])분기 ?말"
)
_FIRST_TO = re.compile(r"第?一至第?(?P<n>[二三四])季")
#: posts are counted like the people who hold them
_POSTS = re.compile(
    r"[的の]?\s?(?:工作)?(?:职位|職位|岗位|崗位|工作|名额|ポスト|雇用|jobs\b|positions\b|roles\b|posts\b|일자리)"
    r"|의 (?:[A-Za-z가-힣]+ )?(?:임직원|직원|종업원|인력|고용)"
)


#: a word that each of them has
_ANY_POST = re.compile(
    "工作|职位|職位|岗位|崗位|名额|ポスト|雇用|jobs|positions|roles|posts|일자리|임직원|직원|종업원|인력|고용"
)
#: '4件の新たな施設'
_SITES = re.compile(
    r"(?P<n>\d{1,4}|[一二三四五六七八九十]{1,3})件の[^、。\d]{0,10}?(?:施設|工場|拠点|店|プラント|発電所|物件|鉱山|研究所|センター)"
)


@lru_cache(maxsize=256)
def declared_money(sentences: tuple[str, ...]) -> str:
    """The money that an article in Chinese says once for all of it ('（港币，下同）'), or that of its home; '': none."""
    found = next((match for sentence in sentences if (match := _DECLARED.search(sentence))), None)
    if found is not None:
        return found["a"] or found["b"]
    text = "\n".join(sentences)
    if _MAINLAND_MONEY.search(text):
        return ""
    if _TAIWAN.search(text) and _TICKER.search(text):
        return "新台币"
    return "港元" if len(_HONG_KONG.findall(text)) >= _OFTEN else ""


def regional(evidence: Evidence, declared: str = "") -> Iterator[Quantity]:
    """Yield what *evidence* counts so; *declared*: the money said for the whole article."""
    for sentence in evidence.sentences:
        yield from _rewritten(sentence, evidence, declared)
        yield from (
            replace(found, unit="명")
            for found in _counted(sentence, evidence)
            if found.kind == "number" and found.unit in ("", "개", "건") and _POSTS.match(sentence[found.end :])
        )
        if "件" in sentence:
            yield from (_number(read_number(match["n"]), "곳") for match in _SITES.finditer(sentence))
    yield from eastern(evidence)
    text = evidence.text
    lowered = text.lower()
    if evidence.published is not None and ("decade" in lowered or "年" in text) and _THIS_DECADE.search(text):
        yield _number(evidence.published.year // 10 * 10, "년대")
    for read in (_decades, _rounded, _shares, _counts, _periods):
        yield from read(text, lowered)


def _counted(sentence: str, evidence: Evidence) -> Sequence[Quantity]:
    """The figures of a sentence that speaks of posts."""
    if _ANY_POST.search(sentence) is None or _POSTS.search(sentence) is None:
        return ()
    return values_of(sentence, evidence.language, evidence.published)


def _rewritten(sentence: str, evidence: Evidence, declared: str) -> Iterator[Quantity]:
    """The amounts of the sentence in the spelling that the readers of amounts know."""
    language = evidence.language
    if language == "en":
        plain = _DECIMAL_COMMA.sub(r"\1.\2", sentence)
        plain = _MONEY_LETTER.sub(lambda match: f"{_HOME_MONEY[match[1]]} ", plain)
        moneys: Sequence[str] = (plain,) if plain != sentence else ()
        yield from shortened(plain) if plain != sentence else ()
    elif language == "zh" and _BARE_YUAN.search(sentence):
        named = [declared] if declared else []
        named += ["港元"] if _HONG_KONG.search(sentence) else []
        moneys = [_BARE_YUAN.sub(name, sentence) for name in named]
    else:
        moneys = ()
    for line in moneys:
        yield from values_of(line, language, evidence.published)


def _number(value: Decimal | int, unit: str = "") -> Quantity:
    return Quantity(kind="number", value=Decimal(value), unit=unit)


def _decades(text: str, lowered: str) -> Iterator[Quantity]:
    if "年代" not in text and "0s" not in text and "ties" not in lowered:
        return
    for match in _DECADE.finditer(text):
        if match["n"]:
            decade = int(match["n"])
        else:
            decade = (
                20 + 10 * _DECADES.index(match["word"].lower())
                if match["word"]
                else int(read_number(match["han"]) * 10)
            )
        yield _number(decade, "년대")
        centuries = (decade + 1900, decade + 2000) if decade < 100 else (decade % 100,)
        yield from (_number(one, "년대") for one in centuries)


def _rounded(text: str, lowered: str) -> Iterator[Quantity]:
    """'low teens' is '10%대 초반'."""
    if ("teen" in lowered or "double" in lowered or _TEENS_ABROAD.search(text)) and _TEENS.search(text):
        yield _number(10, "%")
    for match in _TENS.finditer(text) if "0s" in lowered else ():
        yield _number(int(match["n"]), "%")


def _shares(text: str, _lowered: str) -> Iterator[Quantity]:
    """'272:1', 'one in ten', '셋 중 하나'."""
    for match in _RATIO.finditer(text):
        yield _number(Decimal(match["n"].replace(",", "")), "대")
    for match in _ONE_IN.finditer(text):
        yield from _share(_english(match["n"]), _english(match["m"]))
    for match in _OF_HEADS.finditer(text):
        yield from _share(int(match["n"]), int(match["m"]))
    for match in _OF_NATIVE.finditer(text):
        yield from _share(NATIVE_ALONE[match["n"]], NATIVE_ALONE[match["m"]])


def _share(part: int, whole: int) -> Iterator[Quantity]:
    yield from (_number(part), _number(whole))
    if 0 < part < whole:
        yield Quantity(kind="fraction", value=Decimal(part), last=Decimal(whole))
        yield _number((Decimal(part) * 100 / whole).quantize(Decimal("0.1")), "%")


def _english(word: str) -> int:
    return int(word) if word.isdigit() else ENGLISH_VALUES[word.lower()]


def _counts(text: str, lowered: str) -> Iterator[Quantity]:
    for match in _NATIVE_COUNT.finditer(text):
        yield _number(NATIVE_TENS[match["ten"]] + (_NATIVE_ONES[match["one"]] if match["one"] else 0))
    for match in _AND_A_HALF.finditer(text) if "half" in lowered else ():
        value, unit = _english(match["n"]) + Decimal("0.5"), match["unit"].lower()
        yield _number(value * _SIZES.get(unit, 1), _HALF_UNITS.get(unit, ""))
    for match in _YEARS_AND_A_HALF.finditer(text) if "年半" in text else ():
        yield _number(read_number(match["n"]) * 12 + 6, "개월")
    for match in _QUARTER_OF.finditer(text) if "quarter" in lowered else ():
        quarters = 3 if (match["q"] or "").lower().startswith("three") else 1
        yield _number(_SIZES[match["size"].lower()] * quarters // 4)
    for match in _HUNDREDS.finditer(text) if "hundred" in lowered else ():
        tens, _, ones = match["n"].lower().replace("-", " ").partition(" ")
        yield _number((_english(tens) + (_english(ones) if ones else 0)) * 100)
    for match in _CENTS.finditer(text):
        yield from (_number(Decimal(match["n"]) / 100, unit) for unit in ("달러", "유로"))


def _periods(text: str, lowered: str) -> Iterator[Quantity]:
    for match in _MONTHS_TO.finditer(text) if any(month in lowered for month in MONTHS) else ():
        first, last = (MONTHS.index(match[name].lower()) + 1 for name in "ab")
        yield Quantity(kind="date", month=first, last=Decimal(last))
        if last - first == 2 and last % 3 == 0:
            yield Quantity(kind="quarter", value=Decimal(last // 3))
        if last - first == 5 and last % 6 == 0:
            yield Quantity(kind="half", value=Decimal(last // 6))
    for match in _HALF_ENDED.finditer(text) if "month" in lowered or "截" in text else ():
        second = (match["en"] or "").lower() == "december" or match["zh"] in ("12", "十二")
        year = match["year"] or match["zyear"]
        yield from (
            Quantity(kind="half", value=Decimal(2 if second else 1), year=said)
            for said in {None, int(year) if year else None}
        )
    for match in _QUARTER_END.finditer(text) if "quarter" in lowered or "末" in text or "말" in text else ():
        word = match["en"]
        quarter = (
            ("first", "second", "third", "fourth").index(word.lower()) + 1
            if word
            else read_number(match["zh"] or match["ko"])
        )
        yield Quantity(kind="date", month=int(quarter) * 3)
    for match in _FIRST_TO.finditer(text) if "季" in text else ():
        yield Quantity(kind="quarter", value=Decimal(1), last=read_number(match["n"]))
