"""Names of Japanese in kanji whose reading no roster tells: accepted for their sound and place, refused where known.  Pure."""

from __future__ import annotations

import re

from ...korean.names import TITLES
from ..names.finding import HANGUL, followed
from ..source import Evidence
from .japanese import has_reading, read_in_hiragana, read_in_kanji, read_with_kana, told_reading
from .japanese_families import family_in, is_family

#: a name in kanji before a title, as the canonicaliser leaves it where no roster has the person
_KANJI_NAME = re.compile(rf"(?P<name>[\u4e00-\u9fff々ヶ]{{2,6}}) ?(?:겸 |{TITLES}|氏|さん|상|담당)")
#: syllables of Japanese names in Hangul: open, or closed by ん or っ
_JAPANESE = re.compile(
    r"(?:[가기구게고갸규교카키쿠케코캬큐쿄사시스세소샤슈쇼자지즈제조주차초추츠타치쓰테토다데도나니누네노냐뉴뇨하히후헤호햐휴효바비부베보뱌뷰뵤파피푸페포마미무메모먀뮤묘야유요라리루레로랴류료와아이우에오]|[롯록폰푼핀펜판갓곳잣좃닷텟핏펫간긴군겐곤신산선센손준진잔젠존단덴돈난넨논한헨혼반빈분벤본만민문멘몬안인운엔온린렌론완캇킷콧삿싯쇼핫힛홋맛밋못닛넷잇앗옷겐칸켄콘큔슌춘])+"
)

#: characters of Chinese text, and the Japanese forms of them that the tables of readings have
_AS_JAPANESE = str.maketrans(
    "泽广边邊滨濱关關樱荣齐斋宫岛冈桥丰豐东长贵义实濑时龙铃显绪绫纪绘贤辉达进远县圆图场库应张晓晖枫栋桦气汤沟泷涌涩渊爱发矶祯笃节纯细绍结统缘罗胜苏苇萨药莲见规让许诚译诸谦财质贯赖轮钟钢铁银锅锐锦镇镰门间阳阴阵际陆雾顺须饭马驹"
    "鸟鸣鹤鹰龟绳仓伟优传儿冲净凑创剑务华协单卫历厅启园团坚处备复头奖宁宪宽宾对寻导层岁帅师庆开异强归录彻总战扬护术枪标树样检欢汉洁测济浓润渔灵热狮环现电盐监确离种积笔红级纲纳线练组织经绚继绿维绵编网聪肃腾苍萤蓝览觉计训议记讲"
    "论设访评识诗语说课调谱货贺资赏赞辅载选连钦铜铭锋镜闻阁队难雏项领风飞饲馆驿骏鱼鲁鲇鸠鸭鸿鹫鹭齿权兴严乔亚产亲从伦佣侧俭军农动劳势变听员响垒夺孙审尧帐戏户戶扩拥择敌极满溪盖矿稳粮纤缝艺虾补贡贸轨软轻辽还适酿针闲霸韩颜",
    "沢広辺辺浜浜関関桜栄斉斎宮島岡橋豊豊東長貴義実瀬時竜鈴顕緒綾紀絵賢輝達進遠県円図場庫応張暁暉楓棟樺気湯溝滝湧渋淵愛発磯禎篤節純細紹結統縁羅勝蘇葦薩薬蓮見規譲許誠訳諸謙財質貫頼輪鐘鋼鉄銀鍋鋭錦鎮鎌門間陽陰陣際陸霧順須飯馬駒"
    "鳥鳴鶴鷹亀縄倉偉優伝児沖浄湊創剣務華協単衛歴庁啓園団堅処備復頭奨寧憲寛賓対尋導層歳帥師慶開異強帰録徹総戦揚護術槍標樹様検歓漢潔測済濃潤漁霊熱獅環現電塩監確離種積筆紅級綱納線練組織経絢継緑維綿編網聡粛騰蒼蛍藍覧覚計訓議記講"
    "論設訪評識詩語説課調譜貨賀資賞賛輔載選連欽銅銘鋒鏡聞閣隊難雛項領風飛飼館駅駿魚魯鮎鳩鴨鴻鷲鷺歯権興厳喬亜産親従倫傭側倹軍農動労勢変聴員響塁奪孫審尭帳戯戸戸拡擁択敵極満渓蓋鉱穏糧繊縫芸蝦補貢貿軌軟軽遼還適醸針閑覇韓顔",
)  # fmt: skip


#: signs in their old form, which families keep, and in which Taiwan and Korea write
_OLD = str.maketrans(
    "亞惡壓圍醫壹稻飮隱營榮衞驛悅圓鹽緣應歐櫻奧橫溫穩假價畫會懷繪擴覺學嶽樂勸寬關歡觀氣歸龜戲舊據擧峽狹鄕曉區驅勳薰徑惠溪經繼莖螢輕鷄藝擊儉劍圈檢權獻縣險顯驗嚴效廣恆鑛號國黑濟齋劑雜參棧蠶贊殘絲齒兒實舍寫釋壽收從澁縱肅處緖敍奬"
    "將證乘壤孃條淨狀疊讓釀觸寢愼晉眞盡圖醉隨數樞瀨聲靜齊攝專戰淺潛纖錢禪雙壯插爭總聰莊裝騷增藏屬續體對帶瀧擇澤單擔膽團彈斷遲晝蟲鑄廳聽鎭鐵轉點傳黨燈當德獨讀屆繩腦霸廢拜賣麥發拔濱濵拂佛竝變邊邉瓣寶豐萬滿默彌譯藥與豫譽搖樣謠來"
    "賴亂覽龍兩獵綠壘淚勵禮隸靈齡戀爐勞郞樓灣嶋嶌髙﨑碕槇穗籠檜戶淵巖桒冨敎淸祿穰鷗產內曾搜硏步每槪卽彥顏靑峯埜莓",
    "亜悪圧囲医壱稲飲隠営栄衛駅悦円塩縁応欧桜奥横温穏仮価画会懐絵拡覚学岳楽勧寛関歓観気帰亀戯旧拠挙峡狭郷暁区駆勲薫径恵渓経継茎蛍軽鶏芸撃倹剣圏検権献県険顕験厳効広恒鉱号国黒済斎剤雑参桟蚕賛残糸歯児実舎写釈寿収従渋縦粛処緒叙奨"
    "将証乗壌嬢条浄状畳譲醸触寝慎晋真尽図酔随数枢瀬声静斉摂専戦浅潜繊銭禅双壮挿争総聡荘装騒増蔵属続体対帯滝択沢単担胆団弾断遅昼虫鋳庁聴鎮鉄転点伝党灯当徳独読届縄脳覇廃拝売麦発抜浜浜払仏並変辺辺弁宝豊万満黙弥訳薬与予誉揺様謡来"
    "頼乱覧竜両猟緑塁涙励礼隷霊齢恋炉労郎楼湾島島高崎崎槙穂篭桧戸渕岩桑富教清禄穣鴎産内曽捜研歩毎概即彦顔青峰野苺",
)


def _with_new_signs(raw: str) -> str:
    """*raw*, and once more with the new form of each old sign, where it has any ('眞部')."""
    new = raw.translate(_OLD)
    return raw if new == raw else f"{raw} {new}"


def sounds_japanese(word: str) -> bool:
    """Is *word* made of syllables that Japanese names have in Hangul?"""
    return len(word) > 1 and _JAPANESE.fullmatch(word) is not None


def read_in_japanese(word: str, text: str, evidence: Evidence) -> bool:
    """May *word* be the reading of kanji of the evidence, or, in a place for a person, of a name that no table tells?"""
    if evidence.language == "ja" and read_with_kana(word, " ".join(evidence.sentences)):
        return True
    if evidence.language not in ("ja", "zh") or _JAPANESE.fullmatch(word) is None:
        return False
    raw = _with_new_signs(" ".join(evidence.sentences))
    kanji = raw.translate(_AS_JAPANESE) if evidence.language == "zh" else raw
    if is_family(word) and _alone(word, text):
        return family_in(word, kanji) or told_reading(word, raw) or _read_in_slot(word, evidence)
    if evidence.language == "zh":
        return family_in(word, kanji) or _read_in_chinese(word, text, kanji)
    return (
        family_in(word, raw)
        or read_in_kanji(word, raw)
        or read_in_hiragana(word, raw)
        or told_reading(word, raw)
        or _read_with_the_rest(word, text, raw)
        or _in_place(word, text, evidence)
    )


def _slots(evidence: Evidence) -> list[str]:
    return [match["name"] for match in _KANJI_NAME.finditer(evidence.canonical_text)]


def _read_in_slot(word: str, evidence: Evidence) -> bool:
    """'시바' may be read off 市場 as well: only what stands before a title is looked at."""
    return any(read_in_kanji(word, name.translate(_AS_JAPANESE), strange=0) for name in _slots(evidence))


def _read_with_the_rest(word: str, text: str, raw: str) -> bool:
    """Is it read off kanji together with the word before or behind it?"""
    beside = re.search(rf"(?:(?P<family>[가-힣]{{2,}}) )?{re.escape(word)}(?: (?P<given>[가-힣]{{2,}}))?", text)
    family, given = (beside["family"] or "", beside["given"] or "") if beside is not None else ("", "")
    if (is_family(word) and not is_family(family)) or _behind_a_name(word, text, raw):
        return False  # all ways to write such a family are known, and none is there
    return bool((family and read_in_kanji(family + word, raw)) or (given and read_in_kanji(word + given, raw)))


def _in_place(word: str, text: str, evidence: Evidence) -> bool:
    """Stands it before a title, where the evidence has a name that no table of readings has?"""
    if len(word) > _LONGEST or is_family(word) or not any(_untold(name) for name in _slots(evidence)):
        return False
    if _behind_a_name(word, text, " ".join(evidence.sentences)):
        return False
    return (
        re.search(rf"{re.escape(word)}(?: [가-힣]{{1,6}})?(?: [가-힣A-Za-z0-9]+){{0,3}} (?:{TITLES})", text) is not None
    )


def _behind_a_name(word: str, text: str, raw: str) -> bool:
    """Is the place before the title a firm's ('미키타니 히로시 야후 회장')?"""
    rows = re.finditer(rf"(?P<family>[가-힣]+) (?P<given>[가-힣]+) (?={re.escape(word)}(?![가-힣]))", text)
    return any(read_in_kanji(f"{row['family']}{row['given']}", raw) for row in rows)


_ALONE = re.compile(rf" (?:{TITLES})")


def _alone(word: str, text: str) -> bool:
    """Is it a family name without a given one ('이시바 총리')?"""
    return followed(word, text, _ALONE, behind=HANGUL) is not None


def _read_in_chinese(word: str, text: str, kanji: str) -> bool:
    """'고토' of '고토 요시미쓰' for 後藤芳光: in text without any kana a name counts only as a whole."""
    held = (match[0].split() for match in _WORDS.finditer(text) if word in match[0].split())
    around = next(held, [word])
    at = around.index(word)
    rows = [around[start : at + 1 + more] for start, more in ((at - 1, 0), (at, 1)) if start >= 0]
    whole = ["".join(row) for row in rows if len(row) > 1 and all(map(sounds_japanese, row))]
    return any(read_in_kanji(name, kanji) for name in whole or [word])


_WORDS = re.compile(r"[가-힣]+(?: [가-힣]+)*")
_LONGEST = 6


def _untold(kanji: str) -> bool:
    """Has the name a sign in it that no table of readings has?"""
    return any(not has_reading(char) for char in kanji if char not in "々ヶ")
