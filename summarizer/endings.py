"""Korean predicates -> noun endings of the headline style: '논의했다' -> '논의', '확대할 전망이다' -> '확대할 전망'.

Only what the predicate says is put down again: hedges, negation and obligation stay, tense goes, and where no noun
says the same the verb is made a noun by ㅁ ('만남', '보임').  Source of the style: three-line summaries of Korean
newsrooms (개조식).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .morphology import Token, join

#: a verb whose noun says exactly the same, whatever its object
_SAME: Mapping[str, str] = {
    "늘": "증가", "늘어나": "증가", "줄": "감소", "줄어들": "감소", "내다보": "전망", "덧붙이": "부연",
    "웃돌": "상회", "밑돌": "하회", "사들이": "매입", "끝내": "마무리", "마치": "마무리", "이끌": "주도",
    "이루어지": "성사", "꾸리": "구성", "물러나": "퇴진", "치솟": "급등", "다녀오": "방문", "팔": "매각",
}  # fmt: skip
#: (verb, what its object or subject must end in, noun)
_WITH: Sequence[tuple[str, str, str]] = (
    ("맺", r"계약|협약|협정|각서|MOU|제휴|동맹|파트너십|협력", "체결"),
    ("열", r"회의|간담회|콘퍼런스|컨퍼런스|포럼|총회|세미나|행사|회견|설명회|기념식|착공식|준공식|이사회|주총|학회|대회", "개최"),
    ("열리", r"회의|간담회|콘퍼런스|컨퍼런스|포럼|총회|세미나|행사|회견|설명회|기념식|착공식|준공식|이사회|주총|학회|대회", "개최"),
    ("올리", r"사진|글|영상|게시물", "게시"),
    ("내놓", r"제품|스마트폰|요금제|상품|서비스|앱", "출시"),
    ("내놓", r"방안|대책|전망치?|목표|비전|해법|로드맵|전략", "제시"),
    ("세우", r"계획|전략|목표|대책", "수립"),
    ("세우", r"회사|법인|공장|센터|연구소|기업", "설립"),
    ("짓", r"공장|센터|캠퍼스|팹|단지|시설|라인|본사|발전소", "건설"),
    ("찾", r"미국|한국|중국|일본|대만|서울|본사|공장|현장|사업장|센터|캠퍼스|연구소|스타트업|유럽|평택|이천|청와대", "방문"),
    ("넘|넘어서|뛰어넘", r"원|달러|엔|위안|%|명|개|대|배|억|조|만|선", "돌파"),
    ("오르|뛰|뛰어오르", r"주가|매출|이익|가격|점유율|비율|지수|시총|시가총액|임금|금리|%|포인트", "상승"),
    ("떨어지|내리", r"주가|매출|이익|가격|점유율|비율|지수|시총|시가총액|금리|%|포인트", "하락"),
    ("나누", r"의견", "교환"),
    ("거두", r"성과|실적|이익|매출", "달성"),
    ("받", r"승인|허가|인증|투자", "획득"),
)
_DISCARD: Sequence[tuple[str, str]] = (
    # the object alone says it: '회동을 가졌다' -> '회동', '출장길에 올랐다' -> '출장길'
    (r"가지|갖", r"회동|회담|면담|미팅|만남|간담회|대화|회의|행사|협의|논의|인터뷰|기자회견|회견"),
    (r"오르", r"출장길|귀국길|방문길|출국길"),
    (r"나누", r"대화|이야기|얘기|환담|논의"),
    (r"하", r""),
    (r"벌이|펼치", r"협상|논의|공방|경쟁|행보|조사|수사|협의"),
    (r"치르|거치", r"협상"),
)  # fmt: skip
#: what was said is in the clause before; the noun never says more than the verb
_SPEECH: Mapping[str, str] = {
    "말": "언급", "이야기": "언급", "얘기": "언급", "밝히": "언급", "전하": "언급", "알리": "언급", "되묻": "반문",
    "답": "답변", "꼬집": "지적", "못박": "강조", "당부": "당부",
}  # fmt: skip
_ANNOUNCED = re.compile(r"공시|보도자료|실적|발표|이사회|분기|매출|영업이익")
#: states, not actions under way: '-고 있다' adds no '중'
_STATES = frozenset(
    "보유 소유 기대 예상 전망 우려 희망 요구 담당 차지 기록 자랑 선도 주도 유지 포함 의미 반대 주장 평가 분석 관측 강조"
    " 인정 지지 위치 존재 필요 가능 해당 부족 소속 의존 부담 직면 주목 각광 추산 추정 분류 인식 지적 제기 확보 독점 집중".split()
)
#: passives that do go on
_UNDER_WAY = frozenset("진행 논의 추진 검토 개발 확산 건설 거론 협의 조사 심리 가속화 본격화 고조 심화".split())
_STATIVE_VERBS = frozenset("맡 가지 갖 지니 알 믿 두 이루 갖추 놓이 쌓이 담기 걸리 얽히 띠 안 처하 잡 쥐 보이 꼽히 불리 받 보 내세우 기다리".split())
_NUMERAL_TAGS = frozenset({"SN", "NR", "SW"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """Replace the sentence from ``start`` to its end by ``text``."""

    start: int
    text: str
    #: the replaced part begins with a verbal noun: the object particle before it may go ('방안을 논의' -> '방안 논의')
    verbal: bool
    #: 0 a noun, 1 a verb made noun by ㅁ, 2 readable at best
    cost: int


def ending(tokens: Sequence[Token], sentence: str) -> Ending | None:
    """Return the noun ending for the last predicate of *tokens*, or ``None`` where it must not be turned into one."""
    body = list(tokens)
    while body and body[-1].tag in ("SF", "SSC", "SS", "SSO", "SE", "SP", "SO") and not _closes_term(body, sentence):
        body.pop()
    if not body:
        return None
    if body[-1].tag != "EF":
        return Ending(start=body[-1].end, text="", verbal=False, cost=0) if body[-1].noun else None
    index = len(body) - 1
    if body[index].form.startswith(("자", "까", "ᆯ까", "라", "세요", "지", "네", "나", "는가", "은가", "ᆫ가")):
        return None
    return _predicate(body, index, sentence)


def _closes_term(body: list[Token], sentence: str) -> bool:
    """A noun in quotation marks at the very end is kept with its mark."""
    return body[-1].tag == "SSC" and len(body) > 1 and body[-2].noun and not sentence.rstrip().endswith((".", "!"))


def _predicate(body: Sequence[Token], after: int, sentence: str) -> Ending | None:
    """Ending for the predicate whose final ending is ``body[after]``."""
    index = after - 1
    while index >= 0 and body[index].tag == "EP":
        if body[index].form.startswith("겠"):
            return None
        index -= 1
    if index < 0:
        return None
    by_tag = {"VCP": _copula, "VCN": _nominal, "XSV": _verbal_noun, "XSA": _adjective, "VX": _auxiliary}
    return by_tag.get(body[index].tag, _verb)(body, index, sentence)


def _copula(body: Sequence[Token], index: int, sentence: str) -> Ending | None:
    before = body[index - 1] if index else None
    if before is None or before.form in ("때문", "덕분", "셈", "탓"):
        return None
    if before.tag in ("SSC", "SSO") and index > 1:
        return Ending(start=before.end, text="", verbal=False, cost=0)
    return Ending(start=before.end, text="", verbal=False, cost=2 * (before.form == "것")) if before.noun else None


def _nominal(body: Sequence[Token], index: int, sentence: str) -> Ending | None:
    """The predicate's own ㅁ noun: 보이다 -> 보임."""
    token = body[index]
    text = join([(token.form, token.tag), ("음", "ETN")])
    return Ending(start=token.start, text=text, verbal=False, cost=1)


def _verbal_noun(body: Sequence[Token], index: int, sentence: str) -> Ending | None:
    """하/되/받/시키/당하 on a noun: the noun alone for the first two, whose voice the particles show."""
    noun, suffix = body[index - 1], body[index]
    if index == 0 or not noun.noun:
        return None
    if suffix.form not in ("하", "되"):
        return _suffixed(noun, suffix)
    if suffix.form == "하" and noun.form in _SPEECH and noun.tag == "NNG":
        return Ending(start=noun.start, text=_SPEECH[noun.form], verbal=True, cost=0)
    if noun.tag not in ("NNG", "NNP", "XSN", "XR", "SL") or (len(noun.form) < 2 and noun.tag != "XSN"):
        return _suffixed(noun, suffix)
    first = index - 1
    while noun.tag == "XSN" and first > 0 and body[first - 1].noun and body[first - 1].end == body[first].start:
        first -= 1
        if body[first].tag != "XSN":
            break
    start = body[first].start
    return Ending(start=start, text=sentence[start : noun.end], verbal=True, cost=0)


def _suffixed(noun: Token, suffix: Token) -> Ending:
    text = join([(noun.form, "NNG"), (suffix.form, "XSV"), ("음", "ETN")])
    return Ending(start=noun.start, text=text, verbal=True, cost=1)


def _adjective(body: Sequence[Token], index: int, sentence: str) -> Ending | None:
    noun = body[index - 1]
    if noun.form in ("필요", "가능", "불가피", "유력", "시급", "불가능") and index:
        return Ending(start=noun.start, text=noun.form, verbal=False, cost=0)
    text = join([(noun.form, noun.tag), (body[index].form, "XSA"), ("음", "ETN")])
    return Ending(start=noun.start, text=text, verbal=False, cost=1)


def _auxiliary(body: Sequence[Token], index: int, sentence: str) -> Ending | None:
    """고 있다, 지 않다, 기도 했다, 어 왔다, 어야 한다 ..."""
    link = index - 1
    particle = body[link].tag == "JX"
    link -= particle
    if link < 1:
        return None
    auxiliary, linker = body[index].form, body[link]
    if linker.tag == "ETN" and linker.form == "기" and auxiliary == "하":
        return _resolve_intent(body, link, sentence, particle=particle)
    if linker.form == "고" and auxiliary in ("있", "계시"):
        return _progressive(body, link, sentence)
    if linker.form in ("어", "아") and auxiliary in ("오", "내", "주", "나가", "가", "놓", "두", "나오"):
        return _carried_on(body, link, index, sentence)
    if linker.form in ("어", "아") and auxiliary == "지":
        return _passive(body, link, index, sentence)
    if linker.form in ("어", "아") and auxiliary == "보":
        return _joined(body, link, index)
    if linker.form in ("고자", "으려", "려", "려고", "으려고") and auxiliary == "하":
        return None
    return _nominal(body, index, sentence)


def _resolve_intent(body: Sequence[Token], link: int, sentence: str, *, particle: bool) -> Ending | None:
    """'-기도 했다' is the bare act."""
    return _predicate(body, link, sentence) if particle else None


def _progressive(body: Sequence[Token], link: int, sentence: str) -> Ending | None:
    base = link - 1
    while base > 0 and body[base].tag == "EP":
        base -= 1
    stem = body[base]
    if stem.tag == "XSV" and stem.form in ("하", "되"):
        found = _verbal_noun(body, base, sentence)
        if found is None:
            return None
        state = found.text in _STATES or (stem.form == "되" and found.text not in _UNDER_WAY)
        still = "" if state or found.cost else " 중"
        return Ending(start=found.start, text=found.text + still, verbal=True, cost=found.cost)
    if stem.tag == "XSV" or stem.form in _STATIVE_VERBS:
        return _verb(body, base, sentence) if stem.tag != "XSV" else _verbal_noun(body, base, sentence)
    start = _chain_start(body, base)
    text = join([*((t.form, t.tag) for t in body[start : base + 1]), ("는", "ETM")])
    return Ending(start=body[start].start, text=text.replace(" ", "") + " 중", verbal=False, cost=0)


def _chain_start(body: Sequence[Token], base: int) -> int:
    """First morpheme of the written word that ``body[base]`` closes ('이어가' = 잇 + 어 + 가)."""
    start = base
    while start > 0 and body[start].tag in ("VX", "EC", "XSV") and body[start - 1].end >= body[start].start:
        start -= 1
    return start


def _carried_on(body: Sequence[Token], link: int, index: int, sentence: str) -> Ending | None:
    """'추진해 왔다' -> '추진'; a plain verb keeps its whole chain: '힘써왔다' -> '힘써 옴'."""
    if body[link - 1].tag == "XSV" and body[link - 1].form == "하":
        return _verbal_noun(body, link - 1, sentence)
    compound = body[link - 1].form + body[index].form
    return _lexical(body, link - 1, sentence, compound) or _joined(body, link, index)


def _joined(body: Sequence[Token], link: int, index: int) -> Ending:
    """Verb, linker and auxiliary made one ㅁ noun, spaced as the source spaces them."""
    morphemes = [(t.form, t.tag) for t in (body[link - 1], body[link], body[index])]
    text = join([*morphemes, ("음", "ETN")])
    glued = body[index].start <= body[link].end
    start = body[link - 1].start
    return Ending(start=start, text=text.replace(" ", "") if glued else text, verbal=False, cost=1)


def _passive(body: Sequence[Token], link: int, index: int, sentence: str) -> Ending | None:
    stem = body[link - 1]
    if stem.form == "맞추" and link > 2 and body[link - 3].form == "초점":
        return Ending(start=body[link - 3].end, text="", verbal=False, cost=0)
    if stem.form == "이루":
        return Ending(start=stem.start, text="이뤄짐", verbal=False, cost=1)
    return _joined(body, link, index)


def _verb(body: Sequence[Token], index: int, sentence: str) -> Ending | None:
    token = body[index]
    if token.tag not in ("VV", "VA"):
        return None
    if token.form in ("있", "없"):
        return _existence(body, index, sentence)
    if token.form == "하" and index > 1:
        return _plain_do(body, index, sentence)
    if token.form == "만나":
        return Ending(start=token.start, text="만남", verbal=True, cost=0)
    found = _speech_verb(body, index, sentence) or _lexical(body, index, sentence)
    return found or _nominal(body, index, sentence)


def _existence(body: Sequence[Token], index: int, sentence: str) -> Ending | None:
    """'-ㄹ 수 있다' -> '가능'; else 있음/없음."""
    token = body[index]
    number = index - 1 - (body[index - 1].tag == "JX")
    able = number > 1 and body[number].form == "수" and body[number - 1].tag == "ETM"
    if able and token.form == "있" and body[number - 2].tag == "XSV" and body[number - 2].form == "하":
        found = _verbal_noun(body, number - 2, sentence)
        return found and Ending(start=found.start, text=found.text + " 가능", verbal=True, cost=0)
    if index > 1 and body[index - 1].form == "고" and body[index - 1].tag == "EC":
        return _progressive(body, index - 1, sentence)
    return _nominal(body, index, sentence)


def _plain_do(body: Sequence[Token], index: int, sentence: str) -> Ending | None:
    """'-기로 했다', '투자를 했다', '-라고 했다'."""
    before = body[index - 1]
    if before.tag == "JKB" and body[index - 2].tag == "ETN":
        return Ending(start=before.end, text=" 합의" if _two_parties(body, sentence) else " 결정", verbal=False, cost=0)
    if before.tag in ("JKQ", "EC") and before.form.endswith(("고", "라고")):
        return Ending(start=body[index].start, text="언급", verbal=False, cost=0)
    if before.tag == "JX" and body[index - 2].tag == "ETN":
        return _predicate(body, index - 2, sentence)
    if before.tag == "JKO" and body[index - 2].tag == "NNG":
        return Ending(start=body[index - 2].end, text="", verbal=False, cost=0)
    return _nominal(body, index, sentence)


def _two_parties(body: Sequence[Token], sentence: str) -> bool:
    return bool(re.match(r"\s*(?:양사|양측|두 회사|양국|두 기업|3사|세 회사)[은는이가]", sentence))


def _speech_verb(body: Sequence[Token], index: int, sentence: str) -> Ending | None:
    token = body[index]
    if token.form not in _SPEECH:
        return None
    said = _says_clause(body, index)
    if not said and token.form == "전하":
        return Ending(start=token.start, text="전달", verbal=True, cost=0) if body[index - 1].tag == "JKO" else None
    announced = token.form == "밝히" and (not said or _ANNOUNCED.search(sentence)) and '"' not in sentence
    noun = "발표" if announced and "“" not in sentence else _SPEECH[token.form]
    return Ending(start=token.start, text=noun, verbal=True, cost=0)


def _says_clause(body: Sequence[Token], index: int) -> bool:
    """Is what was said in a clause ('…다고 14일 밝혔다'), not an object ('계획을 밝혔다')?"""
    for token in reversed(body[:index]):
        if token.tag == "JKQ" or (token.tag == "EC" and token.form.endswith("고") and len(token.form) > 1):
            return True
        if token.tag in ("JKO", "EC", "JX"):
            return False
    return False


def _argument(body: Sequence[Token], index: int, sentence: str) -> tuple[int, str]:
    """(index of the particle or -1, the words up to it) of the noun phrase right before the verb."""
    before = index - 1
    if before < 1:
        return -1, ""
    if body[before].tag in ("JKO", "JKS", "JKB", "JX"):
        return before, sentence[: body[before].start]
    if body[before].noun or body[before].tag == "MAG":
        nearest = next((i for i in range(before, -1, -1) if body[i].tag in ("JKO", "JKS")), -1)
        near = nearest >= 0 and before - nearest < 8
        return -1, sentence[: body[nearest].start] if near else sentence[: body[before].end]
    return -1, ""


def _lexical(body: Sequence[Token], index: int, sentence: str, compound: str = "") -> Ending | None:
    """A noun of the tables for ``body[index]``, or for the *compound* verb that begins there ('내놓')."""
    verb, start = compound or body[index].form, body[index].start
    particle, words = _argument(body, index, sentence)
    if particle >= 0:
        for pattern, objects in _DISCARD:
            if re.fullmatch(pattern, verb) and objects and re.search(rf"(?:{objects})$", words):
                return Ending(start=body[particle].start, text="", verbal=False, cost=0)
    measured = words + ("%" if body[index - 1].tag in _NUMERAL_TAGS or body[index - 1].form in ("%", "퍼센트") else "")
    for pattern, arguments, noun in _WITH:
        if re.fullmatch(pattern, verb) and re.search(rf"(?:{arguments})[\"'”’)]*$", measured):
            return Ending(start=start, text=noun, verbal=True, cost=0)
    if verb == "들어가" and particle >= 0 and body[particle].form == "에":
        return Ending(start=body[particle].start, text=" 돌입", verbal=False, cost=0)
    return Ending(start=start, text=_SAME[verb], verbal=True, cost=0) if verb in _SAME else None
