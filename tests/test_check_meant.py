"""What a sentence means by a word that only looks like a denial, a hedge or a limit: the right line passes, a turned one does not."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.certainty.certainty import certainty
from summarizer.contract.denial.negation import negation
from summarizer.contract.meaning.claims import claims
from summarizer.contract.meaning.contrasts import contrasts
from summarizer.contract.meaning.coverage import invented

TURNED = (
    # a denial of the deed, beside a clause that shares its grounds
    (
        "en",
        "“We weigh the impact of tariffs, so we are careful,” he said, adding that the firm had yet to see any changes in demand.",
        "그는 관세 영향에도 수요에 변화가 나타나지 않았다고 설명",
        "그는 관세 영향으로 수요에 변화가 나타났다고 설명",
    ),
    # to warn against a thing denies nothing of it
    (
        "en",
        "He warned against strict rules that could slow down investment.",
        "투자를 늦출 수 있는 엄격한 규제를 경계",
        "엄격한 규제가 투자를 늦추지는 않을 것이라고 언급",
    ),
    # 'rejected' is no denial of 기각
    (
        "en",
        "The court rejected an appeal by prosecutors and upheld the ruling.",
        "법원, 검찰 항소를 기각하고 판결 유지",
        "법원, 검찰 항소를 기각하지 않고 판결 유지",
    ),
    # '少なくとも' has the sign of a denial
    (
        "ja",
        "同社は少なくとも3つの工場の閉鎖を計画していることを組合に伝えた。",
        "공장 최소 3곳을 폐쇄할 계획을 노조에 전달",
        "공장을 한 곳도 폐쇄하지 않을 계획을 노조에 전달",
    ),
    # brackets that tell something whole
    (
        "ko",
        '한 부회장은 "노르델이 이제 고비 구간(배가 좁은 해협을 지나며 물살에 흔들리는 구간)을 통과했다"고 강조했다.',
        "한 부회장, 노르델이 이제 고비 구간을 통과했다고 강조",
        "한 부회장, 노르델이 아직 고비 구간을 통과하지 못했다고 강조",
    ),
    ("ko", "비용 절감이 불가피하다고 강조했다.", "비용 절감이 불가피하다고 강조", "비용 절감은 없다고 강조"),
    (
        "en",
        "The judge called the claim of irreparable harm weak.",
        "판사, 회복할 수 없는 피해라는 주장이 약하다고 지적",
        "판사, 피해라는 주장이 약하지 않다고 지적",
    ),
)


@pytest.mark.parametrize(("language", "told", "right", "wrong"), TURNED)
def test_a_denial_is_of_what_it_denies(language, told, right, wrong):
    source = Source(sentences=(told,), published=date(2026, 3, 3), language=language)
    assert negation(Bullet(text=right, evidence=(told,)), source) is None
    assert negation(Bullet(text=wrong, evidence=(told,)), source) is not None


@pytest.mark.parametrize(
    ("rule", "language", "told", "line"),
    [
        (certainty, "zh", "公司宣布取消在两国的新建工厂项目。", "두 나라 신규 공장 계획을 취소한다고 발표"),
        (
            certainty,
            "zh",
            "分析师对公司利润的预估平均值已从5亿元上调至7亿元。",
            "이익 평균 전망치가 7억 위안으로 높아졌다고 설명",
        ),
        (certainty, "en", "He looks to shore up the chip business.", "칩 사업을 보강하려 함"),
        (
            certainty,
            "en",
            "“Given the potential for harm if a sale occurred, the court is prepared to expedite trial,” he wrote.",
            "법원은 재판을 앞당길 준비가 돼 있다고 밝힘",
        ),
        (claims, "en", "Net profit hit a historic high of 398 million dollars.", "순이익이 사상 최대 기록"),
        (claims, "ko", "이 사업은 태양광 150MW와 ESS 600MWh 규모다.", "이 사업은 ESS만 600MWh 규모"),
        (invented, "en", "Revenue will grow about 30% in US dollar terms.", "달러 기준 매출 약 30% 증가 전망"),
        (invented, "en", "He made an unsolicited offer for the firm last month.", "지난달 회사에 일방적으로 인수 제안"),
        (
            contrasts,
            "ja",
            "ドイツ国内の工場は三つある。国内の工場が閉鎖されれば初めてとなる。",
            "독일 내 공장이 문을 닫으면 처음",
        ),
    ],
)
def test_what_is_told_in_other_words_passes(rule, language, told, line):
    source = Source(sentences=(told,), published=date(2026, 3, 3), language=language)
    assert rule(Bullet(text=line, evidence=(told,)), source) is None


def test_a_second_post_is_told():
    told = "新体制では島田副社長がグループ全体のかじ取りを担う見通しだ。"
    source = Source(sentences=(told,), published=date(2026, 3, 3), language="ja")
    assert invented(Bullet(text="시마다 부사장, 그룹 전체를 지휘할 전망", evidence=(told,)), source) is None
    assert (
        invented(Bullet(text="시마다 부사장, 그룹 전체를 지휘하며 자회사 사장도 겸임할 전망", evidence=(told,)), source)
        is not None
    )
