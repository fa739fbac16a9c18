"""The summarizer that the settings ask for."""

from __future__ import annotations

import summarizer
from summarizer import Options, Summarizer, Watch

from .errors import ConfigError
from .settings import Settings


def options_of(settings: Settings) -> Options:
    return Options(
        backend=settings.summarizer,
        endpoint_url=settings.endpoint_url,
        endpoint_key=settings.endpoint_key.get_secret_value(),
        endpoint_model=settings.endpoint_model,
        endpoint_at_once=settings.endpoint_at_once,
        model=settings.model,
        revision=settings.model_revision,
        folder=settings.model_dir,
        device=settings.device,
        korean=settings.summarizer_korean,
    )


def open_summarizer(settings: Settings, watch: Watch | None = None) -> Summarizer:
    """Build it; nothing is connected or loaded yet.  ``ConfigError`` where the settings lack what it needs."""
    try:
        return summarizer.load(options_of(settings), watch=watch)
    except ValueError as error:
        raise ConfigError(str(error)) from error
