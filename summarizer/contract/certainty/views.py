"""A view that is nobody's ('…라는 해석도 있다') is neither a fact nor what the one it is about said.  Pure."""

from __future__ import annotations

import re

from ..clauses import aligned
from ..parts import parts
from ..source import Evidence

#: how the evidence says that some see it so
_SOME_SEE = re.compile(
    r"[라다]는 (?:해석|관측|분석|시각|지적|평가|얘기|이야기|말|소문|추측|의견|전망|목소리|비판)(?:이|도|까지|마저|들이)? ?(?:[가-힣]+ )?(?:있|나오|나온|나왔|제기|흘러|돌|돈다|많|우세|지배적|힘을)|"
    r"(?i:\b(?:some (?:analysts|observers|investors|critics|experts|see|say|believe|view)|(?:is|are|was|were) (?:widely |generally )?(?:seen|viewed|regarded|interpreted) as|observers (?:say|see|believe)|speculation (?:that|about))\b)|"
    r"との(?:見方|声|観測|指摘|憶測|解釈)[がもは]|という(?:見方|声|指摘|憶測|解釈)[がもは]|とささやかれ|"
    r"(?:有|不少|部分|一些)(?:分析|观点|觀點|评论|評論|市场人士|市場人士|专家|專家|业内人士|業內人士|声音|聲音|媒体|媒體)[^，。]{0,6}(?:认为|認為|指出|称|稱|猜测|猜測|质疑|質疑)|外界(?:普遍)?(?:认为|認為|猜测|猜測|解读|解讀|质疑|質疑)|被(?:普遍|外界)?(?:视为|視為|解读为|解讀為)"
)
#: what keeps it somebody else's view
_KEPT = re.compile(
    r"해석|관측|분석|시각|지적|평가|얘기|소문|추측|의견|전망|예상|목소리|비판|설(?:이|도|은|에|$)|업계|시장|일각|외부|외신|전문가|애널리스트|여겨|꼽|풀이|읽[혀힌히]|받아들|간주|보는|본다|보고|봐|것으로 보|알려|전해|거론|의심|의문|제기|논란|가능|수 있|듯|투자자|관계자|거세|나와|나오|많아"
)
#: told as found, or as somebody's own words
_TOLD = re.compile(
    r"(?:확인|확정|판명|드러나|드러남|밝혀져|밝혀짐|입증)$|[라다]고 (?:직접 |스스로 |공식 |거듭 )?(?:설명|밝혀|밝힘|강조|언급|인정|시인|말해|말함|주장|발표|단언|공언|해명)[가-힣]*$|(?:인정|시인)(?:했다고 [가-힣]+|함)?$"
)
#: there it is somebody's word after all
_OWN_WORD = re.compile(
    r"(?i)[\"“「]|\b(?:said|told|added|confirmed|acknowledged|admitted)\b|述べ|語[っり]|説明し|認め|表示|坦言|承认|承認|회장은|대표는|사장은|밝혔|말했|설명했|인정했"
)


def fathered(text: str, evidence: Evidence) -> str | None:
    """'승부수라고 직접 설명' of '승부수라는 해석도 있다'."""
    for part in parts(text):
        piece = part.strip(" …,.")
        found = _TOLD.search(piece)
        if found is None or _KEPT.search(piece[: found.start()]):
            continue
        about = aligned(piece, evidence)
        if about and all(_SOME_SEE.search(clause.text) and not _OWN_WORD.search(clause.text) for clause in about):
            return f"원문은 누구의 말도 아닌 해석인데 '{found[0]}'으로 씁니다: '…라는 해석', '…라는 관측'으로 쓰세요"
    return None
