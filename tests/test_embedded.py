import json

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sources.embedded import read_scripts, state_body, state_date
from bot.sources.markup import parse_tree, weight

BODY = "메모리 업체가 새 공장을 열었다. 공장은 내년에 시험 생산을 시작한다. 회사는 투자액을 밝히지 않았다. 가동이 시작되면 생산량은 지금의 두 배로 늘어날 전망이다. 협력사들도 가까운 곳에 사무소를 낸다. 인력은 올해 안에 뽑는다."


def scripts_of(*sources, kind="application/ld+json"):
    tags = "".join(f'<script type="{kind}">{source}</script>' for source in sources)
    tree = parse_tree(f"<html><head>{tags}</head><body><p>x</p></body></html>")
    assert tree is not None
    return read_scripts(tree)


def state_of(source, title="", kind="text/javascript"):
    return state_body(scripts_of(source, kind=kind), title, weight)


def test_article_is_found_in_a_graph_or_a_list():
    article = {"@type": "NewsArticle", "headline": "새 공장", "articleBody": BODY, "publisher": {"name": "견본일보"}}
    for data in (
        article,
        [article],
        {"@graph": [{"@type": "Organization", "name": "x"}, article]},
        {"@type": "WebPage", "mainEntity": article},
    ):
        linked = scripts_of(json.dumps(data)).linked
        assert (linked.headline, linked.body, linked.publisher) == ("새 공장", BODY, "견본일보")


def test_json_with_raw_line_breaks_and_trailing_commas_is_read():
    source = '{"@type":"NewsArticle","headline":"새 공장","articleBody":"첫 문장이다.\n둘째 문장이다.",}'
    assert scripts_of(source).linked.body == "첫 문장이다.\n둘째 문장이다."


def test_fields_are_read_from_json_that_cannot_be_parsed():
    source = '{"@type":"NewsArticle","headline":"새 공장","datePublished":"2024-07-01T09:00:00+09:00","articleBody":"그는 "좋다"고 말했다.","author":{}'
    linked = scripts_of(source).linked
    assert (linked.headline, linked.published) == ("새 공장", "2024-07-01T09:00:00+09:00")
    assert linked.body == '그는 "좋다"고 말했다.'


def test_markup_within_the_body_is_taken_off():
    assert (
        scripts_of(json.dumps({"@type": "Article", "articleBody": "<p>첫 문장.</p><p>둘째 문장.</p>"})).linked.body
        == "첫 문장.\n둘째 문장."
    )


def test_free_of_charge_is_false_in_any_spelling():
    for value in ("False", False, "false"):
        assert scripts_of(json.dumps({"@type": "NewsArticle", "isAccessibleForFree": value})).linked.paid
    assert not scripts_of(json.dumps({"@type": "NewsArticle", "isAccessibleForFree": True})).linked.paid


def test_states_of_several_frameworks_give_the_body():
    state = {"article": {"title": "새 공장", "content": BODY}}
    assert state_of(f"window.__INITIAL_STATE__ = {json.dumps(state)};") == BODY
    assert state_of(f"window.__PRELOADED_STATE__={json.dumps(json.dumps(state))}") == BODY
    assert state_of(f"window.__PRELOADED_STATE__=JSON.parse({json.dumps(json.dumps(state))})") == BODY
    assert state_of(json.dumps({"props": state}), kind="application/json") == BODY


def test_article_with_the_title_of_the_page_beats_a_longer_one():
    state = {"list": [{"title": "다른 기사", "content": BODY + " " + BODY[:80]}, {"title": "새 공장", "content": BODY}]}
    assert state_of(f"window.__INITIAL_STATE__={json.dumps(state)}", title="새 공장") == BODY


def test_script_without_an_article_gives_nothing():
    assert state_of("window.__DATA__ = function(){return 1}") == ""
    assert state_of('window.__DATA__ = {"menu": ["홈", "경제"]}') == ""


@settings(max_examples=80, deadline=None)
@given(
    st.text(max_size=200),
    st.sampled_from(
        ["{}", "window.__STATE__={}", "self.__next_f.push([1,{}])", "Fusion.globalContent={}", '"articleBody":"{}"']
    ),
)
def test_no_script_makes_the_reader_raise(text, frame):
    source = frame.replace("{}", text)
    for kind in ("application/ld+json", "application/json", "text/javascript"):
        assert isinstance(state_of(source, kind=kind), str)


def test_time_is_read_beside_the_title_and_never_from_another_article():
    other = {"title": "다른 기사", "content": BODY, "publishedAt": "2024-01-01T00:00:00Z"}
    own = {"title": "새 공장", "content": BODY, "date_published": "2024-11-22T06:30:00Z"}
    scripts = scripts_of(json.dumps([other, own]), kind="application/json")
    assert state_date(scripts, "새 공장") == "2024-11-22T06:30:00Z"
    assert state_date(scripts, "없는 제목") == ""
