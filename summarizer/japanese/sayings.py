"""What somebody says of what is to come or of what is so, told by a line as a fact; pure."""

from __future__ import annotations

import re

#: a quotation that ends in no past, and the sentence in that somebody says, thinks or writes it
_SAID = re.compile(
    r"「[^「」]*[^たん。「」]」(?:と|との|という|などと)[^「」]*?"
    r"(?:述べ|語っ|語り|話し|言っ|指摘|強調|主張|説明|投稿|コメント|表明|訴え|書い|つづっ|断言|反論|批判|予測|予想|発言|宣言|答え|回答|明かし|明らかに)"
    r"[^「」。]{0,12}。?$"
)
#: what a Korean line tells such words with
_TOLD = re.compile(
    r"[다라자냐]고 |[다라자냐]고$|[다라]며|[다라]는 |‘|“|언급|밝힘|밝혀|말함|말해|설명|강조|주장|지적|표명|의견|견해|생각|의향|방침|계획|예정|전망|예상|예측|"
    r"가능성|입장|촉구|요구|요청|비판|반박|우려|기대|약속|의지|뜻|게시|투고|답변|선언|호소|인식|희망|제안|발언|평가|시사|경고|단언"
)


def told_as_fact(line: str, sentence: str) -> bool:
    """Is the whole Japanese *sentence* somebody's word, and does the Korean *line* not say that it is?

    What somebody says has happened passes: a firm's own figures stand in Korean papers without it.
    """
    return _SAID.search(sentence.strip()) is not None and _TOLD.search(line) is None
