"""Who says it, whose firm it is, who holds which post: the pair that the evidence has with another is refused."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet
from summarizer.contract.deeds.speakers import zones_of

PUBLISHED = date(2026, 11, 20)
GLOSSARY = {"Google": "구글", "グーグル": "구글", "小米": "샤오미", "台積電": "TSMC", "微軟": "마이크로소프트", "Nvidia": "엔비디아", "Microsoft": "마이크로소프트", "Jensen Huang": "젠슨 황", "Uber": "우버", "Lyft": "리프트", "魏哲家": "웨이저자", "卢伟冰": "루웨이빙", "雷军": "레이쥔", "ラピダス": "라피더스", "富士通": "후지쓰"}  # fmt: skip
#: who says it: a role, a person, a pronoun of the sentence before: language, article (evidence is marked by a star), a right line, a wrong one
SPEAKERS = (
    ("ko", '정도윤 세림반도체 대표는 19일 기자들과 만났다. // *그는 "고객사가 먼저 물량을 요청했다"며 "하반기 공급이 빠듯하다"고 말했다.', "정도윤 대표, 고객사가 먼저 물량을 요청해 하반기 공급이 빠듯하다고 설명", "업계 관계자, 고객사가 먼저 물량을 요청해 하반기 공급이 빠듯하다고 설명"),
    ("ko", '*박찬솔 공정위 조사과장은 "시정 조치가 끝난 뒤에도 점검을 계속한다"고 밝혔다.', "박찬솔 공정위 과장, 시정 조치 뒤에도 점검을 계속한다고 밝힘", "검찰, 시정 조치 뒤에도 점검을 계속한다고 밝힘"),
    ("ko", '*서울고법 재판부는 "계약서에 해지 조항이 없었다"며 원고의 청구를 받아들이지 않았다고 설명했다.', "서울고법 재판부, 계약서에 해지 조항이 없었다고 설명", "변호인, 계약서에 해지 조항이 없었다고 설명"),
    ("ko", '*이하늘 누리로봇 대표는 "연내 상장 계획은 없다"고 밝혔다. // 같은 날 최가람 하나정밀 사장은 "공장을 늘린다"고 말했다.', "이하늘 누리로봇 대표, 연내 상장 계획은 없다고 밝혀", "최가람 하나정밀 사장, 연내 상장 계획은 없다고 밝혀"),
    ("ko", "*노조는 회사가 협의 없이 전환배치를 진행했다고 주장했다.", "노조, 회사가 협의 없이 전환배치를 진행했다고 주장", "주주들, 회사가 협의 없이 전환배치를 진행했다고 주장"),
    ("en", "*The judge said the contract did not allow the company to share the recordings.", "판사, 계약상 회사가 녹음을 공유할 수 없다고 지적", "검찰, 계약상 회사가 녹음을 공유할 수 없다고 지적"),
    ("en", "*Prosecutors said the executives had hidden losses from auditors for three years.", "검찰, 임원들이 3년간 손실을 감사인에게 숨겼다고 주장", "판사, 임원들이 3년간 손실을 감사인에게 숨겼다고 주장"),
    ("en", "*Verdant Cloud said the outage had affected 4,000 customers, said Priya Nair, its chief technology officer.", "프리야 나이르 베르던트클라우드 CTO, 장애로 고객 4000곳이 영향을 받았다고 밝혀", "노조, 장애로 고객 4000곳이 영향을 받았다고 밝혀"),
    ("en", "*The union representing the engineers said overtime had doubled since March.", "노조, 3월 이후 초과근무가 두 배로 늘었다고 주장", "이사회, 3월 이후 초과근무가 두 배로 늘었다고 주장"),
    ("en", "*Nvidia Chief Executive Jensen Huang said supply of the chips would remain tight through 2027. // Microsoft said nothing about orders.", "젠슨 황 엔비디아 CEO, 칩 공급이 2027년까지 빠듯할 것이라고 언급", "마이크로소프트, 칩 공급이 2027년까지 빠듯할 것이라고 언급"),
    ("ja", "*ミナト電機の西川徹社長は「来年度の投資は1割減らす」と述べた。", "니시카와 도루 미나토전기 사장, 내년도 투자를 10% 줄이겠다고 밝혀", "노조, 내년도 투자를 10% 줄이겠다고 밝혀"),
    ("ja", "*労働組合は、会社の説明が不十分だと主張した。", "노조, 회사의 설명이 불충분하다고 주장", "검찰, 회사의 설명이 불충분하다고 주장"),
    ("ja", "*東京地裁の判決は、両社の契約が有効だと判断した。裁判長は「説明義務を果たした」と指摘した。", "재판장, 두 회사의 계약이 유효하다며 설명 의무를 다했다고 지적", "변호사, 두 회사의 계약이 유효하다며 설명 의무를 다했다고 지적"),
    ("zh", "*法院认为，双方签订的合同有效，被告应当继续履行。", "법원, 양측이 맺은 계약이 유효해 피고가 계속 이행해야 한다고 판단", "변호사, 양측이 맺은 계약이 유효해 피고가 계속 이행해야 한다고 지적"),
    ("zh", "*小米总裁卢伟冰表示，今年手机出货量不会下调。 // 雷军没有参加会议。", "루웨이빙 샤오미 총재, 올해 휴대전화 출하량을 낮추지 않겠다고 밝혀", "애널리스트, 올해 휴대전화 출하량을 낮추지 않겠다고 밝혀"),
    ("en", "*A lawyer for Tessera disagreed. Renner's attorney said the lab had hidden its losses for years.", "레너 변호사, 연구소가 수년간 손실을 숨겼다고 주장", "검찰, 연구소가 수년간 손실을 숨겼다고 주장"),
    ("zh", "*通用科技分析师陈晨（Chen Chen）表示，内存价格将在明年上半年继续上涨。 // 华澜科技董事长赵磊出席了会议。", "천천 애널리스트, 메모리 가격이 내년 상반기에도 계속 오를 것이라고 전망", "자오레이 화란과기 회장, 메모리 가격이 내년 상반기에도 계속 오를 것이라고 전망"),
    ("zh", "台積電董事長魏哲家出席法說會。 // *他強調，先進製程的價格不會調降。", "웨이저자 TSMC 회장, 첨단 공정 가격을 낮추지 않겠다고 강조", "증권가, 첨단 공정 가격을 낮추지 않겠다고 강조"),
)  # fmt: skip
#: a person and the firm: language, article (evidence is marked by a star), a right line, a wrong one
FIRMS = (
    ("ko", "한지우 모아랩 대표가 오픈소스 모델을 공개했다. // *이번 논쟁은 문가온 빛나라AI 대표가 모아랩 모델의 유사도를 분석한 글을 올리면서 시작됐다.", "문가온 빛나라AI 대표, 모아랩 모델 유사도를 분석한 글을 올려 논쟁 촉발", "문가온 모아랩 대표, 모델 유사도를 분석한 글을 올려 논쟁 촉발"),
    ("ko", "*차민서(사진) 온새미로 대표는 12일 가온누리와의 합병이 끝났다고 밝혔다.", "차민서 온새미로 대표, 가온누리와의 합병이 끝났다고 밝힘", "차민서 가온누리 대표, 온새미로와의 합병이 끝났다고 밝힘"),
    ("en", "*Rolf Denner, CEO of Google Cloud, said Google was adding capacity.", "롤프 데너 구글 클라우드 CEO, 설비를 늘리고 있다고 언급", "롤프 데너 구글 CEO, 설비를 늘리고 있다고 언급"),
    ("ja", "*グーグル・ディープマインドのデミス・ハサビスCEOは安全性の課題を語った。", "데미스 하사비스 구글 딥마인드 CEO, 안전성 과제를 언급", "데미스 하사비스 구글 CEO, 안전성 과제를 언급"),
    ("en", "*Dara Khosrowshahi, the chief executive of Uber, said losses at rival Lyft would not change its pricing.", "다라 코스로샤히 우버 CEO, 경쟁사 리프트의 손실이 자사 가격에 영향을 주지 않을 것이라고 언급", "다라 코스로샤히 리프트 CEO, 경쟁사 우버의 손실이 자사 가격에 영향을 주지 않을 것이라고 언급"),
    ("en", "*Dara Khosrowshahi, the chief executive of Uber, said losses at rival Lyft would not change its pricing.", "Dara Khosrowshahi 우버 CEO, 경쟁사 리프트의 손실이 자사 가격에 영향을 주지 않을 것이라고 언급", "Dara Khosrowshahi 리프트 CEO, 경쟁사 손실이 자사 가격에 영향을 주지 않을 것이라고 언급"),
)  # fmt: skip
#: two people and their posts: language, article (evidence is marked by a star), a right line, a wrong one
POSTS = (
    ("ko", "*한별전자는 양서준 상무를 재무실장으로, 오나래 전무를 준법지원실장으로 각각 선임했다.", "한별전자, 양서준 상무를 재무실장, 오나래 전무를 준법지원실장으로 각각 선임", "한별전자, 오나래 전무를 재무실장, 양서준 상무를 준법지원실장으로 각각 선임"),
    ("ko", "*새 감사위원장에는 길태현 사외이사가, 보상위원장에는 표주원 사외이사가 선임됐다.", "새 감사위원장에 길태현 사외이사, 보상위원장에 표주원 사외이사 선임", "새 감사위원장에 표주원 사외이사, 보상위원장에 길태현 사외이사 선임"),
    ("en", "*The company named Alan Reed chairman and Monica Ortiz chief executive.", "앨런 리드를 회장, 모니카 오르티스를 CEO로 선임", "모니카 오르티스를 회장, 앨런 리드를 CEO로 선임"),
    ("en", "*Paul Dietrich becomes chief operating officer, while Hana Kubo takes over as chief financial officer.", "폴 디트리히가 COO, 하나 쿠보가 CFO를 맡음", "하나 쿠보가 COO, 폴 디트리히가 CFO를 맡음"),
    ("zh", "*董事会选举李明为董事长，聘任王强为总经理。", "이사회, 리밍을 이사장, 왕창을 총경리로 선임", "이사회, 왕창을 이사장, 리밍을 총경리로 선임"),
    ("zh", "*技术负责人陈浩上周离职，由产品总监刘芳代管团队。", "기술 책임자 천하오가 지난주 퇴사, 류팡 제품총감이 팀을 대행", "류팡 제품총감이 지난주 퇴사, 기술 책임자 천하오가 팀을 대행"),
    ("ko", "*개발을 이끌던 노한결 상무가 지난주 퇴사했고, 주이든 팀장이 자리를 대행한다.", "노한결 상무가 지난주 퇴사, 주이든 팀장이 자리를 대행", "주이든 팀장이 지난주 퇴사, 노한결 상무가 자리를 대행"),
)  # fmt: skip
#: a rank, a seat, a title of another country, a former one, one who judges: language, article (evidence is marked by a star), a right line, a wrong one
TITLES = (
    ("en", "*Swanson will continue to serve as chief executive of the company until June.", "스완슨, 6월까지 CEO직을 계속 수행할 예정", "스완슨, 6월까지 CFO직을 계속 수행할 예정"),
    ("en", "*Marta Ruiz will step down as chairwoman of Solaria in May.", "마르타 루이스, 5월 솔라리아 회장직에서 물러날 예정", "마르타 루이스, 5월 솔라리아 사장직에서 물러날 예정"),
    ("ja", "*総務省情報通信課の堀田理恵課長は「違反とは言えない」と説明した。", "홋타 리에 총무성 과장, 위반이라고 할 수 없다고 설명", "홋타 리에 총무성 국장, 위반이라고 할 수 없다고 설명"),
    ("zh", "*成都市副市长郑岳在开工仪式上表示，市里将减免租金。", "정웨 청두시 부시장, 임대료를 감면하겠다고 밝혀", "정웨 청두시장은 임대료를 감면하겠다고 밝혀"),
    ("ko", "*홍가을 대전시 부시장은 부지 임대료를 절반으로 낮추겠다고 밝혔다.", "홍가을 대전시 부시장, 부지 임대료를 절반으로 낮추겠다고 밝혀", "홍가을 대전시장, 부지 임대료를 절반으로 낮추겠다고 밝혀"),
    ("ko", '*산업부 은다솔 반도체과장은 "지원금은 내년에 나간다"고 말했다.', "은다솔 산업부 과장, 지원금은 내년에 나간다고 설명", "은다솔 산업부 국장, 지원금은 내년에 나간다고 설명"),
    ("zh", "*微軟新加坡董事經理陳麗明在記者會表示，新數據中心將在明年啟用。", "천리밍 마이크로소프트 싱가포르 대표, 새 데이터센터를 내년 가동한다고 밝혀", "천리밍 구글 싱가포르 대표, 새 데이터센터를 내년 가동한다고 밝혀"),
    ("ja", "*ミナト電機は、取締役 代表執行役会長 兼 グループCEOの大山健一氏が6月に退任すると発表した。", "미나토전기, 오야마 겐이치 회장 겸 그룹CEO가 6월 퇴임한다고 발표", "미나토전기, 오야마 겐이치 사장이 6월 퇴임한다고 발표"),
    ("ja", "*ラピダスは富士通の元副社長、佐川千尋氏を最高財務責任者に迎える。", "라피더스, 사가와 지히로 전 후지쓰 부사장을 최고재무책임자에 영입", "라피더스, 사가와 지히로 후지쓰 부사장을 최고재무책임자에 영입"),
    ("ko", "*검찰은 세림칩 전 연구소장 우하준 씨를 기소했고, 재판장 남도윤 부장판사가 사건을 맡는다.", "검찰, 우하준 전 세림칩 연구소장을 기소", "검찰, 남도윤 전 세림칩 연구소장을 기소"),
)  # fmt: skip


def _refusals(language: str, article: str, line: str) -> list[str]:
    sentences = [part.strip() for part in article.split("//")]
    evidence = tuple(part.removeprefix("*") for part in sentences if part.startswith("*"))
    glossary = {surface: name for surface, name in GLOSSARY.items() if surface in article}
    source = Source(
        sentences=tuple(part.removeprefix("*") for part in sentences),
        published=PUBLISHED,
        language=language,
        glossary=glossary,
    )
    return [refusal.reason for refusal in check_bullet(Bullet(text=line, evidence=evidence), source)]


@pytest.mark.parametrize(("language", "article", "right", "wrong"), [*SPEAKERS, *FIRMS, *POSTS, *TITLES])
def test_only_the_pair_that_the_article_has_passes(language: str, article: str, right: str, wrong: str) -> None:
    assert not _refusals(language, article, right)
    assert _refusals(language, article, wrong)


def test_a_pronoun_is_who_spoke_in_the_sentence_before() -> None:
    sentences = ("정도윤 세림반도체 대표는 19일 기자들과 만났다.", '그는 "공급이 빠듯하다"고 말했다.')
    zones = zones_of(Source(sentences=sentences, published=PUBLISHED, language="ko").whole())
    assert list(zones.values()) == [("정도윤 세림반도체 대표",), ("정도윤 세림반도체 대표",)]


def test_who_an_english_quotation_ends_with_is_its_speaker() -> None:
    source = Source(sentences=('"We are late," said Ida Falk, a spokeswoman for the port.',), language="en")
    assert "Ida Falk" in next(iter(zones_of(source.whole()).values()))[0]


def test_a_firm_that_is_not_named_may_be_the_lines_whatever_word_for_the_time_follows() -> None:
    article = "*The appliance giant today announced that Lanternhouse Chief Executive Officer Ines Morrow will step down on June 1. // Brackwater Corp. is changing its leadership team."
    assert "agent" not in _refusals("en", article, "브랙워터, 이네스 모로 랜턴하우스 CEO가 6월 1일 물러난다고 발표")
