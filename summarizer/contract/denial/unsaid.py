"""Who is said to have said nothing, or to have no plan: the evidence must keep silent, or deny, as well.  Pure.

The word that is denied tells nothing by itself ('밝히지 않음'), so it is held against no word of the evidence.
"""

from __future__ import annotations

import re

from ...facts import plain
from ..source import Evidence
from .denial_marks import denies

_UNSAID = re.compile(
    r"(?<![가-힣])(?:(?:말|언급|강조|발표|설명|전망|지적|주장|평가|경고|반박|답변?|보도|공표|판단|항의|전)하|밝히|알리)지(?:는|도|를)? ?(?:않(?!으면)|못)|"
    r"(?:말|언급|강조|발표|설명|주장|경고|보도|공표)한 (?:바|적)[이은]? 없"
)
_UNPLANNED = re.compile(r"(?:예정|계획)[은이도]? ?없|(?:것|점)이 아니(?:라고|라며|다)")
#: how each language keeps silent, beside a word of saying or by itself
_SILENT = re.compile(
    r"(?i:(?:\b(?:not?|never|without|yet to|nor|neither|unable|stopp\w+ short)|n't|\bfail\w* to)\b[^.;]{0,40}\b(?:sa[iy]|comment|disclos|elaborat|respon|repl|g[ia]v|specif|nam|reveal|mention|provid|announc|confirm|detail|expla|clarif|identif|discuss|address|shar|tell|told|stat|answer|return|reach|quantif|divulg|publish|releas|report|offer|acknowledg|admit|promis|predict|forecast|expect|agree|accept|argu|alleg|assert|contend|accus|claim|believ|think|see|warn|notif|inform|alert|brief|convey|communicat|submit|elicit)|"
    r"\b(?:declin|refus|undisclosed|silen|unspecified|unnamed|unclear|dodg|evad|avoid|unconfirmed|tight-lipped|withh[eo]ld|(?:kep|kee|he|ho)\w* (?:[\w ]+ )?(?:back|secret|quiet|private|to (?:itself|himself|herself|themselves))\b|under wraps|\bmum\b|\bcoy\b|confidential|secret))|"
    r"(?:明らか|公表|公開|コメント|言及|述べ|答え|回答|触れ|説明|語|話|発表|開示|示|言わ|確認|認め|伝え|返答|返事|返信|応じ|主張|強調|反論|警告|報じ|抗議|知らせ|通知|報告|届け|届出|連絡|提出)[^。]{0,12}(?:な[いかくし]|せず|[かさたわられ]ず|ません|おらず|控え|避け|拒|断[っり])|沈黙|不明|無回答|控え|伏せ|"
    r"(?:未|[没沒]有|不|拒[绝絕]|婉拒|[无無]法|避免|[迴回]避)[^。，,]{0,8}(?:透露|披露|公[布佈]|[回]?[应應]|[评評][论論]|[说說]|提|置[评評]|表[示态態]|答|回[复覆復]|[批覆]复|返信|回音|解[释釋]|公[开開]|[证證][实實]|[确確][认認]|承[认認]|宣布|[点點]名|[谈談]|具[体體]|[发發]表|[预預][测測]|[认認][为為]|[强強][调調]|告[知诉訴]|通[知报報]|[报報]告|交代|[说說]明|提交)|保密|沉默|不[详詳]|[缄緘]|不得而知|不便|"
    r"(?:말|언급|설명|답|밝|알[리려]|보고|신고|통보|통지|고지|전달|제출|제시|내놓|공유|귀띔|거론|공개|발표|논평|입장|확인|반응|해명|강조|전망|지적|주장|평가|보도|공표|경고|반박|판단|항의|전하)[가-힣 ]{0,8}(?:않|못|없|거[부절]|아[끼꼈]|피[하했]|삼[가갔])|함구|침묵|비공개|노코멘트|묵묵부답"
)
_KOREAN_NO = re.compile(r"없|않|아니|아닌|못|취소|철회|백지|중단|포기|무산")


def unsaid(text: str, evidence: Evidence) -> str | None:
    """Return the silence, or the plan there is not, of *text*, where its evidence keeps no silence and denies nothing."""
    told = " ".join(map(plain, evidence.sentences))
    if (found := _UNSAID.search(text)) is not None and _SILENT.search(told) is None:
        return found[0]
    if (found := _UNPLANNED.search(text)) is not None:
        no = denies(told) if evidence.foreign else _KOREAN_NO.search(told) is not None
        return None if no else found[0]
    return None


def keeps_silent(evidence: Evidence) -> bool:
    """Does anybody in the evidence keep something to himself?"""
    return _SILENT.search(" ".join(evidence.sentences)) is not None
