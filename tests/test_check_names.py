"""Who is named, with which title, at which firm: forms of one name pass, another person or firm of the article does not."""

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.names.people import names
from summarizer.contract.posts.titles import titles

ENGLISH = Source(
    language="en",
    sentences=(
        "Nvidia Chief Executive Jensen Huang met SK Group Chairman Chey Tae-won in Seoul.",
        "SK hynix Chief Executive Kwak Noh-jung was there too.",
        "Huang told reporters that he wanted more memory.",
        "SK hynix has said it plans to build a line.",
        "He also met President Lee Jae-myung.",
    ),
    glossary={
        "Nvidia": "엔비디아", "Jensen Huang": "젠슨 황", "SK Group": "SK그룹", "Chey Tae-won": "최태원", "SK hynix": "SK하이닉스",
        "Kwak Noh-jung": "곽노정",
    },
)  # fmt: skip
KOREAN = Source(
    sentences=(
        "구광모 LG그룹 회장이 8일 시카고를 찾았다.",
        "구 회장은 현지 연구원을 만났다.",
        "젠슨 황 엔비디아 CEO도 같은 행사에 왔다.",
        "전북도는 보조금을 준다.",
    ),
    glossary={"구광모": "구광모", "LG그룹": "LG그룹", "젠슨 황": "젠슨 황", "엔비디아": "엔비디아"},
)


def reasons(source: Source, at: int, text: str) -> list[str]:
    bullet = Bullet(text=text, evidence=(source.sentences[at],))
    return [reason for rule in (names, titles) if (reason := rule(bullet, source)) is not None]


@pytest.mark.parametrize(
    ("source", "at", "text"),
    [
        (ENGLISH, 0, "젠슨 황 엔비디아 CEO, 서울서 최태원 SK그룹 회장과 회동"),
        (ENGLISH, 2, "황 CEO, 메모리 확대 희망"),
        (ENGLISH, 4, "황 CEO, 이재명 대통령과도 면담"),
        (KOREAN, 1, "구 회장, 현지 연구원 면담"),
        (KOREAN, 3, "전라북도, 보조금 지급"),
    ],
)
def test_a_name_in_another_form_passes(source: Source, at: int, text: str):
    assert reasons(source, at, text) == []


@pytest.mark.parametrize(
    ("source", "at", "text"),
    [
        (ENGLISH, 2, "곽 CEO, 메모리 확대 희망"),
        (ENGLISH, 3, "엔비디아, 생산 라인 건설 계획"),
        (ENGLISH, 0, "젠슨 황 SK하이닉스 CEO, 서울서 최태원 회장과 회동"),
        (KOREAN, 1, "구 사장, 현지 연구원 면담"),
        (KOREAN, 0, "구광모 LG그룹 부회장, 8일 시카고 방문"),
        (KOREAN, 0, "구광모 엔비디아 회장, 8일 시카고 방문"),
    ],
)
def test_another_person_title_or_firm_of_the_article_is_refused(source: Source, at: int, text: str):
    assert reasons(source, at, text) != []
