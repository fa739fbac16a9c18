"""Every message, window and home page that we can make, before three referees, and hostile words in every field."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from digests import digest_of, hostile_digest, ordinary_digest, quiet_digest
from hypothesis import given, settings
from hypothesis import strategies as st
from payload_limits import SLACK_USER, check_link, check_slack, check_slack_plain, check_string, length, slack_strings
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View
from slack_types import complaints

from bot.actions import Action, decode
from bot.chat import preview_slack, slack_blocks, slack_replies, slack_views
from bot.chat.slack_elements import MOST_UNITS, button, menu, weight
from bot.desk.values import Button, ChannelState, Choice, Home, Reply

HOSTILE = [
    words
    for some in yaml.safe_load((Path(__file__).parent / "data" / "hostile_strings.yaml").read_text("utf-8")).values()
    for words in some
]
NASTY = st.one_of(
    st.text(max_size=80),
    st.text(alphabet="가나다 &<>*_~`|@!#[]()\n\u200b\u202e🤝é", max_size=200),
    st.sampled_from(HOSTILE),
)


def reply_of(words, digest=None):
    buttons = (
        Button(label=words, action=Action("share", ("x", "24")), style="primary"),
        Button(label=words, action=Action("brief", ("x", "24")), style="danger"),
    )
    return Reply(lines=(words, words), digest=digest, buttons=buttons, failed=digest is None)


def home_of(words, count=1):
    state = ChannelState(channel="C1", lines=(words, words), paused=True)
    return Home(channels=(state,) * count, next_digest=words, last_receipt=words, help_lines=(words,) * 12)


def all_messages(words, digest):
    made = [*slack_blocks.digest_messages(digest), *slack_blocks.thread_messages(digest)]
    for reply in (reply_of(words, digest), reply_of(words), Reply(), Reply(lines=(words,), digest=one_of(digest))):
        made += slack_replies.reply_messages(reply)
    return [*made, slack_replies.notice(words), slack_replies.announcement("U1", words)]


def one_of(digest):
    return replace(digest, cards=digest.cards[:1], listed=() if digest.cards else digest.listed[:1])


def check_message(message):
    """Our three sums and fields, then slack_sdk's own validators."""
    own = message
    if is_announcement(message):
        own = without_asker(message)
    own = {**own, "blocks": [without_sign(block) for block in own["blocks"]]}
    check_slack(own)
    assert weight(message["blocks"]) <= MOST_UNITS
    for block in message["blocks"]:
        parsed = Block.parse(block)
        assert parsed is not None
        parsed.validate_json()


def is_announcement(message):
    leaves = message["blocks"][0].get("elements", [{}])[0].get("elements", [])
    return bool(leaves) and leaves[0].get("type") == "user"


def without_asker(message):
    """The one live mention there may be: of who has just asked, at the very beginning."""
    section = message["blocks"][0]["elements"][0]
    assert SLACK_USER.fullmatch(section["elements"][0]["user_id"])
    assert message["text"].startswith(f"<@{section['elements'][0]['user_id']}> ")
    rest = {**section, "elements": section["elements"][1:]}
    return {
        **message,
        "text": message["text"].partition("> ")[2] or "-",
        "blocks": [{"type": "rich_text", "elements": [rest]}],
    }


def without_sign(block):
    """Our own warning sign aside."""
    if block["type"] != "rich_text":
        return block
    kept = [
        {**one, "elements": [leaf for leaf in one["elements"] if leaf != {"type": "emoji", "name": "warning"}]}
        for one in block["elements"]
    ]
    return {**block, "elements": kept}


def check_view(view):
    assert len(view["blocks"]) <= 100
    View(**view).validate_json()
    for block in view["blocks"]:
        parsed = Block.parse(block)
        assert parsed is not None
        parsed.validate_json()
    for text in slack_strings(view):
        check_string(text, 1, 3_000)


# -- the referees ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("digest", [ordinary_digest(), quiet_digest(), *map(digest_of, (1, 8, 25, 60))])
def test_every_message_passes_our_sums_and_slack_sdks_validators(digest):
    for message in all_messages("최태원 소식", digest):
        check_message(message)


@settings(max_examples=60, deadline=None)
@given(NASTY, st.integers(0, 3))
def test_any_words_in_any_field_keep_to_the_limits_and_stay_dead(words, count):
    digest = hostile_digest(words)
    digest = replace(digest, cards=digest.cards[:1] * count, listed=digest.listed * count)
    for message in all_messages(words, digest):
        check_message(message)
    check_view(slack_views.home_view(home_of(words)))


@settings(max_examples=6, deadline=None)
@given(st.lists(st.sampled_from(["가" * 900, "&<>" * 300, "🤝" * 450, "\u202e최태원\u202c " * 100, "a"]), max_size=3))
def test_the_sums_hold_however_long_everything_is(parts):
    digest = hostile_digest(" ".join(parts) or "x")
    for message in all_messages("가" * 2_000, replace(digest, cards=digest.cards * 3)):
        check_message(message)


def test_slacks_own_types_take_everything_we_make_and_nothing_that_is_wrong(tmp_path):
    """One run of the compiler: its only complaint is of the last line, which is wrong on purpose."""
    payloads = []
    for digest in (ordinary_digest(), quiet_digest(), digest_of(2), hostile_digest("<!channel> *a*")):
        payloads += [("blocks", message["blocks"]) for message in all_messages("최태원 & <b>", digest)]
    payloads += [("modal", slack_views.search_view(slack_views.Origin(channel=place))) for place in ("", "C1")]
    payloads += [("home", slack_views.home_view(home_of("최태원", count))) for count in (0, 1, 40)]
    payloads.append(("blocks", [{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}]))
    said = complaints(tmp_path, payloads)
    assert re.findall(r"payloads\.ts\((\d+)", said) == [str(len(payloads) + 1)], said


# -- hostile words ---------------------------------------------------------------------------------------------------


def test_there_are_three_hundred_hostile_strings_and_no_two_the_same():
    assert len(HOSTILE) == len(set(HOSTILE)) >= 300


@pytest.mark.parametrize("words", HOSTILE, ids=ascii)
def test_no_hostile_word_lives_in_title_bullet_outlet_name_evidence_or_reply(words):
    for message in all_messages(words, hostile_digest(words)):
        check_message(message)
        assert live_in(message) <= expected_links(words)
    check_view(slack_views.home_view(home_of(words)))


def live_in(message):
    """Addresses behind links, and anything that would call somebody."""
    found = set(re.findall(r'"url": "([^"]+)"', json.dumps(message, ensure_ascii=False)))
    for kind in ("user", "usergroup", "broadcast", "channel", "date", "color", "team"):
        if kind != "user" or not is_announcement(message):
            assert f'"type": "{kind}"' not in json.dumps(message["blocks"])
    assert "mrkdwn" not in json.dumps(message["blocks"])
    return found


def expected_links(words):
    """Only the addresses that stand in an address field of the digest: never one from a title or a bullet."""
    digest = hostile_digest(words)
    fields = {card.url for card in (*digest.cards, *digest.listed)}
    fields |= {line.url for card in (*digest.cards, *digest.listed) for line in card.sources}
    made = {slack_blocks.linked(url, "x").get("url") for url in fields} - {None}
    for url in made:
        check_link(url)
        assert re.match(r"https?://[a-z0-9]", url, re.IGNORECASE)
    return made


# -- what is said ----------------------------------------------------------------------------------------------------


def test_the_notification_reads_as_sentences():
    (message,) = slack_blocks.digest_messages(ordinary_digest())
    assert message["text"].splitlines() == [
        "AI 임원 브리핑, 7월 2일(화). 소식 2건, 원문 소식 1건.",
        "1. 최태원 회장, 2026년까지 80조 원 확보해 AI·반도체 투자",
        "2. 젠슨 황·최태원, 새너제이에서 HBM 공급 논의",
        "원문 소식: ソフトバンクG孫氏「AIに次の一手」 株主総会で",
    ]


def test_a_quiet_day_is_announced_without_two_full_stops():
    assert slack_blocks.said_of(quiet_digest()).endswith("새로 전할 기사가 없었습니다.")


def buttons_of(message):
    for block in message["blocks"]:
        if block["type"] == "actions":
            for element in block["elements"]:
                for one in element.get("options", [element]):
                    yield one["text"]["text"], decode(one["value"])


def test_each_story_offers_its_sources_its_evidence_and_what_is_rarer():
    (message,) = slack_blocks.digest_messages(ordinary_digest())
    first = ("s1", "morning", "2024-07-02")
    assert list(buttons_of(message))[:5] == [
        ("출처 3건", Action("sources", first)),
        ("원문 문장 보기", Action("evidence", first)),
        ("도움이 됐어요", Action("helpful", first)),
        ("틀렸어요", Action("wrong", first)),
        ("최태원 구독", Action("follow", ("chey-tae-won",))),
    ]
    labels = [label for label, _ in buttons_of(message)]
    assert labels.count("원문 문장 보기") == 2
    assert labels[-2:] == ["출처 1건", "손정의 구독"]


def test_eight_stories_fit_one_message_with_their_buttons():
    base = ordinary_digest()
    digest = replace(base, cards=base.cards * 4, listed=base.listed * 2)
    assert len(slack_blocks.digest_messages(digest)) == 1


def test_a_story_whose_id_no_button_can_carry_has_none():
    card = replace(ordinary_digest().cards[0], story_id="x" * 200, people=())
    (message,) = slack_blocks.digest_messages(replace(ordinary_digest(), cards=(card,), listed=()))
    assert not list(buttons_of(message))
    assert button("x", Action("list", ("a|b",))) is None
    assert menu([("x", Action("list"))]) is None


def test_a_story_with_a_dozen_articles_is_still_one_reply_and_names_them_all():
    replies = slack_blocks.thread_messages(digest_of(1))
    assert len(replies) == 1
    said = "\n".join(slack_strings(replies[0]["blocks"]))
    assert all(f"{number}. " in said for number in range(1, 13))
    assert "출처 12건" in said


def test_where_articles_do_not_fit_the_last_ones_lose_their_bullets_before_a_second_reply_is_made():
    digest = digest_of(1)
    long = [replace(line, title="가" * 240, url=line.url + "/" + "x" * 440) for line in digest.cards[0].sources]
    digest = replace(digest, cards=(replace(digest.cards[0], sources=tuple(long)),), listed=())
    (reply,) = slack_blocks.thread_messages(digest)
    said = "\n".join(slack_strings(reply["blocks"]))
    assert "12. " in said
    assert said.count("SK하이닉스, 5년간 103조 원 투자 계획") < 4


def test_an_answer_names_its_sources_in_place_as_links():
    (message,) = slack_replies.reply_messages(Reply(digest=ordinary_digest()))
    links = {leaf["text"]: leaf["url"] for leaf in leaves(message["blocks"]) if leaf["type"] == "link"}
    assert links["Reuters"] == "https://news.example.org/Reuters/010012"
    assert "소스 47곳 확인" in str(message)


def leaves(value):
    if isinstance(value, dict):
        if value.get("type") in ("text", "link"):
            yield value
        for inner in value.values():
            yield from leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner)


def test_a_story_by_itself_is_shown_with_every_article_and_their_bullets():
    (message,) = slack_replies.reply_messages(Reply(lines=("출처 3건",), digest=one_of(ordinary_digest())))
    said = "\n".join(slack_strings(message["blocks"]))
    assert "SK하이닉스, 5년간 103조 원 투자 계획" in said
    assert "연합뉴스 전재" in said
    assert "소스 47곳" not in said


def test_a_long_answer_says_how_much_it_leaves_out():
    made = slack_replies.reply_messages(Reply(digest=digest_of(60), buttons=reply_of("공유").buttons))
    assert len(made) == slack_replies.MOST_MESSAGES
    said = str(made)
    assert re.search(r"지면이 모자라 \d+건은 싣지 못했습니다\.", said)
    assert "공유" in str(made[-1]["blocks"][-1])


def test_an_answer_of_many_lines_and_stories_is_still_read_aloud_in_full_sentences():
    reply = Reply(lines=("가" * 240,) * 30, digest=digest_of(30))
    for message in slack_replies.reply_messages(reply):
        check_message(message)


def test_an_announcement_of_nobody_mentions_nobody():
    made = slack_replies.announcement("<!channel>", "바꿨습니다.")
    assert made["text"] == "바꿨습니다."
    assert not is_announcement(made)


def test_an_announcement_reads_well_in_both_languages():
    said = "이 채널에서 최태원 소식을 구독합니다."
    assert slack_replies.announcement("U1", said)["text"] == f"<@U1> 님의 요청입니다. {said}"
    assert slack_replies.announcement("U1", "paused.", "en")["text"] == "<@U1> asked for this: paused."


def test_suggestions_that_cannot_be_carried_are_left_out():
    shown = slack_views.options(
        [Choice(value="x" * 200, label="a"), Choice(value="ok", label="b" * 300), Choice(value="", label="c")]
    )
    assert [one["value"] for one in shown] == ["ok"]
    check_slack_plain(shown[0]["text"], 75)


def test_what_the_window_keeps_fits_what_slack_keeps():
    origin = slack_views.Origin(
        channel="C" * 20, thread="1" * 20, url="https://hooks.slack.com/commands/" + "x" * 500, at=1e9
    )
    view = slack_views.search_view(origin)
    assert length(view["private_metadata"]) <= 3_000
    check_view(view)


def test_app_home_stays_within_a_hundred_blocks():
    check_view(slack_views.home_view(home_of("최태원", 500)))


def test_the_preview_draws_every_message_that_stands_in_a_channel_or_an_answer():
    for message in all_messages("최태원 & <b>", ordinary_digest()):
        if not is_announcement(message):
            drawn = preview_slack.message_html(message)
            assert "<b>최" not in drawn
            assert drawn.count("<div") == drawn.count("</div")
    (digest,) = slack_blocks.digest_messages(ordinary_digest())
    assert preview_slack.message_html(digest).count('class="b-button plain"') == 6
    assert preview_slack.message_html(digest).count("b-more") == 2


def test_a_control_that_the_preview_cannot_draw_is_an_error_and_not_a_gap():
    with pytest.raises(ValueError, match="no preview"):
        preview_slack.message_html({"blocks": [{"type": "actions", "elements": [{"type": "datepicker"}]}]})
