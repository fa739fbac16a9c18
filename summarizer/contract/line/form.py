"""What the line itself may hold, whatever the evidence says: length, script, marks, a whole thought."""

from __future__ import annotations

import re
import unicodedata

from ... import Bullet
from ...facts import plain
from ...korean.morphology import analyse, without_quotations
from ..meaning.weighing import weigh
from ..names.latin_names import without_names
from ..source import Source
from .signs import in_hangul, other_country

SHORTEST, LONGEST = 15, 120
#: of the letters; Korean sources name companies and products in Latin letters as the paper prints them
_LEAST_HANGUL, _LEAST_HANGUL_KO = 0.6, 0.4
#: beside names in Latin letters, a line says in Korean what they did: so many syllables, and the last word ('가능성이 큼')
_FEWEST_SYLLABLES = 6
_ENDS_IN_KOREAN = re.compile(r"[가-힣][^\w]*$")

_LETTER = re.compile(r"[^\W\d_]")
#: one sign for a Roman numeral, of products and phases ('타이지-Ⅲ'); the rule of names holds it against the evidence
_ROMAN = re.compile(r"[Ⅰ-Ⅻⅰ-ⅻ]")
_FOREIGN_LETTER = re.compile(r"[^\W\d_A-Za-z가-힣À-ÖØ-öø-ÿ]")


def korean(bullet: Bullet, source: Source) -> str | None:
    """Hangul, Latin names, and no other script; a Korean paper's own hanja may stay."""
    foreign = _FOREIGN_LETTER.search(_ROMAN.sub("", in_hangul(bullet.text)))
    if foreign is not None and (source.foreign or foreign[0] not in " ".join(bullet.evidence)):
        return f"한글이 아닌 글자 '{foreign[0]}'가 들어 있습니다: 한글로 쓰세요"
    country = other_country(bullet.text, source.evidence(bullet)) if source.foreign else None
    if country is not None:
        return f"원문은 '{country}'의 일을 말하지 않습니다: 원문이 말한 나라를 쓰세요"
    least = _LEAST_HANGUL if source.foreign else _LEAST_HANGUL_KO
    if _is_korean(bullet.text, least):
        return None
    bare = without_names(bullet.text, source.evidence(bullet))
    syllables = sum("가" <= letter <= "힣" for letter in bare)
    if syllables >= _FEWEST_SYLLABLES and _ENDS_IN_KOREAN.search(bullet.text) and _is_korean(bare, least):
        return None
    return "한글이 너무 적습니다: 외국어를 한국어로 옮겨 쓰세요"


def _is_korean(text: str, least: float) -> bool:
    letters = _LETTER.findall(text)
    return bool(letters) and sum("가" <= letter <= "힣" for letter in letters) >= least * len(letters)


def length(bullet: Bullet, _source: Source) -> str | None:
    size = len(bullet.text)
    if SHORTEST <= size <= LONGEST:
        return None
    todo = "더 자세히" if size < SHORTEST else "더 짧게"
    return f"{size}자입니다: {SHORTEST}~{LONGEST}자가 되게 {todo} 쓰세요"


_TLD = r"(?:com|net|org|info|biz|io|ai|dev|app|xyz|top|site|online|shop|store|live|link|club|me|gg|ly|to|tv|co|kr|jp|cn|tw|hk|us|uk|eu|ru|de|fr|in)"
_ADDRESS = re.compile(rf"(?<![\w.])[A-Za-z0-9][A-Za-z0-9\-]*(?:\.[A-Za-z0-9\-]+)*\.(?i:{_TLD})(?![A-Za-z0-9])")
_IN_ADDRESS = re.compile(r"[/@:\-]")
_MARKUP = re.compile(
    r"(?i:https?:|ftp:|javascript:|data:text|mailto:|www\.|h[tx]{2}ps?\s*:\s*/)|//|"
    rf"{_ADDRESS.pattern}|"
    r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|"
    r"[@<>`{}|\\]|\]\(|\*\*|__|~~|(?<!\S)[#/][A-Za-z가-힣]|(?<!\w)[*_]\w|\w[*_](?!\w)|:[a-z0-9_+\-]{2,}:|&(?:[a-z]{2,8}|#x?\d{1,6});|"
    r"%[0-9A-Fa-f]{2}%[0-9A-Fa-f]{2}|[\U0001f000-\U0001faff]"
)
#: a sign that each way of markup has
_MARKS = re.compile(r"[:/.@<>`{}|\\\]*_~#&%\U0001f000-\U0001faff]")
_SQUARE = re.compile(r"[\[\]]")
#: of the printed signs of ASCII and the syllables none is unseen
_NEITHER_ASCII_NOR_HANGUL = re.compile(r"[^ -~가-힣]")
#: firms that are named like their address; any other only with '.ai'
_FIRM = re.compile(
    r"(?i:[a-z0-9]+\.ai|(?:amazon|booking|jd|trip|monday|salesforce|cars|priceline|1-800-flowers|ancestry|overstock)\.com)"
)
#: control, format (zero-width, bidi), private, unassigned, line separators, combining marks
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp", "Mn", "Me", "Mc"})
_FILLERS = "\u115f\u1160\u3164\uffa0\u2800\u00a0\ufffc\ufffd"


def markup(bullet: Bullet, source: Source) -> str | None:
    """No address, mention, code or markup, and nothing that cannot be seen."""
    odd = _NEITHER_ASCII_NOR_HANGUL.findall(bullet.text)
    unseen = next((c for c in odd if c in _FILLERS or unicodedata.category(c) in _UNSEEN), None)
    if unseen is not None:
        return f"보이지 않는 글자 U+{ord(unseen):04X}가 들어 있습니다: 지우세요"
    text = _without_firms(bullet.text, source)
    found = _MARKUP.search(text) if _MARKS.search(text) is not None else None
    found = found or (_SQUARE.search(text) if source.foreign else None)
    return f"주소·멘션·마크업으로 읽힐 '{found[0]}'가 들어 있습니다: 지우세요" if found else None


def _without_firms(line: str, source: Source) -> str:
    """The line without 'X.AI' and 'Character.AI', where the article names the firm so and gives no address."""
    text = line
    for match in _ADDRESS.finditer(line) if "." in line else ():
        told = " ".join(source.sentences)
        at = told.lower().find(match[0].lower()) if _FIRM.fullmatch(match[0]) else -1
        if at >= 0 and not _IN_ADDRESS.search(told, max(0, at - 1), at + len(match[0]) + 1):
            text = text.replace(match[0], " ")
    return text


def evidence(bullet: Bullet, source: Source) -> str | None:
    if not bullet.evidence:
        return "근거 문장이 없습니다: 원문 문장 번호를 대세요"
    missing = next((sentence for sentence in bullet.evidence if sentence not in source.sentences), None)
    return None if missing is None else f"근거 문장이 원문에 없습니다: {missing[:40]}"


#: a prompt is leaked where this many words in a row, or this many letters, stand in it
_LEAKED_WORDS, _LEAKED_LETTERS = 8, 24


#: of a line that the evidence bears, words that can be compared outnumber those that cannot by this
_UNKNOWN_SHARE = 2
#: what a model is told about its refused lines, and copies
_OF_REFUSALS = re.compile(r"근거에|근거 문장|원문(?:에|의|대로|과) ")


def leak(bullet: Bullet, source: Source) -> str | None:
    """No run of the prompt's own words, unless the evidence says the same."""
    if not source.prompt:
        return None
    told = _OF_REFUSALS.search(bullet.text)
    if told is not None and told[0][:2] not in source.evidence(bullet).text:
        return f"지시문의 말을 옮겼습니다('{told[0]}'): 기사 내용만 쓰세요"
    words, prompt = plain(bullet.text).split(), plain(source.prompt)
    runs = (" ".join(words[at : at + _LEAKED_WORDS]) for at in range(len(words) - _LEAKED_WORDS + 1))
    letters, within = re.sub(r"\W", "", bullet.text), re.sub(r"\W", "", source.prompt)
    windows = (letters[at : at + _LEAKED_LETTERS] for at in range(len(letters) - _LEAKED_LETTERS + 1))
    found = next((run for run in runs if run in prompt), "") or next((run for run in windows if run in within), "")
    if not found or _borne(bullet, source):
        return None
    return f"지시문의 말을 옮겼습니다('{found[:20]}'): 기사 내용만 쓰세요"


def _borne(bullet: Bullet, source: Source) -> bool:
    """Does the evidence say every word of the line that can be compared?  Figures have a rule of their own.

    The prompt's examples speak as the trade speaks; news that says the same thing is no leak.
    """
    evidence = source.evidence(bullet)
    held, missing, unknown = weigh(plain(bullet.text), evidence)
    return not missing and len(held) > _UNKNOWN_SHARE * len(unknown)


_POLITE = re.compile(
    r"(?:니다|[가-힣](?:세요|어요|아요|해요|에요|예요|네요|군요|지요|죠)|십시오|[하으보주]시오)(?=[.!?\s]|$)"
)
_INNER = re.compile(r"[가-힣]다[.!?]\s+\S")
_CUT = re.compile(r"(?:[,·:;\-–—(/&+~]|…|\.\.\.?|(?<![가-힣])(?:및|또는|그리고|그러나|하지만|또))$")
#: a line that ends in one of these is cut off: particles, connectives, modifiers
_OPEN_TAGS = frozenset({"JKS", "JKO", "JKG", "JKB", "JC", "JKQ", "EC", "ETM", "MAJ", "MM"})


#: behind a whole statement, where and when: '…채용은 주로 런던에서', '…생산은 2027년 말로'
_PLACED = re.compile(
    r"[가-힣].{10,}…[^…]*[은는도] [^…]{2,}(?:에서|서|으로|로|부터|까지|에)[ .]*$|.{10,}…[^…]{6,}(?:서 [^…]*[으로]|로|부터|까지)[ .]*$"
)
#: verbs in '-서다', whose stem has the look of a connective
_STANDS = re.compile(r"(?:넘어|들어|나|앞|물러|돌아|맞|일어|다가|뒤돌아|멈춰)서$")
#: what somebody said, behind a statement of the line's own
_CLOSED_BY_WORDS = re.compile(
    r"[가-힣A-Za-z0-9).%]{2}[^\"]*(?:…|[,:]|(?<=[가-힣A-Za-z)])(?<![은는이가을를]) ) ?\"[^\"]{6,}\"[ .]*$"
)
#: '메일 제목은 '채용을 중단하라'', 'CPU의 이름은 '베라''
_TITLED = re.compile(
    r"(?:제목|구호|표어|문구|메시지|답변?|요지|골자|주제|슬로건|모토|결론|이름|명칭|별칭|코드명|제품명)[은는] [\"'][^\"']{2,}[\"'][ .]*$"
)
#: what somebody said, without its verb: 'CEO, 협상은 시작되지 않았다고', '…논의되지 않았다고'
_TOLD_BY = re.compile(
    r"(?:^[^,…]{2,40}(?<![은는이가]), |에 따르면|(?:전[해함]|밝[혀힘]|설명|언급|강조|발표)…).*[다라]고[ .]*$"
)
#: a changed date or level, without its verb: '반년 앞당겨 내년 봄으로', '10% 많은 22만대로'
_CHANGED_TO = re.compile(
    r"(?:앞당[겨긴]|늦[춰춘]|미[뤄룬]|당[겨긴]|올[려린]|높[여인]|낮[춰춘]|늘[려린]|줄[여인]|바[꿔꾼]|깎[아은]|끌어올[려린]|끌어내[려린]|내[려린]|불[려린]|키[워운]|증액|감액|증원|감원|격상|격하|승격|강등|연기|연장|단축|전환|재편|개편|많은|적은|높은|낮은|늘어난|줄어든|상향|하향|인상|인하|조정|변경|확대|축소)[^…,]{0,3} [^…,]{2,16}(?:으?로)[ .]*$"
)
#: the level, post or place that a thing came to, without its verb: '주가 사상 최저로', '3월 물러난 대표의 후임으로', '경영권은 미국으로'
_CAME_TO = re.compile(
    r".{10,}(?:"
    r"(?<= )다시 \d[^…,]{1,14}(?<![으])로|"
    r"(?<= )(?:최[저고대소악다장단]치?|신고가|신저가|저점|고점|바닥|원점|제자리|안갯속|흑자|적자|내리막|오르막|뒷전|수면 위|물거품|백지|하한가|상한가|강세|약세|상승세|하락세|법정|대법원|시험대|수사선상)(?:으로|로)|"
    r"(?<=[ 가-힣])(?:후임|후임자|후계자|적임자|구원투수|새 수장|새 사령탑|차기 [가-힣A-Z]{2,6}|새 [가-힣A-Z]{2,4}|대표|대표이사|사장|회장|부회장|CEO|의장|총재|이사장|위원장)(?:으로|로)|"
    r"[가-힣A-Za-z]{2,} (?:산하|품|손|체제|계열|진영|대열|반열)(?:으로|로)|"
    r"[가-힣A-Za-z][은는] (?:미국|중국|일본|한국|대만|유럽|인도|영국|독일|프랑스|해외|국외|국내|외국|본국|본사|제3국|법정|대법원|국회|의회|이사회|주총|정부|시장|현지|다음 달|다음 주|내년|하반기|상반기|연말|[가-힣]{2,6}(?:시|주|성|구|현|부|군))(?:으로|로)"
    r")[ .]*$"
)
_HEADLINE_ENDS = frozenset({"어", "아", "여", "어야", "아야", "여야", "야"})


#: deeds in '-고', of which the analyser makes a verb and its ending ('총리에게 움직임을 보고'), and what tells of a report
_DEED_IN_GO = re.compile(
    r"(?<![가-힣])(?:(?P<report>보고)|신고|참고|예고|경고|권고|선고|공고|통고|포고|제고|숙고|충고|투고|기고|탈고|밀고|회고)[ .]*$"
)
_REPORT = re.compile(r"(?i)\breport|\bbrief|報告|报告|匯報|汇报|呈报|呈報|보고")


def complete(bullet: Bullet, source: Source) -> str | None:
    """One whole line in headline style: ends in a noun, not in the middle of a word, clause or bracket."""
    text = without_quotations(plain(bullet.text))
    if _POLITE.search(text):
        return "존댓말로 썼습니다: '발표', '투자 계획', '공개함'처럼 명사형으로 끝내세요"
    if _INNER.search(text):
        return "두 문장입니다: 한 줄에 한 가지만 명사형으로 쓰세요"
    if text.endswith(("?", "!")):
        return "묻거나 외치는 말입니다: 사실을 명사형으로 쓰세요"
    if text.count("(") != text.count(")"):
        return "괄호가 닫히지 않았습니다: 괄호를 닫거나 지우세요"
    tag = "SP" if _CUT.search(text) else _last_tag(bullet.text)
    if tag == "EC" and (deed := _DEED_IN_GO.search(text)) is not None:
        told = deed["report"] is None or _REPORT.search(source.evidence(bullet).text) is not None
        tag = None if told else tag
    return None if tag is None else _open_ended(text, tag)


def _last_tag(text: str) -> str | None:
    """The tag of the morpheme that the line must not end in; ``None``: it ends well."""
    tokens = [token for token in analyse(text) if token.tag not in ("SF", "SSC", "SS", "SSO", "SP")]
    if not tokens:
        return None
    last = tokens[-1]
    sentence = last.tag == "EF" and last.form[-1] in "다요까죠라자"
    is_open = last.tag in _OPEN_TAGS or sentence
    return last.tag if is_open and not _ends_as_headlines_do(text, last.tag, last.form) else None


def _ends_as_headlines_do(text: str, tag: str, form: str) -> bool:
    """Has the end the look of a cut, and is none in a headline?"""
    bare = text.rstrip(" .")
    return (
        # '…“증설 없이는 수요를 맞추기 어렵다”': somebody's words close a headline
        _CLOSED_BY_WORDS.search(plain(text)) is not None
        or _TITLED.search(plain(text)) is not None
        # '투자하기로', '9억 유로 넘어서'
        or bare.endswith("기로")
        or _STANDS.search(bare) is not None
        # '제3공장은 거론되지 않았다고': reported speech
        or (tag in ("EC", "JKQ") and _TOLD_BY.search(text) is not None)
        # '…채용은 주로 런던에서', '앞당겨 내년 봄으로'
        or (tag == "JKB" and any(end.search(text) for end in (_PLACED, _CHANGED_TO, _CAME_TO)))
        # '밝혀', '늘려', '않아', '공급해야': the headline form of a verb
        or (tag == "EC" and form in _HEADLINE_ENDS)
    )


def _open_ended(text: str, tag: str) -> str:
    if tag == "EF":
        return "'~다'로 끝납니다: '발표', '투자 계획', '공개함'처럼 명사형으로 끝내세요"
    return f"'{text[-8:]}'에서 끊겼습니다: 문장을 명사형으로 끝까지 쓰세요"
