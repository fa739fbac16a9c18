"""A Korean line against Korean sentences: a word that both have is not denied in one and affirmed in the other."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source, check_bullet
from summarizer.contract.certainty.left_open import closed
from summarizer.contract.denial.at_home import contradicted
from summarizer.contract.denial.stems import Said, stems

PUBLISHED = date(2026, 11, 20)

#: (sentences, a wrong line, the reason)
WRONG = [
    # a stem that the evidence only denies
    (
        "한솔네트는 접속 기록을 암호화하지 않은 채 보관하다 과징금을 물게 됐다.",
        "한솔네트, 접속 기록을 암호화해 보관하다 과징금 부과받아",
        "negation",
    ),
    (
        "누리마켓이 입점사와 맺은 계약에는 경쟁 앱을 넣지 않는 조건이 붙어 있었다.",
        "누리마켓, 경쟁 앱을 함께 넣는 조건으로 입점사와 계약",
        "negation",
    ),
    (
        '은파모터스 관계자는 "전기차 계약 취소는 눈에 띄지 않는다"고 말했다.',
        "은파모터스 관계자, 전기차 계약 취소가 눈에 띄게 늘었다고 언급",
        "negation",
    ),
    (
        "오명진 위원장은 외부인이 석 달간 서버를 드나들었는데도 회사는 눈치채지 못했다고 지적했다.",
        "오명진 위원장, 외부인이 석 달간 서버를 드나든 것을 회사가 알고도 방치했다고 지적",
        "negation",
    ),
    (
        "노을전자는 부품 대금을 석 달 동안 협력사에 지급하지 않았다.",
        "노을전자, 부품 대금을 석 달 동안 협력사에 지급했다고 설명",
        "negation",
    ),
    # a thing that the evidence has
    (
        "함께 기소된 중개인 박모씨에게는 징역 1년에 집행유예 2년이 선고됐다.",
        "중개인 박모씨, 집행유예 없이 징역 1년 선고",
        "negation",
    ),
    (
        "노을전자는 새 요금제에 2년 약정을 붙여 월 3만 원에 내놨다.",
        "노을전자, 2년 약정 없는 월 3만 원 새 요금제 공개",
        "negation",
    ),
    # a contrast turned round
    (
        "정하늘 노을전자 대표는 성장의 병목은 이제 전력이 아니라 인력에 있다고 말했다.",
        "정하늘 노을전자 대표, 성장의 병목은 인력이 아니라 전력에 있다고 언급",
        "negation",
    ),
    (
        "노을전자는 가격 대신 품질을 앞세우겠다고 밝혔다.",
        "노을전자, 품질 대신 가격을 앞세우겠다고 발표",
        "negation",
    ),
    (
        '정하늘 노을전자 대표는 "값싼 로봇이 아니라 튼튼한 로봇으로 평가받겠다"고 말했다.',
        "정하늘 노을전자 대표, 튼튼한 로봇보다 값싼 로봇으로 평가받겠다고 언급",
        "negation",
    ),
    # what is left open
    (
        "노을전자는 유감을 표명했으나 명령을 따를지, 취소 소송을 낼지는 밝히지 않았다.",
        "노을전자, 유감을 표명하고 취소 소송을 내기로 결정",
        "certainty",
    ),
    (
        '재판부는 "빼돌린 도면이 실제 생산에 쓰였다고 단정하기 어렵다"고 설명했다.',
        "재판부, 빼돌린 도면이 실제 생산에 쓰였다고 설명",
        "certainty",
    ),
    (
        '정하늘 노을전자 대표는 "한빛전력과 협의하고 있으며 일정에 차질은 없다"고 답했다.',
        "정하늘 노을전자 대표, 한빛전력과의 협의를 마무리해 일정에 차질이 없다고 답변",
        "certainty",
    ),
    (
        '정하늘 노을전자 대표는 합병할 뜻이 있느냐는 물음에 "지금 발표할 것은 없다"며 말을 아꼈다.',
        "정하늘 노을전자 대표, 합병할 뜻이 없다고 일축",
        "certainty",
    ),
    (
        "감독 당국 관계자는 자료를 받아 본 뒤 현장 점검에 나설지 결정할 것이라고 했다.",
        "감독 당국, 자료를 받아 본 뒤 현장 점검에 나서기로 결정",
        "certainty",
    ),
]

#: (sentences, a right line)
RIGHT = [
    # a double denial, and a condition
    ("수출 승인을 받지 않으면 노을전자는 새 칩을 팔 수 없다.", "노을전자, 수출 승인을 받아야 새 칩 판매 가능"),
    ("노을전자는 배당을 늘리지 않을 수 없다고 밝혔다.", "노을전자, 배당을 늘릴 수밖에 없다고 발표"),
    # the denial told with another word
    ("한솔네트는 접속 기록을 암호화하지 않은 채 보관했다.", "한솔네트, 접속 기록을 미암호화 상태로 보관"),
    ("노을전자는 올해 배당하지 않기로 했다.", "노을전자, 올해 무배당 결정"),
    ("오명진 위원장은 회사가 침입을 알아채지 못했다고 지적했다.", "오명진 위원장, 회사가 침입을 몰랐다고 지적"),
    ("노을전자는 부품 대금을 협력사에 지급하지 않았다.", "노을전자, 협력사에 부품 대금 미지급"),
    ("새 전지의 출력 요건은 까다롭지 않다.", "새 전지, 출력 요건이 덜 까다로워"),
    # another clause, another thing, another time
    (
        "노을전자는 가격을 공개하지 않았지만 새 칩의 사양은 밝혔다.",
        "노을전자, 새 칩의 사양 공개",
    ),
    (
        "노을전자는 국내에 출시되지 않은 소형 로봇을 다음 달 들여온다.",
        "노을전자, 다음 달 소형 로봇 국내 출시 예정",
    ),
    (
        "노을전자는 지난해 현금 배당을 하지 않았으나 올해는 주당 100원을 나눠 주기로 했다.",
        "노을전자, 올해 주당 100원 배당하기로",
    ),
    ("은파모터스는 도입하지 않은 기능을 노을전자는 모든 차에 넣었다.", "노을전자, 모든 차에 기능 도입"),
    # the denial itself is denied
    (
        "노을전자는 대금을 지급하지 않았다는 의혹을 부인했다.",
        "노을전자, 대금을 지급했다며 의혹 부인",
    ),
    # a thing there is not, with other words, or as a condition
    ("노을전자는 앞으로 2년 약정을 생략한 요금제를 판다.", "노을전자, 2년 약정 없는 요금제 판매"),
    (
        "정하늘 대표는 안전장치가 먼저 있어야 로봇을 판다고 말했다.",
        "정하늘 대표, 안전장치 없이는 로봇을 팔지 않겠다고 언급",
    ),
    # the same contrast, in other words
    (
        "정하늘 노을전자 대표는 성장의 병목은 전력이 아니라 인력에 있다고 말했다.",
        "정하늘 노을전자 대표, 성장의 병목은 전력보다 인력에 있다고 언급",
    ),
    (
        "노을전자의 병목은 인력이지 전력이 아니라고 정하늘 대표는 말했다.",
        "정하늘 대표, 병목은 전력이 아니라 인력이라고 언급",
    ),
    ("서울 공장보다 부산 공장의 증가폭이 컸다.", "부산 공장보다 서울 공장의 증가폭이 작아"),
    # a question that takes it that the thing is so, and what is left open told as open
    (
        "노을전자는 새 칩을 내놓겠다면서도 언제 출시할지는 밝히지 않았다.",
        "노을전자, 새 칩 출시 계획… 시점은 비공개",
    ),
    ("노을전자는 취소 소송을 낼지는 밝히지 않았다.", "노을전자, 취소 소송 여부는 밝히지 않아"),
    (
        "재판부는 도면이 생산에 쓰였다고 단정하기 어렵다고 설명했다.",
        "재판부, 도면이 생산에 쓰였다고 볼 증거가 부족하다고 설명",
    ),
    ("노을전자는 한빛전력과 협의하고 있다고 답했다.", "노을전자, 한빛전력과 협의 중이라고 답변"),
    ("노을전자는 새 공장 공사를 진행 중이며 내년 3월 끝낸다.", "노을전자, 새 공장 공사를 내년 3월 마무리"),
    (
        '정하늘 대표는 합병할 뜻이 있느냐는 물음에 "합병할 뜻은 없다"고 잘라 말하고 나머지에는 말을 아꼈다.',
        "정하늘 대표, 합병할 뜻은 없다고 일축",
    ),
]


def _reasons(sentences: str, line: str) -> set[str]:
    source = Source(sentences=(sentences,), published=PUBLISHED)
    return {refusal.reason for refusal in check_bullet(Bullet(text=line, evidence=(sentences,)), source)}


@pytest.mark.parametrize(("sentences", "line", "reason"), WRONG)
def test_a_denial_or_a_doubt_is_neither_lost_nor_put_in(sentences: str, line: str, reason: str) -> None:
    assert reason in _reasons(sentences, line)


@pytest.mark.parametrize(("sentences", "line"), RIGHT)
def test_the_same_in_other_words_is_no_contradiction(sentences: str, line: str) -> None:
    evidence = Source(sentences=(sentences,), published=PUBLISHED).of([sentences])
    assert contradicted(line, evidence) is None
    assert closed(line, evidence) is None


@pytest.mark.parametrize(
    ("text", "form", "said"),
    [
        ("대금을 지급하지는 않았다", "지급", Said.NOT),
        ("대금을 안 보냈다", "보내", Said.NOT),
        ("가격 공개는 안 했다", "공개", Said.NOT),
        ("합병할 계획은 없다", "합병", Said.NOT),
        ("침입을 몰랐다", "알", Said.NOT),
        ("대금을 지급했다", "지급", Said.SO),
        ("대금을 지급하면 끝난다", "지급", Said.NEITHER),
        ("대금을 지급하지 않으면 끝난다", "지급", Said.NEITHER),
        ("대금을 지급하지 않을 수 없다", "지급", Said.NEITHER),
        ("국내에 출시되지 않은 차", "출시", Said.NEITHER),
        ("대금을 지급할지 논의했다", "지급", Said.NEITHER),
    ],
)
def test_what_a_clause_makes_of_a_stem(text: str, form: str, said: Said) -> None:
    assert [stem.said for stem in stems(text) if stem.form == form] == [said]
