"""Words of a line that its evidence tells in another tongue's own word: they pass, and a word that is not told does not.

The cases are of readings of one word: a sign inside another word, a place beside another place, a compound read from its
signs, a rendering that a desk gives.  Each stands beside a line that is still refused.
"""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.contract.meaning.bearing import bears, is_read
from summarizer.contract.meaning.claims import claims
from summarizer.contract.meaning.contrasts import contrasts
from summarizer.contract.meaning.coverage import invented
from summarizer.contract.source import Rule, Source

#: rule, language, evidence, a right line, a wrong line
LINES: tuple[tuple[Rule, str, str, str, str], ...] = (
    # a single sign inside another word contradicts nothing; one that is a word does
    (contrasts, "zh", "公司將為老用戶免費更換路由器。", "기존 이용자도 공유기 교체 대상에 포함", "신규 이용자 공유기를 유료로 교체"),
    (contrasts, "ja", "来期も守りの姿勢を続けるとした。", "내년에도 수비 자세를 지속", "내년에는 공격 자세로 전환"),
    (contrasts, "ja", "中国企業が国内の倉庫を買った。", "민간 기업이 창고를 매입", "기업이 해외 창고를 매입"),
    # a place that the line says beside another took nobody's place
    (contrasts, "ja", "同社は独ベルリンのベトナム工場から、インド投資にかじを切った。", "베트남에서 인도 투자로 방향 전환", "일본 투자로 방향 전환"),
    (contrasts, "ko", "영국 통신 대기업 모르반의 자회사인 독일 모르반이 감원한다.", "영국 모르반의 자회사 독일 모르반, 감원", "프랑스 모르반, 감원"),
    # what is left out is not what the sentence leaves out of itself
    (contrasts, "zh", "部分舊款手環將被排除在更換對象之外。", "일부 구형 팔찌는 교체 대상에서 빠져", "모든 구형 팔찌가 교체 대상에서 빠져"),
    # times of day, and courts
    (contrasts, "zh", "早间交易中，该股上涨4%。", "오전 거래에서 주가 4% 상승", "오후 거래에서 주가 4% 상승"),
    (contrasts, "zh", "初审法院维持罚款，公司向最高法院上诉。", "1심 법원, 벌금 유지", "헌법재판소, 벌금 유지"),
    # a compound is read from its signs, in whichever form they are printed
    (claims, "zh", "公司為規避進口關税而在匈牙利建廠。", "관세를 피하려 헝가리에 공장 건설", "특허 분쟁을 피하려 헝가리에 공장 건설"),
    # the most ever, in any of its wordings
    (claims, "ko", "지난해 한빛의 매출은 역대 최대였다.", "한빛, 지난해 사상 최대 매출", "한빛, 지난해 만장일치로 매출 목표 확정"),
    (claims, "zh", "第三季净利润创下历史新高。", "3분기 순이익 사상 최대", "3분기 배당 확대"),
    # a report ('신고') with its particle is no highest price ('신고가')
    (claims, "ja", "振興院への報告が遅れた。", "진흥원에 신고가 늦게 들어가", "주가가 신고가 경신"),
    (claims, "en", "The union downed tools at the Osaka plant.", "노조, 오사카 공장에서 파업", "노조, 오사카 공장에서 압수수색"),
    # facts that a line adds by one noun
    (invented, "en", "The board deposed chief executive Paul Renner on Monday.", "이사회, 월요일 폴 레너 최고경영자 해임", "이사회, 월요일 폴 레너 최고경영자 횡령 고발"),
    (invented, "en", "He does not see it as a sign of bad times for the trucking industry.", "트럭 업계의 불황 신호로 보지 않는다고 언급", "트럭 업계의 담합 신호로 보지 않는다고 언급"),
    (invented, "en", "The two models are selling successfully, the firm said.", "두 차종의 판매 호조를 전함", "두 차종의 판매 금지를 전함"),
    (invented, "zh", "公司將新增學生方案。", "학생 요금제 신설", "학생 보험 신설"),
    (invented, "ja", "近く販売を再開できるとの期待が高まる。", "조기 판매 재개 기대 커져", "온라인 판매 재개 기대 커져"),
)  # fmt: skip


def refused(rule: Rule, language: str, told: str, line: str) -> str | None:
    source = Source(sentences=(told,), published=date(2026, 11, 13), language=language)
    return rule(Bullet(text=line, evidence=(told,)), source)


@pytest.mark.parametrize(("rule", "language", "told", "right", "wrong"), LINES, ids=[row[3] for row in LINES])
def test_a_word_is_read_as_its_sentence_means_it(rule: Rule, language: str, told: str, right: str, wrong: str) -> None:
    assert refused(rule, language, told, right) is None
    assert refused(rule, language, told, wrong) is not None


#: language, evidence, a word that it tells, a word that it does not
WORDS = (
    ("en", "The carmaker sees a downturn and works with other OEMs.", "완성차", "항공기"),
    ("en", "The pace of hiring slowed.", "속도", "크기"),
    ("en", "Strikes have plagued the yard since spring.", "시달리", "되살리"),
    ("en", "The firm turned around its camera unit.", "되살리", "저버리"),
    ("en", "The tribunal referred the case to prosecutors.", "회부", "반납"),
    ("en", "Lower commodity prices helped the yard.", "원자재", "인건비"),
    ("en", "Directors will forgo their bonuses.", "반납", "승계"),
    ("en", "He is a senior member of the board.", "수석", "임시"),
    ("en", "It fell short of the consensus estimate.", "시장", "오전"),
    ("en", "The tablet maker opened a shop.", "태블릿", "픽업트럭"),
    ("ja", "役員は報酬を自主的に返上する。", "반납", "회부"),
    ("ja", "税引前で7億ドルの費用を計上する。", "세전", "세후"),
    ("ja", "フル生産に近づいた。", "완전", "임시"),
    ("ja", "工場の統廃合を進める。", "통합", "승계"),
    ("ja", "後任の育成に腐心している。", "애쓰", "낭비"),
    ("ja", "業界団体の工業会によると出荷は減った。", "협회", "낭비"),
    ("ja", "体面を捨てて実を取った。", "실리", "운명"),
    ("zh", "知情人士不具名透露，外媒引述此话。", "인용", "회부"),
    ("zh", "业者陷入颓势，目标是扭转局面。", "뒤집", "반납"),
    ("zh", "案件被轉介至檢察官。", "회부", "승계"),
    ("zh", "新公司將概括承受舊公司的合約。", "승계", "낭비"),
    ("zh", "規模不足只是徒耗社會資本。", "낭비", "승계"),
    ("zh", "公司將自願減薪。", "자율", "의무"),
    ("zh", "公司为客户提供其他支付选项。", "수단", "불복"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "told", "word", "other"), WORDS, ids=[f"{row[0]}-{row[2]}" for row in WORDS])
def test_a_word_of_the_newsroom_is_borne_by_what_it_renders(language: str, told: str, word: str, other: str) -> None:
    evidence = Source(sentences=(told,), language=language).of((told,))
    assert bears((word,), evidence) is True
    assert bears((other,), evidence) is False


def test_only_a_compound_of_foreign_evidence_is_read() -> None:
    foreign = Source(sentences=("關税上升。",), language="zh").of(("關税上升。",))
    assert is_read("관세", foreign)
    assert not is_read("관", foreign)
    assert not is_read("특허", foreign)
    home = Source(sentences=("關税가 올랐다.",), language="ko").of(("關税가 올랐다.",))
    assert not is_read("관세", home)
