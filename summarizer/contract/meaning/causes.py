"""A cause, an aim, a backer or a ground that a line gives and its evidence has not.  Pure."""

from __future__ import annotations

import re

from ...korean.morphology import analyse
from ..names.people import named
from ..source import Evidence
from .told_facts import is_believed
from .weighing import FRAMES, figures_shared, weigh

#: behind a cause or an aim ('시장 선점 위해', '본사 지시로')
_CAUSE = re.compile(
    r"(?: 위해|[을를] (?:우려해|의식해|노리고|노려|겨냥해|목표로|염두에 두고|딛고|계기로|무릅쓰고)|(?<=[가-힣])(?:려고?|고자)|(?<=[가-힣]) ?(?:탓에|때문에|여파[로에]|영향[으에]로?|덕에|덕분에)|"
    r"(?: ?(?:지시|요청|요구|권고)(?:로|으로|에 따라|에 따른|이 있어)| 이유로|에 힘입어|에 대응해|에 맞서|에 밀려)|"
    r"병목(?:으로|에)|(?:급증|급감|급등|급락|호조|부진|악화|과열|과잉|둔화|부담|우려|압박|차질|실패|집중|확산|이탈|매도세|매수세)(?P<by>에|으로|로))(?= )"
)
_BEFORE_CAUSE = re.compile(r"[,…]|(?<=[가-힣])(?:은|는|이|가|고|며|에|서|로|으나|지만|는데|도) | (?:뒤|후|이후) ")


def untold_cause(text: str, evidence: Evidence) -> tuple[str, ...]:
    """The words of a cause or an aim of which the evidence has none."""
    for found in filter(_gives_cause, _CAUSE.finditer(text)):
        phrase = _BEFORE_CAUSE.split(text[: found.start()])[-1]
        held, missing, unknown = weigh(phrase, evidence, closely=True)
        if missing and len(missing) + len(unknown) == 1 and found["by"]:  # '비용 부담에': its noun is asked too
            held, missing, unknown = weigh(f"{phrase}{text[found.start() : found.start('by')]}", evidence, closely=True)
        if any(is_believed(word, evidence) for word in missing):
            continue
        if _is_untold(phrase, (held, missing, unknown), evidence):
            return missing
    return ()


#: what stands behind a noun in '에' that is no cause
_GIVEN_TO = re.compile(
    r" (?:대비|대응|대해|대한|관한|관해|반대|필요|나서|나선|착수|돌입|그치|그쳐|그친|불과|맞춰|맞춘|적극|소극|신중|회의적|부정적|긍정적|속도를|힘을|힘쓰)|"
    r" (?!따라|따른|힘입|밀려|의해|못 이)[^,…]{0,24}?(?:투입|투자|투여|출자|배정|할당|책정|편성|쏟아|쏟기|들이|들여|사용|활용|주력|집중|전념|매진|박차|기여|일조|도움|보탬|할애|충당)"
)


def _gives_cause(found: re.Match[str]) -> bool:
    """Is it no verb that only looks like an aim ('안건을 올려'), and nothing that a thing is given to ('증산에 1억 달러 투입')?"""
    if found[0].endswith("에") and _GIVEN_TO.match(found.string, found.end()):
        return False
    return found[0][-1:] != "려" or any(
        token.tag == "EC" and token.form.endswith("려") and token.end == found.end() for token in analyse(found.string)
    )


def _is_untold(phrase: str, weighed: tuple[tuple[str, ...], ...], evidence: Evidence) -> bool:
    """Has the evidence nothing of the cause, or less than half of it, or part of it and no reason for anything?"""
    held, missing, unknown = weighed
    if not any(len(word) > 1 for word in missing) or figures_shared(phrase, evidence):
        return False
    firm = sum(len(word) > 1 and (evidence.foreign or word in evidence.text) for word in held)
    if not firm:
        return len(missing) + len(unknown) > 1 or not (held or named(phrase))
    if all(word in FRAMES for word in missing):
        return False
    return len(missing) > firm or _EXPLAINS.search(" ".join(evidence.sentences)) is None


#: a cause of any kind ('환율 효과에', '해외 판매 호조에'), the nouns that a desk supplies, and what gives a reason in the evidence
_ANY_CAUSE = re.compile(
    r"(?P<noun>효과|기대감?|소식|관측|인상|인하|증가|감소|상승|하락|확대|축소|강세|약세|위협|요청|제안|추천|요구|흥행|인기|회복|침체|경쟁|급증|급감|급등|급락|호조|부진|악화|과열|둔화|부담|우려|압박|차질|부족|지연|규제|제재)(?:에|으로|로)(?: 힘입어)?(?= )"
)
_SUPPLIED = frozenset({"효과", "기대", "기대감", "소식", "관측", "우려", "부담"})
_EXPLAINS = re.compile(
    r"(?i)\b(?:because|as(?! (?:of|much|many|early|soon|well|chief|president|finance)\b)|due|after(?!-hours)|amid|on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|[A-Z]\w+ \d)|"
    r"by (?!\d|about|nearly|roughly|the end)|with|hurt|help\w*|boost\w*|driv\w+|drove|drag\w*|weigh\w*|led|lift\w*|thanks|owing|since|following|cit\w+|blam\w+|attribut\w+|reflect\w*|fuel\w*|spur\w*|"
    r"offset\w*|when|while|result\w*|caus\w*|prompt\w*|reasons?|so|given|push\w*|sent|hit|ask\w*|urg\w*|request\w*|propos\w*|demand\w*|response)\b|"
    r"ため|ので|により|による|よって|から|受け|背景|伴|影響|響|寄与|押し上げ|押し下げ|もと|効果|追い風|逆風|重荷|支え|けん引|牽引|理由|原因|きっかけ|懸念|期待|で[、一-龥]|[びきりしちえけせてれめべげずくぬ]、|"
    r"因|由于|由於|受|随|隨|影响|影響|带动|帶動|推动|推動|得益|为|為|拉动|拉動|令|使|导致|導致|缘|緣|以|助|驱动|驅動|拖累|利好|下，|主要|基于|出于|应|應|要求|"
    r"때문|영향|덕|여파|따라|따른|탓|힘입|면서|며|고 |[아어여해와워려라]서? |자,? |위해|위한|이유|원인|배경|효과|[감가증승락대소조진화려담대박]에|[감가증승락대소조진화려담대박]으?로"
)


def unexplained(text: str, evidence: Evidence) -> tuple[str, ...]:
    """Words of a cause that the evidence has not, where it gives no reason for anything."""
    for found in filter(_gives_cause, _ANY_CAUSE.finditer(text)):
        phrase = _BEFORE_CAUSE.split(text[: found.start()])[-1]
        _, missing, _ = weigh(f"{phrase}{found['noun']}", evidence, closely=True)
        missing = tuple(word for word in missing if len(word) > 1 and word not in _SUPPLIED)
        if missing and _EXPLAINS.search(" ".join(evidence.sentences)) is None:
            return missing
    return ()


#: what a line says that a thing was done with, on or under ('작가협회의 지원을 받아', '은행권의 반대를 들어')
_WITH = re.compile(
    r"(?P<noun>지원|보조|보조금|출연|도움|후원|협조|자문|동의|승인|허락|요청|제안|권고|지시|압력|압박|반대|반발|항의|우려|비판|불만|경고|소음|민원|신고|제보|고발|진정|청원|주선|중재|소개|추천|보증)(?:[을를] (?:받아|받아들여|받고|얻어|등에 업고|이유로|근거로|들어|계기로|내세워)|(?:으로|로|에|에 따라|에 밀려|에 떠밀려|속에))(?= )"
)
_BEFORE_GROUND = re.compile(r"[,…]|(?<=[가-힣])(?:은|는|이|가|고|며|에|서|로|와|과) ")
_BEFORE_WITH = re.compile(r"[,…]|(?<=[가-힣])(?:은|는|이|가|고|며|에|서|로|를|을) |\d[^ ]* ")
#: what a line gives as the ground of a thing ('구독 매출 급증을 근거로')
_GROUND = re.compile(r"(?:[을를]|상의?) (?:이유|근거|계기|명분|빌미|발판)(?:으?로)(?= )")


def with_untold(text: str, evidence: Evidence) -> tuple[str, ...]:
    """Who backed, asked for or opposed a thing, or why, where the evidence has neither them nor what they did."""
    for found in _GROUND.finditer(text):
        held, missing, _ = weigh(_BEFORE_GROUND.split(text[: found.start()])[-1], evidence)
        if len(missing) > max(len(held), 1):
            return missing
    for found in _WITH.finditer(text):
        phrase = _BEFORE_WITH.split(text[: found.start()])[-1]
        held, missing, unknown = weigh(f"{phrase}{found['noun']}", evidence, closely=True)
        someone = found["noun"] in missing and bool(named(phrase))
        if not held and missing and (someone or len(missing) + len(unknown) > 1):
            return (*missing, *unknown)
    return ()
