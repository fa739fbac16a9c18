"""Whole Korean articles into three bullets."""

from __future__ import annotations

import asyncio
import io
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from summarizer import Declined, Document, Summary, load
from summarizer.__main__ import main
from summarizer.check import CHECKS, check
from summarizer.extractive import summarize
from summarizer.headline import clean_headline, headline
from summarizer.korean.names import name_in_full
from summarizer.korean.reading import read
from summarizer.korean.shorten import shorten
from summarizer.text import split_sentences

PAIRS = Path(__file__).parent / "data" / "summaries"
ARTICLES = sorted(path for path in PAIRS.glob("*.txt") if not path.stem.endswith(".expected"))


def document(path: Path) -> Document:
    head, body = path.read_text(encoding="utf-8").split("\n\n", 1)
    title, day = (line.split(": ", 1)[1] for line in head.splitlines())
    return Document(title=title, text=body, language="ko", published=date.fromisoformat(day))


def printed(summary: Summary) -> str:
    return "\n".join([summary.headline, *(f"- {bullet.text}" for bullet in summary.bullets)]) + "\n"


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_an_article_gives_the_bullets_that_were_read_and_approved(path: Path):
    summary = summarize(document(path))
    assert isinstance(summary, Summary)
    assert printed(summary) == path.with_suffix(".expected.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_bullets_keep_the_contract(path: Path):
    given = document(path)
    summary = summarize(given)
    assert isinstance(summary, Summary)
    sentences = split_sentences(given.text, "ko")
    assert check(summary.bullets, sentences, published=given.published) == []
    assert summary.checks == CHECKS
    for bullet in summary.bullets:
        assert len(bullet.text) <= 105
        assert not bullet.text.endswith((".", "다"))
        assert set(bullet.evidence) <= set(sentences)


BODY = document(ARTICLES[0]).text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "By hook or by crook, the maverick wants his pound of flesh, and the jury is still out on that gambit. "
            * 3,
        ),
        ("zh", "这位老将软硬兼施，志在必得，外界却众说纷纭，莫衷一是，静观其变者大有人在，看热闹的也不嫌事大。" * 3),
        ("und", BODY),
    ],
)
def test_a_foreign_article_that_rules_do_not_know_is_declined_and_nothing_is_made_up(language: str, text: str):
    declined = summarize(Document(title="t", text=text, language=language))
    assert isinstance(declined, Declined)
    assert declined.kind == "foreign"
    assert "번역 모델이 없어" in declined.reason


@pytest.mark.parametrize(
    "text", ["", "  \n ", "최태원 SK그룹 회장이 미국으로 향했다.", "가" * 500, "사진=연합뉴스\n" * 40, "?!…“”\n" * 50]
)
def test_a_text_that_holds_no_three_facts_is_declined(text: str):
    declined = summarize(Document(title="", text=text, language="ko"))
    assert isinstance(declined, Declined)
    assert declined.kind in {"too-short", "check"}


def test_without_a_date_of_publication_relative_days_stay_as_written():
    path = next(path for path in ARTICLES if path.stem.startswith("10-"))
    given = document(path)
    undated = summarize(Document(title=given.title, text=given.text, language="ko"))
    assert isinstance(undated, Summary)
    assert "12일(현지시간)" in undated.bullets[0].text
    assert "3월" not in undated.bullets[0].text


def test_a_subject_left_to_the_sentence_before_is_put_in_with_that_sentence_as_evidence():
    text = (
        "조주완 LG전자 CEO는 28일 서울에서 저커버그 메타 CEO를 만나 사업 전략을 논의했다.\n"
        "이어 확장현실 기기의 차세대 시제품을 직접 써 보고 협력 방안을 점검했다.\n"
        "LG전자는 내년에 확장현실 기기를 출시할 계획이다.\n"
        "메타는 이번 방한에서 국내 개발자들과도 간담회를 열었다.\n"
    )
    summary = summarize(Document(title="조주완, 저커버그와 확장현실 협력 점검", text=text, language="ko"))
    assert isinstance(summary, Summary)
    for bullet in summary.bullets:
        if "시제품" in bullet.text:
            assert bullet.text.startswith("조")
            assert len(bullet.evidence) == 2


def bullets(title: str, text: str, published: date, glossary: dict[str, str] | None = None) -> list[str]:
    summary = summarize(Document(title=title, text=text, language="ko", published=published, glossary=glossary or {}))
    assert isinstance(summary, Summary)
    return [bullet.text for bullet in summary.bullets]


def test_a_line_on_one_of_two_namesakes_is_neither_given_a_name_nor_chosen():
    text = (
        "최태원 SK그룹 회장이 22일 서울에서 AI 데이터센터에 5조원을 투자하는 계획을 발표했다.\n"
        "이날 행사에는 최정우 전 포스코그룹 회장(67)도 참석해 철강업계 지원을 호소했다.\n"
        "최 회장은 정부에 전기요금 인하를 요구하며 철강업계가 어렵다고 강조했다.\n"
        "SK하이닉스는 내년 상반기 HBM4를 출시한다.\n"
        "SK텔레콤은 울산에 데이터센터를 짓는 방안을 아마존과 논의했다.\n"
    )
    lines = bullets("최태원 회장, AI에 5조원 투자", text, date(2024, 12, 23), {"최 회장": "최태원"})
    assert not any("전기요금" in line for line in lines)


def test_a_day_is_carried_over_and_a_plan_stays_a_plan():
    text = (
        "젠슨 황 엔비디아 CEO가 지난 21일 서울에서 이재용 삼성전자 회장과 만나 HBM 공급 방안을 논의했다.\n"
        "삼성전자는 HBM4 개발을 서두르고 있다.\n"
        "이날 행사에는 정의선 현대차그룹 회장과 최태원 SK그룹 회장이 참석했다.\n"
        "황 CEO는 내달 3일 SK하이닉스 경영진과 만난다.\n"
    )
    lines = bullets("젠슨 황, 이재용과 회동", text, date(2024, 12, 23))
    assert lines[1].startswith("12월 21일 행사에는")
    assert lines[2] == "황 CEO, 2025년 1월 3일 SK하이닉스 경영진과 만날 예정"


def test_a_day_that_is_not_certain_is_not_made_up_and_its_line_gives_way():
    text = (
        "젠슨 황 엔비디아 CEO가 지난 10일 서울에서 이재용 삼성전자 회장과 만나 HBM 공급 방안을 논의했다.\n"
        "전날에는 SK하이닉스 경영진이 황 CEO와 만나 HBM4 물량을 협의했다.\n"
        "삼성전자는 HBM4 시제품을 엔비디아에 공급했다.\n"
        "엔비디아는 한국에 연구개발센터를 설립하는 계획을 발표했다.\n"
    )
    lines = bullets("젠슨 황, 이재용과 회동", text, date(2024, 12, 23))
    assert not any("전날" in line or "22일" in line for line in lines)


def test_two_days_made_one_span_pass_the_check_of_figures():
    text = (
        "젠슨 황 엔비디아 CEO가 지난달 28일과 29일 이틀간 서울에서 이재용 삼성전자 회장과 만나 HBM 공급을 논의했다.\n"
        "삼성전자는 HBM4 시제품을 엔비디아에 공급했다.\n"
        "엔비디아는 한국에 연구개발센터를 설립하는 계획을 발표했다.\n"
    )
    assert "6월 28~29일 이틀간" in bullets("젠슨 황, 이재용과 회동", text, date(2024, 7, 2))[0]


def test_a_long_lead_is_not_given_up_for_its_length():
    lead = (
        "최태원 SK그룹 회장은 22일 서울 종로구 SK서린빌딩에서 젠슨 황 엔비디아 CEO를 만나 차세대 고대역폭 메모리 공급 방안과"
        " 인공지능 데이터센터 공동 투자 계획, 한국 연구개발센터 설립 구상을 세 시간 동안 논의했다."
    )
    rest = (
        "SK하이닉스는 차세대 메모리의 시제품을 엔비디아에 먼저 공급했다.\n"
        "SK텔레콤은 울산에 데이터센터를 짓는 방안을 아마존과 논의했다.\n"
        "삼성전자는 평택 공장의 새 생산 라인을 가동했다.\n"
        "LG전자는 로봇 사업을 키우려고 미국 기업을 인수했다.\n"
    )
    lines = bullets("최태원·젠슨 황, 메모리 공급 논의", f"{lead}\n{rest}", date(2024, 12, 23))
    assert lines[0].startswith("최태원 SK그룹 회장, 12월 22일 ")
    assert 90 < len(lines[0]) <= 120


def test_results_come_in_the_order_of_the_documents():
    foreign = Document(title="t", text="Nvidia said so.", language="en")
    korean = document(ARTICLES[0])
    results = asyncio.run(load("auto").summarize([foreign, korean, foreign]))
    assert [type(result) for result in results] == [Declined, Summary, Declined]


def test_an_unknown_backend_is_refused_with_the_choices():
    with pytest.raises(ValueError, match="extractive"):
        load("oracle")


def test_importing_the_package_loads_no_analyser():
    code = "import sys, summarizer, summarizer.text, summarizer.check, summarizer.select; print('kiwipiepy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


@pytest.mark.parametrize(
    ("title", "cleaned"),
    [
        ("[단독] 최태원, 젠슨 황 만난다", "최태원, 젠슨 황 만난다"),
        ("이재용, 대만 출국(종합2보)", "이재용, 대만 출국"),
        ("삼성전자 깜짝 실적... 주가 급등!", "삼성전자 깜짝 실적…주가 급등"),
        ("네이버, AI 에이전트 공개 - 한국경제", "네이버, AI 에이전트 공개"),
        ("SK하이닉스, HBM4 양산 | 서울경제", "SK하이닉스, HBM4 양산"),
        ("[속보] 오픈AI, 한국 법인 설립?", "오픈AI, 한국 법인 설립"),
    ],
)
def test_a_headline_loses_tags_outlet_and_shouting(title: str, cleaned: str):
    assert clean_headline(title) == cleaned


def test_a_long_headline_is_cut_only_between_its_parts():
    assert headline('"AI 생태계 리더십 선점해야"…재계 총수들 잇단 실리콘밸리행', "") == "재계 총수들 잇단 실리콘밸리행"
    figure = "“가람전자 장중 24% 급등”…약세장 속 거래 쏠림, 3월 들어 처음"
    assert headline(figure, "") == figure
    waiting = "이름만 대면 다 아는 광고, 용하다 했는데…과징금 74억 원 부과 결정"
    assert headline(waiting, "") == waiting
    assert clean_headline("[가람 현장] 세 회장 한자리에") == "세 회장 한자리에"
    assert (
        clean_headline("김가람 “새 칩 시험 진행 중…성공 확신”[전시회 2025]") == "김가람 “새 칩 시험 진행 중…성공 확신”"
    )
    speaker = '김가람 "버팀목은 체질 개선"…신년사서 기술 격차 인정·로봇에는 자신감'
    assert headline(speaker, "") == speaker
    assert headline("", "최태원 SK그룹 회장, 미국 출장") == "최태원 SK그룹 회장, 미국 출장"


def test_the_command_prints_bullets_with_their_evidence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BODY.encode())))
    assert main(["--title", "제목", "--published", "2025-11-01"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("제목: 제목\n")
    assert out.count("근거: ") >= 3


def test_the_command_says_why_it_declines_and_exits_with_3(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Nvidia said it will invest in the company.")))
    assert main([]) == 3
    assert "번역 모델이 없어" in capsys.readouterr().err


SEEDS = Path(__file__).parents[2] / "shared" / "seeds"


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed documents are not part of the product")
@pytest.mark.parametrize("name", ["seed1.txt", "seed2.txt"])
def test_the_seeds_give_three_bullets(name: str):
    lines = (SEEDS / name).read_text(encoding="utf-8").splitlines()
    body = "\n".join(line for line in lines if line.rstrip().endswith("다."))
    summary = summarize(Document(title="", text=body, language="ko", published=date(2024, 7, 1)))
    assert isinstance(summary, Summary)
    assert len(summary.bullets) == 3


def test_a_line_that_the_contract_refuses_gives_way_to_the_next():
    text = (
        "최태원 SK그룹 회장은 22일 서울에서 젠슨 황 엔비디아 CEO를 만나 차세대 메모리 공급 방안을 논의했다.\n"
        "SK하이닉스는 신제품 예약을 공식 매장(www.store.example)에서 받기로 결정했다.\n"
        "SK텔레콤은 울산에 데이터센터를 짓는 방안을 아마존과 논의했다.\n"
        "SK하이닉스는 차세대 메모리의 시제품을 엔비디아에 먼저 공급했다.\n"
    )
    lines = bullets("SK하이닉스, 신제품 예약", text, date(2024, 12, 23))
    assert len(lines) == 3
    assert not any("www" in line for line in lines)


def test_where_too_few_lines_pass_the_contract_there_is_no_summary():
    text = "\n".join(
        f"SK하이닉스는 {n}차 예약을 공식 매장(www.store{n}.example)에서 받기로 결정했다." for n in range(9)
    )
    declined = summarize(Document(title="예약", text=text, language="ko"))
    assert isinstance(declined, Declined)
    assert declined.kind == "check"


def test_a_headline_keeps_who_it_is_about():
    told = "가람하이닉스, 3분기 영업익…나라전자 넘는 분기 최대 예고"
    assert headline(told, "") == told
    assert headline("가람전자, 자사주 30억원 규모로 매수…“경쟁력에는 변함없다는 뜻”", "").startswith("가람전자, 자사주")


def test_the_lead_is_told_even_where_its_line_is_no_beauty():
    text = (
        "이날 뉴욕증권거래소에서 가람테크는 주가가 전 거래일보다 3.51% 올라 역대 최고치를 경신하면서 시가총액이 3조3천350억달러에 달해 "
        "나라소프트(3조3천173억달러)와 다라애플(3조2천859억달러)을 제치고 시총 1위에 올랐다.\n"
        "가람테크 주가는 2022년 말 이후 약 1년 반 동안 9배 넘게 상승했다.\n"
        "따라서 당분간 가람테크의 호황은 계속될 전망이다.\n"
        "가람테크의 상승에 힘입어 나라 지수는 전장보다 0.25% 오른 5,487.03에 거래를 마치며 최고치를 경신했다.\n"
    )
    lines = bullets("가람테크 마침내 시총 1위 등극", text, date(2024, 6, 19))
    assert "시총 1위에 오름" in lines[0]
    assert "6월 19일" not in lines[0]


def test_what_the_title_promises_is_told_before_what_it_does_not():
    text = (
        "가람전자는 24일 1분기 매출이 330억달러로 전년 동기 대비 14% 늘었다고 발표했다.\n"
        "사무용 제품의 기업 고객 매출은 25%, 개인 고객 매출은 5% 증가했다.\n"
        "게임 사업의 매출도 새 기기의 판매가 늘면서 25% 상승했다.\n"
        "구름 서버 매출은 전년 동기 대비 59% 늘어 사업부 전체의 성장을 이끌었다.\n"
        "김가람 가람전자 사장은 데이터센터 투자를 계속 늘리겠다고 말했다.\n"
    )
    lines = bullets("가람전자, 1분기 매출 330억달러…구름 서버 59% 성장", text, date(2024, 10, 24))
    assert any("59%" in line for line in lines)


def test_two_lines_on_one_event_are_told_once():
    text = (
        "나라법원은 3일 검색 시장의 가람넷 독점 해소를 위해 자사 브라우저 가람창을 매각하지 않아도 된다고 판결했다.\n"
        "수도 나라법원은 검색 시장의 가람넷 독점 해소를 위한 1심 최종 판결을 내리고 가람창 매각이 불필요하다고 밝혔다.\n"
        "가람넷은 스마트폰 제조사에 매년 수백억달러를 지불해 왔다.\n"
        "나라법원은 가람넷이 경쟁사들과 자료를 공유해야 한다고 판시했다.\n"
    )
    lines = bullets("법원 “가람넷, 가람창 매각 필요 없다”", text, date(2025, 9, 4))
    assert sum("가람창" in line for line in lines) == 1


def test_sub_headlines_that_a_page_has_run_together_take_no_place():
    told = "가람전자가 전략실을 새로 두는 조직 개편을 단행했다."
    page = (
        "직속 전략실 신설김가람 센터장 영입그룹 이미지 제고, 사내 안전 관리 강화 방점향후 분야 확대 인사 가능성도\n"
        f"{told}\n가람전자는 연구 인력 300명을 채용할 계획이다.\n"
    )
    assert read(page)[0] == told


def test_a_headline_is_no_speaker_alone_and_tells_the_matter_before_the_remark():
    speaker = "“열정 있는 연구자라면 로봇을 눈여겨봐 달라”…김가람 나라로봇 CTO"
    assert headline(speaker, "") == speaker
    assert headline("가람자동차 5만명 파업…이나라 CEO “선택의 여지가 없는 일이다”", "") == "가람자동차 5만명 파업"


def test_an_adverb_of_a_clause_keeps_its_verb():
    line = shorten(
        "이가람 CEO는 지난해 10월 갑작스럽게 해임된 존 스미스 전 회장의 후임으로 1000억 달러 규모에 달하는 거대 그룹 경영을 이끌게 된다."
    )
    assert line is not None
    assert ("갑작스럽게" in line.text) == ("해임된" in line.text)


def test_a_name_of_three_parts_stands_in_full():
    sentences = ("팜 반 찐 베트남 총리는 5일 하노이에서 기자들을 만났다.", "찐 총리는 반도체 인력을 키우겠다고 말했다.")
    text, used = name_in_full(sentences[1], sentences, {}, set())
    assert text.startswith("팜 반 찐 베트남 총리는")
    assert used


@pytest.mark.parametrize(
    ("sentence", "torn"),
    [
        (
            "김 사장은 반도체를 설계해 지적소유권을 라이선스로 공급하는 가람칩의 기술력은 “시장에서 압도적인 첫째”라고 강조하고, 가람칩이 미국 구글이나 나라북처럼 될 것이라고 전망했다.",
            "설계해 가람칩이",
        ),
        (
            "이 대통령은 비공개 면담에서 김가람 대표에게 “가람전자가 우리 디지털 생태계 성장에 기여할 뿐 아니라 세계 많은 미래 세대와 기업에 혁신의 영감을 주고 있다”며 높이 평가했다고 최나라 경제수석이 브리핑에서 전했다.",
            "대통령은 높이 평가",
        ),
        (
            "가람차와 나라차, 다라는 내년부터 미국 주요 대도시에서 무인 택시를 상용화하는 것을 목표로 개발 중이며 나라차의 신차 라인업도 무인 택시에 포함될 가능성이 있는 것으로 알려졌다.",
            "다라는 나라차의",
        ),
    ],
)
def test_a_cut_leaves_no_clause_without_what_belongs_to_it(sentence: str, torn: str):
    line = shorten(sentence)
    assert line is None or torn not in line.text


@pytest.mark.parametrize(
    ("title", "cleaned"),
    [
        ("나루전자 한가람 회장, 다온 대표와 전격 회동... 내용은?", "나루전자 한가람 회장, 다온 대표와 전격 회동"),
        ("출장에서 돌아온 나루전자 한가람 회장…다음 행선지는", "출장에서 돌아온 나루전자 한가람 회장"),
        ("한가람 나루전자 대표 “새 서버 내놓을 것”'", "한가람 나루전자 대표 “새 서버 내놓을 것”"),
        ("한가람 회장, 새 서버 단지 방문···현장 점검", "한가람 회장, 새 서버 단지 방문…현장 점검"),
        ("나루전자 '어닝쇼크'", "나루전자 '어닝쇼크'"),
    ],
)
def test_a_headline_ends_with_what_it_tells(title: str, cleaned: str):
    assert clean_headline(title) == cleaned


def test_two_things_counted_up_by_name_are_no_parties_that_nobody_names():
    text = (
        "음성 합성 기업 가람보이스가 12일 서울에서 열린 기술 시상식에서 인공지능과 접근성 두 부문 대상을 동시에 거머쥐었다.\n"
        "심사에는 국내외 기업 214곳이 참여했으며 올해 처음으로 접근성 부문을 새로 두었다.\n"
        "가람보이스는 내년 2분기에 목걸이형 기기를 국내에 먼저 출시할 계획이라고 12일 밝혔다.\n"
        "회사는 올해 병원 3곳과 진행한 시험에서 환자 27명 가운데 24명이 만족했다고 설명했다.\n"
    )
    made = summarize(
        Document(title="가람보이스, 기술 시상식 2관왕", text=text, language="ko", published=date(2026, 3, 12))
    )
    assert isinstance(made, Summary)
    assert "두 부문 대상" in made.bullets[0].text
