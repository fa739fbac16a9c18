"""What language a text is in, and where its sentences end; pure rules, no model.

Own rules because the analyser is not needed for this: on a news page they are two orders of magnitude faster than
Kiwi's splitter (``tests/bench/bench_extractive.py``) and keep a quotation with its speech verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator


def words(text: str) -> frozenset[str]:
    """Return a set of words written as one line: tables stay readable."""
    return frozenset(text.split())


_HANGUL = re.compile(r"[가-힣ㄱ-ㆎᄀ-ᇿ]")
_KANA = re.compile(r"[ぁ-ゖァ-ヺーｦ-ﾝ]")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff々]")
#: characters of the post-war Japanese reform that neither Chinese script uses
_SHINJITAI = re.compile(r"[円発対売経済気広応変価単総労県図読権観働込峠畑駅択沢浜渋鉄検験両関労団拠戻桜氷訳験覧働圏]")
_LATIN_WORD = re.compile(r"[A-Za-zÀ-ɏ]+")
_LETTER = re.compile(r"[^\W\d_]")
_SAMPLE = 20_000

_ENGLISH = words(
    "the of to and in a is for on that with as at by from it its was has are will be said an this have he"
    " she they over after not but or than new about into their his her who which would could more"
)
_OTHER_LATIN = words(
    "der die das und ist nicht ein eine mit von zu den dem für auf le la les des et est une du au aux"
    " dans pour que el los las y en un una por con del se il lo gli che di per non sono da em o os do dos"
    " um uma não com para het een van niet och att som är på yang dan di untuk pada ini dengan của và là"
    " các trong"
) - {"in", "a", "as", "an", "die", "do", "on"}


def detect_language(text: str) -> str:
    """Return 'ko', 'en', 'ja', 'zh' or 'und' by counting scripts in the first 20,000 characters.

    Latin names in a Korean or Japanese text do not count as English: a Latin word weighs by its length only where it
    begins in lower case.  Kana decide against Chinese unless they are a stray decoration ('の' in a brand name).
    """
    sample = text[:_SAMPLE]
    hangul = len(_HANGUL.findall(sample))
    kana = len(_KANA.findall(sample))
    han = len(_HAN.findall(sample))
    words = _LATIN_WORD.findall(sample)
    latin = _latin_weight(words)
    other = len(_LETTER.findall(sample)) - hangul - kana - han - sum(map(len, words))
    east_asian = kana + han
    if other > hangul + east_asian + latin:
        return "und"
    if hangul and hangul >= east_asian * 0.5 and hangul >= latin:
        return "ko"
    if east_asian and east_asian >= latin:
        japanese = kana >= max(2, 0.04 * east_asian) or (kana * 2 >= han) or (han < 60 and _SHINJITAI.search(sample))
        return "ja" if japanese else "zh"
    return _latin_language(words)


def _latin_weight(words: list[str]) -> float:
    """Letters in the unit of one Hangul syllable or Chinese character; names and acronyms count little."""
    return sum(len(word) / (2 if word[0].islower() else 10) for word in words)


def _latin_language(words: list[str]) -> str:
    if not words:
        return "und"
    lowered = [word.lower() for word in words]
    english = sum(word in _ENGLISH for word in lowered)
    foreign = sum(word in _OTHER_LATIN for word in lowered)
    accented = sum(not word.isascii() for word in words)
    if foreign >= 2 and foreign > english:
        return "und"
    return "und" if accented > 0.2 * len(words) and english < 0.1 * len(words) else "en"


_END = re.compile(r"[.!?。！？｡．…‥؟।]+")
_CLOSERS = "\"'”’」』）)］】〉》»]"
_PAIRS = {
    "“": "”",
    "‘": "’",
    "「": "」",
    "『": "』",
    "(": ")",
    "（": "）",
    "[": "]",
    "【": "】",
    "《": "》",
    "〈": "〉",
}
_MARK = re.compile(r"[\"'“‘「『(（\[【《〈]")
#: longer than this and the closing mark is taken for a slip of the source
_LONGEST_QUOTE = 600

_ABBREVIATIONS = words(
    "Mr Mrs Ms Dr Prof Sr Jr St Mt Ft Rev Hon Gov Sen Rep Gen Lt Col Sgt Capt Cmdr Adm Pres Supt Dept Est"
    " Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun Messrs Mme Mlle vs al"
    " approx e.g i.e cf viz Amb Asst Atty Brig Cllr Comdr Comm Cpl Cdr Det Insp Lieut Maj Pvt Pfc Secy Sens Reps Govs"
)
#: abbreviations only before a number
_NUMBERED = frozenset(["No", "Nos", "Fig", "Vol", "Art", "Sec", "pp", "p", "no"])
#: abbreviations that may also close a sentence: a boundary only before a word that commonly opens one
_EITHER = words("inc ltd co corp llc plc bros u.s u.k u.n e.u a.m p.m etc ph.d d.c n.y l.a u.s.a b.s m.s assn")
_OPENERS = words(
    "the he she it they we i you this that these those there here his her its their our my but and so in"
    " on at as by for from to if when while after before since although though however meanwhile also both"
    " some many most all no another an a what who how why last next earlier later"
)
#: states behind a town, as American papers shorten them; and the dash, or the agency, behind a dateline
_STATE = re.compile(
    r", (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo"
    r"|Ont|Que|Sask|Man|Alta)\Z"
)
_DATELINE, _DASH = re.compile(r", [A-Z][A-Za-z.]{1,5}\Z"), re.compile(r"[-–—(]")
_WORD_BEFORE = re.compile(r"[A-Za-z][A-Za-z.&]*$")
_WORD_AFTER = re.compile(r"[\"'“‘(\[]*([A-Za-z]+)")
#: what goes on with the sentence after a closed quotation, with or without a space (Korean)
_QUOTE_GOES_ON = re.compile(
    r"\s*(?:이?라(?:고|며|면서|는|던|지만|면)|이란|란|라|고|며|면서|는|던|등|하고|하며|하는|했|한다|로|으로|"
    r"을|를|이|가|은|의|에|와|과|도|만|까지|처럼|같은|식의|식으로)(?![가-힣]{4,})"
)
_PREDICATE_END = "다요죠까음함임됨라자네"
_JA_GOES_ON = re.compile(r"\s*(?:と|って|とは|という|など|の|が|を|に|は|も|で|、|,|，)")
_ZH_GOES_ON = re.compile(r"[一-鿿]{0,8}?(?:说|表示|称|道|說|稱|指出|强调|強調|写道|寫道|的|，|、)")


def split_sentences(text: str, language: str) -> list[str]:
    """Return the sentences in order, each a verbatim, stripped substring of *text*; a newline always ends one.

    Nothing but white space is lost.  A quotation stays in one piece with the clause that reports it, however many
    sentences it holds.  *language* is a code of :func:`detect_language`.
    """
    sentences: list[str] = []
    for line in text.splitlines():
        start = 0
        for end in _boundaries(line, language):
            _append(sentences, line[start:end])
            start = end
        _append(sentences, line[start:])
    return sentences


def _append(sentences: list[str], piece: str) -> None:
    stripped = piece.strip()
    if stripped:
        sentences.append(stripped)


def _boundaries(line: str, language: str) -> Iterator[int]:
    """Yield the offset after each sentence of one line but the last."""
    shut = _protected(line, language) if _MARK.search(line) else []
    taken = 0
    for match in _END.finditer(line):
        if match.start() < taken:
            continue
        end = match.end()
        inside = next((pair for pair in shut if pair[0] < match.start() < pair[1]), None)
        while end < len(line) and line[end] in _CLOSERS and not _opens(line, end, shut):
            end += 1
        if inside is not None and inside[1] >= end:
            continue
        if end < len(line) and _ends_here(line, match, end, language):
            taken = end
            yield end


def _opens(line: str, index: int, shut: list[tuple[int, int]]) -> bool:
    return line[index] in "\"'" and any(pair[0] == index for pair in shut)


def _protected(line: str, language: str) -> list[tuple[int, int]]:
    """(open, close) offsets of the outermost quotations and brackets that are closed in the line."""
    spans: list[tuple[int, int]] = []
    position = 0
    while (match := _MARK.search(line, position)) is not None:
        at = match.start()
        close = _closing(line, at, language)
        if close > at:
            spans.append((at, close))
            position = close + 1
        else:
            position = at + 1
    return spans


def _closing(line: str, at: int, language: str) -> int:
    """Offset of the mark that closes the one at *at*, or -1."""
    mark = line[at]
    limit = min(len(line), at + _LONGEST_QUOTE)
    if mark == "'":
        return _closing_single(line, at, limit, language)
    if mark == '"':
        return line.find('"', at + 1, limit)
    partner = _PAIRS[mark]
    depth = 0
    for index in range(at, limit):
        if line[index] == mark:
            depth += 1
        elif line[index] == partner:
            depth -= 1
            if depth == 0:
                return index
    return -1


def _closing_single(line: str, at: int, limit: int, language: str) -> int:
    """A straight single mark is a quotation only at the start of a word; in English it must end at a word's end."""
    before = line[at - 1] if at else " "
    if before.isalnum() or before in _CLOSERS:
        return -1
    close = line.find("'", at + 1, min(limit, at + 200))
    while language != "ko" and close > 0 and close + 1 < len(line) and line[close + 1].isalnum():
        close = line.find("'", close + 1, limit)
    return close


def _ends_here(line: str, match: re.Match[str], end: int, language: str) -> bool:  # noqa: PLR0911 - one a mark
    mark, before, after = match.group(), line[: match.start()], line[end:]
    if after[0] in ".!?。！？":
        return False
    if any(char in "。！？｡" for char in mark):
        return not _goes_on(line[match.end() : end], after, language)
    if not before or (after[0] in ",，、;:" and not after[0].isspace()):
        return False
    spaced = after[0].isspace()
    quoted = end > match.end()
    if quoted and language == "ko" and _QUOTE_GOES_ON.match(after):
        return False
    if mark[0] in "…‥" or (mark[0] == "." and len(mark) > 1):
        return _ellipsis_ends(before, after, spaced=spaced)
    if mark[0] != ".":
        return spaced and not after.lstrip()[:1].islower()
    return _period_ends(before, after, language, spaced=spaced, quoted=quoted)


def _goes_on(closers: str, after: str, language: str) -> bool:
    """Does the clause go on after a full-width mark and its closing quotation marks?"""
    if not closers:
        return False
    if language == "ja":
        return _JA_GOES_ON.match(after) is not None
    if language == "ko":
        return _QUOTE_GOES_ON.match(after) is not None
    return _ZH_GOES_ON.match(after) is not None


def _ellipsis_ends(before: str, after: str, *, spaced: bool) -> bool:
    if not spaced:
        return False
    follows = after.lstrip()[:1]
    return before[-1] in _PREDICATE_END[:4] or (before[-1].isascii() and follows.isascii() and follows.isupper())


def _period_ends(before: str, after: str, language: str, *, spaced: bool, quoted: bool) -> bool:
    last = before[-1]
    follows = after.lstrip()[:1]
    if "가" <= last <= "힣":
        glued = last in _PREDICATE_END and ("가" <= follows <= "힣" or follows.isupper() or follows in "“\"‘'([▲■△◇◆●")
        dated = last == "다" and follows.isdigit()
        return spaced or ((glued or dated) and not quoted)
    if not spaced or follows.islower():
        return False
    if last.isdigit():
        return language != "ko" and _number_ends(before, follows)
    return not (last.isascii() and last.isalpha()) or _word_ends(before, after)


def _number_ends(before: str, follows: str) -> bool:
    """'grew 5.' ends; the '1.' of a list and the parts of '2024. 6. 23.' do not."""
    token = before.rsplit(maxsplit=1)[-1]
    return follows.isascii() and follows.isalpha() and not (token.isdigit() and token == before.strip())


def _word_ends(before: str, after: str) -> bool:
    word = _WORD_BEFORE.search(before)
    last = word.group() if word else ""
    follows = after.lstrip()
    if last in _ABBREVIATIONS or (last in _NUMBERED and follows[:1].isdigit()) or (len(last) == 1 and last != "I"):
        return False
    if _DASH.match(follows) and _DATELINE.search(before):
        return False  # 'GLENDALE, Ky. - The workers'
    if last.lower() not in _EITHER and not _STATE.search(before) and not re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", last):
        return True
    opener = _WORD_AFTER.match(follows)
    return opener is not None and opener.group(1).lower() in _OPENERS and opener.group(1)[0].isupper()
