"""Names that free translators write in another dress than the evidence, each with one that the evidence does not bear."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.names.abbreviations import is_spelt_out
from summarizer.contract.names.people import names
from summarizer.contract.names.unsaid import says_no_subject
from summarizer.contract.sounds.chinese_spelling import spelt_by_signs
from summarizer.contract.sounds.japanese import read_with_kana
from summarizer.contract.sounds.renderings import read_from_pinyin, written_by_sound
from summarizer.contract.sounds.vietnamese import read_in_vietnamese


def _refused(language: str, sentence: str, line: str, *before: str) -> bool:
    source = Source(language=language, sentences=(*before, sentence))
    return names(Bullet(text=line, evidence=(sentence,)), source) is not None


@pytest.mark.parametrize(
    ("language", "sentence", "right", "wrong"),
    [
        # spelt by the sound of Chinese characters, in the habits of several places
        ("zh", "监管机构负责人巴尔加斯·科斯特利说,将展开调查。", "바르가스 코스텔리 청장, 조사 착수", "바르가스 모랄레스 청장, 조사 착수"),
        ("zh", "部长拿督斯里扎希尔今日宣布任命罗斯南为主席。", "자히르 장관, 로스난을 의장에 임명", "자히르 장관, 모랄레스를 의장에 임명"),
        ("zh", "德国软件公司首席执行官祈耀年表示,将裁减人手。", "노엘 퀸 CEO, 감원 계획", "제인 퀸 CEO, 감원 계획"),
        ("zh", "SAP首席执行官柯睿安表示将扩大投资。", "크리스티안 클라인 SAP CEO, 투자 확대", "올리버 하트만 SAP CEO, 투자 확대"),
        # as papers shorten firms
        ("zh", "滙控昨日公布季度業績。", "HSBC, 분기 실적 발표", "스탠다드차타드, 분기 실적 발표"),
        ("zh", "楊忠禮電力將擴建園區。", "YTL파워, 단지 증설", "테나가나시오날, 단지 증설"),
        ("zh", "南電將推選新任董事長。", "난야PCB, 새 회장 선임 예정", "난야테크놀로지, 새 회장 선임 예정"),
        ("zh", "另有一間投票顧問Institutional Shareholder Services建議支持。", "ISS, 찬성 권고", "ISG, 찬성 권고"),
        # words and no names
        ("zh", "该公司将投资主权云与数公里电缆。", "소버린 클라우드와 수 km 케이블에 투자", "소버린 클라우드와 오스틴 케이블에 투자"),
        ("en", "The firm named its chief revenue officer as head.", "최고매출책임자(CRO)를 수장에 임명", "최고매출책임자(CRO)를 테슬라 수장에 임명"),
        ("en", "A search for a new chief executive has begun.", "새 CEO 물색 착수", "박 CEO 물색 착수"),
        ("en", "We showed how open the UAE is, he said.", "UAE가 얼마나 열려 있는지, 기술이 안전한지 보여", "UAE가 얼마나 열려 있는지, 카타르가 안전한지 보여"),
        # Vietnamese, old kanji, kanji with kana
        ("ja", "ベトナムのグエン・スアン・フック首相が出席した。", "응우옌 쑤언 푹 베트남 총리 참석", "응우옌 쑤언 푹 태국 총리 참석"),
        ("ja", "ベトナムのグエン・スアン・フック首相が出席した。", "응우옌 쑤언 푹 베트남 총리 참석", "팜 민 찐 베트남 총리 참석"),
        ("ja", "眞部社長は受賞を報告した。", "마나베 사장, 수상 보고", "와타나베 사장, 수상 보고"),
        ("ja", "建ロボテックが最優秀賞を受けた。", "겐로보테크, 최우수상 수상", "미라이파이낸스, 최우수상 수상"),
        # the order of a name, and a letter said by its name
        ("en", "Peng Xiao, chief executive of G42, spoke.", "샤오펑 G42 CEO 연설", "쩡위친 G42 CEO 연설"),
        ("en", "An analyst at mBank cut his rating.", "엠뱅크 애널리스트, 투자의견 하향", "아이엔지은행 애널리스트, 투자의견 하향"),
    ],
)  # fmt: skip
def test_another_dress_of_a_name_passes_and_another_name_does_not(
    language: str, sentence: str, right: str, wrong: str
) -> None:
    assert not _refused(language, sentence, right)
    assert _refused(language, sentence, wrong)


def test_who_goes_on_speaking_may_be_named_and_who_does_not_speak_may_not() -> None:
    before = ("맹도윤 한빛벤처스 사장은 3일 포럼에서 강연했다.", "그는 로봇이 유망하다고 말했다.")
    sentence = '이어 "제조 경험이 강점이고 기술도 앞서 있다"고 강조했다.'
    assert not _refused("ko", sentence, "맹 사장, 제조 경험을 강점으로 강조", *before)
    assert _refused("ko", sentence, "곽 사장, 제조 경험을 강점으로 강조", *before)


def test_a_sentence_that_only_quotes_is_said_by_who_was_named_before() -> None:
    before = ("Carrow Air CEO Ned Bastow met reporters.", "“No, we will not,” Bastow responded.")
    sentence = "“We are in talks, and we are closer than people think.”"
    assert not _refused("en", sentence, "배스토 CEO, 협상이 생각보다 진전됐다고 설명", *before)
    assert _refused("en", sentence, "홀브룩 CEO, 협상이 생각보다 진전됐다고 설명", *before)


def test_another_part_of_the_same_name_passes() -> None:
    before = ("ベトナムのグエン・スアン・フック首相が来日した。",)
    sentence = "グエン首相は「両国の交流に貢献した」と評価した。"
    assert not _refused("ja", sentence, "푹 총리, 양국 교류에 기여했다고 평가", *before)
    assert _refused("ja", sentence, "찐 총리, 양국 교류에 기여했다고 평가", *before)


def test_a_firm_may_stand_for_what_is_based_in_a_town() -> None:
    before = ("AstraZeneca faced a revolt at its annual meeting.",)
    sentence = "The Cambridge-based drug maker had been hit by a vote in which a third failed to back its pay report."
    assert not _refused("en", sentence, "아스트라제네카 투자자 3분의 1, 보수 보고서 지지 거부", *before)
    assert _refused("en", sentence, "노바티스 투자자 3분의 1, 보수 보고서 지지 거부", *before)


@pytest.mark.parametrize(
    ("line", "without"),
    [
        ("2015년부터는 나래전자에서 근무하다가 올 5월부터 팀장을 역임했다.", True),
        ("특히 공장 폐쇄와 일자리 감소는 불가피한 선택이라고 강조했다.", True),
        ("나래전자는 매출이 12% 늘었다고 밝혔다.", False),
        ("김 대표는 내년이 고비라고 말했다.", False),
        ("노조 측은 파업을 지속하고 있다.", False),
        ("매출은 12% 늘었다.", False),
    ],
)
def test_a_korean_sentence_without_a_subject_of_its_own_is_seen(line: str, without: bool) -> None:
    assert says_no_subject(line) is without


@pytest.mark.parametrize(
    ("word", "signs", "told"),
    [
        ("코스텔리", "科斯特利", True), ("나집", "纳吉", True), ("리프트", "利夫特", True), ("모하마드", "莫哈末", True),
        ("안드레아", "安德里亚", True), ("마흐붑", "马博", True), ("블루메", "科斯特利", False), ("셀린", "利夫特", False),
        ("니콜라스", "安德里亚", False), ("도요타", "莫哈末", False),
    ],
)  # fmt: skip
def test_characters_spell_foreign_names(word: str, signs: str, told: bool) -> None:
    assert spelt_by_signs(word, f"昨日{signs}表示") is told


def test_characters_spell_nothing_in_japanese_text() -> None:
    assert not spelt_by_signs("리프트", "利夫特さんは話した")


@given(st.text(max_size=12), st.text(max_size=40))
def test_any_text_may_be_asked(word: str, text: str) -> None:
    assert spelt_by_signs(word, "") is False
    assert isinstance(written_by_sound(word, text), bool)
    assert isinstance(read_with_kana(word, text), bool)


def test_small_readers_tell_names_apart() -> None:
    assert read_with_kana("겐로보테크", "建ロボテック㈱")
    assert not read_with_kana("신로보테크", "建ロボテック㈱")
    assert read_from_pinyin("왕웨이", "Wei Wang said")
    assert not read_from_pinyin("장하오", "Wei Wang said")
    assert read_in_vietnamese("푹", "阮春福")
    assert not read_in_vietnamese("푹", "阮明政")
    evidence = Source(language="zh", sentences=("公司生產電路板。",)).evidence(
        Bullet(text="", evidence=("公司生產電路板。",))
    )
    assert is_spelt_out("PCB", evidence)
    assert not is_spelt_out("LFP", evidence)
