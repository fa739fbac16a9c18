"""What somebody typed after '/brief' or '@exec-brief', read as a verb and the rest; pure, and never raises.

People write the verb first ('구독 최태원') or last ('최태원 구독해줘'), with or without the space, in Korean or English.
A name is never taken for a verb that it resembles: what is no verb and no name, but near a verb, is reported as such.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ..people.folding import fold, key
from ..people.lookup import distance, jamo
from .keyboard import hangul_of_keys

Verb = Literal[
    "subscribe", "unsubscribe", "list", "time", "pause", "resume", "preview", "status", "why", "quiet", "help", "ask"
]

_WORDS: dict[Verb, str] = {
    "subscribe": "구독 팔로우 팔로 구독추가 구독신청 구독시작 subscribe sub follow",
    "unsubscribe": "해지 구독해지 구독취소 구독해제 구독중단 취소 해제 언팔로우 언팔 unsubscribe unsub unfollow",
    "list": "목록 구독목록 리스트 list ls subscriptions",
    "time": "시간 시각 시간변경 시간설정 발송시간 time hour schedule",
    "pause": "일시정지 일시중지 일시중단 정지 중지 멈춤 pause stop",
    "resume": "재개 다시시작 재시작 일시정지해제 resume unpause restart start",
    "preview": "미리보기 테스트 preview test",
    "status": "상태 현황 status",
    "why": "왜 이유 why",
    "quiet": "조용히 조용 조용히하기 quiet silent",
    "help": "도움말 도움 헬프 사용법 사용방법 명령어 help h ?",
}
_VERBS = {word: verb for verb, words in _WORDS.items() for word in words.split()}
#: '구독해 주세요', '해지할게요': the ending says nothing
_POLITE = re.compile(
    r"(?:하기|해줘요?|해주세요|해주라|해라|해요|해|할래요?|할게요?|합니다|하자|시켜줘|부탁해요?|좀|요)$"
)
_PUBLIC = frozenset("공유 공개 공유해줘 공유해 공유하기 모두에게 채널에 public share shared".split())  # noqa: SIM905 - a word list
#: what people put around a name
_FILLERS = frozenset(
    [
        "소식",
        "뉴스",
        "기사",
        "근황",
        "동향",
        "관련",
        "관련뉴스",
        "알려줘",
        "알려주세요",
        "알려",
        "보여줘",
        "보여주세요",
        "찾아줘",
        "찾아",
        "좀",
        "요약",
        "요약해줘",
        "브리핑",
        "궁금해",
        "어때",
        "news",
        "about",
        "on",
        "latest",
        "for",
        "please",
        "tell",
        "me",
        "the",
    ]
)
_GLUED = ("구독해지", "구독취소", "구독해제", "구독", "해지")
_CLOCK_GLUED = re.compile(r"(시간|시각|time)(\d.*)", re.IGNORECASE)
#: '<@U1>', '<@!1>', '@exec-brief', '/brief': how the bot was called
_CALL = re.compile(
    r"^\s*(?:<@!?[\w|.\-]+>|[@＠]?exec-brief\b|[/／](?:brief|브리핑|exec-brief)(?=\s|$))[\s,:]*", re.IGNORECASE
)
#: characters of no width, controls and marks of direction, which come along with a paste
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
#: no request is longer; what is beyond is not read
LONGEST = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What was asked for; ``rest`` is what the verb is about."""

    verb: Verb
    rest: str = ""
    #: the answer is meant for the whole channel
    public: bool = False
    #: verbs that an unknown first word resembles, nearest first; ``verb`` is 'ask' then
    near: tuple[Verb, ...] = ()


def read(words: str, is_name: Callable[[str], bool]) -> Command:
    """*words* as a command.  *is_name*: does a text surely name somebody of the roster?"""
    plain = plain_words(words)
    tokens, public = _without_public(plain.split(" ") if plain else [])
    if not tokens or (len(tokens) == 1 and _squeezed(tokens[0]) in _PUBLIC):
        return Command(verb="help")
    verb, rest = _split(tokens, is_name)
    if verb is not None:
        return Command(verb=verb, rest=rest, public=public)
    question = " ".join(_without_fillers(tokens))
    near = () if is_name(question) else near_verbs(tokens[0])
    return Command(verb="ask", rest=question, public=public, near=near)


def plain_words(words: str) -> str:
    """*words* without the call of the bot and unseen characters, each gap one space."""
    shown = _UNSEEN.sub("", words[:LONGEST].replace("\t", " ").replace("\n", " "))
    while (called := _CALL.match(shown)) is not None and called.end():
        shown = shown[called.end() :]
    return " ".join(shown.split())


def verb_of(word: str) -> Verb | None:
    """The verb that *word* is, whatever its width, case or polite ending; None where it is none."""
    squeezed = _squeezed(word)
    return _VERBS.get(squeezed) or _VERBS.get(_POLITE.sub("", squeezed))


def near_verbs(word: str) -> tuple[Verb, ...]:
    """Verbs that *word* may be a slip for ('구둑', 'subscirbe', 'rnehr' with the keyboard in English), nearest first."""
    hangul = verb_of(hangul_of_keys(word))
    if hangul is not None:
        return (hangul,)
    typed = jamo(_squeezed(word))
    allowed = 0 if len(typed) < 4 else 1 if len(typed) < 8 else 2
    if not allowed:
        return ()
    found = [(distance(typed, jamo(known), allowed), verb) for known, verb in _VERBS.items() if len(jamo(known)) >= 4]
    close = sorted((slips, at) for at, (slips, _) in enumerate(found) if slips <= allowed)
    return tuple(dict.fromkeys(found[at][1] for _, at in close))


def _squeezed(word: str) -> str:
    stripped = fold(word).text.strip(" \t!.,~:;'\"“”‘’()[]")
    return key(stripped) if stripped.strip("?") else stripped[:1]


# -- the verb ------------------------------------------------------------------------------------------------------


def _split(tokens: Sequence[str], is_name: Callable[[str], bool]) -> tuple[Verb | None, str]:
    """The verb and what it is about: first, last, or glued to a name."""
    for size in (3, 2, 1):
        if len(tokens) >= size and (verb := verb_of("".join(tokens[:size]))) is not None:
            return verb, " ".join(tokens[size:])
    if (timed := _CLOCK_GLUED.fullmatch(fold(tokens[0]).text)) is not None:
        return "time", " ".join([timed[2], *tokens[1:]])
    for size in (3, 2, 1):
        verb = verb_of("".join(tokens[-size:])) if len(tokens) > size else None
        if verb in ("subscribe", "unsubscribe"):
            return verb, " ".join(tokens[:-size])
    return next(_unglued(tokens, is_name), (None, ""))


def _unglued(tokens: Sequence[str], is_name: Callable[[str], bool]) -> Iterator[tuple[Verb, str]]:
    """'최태원구독', '구독최태원'."""
    last, first = _POLITE.sub("", tokens[-1]), tokens[0]
    for word in _GLUED:
        if last.endswith(word) and last != word and is_name(last[: -len(word)]):
            yield _VERBS[word], " ".join([*tokens[:-1], last[: -len(word)]])
        if first.startswith(word) and first != word and is_name(first[len(word) :]):
            yield _VERBS[word], " ".join([first[len(word) :], *tokens[1:]])


def _without_public(tokens: Sequence[str]) -> tuple[list[str], bool]:
    """'최태원 7일 공유' -> ['최태원', '7일'], True."""
    kept = [token for at, token in enumerate(tokens) if not at or _squeezed(token) not in _PUBLIC]
    return kept, len(kept) < len(tokens)


def _without_fillers(tokens: Sequence[str]) -> Sequence[str]:
    """'최태원 소식 알려줘' -> ['최태원']; all of *tokens* where nothing would be left."""
    return [token for token in tokens if _squeezed(token) not in _FILLERS] or tokens
