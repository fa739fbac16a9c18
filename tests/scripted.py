"""A language model that writes what a test tells it to, one fence-marked article, and one Korean one."""

import json
import re
from collections.abc import Callable
from datetime import date

from summarizer import Document
from summarizer.compose import Outcome, composing
from summarizer.writers.writer import Failed, Prompt, Written

#: idioms that no rule of ours carries over: what becomes of it is the model's doing
ENGLISH = Document(
    title="Nvidia's Huang meets SK's Chey in Seoul",
    text="""\
Nvidia CEO Jensen Huang met SK Group Chairman Chey Tae-won in Seoul on June 3 to discuss, over tteokbokki, the supply of high-bandwidth memory.
SK hynix plans to invest $3 billion in a new plant in Indiana by 2028, come what may.
Huang said demand for AI chips would grow 30% next year, knock on wood.
SK Group did not disclose the price of the contract, true to form.""",
    language="en",
    published=date(2026, 6, 4),
    glossary={
        "Jensen Huang": "젠슨 황",
        "Huang": "젠슨 황",
        "Nvidia": "엔비디아",
        "SK Group": "SK그룹",
        "Chey Tae-won": "최태원",
        "Chey": "최태원",
        "SK hynix": "SK하이닉스",
    },
)
#: a faithful line for each sentence of ENGLISH
FAITHFUL = (
    "젠슨 황 엔비디아 CEO, 6월 3일 서울에서 최태원 SK그룹 회장과 만나 고대역폭 메모리 공급 논의",
    "SK하이닉스, 2028년까지 인디애나에 30억 달러를 들여 새 공장 투자 계획",
    "젠슨 황, 내년 AI 칩 수요가 30% 늘어날 것이라고 밝힘",
    "SK그룹, 계약 가격은 공개하지 않음",
)
HEADLINE = "젠슨 황·최태원, 서울에서 회동"
WRONG = "SK하이닉스, 2028년까지 인디애나에 900억 달러를 들여 새 공장 투자 계획"

KOREAN = Document(
    title="최태원 회장, 서울서 젠슨 황 만나 HBM 협력 논의",
    text="""\
최태원 SK그룹 회장이 3일 서울에서 젠슨 황 엔비디아 최고경영자(CEO)를 만나 고대역폭 메모리(HBM) 공급 확대를 논의했다고 SK그룹이 밝혔다.
SK하이닉스는 2028년까지 미국 인디애나에 30억 달러를 투자해 새 공장을 지을 계획이라고 발표했다.
젠슨 황 CEO는 내년 인공지능(AI) 칩 수요가 30% 늘어날 것으로 전망했다.
SK그룹은 계약 금액을 공개하지 않았다고 설명했다.""",
    language="ko",
    published=date(2026, 6, 4),
    glossary={
        "최태원": "최태원",
        "젠슨 황": "젠슨 황",
        "SK그룹": "SK그룹",
        "SK하이닉스": "SK하이닉스",
        "엔비디아": "엔비디아",
    },
)

Answer = Written | Failed | str
Script = Callable[[Prompt], Answer]


class Author:
    """What the harness must know of a writer."""

    def __init__(self, *, follows_instructions: bool = True) -> None:
        self.backend = "endpoint"
        self.model = "scripted-1"
        self.follows_instructions = follows_instructions


def kind(prompt: Prompt) -> str:
    """'compose', 'repair', 'sentence', 'title', or 'plain' for a bare sentence."""
    if "three most important" in prompt.user:
        return "compose"
    if "were refused" in prompt.user:
        return "repair"
    if "Write one Korean line" in prompt.user:
        return "sentence"
    return "title" if "headline" in prompt.user else "plain"


def lines(*texts: str, headline: str = HEADLINE) -> str:
    """A well-formed answer; line n names sentence n."""
    rows = [{"from": [at], "line": text} for at, text in enumerate(texts, 1)]
    return json.dumps({"lines": rows, "headline": headline}, ensure_ascii=False)


def line(text: str) -> str:
    return json.dumps({"line": text}, ensure_ascii=False)


def shown_sentence(prompt: Prompt) -> str:
    """The sentence of a sentence prompt, as the model sees it."""
    return re.search(r"^\[1\] (.*)$", prompt.user, re.MULTILINE)[1]


class Run:
    """Drives one article through the harness; keeps the prompts."""

    def __init__(self, document: Document, script: Script, author: Author | None = None) -> None:
        self.prompts: list[Prompt] = []
        self.result, self.trace = self._drive(composing(document, author or Author(), "f3nce"), script)

    def _drive(self, asking, script: Script) -> Outcome:
        answers = None
        while True:
            try:
                wanted = asking.send(answers)
            except StopIteration as end:
                return end.value
            self.prompts += wanted
            answers = [self._written(script(prompt)) for prompt in wanted]

    @staticmethod
    def _written(answer: Answer) -> Written | Failed:
        return Written(text=answer, written_tokens=7, prompt_tokens=11) if isinstance(answer, str) else answer

    @property
    def kinds(self) -> list[str]:
        return [kind(prompt) for prompt in self.prompts]

    @property
    def texts(self) -> list[str]:
        return [bullet.text for bullet in self.result.bullets]
