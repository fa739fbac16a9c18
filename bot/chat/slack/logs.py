"""What slack_bolt and slack_sdk say, in our log, without what nobody must read there.

Below WARNING they print request and response bodies (tokens of an installation, one-time addresses of Socket Mode), so
their logger never goes lower; of what remains the addresses go (a ``response_url`` is a secret, a WebSocket's address
holds a ticket) and tracebacks are left out, as they print addresses too.
"""

from __future__ import annotations

import logging
import re

import structlog

from ...secrets import mask

log = structlog.get_logger()

NAME = "exec_brief.slack"
_ADDRESS = re.compile(r"\b(?:https?|wss?)://[^\s'\"<>]+|xoxe\.?[\w.-]+")


def masked(text: str) -> str:
    """*text* in one line, without tokens and addresses."""
    return mask(_ADDRESS.sub("…", " ".join(text.split())))


class _Forward(logging.Handler):
    """Hands a record to our log; of an exception only its kind."""

    def emit(self, record: logging.LogRecord) -> None:
        kind = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else None
        say = log.error if record.levelno >= logging.ERROR else log.warning
        say("slack", said=masked(record.getMessage())[:300], **({"error": kind} if kind else {}))


def quiet_logger() -> logging.Logger:
    """The logger to give to Bolt and to every client."""
    logger = logging.getLogger(NAME)
    logger.setLevel(logging.WARNING)
    logger.propagate = False
    if not logger.handlers:
        logger.addHandler(_Forward())
    return logger
