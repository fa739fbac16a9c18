"""Words of a line that its evidence tells in another tongue's own word: they pass, and a word that is not told does not.

The cases are of readings of one word: a sign inside another word, a place beside another place, a compound read from its
signs, a rendering that a desk gives.  Each stands beside a line that is still refused.
"""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.contract.certainty.certainty import certainty
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


#: how sure, how far and of what: rule, language, evidence, a right line, a wrong line
STANDINGS: tuple[tuple[Rule, str, str, str, str], ...] = (
    # the course of what is pursued is no plan to pursue it
    (certainty, "ko", "문 대표는 규제에 따라 사업 추진 방향이 달라진다고 했다.", "문 대표, 규제 따라 사업 달라져", "문 대표, 규제 따른 사업 확정"),
    # who explains closes the line, and no deed
    (certainty, "ko", "서 판사는 수요가 이미 늘고 있어 규제가 독이 될 수 있다고 설명했다.", "수요가 이미 늘고 있어 규제가 독이 될 수 있다는 게 서 판사의 설명", "규제는 이미 독이 됐다는 게 서 판사의 설명"),
    # a verb that joins has the time of the one that closes
    (certainty, "en", "The cells will be supplied to the Dayton lines and fitted in hybrids.", "전지는 데이턴 라인에 공급돼 하이브리드에 실린다고 설명", "전지는 데이턴 라인에 공급됐다고 설명"),
    # a view is none that is decided
    (certainty, "en", "This tie-up offers great possibilities for robots, Miller said.", "제휴가 로봇에 큰 가능성을 준다고 믿는다고 밝혀", "제휴가 로봇 매출 확대를 확정했다고 발표"),
    # what is wanted in one sentence and goes on in the next
    (certainty, "en", "The carrier wants to mend the unequal fares: 'We are changing the unequal fares step by step.'", "차별 요금을 단계적으로 바꾸고 있다고 전함", "차별 요금 개편을 확정했다고 발표"),
    # what is already so is the noun that the verb modifies
    (certainty, "ja", "同社はすでに契約の解除を申し立てているが、結論までに2年かかる見通しだ。", "이미 낸 계약 해지 신청은 결론까지 2년 걸릴 전망", "이미 2년 걸려 결론이 났다고 전함"),
    # past days, and what is only to come
    (certainty, "en", "Chairman Noah Reed would retire in May.", "노아 리드 회장, 5월 은퇴", "노아 리드 회장, 지난 5월 은퇴"),
    (certainty, "zh", "奥斯汀新厂3月将完工。", "오스틴 신공장 3월 완공", "오스틴 신공장 지난해 3월 완공"),
    (certainty, "ja", "影響を受けたのは営業部門の約300人だと説明した。", "영업 부문 약 300명이 영향을 받았다고 설명", "영업 부문 약 300명이 영향을 받을 것이라고 설명"),
    (certainty, "ko", "현재는 고객사 두 곳에 시제품을 제출해 평가를 받고 있다.", "고객사 두 곳에 시제품을 제출해 평가받아", "고객사 두 곳에 시제품을 제출할 예정"),
    # one who declined to comment said nothing
    (certainty, "en", "An official of Halden declined to comment.", "할덴 관계자는 언급을 거부했다", "할덴 관계자는 새 공장이 문을 열 것이라고 말했다"),
    (certainty, "ja", "ハルデンの広報担当者はコメントを控えた。", "할덴 홍보 담당자는 논평을 삼갔다", "할덴 홍보 담당자는 문제가 없다고 말했다"),
    (certainty, "zh", "哈登发言人不予置评。", "하덴 대변인은 언급을 거부", "하덴 대변인은 문제가 없다고 말했다"),
    (certainty, "ko", "할덴 관계자는 언급을 거부했다.", "할덴 관계자는 말을 아꼈다", "할덴 관계자는 공장이 문을 열 것이라고 말했다"),
    # about half: the rule on figures judges it
    (invented, "ko", "한빛의 연구 인력은 전체 직원의 48.6%를 차지했다.", "한빛 전체 직원의 절반 가까이가 연구 인력", "한빛, 노조 파업에 조선소 폐쇄"),
    (invented, "ja", "さらなる人員削減の可能性があると伝えた。", "추가 감원 가능성 전달", "증설 공장 착공 전달"),
    # a flotation by its price, and products by their names
    (claims, "zh", "此次发行定价位于区间上限,吸引了基石投资者。", "공모가 상단 상장에 코너스톤 투자자 참여", "공모가 상단에 노조 참여"),
    (claims, "en", "The court rejected a sale of the Chrome browser.", "법원, 크롬 매각 기각", "법원, 안드로이드 매각 기각"),
    # whose business, and what is opened
    (contrasts, "en", 'She will run the "Enterprise" division for corporate clients.', "기업 부문을 맡을 예정", "소비자 부문을 맡을 예정"),
    (contrasts, "ja", "先端半導体の開発と製造を続ける。", "첨단 반도체의 개발과 제조 지속", "첨단 배터리의 개발과 제조 지속"),
    (contrasts, "zh", "公司今天為總部大樓舉行動土典禮。", "본사 사옥 착공식 개최", "AI 서버 공장 착공식 개최"),
)  # fmt: skip


@pytest.mark.parametrize(("rule", "language", "told", "right", "wrong"), STANDINGS, ids=[row[4] for row in STANDINGS])
def test_a_line_stands_where_its_sentence_does(rule: Rule, language: str, told: str, right: str, wrong: str) -> None:
    assert refused(rule, language, told, right) is None
    assert refused(rule, language, told, wrong) is not None
