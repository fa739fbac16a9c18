"""``python -m summarizer [--backend auto|extractive|transformers|endpoint] [--title 제목] [--published 날짜] < 기사.txt``

Prints the headline and three bullets, each with the sentences it rests on.  Exit code 0: done; 2: wrong arguments or no
text; 3: declined, with the reason on standard error.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from . import BACKENDS, Declined, Document, Options, Summarizer, Summary, Trace, load
from .telling import told
from .text import detect_language

_DECLINED = 3


def main(argv: Sequence[str] | None = None) -> int:
    parser = _parser()
    arguments = parser.parse_args(argv)
    text = sys.stdin.buffer.read().decode("utf-8-sig", errors="replace")
    if not text.strip():
        parser.error("표준 입력에 기사가 없습니다. 예: python -m summarizer < 기사.txt")
    document = Document(title=arguments.title, text=text, language=detect_language(text), published=arguments.published)
    try:
        summarizer = load(_options(arguments), watch=_tell if arguments.verbose else None)
    except (OSError, ValueError) as error:
        parser.error(str(error))
    result = asyncio.run(_summarize(summarizer, document))
    if isinstance(result, Declined):
        sys.stderr.write(f"요약하지 않음 ({result.kind}): {result.reason}\n")
        return _DECLINED
    sys.stdout.write(shown(result))
    return 0


async def _summarize(summarizer: Summarizer, document: Document) -> Summary | Declined:
    try:
        [result] = await summarizer.summarize([document])
    finally:
        await summarizer.close()
    return result


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m summarizer", description="기사 하나를 한국어 세 줄로 요약합니다.")
    parser.add_argument("--backend", choices=BACKENDS, default="auto", help="요약 방식 (기본값 auto)")
    parser.add_argument("--title", default="", help="기사 제목")
    parser.add_argument("--published", type=_day, help="발행일 YYYY-MM-DD: '전날', '지난 6일'을 날짜로 바꿉니다")
    parser.add_argument("--endpoint", metavar="URL", default="", help="OpenAI 호환 서버, '/v1'까지")
    parser.add_argument("--model", metavar="이름", default="", help="서버의 모델 이름, 또는 이 컴퓨터의 모델")
    parser.add_argument("--key-file", metavar="파일", type=Path, help="서버의 API 키가 든 파일")
    parser.add_argument("--folder", metavar="폴더", type=Path, default=Options().folder, help="받아 둔 모델의 폴더")
    parser.add_argument(
        "--korean", choices=("model", "rules"), default="model", help="한국어 글을 쓰는 쪽: 모델(기본값), 규칙만"
    )
    parser.add_argument("-v", "--verbose", action="store_true", help="모델이 쓴 글과 검사 결과를 표준 오류에 보입니다")
    return parser


def _options(arguments: argparse.Namespace) -> Options:
    """*--model* names the server's model where there is a server, else one on this machine."""
    at_server = bool(arguments.endpoint)
    return Options(
        backend=arguments.backend,
        endpoint_url=arguments.endpoint,
        endpoint_key=arguments.key_file.read_text(encoding="utf-8").strip() if arguments.key_file else "",
        endpoint_model=arguments.model if at_server else "",
        model="" if at_server else arguments.model,
        folder=arguments.folder,
        korean=arguments.korean,
    )


def _tell(_document: Document, _result: Summary | Declined, trace: Trace) -> None:
    sys.stderr.write(told(trace) + "\n")


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
