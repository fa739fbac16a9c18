"""Who did what to whom: two parties in exchanged places are refused, whatever voice or verb either side uses."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.roles import agent

PUBLISHED = date(2026, 11, 20)
GLOSSARY = {"腾讯": "텐센트", "阿里巴巴": "알리바바"}
#: language, evidence, a right line, the same with its parties exchanged
EXCHANGED = (
    ("en", "Kestrel Labs was acquired by Snowflake for $410 million, the companies said on Tuesday.", "스노플레이크, 케스트럴랩스 4억1000만달러에 인수", "케스트럴랩스, 스노플레이크 4억1000만달러에 인수"),
    ("en", "A jury threw out claims that Barrow Ridge Music had brought against Spotify.", "배로리지뮤직이 스포티파이 상대로 낸 청구 기각", "스포티파이가 배로리지뮤직 상대로 낸 청구 기각"),
    ("en", "OpenAI was sued by Anthropic in March over copied tools.", "오픈AI, 앤트로픽으로부터 3월 피소…도구 복제 혐의", "앤트로픽, 오픈AI로부터 3월 피소…도구 복제 혐의"),
    ("en", "Intel will buy memory chips from Micron under a three-year deal.", "인텔, 마이크론에서 3년간 메모리 반도체 구매하기로", "마이크론, 인텔에서 3년간 메모리 반도체 구매하기로"),
    ("en", "Nvidia owns 7.5% of CoreWeave, a filing showed.", "엔비디아, 코어위브 지분 7.5% 보유", "코어위브, 엔비디아 지분 7.5% 보유"),
    ("en", "Apple rejected an offer from Disney to buy the studio.", "애플, 디즈니의 스튜디오 인수 제안 거절", "디즈니, 애플의 스튜디오 인수 제안 거절"),
    ("en", "Elon Musk accused Sam Altman of breaking a promise.", "일론 머스크, 샘 올트먼이 약속 어겼다고 비난", "샘 올트먼, 일론 머스크가 약속 어겼다고 비난"),
    ("en", "Oracle poached three engineers from Nvidia this summer.", "오라클, 엔비디아에서 기술자 3명 영입", "엔비디아, 오라클에서 기술자 3명 영입"),
    ("ja", "オカムラ電機はミナトロボティクスから特許侵害で提訴された。", "오카무라전기, 미나토로보틱스로부터 특허 침해로 피소", "미나토로보틱스, 오카무라전기로부터 특허 침해로 피소"),
    ("ja", "台湾積体電路製造（TSMC）の熊本第2工場から先端半導体の供給を受ける契約も結んだ。ソニーが明らかにした。", "소니, TSMC 구마모토 2공장에서 첨단 반도체 공급받는 계약 체결", "TSMC, 소니 구마모토 2공장에서 첨단 반도체 공급받는 계약 체결"),
    ("ja", "トヨタはモビコネの株式の40％を保有する。", "도요타, 모비코네 지분 40% 보유", "모비코네, 도요타 지분 40% 보유"),
    ("zh", "小米向宁德时代采购电池，合同为期三年。", "샤오미, CATL에서 3년간 배터리 구매 계약", "CATL, 샤오미에서 3년간 배터리 구매 계약"),
    ("zh", "百度拒绝了京东提出的收购要约。", "바이두, 징둥의 인수 제안 거절", "징둥, 바이두의 인수 제안 거절"),
    ("zh", "星河智能被字节跳动以12亿元收购。", "싱허즈넝, 바이트댄스에 12억위안에 인수돼", "바이트댄스, 싱허즈넝에 12억위안에 인수돼"),
    ("ko", "스테이지랩은 카카오에 320억원에 인수됐다.", "카카오, 스테이지랩 320억원에 인수", "스테이지랩, 카카오 320억원에 인수"),
    ("ko", "두빛전자는 리벨리온으로부터 AI 반도체를 공급받는다.", "리벨리온, 두빛전자에 AI 반도체 공급", "두빛전자, 리벨리온에 AI 반도체 공급"),
    ("ko", "현대차는 엔비디아에서 자율주행 총괄을 영입했다.", "현대차, 엔비디아 자율주행 총괄 영입", "엔비디아, 현대차 자율주행 총괄 영입"),
    ("ko", "한빛소프트는 넥스온을 상대로 저작권 침해 소송을 냈다.", "한빛소프트, 넥스온 상대로 저작권 침해 소송", "넥스온, 한빛소프트 상대로 저작권 침해 소송"),
    ("zh", "腾讯有意领投这一轮融资，阿里巴巴则未参与本轮谈判。", "텐센트가 이번 라운드 주도할 의향, 알리바바는 협상에 참여 안 해", "알리바바가 이번 라운드 주도할 의향, 텐센트는 협상에 참여 안 해"),
    ("ko", "이번 투자는 알토스벤처스가 주도했으며 소프트뱅크벤처스는 참여하지 않았다.", "알토스벤처스가 이번 투자 주도, 소프트뱅크벤처스는 불참", "소프트뱅크벤처스가 이번 투자 주도, 알토스벤처스는 불참"),
    ("en", "Britain's regulator opened a probe into Oracle's planned $3.1 billion purchase of Cambridge start-up Luminal.", "영국 규제당국, 오라클의 31억 달러 규모 루미널 인수 계획 조사 착수", "영국 규제당국, 루미널의 31억 달러 규모 오라클 인수 계획 조사 착수"),
    ("en", "Shareholders backed the takeover of Brightwell by Honeywell for $2.4 billion.", "주주들, 허니웰의 24억 달러 규모 브라이트웰 인수 지지", "주주들, 브라이트웰의 24억 달러 규모 허니웰 인수 지지"),
    ("en", "Vistra signed a 20-year deal to provide Amazon with 1,200 megawatts of nuclear power in Texas.", "비스트라, 텍사스서 아마존에 1200MW 원전 전력을 20년간 공급하기로", "아마존, 텍사스서 비스트라에 1200MW 원전 전력을 20년간 공급하기로"),
    ("en", "Fervo Energy has agreed to supply Meta with 115 megawatts of power for 15 years.", "페르보에너지, 메타에 115MW 전력을 15년간 공급하기로", "메타, 페르보에너지에 115MW 전력을 15년간 공급하기로"),
    ("en", "Under the deal, Micron is to ship HBM4 samples to AMD from March.", "마이크론, 3월부터 AMD에 HBM4 샘플 공급", "AMD, 3월부터 마이크론에 HBM4 샘플 공급"),
    ("ja", "公正取引委員会は日立によるミナト電機の買収計画を審査する。", "공정위, 히타치의 미나토전기 인수 계획 심사", "공정위, 미나토전기의 히타치 인수 계획 심사"),
    ("ja", "欧州委はソニーのカナデ買収を承認した。", "유럽위원회, 소니의 가나데 인수 승인", "유럽위원회, 가나데의 소니 인수 승인"),
    ("ja", "同社は米マイクロソフトに建屋の一部を貸し出す協議を進めている。ソフトバンクが明らかにした。", "소프트뱅크, 마이크로소프트에 건물 일부 임대 협의", "마이크로소프트, 소프트뱅크에 건물 일부 임대 협의"),
    ("zh", "宁德时代将为特斯拉提供储能电池，合同为期五年。", "CATL, 테슬라에 5년간 저장용 배터리 공급 계약", "테슬라, CATL에 5년간 저장용 배터리 공급 계약"),
    ("en", "Governor Alan Pruitt and Corvex chief executive Dana Whitlow attended the ceremony. // Whitlow said the plant would hire 1,200 people by 2028.", "데이나 휘틀로 코벡스 CEO, 공장이 2028년까지 1200명 채용할 것이라고 언급", "앨런 프루잇 주지사, 공장이 2028년까지 1200명 채용할 것이라고 언급"),
    ("zh", "出席签约仪式的有苏州市长吴庆文和云帆科技董事长李晓东。李晓东表示，工厂将于明年6月投产。", "리샤오둥 윈판커지 회장, 공장 내년 6월 가동 예정이라고 밝혀", "우칭원 쑤저우 시장, 공장 내년 6월 가동 예정이라고 밝혀"),
)  # fmt: skip
#: a right line whose subject is put in another order, by a firm for its man, or with the title before the name
SPEAKERS = (
    ("en", "Ireland's enterprise minister, Orla Brennock, said she had not been told of the decision in advance.", "브레넉 아일랜드 기업부 장관, 결정을 미리 통보받지 못했다고 밝혀"),
    ("ja", "トヨタの先進技術担当フェロー、村瀬克彦氏は、早ければ2028年に走行を始める可能性があると述べた。", "무라세 가쓰히코 도요타 펠로, 이르면 2028년 주행 시작할 가능성 언급"),
    ("ja", "ソニーグループの十時裕樹社長は「国内工場を閉鎖する考えはない」と説明した。", "도토키 히로키 소니그룹 사장, 일본 내 공장을 폐쇄할 생각은 없다고 설명"),
    ("ja", "今回の資金調達はグロービス・キャピタルが主導し、ジャフコは参加しなかった。", "글로비스캐피털이 이번 자금 조달 주도, 자프코는 참여 안 해"),
    ("ja", "電池開発のソラテックは新工場を建てる。西田薫社長は「需要は3倍になる」とみる。", "니시다 가오루 소라텍 사장, 수요 3배 전망"),
    ("en", "Delmar rejected the union's claim, saying all data had been filed in March.", "델마스틸, 노조 주장 일축"),
    ("en", "Applied Digital is leasing the Ellendale campus to CoreWeave for 15 years.", "어플라이드디지털, 코어위브에 엘렌데일 캠퍼스 15년 임대"),
    ("zh", "华为轮值董事长徐直军3日在上海宣布，下一代昇腾芯片将于2027年第一季度推出。", "쉬즈쥔 화웨이 순환회장, 차세대 어센드 칩을 2027년 1분기 출시한다고 발표"),
    ("en", "CEO Mark Zuckerberg has promised to spend $115 billion on AI infrastructure in 2026. That budget has not been changed, a company spokesman said.", "메타, 2026년 AI 인프라에 1150억달러를 투자한다는 예산에는 변동이 없다고 설명"),
)  # fmt: skip


def verdict(language: str, evidence: str, text: str) -> str | None:
    sentences = tuple(evidence.split(" // "))
    source = Source(sentences=sentences, published=PUBLISHED, language=language, glossary=GLOSSARY)
    return agent(Bullet(text=text, evidence=sentences), source)


@pytest.mark.parametrize(("language", "evidence", "right", "wrong"), EXCHANGED)
def test_parties_in_exchanged_places_are_refused(language: str, evidence: str, right: str, wrong: str):
    assert verdict(language, evidence, right) is None
    assert verdict(language, evidence, wrong) is not None


@pytest.mark.parametrize(("language", "evidence", "right"), SPEAKERS)
def test_who_speaks_may_be_named_in_any_order(language: str, evidence: str, right: str):
    assert verdict(language, evidence, right) is None
