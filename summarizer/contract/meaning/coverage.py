"""Does the evidence speak of what the line says at all?  Pure."""

from __future__ import annotations

import re

from ... import Bullet
from ...facts import plain
from ...korean.morphology import analyse
from ..lexicon import understood
from ..parts import parts
from ..source import Evidence, Source
from .appended import appended
from .baseless import baseless
from .bearing import bears
from .causes import unexplained, untold_cause, with_untold
from .kinds import unnamed_kind
from .motives import untold_motive
from .told_facts import facts_said, untold_fact
from .weighing import FRAMES, each_weighed, figures_shared, weigh

#: so many unheld words beside each other are a fact of the writer's own: the dictionary of foreign words has gaps
_RUN_ABROAD, _RUN_AT_HOME = 3, 2
#: share of a line's words that the evidence must hold, and how many may be missing whatever the share
_LEAST_ABROAD, _LEAST_AT_HOME, _FEW_ABROAD, _FEW, _SURE = 0.45, 0.5, 2.5, 3.0, 2
#: what a word that the dictionary does not know counts for
_UNKNOWN = 0.4
#: what a figure of the evidence counts for: an invented line has none
_FIGURE = 1.5


def invented(bullet: Bullet, source: Source) -> str | None:
    """A line most of whose words have nothing in the evidence to stand on tells something else."""
    evidence = source.evidence(bullet)
    if not evidence.sentences:
        return None
    text = plain(bullet.text)
    missing = _unheard(text, evidence, source) if _is_understood(evidence) else ()
    missing = missing or untold_cause(text, evidence) or unexplained(text, evidence) or with_untold(text, evidence)
    if not missing and (motive := untold_motive(text, evidence)):
        missing = tuple(word for word in weigh(" ".join(motive), evidence)[1] if len(word) > 1)
    whole = source.whole()
    if not missing and facts_said(text):
        near = whole if _POINTS_BACK.search(evidence.text) else evidence
        missing = (fact,) if (fact := untold_fact(text, near, whole)) else ()
    if not missing and _is_understood(evidence) and (kind := unnamed_kind(text, evidence, whole)):
        missing = (kind,)
    if not missing:
        return None
    return f"근거 문장에 없는 내용입니다('{', '.join(missing[:3])}'): 근거 문장이 말한 것만 쓰세요"


#: evidence that leaves its subject to the sentence before ('Following the announcement')
_POINTS_BACK = re.compile(
    r"(?i)\bthe (?:[\w'’-]+ )?announcement\b|\b(?:following|after|since|despite|amid|on|in response to) (?:the|this|that) (?:announcement|news|report|meeting|statement|disclosure|filing|decision|move|deal|event|talks|remarks|comments)\b|\bunder (?:the|this) (?:arrangement|plan|deal|agreement|proposal|terms)\b|"
    r"この(?:発表|報道|決定|ニュース|会談|発言|件)|(?:此|该|該|上述|[这這](?:一|[项項笔筆次宗桩樁]))(?:消息|公告|报道|報道|報導|决定|決定|会面|會面|交易|举|舉|言论|言論|收购|收購|投资|投資|合作|计划|計劃|計畫)|(?<![가-힣])(?:이|이번|이날|이 같은|해당) (?:발표|소식|보도|결정|만남|거래|발언|인사|조치|계약|투자|협약|협력|사건|판결|인수|합병)|"
    r"在此(?:之前|之后|之後|期间|期間)|[这這]之前|(?<!以)(?:此前|先立ち|先だち)|(?i:\b(?:before|prior to|ahead of|after) (?:that|this|then)\b)|이에 앞서|그에 앞서|그 뒤|\b(?:the|this|that) (?:deal|transaction|acquisition|merger|takeover|sale|purchase)\b|(?:交易|收购|收購|并购|併購|合并|合併)案?(?:完成|交割|结束|結束|生效)|(?:取引|買収|統合|合併)の?(?:完了|成立|実行)|거래[가는를이]? ?(?:완료|종결|마무리|끝)"
)


def _is_understood(evidence: Evidence) -> bool:
    """Does the dictionary know so much of the evidence that a word not found is not there?"""
    return not evidence.foreign or understood(" ".join(evidence.sentences)) >= _UNDERSTOOD


#: share of the telling words of foreign evidence below which 'not found' means nothing
_UNDERSTOOD = 0.58


def _unheard(text: str, evidence: Evidence, source: Source) -> tuple[str, ...]:
    """Words that the evidence has not, where they are most of the line, a part of it, or a run of strangers."""
    held, missing, unknown = weigh(text, evidence)
    few = len(missing) >= _SURE
    telling = sum(len(word) > 1 and word not in FRAMES for word in missing) if source.foreign else len(missing)
    lost = telling + _UNKNOWN * len(unknown)
    kept = len(held) + _FIGURE * figures_shared(text, evidence)
    least = _LEAST_ABROAD if source.foreign else _LEAST_AT_HOME
    if few and lost >= (_FEW_ABROAD if source.foreign else _FEW) and kept < least * (kept + lost):
        return missing
    return (
        _added(text, evidence)
        or appended(text, evidence)
        or (_strangers(text, evidence, source) if few else ())
        or baseless(text, evidence, source)
    )


def _added(text: str, evidence: Evidence) -> tuple[str, ...]:
    """Words of a part of the line that has nothing of the evidence: added to what is right."""
    several = parts(text)
    for part in several if len(several) > 1 else ():
        if figures_shared(part, evidence):
            continue
        held, missing, unknown = weigh(part, evidence)
        whole = tuple(word for word in missing if len(word) > 1)
        sure = len(whole) + len(unknown) >= _SURE and len(whole) >= len(unknown)
        nothing = not held or (evidence.foreign and _is_a_place_more(part, held, evidence))
        if nothing and sure:
            return whole
    return ()


#: a place that a part of the line adds ('유럽 시장에도 진출')
_ALSO_IN = re.compile(
    r"(?<![가-힣A-Za-z])(?P<where>[가-힣]{2,5}) ?(?:시장|지역|대륙|전역|현지|공장|매장|고객)?(?:에도|에서도|까지|으로도|로도)(?= )"
)


def _is_a_place_more(part: str, held: tuple[str, ...], evidence: Evidence) -> bool:
    """Does *part* add a place that the evidence has nothing for, with no more than the word of what is done there?"""
    found = _ALSO_IN.search(part)
    return (
        found is not None
        and set(held) <= FRAMES
        and bears((found["where"],), evidence) is False
        and any(token.tag == "NNP" and token.form == found["where"] for token in analyse(part.rstrip()))
    )


def _strangers(text: str, evidence: Evidence, source: Source) -> tuple[str, ...]:
    """Telling words beside each other that are a fact of the writer's own: the whole article has none of them.

    Of two words of a Korean line on Korean evidence, one may stand elsewhere in the article.
    """
    run: list[str] = []
    longest = _RUN_ABROAD if source.foreign else _RUN_AT_HOME
    for word, verdict in each_weighed(text, evidence):
        if verdict is False and len(word) > 1 and word not in FRAMES:
            run.append(word)
        elif verdict or len(word) > 1:
            run = []
        if len(run) >= longest and _is_strange_run(run[-longest:], text, evidence, source):
            return tuple(run)
    return ()


def _is_strange_run(run: list[str], text: str, evidence: Evidence, source: Source) -> bool:
    if f"{run[-2][0]}{run[-1][0]}" in evidence.text:  # '주총' is 주주 총회
        return False
    strange = [word for word in run if _is_strange(word, source.whole())]
    if source.foreign or "".join(run) in text:
        return len(strange) == len(run)
    if not _is_phrase(run[-2:], text):
        return False
    return bool(strange) and all(word in strange or word in source.whole().text for word in run)


def _is_phrase(pair: list[str], text: str) -> bool:
    """Are the two nouns that belong together?  '이견을 빚은' and '환원에 소극적' are another grammar for what was told."""
    nouns = {token.form for token in analyse(text.rstrip()) if token.noun}
    return nouns.issuperset(pair) and re.search(rf"{pair[0]}(?:의? | ?){pair[1]}", text) is not None


def _is_strange(word: str, article: Evidence) -> bool:
    """Has the whole article nothing for it, not even a longer name that it shortens ('과기' of '과학기술')?"""
    return bears((word,), article) is False and re.search("[가-힣]{0,3}".join(word), article.text) is None
