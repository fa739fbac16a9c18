"""The subject of a line and another party in exchanged places, whatever the deed; what either side may tell passes."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.deeds.roles import agent
from summarizer.contract.deeds.turned import turned_round

PUBLISHED = date(2026, 11, 20)
GLOSSARY = {"腾讯": "텐센트", "阿里巴巴": "알리바바", "百度": "바이두", "Microsoft": "마이크로소프트"}
#: language, evidence, a right line, the same with its parties exchanged
EXCHANGED = (
    ("en", "Microsoft has decided to shelve its plan for a joint campus with Nvidia in Oregon.", "마이크로소프트, 엔비디아와의 오리건 공동 단지 계획 보류 결정", "엔비디아, 마이크로소프트와의 오리건 공동 단지 계획 보류 결정"),
    ("en", "Oracle will keep two seats on the steering board of Snowflake after the reshuffle.", "오라클, 개편 뒤에도 스노플레이크 운영위원회 2석 유지", "스노플레이크, 개편 뒤에도 오라클 운영위원회 2석 유지"),
    ("en", "During the visit, Satya Nadella reminded Elon Musk that servers in Texas were short of power.", "사티아 나델라, 텍사스 서버 전력이 모자란다고 일론 머스크에게 상기", "일론 머스크, 텍사스 서버 전력이 모자란다고 사티아 나델라에게 상기"),
    ("en", "Meta named no reason when it told Arm that the server programme would shrink.", "메타, 서버 사업을 줄이겠다며 Arm에 이유는 밝히지 않아", "Arm, 서버 사업을 줄이겠다며 메타에 이유는 밝히지 않아"),
    ("ja", "ソニーはトヨタに車載センサーの不具合を3月に知らせた。", "소니, 도요타에 차량용 센서 결함을 3월에 알려", "도요타, 소니에 차량용 센서 결함을 3월에 알려"),
    ("ja", "富士通はNECに対し、共同研究所の閉鎖を申し入れた。", "후지쓰, NEC에 공동연구소 폐쇄를 제의", "NEC, 후지쓰에 공동연구소 폐쇄를 제의"),
    ("ko", "대한전력노동자회 간부들은 김도윤 대표와 박서린 대표를 근로기준법 위반 혐의로 신고했다.", "대한전력노동자회 간부들, 김도윤 대표와 박서린 대표를 근로기준법 위반 혐의로 신고", "김도윤·박서린 대표, 대한전력노동자회 간부들을 근로기준법 위반 혐의로 신고"),
    ("ko", "네이버는 카카오에 지도 자료의 오류 1200건을 알렸다.", "네이버, 카카오에 지도 자료 오류 1200건을 알려", "카카오, 네이버에 지도 자료 오류 1200건을 알려"),
    ("zh", "腾讯向百度通报了接口漏洞，并给出修复时间表。", "텐센트, 바이두에 인터페이스 취약점을 알리고 수정 일정 제시", "바이두, 텐센트에 인터페이스 취약점을 알리고 수정 일정 제시"),
)  # fmt: skip
#: lines that tell a deed from its other side, or cite whom the evidence cites
RIGHT = (
    ("en", "Microsoft reached an agreement with Nvidia over chips for Azure.", "엔비디아, 마이크로소프트와 애저용 칩 공급 합의"),
    ("en", "Grab is valued at more than $15 billion, Reuters reported, citing a person close to Meta.", "로이터, 그랩의 기업가치가 150억 달러를 넘는다고 보도"),
    ("en", "Intel paid Microsoft $38 million a year, according to papers seen by Reuters.", "로이터가 본 문건에 따르면 인텔은 마이크로소프트에 해마다 3800만 달러를 지급"),
    ("en", "Intel faces a complaint from Qualcomm over its server contracts.", "퀄컴, 서버 계약을 문제 삼아 인텔에 항의"),
    ("ja", "ソニーはトヨタに価格の見直しを批判された。", "도요타, 소니의 가격 재검토 비판"),
    ("ko", "공정거래위원회가 한들클라우드에 과징금 86억원을 매겼다. 공정위에 따르면 한들클라우드는 서버를 빌려줬다.", "공정위, 서버를 빌려준 한들클라우드에 과징금 86억원을 매겨"),
    ("ja", "ソニーの再建は、トヨタから人を招いて進められる。", "소니, 도요타에서 사람을 불러 재건 진행"),
    ("zh", "百度被腾讯批评定价过高。", "텐센트, 바이두의 가격이 지나치게 높다고 꼬집어"),
)  # fmt: skip


def source_of(language: str, evidence: str) -> tuple[Source, tuple[str, ...]]:
    return Source(sentences=(evidence,), language=language, published=PUBLISHED, glossary=GLOSSARY), (evidence,)


@pytest.mark.parametrize(("language", "evidence", "right", "wrong"), EXCHANGED)
def test_who_has_it_done_to_him_is_not_told_as_who_does_it(language: str, evidence: str, right: str, wrong: str):
    source, sentences = source_of(language, evidence)
    assert agent(Bullet(text=right, evidence=sentences), source) is None
    assert agent(Bullet(text=wrong, evidence=sentences), source) is not None


@pytest.mark.parametrize(("language", "evidence", "right"), RIGHT)
def test_the_other_side_of_a_deed_and_who_is_cited_pass(language: str, evidence: str, right: str):
    source, sentences = source_of(language, evidence)
    assert turned_round(Bullet(text=right, evidence=sentences), source) is None
