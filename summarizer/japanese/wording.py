"""What Korean print says otherwise than a word-for-word rendering of Japanese; pure.

Korean has no 의 behind a word that says what kind of thing follows, a space before a figure, and a person's post behind
the name; and 'at home' in a Japanese paper is not at home for a Korean reader.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from .idioms import worded
from .korean import particle
from .lexicon import korean_terms
from .nounchains import bare, common

_POST = r"(?:대표이사 )?(?:부회장|회장|부사장|사장|상무|전무|의장|CEO|CFO|COO|CTO)"
#: words that say what kind of thing follows, and stand before it without 의
_KINDS = (
    "주력|신형|당초|최초|무료|유료|연간|초기|개별|고급형|초대|소규모|대규모|거액|최신|대형|신규|별도|종래|기존|현행|관련|전용|장기|단기|상위|하위|"
    "추가|고가|저가|최첨단|차세대|보급형|연속|실적 연동형|자사 설계|일본어 대응"
)
_ORDINALS = {
    "1": "첫",
    "2": "두",
    "3": "세",
    "4": "네",
    "5": "다섯",
    "6": "여섯",
    "7": "일곱",
    "8": "여덟",
    "9": "아홉",
}
_AT_HOME = "".join(
    f"(?<!{country} )(?<!{country}의 )"
    for country in (
        "일본",
        "미국",
        "한국",
        "중국",
        "대만",
        "영국",
        "독일",
        "인도",
        "네덜란드",
        "프랑스",
        "유럽",
        "러시아",
        "호주",
        "캐나다",
        "이탈리아",
        "스위스",
        "베트남",
        "싱가포르",
        "이스라엘",
        "스웨덴",
        "핀란드",
        "말레이시아",
    )
)
#: whose home is not Japan; who leads such a country
_ABROAD = (
    r"(?:GM|제너럴모터스|포드|테슬라|애플|구글|알파벳|아마존|메타|마이크로소프트|인텔|엔비디아|퀄컴|보잉|텐센트|알리바바|바이두|화웨이|샤오미|BYD|비야디|"
    r"CATL|SMIC|TSMC|폭스콘|미디어텍|삼성|SK|LG|현대|기아|네이버|카카오|쿠팡|폭스바겐|BMW|메르세데스|스텔란티스|르노|ASML|에어버스|지멘스|트럼프|바이든|시진핑|마크롱|모디)"
)
_DAY = r"(?P<day>(?:\d{1,2}월 )?\d{1,2}일)?,? ?"

_SUM = r"(?P<sum>\d[억만조천]* ?(?:엔으|원으|달러|명으|대))"

#: rendering -> what is printed, in this order
_ROWS = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        # at home of whom, where another country, a foreign firm or its money is named
        (rf"(?P<who>{_ABROAD}.*?)(?<![가-힣])국내(?:의)? ?(?=공장|고용|생산|산업|거점)", r"\g<who>자국 "),
        (rf"(?P<who>{_ABROAD}.*?)(?<![가-힣])국내(?!총생산|외|선)", r"\g<who>国内"),
        (r"(?<![가-힣])국내(?=(?:용| 용도)[은는이가]?.*(?:위안|달러|유로| 원))", "国内"),
        (r"((?:미국|중국|한국|대만|영국|독일|인도|프랑스)에서 [^.]*?)(?<![가-힣])국내(?=에서|에|의)", r"\1国内"),
        (rf"{_AT_HOME}(?<![가-힣])국내(?!총생산|외|선| ?항공)(?:의(?= ))?", "일본 국내"),
        (rf"(?<![가-힣])({_KINDS})의 (?=[가-힣A-Z‘])", r"\1 "),
        (r"(?<=올해|내년)의 (?=[봄여가겨])|(?<=지난해)의 (?=[봄여가겨])", " "),
        (r"(?<=[가-힣])의 그 밖,", " 외에도"),
        # '堅調なことから', '非公式に', '今年初めから'
        (r"(?<=[가-힣]) 것(?:으로부터(?=[, ])|에서(?=,))", " 데 따라"),
        (r"(?<![가-힣])비공식에(?= )", "비공식으로"),
        (r"((?:올해|내년|지난해|지난달|이달|다음 달|\d년) [초말])로부터", r"\1부터"),
        (r"(?<![가-힣])나날의 (?=경영|업무|운영)", "일상 "),
        (r"(?<=변동)[이의] 치열한", "이 심한"),
        # '直近の最終赤字となっている': a state, told as what it is
        (r"(?<=손실)이 되(?:고 있|었)다|(?<=손실)이 됐다", "을 기록했다"),
        (r"(?<=적자|흑자)가 되(?:고 있|었)다|(?<=적자|흑자)가 됐다", "를 기록했다"),
        # '団体に対して伝えた' goes to somebody, and about nothing
        (r"에 대해 (?=(?:전[하한했]|통보|통지|전달))", "에 "),
        (r"(?<=직원)에서 만드는 (?=단체|노조|조합|연합|조직|모임|협의회)", "으로 구성된 "),
        (r"(?<=[가-힣])의 한 명(?=[은이])", " 한 명"),
        (r"에 의한 (?=(?:취득|지원|출자|투자|인수|매입|제소|발표|보도|조사))", "의 "),
        (r"(?:으로|로)부터의 (?=(?:출자|수요|요청|지적|비판|투자)(?![가-힣]*자))", "의 "),
        (r"(?<= )중의 (?=[가-힣‘])(?!하나|한 )", "중인 "),
        (r"(?<![가-힣])복수의 ", "여러 "),
        (r"(?<=[은는]) 또한?, ", " "),
        (r"(?<=다)고 하고, ", "며 "),
        (r"(?<=찬성 다수|반대 다수)에서", "로"),
        (r"사정에 자세한", "사정을 잘 아는"),
        (r"(?<=전년 동기|전년 동월)(?:로부터|에서)(?= \d)", "보다"),
        (r"이다가(?=,)", "이지만"),
        (r"(?<=[가-힣])(?<!싶은) 생각을 (?:나타냈|밝혔)", " 방침을 밝혔"),
        (r"시장으로 상장하고 있", "시장에 상장돼 있"),
        (r"(?<=[\d가-힣]부)로(?= 상장)", "에"),
        (r"분기로서(?= 사상)", "분기 기준"),
        (r"가능과의 (?=(?:견해|전망|지적|인식))", "가능하다는 "),
        (r"(?<=의) 늦어지고,(?= )", " 지연,"),
        (r"(?<=[을를]) 얻어지지 않(?=고)", " 얻지 못하"),
        (r"(?<=[을를]) 얻어지지 않았", " 얻지 못했"),
        (r"(?<=[가-힣])에서도 있는(?= )", "이기도 한"),
        (r"(?<=심각|중대)할(?= 우려)", "한"),
        (r"(?<=엔|원)을 붙(?=[이였인])", "을 기록하"),
        (r"기록하(?:였|었)", "기록했"),
        (rf"{_SUM}로 침체(?=[하했한])", r"\g<sum>로 감소"),
        (rf"{_SUM}로 침체된다", r"\g<sum>로 감소한다"),
        (rf"{_SUM}로 침체될", r"\g<sum>로 감소할"),
        (rf"{_SUM}로 침체됐", r"\g<sum>로 감소했"),
        (r"(?<=\d만 대로|\d만 명로) 인하(?=[하했한])", " 하향 조정"),
        (r"엄격한(?= (?:상황|경영|환경|국면|사업 환경))", "어려운"),
        (r"(?<=최고경영자)를 초래(?=[하해했한])", "를 초빙"),
        (r"기업 기업가치 평가액", "기업가치 평가액"),
        (r"설문조사 조사", "설문조사"),
        (r"^이를 받아,? ", ""),
        (r"(?<![\d.,])([1-9])여 개월", r"\1개월여"),
        (r"(?<=품질|성능)의(?= 높은)", "이"),
        (r"(?<=최대 기업) 하나(?=[로인이])", " 중 하나"),
        # a subsidiary that does something, as the words before its name
        (r"(?<=[가-힣A-Z] 자회사)에서(?= .*(?:하는|드는) (?:미국|영국|독일|중국|대만|한국) [가-힣A-Z])", "로"),
        # as what one acts is 로서, as what a thing serves 로
        (r"(?<=[가-힣])(?<![장사자인원표O으])(?<![문작본평]가)(으?로)서(?=[ ,](?![는도]))", r"\1"),
        (r"(?<=[가-힣]) \((?=[가-힣]+\))", "("),
        (r"(?<!\d)(\d\d)연말", r"20\1년 말"),
        (r"(?<=\d)(?=거점|기종|차종|부문|분야|품목|항목)", "개 "),
        # 'that it was met became known on the 19th'
        (rf"하고 있었던 것이,? {_DAY}(?=알려졌|밝혀졌|드러났)", r"한 것으로 \g<day> "),
        (rf"(?<=[가-힣]) 것이,? {_DAY}(?=알려졌|밝혀졌|드러났)", r" 것으로 \g<day> "),
    )
)
#: '応用が期待できる': what one can do something with is an object in Korean
_OBJECT = re.compile(r"(?P<what>[가-힣]{2,})[이가](?= (?:기대|확인)할 수 있)")
#: '協力について話し合った': Korean talks it over
_TALKED = re.compile(r"(?P<what>[가-힣]{2,})에 대해 (?=(?:협의|논의)(?:하|한|할|했))")
#: '中核投資家と評価される'
_RATED = re.compile(r"(?P<what>[가-힣]{2,})[와과] (?=(?:평가|간주|기대)(?:하|한|했|되|된|됐|받))")
#: '代表権のある', '立て直しに当たる': who is meant stands with の, and the work with に
_THERE_IS = re.compile(r"(?P<what>[가-힣]{2,})의 (?=[있없]는 )")
_AT_WORK = re.compile(
    r"(?P<what>[가-힣]*(?:재건|대응|지휘|수사|협상|경비|복구|설득|심사|보급|가동|설치))에 해당(?P<how>하[는고며]|한다|했)"
)
_WORKS = {"하는": "맡는", "하고": "맡고", "하며": "맡으며", "한다": "맡는다", "했": "맡았"}
_NTH = re.compile(r"(?<![\d.,])(?P<figure>[1-9])(?:번째|회째)(?P<of>의 (?=[가-힣]))?")
_COMES_TO = re.compile(r"(?<=번째)가 된다(?=\.)|(?<=\d[년월일] 이후)가 된다(?=\.)")
#: '부사장의 나카니시 히로아키 씨가'
_POST_FIRST = re.compile(
    rf"(?<![가-힣A-Za-z])(?P<post>{_POST}(?: 겸 {_POST})*)의 (?P<name>[가-힣]{{2,6}}(?: [가-힣]{{1,6}}){{0,2}}|[가-힣](?: [가-힣]{{1,6}}){{1,2}}) 씨(?P<behind>[은는이가을를과와])?(?![가-힣]{{2}})"
)
#: '혼다의 미베 도시히로 사장' at the head, where nothing describes the house
_HOUSE_FIRST = re.compile(
    rf"^(?:(?:미국|일본|한국|중국|대만|영국|독일|프랑스|네덜란드|스위스|인도|캐나다) )?(?P<house>[가-힣A-Za-z\d&]{{2,}}(?: (?:모터스|전자|그룹|홀딩스|모터|은행))?)의 "
    rf"(?P<name>[가-힣]{{2,6}}(?: [가-힣]{{1,6}}){{1,2}}|[가-힣]{{3,6}}) (?P<post>{_POST}|지사|시장)(?=[은는이가도의][ ,]|,)"
)
_FORMS = {"는": "은", "가": "이", "를": "을", "와": "과"}
#: '구광모회장', '관계자2명', '투자 회사MGX', '최태원SK그룹'
_POST_GLUED = re.compile(rf"(?<=[가-힣]{{3}})(?<![부총])(?={_POST}(?:[은는이가과와도의에을를, .]|$))")
_FIGURE_GLUED = re.compile(r"(?P<word>[가-힣]{2,})(?=\d)")
_LATIN_GLUED = re.compile(
    r"(?<=[가-힣]{2})(?:(?<=회사|기업|그룹|업체|은행)(?=[A-Z])|(?<=[가-힣]{3})(?=[A-Z]{2,} ?그룹))"
)


def printed(text: str) -> str:
    """The rendering as Korean print words it; what is not rendered stays as it is."""
    text = worded(text)
    for pattern, put in _ROWS:
        text = pattern.sub(put, text)
    text = bare(text)
    text = _OBJECT.sub(lambda match: match["what"] + particle(match["what"], "을"), text)
    text = _TALKED.sub(lambda match: match["what"] + particle(match["what"], "을") + " ", text)
    text = _RATED.sub(lambda match: match["what"] + particle(match["what"], "으로") + " ", text)
    text = _THERE_IS.sub(lambda match: match["what"] + particle(match["what"], "이") + " ", text)
    text = _AT_WORK.sub(lambda match: f"{match['what']}{particle(match['what'], '을')} {_WORKS[match['how']]}", text)
    text = _COMES_TO.sub(_came_to, _NTH.sub(_ordinal, text))
    text = _POST_FIRST.sub(_post_behind, text)
    text = _HOUSE_FIRST.sub(_house_behind, text)
    text = _FIGURE_GLUED.sub(_apart, _LATIN_GLUED.sub(" ", _POST_GLUED.sub(" ", text)))
    return re.sub(r" {2,}", " ", text)


def _ordinal(match: re.Match[str]) -> str:
    return f"{_ORDINALS[match['figure']]} 번째" + (" " if match["of"] else "")


def _came_to(match: re.Match[str]) -> str:
    return "다" if match.string[: match.start()].endswith("번째") else " 처음이다"


def _post_behind(match: re.Match[str]) -> str:
    behind = match["behind"] or ""
    return f"{match['name']} {match['post']}" + particle(match["post"], _FORMS.get(behind, behind))


def _house_behind(match: re.Match[str]) -> str:
    house, name = match["house"], match["name"]
    plain = house in common() or any(word in common() for word in name.split())
    return match[0] if plain else f"{name} {house} {match['post']}"


def _apart(match: re.Match[str]) -> str:
    """The word with a space behind it, where a word of the trade ends it and it is no name."""
    word = match["word"]
    known = any(word[-size:] in korean_terms() for size in range(2, len(word) + 1))
    return word + " " if known else word


_BEHIND_WHOM = r"에(?=(?:는|도)? (?!대[해한]|의[해한]|관[해한]|따[르라]|비[해하]|이[은어르를]|걸[쳐친]|있[어는]))"


def to_people(text: str, names: Collection[str]) -> str:
    """*text* with what is told or given to one of the people *names* put as Korean puts it: 에게."""
    if not names:
        return text
    whom = "|".join(re.escape(one) for one in sorted(names, key=len, reverse=True))
    return re.sub(rf"(?P<whom>{whom}){_BEHIND_WHOM}", r"\g<whom>에게", text)


_COUNTRY = r"(?<![가-힣])(?:미국|한국|대만|영국|프랑스|독일|네덜란드|중국|일본)(?:의)? "
_OF_KIND = r"(?P<kind>자회사|모회사|대기업|스타트업|업체|최대 기업)(?:의)? "


def of_its_house(text: str, names: Collection[str]) -> str:
    """*text* without the country before '젠슨 황 엔비디아 CEO', and with what kind of house it is before the house.

    *names*: all of the article in Korean.
    """
    if not names:
        return text
    name = "|".join(re.escape(one) for one in sorted(set(names), key=len, reverse=True))
    person = rf"(?P<person>{name}) (?P<house>{name}) (?P<post>{_POST})"
    text = re.sub(rf"{_COUNTRY}(?={person})", "", text)
    text = re.sub(
        rf"(?:^|(?<=, )|(?<=[은는와과] ))(?P<house>{name})의 (?P<person>{name}) (?P<post>{_POST})",
        r"\g<person> \g<house> \g<post>",
        text,
    )
    return re.sub(rf"{_OF_KIND}{person}", r"\g<kind> \g<house>의 \g<person> \g<post>", text)
