"""Bytes to text: which charset, in what order, and what is odd about it.

Order: BOM; strict UTF-8 with characters beyond ASCII, whatever a legacy declaration says; the source's own table
(*forced*); HTTP; XML declaration or ``<meta>``; a guess; UTF-8 with replacement, flagged.  A reading with more than
0.5 % U+FFFD is refused and the next one tried (korean-news 7.2).
"""

from __future__ import annotations

import codecs
import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from . import detect

#: Share of U+FFFD above which a reading is refused.
MOST_SPOILT = 0.005

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: The first bytes of '<?' or '<h', '<r' ... in a wide encoding without a BOM.
_WIDE = (
    (re.compile(rb"\s?<\x00[?!a-zA-Z]\x00"), "utf-16-le"),
    (re.compile(rb"\x00<\x00[?!a-zA-Z]"), "utf-16-be"),
    (re.compile(rb"<\x00\x00\x00[?!a-zA-Z]\x00\x00\x00"), "utf-32-le"),
    (re.compile(rb"\x00\x00\x00<\x00\x00\x00[?!a-zA-Z]"), "utf-32-be"),
)
#: '<?xm' and '<rss', '<fee', '<rdf' in the charsets of mainframes
_EBCDIC = (b"\x4c\x6f\xa7\x94", b"\x4c\x99\xa2\xa2", b"\x4c\x86\x85\x85", b"\x4c\x99\x84\x86")
#: Charsets that switch in ASCII: the sequence that only they use, their codec, and where a text may use it by chance
_SWITCHING = (
    (re.compile(rb"\x1b\$[@B]"), "iso2022_jp", ""),
    (re.compile(rb"\x1b\$\)C"), "iso2022_kr", ""),
    (re.compile(rb"~\{[!-}]{2,}~\}"), "hz", "zh"),
)
#: Label -> the codecs that read what is sent under it: the superset first, as browsers do.
_KOREAN, _JAPANESE, _CHINESE, _TAIWANESE = ("cp949",), ("cp932",), ("gb18030",), ("big5hkscs", "cp950")
_LABELS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("euckr", "ksc56011987", "ksc5601", "ksc56011989", "korean", "cp949", "windows949", "uhc", "ms949",
                     "xwindows949"), _KOREAN),
    **dict.fromkeys(("shiftjis", "sjis", "xsjis", "mskanji", "windows31j", "cp932", "ms932", "csshiftjis"), _JAPANESE),
    **dict.fromkeys(("eucjp", "xeucjp", "ujis", "cseucpkdfmtjapanese"), ("euc_jp", "euc_jis_2004")),
    **dict.fromkeys(("gb2312", "gbk", "gb18030", "cp936", "ms936", "xgbk", "chinese", "gb231280", "euccn"), _CHINESE),
    **dict.fromkeys(("big5", "big5hkscs", "cnbig5", "xxbig5", "csbig5", "cp950", "big5eten"), _TAIWANESE),
    **dict.fromkeys(("iso88591", "latin1", "ascii", "usascii", "ansix341968", "l1", "windows1252", "cp1252", "iso885915x"),
                    ("cp1252",)),
    **dict.fromkeys(("utf8", "unicode11utf8", "xunicode20utf8", "utf8mb4"), ("utf-8",)),
    "iso88599": ("cp1254",), "latin5": ("cp1254",), "tis620": ("cp874",), "iso885911": ("cp874",),
}  # fmt: skip
#: Codecs that are no charset of a document, or a known way to smuggle markup.
_REFUSED = frozenset(("utf_7", "unicode_escape", "raw_unicode_escape", "idna", "punycode", "undefined", "mbcs", "oem"))

_HTTP = re.compile(r"charset\s*=\s*[\"']?\s*([^\s\"';,]+)", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']\s*([A-Za-z0-9._:\-]{1,40})\s*[\"']", re.IGNORECASE)
_META = re.compile(rb"<meta\b[^>]{0,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9._:\-]{1,40})", re.IGNORECASE)
_HEAD = 8_192
_UNUSUAL = re.compile(r"[\x00\x0e\x0f\x1b]|~\{")
#: piece by piece is slow, and no feed that was pasted together is longer
_LONGEST_MIXED = 2_000_000
_PIECE = re.compile(rb"[<\n]?[^<\n]+|[<\n]")
_ASCII = re.compile(r"[\x00-\x7f]+")

#: UTF-8 read as Latin-1 or cp1252 ('ì‚¼ì„±', 'Ã©', 'â€™'), and UTF-8 Korean read as cp949 ('�궪�꽦').
_MOJIBAKE = re.compile(
    "[\u00ea-\u00ed][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc"
    "\u2013-\u203a\u20ac\u2122]|\u00c3[\u0080-\u00bf\u2030\u0160]|\u00e2\u20ac[\u2122\u0153\u009d\u02dc\u201c\u00a6]"
    "|\ufffd[\uac00-\ud7a3\u4e00-\u9fff]\ufffd|\ufffd[\uac00-\ud7a3][\uac00-\ud7a3\u4e00-\u9fff]\ufffd"
)

_UTF7 = re.compile(r"\+([A-Za-z0-9/+]{3,})")
#: with the punctuation, signs and blanks of a CJK text, and Latin ones that UTF-7 encodes too
_EAST_ASIAN = re.compile("[\u1100-\u11ff\u2010-\u203b\u3000-\u9fff\uac00-\ud7a3\uff00-\uffef\u0020-\u007e]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Text of a document without its BOM.

    ``flags``: 'charset-overridden' (a declaration was wrong), 'charset-guessed' (there was none that held),
    'charset-replaced' (some bytes could not be read), 'mojibake-suspected'.
    """

    text: str
    #: Python's name of the codec
    charset: str
    flags: tuple[str, ...] = ()


def decode(
    body: bytes,
    *,
    content_type: str = "",
    forced: str | None = None,
    language: str = "",
    declared: str | None = None,
) -> Decoded:
    """Decode a feed or page; never raises.

    *content_type* is the HTTP header; *forced* the source's own charset; *declared* what the document says of itself
    (looked up in its first bytes where not given); *language* weighs a guess.
    """
    for mark, codec in _BOMS:
        if body.startswith(mark):
            return _finish(body[len(mark) :].decode(codec, "replace"), codec, ())
    if wide := wide_codec(body):
        return _finish(body.decode(wide, "replace"), wide, ())
    if body.startswith(_EBCDIC):
        return _as_ebcdic(body)
    labels = [label for label in (forced, charset_of(content_type), declared or declared_in(body)) if label]
    return (
        _as_switching(body, labels, language)
        or _as_utf8(body, labels)
        or _as_labelled(body, labels, language)
        or _as_guessed(body, labels, language)
    )


def wide_codec(body: bytes) -> str | None:
    """Return UTF-16 or UTF-32 where markup in it begins without a mark; None for anything else."""
    return next((codec for pattern, codec in _WIDE if pattern.match(body)), None)


def charset_of(content_type: str) -> str | None:
    """Return the charset that an HTTP Content-Type names."""
    found = _HTTP.search(content_type)
    return found[1] if found else None


def declared_in(body: bytes) -> str | None:
    """Return the charset that a document's first bytes declare.

    A wide encoding declared in bytes that are readable as ASCII is a mistake, and passed over.
    """
    head = body[:_HEAD]
    found = _XML.search(head) or _META.search(head)
    label = found[1].decode("ascii") if found else None
    return None if label and label.lower().replace("_", "-").startswith(("utf-16", "utf-32", "ucs-")) else label


def codecs_of(label: str) -> tuple[str, ...]:
    """Return the codecs to try for a charset label, () for one unknown or refused (UTF-7 above all)."""
    known = _LABELS.get(re.sub(r"[^a-z0-9]", "", label.lower()))
    if known:
        return known
    try:
        info = codecs.lookup(label.strip())
    except (LookupError, ValueError):
        return ()
    is_text = getattr(info, "_is_text_encoding", True)
    return (info.name,) if is_text and info.name.replace("-", "_") not in _REFUSED else ()


def _as_ebcdic(body: bytes) -> Decoded:
    """Read the declaration in the commonest of these charsets: they agree on its letters."""
    named = _XML.match(body[:_HEAD].decode("cp037").encode("ascii", "replace"))
    codec = next(iter(codecs_of(named[1].decode("ascii"))), "cp037") if named else "cp037"
    text = _tolerant(body, codec)
    return _finish(_lenient(body, "cp037"), "cp037", ()) if text is None else _finish(text, codec, ())


def _as_switching(body: bytes, labels: list[str], language: str) -> Decoded | None:
    """Take a charset whose escape sequences stand in the text at its word, whatever is declared."""
    for sign, codec, needs in _SWITCHING:
        if not sign.search(body):
            continue
        named = any(codec in codecs_of(label) for label in labels)
        text = _strict(body, codec) if named or not needs or language.startswith(needs) else None
        if text is not None and not text.isascii():
            return _finish(text, codec, () if named else ("charset-overridden", "charset-guessed"))
    return None


def _as_utf8(body: bytes, labels: list[str]) -> Decoded | None:
    """Take strict UTF-8 at its word: legacy text hardly ever is valid UTF-8 by chance."""
    text = _strict(body, "utf-8")
    if text is None or (text.isascii() and len(text) < len(body)):
        return None  # a lone high byte at the end is no evidence
    legacy = [codec for label in labels for codec in codecs_of(label) if codec != "utf-8"]
    if text.isascii():
        # Stateful charsets (ISO-2022-JP) are ASCII to the eye, and wide ones where the letters are.
        other = any(codec.startswith(("iso2022", "hz", "utf-16", "utf-32")) for codec in legacy)
        return None if other and _UNUSUAL.search(text) else _finish(text, "utf-8", ())
    if legacy and legacy[0] in detect.CANDIDATES and _few_pairs(text):
        return None
    return _finish(text, "utf-8", ("charset-overridden",) if legacy and legacy[0] != "cp1252" else ())


def _few_pairs(text: str) -> bool:
    """Tell a handful of two-byte characters: valid in EUC-KR, GBK and UTF-8 alike, so no evidence for the last."""
    beyond = _ASCII.sub("", text)
    return len(beyond) < 5 and max(beyond) < "\u0800"


def _as_labelled(body: bytes, labels: list[str], language: str) -> Decoded | None:
    """Return the first labelled reading that holds."""
    for codec in (codec for label in labels for codec in codecs_of(label)):
        text = _tolerant(body, codec)
        if text is None:
            continue
        better = None if codec == "utf-8" else detect.contradicted(text, body, codec, language)
        if better is None:
            return _finish(text, codec, ())
        return _finish(_lenient(body, better), better, ("charset-overridden", "charset-guessed"))
    return None


def _as_guessed(body: bytes, labels: list[str], language: str) -> Decoded:
    wrong = ("charset-overridden",) if labels else ()
    for codec in ("utf-8", *_guesses(body, language)):
        text = _tolerant(body, codec)
        if text is not None:
            return _finish(text, codec, (*wrong, "charset-guessed"))
    for codec, proof in _PROOFS:
        text = _strict(body, codec)
        beyond = _ASCII.sub("", text or "")
        if text is not None and len(proof.findall(beyond)) >= 0.8 * len(beyond):
            return _finish(text, codec, (*wrong, "charset-guessed"))
    mixed = _as_mixed(body, language)
    return _finish(_lenient(body, "utf-8") if mixed is None else mixed, "utf-8", (*wrong, "charset-guessed"))


def _as_mixed(body: bytes, language: str) -> str | None:
    """Read a feed that was pasted together: each piece in UTF-8, or else in a charset of the *language*; None where one is in neither."""
    names = ("utf-8", *detect.of_language(language, body))
    if len(names) == 1 or len(body) > _LONGEST_MIXED:
        return None
    pieces = [_in_one_of(names, found.group()) for found in _PIECE.finditer(body)]
    return None if None in pieces else "".join(piece for piece in pieces if piece)


def _in_one_of(names: tuple[str, ...], piece: bytes) -> str | None:
    for codec in names:
        with contextlib.suppress(UnicodeError):
            return piece.decode(codec)
    return None


#: too short for the detector, but valid and nearly all in the letters of one language: no chance of an accident
_PROOFS = (("cp949", re.compile("[가-힣]")), ("cp932", re.compile("[ぁ-んァ-ヶー]")))


def _guesses(body: bytes, language: str) -> Iterator[str]:
    guessed = detect.guess(body, language)
    if guessed:
        yield guessed
    yield from detect.of_language(language, body)


def _strict(body: bytes, codec: str) -> str | None:
    """Decode without errors, but for a character that the end of *body* cuts in two."""
    try:
        return codecs.getincrementaldecoder(codec)().decode(body)
    except (UnicodeError, ValueError):
        return None


def _lenient(body: bytes, codec: str) -> str:
    return codecs.getincrementaldecoder(codec)(errors="replace").decode(body)


def _tolerant(body: bytes, codec: str) -> str | None:
    """Decode with replacement; None where more than 0.5 % is spoilt."""
    try:
        text = _lenient(body, codec)
    except (UnicodeError, ValueError, LookupError, TypeError):
        return None
    return None if _is_spoilt(text) else text


def _is_spoilt(text: str) -> bool:
    """Tell a reading that is wrong: more than 0.5 % of it unreadable, or a tenth of what is beyond ASCII.

    The second is for pages that are nearly all markup, where a ruined body is less than 0.5 % of the whole.
    """
    spoilt = text.count("\ufffd")
    if spoilt > MOST_SPOILT * len(text):
        return True
    return spoilt >= 10 and spoilt > 0.1 * len(_ASCII.sub("", text))


def _finish(text: str, codec: str, flags: tuple[str, ...]) -> Decoded:
    if "\ufffd" in text:
        flags = (*flags, "charset-replaced")
    if is_mojibake(text[:200_000]):
        flags = (*flags, "mojibake-suspected")
    return Decoded(text=text.removeprefix("\ufeff"), charset=codec, flags=flags)


def is_mojibake(text: str) -> bool:
    """Tell text that was decoded with a wrong charset somewhere on its way: three signs, and 1 % of the text.

    UTF-7 counts, which is never decoded: '+zVzQ3MbQ-' for '최태원'.
    """
    if text.isascii():
        return "+" in text and _is_utf7(text)
    signs = len(_MOJIBAKE.findall(text))
    return signs >= 3 and signs * 100 >= len(text)


def _is_utf7(text: str) -> bool:
    """Whether the runs behind '+' are letters of Korean, Japanese or Chinese, and no accident of an address."""
    runs = [_run_of_utf7(run) for run in _UTF7.findall(text)]
    return sum(map(len, runs)) >= 6 and all(_EAST_ASIAN.fullmatch(run) for run in runs)


def _run_of_utf7(run: str) -> str:
    try:
        return f"+{run}-".encode("ascii").decode("utf-7")
    except UnicodeError:
        return "?"
