"""Heavy imports are late, and the layers hold (the contracts themselves are in pyproject.toml)."""

import json
import subprocess
import sys

import pytest

HEAVY = {
    "torch",
    "transformers",
    "kiwipiepy",
    "trafilatura",
    "feedparser",
    "sqlalchemy",
    "httpx",
    "pydantic",
    "rich",
    "yaml",
    "asyncio",
}


def modules_after(statement):
    script = f"{statement}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_the_command_line_and_its_help_import_nothing_heavy():
    statement = "import bot.cli\ntry: bot.cli.main(['--help'])\nexcept SystemExit: pass"
    assert not HEAVY & modules_after(statement)


def test_the_summarizers_surface_imports_nothing_heavy_and_nothing_of_the_bot():
    loaded = modules_after("import summarizer")
    assert not (HEAVY - {"asyncio"}) & loaded
    assert not {m for m in loaded if m.split(".")[0] == "bot"}


@pytest.mark.parametrize(
    "module",
    ["relevance", "people", "stories", "digest", "due", "chat.text", "chat.slack_blocks", "chat.discord_embeds"],
)
def test_pure_modules_do_not_load_the_world(module):
    loaded = modules_after(f"import bot.{module}")
    assert not {"httpx", "sqlalchemy", "apscheduler", "feedparser", "trafilatura", "kiwipiepy"} & loaded
