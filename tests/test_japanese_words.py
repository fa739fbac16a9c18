"""The words of the Japanese rules: rows of the tables as Korean newspapers have them, in sentences of our own."""

import re
from datetime import date
from importlib.resources import files

import pytest

from summarizer.canon import canonicalise
from summarizer.changes import put_changes
from summarizer.japanese.kinds import MEANS, PLACE
from summarizer.japanese.names import name_at
from summarizer.japanese_grammar import is_complete, put_grammar
from summarizer.terms import put_terms

SENTENCES = """
가온전자は電池事業から半導体に軸足を移す。|가온전자는 배터리 사업에서 반도체로 중심축을 옮긴다.
高い関税が業績の足かせとなった。|높은 관세가 실적의 걸림돌이 됐다.
新しい規制は市場の先行きに影を落とした。|새로운 규제는 시장 전망에 그림자를 드리웠다.
가온전자の発言が波紋を呼んだ。|가온전자의 발언이 파문을 일으켰다.
工場の建設は大詰めを迎えている。|공장 건설은 막바지에 이르고 있다.
가온전자は責任を果たすと述べた。|가온전자는 책임을 다한다고 말했다.
両社は合意に達した。|두 회사는 합의에 도달했다.
批判が強まっている。|비판이 거세진다.
期待が高まっている。|기대가 커진다.
投資家は懸念を強めている。|투자자는 우려를 키우고 있다.
가온전자は新たな契約を取り付けた。|가온전자는 새로운 계약을 따냈다.
가온전자は工場閉鎖の決定を下した。|가온전자는 공장 폐쇄의 결정을 내렸다.
部門別の売上高は半導体が伸びた。|부문별 매출은 반도체가 증가했다.
2026年末ごろに出荷を始める。|2026년 말 무렵에 출하를 시작한다.
地元の協力訴え|현지 협력 호소
被告は無罪を訴えた。|피고인은 무죄를 주장했다.
早急な対応が必要だ。|조속한 대응이 필요하다.
緩やかな回復が続いている。|완만한 회복이 이어지고 있다.
一時的な需要減が響いた。|일시적인 수요 감소가 영향을 미쳤다.
一時項目を除いた利益は増えた。|일회성 항목을 제외한 이익은 늘어났다.
가온전자は大々的な人員削減に踏み切る。|가온전자는 대대적인 인력 감축을 단행한다.
このところ需要は底堅い。|최근 수요는 견조하다.
가온전자はかねて進めてきた再編を終えた。|가온전자는 전부터 추진해 온 재편을 마쳤다.
가온전자は海外勢との競争にさらされている。|가온전자는 해외 업체와의 경쟁에 노출되고 있다.
転居した社員は400人に上る。|이사한 직원은 400명에 달한다.
資金繰りに行き詰まった。|자금 사정이 막혔다.
予想を上回る早さで開発が進んだ。|예상을 웃도는 속도로 개발이 진행됐다.
光通信の部品を増産する。|광통신의 부품을 증산한다.
本格量産を始める。|본격 양산을 시작한다.
他メーカーも追随した。|다른 업체도 추종했다.
悪循環に陥った。|악순환에 빠졌다.
三つの工場を建てる。|세 공장을 짓는다.
規制に対する取り組みを続ける。|규제에 대한 노력을 계속한다.
若者は恩恵を受けた。|젊은이는 혜택을 받았다.
가온전자の起業を支えた。|가온전자의 창업을 뒷받침했다.
사업の休止を決めた。|사업 중단을 정했다.
"""


def _korean(sentence: str) -> str:
    known = canonicalise(sentence, "ja", published=date(2026, 11, 23), glossary={"가온전자": "가온전자"})
    return put_grammar(put_changes(put_terms(known, "ja"), "ja"))


@pytest.mark.parametrize(("sentence", "korean"), [line.split("|") for line in SENTENCES.strip().splitlines()])
def test_news_japanese_becomes_the_korean_of_newspapers(sentence, korean):
    assert _korean(sentence) == korean


@pytest.mark.parametrize(
    ("text", "korean"),
    [
        ("綱川智사장は", "쓰나카와 사토시"),
        ("長田准집행임원は", "나가타 준"),
        ("岸田 文雄총리は", "기시다 후미오"),
        ("皆川사장は", "미나가와"),
        ("ニューソム지사は", "뉴섬"),
        ("ゴーン元회장は", "곤"),
        ("ボロレ被告は", "볼로레"),
    ],
)
def test_a_person_is_named_as_papers_do(text, korean):
    found = name_at(text, 0)
    assert found is not None
    assert found[1] == korean


def test_how_a_name_is_read_is_not_told_again():
    assert put_grammar("대표の韓聖淑(ハン・ソンスク)は退いた。") == "대표의 한성숙은 물러났다."


def test_an_ambiguous_family_name_alone_is_nobody():
    assert name_at("長田氏は", 0) is None


@pytest.mark.parametrize("noun", ["속도", "강도", "관세", "인수", "규제", "자동화"])
def test_what_something_is_done_with_is_no_place(noun):
    assert MEANS.search(noun)
    assert not PLACE.search(noun)


@pytest.mark.parametrize("noun", ["경기도", "서울시", "애리조나주", "구마모토현", "인도"])
def test_a_place_stays_a_place(noun):
    assert PLACE.search(noun)


TABLES = {"nouns.txt": 0, "loanwords.txt": 0, "verbs.txt": 0, "words.txt": 1}


def _rows(name: str) -> list[list[str]]:
    text = files("summarizer.japanese").joinpath(name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize("name", ["nouns.txt", "loanwords.txt"])
def test_a_noun_stands_once_and_is_korean(name):
    rows = _rows(name)
    surfaces = [surface for written, _ in rows for surface in written.split("|")]
    assert len(surfaces) == len(set(surfaces))
    assert all(korean and is_complete(korean) for _, korean in rows)


def test_no_verb_of_the_table_is_told_twice_in_the_same_words():
    seen = [
        (surface, kind, korean) for surfaces, kind, korean, *_ in _rows("verbs.txt") for surface in surfaces.split("|")
    ]
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize("name", ["given_names.txt", "western_names.txt", "full_names.txt"])
def test_a_name_is_read_in_one_way(name):
    text = files("summarizer.japanese").joinpath(name).read_text(encoding="utf-8")
    writings = [writing for line in text.splitlines() if not line.startswith("#") for writing in line.split(" ")[1:]]
    assert len(writings) == len(set(writings))
    assert all(re.fullmatch(r"[가-힣_]+", line.split(" ")[0]) for line in text.splitlines() if not line.startswith("#"))
