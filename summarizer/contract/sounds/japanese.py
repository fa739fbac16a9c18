"""Is this Hangul word the reading of kanji in a Japanese sentence?  Pure.

``japanese.txt`` has the readings of Unihan for the kanji in use (on and kun), and those of names, in the Hangul of the
National Institute of Korean Language.  Voiced and voiceless, long and short are compared alike: papers differ in them.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from .sounds import kana_sound, sounds_like

_RUN = re.compile(r"[\u3400-\u9fff々ヶケぁ-んァ-ヴー]*[\u3400-\u9fff][\u3400-\u9fff々ヶケぁ-んァ-ヴー]*")
_KANJI = re.compile(r"[\u3400-\u9fff]")
_VOICELESS = {1: 0, 15: 0, 16: 3, 4: 3, 12: 9, 14: 9, 13: 9, 10: 9, 18: 7, 17: 7}  # ㄲㅋ ㅌㄸ ㅈㅊㅉㅆ ㅎㅍ
_NASAL = frozenset({4, 16, 21})
_SHORT_VOWEL = {2: 0, 12: 8, 17: 13}  # ㅑㅛㅠ after a sibilant
_O, _U, _EU = 8, 13, 18
_HELD = frozenset("구스시기")
_KANA = {
    sign: sound
    for signs, sounds in (
        ("あいうえおかきくけこさしすせそたちつてと", "아이우에오가기구게고사시스세소다지쓰데도"), ("なにぬねのはひふへほまみむめもやゆよ", "나니누네노하히후헤호마미무메모야유요"),
        ("らりるれろわをがぎぐげござじずぜぞだぢづでど", "라리루레로와오가기구게고자지즈제조다지즈데도"), ("ばびぶべぼぱぴぷぺぽ", "바비부베보파피푸페포"),
    )
    for sign, sound in zip(signs, sounds, strict=True)
}  # fmt: skip
#: names whose reading is no sum of its kanji's
_WHOLE = dict(
    pair.split(":")
    for pair in ["敦賀:쓰루가", "服部:핫토리", "五十嵐:이가라시", "長谷:하세", "東海林:쇼지", "春日:가스가", "日向:휴가", "大分:오이타", "博多:하카타", "太宰府:다자이후", "小倉:고쿠라", "門司:모지", "天神:덴진", "久留米:구루메", "佐世保:사세보", "難波:난바", "梅田:우메다", "心斎橋:신사이바시", "舞浜:마이하마", "幕張:마쿠하리", "横須賀:요코스카", "厚木:아쓰기", "有楽町:유라쿠초", "赤坂:아카사카", "青山:아오야마", "麻布:아자부", "虎ノ門:도라노몬", "日比谷:히비야", "八重洲:야에스", "汐留:시오도메", "台場:다이바", "軽井沢:가루이자와", "箱根:하코네", "熱海:아타미", "下関:시모노세키", "倉敷:구라시키", "呉服:고후쿠", "御堂筋:미도스지", "京橋:교바시", "日本橋:니혼바시", "新橋:신바시", "丸の内:마루노우치", "大手町:오테마치", "木庭:고바", "飛鳥:아스카", "大和:야마토", "武蔵:무사시", "和泉:이즈미", "出雲:이즈모", "相模:사가미", "早稲:와세", "神楽:가구라", "秋葉:아키하", "六本木:롯폰기", "九十九:쓰쿠모", "三枝:사에구사", "金田一:긴다이치", "羽生:하뉴", "日下:구사카", "鳥取:돗토리", "米子:요나고", "尼崎:아마가사키", "枚方:히라카타", "明石:아카시", "防府:호후", "別府:벳푸", "指宿:이부스키", "沖縄:오키나와", "稚内:왓카나이", "小樽:오타루", "釧路:구시로", "八戸:하치노헤", "会津:아이즈", "常陸:히타치", "日立:히타치", "取手:도리데", "木更津:기사라즈", "銚子:조시", "甲府:고후", "諏訪:스와", "四日市:욧카이치", "鈴鹿:스즈카", "大阪:오사카", "神戸:고베", "札幌:삿포로", "仙台:센다이", "名古屋:나고야", "北海道:홋카이도", "苫小牧:도마코마이", "千歳:지토세", "登別:노보리베쓰", "函館:하코다테", "旭川:아사히카와", "美作:미마사카", "安芸:아키", "河内:가와치", "大晦:오미소", "土佐:도사", "讃岐:사누키", "伊達:다테", "朝霞:아사카", "匝瑳:소사", "入間:이루마", "狭山:사야마", "菅:스가", "孫:손", "柳井:야나이", "十時:도토키", "三木谷:미키타니", "楠見:구스미", "大谷:오타니", "小田原:오다와라", "大河内:오코치", "服:핫", "東原:히가시하라", "香取:가토리", "永守:나가모리", "南部:난부", "新居:아라이", "生田:이쿠타", "万代:반다이", "上野:우에노", "河野:고노", "高市:다카이치", "石破:이시바", "岸田:기시다", "麻生:아소", "安倍:아베", "菅野:간노", "小鹿野:오가노", "一ノ瀬:이치노세", "御茶ノ水:오차노미즈", "百瀬:모모세", "八木:야기", "八代:야시로", "五島:고토", "今日:교", "明日:아스", "土方:히지카타", "蔵王:자오", "足利:아시카가", "足立:아다치", "安達:아다치", "渡部:와타나베", "渡辺:와타나베", "渡邉:와타나베", "渡邊:와타나베", "斎藤:사이토", "齋藤:사이토", "齊藤:사이토", "斉藤:사이토", "川邊:가와베", "出澤:이데자와", "髙橋:다카하시", "﨑:사키"]
)  # fmt: skip
#: how many kanji may be read in a way that no table tells, and the syllables that one may have
_STRANGE, _STRANGE_SYLLABLES, _MANY = 1, (1, 2, 3), 3


@lru_cache(maxsize=8192)
def fold_japanese(word: str) -> str:
    """One spelling for readings that differ in voice and length only; one syllable stays one or falls away."""
    folded: list[str] = []
    vowel = -1
    for char in word:
        code = ord(char) - 0xAC00
        if not 0 <= code < 11172:
            return ""
        initial, middle, final = code // 588, code % 588 // 28, code % 28
        if initial == 11 and final == 0 and ((middle == _U and vowel in (_O, _U)) or (middle == _O and vowel == _O)):
            continue
        initial = _VOICELESS.get(initial, initial)
        if initial == 9:
            middle = _SHORT_VOWEL.get(middle, middle)
        final = 0 if not final else 4 if final in _NASAL else 19
        vowel = -1 if final else middle
        folded.append(chr(0xAC00 + initial * 588 + middle * 28 + final))
    return "".join(folded)


@cache
def _readings() -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for line in files(__package__).joinpath("japanese.txt").read_text(encoding="utf-8").splitlines():
        reading, kanji = line.split(" ", 1)
        folded = {fold_japanese(reading)}
        folded |= {_doubled(sound) for sound in folded if len(sound) > 1 and sound[-1] in _HELD}
        for char in kanji:
            found.setdefault(char, set()).update(folded)
    return {char: tuple(sorted(sounds - {""}, key=len, reverse=True)) for char, sounds in found.items()}


def _doubled(sound: str) -> str:
    """'호구' before another consonant: '홋'."""
    before = ord(sound[-2]) - 0xAC00
    return sound[:-2] + (chr(0xAC00 + before + 19) if before % 28 == 0 else sound[-2])


def half_read(word: str, kanji: str) -> bool:
    """Is the beginning of *word* a reading of the first of these kanji, or its end one of the last?"""
    folded = fold_japanese(word)
    if not folded or kanji == "":
        return False
    return any(folded.startswith(sound) for sound in _readings().get(kanji[0], ()) if len(sound) > 1) or any(
        folded.endswith(sound) for sound in _readings().get(kanji[-1], ()) if len(kanji) > 1 and len(sound) > 1
    )


def has_reading(kanji: str) -> bool:
    return kanji in _readings()


@lru_cache(maxsize=512)
def _runs(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(match[0] for match in _RUN.finditer(text)))


@lru_cache(maxsize=8192)
def read_in_kanji(word: str, text: str, *, strange: int = 1) -> bool:
    """May *word* be read off characters of *text* that stand in a row, two kanji at least or one with a long reading?

    So many of them, *strange*, may be read in a way that no table tells.
    """
    folded = fold_japanese(word)
    return len(folded) > 1 and any(
        _KANJI.match(run[at]) is not None and _read(folded, run, at, 1 - strange)
        for run in _runs(text)
        for at in range(len(run))
    )


_MIXED = re.compile(r"(?P<kanji>[\u4e00-\u9fff]{1,4})(?P<kana>[ァ-ヺー]{3,})")
_LEAST_KANA = 2


@lru_cache(maxsize=8192)
def read_with_kana(word: str, text: str) -> bool:
    """'겐로보테크' for 建ロボテック: is *word* read off kanji and the katakana right behind them?"""
    cuts = [(word[:at], word[at:]) for at in range(1, len(word) - _LEAST_KANA + 1)]
    return any(
        sounds_like(end, kana_sound(match["kana"])) and _begins_so(fold_japanese(begin), match["kanji"])
        for match in _MIXED.finditer(text)
        for begin, end in cuts
    )


def _begins_so(folded: str, kanji: str) -> bool:
    last = _readings().get(kanji[-1], ())
    return folded in last or any(
        folded == f"{one}{two}" for one in _readings().get(kanji[-2:-1], ()) for two in last if folded.startswith(one)
    )


#: 'あおば証券': a name in hiragana before what it is; a particle may run into it from before
_HIRAGANA_NAME = re.compile(r"[ぁ-ん]{2,10}(?=[\u4e00-\u9fffァ-ヴA-Z])")
_GLIDES = {"ゃ": 2, "ゅ": 17, "ょ": 12}  # ㅑㅠㅛ
_CLOSING = {"ん": 4, "っ": 19}  # ㄴㅅ


@lru_cache(maxsize=8192)
def read_in_hiragana(word: str, text: str) -> bool:
    """Is *word*, of three syllables at least, the sound of a name in hiragana?"""
    folded = fold_japanese(word)
    return len(word) > _SHORT_NAME and any(
        fold_japanese(_spoken(match[0])).endswith(folded) for match in _HIRAGANA_NAME.finditer(text) if folded
    )


_SHORT_NAME = 2

#: '内海航（うつみ・わたる）': how the name is read
_READ_SO = re.compile(r"(?<=[\u4e00-\u9fff々])[（(](?P<family>[ぁ-んー]{1,8})[・ 　]?(?P<given>[ぁ-んー]{0,8})[）)]")


@lru_cache(maxsize=8192)
def told_reading(word: str, text: str) -> bool:
    """Does *text* give *word* in brackets as the reading of a name in kanji?"""
    folded = fold_japanese(word)
    return bool(folded) and any(
        folded in (fold_japanese(_spoken(part)), fold_japanese(_spoken("".join(match.groups()))))
        for match in _READ_SO.finditer(text)
        for part in match.groups()
        if part
    )


_READ_ONCE = re.compile(rf"(?P<name>[\u4e00-\u9fff々]{{2,6}}){_READ_SO.pattern}")


@lru_cache(maxsize=4096)
def read_once(word: str, told: str, article: str) -> bool:
    """'고바' for 律明氏, whom the *article* once calls 木庭律明(こば・のりあき): *told* has one end of the name."""
    folded = fold_japanese(word)
    return bool(folded) and any(
        folded in (fold_japanese(_spoken(match["family"])), fold_japanese(_spoken(match["given"])))
        and any(end in told for end in _ends(match["name"]))
        for match in _READ_ONCE.finditer(article)
        if match["given"]
    )


def _ends(name: str) -> tuple[str, ...]:
    return (name[:2], name[-2:], f"{name[-1]}氏") if len(name) > _SHORT_NAME else (name,)


def _spoken(hiragana: str) -> str:
    """Return kana in Hangul: 'みちのく' is 미지노구, voice apart."""
    syllables: list[str] = []
    for sign in hiragana:
        last = ord(syllables[-1]) - 0xAC00 if syllables else -1
        if sign in _CLOSING and last >= 0 and last % 28 == 0:
            syllables[-1] = chr(0xAC00 + last + _CLOSING[sign])
        elif sign in _GLIDES and last >= 0:
            syllables[-1] = chr(0xAC00 + last // 588 * 588 + _GLIDES[sign] * 28)
        elif sign in _KANA:
            syllables.append(_KANA[sign])
    return "".join(syllables)


def _read(folded: str, run: str, start: int, met: int) -> bool:
    """Walk the run from *start*; a state is (syllables read, strange kanji met, kanji met)."""
    states: set[tuple[int, int, int]] = {(0, met, 0)}
    ahead: dict[int, set[tuple[int, int, int]]] = {}
    for at in range(start, min(len(run), start + 2 * len(folded) + 1)):
        char = run[at - 1] if run[at] == "々" and at > start else run[at]
        whole = {new for state in states for new in _whole_steps(state, run, at, folded)}
        ahead.update({end: ahead.get(end, set()) | {state} for end, state in whole})
        states = {new for state in states for new in _steps(state, char, folded)} | ahead.pop(at + 1, set())
        if not states and not ahead:
            return False
        if any(done == len(folded) and _enough(strange - met, kanji, folded) for done, strange, kanji in states):
            return True
    return False


def _whole_steps(state: tuple[int, int, int], run: str, at: int, folded: str) -> list[tuple[int, tuple[int, int, int]]]:
    """Where a name of several kanji is read as a whole: (place behind it, state)."""
    done, strange, kanji = state
    steps = []
    for size in (2, 3):
        sound = _whole().get(run[at : at + size], "")
        if sound and folded.startswith(sound, done):
            steps.append((at + size, (done + len(sound), strange, kanji + size)))
    return steps


@cache
def _whole() -> dict[str, str]:
    return {kanji: fold_japanese(sound) for kanji, sound in _WHOLE.items()}


def _steps(state: tuple[int, int, int], char: str, folded: str) -> list[tuple[int, int, int]]:
    done, strange, kanji = state
    if char in "ヶケ" or char in _KANA:
        return _kana_steps(state, char, folded)
    sounds = _readings().get(char, ())
    steps = [(done + len(sound), strange, kanji + 1) for sound in sounds if folded.startswith(sound, done)]
    if kanji and folded.startswith("노", done):  # 木下 is 기노시타
        steps += [(done + 1 + len(sound), strange, kanji + 1) for sound in sounds if folded.startswith(sound, done + 1)]
    if "오" in sounds and done and (ord(folded[done - 1]) - 0xAC00) % 588 // 28 == _O:
        steps.append((done, strange, kanji + 1))
    if not steps and strange < _STRANGE:
        steps = [(done + size, strange + 1, kanji + 1) for size in _STRANGE_SYLLABLES if done + size <= len(folded)]
    return steps


def _kana_steps(state: tuple[int, int, int], char: str, folded: str) -> list[tuple[int, int, int]]:
    done, strange, kanji = state
    sound = "가" if char in "ヶケ" else fold_japanese(_KANA[char])
    return [(done + 1, strange, kanji)] if folded.startswith(sound, done) else []


def _enough(strange: int, kanji: int, folded: str) -> bool:
    known = kanji - strange
    return known > 1 if strange else known > 1 or len(folded) >= _MANY
