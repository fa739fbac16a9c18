"""The command line: which verbs there are, what they take, and the exit codes.

Imports argparse and nothing heavy; the module behind a verb (``bot.commands.*``) is imported when the verb is called.
Every handler is ``run(args) -> int``, the exit code: 0 done, 1 something could not be done, 2 wrong usage,
3 not found or declined.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from . import __version__
from .errors import BriefError, InputError
from .help_text import word

Arguments = Callable[[argparse.ArgumentParser], object]


class _Formatter(argparse.RawDescriptionHelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, word("usage") if prefix is None else prefix)


class _Parser(argparse.ArgumentParser):
    """An argument parser that speaks the language of the environment."""

    def __init__(self, **kwargs: object) -> None:
        kwargs.setdefault("formatter_class", _Formatter)
        super().__init__(add_help=False, **kwargs)  # type: ignore[arg-type]
        self._positionals.title, self._optionals.title = word("arguments"), word("options")
        self.add_argument("-h", "--help", action="help", help=word("help"))

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(2, f"{word('error')}: {message}\n")


def _collect(p: argparse.ArgumentParser) -> None:
    p.add_argument("--watch", action="store_true", help=word("watch"))


def _digest(p: argparse.ArgumentParser) -> None:
    p.add_argument("--dry-run", action="store_true", help=word("dry-run"))
    p.add_argument("--edition", metavar="ID", help=word("edition"))
    p.add_argument("--date", metavar="YYYY-MM-DD", help=word("date"))
    p.add_argument("--source", metavar="PATH", action="append", help=word("source"))
    p.add_argument("--preview", metavar="FILE", help=word("preview"))


def _brief(p: argparse.ArgumentParser) -> None:
    p.add_argument("name", nargs="+", help=f"{word('name')}; {word('period')}")
    p.add_argument("--refresh", action="store_true", help=word("refresh"))


def _summarize(p: argparse.ArgumentParser) -> None:
    p.add_argument("document", nargs="*", help=word("document"))
    p.add_argument("--title", default="", help=word("title"))
    p.add_argument("--published", metavar="YYYY-MM-DD", help=word("published"))
    p.add_argument("--korean", choices=("model", "rules"), help=word("korean"))


def _why(p: argparse.ArgumentParser) -> None:
    p.add_argument("url", help=word("url"))


def _people(p: argparse.ArgumentParser) -> None:
    p.add_argument("query", nargs="*", help=word("query"))


def _check(p: argparse.ArgumentParser) -> None:
    how = p.add_mutually_exclusive_group()
    how.add_argument("--offline", action="store_true", help=word("offline"))
    how.add_argument("--live", action="store_true", help=word("live"))


def _demo(p: argparse.ArgumentParser) -> None:
    p.add_argument("--out", metavar="FILE", default="out/preview.html", help=word("out"))
    p.add_argument("--model", metavar="FILE", nargs="?", const="", help=word("demo-model"))
    p.add_argument("--endpoint", metavar="URL", help=word("endpoint"))
    p.add_argument("--model-name", metavar="NAME", help=word("endpoint-model"))
    p.add_argument("--articles", type=int, default=2, metavar="N", help=word("articles"))


def _stage(p: argparse.ArgumentParser) -> None:
    p.add_argument("files", nargs="*", help=word("files"))


def _match(p: argparse.ArgumentParser) -> None:
    _stage(p)
    p.add_argument("--roster", metavar="FILE", help=word("roster"))


def _select(p: argparse.ArgumentParser) -> None:
    _stage(p)
    p.add_argument("--count", type=int, default=3, metavar="N", help=word("count"))


def _deliver(p: argparse.ArgumentParser) -> None:
    what = p.add_mutually_exclusive_group()
    what.add_argument("--retry-held", metavar="ID", type=int, help=word("retry-held"))
    what.add_argument("--was-sent", metavar=("ID", "MESSAGE"), nargs=2, help=word("was-sent"))
    what.add_argument("--after-restore", action="store_true", help=word("after-restore"))


def _sources(p: argparse.ArgumentParser) -> None:
    p.add_argument("switch", nargs="?", choices=("on", "off"), help=word("switch"))
    p.add_argument("id", nargs="*", help=word("source-id"))


def _slack(p: argparse.ArgumentParser) -> None:
    p.add_argument("action", choices=("manifest",), help=word("slack-action"))
    p.add_argument("--url", metavar="https://HOST", help=word("slack-url"))


def _discord(p: argparse.ArgumentParser) -> None:
    p.add_argument("action", choices=("sync", "invite"), help=word("discord-action"))
    p.add_argument("--guild", metavar="ID", help=word("guild"))
    p.add_argument("--dry-run", action="store_true", help=word("sync-dry-run"))


def _model(p: argparse.ArgumentParser) -> None:
    p.add_argument("what", choices=("pull", "list", "verify"), help=word("model-what"))
    p.add_argument("name", nargs="?", help=word("model-name"))
    p.add_argument("--revision", metavar="COMMIT", help=word("revision"))
    p.add_argument("--from", dest="source", metavar="URL|DIR", help=word("from"))
    p.add_argument("--file", metavar="NAME", help=word("gguf-file"))


def _nothing(p: argparse.ArgumentParser) -> None:
    del p


#: verb -> (module in bot.commands, what it takes)
VERBS: dict[str, tuple[str, Arguments]] = {
    "serve": ("serve", _nothing),
    "status": ("deliver", _nothing),
    "deliver": ("deliver", _deliver),
    "demo": ("demo", _demo),
    "collect": ("news", _collect),
    "digest": ("news", _digest),
    "brief": ("news", _brief),
    "why": ("news", _why),
    "summarize": ("summarize", _summarize),
    "sources": ("catalogue", _sources),
    "people": ("catalogue", _people),
    "check": ("checking", _check),
    "slack": ("slack", _slack),
    "discord": ("discord", _discord),
    "model": ("models", _model),
    "extract": ("stages", _stage),
    "match": ("stages", _match),
    "group": ("stages", _stage),
    "select": ("stages", _select),
    "feed": ("stages", _stage),
}


def make_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    common: Any = argparse.ArgumentParser(add_help=False)
    common.add_argument("--config", metavar="DIR", help=word("config"))
    common.add_argument("--database", metavar="URL", help=word("database"))
    common.add_argument("--json", action="store_true", help=word("json"))
    common.add_argument("-v", "--verbose", action="store_true", help=word("verbose"))
    parser = _Parser(prog="exec-brief", description=word("about"), epilog=word("exit"))
    parser.add_argument("--version", action="version", version=__version__, help=word("version"))
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True, title=word("verbs"), parser_class=_Parser)
    for verb, (_, arguments) in VERBS.items():
        sub = verbs.add_parser(verb, help=word(verb), description=word(verb), epilog=word("exit"), parents=[common])
        arguments(sub)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb and return its exit code; every expected failure is one sentence on standard error."""
    args = make_parser().parse_args(argv)
    module = importlib.import_module(f"bot.commands.{VERBS[args.verb][0]}")
    try:
        return int(getattr(module, args.verb)(args))
    except InputError as error:
        return _say(error, 2)
    except BriefError as error:
        return _say(error, 1)
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has gone ('| head'): nothing to say, and nobody to say it to
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception:
        from .logs import guard_tracebacks

        guard_tracebacks()  # a bug keeps its traceback, without the secrets in it
        raise


def _say(error: BriefError, code: int) -> int:
    from .secrets import mask

    sys.stderr.write(f"{word('error')}: {mask(str(error))}\n")
    return code
