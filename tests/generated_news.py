"""A generator of made-up news: Zipf vocabulary, topics, events, outlets, four scripts.  For speed and for stress, not for truth.

An article of an event draws its title half from the event's own dozen words and its body a seventh from them, the rest from
its topic and from everyday words, so two articles on one event share what two real ones share, and two events of one topic
share a good deal too.
"""

from __future__ import annotations

import random
from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate

from bot.stories import StoryDoc

START = datetime(2026, 1, 5, tzinfo=UTC)
_HANGUL = "가나다라마바사아자차카타파하강남동로문북서선수신안양영오용우원유이인일장전정제조주지진창천철청최춘충태평한해현호홍화"
_HAN = "国会体导电资发数据经营业产开关东车长门间报学实际韩台美软计设备记访谈议论证请调护变贸卖买价货责赛购质军转进运过达选还乡银销钢铁陆云题类风馆"
_PARTICLES = ("", "", "은", "이", "을", "의", "에", "에서", "으로", "과")


class _Zipf:
    def __init__(self, words: list[str], exponent: float) -> None:
        self.words = words
        self._sums = list(accumulate(1 / (rank + 2) ** exponent for rank in range(len(words))))

    def draw(self, rng: random.Random) -> str:
        return self.words[bisect_left(self._sums, rng.random() * self._sums[-1])]


def _latin(rng: random.Random) -> str:
    return "".join(rng.choice("bcdfgklmnprstvz") + rng.choice("aeiou") for _ in range(rng.randint(2, 4)))


def _word(rng: random.Random, language: str) -> str:
    if language == "ko":
        return "".join(rng.choice(_HANGUL) for _ in range(rng.choice((2, 2, 2, 3, 3, 4))))
    if language in ("ja", "zh"):
        return "".join(rng.choice(_HAN) for _ in range(2))
    return _latin(rng)


class Newsroom:
    """Draws articles; same seed, same articles."""

    def __init__(
        self, seed: int = 7, languages: tuple[str, ...] = ("ko", "en", "ja", "zh"), vocabulary: int = 20_000
    ) -> None:
        self.rng = random.Random(seed)
        self.languages = languages
        self._common = {lang: _Zipf([_word(self.rng, lang) for _ in range(vocabulary)], 1.0) for lang in languages}
        self._topics: dict[str, list[_Zipf]] = {
            lang: [_Zipf([_word(self.rng, lang) for _ in range(150)], 0.8) for _ in range(40)] for lang in languages
        }

    def _own_words(self, language: str) -> _Zipf:
        # an event's words are ordinary words of the language, seldom ones that exist nowhere else
        rng = self.rng
        words = [
            rng.choice(self._common[language].words) if rng.random() < 0.8 else _word(rng, language) for _ in range(12)
        ]
        return _Zipf(words, 0.7)

    def _text(self, language: str, own: _Zipf, topic: _Zipf, words: int, shares: tuple[float, float]) -> str:
        rng, parts = self.rng, []
        for place in range(words):
            dice = rng.random()
            source = own if dice < shares[0] else topic if dice < shares[0] + shares[1] else self._common[language]
            word = source.draw(rng)
            if language == "ko":
                word += rng.choice(_PARTICLES)
            parts.append(word.capitalize() if place % 14 == 0 and language == "en" else word)
            if place % 14 == 13:
                parts[-1] += "." if language in ("ko", "en") else "。"
        return ("" if language in ("ja", "zh") else " ").join(parts)

    def event(self, name: str, when: datetime, size: int, characters: int) -> Iterator[tuple[StoryDoc, str]]:
        """The articles of one event, each with the event's name."""
        rng = self.rng
        topic = rng.randrange(40)
        code = f"{_latin(rng).upper()}-{rng.randint(2, 99)}"
        own = {lang: self._own_words(lang) for lang in self.languages}
        people = (f"person-{rng.randint(1, 107)}",)
        for number in range(size):
            lang = rng.choice(self.languages)
            topics = self._topics[lang][topic]
            length = {"ko": 4.2, "en": 6.9}.get(lang, 2.1)
            shares = (0.5, 0.2)
            title = self._text(lang, own[lang], topics, rng.randint(6, 10), shares)
            body = self._text(lang, own[lang], topics, int(characters / length), (0.15, 0.25)) if characters else ""
            moment = when + timedelta(hours=rng.expovariate(1 / 10))
            if characters:
                title = f"{code} {title}" if rng.random() < 0.5 else title
            doc = StoryDoc(f"{name}-{number}", title, body, lang, moment, people, (), f"outlet-{rng.randint(1, 60)}")
            yield doc, name

    def articles(
        self, count: int, *, days: float = 30, characters: int = 800, most: int = 40
    ) -> tuple[list[StoryDoc], list[str]]:
        """*count* articles over *days*, with the event of each; event sizes fall off as 1 / size squared, up to *most*."""
        sizes = _Zipf([str(size) for size in range(1, most + 1)], 1.6)
        found: list[tuple[StoryDoc, str]] = []
        while len(found) < count:
            when = START + timedelta(days=self.rng.random() * days)
            found += self.event(f"e{len(found)}", when, int(sizes.draw(self.rng)), characters)
        found = sorted(found[:count], key=lambda pair: (pair[0].published, pair[0].key))
        return [doc for doc, _ in found], [event for _, event in found]
