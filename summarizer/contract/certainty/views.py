"""A view that is nobody's ('…라는 해석도 있다') is neither a fact nor what the one it is about said.  Pure.

Nor does one who declined to comment say anything.
"""

from __future__ import annotations

import re

from ...facts import plain
from ..clauses import aligned, content, shares
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


#: asked, and silent
_DECLINED = re.compile(
    r"(?i)\b(?:declin\w+|refus\w+) (?:to (?:comment|answer|elaborate|respond|discuss|be interviewed)|(?:further )?comment|(?:an |multiple )?(?:interview|request))|\b(?:did|does|do|would|could|had) ?(?:not|n't) (?:immediately |yet )?(?:respond|reply|comment|return|be reached|answer|offer (?:a )?comment)\w*|\bno comment\b|"
    r"(?:コメント|回答|言及|取材)[をはにへの]{0,2}[^、。]{0,6}(?:控え|避け|拒|し(?:ない|なかった)|応じ(?:ない|なかった|ず)|差し控え)|"
    r"(?:不予|拒[绝絕]|未[予作做]|不[作做]|[没沒]有|[暂暫]未|尚未|婉拒)(?:立即|立刻|任何|就此)?(?:[对對]此)?(?:[置评評]+|回[应應覆复]|[评評][论論]|[发發]表|答[复覆])|"
    r"(?:언급|논평|답변|코멘트|응답|대답|확인|입장 표명)[을를은]? ?(?:거[부절]|피[했하]|삼[가갔]|자제|사양|유보|하지 않)|(?:답|응답|답변|대답)하지 않|말을 아[꼈끼]|입장을 (?:밝히|내놓)지 않|함구|노코멘트"
)
#: somebody speaks
_SPEAKS = re.compile(
    r"(?i)\b(?:sa(?:id|ys?|ying)|told|tells?|add(?:ed|s|ing)|stat(?:ed|es|ing|ement)|announc\w+|according|explain\w*|wrote|writes|confirm\w+|den(?:y|ied|ies)|insist\w*|argu\w+|reiterat\w+|claim\w*|expect\w*|believ\w*)\b|"
    r"述べ|語[っりる]|説明し|明らか|発表し|によ[るれ]|という|話し|強調|表明|主張|"
    r"表示|[称稱]|[说說]|指出|透露|宣布|介[绍紹]|[强強][调調]|[认認][为為]|坦言|"
    r"말했|말한|밝[혔힌히]|설명[했하]|전했|따르면|강조[했하]|언급[했하](?!지)|발표[했하]|덧붙|주장[했하]"
)
#: who said it, at the head of a line, and that it was said
_SPEECH = re.compile(
    r"^(?P<who>[^,]{2,40}?)(?:[은는이가]|,) .*[다라]고 (?:[가-힣]+ )?(?:말|밝|설명|강조|언급|전|덧붙|주장|전망|예상|평가|자신)[가-힣]*$"
)
_KEEPS_SILENT = re.compile(
    r"함구|침묵|(?:언급|논평|답변|코멘트|응답|대답|답|입장|말|확인|할 말)[^ ,]{0,4} ?(?:거부|거절|않|피[했해하]|삼가|사양|자제|유보|없|못|안 |아[꼈껴끼])"
)


def unspoken(text: str, evidence: Evidence) -> str | None:
    """Words of one of whom each sentence tells no more than that he declined to comment."""
    found = _SPEECH.match(text.strip(" …,.")) if "고 " in text else None
    if found is None or _KEEPS_SILENT.search(text) or _DECLINED.search(evidence.text) is None:
        return None
    who, told = content(found["who"])[-1:], tuple(map(plain, evidence.canonical))
    about = [sentence for sentence in told if any(shares(word, sentence, evidence) for word in who)] or told
    if all(_DECLINED.search(line) and not _SPEAKS.search(_DECLINED.sub(" ", line)) for line in about):
        return "원문에서 말하지 않겠다고 한 이의 말을 지어냈습니다: 원문이 전한 말만 쓰세요"
    return None
