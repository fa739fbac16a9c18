"""Another's name in the place of the evidence's own: people, places, firms, governments and courts, in four languages."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.contract.line.slips import misspelt
from summarizer.contract.names.of_state import of_another_instance, of_another_state
from summarizer.contract.names.people import names
from summarizer.contract.names.romanised import is_romanised
from summarizer.contract.posts.titles import titles
from summarizer.contract.source import Source

_GLOSSARY = {
    "ko": {"네이버": "네이버", "카카오": "카카오"},
    "en": {"Nokia": "노키아", "Honda": "혼다", "Toyota": "도요타", "Elon Musk": "일론 머스크", "Musk": "일론 머스크"},
    "ja": {"孫正義": "손정의", "ソフトバンク": "소프트뱅크", "トヨタ": "도요타"},
    "zh": {"诺基亚": "노키아", "丰田": "도요타", "本田": "혼다"},
}

_KO = (
    "가람전자는 3일 이사회를 열고 윤도현 부사장을 대표로 선임했다.",
    "한지우 가람전자 대표도 올해 초 물러날 뜻을 밝혔다.",
    "한 대표의 임기는 1년 넘게 남았다.",
    "배성민 본부장은 최고재무책임자(CFO)로 옮긴다.",
)
_EN = (
    "Garam Systems chief executive Martin Hobart said on Monday that he would step down.",
    "Greta Lindqvist, who has been with Garam for 20 years, has been named chief revenue officer.",
    "Meanwhile, Rohan Deshpande has been appointed senior vice president, reporting to Hobart.",
    "His predecessor Nick Farrow stepped down in December after a four-year tenure.",
    "He told reporters that the talks with Toyota had ended.",
)
_JA = (
    "岸本首相は9日、ノルデン社のスミス社長と会談した。",
    "この夕食会に先立ち岸本首相は、バイエル大統領に漆器を贈った。",
    "スミス社長は日本で29億ドルを投資すると表明した。",
)
_ZH = (
    "诺基亚首席执行官Rajan Suresh周一宣布辞职。",
    "富腾公司首席执行官Pekka Lindholm被任命为诺基亚的下任首席执行官。",
    "诺基亚董事会主席Risto Salminen表示,新任首席执行官经验丰富。",
    "Suresh将于8月31日离职,但将继续担任顾问。",
)

_PEOPLE = (
    ("ko", _KO, (1, 2), "한지우 가람전자 대표, 임기 1년 넘게 남기고 퇴임 의사", "배성민 가람전자 대표, 임기 1년 넘게 남기고 퇴임 의사"),
    ("ko", _KO, (3,), "배성민 본부장, 최고재무책임자(CFO)로 이동", "윤도현 본부장, 최고재무책임자(CFO)로 이동"),
    ("en", _EN, (1,), "가람, 그레타 린드크비스트를 최고매출책임자로 선임", "가람, 마틴 호바트를 최고매출책임자로 선임"),
    ("en", _EN, (2,), "로한 데시판데, 수석부사장에 선임", "그레타 린드크비스트, 수석부사장에 선임"),
    ("en", _EN, (3,), "호바트의 전임자 닉 패로, 4년 임기 뒤 12월 사임", "호바트의 전임자 그레타 린드크비스트, 4년 임기 뒤 12월 사임"),
    ("ja", _JA, (1,), "기시모토 총리, 바이엘 대통령에게 칠기 선물", "스미스 총리, 바이엘 대통령에게 칠기 선물"),
    ("zh", _ZH, (1,), "노키아, 페카 린드홀름을 차기 CEO로 임명", "노키아, 라잔 수레시를 차기 CEO로 임명"),
    ("zh", _ZH, (2,), "리스토 살미넨 노키아 이사회 의장, 신임 CEO의 경험이 풍부하다고 평가", "라잔 수레시 노키아 이사회 의장, 신임 CEO의 경험이 풍부하다고 평가"),
    ("zh", _ZH, (3,), "라잔 수레시, 8월 31일 물러나지만 고문으로 남기로", "페카 린드홀름, 8월 31일 물러나지만 고문으로 남기로"),
)  # fmt: skip


def _refusal(language: str, article: tuple[str, ...], places: tuple[int, ...], line: str) -> str | None:
    source = Source(sentences=article, language=language, glossary=_GLOSSARY[language])
    return names(Bullet(text=line, evidence=tuple(article[at] for at in places)), source)


@pytest.mark.parametrize(("language", "article", "places", "right", "wrong"), _PEOPLE)
def test_nobody_of_the_article_stands_where_the_sentence_has_somebody_else(language, article, places, right, wrong):
    assert _refusal(language, article, places, right) is None
    assert _refusal(language, article, places, wrong) is not None


def test_a_pronoun_before_any_name_leaves_its_place_to_the_sentences_before():
    assert _refusal("en", _EN, (4,), "호바트, 도요타와의 협상이 끝났다고 언급") is None


_PLACES = (
    ("ja", ("ノルデン社は堺市の工場で契約を結んだ。",), "노르덴, 사카이시 공장에서 계약 체결", "노르덴, 교토시 공장에서 계약 체결"),
    ("ja", ("ノルデン社は埼玉県川口市の工場を閉じる。",), "노르덴, 가와구치시 공장 폐쇄", "노르덴, 지바시 공장 폐쇄"),
    ("en", ("Shares of the Swedish firm fell after reporters read the statement.",), "스웨덴 기업 주가 하락", "교토 기업 주가 하락"),
    ("en", ("The firm will build a plant in Texas.", "Its offices are in Ohio."), "텍사스에 공장 건설", "베를린에 공장 건설"),
    ("zh", ("该芯片大多在欧洲生产,但约70%在中国封装。", "荷兰政府接管了该公司。"), "칩의 약 70%는 중국에서 패키징", "칩의 약 70%는 네덜란드에서 패키징"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "article", "right", "wrong"), _PLACES)
def test_a_place_is_one_that_the_sentence_writes_and_no_other_of_the_article(language, article, right, wrong):
    assert _refusal(language, article, (0,), right) is None
    assert _refusal(language, article, (0,), wrong) is not None


_GIVEN = (
    (
        "zh",
        ("富腾公司首席执行官Pekka Lindholm被任命为诺基亚的下任首席执行官。",),
        "노키아, 차기 CEO로 사리 발다우프 포르툼 CEO 임명",
    ),
    ("ja", ("ソフトバンクの田中健二社長は新工場の計画を語った。",), "김도훈 소프트뱅크 사장, 새 공장 계획 언급"),
    ("en", ("Her predecessor Nick Farrow stepped down in early December.",), "전임자 비토리오 콜라오, 12월 초 사임"),
)


@pytest.mark.parametrize(("language", "article", "line"), _GIVEN)
def test_a_firm_behind_a_name_is_no_family_name_and_a_chance_sound_no_name(language, article, line):
    assert _refusal(language, article, (0,), line) is not None


_STATES = (
    ("en", "Garam was allowed by the US government to resume sales to China.", "가람, 미국 정부 허가로 중국 판매 재개", "가람, 중국 정부 허가로 판매 재개"),
    ("en", "A German court fined the Chinese unit of Garam.", "독일 법원, 가람 중국 법인에 벌금 부과", "중국 법원, 가람에 벌금 부과"),
    ("ko", "캐나다에 머물던 그는 미국 검찰의 기소 유예 결정으로 풀려났다.", "미국 검찰의 기소 유예로 석방", "캐나다 검찰의 기소 유예로 석방"),
    ("ja", "ドイツ政府は投資を承認した。", "독일 정부, 투자 승인", "프랑스 정부, 투자 승인"),
    ("ja", "日本の財務省は介入を否定した。", "일본 재무성, 개입 부인", "미국 재무부, 개입 부인"),
    ("zh", "中國商務部禁止該公司產品出口。", "중국 상무부, 제품 수출 금지", "미국 상무부, 제품 수출 금지"),
    ("zh", "他遭荷蘭法院停職,機密被轉移到中國。", "네덜란드 법원, 직무 정지", "중국 법원, 직무 정지"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "right", "wrong"), _STATES)
def test_a_government_ministry_or_court_stays_with_its_country(language, sentence, right, wrong):
    evidence = Source(sentences=(sentence,), language=language).of((sentence,))
    assert of_another_state(right, evidence) is None
    assert of_another_state(wrong, evidence) is not None


@pytest.mark.parametrize(
    ("language", "sentence", "line"),
    [
        ("ja", "政府は12日、補助金を決めた。米国政府も支持している。", "일본 정부, 보조금 결정"),
        ("en", "The administration said that the Chinese government had agreed.", "미국 정부, 중국의 동의 공개"),
        ("ko", "경찰은 본사를 압수수색했다. 일본 경찰도 수사 중이다.", "한국 경찰, 본사 압수수색"),
    ],
)
def test_an_office_without_its_country_may_be_anyones(language, sentence, line):
    evidence = Source(sentences=(sentence,), language=language).of((sentence,))
    assert of_another_state(line, evidence) is None


_COURTS = (
    (
        "en",
        "The Seoul High Court rejected an appeal by prosecutors.",
        "서울고등법원, 검찰 항소 기각",
        "서울중앙지방법원, 검찰 항소 기각",
    ),
    ("en", "The Supreme Court let the ruling stand.", "대법원, 판결 유지", "고등법원, 판결 유지"),
    ("ja", "東京地裁は請求を棄却した。", "도쿄지방법원, 청구 기각", "도쿄고등법원, 청구 기각"),
    ("zh", "上海市高级人民法院维持原判。", "상하이 고등법원, 원심 유지", "상하이 지방법원, 원심 유지"),
    ("ko", "헌법재판소는 청구를 각하했다.", "헌법재판소, 청구 각하", "대법원, 청구 각하"),
)


@pytest.mark.parametrize(("language", "sentence", "right", "wrong"), _COURTS)
def test_a_court_is_of_the_instance_that_the_sentence_names(language, sentence, right, wrong):
    evidence = Source(sentences=(sentence,), language=language).of((sentence,))
    assert of_another_instance(right, evidence) is None
    assert of_another_instance(wrong, evidence) is not None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("이건희", "his late father, former chairman Lee Kun-hee, died"),
        ("박근혜", "bribes to then-President Park Geun-hye and her aide"),
        ("정의선", "Chairman Euisun Chung"),
        ("김유진", "You Jin Kim, a lawyer"),
        ("유영상", "CEO Ryu Young-sang"),
        ("이창용", "Governor Rhee Chang-yong"),
        ("윤석열", "Yoon Suk Yeol"),
        ("최수연", "Choi Soo-yeon said"),
        ("곽노정", "Kwak Noh-jung"),
    ],
)
def test_koreans_are_known_by_what_english_makes_of_their_names(name, text):
    assert is_romanised(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [("이재용", "Lee Kun-hee"), ("이건희", "Lee Jae-yong"), ("최수연", "Choi Tae-won"), ("박정원", "Park Jung-ho")],
)
def test_another_of_the_family_is_somebody_else(name, text):
    assert not is_romanised(name, text)


def test_whom_the_lead_calls_by_post_the_next_sentence_may_name():
    article = (
        "The head of Nokia said on Monday that bold investments had paid off.",
        "Rajan Suresh, Nokia's CEO, spoke at a forum.",
    )
    assert _refusal("en", article, (0,), "라잔 수레시 노키아 CEO, 과감한 투자가 결실을 맺었다고 언급") is None


def test_a_word_of_a_meeting_may_be_an_english_one():
    article = ("诺基亚18日在诺基亚全联接大会上公布了路线图。",)
    assert _refusal("zh", article, (0,), "노키아, 노키아 커넥트 대회서 로드맵 공개") is None


_TITLES = (
    ("en", ("Nokia's new chief executive Rajan Suresh took office in May.", "Board chair Risto Salminen agreed.", '"We must change," Suresh said in a statement.'), 2,
     "라잔 수레시 노키아 CEO, 변화 필요성 강조", "라잔 수레시 노키아 의장, 변화 필요성 강조"),
    ("ja", ("孫正義ソフトバンク会長が出席した。", "孫正義は李在明大統領と面会した。", "孫正義は覚書を結んだ。"), 2, "손정의 회장, 각서 체결", "손정의 사장, 각서 체결"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "article", "at", "right", "wrong"), _TITLES)
def test_where_the_sentence_gives_no_title_it_is_the_one_that_the_article_gives_to_that_person(
    language, article, at, right, wrong
):
    source = Source(sentences=article, language=language, glossary=_GLOSSARY[language])
    assert titles(Bullet(text=right, evidence=(article[at],)), source) is None
    assert titles(Bullet(text=wrong, evidence=(article[at],)), source) is not None


@pytest.mark.parametrize(
    ("line", "passes"),
    [
        ("최다온 가람전자 사장, 올해 생산분은 완판됐다고 설명", True),
        ("정다온 가람전자 사장, 올해 생산분은 완판됐다고 설명", False),
    ],
)
def test_a_korean_family_name_in_katakana_leaves_open_which_of_the_family(line, passes):
    first = "カラム電子のチェ・ダオン社長とチョン・ダオン副社長が7日、会見した。"
    told = "チェ社長は今年の生産分はすでに完売したと説明した。"
    source = Source(
        sentences=(first, told),
        published=date(2026, 3, 3),
        language="ja",
        glossary={"カラム電子": "가람전자", "チェ・ダオン": "최다온", "チョン・ダオン": "정다온"},
    )
    assert (names(Bullet(text=line, evidence=(told,)), source) is None) is passes


def test_a_state_that_is_spelt_as_its_country_is_named():
    told = "Garam aims to put 100 robots to work at its Georgia plant by the end of 2027."
    source = Source(sentences=(told,), published=date(2026, 3, 3), language="en", glossary={"Garam": "가람전자"})
    assert (
        names(Bullet(text="가람전자, 2027년 말까지 조지아 공장에 로봇 100대 투입이 목표", evidence=(told,)), source)
        is None
    )


def test_a_place_with_a_particle_is_no_slip_for_a_school():
    told = "集团今年将在香港增聘约300名工程师，香港大学也将参与。"
    source = Source(sentences=(told,), published=date(2026, 3, 3), language="zh", glossary={"香港大学": "홍콩대"})
    assert (
        misspelt(Bullet(text="그룹, 올해 홍콩에서 엔지니어 약 300명을 더 뽑을 예정", evidence=(told,)), source) is None
    )
