"""What a line adds or widens: a fear or an aim as the cause, 'the largest' of one of the largest, another one of a set."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.lexicon import understood
from summarizer.contract.meaning.claims import claims
from summarizer.contract.meaning.contrasts import contrasts
from summarizer.contract.meaning.coverage import invented

#: (language, evidence, a line that must pass, a line that must be refused)
_EXCHANGED = (
    ("zh", "公司14日淩晨宣布了這一消息，記者上午獲悉。", "회사, 14일 새벽 이 소식을 발표", "회사, 14일 저녁 이 소식을 발표"),
    ("en", "It will tap customers in Francophone Africa.", "프랑스어권 아프리카 고객을 활용", "영어권 아프리카 고객을 활용"),
    ("ja", "23年度も守りの姿勢を続けるとした。", "2023회계연도에도 수비 자세를 지속", "2023회계연도에는 공격 자세로 전환"),
    ("ko", "그는 이런 적자는 창업 후 처음이라고 말했다.", "그는 이런 적자는 창업 후 처음이라고 언급", "그는 이런 적자는 창업 후 두 번째라고 언급"),
    ("en", "It was one of the biggest takeovers of the year.", "올해 가장 큰 인수 가운데 하나", "올해 들어 가장 큰 규모의 인수"),
    ("zh", "该公司是全球最大的电池制造商之一。", "세계 최대 배터리 제조사 중 하나", "세계 최대 배터리 제조사"),
    ("ko", "이 절은 도시에서 손꼽히게 큰 가장 오래된 건물 중 하나다.", "도시에서 가장 오래된 건물 중 하나", "도시에서 가장 오래된 건물"),
    ("ja", "地域の課題解決を支援すると語った。", "지역의 과제 해결을 지원하겠다고 언급", "전국의 과제 해결을 지원하겠다고 언급"),
)  # fmt: skip

_ADDED = (
    ("en", "Shares of Halden were down more than 3% in pre-market trading.", "할덴 주가, 개장 전 거래에서 3% 넘게 하락", "할덴 주가, 이용자 이탈 우려로 개장 전 거래에서 3% 넘게 하락"),
    ("en", "Its shares rose 1.8% on Wednesday, a third straight gain.", "주가, 수요일 1.8% 올라 사흘 연속 상승", "주가, 연구센터 설립 기대감에 수요일 1.8% 올라 사흘 연속 상승"),
    ("ja", "農協は、井戸水の使用量に上限を設けるよう市に求めている。", "농협, 우물물 사용량에 상한을 두라고 시에 요구", "농협, 쌀 수확량 감소를 우려해 우물물 사용량에 상한을 두라고 시에 요구"),
    ("ko", "회사는 인프라 투자 규모를 1조원에서 1조3천억원으로 높여 잡았다.", "회사, 인프라 투자액을 1조3000억원으로 상향", "회사, 해외 데이터센터 신설을 위해 인프라 투자액을 1조3000억원으로 상향"),
    ("zh", "他表示全美将有79座工厂受惠。", "그는 미국 공장 79곳이 혜택을 볼 것이라고 언급", "그는 미국 공장 79곳이 세금 감면 혜택을 볼 것이라고 언급"),
    ("en", "Sales came in just below analysts' expectations.", "매출이 시장 예상치를 소폭 하회", "매출이 반독점 소송 여파로 시장 예상치를 소폭 하회"),
)  # fmt: skip


def _refused(rules, language, sentence, line):
    source = Source(sentences=(sentence,), published=date(2026, 11, 13), language=language)
    return any(rule(Bullet(text=line, evidence=(sentence,)), source) for rule in rules)


@pytest.mark.parametrize(("language", "sentence", "right", "wrong"), _EXCHANGED)
def test_a_wider_or_another_word_is_refused(language, sentence, right, wrong):
    assert not _refused([contrasts], language, sentence, right)
    assert _refused([contrasts], language, sentence, wrong)


@pytest.mark.parametrize(("language", "sentence", "right", "wrong"), _ADDED)
def test_a_cause_of_the_writers_own_is_refused(language, sentence, right, wrong):
    assert not _refused([claims, invented], language, sentence, right)
    assert _refused([claims, invented], language, sentence, wrong)


@pytest.mark.parametrize(
    ("language", "sentence", "line"),
    [
        ("en", "The SEC charged the former executives with misleading investors.", "SEC, 투자자를 속인 혐의로 전직 임원들을 제소"),
        ("en", "The firm was having second thoughts about the plant.", "회사는 공장 건설을 재고하던 상황"),
        ("en", "He began a second stint as chief executive in 2015.", "그는 2015년 최고경영자로 복귀"),
        ("zh", "他认为接下来就是应用爆发的时候。", "그는 이제 응용이 폭발할 시기라고 진단"),
        ("zh", "目前尚未收到人员伤亡报告。", "인명 피해 신고는 아직 접수되지 않음"),
        ("ko", "공정위는 자사 프로그램을 함께 사도록 강제한 회사에 과징금을 부과했다.", "공정위, 자사 프로그램 구매를 강제한 회사에 과징금 부과"),
        ("en", "The new rules come in three months later, to give small firms time to prepare.", "중소기업에 준비할 시간을 주려고 새 규정 시행을 석 달 늦춤"),
    ],
)  # fmt: skip
def test_another_rendering_is_no_addition(language, sentence, line):
    assert not _refused([claims, invented, contrasts], language, sentence, line)


#: (language, evidence, a free rendering that must pass, a line that must be refused)
_HUMBLE = (
    ("en", "Vantor Air scrapped the meal-planning bot after passengers complained of odd menus.", "밴터항공, 이상한 식단에 대한 승객 불만에 기내식 챗봇 폐기", "밴터항공, 정부 보조금을 받아 기내식 챗봇 도입"),
    ("ja", "労連は会社側の回答を不服として、19日に再交渉を申し入れる。", "노조연합, 회사 측 회답에 불복해 19일 재교섭 요구 예정", "노조연합, 회사 측 회답에 불복해 19일 파업 예정"),
    ("ja", "専務は会見で「説明が足りなかった」と頭を下げた。", "전무, 기자회견에서 설명이 부족했다며 고개 숙여 사과", "전무, 기자회견에서 설명이 부족했다며 사임 표명"),
    ("zh", "景昌钟表宣布，旗下维修预约AI助手暂不向门店收取费用。", "징창시계, 수리 예약 AI 비서 비용을 당분간 매장에 부과하지 않기로", "징창시계, 수리 예약 AI 비서를 내놓은 뒤 주가 급등"),
    ("en", "Kestrel Re will give the pool 20 million euros of capacity, with each claim capped.", "케스트럴리, 공동기금에 2000만 유로의 인수 여력 제공", "케스트럴리, 2000만 유로에 공동기금 인수"),
    ("zh", "该药三期临床显示体重平均下降9.4%。", "3상 임상에서 체중 평균 9.4% 감소", "3상 임상에서 체중이 9.4% 줄어 판매 승인"),
    ("ko", "두 회사는 값을 두고 줄다리기하다 끝내 등을 돌렸다.", "두 회사, 가격 협상 끝에 거래 결렬", "두 회사, 정부 규제 강화에 거래 결렬"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "right", "wrong"), _HUMBLE)
def test_a_word_that_the_dictionary_lacks_is_no_invention(language, sentence, right, wrong):
    rules = [claims, contrasts, invented]
    assert not _refused(rules, language, sentence, right)
    assert _refused(rules, language, sentence, wrong)


def test_a_text_is_understood_as_far_as_the_dictionary_knows_its_words():
    assert understood("The board approved the merger") > understood("The curators strummed banjos quietly")
    assert understood("") == 1.0
