"""A Japanese sentence whose names, figures and terms are Korean already, turned into Korean by rules; pure.

Japanese and Korean share their order of words, their particles and most words from Chinese, so tables and rules carry most
of a newspaper sentence over.  What no rule knows stays as it is: nothing is guessed.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .japanese.lattice import cut
from .japanese.lexicon import korean_terms
from .japanese.rendering import write
from .japanese.whole import whole
from .japanese.wording import printed

_JAPANESE = re.compile(r"[\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u9fff\uf900-\ufaff々〆]")
_QUOTES = "「」『』"


def is_complete(text: str) -> bool:
    """Is no kana and no kanji left?"""
    return _JAPANESE.search(text) is None


@lru_cache(maxsize=1024)
def put_grammar(sentence: str) -> str:
    """Return *sentence* with its particles, endings and common words in Korean; Korean text comes back as it is."""
    return sentence if is_complete(sentence) else printed(_apart(write(whole(cut(_plain(sentence))))))


#: a short form whose Korean is the name again: 'TSMC(TSMC)'
_TWICE = re.compile(r"(?<![^\s(‘])(\S+(?: \S+)?)\(\1\)")
_BEFORE_FIGURE = re.compile(
    r"(?:최대|최소|최저|최고|총액|누계|합계|평균|대비|선폭|업체|기업|직원|회사|은행|과거|상위|연간|근속|출력|메가뱅크)(?=\d)"
)


_BEFORE_LATIN = re.compile(r"(?:대기업|최대 기업|스타트업|자회사|모회사|임시|상임)(?=[A-Z])")
#: '同14.8%減': on the same base as the figure before, which Korean papers do not say again
_SAME_BASE = re.compile(r"同 ?(?=\d)")
#: '2割安い' is no 割安
_TENTHS = re.compile(r"(?<![\d.])(\d)割(?=[安高増減]|引き[上下])")
#: '5000억 달러もの', '5つの'
_AS_MUCH = re.compile(r"(?:(?<=달러)|(?<=위안)|(?<=[엔원명]))もの(?=[\u3400-\u9fff가-힣])")
#: '約650人いる': Korean counts them with the copula
_BOTH = re.compile(r"(?<=[가-힣、])ともに")
_THERE_ARE = re.compile(r"(?<=\d명)いる(?=。)")
_COUNTED, _ONE_OF = re.compile(r"(?<=\d) ?つの"), re.compile(r"(?<=の) ?1つ(?=[はがでにを。、])")


#: who sent the article, at its head
_DATELINE = re.compile(
    r"^(?:【[^】]{1,30}】|[가-힣 ]{2,12}\((?:CNN|AFP|AP|ロイター|로이터|共同|時事)[^()]{0,12}\)|\((?:블룸버그|로이터|ブルームバーグ|ロイター)\) ?[:：]|\((?:CNN|AFP|AP)[^()]{0,12}\)|[(（][가-힣]{2,8} ?\d{1,2}일 ?[가-힣\u3400-\u9fff]{2,6}[)）]|\[[^\]]{0,24}(?:로이터|블룸버그|ロイター|AFP|AP|CNN)\] ?[-－―–]?)\s*"
)
#: '1 つは', '2 日目', '3大-': what counts in Japanese
_NUMBERED = (
    (re.compile(r" ?[(（](?:[A-Z]{1,6}:[A-Z\d.]{1,8}|[A-Z\d]{2,6}\.[A-Z]{1,2})[)）]"), ""),
    (re.compile(r"プラスマイナス ?(?=\d)"), "±"),
    (
        re.compile(r"第 ?(\d+) ?(?:位|次(?=[ァ-ヴ가-힣\u3400-\u9fff]))"),
        lambda m: m[1] + "위" if m[0].endswith("位") else f"제{m[1]}차 ",
    ),
    (re.compile(r"(?<![\d.])([1-9]) ?度(?=[のも]|にわた)"), r"\1차례"),
    (re.compile(r"(?:(?<=\d시간)|(?<=\d년))半(?=に|の|以上|ぶり|後|前|[、。])"), " 반"),
    (
        re.compile(
            r"(?<![ぁ-んァ-ヴ])ご(?=迷惑|心配|理解|協力|不便|不安|指摘|意見|支援|質問|報告|案内|利用|要望|相談|関心|尽力|[가-힣])"
        ),
        "",
    ),
    (re.compile(r"ここ(?=(?:몇|수) ?(?:주|개월|년|달|일))"), "최근 "),
    (re.compile(r"(?<=\d)ある(?=[\u3400-\u9fffァ-ヴ가-힣])"), "개의 "),
    (re.compile(r"(?<![\d.,])1명 ?(?:平均|평균)"), "1인당 평균"),
    (re.compile(r"(?<=[ァ-ヴ가-힣])[―‐−-](?=など|や|が|は|を|の)"), ""),
    (re.compile(r"(?<=[가-힣])・?ドット・?コム"), "닷컴"),
    (re.compile(r"(?<=메타)・(?=プラットフォームズ)"), ""),
    (re.compile(r"(?<=애플)・(?=インテリジェンス)"), " "),
    (re.compile(r"(?<=こと)である"), "だ"),
    (
        re.compile(r"(?:第 ?)?(\d+)(?:代|세대) ?(?=首相|総理|大統領|社長|会長|総裁|총리|대통령|사장|회장|총재)"),
        r"제\1대 ",
    ),
    (re.compile(r"(?<=[がはも])大きく、"), "大きくて、"),
    (re.compile(r"(?<=상승|하락|증가|감소)おり(?=、)"), "しており"),
    (re.compile(r"ということです(?=。)"), "という"),
    (re.compile(r"[(（](?:発表資料|発表文|プレスリリース|발표 ?자료|발표문)[)）](?=。?$)"), ""),
    (re.compile(r"ばかり(?=。)"), "ばかりだ"),
    (re.compile(r"最終[(（]当期[)）]利益"), "순이익"),
    (re.compile(r"平方(?: ?㍍|メートル)"), "㎡"),
    (re.compile(r"以来で、"), " 이후 처음이며、"),
    (re.compile(r"(?<=株[はが])反発"), "반등"),
    (re.compile(r"(?:もう ?)1 ?つ"), "또 하나"),
    (re.compile(r"(?<!\d)1 ?つ(?=[はがでにを。、目]?)(?!目)"), "하나"),
    (re.compile(r"(?<!\d)2 ?つ(?!目)"), "둘"),
    (re.compile(r"(?<=\d) ?つ(?!目)"), "가지"),
    (re.compile(r"(?<=\d) ?日目"), "일째"),
    (re.compile(r"(?<=\d) ?例目"), "번째 사례"),
    (re.compile(r"(?<=\d) ?[社人台]目"), "번째"),
    (re.compile(r"(?<=\d)大(?=[\u30a1-\u30fa가-힣])"), "대 "),
    (re.compile(r"(?<=[엔원명대개]) ?減(?=の)"), " 감소"),
    (re.compile(r"(?<=[엔원명대개]) ?増(?=の)"), " 증가"),
    (re.compile(r"(?<=감소|증가|상승|하락)の(?=\d)"), "した"),
    (re.compile(r"(?<=[엔원러안%]) ?減(?=[)）])"), " 감소"),
    (re.compile(r"(?<=[엔원러안%]) ?増(?=[)）])"), " 증가"),
    (re.compile(r"(?<=[)）%엔러]) ?高の(?=약? ?\d)"), " 上昇した"),
    (re.compile(r"(?<=[)）%엔러]) ?安の(?=약? ?\d)"), " 下落した"),
)


def _plain(sentence: str) -> str:
    """*sentence* with its tenths as percentages and without what Korean leaves out."""
    sentence = _DATELINE.sub("", sentence)
    sentence = _THERE_ARE.sub("だ", _BOTH.sub(" 모두 ", sentence))
    sentence = _COUNTED.sub("개の", _ONE_OF.sub("하나", _AS_MUCH.sub("に達する", sentence)))
    for pattern, put in _NUMBERED:
        sentence = pattern.sub(put, sentence)
    return _TENTHS.sub(r"\g<1>0%", _SAME_BASE.sub("", sentence))


#: 'AI기술', '20%감축', '저커버그CEO'
_AGAINST = re.compile(r"(?<=[A-Za-z%)])(?P<word>[가-힣]{2,})")
_BEFORE_OFFICE = re.compile(r"(?<=[가-힣])(?=C[EFTO]O(?![A-Za-z]))")


def _spaced(match: re.Match[str]) -> str:
    """The word with a space before it, where a term begins it and no particle."""
    word = match["word"]
    return " " + word if any(word[:size] in korean_terms() for size in range(2, len(word) + 1)) else word


def _apart(text: str) -> str:
    """A space between a word and the figure behind it ('최대200억'); a name told twice is told once."""
    text = _BEFORE_OFFICE.sub(" ", _AGAINST.sub(_spaced, text))
    return _TWICE.sub(
        r"\1", _BEFORE_LATIN.sub(lambda match: match[0] + " ", _BEFORE_FIGURE.sub(lambda match: match[0] + " ", text))
    )
