"""Figures, days, plans and stages in an editor's free wording: each right line passes, the same line gone wrong does not."""

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.canon import quantities
from summarizer.check import check_bullet, tidy
from summarizer.contract.source import Source

#: (language, published, sentences, right line, wrong line)
FIGURES = (
    ("ko", "2026-03-10", ["모란전력은 전력의 70%를 태양광으로 충당하겠다고 밝혔다."], "모란전력, 전력의 7할을 태양광으로 충당할 계획", "모란전력, 전력의 8할을 태양광으로 충당할 계획"),
    ("ko", "2026-03-10", ["두 회사는 각각 60%와 40%를 출자해 합작사를 세운다."], "두 회사, 6 대 4 비율로 출자해 합작사 설립 예정", "두 회사, 7 대 3 비율로 출자해 합작사 설립 예정"),
    ("ko", "2026-03-10", ["모란차는 세단 3만2000대와 트럭 1만3000대를 리콜한다고 10일 밝혔다."], "모란차, 세단과 트럭 4만5000대 리콜한다고 발표", "모란차, 세단과 트럭 5만5000대 리콜한다고 발표"),
    ("ko", "2026-03-10", ["모란전력은 내년 1분기 안에 위원회를 꾸리겠다고 밝혔다."], "모란전력, 내년 3월까지 위원회를 꾸릴 계획", "모란전력, 내년 6월까지 위원회를 꾸릴 계획"),
    ("ja", "2026-03-10", ["モラン自動車は軽自動車の価格を249万7000円からにすると発表した。"], "모란자동차, 경차 가격을 249만7000엔부터로 한다고 발표", "모란자동차, 경차 가격을 249만7000위안부터로 한다고 발표"),
    ("ko", "2026-03-10", ["대상자에게는 60일 치 급여가 지급된다."], "대상자에게 60일 치 급여 지급 예정", "대상자에게 60주 치 급여 지급 예정"),
    ("zh", "2026-03-10", ["碳酸锂价格在每吨7万元上下徘徊。"], "탄산리튬 가격, t당 7만 위안 안팎 유지", "탄산리튬 가격, ㎏당 7만 위안 안팎 유지"),
    ("ko", "2026-03-10", ["모란은 향후 수년간 감원이 이어질 것이라고 예고했다."], "모란, 향후 수년간 감원이 이어질 것이라고 예고", "모란, 최근 수년간 감원이 이어졌다고 예고"),
    ("ko", "2026-03-10", ["지난달 19일 모란전력 변전소에서 불이 났다.", "모란전력은 이틀 뒤 변전소를 멈췄다."], "모란전력, 지난달 21일 변전소 가동 중단", "모란전력, 지난달 25일 변전소 가동 중단"),
    ("ko", "2026-03-10", ["모란전자의 칩 매출은 86억 달러로 1년 전보다 106% 증가했다."], "모란전자 칩 매출, 86억 달러로 1년 전의 두 배 돌파", "모란전자 칩 매출, 86억 달러로 1년 전의 세 배 돌파"),
    ("en", "2026-03-10", ["Moran Steel will invest 4,820 crores in a second mill."], "모란스틸, 두 번째 공장에 482억 루피 투자 예정", "모란스틸, 두 번째 공장에 582억 루피 투자 예정"),
    ("en", "2026-03-10", ["Moran built 2.2 million phones in Vietnam in the year to February."], "모란, 2월까지 1년간 베트남에서 휴대전화 220만 대 생산", "모란, 2월까지 2년간 베트남에서 휴대전화 220만 대 생산"),
    ("en", "2025-10-29", ["Moran said its Ohio plant will be idled starting Jan. 5."], "모란, 오하이오 공장을 내년 1월 5일 월요일부터 멈출 예정이라고 밝힘", "모란, 오하이오 공장을 내년 1월 5일 화요일부터 멈출 예정이라고 밝힘"),
    ("ko", "2026-06-10", ["해커는 지난 4월 19일부터 5월 2일까지 모란통신 서버를 들락거렸다."], "해커, 4월 19일~5월 2일 모란통신 서버에 드나든 것으로 확인", "해커, 4월 19일~5월 9일 모란통신 서버에 드나든 것으로 확인"),
    ("en", "2026-03-10", ["The outage at Moran began shortly before 14:30 GMT."], "모란 장애, 오후 2시 30분 직전에 시작", "모란 장애, 오후 4시 30분 직전에 시작"),
    ("en", "2024-12-10", ["He warned that the first two quarters of 2025 would be hard for Moran."], "모란의 2025년 1·2분기는 어려울 것이라고 경고", "모란의 2025년 1·3분기는 어려울 것이라고 경고"),
    ("ja", "2026-03-10", ["モラン電機は昨年末から約千人の削減を進めている。"], "모란전기, 작년 말부터 약 1000명 감원 진행", "모란전기, 작년 말부터 약 3000명 감원 진행"),
    ("zh", "2026-05-10", ["墨兰云的华东2号机房出现大面积网络中断。"], "모란클라우드 화둥 2호 전산실에서 대규모 네트워크 장애", "모란클라우드 화둥 3호 전산실에서 대규모 네트워크 장애"),
    ("zh", "2026-03-10", ["墨兰汽车去年1至8月交付1.16万辆。"], "모란자동차, 지난해 1~8월 1만1600대 인도", "모란자동차, 지난해 1~6월 1만1600대 인도"),
    ("zh", "2026-03-10", ["墨兰汽车把岗位削减总数由2.5万个增至4万个。"], "모란자동차, 일자리 감축 규모를 2만5000명에서 4만 명으로 확대", "모란자동차, 일자리 감축 규모를 2만5000명에서 5만 명으로 확대"),
    ("zh", "2026-03-10", ["墨蘭電子元月營收為32億元，年增四成。"], "모란전자 1월 매출 32억 대만달러…1년 전보다 40% 증가", "모란전자 2월 매출 32억 대만달러…1년 전보다 40% 증가"),
    ("zh", "2026-03-10", ["墨兰汽车连续第二年把销冠让给对手。"], "모란자동차, 2년 연속 판매 1위를 경쟁사에 내줘", "모란자동차, 3년 연속 판매 1위를 경쟁사에 내줘"),
)  # fmt: skip
#: figures that stand with words of another one only by the build of the sentence
PLACES = (
    ("en", "2026-03-10", ["Moran agreed with the Spanish government to build a $1 billion plant in Spain with an annual capacity of 150,000 vehicles."], "모란, 스페인 정부와 연 15만 대 규모 공장 건설 합의"),
    ("ko", "2026-03-10", ["모란통신은 8월 1일 서버 2대, 8월 6일 서버 4대 등 총 6대를 폐기했다."], "모란통신, 8월 서버 6대 폐기"),
    ("ja", "2026-03-10", ["新聞3社がモラン検索に計4億5千万円の賠償を求めた訴訟の判決が9日、東京地裁であった。", "裁判長は侵害を認め、モラン検索に計1億8千万円の支払いを命じた。"], "도쿄지방법원, 신문 3사 소송서 모란에 1억8천만 엔 지급 명령"),
    ("zh", "2026-03-10", ["法官驳回了墨兰26项主张中的四项。"], "법관, 모란 주장 26건 중 계약 위반 등 4건 기각"),
    ("zh", "2026-03-10", ["墨兰电池全球装车份额为37.9%。"], "모란전지, 세계 배터리 탑재 점유율 37.9%"),
)  # fmt: skip
STAGES = (
    ("ko", "2026-03-06", ["모란의 한 대표는 오는 9일 국회 간담회에 출석해 방안을 설명할 예정이다."], "모란 한 대표, 9일(월) 국회 간담회에서 방안을 설명", "모란 한 대표, 3일(화) 국회 간담회에서 방안을 설명했다고 밝힘"),
    ("ko", "2026-03-06", ["모란 노조는 22일 본사 앞에서 집회를 연다."], "모란 노조, 22일 본사 앞 집회 개최 예정", "모란 노조, 22일 본사 앞 집회 취소"),
    ("ko", "2026-03-06", ["사내에서는 무료로 풀어야 한다는 목소리가 나온다."], "사내에서 무료로 풀자는 의견이 나옴", "사내에서 무료로 풀기로 확정"),
    ("ko", "2026-03-06", ["모란은 부지를 사들이는 절차가 막바지에 이르렀다고 전했다."], "모란, 부지 매입 절차가 마무리 단계라고 언급", "모란, 부지 매입 절차를 완료했다고 언급"),
    ("en", "2026-03-06", ["At 31 grams, the Moran Q weighs more than twice as much as its rival."], "모란 Q, 무게 31g으로 경쟁 제품의 두 배 초과", "모란 Q, 무게 41g으로 경쟁 제품의 두 배 초과"),
    ("en", "2026-03-06", ["The chief executive of Moran said the company is looking at opening an office in Japan."], "모란 CEO, 일본 사무소 개설을 검토 중이라고 밝힘", "모란 CEO, 일본 사무소 개설을 확정했다고 밝힘"),
    ("ko", "2026-03-06", ["모란 측은 행정소송을 낼지 들여다보고 있다고 했다."], "모란, 행정소송 제기 여부 검토 중이라고 밝힘", "모란, 행정소송을 제기하기로 확정했다고 밝힘"),
    ("ko", "2026-03-06", ["노사는 8일 교섭을 열기로 해, 합의안이 나올 수 있을지 주목된다."], "노사, 8일 교섭을 열기로 결정", "노사, 8일 교섭을 열지 않기로 결정"),
    ("zh", "2026-03-06", ["他对外证实,政府已口头承诺发放许可。"], "정부가 허가를 구두로 약속했다고 그가 확인", "정부가 허가를 구두로 약속하지 않았다고 그가 확인"),
    ("zh", "2026-03-06", ["交易所官网显示,墨兰科技的上市申请已获受理。"], "모란과기의 상장 신청이 거래소에 접수", "모란과기의 상장 신청을 거래소가 거부"),
)  # fmt: skip


def refused(language: str, published: str, sentences: list[str], line: str) -> list[str]:
    source = Source(sentences=tuple(sentences), published=date.fromisoformat(published), language=language)
    return [
        f"{refusal.reason}: {refusal.text}"
        for refusal in check_bullet(Bullet(text=tidy(line), evidence=source.sentences), source)
    ]


@pytest.mark.parametrize("case", [*FIGURES, *STAGES], ids=lambda case: case[3])
def test_free_wording_of_figures_and_stages_passes_and_a_wrong_one_does_not(case):
    *where, right, wrong = case
    assert not [found for found in refused(*where, right) if not found.startswith(("names", "invented"))]
    assert refused(*where, wrong)


@pytest.mark.parametrize("case", PLACES, ids=lambda case: case[3])
def test_a_figure_is_not_taken_for_another_one_by_the_build_of_the_sentence(case):
    assert not [found for found in refused(*case) if found.startswith(("measures", "numbers"))]


@pytest.mark.parametrize("text", ["9일~7월 2일 열린다", "오는 28일～3월 2일", "9日～11月2日", "28~7월 1일"])
@pytest.mark.parametrize("language", ["ko", "ja", "zh"])
def test_a_day_that_goes_into_another_month_is_read(text, language):
    months = {found.month for found in quantities(text, language, published=date(2026, 1, 5))}
    assert months & {3, 7, 11}


#: a site and its place: (language, sentences, right line, wrong line)
SITES = (
    ("ko", ["모란은 캘리포니아주 새너제이 본사에서 584명을 내보낸다.", "반면 애리조나주 챈들러 공장은 이번 감원에서 제외됐다."], "모란, 캘리포니아주 새너제이 본사에서 584명 감원 예정", "모란, 애리조나주 챈들러 공장에서 584명 감원 예정"),
    ("ko", ["모란 회장은 미국 애리조나 공장 인근에 두 번째 부지를 사들이는 중이라고 전했다.", "일본 구마모토 2공장은 착공이 늦어졌다."], "모란 회장, 애리조나 공장 인근에 두 번째 부지를 사들이는 중이라고 언급", "모란 회장, 구마모토 공장 인근에 두 번째 부지를 사들이는 중이라고 언급"),
    ("ja", ["モラン電池は大阪工場で試料の出荷を続け、和歌山工場の量産は顧客の評価を待つ。"], "모란전지, 오사카 공장에서 시료 출하 지속", "모란전지, 와카야마 공장에서 시료 출하 지속"),
)  # fmt: skip


@pytest.mark.parametrize("case", SITES, ids=lambda case: case[3])
def test_a_site_is_where_the_evidence_has_it(case):
    language, sentences, right, wrong = case
    for line, told in ((right, True), (wrong, False)):
        found = [row for row in refused(language, "2026-03-10", sentences, line) if row.startswith("agent")]
        assert (not found) is told
