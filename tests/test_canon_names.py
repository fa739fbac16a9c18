"""Names, titles and places in Korean, in Korean order."""

import pytest

from summarizer.canon import canonicalise, places_in, titles_in

GLOSSARY = {
    "Nvidia": "엔비디아", "Jensen Huang": "젠슨 황", "Huang": "젠슨 황", "Intel": "인텔", "Pat Gelsinger": "팻 겔싱어", "SK Group": "SK그룹",
    "SK": "SK그룹", "Chey Tae-won": "최태원", "英伟达": "엔비디아", "黄仁勋": "젠슨 황", "エヌビディア": "엔비디아", "ジェンスン・フアン": "젠슨 황",
    "ソフトバンクグループ": "소프트뱅크그룹", "孫正義": "손정의", "台積電": "TSMC", "魏哲家": "웨이저자", "Arm": "Arm",
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "Nvidia CEO Jensen Huang arrived", "젠슨 황 엔비디아 CEO arrived"),
        ("en", "Nvidia chief executive Jensen Huang arrived", "젠슨 황 엔비디아 CEO arrived"),
        ("en", "Nvidia's CEO, Jensen Huang, arrived", "젠슨 황 엔비디아 CEO, arrived"),
        ("en", "Jensen Huang, CEO of Nvidia, arrived", "젠슨 황 엔비디아 CEO, arrived"),
        ("en", "Jensen Huang, Nvidia's founder and CEO, arrived", "젠슨 황 엔비디아 창업자 겸 CEO, arrived"),
        ("en", "SK Group Chairman Chey Tae-won", "최태원 SK그룹 회장"),
        ("en", "former Intel CEO Pat Gelsinger", "팻 겔싱어 전 인텔 CEO"),
        ("en", "Pat Gelsinger, former CEO of Intel,", "팻 겔싱어 전 인텔 CEO,"),
        ("zh", "英伟达CEO黄仁勋表示", "젠슨 황 엔비디아 CEO表示"),
        ("zh", "台積電董事長魏哲家", "웨이저자 TSMC 회장"),
        ("ja", "エヌビディアのジェンスン・フアンCEOは", "젠슨 황 엔비디아 CEOは"),
        ("ja", "ソフトバンクグループの孫正義会長兼社長は", "손정의 소프트뱅크그룹 회장 겸 사장は"),
        ("en", "Nvidia and Intel met", "엔비디아 and 인텔 met"),
        ("en", "Armed with chips", "Armed with chips"),
        ("ko", "SK그룹 회장", "SK그룹 회장"),
        ("ko", "최태원 SK 회장", "최태원 SK그룹 회장"),
    ],
)
def test_names_and_titles_stand_in_korean_order(language, sentence, expected):
    once = canonicalise(sentence, language, glossary=GLOSSARY)
    assert once == expected
    assert canonicalise(once, language, glossary=GLOSSARY) == expected


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("젠슨 황 엔비디아 최고경영자(CEO)", ("ceo",)),
        ("젠슨 황 CEO", ("ceo",)),
        ("최태원 SK그룹 회장", ("chairman",)),
        ("이 부회장과 김 사장", ("vice-chairman", "president")),
        ("창업자 겸 CEO", ("founder", "ceo")),
        ("공동창업자", ("co-founder",)),
        ("이시바 총리", ("prime-minister",)),
        ("회장단 회의", ()),
        ("시장이 커졌다", ()),
        ("반도체 시장의 성장", ()),
        ("오세훈 서울시장", ("mayor",)),
        ("아무도 없다", ()),
    ],
)
def test_titles_have_ids(text, ids):
    assert titles_in(text) == ids


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("미국 애리조나에서 만났다", ("미국", "애리조나")),
        ("한국과 대만, 일본은", ("한국", "대만", "일본")),
        ("자산을 인도했다", ()),
        ("인도는 성장했다", ("인도",)),
        ("인도네시아 정부", ("인도네시아",)),
        ("그런 수단은 없다", ()),
        ("미국산 반도체", ("미국",)),
        ("실리콘밸리의 기업", ("실리콘밸리",)),
        ("구마모토현 공장", ("구마모토",)),
        ("남미국가", ()),
    ],
)
def test_places_are_found_at_the_head_of_a_word(text, places):
    assert places_in(text) == places
