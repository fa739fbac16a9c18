"""Who is the subject of each clause of a Chinese sentence.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..names.namesakes import COUNTRIES
from ..names.proper_nouns import named
from .standing import TITLED

_NOBODY = r"(?:公司|该公司|該公司|[这這]家|[这這]位|他|她|其|双方|雙方|两家|法院|政府|监管部门|監管|分析师|分析師|市场|市場|知情人士|业内|業內|关于|對於|对于)"
_CLAUSE = re.compile(r"(?:^|(?<=[，。；：、“”]))(?P<head>[^，。；：、“”]+)")
_CHINESE_NAME = re.compile(
    r"^(?:(?!向|与|與|和|同|对|對|從|从|给|給|为|為|在|于|於|据|據|因|以|将|將|把|对于|根据|截至|按|如果|当|當|经|經|由|被|陪同|随同|隨同"
    r"|即将|即將|已|曾|仍|[还還]|并|並|加上|包括|成为|成為|引进|引進|[携攜]手|推出|投入|指控|指责|指責|指称|指稱|控告|起诉|起訴|投诉|投訴|举报|舉報|要求|敦促|批评|批評|质疑|質疑|警告|禁止|允许|允許|迫使|促使|命令|责令|責令|呼吁|呼籲|建议|建議|邀请|邀請|收购|收購|击败|擊敗|超越|超过|超過|取代|支持|帮助|幫助|[参參][与與]|其中|[预預][计計料]|目[标標]|목표|예상)[^，。；]){0,12}?"
    r"(?P<who>[가-힣A-Za-z][가-힣A-Za-z0-9 ]+(?:[\u4e00-\u9fff]{0,4}(?:大[厂廠]|巨[头頭]|[龙龍][头頭]|公司|企[业業]|[厂廠]商|[制製]造商|供[应應]商|集[团團])[가-힣A-Za-z][가-힣A-Za-z0-9 ]+)?)"
)


#: who says it, with his office, up to the day, the place or the word for how he says it
_CHINESE_SPEAKER = re.compile(
    r"(?P<who>[\u4e00-\u9fff가-힣A-Za-z\d· ]{2,26}?)(?:\d[\d월일日 ]*|周[一二三四五六日]|[今昨]日|近日|随后|[则則也还還]|(?:在|于|於|向|对|對)[^，]{1,16}?)*"
    r"(?:表示|称|稱|说|說|认为|認為|指出|宣布|公布|发表|否认|否認|回应|回應|透露|밝힘|강조|발표|부인|전망|설명|주장)"
)


#: '根据公司发布的财报': by whose paper it is
_CITING_ZH = re.compile(r"^(?:根据|根據|依据|依據|按照|据|據|按)")


_TITLE_LAST = re.compile(rf"(?:{TITLED})$")


def chinese_subjects(line: str) -> Iterator[tuple[int, str, str]]:
    """Where each subject begins, its words, and how it reaches."""
    bare = re.sub(
        r"\"[^\"]*\"|（[^（）]+）|〔[^〔〕]+〕|【[^【】]+】",
        lambda match: f"{match[0][0]}{'…' * (len(match[0]) - 2)}{match[0][-1]}",
        line,
    )
    for match in _CLAUSE.finditer(bare):
        head = match["head"]
        if re.match(rf"(?:但|而|同时|此外|另外|不过|不過)?{_NOBODY}", head):
            yield match.start(), "", "subject"
            continue
        who = _CHINESE_NAME.match(head)
        if head.startswith("예상"):
            continue  # '…，預計2027年營收': he goes on
        speaker = _CHINESE_SPEAKER.match(head)
        if speaker is not None:
            who_speaks = _CITING_ZH.sub("", speaker["who"])
            yield match.start(), "" if re.match(_NOBODY, who_speaks) else who_speaks, "subject"
        elif (
            who is not None
            and who["who"].strip() not in COUNTRIES
            and not who["who"].rstrip().endswith(("시장", "업계"))
            and (
                _TITLE_LAST.search(who["who"].strip())
                or any(name in who["who"] for name in named(bare) if len(name) > 1)
            )
        ):
            yield match.start(), head[: who.end()].strip(), "subject"
