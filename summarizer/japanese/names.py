"""People in a Japanese sentence that no roster has, in Korean spelling, where a title or 氏 stands behind them; pure.

    kanji      family and given name, or the family name alone, where each is read in one way (石破茂 is 이시바 시게루);
               whole names that only those who know the person can read stand in ``full_names.txt``
    katakana   Western names of which ``western_names.txt`` has a part; the rest of them by its sound, as English is spelt

Family names are those of :mod:`summarizer.contract.sounds.japanese_families`.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache
from importlib.resources import files

from ..korean.names import TITLES

_HAN = r"[\u3400-\u9fff々ヶ]"
_BEHIND = r"(?=[은는이가을를와과의도]|[^가-힣]|$)"
_MINISTER = (
    r"(?:외무|재무|경제산업|총무|방위|법무|환경|농림수산|후생노동|문부과학|국토교통|디지털|경제재생|경제안보담당)상"
)
_OFFICES = (
    "총재|간사장|사무총장|[가-힣]{2,4}장관|[상하]원의원|의원|변호사|애널리스트|집행임원|상담역|대변인|보좌관|국장"
)
_CALLED = rf"氏|さん|両氏|被告|容疑者|(?:元|前|新|現|次期|名誉|[전현] )?(?:{TITLES}|{_OFFICES}|{_MINISTER}){_BEHIND}"
_IN_KANJI = re.compile(
    rf"(?<!{_HAN})(?P<name>{_HAN}{{2,6}}?|{_HAN}{{1,3}}[ 　]{_HAN}{{1,3}})[ 　]?(?={_CALLED}|(?P<wide>(?:[가-힣]{{1,6}} ?){{1,3}}(?:상|지사|과장|부장){_BEHIND}))"
)
_KANA = "[ァ-ヴー]"
#: names that are known whole need no title; how they are read stands behind them in brackets
_FULL, _SHORTEST, _READING = re.compile(rf"(?P<name>{_HAN}{{3,6}})"), 3, re.compile(rf" ?[（(]{_KANA}+・{_KANA}+[)）]")
_IN_KATAKANA = re.compile(
    rf"(?<![ァ-ヴー・])(?P<name>{_KANA}+(?:[・=＝]{_KANA}+){{0,3}})(?: ?\([A-Z][A-Za-z .'-]+\))? ?(?={_CALLED})"
)


def name_at(text: str, start: int) -> tuple[int, str] | None:
    """(end, Korean) of the name that begins at *start*; ``None`` where nobody is named or the reading is not certain."""
    if not "ァ" <= text[start] <= "鿿" or (start and "ァ" <= text[start - 1] <= "鿿" and text[start - 1] not in "、故"):
        return None
    known = _FULL.match(text, start)
    for size in range(len(known["name"]), _SHORTEST - 1, -1) if known is not None else ():
        korean = _table("full_names.txt").get(known["name"][:size]) if known is not None else None
        if korean is not None:
            read = _READING.match(text, start + size)
            return (read.end() if read is not None else start + size), korean
    match = _IN_KANJI.match(text, start)
    if match is not None:
        korean = _read(re.sub("[ 　]", "", match["name"]), alone=match["wide"] is None)
        return None if korean is None else (match.end("name"), korean)
    match = _IN_KATAKANA.match(text, start)
    if match is None:
        return None
    parts = re.split("[・=＝]", match["name"])
    if not any(part in _western() for part in parts):
        return None
    return match.end("name"), " ".join(map(spelt, parts))


@lru_cache(maxsize=2048)
def _read(name: str, *, alone: bool) -> str | None:
    families, given = _families(), _table("given_names.txt")
    cuts = [
        f"{families[name[:at]]} {given[name[at:]]}"
        for at in range(1, len(name))
        if name[:at] in families and name[at:] in given
    ]
    if alone and len(name) > 1 and name in families:
        cuts.append(families[name])
    return cuts[0] if len(set(cuts)) == 1 else None


@cache
def _families() -> dict[str, str]:
    """Family name in kanji -> Hangul, where the table has one reading of it."""
    text = files("summarizer.contract.sounds").joinpath("japanese_families.txt").read_text(encoding="utf-8")
    rows = [line.split() for line in text.splitlines() if not line.startswith("#")]
    ways = Counter(kanji for _, *kanjis in rows for kanji in kanjis)
    return {kanji: reading for reading, *kanjis in rows for kanji in kanjis if ways[kanji] == 1}


@cache
def _table(name: str) -> dict[str, str]:
    """Writing -> Hangul."""
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    rows = (line.split(" ") for line in text.splitlines() if not line.startswith("#"))
    return {writing: korean.replace("_", " ") for korean, *writings in rows for writing in writings}


def _western() -> dict[str, str]:
    return _table("western_names.txt")


# -- katakana by its sound -------------------------------------------------------------------------------------------

_ROWS = (
    "アイウエオ 아이우에오", "カキクケコ 카키쿠케코", "サシスセソ 사시스세소", "タチツテト 타치츠테토", "ナニヌネノ 나니누네노", "ハヒフヘホ 하히후헤호",
    "マミムメモ 마미무메모", "ヤユヨ 야유요", "ラリルレロ 라리루레로", "ワ 와", "ガギグゲゴ 가기구게고", "ザジズゼゾ 자지즈제조", "ダヂヅデド 다지즈데도",
    "バビブベボ 바비부베보", "パピプペポ 파피푸페포", "ヴ 브",
)  # fmt: skip
_PAIRS = (
    "キャキュキョ 캬큐쿄", "シャシュショシェ 샤슈쇼셰", "チャチュチョチェ 차추초체", "ニャニュニョ 냐뉴뇨", "ヒャヒュヒョ 햐휴효", "ミャミュミョ 먀뮤묘", "リャリュリョ 랴류료",
    "ギャギュギョ 갸규교", "ジャジュジョジェ 자주조제", "ビャビュビョ 뱌뷰뵤", "ピャピュピョ 퍄퓨표", "ファフィフェフォ 파피페포", "ティディ 티디", "ウィウェウォ 위웨워",
    "ヴァヴィヴェヴォ 바비베보", "デュテュ 듀튜", "トゥドゥ 투두", "クァクィクェクォ 콰퀴퀘쿼", "ツァツェツォ 차체초", "フュ 퓨",
)  # fmt: skip
_SOUNDS = {kana: korean for row in _ROWS for kana, korean in zip(*row.split(), strict=True)} | {
    kana[at : at + 2]: korean[at // 2]
    for row in _PAIRS
    for kana, korean in (row.split(),)
    for at in range(0, len(kana), 2)
}
#: consonants that stand alone before another or at the end ('スミス' 스미스)
_MUTE = {
    "ト": "트",
    "ド": "드",
    "ク": "크",
    "グ": "그",
    "プ": "프",
    "ブ": "브",
    "フ": "프",
    "ズ": "스",
    "ツ": "츠",
    "ヴ": "브",
    "ム": "ㅁ",
    "ル": "ㄹ",
}
_FINALS = {"ㅁ": 16, "ㄹ": 8, "ン": 4, "ング": 21}
#: '-er' at the end of a name
_SCHWA = {
    "아": "어",
    "카": "커",
    "사": "서",
    "타": "터",
    "나": "너",
    "하": "허",
    "마": "머",
    "라": "러",
    "와": "워",
    "가": "거",
    "다": "더",
    "바": "버",
    "파": "퍼",
    "샤": "셔",
    "차": "처",
    "자": "저",
    "야": "여",
}


@lru_cache(maxsize=2048)
def spelt(word: str) -> str:
    """A Western name in katakana as Korean papers would most likely write it."""
    known = _western().get(word)
    if known is not None:
        return known
    out, at = "", 0
    while at < len(word):
        kana = word[at : at + 2] if word[at : at + 2] in _SOUNDS and len(word[at : at + 2]) == 2 else word[at]
        out, at = _joined(out, word, at, kana), at + (2 if word.startswith("ング", at) else len(kana))
    return out


def _joined(out: str, word: str, at: int, kana: str) -> str:
    """*out* with one more sound."""
    last = at + len(kana) >= len(word)
    if kana == "ー":
        return out[:-1] + _SCHWA.get(out[-1], out[-1]) if last and out else out
    if kana == "ッ" or (kana not in _SOUNDS and kana != "ン"):
        return out
    if kana == "ン":
        return _closed(out, _FINALS["ング" if word.startswith("ング", at) else "ン"])
    mute = _MUTE.get(kana) if at and (last or word[at + 1] not in "ーアイウエオ") else None
    if mute in ("ㅁ", "ㄹ"):
        return _closed(out, _FINALS[mute]) if _is_open(out) else out + _SOUNDS[kana]
    return out + (mute or _SOUNDS[kana])


def _is_open(out: str) -> bool:
    return bool(out) and (ord(out[-1]) - 0xAC00) % 28 == 0


def _closed(out: str, final: int) -> str:
    return out[:-1] + chr(ord(out[-1]) + final) if _is_open(out) else out
