"""Digests to render: one as on an ordinary morning, and makers of stranger ones."""

from dataclasses import replace
from datetime import UTC, date, datetime

from bot.model import Card, Digest, PersonLine, Receipt, SourceFailure, SourceLine
from summarizer import Bullet, Declined, Summary

CHEY = PersonLine(executive_id="chey-tae-won", name="최태원", title="SK그룹 회장")
HUANG = PersonLine(executive_id="jensen-huang", name="젠슨 황", title="엔비디아 최고경영자(CEO)")
ALTMAN = PersonLine(executive_id="sam-altman", name="샘 올트먼", title="오픈AI CEO")
LEE = PersonLine(executive_id="lee-jae-yong", name="이재용", title="삼성전자 회장")
SON = PersonLine(executive_id="son-masayoshi", name="손정의", title="소프트뱅크그룹 회장")


def summary(headline, *bullets, labels=("추출 요약",)):
    """A summary of (text, evidence) pairs."""
    made = tuple(Bullet(text=text, evidence=(evidence,)) for text, evidence in bullets)
    return Summary(headline=headline, bullets=made, backend="extractive", labels=labels)


def at(day, hour, minute=0):
    return datetime(2024, 7, day, hour, minute, tzinfo=UTC)


def source(outlet, title, language, when, said, note=""):
    url = f"https://news.example.org/{outlet}/{when:%d%H%M}"
    return SourceLine(outlet=outlet, title=title, language=language, published=when, url=url, summary=said, note=note)


_SK = summary(
    "최태원 회장, 2026년까지 80조 원 확보해 AI·반도체 투자",
    (
        "SK그룹, 지난달 28∼29일 경영전략회의에서 2026년까지 80조 원 확보 계획 확정",
        "SK그룹은 지난달 28∼29일 경영전략회의를 열어 2026년까지 80조 원을 확보하기로 했다.",
    ),
    (
        "확보한 재원은 AI와 반도체 투자, 주주환원에 활용할 방침",
        "확보한 재원은 AI와 반도체 등 미래 성장 분야와 주주환원에 쓸 방침이다.",
    ),
    (
        "최태원 회장, 미국 출장 중 화상으로 참석해 “지금 미국에서는 AI 말고는 할 얘기가 없다”고 언급",
        "최 회장은 화상으로 참석해 “지금 미국에서는 AI 말고는 할 얘기가 없다”고 말했다.",
    ),
)
_SK_SHORT = summary(
    "SK, 경영전략회의서 투자 재원 논의",
    ("SK그룹 경영진, 이천 SKMS연구소에서 1박 2일 회의", "SK그룹 경영진은 이천 SKMS연구소에서 1박 2일 동안 회의했다."),
    ("SK하이닉스, 5년간 103조 원 투자 계획", "SK하이닉스는 5년간 103조 원을 투자할 계획이다."),
    ("배터리 사업 개편 방안은 이번 결론에서 제외", "배터리 사업을 어떻게 바꿀지는 이번에 결론을 내지 않았다."),
)
_MEETING = summary(
    "젠슨 황·최태원, 새너제이에서 HBM 공급 논의",
    (
        "최태원 회장, 4월 24일(현지시간) 엔비디아 본사에서 젠슨 황 CEO와 회동",
        "최 회장은 4월 24일(현지시간) 엔비디아 본사에서 황 CEO를 만났다.",
    ),
    ("HBM 공급과 차세대 제품 협력 방안 논의", "두 사람은 HBM 공급과 차세대 제품 협력 방안을 논의했다."),
    ("SK하이닉스, 하반기 양산 예정", "SK하이닉스는 하반기에 양산할 예정이다."),
    labels=(),
)


def ordinary_digest():
    """Two cards (a new story, a follow-up), one listed story, two failed sources."""
    foreign = Declined(reason="영어 기사를 옮길 번역 모델이 없어 원문 제목만 싣습니다.", kind="foreign")
    japanese = Declined(reason="일본어 기사를 옮길 번역 모델이 없어 원문 제목만 싣습니다.", kind="foreign")
    first = Card(
        story_id="s1",
        kind="new",
        headline=_SK.headline,
        url="https://news.example.org/서울경제/010130?a=1&b=2",
        people=(CHEY,),
        summary=_SK,
        sources=(
            source("서울경제", "SK, 2026년까지 80조 확보…AI·반도체에 쏟는다", "ko", at(1, 1, 30), _SK),
            source(
                "전자신문", "SK 경영전략회의 “AI 밸류체인 리더십 강화”", "ko", at(1, 3, 5), _SK_SHORT, "연합뉴스 전재"
            ),
            source(
                "Reuters", "SK Group plans to secure 80 trillion won by 2026 for AI, chips", "en", at(1, 0, 12), foreign
            ),
        ),
        independent_outlets=3,
    )
    second = Card(
        story_id="s2",
        kind="follow-up",
        headline=_MEETING.headline,
        url="https://news.example.org/b",
        people=(CHEY, HUANG),
        summary=_MEETING,
        sources=(source("연합뉴스", "최태원, 젠슨 황과 회동", "ko", at(1, 9, 42), _MEETING),),
        independent_outlets=1,
    )
    third = Card(
        story_id="s3",
        kind="new",
        headline="ソフトバンクG孫氏「AIに次の一手」 株主総会で",
        url="https://news.example.org/c",
        people=(SON,),
        summary=japanese,
        sources=(
            source(
                "日本経済新聞",
                "ソフトバンクG孫氏「AIに次の一手」 株主総会で",
                "ja",
                at(1, 6),
                japanese,
                "제목·요약만 확인",
            ),
        ),
        independent_outlets=1,
    )
    receipt = Receipt(
        sources_checked=47,
        failures=(
            SourceFailure(source_id="a", name="디지털데일리", kind="http-5xx", reason="서버가 500 오류로 답했습니다."),
            SourceFailure(
                source_id="b", name="ITmedia", kind="timeout", reason="서버가 제시간에 답을 마치지 않았습니다."
            ),
        ),
        items_seen=812,
        items_new=143,
        dropped={"off-topic": 96, "not-ai": 12, "homonym": 1, "already-said": 2, "no-link": 1},
        thin=3,
        copies=4,
        over_limit=1,
    )
    return Digest(
        edition_id="morning",
        title="AI 임원 브리핑",
        local_date=date(2024, 7, 2),
        timezone="Asia/Seoul",
        cards=(first, second),
        listed=(third,),
        receipt=receipt,
        made_at=datetime(2024, 7, 1, 23, 0, tzinfo=UTC),
    )


def quiet_digest():
    return replace(ordinary_digest(), cards=(), listed=(), receipt=Receipt(sources_checked=47))


def digest_of(count):
    """*count* cards and half as many listed ones, each with twelve sources."""
    base = ordinary_digest()
    sources = base.cards[0].sources * 4
    cards = [
        replace(base.cards[0], story_id=f"s{n}", headline=f"{n}번째 소식 " + "가나다 " * 12, sources=sources)
        for n in range(count)
    ]
    return replace(base, cards=tuple(cards), listed=base.listed * (count // 2))


def hostile_digest(text):
    """Every field that comes from outside says *text*."""
    said = Summary(
        headline=text,
        bullets=tuple(Bullet(text=text, evidence=(text, text)) for _ in range(3)),
        backend="endpoint",
        labels=(text,),
    )
    refused = Declined(reason=text, kind="foreign")
    person = PersonLine(executive_id="x", name=text, title=text)
    line = SourceLine(outlet=text, title=text, language="en", published=at(1, 1), url=text, summary=said, note=text)
    other = replace(line, summary=refused, url="https://example.org/?q=" + text)
    card = Card(
        story_id="x",
        kind="new",
        headline=text,
        url=text,
        people=(person,) * 5,
        summary=replace(said, headline=text + "!"),
        sources=(line, other),
        independent_outlets=2,
    )
    listed = replace(card, summary=refused, url="https://example.org/" + text)
    failure = SourceFailure(source_id="x", name=text, kind="dns", reason=text)
    receipt = Receipt(sources_checked=9, failures=(failure,) * 8, dropped={text: 3})
    return replace(ordinary_digest(), title=text, cards=(card,) * 2, listed=(listed,), receipt=receipt)
