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
    r"^[^,]{2,30}(?:[은는]|,) 이를 |^(?:이는|이번|해당|당시|같은 날|이곳|여기|그곳|이것|이를|이에|이 중|이 가운데|신문은|매체는|통신은)|"
    rf"^(?:이|그) (?!(?:{TITLES}))[가-힣]+[은는이가에] |"
    r"이 ?같은|이같이|이렇게|이런|이러한|같은 (?:행사|자리|판단)|(?<![가-힣])(?:오늘|어제|내일)[은 ]|"
    r"(?<![가-힣])(?<!열린 )(?:이|그) (?:회사|업체|기업|자리|과정|제품|모델|사업|행사|서비스|센터|계약|조직|기술|보고서|조사|때문)(?=[은는이가의에를을도와과로]| |$)|"
    r"이날|전날|이튿날|(?<![가-힣])그(?:는|의|가|를)(?![가-힣])"
)
#: words for parties that the line before must name
PARTIES = re.compile(
    r"(?<![가-힣])(?:이들|양측|양사|[두세] (?:회사|기업|사람|CEO|회장|총수|대표))(?=[은는이가의,를을 ])"
)
#: a sentence whose topic may be a person
ON_A_PERSON = re.compile(rf"(?:{TITLES}|총수|관계자)\S{{0,12}}(?:[은는이가] |, )")
PRONOUN = re.compile(r"^(?:이에|또|또한|이어|그러면서|특히|이날)?\s?(?:그는|그가|그녀는|그도)\s+")
SAME_SPEAKER = re.compile(rf"{PRONOUN.pattern}|^(?:(?:또한?|이어|그러면서|아울러|특히) )?[“\"]")
