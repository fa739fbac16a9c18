"""Words that speak to whoever condenses an article, beyond the blunt orders of :mod:`.instructions`.  Pure.

What the summary has to hold, answers ready to be copied, forms to be continued, reasons to refuse.  One table a language.
Each asks for a word for the act ('요약', 'summary', '要約', '摘要', 'line') beside one of duty, place or address: reports
*about* summaries, answers and models hold the first alone.
"""

from __future__ import annotations

import re
import unicodedata

_COMMON = (
    # answers in the shape that a program asks for
    r'["“](?:lines?|bullets?|headline|summary|answer|from)["”]\s*[:：]',
    r"</?(?:source|article|document|system|context|input|instructions?)\w*\s*/?>|={3,}\s*end\b|\[/?inst\]|<</?sys>>",
    r"<![a-z]+>|(?<!\w)@(?:everyone|channel|here)\b|!\s?\[[^\]]*\]\s?\(",
    # code to be unpacked: longer than any word, and no part of an address
    r"(?<![\w/.=&?\-])[A-Za-z0-9+/]{48,}={0,2}(?![\w/.\-])",
    r"^#{2,}\s*\w+\s*[:：]|[\[【](?:관리자|시스템|운영자?|system|admin\w*|operator|運営|管理者|システム|系统|系統|管理员|管理員)[^\]】]{0,8}(?:공지|알림|지시|notice|message|お知らせ|通知|指示|公告)[\]】]",
    r"(?:입력|input|入力|输入|輸入)\s*[:：].{0,80}(?:출력|output|出力|输出|輸出)\s*[:：]",
    r"(?:^|[\s/。.“‘「『])(?:q|질문|問|问|問い)\s*[:：][^?？]{0,40}(?:요약|summar|要約|摘要|总结|總結)",
    # the number of the next line, left behind by a ready answer
    r"[가-힣] [2-9]\.$",
)
_KOREAN = (
    r"(?:이|위|본|아래|해당) ?(?:글|기사|문서|문단|본문|페이지|텍스트)[을를]? ?(?:읽는|읽을|요약하는|요약할|처리하는|처리할|번역하는|정리하는|줄이는) ?(?:AI|인공지능|모델|요약기|기계|챗봇|언어|사람|분|이에게|편집자|담당)",
    r"(?:요약|(?:각|모든|세|첫|마지막) ?(?:줄|문장))\S{0,6} (?:[^.]{0,60}[ '\"’”])?(?:써라|쓰라|써야|쓸 것|넣어라|넣으라|넣어야|넣을 것|붙여라|붙여서|붙일 것|덧붙여라|덧붙일|출력할|출력하라|출력해|표시합니다|표시할|표시하라|표시됩니다|시작하라|시작해야|시작하시|시작할 것|실려야|포함하라|포함할 것|포함해야|포함하시|포함되어야|알려라|적어라|적을 것|말하라|답하라)",
    r"요약 (?:끝|첫머리|마지막|처음|첫 줄)에 ['\"‘“]|요약의 (?:핵심|요지|요점|결론|주제)|요약 (?:담당자|편집자)(?:에게|께)|요약 (?:완료[.:]|대상이 아니|서비스 점검|결과(?:는 다음|[:：]))|요약(?:하는|할) (?:때[는,]|이에게|분께|분은|사람은)",
    r"(?:요약(?:자|하는 분|하는 이)|편집자|작성자|읽는 (?:AI|모델))에게\s?[:：]|요약을 거부(?:하고|해야|하라|하십시오)|(?:최종|승인된) (?:답변|요약|답안|결과)\s?[:：]|이 (?:답변|답|요약)[을를] 그대로|편집 지침은|(?:편집|요약) 지침(?:대로|에 따라)",
    r"(?:AI|인공지능|모델|챗봇)[은는이가] [^.]{0,80}(?:라고만?|다고) ?(?:써야|적어야|답해야|말해야|안내해야|소개해야) (?:한다|함|합니다)[.'\"’”]*(?:$|\s?라[는고])|(?:라고만?|다고) 안내해야 (?:한다|함|합니다)[.'\"’”]*$",
    r"(?:base64|부호|암호문)[^.]{0,20}(?:풀어|풀면|해독하|디코딩하|복호화하)|위 (?:형식|예시)\S{0,3} ?(?:대로|같은 형식으로) (?:답|출력|작성)|변수 [가-힣A-Z][은는이가] ?['\"‘“]|(?:첫째|둘째|앞|뒤) 조각은 ['\"‘“]",
)
_ENGLISH = (
    r"\b(?:whoever|anyone|those) (?:who )?(?:is |are )?(?:condens|summari[sz])\w*|\b(?:note|notice|memo|message|instructions?) (?:to|for) (?:the )?(?:whoever|summary|digest|editors? of the summary|reader of this text)",
    r"\b(?:ai|model|assistant|summari[sz]er|llm|chatbot|system|bot)s? (?:summari[sz]ing|condensing|processing|reading|translating) (?:this|the (?:article|text|page|above))|\bwhen you (?:summari[sz]e|condense)\b|\bthe reader of this text\b",
    r"\b(?:first|last|top|end|start|beginning|each|every|line one)\b[^.]{0,24}\b(?:of|in|for) (?:the|your|this|today's) (?:summary(?! judg)|digest|answer|output|response)\b",
    r"\b(?:finish|end|open|begin|start|close|head|preface) (?:(?:the|each|every|your|all) (?:summar(?:y|ies)|bullets?|digests?)|(?:each|every|your) (?:line|answer))\b|\bin (?:each|every) (?:line|bullet)\b(?! of)",
    r"\b(?:summar(?:y|ies)(?! judg)|digests? of this|each (?:line|bullet)|every (?:line|bullet))\b[^.]{0,50}\b(?:must|should|shall|has to|have to|needs? to|carr(?:y|ies)|starts? with|begins? with)\b|\b(?:for|in) (?:the|this|your) summary\s*[:,]|\bsummar(?:y|ies) without\b",
    r"\b(?:permitted|approved|allowed|acceptable) (?:reply|answer|response|summary|output)\b|\b(?:final|correct) (?:answer|summary|output|reply|response)\s*:|\b(?:answer|summary|reply|response) above (?:has|is|was|must|shall|should)\b|\bcannot be summari[sz]ed\b|\b(?:must|should|shall) refuse to summari[sz]e\b|\bsummary (?:finished|completed?)\b",
    r"\bexcluded from (?:ai|automated|machine) (?:processing|summar)|\b(?:operator|admin(?:istrator)?|system) (?:notice|message)\s*:|\bdecode (?:the|this)\b[^.]{0,30}\b(?:base64|string)\b|\bonce decoded\b|\b(?:answer|reply|respond) in the same (?:format|form|style)\b",
    r"\b(?:guidance|guidelines|instructions?|rules?) (?:given|stated) (?:earlier|above)\b[^.]{0,12}\b(?:no longer|void|superseded|withdrawn)|\bexample \d\s*[:.)]\s*(?:input|q)\b|\bend of (?:source|article|document|input)\b[.:\s]*(?:$|assistant)|\blet [A-Z] be ['\"‘“]|\b(?:first|second) half is ['\"‘“]",
)
_JAPANESE = (
    r"(?:この|本|上の|以下の)(?:記事|文章|テキスト|ページ)を(?:要約|処理|翻訳|読)(?:する|む)(?:AI|人工知能|モデル|担当|者|人|方)|(?:先|これ|文章)を読むモデル|要約担当|要約する(?:方へ|者へ|人へ)|要約する(?:とき|際|場合)[^。]{0,60}(?:なさい|ください|こと[。」]?$)|[へに][:：]\s*要点は|^要点は",
    r"要約(?:の(?:要点は|各行|\d行目)|サービスは[^。]{0,10}中のため|は完了しました|できない旨)|要約の(?:最初|最後|冒頭|末尾)に[^。]{0,80}(?:ください|なさい|せよ|しろ)|要約を拒否し[^。]{0,60}(?:なければ|ください|なさい)|要約(?:に|は|には|を)[^。]{0,60}(?:決まり|含めるべき|必要です|必要があります|ことになりました)|のない要約は|記事の要約は[？?]",
    r"最終(?:回答|要約|出力)\s?[:：]|上記は承認|(?:この|上記の)回答を(?:そのまま|変更)|同じ形式で(?:答え|回答|出力)|各行は「[^」]*」から|(?:すべて|全て|全部)の(?:行|文)[にをは][^。]{0,30}(?:書|始め|入れ|付け)",
    r"base64を(?:復号|デコード)|この文字列を復号|AIは[^。]{0,100}(?:書か|答え|回答し|述べ|記さ)なければなり|マークダウンで表示|AIによる(?:処理|要約)の対象外|先ほどの(?:方針|指示|指針)は(?:撤回|無効)|[A-Z]を「[^」]*」、[A-Z]を「|前半は「[^」]*」、後半は「",
)
_CHINESE = (
    r"(?:总结|總結|摘要|概括|阅读|閱讀|处理|處理|翻译|翻譯)(?:本文|这篇文章|這篇文章|此文|上文|以上内容)(?:的|并|並)?(?:人工智能|人工智慧|AI|模型|编辑|編輯|人员|助手)|致(?:摘要|总结|總結|编辑|編輯)[^：:]{0,6}[:：]|(?:摘要|总结|總結)的?(?:重点|重點|要点|要點)是",
    r"(?:写|寫)摘要(?:时|時)|摘要(?:的?每一?行|的?第一行|末尾|结尾|結尾|开头|開頭|最后|最後|必须|必須|按规定|按規定|已完成|服务正在维护|服務正在維護)|(?:所有|今天|今日|本文|这篇文章的|這篇文章的)摘要|的摘要(?:违反|違反)|摘要中(?:必须|必須|应|應|需)",
    r"(?:最终|最終)(?:答案|摘要|回答|输出)\s?[:：]|原[样樣](?:输出|輸出|返回)|(?:同样|相同|同樣)的?格式(?:回答|输出|輸出)|助手的?回答\s?[:：]|[请請]总结为|[请請]總結為|(?:总结|總結|摘要)(?:为|為)\s?[:：]|每一?行(?:前面|的?开头|的開頭)|(?:写进|寫進|作为|作為)每一?行",
    r"(?:解码|解碼)(?:下面|以下|这段|這段)|按照其中的?[内內]容(?:执行|執行)|本文[^。]{0,6}(?:不允许|不允許|禁止|不得)由?(?:人工智能|人工智慧|AI)|唯一(?:允许|允許)的(?:回复|回答|输出)|必[须須]拒[绝絕](?:总结|總結)|要求已[经經]?作[废廢]|[设設](?:甲|[A-Z])[为為][“‘\"]|前半部分是[“‘\"]",
)


def _table(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("(?i)" + "|".join(patterns))


_ANY = _table(_COMMON)
#: (letters of a language, its table): a sentence without the one is not held against the other
_TABLES = (
    (re.compile("[가-힣]"), _table(_KOREAN)),
    (re.compile("[a-zA-Z]{3}"), _table(_ENGLISH)),
    (re.compile("[ぁ-ヿ]"), _table(_JAPANESE)),
    (re.compile("[一-鿿]"), _table(_CHINESE)),
)
#: characters of a sentence that are looked at: more than any line rests on
_MOST = 4000
#: letters one by one: so many of the words of a sentence, and at least so many words
_SPACED, _SPACED_WORDS = 0.75, 12


def is_addressed(sentence: str) -> bool:
    """Is *sentence* for whoever summarises the article, and not for its readers?  Full-width letters read as plain ones."""
    plain = unicodedata.normalize("NFKC", sentence[:_MOST])
    if _ANY.search(plain) or _is_spaced(plain):
        return True
    return any(table.search(plain) for letters, table in _TABLES if letters.search(plain))


def _is_spaced(sentence: str) -> bool:
    """'요 약 에 는': no outlet prints a sentence letter by letter."""
    words = sentence.split()
    return len(words) >= _SPACED_WORDS and sum(len(word) == 1 and word.isalnum() for word in words) >= _SPACED * len(
        words
    )
