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
)  # fmt: skip
#: a right line whose subject is put in another order, by a firm for its man, or with the title before the name
SPEAKERS = (
    ("en", "Ireland's enterprise minister, Orla Brennock, said she had not been told of the decision in advance.", "브레넉 아일랜드 기업부 장관, 결정을 미리 통보받지 못했다고 밝혀"),
    ("ja", "トヨタの先進技術担当フェロー、村瀬克彦氏は、早ければ2028年に走行を始める可能性があると述べた。", "무라세 가쓰히코 도요타 펠로, 이르면 2028년 주행 시작할 가능성 언급"),
    ("ja", "ソニーグループの十時裕樹社長は「国内工場を閉鎖する考えはない」と説明した。", "도토키 히로키 소니그룹 사장, 일본 내 공장을 폐쇄할 생각은 없다고 설명"),
    ("ja", "今回の資金調達はグロービス・キャピタルが主導し、ジャフコは参加しなかった。", "글로비스캐피털이 이번 자금 조달 주도, 자프코는 참여 안 해"),
    ("en", "CEO Mark Zuckerberg has promised to spend $115 billion on AI infrastructure in 2026. That budget has not been changed, a company spokesman said.", "메타, 2026년 AI 인프라에 1150억달러를 투자한다는 예산에는 변동이 없다고 설명"),
)  # fmt: skip


def verdict(language: str, evidence: str, text: str) -> str | None:
    source = Source(sentences=(evidence,), published=PUBLISHED, language=language, glossary=GLOSSARY)
    return agent(Bullet(text=text, evidence=(evidence,)), source)


@pytest.mark.parametrize(("language", "evidence", "right", "wrong"), EXCHANGED)
def test_parties_in_exchanged_places_are_refused(language: str, evidence: str, right: str, wrong: str):
    assert verdict(language, evidence, right) is None
    assert verdict(language, evidence, wrong) is not None


@pytest.mark.parametrize(("language", "evidence", "right"), SPEAKERS)
def test_who_speaks_may_be_named_in_any_order(language: str, evidence: str, right: str):
    assert verdict(language, evidence, right) is None
