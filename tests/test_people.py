"""Who is named in a text: boundaries, context, namesakes, short forms, in four scripts."""

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.catalogue.roster import load_roster
from bot.model import Executive, Matches, Organisation, Roster
from bot.people import Matcher, collisions
from bot.people.folding import key

HERE = Path(__file__).parent
ROSTER = load_roster(HERE.parent / "config" / "executives.yaml")
MATCHER = Matcher(ROSTER)
SEEDS = HERE.parent.parent / "shared" / "seeds"


def people(text: str) -> list[str]:
    return list(MATCHER.match(text).people_ids)


def organisations(text: str) -> list[str]:
    return list(MATCHER.match(text).organisations)


def surfaces(text: str, owner: str) -> list[str]:
    return [text[span.start : span.end] for span in MATCHER.match(text).spans if span.id == owner]


def reasons(text: str) -> dict[str, str]:
    return {refused.executive_id: refused.reason for refused in MATCHER.match(text).rejected}


@pytest.mark.parametrize("document", sorted((HERE / "data" / "people").glob("*.txt")), ids=lambda path: path.stem)
def test_article_yields_the_people_companies_and_titles_of_its_answer(document: Path):
    matches = MATCHER.match(document.read_text(encoding="utf-8"))
    answer = json.loads(document.with_suffix(".json").read_text(encoding="utf-8"))
    assert {mention.executive_id: mention.title for mention in matches.people} == answer["people"]
    assert sorted(matches.organisations) == sorted(answer["organisations"])
    assert {mention.executive_id: mention.count for mention in matches.people} == answer["counts"]
    assert {one.executive_id: one.reason for one in matches.rejected} == answer["rejected"]


SEED_1 = {
    "lee-jae-yong", "chey-tae-won", "koo-kwang-mo", "jensen-huang", "cc-wei", "ryu-young-sang", "kim-ju-seon",
    "mark-zuckerberg", "cristiano-amon", "andy-jassy", "jim-keller",
}  # fmt: skip
SEED_2 = {"chey-tae-won", "andy-jassy", "pat-gelsinger", "sam-altman", "satya-nadella"}


@pytest.mark.skipif(not SEEDS.exists(), reason="the seed documents are not part of the product")
@pytest.mark.parametrize(("name", "expected"), [("seed1.txt", SEED_1), ("seed2.txt", SEED_2)])
def test_seed_documents_name_their_roster_people_and_nobody_else(name: str, expected: set[str]):
    body = (SEEDS / name).read_text(encoding="utf-8").split("번호 제목")[0]
    assert set(people(body)) == expected


@pytest.mark.parametrize(
    "tail",
    [
        "이",
        "은",
        "을",
        "의",
        "에게",
        "에게서",
        "께서",
        "과",
        "이랑",
        "도",
        "만",
        "부터",
        "까지",
        "처럼",
        "보다",
        "으로",
        "이나",
        "이라는",
        "이라고",
        "이며",
        "이다",
        "이었다",
        "입니다",
        "측",
        "측은",
        "씨",
        "님",
        "표",
        "발",
        "등",
        "등은",
        "들",
        "때",
        "에게도",
        "에게는",
        "만의",
        "만이",
        "회장",
        "회장은",
        "회장이",
        "부회장과",
        "사장에게",
        "대표이사는",
        "CEO가",
        "회장님께서",
        "으로부터",
        "와의",
        "과의",
        "마저",
        "조차",
        "이야말로",
    ],
)
def test_particles_and_titles_stick_to_a_hangul_name(tail: str):
    text = f"어제 최태원{tail} 말했다"
    assert surfaces(text, "chey-tae-won") == ["최태원"]


@pytest.mark.parametrize(
    "text",
    [
        "손정의된 개념", "이재용품 매장", "최태원시", "박이재용 씨", "구광모텔 숙박", "정의선수 골", "젠슨황제", "배경훈련 영상",
        "신최태원은", "A최태원", "3최태원", "이재용산", "최 태 원",
    ],
)  # fmt: skip
def test_name_inside_another_word_is_not_the_name(text: str):
    assert people(text + " AI 반도체 회장") == []


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("前최태원 SK 회장", "최태원"),
        ('"최태원"', "최태원"),
        ("(최태원)", "최태원"),
        ("이재용·최태원·구광모", "최태원"),
        ("[단독]최태원, 방미", "최태원"),
        ("최태원發 투자", "최태원"),
        ("최태원…젠슨 황 만나", "최태원"),
    ],
)
def test_punctuation_and_hanja_do_not_hide_a_hangul_name(text: str, surface: str):
    assert surfaces(text + " AI", "chey-tae-won") == [surface]


@pytest.mark.parametrize(
    "name",
    [
        "젠슨 황", "젠슨황", "젠슨·황", "젠슨  황", "젠슨\u00a0황", "젠슨\u200b 황", "Jensen Huang", "JENSEN HUANG", "jensen huang",
        "Jen-Hsun Huang", "Jen Hsun Huang", "Jensen\nHuang", "#JensenHuang"[1:], "Ｊｅｎｓｅｎ Ｈｕａｎｇ", "ジェンスン・フアン",
        "ジェンスンフアン", "ジェンスン＝フアン", "ジェンスン=フアン", "ｼﾞｪﾝｽﾝ･ﾌｱﾝ", "黄仁勋", "黃仁勳", "黄仁勲",
    ],
)  # fmt: skip
def test_one_person_is_found_in_every_way_of_writing(name: str):
    text = f"「{name}」"
    assert surfaces(text, "jensen-huang") == [name]


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("Chey Tae-won", "chey-tae-won"), ("Chey Tae Won", "chey-tae-won"), ("Chey Taewon", "chey-tae-won"),
        ("Tae-won Chey", "chey-tae-won"), ("Lee Jae Yong", "lee-jae-yong"), ("Jay Y. Lee", "lee-jae-yong"),
        ("Jay Y Lee", "lee-jae-yong"), ("C.C. Wei", "cc-wei"), ("C. C. Wei", "cc-wei"), ("CC Wei", "cc-wei"),
        ('Masayoshi "Masa" Son', "masayoshi-son"), ("Son Masayoshi", "masayoshi-son"), ("Koo Kwang Mo", "koo-kwang-mo"),
        ("René Haas", "rene-haas"), ("Lip Bu Tan", "lip-bu-tan"), ("Fei Fei Li", "fei-fei-li"), ("Li Fei-Fei", "fei-fei-li"),
        ("샘올트먼", "sam-altman"), ("웨이 저자", "cc-wei"), ("马克·扎克伯格", "mark-zuckerberg"), ("马克・扎克伯格", "mark-zuckerberg"),
        ("孫正義", "masayoshi-son"), ("孙正义", "masayoshi-son"),
    ],
)  # fmt: skip
def test_romanised_names_match_with_or_without_hyphens_and_in_both_orders(name: str, owner: str):
    assert surfaces(f"… {name} …", owner) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "jensenhuang.com", "Sam. Altman wrote", "Sam, Altman", "Sammy Altmann", "xJensen Huang", "Jensen Huangs", "Tim Cooking",
        "ランディ・ザッカーバーグ", "ザッカーバーグス", "兰迪·扎克伯格", "Kimbal Musk left Tesla", "데이비드 엘리슨 CEO",
    ],
)  # fmt: skip
def test_parts_of_other_names_and_words_do_not_match(text: str):
    assert people(text) == []


def test_decomposed_text_gives_offsets_into_the_text_as_given():
    text = unicodedata.normalize("NFD", "어제 최태원 SK그룹 회장이 René Haas를 만났다")
    assert [unicodedata.normalize("NFC", s) for s in surfaces(text, "chey-tae-won")] == ["최태원"]
    assert [unicodedata.normalize("NFC", s) for s in surfaces(text, "rene-haas")] == ["René Haas"]


def test_offsets_skip_zero_width_characters_before_and_inside_a_name():
    text = "\ufeff어\u200b제 최\u200b태원이 ㈜LG를 찾았다. AI"
    assert surfaces(text, "chey-tae-won") == ["최\u200b태원"]
    assert surfaces(text, "lg-group") == ["㈜LG"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SK하이닉스와 만났다", ["sk-hynix"]),
        ("SK 하이닉스가", ["sk-hynix"]),
        ("SK그룹은", ["sk-group"]),
        ("SK는 물론", ["sk-group"]),
        ("삼성전자와의 협력", ["samsung-electronics"]),
        ("SK하이닉스·삼성전자", ["sk-hynix", "samsung-electronics"]),
        ("LG AI연구원과 LG", ["lg-ai-research", "lg-group"]),
        ("SK텔레콤이", ["sk-telecom"]),
        ("엔비디아발 훈풍, 엔비디아향 납품", ["nvidia"]),
        ("美엔비디아·탈엔비디아", ["nvidia"]),
        ("네이버표 검색", ["naver"]),
        ("엔비디아GPU", ["nvidia"]),
        ("대만 TSMC의", ["tsmc"]),
        ("Nvidia's chips", ["nvidia"]),
        ("Open AI and OpenAI", ["openai"]),
        ("오픈 AI가", ["openai"]),
        ("SKハイニックスは", ["sk-hynix"]),
        ("台积电表示", ["tsmc"]),
        ("메타, AI 인재 영입", ["meta"]),
        ("Apple shares rose", ["apple"]),
    ],
)
def test_companies_match_by_the_longest_name(text: str, expected: list[str]):
    assert organisations(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "메타버스 AI 투자", "애플리케이션 AI", "인텔리전스 AI", "델타 AI 투자", "암호화폐 투자", "SK온 투자", "LG화학 실적", "KT&G 주가", "KTX 투자", "KT위즈",
        "삼성 라이온즈 실적", "Apple pie is sweet", "the oracle of Delphi", "lend an arm, AI", "intel on AI", "高通胀 AI", "三星堆 AI", "메타인지 AI",
        "삼성SDI 실적", "metaverse AI", "Armed AI",
    ],
)  # fmt: skip
def test_words_that_only_begin_like_a_company_do_not_match(text: str):
    assert organisations(text) == []


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("저커버그 “메타, 초지능 만든다”", "mark-zuckerberg"),
        ("올트먼, 오픈AI 개편", "sam-altman"),
        ("OpenAI的奥特曼表示", "sam-altman"),
        ("Tesla shares fell after Musk tweeted", "elon-musk"),
        ("マスク氏、テスラで", "elon-musk"),
        ("JY, 삼성 경영", "lee-jae-yong"),
    ],
)
def test_weak_alias_matches_with_its_company_or_context(text: str, owner: str):
    assert people(text) == [owner]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("저커버그 “새로 만든다”", "mark-zuckerberg"),
        ("奥特曼打怪兽", "sam-altman"),
        ("기시다와 基辛格 外交", "pat-gelsinger"),
    ],
)
def test_weak_alias_without_context_is_refused_with_its_reason(text: str, owner: str):
    assert people(text) == []
    assert reasons(text)[owner] == "no-context"


def test_company_name_is_no_context_for_the_person_of_the_same_name():
    assert people("戴尔宣布财报，股价上涨") == []
    assert organisations("戴尔宣布财报，股价上涨") == ["dell"]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("이재용 아나운서가 진행했다", "lee-jae-yong"),
        ("방송인 이재용이 삼성 라이온즈 경기에서 시구했다", "lee-jae-yong"),
        ("배우 하정우, AI 더빙 참여", "ha-jung-woo-ai"),
        ("박성현, LPGA 투어 우승", "park-sung-hyun-rebellions"),
        ("박성현이 홀인원을 기록했다", "park-sung-hyun-rebellions"),
        ("김주선 치어리더 화제", "kim-ju-seon"),
        ("박홍근 의원, AI 기본법 발의", "park-hong-kun"),
        ("김성훈 기자 = AI 스타트업 업스테이지가", "sung-kim-upstage"),
        ("SK 최태원 코치가 야구 대표팀 내야수를", "chey-tae-won"),
        ("가수 김범수 콘서트", "kim-beom-su"),
    ],
)
def test_namesake_is_refused_as_a_homonym(text: str, owner: str):
    assert owner not in people(text)
    assert reasons(text)[owner] == "homonym"


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("이재용 의원은 국회에서 말했다", "lee-jae-yong"),
        ("이재용 더불어민주당 의원", "lee-jae-yong"),
        ("이재용 교수는 서울대에서 AI를 연구한다", "lee-jae-yong"),
        ("이재용 서울대 전기공학부 교수는 반도체를 연구한다", "lee-jae-yong"),
        ("삼성서울병원 이재용 교수가 AI 진단을 말했다", "lee-jae-yong"),
        ("최태원 교수는 AI 반도체 전문가다", "chey-tae-won"),
        ("김범수 교수는 말했다", "kim-beom-su"),
        ("정신아 교수", "chung-shin-a"),
        ("국민의힘 이재용 후보", "lee-jae-yong"),
        ("이재용 경위가 AI로 범인을 잡았다", "lee-jae-yong"),
        ("이해진 시인의 시집", "lee-hae-jin"),
        ("시인 이해진, AI 시대의 시집", "lee-hae-jin"),
        ("이재용 부장판사는 AI 판결을", "lee-jae-yong"),
        ("이재용(49) 씨는 서울 강남에서 식당을 운영한다", "lee-jae-yong"),
    ],
)
def test_namesake_of_a_calling_that_is_seldom_an_executives_is_refused(text: str, owner: str):
    assert people(text) == []
    assert reasons(text) == {owner: "homonym"}


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("최태원은 말했다", "chey-tae-won"),
        ("이재용 씨가 말했다", "lee-jae-yong"),
        ("최태원(65) 씨의 SK 주식", "chey-tae-won"),
        ("이홍락 교수는 LG AI연구원을 이끈다", "honglak-lee"),
        ("박홍근 하버드대 교수, 삼성 SAIT로", "park-hong-kun"),
        ("백준호 박사가 창업한 퓨리오사AI", "june-paik"),
        ("앤드루 응 교수는 말했다", "andrew-ng"),
        ("페이페이 리 교수는 말했다", "fei-fei-li"),
        ("배경훈 장관은 말했다", "bae-kyung-hoon"),
        ("배경훈 후보자 청문회, AI", "bae-kyung-hoon"),
        ("이재명 후보는 AI 공약을 냈다", "lee-jae-myung"),
        ("하정우 전 수석, AI", "ha-jung-woo-ai"),
        ("하정우 후보는 부산 북갑에서", "ha-jung-woo-ai"),
        ("홍길동 의원 최태원 SK그룹 회장 만나", "chey-tae-won"),
        ("최태원 의원들 만나 AI 논의", "chey-tae-won"),
    ],
)
def test_calling_beside_its_company_or_known_to_the_roster_is_the_executives_own(text: str, owner: str):
    assert owner in people(text)


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("이재용 회장, 영화 같은 귀국", "lee-jae-yong"),
        ("이재용 삼성전자 회장이 배우와 만났다", "lee-jae-yong"),
        ("김주선 SK하이닉스 사장", "kim-ju-seon"),
        ("박성현 대표 “NPU 양산”", "park-sung-hyun-rebellions"),
        ("최태원, AI 투자 강조", "chey-tae-won"),
        ("이재용·정의선·젠슨 황 회동", "lee-jae-yong"),
        ("하정우 네이버클라우드 센터장, 소버린 AI", "ha-jung-woo-ai"),
    ],
)
def test_title_or_context_overrides_the_namesake(text: str, owner: str):
    assert owner in people(text)


def test_namesake_beside_the_executive_is_the_only_mention_refused():
    text = "이재용 삼성전자 회장과 이름이 같은 방송인 이재용이 화제다"
    matches = MATCHER.match(text)
    assert [mention.count for mention in matches.people] == [1]
    assert reasons(text) == {"lee-jae-yong": "homonym"}


def test_short_form_resolves_only_after_the_full_name():
    text = "최 회장은 떠났다. 최태원 SK그룹 회장은 남았다. 최 회장은 웃었다."
    assert surfaces(text, "chey-tae-won") == ["최태원", "최 회장"]
    assert reasons(text) == {"chey-tae-won": "no-full-name"}


def test_surname_and_title_before_any_full_name_still_counts_with_its_company():
    text = "저커버그 CEO, 메타 조직 개편. 마크 저커버그 메타 CEO가 말했다. 저커버그 CEO는 웃었다."
    assert surfaces(text, "mark-zuckerberg") == ["저커버그", "마크 저커버그", "저커버그 CEO"]
    assert reasons(text) == {}


def test_shared_short_form_goes_to_the_latest_full_mention():
    text = "정의선 현대차그룹 회장이 왔다. 정 회장은 앉았다. 정기선 HD현대 회장도 왔다. 정 회장은 섰다."
    assert surfaces(text, "chung-euisun") == ["정의선", "정 회장"]
    assert surfaces(text, "chung-ki-sun") == ["정기선", "정 회장"]


@pytest.mark.parametrize(
    "between", ["이호진 회장도 왔다.", "이호진 태광그룹 회장도 왔다.", "이부진 호텔신라산업 회장이 왔다."]
)
def test_person_outside_the_roster_is_not_robbed_of_a_short_form(between: str):
    text = f"이재용 삼성전자 회장이 왔다. {between} 이 회장은 앉았다."
    assert surfaces(text, "lee-jae-yong") == ["이재용"]


@pytest.mark.parametrize(
    "rival",
    [
        "최정우 포스코 회장도", "최정우 전 포스코그룹 회장도", "최정우(67) 전(前) 포스코그룹 회장도", "최정우회장도", "최정우 현 철강협회 부회장도",
        "최웅열 코오롱 명예회장도", "최윤 OK금융그룹 회장도", "최신원 SK네트웍스 전 회장도",
    ],
)  # fmt: skip
def test_rival_with_any_company_or_rank_before_the_title_makes_the_short_form_ambiguous(rival: str):
    text = f"최태원 SK그룹 회장이 왔다. {rival} 왔다. 최 회장은 철강 관세를 우려했다."
    assert surfaces(text, "chey-tae-won") == ["최태원"]
    assert reasons(text) == {"chey-tae-won": "ambiguous"}


@pytest.mark.parametrize(
    "between",
    [
        "최창원 의장도 왔다.", "최재원 SK 수석부회장도 왔다.", "최근 SK그룹 회장 자리는 무겁다.", "최고의 재계 회장 모임이다.", "최종현 선대회장의 뜻이다.",
        "고 최종현 회장의 뜻이다.", "최정우 포스코 회장이 왔다. 최태원 회장은 앉았다.", "최정우 사장도 왔다.", "최근 이재용 회장도 만났다.",
    ],
)  # fmt: skip
def test_words_and_people_that_are_no_rivals_leave_the_short_form_alone(between: str):
    text = f"최태원 SK그룹 회장이 왔다. {between} 최 회장은 웃었다."
    assert surfaces(text, "chey-tae-won")[-1] == "최 회장"


@pytest.mark.parametrize("rival", ["James Huang", "Emily Huang", "Huang Zheng", "Huang Xiao-ming", "Robert F. Huang"])
def test_english_namesake_in_either_order_takes_the_surname_from_the_executive(rival: str):
    assert surfaces(f"Jensen Huang spoke. Then {rival} came. Huang said no.", "jensen-huang") == ["Jensen Huang"]


@pytest.mark.parametrize("words", ["Recently Huang", "Huang Unveils", "On Monday Huang", "CEO Huang", "Nvidia Huang"])
def test_capitalised_word_beside_a_surname_is_no_namesake(words: str):
    assert surfaces(f"Nvidia: Jensen Huang spoke. {words} a chip. Huang said so.", "jensen-huang")[-1] == "Huang"
    assert reasons(f"Nvidia: Jensen Huang spoke. {words} a chip. Huang said so.") == {}


def test_english_surname_of_somebody_else_is_reported_as_ambiguous():
    text = "Lisa Su of AMD spoke. Su Zimo left. Su said so."
    assert reasons(text) == {"lisa-su": "ambiguous"}


@pytest.mark.parametrize("text", ["수 CEO는 리사 수 AMD CEO다", "다수 CEO가 모였다", "최태원 회장과 최 회장단"])
def test_short_form_needs_its_own_boundary(text: str):
    owners = {span.id for span in MATCHER.match(text).spans if text[span.start : span.end] in ("수 CEO", "최 회장")}
    assert owners == set()


@pytest.mark.parametrize(
    ("text", "owner", "expected"),
    [
        ("Jensen Huang spoke. Huang said so. Mr. Huang left.", "jensen-huang", ["Jensen Huang", "Huang", "Huang"]),
        ("Jensen Huang met Joe Huang. Huang Renxun smiled.", "jensen-huang", ["Jensen Huang"]),
        ("Huang came. Jensen Huang spoke.", "jensen-huang", ["Jensen Huang"]),
        ("Ren Zhengfei spoke. Ren’s view: children rent.", "ren-zhengfei", ["Ren Zhengfei", "Ren"]),
        ("Lee Jae-yong and Lee Kuan Yew. Lee left.", "lee-jae-yong", ["Lee Jae-yong"]),
        (
            "Jensen Huang spoke. Joe Huang left. Huang said. Jensen Huang came. Huang smiled.",
            "jensen-huang",
            ["Jensen Huang", "Jensen Huang", "Huang"],
        ),
        (
            "Nvidia’s Jensen Huang spoke. Huang Zheng of Pinduoduo came. Huang said no.",
            "jensen-huang",
            ["Jensen Huang"],
        ),
        (
            "Jensen Huang Says So. Huang Says Chips Sell. On Monday Huang left. Meanwhile Huang slept. Huang woke.",
            "jensen-huang",
            ["Jensen Huang", "Huang", "Huang", "Huang"],
        ),
        ("Tim Cook spoke. Cook Islands are far. Cook said.", "tim-cook", ["Tim Cook", "Cook"]),
        ("孫正義会長が話した。孫氏は笑った。子孫氏", "masayoshi-son", ["孫正義", "孫"]),
        ("马克·扎克伯格说。扎克伯格表示", "mark-zuckerberg", ["马克·扎克伯格", "扎克伯格"]),
        ("샘 올트먼이 왔다. 올트먼은 말했다.", "sam-altman", ["샘 올트먼", "올트먼"]),
    ],
)
def test_familiar_forms_count_after_the_full_name(text: str, owner: str, expected: list[str]):
    found = surfaces(text, owner)
    assert [form.removesuffix("氏") for form in found] == expected


def test_surname_of_two_people_named_in_the_text_is_nobodys():
    text = "Dario Amodei and Daniela Amodei spoke. Amodei of Anthropic said no."
    assert surfaces(text, "dario-amodei") == ["Dario Amodei"]
    assert surfaces(text, "daniela-amodei") == ["Daniela Amodei"]


def two(**second: object) -> Matcher:
    one = Executive(id="a", organisation="x", names={"ko": "김가람"}, include=("로봇",))
    other = Executive(id="b", organisation="y", names={"ko": "김가람"}, include=("바이오",), **second)
    firms = (Organisation(id="x", names={"ko": "엑스중공업"}), Organisation(id="y", names={"ko": "와이제약"}))
    return Matcher(Roster(executives=(one, other), organisations=firms))


def test_name_of_two_roster_people_goes_to_the_one_whose_context_is_there():
    assert two().match("김가람 와이제약 대표, 바이오 투자").people_ids == ("b",)
    ambiguous = two().match("김가람 대표가 왔다")
    assert ambiguous.people_ids == ()
    assert [one.reason for one in ambiguous.rejected] == ["ambiguous"]


def test_people_come_in_the_order_of_their_first_mention():
    assert people("젠슨 황, 최태원, 이재용 AI 회동") == ["jensen-huang", "chey-tae-won", "lee-jae-yong"]


def test_roster_without_context_takes_every_whole_name():
    star = Roster(executives=(Executive(id="s", organisation="", names={"ko": "손흥민"}),), organisations=())
    assert Matcher(star).match("축구 선수 손흥민이 골을 넣었다").people_ids == ("s",)


@pytest.mark.parametrize("text", ["", " ", "\n", "\ud800 최태원", "\x00", "가" * 5000, "・" * 100, "a\u0301" * 50])
def test_odd_input_is_read_without_an_error(text: str):
    assert isinstance(MATCHER.match(text, "und"), Matches)


def test_empty_roster_matches_nothing():
    assert Matcher(Roster(executives=(), organisations=())).match("최태원") == Matches(
        people=(), organisations=(), spans=()
    )


def test_shipped_roster_has_no_serious_collision():
    assert [str(one) for one in collisions(ROSTER) if one.serious] == []
    assert "정 회장" in {one.surface for one in collisions(ROSTER) if one.kind == "short"}


def test_two_owners_of_one_full_name_are_reported_as_a_serious_collision():
    found = collisions(two().roster)
    assert [(one.surface, one.kind, one.owners) for one in found] == [("김가람", "name", ("a", "b"))]
    assert str(found[0]) == "이름 '김가람': a, b"


def test_person_and_company_of_one_name_are_reported():
    roster = Roster(
        executives=(Executive(id="dell", organisation="d", names={"ko": "마이클 델", "en": "Dell"}),),
        organisations=(Organisation(id="d", names={"ko": "델테크", "en": "Dell"}),),
    )
    assert [(one.surface, one.serious) for one in collisions(roster)] == [("Dell", True)]


STRONG = sorted({person.ko for person in ROSTER.executives if not person.exclude})
PARTICLES = ["은", "는", "이", "가", "의", "에게", "과", "와", "도", "만", "측", "측은", "에게는", "회장은"]
PROSE = st.text(alphabet="가나 다라,.\n한ABc1「·」漢字カナ\u200b", max_size=30)


@settings(max_examples=150, deadline=None)
@given(before=PROSE, name=st.sampled_from(STRONG), particle=st.sampled_from(PARTICLES), after=PROSE)
def test_particles_never_lose_a_name(before: str, name: str, particle: str, after: str):
    text = f"{before} {name}{particle} {after}"
    assert any(text[span.start : span.end] == name for span in MATCHER.match(text).spans)


@settings(max_examples=150, deadline=None)
@given(before=PROSE, name=st.sampled_from(STRONG), after=PROSE)
def test_spans_lie_inside_the_text_and_read_as_a_spelling_of_their_owner(before: str, name: str, after: str):
    text = f"{before} {name} {after}"
    known = set(MATCHER._index.table)
    for span in MATCHER.match(text).spans:
        assert 0 <= span.start < span.end <= len(text)
        assert key(text[span.start : span.end]) in known or span.kind == "person"


@settings(max_examples=150, deadline=None)
@given(head=st.sampled_from("뷁쌀꽃밭"), name=st.sampled_from(STRONG), tail=st.sampled_from("뷁쌀꽃밭품된"))
def test_name_embedded_in_a_longer_hangul_word_never_matches(head: str, name: str, tail: str):
    for word in (f"{head}{name}", f"{name}{tail}", f"{head}{name}{tail}"):
        assert all(word[span.start : span.end] != name for span in MATCHER.match(word).spans)


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=80))
def test_any_text_is_read_and_spans_are_in_order(text: str):
    spans = MATCHER.match(text).spans
    assert list(spans) == sorted(spans, key=lambda span: (span.start, -span.end))
