"""Saved documents as input: an HTML page or a plain text, from a file, a folder or standard input."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .collect import Parsers
from .errors import InputError
from .model import Page

SUFFIXES = (".html", ".htm", ".txt", ".md")
#: A saved page of more than this is no article.
LARGEST = 10_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedDocument:
    """A document of the user's own, with the name to show for it."""

    name: str
    #: file: address, so that every document has its own key
    url: str
    body: bytes


def find_documents(paths: Iterable[str]) -> list[SavedDocument]:
    """The named files, and those of the named folders by name; ``InputError`` where there is none."""
    found = [document for path in paths for document in _find(Path(path))]
    if not found:
        raise InputError(f"읽을 문서가 없습니다. {', '.join(SUFFIXES)} 파일이나 그런 파일이 든 폴더를 지정해 주세요.")
    return found


def _find(path: Path) -> list[SavedDocument]:
    if path.is_dir():
        return [_open(p) for p in sorted(path.rglob("*")) if p.suffix.lower() in SUFFIXES and p.is_file()]
    if not path.is_file():
        raise InputError(f"파일이나 폴더를 찾을 수 없습니다: {path}. 경로를 확인해 주세요.")
    return [_open(path)]


def _open(path: Path) -> SavedDocument:
    if path.stat().st_size > LARGEST:
        raise InputError(f"{path}: {LARGEST // 1_000_000}MB보다 큰 문서는 읽지 않습니다.")
    return SavedDocument(name=path.name, url=path.resolve().as_uri(), body=path.read_bytes())


async def read_document(parsers: Parsers, body: bytes, url: str = "", title: str = "") -> Page:
    """Parse *body* as a page or as plain text, whichever it is; ``ParseError`` where it is neither."""
    return await parsers.page(body, url=url, content_type="", language="", timezone="Asia/Seoul", title_hint=title)
