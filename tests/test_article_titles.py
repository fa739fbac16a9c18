"""The title an article gives a person, in the Korean that the digest prints."""

from pathlib import Path

import pytest

from bot.catalogue.roster import load_roster
from bot.people import Matcher

MATCHER = Matcher(load_roster(Path(__file__).parent.parent / "config" / "executives.yaml"))


def titles(text: str) -> dict[str, str]:
    return {mention.executive_id: mention.title for mention in MATCHER.match(text).people}


@pytest.mark.parametrize(
    ("text", "owner", "title"),
    [
        ("최태원 SK그룹 회장이", "chey-tae-won", "SK그룹 회장"),
        ("최태원(오른쪽) SK그룹 회장이", "chey-tae-won", "SK그룹 회장"),
        ("SK그룹 최태원 회장은", "chey-tae-won", "SK그룹 회장"),
        ("SK그룹의 최태원 회장은", "chey-tae-won", "SK그룹 회장"),
        ("최태원회장은", "chey-tae-won", "회장"),
        ("최태원 대한상의 회장", "chey-tae-won", "대한상의 회장"),
        ("젠슨 황 엔비디아 최고경영자(CEO)와", "jensen-huang", "엔비디아 최고경영자(CEO)"),
        ("젠슨 황(Jensen Huang) 엔비디아 CEO", "jensen-huang", "엔비디아 CEO"),
        ("엔비디아 CEO 젠슨 황은", "jensen-huang", "엔비디아 CEO"),
        ("엔비디아 CEO인 젠슨 황은", "jensen-huang", "엔비디아 CEO"),
        ("샘 올트먼(오픈AI CEO)이", "sam-altman", "오픈AI CEO"),
        ("팻 겔싱어 전 인텔 CEO", "pat-gelsinger", "전 인텔 CEO"),
        ("前 인텔 CEO 팻 겔싱어는", "pat-gelsinger", "전 인텔 CEO"),
        ("크리스티아노 아몬 퀄컴 사장 겸 CEO, ", "cristiano-amon", "퀄컴 사장 겸 CEO"),
        ("TSMC의 웨이저자 이사회 의장(회장)과", "cc-wei", "TSMC 이사회 의장(회장)"),
        ("앤디 재시 아마존 CEO·팻 겔싱어 인텔 CEO 등", "andy-jassy", "아마존 CEO"),
        ("노태문 삼성전자 대표이사 사장(DX부문장)", "roh-tae-moon", "삼성전자 대표이사 사장(DX부문장)"),
        ("배경훈 부총리 겸 과학기술정보통신부 장관", "bae-kyung-hoon", "부총리 겸 과학기술정보통신부 장관"),
        ("하정우 전 대통령실 AI미래기획수석", "ha-jung-woo-ai", "전 대통령실 AI미래기획수석"),
        ("사티아 나델라 마이크로소프트(MS) 최고경영자(CEO)", "satya-nadella", "마이크로소프트(MS) 최고경영자(CEO)"),
        ("런정페이 화웨이 창업자를", "ren-zhengfei", "화웨이 창업자"),
        ("최태원, 젠슨 황과 회동", "chey-tae-won", ""),
        ("최태원 회장단이 왔다", "chey-tae-won", ""),
        ("이재용은 구광모 회장과", "lee-jae-yong", ""),
    ],
)
def test_korean_title_is_copied_as_the_article_gives_it(text: str, owner: str, title: str):
    assert titles(text + " AI")[owner] == title


@pytest.mark.parametrize(
    ("text", "owner", "title"),
    [
        ("Nvidia CEO Jensen Huang said", "jensen-huang", "엔비디아 최고경영자(CEO)"),
        ("Jensen Huang, chief executive of Nvidia, said", "jensen-huang", "엔비디아 최고경영자(CEO)"),
        ("Jensen Huang, founder and CEO of NVIDIA, said", "jensen-huang", "엔비디아 창업자 겸 최고경영자(CEO)"),
        ("OpenAI's CEO Sam Altman", "sam-altman", "오픈AI 최고경영자(CEO)"),
        ("Sam Altman, OpenAI’s chief executive, said", "sam-altman", "오픈AI 최고경영자(CEO)"),
        ("former Intel CEO Pat Gelsinger", "pat-gelsinger", "전 인텔 최고경영자(CEO)"),
        ("Intel Corp. CEO Lip-Bu Tan", "lip-bu-tan", "인텔 최고경영자(CEO)"),
        ("SK Group Chairman Chey Tae-won", "chey-tae-won", "SK그룹 회장"),
        ("Samsung Electronics Vice Chairman Jun Young-hyun", "jun-young-hyun", "삼성전자 부회장"),
        ("OpenAI President Greg Brockman", "greg-brockman", "오픈AI 사장"),
        ("President Donald Trump said", "donald-trump", "대통령"),
        ("Commerce Secretary Howard Lutnick", "howard-lutnick", "상무장관"),
        ("Oracle co-CEO Clay Magouyrk", "clay-magouyrk", "오라클 공동 최고경영자(CEO)"),
        ("Jensen Huang said so", "jensen-huang", ""),
        ("ソフトバンクグループの孫正義会長兼社長は", "masayoshi-son", "소프트뱅크그룹 회장 겸 사장"),
        ("米エヌビディアのジェンスン・フアンCEO(最高経営責任者)", "jensen-huang", "엔비디아 최고경영자(CEO)"),
        ("孫正義氏(ソフトバンクグループ会長兼社長)", "masayoshi-son", "소프트뱅크그룹 회장 겸 사장"),
        ("李在明大統領は", "lee-jae-myung", "대통령"),
        ("英伟达创始人兼CEO黄仁勋", "jensen-huang", "엔비디아 창업자 겸 최고경영자(CEO)"),
        ("台积电董事长魏哲家", "cc-wei", "TSMC 회장"),
        ("輝達執行長黃仁勳", "jensen-huang", "엔비디아 최고경영자(CEO)"),
        ("SK集团会长崔泰源", "chey-tae-won", "SK그룹 회장"),
        ("OpenAI首席执行官萨姆·奥尔特曼", "sam-altman", "오픈AI 최고경영자(CEO)"),
        ("前英特尔CEO帕特·基辛格", "pat-gelsinger", "전 인텔 최고경영자(CEO)"),
    ],
)
def test_foreign_title_is_given_in_korean(text: str, owner: str, title: str):
    assert titles(text)[owner] == title


def test_fullest_title_of_the_first_mentions_is_taken():
    text = "최태원, 방미\n최태원 회장이 떠났다. 최태원 SK그룹 회장은 말했다. AI"
    assert titles(text) == {"chey-tae-won": "SK그룹 회장"}
