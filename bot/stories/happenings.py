"""What kind of thing an article says happened: a trial, a trip, earnings.  Tells two events of one person or firm apart."""

from __future__ import annotations

import re

from .lexicon import FOLD

#: how far into a body the happening is looked for: later paragraphs tell of earlier events
_LEAD = 160

# One line a kind: name = surfaces, own compilation.  Hangul, hanzi, kanji and kana match anywhere; Latin ones start a word,
# and end it where '_' ends them; other '_' are spaces.  Kinds are coarse, since one meeting is a 'supply deal' to one outlet
# and 'closer ties' to the next.  Left out on purpose: share prices and speeches, which go with any event.
_TABLE = """
earnings = 실적 매출 영업이익 영업익 순이익 적자 흑자 earning revenue profit quarter 业绩 营收 利润 财报 财季 决算 净利 売上 增益 减益
launch = 공개 출시 선보 신제품 unveil launch releas introduc debut 发布 推出 公开 新品
fund = 투자 유치 조달 펀딩 기업가치 몸값 funding rais valu invest round 融资 调达 估值 出资 投资 评价额
acquire = 인수 합병 매각 지분 acqui takeover merge buyout stake 收购 并购 合并 买收 出售
listing = 상장 기업공개 ipo 上市 上场
court = 재판 공판 항소 상고 결심 징역 1심 2심 선고 판결 법원 소송 기소 고소 제소 검찰 무죄 유죄 이혼 trial court lawsuit sue_ sues_ sued_ suing_ suit_ verdict prosecut appeal convict acquit 诉讼 起诉 审判 法院 判决 裁判 公判 提诉 检察
travel = 출장 방문 출국 귀국 순방 찾아 찾았 찾은 둘러 점검 시찰 행보 trip_ visits_ visit_ visited_ visiting_ tour_ tours_ toured_ travel 访问 出差 视察 出国 考察
deal = 회동 만나 만난 만났 만남 면담 회담 접견 만찬 마주 공급 납품 수주 계약 협력 제휴 협업 파트너 협약 동맹 meet met_ talk suppl contract partner collaborat cooperat team_up mou_ 会谈 会见 会面 会晤 面会 见面 会食 谈判 供应 供给 受注 合作 提携 协力 携手
gathering = 서밋 포럼 다보스 정상회의 apec summit forum davos 峰会 论坛 首脑 サミット フォーラム
post = 사임 퇴임 사퇴 사의 퇴진 물러나 물러난 해임 선임 임명 내정 취임 복귀 발탁 영입 승진 임원인사 정기인사 이사회 의장직 resign retir step_down steps_down stepping_down stepped_down departs_ departure departing_ leav oust fired_ appoint named_ names_ hire promot board successor 辞职 辞任 退任 退休 解任 任命 就任 上任 离职 卸任 下台 复归 回归 董事会
jobs = 감원 해고 구조조정 희망퇴직 파업 노조 layoff lay_off laid_off job walkout labor_union 裁员 解雇 罢工 人员削减
plant = 공장 팹 착공 준공 증설 양산 데이터센터 factory plant fab_ fabs_ data_cent 工厂 工场 晶圆厂 量产 数据中心 データセンター
rules = 규제 관세 수출통제 제재 과징금 벌금 반독점 독점 tariff sanction regulat antitrust monopol export fine_ fined 关税 制裁 出口 规制 反垄断 罚款 独禁
mishap = 사망 별세 화재 해킹 유출 장애 결함 리콜 dies_ died_ death hack breach leak outage recall 死亡 去世 火灾 黑客 泄露 漏洩 故障 召回
"""
_LINE = re.compile(r"(?m)^(\w+) = (.+)$")


_NOT_WORD = re.compile(r"[\W_]+")


def _surface(word: str) -> str:
    word = word.translate(FOLD).replace("_", " ")
    return f" {word}" if word.isascii() else word


_KINDS = {name: tuple(_surface(word) for word in words.split()) for name, words in _LINE.findall(_TABLE)}


def happenings(title: str, text: str) -> frozenset[str]:
    """The kinds of event that a title and the start of its text name; empty where none is known.

    Talk of cooperation goes with any event: it counts where the title has it, or beside another kind.
    """
    named, told = _kinds(title[:_LEAD]), _kinds(text[:_LEAD])
    return frozenset() if not named and told == {"deal"} else named | told


def _kinds(text: str) -> frozenset[str]:
    if not text:
        return frozenset()
    # one search a surface is several times faster than one pattern of them all
    told = " " + _NOT_WORD.sub(" ", text.lower().translate(FOLD)) + " "
    return frozenset(kind for kind, surfaces in _KINDS.items() if any(surface in told for surface in surfaces))
