"""What lies in the folder of models: one folder a model, named ORG--NAME."""

from __future__ import annotations

from pathlib import Path

from .manifest import NAME, Manifest, ModelError, read


def folder_of(model_dir: Path, model_id: str) -> Path:
    """Where the model of hub id *model_id* lies; ``ModelError`` for what is no hub id."""
    parts = model_id.split("/")
    if len(parts) > 2 or not all(part and part.strip(".") and not set(part) & set('\\:*?"<>|') for part in parts):
        raise ModelError(f"'{model_id}'은(는) 모델 이름이 아닙니다. 예: Qwen/Qwen3-4B-Instruct-2507")
    return model_dir / "--".join(parts)


def shelf(model_dir: Path) -> list[tuple[Path, Manifest]]:
    """Every model that was pulled, by name; folders without a manifest are unfinished and left out."""
    if not model_dir.is_dir():
        return []
    folders = sorted(path for path in model_dir.iterdir() if (path / NAME).is_file() and not path.name.startswith("."))
    return [(folder, read(folder)) for folder in folders]


def find(model_dir: Path, model: str) -> Path | None:
    """The folder or GGUF file that *model* names: a path on this machine, or a hub id that was pulled; None: not here."""
    here = Path(model).expanduser()
    if here.is_dir() or here.is_file():
        return here
    try:
        folder = folder_of(model_dir, model)
    except ModelError:
        return None
    return folder if (folder / NAME).is_file() else None
