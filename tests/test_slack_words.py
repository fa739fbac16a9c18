"""What people type in Slack, what Slack answers, and which settings that takes: the pure parts."""

import logging
import subprocess
import sys

import pytest

from bot.chat.slack import check_listening, wanted
from bot.chat.slack.asking import asker_of_command, asker_of_interaction
from bot.chat.slack.logs import masked, quiet_logger
from bot.chat.slack.outcomes import LATER, REFUSALS, UNCLEAR, SlackRefused, Unclear, explain, judge
from bot.chat.slack.words import words_of
from bot.chat.slack.workspaces import ids_of, workspace_of
from bot.delivery import NotSent, Refused
from bot.errors import ConfigError
from bot.settings import Settings


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("최태원 7일", "최태원 7일"),
        ("  최태원\u00a0 7일\n", "최태원 7일"),
        ("<@U0BOT> 최태원", "최태원"),
        ("<@U0BOT|exec-brief>, 구독 최태원", ", 구독 최태원"),
        ("왜 <https://a.example/x?a=1&amp;b=2>", "왜 https://a.example/x?a=1&b=2"),
        ("왜 <https://a.example/x|a.example/x>", "왜 https://a.example/x"),
        ("<http://kakao.com|kakao.com> 소식", "http://kakao.com 소식"),
        ("<mailto:a@b.example|a@b.example>", "a@b.example"),
        ("<#C1|general> 상태", "#general 상태"),
        ("<#C1> 상태", "상태"),
        ("<!channel> <!subteam^S1|@editors> 목록", "목록"),
        ("AT&amp;T &lt;3", "AT&T <3"),
        ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
        ("<>", ""),
        ("<", "<"),
        ("", ""),
    ],
)
def test_slacks_own_markup_is_undone(typed, words):
    assert words_of(typed) == words


# -- outcomes --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("word", sorted(REFUSALS))
def test_every_known_refusal_is_refused_for_sure_with_a_korean_reason(word):
    made = judge(200, word, None)
    assert isinstance(made, SlackRefused)
    assert made.word == word
    assert made.reason.startswith(f"{word}: ")
    assert made.reason.rstrip(".").endswith("다") or made.reason.endswith(("요.", "오."))


@pytest.mark.parametrize("word", ["not_in_channel", "channel_not_found"])
def test_a_channel_that_we_are_not_in_is_explained_with_the_remedy(word):
    assert "/invite" in explain(word)


@pytest.mark.parametrize(
    ("status", "word", "kind"),
    [
        (200, "never_heard_of", Refused),
        (200, "internal_error", Unclear),
        (200, "fatal_error", Unclear),
        (500, "channel_not_found", Unclear),
        (503, None, Unclear),
        (408, None, Unclear),
        (200, None, Unclear),
        (429, None, NotSent),
        (200, "ratelimited", NotSent),
        (403, None, NotSent),
        (404, "expired_url", Refused),
    ],
)
def test_what_an_answer_means(status, word, kind):
    assert isinstance(judge(status, word, None), kind)


def test_slack_says_how_long_to_wait():
    assert judge(429, "ratelimited", 30.0).retry_after == 30.0
    assert judge(200, "org_login_required", None).retry_after == 600.0
    assert judge(429, None, None).retry_after is None


def test_no_word_is_in_two_tables():
    assert not UNCLEAR & REFUSALS.keys() | UNCLEAR & LATER.keys() | REFUSALS.keys() & LATER.keys()


# -- who asks --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("enterprise", "team", "name"), [(None, "T1", "T1"), ("E1", "T1", "E1.T1"), ("E1", None, "E1")]
)
def test_a_workspace_has_one_name(enterprise, team, name):
    assert workspace_of(enterprise, team) == name
    assert ids_of(name) == (enterprise, team)


def test_on_enterprise_grid_both_ids_name_the_workspace():
    asker = asker_of_command(
        {"enterprise_id": "E1", "team_id": "T1", "channel_id": "C1", "user_id": "U1", "user_name": "a"}
    )
    assert asker.address == "slack:E1.T1/C1"
    pressed = asker_of_interaction(
        {"enterprise": {"id": "E1"}, "team": {"id": "T1"}, "user": {"id": "U1"}, "container": {"channel_id": "C1"}}
    )
    assert pressed.address == asker.address


# -- settings --------------------------------------------------------------------------------------------------------


def test_slack_is_wanted_where_there_is_a_token_or_an_app():
    assert not wanted(Settings())
    assert wanted(Settings(slack_bot_token="xoxb-1"))
    assert wanted(Settings(slack_client_id="1.2"))


GOOD = {"slack_bot_token": "xoxb-1", "slack_app_token": "xapp-1", "slack_signing_secret": "s"}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"slack_signing_secret": "", "slack_mode": "http"}, "SIGNING_SECRET"),
        ({"slack_app_token": ""}, "APP_TOKEN"),
        ({"slack_app_token": "xoxb-1"}, "APP_TOKEN"),
        ({"slack_bot_token": "xoxp-1"}, "xoxb-"),
        ({"slack_bot_token": ""}, "xoxb-"),
        ({"slack_client_id": "1.2"}, "모두 있습니다"),
        ({"slack_bot_token": "", "slack_client_id": "1.2"}, "CLIENT_SECRET"),
        ({"slack_listen": "3000"}, "SLACK_LISTEN"),
        ({"slack_listen": "127.0.0.1:99999"}, "SLACK_LISTEN"),
    ],
)
def test_what_is_missing_is_named_before_anything_starts(given, words):
    with pytest.raises(ConfigError, match=words):
        check_listening(Settings(**{**GOOD, **given}))


@pytest.mark.parametrize("given", [{}, {"slack_mode": "http"}, {"slack_listen": "[::1]:3000"}])
def test_what_suffices_suffices(given):
    check_listening(Settings(**{**GOOD, **given}))


# -- logs ------------------------------------------------------------------------------------------------------------

SECRETS = [
    "xoxb-123456789012-123456789012-abcdefghijklmnopqrstuvwx",
    "xoxp-1234567890-abcdefghij",
    "xoxe.xoxb-1-Mi0yLTEyMzQ1Njc4OTA",
    "xoxe-1-My0xLTEyMzQ1Njc4OTA",
    "xapp-1-A012-1234567890-abcdef0123456789",
    "https://hooks.slack.com/commands/T1/123/abcDEF",
    "wss://wss-primary.slack.com/link/?ticket=abc-def&app_id=1",
]


@pytest.mark.parametrize("secret", SECRETS)
def test_tokens_and_addresses_are_masked(secret):
    said = masked(f"Failed to connect (error: {secret}); Retrying... {{'token': '{secret}'}}")
    assert secret not in said
    assert secret[-8:] not in said
    assert "Retrying" in said


def test_what_the_libraries_say_reaches_our_log_without_tracebacks(capsys):
    try:
        int(SECRETS[0])
    except ValueError:
        quiet_logger().exception("Failed: %s", SECRETS[-1])
    said = "".join(capsys.readouterr())
    assert "ValueError" in said
    assert not any(secret in said for secret in SECRETS)


def test_the_libraries_never_print_what_they_send():
    assert not quiet_logger().isEnabledFor(logging.INFO)
    assert quiet_logger().getChild("x").getEffectiveLevel() >= logging.WARNING


# -- loading ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "module",
    ["chat.slack", "chat.slack.manifest", "chat.slack_blocks", "chat.slack_replies", "chat.slack_views", "store"],
)
def test_nothing_of_slacks_libraries_is_loaded_before_it_is_wanted(module):
    script = f"import bot.{module}, sys; print([m for m in sys.modules if m.startswith(('slack_', 'aiohttp'))])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
