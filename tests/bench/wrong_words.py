"""Words gone wrong: yes for no, done for planned, up for down."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from korean import replaced
from pairs import Pair

_Change = tuple[re.Pattern[str], str]


def _changes(*rows: tuple[str, str]) -> tuple[_Change, ...]:
    return tuple((re.compile(pattern), other) for pattern, other in rows)


#: more exact ones first: the first that fits is taken
_DENIALS = _changes(
    (r"하지 않는다고", "한다고"),
    (r"지는? 않겠다고", "겠다고"),
    (r"서명은 하지 않았다고", "서명을 마쳤다고"),
    (r"쌓지 않았다고", "쌓았다고"),
    (r"체결하지 않았다는", "체결했다는"),
    (r"하지 않기로", "하기로"),
    (r"밝히지 않았으나", "밝혔으며"),
    (r"내놓지 않아", "모두 내놓아"),
    (r"확약은 하지 않음", "확약까지 함"),
    (r"하고 있지 않다는", "하고 있다는"),
    (r"(?<=[가-힣])하지 않(?:아|음)(?=$|…|,)", "하기로 결정"),
    (r"(계획|의사|생각|지연|인상|적|바|것은) 없(?=다|어|음|이)", r"\1 있"),
    (r"(?<=할 내용은) 없다는", " 있다는"),
    (r"이전은 없다고", "이전이 있다고"),
    (r"떠나는 일은 없다고", "떠날 수 있다고"),
    (r"감원은 없을", "감원이 있을"),
    (r"이르지 못함", "이름"),
    (r"끝내 성사되지 못함", "예정대로 성사됨"),
    (r"대체하지는 못할", "대체할"),
    (r"못 미친다고 인정", "충분하다고 설명"),
    (r"사실이 아니라고 분명히 부정", "사실이 맞다고 분명히 인정"),
    (r"것은 아니라고", "것이 맞다고"),
    (r"독점 협력이 아니어서", "독점 협력이지만"),
    (r"아직 최종 결정 안 된 상태", "최종 결정 완료"),
    (r"아직 없음$", "이미 나옴"),
    (r"얘기는 없었다는", "얘기가 있었다는"),
    (r"부인", "시인"),
    (r"일축", "시인"),
    (r"반박", "수긍"),
    (r"불참", "참석"),
    (r"미동행", "동행"),
    (r"미확인", "확인"),
    (r"(?:비|미)공개", "공개"),
    (r"미(?:확)?정", "확정"),
    (r"미완료", "완료"),
    (r"미지급", "지급"),
    (r"제외", "포함"),
    (r"기각", "인용"),
    (r"불투명", "확실"),
    (r"합의는 아직", "합의도 마쳐"),
)
_DEEDS = (
    "개설|개소|시작|개시|도입|투입|요구|지급|지원|부담|담당|교체|개최|마무리|완료|확보|제안|약속|보조|조달|사용|접수|"
)
_DEEDS += "추월|기부|연기|종료|신설|제시|동행|배석|발표|공개|연장|서명|논의|참석|유지|매입|선임|건설|건립|체결|합의|추가 투자|채용"
_ASSENTS = _changes(
    (r"가격 인상안을 수용", "가격 인상안을 거부"),
    (r"자리에 배석", "자리에 배석하지 않음"),
    (r" (?:계획|방침|예정)(?=$|…)", " 계획 없음"),
    (r"확인했으나", "확인하지 않았고"),
    (r"참석하는 것으로", "참석하지 않는 것으로"),
    (r"(?:하는|할) 방안 (?:협의|검토)(?: 중)?$", "하는 방안은 논의하지 않음"),
    (r" (?:방안 )?검토(?: 중)?(?=$|…)", " 검토하지 않음"),
    (r"(?<=[가-힣])하기로(?=$|…)", "하지 않기로 결정"),
    (r"회동(?=$|…)", "회동 불발"),
    (rf"(?<![가-힣])({_DEEDS})(?=$|…)", r"\1하지 않음"),
)
_PLANS = _changes(
    (r"하는 방안 (?:협의|검토)(?: 중)?(?=$|…)", "하기로 확정"),
    (r" 방안 (?:협의|검토)(?: 중)?(?=$|…)", " 확정"),
    (r" 검토(?: 중)?(?=$|…)", " 결정"),
    (r" (?:협의|협상|조율) 중(?=$|…)", " 합의 완료"),
    (r"(?<=[가-힣])할 것으로 (?:예상|전망|기대)(?=$|…)", "했다고 공식 확인"),
    (r"질 것으로 전망(?=$|…)", "졌다고 발표"),
    (r"넘어설 것으로 전망", "넘어섰다고 발표"),
    (r"한 것으로 (?:알려|전해)짐", "했다고 공식 발표"),
    (r"하는 것으로 알려짐", "하기로 확정"),
    (r"예정인 것으로 알려짐", "일정 확정"),
    (r"으로 추정(?=$|…)", "으로 최종 집계"),
    (r"커질 가능성도 업계서 거론", "커지는 것으로 확정"),
    (r"될 가능성 거론", "되기로 확정"),
    (r"(?<!될) 가능성(?: 언급| 거론)?(?=$|…)", " 확정"),
    (r"(?<=[가-힣])(?<!서)(?<!성) 거론(?=$|…)", " 확정"),
    (r"무산될 수도", "무산 확정"),
    (r" 가능(?=$|…)", " 확정"),
    (r" (?:계획|방침|예정)(?=$|…|, )", " 완료"),
    (r"(?<!이) 목표(?=$|…)", " 달성"),
    (r"(?:이|가) 목표(?=$|…)", "에 이미 도달"),
    (r"(?<!으로)(?<!킬) (?:예상|전망)(?=$|…|, )", " 기록"),
    (r"자리 지킬 전망", "자리 지키기로 확정"),
    (r" 추산(?=$|…)", " 확정"),
    (r"(?<!으로) 기대(?=$|…)", " 달성"),
    (r" 의향$", " 완료"),
    (r" 계획 공개", " 완료 공개"),
    (r"웃돌 것이라고", "웃돌았다고"),
    (r"넘을 것이라고", "넘었다고"),
    (r"반영될 것이라고", "반영됐다고"),
    (r"절감할 수 있다고", "절감했다고"),
)
_OPPOSITES = (
    ("증가", "감소"), ("늘어난", "줄어든"), ("늘어", "줄어"), ("상승", "하락"), ("확대", "축소"), ("인상", "인하"),
    ("상회", "하회"), ("웃돌", "밑돌"), ("상향", "하향"), ("앞당겨질", "늦춰질"), ("앞당겨 달라", "늦춰 달라"), ("앞당긴다", "늦춘다"),
    ("이른", "늦은"), ("빠른", "늦은"), ("늦춰진", "앞당겨진"), ("단축", "연장"), ("흑자", "적자"), ("영업이익", "영업손실"),
    ("증액", "감액"), ("급증", "급감"), ("매입", "매각"), ("증원", "감원"), ("절감", "증가"), ("좁혔지만", "벌렸지만"), ("이상", "이하"),
    ("초과", "미만"), ("돌파", "미달"), ("최고", "최저"), ("성장", "역성장"), ("위축", "확대"), ("개설", "폐쇄"), ("낮춰달라", "높여달라"),
    ("높일", "낮출"), ("짧아짐", "길어짐"), ("미뤄", "앞당겨"), ("늦추기로", "높이기로"), ("커질", "작아질"), ("키우는", "줄이는"),
    ("취임", "퇴임"), ("구매량", "판매량"), ("지연", "단축"), ("넘어설", "밑돌"), ("넘을", "밑돌"), ("증강", "축소"),
    ("감축", "증원"), ("순이익", "순손실"),
)  # fmt: skip
#: the other way round as well, where a word has no opposite of its own
_BOTH_WAYS = tuple(({b: a for a, b in reversed(_OPPOSITES)} | dict(_OPPOSITES)).items())


def _applied(text: str, changes: Sequence[_Change]) -> Iterator[str]:
    for pattern, other in changes:
        if pattern.search(text):
            changed = pattern.sub(other, text, count=1)
            if changed != text:
                yield changed


def turned(pair: Pair, random: Random) -> Iterator[str]:
    """What was denied is affirmed, what was affirmed is denied."""
    yield from _applied(pair.text, _DENIALS)
    yield from _applied(pair.text, _ASSENTS)


def stronger(pair: Pair, random: Random) -> Iterator[str]:
    """What was planned, expected, considered or rumoured is settled or done."""
    yield from _applied(pair.text, _PLANS)


def upside_down(pair: Pair, random: Random) -> Iterator[str]:
    """What rose falls, what came early comes late."""
    found = [(m, other) for word, other in _BOTH_WAYS for m in re.finditer(rf"(?<![역확]){word}", pair.text)]
    # '늘어' inside '늘어난' is the same word once
    whole = [(m, other) for m, other in found if not any(_inside(m, n) for n, _ in found)]
    for match, other in random.sample(whole, len(whole)):
        yield replaced(pair.text, match.start(), match.end(), other)


def _inside(one: re.Match[str], other: re.Match[str]) -> bool:
    longer = other.end() - other.start() > one.end() - one.start()
    return longer and other.start() <= one.start() and one.end() <= other.end()
