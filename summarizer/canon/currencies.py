"""The money of the world beyond the great currencies: data only.  A Korean name | codes | English; Japanese; Chinese names."""

from __future__ import annotations

LANGUAGES = ("en", "ja", "zh")
#: '_' is a space; the longer name of a country's own stands beside the bare one ('크로네')
_TABLE = """
덴마크크로네 | DKK | Danish_crowns Danish_kroner Danish_krone Danish_kronor; デンマーククローネ; 丹麦克朗 丹麥克朗
노르웨이크로네 | NOK | Norwegian_crowns Norwegian_kroner Norwegian_krone; ノルウェークローネ; 挪威克朗
스웨덴크로나 | SEK | Swedish_crowns Swedish_kronor Swedish_krona kronor krona; スウェーデンクローナ; 瑞典克朗
아이슬란드크로나 | ISK | Icelandic_kronur Icelandic_krona; アイスランドクローナ; 冰岛克朗 冰島克朗
크로네 |  | kroner krone crowns; クローネ; 克朗
체코코루나 | CZK | Czech_crowns Czech_koruna Czech_korunas koruna korunas koruny; チェココルナ コルナ; 捷克克朗
즈워티 | PLN | zlotys zloty zlotych; ズロチ ズウォティ; 兹罗提 茲羅提
포린트 | HUF | forints forint; フォリント; 福林
레우 | RON | Romanian_lei lei; レイ; 罗马尼亚列伊 羅馬尼亞列伊
레프 | BGN | leva lev; レフ; 列弗
디나르 | RSD | dinars dinar; ディナール; 第纳尔 第納爾
흐리우냐 | UAH | hryvnias hryvnia hryvnya; フリブナ フリヴニャ; 格里夫纳 格里夫納
텡게 | KZT | tenge; テンゲ; 坚戈 堅戈
리라 | TRY | Turkish_lira Turkish_liras liras lira; トルコリラ リラ; 土耳其里拉 里拉
셰켈 | ILS NIS | Israeli_shekels shekels shekel sheqels; シェケル; 谢克尔 謝克爾 新谢克尔
디르함 | AED | UAE_dirhams Emirati_dirhams dirhams dirham; ディルハム; 迪拉姆
리얄 | SAR QAR | Saudi_riyals Qatari_riyals riyals riyal rials; リヤル サウジリヤル; 里亚尔 里亞爾 沙特里亚尔 沙特里亞爾
쿠웨이트디나르 | KWD | Kuwaiti_dinars Kuwaiti_dinar; クウェートディナール; 科威特第纳尔 科威特第納爾
이집트파운드 | EGP | Egyptian_pounds Egyptian_pound; エジプトポンド; 埃及镑 埃及鎊
나이라 | NGN | nairas naira; ナイラ; 奈拉
랜드 | ZAR | South_African_rand rand rands; ランド; 南非兰特 南非蘭特 兰特 蘭特
실링 | KES | Kenyan_shillings shillings shilling; シリング ケニアシリング; 先令 肯尼亚先令
세디 | GHS | cedis cedi; セディ; 塞地
루피 | INR PKR LKR | Indian_rupees Indian_rupee rupees rupee; ルピー インドルピー; 卢比 盧比 印度卢比 印度盧比
타카 | BDT | takas taka; タカ; 塔卡
루피아 | IDR Rp | Indonesian_rupiah rupiah rupiahs; ルピア インドネシアルピア; 印尼盾 印尼卢比 印尼盧比 印度尼西亚盾
링깃 | MYR RM | Malaysian_ringgit ringgit ringgits; リンギット リンギ; 林吉特 令吉 马币 馬幣
바트 | THB | Thai_baht baht; バーツ タイバーツ; 泰铢 泰銖
동 | VND | Vietnamese_dong dong; ドン ベトナムドン; 越南盾
필리핀페소 | PHP | Philippine_pesos Philippine_peso; フィリピンペソ; 菲律宾比索 菲律賓披索 菲律賓比索
멕시코페소 | MXN | Mexican_pesos Mexican_peso; メキシコペソ; 墨西哥比索 墨西哥披索
페소 | ARS CLP COP | pesos peso Argentine_pesos Chilean_pesos Colombian_pesos; ペソ; 比索 披索
헤알 | BRL | Brazilian_reais Brazilian_real reais; レアル ブラジルレアル; 雷亚尔 雷亞爾 巴西雷亚尔
루블 | RUB | Russian_roubles Russian_rubles roubles rubles rouble ruble; ルーブル ロシアルーブル; 卢布 盧布
투그릭 | MNT | tugriks tugrik togrog; トゥグルグ; 图格里克 圖格里克
스위스프랑 | CHF | Swiss_francs Swiss_franc; スイスフラン; 瑞士法郎 瑞郎
프랑 |  | francs franc; フラン; 法郎
파타카 | MOP | patacas pataca; パタカ; 澳门元 澳門元 澳门币
파키스탄루피 |  | Pakistani_rupees Pakistani_rupee; パキスタンルピー; 巴基斯坦卢比 巴基斯坦盧比
"""
#: bare names of money that several countries have: '페소' may be any of them
SHARED = ("크로네", "크로나", "페소", "프랑", "디나르", "루피", "리라", "리얄", "실링")


def _rows() -> tuple[tuple[str, tuple[str, ...], dict[str, tuple[str, ...]]], ...]:
    found = []
    for line in _TABLE.strip().splitlines():
        korean, codes, names = (part.strip() for part in line.split("|"))
        words = (tuple(name.replace("_", " ") for name in part.split()) for part in names.split(";"))
        found.append((korean, tuple(codes.split()), dict(zip(LANGUAGES, words, strict=True))))
    return tuple(found)


_ROWS = _rows()
CODES = {code: korean for korean, codes, _ in _ROWS for code in codes}
NAMES = {language: {name: korean for korean, _, names in _ROWS for name in names[language]} for language in LANGUAGES}


def _spaced(name: str) -> str:
    """'덴마크크로네' is also written '덴마크 크로네'."""
    bare = next((bare for bare in (*SHARED, "파운드") if name.endswith(bare) and name != bare), "")
    return f"{name.removesuffix(bare)} {bare}" if bare else name


KOREAN = {form: korean for korean, _, _ in _ROWS for form in (korean, _spaced(korean))} | {"크로나": "크로나"}
