"""Where the tests find the small open model and a runtime for it; nothing is fetched here.

The model of ``exec-brief demo --model`` (``.cache/models`` after its first run), or the file that EXEC_BRIEF_TEST_GGUF
names; the runtime beside it, or a Python that EXEC_BRIEF_TEST_XLLAMACPP names the site-packages of.
"""

import os
from pathlib import Path

import pytest

from bot.commands.modelserver import RUNTIME
from bot.commands.openmodel import SMALL, cache_folder, find_model


def find_gguf() -> Path | None:
    named = os.environ.get("EXEC_BRIEF_TEST_GGUF")
    if named:
        return Path(named) if Path(named).is_file() else None
    return find_model(SMALL, cache_folder() / "models")


def find_runtime() -> Path | None:
    """The folder that ``xllamacpp`` can be imported from."""
    named = os.environ.get("EXEC_BRIEF_TEST_XLLAMACPP")
    folder = Path(named) if named else cache_folder() / "runtime" / RUNTIME.replace("==", "-")
    return folder if (folder / "xllamacpp" / "__init__.py").is_file() else None


def gguf_or_skip() -> Path:
    found = find_gguf()
    if found is None:
        pytest.skip("no GGUF model: run 'exec-brief demo --model' once, or set EXEC_BRIEF_TEST_GGUF")
    return found


def runtime_or_skip() -> Path:
    found = find_runtime()
    if found is None:
        pytest.skip("no xllamacpp: run 'exec-brief demo --model' once, or set EXEC_BRIEF_TEST_XLLAMACPP")
    return found
