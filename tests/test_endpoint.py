"""The endpoint writer against a server of ours that behaves, and misbehaves in every way that real ones do."""

import asyncio
import json
import logging
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

import pytest
from model_server import ModelServer
from scripted import KOREAN, lines
from servers import LoopbackServer

from summarizer import Options
from summarizer.writers.dialect import Dialect, adapted, complaint_in, payload
from summarizer.writers.endpoint import EndpointWriter, pause
from summarizer.writers.writer import Failed, Prompt, Written

SCHEMA = {"type": "object", "properties": {"line": {"type": "string"}}, "required": ["line"]}
ASK = Prompt(system="be brief", user="one line", schema=SCHEMA, most_tokens=40)
LINE = '{"line":"최태원 SK그룹 회장, 서울에서 협력 논의"}'
KEY = "sk-very-secret-0123456789"
ROOT = Path(__file__).resolve().parent.parent
#: faithful lines of KOREAN
TOLD = (
    "SK하이닉스, 2028년까지 미국 인디애나에 30억 달러를 투자해 새 공장을 지을 계획",
    "젠슨 황 CEO, 내년 AI 칩 수요가 30% 늘어날 것으로 전망",
)


class Pauses:
    """A clock that does not wait, and remembers what was asked of it."""

    def __init__(self):
        self.seconds = []

    async def __call__(self, seconds):
        self.seconds.append(seconds)


def writer_for(server, pauses=None, **options):
    chosen = {"endpoint_url": server.url, "endpoint_model": "m", "answer_seconds": 5.0, "token_seconds": 0.0}
    return EndpointWriter(Options(**{**chosen, **options}), sleep=pauses or Pauses(), roll=lambda: 0.5)


async def ask(server, pauses=None, prompt=ASK, **options):
    writer = writer_for(server, pauses, **options)
    try:
        [answer] = await writer.write([prompt])
    finally:
        await writer.close()
    return answer


async def test_an_answer_comes_with_its_tokens_counted():
    async with ModelServer() as server:
        server.writes(LINE)
        answer = await ask(server)
    assert isinstance(answer, Written)
    assert answer.text == LINE
    assert answer.written_tokens == len(LINE.split())
    assert answer.prompt_tokens == 2
    assert answer.seconds > 0


async def test_the_system_text_comes_first_and_the_schema_travels_whole():
    async with ModelServer() as server:
        await ask(server)
    [asked] = server.completions
    assert [m["role"] for m in asked.body["messages"]] == ["system", "user"]
    assert asked.body["response_format"]["json_schema"]["schema"] == SCHEMA
    assert asked.body["max_tokens"] == 40
    assert "tools" not in asked.body


async def test_a_prompt_without_a_schema_asks_for_no_form():
    async with ModelServer() as server:
        await ask(server, prompt=Prompt(system="", user="x"))
    assert server.completions[0].form == ""


async def test_answers_keep_the_order_of_the_prompts_and_never_more_run_than_allowed():
    async with ModelServer() as server:
        server.writes(lambda asked: asked.prompt)
        server.types_at(50)
        writer = writer_for(server, endpoint_at_once=3)
        prompts = [Prompt(system="", user=f"{n} " * (9 - n)) for n in range(8)]
        answers = await writer.write(prompts)
        await writer.close()
    assert [answer.text for answer in answers] == [prompt.user for prompt in prompts]
    assert server.most_at_once == 3


# -- servers that know less ----------------------------------------------------------------------------------------


async def test_a_server_without_schemas_is_asked_for_json_and_this_is_remembered():
    async with ModelServer() as server:
        server.knows_no("response_format", value="json_schema", said="'json_schema' is not supported")
        server.writes(LINE)
        writer = writer_for(server)
        first, second = await writer.write([ASK]), await writer.write([ASK])
        await writer.close()
    assert first[0].text == second[0].text == LINE
    assert [asked.form for asked in server.completions] == ["json_schema", "json_object", "json_object"]


async def test_a_server_without_any_form_is_asked_plainly():
    async with ModelServer() as server:
        server.knows_no("response_format")
        server.writes(LINE)
        answer = await ask(server)
    assert answer.text == LINE
    assert [asked.form for asked in server.completions] == ["json_schema", "json_object", ""]


@pytest.mark.parametrize("argument", ["chat_template_kwargs", "logprobs", "temperature"])
async def test_an_argument_that_a_server_does_not_know_is_left_out(argument):
    async with ModelServer() as server:
        server.knows_no(argument)
        server.writes(LINE)
        answer = await ask(server)
    assert answer.text == LINE
    assert argument not in server.completions[-1].body
    assert server.completions[-1].form == "json_schema"


async def test_the_newer_name_of_the_token_limit_is_learned():
    async with ModelServer() as server:
        server.knows_no("max_tokens", said="Unsupported parameter: use 'max_completion_tokens' instead")
        server.writes(LINE)
        answer = await ask(server)
    assert answer.text == LINE
    assert server.completions[-1].body["max_completion_tokens"] == 40


async def test_a_refusal_that_has_nothing_to_do_with_the_form_is_not_remembered():
    async with ModelServer() as server:
        server.refuses(400, "maximum context length exceeded")
        answer = await ask(server)
        asked = len(server.completions)
    assert isinstance(answer, Failed)
    assert not answer.dead
    assert "maximum context length" in answer.reason
    assert asked == 4


# -- servers in trouble --------------------------------------------------------------------------------------------


async def test_a_busy_server_is_asked_again_after_the_time_that_it_names():
    async with ModelServer() as server:
        server.is_busy(1, retry_after="7")
        server.writes(LINE)
        pauses = Pauses()
        answer = await ask(server, pauses)
    assert answer.text == LINE
    assert pauses.seconds == [7.5]


async def test_two_internal_errors_are_survived():
    async with ModelServer() as server:
        server.is_busy(2, status=500)
        server.writes(LINE)
        pauses = Pauses()
        answer = await ask(server, pauses)
    assert answer.text == LINE
    assert pauses.seconds == [0.5, 1.0]


async def test_a_server_that_stays_busy_is_given_up_after_four_tries():
    async with ModelServer() as server:
        server.is_busy(100)
        answer = await ask(server)
    assert isinstance(answer, Failed)
    assert answer.dead
    assert "한도" in answer.reason
    assert len(server.completions) == 4


async def test_a_server_that_asks_for_an_hour_is_not_waited_for():
    async with ModelServer() as server:
        server.is_busy(100, retry_after="3600")
        pauses = Pauses()
        answer = await ask(server, pauses)
    assert isinstance(answer, Failed)
    assert answer.dead
    assert pauses.seconds == []


async def test_a_connection_that_breaks_in_the_middle_is_tried_again():
    async with ModelServer() as server:
        server.hangs_up(times=1)
        server.writes(LINE)
        answer = await ask(server)
    assert answer.text == LINE


async def test_nobody_there_is_a_dead_server_and_says_where():
    async with ModelServer() as server:
        address = server.url
    writer = EndpointWriter(Options(endpoint_url=address, endpoint_model="m"), sleep=Pauses())
    [answer] = await writer.write([ASK])
    await writer.close()
    assert isinstance(answer, Failed)
    assert answer.dead
    assert address in answer.reason


async def test_a_server_that_hangs_is_left_and_the_second_time_it_counts_as_dead():
    async with ModelServer() as server:
        server.hangs()
        writer = writer_for(server, answer_seconds=0.5, connect_seconds=0.2)
        first, second = (await writer.write([ASK]))[0], (await writer.write([ASK]))[0]
        await writer.close()
    assert [first.dead, second.dead] == [False, True]
    assert len(server.completions) <= 2  # a read timeout is never tried again


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>nginx</html>",
        b'{"choices": []}',
        b'{"choices": [{"message": {"content": null}}]}',
        b'{"choices": [{"message": {"content": "  "}}]}',
        b'{"choices": [{"message": {"con',
        b"[" * 100_000,
        b'{"choices": [{"message": {"content": ["a"]}}]}',
        b"\xff\xfe\x00",
        b"null",
    ],
)
async def test_garbage_is_a_failure_of_one_call_and_no_exception(body):
    async with ModelServer() as server:
        server.answers_with(body)
        answer = await ask(server)
    assert isinstance(answer, Failed)
    assert not answer.dead


async def test_an_endless_answer_is_cut_off():
    async with LoopbackServer() as server:
        server.floods("/v1/chat/completions", 50_000_000)
        writer = EndpointWriter(Options(endpoint_url=server.url("/v1"), endpoint_model="m"), sleep=Pauses())
        [answer] = await writer.write([ASK])
        await writer.close()
    assert isinstance(answer, Failed)


async def test_counts_that_are_no_numbers_count_as_nothing():
    body = {"choices": [{"message": {"content": LINE}, "logprobs": {"content": [{"token": 1}]}}], "usage": "many"}
    async with ModelServer() as server:
        server.answers_with(json.dumps(body).encode())
        answer = await ask(server)
    assert (answer.prompt_tokens, answer.written_tokens, answer.tokens) == (0, 0, ())


async def test_how_sure_the_model_was_is_kept_token_by_token():
    logprobs = {"content": [{"token": "한", "logprob": -0.5}, {"token": "?", "bytes": [234, 184], "logprob": 0}]}
    body = {"choices": [{"message": {"content": "한국"}, "logprobs": logprobs}]}
    async with ModelServer() as server:
        server.answers_with(json.dumps(body).encode())
        answer = await ask(server)
    assert answer.tokens == ((3, -0.5), (2, 0.0))


# -- the key -------------------------------------------------------------------------------------------------------


async def test_the_key_travels_in_the_header_and_stands_nowhere_else(caplog):
    caplog.set_level(logging.DEBUG)
    async with ModelServer() as server:
        server.refuses(401, f"Incorrect API key provided: {KEY}")
        writer = writer_for(server, endpoint_key=KEY)
        [answer] = await writer.write([ASK])
        await writer.close()
    assert server.asked[0].headers["authorization"] == f"Bearer {KEY}"
    assert answer.dead
    assert "키" in answer.reason
    shown = f"{answer} {writer!r} {Options(endpoint_url=server.url, endpoint_key=KEY)!r} {caplog.text}"
    assert KEY not in shown


async def test_a_redirect_is_not_followed_so_that_the_key_goes_nowhere_else():
    async with ModelServer() as other, ModelServer() as server:
        server.redirects(f"{other.url}/chat/completions")
        answer = await ask(server, endpoint_key=KEY)
    assert isinstance(answer, Failed)
    assert answer.dead
    assert other.asked == []


async def test_a_proxy_of_the_environment_is_not_asked_for_a_server_on_this_machine(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    async with ModelServer() as server:
        server.writes(LINE)
        answer = await ask(server)
    assert isinstance(answer, Written)


# -- the model's name ----------------------------------------------------------------------------------------------


async def test_the_first_listed_model_is_taken_where_none_is_named_and_asked_for_once():
    async with ModelServer(model="qwen3-8b") as server:
        server.writes(LINE)
        writer = writer_for(server, endpoint_model="")
        assert writer.model == server.url
        await writer.write([ASK, ASK])
        await writer.close()
    assert writer.model == "qwen3-8b"
    assert [asked.body["model"] for asked in server.completions] == ["qwen3-8b"] * 2
    assert sum(asked.path.endswith("/models") for asked in server.asked) == 1


async def test_a_server_without_models_says_what_to_set():
    async with ModelServer() as server:
        server.lists_no_model()
        answer = await ask(server, endpoint_model="")
    assert answer.dead
    assert "EXEC_BRIEF_ENDPOINT_MODEL" in answer.reason


async def test_a_cancelled_call_makes_room_for_the_next():
    async with ModelServer() as server:
        server.hangs(times=1)
        server.writes(LINE)
        writer = writer_for(server, endpoint_at_once=1)
        task = asyncio.create_task(writer.write([ASK]))
        await server.was_asked()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        [answer] = await writer.write([ASK])
        await writer.close()
    assert answer.text == LINE


# -- pure parts ----------------------------------------------------------------------------------------------------


def test_pauses_grow_and_are_spread_over_their_whole_range():
    assert [pause(n, 1.0) for n in range(3)] == [1.0, 2.0, 4.0]
    assert pause(2, 0.0) == 0.0
    assert pause(0, 0.5, asked=10.0) == 10.5


def test_every_dialect_ends_after_a_few_refusals():
    dialect, steps = Dialect(), 0
    while dialect is not None:
        dialect, steps = adapted(dialect, "no"), steps + 1
    assert steps == 4


def test_a_model_that_thinks_gets_room_to_think():
    body = payload(ASK, "m", Dialect(temperature=False, tokens="max_completion_tokens"))
    assert body["max_completion_tokens"] > 1000
    assert "temperature" not in body


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'{"error": {"message": "bad  grammar"}}', "bad grammar"),
        (b'{"error": "oops"}', "oops"),
        (b'{"detail": [{"msg": "x"}]}', "[{'msg': 'x'}]"),
        (b"<html>busy</html>", "<html>busy</html>"),
        (b"\xff", "\ufffd"),
        (b"", ""),
    ],
)
def test_what_an_error_says_is_read_from_any_body(body, said):
    assert complaint_in(body) == said


# -- python -m summarizer ------------------------------------------------------------------------------------------


async def run_module(text, *arguments):
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "summarizer", *arguments), stdin=PIPE, stdout=PIPE, stderr=PIPE, cwd=ROOT
    )
    out, said = await child.communicate(text.encode())
    return child.returncode, out.decode(), said.decode()


async def test_the_module_prints_three_lines_with_their_evidence_and_what_was_refused(tmp_path):
    key = tmp_path / "key"
    key.write_text(f"{KEY}\n")
    async with ModelServer() as server:
        server.writes(lines(KOREAN.text.splitlines()[3], *TOLD))
        code, out, said = await run_module(
            KOREAN.text,
            *("--backend", "endpoint", "--endpoint", server.url, "--key-file", str(key)),
            *("--published", "2026-06-04", "--verbose"),
        )
    assert server.completions[0].headers["authorization"] == f"Bearer {KEY}"
    assert code == 0, said
    assert out.count("근거: ") >= 3
    assert "호출" in said
    assert KEY not in out + said


async def test_the_module_leaves_a_korean_text_to_the_rules_where_it_is_told_so():
    async with ModelServer() as server:
        code, out, said = await run_module(KOREAN.text, "--endpoint", server.url, "--korean", "rules")
        assert server.completions == []
    assert code == 0, said
    assert "extractive (rules)" in out


async def test_the_module_says_what_a_backend_lacks_before_anything_else():
    code, out, said = await run_module("글", "--backend", "endpoint")
    assert (code, out) == (2, "")
    assert "서버 주소가 필요합니다" in said
