"""One name put in another's place: the employer, the party, the neighbour, the firm that a sentence means."""

import pytest

from summarizer import Bullet
from summarizer.check import check_bullet
from summarizer.contract.source import Source

NAMES = {
    "en": {"Nvidia": "엔비디아", "Intel": "인텔", "Micron": "마이크론", "Qualcomm": "퀄컴", "Lip-Bu Tan": "립부 탄", "Cristiano Amon": "크리스티아노 아몬"},
    "ja": {"エヌビディア": "엔비디아", "インテル": "인텔", "マイクロン": "마이크론", "クアルコム": "퀄컴", "ソフトバンク": "소프트뱅크", "孫正義": "손정의"},
    "zh": {"輝達": "엔비디아", "英特爾": "인텔", "美光": "마이크론", "高通": "퀄컴", "台積電": "TSMC", "魏哲家": "웨이저자"},
    "ko": {"엔비디아": "엔비디아", "인텔": "인텔", "마이크론": "마이크론", "퀄컴": "퀄컴", "노키아": "노키아", "에릭슨": "에릭슨"},
}  # fmt: skip
#: language, article, numbers of the evidence, the right line, the same with another name
ROWS = [
    # at whose firm somebody has his office
    ("zh", ["台積電4日召開說明會，面對外界關注英特爾代工業務進展，魏哲家表示不擔心。", "魏哲家指出，競爭不是靠砸錢就能追上。"], [1], "TSMC 웨이저자, 경쟁은 돈으로 따라잡을 수 없다고 지적", "인텔 웨이저자, 경쟁은 돈으로 따라잡을 수 없다고 지적"),
    ("en", ["Intel CEO Lip-Bu Tan met executives of Nvidia in Oregon.", "Tan said the plant would open in May."], [0, 1], "립부 탄 인텔 CEO, 공장을 5월에 연다고 발표", "립부 탄 엔비디아 CEO, 공장을 5월에 연다고 발표"),
    ("ja", ["ソフトバンクの孫正義会長は、インテルへの出資を続けると述べた。"], [0], "손정의 소프트뱅크 회장, 인텔 출자를 이어가겠다고 언급", "손정의 인텔 회장, 소프트뱅크 출자를 이어가겠다고 언급"),
    # to whom it is done
    ("zh", ["高通董事長曾表示，將新竹廠賣予美光，可以改善財務體質。", "輝達執行長也來到台灣。"], [0], "퀄컴 회장, 마이크론에 신주 공장을 팔면 재무 체질이 나아진다고 언급", "퀄컴 회장, 엔비디아에 신주 공장을 팔면 재무 체질이 나아진다고 언급"),
    ("ko", ["인텔은 4일 마이크론에 오리건 시험 라인을 빌려주기로 했다.", "퀄컴은 관련 논평을 거부했다."], [0], "인텔, 마이크론에 오리건 시험 라인 빌려주기로", "인텔, 퀄컴에 오리건 시험 라인 빌려주기로"),
    # each in the other's place
    ("ko", ["퀄컴은 인텔의 논평 요청에 답하지 않았다."], [0], "퀄컴, 인텔의 논평 요청에 답하지 않음", "인텔, 퀄컴의 논평 요청에 답하지 않음"),
    ("zh", ["然而，高通坚称，其现有的 Intel 许可协议已经扩展到子公司的设计。"], [0], "퀄컴은 기존 인텔 라이선스 계약이 자회사 설계에도 적용된다고 주장", "인텔은 기존 퀄컴 라이선스 계약이 자회사 설계에도 적용된다고 주장"),
    ("en", ["The filing said Micron had alleged Intel refused to license its patents on fair terms."], [0], "마이크론, 인텔이 특허를 공정하게 라이선스하지 않았다고 주장", "인텔, 마이크론이 특허를 공정하게 라이선스하지 않았다고 주장"),
    # whom a sentence means that leaves its subject to those before it
    ("ja", ["マイクロンは4日、第4四半期決算を発表した。", "同社はインテルへの出荷が減ったと説明した。", "第4四半期の売上高は24%増加し、60億ドルだった。"], [2], "마이크론의 4분기 매출, 24% 늘어난 60억 달러", "인텔의 4분기 매출, 24% 늘어난 60억 달러"),
    ("en", ["Micron said on Tuesday that it would expand its plant.", "It also noted that key client Nvidia had been allowed to resume sales.", "In the quarter, net profit hit a record 3.9 billion dollars, up 60.7 percent from a year earlier."], [2], "마이크론, 분기 순이익 39억 달러로 60.7% 늘어 사상 최대", "엔비디아, 분기 순이익 39억 달러로 60.7% 늘어 사상 최대"),
    # with whom a name is joined, and what stands behind it
    ("ja", ["インテルとマイクロンが加盟する工業会は4日、規制の見直しを求めた。", "クアルコムはコメントを控えた。"], [0], "인텔과 마이크론이 가맹한 공업회, 규제 재검토 요구", "인텔과 퀄컴이 가맹한 공업회, 규제 재검토 요구"),
]  # fmt: skip


def _refused(language: str, article: list[str], numbers: list[int], line: str) -> list[str]:
    glossary = {surface: name for surface, name in NAMES[language].items() if surface in " ".join(article)}
    glossary |= {"Intel": "인텔"} if "Intel" in " ".join(article) else {}
    source = Source(sentences=tuple(article), language=language, glossary=glossary)
    bullet = Bullet(text=line, evidence=tuple(article[number] for number in numbers))
    return [refusal.reason for refusal in check_bullet(bullet, source)]


@pytest.mark.parametrize(("language", "article", "numbers", "right", "wrong"), ROWS, ids=[row[4] for row in ROWS])
def test_another_name_in_its_place_is_refused(language, article, numbers, right, wrong):
    assert not {"agent", "names"} & set(_refused(language, article, numbers, right))
    assert {"agent", "names"} & set(_refused(language, article, numbers, wrong))
