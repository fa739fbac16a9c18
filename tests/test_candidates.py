"""The lines of an article's sentences: what each rests on, and what makes one worse than another."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Document
from summarizer.check import Source
from summarizer.korean.candidates import Article, Candidate, written

LEAD = "가람전자는 6일 서울에서 새 칩을 공개하고 나라전자와 공급 계약을 체결했다."


def article(*sentences: str, published: date | None = date(2024, 6, 7)) -> Article:
    document = Document(title="가람전자, 새 칩 공개", text="\n".join(sentences), language="ko", published=published)
    source = Source(sentences=sentences, published=published)
    return Article(document=document, source=source, ranking=tuple(range(len(sentences))))


def line(of: Article, index: int) -> Candidate | None:
    return of.line(index, of.dated(index))


@pytest.mark.parametrize(
    "sentence",
    [
        "가람전자의 이번 행보는 업계의 눈길을 끌었다.",
        "김가람 가람전자 사장은 기술의 발전을 본 소회를 밝혔다.",
        "가람전자의 새 칩은 국내 시장에 처음 진출한다는 의미가 있다.",
        "가람전자는 반도체 업계에서 경기의 풍향계로 불린다.",
        "양측은 협력 방안 등도 논의했다.",
        "가람전자의 새 칩은 전시회에서 기대를 모으고 있다.",
        "올해 매출이 두 배로 늘어난 기업이 있다.",
        "나라연구소가 매출 상위 500대 기업을 대상으로 실적을 조사했습니다.",
        "가람전자는 말을 아꼈다.",
    ],
)
def test_a_line_without_news_is_a_flaw(sentence: str):
    told = line(article(LEAD, sentence), 1)
    assert told is None or told.cost >= 1.0


def test_a_short_line_with_a_figure_or_a_name_is_none():
    told = line(article(LEAD, "가람전자 주가는 12% 올랐다."), 1)
    assert told is not None
    assert told.cost < 1.0


@pytest.mark.parametrize(
    "sentence",
    ["전년 동기 대비 각각 0.7%, 2.3% 증가했다.", "전년보다 8% 늘어난 규모로, 시장 기대치를 웃돌았다."],
)
def test_figures_of_what_the_sentence_before_counts_get_no_subject(sentence: str):
    assert line(article("가람전자는 매출 1조원, 영업이익 1400억원을 기록했다.", sentence), 1) is None


def test_a_sentence_without_a_subject_has_that_of_the_one_before_and_rests_on_both():
    told = line(article(LEAD, "또 하반기에 새 공장을 착공할 계획이라고 설명했다."), 1)
    assert told is not None
    assert told.bullet.text.startswith("가람전자")
    assert len(told.bullet.evidence) == 2


def test_parties_that_a_line_does_not_name_are_introduced_once():
    both = article(
        "김가람 가람전자 사장은 6일 새 칩을 공개했다.", "김 사장은 하반기에 미국 공장을 착공할 계획이라고 설명했다."
    )
    first, second = (found for index in (0, 1) if (found := line(both, index)) is not None)
    texts = [candidate.bullet.text for candidate in written(both, [first, second], ())]
    assert texts[0].startswith("김가람 가람전자 사장")
    assert texts[1].startswith("김 사장")


def test_this_day_abroad_is_no_day_of_the_paper():
    abroad = article("이날 뉴욕증시에서 가람전자는 전 거래일보다 3% 올라 최고가를 경신했다.")
    assert abroad.dated(0).startswith("뉴욕증시에서")
    named = article("18일 뉴욕증시에서 가람전자는 올랐다.", "이날 나스닥 지수는 내렸다.", published=date(2024, 6, 19))
    assert named.dated(1).startswith("6월 18일")
    home = article("이날 코스피에서 가람전자는 전 거래일보다 3% 올랐다.")
    assert home.dated(0).startswith("6월 7일")


def test_a_place_inside_a_quotation_is_not_left_out():
    told = line(
        article(LEAD, "그러면서 “한국에서 여러 면담이 있다. 이번에는 짧지만 다음에는 오래 머물겠다”고 말했다."), 1
    )
    assert told is None or told.bullet.text.count("“") == told.bullet.text.count("”")


@pytest.mark.parametrize(
    ("before", "sentence", "line_of"),
    [
        (
            ("가람전자는 14일 잠정 실적을 공시했다.",),
            "분기 영업이익이 10조원을 넘은 것은 2년 만이다.",
            "가람전자의 분기 영업이익이 10조원을 넘은 것은 2년 만",
        ),
        (
            ("가람전자가 2분기 실적 보고서를 공개했다.", "증권가의 평균 예상치는 매출 7조원이었다."),
            "지난해 같은 기간 대비 매출은 18%, 순이익은 23% 증가했다.",
            "지난해 같은 기간 대비 가람전자의 매출은 18%, 순이익은 23% 증가",
        ),
        (
            ("가람전자는 1분기 매출이 3조원이라고 발표했다.", "오피스 이용자도 2억명을 넘었다."),
            "서버 및 도구 부문 매출은 1조원으로 13% 늘었다.",
            "가람전자의 서버 및 도구 부문 매출은 1조원으로 13% 증가",
        ),
        (
            ("두나무는 13일 3분기 실적을 공시했다.",),
            "전기 대비 매출은 2.4%, 영업이익은 22.2% 늘었다.",
            "전기 대비 두나무의 매출은 2.4%, 영업이익은 22.2% 증가",
        ),
        (
            ("31일 업계에 따르면 가람전자는 3분기 영업이익 179억원을 기록했다.",),
            "배터리 부문 매출은 1조8079억원, 영업적자는 1248억원이었다.",
            "가람전자의 배터리 부문 매출은 1조8079억원, 영업적자는 1248억원",
        ),
        (
            ("반도체를 담당하는 부문은 흑자로 돌아섰다.",),
            "매출은 1조원으로 13% 늘었다.",
            "매출은 1조원으로 13% 증가",
        ),
        (
            ("가람전자 노조는 6일 총회를 열었다.",),
            "매출은 1조원으로 13% 늘었다.",
            "매출은 1조원으로 13% 증가",
        ),
    ],
)
def test_a_bare_figure_is_that_of_the_firm_that_the_sentences_before_tell_of(
    before: tuple[str, ...], sentence: str, line_of: str
):
    told = line(article(*before, sentence, published=None), len(before))
    assert told is not None
    assert told.bullet.text == line_of
    assert (before[0] in told.bullet.evidence) == ("의 " in line_of)


def test_a_firm_that_the_figure_names_later_is_not_put_in_twice():
    told = line(article("나라전자가 5일 올랐다.", "시가총액이 4조달러를 넘은 것은 나라전자가 처음이다."), 1)
    assert told is not None
    assert told.bullet.text.count("나라전자") == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "업계 관계자는 “김 대표가 대규모 개편은 없다고 못 박은 바 있다”고 말했다.",
        "김 대표는 하반기에 새 공장을 착공할 계획이라고 설명했다.",
        "업체는 “내년에 새 공장을 착공하겠다”고 밝혔다.",
        "나라전자는 이후 이 시설에서 모은 자료를 새 모델에 쓸 계획이다.",
        "행사에는 박나라 부회장과 최가람 나라전자 사장 등 경영진이 참석했다.",
        "박나라 나라전자 사장은 “가람전자가 관심을 보여 준 데 깊이 감사드린다”고 말했다.",
        "증권가의 평균 예상치는 매출 753억원, 순이익 3억원이었다.",
        "가람전자의 해당 사업 매출은 지난해 12조7700억원이다.",
        "가람전자가 자금을 넉넉히 얻기 어려운 이유가 여기에 있다.",
        "박나라 나라전자 사장은 “미래를 내다보는 이야기를 들을 수 있어 매우 뜻깊은 시간이었다”고 말했다.",
        "각각 200MW, 300MW의 데이터센터를 짓는 사업에 나라전자는 시공사로 참여한다.",
    ],
)
def test_a_line_on_nobody_known_or_on_courtesies_is_a_flaw(sentence: str):
    told = line(article("지난해 국내 투자가 크게 늘었다.", sentence), 1)
    assert told is None or told.cost >= 1.0


def test_the_firm_is_the_one_that_the_sentence_before_tells_of():
    told = line(article(LEAD, "회사는 내년에 새 공장을 착공한다."), 1)
    assert told is not None
    assert told.bullet.text.startswith("가람전자")
    assert len(told.bullet.evidence) == 2


def test_a_subject_that_is_no_topic_in_the_sentence_before_is_put_in_as_well():
    told = line(article("가람전자가 새 칩을 공개했다.", "이와 함께 연구 인력 300명을 채용할 계획이다."), 1)
    assert told is not None
    assert told.bullet.text.startswith("가람전자")


def test_what_the_market_says_is_not_said_by_the_subject_of_the_sentence_before():
    told = article(
        "김가람 가람전자 회장은 이번 주 나라국을 찾은 것으로 알려졌다.",
        "24일 재계에 따르면 “김 회장이 나라국을 찾았다”며 “나라전자 사장도 만난 것으로 알고 있다”고 말했다.",
    )
    assert line(told, 1) is None


def test_words_that_lead_to_a_speaker_are_no_part_of_his_name():
    told = article(
        "이에 대해 김가람 가람전자 사장은 기술의 무게 중심이 옮겨 가고 있다고 말했다.",
        "그는 내년 전망에 대해 “수요가 석 달 전보다 크게 늘고 있다”고 내다봤다.",
    )
    second = line(told, 1)
    assert second is not None
    assert second.bullet.text.startswith("김가람 가람전자 사장, 내년 전망")


def test_a_clause_before_a_topic_is_no_part_of_it():
    told = article(
        "이러한 정부 정책에 발맞춰 나라은행은 가람칩과 다라칩에 투자했다.",
        "진행 중인 3개사를 포함하면 모두 6개사에 투자하게 된다.",
    )
    second = line(told, 1)
    assert second is not None
    assert second.bullet.text.startswith("나라은행, 진행 중인")


def test_a_verb_before_a_foreign_name_is_no_part_of_it():
    told = article("회장을 맡게 된 웨이가람 CEO가 새 전망을 내놨다.", "그동안 나라전자는 웨이가람 CEO가 이끌었다.")
    second = line(told, 1)
    assert second is not None
    assert "된" not in second.bullet.text


def test_who_is_told_of_is_not_who_tells():
    told = article(
        "김가람 나라위원회 위원장은 과징금의 근거를 밝히지 않았다.",
        "다만 가람전자가 이번 사고로 이득을 얻지 않은 부분에 대해서는 감경 사유로 작용했다고 설명했다.",
    )
    second = line(told, 1)
    assert second is not None
    assert second.bullet.text.startswith("김가람 나라위원회 위원장")


@pytest.mark.parametrize(
    ("before", "sentence", "full"),
    [
        (
            "김가람 가람전자(012345) 대표가 새 칩을 선보였다.",
            "김 대표는 내년에 양산한다고 말했다.",
            "김가람 가람전자 대표",
        ),
        ("박나라 가람넷 책임리더가 대표로 내정됐다.", "박 책임리더는 2005년에 입사했다.", "박나라 가람넷 책임리더"),
        ("왕가람 나라국 상무부장이 애플을 만났다.", "왕 부장은 투자를 늘려 달라고 말했다.", "왕가람 나라국 상무부장"),
        (
            "최나라 나라증권 연구원이 보고서를 냈다.",
            "최 연구원은 반도체 가격이 오른다고 내다봤다.",
            "최나라 나라증권 연구원",
        ),
    ],
)
def test_whoever_is_called_by_surname_and_post_is_named_in_full_once(before: str, sentence: str, full: str):
    second = line(article(before, sentence), 1)
    assert second is not None
    assert second.bullet.text.startswith(full)
    assert second.bullet.evidence == (sentence, before)


def test_this_judge_is_no_surname():
    second = line(article("법원은 소송을 기각했다.", "이 판사는 원고들에게 소장을 고쳐 낼 기회를 줬다."), 1)
    assert second is None or second.cost >= 1


def test_words_of_an_interview_in_brackets_are_no_line():
    told = article(
        "김가람 나라국 대통령은 8월에 관세를 예고했다.", "[김가람/나라국 대통령 : 우리는 칩에 100%의 관세를 매깁니다.]"
    )
    assert line(told, 1) is None


def test_what_is_told_of_both_is_no_news_of_one():
    both = article("가람전자는 새 모델을 개발한다.", "양사의 전략에 따라 국내 시장의 판도를 바꿀 전망이다.")
    assert line(both, 1) is None


def test_a_name_that_only_the_title_gives_in_full_is_taken_from_where_the_article_does():
    sentences = (
        "나라지법은 12일 횡령 혐의를 받는 김 대표에게 징역 1년을 선고했다.",
        "2016년 김가람 대표가 회사를 인수했다.",
    )
    document = Document(title="'횡령' 김가람 가람넷 대표 징역 1년", text="\n".join(sentences), language="ko")
    told = line(Article(document=document, source=Source(sentences=sentences), ranking=(0, 1)), 0)
    assert told is not None
    assert "김가람 대표에게" in told.bullet.text
    assert sentences[1] in told.bullet.evidence
