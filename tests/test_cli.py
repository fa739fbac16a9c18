import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from model_server import ModelServer

from bot.cli import VERBS, main

CONFIG = Path(__file__).resolve().parent.parent / "config"


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    """Every verb runs in an empty folder with a database of its own."""
    monkeypatch.chdir(tmp_path)
    for name in [n for n in os.environ if n.startswith("EXEC_BRIEF_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("EXEC_BRIEF_CONFIG_DIR", str(CONFIG))
    monkeypatch.setenv("EXEC_BRIEF_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/cli.db")
    monkeypatch.setenv("EXEC_BRIEF_LOG_LEVEL", "error")


def run(*words):
    """One verb in a process of its own, as a user calls it."""
    return subprocess.run([sys.executable, "-m", "bot", *words], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("language", ["ko_KR.UTF-8", "en_US.UTF-8"])
def test_help_is_in_the_language_of_the_environment(language, monkeypatch):
    monkeypatch.setenv("LC_ALL", language)
    shown = run("--help").stdout
    assert all(verb in shown for verb in VERBS)
    assert ("종료 코드" in shown) == language.startswith("ko")


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help(verb, capsys):
    with pytest.raises(SystemExit) as caught:
        main([verb, "--help"])
    assert caught.value.code == 0
    assert "--json" in capsys.readouterr().out


def test_a_wrong_verb_or_option_is_exit_code_2(capsys):
    for words in (["brif"], ["digest", "--frobnicate"], []):
        with pytest.raises(SystemExit) as caught:
            main(words)
        assert caught.value.code == 2
    assert "brief" in capsys.readouterr().err


def test_check_offline_reads_the_shipped_configuration(capsys):
    assert main(["check", "--offline"]) == 0
    assert "문제없습니다" in capsys.readouterr().out


def test_people_are_found_by_any_spelling_and_missing_ones_are_exit_code_3(capsys):
    assert main(["people", "젠슨황", "--json"]) == 0
    assert [p["id"] for p in json.loads(capsys.readouterr().out)] == ["jensen-huang"]
    assert main(["people", "홍길동전우치"]) == 3


def test_sources_show_a_state_before_the_first_round(capsys):
    assert main(["sources", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {"아직 읽지 않음", "꺼짐 (이용 허락 필요)"} <= {row["state"] for row in rows}


def test_an_empty_store_gives_a_quiet_digest_and_brief(capsys):
    assert main(["digest", "--dry-run"]) == 0
    assert "전할 소식이 없습니다" in capsys.readouterr().out
    assert main(["brief", "최태원", "3일"]) == 3


def test_an_unknown_name_edition_date_or_path_is_a_sentence_and_exit_code_2(capsys):
    for words in (
        ["brief", "홍길동전우치"],
        ["digest", "--edition", "evening"],
        ["digest", "--date", "어제"],
        ["digest", "--source", "nowhere"],
        ["summarize", "nowhere.html"],
        ["select", "--count", "0"],
    ):
        assert main(words) == 2, words
        assert capsys.readouterr().err.count("\n") == 1


def test_why_of_an_unseen_address_is_exit_code_3(capsys):
    assert main(["why", "https://example.com/a"]) == 3
    assert "본 적이 없습니다" in capsys.readouterr().out


def test_a_broken_configuration_is_named_and_exit_code_1(tmp_path, capsys):
    (tmp_path / "broken").mkdir()
    for name in ("sources.yaml", "editions.yaml", "executives.yaml"):
        (tmp_path / "broken" / name).write_text((CONFIG / name).read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "broken" / "editions.yaml").write_text("editions:\n  - idd: morning\n", encoding="utf-8")
    assert main(["check", "--offline", "--config", str(tmp_path / "broken")]) == 1
    error = capsys.readouterr().err
    assert "editions.yaml" in error
    assert "2행" in error


def test_a_saved_page_and_a_text_are_summarised_and_briefed(tmp_path, capsys):
    page = CONFIG / "demo" / "pages" / "kr-daily" / "chey-departure.html"
    assert main(["summarize", str(page), "--json"]) == 0
    row = json.loads(capsys.readouterr().out)
    assert len(row["bullets"]) == 3
    assert all(bullet["evidence"] for bullet in row["bullets"])
    assert main(["digest", "--source", str(page), "--preview", "preview.html", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["cards"]) == 1
    assert "최태원" in (tmp_path / "preview.html").read_text(encoding="utf-8")


def test_a_foreign_page_is_declined_with_exit_code_3(capsys):
    assert main(["summarize", str(CONFIG / "demo" / "pages" / "en-wire" / "koo-keller.html")]) == 3
    assert "요약하지 않았습니다" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("setting", "option", "asked"),
    [("", [], True), ("rules", [], False), ("", ["--korean", "rules"], False), ("rules", ["--korean", "model"], True)],
)
async def test_who_writes_korean_texts_is_a_setting_and_an_option_that_goes_before_it(
    monkeypatch, capsys, setting, option, asked
):
    page = str(CONFIG / "demo" / "pages" / "kr-daily" / "chey-departure.html")
    async with ModelServer() as server:
        monkeypatch.setenv("EXEC_BRIEF_ENDPOINT_URL", server.url)
        monkeypatch.setenv("EXEC_BRIEF_SUMMARIZER_KOREAN", setting)
        assert await asyncio.to_thread(main, ["summarize", page, "--json", *option]) == 0
        assert bool(server.completions) is asked
    assert len(json.loads(capsys.readouterr().out)["bullets"]) == 3


def test_stages_answer_each_line_of_standard_input():
    rows = '{"id": 1, "text": "최태원 SK그룹 회장이 말했다."}\nnot json\n'
    done = subprocess.run(
        [sys.executable, "-m", "bot", "match"], input=rows, capture_output=True, text=True, check=False
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert answers[0]["people"] == ["chey-tae-won"]
    assert answers[0]["spans"][0] == {"start": 0, "end": 3, "id": "chey-tae-won", "kind": "person"}
    assert "error" in answers[1]
    assert done.returncode == 1
