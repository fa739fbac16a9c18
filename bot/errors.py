"""Every error that exec-brief raises on purpose.

    BriefError
    ├── ConfigError      a file in config/ or an environment variable is wrong
    ├── InputError       what the user typed or passed cannot be used
    ├── FetchError       an address could not be fetched (``kind`` says how)
    │   └── FetchRefused  we refused to fetch it (unsafe address, too large, ...)
    ├── ParseError       bytes that are no feed, or no page
    └── StoreError       the database is missing, locked, full or from a newer version

The message of each is one sentence for a person: what happened, why, and what to do next.  Anything
that is not a ``BriefError`` is a bug and keeps its traceback.
"""

from __future__ import annotations


class BriefError(Exception):
    """Something a person can act on; ``str(error)`` is the sentence to show."""


class ConfigError(BriefError):
    """A configuration file or environment variable is wrong; names the file and the line."""


class InputError(BriefError):
    """A command's argument or input cannot be used."""


class FetchError(BriefError):
    """An address could not be fetched.

    ``kind`` is a short stable word for receipts and metrics: ``timeout``, ``dns``, ``connect``,
    ``http-404``, ``http-5xx``, ``redirects``, ``too-large``, ``content-type``, ``refused``, ...
    """

    def __init__(self, message: str, *, kind: str) -> None:
        super().__init__(message)
        self.kind = kind


class FetchRefused(FetchError):
    """We refused the address or the answer: it is unsafe, so trying again is of no use."""


class ParseError(BriefError):
    """The bytes are not what they claim to be.  ``kind``: ``not-a-feed``, ``empty``, ``killed``, ..."""

    def __init__(self, message: str, *, kind: str) -> None:
        super().__init__(message)
        self.kind = kind


class StoreError(BriefError):
    """The database cannot be used; says why and what to do."""
