"""People whom no roster has, in Korean spelling."""

import pytest

from summarizer.japanese.names import name_at, spelt
from summarizer.japanese_grammar import put_grammar


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("佐藤健太郎氏は", "사토 겐타로"),
        ("鈴木 사장은", "스즈키"),
        ("高橋洋一 총리가", "다카하시 요이치"),
        ("デービッド・ミラー氏が", "데이비드 밀러"),
        ("スティーブ・ハグストローム氏", "스티브 하그스트롬"),
    ],
)
def test_somebody_with_a_title_is_named_in_korean(text, name):
    found = name_at(text, 0)
    assert found is not None
    assert found[1] == name


@pytest.mark.parametrize(
    "text", ["鈴木は", "高瀬由紀は", "ケ・ヒュン・キュン氏", "ストーリーは", "市場 규모", "佐藤", ""]
)
def test_nobody_is_named_without_a_title_or_a_known_name(text):
    assert (name_at(text, 0) if text else None) is None


def test_a_sound_before_a_consonant_stands_alone():
    assert [spelt(word) for word in ("シュレーダー", "ベルトラン", "ホロウィッツ")] == ["슈레더", "벨트란", "호로위츠"]


@pytest.mark.parametrize(
    ("japanese", "korean"),
    [
        ("서비스を始めたばかりの회사だ。", "서비스를 시작한 지 얼마 안 된 회사다."),
        ("회사は악화の발표を受けて대책を검토した。", "회사는 악화의 발표에 따라 대책을 검토했다."),
        ("3大기업が参加した。", "3대 기업이 참가했다."),
    ],
)
def test_turns_of_news_prose(japanese, korean):
    assert put_grammar(japanese) == korean
