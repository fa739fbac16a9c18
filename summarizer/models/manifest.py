"""The manifest of a model folder: ``manifest.json`` beside the files, and whether the files still agree with it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

NAME = "manifest.json"
#: formats that can run code when they are loaded
UNSAFE = frozenset({".bin", ".pt", ".pth", ".pkl", ".pickle", ".ckpt", ".h5", ".msgpack", ".py", ".so"})
WEIGHTS = frozenset({".safetensors", ".gguf"})
_CHUNK = 1 << 20

#: called with bytes done and bytes in all
Progress = Callable[[int, int], object]


class ModelError(Exception):
    """A model that cannot be used; one Korean sentence that says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """What one file must be: its length in bytes and the sha256 of its content in hexadecimal."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """A model as it was pulled."""

    #: hub id, or the name of the folder it came from
    id: str
    #: commit of the hub, 40 hexadecimal digits; '' for a folder
    revision: str
    #: path within the folder, with '/', -> what it must be
    files: Mapping[str, Seal]

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(seal.size for seal in self.files.values())


def silent(done: int, total: int) -> None:
    """Progress that nobody watches."""


def seal(folder: Path, model_id: str, revision: str = "", progress: Progress = silent) -> Manifest:
    """Hash every file of *folder* and write its manifest; ``ModelError`` where a file may carry code."""
    refuse_unsafe(folder)
    sizes = {path: path.stat().st_size for path in files_of(folder)}
    if not any(path.suffix in WEIGHTS for path in sizes):
        raise ModelError(f"{folder}: 모델 파일(.safetensors, .gguf)이 없습니다. 모델이 든 폴더를 지정해 주세요.")
    done, sealed = 0, {}
    for path, size in sizes.items():
        sealed[path.relative_to(folder).as_posix()] = Seal(size=size, sha256=sha256_of(path))
        done += size
        progress(done, sum(sizes.values()))
    manifest = Manifest(id=model_id, revision=revision, files=sealed)
    (folder / NAME).write_text(_as_json(manifest), encoding="utf-8")
    return manifest


def read(folder: Path) -> Manifest:
    """The manifest of *folder*; ``ModelError`` where there is none or it cannot be read."""
    try:
        raw = json.loads((folder / NAME).read_text(encoding="utf-8"))
        files = {name: Seal(size=int(seal["size"]), sha256=str(seal["sha256"])) for name, seal in raw["files"].items()}
        return Manifest(id=str(raw["id"]), revision=str(raw["revision"]), files=files)
    except FileNotFoundError:
        raise ModelError(
            f"{folder}: {NAME}이 없습니다. 'exec-brief model pull --from {folder}'로 등록해 주세요."
        ) from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(f"{folder / NAME}: 읽을 수 없습니다({error}). 모델을 다시 받아 주세요.") from error


def check(folder: Path, progress: Progress = silent) -> Manifest:
    """Compare every file with the manifest; ``ModelError`` names the first that differs, is missing or is no part of it."""
    refuse_unsafe(folder)
    manifest, done = read(folder), 0
    present = {path.relative_to(folder).as_posix() for path in files_of(folder)}
    if stray := sorted(present - manifest.files.keys()):
        raise ModelError(f"{folder / stray[0]}: 목록에 없는 파일입니다. 지우거나 모델을 다시 받아 주세요.")
    for name, wanted in manifest.files.items():
        _compare(folder, name, wanted)
        done += wanted.size
        progress(done, manifest.size)
    return manifest


def hold_to(where: Path, revision: str) -> None:
    """``ModelError`` where the model at *where* is not, by its manifest, of commit *revision*; '': any will do."""
    if not revision:
        return
    if not (where / NAME).is_file():
        raise ModelError(
            f"{where}: {NAME}이 없어 설정한 커밋({revision})의 모델인지 알 수 없습니다. "
            f"'exec-brief model pull 이름 --from 폴더 --revision {revision}'으로 등록하거나 EXEC_BRIEF_MODEL_REVISION을 비워 주세요."
        )
    manifest = read(where)
    if manifest.revision.lower() != revision.lower():
        raise ModelError(
            f"{where}: 받아 둔 모델의 커밋({manifest.revision or '없음'})이 설정한 커밋({revision})과 달라 쓰지 않습니다. "
            f"'exec-brief model pull {manifest.id} --revision {revision}'으로 다시 받거나 EXEC_BRIEF_MODEL_REVISION을 고쳐 주세요."
        )


def _compare(folder: Path, name: str, wanted: Seal) -> None:
    path = folder / name
    if not path.resolve().is_relative_to(folder.resolve()):
        raise ModelError(f"{path}: 모델 폴더 밖을 가리킵니다. 모델을 다시 받아 주세요.")
    if not path.is_file():
        raise ModelError(f"{path}: 파일이 없습니다. 모델을 다시 받아 주세요.")
    if path.stat().st_size != wanted.size or sha256_of(path) != wanted.sha256:
        raise ModelError(
            f"{path}: 받은 뒤에 내용이 바뀌었습니다(sha256 불일치). 쓰지 않습니다. 모델을 다시 받아 주세요."
        )


def refuse_unsafe(folder: Path) -> None:
    """``ModelError`` where *folder* holds a format that can run code."""
    unsafe = next((path for path in files_of(folder) if path.suffix.lower() in UNSAFE), None)
    if unsafe is not None:
        raise ModelError(
            f"{unsafe}: 불러올 때 코드가 실행될 수 있는 형식이라 쓰지 않습니다. safetensors나 GGUF로 된 모델을 골라 주세요."
        )


def files_of(folder: Path) -> Iterator[Path]:
    """Every file under *folder* but the manifest and what a download keeps for itself, by name."""
    hidden = (folder / ".cache", folder / ".git")
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path != folder / NAME and not any(h in path.parents for h in hidden):
            yield path


def sha256_of(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _as_json(manifest: Manifest) -> str:
    files = {name: {"size": seal.size, "sha256": seal.sha256} for name, seal in sorted(manifest.files.items())}
    whole = {"id": manifest.id, "revision": manifest.revision, "files": files}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
