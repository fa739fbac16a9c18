"""Which way a measured thing goes: 'weaker demand' is no 수요 증가, whatever else rises in the sentence.  Pure.

:mod:`.direction` compares the poles of whole clauses; here a noun and the word that moves it are read together, in the
line and in the evidence, so that two movements in one clause are kept apart.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from ..heads import candidates, index
from ..inflection import is_word
from ..source import Evidence

#: what newspapers see rise and fall: (Korean, as the line names it; the evidence in four languages)
_THINGS: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = tuple(
    (re.compile(rf"(?:{korean})"), re.compile(rf"(?i){korean}|{told}"))
    for korean, told in (
        (r"수요", r"demand|appetite|orders?\b|需要|引き合い|需求|买气|買氣"),
        (r"공급(?:량|물량)?(?!망|사|업체)", r"suppl(?:y|ies)|供給|供应|供應"),
        (r"매출(?:액)?", r"revenues?|sales|turnover|売上|売り上げ|营收|營收|收入|销售|銷售|营业额"),
        (r"(?:영업|순|당기순)?이익|순익|영업익", r"profits?|earnings|income|利益|純利|利润|利潤|盈利|获利|獲利|净利|淨利"),
        (r"(?:영업|순|당기순)?손실|적자(?! ?전환)", r"loss(?:es)?\b|deficit|赤字|損失|亏损|虧損|净亏|逆差"),
        (r"(?:제품 |판매 |메모리 |D램 |낸드 )?가격|값|판매가|단가", r"pric(?:es?|ing)\b|価格|単価|値|价格|價格|售价|售價|价|價"),
        (r"요금|운임|수수료", r"fares?\b|fees?\b|rates?\b|charges?\b|pric(?:es?|ing)\b|tariffs?\b|料金|運賃|手数料|運임|费用|費用|票价|票價|运费|運費|资费|費率|電價|电价|电费|電費|价"),
        (r"비용|원가|인건비|지출", r"costs?\b|expens\w+|spending|費用|コスト|原価|支出|成本|开支|開支"),
        (r"(?:기준|정책|대출|예금)?금리|이자율", r"(?:interest |policy |lending |benchmark )?rates?\b|borrowing costs|金利|利率|利上げ|利下げ|降息|加息|利息"),
        (r"주가|주식", r"shares?\b|stocks?\b|株価|株は|株式|同社株|股价|股價|股票|股份"),
        (r"(?:국제)?유가|원유 가격", r"oil|crude|原油|油价|油價|石油"),
        (r"생산(?:량|능력)?|출하(?:량)?", r"production|output|shipments?|capacity|生産|出荷|产量|產量|产能|產能|生产|生產|出货|出貨"),
        (r"판매(?:량)?|인도량", r"sales|deliver\w+|販売|納車|销量|銷量|销售|銷售|交付"),
        (r"수출(?:액)?", r"exports?\b|overseas (?:sales|shipments)|輸出|出口"),
        (r"수입액|수입량", r"imports?\b|輸入|进口|進口"),
        (r"(?:설비 ?)?투자(?:액|비|규모)?(?!자|사|은행|의견)|자본지출", r"invest\w*|capital (?:spending|expenditures?|outlays?)|capex|投資|出資|投资|资本开支|資本支出|资本支出"),
        (r"(?:시장 )?점유율", r"(?:market )?share\b|シェア|占有率|份额|份額|市占"),
        (r"이익률|마진|마진율|수익성", r"margins?\b|profitabilit\w+|利益率|採算|収益性|毛利率|利润率|利潤率|净利率"),
        (r"이용자(?: 수)?|사용자(?: 수)?|가입자(?: 수)?|회원", r"users?\b|subscribers?\b|members?\b|customers?\b|利用者|会員|加入者|契約|用户|用戶|会员|會員|订阅"),
        (r"인력|직원|인원|일자리|고용|채용", r"staff|workforce|employees?\b|headcount|jobs?\b|workers?\b|hiring|人員|従業員|雇用|採用|社員|人员|員工|员工|岗位|就业|招聘"),
        (r"배당(?:금)?", r"dividends?\b|payouts?\b|配当|股息|股利|分红|派息"),
        (r"관세(?:율)?", r"tariffs?\b|dut(?:y|ies)\b|lev(?:y|ies)\b|関税|关税|關稅"),
        (r"임금|연봉|급여", r"wages?\b|pay\b|salar\w+|賃金|給与|賃上げ|工资|薪"),
        (r"재고", r"inventor\w+|stockpiles?\b|在庫|库存|庫存"),
        (r"환율", r"환율|exchange rate|為替|汇率|匯率"),
        (r"물가|인플레이션", r"inflation|(?:consumer )?prices\b|物価|インフレ|通胀|通脹|物价|物價|CPI"),
        (r"부채|차입금", r"debts?\b|liabilit\w+|borrowings?\b|負債|債務|借入|负债|負債|债务"),
        (r"(?:실적|매출|이익|성장률|성장|순이익|판매) ?(?:전망|목표)(?:치)?|목표주가|목표가", r"forecasts?\b|guidance|outlook|targets?\b|estimates?\b|見通し|予想|目標|预期|預期|预测|展望|目标价|目標價|指引|目标|전망|목표"),
    )
)  # fmt: skip

_KO_UP = r"증가|급증|상승|급등|폭등|인상|상향|확대|반등|성장|강세|호조|회복|개선|증[원액설산]|늘[었어릴리려렸림]|올[라랐린렸려릴리]|오[르른를름]|뛰[어었]|뛴|치솟|높[여였인일아이]|커[졌지진질]|불어|살아[났나]"
_KO_DOWN = r"감소|급감|하락|급락|폭락|인하|하향|축소|둔화|위축|부진|약세|악화|침체|감[축원액산]|줄[었어일이여인임]|내[린려렸릴리]|떨어|낮[췄춰출아추]|꺾|빠[졌지진]|작아|적어[졌지]"
_UP = re.compile(
    rf"{_KO_UP}|늘|높|많|"
    r"(?i:(?<![a-z])(?:ris(?:e|es|en|ing)\b|rose\b|increas|gr(?:o|e)w|jump|surg|soar|gain|climb|expand|expansion|higher|stronger|strong\b|strengthen|robust|rais|doubl|tripl|lift|hike|rebound|record|improv|widen|up\b|boost|recover|accelerat|edg\w+ up|swell|skyrocket|booming|boom\b|surge|hefty|pick\w* up|growth|deepen|balloon|bounc|uptick|upturn|firm(?:ed|er)\b|brisk|buoyant))|"
    r"増|伸(?!び悩|びず|びな|び率)|上昇|上が|上げ|拡大|急騰|高騰|好調|改善|回復|旺盛|強|膨ら|増え|涨|漲|增|升|扩大|擴大|提高|上调|上調|走高|强劲|強勁|旺|加息|回升|改善|创新高|扩|飙|纪录|紀錄|記録|最高"
)
_DOWN = re.compile(
    rf"{_KO_DOWN}|줄|낮|적은|"
    r"(?i:(?<![a-z])(?:fall|fell\b|declin|decreas|drop|slump|plung|tumbl|shr[aiu]nk|cut\b|cuts\b|cutting|slash|reduc|lower|weak|slow|slid|sink|sank\b|dip|halv|trim|down\b|soft|sluggish|lacklustre|lackluster|worse|narrow|eas(?:e|ed|es|ing)\b|shed|lost\b|lose|contract(?:ed|ion|ing)|cool|waning|dwindl|sag|erod|squeez|pressure|scal\w+ back|poor|tepid|los(?:es|ing)\b|curb|pare|slip|plummet|tank(?:s|ed|ing)\b|nosediv|crater|swoon|diminish|crash|skid|stumbl|taper|reced|declin|deteriorat|anaemic|anemic|flagging|falter|stall|stagnat|subdued|muted))|"
    r"減|伸び悩|伸びず|伸びな|頭打ち|低調|停滞|振るわ[なず]|奮わ[なず]|下落|低下|下が|下げ|縮|急落|落ち|鈍|低迷|不振|悪化|弱|割れ|跌|减|降|下滑|下降|下调|下調|缩|縮|收窄|放缓|放緩|走低|疲软|疲軟|低迷|萎|恶化|裁|下挫|回落|滞"
)
#: how far from the noun the word that moves it stands: (before, behind) in letters
_REACH = {"en": (24, 30), "ja": (5, 14), "zh": (5, 10), "ko": (8, 16)}
_STOP = re.compile(r"[,;:，；。、.](?!\d)|\b(?:while|whereas|but|and|although|though|despite|even)\b")
#: why it moves, behind it: 'was up slightly on lower costs'
_GROUND = re.compile(
    r" (?:on (?!track)|amid |due to |because |thanks to |helped by |driven by |hurt by |after |following )"
)
#: before the noun, an earlier statement ends here ('매출은 늘었지만 이익은', '値上げで販売が')
_ENDS = re.compile(
    r"(?:지만|으나|고|며|는데|면서|에도|으로),? |[がはをもで]|\b(?:in response to|because of|due to|amid|despite|thanks to) "
)
#: 'growth forecast': the noun before the noun moves nothing
_ONLY_NAMES = re.compile(r"growth $")
_MOVED = re.compile(
    rf"(?:이|가|은|는|도|을|를|의)?\s?(?:(?:추가|대폭|소폭|다시|더|크게|각각|일제히|급격히|지속|꾸준히)\s)?(?:(?P<up>{_KO_UP})|(?P<down>{_KO_DOWN}))(?!율|률|폭|분|치)"
)
_NO = re.compile(r"지 ?[는도]?\s?않|지 ?못|[은는이가도]? ?없|(?i:\bnot?\b|n't\b|never)|ない|ず|[不未没沒](?!断|斷)")


def against_the_trend(text: str, evidence: Evidence) -> str | None:
    """The words of the line that move a thing one way where the evidence moves it only the other."""
    for start, moved, told in _movements(text):
        ups, downs = _trend(told, evidence)
        mine, other = (ups, downs) if moved["up"] else (downs, ups)
        if (
            other
            and not mine
            and not _moves_so(told, evidence, up=moved["up"] is not None)
            and is_word(text, *moved.span("up" if moved["up"] else "down"))
        ):
            return text[start : moved.end()]
    return None


def with_the_trend(text: str, at: int, evidence: Evidence) -> bool:
    """Does the evidence say beside the noun itself what the word at *at* of the line says of it ('lower costs')?"""
    for _, moved, told in _movements(text):
        if moved.start("up" if moved["up"] else "down") == at:
            ups, downs = _trend(told, evidence)
            return ups != downs and ups == (moved["up"] is not None)
    return False


@lru_cache(maxsize=256)
def _movements(text: str) -> tuple[tuple[int, re.Match[str], re.Pattern[str]], ...]:
    """(where a thing of *text* stands, the word that moves it, what the evidence calls the thing)."""
    found = (
        (thing.start(), _MOVED.match(text, thing.end()), told)
        for said, told in (_THINGS[at] for at in candidates(_by_head(), text))
        for thing in said.finditer(text)
    )
    return tuple(
        (start, moved, told)
        for start, moved, told in found
        if moved is not None and not _NO.search(text, moved.end(), moved.end() + 6)
    )


@cache
def _by_head() -> Mapping[str, tuple[int, ...]]:
    return index([(f"(?:{said.pattern})",) for said, _ in _THINGS])


def _moves_so(told: re.Pattern[str], evidence: Evidence, *, up: bool) -> bool:
    """Does a word further off move the thing the way of the line ('reduce our total corporate workforce')?"""
    way = _UP if up else _DOWN
    return evidence.language == "en" and any(
        way.search(_STOP.split(sentence[max(0, thing.start() - _FURTHER) : thing.start()])[-1])
        for sentence in evidence.sentences
        for thing in told.finditer(sentence)
    )


#: how far before its noun an English verb may stand
_FURTHER = 45


@lru_cache(maxsize=2048)
def _trend(told: re.Pattern[str], evidence: Evidence) -> tuple[bool, bool]:
    """Does the evidence say of the thing that it goes up, that it goes down?  A denied movement counts as both."""
    ups = downs = False
    before, behind = _REACH.get(evidence.language, _REACH["en"])
    for sentence in evidence.sentences:
        for thing in told.finditer(sentence):
            near = _near(sentence, thing, before, behind)
            if evidence.language == "en" and not (_UP.search(near) or _DOWN.search(near)):
                near = _near(sentence, thing, _FURTHER, 0)
            up, down, no = _UP.search(near), _DOWN.search(near), _NO.search(near)
            ups = ups or up is not None or (down is not None and no is not None)
            downs = downs or down is not None or (up is not None and no is not None)
    return ups, downs


def _near(sentence: str, thing: re.Match[str], before: int, behind: int) -> str:
    """What stands around the noun, within its clause; the noun itself too ('値上げ' holds both)."""
    left = _ENDS.split(_STOP.split(sentence[max(0, thing.start() - before) : thing.start()])[-1])[-1]
    left = _ONLY_NAMES.sub("", left)
    right = _GROUND.split(_STOP.split(sentence[thing.end() : thing.end() + behind])[0])[0]
    return f"{left}{thing[0]}{right}"
