"""What was done is not made a plan, a forecast or a thing that is being weighed.  Pure."""

from __future__ import annotations

import re

from ..clauses import Clause, clauses
from ..denial.denial_marks import GRAMMAR
from ..denial.told import about
from ..names.finding import followed
from ..parts import part_at, parts
from ..source import Evidence
from ..times.times_ahead import ahead
from .deeds_told import about_deed, deed_of, on_the_thing
from .degrees import PRESENT
from .grade_marks import weaker_marks
from .grades import PAST
from .settled import PAST_TOLD, undone

_SOFTENED = re.compile(
    r"전망(?!치|을 상|을 하|을 높|을 낮|에 못|보다)|예상(?!보다|치|을|에|의|외|밖|대로)|예정(?!대로)|방침|계획(?!대로|[을이은]? ?(?:전면 |모두 |잇달아 )?(?:취소|철회|중단|백지화|보류|폐기|포기|접[었고은어]|연기|변경|수정|축소|재검토|무산|승인|공개|발표|제출|이행|지지|반대|비판|환영))|검토|(?<!지속)(?<!지속 )가능성|것으로 보[이임]|추정|수 있[음다을]|저울질"
)
_SOFT_TOLD = re.compile(
    rf"(?i)[{PRESENT}]다(?:[.]|\s|$)|"
    r"\b(?:look(?:s|ed|ing)? (?:at|into|to)|consider\w*|weigh\w*|mull\w*|explor\w*|ey(?:es|eing))\b|\brul\w+ (?:it )?out|\bto [a-z]|n't\b|\b(?:may|might|could|will|would|shall|if|should|can|ability|able|future|next|coming|upcoming|ahead|roadmap|strateg\w+|blueprint|initiative|program|project|scheme|proposal|propos\w*|bid|deal|ambition|vision|outlook|guidance|forecast\w*|estimat\w*|expect\w*|plan\w*|project\w*|presum\w*|suppos\w*|suspect\w*|alleg\w*|assum\w*|potential\w*|possib\w*|apparent\w*|purported\w*|thought|deem\w*|anticipat\w*|hop(?:e|es|ed|ing)|intend\w*|aim\w*|target\w*|goal|likely|probab\w*|risk|review\w*|talks?|discuss\w*|negotiat\w*|chance|threat\w*|danger|seem\w*|appear\w*|suggest\w*|think\w*|believ\w*|feel\w*|optimis\w*|confiden\w*|predict\w*|sees|warn\w*|fear\w*|concern\w*|consider\w*|explor\w*|weigh\w*|mull\w*|stud(?:y|ies|ying)|by 20\d\d)\b|"
    r"[うくぐすつぬぶむる](?:。|」|$|と|方針|という|ことを|計画|考え)|検討|計画|予定|可能|見|方針|構想|目標|意|そう|予想|予測|想定|恐れ|だろう|よう|案|交渉|協議|戦略|期待|推定|"
    r"[拟擬将將会會要欲]|原[定本]|定[于於]|计|計|预|預|可能|考虑|考慮|目标|目標|打算|有望|准备|準備|或|估|展望|料|望|排除|探讨|探討|研究|研[议議拟擬]|谈|談|方案|战略|能|旨在|"
    r"할|될|것|수 |[낼올갈볼칠울릴]지(?= )|들여다|내다보|점치|점쳤|눈높이|컨센서스|방안|살펴|저울|타진|모색|준비|노리|나서|[하되]게 [됐되]|다음|내년|향후|앞으로|요구|요청|촉구|제안|주문|계획|방침|예정|전망|예상|검토|가능|고려|구상|목표|추진|기로|겠|려|관측|추정|듯|우려|기대|논의|협의|협상"
)


def softened(text: str, evidence: Evidence) -> str | None:
    """A plan or forecast made of what the evidence tells as done."""
    found = _SOFTENED.search(text)
    if found is None or undone(found) or _SOFT_TOLD.search(evidence.text) or ahead(text, evidence):
        return None
    if PAST_TOLD.search(evidence.text) is None and _DONE_IN_CHINESE.search(evidence.text) is None:
        return None  # nothing says that it is done: '正研議…' is no row of any table
    return f"원문에 없는 '{found[0]}'이 들어 있습니다: 원문이 한 일로 전한 것은 한 일로 쓰세요"


#: Chinese has no tense: verbs that by themselves say that it is done
_DONE_IN_CHINESE = re.compile(r"完成|宣布|成功|成立|[达達]成|[签簽][约約署订訂]|[获獲]得|上[线線]|[启啟]用|投[产產]")


_WEIGHING = re.compile(r"(?<!재)검토(?! ?(?:한|를 거쳐|끝|결과|의견|보고))|저울질|타진")
_WEIGHED_TOLD = re.compile(
    r"(?i)\b(?:consider|weigh|mull|review|explor|evaluat|stud(?:y|ies|ying|ied)|examin|look(?:s|ed|ing)? (?:at|into)|talks|discuss|negotiat|think|assess|could\b|may\b|might\b|possib|option|contemplat|propos|plan|seek|sought|pursu|vet|scrutin|investigat|undecided|debat|prepar|deciding|decide whether|float|eye|eyeing|interest|sound(?:s|ed|ing) out|approach|bid\b|intend|aim|want|hop|court(?:s\b|ed|ing)(?<!in courts)|woo)|"
    r"検討|考え|協議|交渉|模索|案|可能|視野|調整|審査|精査|吟味|探|打診|議論|方針|計画|構想|審|审|考虑|考慮|评估|評估|研究|探讨|探討|讨论|討論|研[议議拟擬]|磋商|谈|談|或|拟|擬|有意|洽|可能|意向|接触|接觸|斟酌|酝酿|醞釀|计划|計劃|打算|"
    r"검토|고려|논의|협의|협상|저울질|타진|모색|들여다|따져|살펴|만지작|고심|가능|방안|심사|심의|구상|물색|의향|계획|추진|숙고|조율|접촉|방침|할지|여부"
)


def put_off(text: str, evidence: Evidence) -> str | None:
    """What was done or decided told as being weighed."""
    found = _WEIGHING.search(text)
    if found is None or undone(found) or (found[0] == "타진" and _OFFERED.search(evidence.text)):
        return None
    if _WEIGHED_TOLD.search(_MODAL_ASIDE.sub(" ", evidence.text)) and not _is_settled(found, evidence):
        return None
    return f"원문에 없는 '{found[0]}'이 들어 있습니다: 원문이 한 일로 전한 것은 한 일로 쓰세요"


def _is_settled(found: re.Match[str], evidence: Evidence) -> bool:
    """Has no clause on what is weighed a word of weighing, or of a step that is taken ('승인 검토') none but that?"""
    part = part_at(found.string, found.start())
    at = part.find(found[0])
    rest = f"{part[:at]} {part[at + len(found[0]) :]}"
    on_it = {*on_the_thing(part[:at], rest, evidence), *about(part, evidence)}
    narrow = _STEP.search(part[:at]) is not None
    marks = weaker_marks(("weighed", "possible", "demanded", "tried", "hypothetical"), evidence.language)
    wide = None if narrow else _WEIGHED_TOLD
    return not any(marks.search(clause.text) or (wide is not None and wide.search(clause.text)) for clause in on_it)


#: a step that is taken or not, just before the word
_STEP = re.compile(
    r"(?:승인|허가|인가|합의|체결|확정|결정|발표|공개|완료|타결|통과|의결|가결|선언|선임|임명|착수|돌입|개시|출시|공시|서명|수락|거절|거부) $"
)
#: an offer that is made sounds the other side out
_OFFERED = re.compile(r"(?i)\boffer|\bbid|接近|申し入れ|持ちかけ|报价|報價|접근|제의|제안")
#: a reason or a relative clause that may be: not what the sentence says is done
_MODAL_ASIDE = re.compile(r"(?i)\b(?:because|since|which|that|as)\b[^.,;]{0,60}?\b(?:may|might|could)\b")


#: a piece that leaves its deed still to be done
_PROMISED = re.compile(
    r"(?:겠다고|[할될] (?:것|예정|계획|방침)(?:이라고)?|기로|예정|계획|방침|약속|추진|검토(?: 중)?)(?:이라고|했다고|함|한다고)?(?: (?:밝|약속|발표|설명|강조|언급|말|전)[가-힣]*)?$"
)
#: done before it was told of; the deed stands near
_DONE_BEFORE = re.compile(
    r"(?i)\balready\b(?! (?:plan|expect|consider|said|announc|weigh|set to|schedul))|すでに|既に|[済ず]み(?:だ|と|で|の|。|である)|已(?:经|經)?(?=[^，。将將拟擬计計]{1,16}(?:。|$)|[^，。将將拟擬计計]{0,16}了)|(?<![가-힣])(?:이미|벌써) (?=[^,]*[했됐렸었았졌냈쳤][^,]*)"
)
_TO_COME = re.compile(
    r"(?i)\b(?:will|would|plans?|expect\w*|aims?|going to|may|might|could|more|another|further|next|second|additional|again|also)\b|予定|計画|方針|検討|さらに|追加|今後|次|する考え|[将將拟擬]|计划|計劃|考虑|考慮|继续|繼續|还|還|进一步|再|예정|계획|방침|겠|검토|추가|앞으로|향후|추진|더 "
)


def promised_again(text: str, evidence: Evidence) -> str | None:
    """'곧 차단하겠다고' of what the evidence tells as already done, each time that it speaks of it."""
    if _DONE_BEFORE.search(evidence.canonical_text) is None:
        return None
    for part in parts(text):
        piece = part.strip(" …,")
        found = _PROMISED.search(piece)
        told = about_deed(piece, evidence) if found is not None and not GRAMMAR.search(piece) else ()
        if found is not None and told and all(_is_done(clause) for clause in told):
            return f"원문에 없는 '{found[0]}'이 들어 있습니다: 원문이 이미 한 일로 전한 것은 한 일로 쓰세요"
    return None


def _is_done(clause: Clause) -> bool:
    return _DONE_BEFORE.search(clause.text) is not None and _TO_COME.search(clause.text) is None


#: a piece that plans its deed
_PLANS_IT = re.compile(
    r"(?<![었았했됐렸])[할될릴갈올낼칠들설열릴을질킬] (?:예정|계획|방침|것)(?:이?라고 (?:[가-힣]+ )?[가-힣]+|임|으로 (?:예상|전망)(?:된다고 [가-힣]+)?)?$"
)
#: a clause that ends with what was done
_ENDS_DONE = re.compile(
    rf"[{PAST}]다(?:고[, ]*)?[\".,” ]*$|(?:した|った|れた|いた|けた|げた|せた|めた|えた|んだ)[,。」 ]*$|(?:已(?:经|經)?[^，。将將拟擬计計]{{2,}}|[^，。将將拟擬计計]{{2,}}了)[,。 ]*$"
)
_NOT_DONE = re.compile(
    r"예정|계획|방침|기로|겠다|전망|예상|목표|추진|검토|준비|앞두|밝혔|말했|전했|발표했|내다봤|予定|計画|方針|見通し|検討|発表した|明らかにした|述べた|語った|考え|意向|目指|見込|計劃|预计|預計|宣布|表示|透露|"
    r"[할될릴갈올낼칠들설열을질킬길줄] (?:것|수|전망)|것으로|것이[라란]|겠|주장했|강조했|설명했|우려했|덧붙였|지적했|평가했|경고했|예고했|(?:説明|強調|主張|指摘|話|表明|示唆|表明|示|警告|答え|期待)した"
)


def planned_again(text: str, evidence: Evidence) -> str | None:
    """'만날 예정' of what each clause on it tells as done and none as a plan."""
    for part in parts(text):
        piece = part.strip(" …,.")
        found = _PLANS_IT.search(piece)
        if found is None or undone(found) or not any(_may_be_over(clause) for clause in clauses(evidence)):
            continue
        told = about_deed(piece[: found.start() + 1], evidence)
        if told and all(_ended(clause) or _under_way(piece, clause) for clause in told):
            return f"원문에 없는 '{found[0]}'이 들어 있습니다: 원문이 한 일로 전한 것은 한 일로 쓰세요"
    return None


#: '샘플을 제출해 평가를 받고 있다': what joins was done before what goes on
_JOINED = re.compile(r"(?:해|하고|하여|한 뒤|한 후|한 데 이어) [^.]{2,24}고,? 있다[. ]*$")
_GOES_ON = "있다"


def _under_way(piece: str, clause: Clause) -> bool:
    if _GOES_ON not in clause.text or _NOT_DONE.search(clause.text) is not None:
        return False
    return any(followed(word, clause.text, _JOINED) is not None for word in deed_of(piece)[-1:])


def _may_be_over(clause: Clause) -> bool:
    """Is it :func:`_ended`, or may it be :func:`_under_way`?  Of evidence that is neither no line is read."""
    return _GOES_ON in clause.text or _ended(clause)


#: what was done, whoever says so ('影響を受けたのは300人だと説明した')
_DONE_BEFORE_SAYING = re.compile(
    r"(?:した|った|れた|いた|けた|げた|せた|めた|えた|んだ)のは[^。]*(?:人|名|명|社|件|台|円|%|割|か所|カ所)だ"
)


def _ended(clause: Clause) -> bool:
    if _DONE_BEFORE_SAYING.search(clause.text) is not None:
        return True
    return _ENDS_DONE.search(clause.text) is not None and _NOT_DONE.search(clause.text) is None
