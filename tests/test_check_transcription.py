"""Names written in Hangul: what a Korean paper may print for a foreign name passes, another known name in its place does not."""

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.names.people import names
from summarizer.contract.names.proper_nouns import named

#: language, evidence, the line that it bears, the same line with another name
PAIRS = [
    # given names whose spelling does not give the sound
    ("en", "Siobhan Walsh, the chief financial officer of Brennan Robotics, will leave in May.", "시본 월시 브레넌 로보틱스 최고재무책임자, 5월 퇴임 예정", "피오나 월시 브레넌 로보틱스 최고재무책임자, 5월 퇴임 예정"),
    ("en", "Joaquín Ibáñez, an analyst at Oppenheimer, raised his price target on Arista.", "호아킨 이바녜스 오펜하이머 애널리스트, 아리스타 목표주가를 상향", "호아킨 이바녜스 제프리스 애널리스트, 아리스타 목표주가를 상향"),
    ("en", "Mette Kjærgaard, chairwoman of Fjordline Data, rejected the claim.", "메테 키에르고르 피오르라인 데이터 이사회 의장, 의혹을 부인", "메테 프레데릭센 피오르라인 데이터 이사회 의장, 의혹을 부인"),
    ("en", "Wojciech Zaremba and Grzegorz Nowak will join Cohere's Warsaw office.", "보이치에흐 자렘바와 그제고시 노바크, 코히어 바르샤바 사무소에 합류", "보이치에흐 자렘바와 그제고시 노바크, 미스트랄 바르샤바 사무소에 합류"),
    # a name that no rule gives, beside one that a rule gives; its neighbour is another name
    ("en", "Tobias Lindqvist, the founder of Vessla Robotics, said it had 14 customers.", "토비아스 린드크비스트 베슬라 로보틱스 창업자, 고객사 14곳 확보", "토비아스 린드그렌 베슬라 로보틱스 창업자, 고객사 14곳 확보"),
    # firms by the ends of their names
    ("en", "The round was led by Nordhavn Ventures of Copenhagen.", "코펜하겐의 노르하운 벤처스가 이번 라운드를 주도", "인덱스 벤처스가 이번 라운드를 주도"),
    ("en", "Halden Capital led the round, Balderton said.", "할덴 캐피털이 이번 라운드를 주도했다고 발더턴이 밝혀", "피크 캐피털이 이번 라운드를 주도했다고 발더턴이 밝혀"),
    ("en", "Nvidia and AMD may sell the chips to China, the Commerce Department said.", "상무부, 엔비디아와 AMD의 칩 중국 판매를 허용", "상무부, 엔비디아와 인텔의 칩 중국 판매를 허용"),
    # Japanese: families, firms, kana
    ("ja", "石破茂首相は半導体産業を支援すると述べた。", "이시바 총리, 반도체 산업을 지원하겠다고 언급", "기시다 총리, 반도체 산업을 지원하겠다고 언급"),
    ("ja", "北陽精工は日立製作所から検査装置事業を買収する。", "호쿠요정공, 히타치제작소의 검사장비 사업을 인수", "호쿠요정공, 도시바의 검사장비 사업을 인수"),
    ("ja", "アイリスオーヤマの大山晃弘社長は、仙台市に工場を新設すると述べた。", "오야마 아키히로 아이리스오야마 사장, 센다이시에 공장을 신설하겠다고 밝혀", "하세가와 아키히로 아이리스오야마 사장, 센다이시에 공장을 신설하겠다고 밝혀"),
    ("ja", "ソラナミテックは7日、リコーと共同で画像センサーを開発したと発表した。", "소라나미테크, 리코와 이미지 센서를 개발", "소라나미테크, 캐논과 이미지 센서를 개발"),
    ("ja", "自動運転のチューリングが153億円を調達した。", "튜링, 자율주행 자금 153억 엔 조달", "웨이모, 자율주행 자금 153억 엔 조달"),
    ("ja", "林涛CFOは、営業利益が450億円減ると説明した。", "린 타오 CFO, 영업이익이 450억 엔 준다고 설명", "왕 타오 CFO, 영업이익이 450억 엔 준다고 설명"),
    ("ja", "いちよし証券の宇田川克己課長は初値の高騰をこう分析する。", "이치요시증권의 우다가와 가쓰미 과장, 시초가 급등을 분석", "노무라증권의 우다가와 가쓰미 과장, 시초가 급등을 분석"),
    # Chinese: rare characters, both scripts, Japanese and Western names
    ("zh", "緯穎董事長洪麗寗表示，訂單能見度到2027年。", "훙리닝 위윈 회장, 수주 가시성이 2027년까지 이어진다고 밝혀", "린셴밍 위윈 회장, 수주 가시성이 2027년까지 이어진다고 밝혀"),
    ("zh", "本轮融资由高瓴领投。", "힐하우스가 이번 투자 라운드를 주도", "세쿼이아캐피털이 이번 투자 라운드를 주도"),
    ("zh", "岡三證券分析師指出，台積電明年資本支出將增加。", "오카산증권 애널리스트, TSMC 내년 자본지출이 늘 것이라고 지적", "다이와증권 애널리스트, TSMC 내년 자본지출이 늘 것이라고 지적"),
    ("zh", "日本汽车零部件企业西尾精机正在名古屋工厂试用机器人。", "일본 자동차 부품업체 니시오정기, 나고야 공장에서 로봇을 시험 사용", "일본 자동차 부품업체 덴소, 나고야 공장에서 로봇을 시험 사용"),
    ("zh", "比亚迪董事长王传福与地平线创始人余凯在深圳会面。", "왕촨푸 비야디 회장, 선전에서 위카이 호라이즌로보틱스 창업자와 회동", "왕촨푸 비야디 회장, 선전에서 리빈 니오 창업자와 회동"),
    # by its letters, vowels and all, where its consonants are read otherwise
    ("en", "Chief Financial Officer Suresh Walkhardia said revenue would double.", "수레시 왈카르디아 CFO, 매출이 두 배로 늘 것이라고 언급", "마르코 비앙키 CFO, 매출이 두 배로 늘 것이라고 언급"),
    ("en", "Nordhaven AI has hired former Google engineer Ulrike Sandvoss.", "노르드하벤AI, 구글 엔지니어 출신 울리케 잔트포스를 영입", "노르드하벤AI, 구글 엔지니어 출신 헬가 브란트너를 영입"),
    ("ja", "オランダのアムロフのヨハン・デブール最高経営責任者は東京で会見した。", "요한 더부르 암로프 CEO, 도쿄에서 회견", "피터르 바커르 암로프 CEO, 도쿄에서 회견"),
    ("zh", "雷軍周一會見了米蘭·內德利科維奇。", "레이쥔, 월요일 밀란 네델리코비치와 회동", "레이쥔, 월요일 올리버 칩제와 회동"),
    ("zh", "總經理艾瑪．德弗里斯說，新廠將聘用250人。", "엠마 더프리스 사장, 새 공장에서 250명을 고용할 것이라고 설명", "카린 스미트 사장, 새 공장에서 250명을 고용할 것이라고 설명"),
    # a given name that readers know, where the paper writes the family name alone
    ("zh", "法国总统马克龙在巴黎会见了蔡崇信。", "에마뉘엘 마크롱 프랑스 대통령, 파리에서 차이충신과 회동", "올라프 숄츠 프랑스 대통령, 파리에서 차이충신과 회동"),
    # a family name that is a maker's too; a firm in the place of a name
    ("ja", "鈴木健一最高技術責任者は、量産を始めると述べた。", "스즈키 겐이치 최고기술책임자, 양산을 시작하겠다고 언급", "기무라 겐이치 최고기술책임자, 양산을 시작하겠다고 언급"),
    ("ja", "楽天グループの三木谷浩史会長は、黒字化を急ぐと強調した。", "미키타니 히로시 라쿠텐그룹 회장, 흑자 전환을 서두르겠다고 강조", "미키타니 히로시 야후 회장, 흑자 전환을 서두르겠다고 강조"),
    # 'former' behind a name, parks, ministries 'for', firms of the tables
    ("zh", "法院判决前首席技术官梁伯钧赔偿2600万元。", "법원, 량보쥔 전 최고기술책임자가 2600만 위안을 배상하라고 판결", "법원, 왕하이둥 전 최고기술책임자가 2600만 위안을 배상하라고 판결"),
    ("zh", "對方擬在沙崙科學園區設廠。", "상대 회사, 사룬과학단지에 공장을 지을 방침", "상대 회사, 가오슝과학단지에 공장을 지을 방침"),
    ("en", "He met China's Minister for Industry and Information Technology in Beijing.", "베이징에서 중국 공업정보화부 장관과 회동", "베이징에서 중국 교통운수부 장관과 회동"),
    ("zh", "海思半导体前首席科学家庄慕远加入了壁仞科技。", "좡무위안 전 하이실리콘 수석과학자, 비런테크놀로지에 합류", "좡무위안 전 하이실리콘 수석과학자, 캄브리콘에 합류"),
    # Korean
    ("ko", "한국남동발전은 네이버클라우드와 정비 AI를 공동 개발한다.", "한국남동발전, 네이버클라우드와 정비 AI 공동 개발", "한국중부발전, 네이버클라우드와 정비 AI 공동 개발"),
    ("ko", "하늘로봇은 서진테크와 물류로봇을 개발했다. 한주연 하늘로봇 대표는 내년 양산한다고 말했다.", "한주연 하늘로봇 대표, 서진테크와 개발한 물류로봇을 내년 양산", "한주연 두산로보틱스 대표, 서진테크와 개발한 물류로봇을 내년 양산"),
]  # fmt: skip


def refused(language: str, evidence: str, line: str) -> str | None:
    source = Source(sentences=(evidence,), language=language)
    return names(Bullet(text=line, evidence=source.sentences), source)


@pytest.mark.parametrize(("language", "evidence", "right", "_wrong"), PAIRS)
def test_a_name_as_korean_papers_print_it_passes(language: str, evidence: str, right: str, _wrong: str):
    assert refused(language, evidence, right) is None


@pytest.mark.parametrize(("language", "evidence", "_right", "wrong"), PAIRS)
def test_another_known_name_in_its_place_is_refused(language: str, evidence: str, _right: str, wrong: str):
    assert refused(language, evidence, wrong) is not None


#: an article, the number of the sentence that a line rests on, a right line, a wrong one
ARTICLES = [
    ("ja", ("中国の李強首相は26日に訪韓した。", "李首相は会談で市場は開かれていると述べた。"), "리창 총리, 중국 시장은 열려 있다고 언급", "이시바 총리, 시장은 열려 있다고 언급"),
    ("ja", ("高市早苗首相は29日に会談した。", "首相は安全性を重視すると語った。"), "다카이치 총리, 안전성을 중시한다고 언급", "이시바 총리, 안전성을 중시한다고 언급"),
    ("zh", ("紫辰科技律师团由沈雁秋和温少军组成。", "代理律师沈雁秋称，双方未能达成一致。"), "선옌추 변호사, 양측이 합의하지 못했다고 설명", "원사오쥔 변호사, 양측이 합의하지 못했다고 설명"),
    ("en", ("Intel and TSMC build plants in Arizona.", "The two said TSMC was first to hire."), "TSMC가 먼저 채용했다고 양사가 밝혀", "양사, 인텔이 먼저 채용했다고 밝혀"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentences", "right", "wrong"), ARTICLES)
def test_a_title_or_pronoun_means_whom_the_article_means_and_nobody_else(
    language: str, sentences: tuple[str, ...], right: str, wrong: str
):
    source = Source(sentences=sentences, language=language)
    evidence = sentences[1:]
    assert names(Bullet(text=right, evidence=evidence), source) is None
    assert names(Bullet(text=wrong, evidence=evidence), source) is not None


@pytest.mark.parametrize(
    "noun",
    [
        "재조림",
        "괴롭힘",
        "크로네",
        "코로나",
        "외환법",
        "금상법",
        "배당락일",
        "팬데믹",
        "텐서",
        "링깃",
        "핼러윈",
        "택소노미",
    ],
)
def test_a_common_noun_is_no_name(noun: str):
    assert named(f"회사는 {noun} 문제를 논의했다고 밝혀") == ()


def test_a_firm_that_the_analyser_cuts_stays_whole():
    assert "미스트" not in named("미스트랄AI, 대규모언어모델 내년 출시 계획")
