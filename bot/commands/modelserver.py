"""A GGUF file served on loopback by ``xllamacpp`` in a child process of ours."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from ..errors import FetchError
from ..settings import PREFIX
from .openmodel import Pip, run_pip

#: llama.cpp's server as a Python package; no dependency of exec-brief, installed into the cache for this alone
RUNTIME = "xllamacpp==2026.10.11549"
_CHILD = Path(__file__).with_name("gguf_child.py")
#: seconds that reading a model of some gigabytes from a slow disk may take
_START_TIMEOUT = 300.0
_STOP_TIMEOUT = 10.0


def install_runtime(folder: Path, pip: Pip = run_pip) -> Path:
    """Return the folder with the runtime, installing it once; ``FetchError`` says what to do."""
    target = folder / RUNTIME.replace("==", "-")
    if (target / "xllamacpp" / "__init__.py").is_file():
        return target
    unfinished = folder / "runtime.part"
    code, said = pip(
        ["install", "-q", "--no-deps", "--only-binary=:all:", "--upgrade", "--target", str(unfinished), RUNTIME]
    )
    if code:
        last = said.strip().splitlines()[-1:] or ["이유를 알 수 없음"]
        raise FetchError(
            f"모델 실행기 {RUNTIME}를 설치하지 못했습니다: {last[0][:200]} "
            "이미 띄운 모델 서버가 있으면 --endpoint URL --model-name 이름으로 쓸 수 있습니다.",
            kind="model",
        )
    return unfinished.rename(target)


@asynccontextmanager
async def serve_model(model: Path, runtime: Path, *, slots: int = 1) -> AsyncIterator[str]:
    """Serve *model* on a free port of loopback; yields the address up to and with '/v1'.

    The child gets no setting of ours, secrets least of all.  It ends when its standard input closes, so it does not outlive this process even where that is killed.
    """
    child = await asyncio.create_subprocess_exec(
        sys.executable, str(_CHILD), str(model), str(slots), str(_threads()),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
        | {"PYTHONPATH": str(runtime)},
    )  # fmt: skip
    try:
        yield await _address(child) + "/v1"
    finally:
        await _stop(child)


def _threads() -> int:
    """All of a few cores, half of many: the other half are mostly the same cores told twice."""
    cores = os.cpu_count() or 2
    return cores if cores <= 4 else cores // 2


async def _address(child: asyncio.subprocess.Process) -> str:
    """The first line that the child prints, once the model is loaded."""
    assert child.stdout is not None
    try:
        async with asyncio.timeout(_START_TIMEOUT):
            line = (await child.stdout.readline()).decode().strip()
    except TimeoutError:
        line = ""
    if not line.startswith("http://"):
        raise FetchError(
            "모델 서버가 뜨지 않았습니다. 메모리(약 2GB)와 모델 파일을 확인하거나, --endpoint로 다른 서버를 지정해 주세요.",
            kind="model",
        )
    return line


async def _stop(child: asyncio.subprocess.Process) -> None:
    """Close its input; end it by its own id where that is not enough."""
    if child.stdin is not None:
        child.stdin.close()
    try:
        async with asyncio.timeout(_STOP_TIMEOUT):
            await child.wait()
    except TimeoutError:
        child.kill()
        await child.wait()
