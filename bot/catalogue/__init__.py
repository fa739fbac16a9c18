"""The files of ``config/`` as model values: people, sources, editions; one module a file."""

from .editions import load_editions
from .roster import load_roster
from .sources import load_sources

__all__ = ["load_editions", "load_roster", "load_sources"]
