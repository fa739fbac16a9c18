from datetime import UTC, date, datetime

from bot.digest import follows, make_card, make_digest, people_lines
from bot.model import Article, Edition, Executive, Mention, Organisation, Receipt, Roster, Story
from summarizer import Bullet, Declined, Summary

NOW = datetime(2024, 7, 1, tzinfo=UTC)
ROSTER = Roster(
    executives=(
        Executive(id="chey", organisation="sk", names={"ko": "최태원"}, role={"ko": "SK그룹 회장"}),
        Executive(id="huang", organisation="nvidia", names={"ko": "젠슨 황"}, role={"ko": "엔비디아 최고경영자"}),
    ),
    organisations=(
        Organisation(id="sk", names={"ko": "SK그룹"}),
        Organisation(id="nvidia", names={"ko": "엔비디아"}),
    ),
)
BULLETS = tuple(Bullet(text=f"{n}번째 줄에 담은 사실", evidence=(f"{n}번째 문장이다.",)) for n in (1, 2, 3))
SUMMARY = Summary(headline="한국어 제목", bullets=BULLETS, backend="extractive")
FOREIGN = Declined(reason="번역 모델이 없습니다.", kind="foreign")


def article(url, people=(("chey", "SK그룹 회장"),), **changes):
    values = {
        "url": url,
        "source_id": "s",
        "outlet": "견본일보",
        "title": f"{url} 제목",
        "text": "본문",
        "language": "ko",
        "published": NOW,
        "people": tuple(Mention(executive_id=i, title=t) for i, t in people),
    }
    return Article(**{**values, **changes})


def story(*articles, **changes):
    people = tuple(dict.fromkeys(p for a in articles for p in a.people_ids))
    values = {
        "id": "s1",
        "kind": "new",
        "articles": articles,
        "people": people,
        "organisations": (),
        "independent_outlets": len(articles),
    }
    return Story(**{**values, **changes})


def test_a_card_is_written_from_the_first_article_that_has_bullets():
    told = story(article("https://a", language="en"), article("https://b"))
    card = make_card(told, {"https://a": FOREIGN, "https://b": SUMMARY}, ROSTER)
    assert (card.headline, card.url) == ("한국어 제목", "https://b")
    assert [s.url for s in card.sources] == ["https://b", "https://a"]
    assert card.languages == (("ko", 1), ("en", 1))


def test_a_story_without_bullets_keeps_its_title_and_the_reason():
    card = make_card(story(article("https://a", language="en")), {"https://a": FOREIGN}, ROSTER)
    assert card.headline == "https://a 제목"
    assert card.summary is FOREIGN


def test_titles_are_those_of_most_articles_and_the_rosters_only_where_none_gives_one():
    told = story(
        article("https://a", (("chey", "SK그룹 회장"), ("huang", ""))),
        article("https://b", (("chey", "SK 회장"),)),
        article("https://c", (("chey", "SK 회장"),)),
    )
    lines = people_lines(told, told.articles[0], ROSTER)
    assert [(p.name, p.title) for p in lines] == [("최태원", "SK 회장"), ("젠슨 황", "엔비디아 최고경영자")]


def test_the_person_asked_about_is_named_first():
    told = story(article("https://a", (("chey", ""), ("huang", ""))))
    assert people_lines(told, told.articles[0], ROSTER, {"huang"})[0].name == "젠슨 황"


def test_a_copy_a_wire_report_and_a_thin_page_say_so():
    told = story(
        article("https://a", wire="연합뉴스"),
        article("https://b", wire="연합뉴스"),
        article("https://c", thin="paywall"),
        article("https://d", outlet="연합뉴스", wire="연합뉴스", undated=True),
        copies={"https://b": "https://a"},
    )
    card = make_card(told, dict.fromkeys((a.url for a in told.articles), SUMMARY), ROSTER)
    assert [s.note for s in card.sources] == ["연합뉴스 기사", "연합뉴스 전재", "제목·요약만 확인", ""]
    assert [s.undated for s in card.sources] == [False, False, False, True]


def test_a_digest_parts_the_told_from_the_listed():
    told = make_card(story(article("https://a")), {"https://a": SUMMARY}, ROSTER)
    listed = make_card(story(article("https://b")), {"https://b": FOREIGN}, ROSTER)
    edition = Edition(id="e", title="브리핑", time="08:30", days=("mon",))
    digest = make_digest(edition, date(2024, 7, 1), [listed, told], Receipt(sources_checked=1), NOW)
    assert (digest.cards, digest.listed) == ((told,), (listed,))
    assert not digest.quiet
    assert make_digest(edition, date(2024, 7, 1), [], Receipt(sources_checked=1), NOW).quiet


def test_an_edition_follows_people_by_name_and_through_their_company():
    def edition(*people):
        return Edition(id="e", title="t", time="08:30", days=(), people=people)

    assert follows(edition(), ROSTER) is None
    assert follows(edition("chey"), ROSTER) == {"chey"}
    assert follows(edition("nvidia"), ROSTER) == {"huang"}
