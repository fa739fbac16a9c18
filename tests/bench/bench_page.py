"""Reading a page beside its peers: time a stage, ratio to trafilatura alone, and F1 of the body against labelled pages.

Run ``.venv/bin/python tests/bench/bench_page.py [FOLDER ...]``.  Time is taken on ``config/demo/pages`` if present, else on
``tests/data/pages``; F1 on the latter (``NAME.html`` beside ``NAME.json``) and on every FOLDER of ``html/NAME.html`` beside
``txt/NAME.txt``.  newspaper4k and readability-lxml are measured where they are installed.
"""

from __future__ import annotations

import importlib.util
import json
import logging
import re
import statistics
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
OWN = ROOT / "tests" / "data" / "pages"
DEMO = ROOT / "config" / "demo" / "pages"
ROUNDS = 5


def shingles(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    """Runs of *size* tokens; a CJK character without spaces between words is a token."""
    tokens = [found.lower() for found in re.findall(r"[぀-ヿ㐀-鿿]|[^\W_]+", text)]
    return Counter(tuple(tokens[i : i + size]) for i in range(max(1, len(tokens) - size + 1))) if tokens else Counter()


def f1(found: str, wanted: str) -> float:
    ours, theirs = shingles(found), shingles(wanted)
    if not ours or not theirs:
        return float(not ours and not theirs)
    same = sum((ours & theirs).values())
    precision, recall = same / ours.total(), same / theirs.total()
    return 2 * precision * recall / (precision + recall) if same else 0.0


def labelled(folders: list[Path]) -> Iterator[tuple[str, str, str, str]]:
    """(set, language, html, text) of every labelled page."""
    for path in sorted(OWN.glob("*.html")):
        label = json.loads(path.with_suffix(".json").read_text("utf-8"))
        if not label["page"]["thin"]:
            yield "own", label["page"]["language"], path.read_text("utf-8"), "\n".join(label["text"])
    for folder in folders:
        for path in sorted((folder / "html").glob("*.html")):
            text = folder / "txt" / f"{path.stem}.txt"
            if text.exists():
                yield folder.name, "", path.read_text("utf-8", errors="replace"), text.read_text("utf-8")


def extractors() -> dict[str, Callable[[str, str], str]]:
    """Name -> function of (html, language) to text."""
    import trafilatura

    from bot.sources.page import parse_page

    found: dict[str, Callable[[str, str], str]] = {
        "exec-brief": lambda html, _language: parse_page(html).text,
        "trafilatura": lambda html, _language: trafilatura.extract(html) or "",
    }
    if importlib.util.find_spec("newspaper"):
        found["newspaper4k"] = by_newspaper
    if importlib.util.find_spec("readability"):
        found["readability"] = by_readability
    return found


def by_newspaper(html: str, language: str) -> str:
    import newspaper

    try:
        article = newspaper.Article("https://example.org/a", language=language or "en", fetch_images=False)
        article.download(input_html=html)
        article.parse()
    except Exception:  # noqa: BLE001  # a peer that fails on a page has found nothing
        return ""
    return str(article.text)


def by_readability(html: str, _language: str) -> str:
    import readability
    from lxml import html as lxml_html

    try:
        return str(lxml_html.fromstring(readability.Document(html).summary()).text_content())
    except Exception:  # noqa: BLE001  # as above
        return ""


def print_quality(folders: list[Path]) -> None:
    pages = list(labelled(folders))
    tools = extractors()
    groups = sorted({(name, language) for name, language, _, _ in pages})
    print(f"{'F1 of 4-token shingles':28}{'pages':>6}" + "".join(f"{name:>14}" for name in tools))
    for group in groups:
        rows = [(html, text) for name, language, html, text in pages if (name, language) == group]
        scores = [statistics.mean(f1(tool(html, group[1]), text) for html, text in rows) for tool in tools.values()]
        print(f"{' '.join(group):28}{len(rows):>6}" + "".join(f"{score:>14.3f}" for score in scores))


def stages(html: str) -> dict[str, float]:
    """Seconds that each stage of one page takes, by calling them as ``parse_page`` does."""
    from bot.sources import page
    from bot.sources.clean import clean_lines
    from bot.sources.containers import named_containers
    from bot.sources.embedded import read_scripts
    from bot.sources.hidden import drop_hidden
    from bot.sources.looks import read_sheet
    from bot.sources.markup import drop_elements, parse_tree
    from bot.sources.metadata import read_facts

    spent: dict[str, float] = {}

    def timed(name: str, call: Callable[[], Any]) -> Any:
        start = time.perf_counter()
        result = call()
        spent[name] = spent.get(name, 0.0) + time.perf_counter() - start
        return result

    tree = timed("parse", lambda: parse_tree(html))
    if tree is None:
        return spent
    scripts = timed("scripts", lambda: read_scripts(tree))
    facts = timed("facts", lambda: read_facts(tree, scripts, url="", title_hint="", timezone="Asia/Seoul", language=""))
    sheet = timed("style sheets", lambda: read_sheet(tree))
    timed(
        "prune",
        lambda: (
            drop_elements(tree, ("script", "style", "template", "svg", "noscript", "iframe")),
            drop_hidden(tree, sheet),
        ),
    )
    code = facts.language or "ko"
    named = timed("containers", lambda: [page.weigh("container", lines, code) for lines in named_containers(tree)])
    lines = timed("trafilatura", lambda: page._by_trafilatura(tree, fast=code in page.CJK))
    best = timed("choice", lambda: page.choose(page._candidates(tree, scripts, facts, named, lines, code), code))
    timed("clean", lambda: clean_lines(best.lines, code))
    return spent


def print_times(pages: list[str]) -> None:
    """One table: seconds a stage, share, and the whole against trafilatura alone on the same pages."""
    import trafilatura

    from bot.sources.page import parse_page

    alone = total = 0.0
    spent: Counter[str] = Counter()
    for round_ in range(ROUNDS + 1):  # the first warms caches and is not counted
        for html in pages:
            first, second = (parse_page, trafilatura.extract) if round_ % 2 else (trafilatura.extract, parse_page)
            start = time.perf_counter()
            first(html)
            middle = time.perf_counter()
            second(html)
            took = {first: middle - start, second: time.perf_counter() - middle}
            if round_:
                alone += took[trafilatura.extract]
                total += took[parse_page]
                spent.update(stages(html))
    print(f"\n{'stage':16}{'ms/page':>10}{'share':>8}")
    for name, seconds in spent.items():
        print(f"{name:16}{1000 * seconds / ROUNDS / len(pages):>10.2f}{seconds / sum(spent.values()):>8.1%}")
    print(f"{'whole':16}{1000 * total / ROUNDS / len(pages):>10.2f}")
    print(f"{'trafilatura':16}{1000 * alone / ROUNDS / len(pages):>10.2f}   alone; whole / alone = {total / alone:.2f}")


def main() -> None:
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    folders = [Path(name) for name in sys.argv[1:]]
    print_quality(folders)
    real = [html for name, _, html, _ in labelled(folders) if name != "own"]
    paths = sorted((DEMO if DEMO.exists() and any(DEMO.rglob("*.html")) else OWN).rglob("*.html"))
    print_times([path.read_text("utf-8", errors="replace") for path in paths])
    if real:
        print_times(real)


if __name__ == "__main__":
    main()
