"""Names with one wrong syllable, and lines that only say that somebody spoke."""

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet, respelt

SENTENCES = (
    "業界預期，更新腳步加快後，SK海力士、三星電子與美光等記憶體廠商的開發時程也會提前。",
    "輝達執行長黃仁勳表示，新一代AI晶片平台「Rubin」預計2026年推出。",
    "三星電機也將投資。",
)
SOURCE = Source(
    sentences=SENTENCES,
    language="zh",
    glossary={
        "三星電子": "삼성전자",
        "SK海力士": "SK하이닉스",
        "黃仁勳": "젠슨 황",
        "輝達": "엔비디아",
        "三星電機": "삼성전기",
    },
)


def reasons(text, *evidence):
    return {refusal.reason for refusal in check_bullet(Bullet(text=text, evidence=evidence), SOURCE)}


@pytest.mark.parametrize("written", ["산성전자", "삼성전차", "삼선전자"])
def test_a_name_of_the_article_with_one_wrong_syllable_is_refused(written):
    assert "spelling" in reasons(f"SK하이닉스와 {written} 등 메모리 업체의 개발 일정 앞당겨질 전망", SENTENCES[0])


def test_right_names_pass_and_so_does_another_name_of_the_evidence():
    assert "spelling" not in reasons("SK하이닉스와 삼성전자의 개발 일정 앞당겨질 전망", SENTENCES[0])
    assert "spelling" not in reasons("삼성전기도 투자할 계획이라고 발표", SENTENCES[2])


def test_a_name_that_the_evidence_has_is_set_right():
    bullet = Bullet(text="SK하이닉스와 산성전자의 개발 일정 앞당겨질 전망", evidence=SENTENCES[:1])
    assert respelt(bullet, SOURCE) == "SK하이닉스와 삼성전자의 개발 일정 앞당겨질 전망"


def test_a_name_that_only_another_sentence_has_stays_as_it_was_written():
    bullet = Bullet(text="산성전자, 루빈을 2026년 출시 예정이라고 밝힘", evidence=SENTENCES[1:2])
    assert respelt(bullet, SOURCE) == bullet.text


@pytest.mark.parametrize(
    "text", ["젠슨 황 엔비디아 CEO 밝힘", "젠슨 황 엔비디아 최고경영자가 발표", "엔비디아 CEO 젠슨 황은 언급"]
)
def test_that_somebody_spoke_is_no_news(text):
    assert "empty" in reasons(text, SENTENCES[1])


@pytest.mark.parametrize("text", ["젠슨 황 엔비디아 CEO, 루빈을 2026년 출시 예정이라고 밝힘", "엔비디아, 신제품 발표"])
def test_what_was_said_is_news(text):
    assert "empty" not in reasons(text, SENTENCES[1])
