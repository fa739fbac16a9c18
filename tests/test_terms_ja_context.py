"""Japanese words put into Korean only where they mean that one thing: whole words, and by what stands beside them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.canon import canonicalise
from summarizer.changes import put_changes
from summarizer.japanese.lattice import cut
from summarizer.japanese.trade import put_trade
from summarizer.japanese.whole import whole
from summarizer.japanese_grammar import put_grammar


def korean(sentence):
    known = canonicalise(sentence, "ja", published=date(2026, 3, 3), glossary={"ミナト電機": "미나토전기"})
    return put_grammar(put_changes(put_trade(known), "ja"))


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("増産では補いきれなかった。", "補いきれなかった"),
        ("計画は後ろにずれた。", "後ろ"),
        ("終値を5%超下回った。", "超下回った"),
        ("ミナト電機は成果給を見直す。", "成果給"),
        ("三次元積層の技術を使う。", "三次元積層"),
        ("通りで世界一を競う。", "世界一"),
        ("江北町で工場を建てる。", "江北町"),
        ("中東部の圏外のままだった。", "圏外"),
        ("差し込めるようにする。", "差し込める"),
        ("北都新聞の取材に答えた。", "北都新聞"),
        ("南風日報社は提訴した。", "南風日報社"),
        ("投票を差し止められた。", "差し止められた"),
        ("金社長が話した。", "金"),
        ("東広島市に工場を建てる。", "東広島市"),
    ],
)
def test_no_known_word_is_cut_out_of_an_unknown_one(sentence, kept):
    assert kept in korean(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # short forms are told once
        ("ミナト電機は新規株式公開(IPO)を急ぐ。", "미나토전기는 기업공개(IPO)를 서두른다."),
        ("GPU(画像処理半導体)を使う。", "GPU(그래픽처리장치)를 사용한다."),
        ("極端紫外線(EUV)の装置を売る。", "극자외선(EUV)의 장치를 판다."),
        # から: since, compared with, put off from, at the least
        ("朝から通信が止まった。", "아침부터 통신이 멈췄다."),
        ("前の四半期から0.9ポイント悪化した。", "이전 분기보다 0.9포인트 악화했다."),
        ("着工を3月から年内へ延期する。", "착공을 3월에서 연내로 연기한다."),
        ("期間を52カ月から30カ月に短縮する。", "기간을 52개월에서 30개월로 단축한다."),
        ("検証はこれからだ。", "검증은 이제부터다."),
        # で: where it was, how, and what there is not
        ("訴訟の判決が24日、東京地裁であった。", "소송의 판결이 24일, 도쿄 지방법원에서 있었다."),
        ("書面での回答を求めた。", "서면으로의 답변을 요구했다."),
        ("株を売却する計画は現時点でない。", "주식을 매각할 계획은 현시점에는 없다."),
        ("需要は補助金の打ち切りで減った。", "수요는 보조금 중단으로 줄어들었다."),
        ("証拠だけで断定した。", "증거만으로 단정했다."),
        # に, にも, と
        ("社員の不満に火を付けた。", "직원의 불만에 불을 붙였다."),
        ("株価を不正につり上げた。", "주가를 부정하게 끌어올렸다."),
        ("2021年10月にも障害があった。", "2021년 10월에도 장애가 있었다."),
        ("1株を4株に分割する。", "1주를 4주로 분할한다."),
        ("私が会社を創設した。", "내가 회사를 창설했다."),
        # ある and うち at the head of a clause
        ("ある取引銀行の幹部が話した。", "한 거래 은행의 간부가 말했다."),
        ("17ある工場を10に減らす。", "17개의 공장을 10으로 줄인다."),
        ("もっとも、受注は減った。", "다만, 수주는 줄어들었다."),
        ("不調などの問題がある。", "부진 등의 문제가 있다."),
        # prices rise and fall
        ("結局3.5%安で取引を終えた。", "결국 3.5% 하락으로 거래를 마쳤다."),
        # law and trade
        ("議会の公聴会で証言した。", "의회의 청문회에서 증언했다."),
        ("起訴された被告は無罪を主張した。", "기소된 피고인은 무죄를 주장했다."),
        ("被告側は反論した。", "피고 측은 반론했다."),
        ("ミナト電機の社長は続投する。", "미나토전기 사장은 유임한다."),
        ("利益を成果の原資とする。", "이익을 성과의 재원으로 한다."),
        ("救急への通報がつながらない。", "구급에 대한 신고가 연결되지 않는다."),
        ("9日付で辞任し、同日付で交代した。", "9일 자로 사임하고, 같은 날 자로 교체했다."),
        # nouns and verbs that mean another thing here
        ("回答をまだ得ていない。", "답변을 아직 얻지 못하고 있다."),
        ("売却を促さざるをえない。", "매각을 촉구하지 않을 수 없다."),
        ("開発が遅れかねない。", "개발이 늦어질 수도 있다."),
        ("成長を続けられた。", "성장을 계속할 수 있었다."),
        ("顧客と会話した。", "고객과 대화했다."),
        ("目の前の課題に集中する。", "눈앞의 과제에 집중한다."),
        ("誤った設定を直す。", "잘못된 설정을 고친다."),
        ("個人情報の流出を受けた指導に従う。", "개인정보 유출에 따른 지도에 따른다."),
        ("規制に詳しい弁護士が話した。", "규제를 잘 아는 변호사가 말했다."),
        ("オランダ国内の労組と合意した。", "네덜란드 국내 노조와 합의했다."),
        ("1年前から2割近く増えた。", "1년 전보다 20% 가까이 늘어났다."),
        ("5年前から売っている。", "5년 전부터 팔고 있다."),
        ("計画を100万台程度に引き下げた。", "계획을 100만 대 정도로 낮췄다."),
        ("1100億円の赤字と、6年ぶりに沈む。", "1100억 엔 적자로, 6년 만에 가라앉는다."),
        ("「青波」と決済サービス「紅波」を使う。", "‘青波’와 결제 서비스 ‘紅波’를 사용한다."),
        ("最悪の事故との認識を示した。", "최악의 사고라는 인식을 드러냈다."),
        ("企業は被害を被るべきでない。", "기업은 피해를 입어서는 안 된다."),
        ("青波科技(300433.SZ)を訪問した。", "青波科技를 방문했다."),
        ("ただ乗りは許されない。", "무임승차는 허용되지 않는다."),
        ("全体の4%に当たり、国内は2%だ。", "전체의 4%에 해당하며, 일본 국내는 2%다."),
        ("計画はなお固まっていない。", "계획은 여전히 굳어지지 않고 있다."),
        ("リン酸鉄リチウムイオン電池を作る。", "리튬인산철 배터리를 만든다."),
        ("自社株買いを発表した。", "자사주 매입을 발표했다."),
        ("米中間選挙が近い。", "미국 중간선거가 가깝다."),
        ("工場前で集会を開いた。", "공장 앞에서 집회를 열었다."),
    ],
)
def test_a_word_is_put_by_what_stands_beside_it(sentence, expected):
    assert korean(sentence) == expected


@given(st.text(alphabet="生産計画を見直した後ろなかっれ東都新聞日報、。工場は3%高", max_size=30))
def test_whole_words_lose_no_letter(text):
    assert "".join(token.surface for token in whole(cut(text))) == text


@given(st.text(alphabet="成果給差し止めるよう半導体市場向け長裁判視を、の", max_size=24))
def test_what_is_put_in_keeps_its_order(text):
    assert put_trade(put_trade(text)) == put_trade(text)
