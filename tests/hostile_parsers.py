"""Parsers that go wrong in a named way; the children of ``ParserPool`` import them from here."""

import os
import signal
import sys
import time

from bot.errors import ParseError
from bot.model import FeedResult, Page


def feed(body, *, content_type, url, source, now):
    return FeedResult(title=f"{body.decode()} {source.id} {now:%d} {content_type} {url}", items=())


def page(body, **known):
    """Do what the body says."""
    verb = body.decode()
    return _VERBS.get(verb, _read)(verb, known)


def _read(verb, known):
    return Page(title=known["title_hint"], text=verb, language=known["language"])


def _report_pid(verb, known):
    return Page(title="", text=str(os.getpid()), language="ko")


def _sleep(verb, known):
    time.sleep(3600)


def _spin(verb, known):
    # one C call that holds the interpreter: no signal handler written in Python would run
    return sum(range(10**12))


def _eat_memory(verb, known):
    return bytearray(4_000_000_000)


def _die(verb, known):
    os.kill(os.getpid(), signal.SIGKILL)


def _refuse(verb, known):
    raise ParseError("글이 비어 있습니다.", kind="empty")


def _crash(verb, known):
    raise KeyError("a bug")


def _recurse(verb, known):
    return _recurse(verb, known)


def _exit(verb, known):
    sys.exit(3)


_VERBS = {
    "pid": _report_pid,
    "sleep": _sleep,
    "spin": _spin,
    "eat": _eat_memory,
    "die": _die,
    "refuse": _refuse,
    "crash": _crash,
    "recurse": _recurse,
    "exit": _exit,
}
