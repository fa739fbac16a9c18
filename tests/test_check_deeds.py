"""Who did or said it: offices without a name, groups against firms, whose court it is, who is ahead; and which way two things go."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.deeds.roles import agent
from summarizer.contract.direction.direction import direction

PUBLISHED = date(2026, 11, 20)
GLOSSARY = {
    "Microsoft": "마이크로소프트", "Intel": "인텔", "Nvidia": "엔비디아", "Honda": "혼다", "Nissan": "닛산", "Volkswagen": "폭스바겐", "Samsung": "삼성전자", "Google": "구글", "SK Hynix": "SK하이닉스",
    "Qualcomm": "퀄컴", "Tesla": "테슬라", "AMD": "AMD", "CATL": "CATL", "Mira Sorel": "미라 소렐", "Jonas Arvane": "요나스 아르바네",
    "ソニー": "소니", "トヨタ": "도요타", "日産": "닛산", "ホンダ": "혼다", "キオクシア": "키옥시아", "ＳＫハイニックス": "SK하이닉스", "富士通": "후지쓰",
    "台積電": "TSMC", "腾讯": "텐센트", "阿里巴巴": "알리바바", "百度": "바이두", "华为": "화웨이", "小米": "샤오미", "宁德时代": "CATL", "比亚迪": "BYD", "英伟达": "엔비디아",
}  # fmt: skip

#: (language, sentences, a right line, the same told of somebody else; '': none)
OFFICES = (
    ("ko", ("국내 배터리 소재업체인 라온머티 대표가 내년 상장을 추진하겠다고 밝혔다.", "이날 간담회에서 한서준 라온머티 대표는 해외 투자자 유치 계획도 소개했다."), "한서준 라온머티 대표, 내년 상장을 추진하겠다고 밝힘", ""),
    ("ko", ("라온머티의 최고재무책임자(CFO)는 내년 설비투자를 절반으로 줄이겠다고 말했다.", "박세희 CFO는 현금 확보가 우선이라고 했다."), "박세희 라온머티 CFO, 내년 설비투자를 절반으로 줄이겠다고 말함", ""),
    ("ko", ("신한일 라온머티 회장은 신년사에서 투자를 늘리겠다고 밝혔다.", "다온셀 회장은 반대로 감산을 시사했다."), "신한일 라온머티 회장, 신년사에서 투자를 늘리겠다고 밝힘", "신한일 라온머티 회장, 감산을 시사"),
    ("en", ("Nvidia's chief executive said demand for its new chips was extraordinary.", "Mira Sorel was speaking at a conference in Taipei."), "미라 소렐 엔비디아 CEO, 새 칩 수요가 대단하다고 밝힘", ""),
)  # fmt: skip
VOICES = (
    ("en", ("The union said the company was risking an escalation of the dispute.", "Volkswagen declined to comment."), "노조, 회사가 분쟁 격화 위험을 무릅쓰고 있다고 밝힘", "폭스바겐, 분쟁 격화 위험을 무릅쓰고 있다고 밝힘"),
    ("en", ("The judge said Microsoft had withheld key documents for months.",), "판사, 마이크로소프트가 핵심 문서를 수개월간 숨겼다고 말함", "마이크로소프트, 핵심 문서를 수개월간 숨겼다고 말함"),
    ("ko", ("노조는 회사가 교섭을 일부러 늦추고 있다고 주장했다.",), "노조, 회사가 교섭을 일부러 늦추고 있다고 주장", "회사 측, 노조가 교섭을 일부러 늦추고 있다고 주장"),
    ("ko", ("공정위는 한들클라우드가 협력사에 비용을 떠넘겼다고 지적했다.",), "공정위, 한들클라우드가 협력사에 비용을 떠넘겼다고 지적", "한들클라우드, 공정위가 협력사에 비용을 떠넘겼다고 지적"),
    ("ko", ('라온머티 관계자는 "하반기 증설은 예정대로 진행한다"고 말했다.', "다온셀 관계자는 말을 아꼈다."), "라온머티 관계자, 하반기 증설은 예정대로 진행한다고 말함", "다온셀 관계자, 하반기 증설은 예정대로 진행한다고 말함"),
    ("ko", ("윤도현 대표는 간담회에서 실적을 설명했다.", "그는 고객사들이 재고를 줄이고 있다고 말했다."), "윤도현 대표, 고객사들이 재고를 줄이고 있다고 말함", "고객사들, 윤도현 대표가 재고를 줄이고 있다고 말함"),
    ("ja", ("トヨタの佐野恒社長が記者会見した。", "同氏は部品会社が値上げを受け入れたと説明した。"), "사노 고 도요타 사장, 부품회사가 가격 인상을 받아들였다고 설명", "부품회사들, 도요타가 가격 인상을 받아들였다고 설명"),
    ("ja", ("従業員組合の代表は「会社は約束を破った」と批判した。", "ホンダは取材に答えていない。"), "종업원 조합 대표, 회사가 약속을 어겼다고 비판", "혼다 사측, 종업원 조합이 약속을 어겼다고 비판"),
    ("ja", ("ホンダによると、日産は子会社化の提案を拒んだ。",), "혼다, 닛산이 자회사화 제안을 거부했다고 밝힘", "닛산, 혼다가 자회사화 제안을 거부했다고 밝힘"),
    ("ja", ("アナリストは「ソニーの判断は妥当だ」と評価した。",), "애널리스트, 소니의 판단이 타당하다고 평가", "소니, 애널리스트의 판단이 타당하다고 평가"),
    ("zh", ("工會代表批評公司違反了去年的承諾。", "台積電對此未作回應。"), "노조 대표, 회사가 지난해 약속을 어겼다고 비판", "TSMC 사측, 노조가 지난해 약속을 어겼다고 비판"),
    ("zh", ("据百度介绍，小米将采用其大模型。",), "바이두, 샤오미가 자사 대형 모델을 채택할 것이라고 소개", "샤오미, 바이두가 자사 대형 모델을 채택할 것이라고 소개"),
    ("zh", ("分析师认为，英伟达的订单可能被推迟。",), "애널리스트, 엔비디아의 주문이 미뤄질 수 있다고 분석", "엔비디아, 주문이 미뤄질 수 있다고 밝힘"),
    ("en", ("Speculation had been rife since Jonas Arvane of Nissan called off talks with its rival Honda.", "He told reporters the aim had changed to making Nissan a Honda subsidiary, which he criticised as unacceptable."), "요나스 아르바네, 협상 목적이 닛산을 자회사로 만드는 쪽으로 바뀌었다며 받아들일 수 없다고 비판", "혼다, 협상 목적이 닛산을 자회사로 만드는 쪽으로 바뀌었다며 받아들일 수 없다고 비판"),
)  # fmt: skip
#: what is said of something, names in brackets, a clause about the subject, sources without a name
READ_RIGHT = (
    ("ja", ("孫田光会長は会見に臨んだ。", "また、出資先のキオクシアについては「協業の意思を強く持っている」と強調した。"), "키옥시아와 관련해 협업 의사를 강하게 갖고 있다고 강조", ""),
    ("ja", ("グループの半導体大手「ＳＫハイニックス」は9月、東京の新興企業に22億円を出資すると発表した。",), "SK하이닉스, 9월 도쿄 신생기업에 22억 엔을 출자한다고 발표", ""),
    ("en", ("Mr Sorel, who joined Nissan in 2004, has run its Thai business since 2019.",), "2004년 닛산에 입사한 소렐, 2019년부터 태국 사업을 맡아 옴", ""),
    ("zh", ("3名知情人士14日說，荷蘭政府決定接管該廠，是因為擔心設備被運走。",), "소식통들, 네덜란드 정부가 설비 반출을 우려해 해당 공장을 접수하기로 했다고 언급", ""),
)  # fmt: skip
NATIONS = (
    ("en", ("A Dutch court suspended the executive from his post in October.",), "네덜란드 법원, 10월 해당 임원의 직무를 정지", "중국 법원, 10월 해당 임원의 직무를 정지"),
    ("en", ("The Chinese government has opened an inquiry into the U.S. chipmaker.",), "중국 정부, 미국 반도체업체에 대한 조사에 착수", "미국 정부, 중국 반도체업체에 대한 조사에 착수"),
    ("ja", ("ドイツの検察は同社の元幹部3人を起訴した。米国の当局も調べている。",), "독일 검찰, 이 회사 전 간부 3명을 기소", "미국 검찰, 이 회사 전 간부 3명을 기소"),
    ("zh", ("印度政府批准了該項目，韓國企業將負責建設。",), "인도 정부, 해당 사업 승인…한국 기업이 건설 맡을 예정", "한국 정부, 해당 사업 승인…인도 기업이 건설 맡을 예정"),
    ("ko", ("프랑스 경쟁당국은 미국 반도체 기업의 사무실을 압수수색했다.",), "프랑스 경쟁당국, 미국 반도체 기업 사무실 압수수색", "미국 경쟁당국, 프랑스 반도체 기업 사무실 압수수색"),
    ("ko", ("美 법무부는 이 회사를 상대로 반독점 조사에 들어갔다. 中 당국도 자료를 요구했다.",), "미국 법무부, 이 회사를 상대로 반독점 조사 착수", "중국 법무부, 이 회사를 상대로 반독점 조사 착수"),
    ("ko", ("한국과 일본 정부가 반도체 소재 협력을 논의했다.",), "한국 정부, 일본 정부와 반도체 소재 협력 논의", ""),
)  # fmt: skip
PARTIES = (
    ("ko", ("정우진 대표는 지난달 한서준 회장의 초청으로 오스틴 행사에 참석했다.",), "정우진 대표, 지난달 한서준 회장의 초청으로 오스틴 행사 참석", "한서준 회장, 지난달 정우진 대표의 초청으로 오스틴 행사 참석"),
    ("en", ("Mira Sorel attended the Austin event in May at the invitation of Jonas Arvane.",), "미라 소렐, 5월 요나스 아르바네의 초청으로 오스틴 행사 참석", "요나스 아르바네, 5월 미라 소렐의 초청으로 오스틴 행사 참석"),
    ("ja", ("ソニーはトヨタの要請で車載センサーの出荷を早めた。",), "소니, 도요타의 요청으로 차량용 센서 출하를 앞당겨", "도요타, 소니의 요청으로 차량용 센서 출하를 앞당겨"),
    ("en", ("Microsoft beat Google to win the airline's cloud contract.",), "마이크로소프트, 구글을 제치고 항공사 클라우드 계약 수주", "구글, 마이크로소프트를 제치고 항공사 클라우드 계약 수주"),
    ("ko", ("네이버가 카카오에 밀려 2위로 내려앉았다.",), "네이버, 카카오에 밀려 2위로 하락", "카카오, 네이버에 밀려 2위로 하락"),
    ("ja", ("日産はホンダに抜かれ、国内3位に後退した。",), "닛산, 혼다에 밀려 국내 3위로 후퇴", "혼다, 닛산에 밀려 국내 3위로 후퇴"),
    ("en", ("Samsung lost its top spot in DRAM to SK Hynix in the first quarter.",), "SK하이닉스, 1분기 D램에서 삼성전자를 제치고 1위", "삼성전자, 1분기 D램에서 SK하이닉스를 제치고 1위"),
    ("en", ("Intel will lease the plant from Samsung for ten years.",), "인텔, 삼성전자에서 공장을 10년간 임차", "삼성전자, 인텔에서 공장을 10년간 임차"),
    ("en", ("Honda rescued Nissan with a loan of 300 billion yen.",), "혼다, 닛산에 3000억 엔 대출로 구제", "닛산, 혼다에 3000억 엔 대출로 구제"),
    ("en", ("Tesla imports cells from CATL, which it buys in yuan.",), "테슬라, CATL에서 배터리 셀을 수입하며 위안화로 구매", "CATL, 테슬라에서 배터리 셀을 수입하며 위안화로 구매"),
    ("zh", ("宁德时代授权比亚迪使用其电池技术。",), "CATL, BYD에 자사 배터리 기술 사용 허가", "BYD, CATL에 자사 배터리 기술 사용 허가"),
    ("en", ("Nissan's board rejected the offer from Honda on Wednesday.",), "닛산 이사회, 수요일 혼다의 제안을 거부", "혼다 이사회, 수요일 닛산의 제안을 거부"),
    ("en", ("Mira Sorel handed Jonas Arvane a plaque made in Kentucky during the visit.",), "미라 소렐, 방문 중 요나스 아르바네에게 켄터키산 기념패를 건네", "요나스 아르바네, 방문 중 미라 소렐에게 켄터키산 기념패를 건네"),
    ("ko", ("법원은 라온머티의 손을 들어줬다. 다온셀은 항소할 방침이다.",), "법원, 라온머티의 손 들어줘…다온셀은 항소 방침", "법원, 다온셀의 손 들어줘…라온머티는 항소 방침"),
    ("zh", ("阿里巴巴披露了投资计划。", "具体的资金分配及支持项目尚未公布。"), "알리바바, 구체적인 자금 배분과 지원 프로젝트는 아직 미공개", ""),
)  # fmt: skip
#: the same for the way that a thing goes
MOVEMENTS = (
    ("en", ("Sales fell 3% to 2.1 million vehicles in Europe and rose 3% to 1.4 million in India.",), "인도 판매 3% 증가한 140만 대", "인도 판매 3% 감소한 140만 대"),
    ("ja", ("欧州は4%減の21万台、北米は4%増の35万台だった。",), "북미는 4% 늘어난 35만 대", "북미는 4% 줄어든 35만 대"),
    ("ko", ("다온셀 주가는 6% 내렸고 라온머티는 6% 올랐다.",), "다온셀 주가는 6% 내리고 라온머티는 6% 올라", "다온셀 주가는 6% 오르고 라온머티는 6% 내려"),
    ("ja", ("ソニーは3%高、トヨタは3%安で取引を終えた。",), "소니는 3% 상승, 도요타는 3% 하락으로 거래 마쳐", "소니는 3% 하락, 도요타는 3% 상승으로 거래 마쳐"),
    ("zh", ("腾讯收涨2%，百度收跌2%。",), "텐센트는 2% 올라 마감, 바이두는 2% 내려 마감", "텐센트는 2% 내려 마감, 바이두는 2% 올라 마감"),
    ("zh", ("股价收跌超4.2%。",), "주가 4.2% 넘게 하락 마감", "주가 4.2% 넘게 상승 마감"),
    ("en", ("The company is doubling down on its data centre business.",), "회사, 데이터센터 사업에 더욱 힘을 쏟아", "회사, 데이터센터 사업을 더욱 축소"),
    ("ko", ("회사는 로봇 사업에 역량을 집중할 계획이다.",), "회사, 로봇 사업에 역량 집중 계획", "회사, 로봇 사업 비중을 줄일 계획"),
    ("ko", ("회사는 하반기 비용 절감에 집중할 계획이다.",), "회사, 하반기 비용을 줄일 계획", ""),
    ("ja", ("同社は成長分野のロボット事業にさらに注力する。",), "회사, 로봇 사업에 더욱 주력", "회사, 로봇 사업을 더욱 축소"),
    ("zh", ("公司每股亏损0.10美元，低于市场预期的每股收益0.01美元。",), "주당 0.10달러 손실로, 주당 0.01달러 순익이라는 시장 예상에 못 미쳐", ""),
)  # fmt: skip


def _source(language: str, sentences: tuple[str, ...]) -> Source:
    return Source(sentences=sentences, language=language, published=PUBLISHED, glossary=GLOSSARY)


@pytest.mark.parametrize(
    ("language", "sentences", "right", "wrong"), [*OFFICES, *VOICES, *READ_RIGHT, *NATIONS, *PARTIES]
)
def test_only_who_did_or_said_it_passes(language: str, sentences: tuple[str, ...], right: str, wrong: str) -> None:
    source = _source(language, sentences)
    assert agent(Bullet(text=right, evidence=sentences), source) is None
    assert not wrong or agent(Bullet(text=wrong, evidence=sentences), source) is not None


@pytest.mark.parametrize(("language", "sentences", "right", "wrong"), MOVEMENTS)
def test_only_the_way_that_it_went_passes(language: str, sentences: tuple[str, ...], right: str, wrong: str) -> None:
    source = _source(language, sentences)
    assert direction(Bullet(text=right, evidence=sentences), source) is None
    assert not wrong or direction(Bullet(text=wrong, evidence=sentences), source) is not None
