"""Korean wording of states, objects, figures and noun chains in renderings of Japanese."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.japanese.idioms import worded
from summarizer.japanese.nounchains import bare

WORDED = """
가람전자는 인사를 정하고 있다.|가람전자는 인사를 정했다.
회사는 방침을 공표하고 있다.|회사는 방침을 공표했다.
나루는 협의를 하고 있다.|나루는 협의를 하고 있다.
직원도 포함되고 있다.|직원도 포함돼 있다.
6월에 예정되고 있는 총회|6월에 예정된 총회
세계 3위가 되고 있다.|세계 3위다.
가장 큰 시장이 되고 있다.|가장 큰 시장이다.
안전이 과제가 되고 있다.|안전이 과제가 되고 있다.
매출 감소는 6년 만이 됐다.|매출 감소는 6년 만이다.
계획을 취하했다.|계획을 취소했다.
소송을 취하했다.|소송을 취하했다.
적자를 계상했다.|적자를 기록했다.
비용을 계상했다.|비용을 계상했다.
회사는 설명을 실시했다.|회사는 설명했다.
회사는 중대한 발표를 실시했다.|회사는 중대한 발표를 했다.
가능하다는 생각을 나타냈다.|가능하다는 입장을 밝혔다.
짓는다는 견해를 나타냈다.|짓는다는 견해를 밝혔다.
총회 뒤 회견한 사장|총회 뒤 기자회견을 연 사장
계속 이사에 머무른다.|계속 이사로 남는다.
중요하다고 응했다.|중요하다고 답했다.
최대라고 해 환영했다.|최대라며 환영했다.
방법이라고 하고 있다.|방법이라고 하고 있다.
시장이 확대하면 늘린다.|시장이 확대되면 늘린다.
회사가 확대하면 늘린다.|회사가 확대하면 늘린다.
성장률이 둔해지고 있다.|성장률이 둔화되고 있다.
전년의 2배 초과의 이익|전년의 2배가 넘는 이익
생산을 30만 대 초과로 할 목표|생산을 30만 대를 넘긴다는 목표
공장은 28년 가동한다.|공장은 2028년 가동한다.
매출 감소는 9년 이후 처음이다.|매출 감소는 2009년 이후 처음이다.
5년에 100억 엔을 투입한다.|5년 동안 100억 엔을 투입한다.
매출은 20억 엔이 됐다.|매출은 20억 엔을 기록했다.
10년에 80억 엔 초과를 투자한다.|10년 동안 80억 엔 넘게 투자한다.
72%의 증가를 기대한다.|72% 증가를 기대한다.
새 동이 완공하면 늘린다.|새 동이 완공하면 늘린다.
신축동이 완공하면 늘린다.|신축동이 완공되면 늘린다.
두 배로 증가시킬 계획|두 배로 늘릴 계획
보급율은 낮다.|보급률은 낮다.
선폭과 수율은 같다.|선폭과 수율은 같다.
경쟁의 치열한 시장|경쟁이 치열한 시장
소형 컴퓨터 (PC)과 서버|소형 컴퓨터(PC)와 서버
미국·텍사스주에 짓는다.|미국 텍사스주에 짓는다.
미국 배터리 업체, 나루의 사장은|미국 배터리 업체 나루의 사장은
"""
CHAINS = """
실적 전망의 하향|실적 전망 하향
규제의 강화가 배경이다.|규제 강화가 배경이다.
회사의 인수를 막는다.|회사의 인수를 막는다.
나루의 인수를 막는다.|나루의 인수를 막는다.
유럽의 직원을 줄인다.|유럽 직원을 줄인다.
북미에서의 판매를 늘린다.|북미 내 판매를 늘린다.
일본의 높은 기술|일본의 높은 기술
전년 동기의 10억 엔|전년 동기 10억 엔
전년 동기의 2배|전년 동기의 2배
가람전자의 이사회가 정했다.|가람전자 이사회가 정했다.
손정의 CEO가 정했다.|손정의 CEO가 정했다.
"""


@pytest.mark.parametrize(("rendered", "korean"), [row.split("|") for row in WORDED.strip().splitlines()])
def test_what_print_says_otherwise(rendered, korean):
    assert worded(rendered) == korean


@pytest.mark.parametrize("korean", [row.split("|")[1] for row in WORDED.strip().splitlines()])
def test_what_is_worded_stays(korean):
    assert worded(korean) == korean


@pytest.mark.parametrize(("rendered", "korean"), [row.split("|") for row in CHAINS.strip().splitlines()])
def test_common_nouns_stand_side_by_side(rendered, korean):
    assert bare(rendered) == korean


@given(st.text("가의 이을를 되고있다.했2년대만엔%()초과회장견해", max_size=40))
def test_any_text_is_worded(text):
    assert isinstance(bare(worded(text)), str)
