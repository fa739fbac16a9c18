"""English sentences whose names and figures are Korean already, put into Korean by rules: whole or not at all."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.english import comparisons, orders
from summarizer.english.antecedents import with_antecedent
from summarizer.english.forms import forms_of, plural
from summarizer.english.lexicon import adjectives, adverbs, frames, nouns, proper, rows
from summarizer.english.predicates import Group, Told, adnominal, finite, linked, quoted, stem_of, told
from summarizer.english.sounds import with_particle
from summarizer.english.tokens import cut
from summarizer.english_grammar import readings


def _carried(english: str) -> str | None:
    """The Korean of *english*, its names as they are."""
    return next(readings(english), None)


@pytest.mark.parametrize(
    ("english", "korean"),
    [
        # who does what
        ("네이버 also buys processors from 엔비디아.", "네이버는 엔비디아에서 프로세서를 구매한다."),
        ("Raman will report to CEO 사티아 나델라.", "Raman은 사티아 나델라 CEO의 지휘를 받을 예정이다."),
        ("The board approved a 150억 달러 share buyback.", "이사회는 150억 달러 규모의 자사주 매입을 승인했다."),
        ("앤트로픽 employs roughly 3800명.", "앤트로픽은 약 3800명을 고용하고 있다."),
        # said
        (
            "SK하이닉스 has said it plans to begin mass production of the chips in the 2027년 1분기.",
            "SK하이닉스는 2027년 1분기에 칩 양산을 시작할 계획이라고 밝혔다.",
        ),
        (
            "Arm will ship a server chip to customers by the end of 올해, CEO 르네 하스 said on 7일(화요일).",
            "르네 하스 CEO는 7일(화요일) Arm이 올해 말까지 고객에 서버 칩을 출하할 것이라고 밝혔다.",
        ),
        (
            "삼성전자 may begin shipping samples to AMD, said Yoon Seok-jin, an 애널리스트 at Barom Investment.",
            "Barom Investment의 애널리스트인 Yoon Seok-jin은 삼성전자가 AMD에 샘플을 출하하기 시작할 수 있다고 밝혔다.",
        ),
        (
            "인텔 will close a plant, 2명 familiar with the plan said.",
            "사정을 아는 관계자 2명은 인텔이 공장을 폐쇄할 것이라고 밝혔다.",
        ),
        (
            "인텔 will close a plant, people familiar with the matter said.",
            "인텔은 공장을 폐쇄할 것으로 알려졌다.",
        ),
        ("인텔 told employees that it would cut jobs.", "인텔은 직원에게 인력을 감축할 것이라고 말했다."),
        (
            "리사 수 said the cooperation is not exclusive, adding that 네이버 was free to use rival chips.",
            "리사 수는 협력이 독점적이지 않다고 밝혔으며 네이버가 경쟁 칩을 사용할 수 있다고 덧붙였다.",
        ),
        ("인텔 denied a report that it would sell the unit.", None),
        ("An 인텔 대변인 declined to comment.", "인텔 대변인은 논평을 거부했다."),
        # who is called by two names, whom a noun names
        (
            "팀 쿡 met 이재용, who is also known as 이재용, in 서울 on 17일(금요일).",
            "팀 쿡은 17일(금요일) 서울에서 이재용을 만났다.",
        ),
        ("The startup 코히어 raised 5억 달러.", "스타트업 코히어는 5억 달러를 조달했다."),
        (
            "애플 and 메타 will expand their cooperation in chips on the basis of the talks.",
            "애플과 메타는 논의를 바탕으로 칩 협력을 확대할 예정이다.",
        ),
        (
            "네이버 will invest in chips, software and other areas.",
            "네이버는 칩, 소프트웨어 등 분야에 투자할 예정이다.",
        ),
        (
            "네이버 plans to raise 3조 원 by 2027년 to invest in chips, the 한국 company said on 30일(일요일).",
            "네이버는 30일(일요일) 칩에 투자하기 위해 2027년까지 3조 원을 조달할 계획이라고 밝혔다.",
        ),
        # less of a sentence that is not known whole
        (
            "인텔 will close a plant, which glorped for years, in 2027년.",
            "인텔은 2027년에 공장을 폐쇄할 예정이다.",
        ),
        ("인텔 will close a plant in 오하이오, cutting its glorps.", "인텔은 오하이오의 공장을 폐쇄할 예정이다."),
        ("Amid a glorp of orders, 인텔 opened a plant in 부산.", "인텔은 부산에 공장을 열었다."),
        ("인텔 opened a plant in 오하이오 as it glorps its rivals.", "인텔은 오하이오에 공장을 열었다."),
        (
            "네이버 opened a lab in 부산 and closed its glorps, 애플 said.",
            "애플은 네이버가 부산에 연구소를 열었다고 밝혔다.",
        ),
        ("인텔 will close a plant, unless it glorps.", None),
        ("인텔 and AMD, the two largest makers of chips, raised prices.", "인텔과 AMD는 가격을 인상했다."),
        ("엔비디아 had renewed its chips every 2년.", "엔비디아는 그동안 2년마다 자사 칩을 갱신했다."),
        ("인텔 will close a plant, a report it glorped as false.", None),
        # figures that somebody sees move, fines, sums to somebody
        ("마이크론 saw its profit fall 12% to 3억 달러.", "마이크론의 이익은 12% 감소한 3억 달러를 기록했다."),
        ("메타 was fined 2억 유로 by 유럽연합.", "메타는 유럽연합으로부터 2억 유로의 벌금을 부과받았다."),
        ("오픈AI will pay 오라클 30억 달러.", "오픈AI는 오라클에 30억 달러를 지급할 예정이다."),
        (
            "오픈AI was valued at 30억 달러 in its latest funding round.",
            "오픈AI는 투자 유치에서 30억 달러의 기업가치를 인정받았다.",
        ),
        ("인텔's sales rose 3% y-o-y to 20억 달러.", "인텔의 매출은 전년 동기보다 3% 증가한 20억 달러를 기록했다."),
        # what a firm is by law
        ("인텔 Corp. (NASDAQ: INTC) opened a plant.", "인텔은 공장을 열었다."),
        # plans, abilities, duties
        (
            "네이버 plans to invest more than 1조 원 in computing equipment 올해.",
            "네이버는 올해 컴퓨팅 장비에 1조 원 이상을 투자할 계획이다.",
        ),
        ("오픈AI and 네이버 agreed to build a data center.", "오픈AI와 네이버는 데이터센터를 건설하기로 합의했다."),
        ("A Senate panel is expected to hold a hearing.", "상원 위원회는 청문회를 개최할 것으로 예상된다."),
        ("TSMC may delay the plant.", "TSMC는 공장을 연기할 수 있다."),
        ("TSMC must close the plant.", "TSMC는 공장을 폐쇄해야 한다."),
        ("TSMC has yet to open the plant.", "TSMC는 아직 공장을 열지 않았다."),
        ("테슬라's CFO is to testify on 목요일.", "테슬라 CFO는 목요일 증언할 예정이다."),
        ("인텔 is considering selling a minority stake.", "인텔은 소수 지분을 매각하는 방안을 검토하고 있다."),
        ("인텔 continues to run the plant.", "인텔은 공장을 계속 운영한다."),
        # done to
        ("보스턴다이내믹스 was bought by 현대자동차 in 2021년.", "보스턴다이내믹스는 2021년에 현대자동차에 인수됐다."),
        ("The contract was extended by 1년 to 2031년.", "계약은 2031년까지 1년 연장됐다."),
        # not
        ("마이크론 did not name customers.", "마이크론은 고객을 거명하지 않았다."),
        ("No contract was signed.", "계약은 체결되지 않았다."),
        ("구글 has no plan to close the office.", "구글은 사무소를 폐쇄할 계획이 없다."),
        (
            "대통령 도널드 트럼프 said 지난주 that there would be no exceptions.",
            "도널드 트럼프 대통령은 지난주 예외가 없을 것이라고 밝혔다.",
        ),
        # figures
        (
            "Revenue for the 4분기 rose 38% from a year earlier to 116억 달러, while gross margin widened to 51.4% from 45.2%.",
            "4분기 매출은 전년 동기보다 38% 증가한 116억 달러를 기록했고 매출총이익률은 45.2%에서 51.4%로 상승했다.",
        ),
        ("Shares rose 6% in after-hours trading.", "주가는 시간외 거래에서 6% 상승했다."),
        ("애플 shares closed 1.1% lower on 2일(수요일).", "애플 주가는 2일(수요일) 1.1% 내린 채 마감했다."),
        ("애플 shares closed up 0.8% at 251.30달러.", "애플 주가는 0.8% 오른 251.30달러에 마감했다."),
        (
            "인텔 posted 2분기 revenue of 129억 달러, down 2% from a year earlier.",
            "인텔은 전년 동기보다 2% 감소한 129억 달러의 2분기 매출을 기록했다.",
        ),
        (
            "마이크로소프트's capital spending reached 349억 달러, up from 226억 달러 a year earlier.",
            "마이크로소프트의 설비투자는 전년 동기의 226억 달러에서 증가한 349억 달러에 달했다.",
        ),
        (
            "AMD raised its forecast to 1조1000억 달러 from 1조 달러.",
            "AMD는 전망치를 1조 달러에서 1조1000억 달러로 높였다.",
        ),
        ("AMD sold 4만 shares.", "AMD는 주식 4만 주를 매각했다."),
        (
            "1분기 net bookings came to 54억 유로, below the 61억 유로 expected.",
            "1분기 수주액은 시장 예상치인 61억 유로를 밑도는 54억 유로를 기록했다.",
        ),
        # what follows a noun
        (
            "엔비디아 participated in the latest round, which was led by 소프트뱅크그룹.",
            "엔비디아는 소프트뱅크그룹이 주도한 최신 투자 유치에 참여했다.",
        ),
        (
            "The browser it released 지난해 will be offered in 일본, 퍼플렉시티 said.",
            "퍼플렉시티는 지난해 공개한 브라우저가 일본에서 제공될 것이라고 밝혔다.",
        ),
        (
            "Kirsten Spears, the CFO, intends to retire in 3월.",
            "Kirsten Spears CFO는 3월에 은퇴할 의향이다.",
        ),
        (
            "Quillon, based in 오하이오, makes chips.",
            "오하이오에 본사를 둔 Quillon은 칩을 생산한다.",
        ),
        (
            "Lawyers for Larkfield argued that the ruling was inaccurate.",
            "Larkfield 측 변호사는 판결이 부정확하다고 주장했다.",
        ),
        ("테슬라 opened a plant worth 3억 달러.", "테슬라는 3억 달러 규모의 공장을 열었다."),
        # who it is that speaks, declines, asks
        (
            "애플 said the company expects revenue to grow but declined to give a figure.",
            "애플은 회사의 매출이 증가할 것으로 예상한다고 밝혔지만 수치 제공을 거부했다.",
        ),
        (
            "SK그룹 plans to buy a plant, the 한국 conglomerate said on 30일(일요일).",
            "SK그룹은 30일(일요일) 공장을 매입할 계획이라고 밝혔다.",
        ),
        (
            "The judge rejected 구글's request to delay the trial.",
            "판사는 재판을 연기해 달라는 구글의 요청을 거부했다.",
        ),
        (
            "네이버 denied that it was in talks to sell the unit.",
            "네이버는 사업부를 매각하는 방안을 협의하고 있다는 것을 부인했다.",
        ),
        # how many of those known
        ("The 3 men were arrested in 파리.", "세 사람은 파리에서 체포됐다."),
        ("The 2 firms will share the cost equally.", None),
        # sales of a thing are no sum
        ("마이크로소프트 stopped sales of the headset in 10월.", "마이크로소프트는 10월에 헤드셋 판매를 중단했다."),
        ("Sales of electric cars in 유럽 rose 28% in 5월.", "유럽의 전기차 판매는 5월에 28% 증가했다."),
        # names given, times again
        (
            "엔비디아 will launch a platform, called Rubin, in 2026년.",
            "엔비디아는 2026년에 루빈이라는 플랫폼을 출시할 예정이다.",
        ),
        ("삼성전자 opened a plant named Aurora.", "삼성전자는 Aurora라는 공장을 열었다."),
        ("델 raised its forecast for the second time.", "델은 전망치를 두 번째로 높였다."),
        ("엔비디아 renewed its design about every 2년.", "엔비디아는 약 2년마다 자사 설계를 갱신했다."),
        (
            "SK하이닉스 plans to invest 103조 원 over the 5년 to 2028년.",
            "SK하이닉스는 2028년까지 5년에 걸쳐 103조 원을 투자할 계획이다.",
        ),
        ("TSMC will spend 30억 달러 over the 3년 to 2029년.", "TSMC는 2029년까지 3년에 걸쳐 30억 달러를 쓸 예정이다."),
        ("The target was set at a meeting on 6월 28~29일.", "목표는 6월 28~29일 회의에서 설정됐다."),
        ("SEOUL, 6월 30일 (Sample Wire) - 인텔 sold a unit.", "인텔은 사업부를 매각했다."),
        # where and with whom
        (
            "리사 수 met 대통령 도널드 트럼프 at the 백악관 on 24일(월요일).",
            "리사 수는 24일(월요일) 백악관에서 도널드 트럼프 대통령을 만났다.",
        ),
        ("최태원 returned to 한국 on 6월 13일.", "최태원은 6월 13일 한국으로 돌아왔다."),
        ("SK그룹 is building businesses across the supply chain.", "SK그룹은 공급망 전반에서 사업을 구축하고 있다."),
        (
            "최태원 posted photographs with the 2 executives on social media.",
            "최태원은 소셜미디어에 두 임원과 찍은 사진을 게시했다.",
        ),
        ("앤디 재시 sent a letter to shareholders.", "앤디 재시는 주주에게 서한을 보냈다."),
        (
            "퀄컴 agreed to buy Alphawave for 24억 달러 in cash.",
            "퀄컴은 현금 24억 달러에 Alphawave를 인수하기로 합의했다.",
        ),
        ("리사 수 said models would become cheaper.", "리사 수는 모델이 더 저렴해질 것이라고 밝혔다."),
        (
            "SK그룹 aims to keep its debt ratio below 100%.",
            "SK그룹은 부채비율을 100% 미만으로 유지하는 것이 목표다.",
        ),
        (
            "The industry is watching whether the talks will lead to cooperation in infrastructure.",
            "업계는 논의가 인프라 협력으로 이어질지를 주시하고 있다.",
        ),
        # what goes on since then; who is added; names with 'of'
        (
            "폭스바겐's software unit has been losing money since 2020년.",
            "폭스바겐의 소프트웨어 사업부는 2020년 이후 손실을 보고 있다.",
        ),
        ("네이버 has been testing robots since 5월.", "네이버는 5월 이후 로봇을 시험하고 있다."),
        ("넷플릭스 added 900만 subscribers.", "넷플릭스는 구독자 900만 명을 늘렸다."),
        ("인텔 added 300 engineers in 서울.", "인텔은 서울에서 엔지니어 300명을 늘렸다."),
        ("네이버 supplies computing power to the Bank of 한국.", "네이버는 한국은행에 연산 능력을 공급한다."),
        ("Arm shares rose 5% before giving up their gains.", "Arm 주가는 상승분을 반납하기 전 5% 상승했다."),
        # clauses beside each other
        (
            "젠슨 황 is scheduled to fly to 타이베이 on 금요일, where he will visit TSMC.",
            "젠슨 황은 금요일 타이베이를 찾아 TSMC를 방문할 예정이다.",
        ),
        (
            "립부 탄 has sold 2 businesses since he took over in 2025년 3월.",
            "립부 탄은 2025년 3월에 취임한 이후 사업 2개를 매각했다.",
        ),
        (
            "인텔 raised 16억 달러 by selling part of a software unit to a private equity firm.",
            "인텔은 사모펀드에 소프트웨어 사업부의 일부를 매각해 16억 달러를 조달했다.",
        ),
        (
            "마이크로소프트 will start in 3월 and lead a team of more than 400명.",
            "마이크로소프트는 3월에 시작하고 400명 이상의 팀을 이끌 예정이다.",
        ),
        ("In 4월, 인텔 sold a unit.", "인텔은 4월에 사업부를 매각했다."),
        ("인텔 shares fell on the news.", "인텔 주가는 소식에 하락했다."),
        ("However, 인텔 sold a unit.", "인텔은 사업부를 매각했다."),
        (
            "According to a joint statement, 오픈AI will contribute 30억 달러.",
            "공동 성명에 따르면 오픈AI는 30억 달러를 출자할 예정이다.",
        ),
    ],
)
def test_each_construction_has_its_korean(english, korean):
    assert _carried(english) == korean


@pytest.mark.parametrize(
    "doubtful",
    [
        # words that no table has
        "The firm snorfled the market.",
        "엔비디아 glorped its chips.",
        # somebody told of elsewhere
        "He said the company would appeal.",
        "It will open in 2027년.",
        "The company will close a plant.",
        "Its sales rose 5%.",
        "They said no.",
        # who speaks of himself
        "We like the site, but we have not signed, 다리오 아모데이 said.",
        # a verb of two senses, with nothing that tells which
        "인텔 slipped 0.9%.",
        # 'use' may be what the firms do
        "The report found that half of the firms surveyed use AI every day.",
        # a plant's staff did not open it
        "The company, which makes drones, went public in 뉴욕 지난주.",
        "The network was down for 6시간.",
        "The company's first product failed.",
        # nobody does what the noun is of
        "애플 expects more pressure from 구글 to restrict exports.",
        # half a sentence
        "엔비디아 revenue of 132억 달러",
        "Asked whether he had met the founder.",
        # a saying
        "RIM kept costs in line.",
        "",
        '"',
        "한국어 문장",
    ],
)
def test_what_is_doubtful_is_left(doubtful):
    assert _carried(doubtful) is None


@given(st.text(max_size=60))
def test_any_text_is_survived(text):
    korean = _carried(text)
    assert korean is None or korean.endswith(".")


_WORDS = st.sampled_from(
    [
        "인텔",
        "said",
        "that",
        "the",
        "company",
        "will",
        "open",
        "a",
        "plant",
        "in",
        "서울",
        "on",
        "5일(월요일)",
        "and",
        ",",
        "which",
        "it",
        "sold",
        "for",
        "3억",
        "달러",
        "to",
        "삼성전자",
        "by",
        "2027년",
        "not",
        "rose",
        "5%",
        "its",
        "he",
    ]
)


@given(st.lists(_WORDS, max_size=14).map(" ".join))
def test_words_in_any_order_leave_no_english_word(text):
    korean = _carried(text)
    assert korean is None or not re.search(r"(?<![A-Za-z])[a-z]{2,}", korean)


# -- the tables ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("table", ["nouns.txt", "adjectives.txt", "adverbs.txt", "proper.txt"])
def test_no_word_stands_twice_in_a_table(table):
    surfaces = [surface for row in rows(table) for surface in row[0].split("|")]
    assert sorted({surface for surface in surfaces if surfaces.count(surface) > 1}) == []


def test_every_frame_is_of_a_known_kind_and_has_known_marks():
    known = {"o", "s", "p", "x", "n", "st", "as", "obj", "need", "rep", "tight", "nowith", "bare", "one", "many"}
    prepositions = {
        "to",
        "from",
        "in",
        "at",
        "on",
        "for",
        "with",
        "as",
        "into",
        "by",
        "about",
        "against",
        "over",
        "of",
        "through",
        "near",
        "across",
        "under",
        "among",
        "until",
        "upon",
        "before",
        "toward",
        "below",
        "above",
    } | {"ofing", "oning", "froming", "heavily"}
    for entry in frames().values():
        for frame in entry:
            assert frame.kind in set("IOTRVGXCAMW"), frame
            assert set(frame.marks) <= known | prepositions, frame
            assert re.search("[가-힣]", frame.pattern), frame


def test_nouns_have_known_marks():
    known = {
        "n",
        "to",
        "dest",
        "that",
        "ing",
        "of",
        "for",
        "on",
        "in",
        "with",
        "from",
        "about",
        "over",
        "between",
        "against",
        "by",
        "into",
        "as",
        "at",
        "toward",
        "under",
    }
    for surface, noun in nouns().items():
        assert set(noun.marks) <= known, surface
        assert noun.kinds <= set("hofmprdegscbvtluqKMNP"), surface
        assert re.search("[가-힣A-Z]", noun.korean), surface


def test_the_tables_are_large_enough_to_read_a_paper():
    assert len(frames()) >= 2000
    assert len(nouns()) >= 7000
    assert len(adjectives()) + len(adverbs()) >= 2000
    assert len(proper()) >= 40


def test_the_parts_of_a_predicate_have_one_order():
    assert orders.LEAD < orders.TIME < orders.OBJECT < orders.INNER < orders.NEAR


# -- the parts -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verb", "form", "name"),
    [
        ("plan", "planned", "pp"), ("make", "making", "ing"), ("carry", "carries", "s"), ("begin", "began", "past"),
        ("ship", "shipping", "ing"), ("agree", "agreed", "past"), ("lie", "lying", "ing"), ("fall", "fallen", "pp"),
    ],
)  # fmt: skip
def test_a_verb_is_known_in_all_its_forms(verb, form, name):
    assert name in forms_of(verb)[form]


@pytest.mark.parametrize(
    ("one", "many"), [("company", "companies"), ("chip", "chips"), ("tax", "taxes"), ("data center", "data centers")]
)
def test_a_noun_is_known_in_the_plural(one, many):
    assert plural(one) == many


@pytest.mark.parametrize(
    ("stem", "group", "korean"),
    [
        ("열", Group(modal="will"), "열 예정이다"),
        ("열", Group(tense="past", negative=True), "열지 않았다"),
        ("짓/ㅅ", Group(tense="past"), "지었다"),
        ("계획이/c", Group(negative=True), "계획이 없다"),
        ("회사이/c", Group(tense="past"), "회사였다"),
        ("고용하고 있/i", Group(modal="could"), "고용할 수 있다"),
        ("크/a", Group(), "크다"),
    ],
)
def test_a_predicate_says_what_the_verb_group_says(stem, group, korean):
    made = told(stem_of(stem), group, wills=True)
    assert made is not None
    assert finite(made) == korean


def test_endings_agree_with_the_stem():
    sell = Told(stem_of("팔"))
    assert (quoted(sell), adnominal(sell), linked(sell, "고"), linked(sell, "뒤")) == (
        "판다고",
        "파는",
        "팔고",
        "판 뒤",
    )


@pytest.mark.parametrize(
    ("name", "korean"),
    [
        ("Raman", "Raman은"),
        ("Siri", "Siri는"),
        ("Xing", "Xing은"),
        ("Google", "Google은"),
        ("Snowflake", "Snowflake는"),
        ("AMD", "AMD는"),
    ],
)
def test_particles_follow_the_sound_of_a_name(name, korean):
    assert with_particle(name, "은") == korean


def test_a_sentence_is_cut_into_figures_times_and_words():
    tags = [
        (token.text, token.tag) for token in cut("SK하이닉스 won't pay 3.2억 달러 on 17일(목요일), 5년 after 2027년.")
    ]
    assert tags == [
        ("SK하이닉스", "hangul"), ("wo", "latin"), ("n", "latin"), ("t", "latin"), ("pay", "latin"),
    ] or ("17일(목요일)", "time") in tags  # fmt: skip
    assert ("5년", "span") in tags
    assert ("2027년", "time") in tags


@pytest.mark.parametrize(
    ("parts", "change", "put"),
    [
        (((orders.OBJECT, "129억 달러의 매출을"),), "2% 감소한", "2% 감소한 129억 달러의 매출을"),
        (((orders.OBJECT, "5억 달러를"), (orders.WITH, "3곳에")), "2% 감소한", None),
        (((orders.OBJECT, "매출을"),), "2% 감소한", None),
    ],
)
def test_a_change_goes_before_the_only_figure(parts, change, put):
    made = comparisons.compared(parts, change)
    assert (made[0][1] if made else None) == put


# -- who 'the company' is --------------------------------------------------------------------------------------------

GLOSSARY = {"Micron": "마이크론", "Mehrotra": "산제이 메흐로트라", "Samsung": "삼성전자"}
PEOPLE = frozenset({"산제이 메흐로트라"})


@pytest.mark.parametrize(
    ("before", "sentence", "named"),
    [
        (["마이크론 raised its forecast."], "The company will hire.", "Micron will hire."),
        (["마이크론 raised its forecast."], "Its sales rose.", "Micron's sales rose."),
        (["마이크론 raised its forecast.", "산제이 메흐로트라 spoke."], "He will retire.", None),
        (["마이크론 sued 삼성전자."], "The company will hire.", None),
        (["마이크론 sued Quillon."], "The company will hire.", None),
        (["Shares rose."], "The company will hire.", None),
        (["마이크론 raised its forecast."], "Sales rose.", "Micron's sales rose."),
        (["마이크론 raised its forecast.", "Net income fell."], "Sales rose.", "Micron's sales rose."),
        (["마이크론 raised its forecast.", "산제이 메흐로트라 spoke."], "Sales rose.", "Micron's sales rose."),
        (["마이크론 sued 삼성전자."], "Sales rose.", None),
        (["마이크론 raised its forecast."], "Sales of toys rose.", None),
        (
            ["마이크론 raised its forecast."],
            "Staff will get a bonus, the company said.",
            "Staff will get a bonus, Micron said.",
        ),
    ],
)
def test_the_company_is_the_only_one_named_before(before, sentence, named):
    sentences = [*before, sentence]
    found = with_antecedent(sentences, sentences, len(before), GLOSSARY, PEOPLE)
    assert (found[0] if found else None) == named
