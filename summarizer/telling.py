"""What happened to an article on its way through a model, in words for a person."""

from __future__ import annotations

from . import Trace

#: ``Trace.path`` in words
PATHS = {
    "at-once": "한 번에 통과",
    "repaired": "고쳐 써서 통과",
    "by-sentence": "문장별로 옮겨 통과",
    "extractive": "규칙으로 대신함",
    "declined": "요약하지 않음",
}


def told(trace: Trace) -> str:
    """The path, the cost, and every line that was refused, with the reasons."""
    cost = (
        f"{PATHS[trace.path]}: 호출 {trace.calls}번, 읽은 토큰 {trace.prompt_tokens:,}, 쓴 토큰 {trace.written_tokens:,}, "
        f"모델 {trace.model_seconds:.1f}초, 모두 {trace.seconds:.1f}초"
    )
    refused = (f"  ✗ {line.text}\n    {' '.join(text for _, text in line.reasons)}" for line in trace.refused)
    return "\n".join([cost, *refused])
