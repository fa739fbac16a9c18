"""Ministries, regulators, exchanges, indices, papers, banks, firms and AI products by all their names.  Data beside it; pure.

A name of the table is known by any of its forms in any of four languages, so '공정위' stands for 公正取引委員会 and 'FTC' for
'Federal Trade Commission'; and where none of its forms is in the evidence, the line names somebody else.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import ahocorasick

from ...chinese.script import simplified
from ..heads import any_of
from ..lexicon import companies_in

#: forms that are words of the language as well: they may stand for the organisation, and are not looked for in lines
_ORDINARY = frozenset(
    [
        "거래소",
        "이코노미스트",
        "당근",
        "토스",
        "체리",
        "발레",
        "비자",
        "피치",
        "라마",
        "소라",
        "엑스",
        "기린",
        "이온",
        "셸",
        "샤프",
        "타타",
        "원신",
        "그리",
        "람다",
        "아너",
        "비보",
        "오포",
        "스레드",
        "다우",
        "중국은행",
        "건설은행",
        "농업은행",
        "무역협회",
        "경제일보",
        "유달",
        "영풍",
        "엔씨",
        "이연",
        "엘리엇",
        "하버드",
        "라인야후",
        "대만대",
        "경제부",
        "시장감독국",
        "총리",
        "관저",
        "과학기술부",
        "보건부",
        "민주당",
        "야게오",
        "캐처",
        "다화",
        "무시",
        "라간",
        "작사",
        "거얼",
        "지커",
        "세가",
        "비런",
        "비렌",
    ]
)
#: what may follow a name in one word: particles, and syllables for sides, goods and heads
_AFTER = re.compile(
    r"(?:측|산|발|판|용|계|형|향|식|장|장관|위원장|총재|행장)?"
    r"(?:(?:에서|에게|에|으로|로|와|과)(?:는|도|만|의|부터)?|은|는|이|가|을|를|의|도|만|서|엔|까지|부터|보다|처럼|이나|나|이며|며|이고|라고|이라고)?(?![가-힣])"
)
#: the same, or what a firm of the group is
_CLOSED = re.compile(rf"(?:증권|은행|생명|전자|물산|상사|그룹|홀딩스|자동차|제약|화학|중공업|전기)?{_AFTER.pattern}")
#: a shorter Korean form has too many meanings to be looked for in a line
_LEAST = 3


@cache
def rows() -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Every organisation of the table: its Korean, English, Japanese and Chinese forms, the usual one first."""
    lines = files(__package__).joinpath("organisations.txt").read_text(encoding="utf-8").splitlines()
    cut = (line.split("|") for line in lines if line and not line.startswith("#"))
    forms = (tuple(tuple(form for form in column.split(",") if form.strip()) for column in row) for row in cut)
    return tuple((_shortened(korean), *map(_with_heads, abroad)) for korean, *abroad in forms)


#: how papers call who is at the head of a ministry, for which a line may put the ministry's own name; a university for short
_HEADS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(office), head)
    for office, head in (
        (r"(?i)^Ministry of (.+)", r"Minister of \1"),
        (r"(?i)^Ministry of (.+)", r"Minister for \1"),
        (r"(?i)^Ministry of (.+)", r"Ministry for \1"),
        (r"(?i)^(.+) Ministry$", r"\1 Minister"),
        (r"(?i)^Department of (?:the )?(.+)", r"\1 Secretary"),
        (r"(?i)^(.+) Department$", r"\1 Secretary"),
        (r"^(\S{2,})省$", r"\1相"),
        (r"^(\S{2,})省$", r"\1大臣"),
        (r"^(\S{2,}庁)$", r"\1長官"),
        (r"^(\S{2,}大)[学學]$", r"\1"),
    )
)


def _with_heads(forms: tuple[str, ...]) -> tuple[str, ...]:
    heads = (office.sub(head, form) for form in forms for office, head in _HEADS if office.search(form))
    return tuple(dict.fromkeys([*forms, *heads]))


@cache
def _by_form() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for at, row in enumerate(rows()):
        for form in row[0]:
            found.setdefault(_bare(form), set()).add(at)
    return {form: frozenset(rows) for form, rows in found.items()}


def _shortened(forms: tuple[str, ...]) -> tuple[str, ...]:
    """Return *forms*, and '연방거래위' of '연방거래위원회'."""
    short = [form.removesuffix("원회") for form in forms if form.endswith("위원회") and len(form) > _LEAST_COMMISSION]
    return tuple(dict.fromkeys([*forms, *short]))


_LEAST_COMMISSION = 6


def _bare(form: str) -> str:
    return _SPACED.sub("", form).lower()


_SPACED = re.compile(r"[\s·]")


@cache
def _automaton() -> Any:
    """Every form of every language, with its rows; Korean forms also without their spaces."""
    forms: dict[str, set[int]] = {}
    for at, row in enumerate(rows()):
        for form in (name for column in row for written in column for name in (written, *_in_other_signs(written))):
            forms.setdefault(form.lower(), set()).add(at)
    found = ahocorasick.Automaton()
    for form, owners in forms.items():
        found.add_word(form, (form, frozenset(owners)))
    found.make_automaton()
    return found


#: signs of Japan, and how the two scripts of Chinese write them
_JAPANESE = "証銀電東車気産業機鉄広関総徳国学会医薬楽発豊島橋興岡済伝団図経営財務庁庫観証険損動運輸倉紡績製鋼資貿間蔵郵戸塩黒辺沢浜覚応湾県実"
_SIMPLIFIED = "证银电东车气产业机铁广关总德国学会医药乐发丰岛桥兴冈济传团图经营财务厅库观证险损动运输仓纺绩制钢资贸间藏邮户盐黑边泽滨觉应湾县实"
_TRADITIONAL = "證銀電東車氣產業機鐵廣關總德國學會醫藥樂發豐島橋興岡濟傳團圖經營財務廳庫觀證險損動運輸倉紡績製鋼資貿間藏郵戶鹽黑邊澤濱覺應灣縣實"
_SIGNS = tuple(str.maketrans(_JAPANESE, other) for other in (_SIMPLIFIED, _TRADITIONAL))
_HAN = re.compile(r"[\u4e00-\u9fff]{2,}")


def _in_other_signs(form: str) -> tuple[str, ...]:
    """Return a Japanese name as Chinese papers write it ('岡三証券': 冈三证券, 岡三證券), any in simplified characters."""
    japanese = tuple(form.translate(signs) for signs in _SIGNS) if _HAN.fullmatch(form) else ()
    return (*japanese, simplified(form)) if _HAN.search(form) else ()


@cache
def _in_lines() -> re.Pattern[str]:
    forms = {form for row in rows() for form in row[0] if len(form) >= _LEAST and re.search("[가-힣]", form)}
    return re.compile(rf"(?<![가-힣A-Za-z])(?P<form>{any_of(forms - _ORDINARY)}){_AFTER.pattern}")


@lru_cache(maxsize=1024)
def organisations_in(text: str) -> frozenset[int]:
    """Numbers of the organisations that *text* names in any language."""
    printed = unicodedata.normalize("NFKC", text).lower()
    found: set[int] = set()
    for lowered in dict.fromkeys((printed, simplified(printed))):
        for last, (form, rows) in _automaton().iter(lowered):
            if not (form[0].isascii() or form[-1].isascii()) or _apart(lowered, last + 1 - len(form), last + 1):
                found |= rows
    return frozenset(found)


def spans_of_organisations(lowered: str) -> tuple[tuple[int, int], ...]:
    """Where a text in small letters names organisations of the table."""
    return tuple((last + 1 - len(form), last + 1) for last, (form, _) in _automaton().iter(lowered))


def _apart(text: str, start: int, end: int) -> bool:
    """Latin letters count as a name only where they are whole words."""
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    inside = before.isascii() and before.isalnum() and text[start].isascii()
    return not (inside or (after.isascii() and after.isalnum() and text[end - 1].isascii()))


def organisations_called(word: str) -> frozenset[int]:
    """Numbers of the organisations that the Korean *word* may stand for; empty: the table does not know it."""
    return _by_form().get(_bare(word), frozenset())


@lru_cache(maxsize=1024)
def organisations_of_line(line: str) -> tuple[str, ...]:
    """Organisations of the table that a Korean line names, the longest form at each place."""
    listed = [match["form"] for match in _in_lines().finditer(line)]
    firms = (match for match in companies_in(line) if len(match[0]) >= _LEAST)
    return tuple(dict.fromkeys([*listed, *(firm[0] for firm in firms if _CLOSED.match(line, firm.end()))]))


def is_organisation_in(word: str, text: str) -> bool:
    """Does *text* name the organisation that *word* stands for, in any of its forms?"""
    rows = organisations_called(word)
    return bool(rows) and not rows.isdisjoint(organisations_in(text))
