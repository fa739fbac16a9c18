"""Secrets come from files that only their owner can read, and are in nothing that leaves the process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from secret_seeds import SEEDS
from secret_sinks import SINKS

from bot import logs, secrets
from bot.errors import ConfigError
from bot.secrets import mask, remember
from bot.settings import Settings, load_settings, secret_fields

CONFIG = Path(__file__).resolve().parent.parent / "config"


@pytest.fixture(autouse=True)
def _nothing_remembered():
    secrets.forget()
    yield
    secrets.forget()


def keep(folder, text, mode=0o600, name="token"):
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    path.chmod(mode)
    return path


def load(**variables):
    return load_settings({f"EXEC_BRIEF_{name.upper()}": str(value) for name, value in variables.items()}, None)


# -- where they come from --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("field", secret_fields())
def test_every_secret_may_stand_in_a_file_of_its_own(tmp_path, field):
    value = "sqlite+aiosqlite:///x.db" if field == "database_url" else "s3cret-value"
    settings = load(**{f"{field}_file": keep(tmp_path, value + "\n")})
    found = getattr(settings, field)
    assert (found if isinstance(found, str) else found.get_secret_value()) == value


@pytest.mark.parametrize("text", ["abc123\n", "abc123\r\n", "abc123", "\ufeffabc123\n\n", "  abc123  \n"])
def test_line_ends_and_blanks_around_a_secret_are_no_part_of_it(tmp_path, text):
    assert load(discord_token_file=keep(tmp_path, text)).discord_token.get_secret_value() == "abc123"


def test_other_settings_cannot_stand_in_files(tmp_path):
    with pytest.raises(ConfigError, match="쓰이지 않는 이름"):
        load(contact_file=keep(tmp_path, "a@b.example"))


def test_a_secret_that_is_given_twice_is_refused_without_being_shown(tmp_path):
    with pytest.raises(ConfigError, match="하나만 남겨") as caught:
        load(discord_token="first-secret", discord_token_file=keep(tmp_path, "second-secret"))
    assert "first-secret" not in str(caught.value)
    assert "second-secret" not in str(caught.value)


@pytest.mark.parametrize("mode", [0o644, 0o604, 0o602, 0o666, 0o620, 0o777])
def test_a_file_that_others_may_read_or_change_is_refused_with_the_cure(tmp_path, mode):
    path = keep(tmp_path, "abc123", mode)
    with pytest.raises(ConfigError, match=f"chmod 600 {path}") as caught:
        load(discord_token_file=path)
    assert "abc123" not in str(caught.value)


@pytest.mark.parametrize("mode", [0o600, 0o400, 0o440, 0o640])
def test_a_file_for_its_owner_and_group_is_read(tmp_path, mode):
    assert load(discord_token_file=keep(tmp_path, "abc123", mode)).discord_token.get_secret_value() == "abc123"


def test_a_link_to_a_secret_counts_as_the_file_behind_it(tmp_path):
    (tmp_path / "good").symlink_to(keep(tmp_path, "abc123"))
    (tmp_path / "bad").symlink_to(keep(tmp_path, "abc123", 0o644, "open"))
    assert load(discord_token_file=tmp_path / "good").discord_token.get_secret_value() == "abc123"
    with pytest.raises(ConfigError, match="chmod 600"):
        load(discord_token_file=tmp_path / "bad")


@pytest.mark.parametrize(
    ("text", "told"),
    [("", "비어"), (" \n", "비어"), ("a\nb\n", "여러 줄"), ("a\x00b", "제어 문자"), (b"\xff\xfea", "UTF-8"), ("x" * 20_000, "너무 큽니다")],
)  # fmt: skip
def test_a_file_that_holds_no_secret_is_told_as_such(tmp_path, text, told):
    with pytest.raises(ConfigError, match=told):
        load(discord_token_file=keep(tmp_path, text))


def test_a_missing_file_and_a_folder_are_told_with_their_path(tmp_path):
    for path in (tmp_path / "nowhere", tmp_path):
        with pytest.raises(ConfigError, match=f"DISCORD_TOKEN_FILE.*{path.name}"):
            load(discord_token_file=path)


def test_an_open_dotenv_is_refused_only_where_it_holds_a_secret(tmp_path):
    open_one = keep(tmp_path, "EXEC_BRIEF_RETENTION_DAYS=9\n#EXEC_BRIEF_DISCORD_TOKEN=\n", 0o644, ".env")
    assert load_settings({}, open_one).retention_days == 9
    with_secret = keep(tmp_path, "EXEC_BRIEF_DISCORD_TOKEN=abcdef123\n", 0o644, "other.env")
    with pytest.raises(ConfigError, match="chmod 600") as caught:
        load_settings({}, with_secret)
    assert "abcdef123" not in str(caught.value)
    with_secret.chmod(0o600)
    assert load_settings({}, with_secret).discord_token.get_secret_value() == "abcdef123"


# -- where they must not go --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sink", SINKS)
def test_no_seeded_secret_comes_out_of_any_sink(sink):
    for name, secret, text in SEEDS if sink != "database and receipt" else SEEDS[::6]:
        shown = SINKS[sink](text)
        assert secret not in shown, name
        assert shown


@pytest.mark.parametrize("sink", [name for name in SINKS if name != "database and receipt"])
def test_a_configured_secret_is_masked_in_whatever_form_it_is_written(sink):
    for value in ('pa"ss\\word 1', "한글비밀번호", "plain-and-short", "a%b&c=d+e"):
        load(slack_signing_secret=value)
        shown = SINKS[sink](f"refused: {value} / {value!r}")
        assert value not in shown
        assert repr(value)[1:-1] not in shown


def test_the_command_line_shows_no_password_of_the_database(tmp_path):
    environment = {**os.environ, "EXEC_BRIEF_CONFIG_DIR": str(CONFIG)}
    environment["EXEC_BRIEF_DATABASE_URL"] = "postgresql+psycopg://brief:Tr0ub4dor@127.0.0.1:1/none"
    done = subprocess.run(
        [sys.executable, "-m", "bot", "sources", "-v"], capture_output=True, text=True, check=False, env=environment, cwd=tmp_path
    )  # fmt: skip
    assert done.returncode != 0
    assert "Tr0ub4dor" not in done.stdout + done.stderr


def test_a_line_without_end_is_cut_and_no_half_of_a_secret_stays():
    secret = "half-a-secret-is-a-secret"
    remember([secret])
    for at in (logs.LONGEST // 2 - 10, logs.LONGEST - 10, 2 * logs.LONGEST - 10):
        shown = SINKS["traceback of a bug"]("x" * at + secret + "y" * 5 * logs.LONGEST)
        assert len(shown) < 1.1 * logs.LONGEST
        assert "half-a" not in shown


def test_of_the_databases_address_only_the_password_is_masked():
    load(database_url="postgresql+psycopg://brief:p%40ss-word@db.internal/brief")
    told = "cannot reach db.internal as brief with p@ss-word or p%40ss-word"
    assert mask(told) == "cannot reach db.internal as brief with *** or ***"
    load(database_url="sqlite+aiosqlite:///data/exec-brief.db")
    assert mask("sqlite+aiosqlite:///data/exec-brief.db") == "sqlite+aiosqlite:///data/exec-brief.db"


def test_settings_print_neither_secrets_nor_the_password_in_an_address():
    settings = Settings(
        database_url="postgresql+psycopg://me:hunter2222@db/x",
        endpoint_url="https://u:hunter3333@h/v1",
        discord_token="hunter4444",
    )
    assert "hunter" not in f"{settings!r} {settings} {settings.model_dump()['discord_token']}"
    assert "postgresql+psycopg://***@db/x" in repr(settings)


@pytest.mark.parametrize(
    "text",
    [
        "기사 3건을 읽었습니다. source=aitimes kind=http-5xx",
        "https://www.aitimes.com/news/articleView.html?idxno=123&page=2",
        "max_tokens=400 tokens=12 tokenizer=kiwi",
        "the bearer of bad news arrived at basic training",
        "Discord bot started; Slack bot ready",
        "secretary=김비서 author=홍길동",
        "SecretStr('**********')",
        "2026-11-21T08:30:00Z info round finished failed=0",
        "최태원@sk.example 로 연락",
    ],
)
def test_ordinary_lines_stay_as_they_are(text):
    assert mask(text) == text


@given(st.text(max_size=300))
def test_masking_any_text_twice_is_masking_it_once(text):
    once = mask(text)
    assert mask(once) == once


@given(st.text(min_size=6, max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_a_remembered_value_never_survives(value, before, after):
    secrets.forget()
    remember([value])
    assert value in secrets.MASKED * 3 or value not in mask(before + value + after)
