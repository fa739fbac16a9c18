"""Bring a model to this machine: from the hub, from a mirror of it, or from a folder (closed networks).

A pull that was cut off goes on where it stopped: what has come lies in ``.ORG--NAME.part`` until all of it is there and
its sha256 holds, and only then takes its name.  Needs the extra ``neural`` (huggingface_hub) unless it is a folder.
"""

from __future__ import annotations

import os
import re
import shutil
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .manifest import UNSAFE, Manifest, ModelError, Progress, files_of, refuse_unsafe, seal, silent
from .shelf import folder_of

#: what a model consists of beside its weights
COMPANIONS = ("*.json", "*.txt", "*.model", "*.jinja", "LICENSE*", "README*")
_COMMIT = re.compile(r"[0-9a-f]{40}")
#: what a file is called until all of it has come
COMING = ".coming"
#: seconds without a byte
_PATIENCE = 60.0
_CHUNK = 1 << 20
#: seconds between two looks at how much has come
_LOOK = 0.5


def pull(
    model_dir: Path,
    model_id: str,
    *,
    revision: str = "",
    source: str = "",
    file: str = "",
    progress: Progress = silent,
) -> Manifest:
    """Fetch *model_id* into *model_dir* and seal it.

    *source*: '' for the hub, 'http(s)://…' for a mirror of it, else a folder.  *file*: which GGUF file to take, where
    the model has several.  *revision*: a commit; without one the newest is taken, and noted.
    """
    folder = folder_of(model_dir, model_id)
    part = folder.with_name(f".{folder.name}.part")
    part.mkdir(parents=True, exist_ok=True)
    if source and not source.startswith(("http://", "https://")):
        _copy(Path(source).expanduser(), part, progress)
        sealed = seal(part, model_id, revision)
    else:
        sealed = _from_hub(part, model_id, revision, source, file, progress)
    shutil.rmtree(part / ".cache", ignore_errors=True)
    _take_the_name(part, folder)
    return sealed


def _take_the_name(part: Path, folder: Path) -> None:
    """Put the finished folder where the old one was; the old one stays whole until then."""
    old = folder.with_name(f".{folder.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    part.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def _copy(origin: Path, part: Path, progress: Progress) -> None:
    if not origin.is_dir():
        raise ModelError(f"{origin}: 폴더가 없습니다. 모델 파일이 든 폴더를 --from으로 지정해 주세요.")
    refuse_unsafe(origin)
    names = [path.relative_to(origin) for path in files_of(origin)]
    total, done = sum((origin / name).stat().st_size for name in names), 0
    for name in names:
        (part / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(origin / name, part / name)
        done += (part / name).stat().st_size
        progress(done, total)


def _from_hub(part: Path, model_id: str, revision: str, mirror: str, file: str, progress: Progress) -> Manifest:
    hub = _hub(mirror)
    try:
        listing = hub.model_info(model_id, revision=revision or None, files_metadata=True)
        wanted = _choose({s.rfilename: s for s in listing.siblings}, file)
        _hold_to(revision, listing.sha)
        _start_over_for(listing.sha, part)
        total = sum(sibling.size or 0 for sibling in wanted)
        with _watch(part, total, progress):
            for sibling in wanted:
                _fetch(hub.endpoint, model_id, listing.sha, sibling, part)
    except ModelError:
        raise
    except Exception as error:
        raise ModelError(
            f"{model_id}: 받지 못했습니다({_short(error)}). 네트워크와 모델 이름을 확인하고 다시 실행하면 이어서 받습니다. "
            "닫힌 망에서는 --from에 미러 주소나 폴더를 적어 주세요."
        ) from error
    return _sealed_as_listed(part, model_id, listing.sha, wanted)


def _fetch(endpoint: str, model_id: str, commit: str, sibling: Any, part: Path) -> None:
    """Bring one file, from where an earlier try stopped (the hub's own client begins again: 2.4, measured)."""
    import httpx
    from huggingface_hub import get_token, hf_hub_url

    path, coming = part / sibling.rfilename, part / f"{sibling.rfilename}{COMING}"
    if path.is_file() and path.stat().st_size == sibling.size:
        return
    coming.parent.mkdir(parents=True, exist_ok=True)
    have = coming.stat().st_size if coming.is_file() else 0
    url = hf_hub_url(model_id, sibling.rfilename, revision=commit, endpoint=endpoint)
    headers = {"Accept-Encoding": "identity", "Range": f"bytes={have}-"}
    headers |= {"Authorization": f"Bearer {token}"} if (token := get_token()) else {}
    if have != sibling.size:
        with httpx.stream("GET", url, headers=headers, follow_redirects=True, timeout=_PATIENCE) as answer:
            answer.raise_for_status()
            with coming.open("ab" if answer.status_code == httpx.codes.PARTIAL_CONTENT else "wb") as stream:
                for chunk in answer.iter_raw(_CHUNK):
                    stream.write(chunk)
    coming.rename(path)


def _hold_to(revision: str, commit: str) -> None:
    if _COMMIT.fullmatch(revision) and commit != revision:
        raise ModelError(f"받으려는 커밋({commit})이 지정한 커밋({revision})과 달라 멈췄습니다. 미러를 확인해 주세요.")


def _start_over_for(commit: str, part: Path) -> None:
    """Drop what lies in *part* of another commit."""
    note = part / ".cache" / "commit"
    if not note.is_file() or note.read_text(encoding="utf-8") != commit:
        shutil.rmtree(part)
        note.parent.mkdir(parents=True)
        note.write_text(commit, encoding="utf-8")


def _hub(mirror: str) -> Any:
    """The hub's client; the listing is all that is asked of it."""
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    try:
        from huggingface_hub import HfApi
    except ImportError:
        raise ModelError(
            "모델을 받는 데 쓰는 꾸러미가 없습니다. pip install 'exec-brief-bot[neural]'로 설치해 주세요."
        ) from None
    return HfApi(endpoint=mirror.rstrip("/") or None)


def _choose(siblings: dict[str, Any], file: str) -> list[Any]:
    """The files to take: safetensors with their companions, or one GGUF file; never what can carry code."""
    names = [name for name in siblings if Path(name).suffix.lower() not in UNSAFE]
    gguf = [name for name in names if name.endswith(".gguf") and (not file or name == file)]
    safe = [name for name in names if name.endswith(".safetensors") and "/" not in name]
    if file and not gguf:
        raise ModelError(
            f"이 모델에 '{file}' 파일이 없습니다. 있는 것: {_some(n for n in names if n.endswith('.gguf'))}"
        )
    if not file and not safe and len(gguf) > 1:
        raise ModelError(f"GGUF 파일이 여럿입니다. --file로 하나를 골라 주세요: {_some(gguf)}")
    weights = gguf if file or not safe else safe
    if not weights:
        raise ModelError("이 모델에는 safetensors도 GGUF도 없어 쓰지 않습니다. 다른 모델을 골라 주세요.")
    companions = [name for name in names if "/" not in name and any(Path(name).match(p) for p in COMPANIONS)]
    return [siblings[name] for name in dict.fromkeys([*weights, *companions])]


def _some(names: Any) -> str:
    return ", ".join(list(names)[:8]) or "없음"


def _sealed_as_listed(part: Path, model_id: str, commit: str, wanted: Sequence[Any]) -> Manifest:
    """Seal what came, after the sha256 that the hub itself names for the large files."""
    manifest = seal(part, model_id, commit)
    for sibling in wanted:
        listed = getattr(sibling.lfs, "sha256", None) if sibling.lfs else None
        if listed and manifest.files[sibling.rfilename].sha256 != listed:
            (part / sibling.rfilename).unlink()
            raise ModelError(
                f"{sibling.rfilename}: 받은 파일의 sha256이 다릅니다. 다시 실행하면 그 파일만 새로 받습니다."
            )
    return manifest


def _short(error: Exception) -> str:
    return (" ".join(str(error).split()) or type(error).__name__)[:200]


class _watch:  # noqa: N801 - used as a verb in a with statement
    """Tells *progress* how many bytes lie in *folder* while others write there."""

    def __init__(self, folder: Path, total: int, progress: Progress) -> None:
        self._folder, self._total, self._progress = folder, total, progress
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(_LOOK):
            self._progress(min(self._bytes(), self._total), self._total)
        self._progress(min(self._bytes(), self._total), self._total)

    def _bytes(self) -> int:
        return sum(path.stat().st_size for path in self._folder.rglob("*") if path.is_file())
