"""Whole Korean articles into three bullets."""

from __future__ import annotations

import asyncio
import io
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from summarizer import Declined, Document, Summary, load
from summarizer.__main__ import main
from summarizer.check import CHECKS, check
from summarizer.extractive import summarize
from summarizer.headline import clean_headline, headline
from summarizer.text import split_sentences

PAIRS = Path(__file__).parent / "data" / "summaries"
ARTICLES = sorted(path for path in PAIRS.glob("*.txt") if not path.stem.endswith(".expected"))


def document(path: Path) -> Document:
    head, body = path.read_text(encoding="utf-8").split("\n\n", 1)
    title, day = (line.split(": ", 1)[1] for line in head.splitlines())
    return Document(title=title, text=body, language="ko", published=date.fromisoformat(day))


def printed(summary: Summary) -> str:
    return "\n".join([summary.headline, *(f"- {bullet.text}" for bullet in summary.bullets)]) + "\n"


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_an_article_gives_the_bullets_that_were_read_and_approved(path: Path):
    summary = summarize(document(path))
    assert isinstance(summary, Summary)
    assert printed(summary) == path.with_suffix(".expected.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_bullets_keep_the_contract(path: Path):
    given = document(path)
    summary = summarize(given)
    assert isinstance(summary, Summary)
    sentences = split_sentences(given.text, "ko")
    assert check(summary.bullets, sentences, published=given.published) == []
    assert summary.checks == CHECKS
    for bullet in summary.bullets:
        assert len(bullet.text) <= 90
        assert not bullet.text.endswith((".", "다"))
        assert set(bullet.evidence) <= set(sentences)


BODY = document(ARTICLES[0]).text


@pytest.mark.parametrize("language", ["en", "ja", "zh", "und"])
def test_a_foreign_article_is_declined_with_a_reason_and_nothing_is_made_up(language: str):
    declined = summarize(Document(title="t", text=BODY, language=language))
    assert isinstance(declined, Declined)
    assert declined.kind == "foreign"
    assert "번역 모델이 없어" in declined.reason


@pytest.mark.parametrize(
    "text", ["", "  \n ", "최태원 SK그룹 회장이 미국으로 향했다.", "가" * 500, "사진=연합뉴스\n" * 40, "?!…“”\n" * 50]
)
def test_a_text_that_holds_no_three_facts_is_declined(text: str):
    declined = summarize(Document(title="", text=text, language="ko"))
    assert isinstance(declined, Declined)
    assert declined.kind in {"too-short", "check"}


def test_without_a_date_of_publication_relative_days_stay_as_written():
    path = next(path for path in ARTICLES if path.stem.startswith("10-"))
    given = document(path)
    undated = summarize(Document(title=given.title, text=given.text, language="ko"))
    assert isinstance(undated, Summary)
    assert "12일(현지시간)" in undated.bullets[0].text
    assert "3월" not in undated.bullets[0].text


def test_a_subject_left_to_the_sentence_before_is_put_in_with_that_sentence_as_evidence():
    text = (
        "조주완 LG전자 CEO는 28일 서울에서 저커버그 메타 CEO를 만나 사업 전략을 논의했다.\n"
        "이어 확장현실 기기의 차세대 시제품을 직접 써 보고 협력 방안을 점검했다.\n"
        "LG전자는 내년에 확장현실 기기를 출시할 계획이다.\n"
        "메타는 이번 방한에서 국내 개발자들과도 간담회를 열었다.\n"
    )
    summary = summarize(Document(title="조주완, 저커버그와 확장현실 협력 점검", text=text, language="ko"))
    assert isinstance(summary, Summary)
    for bullet in summary.bullets:
        if "시제품" in bullet.text:
            assert bullet.text.startswith("조")
            assert len(bullet.evidence) == 2


def test_results_come_in_the_order_of_the_documents():
    foreign = Document(title="t", text="Nvidia said so.", language="en")
    korean = document(ARTICLES[0])
    results = asyncio.run(load("auto").summarize([foreign, korean, foreign]))
    assert [type(result) for result in results] == [Declined, Summary, Declined]


def test_an_unknown_backend_is_refused_with_the_choices():
    with pytest.raises(ValueError, match="extractive"):
        load("oracle")


def test_importing_the_package_loads_no_analyser():
    code = "import sys, summarizer, summarizer.text, summarizer.check, summarizer.select; print('kiwipiepy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


@pytest.mark.parametrize(
    ("title", "cleaned"),
    [
        ("[단독] 최태원, 젠슨 황 만난다", "최태원, 젠슨 황 만난다"),
        ("이재용, 대만 출국(종합2보)", "이재용, 대만 출국"),
        ("삼성전자 깜짝 실적... 주가 급등!", "삼성전자 깜짝 실적…주가 급등"),
        ("네이버, AI 에이전트 공개 - 한국경제", "네이버, AI 에이전트 공개"),
        ("SK하이닉스, HBM4 양산 | 서울경제", "SK하이닉스, HBM4 양산"),
        ("[속보] 오픈AI, 한국 법인 설립?", "오픈AI, 한국 법인 설립"),
    ],
)
def test_a_headline_loses_tags_outlet_and_shouting(title: str, cleaned: str):
    assert clean_headline(title) == cleaned


def test_a_long_headline_is_cut_only_between_its_parts():
    assert headline('"AI 생태계 리더십 선점해야"…재계 총수들 잇단 실리콘밸리행', "") == "재계 총수들 잇단 실리콘밸리행"
    assert headline("", "최태원 SK그룹 회장, 미국 출장") == "최태원 SK그룹 회장, 미국 출장"


def test_the_command_prints_bullets_with_their_evidence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BODY.encode())))
    assert main(["--title", "제목", "--published", "2025-11-01"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("제목: 제목\n")
    assert out.count("근거: ") >= 3


def test_the_command_says_why_it_declines_and_exits_with_3(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Nvidia said it will invest in the company.")))
    assert main([]) == 3
    assert "번역 모델이 없어" in capsys.readouterr().err


SEEDS = Path(__file__).parents[2] / "shared" / "seeds"


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed documents are not part of the product")
@pytest.mark.parametrize("name", ["seed1.txt", "seed2.txt"])
def test_the_seeds_give_three_bullets(name: str):
    lines = (SEEDS / name).read_text(encoding="utf-8").splitlines()
    body = "\n".join(line for line in lines if line.rstrip().endswith("다."))
    summary = summarize(Document(title="", text=body, language="ko", published=date(2024, 7, 1)))
    assert isinstance(summary, Summary)
    assert len(summary.bullets) == 3
