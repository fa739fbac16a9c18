"""Who may be the speaker of each sentence of an article, as its words stand; pronouns are those who spoke before.  Pure.

Wide on purpose: a zone is all that stands where the subject of a verb of saying does, so that a name in it speaks for
whoever bears the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ..names.spotting import rendered
from ..source import Evidence
from .standing import MARKET, TITLED, VERB

#: the words where a speaker stands, for each verb of saying of the sentence; '' where he cannot be read
Zones = tuple[str, ...]

_QUOTED = {
    "ko": re.compile(r"\"[^\"]*\"|'[^']{12,}'"),
    "en": re.compile(r"\"[^\"]*\"?"),
    "ja": re.compile(r"「[^」]*」|『[^』]*』"),
    "zh": re.compile(r"\"[^\"]*\"|「[^」]*」|『[^』]*』"),
}
#: he, she, they: the speaker of the sentence before
_PRONOUN = {
    "ko": re.compile(r"(?<![가-힣])(?:그|그녀|이들|두 사람)$"),
    "en": re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey)$"),
    "ja": re.compile(r"(?:同氏|両氏|彼|彼女)$"),
    "zh": re.compile(r"(?:他|她|他们|他們|两人|兩人|其)[^，]{0,4}$"),
}
#: it, the company: of whom the sentence before spoke
_COMPANY = {
    "ko": re.compile(
        r"(?<![가-힣])(?:[이그]? ?회사|회사 측|양사|양측|두 회사|업체|업체 측|[두세3] 회사|이 업체|법인|스타트업)$"
    ),
    "en": re.compile(
        r"\b(?:it|[Ii]t|[Ww]e|[Tt]he (?:[^\s,]+ ){0,2}(?:company|companies|firms?|group|startup|start-up|스타트업|업체|회사|maker|\w+maker|bank|unit|lab|giant|fund|retailer|two|pair|sides|statement|filing|document|report|memo)(?:'s (?:\S+ ){0,2}\S+)?|[Aa] (?:company|corporate) \S+)$"
    ),
    "ja": re.compile(r"(?:同社|両社|各社|[\d０-９数]+社|同グループ|同行|同協会|同団体|同省|同庁|会社側|同局)$"),
    "zh": re.compile(r"(?:公司|双方|雙方|两家|兩家|集团|集團|[该該此]\S{1,4}|官方|方面)[^，]{0,3}$"),
}
#: a letter, a report, a filing: it speaks for its author, whom a sentence before names
_PAPER = re.compile(
    r"(?i:(?:in )?(?:the|this|that|his|her|its|their) (?:[a-z\-가-힣]+ ){0,2}(?:letter|e-?mail|memo|memorandum|note|post|message|release|blog|prospectus|filing|report|statement|paper|document|speech|presentation|서한|성명|보고서|공시))"
    r"|(?:이|그|해당)? ?(?:[가-힣]+ )?(?:서한|편지|보고서|성명|성명서|공시|메모|이메일|메일|문서|게시글|게시물|담화문|입장문|자료|보도자료|연설|발표문|기고|기고문|회고록)(?:에서|에|에는|에서는)?"
    r"|(?:この|その|同)?(?:[가-힣]+ ?)?(?:書簡|手紙|文書|報告書|声明|メモ|メール|発表文|発表資料|資料|リポート|レポート|投稿|通知|演説|寄稿|論文|서한|성명|보고서|문서|자료)(?:で|に|では|には)?"
    r"|在?(?:[这這该該此那其]|上述)?(?:[份封篇则則项項])?(?:内部|內部|公开|公開|全员|全員|内부|내부 ?|공개 ?)?(?:信|函|公告|公报|报告|報告|声明|聲明|邮件|郵件|备忘录|備忘錄|帖文|帖子|貼文|文章|通知|通告|文件|财报|財報|年报|年報|招股书|研报|研報|致辞|致辭|演讲|演講|视频|서한|공시|성명|보고서|실적 발표|문서|이메일)(?:中|里|裡|内|內|上)?(?:还|還|也|则|則|进一步)?"
)
_KOREAN = re.compile(
    r"(?:^|(?<=[\s,(]))(?P<who>(?:[^\s,.…]+ ){0,5}?(?:[^\s,.…]*[가-힣A-Za-z0-9)]))(?P<mark>은|는|이|가|도|께서|측은|측이|에 따르면|에 의하면|에선|에서는)(?=[\s,])"
)
_JAPANESE = re.compile(r"(?P<who>[^。「」]{1,60}?)(?:は|が|も|によると|によれば|では)(?![らあいるな])")
_ENGLISH_SAYS = re.compile(
    r"\b(?:said|says|saying|arguing|responded|told|tells|added|adds|warned|warns|wrote|writes|announced|announces|argued|argues|noted|notes|claimed|claims|denied|denies|declined|insisted|insists|stressed|estimated|estimates|predicted|predicts|forecast|expects|expected|believes|acknowledged|confirmed|disclosed|revealed|testified|ruled|urged|urges|criticized|criticised|praised|accused|pledged|promised|vowed|reported|commented|explained|emphasized|emphasised|suggested|tweeted|posted|called|described|concluded|determined|found|underscored|outlined|stated|states|thinks|proposed|demanded|decided|held|dismissed|voiced|expressed|testified|unveiled|rejected|credited)\b"
)
_ENGLISH_CITED = re.compile(r"\b(?:[Aa]ccording to|[Aa]s per)\s(?P<who>[^,.;]{3,60})")
_ENGLISH_BOUND = re.compile(r"[;:—]|(?<=…)\"?,? |\b(?:but|while|whereas|because)\b")
_CHINESE_SAYS = re.compile(
    r"表示|[指说說称稱写寫](?=[，：:道]|[^，。]{3})|认为|認為|指出|宣布|公布|发表|發表|否认|否認|回应|回應|透露|坦言|强调|強調|补充|補充|直言|预计|預計|预测|預測|承认|承認|警告|呼吁|呼籲|判断|判斷|认定|認定|裁定|解释|解釋|质疑|質疑|介绍|介紹|披露|밝힘|강조|발표|부인|전망|설명|주장|비판|비난|지적|경고|批评|批評|指责|指責|抱怨|抨击|抨擊"
)
_CITING_ZH = re.compile(r"^(?:据|據|根据|根據)")
_CHINESE_CITED = re.compile(
    r"(?:据|據|根据|根據)(?P<who>[^，。]{2,30}?)(?:介绍|介紹|소개|透露|披露|발표|설명|公告|的?说法|的?說法)?(?=[，。]|$)"
)


@lru_cache(maxsize=256)
def zones_of(whole: Evidence) -> dict[str, Zones]:
    """Rendered sentence -> its zones."""
    found: dict[str, Zones] = {}
    before, met = "", list[str]()
    for line in rendered(whole):
        read = _READERS[whole.language](_bare(line, whole.language))
        zones = [_resolved(zone, before, whole.language) for zone in read]
        found[line] = tuple(zones)
        before = next((who for who in _people(zones, met, whole.language)), before)
        met += [before] if before and before not in met else []
    return found


def is_one_person(line: str, language: str) -> bool:
    """Is whoever speaks in *line* a 'he' or a 'she' alone?"""
    zones = [zone.strip(" ,，、") for zone in _READERS[language](_bare(line, language))]
    return bool(zones) and all(is_one(zone, language) for zone in zones)


def is_one(zone: str, language: str) -> bool:
    return _ONE[language].search(zone) is not None


_ONE = {
    "ko": re.compile(r"(?<![가-힣])(?:그|그녀)$|^(?:그|그녀)(?:는|가) "),
    "en": re.compile(r"\b(?:[Hh]e|[Ss]he)(?: (?:also|then|later|has|had|[a-z]+ly))*$"),
    "ja": re.compile(r"(?:同氏|彼|彼女|(?<![가-힣])그)$"),
    "zh": re.compile(r"^(?:[^，]{0,4}，)?(?:[他她](?![们們])|그(?![가-힣]))"),
}


def _bare(line: str, language: str) -> str:
    return _QUOTED[language].sub("…", _OF_NAME.sub(r"\1\2", line) if language in ("ja", "zh") else line)


#: a name that Japanese and Chinese papers put in brackets: no statement, and a subject behind it
_OF_NAME = re.compile(
    r"「([^「」、。，はがをにで]{2,16})」(?=[はがもの表宣指称稱認认説说]|側)|(?<=[\u4e00-\u9fff가-힣])(?<![称稱说說道问問])\"([^\"，。！？、]{2,16})\"(?=[\u4e00-\u9fff])"
)


def _resolved(zone: str, before: str, language: str) -> str:
    """The zone, or that of the sentence before where there is only a pronoun; '' where nobody spoke before."""
    zone = zone.strip(" ,，、")
    head = _WHEN.sub("", zone.partition(", ")[0]) if language == "en" else zone  # 'The startup, valued at …, told'
    if any(pattern.search(part) for pattern in (_COMPANY["ko"], _COMPANY[language]) for part in {zone, head}):
        return ""
    if _PAPER.fullmatch(zone) is not None:
        return ""
    pronoun = _PRONOUN[language].search(zone) or _PRONOUN["ko"].search(zone)
    if pronoun is None:
        return zone
    lead = zone[: pronoun.start()].rstrip()
    # '…, he said': what he said stands before the comma, not his name
    apart = language == "en" and lead.endswith(",")
    return lead.strip(" ,，、") if pronoun.start() > _LEAD and not apart else before


#: when he said it, before the verb: 'The technology giant today announced'
_WHEN = re.compile(
    r"(?: (?:on )?(?:today|yesterday|tomorrow|also|later|then|now|again|still|has|had|[a-z]+ly|\d[\d가-힣()]*|[월화수목금토일]요일))+$"
)
#: so much before a pronoun may name whom it stands for
_LEAD = 8


def _people(zones: list[str], met: list[str], language: str) -> Iterator[str]:
    """The last of them who is a person: by a title, or by a name that a zone before has, *met* in the order of their speech."""
    for zone in reversed(zones):
        who = subject_of(zone, language)
        known = next((one for one in reversed(met) if len(who) > 1 and who in one), None)
        if who and (known is not None or PERSON.search(who)):
            yield known or who


PERSON = re.compile(
    rf"(?:{TITLED})(?<!{MARKET})(?![가-힣])|氏|さん|\bM[rs]s?\.? (?=[A-Z])|\b(?:Dr|Sir|Dame|Judge|Justice|Chancellor|Magistrate|Senator|Secretary|Professor)\.? (?=[A-Z])|\b(?:chief|boss|founder|analyst|professor|judge|lawyer|economist|spokes\w+|billionaire|executive|head of)\b"
    r"|(?:主管|专员|專員|主任|总监|總監|负责人|負責人|分析师|分析師|律师|律師|教授|发言人|發言人|アナリスト|弁護士|報道官|課長)(?![\u4e00-\u9fff])|（[A-Z][a-z]+ [A-Z][a-z]+）$"
)


def subject_of(zone: str, language: str) -> str:
    """The zone up to its first verb: 'the judge' of 'the judge also raised concerns about OpenAI and'."""
    verb = _VERB.search(zone) if language == "en" else None
    return zone[: verb.start()].strip() if verb is not None and verb.start() > 1 else zone


_VERB = re.compile(rf"\b{VERB}")


def _korean(line: str) -> Iterator[str]:
    topic = -1
    for match in _KOREAN.finditer(line):
        inner = match["mark"] not in ("은", "는")
        if not inner:
            topic = match.end()
        elif topic >= 0 and _NEXT_CLAUSE.search(line, topic, match.start()) is None:
            continue  # '노조는 회사가 협의 없이 …했다고 주장했다'
        if match["who"].endswith(("없", "같")):
            continue
        before = re.search(r"(?:[^\s,.…]+ ){0,4}$", line[: match.start("who")])
        yield (before[0] if before else "") + match["who"]


#: a clause ends, and another may speak in the next
_NEXT_CLAUSE = re.compile(r"(?:지만|으나|는데|[고며]),? |[.;] |(?<=[がで])、|(?<=[たるいだうん]と)、|一方|。")


def _japanese(line: str) -> Iterator[str]:
    """Who is no topic stands inside a clause that is one: 'GMが国外で生産するのは難しくなる'."""
    inside = max((match.start() for match in _MADE_NOUN_JA.finditer(line)), default=0)
    spoken = re.compile(r"は").search(line, 0, inside)
    for at, who, mark in _zones_ja(line):
        if mark != "が" or at >= inside or spoken is not None:
            yield who


def _zones_ja(line: str) -> Iterator[tuple[int, str, str]]:
    topic = -1
    cited = _CITED_JA.search(line) is not None and _SAYS_JA.search(line) is None
    if _HEARD_JA.search(line) and not any(PERSON.search(match["who"]) for match in _JAPANESE.finditer(line)):
        yield 0, "", ""  # 'パラメータ数は80億で、…動くという': whoever said so is not named
        return
    for match in _JAPANESE.finditer(line):
        if cited and not line.startswith("によ", match.end("who")):
            continue  # 'ホンダによると、日産は提案を拒んだ'
        if _NO_SUBJECT_JA.search(match["who"]):
            continue
        if line[match.end("who")] == "は":
            topic = match.end()
        elif (
            line[match.end("who")] == "が" and topic >= 0 and _NEXT_CLAUSE.search(line, topic, match.end("who")) is None
        ):
            continue  # '同氏は部品会社が値上げを受け入れたと説明した'
        elif line[match.end("who")] == "が" and _UNDER_JA.match(line, match.end()):
            continue  # 'オランダ政府が導入した場合、…と説明した'
        yield match.start(), match["who"], line[match.end("who")]


#: it is said, by whoever spoke before
_HEARD_JA = re.compile(r"(?:という|とのこと(?:だ|です)|とされる|とみられる|と見られる|ようだ)。?$")
#: the clause hangs on another, which somebody else says
_UNDER_JA = re.compile(r"[^、。]*(?:場合|ため|について|ので|から|ものの|ほか|一方|れば|たら)、")
_CITED_JA = re.compile(r"によ(?:ると|れば)")
_SAYS_JA = re.compile(
    r"(?:述べ|語[っりる]|話し|明らかに|明かし|コメント|という|表明|と(?:した|発表|説明|強調|主張|指摘|발표|설명|강조|주장|지적|회답|답변)|밝[혔힘])[^、「」]{0,8}。?$"
)
#: of whom, in whose view, when: what は puts first, without being who speaks
_NO_SUBJECT_JA = re.compile(
    r"(?:について|に関して|に対して|にとって|において|によって|のため|(?<=[^まし])[にへ]|から|まで|より|など|[たる]|[たるいなう]の)$"
)
_MADE_NOUN_JA = re.compile(r"[たるいなう]のは")


def _english(line: str) -> Iterator[str]:
    who = subject_of(line, "en")
    if _ENGLISH_SAYS.search(line) is None and PERSON.search(who) is not None and _HIM_SELF.match(who) is None:
        yield who  # 'Chief Executive Greta Lindqvist met analysts': she speaks next
    for match in _ENGLISH_SAYS.finditer(line):
        turned = _TURNS.fullmatch(match[0]) is not None and _CLOSED.search(line, 0, match.start())
        behind = _INVERTED.match(line, match.end()) if turned else None
        if behind is not None:
            yield behind[0]
        if behind is None or line[match.start() - 2] == ",":
            yield _owned(_ENGLISH_BOUND.split(line[: match.start()])[-1], line)
    yield from (match["who"] for match in _ENGLISH_CITED.finditer(line))


def _owned(zone: str, line: str) -> str:
    """'his lawyer' with the name that the sentence has before."""
    match = _HIS.search(zone)
    names = _PROPER.findall(line[: line.find(zone) + match.start()]) if match is not None else []
    return f"{names[0]} {match['what']}" if match is not None and names else zone


#: 'They include chief financial officer …': somebody of the sentence before, and no new one
_HIM_SELF = re.compile(r"(?:He|She|They|It|These|Those|Among|There)\b")
_HIS = re.compile(r"\b(?:his|her) (?P<what>lawyers?|attorneys?|변호사|대변인|spokes\w+)(?:,)? *$")
_PROPER = re.compile(r"(?<![.…] )\b[A-Z][\w'’\-]+|[가-힣]{2,}")
#: who speaks may stand behind these ('…," said Renner'); 'told', 'urged' have another behind them
_TURNS = re.compile(
    r"said|says|wrote|writes|adds|added|notes|noted|warned|warns|explained|argued|argues|insisted|predicted|commented|acknowledged|posted"
)
_CLOSED = re.compile(r"[…,]\"?,? ?\Z")
#: '"…," said Tobias Renner, an analyst at Calloway Research'
_INVERTED = re.compile(r" (?=[A-Z가-힣]|the |an? )[^.;…]{3,120}")


def _chinese(line: str) -> Iterator[str]:
    for match in _CHINESE_SAYS.finditer(line):
        zone = re.split(r"[。；…：]", line[: match.start()])[-1]
        last = zone.rpartition("，")[2]
        yield _CITING_ZH.sub("", last if PERSON.search(last) else zone)
    yield from (match["who"] for match in _CHINESE_CITED.finditer(line))


_READERS = {"ko": _korean, "ja": _japanese, "zh": _chinese, "en": _english}
