"""Things of one trade beside each other, and what the evidence sets apart: the right line passes, the other one does not."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Bullet
from summarizer.check import Source
from summarizer.contract.meaning.contrasts import contrasts

SISTERS = (
    # what a battery is made of, for, of which kind
    ("en", "Nordel will ship 40,000 tonnes of anode material.", "노르델, 음극재 4만 톤 공급", "노르델, 양극재 4만 톤 공급"),
    ("zh", "公司将扩建隔膜生产线。", "분리막 생산라인 증설", "전해질 생산라인 증설"),
    ("ja", "正極材の新工場を建てる。", "양극재 신공장 건설", "음극재 신공장 건설"),
    ("ko", "노르델은 전해액 공급 계약을 맺었다.", "노르델, 전해액 공급 계약", "노르델, 분리막 공급 계약"),
    ("ko", "노르델은 ESS 배터리 수주에 성공했다.", "노르델, ESS 배터리 수주 성공", "노르델, 전기차 배터리 수주 성공"),
    ("en", "The order is for grid-scale energy storage cells.", "에너지저장장치용 배터리 수주", "전기차용 배터리 수주"),
    ("zh", "工厂五月开始生产磷酸铁锂电池。", "5월 LFP 배터리 생산 시작", "5월 니켈계 배터리 생산 시작"),
    ("ja", "全固体電池の量産を始める。", "전고체 배터리 양산 시작", "나트륨 배터리 양산 시작"),
    ("en", "It will make cylindrical cells in Arizona.", "애리조나에서 원통형 배터리 생산", "애리조나에서 각형 배터리 생산"),
    # chips
    ("ko", "시스템반도체 투자를 줄였다.", "시스템반도체 투자 축소", "메모리 투자 축소"),
    ("en", "She will lead development of several SoCs.", "SoC 개발을 총괄", "CPU 개발을 총괄"),
    ("ja", "NANDの生産を減らす。", "낸드 생산 축소", "D램 생산 축소"),
    ("zh", "公司将扩大高带宽内存产能。", "HBM 생산능력 확대", "낸드 생산능력 확대"),
    ("en", "Revenue from automotive chips fell.", "차량용 반도체 매출 감소", "서버용 반도체 매출 감소"),
    ("ja", "サーバー向け半導体の売上が伸びた。", "서버용 반도체 매출 증가", "스마트폰용 반도체 매출 증가"),
    # devices, machines and screens
    ("ja", "ノートパソコンとタブレットの両用機種に投資する。", "노트북·태블릿 겸용 기종에 투자", "노트북·스마트폰 겸용 기종에 투자"),
    ("en", "The tablet will go on sale in May.", "태블릿 5월 출시", "노트북 5월 출시"),
    ("zh", "公司发布了首款智能手表。", "첫 스마트워치 공개", "첫 태블릿 공개"),
    ("ko", "냉장고 판매가 늘었다.", "냉장고 판매 증가", "세탁기 판매 증가"),
    ("en", "OLED panel prices rose 4%.", "OLED 패널 가격 4% 상승", "LCD 패널 가격 4% 상승"),
    # cars and their parts
    ("en", "Hydrogen cars will be built there.", "수소차 생산 예정", "전기차 생산 예정"),
    ("ja", "エアバッグの不具合でリコールする。", "에어백 결함으로 리콜", "브레이크 결함으로 리콜"),
    ("zh", "公司将推出三款电动卡车。", "전기 트럭 3종 출시 예정", "전기 버스 3종 출시 예정"),
    ("ko", "하이브리드차 판매가 두 배로 늘었다.", "하이브리드차 판매 두 배로 증가", "전기차 판매 두 배로 증가"),
    # what is built, what makes power, what moves
    ("ja", "蔚山でAI用データセンターの建設に乗り出した。", "울산에 AI용 데이터센터 건설 착수", "울산에 반도체 공장 건설 착수"),
    ("en", "The utility will build a wind farm.", "풍력발전 단지 건설 예정", "태양광발전 단지 건설 예정"),
    ("zh", "公司展示了人形机器人。", "휴머노이드 공개", "산업용 로봇 공개"),
    # programs and trades
    ("en", "Advertising revenue rose 12%.", "광고 매출 12% 증가", "클라우드 매출 12% 증가"),
    ("ko", "노르델은 자체 AI 서비스 '온달'을 공개했다.", "노르델, 자체 AI 서비스 공개", "노르델, 자체 AI 반도체 공개"),
    ("ja", "造船事業の利益が増えた。", "조선 사업 이익 증가", "철강 사업 이익 증가"),
    # rights, charges, taxes
    ("en", "The suit claims trademark infringement.", "상표권 침해를 주장", "특허 침해를 주장"),
    ("zh", "他被控挪用公款和侵占资金。", "횡령 혐의로 피소", "뇌물 혐의로 피소"),
    ("ko", "검찰은 배임 혐의로 그를 기소했다.", "검찰, 배임 혐의로 기소", "검찰, 횡령 혐의로 기소"),
    ("ja", "法人税の引き下げを求めた。", "법인세 인하를 요구", "상속세 인하를 요구"),
    ("en", "China limits exports of gallium.", "중국, 갈륨 수출 제한", "중국, 흑연 수출 제한"),
    # who and what else
    ("en", "It will lay off 300 factory workers.", "생산직 300명 감원", "사무직 300명 감원"),
    ("ja", "乗務員の採用を増やす。", "승무원 채용 확대", "조종사 채용 확대"),
    ("zh", "仓库发生火灾，无人受伤。", "창고 화재로 다친 사람 없음", "창고 폭발로 다친 사람 없음"),
    ("ko", "LNG 운반선 두 척을 수주했다.", "LNG운반선 2척 수주", "컨테이너선 2척 수주"),
    ("en", "The firm bought more bitcoin.", "비트코인 추가 매입", "이더리움 추가 매입"),
)  # fmt: skip
APART = (
    ("ko", "AI 칩을 제외하고는 전자제품 시장이 약하다고 경고했다.", "AI 칩을 제외한 전자제품 시장이 약하다고 경고", "AI 칩 시장이 약하다고 경고"),
    ("en", "Sales fell everywhere except for Germany.", "독일을 제외한 모든 곳에서 판매 감소", "독일에서 판매 감소"),
    ("ja", "スマートフォン以外の部品は値下がりした。", "스마트폰 이외 부품은 가격 하락", "스마트폰 부품 가격 하락"),
    ("zh", "除存储芯片外，各类零部件价格下跌。", "메모리를 제외한 부품 가격 하락", "메모리 부품 가격 하락"),
)  # fmt: skip


def _refused(language: str, told: str, line: str) -> str | None:
    source = Source(sentences=(told,), published=date(2026, 3, 3), language=language)
    return contrasts(Bullet(text=line, evidence=(told,)), source)


@pytest.mark.parametrize(("language", "told", "right", "wrong"), [*SISTERS, *APART])
def test_one_thing_is_not_told_for_another(language, told, right, wrong):
    assert _refused(language, told, right) is None
    assert _refused(language, told, wrong) is not None


@pytest.mark.parametrize(
    ("language", "told", "line"),
    [
        # what a firm is, beside what is told
        ("en", "Aram will sell tablets in India.", "스마트폰 업체 아람, 인도에서 태블릿 판매 예정"),
        ("en", "The battery maker Nordel will cut jobs.", "양극재 기업 노르델, 감원 예정"),
        # the wider word, and the thing by its make
        ("en", "Orders for memory chips rose.", "D램 주문 증가"),
        ("zh", "除了电池，公司还生产芯片。", "회사는 배터리도 생산"),
        ("ja", "EVの販売が減った。", "전기차 판매 감소"),
        ("en", "Every device will be checked, the level is fine.", "모든 기기를 점검할 예정"),
    ],
)
def test_a_trade_or_a_wider_word_exchanges_nothing(language, told, line):
    assert _refused(language, told, line) is None
