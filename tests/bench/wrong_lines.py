"""Whole lines gone wrong: a sentence that nobody wrote, a quotation that nobody said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from korean import with_particle
from pairs import Pair, matcher

#: {p} person, {q} another person, {o} company, {r} another company of the article (or the same)
_WITH_BOTH = (
    "{p}, {o} 보유 지분 전량을 가족 재단에 증여",
    "{o} 이사회, {p} 해임 안건 만장일치로 가결",
    "{p}, {o} 노조와 임금 협상 타결 발표",
    "{p}, 건강 문제로 {o} 경영 일선에서 물러나기로",
    "{o}, {p} 주도로 우주 데이터센터 사업 진출 선언",
    "{p}, {q_with} 골프 회동하며 합병 논의",
)
_WITH_COMPANY = (
    "{o}, 인도 벵갈루루에 세 번째 연구소 설립",
    "{o}, 분기 배당을 없애고 자사주 전량 소각",
    "{o}, 공정위 조사에서 과징금 1200억원 처분",
    "{o} 직원 2만7000명 대상 희망퇴직 접수 시작",
    "{o_topic} 신용등급이 두 단계 강등되며 자금난 심화",
    "{o}, 양자컴퓨터 스타트업 87억달러에 인수",
    "{o}, 전 직원에게 기본급 1700% 성과급 지급",
    "{o}, 본사를 텍사스 댈러스로 이전",
    "{o} 주가, 발표 직후 37% 폭락하며 거래 정지",
    "{o}, 해킹으로 고객 정보 6300만건 유출",
)
_TAILS = (
    "{head}…주요 외신도 일제히 호평",
    "{head}…정부는 세무조사 착수",
    "{head}…경쟁사 주가는 일제히 급락",
    "{head}…{p}, 내달 국회 청문회 출석",
    "{head}…업계 최초 기록",
)
_QUOTES = (
    "시장은 우리를 과소평가하고 있다",
    "지금이 아니면 기회는 다시 오지 않는다",
    "경쟁사는 3년 안에 사라질 것이다",
    "모든 직원이 AI를 써야 살아남는다",
    "이번 결정은 되돌릴 수 없다",
    "우리는 누구와도 손잡을 준비가 됐다",
    "투자를 멈추는 순간 끝이다",
    "실패하면 내가 책임지겠다",
)
_QUOTED = re.compile(r"“([^”]{6,})”")
_INDIRECT = re.compile(r"([가-힣0-9·% ]{8,}?)다고 (?:언급|설명|강조|답변|명언|증언)")
_SWAPPED_WORDS = (
    ("마쳤다", "시작했다"), ("마지막", "첫"), ("논의했다", "확정했다"), ("10년", "20년"), ("3년", "5년"), ("먼저", "나중"),
    ("고객", "정부"), ("항소", "합의"), ("갖추겠다", "포기하겠다"), ("씨앗", "열매"), ("단계", "관문"),
)  # fmt: skip


def _people(pair: Pair) -> list[str]:
    known = {person.ko for person in matcher().roster.executives}
    return [name for name in dict.fromkeys(pair.glossary.values()) if name in known]


def _companies(pair: Pair) -> list[str]:
    known = {organisation.ko for organisation in matcher().roster.organisations}
    names = [name for name in dict.fromkeys(pair.glossary.values()) if name in known and "정부" not in name]
    return names or ["회사"]


def invented_sentences(pair: Pair, random: Random) -> Iterator[str]:
    """A plausible line of the trade about the article's own people, or the true line with an invented end."""
    if random.random() < 0.5:
        return
    people, companies = _people(pair), _companies(pair)
    person = random.choice(people)
    other = next((name for name in people if name != person), "샘 올트먼" if person != "샘 올트먼" else "젠슨 황")
    company = random.choice(companies)
    parts = {
        "p": person,
        "q_with": with_particle(other, "과"),
        "o": company,
        "o_topic": with_particle(company, "은"),
        "head": re.split(r"…|, ", pair.text)[0] if len(pair.text) > 60 else pair.text.split("…")[0],
    }
    pool = random.choice((_WITH_BOTH, _WITH_COMPANY, _TAILS))
    yield random.choice(pool).format(**parts)


def wrong_quotes(pair: Pair, random: Random) -> Iterator[str]:
    """A quotation with another word in it, one that nobody said, or a translation passed off as a quotation."""
    quoted = _QUOTED.search(pair.text)
    if quoted:
        yield from _reworded(pair.text, quoted)
    indirect = _INDIRECT.search(pair.text)
    if indirect and pair.language != "ko" and random.random() < 0.5:
        said = indirect[1].strip()
        yield f"{pair.text[: indirect.start()].rstrip(' ,')} “{said}다”"
    people = [name for name in _people(pair) if name in pair.text] or _people(pair)
    if random.random() < 0.4:
        yield f"{random.choice(people)} “{random.choice(_QUOTES)}”"


def _reworded(text: str, quoted: re.Match[str]) -> Iterator[str]:
    for word, other in _SWAPPED_WORDS:
        if word in quoted[1]:
            yield text[: quoted.start(1)] + quoted[1].replace(word, other) + text[quoted.end(1) :]
