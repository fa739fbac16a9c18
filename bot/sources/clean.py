"""From the lines of a page to the lines of its article: labels, bylines, captions, copies and listings taken out.

The rules stand in :mod:`bot.sources.patterns`; this module says where each may act.  The principle is *when in doubt,
keep*: whole lines only, anchored, and nothing is rewritten, so every line that comes out is a part of a line that went
in (after :func:`tidy`).  Cleaning what was cleaned changes nothing.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from . import patterns
from .plain import hygiene, one_line

#: an exact repeat shorter than this may be meant
REPEAT_CHARS = 20
#: headings that end an article count only in the last part of it
CUT_FROM = 0.6
#: where a name alone on a line is a byline
HEAD_LINES, TAIL_LINES = 3, 5
#: sub-headlines stand in the first lines, and are short
SUBTITLE_LINES, SUBTITLE_CHARS = 6, 80
#: a rights notice is shorter than this; what stands beside it in its line, shorter than that
NOTICE_CHARS, NOTICE_REST = 80, 20
#: a line of so many sentences is text, whatever its last words are
DUMP_SENTENCES = 3

_KEY_DROP = re.compile(r"[\s\"'“”‘’「」『』.,·…]+")
_SENTENCE_END = {
    "ko": re.compile(r"(?:[가-힣](?:다|요|음|함|죠|까|라|네|자)[.!?…]*|[.!?…])[\"'”’)\]」』]*$"),
    "ja": re.compile(r"[。！？!?…][」』）)”]*$|[」』]$"),
    "zh": re.compile(r"[。！？!?…；][」』）)”]*$|[”」』]$"),
    "en": re.compile(r"[.!?…][\"'”’)\]]*$"),
}
_SENTENCES = re.compile(r"(?<=[.!?。！？])[\"'”’」』）)]*\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaned:
    """What :func:`clean_lines` kept, and what it read off the lines that it dropped."""

    #: article text, one paragraph a line
    body: tuple[str, ...]
    #: sub-headlines that stood before the first sentence
    subtitles: tuple[str, ...] = ()
    #: agency that wrote the text, as the text says so
    wire: str = ""
    #: outlet that the text names in its first or last line
    outlet: str = ""
    #: (kind of rule, line), in the order of dropping
    dropped: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        return "\n".join(self.body)


@dataclass(slots=True)
class _Draft:
    """The lines while the rules go over them."""

    lines: list[str]
    language: str
    wire: str = ""
    outlet: str = ""
    dropped: list[tuple[str, str]] = field(default_factory=list)
    #: every outlet named so far: a board names itself and the newspaper
    outlets: set[str] = field(default_factory=set)
    #: kind of each line looked up so far ('' for text): later passes see the same lines again
    kinds: dict[str, str] = field(default_factory=dict)
    #: each line that was looked at for a dateline, and what is left of it
    stripped: dict[str, str] = field(default_factory=dict)

    def note(self, kind: str, line: str) -> None:
        self.dropped.append((kind, line))

    def kind_of(self, line: str) -> str:
        """As :func:`_kind_of`, looked up once."""
        kind = self.kinds.get(line)
        if kind is None:
            kind = self.kinds[line] = _kind_of(line, self.language)
        return kind

    def cut(self, kind: str, start: int) -> None:
        for line in self.lines[start:]:
            self.note(kind, line)
        del self.lines[start:]

    def credit(self, found: re.Match[str]) -> None:
        """Read the agency or outlet that *found* names; the first one named stays."""
        named = found.groupdict()
        wire = named.get("wire") or named.get("wire2") or ""
        self.wire = self.wire or patterns.WIRE_NAMES.get(wire, wire)
        if outlet := (named.get("outlet") or "").strip():
            self.outlet = self.outlet or outlet
            self.outlets.add(outlet)


def tidy(line: str) -> str:
    """One line in NFC, without invisible characters, every run of spaces one space, trimmed."""
    return one_line(hygiene(line))


def key_of(line: str) -> str:
    """*line* without what copies of one text differ in: spaces, quotes, full stops."""
    return _KEY_DROP.sub("", line)


def ends_sentence(line: str, language: str) -> bool:
    """Whether *line* ends the way a sentence of *language* ends (the English way for others)."""
    return _SENTENCE_END.get(language, _SENTENCE_END["en"]).search(line) is not None


def clean_lines(lines: Iterable[str], language: str) -> Cleaned:
    """Return the article within *lines*; never raises, whatever the lines are.

    *language* is ``ko``, ``ja``, ``zh`` or ``en``; any other value applies the English tables.  Rules that look at
    positions see new positions after a pass, so passes are made until one changes nothing.
    """
    draft = _Draft([*_tidied(lines)], language if language in patterns.LANGUAGES else "en")
    subtitles: list[str] = []
    for _ in range(12):  # two are usual; each only removes, so this ends by itself
        before = list(draft.lines)
        for rule in _RULES:
            rule(draft)
        subtitles += _take_subtitles(draft)
        if draft.lines == before:
            break
    return Cleaned(
        body=tuple(draft.lines),
        subtitles=tuple(subtitles),
        wire=draft.wire,
        outlet=draft.outlet,
        dropped=tuple(draft.dropped),
    )


def _tidied(lines: Iterable[str]) -> Iterator[str]:
    for raw in lines:
        for part in raw.splitlines():
            if line := tidy(part):
                yield line


def _drop_board(draft: _Draft) -> None:
    """A board's listing: from its column titles to the end, or three rows and more wherever they stand."""
    flat = [line.replace("|", " ").strip() for line in draft.lines]
    flat = [re.sub(r"\s+", " ", line) for line in flat]
    head = next((i for i, line in enumerate(flat) if patterns.BOARD_HEAD.match(line)), None)
    if head is not None and any(patterns.BOARD_ROW.match(line) for line in flat[head + 1 : head + 4]):
        draft.cut("board", head)
        flat = flat[:head]
    rows = [bool(patterns.BOARD_ROW.match(line)) for line in flat]
    starts = [i for i in range(len(rows) - 2) if all(rows[i : i + 3])]
    in_run = {i + step for i in starts for step in range(3)}
    for i in sorted(in_run):
        draft.note("board", draft.lines[i])
    draft.lines = [line for i, line in enumerate(draft.lines) if i not in in_run]


def _drop_marked(draft: _Draft) -> None:
    """Labels, rights, captions, stamps, promotions: wherever in the text they stand."""
    bullets = {i for i, line in enumerate(draft.lines) if line.startswith("▲")} if draft.language == "ko" else set()
    kept = []
    for i, line in enumerate(draft.lines):
        kind = draft.kind_of(line)
        if i in bullets and not kind and _is_lone_caption(line, i, bullets):
            kind = "caption"
        if kind:
            _read_mail(draft, line)
            draft.note(kind, line)
        else:
            kept.append(line)
    draft.lines = kept


def _kind_of(line: str, language: str) -> str:
    """Which table *line* is in; '' for none.  No table judges a line longer than its own limit."""
    size = len(line)
    found = next((kind for kind, table, most in _tables(language) if size <= most and table.search(line)), "")
    return "" if found in ("rights", "caption") and not _is_lone(found, line, language) else found


def _is_lone(kind: str, line: str, language: str) -> bool:
    """Whether *line* is a notice or a caption and nothing more: not a report about rights, nor a text that ends in one."""
    if kind == "caption":
        parts = _split_sentences(line)
        return sum(ends_sentence(part, language) for part in parts if len(part) > NOTICE_REST) < DUMP_SENTENCES
    if patterns.REPORTS[language].search(line):
        return False
    if patterns.RIGHTS_START.search(line):
        return True
    table = patterns.RIGHTS[language]
    others = [part for part in _split_sentences(line) if not table.search(part) and len(part) > NOTICE_REST]
    return len(line) <= NOTICE_CHARS and not others


def _split_sentences(line: str) -> list[str]:
    return [part for part in _SENTENCES.split(line) if part.strip()]


@functools.cache
def _tables(language: str) -> tuple[tuple[str, re.Pattern[str], int], ...]:
    return (
        ("label", patterns.LABELS_COMMON, 80),
        ("label", patterns.LABELS[language], 120),
        ("rights", patterns.RIGHTS[language], 400),
        ("stamp", patterns.STAMPS[language], 160),
        ("promo", patterns.PROMOS[language], 200),
        ("byline", patterns.BYLINES[language], 300),
        ("caption", patterns.CAPTIONS[language], 300),
    )


def _is_lone_caption(line: str, i: int, bullets: set[int]) -> bool:
    """'▲ …' by itself is a caption; several in a row are a list of the article's."""
    alone = i - 1 not in bullets and i + 1 not in bullets
    return alone and len(line) <= 160 and line.count("▲") <= 1


def _read_mail(draft: _Draft, line: str) -> None:
    if found := patterns.WIRE_MAIL.search(line):
        draft.wire = draft.wire or patterns.WIRE_OF_MAIL[found["host"].lower()]


def _drop_edges(draft: _Draft) -> None:
    """Names and credits alone on a line: only in the first or last few lines."""
    alone, credit = patterns.BYLINE_ALONE[draft.language], patterns.TAIL_CREDIT[draft.language]
    _drop_within(draft, HEAD_LINES, alone, "byline")
    if draft.language == "ko":
        _drop_within(draft, SUBTITLE_LINES + 2, patterns.BRACKETED, "credit")
    for i in range(len(draft.lines) - 1, max(-1, len(draft.lines) - 1 - TAIL_LINES), -1):
        line = draft.lines[i]
        found = credit.match(line)
        if found:
            draft.credit(found)
        if found or alone.search(line) or line in draft.outlets:
            draft.note("credit" if found else "byline", draft.lines.pop(i))


def _drop_within(draft: _Draft, count: int, table: re.Pattern[str], kind: str) -> None:
    """Drop those of the first *count* lines that *table* matches; read the outlet that one names."""
    for i in range(min(count, len(draft.lines)) - 1, -1, -1):
        if found := table.search(draft.lines[i]):
            draft.credit(found)
            draft.note(kind, draft.lines.pop(i))


def _cut_tail(draft: _Draft) -> None:
    """A heading such as '관련 기사' in the last 40 % ends the article.

    English headings are also words of articles ('In this article', 'More'): there fewer sentences than other lines must follow.
    """
    table = patterns.CUT[draft.language]
    sums = [0, *accumulate(map(len, draft.lines))]
    for i, line in enumerate(draft.lines):
        if len(line) > 60 or not i or sums[i] < CUT_FROM * sums[-1] or not table.match(line):
            continue
        prose = sum(len(after) for after in draft.lines[i + 1 :] if ends_sentence(after, draft.language))
        if draft.language != "en" or 2 * prose <= sums[-1] - sums[i + 1] or patterns.COMMENTS_EN.match(line):
            draft.cut("after-article", i)
            return


def _strip_datelines(draft: _Draft) -> None:
    """'(서울=연합뉴스) 홍길동 기자 = ' before a sentence, '/연합뉴스' or a byline after one."""
    kept = []
    for line in draft.lines:
        rest = draft.stripped.get(line)
        if rest is None:
            rest = draft.stripped[line] = _strip_dateline(draft, line)
        if rest != line:
            draft.note("dateline", line)
        if rest:
            kept.append(rest)
    draft.lines = kept


def _without_notice(line: str, language: str) -> str:
    """*line* without the rights notices after its last sentence: pages without blocks come as one line."""
    table = patterns.RIGHTS[language]
    if len(line) <= NOTICE_REST or not table.search(line):
        return line
    starts = [0, *(found.end() for found in _SENTENCES.finditer(line) if found.end() < len(line))]
    while len(starts) > 1:
        last = line[starts[-1] :].strip()
        if len(last) > NOTICE_CHARS or not table.search(last) or patterns.REPORTS[language].search(last):
            break
        line = line[: starts.pop()].strip()
    return line


def _strip_dateline(draft: _Draft, line: str) -> str:
    for pattern in patterns.DATELINES[draft.language]:
        if found := pattern.match(line):
            draft.credit(found)
            _read_mail(draft, found[0])
            line = line[found.end() :].strip()
    if found := patterns.SUFFIXES[draft.language].search(line, max(0, len(line) - 320)):
        draft.credit(found)
        _read_mail(draft, found[0])
        line = line[: found.start()].strip()
    return line if draft.kind_of(line) == "rights" else _without_notice(line, draft.language)


def _halve_lines(draft: _Draft) -> None:
    """A block printed twice within one line."""
    draft.lines = [_half(line) for line in draft.lines]


def _half(line: str) -> str:
    middle = len(line) // 2
    if len(line) < 4 * REPEAT_CHARS:
        return line
    for first, second in ((line[:middle], line[middle:]), (line[:middle], line[middle + 1 :])):
        if first.strip() == second.strip():
            return first.strip()
    return line


def _drop_second_half(draft: _Draft) -> None:
    """The body printed twice: the rest of the lines repeats a run of earlier ones to the last line.

    A headline between the two goes with the second.
    """
    keys = [key_of(line) for line in draft.lines]
    first: dict[str, int] = {}
    for i, key in enumerate(keys):
        start = first.setdefault(key, i)
        run = len(keys) - i
        if start < i and run >= 2 and start + run <= i and keys[i:] == keys[start : start + run]:
            between = i - 1 >= start + run and not _is_body(draft.lines[i - 1], draft.language)
            draft.cut("repeat", i - between)
            return


def _drop_repeats(draft: _Draft) -> None:
    """A paragraph whose sentences have all been read before: of 20 characters and more, or next to such a one."""
    seen: set[str] = set()
    kept = []
    in_run = False
    for line in draft.lines:
        whole = key_of(line)
        parts = [key for part in _SENTENCES.split(line) if (key := key_of(part))]
        known = whole in seen or (bool(parts) and seen.issuperset(parts))
        in_run = known and (in_run or len(whole) >= REPEAT_CHARS)
        if in_run:
            draft.note("repeat", line)
            continue
        seen.update(parts, (whole,))
        kept.append(line)
    draft.lines = kept


def _take_subtitles(draft: _Draft) -> list[str]:
    """Cut the sub-headlines off the front: at most six short lines, none a sentence, with sentences after them."""
    if draft.language == "en":
        return []  # English pages print a standfirst, which is text
    count = next((i for i, line in enumerate(draft.lines) if _is_body(line, draft.language)), 0)
    if count > SUBTITLE_LINES or any(len(line) > SUBTITLE_CHARS for line in draft.lines[:count]):
        return []
    found, draft.lines = draft.lines[:count], draft.lines[count:]
    return found


def _is_body(line: str, language: str) -> bool:
    return len(line) > SUBTITLE_CHARS or (ends_sentence(line, language) and not _is_quoted_head(line))


def _is_quoted_head(line: str) -> bool:
    """'최태원 "AI 밸류체인 리더십 강화해야"' ends in a quotation mark, not in a sentence."""
    return len(line) <= SUBTITLE_CHARS and line[-1] in "\"'”’" and not re.search(r"[.!?][\"'”’]$", line)


_RULES: Sequence[Callable[[_Draft], None]] = (
    _drop_board,
    _strip_datelines,
    _drop_marked,
    _drop_edges,
    _cut_tail,
    _halve_lines,
    _drop_second_half,
    _drop_repeats,
)
