"""The Chinese names of firms, papers and products that the contract knows, with their Korean ones; pure.

A line may name them: whoever checks it knows both forms.  Who is not there keeps his characters, and the sentence is left.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from ..contract.names.organisations import rows
from .script import simplified

_CHINESE = re.compile(r"[A-Za-z0-9·]*[\u4e00-\u9fff][A-Za-z0-9·\u4e00-\u9fff]+")
_LONGEST = 10
#: names that are words as well
_ORDINARY = frozenset(
    ["大发", "大金", "城堡", "晨星", "银湖", "永丰", "全家", "力成", "大丸", "东宝", "百事", "高朋", "天宝", "曙光", "金山", "晚点", "信实", "长和", "标致", "通快", "惠好", "可成", "大众", "电装", "通义", "海光", "大盘", "现代", "发现", "理想", "未来", "新帝", "元大", "双日", "文晔", "中钢", "天舞", "华平", "联想", "乐天", "先锋", "太古", "和平", "星展", "安联", "世界", "时代"]
)  # fmt: skip
_MARKETS = ("지수", "증시", "거래소")
#: what papers call a firm of that table for short
_SHORT = {
    "阿里": "알리바바",
    "中芯国际": "SMIC",
    "中芯": "SMIC",
    "联想集团": "레노버",
    "鸿海精密": "폭스콘",
    "鸿海科技集团": "폭스콘",
    "京东集团": "징둥",
    "地平线机器人": "호라이즌로보틱스",
    "抖音": "더우인",
    "小鹏汽车": "샤오펑",
    "零跑汽车": "립모터",
    "赛力斯": "세레스",
    "上汽": "상하이자동차",
    "上汽集团": "상하이자동차",
    "中兴通讯": "ZTE",
    "商汤科技": "센스타임",
    "壁仞科技": "비런테크놀로지",
    "立讯精密": "럭스쉐어",
    "歌尔股份": "고어텍",
    "格力电器": "거리전기",
    "隆基绿能": "론지",
    "晶科能源": "진코솔라",
    "瑞幸咖啡": "루이싱커피",
    "世界先进": "뱅가드반도체",
    "台湾大哥大": "타이완모바일",
    "维萨": "비자",
    "德国默克": "머크KGaA",
    "宁德时代新能源科技": "CATL",
    "丰田汽车": "도요타",
    "日产汽车": "닛산",
    "本田汽车": "혼다",
    "标普全球": "S&P글로벌",
    "全球数据公司": "글로벌데이터",
    "里昂证券": "CLSA",
    "德国之声": "도이체벨레",
    "韩国经济新闻": "한국경제신문",
    "联合早报": "연합조보",
    "香港联合交易所": "홍콩거래소",
    "亚洲基础设施投资银行": "아시아인프라투자은행",
    "卡内基梅隆大学": "카네기멜런대",
}
#: names of the contract's tables that Korean papers print otherwise, as the same tables know
PRINTED = {
    "중국전신": "차이나텔레콤",
    "닝더스다이": "CATL",
    "콰이쇼우": "콰이서우",
    "중허커지": "칭화유니",
    "비리비리": "빌리빌리",
    "제웨싱천": "스텝펀",
    "즈위안로봇": "애지봇",
    "셴위반도체": "뱅가드반도체",
    "휴렛팩커드": "HP",
}


#: people whom every paper names, by their family names where that is how
_PEOPLE = {
    "贝佐斯": "제프 베이조스", "杰夫·贝佐斯": "제프 베이조스", "马云": "마윈", "张勇": "장융", "习近平": "시진핑", "李强": "리창", "拜登": "조 바이든", "普京": "블라디미르 푸틴", "泽连斯基": "볼로디미르 젤렌스키",
    "鲍威尔": "제롬 파월", "耶伦": "재닛 옐런", "贝森特": "스콧 베선트", "卢特尼克": "하워드 러트닉", "雷蒙多": "지나 러몬도", "莫迪": "나렌드라 모디", "石破茂": "이시바 시게루", "高市早苗": "다카이치 사나에",
    "岸田文雄": "기시다 후미오", "尹锡悦": "윤석열", "李在明": "이재명", "巴菲特": "워런 버핏", "比尔·盖茨": "빌 게이츠", "盖茨": "빌 게이츠", "乔布斯": "스티브 잡스", "史蒂夫·乔布斯": "스티브 잡스",
    "郭台铭": "궈타이밍", "沈向洋": "선샹양", "林俊旸": "린쥔양", "林俊暘": "린쥔양", "周靖人": "저우징런", "奥特曼": "샘 올트먼", "阿尔特曼": "샘 올트먼", "阿特曼": "샘 올트먼", "扎克伯格": "마크 저커버그", "祖克柏": "마크 저커버그",
    "皮查伊": "순다르 피차이", "纳德拉": "사티아 나델라", "库克": "팀 쿡", "黄仁勋": "젠슨 황", "苏姿丰": "리사 수", "孙正义": "손정의", "何小鹏": "허샤오펑", "李斌": "리빈", "雷军": "레이쥔", "任正非": "런정페이", "余承东": "위청둥",
    "孟晚舟": "멍완저우", "王传福": "왕촨푸", "曾毓群": "쩡위췬", "刘强东": "류창둥", "张一鸣": "장이밍", "梁汝波": "량루보", "黄峥": "황정", "马化腾": "마화텅", "李彦宏": "리옌훙", "梁文锋": "량원펑", "王兴": "왕싱", "丁磊": "딩레이",
    "张忠谋": "장중머우", "魏哲家": "웨이저자", "蔡明介": "차이밍제", "施振荣": "스전룽", "童子贤": "퉁쯔셴", "林百里": "린바이리", "蔡力行": "릭 차이", "基辛格": "팻 겔싱어", "帕特·基辛格": "팻 겔싱어", "陈立武": "립부 탄",
    "拉里·埃里森": "래리 엘리슨", "埃里森": "래리 엘리슨", "贝尼奥夫": "마크 베니오프", "拉里·佩奇": "래리 페이지", "谢尔盖·布林": "세르게이 브린", "哈萨比斯": "데미스 허사비스", "苏茨克维": "일리야 수츠케버",
    "辛顿": "제프리 힌턴", "杨立昆": "얀 르쿤", "李飞飞": "리페이페이", "吴恩达": "앤드루 응", "布罗克曼": "그레그 브록먼", "穆拉蒂": "미라 무라티", "阿莫代伊": "다리오 아모데이", "阿莫迪": "다리오 아모데이", "苏莱曼": "무스타파 술레이만",
}  # fmt: skip


@cache
def names() -> dict[str, tuple[str, str]]:
    """Name in simplified characters -> (Korean, kind of noun); a name that two share is nobody's.

    The glossary of an article goes before: its names are Korean already.
    """
    found = dict(_SHORT)
    text = files("summarizer.contract.lexicon").joinpath("names.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.startswith("#") or line.count("|") < 3:
            continue
        korean, *_, chinese = line.split("|")
        found |= {surface: korean.split()[0] for surface in _forms(chinese.split()) if surface not in found}
    owners: dict[str, list[tuple[str, ...]]] = {}
    for row in rows():
        for surface in _forms(row[-1]):
            if not any(_is_part(surface, other) for other in row[-1]):
                owners.setdefault(surface, []).append(tuple(row[0]))
    found |= {surface: one for surface, told in owners.items() if surface not in found and (one := _one(told))}
    told = {surface: (korean, "thing" if korean.endswith(_MARKETS) else "name") for surface, korean in found.items()}
    return told | {simplified(surface): (korean, "person") for surface, korean in _PEOPLE.items()}


def _one(rows_of: list[tuple[str, ...]]) -> str | None:
    """The name of the one firm that has all these rows: the first that stands in each; ``None`` where they are two."""
    return next((korean for korean in rows_of[0] if all(korean in row for row in rows_of)), None)


#: what a firm's name ends with and is the same firm
_HOUSES = frozenset(
    ["集团", "公司", "科技", "控股", "股份", "社", "电子", "汽车", "通讯社", "实业", "半导体", "电脑", "机器人"]
)


def _is_part(surface: str, other: str) -> bool:
    """Is *surface* a part of the house *other*, and a firm of its own ('金山云')?"""
    head = simplified(other)
    return surface != head and surface.startswith(head) and surface.removeprefix(head) not in _HOUSES


def _forms(surfaces: list[str] | tuple[str, ...]) -> list[str]:
    """Those that have Chinese characters and are no words."""
    told = [simplified(surface) for surface in surfaces]
    return [
        surface
        for surface in told
        if _CHINESE.fullmatch(surface) and surface not in _ORDINARY and len(surface) <= _LONGEST
    ]
