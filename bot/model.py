"""The frozen values that flow through exec-brief; one type per stage, no I/O.

    Source -> Item -> Article -> Story -> (summarizer.Summary) -> Digest -> deliveries

All datetimes are aware and kept in UTC; :func:`aware` refuses naive ones at construction.  Language codes are
``ko``, ``en``, ``ja``, ``zh`` or ``und`` (not one of the four).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Literal

from summarizer import Declined, Summary

LANGUAGES = ("ko", "en", "ja", "zh")


def aware(moment: datetime) -> datetime:
    """Return *moment* in UTC; raise ``ValueError`` for a naive datetime."""
    if moment.tzinfo is None:
        raise ValueError(f"naive datetime {moment!r}: attach a time zone first")
    return moment.astimezone(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """A company or body of the roster."""

    id: str
    #: preferred spelling by language: ko, en, ja, zh_hans, zh_hant
    names: Mapping[str, str]
    aliases: tuple[str, ...] = ()
    #: what speaks for it and is not it: subsidiaries, products, offices; never printed under its name
    related: tuple[str, ...] = ()

    @property
    def ko(self) -> str:
        return self.names["ko"]

    @property
    def surfaces(self) -> tuple[str, ...]:
        """Everything that it is recognised by."""
        return (*self.names.values(), *self.aliases, *self.related)


@dataclass(frozen=True, slots=True, kw_only=True)
class Executive:
    """A person of the roster: one id, names in four scripts."""

    id: str
    organisation: str
    #: preferred spelling by language: ko, en, ja, zh_hans, zh_hant
    names: Mapping[str, str]
    #: specific enough to match on their own
    aliases: tuple[str, ...] = ()
    #: match only where a context word or the organisation stands in the same article
    weak_aliases: tuple[str, ...] = ()
    #: surname + title ('최 회장'); only after a full name earlier in the article
    short_forms: tuple[str, ...] = ()
    #: current role by language (ko, en); printed only where the article gives none
    role: Mapping[str, str] = field(default_factory=dict)
    as_of: str = ""
    status: str = "unverified"
    #: context words that raise confidence
    include: tuple[str, ...] = ()
    #: context words that point to a namesake
    exclude: tuple[str, ...] = ()

    @property
    def ko(self) -> str:
        return self.names["ko"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """All executives and organisations, in the order of the file."""

    executives: tuple[Executive, ...]
    organisations: tuple[Organisation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A feed, newsroom or search API of ``config/sources.yaml``."""

    id: str
    #: outlet as printed in the digest
    name: str
    url: str
    language: str
    #: IANA zone for dates that name none
    timezone: str = "Asia/Seoul"
    #: 1 wire, national daily or first-party newsroom; 2 trade press; 3 aggregator
    tier: int = 2
    #: A permission needed, D nothing beyond copyright, E unclear, ? unread
    terms_class: str = "?"
    enabled: bool = True
    #: codec to force where the feed declares a wrong one
    charset: str | None = None


DateFlag = Literal["ok", "missing", "unreadable", "clamped"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One entry as the feed gave it; key (source, guid or link)."""

    source_id: str
    guid: str
    url: str
    title: str
    #: excerpt as plain text, at most 2,000 characters
    excerpt: str = ""
    published: datetime | None = None
    date_flag: DateFlag = "ok"


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedResult:
    """What one feed said; ``error`` is set where it could not be read at all."""

    title: str
    items: tuple[Item, ...]
    #: things that were wrong but did not stop the reading ('missing-dates', 'charset-guessed', 'loose-xml')
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What one page said: the output of ``sources.page``."""

    title: str
    #: clean body, one paragraph a line
    text: str
    language: str
    published: datetime | None = None
    outlet: str = ""
    #: the news agency that wrote it ('연합뉴스'), where the page says so
    wire: str = ""
    #: why the text is not the article ('paywall', 'headline-only', 'cookie-wall', 'empty'), else ''
    thin: str = ""
    #: sub-headlines that stood before the body
    subtitles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """One surface form found in a text; offsets are code points, end exclusive."""

    start: int
    end: int
    id: str
    kind: Literal["person", "organisation"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A person named in an article, with the title that the article itself gives."""

    executive_id: str
    #: '' where the article gives no title
    title: str = ""
    #: offset of the first full mention
    first: int = 0
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """A surface form that looked like a roster person and was not taken, for ``why``."""

    surface: str
    #: '' where several people share the form
    executive_id: str
    reason: Literal["homonym", "no-context", "no-full-name", "ambiguous"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matches:
    """People and organisations of one text, in order of first mention."""

    people: tuple[Mention, ...]
    organisations: tuple[str, ...]
    spans: tuple[Span, ...]
    rejected: tuple[Rejected, ...] = ()

    @property
    def people_ids(self) -> tuple[str, ...]:
        return tuple(m.executive_id for m in self.people)


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One canonical URL: clean text, language, outlet, time, people named in it."""

    url: str
    source_id: str
    outlet: str
    title: str
    text: str
    language: str
    published: datetime
    #: the date is the time we first saw it: the feed and the page gave none
    undated: bool = False
    thin: str = ""
    wire: str = ""
    tier: int = 2
    people: tuple[Mention, ...] = ()
    organisations: tuple[str, ...] = ()
    text_hash: str = ""
    subtitles: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "published", aware(self.published))

    @property
    def people_ids(self) -> tuple[str, ...]:
        return tuple(m.executive_id for m in self.people)


@dataclass(frozen=True, slots=True)
class StoryDoc:
    """What grouping needs of an article.

    ``key`` names it (its URL) and decides ties.  ``published`` None: taken to be inside every time window.  ``language``
    other than ko, en, ja, zh is allowed; '' or 'und' is guessed from the script.  ``people`` stand in order of mention.
    """

    key: str
    title: str
    text: str
    language: str
    published: datetime | None
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    outlet: str = ""
    wire: str = ""

    def __post_init__(self) -> None:
        if self.published is not None:
            zone = self.published.tzinfo or UTC
            object.__setattr__(self, "published", self.published.replace(tzinfo=zone).astimezone(UTC))


StoryKind = Literal["new", "follow-up"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Articles on one event, across outlets and languages."""

    id: str
    kind: StoryKind
    #: best article first: the one the card is written from
    articles: tuple[Article, ...]
    #: executives by number of articles that name them, then by order of mention
    people: tuple[str, ...]
    organisations: tuple[str, ...]
    #: wire reprints count once
    independent_outlets: int
    score: float = 0.0
    #: url -> the url it is a copy of, for wire reprints and near-duplicates
    copies: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """One article in the source thread of a story."""

    outlet: str
    title: str
    language: str
    published: datetime
    url: str
    #: three bullets of the article itself, or why there are none
    summary: Summary | Declined
    #: '' or what to say of it: '연합뉴스 전재', '제목·요약만 확인'
    note: str = ""
    #: ``published`` is only when we first saw it
    undated: bool = False
    #: a wire reprint or the same text elsewhere: shown, but not counted
    copied: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """A person as the card prints them: '최태원 SK그룹 회장'."""

    executive_id: str
    name: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One story as the reader sees it."""

    story_id: str
    kind: StoryKind
    headline: str
    url: str
    people: tuple[PersonLine, ...]
    #: Declined where no bullets could be made: the card stands under '원문 소식' with its reason
    summary: Summary | Declined
    #: best first
    sources: tuple[SourceLine, ...]
    independent_outlets: int

    @property
    def languages(self) -> tuple[tuple[str, int], ...]:
        """(language, number of outlets) by falling number, then ko, en, ja, zh; copies do not count."""
        outlets: dict[str, set[str]] = {code: set() for code in (*LANGUAGES, "und")}
        for line in self.sources:
            if not line.copied:
                outlets[line.language if line.language in outlets else "und"].add(line.outlet)
        found = [(code, len(names)) for code, names in outlets.items() if names]
        return tuple(sorted(found, key=lambda pair: -pair[1]))


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFailure:
    """A source that could not be read in this round, and why (one Korean sentence)."""

    source_id: str
    name: str
    kind: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What was and was not covered; printed under every digest."""

    sources_checked: int
    failures: tuple[SourceFailure, ...] = ()
    items_seen: int = 0
    items_new: int = 0
    #: dropped, by reason word ('off-topic', 'no-executive', 'homonym', 'too-old', 'already-said', ...)
    dropped: Mapping[str, int] = field(default_factory=dict)
    #: articles whose body could not be had (paywall, headline only, fetch failed)
    thin: int = 0
    #: articles counted as copies of another
    copies: int = 0
    #: stories beyond the edition's limit
    over_limit: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """The ranked stories of one edition on one local date, and the receipt."""

    edition_id: str
    title: str
    local_date: date
    timezone: str
    #: stories with bullets
    cards: tuple[Card, ...]
    #: '원문 소식': stories that could not be summarised honestly
    listed: tuple[Card, ...]
    receipt: Receipt
    made_at: datetime

    @property
    def quiet(self) -> bool:
        return not self.cards and not self.listed


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A digest's standing order, from ``config/editions.yaml``."""

    id: str
    title: str
    #: wall time 'HH:MM' in ``timezone``
    time: str
    days: tuple[str, ...]
    timezone: str = "Asia/Seoul"
    #: executive and organisation ids; empty: the whole roster
    people: tuple[str, ...] = ()
    languages: tuple[str, ...] = LANGUAGES
    most_stories: int = 8
    #: how far back a digest looks where none was made before
    window_hours: int = 24
    #: where to post: 'console', 'file:PATH'; 'slack:...' and 'discord:...' come with their adapters
    channels: tuple[str, ...] = ("console",)
    #: next: what a holiday takes away comes on the next working day
    holidays: Literal["post", "skip", "next"] = "post"
    #: ISO 3166 code of the calendar of public holidays; '': none
    holiday_country: str = "KR"
    #: days off beyond that calendar (a temporary holiday, a company's own)
    holiday_dates: tuple[date, ...] = ()
    #: 'HH:MM-HH:MM' in ``timezone``: nothing new is posted then; '': none
    quiet_hours: str = ""
