"""The pattern table: what a line that is not article text looks like, in four languages.

Every pattern is anchored and judges one whole, tidied line ("when in doubt, keep").  :mod:`bot.sources.clean` decides
*where* each kind may be applied; this module only says what each kind looks like.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from re import Pattern

AGENCIES_KO = r"연합뉴스|뉴시스|뉴스1|[가-힣]{2,6}통신"
_OUTLETS_KO = (
    "서울경제|이데일리|헤럴드경제|디지털데일리|머니투데이|아시아경제|파이낸셜뉴스|한국경제|매일경제|전자신문|디지털타임스|"
    "조선비즈|조선일보|중앙일보|동아일보|한겨레|경향신문|한국일보|국민일보|세계일보|문화일보|서울신문|아이뉴스24|지디넷코리아|"
    "블로터|비즈워치|더벨|뉴스핌|뉴데일리|데일리안|노컷뉴스|오마이뉴스|프레시안|시사저널|이코노미스트|머니S|더팩트|인공지능신문|"
    "AI타임스|테크M|바이라인네트워크|스포츠서울|스포츠조선|일간스포츠|매경이코노미|헤럴드POP|한경닷컴|코리아헤럴드|MTN|YTN|KBS|MBC|SBS|JTBC|MBN"
)
_NAME_KO = r"[가-힣]{2,4}"
_REPORTER_KO = r"(?:선임|수석|인턴|전문|객원)?\s*(?:기자|특파원|논설위원|앵커|PD|에디터)"
_MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_NAMES_EN = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}"
_DATE = r"\d{4}\s?[.\-/년]\s?\d{1,2}\s?[.\-/월]\s?\d{1,2}"
_PHOTO_AGENCIES = r"로이터|AFP|EPA|AP|UPI|TASS|타스|신화|블룸버그|게티\s?이미지\S*|Getty\s?Images|연합뉴스|뉴시스|뉴스1|News1|연합|셔터스톡"


def _whole(*alternatives: str) -> Pattern[str]:
    """One pattern for a whole line that is any of *alternatives*."""
    return re.compile(rf"^(?:{'|'.join(alternatives)})$", re.IGNORECASE)


def _any(*alternatives: str) -> Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)


def _cased(*alternatives: str) -> Pattern[str]:
    """As :func:`_any`, where capitals tell a name from a word."""
    return re.compile("|".join(alternatives))


#: buttons, share labels, navigation: a whole line, any language
LABELS_COMMON = _whole(
    r"[\W_]{1,40}",
    r"(?:share|tweet|print|e-?mail|save|comments?|copy link|link copied!?|whatsapp|facebook|twitter|x|linkedin|reddit|telegram|line|"
    r"kakaotalk|pinterest|instagram|youtube|threads|bluesky|flipboard|pocket|hatena|wechat|weibo|copy url|url)",
    r"share (?:this|on|via|to)\b.{0,40}",
    r"(?:ad|ads|advertisement|advertising|sponsored|promoted)(?: content)?",
    r"(?:skip to|jump to) (?:main )?content",
    r"(?:[#＃][\w·&+.'-]{1,30}[\s,]*){1,40}",
)

LABELS: Mapping[str, Pattern[str]] = {
    "ko": _whole(
        r"기사\s*(?:스크랩|저장|공유|보내기|듣기|원문|제보|프린트|인쇄)(?:하기)?",
        r"SNS\s*(?:기사)?\s*(?:보내기|공유)(?:하기)?",
        r"\S{1,8}(?:\(으\)|으)?로\s*(?:기사|공유)\s*(?:보내기|하기)",
        r"스크랩(?:하기)?|공유(?:하기)?(?:\s*닫기)?|댓글(?:\s*\(?\d*\)?)?(?:\s*(?:쓰기|보기|달기))?|클린뷰|프린트|인쇄(?:하기)?",
        r"글(?:자|씨)\s*크기(?:\s*(?:조절|변경|설정))?(?:하기)?|가[+\-]?|확대|축소|북마크|폰트|크게|작게|보통",
        r"(?:URL|링크|주소)\s*복사(?:하기)?|복사(?:하기)?|카카오(?:톡|스토리)?|카톡|페이스북|트위터|엑스|네이버\s*(?:밴드|블로그|카페)?|밴드|라인|메일|이메일|스레드|인스타그램|유튜브|텔레그램",
        r"(?:음성\s*재생|본문\s*듣기|기사\s*듣기|듣기|재생|일시\s*정지)(?:\s*(?:설정|중지))?",
        r"(?:좋아요|슬퍼요|화나요|응원해요|훈훈해요|감동이에요|후속\s*(?:기사)?\s*원해요|공감(?:백배)?|분석탁월|쏠쏠정보|흥미진진|추천|비추천|싫어요)\s*\(?\d*\)?",
        r"(?:뉴스레터\s*|기자\s*|채널\s*|언론사\s*)?구독(?:하기|중|\s*신청)?|(?:메뉴|본문)\s*(?:건너뛰기|바로\s*가기)|목록(?:으로)?(?:\s*보기)?|글쓰기|이전\s*글|다음\s*글|이전\s*기사|다음\s*기사|닫기|열기|신고(?:하기)?|조회\s*수?\s*[:：]?\s*[\d,]*",
        r"로그인|로그아웃|회원가입|전체\s*메뉴|메뉴|검색(?:하기)?|홈|뉴스홈|더\s*보기|더보기\s*\+?|맨\s*위로|위로|처음으로|원본\s*보기|크게\s*보기|사진\s*(?:확대|보기)|이미지\s*(?:확대|크게)?\s*보기|이미지\s*확대|동영상\s*(?:뉴스|보기)|영상\s*보기|팝업\s*(?:열기|닫기)|레이어\s*닫기|펼치기|접기",
        r"(?:AI\s*)?(?:기사\s*)?(?:자동\s*)?(?:3줄\s*)?요약(?:\s*(?:봇|보기|닫기|beta))?|번역(?:\s*beta)?|번역\s*설정|기사\s*추천|추천\s*\d+|답글\s*\d*|관련\s*태그|태그|키워드|해시태그|광고|AD|기자\s*(?:정보|페이지|프로필)|프로필|다른\s*기사\s*보기|기자의\s*다른\s*기사(?:\s*보기)?",
        r"(?:서비스\s*)?바로가기|언론사\s*홈|전체\s*보기|모아\s*보기|첨부\s*파일\s*\(?\d*\)?|첨부|출처|원문\s*(?:보기|링크)?|엮인글\s*\(?\d*\)?",
    ),
    "ja": _whole(
        r"(?:続きを(?:読む|見る)|もっと(?:見る|読む)|全文(?:を)?(?:読む|表示)|この記事を(?:シェア|保存|印刷)(?:する)?|記事を(?:保存|印刷|シェア)(?:する)?)[＞>»…\s]*",
        r"シェア(?:する)?|ポスト(?:する)?|ツイート(?:する)?|ブックマーク|はてなブックマーク|はてブ|印刷(?:する)?|保存(?:する)?|コメント(?:する|\s*\d+件?)?|フォロー(?:する|中)?|いいね!?|リンクを?コピー(?:する)?|URLをコピー(?:する)?",
        r"[\d\s|｜/]{0,40}(?:次|前)のページ(?:へ|に続く)?[＞>»→\s]*|次のページ\s?[：:].{1,80}",
        r"メニュー|ログイン|会員登録|新規登録|無料会員登録|検索|閉じる|開く|拡大(?:する)?|画像を?拡大(?:する)?|拡大画像(?:を見る)?|トップへ(?:戻る)?|トップページ|ページトップへ?|文字サイズ|小|中|大|目次|広告|PR|スポンサーリンク|前へ|次へ|前のページ|次のページ(?:へ)?|一覧(?:へ|を見る)?",
        r"(?:有料)?会員限定(?:記事)?|有料(?:会員)?記事|無料",
    ),
    "zh": _whole(
        r"(?:分享|转发|轉發|点赞|點讚|收藏|评论|評論|打印|列印|举报|舉報|关注|關注|追蹤|复制链接|複製連結|字体|字號|字号|放大|缩小|縮小|返回(?:首页|顶部|頂部)?|首页|首頁|登录|登錄|登入|注册|註冊|搜索|搜尋|菜单|選單|关闭|關閉|展开|展開|收起|更多|查看更多|下一篇|上一篇|阅读全文|閱讀全文|广告|廣告|微信|微博|朋友圈|QQ空间|扫一扫|打开APP|下载APP|下載APP|小|中|大|【纠错】|纠错)(?:[：:到至]?\s*\d*)?",
        r"分享(?:到|至|给|給).{0,20}|(?:用)?微信扫(?:一扫|码).{0,20}|打开(?:网易|新浪|腾讯|搜狐|凤凰)新闻.{0,20}",
    ),
    "en": _whole(
        r"\(END\)|-{2,3} ?ends? ?-{2,3}",
        r"(?:read|see|view|show|learn|load) (?:more|less|all|the full story)(?: \W*)?(?: stories| news| articles)?",
        r"(?:click|tap) here to .{0,80}",
        r"sign (?:up|in)(?: (?:here|now|for .{0,60}|to .{0,40}))?|log ?in|subscribe(?: (?:now|today|here|to .{0,60}))?|subscribed?|register(?: now)?|follow(?:ing| us)?(?: on .{0,40})?",
        r"(?:share|save|gift|print) (?:this )?(?:article|story)|(?:listen|listen to (?:this )?(?:article|story))(?: \(?\d+ min(?:utes)?\)?)?|\d+ min(?:ute)?s? read|\d+ comments?|leave a (?:comment|reply)|post a comment|join the conversation|back to top|close|menu|search|home|next|previous|(?:image|photo|video) \d+ of \d+|enlarge(?: image)?|toggle caption|hide caption|view comments|show caption",
        r"story continues below(?: (?:this )?advertisement)?\W*|article continues (?:below|after (?:this )?ad(?:vertisement)?)\W*|continue reading(?: the main story| below)?\W*|advertisement - .{0,30}|scroll to continue.{0,20}",
    ),
}

#: rights and imprint lines
RIGHTS: Mapping[str, Pattern[str]] = {
    "ko": _any(
        r"무단\s*(?:전재|복제|배포|도용|사용).{0,40}(?:금지|금합니다|불허|불가)",
        r"^(?:본\s*)?(?:기사|콘텐츠|저작물).{0,30}저작권.{0,60}$",
        r"재배포\s*(?:를\s*)?금지\b.{0,20}$",
        r"재판매\s*및\s*DB\s*금지",
        r"AI\s*(?:학습|활용).{0,15}(?:이용|활용)?.{0,6}금지\W*$",
        r"^<?\s*(?:Copyrights?|ⓒ|©|\(c\)\s|저작권자)",
        r"All rights reserved\W*.{0,30}$",
        r"^(?=.{0,160}$)(?!.*다\.$).*(?:인터넷\s*신문\s*등록\s*번호|청소년\s*보호\s*책임자|발행인\s*[:：]|사업자\s*등록\s*번호|통신\s*판매(?:업)?\s*(?:신고|등록))",
    ),
    "ja": _any(
        r"無断(?:転載|複製|使用).{0,20}(?:禁じ|禁止|お断り)",
        r"^(?:\(C\)|（C）|©|Ⓒ|Copyright)",
        r"All rights reserved\W*.{0,30}$",
        r"^(?:本記事|記事|当サイト).{0,20}著作権.{0,40}$",
    ),
    "zh": _any(
        r"^(?:©|Copyright|版权声明|版權聲明|免责声明|免責聲明|特别声明|特別聲明|广告声明|廣告聲明|声明|聲明|本文版权)\s*[：:©\d（(]",
        r"^(?=.{0,80}$).*(?:版权所有|版權所有|未经授权|未經授權|不得转载|不得轉載|请勿转载|轉載請註明|转载请注明|严禁转载)",
        r"^广告声明[：:]?文内含有",
        r"^本網站之文字、圖片及影音",
        r"^以上内容.{0,20}仅.{0,20}(?:平台|个人)",
        r"^特别声明[：:]以上",
    ),
    "en": _any(
        r"^(?:Copyright\s*(?:©|ⓒ|\(c\)|[:：]|by\b|(?:19|20)\d\d)|©|\(c\)\s*(?:19|20)\d\d).{0,200}$",
        r"^Copyright\b.{0,80}[^.]$",
        r"^(?=.{0,160}$).*All rights reserved\W*.{0,60}$",
        r"^This material may not be published, broadcast, rewritten",
        r"^Our Standards:",
        r"^Licensing Rights\b.{0,20}$",
    ),
}

#: how a rights notice of more than a line begins
RIGHTS_START = re.compile(
    r"^[<\[(【※*\s-]{0,3}(?:Copyrights?\b|ⓒ|©|Ⓒ|\(c\)|（C）|저작권|무단|This material may not|版权|版權|免责|免責|特别声明|特別聲明|声明|聲明|广告声明|廣告聲明|本網站之|以上内容)|"
    r"등록\s*번호|보호\s*책임자|발행인\s*[:：]|통신\s*판매",
    re.IGNORECASE,
)
#: what only a report *about* rights has, never a notice
REPORTS: Mapping[str, Pattern[str]] = {
    "ko": re.compile(
        r"(?<!니)(?<!금한)(?<!금지한)다[.”\"']*$|(?<!니)(?<!금한)(?<!금지한)다\. |(?:말했|밝혔|전했|주장했|지적했|비판했|발표했|설명했)|소송|제소|고소|약관|규약|판결|법원"
    ),
    "ja": re.compile(r"(?:た|だ|う|(?<!禁じ)(?<!禁止す)る|い)。|述べ|提訴|訴訟|違反|裁判|明らかに"),
    "zh": re.compile(
        r"指控|起诉|起訴|控告|表示|诉讼|訴訟|法院|被告|宣布|指责|指責|涉嫌|[称稱][，,：:]|据.{1,12}[报報][道導]|[了过過]。"
    ),
    "en": re.compile(
        r"\b(?:said|says|told|sue[sd]?|lawsuits?|court|judge|accus\w+|alleg\w+|argu\w+|ruled|laws?|infring\w+|rul(?:ing|es))\b|[a-z],? all rights reserved|or not\.$"
    ),
}

#: photo captions: the whole line goes, its sentence too
CAPTIONS: Mapping[str, Pattern[str]] = {
    "ko": _any(
        r"(?:사진|그래픽|이미지|자료|영상|일러스트)\s*(?:출처|제공|캡처|캡쳐)?\s*[=:：|｜]\s*[^=]{1,40}$",
        r"[/(\[<]\s*(?:사진|그래픽|자료\s*사진|이미지|자료)\s*(?:출처|제공)?\s*[=:：]?\s*[^=]{1,40}[)\]>]?$",
        r"\[[^\]]{1,25}\s*(?:제공|캡처|캡쳐|자료사진)\.?[^\]]{0,20}\]$",
        r"^.{1,20}\s제공$",
        r"(?:자료|참고)\s*사진\W*$",
        rf"(?:^|[.\s/(\[<])[/(\[<]?\s*(?:{_PHOTO_AGENCIES})\s*[=/·\-]\s*(?:{_PHOTO_AGENCIES})(?:\s*자료\s*사진)?\W*$",
        r"/?\s?(?:로이터|AFP|EPA|AP)\s?(?:연합뉴스|뉴스1|뉴시스|연합)\W*$",
        rf"\d{{4}}\.\s?\d{{1,2}}\.\s?\d{{1,2}}\.?\s*/?\s*(?:{AGENCIES_KO})\b.{{0,30}}$",
        rf"(?:ⓒ|©)\s*(?:{_PHOTO_AGENCIES}|[가-힣A-Za-z0-9 ]{{2,14}})(?:\s+{_NAME_KO}\s*기자)?$",
        r"^(?:이미지|사진|그래픽)\s*(?:확대|크게|설명|제공)(?:\s*보기)?\b.{0,60}$",
    ),
    "ja": _any(
        r"^(?:写真|画像|図|図表|動画|資料写真|提供)\s*[＝=：:／/].{0,120}$",
        r"^【(?:画像|写真|動画|図)[^】]{0,12}】.{0,120}$",
        r"(?:（|\(|＝|／|\s)(?:写真|画像|撮影|提供|出典)\s*[＝=：:・は／/].{1,30}[）)]?$",
        r"＝(?:ロイター|AP|ＡＰ|AFP|共同|時事|ゲッティ|ＡＦＰ)(?:・?共同|時事)?[）)]?$",
        r"^▲.{0,120}$",
        r"^.{1,60}(?:（|\()(?:出典|提供|写真|撮影)[：:＝=].{1,40}(?:）|\))$",
    ),
    "zh": _any(
        r"^(?:图|圖|▲|△)\s*[/／|｜丨:：▲].{0,120}$",
        r"^(?:▲|△|↑).{0,120}$",
        r"^(?:图源|圖源|图片?|圖片?|照片|影片|视频)\s*(?:来源|來源|提供|取自|翻攝|截自)?\s*[/／|｜丨:：].{0,100}$",
        r"(?:（|\(|。|\s|／|/)(?:图源|图片来源|圖片來源|图\s?[/|｜：:]|圖\s?[/|｜：:]|资料图片?|資料照片?|圖／|图／|视觉中国|新华社发|新華社發|.{2,10}(?:攝|摄))[^。]{0,30}[）)]?$",
    ),
    "en": _cased(
        r"^(?:Photo|Image|Photograph|Picture|Illustration|Graphic|Video|Credit|Source)s?\s*(?:credit|courtesy|by|source)?\s*[:：|]\s?.{1,100}$",
        r"^(?:Image|Photo) (?:source|caption|credit|copyright)\b.{0,120}$",
        r"^(?!.*[.!?] .*[.!?] ).{0,220}(?:Photo(?:graph)?|Image|Picture|Illustration)\s*(?:credit)?\s*(?::|/|by)\s+[A-Z][^.!?]{2,60}$",
        r"^.{0,200}(?:\(|\[|\s|/|—|–|-)\s*(?:Getty Images|AFP|AP Photo|REUTERS|Bloomberg|Shutterstock|EPA|Alamy)(?:/[A-Z][^.]{1,40}|\s?via Getty Images)?[)\]]?$",
        r"^.{0,220}\b(?:REUTERS|AP Photo)/[A-Z][\w .'-]{2,50}(?:/File Photo)?(?: (?:Purchase|Acquire) Licensing Rights.*)?$",
    ),
}

#: reporter, editor and desk lines
BYLINES: Mapping[str, Pattern[str]] = {
    "ko": _any(
        rf"^(?:\S{{1,15}}[\s=|/·]+)?{_NAME_KO}\s*{_REPORTER_KO}?\s*[|/(·\s]*{_MAIL}\)?(?:\s*\(끝\))?$",
        rf"^(?:{_NAME_KO}\s*{_REPORTER_KO}[\s,·|/]*){{1,5}}(?:{_MAIL}[\s,·/]*){{1,5}}(?:\(끝\))?$",
        rf"^{_MAIL}(?:\s*\(끝\))?$",
        rf"^(?:\S{{1,15}}\s+)?{_NAME_KO}\s*{_REPORTER_KO}\s+[\w.+\-]{{2,40}}$",
        r"^기자명\s*.{2,30}$",
        rf"^[\[(（<]\s*(?:\S{{1,15}}\s*[=\s])?\s*{_NAME_KO}\s*{_REPORTER_KO}\s*[\])）>]$",
        rf"^[\[(]\s*(?!사진|그래픽|자료|영상)[가-힣·]{{2,10}}\s*=\s*(?:{AGENCIES_KO})\s*[\])]\s*{_NAME_KO}\s*{_REPORTER_KO}\s*=?$",
        r"^\(끝\)$|^<\s*끝\s*>$|^끝$",
        r"^(?:영상|촬영|취재|편집|그래픽|글|사진|영상취재|영상편집|제작)(?:[·,/]\s?(?:촬영|취재|편집|그래픽|글|사진|영상))*\s*[:：=]\s*.{2,40}$",
    ),
    "ja": _any(
        r"^[（(【\[]\s*(?:[^）)】\]。]{0,20}(?:記者|編集部|編集委員|特派員|支局)|文[＝=・：:][^）)】\]]{1,20}|聞き手[^）)】\]]{1,20})[^）)】\]。]{0,20}[）)】\]]$",
        r"^[\[［][^\]］。]{2,24}[，,、][^\]］。]{2,24}[\]］]$",
        r"^(?:文|取材|執筆|撮影|編集|筆者|著者|記者|ライター|取材・文|文・写真)\s*[＝=：:／/]\s*.{1,30}$",
    ),
    "zh": _any(
        r"^[（(【\[]?\s*(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核|作者|记者|記者|文|撰文|来源|來源|原标题|原標題|稿源|译者|譯者|见习编辑|值班编辑|实习生|本文来源|文章来源|资料来源|核稿編輯|責任主編|出处|原文标题|策划|排版|监制|作者\s*[/|]\s*\S+\s+编辑)\s*[/／:：丨|｜=＝].{0,60}$",
        r"^[（(](?:编辑|編輯|责编|責編|编译|編譯|译者|譯者)[：:/／].{1,30}[）)]\s*\d{0,8}$",
        r"^【(?:记者|記者)[^】]{2,30}】$",
        r"^(?:本报|本報|本刊)(?:记者|記者)\s*\S{2,12}$",
        r"^(?:\S{2,10})?(?:记者|記者)\s*[^\s，。]{2,4}(?:[、\s][^\s，。]{2,4}){0,3}\s*(?:报道|報導|報道)?$",
        r"^[（(]完[）)]$",
    ),
    "en": _cased(
        r"^(?:Reporting|Additional reporting|Writing|Editing|Compiled|Edited) by\b.{3,300}$",
        r"^\(?(?:Reporting|Additional reporting) by\b.{3,300}\)$",
        rf"^By\s+{_NAMES_EN}(?:,? (?:and|with) {_NAMES_EN})?(?:,\s.{{0,40}})?$",
        rf"^(?:{_NAMES_EN}\W{{0,4}})?{_MAIL}\)?$",
        r"^.{3,160} contributed to this (?:report|story|article)\.?$",
        r"^The-CNN-Wire$",
        rf"^(?:Contact|Write to|Email|To contact) .{{0,120}}{_MAIL}.{{0,60}}$",
        r"^—?\s*With assistance (?:from|by)\b.{3,160}$",
    ),
}

#: a name alone: only in the first 3 or last 5 lines
BYLINE_ALONE: Mapping[str, Pattern[str]] = {
    "ko": _any(rf"^(?:\S{{1,15}}[\s=]+)?{_NAME_KO}\s*{_REPORTER_KO}(?:\s*[/｜|·].{{0,30}})?(?:\s*구독(?:하기)?)?$"),
    "ja": _any(r"^(?:[^\s。、]{2,8}\s){1,2}記者$|^\S{2,10}(?:編集部|支局)$"),
    "zh": _any(r"^(?:记者|記者|编辑|編輯|作者)\s?\S{2,4}$"),
    "en": _cased(
        r"^(?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w.'’-]+, (?:Staff Writer|Reporter|Correspondent|Contributor|Editor)$"
    ),
}

#: when it was put in or changed
STAMPS: Mapping[str, Pattern[str]] = {
    "ko": _any(
        rf"^(?:{_NAME_KO}\s*기자\s*)?(?:최초\s*)?(?:기사)?\s*(?:입력|수정|등록|승인|송고|최종\s*수정|업데이트|발행|게재|작성)(?:일|일시|시간|시각)?\s*[:：|]?\s*{_DATE}.{{0,80}}$",
        rf"^{_DATE}[.일]?\s*(?:\(?[월화수목금토일]\)?)?\s*(?:오전|오후)?\s*(?:\d{{1,2}}\s?[:시]\s?\d{{2}}.{{0,20}})?(?:\s*(?:입력|수정|등록|송고|게재))?$",
    ),
    "ja": _any(
        r"^(?:公開|更新|掲載|配信|投稿|最終更新)(?:日時?)?\s*[:：]?\s*\d{4}\s?[年/.\-].{0,40}$",
        r"^\d{4}\s?[年/.\-]\s?\d{1,2}\s?[月/.\-]\s?\d{1,2}日?\s*(?:[（(][月火水木金土日][）)])?\s*(?:午前|午後)?\s*(?:\d{1,2}[:時]\d{2}分?)?\s*(?:公開|更新|掲載|配信|付|JST)?(?:\s*[（(].{1,12}[）)])?$",
    ),
    "zh": _any(
        r"^(?:发布|發布|发表|發表|更新|刊登|发稿|發稿)(?:时间|時間|日期|于|於)?\s*[:：]?\s*(?:19|20)\d{2}.{0,40}$",
        r"^\d{4}\s?[年/.\-]\s?\d{1,2}\s?[月/.\-]\s?\d{1,2}日?\s*(?:\d{1,2}:\d{2}(?::\d{2})?)?\s*(?:[|｜]?\s*来源[：:].{1,20})?$",
    ),
    "en": _any(
        r"^(?:Published|Updated|Posted|Last (?:updated|modified)|First published)\b\s*(?:on|at)?\s*[:：]?\s*(?!.*[.!?]$).{0,12}\d.{4,60}$",
        r"^(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)?(?:day)?,?\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, (?:19|20)\d{2}(?:[,\s|at]+\d{1,2}:\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?)?$",
    ),
}

#: calls to act, promotions, portal extras
PROMOS: Mapping[str, Pattern[str]] = {
    "ko": _any(
        r"^(?!.*다\.$).*제보.*(?:카카오톡|카톡|라인|이메일|jebo)",
        r"^(?:기사\s*)?제보\s*(?:및|·|,|/|&)?\s*보도\s*자료(?!.*다\.$).{0,60}$",
        r"^.{0,20}구독(?:하고|하면|\s*후)?\s*.{0,10}(?:알림|소식)\s*받(?:기|아\s*보기|아\s*보세요)\W*$",
        r"^.{0,24}친구\s*추가(?:하기|하세요)?\W*$",
        r"^▶(?!.*다\.$).*$",
        r"^☞.*$",
        r"^※\s*(?:이\s*기사|저작권|본\s*기사|당신의\s*제보)",
        r"^기사\s*제목과\s*주요\s*문장을\s*기반으로",
        r"^언론사\s*홈에서\s*보기$",
        r"^이\s*기사는\s.{1,60}(?:에서\s*제공|유료|에\s*(?:먼저\s*)?(?:실렸|게재)|섹션으로\s*분류)",
        r"^네이버에서\s*.+\s*구독",
        r"^(?:네이버|카카오|다음|구글|유튜브)\s*(?:뉴스|채널|메인).{0,20}(?:구독|추가|만나)",
        r"^\[[^\[\]]{0,30}[①-⑳]\]?(?!.*다\.$).{0,60}$",
        r"^.{0,30}(?:바로가기|클릭)\s*[▶>»☞]*$",
        r"^\S{1,12}\s*(?:구독하기|구독\s*추가)\b.{0,20}$",
        r"^(?:이\s*)?기사가?\s*(?:마음에\s*)?(?:드셨|좋으셨|도움이).{0,40}$",
    ),
    "ja": _any(
        r"^.{0,40}(?:続きを読む|詳しくはこちら|登録はこちら|購読はこちら|の記事はこちら)\s*[＞>»→]*$",
        r"^(?:【関連記事】|関連記事[：:]|あわせて読みたい[：:]|【あわせて読みたい】|【こちらも】|→|⇒|▶|▼|＞＞|>>).{0,100}$",
        r"^.{0,60}(?:をフォロー|に登録|メルマガ|ニュースレター).{0,20}(?:する|こちら|はこちらから)\W*$",
        r"^※(?:この記事|本記事|写真|画像).{0,80}$",
    ),
    "zh": _any(
        r"^(?:(?:更多|精彩).{0,20}(?:请|請).{0,6}(?:关注|關注|下载|下載).{0,60}|(?:欢迎|歡迎|敬请|敬請)(?:关注|關注|订阅|訂閱|扫码|追蹤).{0,60})$",
        r"^(?:延伸閱讀|延伸阅读|相关阅读|相關閱讀|推荐阅读|推薦閱讀|相關新聞|相关新闻|更多新聞|看更多|原文網址|原文链接|原文鏈接|点击查看|責任聲明)\s*[】》:：︰>]?.{0,120}$",
        r"^(?:【|《).{0,20}(?:相關|更多|延伸).{0,20}(?:】|》).{0,80}$",
        r"^(?:本文来自|本文經|本文经|本文系|本文首发|文章来自|本文由).{0,80}$",
        r"^(?:下載|下载).{0,12}(?:App|APP|客户端).{0,60}$",
        r"^海量资讯、精准解读.{0,40}$",
        r"^(?:请|請)?(?:微信)?(?:扫描|掃描|扫一扫|掃一掃|扫码|長按|长按|识别|識別).{0,10}(?:二维码|二維碼|QR\s?Code)(?!.*。$).{0,40}$",
    ),
    "en": _any(
        r"^(?:Read|See|Watch|Listen|Explore|Don't miss|More)(?: (?:more|also|next|now|on|from))?\s*[:|]\s*.{1,160}$",
        r"^(?:READ MORE|ALSO READ|RELATED|WATCH|SEE ALSO|MORE)\b\s*[:|–—-].{1,160}$",
        r"^(?:Sign up|Subscribe|Click here|Download|Get|Follow us|Follow \S+ on|Join)\b(?=.*\b(?:newsletters?|inbox|app|Twitter|Facebook|WhatsApp|Telegram|Google News|podcast|channel|alerts|emails?)\b).{0,180}$",
        r"^(?:This (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published)|The post .{1,160} appeared first on)\b.{0,160}$",
        r"^(?:Related|Recommended) (?:articles?|stories|reading|content)\s*[:：]?.{0,100}$",
        r"^(?:We may earn (?:a|an)? ?(?:affiliate )?commission|If you (?:buy|purchase) .{0,60}(?:link|commission)).{0,200}$",
        r"^Have a (?:news )?tip\?.{0,160}$",
    ),
}

#: headings after which nothing of the article follows
CUT: Mapping[str, Pattern[str]] = {
    "ko": _whole(
        r"(?:[■●▶◆★\[【<]\s*)?(?:(?:이\s*기사(?:와|의)\s*)?관련(?:된)?\s*(?:기사|뉴스|키워드|종목)|추천\s*(?:기사|뉴스)|인기\s*(?:기사|뉴스)|많이\s*본\s*(?:기사|뉴스)|많이\s*읽은\s*(?:기사|뉴스)|가장\s*많이\s*본.{0,8}|(?:오늘의\s*)?주요\s*(?:기사|뉴스)|이\s*시각\s*(?:주요\s*|많이\s*본\s*|인기\s*)?뉴스|실시간\s*(?:뉴스|랭킹|인기.{0,6})|최신\s*(?:기사|뉴스)|핫이슈|핫\s*클릭|포토\s*(?:뉴스|슬라이드)?|당신만\s*안\s*본\s*뉴스|이\s*기자의\s*다른\s*(?:기사|뉴스)|기자의\s*다른\s*기사|(?:이런|함께\s*보면\s*좋은|이\s*기사를\s*(?:본|읽은).{0,12})\s*(?:기사|뉴스).{0,10}|댓글\s*\(?\d*\)?|전체\s*댓글.{0,10}|회원\s*로그인|한경\s*스페셜관|뉴스\s*랭킹|랭킹\s*뉴스|많이\s*본|베스트\s*클릭|연관\s*(?:기사|뉴스))(?:\s*더\s*보기)?\s*[\]>】:：]?",
    ),
    "ja": _whole(
        r"[■●▶◆【\[]?\s*(?:関連(?:記事|リンク|ニュース|キーワード|トピックス|ワード)|あわせて読みたい|おすすめ(?:記事|の記事)?|人気(?:記事|ランキング)|(?:記事)?アクセスランキング|ランキング|新着(?:記事|ニュース)?|最新(?:記事|ニュース)|この記事(?:に関連する.{0,10}|を読んだ人.{0,20}|の関連.{0,10}|をシェア.{0,6})|こちらもおすすめ|(?:注目の?|よく読まれている)記事|編集部のおすすめ|コメント(?:一覧)?|トップニュース|注目トピックス)\s*[】\]：:]?",
    ),
    "zh": _whole(
        r"[■●▶◆【\[]?\s*(?:相关(?:新闻|阅读|推荐|文章|报道|资讯|专题)|相關(?:新聞|閱讀|推薦|文章|報導)|延伸(?:阅读|閱讀)|推荐(?:阅读|文章|新闻)|推薦(?:閱讀|文章|新聞)|热门(?:新闻|推荐|文章|评论)|熱門(?:新聞|推薦|文章)|猜你喜欢|猜你喜歡|大家都在看|(?:网友|網友|最新|全部)?(?:评论|評論|留言)(?:\s*\(?\d*\)?)?|为您推荐|為您推薦|更多(?:新闻|新聞|精彩).{0,4}|今日热点|最新(?:新闻|新聞|文章|资讯)|精彩(?:推荐|内容)|编辑推荐|編輯推薦|24小时热.{0,4}|热点排行.{0,6})\s*[】\]：:]?",
    ),
    "en": _whole(
        r"(?:related|more|more must[- ]reads|must[- ]reads|recommended|popular|trending|latest|most (?:read|popular|viewed)|top)(?: (?:articles?|stories|news|posts|content|reading|topics|coverage|videos|from .{1,30}|on this (?:story|topic)|in .{1,30}|like this|headlines))?\s*:?",
        r"(?:you (?:may|might) also (?:like|be interested in)|read (?:more|next|also)|what to read next|up next|recommended for you|around the web|from around the web|more for you|editors?['’]? picks?|don['’]t miss|in this article|about the author|share this(?:\s*:)?|tags?\s*:?|comments?(?: \(\d+\))?|leave a (?:reply|comment))\s*:?",
    ),
}

#: an English heading whose sentences are not the article's
COMMENTS_EN = _whole(
    r"(?:\d+ )?(?:comments?|responses|replies)(?: \(\d+\))?:?|leave a (?:reply|comment):?|about the authors?:?"
)

#: column titles of a board listing; a listing's row
BOARD_HEAD = re.compile(
    r"^(?:번호|No\.?|순번)\s*(?:분류\s+)?(?:제목|글제목|Subject)\s*(?:글쓴이|작성자|이름|닉네임|Author)\s*(?:날짜|등록일|작성일|Date)(?:\s*(?:조회|추천).*)?$",
    re.IGNORECASE,
)
BOARD_ROW = re.compile(
    r"^(?:\d{1,8}|공지|\[공지\])\s+\S.{3,}\s+\S{1,14}\s+(?:\d{4}|\d{2})[.\-/]\d{1,2}[.\-/]\d{1,2}\.?(?:\s+\d{2}:\d{2})?(?:\s+[\d,]+){0,2}$",
)
#: a headline-and-date row of any list: not a source of dates either
LIST_ROW = re.compile(r"^.{6,120}\s(?:19|20)\d{2}[.\-/]\d{1,2}[.\-/]\d{1,2}\.?(?:\s+[\d:,]+){0,2}$")

#: (pattern, group 'wire' or 'outlet'): stands before the first sentence and is cut off it
DATELINES: Mapping[str, tuple[Pattern[str], ...]] = {
    "ko": (
        re.compile(
            rf"^[(\[<【]\s*(?!사진|그래픽|자료|영상)[가-힣·\s]{{2,12}}\s*=\s*(?P<wire>{AGENCIES_KO}|AP|AFP|로이터|신화)\s*[)\]>】]\s*"
            rf"(?:{_NAME_KO}(?:[·,\s]+{_NAME_KO})*\s*{_REPORTER_KO}\s*=?\s*)?"
        ),
        re.compile(
            rf"^\[\s*(?!사진|그래픽|자료|영상)(?P<outlet>[^\[\]=\d|ㅣ｜/][^\[\]=|ㅣ｜/]{{1,14}}?)\s*(?:[=|ㅣ｜/]\s*|\s)\s*(?:[가-힣]{{2,6}}\s*=\s*)?{_NAME_KO}\s*{_REPORTER_KO}\s*\]\s*"
        ),
        re.compile(rf"^[\[(]\s*(?P<outlet>{_OUTLETS_KO})\s*(?:=\s*{_NAME_KO}\s*{_REPORTER_KO}\s*)?[\])]\s*"),
        re.compile(
            rf"^[(\[【<]\s*(?!사진|그래픽|자료|영상)[가-힣·\s]{{2,12}}\s*=\s*(?P<outlet>[가-힣A-Za-z0-9]{{2,12}})\s*[)\]】>]\s*"
            rf"{_NAME_KO}(?:[·,\s]+{_NAME_KO})*\s*{_REPORTER_KO}\s*=\s*"
        ),
        re.compile(
            rf"^(?:\S{{1,12}}\s*[=|ㅣ/\s]\s*)?{_NAME_KO}\s*{_REPORTER_KO}\s*\(?{_MAIL}\)?\s*[=|/]?\s*(?=\S.{{9}})"
        ),
    ),
    "ja": (
        re.compile(
            r"^[【\[［]\s*[^】\]］。]{0,14}?(?P<wire>共同|時事|ロイター|AFP|ＡＦＰ|新華社|聯合ニュース)(?:＝時事|=時事)?\s*[】\]］]\s*[-－―]*\s*"
        ),
        re.compile(r"^[［\[][^］\]。]{0,14}\d{1,2}日\s*(?P<wire>ロイター)[^］\]]{0,6}[］\]]\s*[-－―]*\s*"),
        re.compile(r"^【[^】。]{1,12}[＝=][^】。]{1,12}】\s*"),
    ),
    "zh": (
        re.compile(
            r"^[（(【]?\s*(?P<wire>中央社|新华社|新華社|中新社|中新网|财联社)\s*(?:记者|記者)?[^）)】。，]{0,24}?\d{1,2}\s?日(?:专|專|综合|綜合|外)?(?:电|電|讯|訊)[）)】]?\s*(?:[（(](?:记者|記者)?[^）)]{1,20}[）)]\s*)?"
        ),
        re.compile(r"^[（(【](?P<wire>中央社)(?:記者)?[^）)】。]{1,30}[）)】]\s*"),
        re.compile(r"^【[^】。]{0,12}(?:记者|記者)[^】。]{2,16}】\s*"),
        re.compile(
            r"^(?:IT之家|快科技|驱动之家|36氪|澎湃新闻|财联社)\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?:消息|电|讯)[，,]?\s*"
        ),
    ),
    "en": (
        re.compile(
            r"^(?:[A-Z][A-Z .'/-]{2,40}(?:, [A-Z][a-z.]+)?(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}))?\s*)?\((?P<wire>Reuters|AP|AFP|Bloomberg|Yonhap|Kyodo|Xinhua|CNA)(?: News)?\)\s*(?:[-–—]{1,2}\s*|(?=[A-Z]))"
        ),
    ),
}

#: alone on a late line, or after the last sentence: who supplied the text
TAIL_CREDIT: Mapping[str, Pattern[str]] = {
    "ko": re.compile(rf"^[/<\[(]?\s*(?:(?P<wire>{AGENCIES_KO})|(?P<outlet>{_OUTLETS_KO}))\s*(?:제공|특약)?\s*[>\])]?$"),
    "ja": re.compile(r"^[（(［\[【]\s*(?P<wire>共同|時事|ロイター|AFP|聯合ニュース)(?:通信)?\s*[）)］\]】]$"),
    "zh": re.compile(r"^[（(]?\s*(?:来源|來源)?[：:]?\s*(?P<wire>新华社|新華社|中央社|中新社|中新网|财联社)\s*[）)]?$"),
    "en": re.compile(
        r"^[—–-]{0,2}\s*\(?(?P<wire>Reuters|AP|AFP|Bloomberg|Yonhap|Kyodo|Xinhua|Associated Press|dpa)\)?$"
    ),
}
#: alone on one of the first lines: whose text it is ('[서울경제]'); not the labels that headlines bear
BRACKETED = re.compile(
    r"^[\[【]\s*(?P<outlet>(?!(?:관련|추천|인기|주요|연관|이전|다음|함께|많이|최신|실시간)|.{0,8}(?:기사|키워드|태그|링크)\s*[\]】]|속보|단독|종합|포토|영상|사진|앵커|기자|리포트|인터뷰|편집자|데스크|알림|공지|자료|표|그림)[가-힣A-Za-z0-9·& ]{2,12})\s*[\]】]$"
)
#: what may stick to the end of the last sentence and is cut off it
SUFFIXES: Mapping[str, Pattern[str]] = {
    "ko": re.compile(
        rf"(?<=[.!?”\"’])\s*(?:/\s*(?P<wire>{AGENCIES_KO})|[/<\[(]\s*(?P<wire2>{AGENCIES_KO})\s*[>\])]|[/(\[]?\s*(?:\S{{1,12}}\s*[=/]\s*)?{_NAME_KO}\s*{_REPORTER_KO}\s*{_MAIL}[)\]]?|[/(\[]\s*{_NAME_KO}\s*{_REPORTER_KO}\s*[)\]]?|{_MAIL}(?:\s*\(끝\))?|\(끝\))$"
    ),
    "ja": re.compile(
        r"(?<=。)\s*[（(【\[](?:[^）)。]{2,14}(?:記者|編集委員|特派員)|(?P<wire>共同|時事|ロイター|AFP)(?:通信)?)[）)】\]]$"
    ),
    "zh": re.compile(
        r"(?<=[。！？”」])\s*[（(](?:(?:编辑|編輯|责编|責編|记者|記者|译者|譯者)[：:\s/／][^）)]{1,30}|完)[）)]\s*\d{0,8}$"
    ),
    "en": re.compile(r"(?<=[.!?”\"])\s+\((?:Reporting|Additional reporting|Writing) by [^()]{3,300}\)$"),
}
#: an agency's mail address in a byline says who wrote it
WIRE_MAIL = re.compile(r"@(?P<host>yna\.co\.kr|newsis\.com|news1\.kr)\b", re.IGNORECASE)
WIRE_OF_MAIL: Mapping[str, str] = {"yna.co.kr": "연합뉴스", "newsis.com": "뉴시스", "news1.kr": "뉴스1"}
#: full names of agencies that text abbreviates
WIRE_NAMES: Mapping[str, str] = {
    "共同": "共同通信", "時事": "時事通信", "ＡＦＰ": "AFP", "Associated Press": "AP", "新華社": "新华社",
}  # fmt: skip

LANGUAGES = ("ko", "ja", "zh", "en")
