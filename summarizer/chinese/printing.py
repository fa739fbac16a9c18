"""What Korean print says otherwise than a reading of Chinese by rules; pure."""

from __future__ import annotations

import re

from ..japanese.korean import particle

#: of whom or what one tells whom it holds
_HOLDERS = "투자사|투자자|투자 기관|고객|고객사|참석자|주주|협력사|대상"
_ROWS = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r"(?<=대) 대학(?= (?:교수|총장|연구원))", ""),
        (r"(?<![가-힣])([가-힣]{2,}) \1(?= )", r"\1"),
        (r"(?<=[와과] )공동 개발된(?= )", "공동 개발한"),
        (r"(?<=절반) (?=(?:낮추|낮출|줄이|줄일))", "으로 "),
        (r"논평하기를 거부", "논평을 거부"),
        (r"겨냥하고 있는 ", "겨냥한 "),
        (r"위치하고 있는 ", "있는 "),
        # '首批投入的车辆' may be those that are to come
        (r"(?<=첫 )(투입|출시|공급|출하|인도|양산|도입)된 (?=[가-힣])", r"\1 "),
        (r"전체 분기 (?:이익을|흑자를)(?= )", "분기 흑자를"),
        # what is reckoned of a year that still runs has not happened
        (
            r"(?P<year>(?:이번 회계연도|올해|내년)(?! (?:상반기|하반기|들어|\d))[^,.]*?(?:증가|감소|상승|하락))했다고 (?=추산|추정|예상|전망)",
            r"\g<year>할 것으로 ",
        ),
    )
)
_HOLDS = re.compile(rf"(?P<who>{_HOLDERS})[은는] (?P<what>[^.]+?)[을를] 포함(?P<end>한다|했다)")
#: a clause of its own that was drawn into what is expected, a place that was torn apart, a past that is to come
_TORN = re.compile(
    r"이전 (?:전망|예상치?|예측)[은는] [^.]*것으로 예상|에서만 (?:동|서|남|북)부[는은] |"
    # nothing has happened by next year ('提前至明年量产')
    r"(?:내년|내후년|다음 달|다음 분기)(?: \S+)?(?:까지|에)? [가-힣]*(?:했|됐|혔|렸|났|었|았)다"
)
#: what has not happened so far
_NOT_YET = re.compile(r"还没有|還沒有|还没|還沒|尚未|仍未|还未|還未")
_NOT_DONE = re.compile(r"(?<!\S)(?P<verb>받|얻|확보하|달성하|완료하|도달하|끝내)지 않았")
#: a firm by who founded it: its name would be read as words
_FOUNDED = re.compile(
    r"(?:创办|创立|创建|創辦|創立)的(?=[㐀-鿿])(?!.{0,12}(?:公司|企业|企業|团队|團隊|基金|机构|機構|平台|学校|學校|大学|大學|协会|協會|工厂|工廠))"
)
#: 'at home' in a paper of the mainland, and of Taiwan
_AT_HOME = {"国内": "중국 내", "國內": "대만 내"}


def printed(text: str, sentence: str) -> str | None:
    """The Korean of *sentence* as newspapers word it; ``None`` where it was read against its sense."""
    if _TORN.search(text) or _FOUNDED.search(sentence):
        return None
    for pattern, put in _ROWS:
        text = pattern.sub(put, text)
    home = next((korean for surface, korean in _AT_HOME.items() if surface in sentence), "")
    if home:
        text = re.sub(r"(?<![가-힣])국내(?= )", home, text)
    if _NOT_YET.search(sentence) and "아직" not in text and len(_NOT_DONE.findall(text)) == 1:
        text = _NOT_DONE.sub(r"아직 \g<verb>지 못했", text)
    if "曾" in sentence:  # who was a chief is not made one
        text = text.replace("을 맡았다", "을 지냈다")
    return _HOLDS.sub(_are_held, text)


def _are_held(match: re.Match[str]) -> str:
    """'투자사는 A와 B를 포함한다' is '투자사에는 A와 B가 포함된다'."""
    end = {"한다": "된다", "했다": "됐다"}[match["end"]]
    return f"{match['who']}에는 {match['what']}{particle(match['what'], '이')} 포함{end}"
