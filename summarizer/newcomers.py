"""Names of a foreign article that its glossary has not and that rules can write in Korean; pure.

    organisations   by the contract's table of ministries, firms and papers, where a form stands for one of them alone
    Chinese people  by the Mandarin reading, as Korean papers write them (National Institute of Korean Language): a
                    surname with one or two characters beside a title or a verb of speech

A model keeps what is Korean already; a name that it has to read itself it writes in as many ways as there are lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from . import Document
from .canon import places_in
from .chinese.newcomers import chinese_names, fuller_names, namesakes
from .contract.names.organisations import rows
from .contract.sounds.hanja import reading_table
from .contract.sounds.renderings import SPELLING

_HAN = r"[\u4e00-\u9fff]"
_SURNAMES = (
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范"
    "石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴戴莫孔向汤湯洪柯翁庄莊施童魯鲁簡简涂凌詹游尤盛池"
)
_SAYS = "表示|表態|表态|指出|认为|認為|透露|介绍|介紹|强调|強調|坦言|回应|回應|宣布|宣佈|说[，：“]|說[，：「]|称[，：]|稱[，：]|告诉|告訴|补充|補充|解释|解釋"
_TITLES = (
    "董事长|董事長|副董事长|副董事長|总裁|總裁|副总裁|副總裁|首席执行官|執行長|执行长|创始人|創始人|創辦人|创办人|联合创始人|总经理|總經理|首席财务官|財務長|首席科学家|首席技术官|CEO|CFO|CTO|主席|"
    "部长|部長|市长|市長|院长|院長|教授|分析师|分析師|发言人|發言人|负责人|負責人|合伙人|律师|律師|研究员|研究員|局长|局長|书记|書記|省长|省長"
)
#: 'a name' and what may stand behind it: a mark, a verb of speech, a title, or a word that no given name begins or ends
_NAME = rf"(?P<name>[{_SURNAMES}]{_HAN}{{1,2}}?)"
_BEHIND_TITLE = re.compile(
    rf"(?:{_TITLES}){_NAME}(?=[，。、：；（(「“\s]|在|于|於|今|昨|近|也|则|則|并|並|将|將|与|與|和|\d|{_SAYS}|$)"
)
_BEFORE_SPEECH = re.compile(rf"(?<!{_HAN}){_NAME}(?={_SAYS})")
_BEFORE_TITLE = re.compile(
    rf"(?<!{_HAN}){_NAME}(?=(?:博士|先生|女士|董事长|董事長|总裁|總裁|总经理|總經理)(?!{_HAN}*任))"
)
#: people of Korea and Japan, whose characters are not read in Mandarin
_ABROAD = re.compile(r"韩国|韓國|三星|海力士|首尔|首爾|现代汽车|現代汽車|朝鲜|日本|东京|東京|软银|軟銀|丰田|豐田|索尼")
#: firms of the West, whose chiefs have Chinese names of their own that nobody reads in Mandarin ('罗睿兰'), before a name
_WESTERN = re.compile(
    r"(?:IBM|SAP|HSBC|AMD|Meta|Google|Apple|Microsoft|Intel|苹果|蘋果|微软|微軟|谷歌|亚马逊|亞馬遜|英特尔|英特爾|高通|西门子|西門子|波音|空客|太古|汇丰|滙豐|匯豐|汇控|滙控|渣打|"
    r"辉瑞|輝瑞|阿斯利康|诺华|諾華|罗氏|羅氏|拜耳|巴斯夫|大众汽车|宝马|寶馬|奔驰|賓士|福特|通用汽车|通用汽車|特斯拉|甲骨文|思科|戴尔|戴爾|惠普|诺基亚|諾基亞|爱立信|愛立信|飞利浦|飛利浦|施耐德|霍尼韦尔|欧莱雅|萊雅|博世|采埃孚|巴斯夫|埃森哲|麦肯锡|高盛|摩根)[^。；，]{0,14}[，：,:]?$"
)
_NEAR = 18
#: characters that no given name has: a word was cut
_NO_GIVEN = frozenset(
    "还還则則并並曾又再亦仍已同时時面便式案法針针經经度级級端档檔油融幣币元重格台臺上路苏蘇西常了是在不和与與或及为為被把对對向从從将將也都就等上下中前后後第每各该該此本我你他她它们們这這那社报報网網司"
)


def with_newcomers(document: Document) -> Document:
    """*document* with such names of its title and text in its glossary; a Korean document comes back as it is."""
    if document.language == "ko":
        return document
    text = f"{document.title}\n{document.text}"
    if document.language == "zh" and (others := namesakes(text, document.glossary)):
        mine = {surface: name for surface, name in document.glossary.items() if surface not in others}
        document = replace(document, glossary=mine)
    found = dict(_organisations(text, document.language))
    if document.language == "zh":
        found = dict(chinese_names(text)) | found | _people(text, document.glossary)
        found |= dict(fuller_names(text, {**document.glossary, **found}))
    added = {surface: name for surface, name in found.items() if surface not in document.glossary}
    return replace(document, glossary={**added, **document.glossary}) if added else document


def _organisations(text: str, language: str) -> Iterator[tuple[str, str]]:
    """(form, Korean name) of each organisation of the table that the text names in a form of that one alone."""
    pattern, names = _forms(language)
    for form in dict.fromkeys(match[0] for match in pattern.finditer(text)):
        if " " in form or not form.isascii() or form.lower() not in text:
            yield form, names[form]


@cache
def _forms(language: str) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """What finds the forms of a language, and their Korean names."""
    names = _only_forms(language)
    longest = "|".join(map(_apart, sorted(names, key=len, reverse=True)))
    return re.compile(longest), names


def _only_forms(language: str) -> dict[str, str]:
    """The first form of each organisation, where no other shares it, it looks like a name and is no place -> its Korean name.

    The forms behind it also stand for its head, its town or its market ('Tokyo'): they vouch for a line and say too little.
    """
    column = _COLUMNS.index(language)
    heads: dict[str, str] = {}
    owners: dict[str, list[tuple[str, ...]]] = {}
    for row in rows():
        for form in dict.fromkeys(row[column]):
            owners.setdefault(form, []).append(row[0])
        heads |= {form: row[0][0] for form in row[column][:1] if form not in heads}
    return {
        form: name
        for form, name in heads.items()
        if _is_one(owners[form]) and _NAMELIKE[language].fullmatch(form) and not places_in(form)
    }


def _is_one(owners: Sequence[tuple[str, ...]]) -> bool:
    """Are those that share a form one organisation, which two tables have in the same Korean name?"""
    return all(not set(owners[0]).isdisjoint(names) for names in owners)


_COLUMNS = ("ko", "en", "ja", "zh")
#: capitals in English, and no bond; three characters where words are not set apart, for two may be parts of others
_NAMELIKE = {
    "en": re.compile(
        r"(?![A-Z]{1,4}$|Treasury$)[A-Z0-9][\w&.'-]*[\w)](?: (?:(?:of|and|for|the|&) )*[A-Z0-9][\w&.'-]*)*"
    ),
    "ja": re.compile(r"(?![ァ-ー]{1,3}$).{3,}"),
    "zh": re.compile(r".{3,}"),
}


def _apart(form: str) -> str:
    """*form* as a whole word, where its script sets words apart."""
    before = r"(?<![A-Za-z0-9])" if form[0].isascii() else r"(?<![ァ-ー・])" if "ァ" <= form[0] <= "ー" else ""
    after = r"(?![A-Za-z0-9])" if form[-1].isascii() else r"(?![ァ-ー]|・[ァ-ヴ])" if "ァ" <= form[-1] <= "ー" else ""
    return f"{before}{re.escape(form)}{after}"


def _people(text: str, glossary: Mapping[str, str]) -> dict[str, str]:
    """Chinese people by their Mandarin reading; nobody where the article is also about Koreans or Japanese."""
    if _ABROAD.search(text):
        return {}
    read = reading_table("pinyin.txt")
    named = (
        match["name"] for pattern in (_BEHIND_TITLE, _BEFORE_SPEECH, _BEFORE_TITLE) for match in pattern.finditer(text)
    )
    return {
        name: _FAMILY_ALONE.get(name[0], read[name[0]]) + "".join(map(read.__getitem__, name[1:]))
        for name in dict.fromkeys(named)
        if _is_name(name)
        and all(char in read for char in name)
        and not _is_western(name, text)
        and not any(name in surface or surface in name for surface in glossary)
    }


#: families whose character is read otherwise in words
_FAMILY_ALONE = {"曾": "쩡"}


def _is_western(name: str, text: str) -> bool:
    """Does a firm of the West stand before *name* anywhere?"""
    places = (match.start() for match in re.finditer(name, text))
    return any(_WESTERN.search(text[max(0, place - _NEAR) : place]) for place in places)


def _is_name(name: str) -> bool:
    """No word that was cut, and no Western name spelled by its sound ('马斯克')."""
    return _NO_GIVEN.isdisjoint(name[1:]) and not all(char in SPELLING for char in name)
