"""Checks of chat payloads against the platforms' limits and against live syntax; written without the renderers.

Limits: docs.slack.dev (block-kit reference), docs.discord.com (message resource).  A length is in UTF-16 units.
Every check raises ``AssertionError`` naming what is wrong.
"""

import re
import unicodedata

SLACK_INLINE = {"text", "link"}
SLACK_RICH = {"rich_text_section", "rich_text_list", "rich_text_quote"}
LINK = re.compile(r"https?://[a-z0-9.-]+(?::\d+)?[\x21-\x7e]*", re.IGNORECASE)


def length(text):
    return len(text.encode("utf-16-le")) // 2


def check_string(text, least, most):
    assert isinstance(text, str), text
    assert least <= length(text) <= most, (length(text), most, text[:80])
    for char in text:
        assert char == "\n" or unicodedata.category(char)[0] != "C", f"invisible {char!r} in {text[:80]!r}"


def check_link(url):
    check_string(url, 1, 3_000)
    assert LINK.fullmatch(url), url
    assert not set('<>"|\\` ') & set(url), url


# -- Slack ---------------------------------------------------------------------------------------------------------


def check_slack(message):
    assert set(message) == {"text", "blocks", "unfurl_links", "unfurl_media"}
    assert message["unfurl_links"] is False
    assert message["unfurl_media"] is False
    check_slack_notification(message["text"])
    assert 1 <= len(message["blocks"]) <= 50
    for block in message["blocks"]:
        check_slack_block(block)
    total = sum(length(text) for text in slack_strings(message["blocks"]))
    assert total <= 10_000, total


def check_slack_notification(text):
    """mrkdwn: no '<', no '>', and '&' only in the three entities."""
    check_string(text, 1, 4_000)
    assert not re.search(r"[<>]|&(?!amp;|lt;|gt;)", text), text


def check_slack_block(block):
    kind = block["type"]
    if kind == "header":
        assert set(block) == {"type", "text"}
        check_slack_plain(block["text"], 150)
    elif kind == "context":
        assert 1 <= len(block["elements"]) <= 10
        for element in block["elements"]:
            check_slack_plain(element, 2_000)
    elif kind == "rich_text":
        assert block["elements"]
        for element in block["elements"]:
            check_slack_rich(element)
    else:
        assert block == {"type": "divider"}, block


def check_slack_plain(text, most):
    assert text.keys() == {"type", "text", "emoji"}
    assert text["type"] == "plain_text"
    assert text["emoji"] is False
    check_string(text["text"], 1, most)


def check_slack_rich(element):
    assert element["type"] in SLACK_RICH, element
    assert element["elements"]
    for leaf in element["elements"]:
        if element["type"] == "rich_text_list":
            check_slack_rich(leaf)
            continue
        assert leaf["type"] in SLACK_INLINE, leaf
        check_string(leaf["text"], 1, 3_000)
        if leaf["type"] == "link":
            check_link(leaf["url"])


def slack_strings(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in ("text", "url") and isinstance(inner, str):
                yield inner
            else:
                yield from slack_strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from slack_strings(inner)


# -- Discord -------------------------------------------------------------------------------------------------------

ESCAPED = re.compile(r"\\[^\w\s]")
LIVE = re.compile(
    r"@everyone|@here|<@|<#|</|<a?:|<t:|<id:|\]\(|https?://|discord\.gg|discord\.com/invite|\|\||`|~~|__", re.IGNORECASE
)
OURS = re.compile(r"^<https?://[\x21-\x7e]+>$", re.MULTILINE)


def check_discord(message):
    assert set(message) <= {"content", "embeds", "allowed_mentions", "flags"}
    assert message["allowed_mentions"] == {"parse": []}
    check_string(message["content"], 1, 2_000)
    check_discord_markdown(message["content"])
    embeds = message.get("embeds", [])
    assert len(embeds) <= 10
    assert sum(map(check_embed, embeds)) <= 6_000
    assert embeds or message["flags"] == 4
    for url in OURS.findall(message["content"]):
        check_link(url[1:-1])


def check_embed(embed):
    """Check one embed and return how much it counts towards the 6,000."""
    assert set(embed) <= {"title", "url", "description", "color", "footer"}
    assert 0 <= embed["color"] <= 0xFFFFFF
    check_string(embed.get("title", "-"), 1, 256)
    check_string(embed["description"], 1, 4_096)
    check_string(embed.get("footer", {}).get("text", "-"), 1, 2_048)
    check_discord_markdown(embed.get("title", ""))
    check_discord_markdown(embed["description"])
    if "url" in embed:
        check_link(embed["url"])
    return length(embed.get("title", "") + embed["description"] + embed.get("footer", {}).get("text", ""))


def check_discord_markdown(text):
    """No mention, link, code, spoiler or emphasis but ours ('**', '#', '- ', '> ' and ``<link>`` on its own line)."""
    bare = ESCAPED.sub("", OURS.sub("", text))
    assert not LIVE.search(bare), (LIVE.search(bare), text)
    for line in bare.split("\n"):
        assert line.count("*") in (0, 4), line
