"""The fake platform is itself tested: what it proves of the ledger is worth what it is."""

import httpx
import pytest
from platform_process import PlatformProcess
from platform_state import FAULTS


@pytest.fixture(scope="module")
def platform(tmp_path_factory):
    with PlatformProcess(tmp_path_factory.mktemp("platform")) as running:
        yield running


@pytest.fixture
def channel(request):
    return request.node.name


def post(platform, channel, key="k", *, nonce="", thread=None, text="안녕하세요"):
    body = {"payload": {"text": text}, "key": key, "nonce": nonce, "thread": thread}
    return httpx.post(f"{platform.url}/channels/{channel}/messages", json=body, timeout=0.5, trust_env=False)


def read(platform, channel, **query):
    return httpx.get(f"{platform.url}/channels/{channel}/messages", params=query, timeout=2, trust_env=False).json()


def keys(answer):
    return [message["key"] for message in answer["messages"]]


def test_slack_posts_the_same_nonce_twice(platform, channel):
    platform.opens(channel, platform="slack")
    assert post(platform, channel, nonce="n").json()["id"] != post(platform, channel, nonce="n").json()["id"]
    assert len(platform.visible(channel)) == 2


def test_discord_answers_a_known_nonce_with_the_first_message(platform, channel):
    platform.opens(channel, platform="discord", nonce_window=120)
    assert post(platform, channel, nonce="n").json()["id"] == post(platform, channel, nonce="n").json()["id"]
    assert post(platform, channel, nonce="m").json()["ok"]
    assert len(platform.visible(channel)) == 2


def test_discord_forgets_a_nonce_when_its_window_is_over(platform, channel):
    platform.opens(channel, platform="discord", nonce_window=120)
    post(platform, channel, nonce="n")
    platform.moves_clock(121)
    post(platform, channel, nonce="n")
    assert len(platform.visible(channel)) == 2


def test_discord_calls_a_known_nonce_of_a_deleted_message_unknown(platform, channel):
    platform.opens(channel, platform="discord", nonce_window=120)
    platform.moderate(channel, post(platform, channel, nonce="n").json()["id"])
    again = post(platform, channel, nonce="n")
    assert (again.status_code, again.json()["error"]) == (404, "unknown_message")
    assert platform.visible(channel) == []


def test_a_message_can_be_read_only_after_its_delay(platform, channel):
    platform.opens(channel, visible_after=20)
    post(platform, channel)
    assert keys(read(platform, channel)) == []
    platform.moves_clock(21)
    assert keys(read(platform, channel)) == ["k"]


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault.endswith(("-before", "-after"))])
def test_a_fault_leaves_the_message_only_where_it_strikes_after_acceptance(platform, channel, fault):
    platform.arm(channel, fault)
    try:
        answer = post(platform, channel)
        told = answer.status_code == 200 and answer.json()["ok"]
    except (httpx.TransportError, ValueError):
        told = False
    assert not told
    assert [m["key"] for m in platform.messages(channel)] == (["k"] if fault.endswith("-after") else [])
    assert len(platform.visible(channel)) == (fault.endswith("-after") and not fault.startswith("moderated"))
    assert platform.outcomes(channel) == [fault]


def test_faults_meet_one_post_each_in_turn(platform, channel):
    platform.arm(channel, "none", "500-before", "refuse:is_archived")
    assert [post(platform, channel).status_code for _ in range(4)] == [200, 500, 200, 200]
    assert platform.outcomes(channel) == ["ok", "500-before", "is_archived", "ok"]


def test_a_429_says_how_long_and_counts_who_comes_too_early(platform, channel):
    platform.arm(channel, "429:30")
    assert post(platform, channel).headers["retry-after"] == "30.0"
    post(platform, channel)
    assert platform.shows(channel)["early"] == 1


def test_a_channel_takes_one_message_a_spacing(platform, channel):
    platform.opens(channel, spacing=10)
    assert [post(platform, channel).status_code for _ in range(2)] == [200, 429]
    platform.moves_clock(10)
    assert post(platform, channel).status_code == 200
    assert platform.shows(channel)["early"] == 0


@pytest.mark.parametrize(("kind", "status"), [("slack", 200), ("discord", 404)])
def test_a_refusal_is_told_in_the_platforms_own_way(platform, channel, kind, status):
    platform.opens(channel, platform=kind, refuses="channel_not_found")
    answer = post(platform, channel)
    assert (answer.status_code, answer.json()["error"]) == (status, "channel_not_found")


def test_reading_without_the_scope_is_refused(platform, channel):
    platform.opens(channel, read="refused")
    assert read(platform, channel)["error"] == "missing_scope"


@pytest.mark.parametrize(("manner", "says"), [("empty", False), ("empty-unsaid", True)])
def test_reading_without_the_history_permission_is_an_empty_yes(platform, channel, manner, says):
    platform.opens(channel, read=manner)
    post(platform, channel)
    answer = read(platform, channel)
    assert (answer["ok"], answer["messages"]) == (True, [])
    permissions = httpx.get(f"{platform.url}/channels/{channel}/permissions", trust_env=False).json()
    assert permissions["read"] is says


def test_history_at_one_request_a_minute(platform, channel):
    platform.opens(channel, reads_a_minute=1, page=15)
    assert read(platform, channel)["ok"]
    assert read(platform, channel)["error"] == "ratelimited"
    platform.moves_clock(60)
    assert read(platform, channel)["ok"]


def test_history_comes_newest_first_in_pages(platform, channel):
    platform.opens(channel, page=15)
    for number in range(20):
        post(platform, channel, key=str(number))
    first = read(platform, channel)
    assert keys(first) == [str(number) for number in range(19, 4, -1)]
    second = read(platform, channel, cursor=first["next"])
    assert (keys(second), second["next"]) == (["4", "3", "2", "1", "0"], None)


def test_a_thread_is_read_apart_and_slack_shows_its_head(platform, channel):
    platform.opens(channel, platform="slack")
    head = post(platform, channel, key="head").json()["id"]
    post(platform, channel, key="reply", thread=head)
    assert keys(read(platform, channel)) == ["head"]
    assert keys(read(platform, channel, thread=head)) == ["reply", "head"]


def test_a_reply_needs_its_thread(platform, channel):
    assert post(platform, channel, thread="1.0").json()["error"] == "thread_not_found"


def test_only_own_messages_can_be_deleted(platform, channel):
    own, other = post(platform, channel).json()["id"], platform.says(channel, key="k")
    delete = [f"{platform.url}/channels/{channel}/messages/{message_id}" for message_id in (own, other)]
    assert [httpx.delete(url, trust_env=False).json()["ok"] for url in delete] == [True, False]
    assert [m["own"] for m in platform.shows(channel)["messages"] if not m["deleted"]] == [False]


def test_the_platform_remembers_everything_when_it_is_killed(tmp_path):
    with PlatformProcess(tmp_path) as platform:
        platform.opens("C", platform="discord", nonce_window=120)
        platform.arm("C", "none", "500-before")
        first = post(platform, "C", nonce="n").json()["id"]
        before = platform.shows("C")
        platform.kill()
        platform.start()
        assert platform.shows("C") == before
        assert post(platform, "C").status_code == 500
        assert post(platform, "C", nonce="n").json()["id"] == first
