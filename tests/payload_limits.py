"""Checks of chat payloads against the platforms' limits and against live syntax; written without the renderers.

Limits: docs.slack.dev (block-kit reference), docs.discord.com (message resource).  A length is in UTF-16 units.
Every check raises ``AssertionError`` naming what is wrong.
"""

import re
import unicodedata

SLACK_INLINE = {"text", "link"}
SLACK_USER = re.compile(r"[UW][A-Z0-9]{1,30}")
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
    elif kind == "actions":
        assert set(block) == {"type", "elements"}
        assert 1 <= len(block["elements"]) <= 25
        assert len({element["action_id"] for element in block["elements"]}) == len(block["elements"])
        for element in block["elements"]:
            check_slack_control(element)
    else:
        assert block == {"type": "divider"}, block


def check_slack_control(element):
    assert 1 <= length(element["action_id"]) <= 255
    if element["type"] == "overflow":
        assert set(element) == {"type", "action_id", "options"}
        assert 2 <= len(element["options"]) <= 5
        for option in element["options"]:
            check_slack_plain(option["text"], 75)
            check_string(option["value"], 1, 100)
        return
    assert element["type"] == "button", element
    assert set(element) <= {"type", "action_id", "text", "value", "style", "accessibility_label"}
    check_slack_plain(element["text"], 75)
    check_string(element["value"], 1, 100)
    check_string(element.get("accessibility_label", "-"), 1, 75)
    assert element.get("style", "primary") in ("primary", "danger")


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
            if key in ("text", "url", "value") and isinstance(inner, str):
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
    assert set(message) <= {"content", "embeds", "components", "allowed_mentions", "thread_name"}
    assert message["allowed_mentions"] == {"parse": []}
    check_string(message["content"], 1, 2_000)
    check_discord_markdown(message["content"])
    embeds = message.get("embeds", [])
    assert len(embeds) <= 10
    assert sum(map(check_embed, embeds)) <= 6_000
    links = [embed["url"] for embed in embeds if "url" in embed]
    assert len(set(links)) == len(links), "a client shows only the first of several embeds with one address"
    if "thread_name" in message:
        check_string(message["thread_name"], 1, 100)
        assert not embeds[-1].keys() & {"title", "url"}, "no room for the key"
    if "components" in message:
        check_discord_components(message["components"])
    assert not OURS.findall(message["content"]), "a link outside an embed makes a preview"


def check_discord_components(rows):
    """Component reference: five rows; five buttons or one menu a row; every ``custom_id`` and value once."""
    assert len(rows) <= 5
    leaves = [leaf for row in rows for leaf in row["components"]]
    ids = [leaf["custom_id"] for leaf in leaves]
    assert len(set(ids)) == len(ids), ids
    for row in rows:
        assert row.keys() == {"type", "components"}
        assert row["type"] == 1
        assert 1 <= len(row["components"]) <= (1 if row["components"][0]["type"] == 3 else 5)
    for leaf in leaves:
        check_string(leaf["custom_id"], 1, 100)
        if leaf["type"] == 2:
            assert leaf.keys() == {"type", "style", "label", "custom_id"}
            assert leaf["style"] in (1, 2, 3, 4)
            check_string(leaf["label"], 1, 80)
        else:
            assert leaf.keys() == {"type", "custom_id", "placeholder", "options"}
            check_discord_options(leaf["options"])


def check_discord_options(options):
    assert 1 <= len(options) <= 25
    values = [option["value"] for option in options]
    assert len(set(values)) == len(values), values
    for option in options:
        assert option.keys() <= {"label", "value", "description"}
        for text in option.values():
            check_string(text, 1, 100)
        # no markdown is read here; a call of everybody would look like one all the same
        assert not re.search("@everyone|@here", str(option), re.IGNORECASE)


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
    for url in OURS.findall(embed["description"]):
        check_link(url[1:-1])
    return length(embed.get("title", "") + embed["description"] + embed.get("footer", {}).get("text", ""))


def check_discord_markdown(text):
    """No mention, link, code, spoiler or emphasis but ours ('**', '#', '- ', '> ' and ``<link>`` on its own line)."""
    bare = ESCAPED.sub("¤", OURS.sub("", text))
    assert not LIVE.search(bare), (LIVE.search(bare), text)
    for line in bare.split("\n"):
        assert line.count("*") in (0, 4), line
