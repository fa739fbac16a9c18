"""Lines of Japanese sentences: what no desk prints is none, and what it prints it prints with few commas."""

import pytest

from summarizer.japanese.antecedents import with_antecedent
from summarizer.japanese.doubts import doubtful, lost
from summarizer.japanese.lines import polished, without_name_quotes
from summarizer.japanese.titles import bare, parts, styled

DOUBTFUL = """
총리, 투자를 환영한다고 언급
이사회는 한동수가 적합하다고 판단
대통령은 공장 폐쇄에 반발
생산능력을 해외로 옮기는 데 대해서는 불가능하다고 단언
2025년 결산의 최종 손익은 적자로 전락한다고 밝힘
위약금에 대해서는 검토한 뒤 발표한다는 입장 표명
7월에 방침을 전환하고, 가람과 나루가 판매를 재개할 수 있다는 기대가 높아짐
인정되면 가람전자는 사업을 매각할 수 없음
시장이 확대되면, 생산능력을 2배로 늘릴 수 있음
가람(가람)은 공장을 짓기로 결정
신협정으로 나루가 자동차를 생산하는 것은 어렵다고 지적
"""
PRINTED = """
가람전자는 공장을 짓는다고 발표
한동수 가람전자 회장, 공장을 짓는다고 언급
마크 저커버그는 가격을 내릴 계획은 없다고 언급
나루 전자, 사장이 사임했다고 발표
캐나다 정부는 투자를 환영한다고 발표
미국 정부, 규제를 강화한다고 발표
로이터에 따르면 가람전자는 공장을 건설
"""


@pytest.mark.parametrize("line", DOUBTFUL.strip().splitlines())
def test_who_acts_or_speaks_is_told_elsewhere(line):
    assert doubtful(line)


@pytest.mark.parametrize("line", PRINTED.strip().splitlines())
def test_who_acts_or_speaks_is_told(line):
    assert not doubtful(line)


def test_a_clause_between_two_who_act_is_missed():
    sentence = "한동수 회장은 사장에 전념하고, 박보라 등이 이사에 참여하고, 재발 방지를 꾀한다."
    assert lost(sentence, "한동수 회장은 박보라 등이 이사에 참여하고, 재발 방지를 꾀함")
    assert not lost(sentence, "한동수 회장은 사장에 전념하고, 박보라 등이 이사에 참여하고, 재발 방지를 꾀함")


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        ("한때, 4% 가격이 상승", "한때 4% 가격이 상승"),
        ("가람은 일정을 마친 뒤, 일본으로 이동", "가람은 일정을 마친 뒤 일본으로 이동"),
        ("가람, 규제에 따라, 생산을 축소", "가람, 규제에 따라 생산을 축소"),
        ("반도체, 배터리, 자동차 생산을 확대", "반도체, 배터리, 자동차 생산을 확대"),
        ("총액은 80억 엔으로, 내년 가동을 목표로 함", "총액은 80억 엔으로, 내년 가동을 목표로 함"),
        ("가람은 신약을 출시할 준비를 하는 중", "가람은 신약을 출시할 준비 중"),
        ("가람은 투자를 계속할 생각을 밝힘", "가람은 투자를 계속할 뜻을 밝힘"),
        ("공장을 줄이는 움직임 잇따르는 중", "공장을 줄이는 움직임이 잇따름"),
        ("가람은 감산 계획 공표", "가람은 감산 계획 발표"),
        ("가람 사장은 세계로 나간다고 포부 언급", "가람 사장은 세계로 나간다고 포부를 밝힘"),
        ("가람은 목표를 내걺", "가람은 목표 제시"),
        ("가람은 6일 사장 인사를 정함", "가람은 6일 사장 인사 결정"),
        ("가람은 가능하다는 견해 설명", "가람은 가능하다는 견해를 밝힘"),
        ("가람은 감축 가능성이 있다고 직원에게 언급", "가람은 감축 가능성이 있다고 직원에게 전달"),
    ],
)
def test_a_line_is_printed_with_few_commas(line, printed):
    assert polished(line) == printed


def test_a_name_needs_no_quotation_marks_and_what_is_said_keeps_them():
    assert without_name_quotes("신형 ‘나루 7’을 낸다.") == "신형 나루 7을 낸다."
    said = "그는 ‘줄이지 않는다’라고 말했다."
    assert without_name_quotes(said) == said


TITLES = """
가람、独工場を閉鎖へ|가람, 독일 공장을 폐쇄|가람, 독일 공장 폐쇄 예정
来期は赤字へ|다음 분기는 적자|다음 분기 적자 전망
社長に林氏|사장에 하야시 씨|사장에 하야시
4~6月期は黒字|4~6월은 흑자|4~6월 흑자
増収|7~9월 10% 매출 증가|7~9월 매출 10% 증가
CEOが辞任、|나루 CEO가 사임, 부진으로|나루 CEO 사임, 부진으로
孫社長「変えない」|손정의 사장 ‘바꾸지 않는다’|손정의 사장, ‘바꾸지 않는다’
提訴へ、州当局|나루를 제소로, 주 당국|나루를 제소 예정, 주 당국
1000万人突破へ「維持」|1000만 명 돌파로, ‘유지’|1000만 명 돌파 전망, ‘유지’
再建目指す|경영 재건 목표로 한다|경영 재건 목표
AI買収|영국 나루AI인수|영국 나루AI 인수
流出は「最悪」|유출은 ‘최악’|유출은 ‘최악’
"""


@pytest.mark.parametrize(("part", "korean", "headline"), [row.split("|") for row in TITLES.strip().splitlines()])
def test_a_title_is_styled_as_korean_headlines_are(part, korean, headline):
    assert styled(korean, part) == headline


def test_the_parts_of_a_title():
    assert parts("カラム、本社を移転-ハンCEOが発表") == ["カラム、本社を移転", "ハンCEOが発表"]
    assert parts("カラム・ナル、提携 来年から") == ["カラム・ナル、提携", "来年から"]
    assert parts("カラム、ナル買収=3兆円") == ["カラム、ナル買収", "3兆円"]
    assert bare("訪日へ") == "訪日"


SENTENCES = (
    "カラム電子は5日、新工場を建てると発表した。",
    "同社は来年に量産を始める。",
    "カナダのハワード首相は投資を歓迎した。",
    "首相は過去最大の投資だと述べた。",
)
GLOSSARY = {"カラム電子": "가람전자"}
CANONICAL = tuple(one.replace("カラム電子", "가람전자") for one in SENTENCES)


def test_the_firm_of_the_sentence_before_is_named():
    assert with_antecedent(SENTENCES, CANONICAL, 1, GLOSSARY, (), ()) == (
        "カラム電子は来年に量産を始める。",
        SENTENCES[0],
    )


def test_the_only_holder_of_a_post_is_named():
    found = with_antecedent(SENTENCES, CANONICAL, 3, GLOSSARY, (), ())
    assert found == ("カナダのハワード首相は過去最大の投資だと述べた。", SENTENCES[2])


def test_of_two_firms_none_is_meant():
    sentences = ("カラム電子とナル電機は5日、提携すると発表した。", "同社は来年に量産を始める。")
    glossary = {"カラム電子": "가람전자", "ナル電機": "나루전기"}
    canonical = ("가람전자と나루전기は5日、提携すると発表した。", sentences[1])
    assert with_antecedent(sentences, canonical, 1, glossary, (), ()) is None


def test_behind_a_firm_that_no_table_knows_none_is_meant():
    sentences = (SENTENCES[0], "出資するベルデンも計画を支持した。", SENTENCES[1])
    assert with_antecedent(sentences, (CANONICAL[0], *sentences[1:]), 2, GLOSSARY, (), ()) is None
