"""A name of the line exchanged for another: for one of the same sentence, of the same article, or for one of nobody there."""

from __future__ import annotations

from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

from bot.settings import load_roster
from summarizer import Bullet
from summarizer.check import Source, check_bullet
from summarizer.contract.names.known_people import absent_people, known_people
from summarizer.text import split_sentences

PUBLISHED = date(2026, 11, 20)
KO = {
    "엔비디아": "엔비디아",
    "인텔": "인텔",
    "퀄컴": "퀄컴",
    "오라클": "오라클",
    "네이버": "네이버",
    "카카오": "카카오",
    "최수연": "최수연",
}
EN = {
    "Nvidia": "엔비디아",
    "Intel": "인텔",
    "Qualcomm": "퀄컴",
    "Oracle": "오라클",
    "Meta": "메타",
    "Lisa Su": "리사 수",
    "AMD": "AMD",
}
JA = {
    "エヌビディア": "엔비디아",
    "インテル": "인텔",
    "ソニー": "소니",
    "トヨタ": "도요타",
    "リサ・スー": "리사 수",
    "AMD": "AMD",
}
ZH = {"英伟达": "엔비디아", "英特尔": "인텔", "华为": "화웨이", "百度": "바이두", "苏姿丰": "리사 수", "AMD": "AMD"}
GLOSSARIES = {"ko": KO, "en": EN, "ja": JA, "zh": ZH}
#: language, evidence, the right line, the same with another name
EXCHANGED = (
    # whose deed
    ("ko", "네이버가 카카오(Kakao) 지도 부문의 개발 임원을 새 연구소장으로 영입했다.", "네이버, 카카오 지도 부문의 개발 임원을 새 연구소장으로 영입", "카카오, 카카오 지도 부문의 개발 임원을 새 연구소장으로 영입"),
    ("ko", "인텔은 19일 배심원들에게 퀄컴보다 낮은 사용료를 낸다는 내용의 자료를 제출했다.", "인텔은 배심원들에게 더 낮은 사용료를 낸다는 내용의 자료를 제출했다", "퀄컴은 배심원들에게 더 낮은 사용료를 낸다는 내용의 자료를 제출했다"),
    ("ko", "네이버는 카카오와 달리 내년 상반기 데이터센터 두 곳을 새로 짓는다.", "네이버, 내년 상반기 데이터센터 두 곳 신축", "카카오, 내년 상반기 데이터센터 두 곳 신축"),
    ("en", "Oracle will open two data centers in Osaka next year with chips from Nvidia.", "오라클, 내년 오사카에 데이터센터 두 곳 개설", "엔비디아, 내년 오사카에 데이터센터 두 곳 개설"),
    ("en", "Qualcomm postponed the launch of its server processor, according to a letter to Meta.", "퀄컴, 서버 프로세서 출시를 연기", "메타, 서버 프로세서 출시를 연기"),
    ("en", "Intel will cut 500 jobs at its plant in Oregon after talks with Nvidia failed.", "인텔, 오리건 공장에서 500명 감원", "엔비디아, 오리건 공장에서 500명 감원"),
    ("ja", "ソニーは2027年にトヨタ向けのセンサーを熊本で生産する計画だ。", "소니, 2027년 구마모토에서 센서를 생산할 계획", "도요타, 2027년 구마모토에서 센서를 생산할 계획"),
    ("ja", "インテルはエヌビディアと共同で新しい開発拠点を横浜に設ける。", "인텔, 요코하마에 새 개발 거점을 설립", "소니, 요코하마에 새 개발 거점을 설립"),
    ("zh", "华为将在明年第二季度推出新款服务器，并与百度展开测试。", "화웨이, 내년 2분기 새 서버 출시", "바이두, 내년 2분기 새 서버 출시"),
    # what is whose
    ("ko", "인텔이 단기간에 퀄컴 기술을 대체하기는 쉽지 않다고 업계는 본다.", "인텔이 단기간에 퀄컴 기술을 대체하기는 쉽지 않다고 업계는 전망", "퀄컴이 단기간에 인텔 기술을 대체하기는 쉽지 않다고 업계는 전망"),
    ("ko", "오라클의 최대 고객은 엔비디아 칩을 쓰는 오픈에이아이다.", "오라클의 최대 고객은 오픈에이아이", "인텔의 최대 고객은 오픈에이아이"),
    ("en", "Nvidia's H100 is still faster than the new accelerator of Intel.", "엔비디아 H100이 여전히 더 빨라", "인텔 H100이 여전히 더 빨라"),
    ("zh", "华为新芯片的性能约为英伟达H100的60%。", "새 칩 성능은 엔비디아 H100의 약 60%", "새 칩 성능은 화웨이 H100의 약 60%"),
    # whose office
    ("ko", "최수연 네이버 대표는 20일 카카오와의 협력 계획을 밝혔다.", "최수연 네이버 대표, 협력 계획을 발표", "최수연 카카오 대표, 협력 계획을 발표"),
    ("en", "AMD CEO Lisa Su said demand was strong. Nvidia reports next week.", "리사 수 AMD CEO, 수요가 강하다고 언급", "리사 수 엔비디아 CEO, 수요가 강하다고 언급"),
    ("ja", "AMDのリサ・スー最高経営責任者は需要が強いと述べた。エヌビディアは来週発表する。", "리사 수 AMD CEO, 수요가 강하다고 언급", "리사 수 엔비디아 CEO, 수요가 강하다고 언급"),
    ("zh", "AMD首席执行官苏姿丰表示，需求强劲。英伟达下周公布财报。", "리사 수 AMD CEO, 수요가 강하다고 언급", "리사 수 엔비디아 CEO, 수요가 강하다고 언급"),
    # who is nowhere in the article
    ("ko", "최수연 대표는 내년 매출이 늘어날 것으로 내다봤다.", "최수연 대표, 내년 매출이 늘어날 것으로 전망", "혹 탄 대표, 내년 매출이 늘어날 것으로 전망"),
    ("en", "He will continue to report to Lisa Su.", "앞으로도 리사 수에게 보고", "앞으로도 런정페이에게 보고"),
    ("zh", "苏姿丰认为，今年营收将增长。", "리사 수는 올해 매출이 늘 것으로 내다봤다", "정의선은 올해 매출이 늘 것으로 내다봤다"),
    ("ja", "リサ・スー氏は需要が強いと述べた。", "수요가 강하다고 리사 수는 말했다", "수요가 강하다고 모리스 창은 말했다"),
    ("ko", "네이버의 조직 개편은 5월에 준비됐다.", "네이버의 조직 개편, 5월에 준비", "딥러닝AI의 조직 개편, 5월에 준비"),
    ("ko", "네이버, 조직 개편을 5월에 마쳤다.", "네이버, 조직 개편을 5월에 마쳐", "(무소속), 조직 개편을 5월에 마쳐"),
)  # fmt: skip
#: lines that name one otherwise than the sentence does, and are right
RIGHT = (
    ("en", "Oracle's shares rose, while Intel said its own fell.", "인텔, 자사 주가 하락 언급"),
    ("en", "Analysts at Meta noted that Nvidia's revenue rose.", "엔비디아, 매출 증가"),
    ("ko", "카카오와 네이버는 내년 공동 데이터센터를 짓는다.", "네이버, 내년 공동 데이터센터 신축"),
    ("ko", "오라클은 엔비디아가 새 연구소를 열 것이라고 밝혔다.", "엔비디아가 새 연구소를 열 것이라고 오라클은 밝혔다"),
    ("ja", "インテルの技術はエヌビディアの技術より古い。", "엔비디아 기술이 인텔 기술보다 새것"),
    ("zh", "华为的收入增长，百度的收入下降。", "바이두의 수입은 감소"),
    ("en", "Lisa Su, who runs AMD, met executives of Nvidia.", "리사 수 AMD CEO, 엔비디아 경영진과 만나"),
)  # fmt: skip


def _refusals(language: str, evidence: str, line: str) -> set[str]:
    sentences = tuple(split_sentences(evidence, language))
    source = Source(sentences=sentences, language=language, published=PUBLISHED, glossary=GLOSSARIES[language])
    return {refusal.reason for refusal in check_bullet(Bullet(text=line, evidence=sentences), source)}


@pytest.mark.parametrize(("language", "evidence", "right", "wrong"), EXCHANGED)
def test_exchanged_name_is_refused(language: str, evidence: str, right: str, wrong: str) -> None:
    assert _refusals(language, evidence, right) & {"agent", "names"} == set()
    assert _refusals(language, evidence, wrong)


@pytest.mark.parametrize(("language", "evidence", "right"), RIGHT)
def test_right_name_passes(language: str, evidence: str, right: str) -> None:
    assert _refusals(language, evidence, right) & {"agent", "names"} == set()


def test_every_executive_of_the_roster_is_known_by_name() -> None:
    roster = load_roster(Path(__file__).parents[1] / "config" / "executives.yaml")
    assert [person.ko for person in roster.executives if known_people(f"{person.ko}, 발표") != (person.ko,)] == []


def test_known_people_are_listed_once_and_in_order() -> None:
    text = files("summarizer.contract.names").joinpath("known_people.txt").read_text(encoding="utf-8")
    names = [line for line in text.splitlines() if not line.startswith("#")]
    assert names == sorted(set(names))


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("en", "Lip-Bu Tan took over in March.", "립부 탄"),
        ("zh", "任正非在深圳出席会议。", "런정페이"),
        ("zh", "佐藤恒治社长参观了工厂。", "사토 고지"),
        ("ja", "孫正義氏が会見した。", "손정의"),
        ("ko", "최 회장은 웃었다.", "최태원"),
    ],
)
def test_people_are_found_without_a_glossary(language: str, sentence: str, name: str) -> None:
    assert absent_people(f"{name}, 발표", Source(sentences=(sentence,), language=language, published=PUBLISHED)) == ()
