"""Models of a few kilobytes with random weights, made on the spot: what they write is noise, how they are run is real."""

CHAT_TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
NO_SYSTEM = "{% if messages[0]['role'] == 'system' %}{{ raise_exception('no system') }}{% endif %}" + CHAT_TEMPLATE
TEXTS = ["최태원 회장이 젠슨 황을 만났다.", "Jensen Huang met Chey Tae-won.", '{"bullets": ["가", "나", "다"]}']


def make_tokenizer(extra=(), template=CHAT_TEMPLATE):
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    made = Tokenizer(models.BPE())
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    special = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", *extra]
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    made.train_from_iterator(
        TEXTS * 20, trainers.BpeTrainer(vocab_size=500, special_tokens=special, initial_alphabet=alphabet)
    )
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=made, eos_token="<|im_end|>", pad_token="<|endoftext|>")
    tokenizer.chat_template = template
    return tokenizer


def make_causal(folder, *, template=CHAT_TEMPLATE, longest=2048, **more):
    """A Qwen2 of two layers; its output layer is wider than the vocabulary, as real ones are."""
    import torch
    from transformers import Qwen2Config, Qwen2ForCausalLM

    tokenizer = make_tokenizer(template=template)
    torch.manual_seed(7)
    config = Qwen2Config(
        vocab_size=len(tokenizer) + 12,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=longest,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        **more,
    )
    Qwen2ForCausalLM(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def make_sliding(folder):
    """The same whose second layer sees the last 64 tokens only."""
    return make_causal(folder, use_sliding_window=True, sliding_window=64, max_window_layers=1)


def make_translator(folder, extra=()):
    """A BART of one layer; *extra*: language codes among its tokens, as multilingual translators have."""
    import torch
    from transformers import BartConfig, BartForConditionalGeneration

    tokenizer = make_tokenizer(extra, template=None)
    torch.manual_seed(7)
    config = BartConfig(
        vocab_size=len(tokenizer),
        d_model=32,
        encoder_layers=1,
        decoder_layers=1,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=32,
        decoder_ffn_dim=32,
        max_position_embeddings=256,
        decoder_start_token_id=tokenizer.eos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        bos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        forced_eos_token_id=None,
    )
    BartForConditionalGeneration(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def teach(folder, text, *, beams=1):
    """Let the translator in *folder* write nothing but the tokens of *text*, in whatever order, and never end."""
    import torch
    from transformers import AutoTokenizer, BartForConditionalGeneration

    model = BartForConditionalGeneration.from_pretrained(folder)
    tokens = AutoTokenizer.from_pretrained(folder)(text)["input_ids"]
    with torch.no_grad():
        model.final_logits_bias -= 20.0
        model.final_logits_bias[:, tokens] += 20.0
    model.generation_config.num_beams = beams
    model.save_pretrained(folder)
    return folder
