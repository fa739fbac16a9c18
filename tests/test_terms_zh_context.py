"""What of a Chinese sentence is put into Korean before a model sees it: whole words, in the sense that they have there."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer import Document
from summarizer.canon import canonicalise, quantities
from summarizer.chinese.cutting import pieces_of
from summarizer.chinese.glosses import once
from summarizer.material import prepare
from summarizer.newcomers import with_newcomers
from summarizer.terms import put_terms

PUBLISHED = date(2026, 5, 7)


def put(text: str) -> str:
    return put_terms(text, "zh")


def shown(text: str, **glossary: str) -> str:
    """The sentence as a model sees it, in an article that has enough others."""
    body = f"{text}记者在现场看到了这一幕，许多人排起长队等候入场。当天的气氛十分热烈，不少人从外地赶来。主持人最后感谢了大家的到来与陪伴。"
    document = Document(title="", text=body, language="zh", published=PUBLISHED, glossary=glossary)
    material = prepare(document, "")
    assert material is not None
    return material.for_model(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("这起诉讼", ["这起", "诉讼"]),
        ("這起訴訟仍在審理", ["这起", "诉讼", "仍在", "审理"]),
        ("国家安全的指控", ["国家安全", "的", "指控"]),
        ("供应商会优先供货", ["供应商", "会", "优先", "供货"]),
        ("才会见到他", ["才", "会", "见到", "他"]),
    ],
)
def test_the_words_of_a_sentence_are_cut_where_its_reader_cuts_them(text, words):
    assert [piece.surface for piece in pieces_of(text)] == words


@pytest.mark.parametrize(
    ("text", "korean"),
    [
        ("公司对这起诉讼不予置评", "소송"),
        ("公司公布半年报", "반기 보고서"),
        ("数据库团队", "데이터베이스"),
        ("股東周年大會", "정기 주주총회"),
        ("价格战仍在继续", "가격 경쟁"),
        ("受聘于律师事务所", "로펌"),
        ("伺服器機櫃", "서버 랙"),
        ("合併營收", "연결 매출"),
    ],
)
def test_a_longer_word_is_no_two_short_ones(text, korean):
    assert korean in put(text)


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("才会见到起色", "会见"),
        ("月份逐月增加", "月增"),
        ("复盘后股价走高", "复盘后"),
        ("锐泽半导体设备股份有限公司", "锐泽半导体设备股份有限公司"),
        ("曜禾汽车集团", "曜禾汽车"),
        ("曜禾时代", "曜禾时代"),
    ],
)
def test_no_term_begins_in_one_word_and_ends_in_another_or_in_a_name(text, stays):
    assert stays in put(text)


@pytest.mark.parametrize(
    ("text", "korean"),
    [
        ("为多个品牌提供电动车代工", "위탁생산"),
        ("晶圆代工业务", "파운드리"),
        ("公司重组为四个部门", "재편"),
        ("聘请三名研究人员", "영입"),
        ("聘请律师应诉", "선임"),
        ("以高额奖金挖走工程师", "보너스"),
        ("绩效奖金", "성과급"),
        ("工会会员投票", "조합원"),
        ("视频会员涨价", "회원"),
        ("罢工授权", "파업 승인"),
        ("专利授权", "라이선스"),
        ("奖金封顶", "상한"),
        ("厂房封顶", "상량"),
        ("维持增持评级", "비중확대"),
        ("大股东增持股份", "지분 확대"),
        ("存储涨价", "메모리"),
        ("DRAM等存储市场", "메모리"),
        ("法院驳回初步禁令申请", "예비적 금지명령"),
        ("起诉书称公司违约", "소장"),
        ("检方的起诉书称", "기소장"),
        ("新工厂上月开工", "착공"),
        ("云服务运营商", "통신사"),
        ("数据中心运营商", "운영사"),
        ("裁员主要涉及管理层", "관리직"),
        ("新车上市，售价20万元", "출시"),
        ("公司在港交所上市", "상장"),
        ("经济增长", "경제 성장"),
        ("订单涨幅超过预期", "증가폭"),
        ("股价涨幅收窄", "상승률"),
    ],
)
def test_a_term_has_the_sense_of_the_words_beside_it(text, korean):
    assert korean in put(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("春节假期后开工第一天", "开工"),
        ("这一主张不成立", "成立"),
        ("未经授权使用", "授权"),
        ("公司获得大赛奖金", "奖金"),
        ("工艺参数文件", "参数"),
        ("推出总额60亿元的回购计划", "推出"),
        ("退出股东名单", "退出"),
        ("对此表示欢迎", "表示"),
        ("曜禾股份今日公告", "股份"),
        ("云存储空间", "存储"),
        ("总经理助理", "总经理"),
    ],
)
def test_what_cannot_be_told_stays(text, word):
    assert word in put(text)


@pytest.mark.parametrize(
    ("text", "korean"),
    [
        ("营收年增24%", "전년 동기 대비 24% 증가"),
        ("获利季增8%", "전 분기 대비 8% 증가"),
        ("收入按年升10%", "전년 대비 10% 증가"),
        ("曜禾则逆市上涨1.1%", "1.1% 상승"),
        ("指数大跌3%", "3% 하락"),
    ],
)
def test_a_figure_keeps_its_direction(text, korean):
    assert korean in shown(f"{text}。")


@pytest.mark.parametrize(
    ("text", "korean"),
    [
        ("三天前，公司证实", "사흘 전，公司证实"),
        ("事发两天后，公司道歉", "事发이틀 뒤，公司道歉"),
        ("三天内", "3일 내"),
        ("前三季度", "1~3분기"),
        ("较前一季度", "较지난 분기"),
        ("增长兩位數百分比", "增长兩位數百分比"),
        ("零組件漲價", "零組件漲價"),
        ("中環四季酒店", "中環四季酒店"),
        ("二次上市", "二次上市"),
        ("移动用户达4.3亿户", "移动用户达4억3000만 명"),
        ("新电信报2元47分", "新电信报2.47싱가포르달러"),
        ("花旗將騰訊目標價調至735元", "花旗將騰訊目標價調至735홍콩달러"),
        ("里昂則維持評級", "里昂則維持評級"),
        ("日本市區", "일본市區"),
        ("位于科罗拉多斯普林斯", "位于科罗拉多斯普林斯"),
        ("位于科罗拉多州", "位于콜로라도주"),
        ("日本经济新闻报道", "日本经济新闻报道"),
        ("总经理助理", "总经理助理"),
    ],
)
def test_figures_places_and_titles_are_whole_words_too(text, korean):
    assert canonicalise(text, "zh") == korean


@pytest.mark.parametrize("text", ["三天前", "两天之后", "移动用户达4.3亿户", "前三季度", "新电信报2元47分"])
def test_what_is_put_in_is_read_as_the_same_value(text):
    assert quantities(canonicalise(text, "zh"), "zh") == quantities(text, "zh")


@pytest.mark.parametrize(
    ("text", "glossary", "korean"),
    [
        ("首席执行官萨姆·奥尔特曼指责对手。", {"奥尔特曼": "샘 올트먼"}, "샘 올트먼"),
        ("斯坦福大学的团队参与其中。", {"斯坦福": "스탠퍼드대"}, "스탠퍼드대的"),
        ("通用汽車公布財報。", {}, "GM"),
        ("日本經濟新聞報導了此事。", {}, "니혼게이자이신문"),
        ("標普全球下調評級。", {}, "S&P글로벌"),
        ("宁德时代上调目标。", {}, "CATL"),
        ("长鑫科技集团提交申请。", {}, "CXMT"),
        ("甲骨文(Oracle)股价走高。", {"甲骨文": "오라클", "Oracle": "오라클"}, "오라클"),
    ],
)
def test_a_name_is_put_in_whole(text, glossary, korean):
    found = shown(text, **glossary)
    assert korean in found
    assert found.count(korean) == 1


def test_a_given_name_of_another_sound_is_another_person():
    document = Document(
        title="", text="杰克·奥尔特曼投资了。", language="zh", published=PUBLISHED, glossary={"奥尔特曼": "샘 올트먼"}
    )
    assert "杰克·奥尔特曼" not in with_newcomers(document).glossary


def test_a_namesake_is_nobody_of_the_glossary():
    text = "产品负责人林晓禾改任顾问。这位林晓禾与那位同名的学者并非同一人。"
    document = Document(title="", text=text, language="zh", published=PUBLISHED, glossary={"林晓禾": "샤오허 린"})
    assert "林晓禾" not in with_newcomers(document).glossary


def test_the_title_of_a_law_stays_whole():
    assert "《数字市场法》" in put("依据《数字市场法》，公司应开放平台")


def test_a_house_with_a_name_of_its_own_is_not_its_parent():
    text = "Hyundai Motor Securities的分析师说，需求很强。"
    assert shown(text, **{"Hyundai Motor": "현대자동차그룹"}).startswith("Hyundai Motor Securities")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("오라클(오라클)便因触及", "오라클便因触及"),
        ("메타(메타.US)CEO", "메타 CEO"),
        ("극자외선(EUV)（EUV）장비", "극자외선(EUV) 장비"),
        ("구글(알파벳)", "구글(알파벳)"),
    ],
)
def test_a_name_told_twice_stands_once(text, told):
    assert once(text) == told
