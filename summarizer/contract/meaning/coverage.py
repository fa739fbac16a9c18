"""Does the evidence speak of what the line says at all?  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ... import Bullet
from ...facts import plain
from ...korean.morphology import analyse
from ...text import words
from ..clauses import compounded
from ..lexicon import understood
from ..names.people import named
from ..parts import parts
from ..source import Evidence, Source
from .bearing import bears
from .kinds import unnamed_kind
from .motives import untold_motive
from .told_facts import is_believed, untold_fact

#: words that any report may add: saying, doing, and the grammar of headlines
EMPTY = words(
    "하 되 있 없 않 것 등 및 또 더 중 내 위하 대하 관하 따르 통하 이 그 저 수 때 점 측 쪽 만 도 말 밝히 전하 언급 설명 강조 발표 공개 보이 알려지 알리 전망 예정 계획 방침 "
    "예상 추진 진행 실시 관련 이번 최근 당시 올해 현재 앞서 이후 가운데 대비 기준 동기 전년 지난해 작년 내년 향후 앞으로 다음 오늘 이날 약 총 각각 함께 모두 특히 아직 다시 새 새로 "
    "이르 판단 분석 주장 지적 해명 답변 진단 표명 시사 평가 필요 여러 회사 업체 기업 측은 양사 이들 해당 국제 주요 대해 위해 통해 내용 입장 상황 모습 상태 정도 방향 방안 의사 의향 뒤 채 여부 안팎 가량 내리 "
    "수준 규모 안 건 대목 셈 차원 분위기 일환 골자 취지 대상 방식 형식 형태 측면 맥락 양상 기조 일 흐름 국면 행보 부분 사안 경우 과정 당초 애초 사실상 반박 항변 반론 토로 표출 피력 표시 사실 자사 심경 소회 속내 소감 메시지 부상 등극"
)
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
    missing = missing or _untold_cause(text, evidence) or _unexplained(text, evidence) or _with_untold(text, evidence)
    if not missing and (motive := untold_motive(text, evidence)):
        missing = tuple(word for word in weigh(" ".join(motive), evidence)[1] if len(word) > 1)
    whole = source.whole()
    if not missing and (fact := untold_fact(text, whole if _POINTS_BACK.search(evidence.text) else evidence, whole)):
        missing = (fact,)
    if not missing and _is_understood(evidence) and (kind := unnamed_kind(text, evidence)):
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
    telling = sum(len(word) > 1 and word not in _FRAMES for word in missing) if source.foreign else len(missing)
    lost = telling + _UNKNOWN * len(unknown)
    kept = len(held) + _FIGURE * _figures_shared(text, evidence)
    least = _LEAST_ABROAD if source.foreign else _LEAST_AT_HOME
    if few and lost >= (_FEW_ABROAD if source.foreign else _FEW) and kept < least * (kept + lost):
        return missing
    return _added(text, evidence) or (_strangers(text, evidence, source) if few else ())


def _added(text: str, evidence: Evidence) -> tuple[str, ...]:
    """Words of a part of the line that has nothing of the evidence: added to what is right."""
    several = parts(text)
    for part in several if len(several) > 1 else ():
        held, missing, unknown = weigh(part, evidence)
        whole = tuple(word for word in missing if len(word) > 1)
        sure = len(whole) + len(unknown) >= _SURE and len(whole) >= len(unknown)
        nothing = not held or (evidence.foreign and _is_a_place_more(part, held, evidence))
        if nothing and sure and not _figures_shared(part, evidence):
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
        and set(held) <= _FRAMES
        and bears((found["where"],), evidence) is False
        and any(token.tag == "NNP" and token.form == found["where"] for token in analyse(part.rstrip()))
    )


#: behind a cause or an aim ('시장 선점 위해', '본사 지시로')
_CAUSE = re.compile(
    r"(?: 위해|[을를] (?:우려해|의식해|노리고|노려|겨냥해|목표로|염두에 두고|딛고|계기로|무릅쓰고)|(?<=[가-힣])(?:려고?|고자)|(?<=[가-힣]) ?(?:탓에|때문에|여파[로에]|영향[으에]로?|덕에|덕분에)|"
    r"(?: ?(?:지시|요청|요구|권고)(?:로|으로|에 따라|에 따른|이 있어)| 이유로|에 힘입어|에 대응해|에 맞서|에 밀려)|"
    r"병목(?:으로|에)|(?:급증|급감|급등|급락|호조|부진|악화|과열|과잉|둔화|부담|우려|압박|차질|실패|집중|확산|이탈|매도세|매수세)(?P<by>에|으로|로))(?= )"
)
_BEFORE_CAUSE = re.compile(r"[,…]|(?<=[가-힣])(?:은|는|이|가|고|며|에|서|로|으나|지만|는데|도) | (?:뒤|후|이후) ")


def _untold_cause(text: str, evidence: Evidence) -> tuple[str, ...]:
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
    if not any(len(word) > 1 for word in missing) or _figures_shared(phrase, evidence):
        return False
    firm = sum(len(word) > 1 and (evidence.foreign or word in evidence.text) for word in held)
    if not firm:
        return len(missing) + len(unknown) > 1 or not (held or named(phrase))
    if all(word in _FRAMES for word in missing):
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


def _unexplained(text: str, evidence: Evidence) -> tuple[str, ...]:
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


def _with_untold(text: str, evidence: Evidence) -> tuple[str, ...]:
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


#: what desks add in retelling: a verb made a noun, a grammar word, the frame of a fact
_FRAMES = words(
    "가능 제기 추가 유지 반영 포함 확인 결정 정하 바꾸 높이 늦추 앞당기 이어지 이어가 들어가 나서 벌이 투입 서두르 약속 제시 참여 시범 돌입 성사 관측 전환 이전 도달 달성 기록 확보 제공 지급 시작 완료 단계 시점 "
    "이상 이하 하루 업무 담당 의견 문제 배경 이유 부담 전체 구현 심화 확대 축소 증가 감소 상승 하락 미정 불발 무산 예고 주로 상대 현지 현장 자체 자사 보유 일축 소문 총괄 목표 사실 가동 마련 주력 개선 미치 들이 나오 "
    "떠나 내려지 그치 높아지 낮추 낮아지 줄이 늘리 불어나 뛰어오르 오르 내리 마치 끝나 끝내 열리 열 맡 맡기 옮기 오가 이기 지 전언 발언 집계 추산 제출 신청 신고 초기 당국 관계자 도입 활용 사용 적용 연계 상황 여력 출신 신규 "
    "직전 동안 조기 연내 내달 이튿날 다음날 고정 금요일 월요일 화요일 수요일 목요일 토요일 일요일 비슷 동일 초청 만찬 면담 회동 출국 방문 불리 개최 출범 설립 신설 구축 조성 착수 진입 진출 성공 실패 창출 공식 돌파 넘어서 웃돌 밑돌 상회 하회 "
    "기대 효과 이력 거치 경력 인물 인사 안건 단서 조건 전제 관심 경우 특징 사례 계기 결과 원인 요인 영향 성과 구체 의지 의도 목적 여지 변수 관건 과제 쟁점 소식 후문 해석 풀이 진단 시각 "
    "지적 눈길 화제 주목 대표 핵심 주되 항목 사항 문구 표현 대화 질의 질문 응답 답 소개 거론 지목 명시 귀띔 감안 고려 잇따르 동시 병행 일제히 나란히 각자 개별 순차 본인 스스로 "
    "차질 수급 난항 애로 고심 격차 공백 국면 전환점 분수령 장본인 주인공 사람 이야기 대답 답하 묻 꼽 여기 부르 일컫 가리키 둘러싸 앞두 향하 두루 대하 놓 두 삼 통틀어 나름 그동안 지금 요즘 최종 결국 결과적 실제 사태 행사 자리 무대 기회"
)


def _strangers(text: str, evidence: Evidence, source: Source) -> tuple[str, ...]:
    """Telling words beside each other that are a fact of the writer's own: the whole article has none of them.

    Of two words of a Korean line on Korean evidence, one may stand elsewhere in the article.
    """
    run: list[str] = []
    longest = _RUN_ABROAD if source.foreign else _RUN_AT_HOME
    for word, verdict in _weighed(text, evidence):
        if verdict is False and len(word) > 1 and word not in _FRAMES:
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


def _figures_shared(text: str, evidence: Evidence) -> int:
    return sum(figure in evidence.canonical_text for figure in set(re.findall(r"\d[\d,.]*\d|\d", text)))


def weigh(
    text: str, evidence: Evidence, *, closely: bool = False
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Words of the line that the evidence holds, that it does not, and that cannot be compared; names are not weighed.

    *closely*: foreign evidence must have a word itself, none that is alike.
    """
    held: list[str] = []
    missing: list[str] = []
    unknown: list[str] = []
    for word, verdict in _weighed(text, evidence, closely=closely):
        (unknown if verdict is None else held if verdict else missing).append(word)
    return tuple(held), tuple(missing), tuple(unknown)


def _weighed(text: str, evidence: Evidence, *, closely: bool = False) -> Iterator[tuple[str, bool | None]]:
    """Each telling word of the line, in order, and whether the evidence holds it (``None``: cannot be compared)."""
    names = named(text)
    for word, compounds in compounded(text):
        if word not in EMPTY and word not in names:
            yield word, bears((*compounds, word), evidence, closely=closely)
