"""How sure the rule must be that a word is a name: plain nouns that some dictionary lists as names pass, names do not."""

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.names.people import names
from summarizer.contract.names.signs import is_sure


def _refused(language: str, sentence: str, line: str, before: str = "") -> bool:
    sentences = (*((before,) if before else ()), sentence)
    return names(Bullet(text=line, evidence=(sentence,)), Source(language=language, sentences=sentences)) is not None


@pytest.mark.parametrize(
    ("word", "line", "sure"),
    [
        ("하회", "매출이 시장 전망을 하회", False),
        ("하회", "3분기 실적이 예상치를 하회", False),
        ("권오갑", "권오갑 나래중공업 회장이 방문", True),
        ("최재원", "최재원 수석부회장도 동석", True),
        ("청담동", "청담동서 저녁 식사", True),
        ("요시다", "요시다가 물러나", True),
        ("노동당", "노동당 의원이 발의", True),
        ("마크", "마크 레인보스 나래로봇 전 최고경영자가 전망", True),
        ("쿡", "쿡은 남는다", True),
    ],
)
def test_a_listed_word_is_a_name_only_where_something_says_so(word: str, line: str, sure: bool) -> None:
    assert is_sure(word, line) is sure


@pytest.mark.parametrize(
    ("language", "sentence", "right", "wrong"),
    [
        (
            "en",
            "A court rejected the voice actors' request against Sonarive.",
            "법원, 소나리브를 상대로 낸 성우들의 요청을 기각",
            "법원, 보칼리브를 상대로 낸 성우들의 요청을 기각",
        ),
        (
            "zh",
            "采茶机器人每小时可采摘四十公斤鲜叶,陆文博总经理说。",
            "루원보 총경리, 찻잎 따는 로봇이 시간당 40kg을 수확한다고 설명",
            "저우원보 총경리, 찻잎 따는 로봇이 시간당 40kg을 수확한다고 설명",
        ),
        (
            "en",
            "Hannover Re, the reinsurer, will share the cover with Alderton.",
            "하노버재보험, 올더턴과 보장을 분담",
            "취리히재보험, 올더턴과 보장을 분담",
        ),
        (
            "ja",
            "フェデラル・エクスプレスも試験に加わる。",
            "페덱스도 시험에 동참",
            "아마존도 시험에 동참",
        ),
        (
            "zh",
            "亚马逊网络服务将提供算力。",
            "아마존웹서비스, 연산 자원 제공 예정",
            "구글클라우드, 연산 자원 제공 예정",
        ),
        (
            "ko",
            "가온은 '물결'을 만든 회사를 인수했다.",
            "가온, '물결'의 창업자가 세운 회사를 인수",
            "가온, 한 회장이 세운 회사를 인수",
        ),
        (
            "ko",
            "가온의 매출은 예상보다 적었다.",
            "가온 매출, 예상치를 하회",
            "가온 매출, 예상치를 하회했다고 권오갑 회장이 설명",
        ),
    ],
)
def test_plain_nouns_pass_and_other_names_do_not(language: str, sentence: str, right: str, wrong: str) -> None:
    assert [_refused(language, sentence, line) for line in (right, wrong)] == [False, True]


def test_the_firm_of_the_heading_may_be_named_where_japanese_leaves_it_out() -> None:
    heading, board = "オルビカの社長が辞任した。", "取締役会は全会一致で辞任を求めた。"
    assert not _refused("ja", board, "오르비카 이사회, 만장일치로 사임을 요구", before=heading)
    assert _refused("ja", board, "카네시온 이사회, 만장일치로 사임을 요구", before=heading)


def test_a_surname_that_other_words_of_the_article_sound_like_is_heard_beside_its_given_name() -> None:
    said, other = "Sales fell, its director, Basile Ferrand, said.", "The French group sells printed books."
    assert not _refused("en", said, "매출 감소했다고 바질 페랑 이사가 전함", before=other)
    assert _refused("en", said, "매출 감소했다고 바질 뒤몽 이사가 전함", before=other)
