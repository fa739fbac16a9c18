"""A person's first line on a card says at which firm and in which post: taken from the article, and under the contract."""

from datetime import date

from summarizer import Bullet, Document
from summarizer.check import check_bullet
from summarizer.introducing import introduced
from summarizer.material import prepare

LEAD = "腾讯首席执行官马化腾20日在深圳的股东大会上说，公司不会盲目购买算力。"
MODEL = "马化腾表示，公司自研的模型将在6月底更新。"
STAFF = "马化腾还说，公司今年将招聘1500名工程师。"
REST = "一季度营收同比增长12%，达到1800亿元。云业务收入增长超过一成，毛利率继续提高。"
NAMES = {"腾讯": "텐센트", "马化腾": "마화텅"}


def material(lead=LEAD, names=NAMES):
    text = f"{lead}\n{MODEL}\n{STAFF}\n{REST}"
    document = Document(
        title="腾讯马化腾：不会盲目购买算力", text=text, language="zh", published=date(2026, 5, 21), glossary=names
    )
    found = prepare(document, "")
    assert found is not None
    return found


def lines(*pairs):
    return [Bullet(text=text, evidence=(sentence,)) for text, sentence in pairs]


def test_the_first_line_of_a_person_gets_firm_and_post_and_their_sentence():
    about = material()
    one, two = introduced(
        lines(("마화텅은 회사가 자체 개발한 모델이 6월 말에 업데이트될 것이라고 언급", MODEL), ("마화텅은 회사가 올해 엔지니어 1500명을 채용할 예정이라고 언급", STAFF)),
        about,
    )  # fmt: skip
    assert one.text == "마화텅 텐센트 CEO는 회사가 자체 개발한 모델이 6월 말에 업데이트될 것이라고 언급"
    assert one.evidence == (LEAD, MODEL)
    assert two.text.startswith("마화텅은 회사가"), "said once is enough"
    assert not check_bullet(one, about.source)


def test_a_line_that_has_the_post_already_stays():
    about = material()
    given = lines(("마화텅 텐센트 CEO, 6월 말 자체 개발 모델을 업데이트한다고 언급", MODEL))
    assert introduced(given, about) == given


def test_without_a_sentence_that_tells_the_post_nothing_is_added():
    about = material(lead="马化腾20日在深圳的股东大会上说，不会盲目购买算力，也不会为了追赶对手而扩大投资。")
    given = lines(("마화텅은 회사가 올해 엔지니어 1500명을 채용할 예정이라고 언급", STAFF))
    assert introduced(given, about) == given


def test_a_line_that_would_grow_too_long_stays_as_it_is():
    about = material()
    long = "마화텅은 " + "회사가 자체 개발한 모델이 6월 말에 업데이트될 것이라고 " * 3 + "언급했다고"
    given = lines((long[:118], MODEL))
    assert introduced(given, about) == given


def test_a_post_of_another_is_not_his():
    about = material(
        lead="腾讯首席执行官刘炽平20日在深圳的股东大会上说，公司不会盲目购买算力。", names={**NAMES, "刘炽平": "류츠핑"}
    )
    given = lines(("마화텅은 회사가 올해 엔지니어 1500명을 채용할 예정이라고 언급", STAFF))
    assert introduced(given, about) == given
