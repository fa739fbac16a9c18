"""Guess the charset of bytes that name none, or a wrong one.

Between the legacy charsets of Korean, Japanese and Chinese the guess is by common characters: a text read in the right
charset is full of the hundred commonest syllables, kana or hanzi of its language; read in a wrong one it has next to
none.  charset-normalizer decides about the rest of the world; it is not asked about fewer than 200 bytes, where it
takes short Big5 for Japanese (korean-news 7.2).
"""

from __future__ import annotations

import codecs
import re
from collections import Counter

#: Fewer bytes than this are not guessed about.
LEAST = 200
_SAMPLE = 16_000

_HANGUL = frozenset(
    "이다는의에가을를고하은로지기서한사자인도정대시아리전어해수나업일과라제보부스상원장국그만있들동주성구계회경것"
    "게니면까요년월위적으안여조차중연신방공세용모관재영유선개미화했무행현물품문내당발진출출"
)
_KANA = frozenset(chr(code) for code in (*range(0x3041, 0x3094), *range(0x30A1, 0x30FD)))
_HANS = frozenset(
    "的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学"
    "么之都好看起发当没成只如事把还用第样道想作种开美总从无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老"
    "因很给名法间斯知世什两次使身者被高已亲其进此话常与活正感公司业报新市场技术产品企元今据月关"
)
_HANT = frozenset(
    "的一是了我不人在他有這個上們來到時大地為子中你說生國年著就那和要她出也得裡後自以會家可下而過天去能對小多然於心學"
    "麼之都好看起發當沒成只如事把還用第樣道想作種開美總從無情己面最女但現前些所同日手又行意動方期它頭經長兒回位分愛老"
    "因很給名法間斯知世什兩次使身者被高已親其進此話常與活正感公司業報新市場技術產品企元今據月關"
)
#: codec -> (language, its common characters)
CANDIDATES = {
    "cp949": ("ko", _HANGUL),
    "cp932": ("ja", _KANA),
    "euc_jp": ("ja", _KANA),
    "gb18030": ("zh", _HANS),
    "big5hkscs": ("zh", _HANT),
}
#: A right reading has at least this share of common characters among those beyond ASCII.
_CONVINCING = 0.18
_PRIOR = 1.3
#: letters beyond ASCII from which on a reading is judged among all languages, and from which on in its source's own
_FEW, _FEWEST = 40, 6
#: where gb18030 puts what is no character of Big5
_PRIVATE = re.compile("[\ue000-\uf8ff]")
#: accented letters and signs side by side, as no European language has them
_LATIN_RUN = re.compile("[\x80-\xff\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{4,}")


def commonness(text: str, common: frozenset[str]) -> float:
    """Return which share of the letters beyond ASCII in *text* is *common*; U+FFFD counts against, thrice."""
    counts = Counter(text)
    spoilt = counts["\ufffd"]
    letters = sum(number for char, number in counts.items() if _is_letter(char))
    if not letters and not spoilt:
        return 0.0
    return (sum(counts[char] for char in common if char in counts) - 2 * spoilt) / (letters + spoilt)


def _is_letter(char: str) -> bool:
    return "\u00bf" < char < "\uff00" and not "\u2000" <= char <= "\u303f"


def best_legacy(body: bytes, language: str = "") -> tuple[str, float]:
    """Return the East Asian codec that makes most sense of *body*, and how convincing it is (0 to about 1)."""
    sample = body[:_SAMPLE]
    scores = {
        codec: commonness(_read(sample, codec), common) * (_PRIOR if language[:2] == its_language else 1)
        for codec, (its_language, common) in CANDIDATES.items()
    }
    best = max(scores, key=scores.__getitem__)
    return best, scores[best]


def contradicted(text: str, body: bytes, codec: str, language: str = "") -> str | None:
    """Return the codec that reads *body* far better than *text* does; None where *text* makes sense or nothing does.

    *text* is *body* in a declared legacy *codec*.  Where that is not one of the source's own *language*, a reading in its
    own wins if it is as good, or if *text* makes no sense at all; between the others it takes 40 letters to tell.
    """
    sample = text[:_SAMPLE]
    beyond = sum(char > "\x7f" for char in sample)
    if beyond >= _FEWEST and (own := _own_codec(sample, body, codec, language)):
        return own
    if beyond < _FEW:
        return None
    now = max(commonness(sample, common) for _, common in CANDIDATES.values())
    best, score = best_legacy(body, language)
    return best if score >= 2 * _CONVINCING and score > 3 * max(now, 0.0) else None


def _own_codec(sample: str, body: bytes, codec: str, language: str) -> str | None:
    """Return the codec of the source's own language in which *body* is right and *sample* is not, if there is one."""
    for own in of_language(language, body):
        if own == codec or (reading := _strictly(body, own)) is None:
            continue
        if codec not in of_language(language, body):
            common = CANDIDATES[own][1]
            score, now = commonness(reading, common), commonness(sample, common)
            if score >= max(_CONVINCING, now) or not _makes_sense(sample, codec):
                return own
        elif _PRIVATE.search(sample) and not _PRIVATE.search(reading):
            return own
    return None


def _makes_sense(sample: str, codec: str) -> bool:
    """Whether *sample* has the common letters of the language that *codec* is for; of a Latin one, words and no runs."""
    if codec in CANDIDATES:
        return commonness(sample, CANDIDATES[codec][1]) >= _CONVINCING / 2
    beyond = sum(char > "\x7f" for char in sample)
    return 2 * sum(map(len, _LATIN_RUN.findall(sample))) < beyond


def _strictly(body: bytes, codec: str) -> str | None:
    try:
        return codecs.getincrementaldecoder(codec)().decode(body[:_SAMPLE])
    except UnicodeError:
        return None


def guess(body: bytes, language: str = "") -> str | None:
    """Return the likeliest codec of *body*, which is not UTF-8; None for fewer than 200 bytes, or no idea."""
    if len(body) < LEAST:
        return None
    best, score = best_legacy(body, language)
    return best if score >= _CONVINCING else _statistical(body)


def of_language(language: str, body: bytes) -> list[str]:
    """Return the legacy codecs in which *language* is written, the one that makes most sense of *body* first."""
    codecs_ = [codec for codec, (its_language, _) in CANDIDATES.items() if its_language == language[:2]]
    return sorted(codecs_, key=lambda codec: -commonness(_read(body[:_SAMPLE], codec), CANDIDATES[codec][1]))


def _read(body: bytes, codec: str) -> str:
    """Decode leaving out a character that the sample's end cuts in two."""
    return codecs.getincrementaldecoder(codec)(errors="replace").decode(body)


def _statistical(body: bytes) -> str | None:
    from charset_normalizer import from_bytes  # 20 ms of start-up, seldom needed

    found = from_bytes(body[:_SAMPLE], cp_exclusion=["utf_7"]).best()
    return found.encoding if found is not None else None
