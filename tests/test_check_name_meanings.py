"""Names that a line gives by their meaning or by pieces pass; the same line with another name does not."""

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.line.form import korean
from summarizer.contract.names.people import names
from summarizer.contract.names.proper_nouns import named

#: language, evidence, the line that it bears, the same line with another name
PAIRS = [
    # parts of the world, parties, a country by its town
    ("en", "Southeast Asian insurers buy the agents.", "동남아시아 보험사들이 에이전트를 구매", "라틴아메리카 보험사들이 에이전트를 구매"),
    ("en", "Sen. Ruth Calloway, Republican of Ohio, introduced the bill.", "공화당 루스 캘러웨이 상원의원, 법안을 발의", "노동당 루스 캘러웨이 상원의원, 법안을 발의"),
    ("zh", "公司將在檳城擴建封裝廠。", "말레이시아 페낭의 패키징 공장을 증설할 계획", "베트남 하노이의 패키징 공장을 증설할 계획"),
    ("zh", "公司在长三角有12家工厂。", "창장삼각주에 공장 12곳을 보유", "메콩삼각주에 공장 12곳을 보유"),
    # Chinese firms in English words, in readings with what they make, and misread in one sign
    ("zh", "火山能源总裁何志朗宣布降价。", "허즈랑 볼케이노에너지 사장, 가격 인하 발표", "허즈랑 오션에너지 사장, 가격 인하 발표"),
    ("zh", "本轮由青松资本领投。", "칭쑹캐피털이 이번 라운드를 주도", "훙타이캐피털이 이번 라운드를 주도"),
    ("zh", "晨曦动力将建厂。", "천시동력, 공장 건설 예정", "위안항동력, 공장 건설 예정"),
    ("zh", "它石智航完成天使轮融资。", "스스즈항, 엔젤 투자 유치 완료", "스둥웨이항, 엔젤 투자 유치 완료"),
    ("zh", "公司否认与日本同业宮前冷機合併。", "일본 동종업체 미야마에냉기와의 합병을 부인", "일본 동종업체 도시바와의 합병을 부인"),
    # two scripts in one word, names with small words inside, English loanwords
    ("en", "PJM Interconnection warned of shortages.", "PJM인터커넥션, 전력 부족을 경고", "ISO뉴잉글랜드, 전력 부족을 경고"),
    ("en", "Woven by Toyota opened a test site.", "우븐바이도요타, 시험장 개설", "웨이모, 시험장 개설"),
    ("en", "The startup rents compute from CoreWeave.", "이 스타트업은 코어위브에서 컴퓨트를 임대", "이 스타트업은 네비우스에서 컴퓨트를 임대"),
    # somebody's family name with a title; 'former' at the head of a phrase
    ("ja", "郭董事長は来年着工すると話した。", "궈 회장, 내년 착공한다고 언급", "왕 회장, 내년 착공한다고 언급"),
    ("zh", "检方起诉了前工程师陈力铭。", "검찰, 전 엔지니어 천리밍을 기소", "검찰, 전 엔지니어 왕하오란을 기소"),
    ("ja", "共同代表の飯野英城氏が市役所を訪れた。", "이이노 공동대표, 시청 방문", "오카다 공동대표, 시청 방문"),
    # a group's name is no other firm of it; members of a list; institutions inside a line
    ("en", "SK hynix will spend more this year.", "SK하이닉스, 올해 투자를 늘릴 계획", "SK텔레콤, 올해 투자를 늘릴 계획"),
    ("ko", "해온랩은 B&K, 뷰메딕, 한결소프트와 협약을 맺었다.", "해온랩, B&K·뷰메딕·한결소프트와 협약 체결", "해온랩, B&K·브레인솔루스·한결소프트와 협약 체결"),
    ("ko", "이도현 대표는 한국벤처투자협회가 연 모임에서 강연했다.", "이도현 대표, 한국벤처투자협회 모임에서 강연", "이도현 대표, 한국인공지능산업협회 모임에서 강연"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "evidence", "right", "wrong"), PAIRS)
def test_a_name_put_in_other_words_passes_and_another_name_does_not(
    language: str, evidence: str, right: str, wrong: str
):
    source = Source(sentences=(evidence,), language=language)
    reasons = [names(Bullet(text=text, evidence=(evidence,)), source) for text in (right, wrong)]
    assert [reason is None for reason in reasons] == [True, False]


#: language, a sentence that is no evidence, the evidence, the right line, the line with a name of that sentence
ELSEWHERE = [
    ("en", "Clara Whitcombe signed the memo.", "Desmond Falk, who leads the union, said it would seek a meeting.", "노조를 이끄는 데즈먼드 포크, 면담을 요구할 방침", "노조를 이끄는 클라라 위트컴, 면담을 요구할 방침"),
    ("ja", "運営会社の戸川千秋社長は冷却費を下げたいと語った。", "能代市の佐伯美帆市長は雇用効果を見込む。", "사에키 미호 노시로 시장, 고용 효과를 예상", "도가와 지아키 노시로 시장, 고용 효과를 예상"),
    ("zh", "凱文·斯科特將接手。", "納德拉表示，他將繼續擔任他和比爾·蓋茨的顧問。", "나델라, 그가 자신과 빌 게이츠의 고문을 맡는다고 언급", "나델라, 그가 자신과 케빈 스콧의 고문을 맡는다고 언급"),
    ("ko", "임문영 국가인공지능전략위원회 부위원장은 면담했다고 밝혔다.", '임 부위원장은 "위험성을 간과해서는 안 된다"고 말했다.', '임문영 부위원장, "위험성 간과해선 안 돼" 지적', '조민수 부위원장, "위험성 간과해선 안 돼" 지적'),
]  # fmt: skip


@pytest.mark.parametrize(("language", "other", "evidence", "right", "wrong"), ELSEWHERE)
def test_a_name_of_another_sentence_stands_for_nobody_who_is_named_here(
    language: str, other: str, evidence: str, right: str, wrong: str
):
    source = Source(sentences=(other, evidence), language=language)
    reasons = [names(Bullet(text=text, evidence=(evidence,)), source) for text in (right, wrong)]
    assert [reason is None for reason in reasons] == [True, False]


@pytest.mark.parametrize(("firm", "right"), [("인텔", True), ("엔비디아", False)])
def test_a_latin_name_stays_with_the_firm_that_is_written_before_its_title(firm: str, right: bool):
    evidence = "Intel Chief Executive Lip-Bu Tan said the plant would open."
    other = "The plant in Ohio has been delayed again and again, and one of its customers will be Nvidia."
    source = Source(sentences=(other, evidence), language="en", glossary={"Nvidia": "엔비디아", "Intel": "인텔"})
    bullet = Bullet(text=f"Lip-Bu Tan {firm} CEO, 공장이 문을 연다고 언급", evidence=(evidence,))
    assert (names(bullet, source) is None) is right


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("해적판 소프트웨어가 범람", "해적판"),
        ("방열모듈 업체의 주가 상승", "방열모듈"),
        ("장관과 만난 데 이어 총리와 회담", "이어"),
        ("검찰, 전 엔지니어를 기소", "전"),
    ],
)
def test_words_of_the_language_are_no_names(line: str, word: str):
    assert word not in named(line)


def test_a_line_with_latin_names_may_end_in_one_syllable():
    evidence = "A full-time chief would replace Jack Dorsey, a Twitter co-founder, at Twitter and Square."
    line = "Twitter 상근 CEO 선임 시 공동창업자 Jack Dorsey 교체 가능성이 큼"
    bullet = Bullet(text=line, evidence=(evidence,))
    assert korean(bullet, Source(sentences=(evidence,), language="en")) is None
