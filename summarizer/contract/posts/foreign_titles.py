"""What a foreign title may mean that no table renders: 'boss', 'Tech chief', '负责人'.  Pure."""

from __future__ import annotations

import re

from ...text import words

#: not behind the field of somebody who heads a part: 'finance chief'
NO_FIELD = "".join(
    rf"(?<!\b{field} )"
    for field in words(
        "finance financial tech technology operating operations product policy security marketing legal design research communications sales hardware software science data people personnel strategy risk compliance privacy information revenue investment engineering staff accounting commercial medical underwriting"
    )
)
_LEFT_ABROAD = tuple(
    (re.compile(pattern), names)
    for pattern, names in (
        (r"代表(?! ?(?:집행|이사)|取締役|執行役|団|团|團|例|作|的|処|处|處|权|權|権|性)|(?i:\b(?:representatives?|heads? of)\b)", ("representative",)), (r"(?i)\b(?:deputy|vice|associate) (?:director|head|chief|administrator|commissioner|dean)|副(?:局[长長]|主任|[处處][长長]|[总總][监監])", ("deputy-institute-head", "deputy-commission-chair", "deputy-agency-head", "deputy-head")),
        (r"(?i)\b(?:general|country|regional|area|group|unit) manager|\b(?:regional|country|group) (?:director|head|president)|(?:ゼネラル|カントリー|エリア)マネー?ジャー|[总總][监監]", ("president", "representative", "head", "division-chief", "division-head", "business-head", "department-head", "center-head")),
        (r"主委|主任委[员員]|召集人", ("commission-chair", "chair", "minister")), (r"(?i)\bleaders?\b", ("representative",)), (r"(?i)\b(?:his|her|its|their|whose|a|the) deput(?:y|ies)\b|副手|ナンバー2", ("vice-chairman", "vice-president", "deputy-ceo", "deputy-representative", "deputy-governor", "deputy-head")),
        (r"(?i)\bpresidents?\b|社長|总裁|總裁|总经理|總經理", ("president", "state-president")),
        (r"(?i)\bchair(?:man|men|woman|person)?s?\b|会長|董事长|董事長|主席", ("chairman", "chair")), (r"(?i)\bvice[- ]chair|副会長|副董事长", ("vice-chairman",)),
        (r"(?i)\bwho (?:runs|leads|heads)\b", ("ceo", "representative", "head", "president")), (r"(?i)\bchief executive\b|首席执行官|執行長|最高経営責任者", ("ceo",)), (r"(?i)\bfounder|创始人|創辦人|創業者", ("founder",)), (r"(?i)\b(?:secretary|minister)\b|(?<!副)(?:部长|部長|大臣|長官)", ("minister",)), (r"[\u4e00-\u9fff가-힣]{2,}(?<!真)(?<!様)相(?=[がはのをにと、,（(])", ("minister",)), (r"(?i)\bundersecretary|副(?:部长|部長|大臣|長官)|次官", ("vice-minister",)),
        (r"(?i)\bleader\b(?= [A-Z가-힣])|(?:中国|중국|北朝鮮|북한|朝鲜|朝鮮|베트남|越南)の?(?:最高指導者|最高領導人|最高领导人|指導者|トップ|領導人|领导人)", ("state-chair", "state-president")),
        (r"(?i)\b(?:head|director|chief|lead|leader|executive|vp)\b|负责人|負責人|責任者|幹部|担当", ("head", "division-head", "vice-president")),
        (rf"(?i)\b(?=[cb]){NO_FIELD}(?:chief|boss)\b(?! (?:of staff|economist|scientist|analyst|\w+ (?:\w+ )?officer))|トップ|掌门人|掌門人|一把手", ("ceo", "chairman", "president", "representative", "head", "institute-head", "commission-chair")),
        (r"(?i)\b(?:administrator|commissioner|director[- ]general)\b|長官|局长|局長|署长|署長|厅长", ("agency-head", "bureau-head", "head", "secretary-general", "commissioner")), (r"総理|總理|总理|閣揆|阁揆|(?i:\b(?:taoiseach|premier|(?:first|chief|prime) minister|minister[- ]president|head of government|chancellor|kanzler|ministerpräsident|statsminister|landeshauptmann)\b)|(?<=[\u4e00-\u9fff])州[长長]", ("prime-minister", "governor")), (r"(?i)\btánaiste\b|\bvice[- ](?:premier|chancellor)\b|副[总總総]理", ("deputy-prime-minister",)), (r"(?i)\b(?:owner|proprietor|shopkeeper)s?\b|老板|老闆|掌柜|掌櫃|店主|店[长長]|オーナー|経営者|업주|점주", ("president", "representative")), (r"首席(?:战略|戰略|策略)[官长長]|策略[长長]", ("cso",)), (r"首席(?:营销|營銷|行銷|市场|市場)官|行銷[长長]", ("cmo",)), (r"首席(?:人力|人事)[资資]?源?官|人[资資][长長]", ("chro",)), (r"(?i)\bvice[- ](?:chancellor|rector|provost)", ("deputy-university-president", "university-president")), (r"(?i)\bchancellor\b", ("prime-minister", "treasury-secretary", "university-president")), (r"(?i)\b(?:strategist|analyst)s?\b", ("analyst", "economist", "researcher")),
        (r"(?i)finance (?:chief|head|boss|director)|head of finance|财务 ?(?:负责人|책임자)|財務 ?(?:負責人|책임자|責任者|担当|統括|トップ)", ("cfo",)), (r"(?i)tech(?:nology)? (?:chief|head|boss)|head of (?:technology|engineering)|技[术術] ?(?:负责人|負責人|책임자|責任者|担当|統括|トップ)", ("cto",)),
        (r"(?i)\b(?:lawyer|solicitor|barrister|counsel)s?\b|\battorney\b(?! general)|변호사|弁護士|律师|律師", ("lawyer",)), (r"[董이][事사]?[经經]理|(?<![副总總])[经經]理(?![人])|行政[总總]裁|(?i:\bmanaging director)", ("ceo", "representative", "president", "managing-director", "head")), (r"(?i)\bvice president|副社長|副总裁|副總裁", ("vice-president",)), (r"アドバイザー?|相談役|(?i:\badvis(?:e|es|ed|ing|ers?|ors?|ory)\b)|顧問|顾问", ("adviser",)), (r"(?:代表|대표) ?(?:理事|이사(?=[をの]))", ("representative", "ceo", "foundation-chair", "association-chair", "head")), (r"プレジデント", ("president", "representative", "ceo", "chairman")), (r"(?i)\bspokes|発言人|发言人|發言人|広報|홍보 ?(?:담당|책임)", ("spokesperson",)),
    )
)  # fmt: skip


def left_abroad(line: str) -> set[str]:
    """What the foreign titles of *line* may mean that no table renders."""
    return {name for pattern, names in _LEFT_ABROAD if pattern.search(line) for name in names}


#: an agency, and the head of it by a word for the head of a firm
_AGENCY = re.compile(
    r"(?i)\b(?:authority|agency|regulator|watchdog|administration|bureau)\b|(?:管理|市[场場]|[税稅][务務]|海[关關]|[监監]督|金融)[总總]?局|[监監]管|[总總]署|[庁廳厅]|당국|관리국|감독"
)
_ITS_HEAD = re.compile(
    r"(?i)\bchief executive|(?<![A-Za-z])CEO(?![A-Za-z])|\bhead\b|\bchief\b|\bdirector|首席执行官|执行长|執行長|行政[总總]裁|[局署][长長]|[総總总][局裁][长長]?|長官|국장|최고경영자"
)


def heads_agency(text: str) -> bool:
    """Does *text* speak of an agency and of somebody who heads it ('chief executive' of an authority: 청장)?"""
    return _AGENCY.search(text) is not None and _ITS_HEAD.search(text) is not None
