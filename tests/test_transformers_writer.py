"""The in-process backend, on models of a few kilobytes whose weights are noise."""

import asyncio
import json
import threading
from dataclasses import replace
from itertools import pairwise

import pytest

pytest.importorskip("torch", reason="the extra 'neural' is not installed")

from tiny_models import NO_SYSTEM, make_causal, make_sliding, make_translator, teach

from summarizer.models import seal
from summarizer.writers.chances import _byte_level as bytes_of
from summarizer.writers.transformers_writer import TransformersWriter, _tokens, codes_of
from summarizer.writers.writer import Failed, Prompt, Written

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


SYSTEM = "원문 문장을 짧은 한국어 줄로 옮긴다. 이름과 숫자는 그대로 쓴다. " * 3


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


def taught(writer, prompt, answer):
    """The log-probabilities of the tokens of *answer*, computed whole by one forward pass, without any grammar."""
    import torch

    loaded = writer._loaded
    asked = _tokens(loaded, prompt)
    sizes = [size for size, _ in answer.tokens]
    ends = [sum(sizes[:at]) for at in range(len(sizes) + 1)]
    text = answer.text.encode()
    by_bytes = {bytes_of(piece): token for piece, token in loaded.tokenizer.get_vocab().items()}
    wrote = [by_bytes[text[begin:end]] for begin, end in pairwise(ends)]
    with torch.inference_mode():
        logits = loaded.model(torch.tensor([asked + wrote])).logits[0, len(asked) - 1 : -1].float()
    return logits.log_softmax(dim=-1)[torch.arange(len(wrote)), torch.tensor(wrote)].tolist()


class TestInstructed:
    async def test_even_noise_comes_as_the_schema_demands(self, causal, opened):
        [answer] = await opened(causal).write([QUESTION])
        bullets = json.loads(answer.text)["bullets"]
        assert len(bullets) == 3
        assert all(3 <= len(b) <= 9 and set(b) <= {" ", *map(chr, range(0xAC00, 0xD7A4))} for b in bullets)

    async def test_it_comes_without_spaces_as_the_prompts_show_it(self, causal, opened):
        [answer] = await opened(causal).write([QUESTION])
        assert answer.text == json.dumps(json.loads(answer.text), ensure_ascii=False, separators=(",", ":"))

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


class TestSureness:
    """The probability of every token, as the model itself has it before the grammar's mask."""

    async def test_it_is_the_models_own_for_every_row_of_a_batch(self, causal, opened):
        writer = opened(causal)
        prompts = [asking(length) for length in (9, 1, 4)]
        for prompt, answer in zip(prompts, await writer.write(prompts), strict=True):
            assert [chance for _, chance in answer.tokens] == pytest.approx(taught(writer, prompt, answer), abs=0.05)

    async def test_the_bytes_of_the_tokens_are_those_of_the_text(self, causal, opened):
        for answer in await opened(causal).write([asking(length) for length in (9, 1, 4)]):
            assert sum(size for size, _ in answer.tokens) == len(answer.text.encode())
            assert {size for size, _ in answer.tokens} - {3}  # noise splits syllables

    async def test_a_text_that_ran_out_within_a_syllable_ends_before_it(self, causal, opened):
        writer = opened(causal)
        cut = await writer.write([replace(QUESTION, most_tokens=most) for most in range(8, 16)])
        assert not any("\ufffd" in answer.text for answer in cut)
        assert all(sum(size for size, _ in answer.tokens) == len(answer.text.encode()) for answer in cut)

    async def test_a_translator_tells_it_too_and_says_what_it_is(self, tmp_path, opened):
        writer = opened(teach(make_translator(tmp_path), "Jensen Huang met"))
        [answer] = await writer.write([Prompt(system="", user="Huang met Chey.", most_tokens=4)])
        assert answer.translated
        assert answer.text
        assert sum(size for size, _ in answer.tokens) == len(answer.text.encode())
        assert all(chance < 0 for _, chance in answer.tokens)

    async def test_nothing_is_told_where_the_model_searches_along_several_ways(self, tmp_path, opened):
        writer = opened(teach(make_translator(tmp_path), "Jensen Huang met", beams=3))
        [answer] = await writer.write([Prompt(system="", user="Huang met Chey.", most_tokens=4)])
        assert (bool(answer.text), answer.tokens) == (True, ())


class TestSharedSystem:
    """The system text is computed once; what is written is the same."""

    async def test_its_tokens_go_through_the_model_once(self, causal, opened):
        writer, read = opened(causal), []
        await writer.write([PLAIN])
        embeddings = writer._loaded.model.get_input_embeddings()
        handle = embeddings.register_forward_hook(lambda _module, given, _made: read.append(given[0].shape[1]))
        [answer] = await writer.write([replace(PLAIN, user="다른 글", most_tokens=1)])
        handle.remove()
        shared = len(writer._loaded.tokenizer(f"<|im_start|>system\n{PLAIN.system}<|im_end|>\n")["input_ids"])
        assert sum(read) <= answer.prompt_tokens - shared

    @pytest.mark.parametrize("make", [make_causal, make_sliding])
    async def test_what_is_written_is_what_whole_prompts_give(self, make, tmp_path, opened):
        prompts = [replace(asking(length), system=SYSTEM) for length in (30, 1, 12)]
        sharing, whole = opened(make(tmp_path)), opened(tmp_path)
        whole._prefix = None
        ours, theirs = [await writer.write(prompts) for writer in (sharing, whole)]
        assert [a.text for a in ours] == [a.text for a in theirs]
        assert [a.prompt_tokens for a in ours] == [a.prompt_tokens for a in theirs]

    async def test_a_model_with_a_sliding_window_keeps_nothing(self, tmp_path, opened):
        writer = opened(make_sliding(tmp_path))
        await writer.write([PLAIN])
        assert writer._prefix._cache is None

    async def test_prompts_with_other_systems_do_not_mix(self, causal, opened):
        writer = opened(causal)
        prompts = [replace(QUESTION, system=system) for system in ("하나", "둘", "하나", "")]
        together = await writer.write(prompts)
        alone = [(await writer.write([prompt]))[0] for prompt in prompts]
        assert [a.text for a in together] == [a.text for a in alone]


class TestLoading:
    async def test_an_instructed_model_may_repeat_what_stands_in_the_prompt(self, tmp_path, opened):
        make_causal(tmp_path)
        settings = tmp_path / "generation_config.json"
        settings.write_text(json.dumps({**json.loads(settings.read_text()), "repetition_penalty": 1.3}))
        writer = opened(tmp_path)
        await writer.write([PLAIN])
        assert writer._loaded.model.generation_config.repetition_penalty is None


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
