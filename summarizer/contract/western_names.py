"""Western names as Chinese papers spell them: the characters are settled by custom, not by sound alone.  Pure.

'詹姆斯·米歇爾' is 제임스 미첼: the pinyin of the one ('잔무쓰') is far from the Hangul of the other.
"""

from __future__ import annotations

import re
from functools import cache

#: Korean form, then what Chinese has in either script
_NAMES = """\
제임스 詹姆斯 占士|존 约翰 約翰|데이비드 大卫 大衛 戴维 戴維|마이클 迈克尔 邁克爾 麦可 麥可|로버트 罗伯特 羅伯特 勞勃|윌리엄 威廉|피터 彼得|스티브 史蒂夫 史提夫|스티븐 斯蒂芬 史蒂芬 史蒂文 史提芬
마크 马克 馬克|폴 保罗 保羅|조지 乔治 喬治|찰스 查尔斯 查爾斯|조지프 约瑟夫 約瑟夫|조셉 约瑟夫 約瑟夫|토머스 托马斯 托馬斯 湯瑪斯|토마스 托马斯 托馬斯 湯瑪斯|톰 汤姆 湯姆|대니얼 丹尼尔 丹尼爾|매슈 马修 馬修|매튜 马修 馬修
앤드루 安德鲁 安德魯|앤디 安迪|케빈 凯文 凱文|브라이언 布莱恩 布萊恩 布赖恩 布賴恩|제프리 杰弗里 傑弗里 杰弗瑞 傑佛瑞|라이언 瑞安 赖恩 萊恩|제이컵 雅各布|게리 加里 盖瑞 蓋瑞|니컬러스 尼古拉斯|에릭 埃里克 艾瑞克 艾里克|조너선 乔纳森 喬納森 強納森
래리 拉里 賴瑞|저스틴 贾斯汀 賈斯汀|스콧 斯科特 史考特|브랜던 布兰登 布蘭登|벤저민 本杰明 本傑明 班傑明|새뮤얼 塞缪尔 塞繆爾 山謬|그레고리 格雷戈里 葛瑞格里|그레그 格雷格|프랭크 弗兰克 弗蘭克 法蘭克|알렉산더 亚历山大 亞歷山大|패트릭 帕特里克 派屈克|팻 帕特 派特
잭 杰克 傑克 扎克|제리 杰里 傑里 傑瑞|애런 亚伦 亞倫|헨리 亨利|애덤 亚当 亞當|더글러스 道格拉斯|카일 凯尔 凱爾|이선 伊森|노아 诺亚 諾亞|제러미 杰里米 傑里米 傑瑞米|키스 基思|로저 罗杰 羅傑|숀 肖恩 尚恩|오스틴 奥斯汀 奧斯汀|제니퍼 珍妮弗 詹妮弗 珍妮佛
세라 莎拉 萨拉 薩拉|사라 莎拉 萨拉 薩拉|미라 米拉|리사 丽莎 麗莎|로라 劳拉 蘿拉 勞拉|낸시 南希|앤 安|애나 安娜|다니엘라 丹妮拉|헬렌 海伦 海倫|제시카 杰西卡 傑西卡|메리 玛丽 瑪麗|린다 琳达 琳達|엘리자베스 伊丽莎白 伊麗莎白|수전 苏珊 蘇珊|캐런 卡伦 凱倫|루스 露丝 露絲|앨리스 爱丽丝 愛麗絲|제인 简 珍|조앤 琼 瓊|에이미 艾米|에마 艾玛 艾瑪|줄리아 朱莉娅 茱莉亞|캐서린 凯瑟琳 凱瑟琳|크리스 克里斯|크리스토퍼 克里斯托弗 克里斯多福
크리스티안 克里斯蒂安|리처드 理查德 理查|에드워드 爱德华 愛德華|앤서니 安东尼 安東尼|도널드 唐纳德 唐納德|조슈아 约书亚 約書亞|필립 菲利普 菲力浦|마틴 马丁 馬丁|빅터 维克多 維克多|사이먼 西蒙 賽門|데니스 丹尼斯|돈 唐|밥 鲍勃 鮑勃|빌 比尔 比爾|팀 蒂姆 提姆|짐 吉姆|조 乔 喬
잭슨 杰克逊 傑克遜|존슨 约翰逊 約翰遜 強森|미첼 米切尔 米切爾 米歇尔 米歇爾 米契爾|윌슨 威尔逊 威爾遜|윌리엄스 威廉姆斯 威廉斯|앤더슨 安德森|톰슨 汤普森 湯普森|무어 摩尔 摩爾|화이트 怀特 懷特|휴즈 休斯|찰머스 查默斯|쿡 库克 庫克|게이츠 盖茨 蓋茲|저커버그 扎克伯格 祖克柏 朱克伯格
모건 摩根|존스 琼斯 瓊斯|데이비스 戴维斯 戴維斯|스미스 史密斯|브라운 布朗|테일러 泰勒|로빈슨 罗宾逊 羅賓遜|휴스턴 休斯顿 休士頓|리드 里德|라이트 赖特 萊特|헤이스 海耶斯 海斯|조던 乔丹 喬丹|피셔 费舍尔 費雪|파월 鲍威尔 鮑威爾 鮑爾"""


@cache
def _spelt() -> dict[str, re.Pattern[str]]:
    rows = (row.split() for line in _NAMES.splitlines() for row in line.split("|"))
    return {korean: re.compile("|".join(f"(?:{chinese})" for chinese in forms)) for korean, *forms in rows}


def spelt_spans(word: str, text: str) -> list[tuple[int, int]]:
    """Where a Chinese *text* spells the Western name *word*."""
    spelt = _spelt().get(word)
    return [match.span() for match in spelt.finditer(text)] if spelt is not None else []


def spelt_in_chinese(word: str, text: str) -> bool:
    return bool(spelt_spans(word, text))
