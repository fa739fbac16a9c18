"""A word and its opposite, a thing done and not done: what the evidence says the other way round is refused."""

from __future__ import annotations

import re
from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet
from summarizer.contract.direction.antonyms import opposite_said
from summarizer.contract.direction.polarity import Polarity, of_mark
from summarizer.contract.inflection import inflected, is_word

_OURS = {"direction", "negation"}

#: (language, evidence, a line that must pass, a line that must be refused)
_PAIRS = (
    ("en", "The shares fell 7% at the open, though they later rebounded.", "주가, 개장 직후 7% 급락했다가 이후 반등", "주가, 개장 직후 7% 상승"),
    ("zh", "缺貨將延續至明年，並可能維持更久。", "품귀는 내년까지 이어지고 더 길어질 수 있음", "품귀는 내년까지 이어진 뒤 더 짧아질 수 있음"),
    ("en", "Shares of Halden were down more than 3% in pre-market trading.", "할덴 주가, 개장 전 거래에서 3% 넘게 하락", "할덴 주가, 개장 전 거래에서 3% 넘게 상승"),
    ("en", "Revenue rose 12% to $410 million, while costs fell 4%.", "매출은 12% 늘어난 4억1000만 달러, 비용은 4% 감소", "매출은 12% 줄어든 4억1000만 달러, 비용은 4% 감소"),
    ("en", "The price is believed to be significantly lower than the $2 billion valuation of 2021.", "가격은 2021년 기업가치 20억 달러보다 크게 낮은 것으로 추정", "가격은 2021년 기업가치 20억 달러보다 크게 높은 것으로 추정"),
    ("ko", "협회는 서버 임대 가격이 10% 이상 내릴 수 있다고 내다봤다.", "협회는 서버 임대료가 10% 넘게 떨어질 수 있다고 전망", "협회는 서버 임대료가 10% 이상 오를 가능성이 있다고 전망"),
    ("en", "The new plant will use 40% less water than the old one.", "새 공장은 기존 공장보다 물을 40% 덜 쓸 예정", "새 공장은 기존 공장보다 물을 40% 더 쓸 예정"),
    ("zh", "新廠月產能較舊廠多六成。", "새 공장의 월 생산능력은 기존 공장보다 60% 많음", "새 공장의 월 생산능력은 기존 공장보다 60% 적음"),
    ("ja", "人件費の安い国で生産する企業は多いと述べた。", "인건비가 싼 나라에서 생산하는 기업이 많다고 언급", "인건비가 싼 나라에서 생산하는 기업이 적다고 언급"),
    ("en", "The deal was worth $44 billion, half in stock and half in cash.", "거래 규모는 440억 달러로 절반은 주식, 절반은 현금", "거래 규모는 440억 달러로 전액 현금"),
    ("zh", "其中，云业务实现经营利润4200万美元，上年同期为亏损1800万美元。", "클라우드 사업은 1800만 달러 적자에서 4200만 달러 영업흑자로 전환", "클라우드 사업은 1800만 달러 흑자에서 4200만 달러 영업적자로 전환"),
    ("zh", "法院就会长不当合并案宣判，维持无罪判决。", "법원, 회장의 부당 합병 사건에서 무죄 판결을 유지", "법원, 회장의 부당 합병 사건에서 유죄 판결을 선고"),
    ("ko", "국토부는 심의에서 한빛로보의 운행 신청을 받아들였다.", "국토부, 한빛로보의 운행 신청을 수용", "국토부, 한빛로보의 운행 신청을 기각"),
    ("en", "The watchdog turned down Norvale's request to delay the audit.", "감독당국, 감사를 늦춰 달라는 노베일의 요청을 기각", "감독당국, 감사를 늦춰 달라는 노베일의 요청을 수용"),
    ("ja", "取締役会は米ファンドの買収提案を支持すると表明した。", "이사회, 미국 펀드의 인수 제안을 지지한다고 표명", "이사회, 미국 펀드의 인수 제안에 반대한다고 표명"),
    ("zh", "董事会一致同意接受收购方案。", "이사회, 만장일치로 인수안 수용", "이사회, 만장일치로 인수안 거부"),
    ("en", "Hiring engineers in Dublin has become easier this year.", "올해 더블린에서 엔지니어 채용이 쉬워짐", "올해 더블린에서 엔지니어 채용이 어려워짐"),
    ("zh", "他表示，今年招到合适的工程师并不难。", "그는 올해 적합한 엔지니어를 뽑기가 어렵지 않다고 언급", "그는 올해 적합한 엔지니어를 뽑기가 어렵다고 언급"),
    ("ja", "同社は量産の開始を半年前倒しする。", "회사는 양산 시작을 반년 앞당길 방침", "회사는 양산 시작을 반년 늦출 방침"),
    ("zh", "公司拟将量产时间推迟至明年下半年。", "회사는 양산 시점을 내년 하반기로 늦출 계획", "회사는 양산 시점을 내년 하반기로 앞당길 계획"),
    ("en", "The cap will not apply to factories that opened before March.", "이 상한은 3월 전에 문을 연 공장에는 적용되지 않음", "이 상한은 3월 전에 문을 연 공장에도 적용됨"),
    ("zh", "公司将在十五日内提起上诉。", "회사는 15일 안에 항소할 방침", "회사는 15일 안에 항소하지 않을 방침"),
    ("ja", "同社は控訴しない方針を決めた。", "회사는 항소하지 않기로 결정", "회사는 항소하기로 결정"),
    ("en", "The regulator said it would not block the merger.", "규제당국은 합병을 막지 않겠다고 언급", "규제당국은 합병을 막겠다고 언급"),
    ("en", "The regulator said it would not block the merger.", "규제당국은 합병을 허용하겠다고 언급", "규제당국은 합병을 허용하지 않겠다고 언급"),
    ("en", "The two rivals came forward before the inquiry began.", "두 경쟁사는 조사가 시작되기 전에 자진 신고", "두 경쟁사는 조사가 시작된 후에 자진 신고"),
    ("ko", "이번 개편에는 이익이 나는 조직도 포함된다.", "이번 개편에는 이익이 나는 조직도 포함", "이익이 나는 조직은 빼고 개편하기로"),
    ("zh", "团队没有出现大规模离职。", "팀에서 대규모 퇴사는 없음", "팀에서 대규모 퇴사가 발생"),
    ("ja", "規制は避けられないと述べた。", "규제는 불가피하다고 언급", "규제는 필요하지 않다고 언급"),
    ("ko", "그는 시장에서 새 강자가 나올 가능성은 없다고 단언했다.", "그는 시장에서 새 강자가 나올 가능성은 없다고 단언", "그는 시장에서 새 강자가 나올 가능성이 있다고 단언"),
    ("ja", "日本勢は海外勢に後れを取っている。", "일본 기업들은 해외 기업에 뒤처진 상황", "일본 기업들은 해외 기업을 앞선 상황"),
    ("zh", "他不再担任首席执行官。", "그는 최고경영자에서 퇴임", "그는 최고경영자로 취임"),
    ("en", "The firm sold its stake in the maker.", "회사는 제조업체 지분을 매각", "회사는 제조업체 지분을 매입"),
    ("ja", "工場は予定通り稼働する。", "공장은 예정대로 가동", "공장은 예정보다 늦게 가동"),
    ("ja", "両社は資本提携を解消した。", "두 회사는 자본 제휴를 해소", "두 회사는 자본 제휴를 유지"),
    ("zh", "公司目前资金充足。", "회사는 현재 자금이 충분", "회사는 현재 자금이 부족"),
    ("en", "The maker is laying off 90 employees as revenue growth fades.", "제조사, 직원 90명 해고", "제조사, 직원 90명 채용"),
    ("en", "The founder will step back from day-to-day duties once growth returns.", "창업자, 성장세가 돌아오면 일상 업무에서 물러날 예정", "창업자, 성장세가 돌아오면 유임"),
    ("en", "Unless the panel declares an impasse, a strike cannot begin.", "위원회가 결렬을 선언하지 않으면 파업 불가", "위원회가 타결을 선언하지 않으면 파업 시작"),
    ("en", "He doubled down on the plan and argued for looser export rules.", "수출 규정 완화를 주장", "수출 규정 강화를 주장"),
    ("ja", "同社は来期の会員数予想を開示しなかった。", "회사, 다음 분기 회원 수 전망치를 비공개", "회사, 다음 분기 회원 수 전망치를 공개"),
    ("ja", "社長は3月に同社を去り、別の会社の顧問に就任した。", "사장, 3월 회사를 떠나 다른 회사 고문으로 취임", "사장, 3월 회사에 잔류"),
    ("zh", "公司裁减三成员工，但海外收入强劲增长。", "회사, 직원 30% 감원", "회사, 직원 30% 증원"),
    ("zh", "两家公司的谈判陷入僵局。", "두 회사 협상 교착", "두 회사 협상 타결"),
    ("ko", "파업이 장기화되면 공급에 큰 타격을 줄 것으로 보인다.", "파업이 길어지면 공급에 큰 타격 우려", "파업이 짧아지면 공급에 큰 타격 우려"),
)  # fmt: skip


def _refused(line: str, language: str, evidence: str) -> set[str]:
    source = Source(sentences=(evidence,), published=date(2026, 9, 10), language=language)
    return {refusal.reason for refusal in check_bullet(Bullet(text=line, evidence=(evidence,)), source)} & _OURS


@pytest.mark.parametrize(("language", "evidence", "right", "wrong"), _PAIRS)
def test_a_line_that_turns_its_evidence_round_is_refused(language: str, evidence: str, right: str, wrong: str) -> None:
    assert not _refused(right, language, evidence)
    assert _refused(wrong, language, evidence)


@pytest.mark.parametrize(
    ("language", "evidence", "line"),
    [
        ("en", "It won clearance to sell the shares.", "회사는 주식을 매각하는 데 대한 승인을 확보"),
        ("en", "It will pay $3,000 a book for downloaded titles.", "내려받은 책에 권당 3000달러를 지급"),
        ("en", "We see customers pay for the systems earlier.", "고객사들이 시스템 비용을 더 일찍 지불"),
        ("en", "It has not found a partner willing to make the device.", "기기를 만들어 줄 협력사를 아직 찾지 못함"),
        ("ja", "円安が追い風となり、輸出額は8%増えた。", "엔화 약세 덕에 수출액이 8% 증가"),
    ],
)  # fmt: skip
def test_a_piece_of_another_word_or_of_another_matter_is_no_contradiction(
    language: str, evidence: str, line: str
) -> None:
    assert not _refused(line, language, evidence)


@pytest.mark.parametrize(
    ("line", "word", "whole"),
    [
        ("주식을 매각하는 방안", "각하", False),
        ("고객사들이 비용을 지불", "사들이", False),
        ("기기를 만들어 줄 협력사", "줄", False),
        ("내려받은 책", "내려", False),
        ("기온이 내려 출하 차질", "내려", True),
        ("순손실이 확대", "손실", True),
        ("하락세로 전환", "하락", True),
        ("지지부진한 협상", "지지", False),
        ("값을 끌어내려", "내려", True),
    ],
)
def test_a_whole_word_is_told_from_a_piece(line: str, word: str, whole: bool) -> None:
    at = line.index(word)
    assert is_word(line, at, at + len(word)) is whole


@pytest.mark.parametrize(
    ("language", "evidence", "line"),
    [
        ("en", "The company never considered a sale, he said.", "그는 회사가 매각을 검토한 적이 없다고 밝힘"),
        ("ko", "그는 희망퇴직을 두고 검토한 바도, 검토할 계획도 없다고 선을 그었다.", "그는 희망퇴직을 검토한 적도 없고 그럴 계획도 없다며 부인"),
        ("ja", "利用者の同意を得ずに学習に使った。", "이용자 동의 없이 학습에 사용"),
        ("zh", "为什么不完美还要发布？他说，因为市场有需求。", "그는 시장 수요가 있어 발표했다고 설명"),
        ("en", "She said the chip was faster, but gave no price.", "칩은 더 빨라졌으며 가격은 미공개"),
    ],
)  # fmt: skip
def test_a_denial_in_other_words_is_no_contradiction(language: str, evidence: str, line: str) -> None:
    assert not _refused(line, language, evidence)


@pytest.mark.parametrize(
    ("line", "good"),
    [
        ("매출 17억4000만 달러…시장 예상치 16억9000만 달러를 웃돌아", True),
        ("매출 17억4000만 달러…시장 예상치 16억9000만 달러를 밑돌아", False),
        ("매출 118억 달러(±3억 달러) 전망…시장 예상치 112억 달러 상회", True),
    ],
)
def test_a_figure_is_not_said_to_be_larger_than_one_that_is_larger(line: str, *, good: bool) -> None:
    evidence = (
        "Revenue was $1.74 billion against estimates of $1.69 billion; it sees $11.8 billion, above $11.2 billion."
    )
    source = Source(sentences=(evidence,), published=date(2026, 9, 10), language="en")
    told = [refusal.text for refusal in check_bullet(Bullet(text=line, evidence=(evidence,)), source)]
    assert any("수치와 방향" in text for text in told) is not good


@pytest.mark.parametrize(
    ("stem", "forms"),
    [("앞당기", "앞당긴 앞당길 앞당겨 앞당겼다"), ("늦추", "늦춘 늦춰 늦췄다"), ("수용하", "수용한 수용해 수용했다")],
)
def test_a_stem_is_found_with_any_ending(stem: str, forms: str) -> None:
    assert all(re.match(inflected(stem), form) for form in forms.split())


@pytest.mark.parametrize(
    ("language", "text", "word", "polarity"),
    [
        ("en", "It would not block the deal.", "block", Polarity.NO),
        ("en", "It will not launch the car until May.", "launch", Polarity.OPEN),
        ("en", "It will launch the car.", "launch", Polarity.YES),
        ("ja", "控訴しない方針だ。", "控訴", Polarity.NO),
        ("zh", "公司并未裁员。", "裁员", Polarity.NO),
        ("zh", "会议讨论是否裁员。", "裁员", Polarity.OPEN),
        ("ko", "제도를 폐지하지 않는다.", "폐지", Polarity.NO),
        ("ko", "신청을 취하했다.", "취하", Polarity.YES),
    ],
)
def test_the_words_around_a_word_affirm_or_deny_it(language: str, text: str, word: str, polarity: Polarity) -> None:
    found = re.search(word, text)
    assert found is not None
    assert of_mark(found, language) is polarity


def test_a_line_without_any_word_of_the_table_is_let_be() -> None:
    source = Source(sentences=("It rained.",), published=None, language="en")
    assert opposite_said("비가 내림", source.whole()) is None


@pytest.mark.parametrize(
    ("language", "sentence", "line"),
    [
        ("ko", "협회장은 합의를 미루라면서 본안 소송을 11월 중 낼 뜻을 비쳤다.", "협회장, 합의를 미루라며 11월 중 소송 제기 의사 시사"),
        ("zh", "卸任总裁后，罗绍文将成为公司名誉主席，总裁一职交给副手。", "뤄사오원, 부하에게 총재직을 넘기고 퇴임 후 명예 의장을 맡을 예정"),
        ("zh", "他警告，明年公司將面臨更高的不確定性與風險。", "내년 회사의 불확실성과 위험이 커질 것이라고 경고"),
        ("ko", "밀가루값이 뛰자 회사는 원가를 6% 줄였다.", "밀가루값 급등에 회사가 원가를 6% 절감"),
    ],
)  # fmt: skip
def test_a_word_that_only_points_at_another_event_turns_nothing_round(language, sentence, line):
    source = Source(sentences=(sentence,), published=date(2026, 11, 13), language=language)
    refusals = check_bullet(Bullet(text=line, evidence=(sentence,)), source)
    assert not {refusal.reason for refusal in refusals} & _OURS
