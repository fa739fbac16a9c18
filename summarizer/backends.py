"""Which backend serves: endpoint, transformers, extractive, or whichever is there (``auto``)."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from . import BACKENDS, Options, Summarizer, Watch
from .writers.writer import Writer


def open_summarizer(options: Options, watch: Watch | None = None) -> Summarizer:
    """Build the summarizer of *options*; ``ValueError`` says in Korean what is missing."""
    backend = choose(options)
    if backend == "extractive":
        from .extractive import ExtractiveSummarizer

        return ExtractiveSummarizer()
    from .neural import NeuralSummarizer

    if backend == "transformers":
        return NeuralSummarizer(_transformers(options), korean=options.korean, watch=watch)
    # as many articles as calls: a server computes the lines that an article's calls share once, if they come in a row;
    # a few more, so that it never waits for the check of one
    at_once = options.endpoint_at_once + options.endpoint_at_once // 4
    return NeuralSummarizer(_endpoint(options), at_once=at_once, korean=options.korean, watch=watch)


def choose(options: Options) -> str:
    """The backend that *options* come to: ``auto`` takes an endpoint where one is named, then a model that is here."""
    if options.backend not in BACKENDS:
        raise ValueError(f"요약 방식 '{options.backend}'은(는) 없습니다. {', '.join(BACKENDS)} 가운데 고르세요.")
    if options.backend != "auto":
        return options.backend
    if options.endpoint_url:
        return "endpoint"
    installed = find_spec("transformers") is not None and find_spec("torch") is not None
    return "transformers" if installed and _model_file(options) is not None else "extractive"


def _endpoint(options: Options) -> Writer:
    if not options.endpoint_url:
        raise ValueError("endpoint 방식에는 서버 주소가 필요합니다. 예: http://127.0.0.1:11434/v1")
    if not options.endpoint_url.startswith(("http://", "https://")):
        raise ValueError("모델 서버의 주소는 http:// 또는 https://로 시작해야 합니다. 예: http://127.0.0.1:11434/v1")
    if not options.endpoint_key.isascii() or not options.endpoint_key.isprintable():
        raise ValueError("모델 서버의 API 키에 영문·숫자가 아닌 글자가 있습니다. 키를 다시 복사해 주세요.")
    from .writers.endpoint import EndpointWriter

    return EndpointWriter(options)


def _transformers(options: Options) -> Writer:
    where = _model_file(options)
    if where is None:
        raise ValueError(
            f"모델 '{_model(options)}'이(가) 이 컴퓨터에 없습니다. 'exec-brief model pull'로 먼저 받아 주세요."
        )
    _hold_to_commit(where, options.revision)
    from .writers.transformers_writer import TransformersWriter

    return TransformersWriter(where, model=_model_id(where), device=options.device)


def _hold_to_commit(where: Path, revision: str) -> None:
    from .models import ModelError, hold_to

    try:
        hold_to(where, revision)
    except ModelError as error:
        raise ValueError(str(error)) from error


def _model(options: Options) -> str:
    from .models import DEFAULT_MODEL

    return options.model or DEFAULT_MODEL


def _model_file(options: Options) -> Path | None:
    from .models import find

    return find(options.folder, _model(options))


def _model_id(where: Path) -> str:
    """Hub id and commit, as the manifest beside the model has them; without one, the name of the file or folder."""
    from .models import ModelError, read

    try:
        manifest = read(where)
    except ModelError:
        return where.name
    return f"{manifest.id}@{manifest.revision[:12]}" if manifest.revision else manifest.id
