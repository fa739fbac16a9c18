"""The in-process backend, on models of a few kilobytes whose weights are noise."""

import asyncio
import json
import threading

import pytest

pytest.importorskip("torch", reason="the extra 'neural' is not installed")

from tiny_models import NO_SYSTEM, make_causal, make_translator

from summarizer.models import seal
from summarizer.transformers_writer import TransformersWriter, codes_of
from summarizer.writer import Failed, Prompt, Written

SCHEMA = {
    "type": "object",
    "required": ["bullets"],
    "additionalProperties": False,
    "properties": {
        "bullets": {
            "type": "array",
            "minItems": 3,
            "maxItems": 3,
            "items": {"type": "string", "pattern": "^[가-힣 ]{3,9}$"},
        }
    },
}
QUESTION = Prompt(system="요약한다.", user="[1] 젠슨 황 met 최태원.", schema=SCHEMA, most_tokens=200)
PLAIN = Prompt(system="요약한다.", user="[1] 젠슨 황 met 최태원.", most_tokens=8)


@pytest.fixture(scope="module")
def causal(tmp_path_factory):
    return make_causal(tmp_path_factory.mktemp("causal"))


@pytest.fixture(scope="module")
def translator(tmp_path_factory):
    return make_translator(
        tmp_path_factory.mktemp("translator"), extra=("kor_Hang", "eng_Latn", "jpn_Jpan", "zho_Hans")
    )


@pytest.fixture
async def opened():
    writers = []

    def open_writer(where, **more):
        writers.append(TransformersWriter(where, model="tiny", device="cpu", **more))
        return writers[-1]

    yield open_writer
    for writer in writers:
        await writer.close()


def asking(length):
    return Prompt(system="요약한다.", user="최태원 " * length, schema=SCHEMA, most_tokens=200)


class TestInstructed:
    async def test_even_noise_comes_as_the_schema_demands(self, causal, opened):
        [answer] = await opened(causal).write([QUESTION])
        bullets = json.loads(answer.text)["bullets"]
        assert len(bullets) == 3
        assert all(3 <= len(b) <= 9 and set(b) <= {" ", *map(chr, range(0xAC00, 0xD7A4))} for b in bullets)

    async def test_tokens_and_seconds_are_counted(self, causal, opened):
        [answer] = await opened(causal).write([QUESTION])
        assert answer.prompt_tokens > 10
        assert 10 < answer.written_tokens <= QUESTION.most_tokens
        assert answer.seconds > 0

    async def test_a_batch_answers_in_order_and_as_one_by_one(self, causal, opened):
        writer = opened(causal, batch=3)
        prompts = [asking(length) for length in (9, 1, 4, 2, 7)]
        together = await writer.write(prompts)
        alone = [(await writer.write([prompt]))[0] for prompt in prompts]
        assert [a.text for a in together] == [a.text for a in alone]

    async def test_prompts_with_and_without_a_schema_may_be_mixed(self, causal, opened):
        answers = await opened(causal).write([PLAIN, QUESTION, PLAIN])
        assert all(isinstance(a, Written) for a in answers)
        assert len(json.loads(answers[1].text)["bullets"]) == 3
        assert answers[0].text == answers[2].text

    async def test_the_same_prompt_gives_the_same_text(self, causal, opened):
        writer = opened(causal)
        assert (await writer.write([QUESTION]))[0].text == (await writer.write([QUESTION]))[0].text

    async def test_a_prompt_longer_than_the_model_reads_fails_alone(self, tmp_path, opened):
        writer = opened(make_causal(tmp_path, longest=300))
        long, short = await writer.write([asking(200), PLAIN])
        assert long == Failed(reason="글이 모델이 읽을 수 있는 길이를 넘습니다.")
        assert isinstance(short, Written)

    async def test_a_template_that_takes_no_system_turn_gets_it_in_the_question(self, tmp_path, opened):
        [answer] = await opened(make_causal(tmp_path, template=NO_SYSTEM)).write([PLAIN])
        assert isinstance(answer, Written)

    async def test_nothing_asked_is_nothing_loaded(self, tmp_path, opened):
        assert await opened(tmp_path / "nowhere").write([]) == []


class TestTranslator:
    async def test_it_follows_no_instructions_and_says_so_without_loading(self, causal, translator, opened):
        assert opened(causal).follows_instructions
        assert not opened(translator).follows_instructions

    async def test_one_sentence_is_one_translation_under_the_korean_code(self, translator, opened):
        writer = opened(translator)
        answers = await writer.write([Prompt(system="", user="Huang met Chey.", most_tokens=6)] * 2)
        assert len(answers) == 2
        assert all(isinstance(a, Written) and a.written_tokens for a in answers)

    def test_tokenizers_without_codes_need_none(self):
        class Plain:
            def get_vocab(self):
                return {"a": 0}

        assert codes_of(Plain()) is None


class TestRefusals:
    async def test_a_missing_model_fails_every_prompt_and_says_how_to_pull(self, tmp_path, opened):
        answers = await opened(tmp_path / "nowhere").write([PLAIN, PLAIN])
        assert len(answers) == 2
        assert all(a.dead and "model pull" in a.reason for a in answers)

    async def test_files_that_changed_since_the_pull_are_not_loaded(self, tmp_path, opened):
        folder = make_causal(tmp_path)
        seal(folder, "org/tiny")
        config = folder / "config.json"
        config.write_text(config.read_text() + " ")
        [answer] = await opened(folder).write([PLAIN])
        assert answer.dead
        assert "sha256 불일치" in answer.reason

    @pytest.mark.parametrize("name", ["pytorch_model.bin", "modeling_tiny.py"])
    async def test_a_folder_with_files_that_can_run_code_is_not_loaded(self, tmp_path, opened, name):
        folder = make_causal(tmp_path)
        (folder / name).write_bytes(b"print('never')")
        [answer] = await opened(folder).write([PLAIN])
        assert answer.dead
        assert "코드가 실행될 수 있는" in answer.reason

    async def test_a_model_without_a_chat_template_is_refused(self, tmp_path, opened):
        [answer] = await opened(make_causal(tmp_path, template=None)).write([PLAIN])
        assert answer.dead
        assert "instruct" in answer.reason

    async def test_broken_weights_are_told_and_nothing_is_raised(self, tmp_path, opened):
        folder = make_causal(tmp_path)
        (folder / "model.safetensors").write_bytes(b"garbage")
        [answer] = await opened(folder).write([PLAIN])
        assert answer.dead
        assert "불러오지 못했습니다" in answer.reason


class TestLoop:
    async def test_the_event_loop_goes_on_while_the_model_writes(self, causal, opened):
        writer, ticks = opened(causal), 0
        working = asyncio.create_task(writer.write([asking(n) for n in range(1, 5)]))
        while not working.done():
            await asyncio.sleep(0.001)
            ticks += 1
        assert ticks > 5

    async def test_cancelled_it_stops_at_the_next_token_and_can_write_again(self, causal, opened):
        writer = opened(causal)
        await writer.write([PLAIN])
        endless = Prompt(system="", user="?", most_tokens=2000)
        working = asyncio.create_task(writer.write([endless] * 3))
        await asyncio.sleep(0.05)
        working.cancel()
        with pytest.raises(asyncio.CancelledError):
            await working
        [answer] = await writer.write([PLAIN])
        assert isinstance(answer, Written)

    async def test_closing_leaves_no_thread_behind(self, causal):
        writer = TransformersWriter(causal, model="tiny", device="cpu")
        await writer.write([PLAIN])
        await writer.close()
        assert not [t for t in threading.enumerate() if t.name.startswith("model")]
