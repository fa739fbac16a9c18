"""What keeps a Korean sentence from standing alone as a line, and who it is about; data only."""

from __future__ import annotations

import re

from .names import TITLES

#: captions, bylines and questions; reasons and purposes that hang on the sentence before
UNFIT = re.compile(
    r"사진\s*[=:]|사진출처|제공\s*[.\]]?$|(?:이 ?같이|이렇게|이와 같이) (?:말|밝|강조|주장|설명|답|전|의결|결정)\S{1,4}[.]?$|기자\s*[=\]]|[\w.]+@[\w-]+\.|무단\s*전재|재배포|https?://|[<>@]|[?][\"”’']?$|"
    r"기념\s*촬영|(?:때문|위해서|덕분|탓)이?다[.]?$|(?:분주하다|뜨겁다|치열하다|거세다|주목된다|쏠린다|모아진다|미지수다|관심사다)[.]?$"
)
#: words that point outside the line
LEANS = re.compile(
    r"(?:증가|감소|성장|하락|상승|급증|급감|늘어난|줄어든)한? (?:수치|규모|금액|수준)$|"
    r"^[^,]{2,30}(?:[은는]|,) 이를 |^(?:이는|이번|해당|당시|같은 날|이곳|여기|그곳|이것|이를|이에|이 중|이 가운데|신문은|매체는|통신은)|"
    rf"^(?:이|그) (?!(?:{TITLES}))[가-힣]+[은는이가에] |"
    r"이 ?같은|이같이|이렇게|이런|이러한|같은 (?:행사|자리|판단)|(?<![가-힣])(?:오늘|어제|내일)[은 ]|"
    r"(?<![가-힣])(?<!열린 )(?:이|그) (?:회사|업체|기업|자리|과정|제품|모델|사업|행사|서비스|센터|계약|조직|기술|보고서|조사|때문)(?=[은는이가의에를을도와과로]| |$)|"
    r"이날|전날|이튿날|(?<![가-힣])그(?:는|의|가|를)(?![가-힣])"
)
#: figures and verdicts on what the sentence before tells: the subject of that one is not theirs
OF_ANOTHER = re.compile(r"각각|(?:수치|규모|금액|수준|기록|결과|결정|조치|대목|셈|것)(?:으?로,|이?다[.]?$|이며|이고)")
#: that it drew attention, has a meaning or a by-name, that somebody exists, was asked or had feelings: no news
NO_NEWS = re.compile(
    r"(?:이목|눈길|시선|관심|주목|화제|기대)(?:을|를|이|가)? ?(?:끌|끈|모으|모았|모은|모이|모인|받|쏠|집중)[가-힣 ]{0,5}다[.]?$|소회를 (?:밝|전|드러)[가-힣]{1,4}[.]?$|"
    r"의[미의](?:가|를) (?:있|갖|지니|지닌|더하|더했)[가-힣 ]{0,5}다[.]?$|등도 (?:논의|협의)했다[.]?$|(?:으?로|라고) (?:불린다|통한다|불리고 있다)[.]?$|"
    r"(?:기업|회사|업체|사람|인물|곳|이유)[이가] 있(?:다|습니다)[.]?$|대상으로 [^.]*(?:조사|설문|집계|분석)(?:를|을)?(?: ?(?:실시|진행))?했(?:다|습니다)[.]?$"
)
#: words for parties that the line before must name
PARTIES = re.compile(
    r"(?<![가-힣])(?:이들|양측|양사|각사|양 ?기관|[두세네] (?:회사|기업|사람|CEO|회장|총수|대표|부문|사업|기관|법인|은행|제품|모델|서비스|후보|나라|그룹|조직|지수))(?=[은는이가의,를을 ])"
)
#: a sentence whose topic may be a person
ON_A_PERSON = re.compile(rf"(?:{TITLES}|총수|관계자)\S{{0,12}}(?:[은는이가] |, )")
PRONOUN = re.compile(r"^(?:이에|또|또한|이어|그러면서|특히|이날)?\s?(?:그는|그가|그녀는|그도)\s+")
SAME_SPEAKER = re.compile(rf"{PRONOUN.pattern}|^(?:(?:또한?|이어|그러면서|아울러|특히) )?[“\"]")
