"""Who holds which post: each class as a right line that passes and a wrong one that does not, over four languages."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.contract.posts.affiliations import other_firm
from summarizer.contract.posts.comings import changed_places
from summarizer.contract.posts.succession import reversed_succession
from summarizer.contract.posts.titles import titles
from summarizer.contract.source import Source

DEPUTIES = [
    ("en", "European Commission Executive Vice President Lena Marsk spoke in Riga.", "레나 마스크 EU 집행위 수석부위원장, 리가에서 연설", "레나 마스크 EU 집행위원장, 리가에서 연설"),
    ("ja", "欧州委員会のラビ・メノン上級副委員長は12日に会見した。", "라비 메논 상급 부위원장이 12일 회견", "라비 메논 위원장이 12일 회견"),
    ("ko", "오픈레이크의 고세인 이사장, 남가온 부이사장이 참석했다.", "오픈레이크의 고세인 이사장·남가온 부이사장 참석", "오픈레이크의 고세인 부이사장·남가온 이사장 참석"),
    ("en", "Deputy Commerce Secretary Paul Dabney opened the plant.", "폴 다브니 상무부 부장관이 공장을 개소", "폴 다브니 상무장관이 공장을 개소"),
    ("en", "Norvik said CEO Anders Opal would stay, while deputy CEO Irene Rummel leaves in June.", "노르빅의 안데르스 오팔 CEO는 남고 이레네 룸멜 부CEO는 6월 퇴임", "노르빅의 안데르스 오팔 부CEO는 남고 이레네 룸멜 CEO는 6월 퇴임"),
    ("zh", "北原大学副校长谢知非与人工智能学院院长古月明出席了仪式。", "셰즈페이 베이위안대 부총장과 구웨밍 원장이 참석", "셰즈페이 베이위안대 총장과 구웨밍 원장이 참석"),
    ("zh", "市经信局副局长黄慕云表示补贴将增加。", "황무윈 경제국 부국장, 보조금이 늘 것이라고 언급", "황무윈 경제국 국장, 보조금이 늘 것이라고 언급"),
    ("zh", "工信部副部长单忠德表示将支持芯片企业。", "산중더 공업정보화부 부부장, 칩 기업 지원 방침", "산중더 공업정보화부 부장, 칩 기업 지원 방침"),
    ("ja", "大阪府の吉永誠副知事が式典に出席した。", "요시나가 마코토 오사카부 부지사가 기념식에 참석", "요시나가 마코토 오사카부 지사가 기념식에 참석"),
]  # fmt: skip
RANKS = [
    ("ja", "富岡電機は、山本正己常務が4月に社長に昇格すると発表した。", "야마모토 마사미 상무가 4월 사장으로 승진", "야마모토 마사미 전무가 4월 사장으로 승진"),
    ("ja", "白石市は現代重機の張在勲副会長と面会した。", "장재훈 현대중기 부회장, 시라이시시와 면담", "장재훈 현대중기 회장, 시라이시시와 면담"),
    ("ja", "名城大学の江藤沙希学長と旭電子の佐橋宏隆社長が握手した。", "에토 사키 메이조대 총장과 사하시 히로타카 사장이 악수", "에토 사키 메이조대 총장과 사하시 히로타카 총장이 악수"),
    ("zh", "对于与宫前冷机合并的传闻，总经理褚慧君予以否认。", "추후이쥔 총경리, 합병설을 부인", "추후이쥔 부총경리, 합병설을 부인"),
    ("zh", "总经理鲍承泽已辞职，由副总经理樊稚云代行职责。", "바오청쩌 총경리가 사임해 판즈윈 부총경리가 대행", "바오청쩌 총경리가 사임해 판즈윈 재무총감이 대행"),
    ("zh", "全球執行副總裁、研究事業部負責人沈青洋將離職。", "선칭양 글로벌 수석부사장 퇴사", "선칭양 글로벌 회장 퇴사"),
    ("en", "Halden will make Theo Brand and Lena Osei co-presidents, it said.", "할덴, 시오 브랜드와 레나 오세이를 공동 사장에 임명", "할덴, 시오 브랜드와 레나 오세이를 공동 대변인에 임명"),
    ("en", "Joachim Nagel, president of the Bundesbank, warned of a bubble.", "요아힘 나겔 분데스방크 총재, 거품을 경고", "요아힘 나겔 분데스방크 부총재, 거품을 경고"),
]  # fmt: skip
GIVEN = [
    ("ko", "한들전자 윤기남 부회장, 서현석 사장, 노동진 사장 등 3명의 대표이사가 물러난다.", "한들전자 윤기남·서현석·노동진 대표이사 퇴진", "한들전자 윤기남·서현석·노동진 전무 퇴진"),
    ("ko", "한들 이사회는 노이람, 강무늬 전 부행장 등 3인을 대표이사 심층면접 대상자로 골랐다.", "한들 이사회, 노이람·강무늬 3인을 대표이사 심층면접 대상자로 선정", "한들 이사회, 노이람·강무늬 3인을 회장 심층면접 대상자로 선정"),
    ("ko", "노을전자는 백승리 부사장을 대표이사 사장으로 승진시켰다.", "백승리 부사장을 대표이사 사장으로 올려", "백승리 부사장을 대표이사 회장으로 올려"),
    ("ko", "공석이던 최고운영책임자는 당분간 백 사장이 겸임한다.", "백 사장이 최고운영책임자(COO)도 겸임", "백 사장이 최고재무책임자(CFO)도 겸임"),
    ("en", "Lewis Ellard steps aside, with Ellard staying on as executive chairman and chief technology officer.", "엘라드는 이사회 의장 겸 CTO로 잔류", "엘라드는 이사회 의장 겸 CFO로 잔류"),
    ("en", "Brask named Dana Whitlow, a former Siemens vice president, as its president and chief operating officer.", "브라스크, 지멘스 부사장 출신 다나 위틀로를 사장 겸 COO로 영입", "브라스크, 지멘스 부사장 출신 다나 위틀로를 사장 겸 CFO로 영입"),
    ("ja", "両社の代表による記者会見が開かれた。", "두 회사 대표가 기자회견", "두 회사 교수가 기자회견"),
    ("zh", "資深副總經理鍾佩珊將升任執行副總經理暨共同營運長。", "중페이산 수석부총경리가 집행부총경리 겸 공동 COO로 승진", "중페이산 수석부총경리가 집행부총경리 겸 공동 CFO로 승진"),
]  # fmt: skip
FREE = [
    # who heads a body that is no firm; a deputy of a ministry; a managing director
    ("en", "Marisa Okello, president of the Bakers' Union, counted 412 ovens.", "마리사 오켈로 회장, 오븐 412대 집계", "마리사 오켈로 부회장, 오븐 412대 집계"),
    ("en", "Club president Luis Ferro praised the model.", "루이스 페로 회장, 모델을 호평", "루이스 페로 부회장, 모델을 호평"),
    ("en", "Harald Lunde, managing director of Fjordtank, cut fuel use.", "하랄 룬데 사장, 연료 사용 감축", "하랄 룬데 회장, 연료 사용 감축"),
    ("en", "Deputy Fisheries Minister Ana Reis will visit the lab.", "아나 헤이스 차관, 연구소 방문 예정", "아나 헤이스 장관, 연구소 방문 예정"),
    ("en", "State Secretary Jonas Weber will publish the rules.", "요나스 베버 차관, 규정 공개 예정", "요나스 베버 위원장, 규정 공개 예정"),
    ("en", "Rector Paolo Conti signed up 60 teachers.", "파올로 콘티 총장, 교사 60명 모집", "파올로 콘티 부총장, 교사 60명 모집"),
    ("en", "Secretary-General of the Port Congress Amadou Diallo called a strike.", "아마두 디알로 항만회의 사무총장, 파업 선언", "아마두 디알로 항만회의 위원장, 파업 선언"),
    # two posts of one person, joined in her own tongue
    ("ja", "海王丸重工の常務執行役員で技術本部長の戸田玲は試験を始める。", "도다 레이 상무, 시험 시작", "도다 레이 전무, 시험 시작"),
    ("ja", "同院の副院長で放射線科の堀内葵医師は見落としが減ったと話す。", "호리우치 아오이 부원장, 판독 누락 감소 언급", "호리우치 아오이 이사장, 판독 누락 감소 언급"),
    ("zh", "北辰電子副會長暨晶片部門負責人宋意表示滿意。", "쑹이 부회장, 만족을 표명", "쑹이 회장, 만족을 표명"),
    ("zh", "交通部常務次長溫以寧表示將增班。", "원이닝 차관, 증편 방침", "원이닝 장관, 증편 방침"),
    # a long field, or the name in its own letters, between a name and the title
    ("ko", "잔 뒤몽은 그레그 셸비(Greg Shelby) 수석부사장에게 보고했다.", "그레그 셸비 수석부사장이 보고 받아", "그레그 셸비 회장이 보고 받아"),
    ("ko", "그레그 셸비 소프트웨어 엔지니어링 총괄 수석 부사장이 참석했다.", "그레그 셸비 수석부사장 참석", "그레그 셸비 회장 참석"),
    # 前 behind a verb is no former one, and who goes in the event may be called by either
    ("zh", "方砚退休前仍将担任首席执行官。", "팡옌 CEO, 은퇴 전까지 자리 유지", "팡옌 CFO, 은퇴 전까지 자리 유지"),
    ("zh", "青禾集团原首席执行官方砚申请退休，柳知夏将接任。", "팡옌 CEO가 은퇴를 신청", "팡옌 CFO가 은퇴를 신청"),
    ("zh", "青禾集团原首席执行官方砚批评新方案花费过高。", "팡옌 전 CEO, 새 방안을 비판", "팡옌 CEO, 새 방안을 비판"),
]  # fmt: skip
SUCCESSION = [
    ("ko", "아로마의 후임 총괄로는 오르카 출신 아민 사이드가 내정됐다.", "오르카 출신 아민 사이드, 후임으로 내정", None),
    ("zh", "接替高永岗的是刘训峰，此前是公司副董事长。", "류쉰펑 부회장, 가오융강의 후임을 맡아", "가오융강 부회장, 류쉰펑의 후임을 맡아"),
    ("en", "Lewis Ellard stepped aside, to be replaced by co-CEOs Sandra Cato and Mark Horn.", "루이스 엘라드 물러나고 샌드라 케이토와 마크 혼이 공동 CEO로 후임", None),
    ("en", "Marta Quill will succeed Oren Falk as chief executive.", "마르타 퀼, 오렌 포크의 후임으로 CEO에 취임", "오렌 포크, 마르타 퀼의 후임으로 CEO에 취임"),
    ("zh", "陆以宁接替方启铭出任总经理。", "루이닝, 팡치밍의 후임으로 총경리에 취임", "팡치밍, 루이닝의 후임으로 총경리에 취임"),
]  # fmt: skip
FIRMS = [
    ("en", ("LG Energy Solution Ltd. (LGES) said it would build a plant.", "LGES CEO Kwon Young-jin told reporters that Tesla was a customer."), "Kwon Young-jin LG에너지솔루션 CEO, 고객사 언급", "Kwon Young-jin 테슬라 CEO, 고객사 언급"),
]  # fmt: skip


def _source(language: str, *sentences: str) -> Source:
    return Source(
        language=language,
        sentences=sentences,
        published=date(2026, 11, 20),
        glossary={"LG Energy Solution": "LG에너지솔루션", "Tesla": "테슬라"},
    )


@pytest.mark.parametrize(("language", "evidence", "right", "wrong"), DEPUTIES + RANKS + GIVEN + FREE)
def test_only_the_title_of_the_evidence_passes(language: str, evidence: str, right: str, wrong: str) -> None:
    source = _source(language, evidence)
    assert titles(Bullet(text=right, evidence=(evidence,)), source) is None
    assert titles(Bullet(text=wrong, evidence=(evidence,)), source) is not None


@pytest.mark.parametrize(("language", "evidence", "right", "wrong"), SUCCESSION)
def test_only_who_comes_and_goes_the_other_way_round_is_refused(
    language: str, evidence: str, right: str, wrong: str | None
) -> None:
    source = _source(language, evidence)
    assert reversed_succession(Bullet(text=right, evidence=(evidence,)), source) is None
    assert wrong is None or reversed_succession(Bullet(text=wrong, evidence=(evidence,)), source) is not None


@pytest.mark.parametrize(("language", "sentences", "right", "wrong"), FIRMS)
def test_a_firm_in_its_initials_is_the_firm(language: str, sentences: tuple[str, ...], right: str, wrong: str) -> None:
    source = _source(language, *sentences)
    assert other_firm(right, source) is None
    assert other_firm(wrong, source) is not None


def test_a_post_that_the_article_gives_elsewhere_is_not_the_one_that_the_evidence_gives() -> None:
    sentences = ("한종리 사장이 새 대표이사 부회장에 올랐다.", "김가람 부회장은 연구원 회장으로 승진한다.")
    source = _source("ko", *sentences)
    assert titles(Bullet(text="대표이사 부회장에 한종리 사장 임명", evidence=sentences[:1]), source) is None
    assert titles(Bullet(text="대표이사 회장에 한종리 사장 임명", evidence=sentences[:1]), source) is not None


def test_who_comes_is_not_read_off_the_statement_before() -> None:
    evidence = "잔 뒤몽이 내년 초 물러나고, 후임에는 오르카 출신 아민 사이드 부사장이 내정됐다."
    source = _source("ko", evidence)
    right, wrong = (
        "아민 사이드 부사장, 후임으로 내정…잔 뒤몽은 퇴진",
        "잔 뒤몽 부사장, 후임으로 내정…아민 사이드는 퇴진",
    )
    assert changed_places(Bullet(text=right, evidence=(evidence,)), source) is None
    assert changed_places(Bullet(text=wrong, evidence=(evidence,)), source) is not None
