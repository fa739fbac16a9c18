"""Which line a foreign article's headline is cut from."""

from datetime import date

from summarizer import Bullet, Document
from summarizer.foreign_headline import _parts, foreign_headline
from summarizer.material import prepare

TEXT = (
    "가람電子は来週、数千人を減らす可能性がある。가람電子は昨年10月、社員1万4000人を削減した。計画の詳細は変わる可能性がある。"
    "韓国の同社は来年、日本に研究拠点を設ける計画だ。純利益は前年同期比2倍の20億ドルとなった。"
)


def headed(title: str) -> str:
    document = Document(title=title, text=TEXT, language="ja", published=date(2026, 1, 22), glossary={})
    material = prepare(document, "")
    assert material is not None
    old = Bullet(text="가람전자, 지난해 10월 직원 1만4000명 감축", evidence=(material.sentences[1],))
    new = Bullet(text="가람전자, 내년 일본에 연구 거점 설치 계획", evidence=(material.sentences[3],))
    return foreign_headline("", material, (old, new))


def test_what_went_before_the_news_heads_no_article() -> None:
    assert "감축" not in headed("가람電子、来週にも追加の人員削減か")


def test_a_line_of_other_news_heads_no_article() -> None:
    assert headed("가람電子、来週にも追加の人員削減か") == "가람電子、来週にも追加の人員削減か"


def test_last_years_event_heads_an_article_whose_title_tells_its_figure() -> None:
    assert "감축" in headed("가람電子、社員1万4000人を削減 昨年10月")


def test_no_headline_begins_with_half_of_a_list() -> None:
    line = "김가람 나라그룹 회장, 미국 방문 중 이하늘 다라AI CEO와 박별 마바소프트 CEO 만남"
    assert not any(", CEO와" in part for part in _parts(line))
