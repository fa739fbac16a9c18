"""A person or a firm by another part or dress of its name than the evidence has: told, and put in another's place."""

from __future__ import annotations

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.names.people import names
from summarizer.contract.names.proper_nouns import named
from summarizer.contract.posts.titles import titles
from summarizer.contract.sounds.japanese import read_once


def _refused(language: str, line: str, sentence: str, *before: str) -> bool:
    source = Source(language=language, sentences=(*before, sentence))
    return names(Bullet(text=line, evidence=(sentence,)), source) is not None


@pytest.mark.parametrize(
    ("language", "before", "sentence", "right", "wrong"),
    [
        (
            "en", "Marcus Li, chief executive of Brightquay, spoke on Monday.", '"We will not borrow this year," Li said.',
            "리 CEO, 올해 차입 배제", "쑨 CEO, 올해 차입 배제",
        ),
        (
            "en", "Xu Ruolan, chairman of the toolmaker, met reporters.", "He expects orders to recover next spring.",
            "쉬 회장, 내년 봄 수주 회복 예상", "덩 회장, 내년 봄 수주 회복 예상",
        ),
        (
            "zh", "玉溪市长张若岚率队考察了两家工厂。", "他希望双方在人才培养方面加强合作。",
            "장 시장, 인재 양성 협력 희망", "류 시장, 인재 양성 협력 희망",
        ),
        (
            "zh", "軟體公司執行長沃恩(Eric Vaughan)回顧了轉型過程。", "沃恩要求團隊改用新工具。",
            "본 CEO, 팀에 새 도구 사용 요구", "벨 CEO, 팀에 새 도구 사용 요구",
        ),
        (
            "ja", "王毅国務委員は9日、北京で記者会見した。", "王国務委員は両国の貿易拡大に期待を示した。",
            "왕 국무위원, 양국 무역 확대 기대", "리 총리, 양국 무역 확대 기대",
        ),
        (
            "ko", "청년 창업가 오민준(24) 씨를 만났다.", "오씨는 올해 3월 로봇 업체를 설립했다.",
            "오민준씨, 올해 3월 로봇 업체 설립", "오재훈씨, 올해 3월 로봇 업체 설립",
        ),
        (
            "ja", "社長に木庭律明(こば・のりあき)氏が就任した。", "律明氏は抱負を語った。",
            "고바 노리아키 사장, 포부 밝혀", "나카타 노리아키 사장, 포부 밝혀",
        ),
        (
            "ja", "会場には各国の企業が集まった。", "視察団のナウシャド・フォーブス会長は期待を示した。",
            "Naushad Forbes 회장, 기대 표명", "Rajesh Sharma 회장, 기대 표명",
        ),
        (
            "ja", "新聞社が提訴した。", "シカゴ・トリビューンは賠償を求めた。",
            "시카고트리뷴, 배상 요구", "보스턴글로브, 배상 요구",
        ),
        (
            "zh", "展会于周三开幕。", "太古轮船首次参展并介绍航线布局。",
            "스와이어쉬핑, 첫 참가해 노선 소개", "에버그린마린, 첫 참가해 노선 소개",
        ),
    ],
)  # fmt: skip
def test_another_part_of_a_name_passes_and_another_name_does_not(
    language: str, before: str, sentence: str, right: str, wrong: str
) -> None:
    assert not _refused(language, right, sentence, before)
    assert _refused(language, wrong, sentence, before)


def test_a_pronoun_means_the_last_person_named() -> None:
    before = ("市长张若岚率队考察了工厂。", "公司董事长陈志远表示,双方需求契合。")
    assert not _refused("zh", "천 회장, 팀 파견 예정", "他说,公司要派团队深入探讨合作。", *before)
    assert _refused("zh", "장 시장, 팀 파견 예정", "他说,公司要派团队深入探讨合作。", *before)


def test_a_family_that_two_people_of_the_article_have_tells_neither() -> None:
    before = ("오민준 씨와 오서연 씨가 함께 창업했다.",)
    assert _refused("ko", "오민준씨, 올해 3월 로봇 업체 설립", "오씨는 올해 3월 로봇 업체를 설립했다.", *before)


def test_a_reading_told_once_needs_one_end_of_the_name() -> None:
    article = "木庭律明(こば・のりあき)氏が就任した。"
    assert read_once("고바", "律明氏は語った。", article)
    assert not read_once("고바", "山本氏は語った。", article)


@pytest.mark.parametrize("line", ["마르테 거취설 한동안 돌아", "강 부총장보은 특허 성과 소개", "AI 스마트 팩토리 구축"])
def test_words_of_trade_and_posts_with_a_particle_are_no_names(line: str) -> None:
    assert not {"거취설", "부총장보은", "팩토리"} & set(named(line))


def test_professors_and_the_foremost_of_a_country_are_titles_of_nobody() -> None:
    sentence = "Tang founded the firm with fellow academics and made it one of China's leading AI companies."
    source = Source(language="en", sentences=(sentence,))
    assert titles(Bullet(text="탕, 교수들과 창업해 중국 대표 AI기업으로 육성", evidence=(sentence,)), source) is None
    assert titles(Bullet(text="탕 대표, 중국 선도 AI기업 육성", evidence=(sentence,)), source) is not None
