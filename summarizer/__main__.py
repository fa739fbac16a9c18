"""``python -m summarizer [--backend auto|extractive] [--title 제목] [--published 날짜] < 기사.txt``

Prints the headline and three bullets, each with the sentences it rests on.  Exit code 0: done; 2: wrong arguments or no
text; 3: declined, with the reason on standard error.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from datetime import date

from . import Declined, Document, Summary, load
from .text import detect_language

_DECLINED = 3


def main(argv: Sequence[str] | None = None) -> int:
    parser = _parser()
    options = parser.parse_args(argv)
    text = sys.stdin.buffer.read().decode("utf-8-sig", errors="replace")
    if not text.strip():
        parser.error("표준 입력에 기사가 없습니다. 예: python -m summarizer < 기사.txt")
    document = Document(title=options.title, text=text, language=detect_language(text), published=options.published)
    [result] = asyncio.run(load(options.backend).summarize([document]))
    if isinstance(result, Declined):
        sys.stderr.write(f"요약하지 않음 ({result.kind}): {result.reason}\n")
        return _DECLINED
    sys.stdout.write(shown(result))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m summarizer", description="기사 하나를 한국어 세 줄로 요약합니다.")
    parser.add_argument("--backend", choices=("auto", "extractive"), default="auto", help="요약 방식 (기본값 auto)")
    parser.add_argument("--title", default="", help="기사 제목")
    parser.add_argument("--published", type=_day, help="발행일 YYYY-MM-DD: '전날', '지난 6일'을 날짜로 바꿉니다")
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"날짜를 읽을 수 없습니다: {text!r} (예: 2024-06-23)") from None


def shown(summary: Summary) -> str:
    """Return the summary as plain text with Korean labels."""
    lines = [f"제목: {summary.headline}", ""]
    for number, bullet in enumerate(summary.bullets, 1):
        lines.append(f"{number}. {bullet.text}")
        lines += [f"   근거: {sentence}" for sentence in bullet.evidence]
    lines += ["", f"방식: {summary.backend} ({summary.model}) · 검사 통과: {', '.join(summary.checks)}"]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
