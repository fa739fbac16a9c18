"""``model pull|list|verify``: the language models on this machine."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

from summarizer.models import DEFAULT_MODEL, Manifest, ModelError, check, find, shelf
from summarizer.models.pull import pull

from ..errors import InputError
from ..settings import Settings
from .start import say, settings_of, show_json


def model(args: argparse.Namespace) -> int:
    """Pull a model, list what is here, or compare it with its manifest."""
    settings = settings_of(args)
    try:
        return {"pull": _pull, "list": _list, "verify": _verify}[args.what](settings, args)
    except ModelError as error:
        raise InputError(str(error)) from error


def _pull(settings: Settings, args: argparse.Namespace) -> int:
    name = args.name or settings.model or DEFAULT_MODEL
    with _bar(f"{name} 받기") as progress:
        manifest = pull(
            settings.model_dir,
            name,
            revision=args.revision or settings.model_revision,
            source=args.source or "",
            file=args.file or "",
            progress=progress,
        )
    say(f"받았습니다: {manifest.id} ({_size(manifest)}, 커밋 {manifest.revision or '없음'})")
    say(f"쓰려면 .env에 적어 주세요: EXEC_BRIEF_MODEL={manifest.id}")
    return 0


def _list(settings: Settings, args: argparse.Namespace) -> int:
    models = [manifest for _, manifest in shelf(settings.model_dir)]
    if args.json:
        show_json([{"id": m.id, "revision": m.revision, "bytes": m.size, "files": len(m.files)} for m in models])
        return 0
    for manifest in models:
        say(f"{manifest.id}  {_size(manifest)}  커밋 {manifest.revision[:12] or '없음'}  파일 {len(manifest.files)}개")
    if not models:
        say(
            f"{settings.model_dir}에 모델이 없습니다. 'exec-brief model pull'로 받을 수 있습니다(기본: {DEFAULT_MODEL})."
        )
    return 0


def _verify(settings: Settings, args: argparse.Namespace) -> int:
    for folder in _wanted(settings, args.name):
        with _bar(f"{folder.name} 확인") as progress:
            manifest = check(folder, progress)
        say(f"이상 없음: {manifest.id} (파일 {len(manifest.files)}개, {_size(manifest)})")
    return 0


def _wanted(settings: Settings, name: str | None) -> list[Path]:
    """The named model, or all; ``InputError`` where there is none."""
    if name is None:
        folders = [folder for folder, _ in shelf(settings.model_dir)]
    else:
        found = find(settings.model_dir, name)
        folders = [found] if found is not None else []
    if not folders:
        raise InputError(f"{settings.model_dir}에서 모델을 찾지 못했습니다. 'exec-brief model list'로 확인해 주세요.")
    return folders


def _size(manifest: Manifest) -> str:
    return f"{manifest.size / 1e9:.1f}GB" if manifest.size >= 1e8 else f"{manifest.size / 1e6:.1f}MB"


@contextmanager
def _bar(label: str) -> Iterator[Callable[[int, int], object]]:
    """A bar in bytes on a terminal; nothing elsewhere but the line at the end."""
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), disable=not Console(stderr=True).is_terminal) as bar:
        task = bar.add_task(label, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
