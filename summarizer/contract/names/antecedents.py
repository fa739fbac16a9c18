"""Whom a sentence means that names nobody: the names of the sentences before it, or the article's chief ones.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from ... import Bullet
from ...korean.names import TITLES
from ..posts.offices import is_firm, is_person, people
from ..sounds.hanja import fold, reading_table
from ..sounds.kanji_names import read_in_japanese
from ..source import Evidence, Source
from .compounds import is_firm_end
from .finding import HANGUL, followed, preceded
from .held_names import is_company, is_held
from .unsaid import names_no_speaker, says_no_subject

#: '임 부위원장'
_BY_FAMILY = rf"(?<![가-힣])(?![겸및등전현각두양첫새])[가-힣] 부?(?:{TITLES})"
#: the evidence speaks of someone or something that a sentence before it names
ANAPHOR = re.compile(
    r"(?i)\b(?:he|she|they|it|its|his|her|him|their|them|(?:the|a|an|that|this) (?:[^\s,.]+ ){0,3}?(?:spokes\w+|대변인|budget|company|companies|firm|firms|group|startup|start-up|\w*maker|\w+builder|executive|billionaire|bank|giant|retailer|unit|lab|conglomerate|telco|telecom|operator|carrier|utility|insurer|lender|brokerage|airline|manufacturer|producer|supplier|developer|provider|vendor|publisher|broadcaster|studio|refiner|miner|foundry|multinational|subsidiary|affiliate|corporation|brand|platform|business|organi[sz]ation|ceo|chairman|president|founder|two|pair)|the \S+-based|^[^\s,]+['’]s (?:[a-z\-]+ |[A-Z]\w+ ){0,3}(?:maker|assembler|supplier|manufacturer|producer|provider|operator|lender|retailer|seller|builder|company|firm|group|giant|conglomerate|bank|carrier|airline)\b|the (?:latest |new |proposed |planned |current )?(?:round|funding|deal|investment|acquisition|takeover|transaction|offering|lawsuit|project))\b|"
    r"同社|同氏|同グループ|同行|両社|両氏|同日|彼|彼女|该公司|該公司|公司|他|她|其|一家|双方|雙方|两家|兩家|(?:这|這|此|该|該|上述)(?:番|一|席|句|些|项|項)?(?:话|話|言论|言論|发言|發言|表态|表態|说法|說法|谈话|談話|讲话|講話|预测|預測|举|舉)|(?:此|本|该|該|这|這)(?:次|项|項|轮|輪|笔|筆)(?:发行|發行|发售|發售|上市|募资|募資|融资|融資|收购|收購|并购|併購|交易|投资|投資|合作|出售|增资|增資|重组|重組|裁员|裁員|调整|調整|召回|扩建|擴建|定价|定價)|"
    r"(?:この|その|同)(?:発言|見解|方針|コメント)|(?:今回の|この|同)(?:買収|出資|上場|発行|売り出し|投資|提携|統合|合併|計画|取引|資金調達|増資|売却|再編|削減|値上げ|リコール)|"
    r"(?<![가-힣])(?:그는|그가|그의|그녀|회사는|회사가|회사 측|양사|양측|두 회사|두 사람|이들|이 회사|이번|해당|(?:이|그) ?(?:같은 |런 )?(?:발언|언급|주장|전망))|"
    rf"{_BY_FAMILY}"
)

#: characters with which Chinese names begin
CHINESE_FAMILIES = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾鐘姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱丘侯江尹薛闫阎閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵覃武钱錢戴严嚴莫孔向汤湯温溫庞龐殷欧歐洪童颜顏章施巫翁庄莊柯游詹簡简"
#: titles without a name, which stand for who holds them: '首相は', '李首相', '董事長表示', 'the prime minister'
_OFFICE = rf"(?:首相|大統領|社長|会長|知事|市長|大臣|総裁|董事长|董事長|总裁|總裁|执行长|執行長|总统|總統|部长|部長|局长|局長|{TITLES})"
_BY_OFFICE = {
    "en": re.compile(
        rf"(?i)\b(?:the|that|this) (?:prime minister|secretary|governor|senator|judge|justice|chancellor|magistrate|analyst|professor|lawyer|president|{TITLES}|판사)\b"
    ),
    "ko": re.compile(rf"(?:^|[.”\"’'] |, )(?:{TITLES}|판사|재판장|대법관|검사|의원)[은는이가도] "),
    "ja": re.compile(rf"(?:^|[、。「」はがのもとで\n])(?P<family>[\u4e00-\u9fff]?) ?{_OFFICE}[はがもにの、]"),
    "zh": re.compile(
        rf"(?:^|[，。、；「」：\n])(?P<family>[{CHINESE_FAMILIES}]?) ?{_OFFICE}(?=[表称稱说說指强強认認也还還则則已将將在对對透坦直])"
    ),
}


_PERSONAL = re.compile(
    r"(?i)\b(?:he|she|they|his|her|him|their|them|(?:the|that|this) (?:[^\s,.]+ ){0,3}?(?:spokes\w+|executive|billionaire|ceo|chairman|president|founder|chief|minister|(?:two|pair)(?! [a-z]+)))\b"
)


def may_stand_for(word: str, text: str, evidence: Evidence, source: Source) -> bool:
    """'It' or 'the company' is nobody's pronoun, and who speaks in the evidence by name and title is nobody else."""
    if evidence.language == "en" and is_person(word, source):
        if names_no_speaker(evidence):
            return True
        return _PERSONAL.search(evidence.text) is not None or is_by_office(word, text, evidence)
    if not is_person(word, source) and not is_placed_as_person(word, text):
        apart = is_company(word) and _stands_apart(word, text)
        return not (apart and _means_persons_only(evidence))
    if _HE[evidence.language].search(evidence.text) is not None or is_by_office(word, text, evidence):
        return True
    return not _speaks_itself(evidence, people(source))


def _stands_apart(word: str, text: str) -> bool:
    """Is *word* neither what the line is about nor where somebody of it works?"""
    return not text.startswith(word) and followed(word, text, _TITLE_BEHIND) is None


@lru_cache(maxsize=512)
def _means_persons_only(evidence: Evidence) -> bool:
    """'김 대표는 …고 했다': somebody of a sentence before is meant, and no firm of one."""
    if evidence.language not in _SUBJECTS_SAID:
        return False
    unsaid = _UNSAID.get(evidence.language)
    if unsaid is not None and any(unsaid.search(line) is None for line in evidence.canonical):
        return False
    if evidence.language == "ko" and any(map(says_no_subject, evidence.canonical)):
        return False
    return all(_HE[evidence.language].fullmatch(match[0]) for match in ANAPHOR.finditer(evidence.text))


#: languages of which a sentence says its subject
_SUBJECTS_SAID = ("ko", "en")


def is_by_office(word: str, text: str, evidence: Evidence) -> bool:
    """Does the evidence mean somebody by the title that *word* has in the line, and by no other family name?"""
    titled = followed(word, text, _TITLE_BEHIND, behind=HANGUL)
    if titled is None:
        return False
    title = titled["title"]
    return any(
        (title in office[0] or (title in _ABROAD and _ABROAD[title].search(office[0]))) and _is_family(word, office)
        for office in _offices(evidence)
    )


#: offices of a court and a state that the canonical sentence keeps in its own language
_ABROAD = {
    "판사": re.compile(r"(?i)judge|justice|chancellor|magistrate|法官|裁判官|判事|裁判長"), "검사": re.compile(r"(?i)prosecutor|検事|检察官|檢察官"), "의원": re.compile(r"(?i)senator|議員|议员|議員"),
    "교수": re.compile(r"(?i)professor|教授"), "변호사": re.compile(r"(?i)lawyer|attorney|弁護士|律师|律師"), "대통령": re.compile(r"(?i)president|大統領|总统|總統"), "총리": re.compile(r"(?i)prime minister|premier|首相|总理|總理"),
    "장관": re.compile(r"(?i)secretary|minister|大臣|長官|部长|部長"), "지사": re.compile(r"(?i)governor|知事|州长|州長"),
}  # fmt: skip


def _offices(evidence: Evidence) -> Iterator[re.Match[str]]:
    """The titles that stand alone for who holds them."""
    titles = _BY_OFFICE.get(evidence.language)
    return (match for line in evidence.canonical for match in titles.finditer(line)) if titles else iter(())


_TITLE_BEHIND = re.compile(rf"(?: [가-힣A-Za-z0-9&]+){{0,3}} (?P<title>{TITLES}|판사|검사|의원|변호사)")


def _is_family(word: str, office: re.Match[str]) -> bool:
    family = office.groupdict().get("family") or ""
    read = reading_table("pinyin.txt").get(family, ""), reading_table("hanja.txt").get(family, "")
    return not family or word.startswith(tuple(filter(None, (*read, fold(read[1])))))


_HE = {
    "en": _PERSONAL,
    "ko": re.compile(rf"(?<![가-힣])(?:그는|그가|그의|그녀|이들|두 사람)|{_BY_FAMILY}"),
    "ja": re.compile(r"同氏|両氏|彼"),
    "zh": re.compile(r"他|她|其(?!他|它|中|余|餘|实|實)|本人"),
}
#: who speaks: a title, a name, a verb
_SPEAKER = {
    "en": re.compile(
        rf"(?:{TITLES}),? [A-Z][a-zà-ÿ'’]+|[A-Z][a-zà-ÿ'’]+ [A-Z][\w'’\-]+,? (?:[^,.]{{3,80}}, )?(?:who [^,.]{{3,60}}, )?(?:said|says|told|denied|added|warned|wrote|called|declined)\b|\bsaid [A-Z][a-z]+ [A-Z][a-z]+"
    ),
    "ko": re.compile(rf"[가-힣]{{2,}} [^,.]{{0,16}}(?:{TITLES})(?:은|는|이|가)(?= )"),
    "ja": re.compile(
        rf"(?:{TITLES}|氏|(?<=[\u4e00-\u9fff]{{3}})(?:市長|知事|社長|会長|教授|部長|課長|弁護士))(?:（[^）]*）|\([^)]*\))?(?:は|が|も)"
    ),
    "zh": re.compile(
        rf"(?:{TITLES}|책임자|负责人|負責人|[시市县縣省州部局校院][长長])(?:[{CHINESE_FAMILIES}][\u4e00-\u9fff]{{1,2}}(?![长長])|[\u4e00-\u9fff]{{2,6}}[·・][\u4e00-\u9fff]{{2,6}})|(?:律师|律師|教授|分析师|分析師|发言人|發言人|대변인|애널리스트)[{CHINESE_FAMILIES}][\u4e00-\u9fff]{{1,2}}|(?:{TITLES})[\u4e00-\u9fff·]{{0,8}}(?:表示|称|稱|说|說|透露|指出|强调|強調|认为|認為|宣布|回应|回應|否认|否認|坦言|预计|預計)"
    ),
}
#: what a speaker says: who is the subject there does not speak
_QUOTED = re.compile(r"「[^」]*」?")
_UNSPACED = ("ja", "zh")
_SAYS = re.compile(r"[^，。、]{0,14}(?:表示|称|稱|说|說|透露|指出|强调|強調|认为|認為|否认|否認|는|은|氏?[はが])")


@lru_cache(maxsize=512)
def _speaks_itself(evidence: Evidence, known: tuple[str, ...]) -> bool:
    """Does somebody with a name or a title speak or act in the evidence?"""
    text = _QUOTED.sub("", evidence.canonical_text) if evidence.language in _UNSPACED else evidence.canonical_text
    if _SPEAKER[evidence.language].search(text) is not None:
        return True
    return any(followed(name, text, _SAYS, behind=HANGUL) is not None for name in known)


_WITH_TITLE = re.compile(rf"(?: [가-힣]+)?(?: [가-힣A-Za-z0-9&]+){{0,3}} (?:{TITLES})|, |[은는이가] ")
_RIGHT_BEFORE_TITLE = re.compile(rf" 부?(?:{TITLES}|변호사|판사|검사|의원|대변인|애널리스트|연구원|국장|과장|부장)")


#: who a line is about, behind what that one does: 'STEC 기술지부를 이끄는 테레사 킨텔라, '
_FULL_NAME = re.compile(r"(?:^|[가-힣][는은한인된던] )(?P<given>[가-힣]{2,5})\Z")


#: '도가와 지아키 노시로 시장': the first word of a line, before the other half of a name
_GIVEN_FIRST = re.compile(r"^[가-힣]{1,5}\Z")


def is_placed_as_person(word: str, text: str) -> bool:
    """Stands *word* where a line has its speaker, at its head, or right before a title?"""
    if is_firm(word):
        return False
    at_head = text.startswith(word) and _WITH_TITLE.match(text, len(word)) is not None
    full_name = preceded(f" {word}, ", text, _FULL_NAME)
    if full_name is not None and not is_firm_end(word) and not is_firm(full_name["given"]):
        return True
    if preceded(f" {word} ", text, _GIVEN_FIRST) is not None and _TITLE_BEHIND.match(text, text.find(word) + len(word)):
        return True
    return at_head or followed(word, text, _RIGHT_BEFORE_TITLE, behind=HANGUL) is not None


def known_before(word: str, bullet: Bullet, source: Source) -> bool:
    """Is it someone whom a sentence before names, or whom the article is about?"""
    return (
        any(
            is_held(word, before) or (not is_company(word) and read_in_japanese(word, bullet.text, before))
            for before in _before(bullet, source)
        )
        or any(word in name for name in _chief_names(source))
        or (len(source.sentences) == len(bullet.evidence) and any(word in name for name in source.glossary.values()))
    )


def leans(evidence: Evidence, source: Source) -> bool:
    """Does the evidence leave its subject to a sentence before it: by a pronoun, or by saying none (ja, zh)?"""
    if ANAPHOR.search(evidence.text) or any(True for _ in _offices(evidence)):
        return True
    if names_no_speaker(evidence) or (evidence.language == "ko" and any(map(says_no_subject, evidence.canonical))):
        return True
    if evidence.language in _UNSAID and any(
        _UNSAID[evidence.language].search(_unquoted(line)) is None for line in evidence.canonical
    ):
        return True
    if evidence.language not in _UNSPACED:
        return False
    return any(
        not any(name in _opening(line, evidence.language) for name in source.glossary.values())
        for line in evidence.canonical
    )


#: who does it; a Japanese or Korean sentence without goes on about the one before
_UNSAID = {
    "ja": re.compile(r"[はがも]"),
    "ko": re.compile(
        r"[가-힣A-Za-z0-9)’'”](?:은|(?<![다하되지있없라자려리])는|(?<=[가-힣A-Za-z0-9)])[이가]|께서)(?=[ ,])"
    ),
}


def _unquoted(sentence: str) -> str:
    """*sentence* without what a Japanese one quotes, which has subjects of its own."""
    return _QUOTED.sub("", sentence)


def _opening(sentence: str, language: str) -> str:
    """Where the topic of a Japanese or Chinese sentence stands."""
    return re.split(r"[はがも]", sentence, maxsplit=1)[0] if language == "ja" else sentence[:24]


def _chief_names(source: Source) -> list[str]:
    """The two names that the article has most often: what 'the company' means wherever it stands."""
    text = source.whole().canonical_text
    counts = {name: text.count(name) for name in dict.fromkeys(source.glossary.values())}
    return sorted((name for name, count in counts.items() if count > 1), key=lambda name: -counts[name])[:2]


def _before(bullet: Bullet, source: Source) -> list[Evidence]:
    """The first sentence, and the three before each sentence of the evidence, not counted those that only go on about 'him'."""
    found: dict[str, None] = dict.fromkeys(source.sentences[:1])
    for sentence in bullet.evidence:
        if sentence in source.sentences:
            found |= dict.fromkeys(leading_to(source.sentences[: source.sentences.index(sentence)]))
    return [source.of((sentence,)) for sentence in found]


#: a sentence that goes on about who was named before
_GOES_ON = re.compile(
    r"(?:그는|그가|그녀는|이어 그는|또 그는|He|She|同氏|氏|彼|他|她|[“\"].{0,200}[”\"],? (?:he|she) (?:said|added|continued|told)|[“\"][^“”\"]*[”\"]?\s*\Z)"
)
#: a sentence inside what somebody is quoted with
_OWN_WORDS = re.compile(r"(?<![“\"‘'\w])(?:I|[Ww]e|[Mm]y|[Oo]ur|us)(?:['’](?:m|re|ve|ll|d))?\b")
_STEPS, _FARTHEST = 3, 10


def leading_to(before: Sequence[str]) -> Iterator[str]:
    """Yield the sentences before one that may name whom it means, the nearest first."""
    steps = 0
    for sentence in before[: -_FARTHEST - 1 : -1]:
        if steps == _STEPS:
            return
        steps += _GOES_ON.match(sentence) is None and not _is_speech(sentence)
        yield sentence


def _is_speech(sentence: str) -> bool:
    """Is English *sentence* one of several in a quotation: in the first person, and with no mark of its own?"""
    return not re.search(r"[“”\"]", sentence) and _OWN_WORDS.search(sentence) is not None
