"""Stretches inside a clause of real news that it stands without: where somebody spoke, what a name is besides; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from .names import names

#: verbs that tell what somebody says, longest first
SPEECH = (
    "对外表示|明确表示|公开表示|回应表示|回应称|回应说|分析指出|分析称|分析说|强调说|补充说|补充道|补充称|解释说|解释称|解释道|说明指出|发文称|发文表示|发文指出|"
    "发文指|发文说|发帖称|发帖表示|坦言|直言|指出|表示|强调|透露|认为|提到|重申|表明|介绍说|介绍称|预测|说道|宣称|声称|宣布|强调|称|说"
)
_AHEAD = rf"(?=(?:[^，]{{0,6}}?)(?:{SPEECH})(?:$|，|[^，]))"
#: a surname and a name as the tables of the canon have not, between a title and what he says
_TITLES = "CEO|CFO|CTO|COO|CIO|사장|회장|부사장|부회장|창업자|책임자|의장|대변인|애널리스트|대표|이사|교수|총장|고문|파트너|과학자"
_NAMELESS = re.compile(
    rf"(?<=[가-힣A-Za-z0-9] )(?P<title>(?:{_TITLES})) ?(?P<name>(?:(?![未不没否拒无非们等和与及曾将已正仍还也亦再目今昨前日])[一-鿿·]){{2,9}}) ?"
    rf"(?=(?: ?\d{{1,2}}일 ?|今天|昨天|近日|日前|周[一二三四五六日])?(?:也|还|亦|则|并|进一步)?(?:{SPEECH}|告诉|将于|将在|已于|正式|突然|辞职|离职|卸任|上任|出席|宣布|在接受|接受|在))"
)
#: words that stand before a verb of speech and are no name
_NO_NAME = re.compile(
    r"接受|进一步|公开|回应|分析|补充|解释|随后|同时|强调|发文|对此|明确|直接|告诉|此前|早前|特别|多次|首次|再次|重申|表态|批评|警告|宣布|认为"
)
_ROWS = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        # where, to whom and how somebody spoke
        (rf"(?:今天|昨天|今日|昨日|近日|日前|当天|随后)?(?:在|于)(?:(?!不|没|未|表示|指出)[^，]){{2,28}}?(?:大会|峰会|论坛|会议|发布会|说明会|法说会|记者会|电话会|股东会|采访|专访|访问|演讲|致词|致辞|发言|谈话|讲话|受访|活动|节目|声明|公告|公开信|博客|社交媒体|社交平台|社群平台|微博|推特|平台|信|财报会|业绩会|活动|典礼|仪式)(?:会)?(?:上|中|里|时|期间|现场|后)?(?:发文)?{_AHEAD}", ""),
        (rf"(?:今天|昨天|今日|昨日|近日|日前|当天)?接受(?:(?!不|没|未)[^，]){{0,24}}?(?:采访|专访|访问)(?:时|中)?{_AHEAD}", ""),
        (r"(?:发文|发帖|撰文|发微博|发布声明|发表声明|发布公告|发布公开信|致函员工)(?=(?:称|说|表示|指出|宣布|强调))", ""),
        (rf"(?:向|对)(?:[^，]{{0,10}})?(?:媒体|记者|财经|新闻)(?={SPEECH})", ""),
        (rf"(?:昨天|昨日|今天|今日|近日|日前|最近|当天)(?={SPEECH})", ""),
        (rf"(?<=[가-힣A-Za-z ])(?:进一步|明确|特别|公开|同时|再次|多次|反复|高调|也|还|亦|则|并)(?:也)?(?={SPEECH})", ""),
        (r"(?:发布|发出|发表)(?:公告|声明)(?:称|表示|说|指出)", "表示"),
        (r"公告称$", "公告"),
        (r"(?:回应表示|回应称|回应说|回应指|对此回应|对此表示)(?=$|[^，]{6})", "表示"),
        (r"(?:分析指出|分析称|分析说|说明指出|指出说|表示说|补充指出)", "指出"),
        (r"(?:强调说|强调称|重申说)", "强调"),
        # what is the speaker's own, and a paper that no table has
        (r"(?P<told>宣布|公布|推出|发布|表示|指出|透露|称)其(?![中他余它实次])", r"\g<told>"),
        (r"^(?:[^，]{0,16}电 ?)?据(?:(?!知情|消息人士|不|没|未)[^，]){2,14}(?:报道|报导)$", "据媒体报道"),
        (r"^.*(?:援引|引述).*(?:知情人士|消息来源|消息人士|知情者)[^，]*(?:报道|报导|称|表示|指出)$", "知情人士称"),
        (r"^官网(?:介绍)?(?:称|显示|信息显示)$", "官网资料显示"),
        (r"^(?!.*(?:不|没|未|报告|调查|研究|财报|文件))[^，]{2,10}(?:显示|表明)$", "资料显示"),
        (r"(?:告诉|对)[^，]{2,14}?(?:日报|晚报|时报|周刊|新闻|电视台|媒体|杂志|网站|新闻网)(?:记者)?(?:说|表示|称)?$", "表示"),
        (r"发(?:布|出|表)?(?:公开信|内部信|全员信|信|帖|声明)(?=表示|称|说|宣布)", ""),
        # how somebody is called, and what a time says anyway
        (r"(?<=[가-힣])(?:先生|女士|博士)(?=[一-鿿 ])", ""),
        (r"(?<=[월년일])(?:时|份)(?=[一-鿿])", ""),
        (r"(?<=[一-鿿가-힣])(?<!现)(?:现年|今年)\d+세의?", ""),
        (r"(?<=[가-힣A-Z])(?:公司)?(?:方面|一方)(?=(?:则|也|还|并)?(?:" + SPEECH + "))", ""),
        # what a name is besides
        (r"^(?:(?!不|没|未|如果|若|与|和|被)[^，的]){2,24}的(?=(?:[A-Z가-힣][가-힣A-Za-z.& ]{1,24})(?:将|已|于|在|宣布|表示|今|计划|认为|拟|正|近日|日前|称|说|指出|完成|推出))", ""),
        (r"(?<=[가-힣A-Za-z])(?:公司|集团)?(?:创立|成立|总部设|总部位)于(?:(?!不|没|未)[^，]){2,16}的(?=公司)", ""),
        (r"(?:这家|该)(?:(?!不|没|未)[^，的]){2,16}的(?=(?:公司|企业|巨头))", "该"),
        (r"^(?:值得注意的是|值得一提的是|需要指出的是|数据显示来看)", ""),
        (r"(?:约合|折合|约等于)[^，]*?(?:위안|달러|엔|원|유로)(?=$|，)", ""),
    )
)  # fmt: skip


#: what is done to something new: what it is besides may be left out of what is told of it
_BRINGS = re.compile(
    r"(?:推出|发布|公布|签署|签订|达成|举行|召开|披露|公开|获得|取得|完成|展示|亮相|开发|研发|收购|成立)了?(?P<which>(?:支持|搭载|采用|基于|面向|用于|针对|由|名为|代号|价值|总额|金额|规模|为期|期限|史上|有史以来|全新|"
    r"更|高达|超过|逾|涵盖|包括|包含|覆盖|集|具备|拥有|旨在|有关|关于|专为|备受|此前|先前|万众|全球|世界|业界|国内外|一|两|多|最|与|和|适用|可|能)(?:(?!不|没|未|无|非)[^，]){1,40}?)的(?P<what>[^，的]{2,20})$"
)
_NO_THING = re.compile(
    r"^(?:计划|决定|消息|传闻|报道|可能|想法|说法|事实|方案|要求|建议|目标|问题|情况|原因|能力|比例|份额|机会|话|一部分|部分|股份|股权|协议)|(?:之一|左右|以上)$"
)
_DENIES = re.compile(r"不|没|未|无|非|拒绝|否认|停止|禁止|取消|放弃|避免|暂停|仅|只|唯一|最多|至少")
#: an aim behind what is done
_AIM = re.compile(
    r"(?<=[一-鿿가-힣A-Za-z])(?:，?(?:以便|用以|用于|用来|借此|从而|进而|来|以))(?=(?:进一步|更好地?)?(?:提升|加速|加快|扩大|支持|满足|推动|应对|因应|降低|提高|加强|实现|确保|增强|抵消|改善|促进|减少|取得|获得|强化|"
    r"巩固|帮助|协助|维持|保护|拓展|开发|打造|建设|建立|反映|换取|平息|避免|防止)).*$"
)
#: where it happens, of a deed that is done once; what goes up and down, and what is first, is so in that place alone
_WHERE = re.compile(
    r"(?:在|于)(?:(?!不|没|未|在|的)[^，]){2,20}?(?:大会|峰会|论坛|会议|发布会|展会|展览|仪式|典礼|活动|会)(?:上|中|期间|现场)"
)
_BOUND = re.compile(r"[%增减升降涨跌低高]|最|首|第|唯一|占|达|超过|逾|不|没|未")


def _shorter(text: str) -> Iterator[str]:
    """*text* without an aim, a place or what its object is besides."""
    aim = _AIM.sub("", text)
    if aim != text and len(aim) >= _LEAST:
        yield aim
    place = _WHERE.sub("", text, count=1)
    if place != text and _BOUND.search(place) is None:
        yield place
    for told in (aim, text):
        match = _BRINGS.search(told)
        if (
            match is not None
            and not _NO_THING.search(match["what"])
            and not _DENIES.search(told[: match.start("which")])
        ):
            yield told[: match.start("which")] + match["what"]
            break


#: characters that a clause has at least
_LEAST = 8


@cache
def _offices() -> re.Pattern[str]:
    """What somebody is, before a name that the tables have, at the head of a clause."""
    known = "|".join(surface for surface, (_, kind) in names().items() if kind == "person")
    return re.compile(
        rf"^(?:(?!宣布|任命|表示|称|将|会见|与|和|对|向|由|被|让|请|聘|不|没|未)[^，]){{2,40}}?(?:{_TITLES})、? ?(?=(?:{known}))"
    )


def without(piece: str) -> Iterator[str]:
    """*piece* (simplified) with ever fewer of its asides; nothing where it has none."""
    text = piece
    for pattern, put in ((None, ""), *_ROWS):
        shorter = text if pattern is None else pattern.sub(put, text).strip()
        if shorter and (shorter != text or pattern is None):
            text = shorter
            if text != piece:
                yield text
            named = _NAMELESS.sub(_titled, text)
            if named != text:
                yield named
    bare = _offices().sub("", text)
    if bare != text:
        yield bare
    for told in dict.fromkeys((text, _NAMELESS.sub(_titled, text))):
        yield from _shorter(told)


def _titled(found: re.Match[str]) -> str:
    """The title of somebody whose name no table has."""
    return found[0] if _NO_NAME.search(found["name"]) else found["title"]
