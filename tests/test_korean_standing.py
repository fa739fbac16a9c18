"""Lines of Korean articles that stand alone: what they point at is shown, whoever foresees is named, an answer tells something."""

from __future__ import annotations

from datetime import date

import pytest
from test_candidates import LEAD, article, line

from summarizer.headline import headline
from summarizer.korean.bygone import bygone, set_in_the_past
from summarizer.korean.judging import foreseen_by_nobody
from summarizer.korean.particles import topical
from summarizer.korean.shorten import shorten
from summarizer.korean.standalone import prepared
from summarizer.korean.standing import PRONOUN
from summarizer.korean.unshown import answers_nothing, unshown


def shortened(sentence: str, **how) -> str:
    found = shorten(sentence, **how)
    assert found is not None
    return found.text


@pytest.mark.parametrize(
    "told",
    [
        '이가람 대표, "손님들이 오면 칩보다 그걸 먼저 만진다"며 웃음',
        '이가람 대표, "그해는 월급도 못 줬다"고 언급',
        '이가람 대표, "3년 전만 해도 이곳은 갈대밭이었다"고 언급',
        '이가람 대표, "전부를 우리가 사는 것은 아니다"라고 언급',
        "가람시는 나라전자의 공장도 같은 기준으로 인정해야 한다는 입장",
        "이 기간 서버 부문 매출은 21% 증가",
        "데운 물이 여기 모였다가 건물 난방으로 들어감",
        "동생이 자는 동안 자신은 옆방에서 회로도를 옮겨 그림",
        "현재 가람과 나라의 학교 80곳이 씀",
        '재판부, "회로도는 공개된 적이 없다"며 받아들이지 않음',
    ],
)
def test_a_line_that_points_at_what_it_does_not_show(told: str):
    assert unshown(told)


@pytest.mark.parametrize(
    "told",
    [
        '이가람 대표, 새 칩에 대해 "그걸 만드는 데 4년이 걸렸다"고 언급',
        '이가람 대표, "칩은 누구나 설계한다. 그걸 싸게 굽는 곳이 드물다"고 언급',
        '이가람 대표, 가람시 공장에서 "3년 전만 해도 이곳은 갈대밭이었다"고 언급',
        '이가람 대표, 2019년을 떠올리며 "그해는 월급도 못 줬다"고 언급',
        "가람시는 나라전자의 공장도 자국 공장과 같은 기준으로 인정해야 한다는 입장",
        "가람전자의 7월부터 석 달간 매출은 3조원, 이 기간 영업이익은 4천억원",
        "이가람 대표, 동생이 자는 동안 자신은 회로도를 옮겨 그렸다고 언급",
        "가람전자, 소프트웨어 개발에 나라칩을 씀",
        '재판부, "회로도는 공개된 적이 없다"며 나라전자의 주장을 받아들이지 않음',
    ],
)
def test_a_line_that_shows_what_it_points_at(told: str):
    assert not unshown(told)


def test_of_two_parts_of_a_quotation_the_one_that_stands_alone_is_taken():
    told = shortened(
        '이가람 가람전자 대표는 "전부를 우리가 사는 것은 아니다"라며 "서버는 나라전자가, 전력은 다온에너지가 맡는다"고 설명했다.'
    )
    assert told == '이가람 가람전자 대표, "서버는 나라전자가, 전력은 다온에너지가 맡는다"고 설명'


def test_words_that_carry_on_open_no_quotation():
    sentence = '이가람 가람전자 대표는 "다만 새 공장의 전력이 넉넉하지 않아 장비를 나눠 들여온다"고 말했다.'
    assert shortened(sentence).startswith('이가람 가람전자 대표, "새 공장의 전력이')
    both = '이가람 대표는 "매출은 늘었다"면서도 "다만 이익률은 떨어졌다"고 말했다.'
    assert '"다만' in shortened(both)


@pytest.mark.parametrize(
    "told",
    [
        '가람전자 관계자, "나라전자와 긴밀히 협의하고 있다"고만 함',
        '이가람 대표, "서두르지 않는다"고만 답변',
        '해외 법인도 포함되는지에 대해 회사 관계자는 "나라별 인원은 공개하지 않는다"고 언급',
        '회사 측, "출장 일정은 확인해 줄 수 없다"고 설명',
        '이가람 대표, "후임은 아직 정해진 것이 없다"고 언급',
        '노조가 "로봇은 안 된다"고 맞서 온 터라 파장이 예상',
    ],
)
def test_no_answer_is_no_news(told: str):
    assert answers_nothing(told)


@pytest.mark.parametrize(
    "told",
    [
        '가람전자, 공시에서 "매각은 결정된 바 없다"고 답변',
        '이가람 대표, "서두르지 않고 내년에 공장을 짓겠다"고 답변',
        "가람전자, 고객의 이름은 공개하지 않음",
        '이가람 대표, "나라전자와 공급을 협의하고 있다"고 언급',
    ],
)
def test_a_denial_a_plan_and_talks_are_news(told: str):
    assert not answers_nothing(told)


def test_an_answer_that_tells_nothing_gives_way():
    told = line(article(LEAD, '나라전자 관계자는 "가람전자와 긴밀히 협의하고 있다"고만 했다.'), 1)
    assert told is not None
    assert told.cost >= 1


def test_who_foresees_a_figure_stands_in_the_sentence_before():
    said = '이가람 가람전자 대표는 6일 "메모리 주문이 밀려 있다"고 말했다.'
    told = line(article(LEAD, said, "반면 해외 매출 비중은 올해 30%에서 내년 25% 아래로 떨어질 것으로 봤다."), 2)
    assert told is not None
    assert told.bullet.text == "이가람 가람전자 대표는 해외 매출 비중이 올해 30%에서 내년 25% 아래로 떨어질 것으로 봄"
    assert said in told.bullet.evidence
    assert told.cost < 1
    body = '나루연은 6일 낸 보고서에서 "단가가 물량을 앞선다"고 진단했다.'
    told = line(article(LEAD, body, "상반기 수출은 90억달러, 하반기는 120억달러로 봤다."), 2)
    assert told is not None
    assert told.bullet.text == "나루연은 상반기 수출을 90억달러, 하반기를 120억달러로 봄"


def test_a_figure_that_nobody_foresees_gives_way():
    told = line(article(LEAD, "가람시의 봄은 짧다.", "해외 매출 비중은 내년 25% 아래로 떨어질 것으로 내다봤다."), 2)
    assert told is None or told.cost >= 1


@pytest.mark.parametrize(
    "sentence",
    [
        "업계는 내년 수출이 줄어들 것으로 봤다.",
        "검찰은 피해액을 40억원으로 봤다.",
        "내년 수출은 줄어들 것으로 보인다.",
        "내년 수출은 4% 늘 것으로 예상됐다.",
        "하반기 수출은 나라증권이 120억달러로 추산했다.",
        "나라증권에 따르면 내년 비중은 25% 아래로 떨어질 것으로 예상했다.",
    ],
)
def test_who_foresees_is_named_or_nobody_does(sentence: str):
    assert not foreseen_by_nobody(sentence)


def test_a_subject_of_what_another_reports_keeps_its_particle():
    told = shortened(
        "인공지능 기업 가람AI가 처음으로 공모 회사채를 발행하는 방안을 추진하고 있다고 나라통신이 5월 11일 소식통들을 인용해 보도했다."
    )
    assert told.startswith("인공지능 기업 가람AI가 ")
    assert told.endswith("보도")
    own = shortened("가람전자가 5월에 새 공장을 착공한다고 밝히면서 나라칩이 장비를 대기로 했다고 설명했다.")
    assert own.startswith("가람전자")


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        (
            "화면이 없는 보급형 안경은 예정대로 올해 안에 나온다고 가람전자는 설명했다.",
            "가람전자는 화면이 없는 보급형 안경은 예정대로 올해 안에 나온다고 설명했다.",
        ),
        (
            "화면이 없는 보급형 안경은 예정대로 올해 안에 나온다고 회사 측은 설명했다.",
            "화면이 없는 보급형 안경은 예정대로 올해 안에 나온다고 회사 측은 설명했다.",
        ),
    ],
)
def test_who_tells_it_stands_before_what_is_told(sentence: str, text: str):
    assert prepared(sentence) == text


def test_to_whom_a_thing_is_done_is_not_left_out():
    told = shortened(
        "가람고법 형사3부는 영업비밀 보호에 관한 법률을 어긴 혐의로 재판에 넘겨진 나라전자 전 연구원 B씨(48)에게 징역 5년을 선고한 1심 판결을 파기하고 "
        "징역 4년을 선고했다고 7월 3일 밝혔다.",
    )
    assert "B씨(48)에게" in told
    assert "징역 4년을 선고" in told


def test_where_somebody_says_here_is_not_left_out():
    told = shortened(
        '이가람 가람전자 사장은 7월 3일 나루시 하늘동 새 공장에서 열린 설명회에서 "칩이 이곳에서 처음 나온다"라며 "3년 전만 해도 이곳은 갈대밭이었다"고 말했다.'
    )
    assert "나루시" in told or "이곳" not in told


def test_what_happened_then_is_history():
    sentences = (
        "가람동의 불이 꺼진 것은 2023년 봄이었다.",
        "가람전자가 공장 공사를 멈추면서 현장 인력이 1만 명대로 줄었다.",
    )
    assert set_in_the_past(sentences, 1, date(2026, 2, 24))
    assert not set_in_the_past(sentences[1:], 0, date(2026, 2, 24))
    assert bygone("2013년 나온 '가람안경'은 논란 끝에 2년 만에 판매가 중단됐다.", date(2026, 5, 23))
    assert not bygone("이 대표는 2021년 취임한 지 4년 만에 회사를 떠났다.", date(2026, 1, 3))
    assert bygone('앞서 이 대표는 7월 간담회에서 "연말에 볼 수 있을 것"이라고 한 바 있다.', date(2026, 9, 3))


def test_a_particle_follows_the_word_before_the_bracket():
    assert topical("이나루 씨(58)") == "이나루 씨(58)는"
    assert topical("가람연합(GU)") == "가람연합(GU)은"


def test_those_who_do_it_keep_their_particle():
    assert shortened("현재 가람동과 나루동의 학교 214곳이 쓴다.").endswith("214곳이 씀")
    assert shortened("내년 투자를 늘리는 쪽에 무게가 실리고 있다.").endswith("무게 실림")


def test_what_he_named_is_no_deed_of_his():
    assert PRONOUN.match("그가 언급한 수요처에는 국내 통신사가 포함된 것으로 보인다.") is None
    assert PRONOUN.match("그가 새 공장을 짓겠다고 말했다.") is not None


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ('김한결 대표는 "상장은 빨라야 2028년"이라고 잘라 말했다.', "잘라 말함"),
        ("행사에는 김한결 회장을 비롯해 300여 명이 자리했다.", "300여 명 자리함"),
    ],
)
def test_a_line_ends_as_papers_do(sentence: str, end: str):
    line = shorten(sentence)
    assert line is not None
    assert line.text.endswith(end)


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        (
            "팀 쿡, 또 중국행…상무부장 만나 “공급망 투자 늘릴 것”",
            "팀 쿡, 또 중국행…상무부장 만나 “공급망 투자 늘릴 것”",
        ),
        ("[인사] 가람기술정보통신부", "가람기술정보통신부 인사"),
    ],
)
def test_a_headline_says_who(title: str, shown: str):
    lead = "가람기술정보통신부는 20일 실장급 4명과 국장급 9명을 새로 임명하는 인사를 단행했다고 밝히고 조직을 개편함"
    assert headline(title, lead) == shown
