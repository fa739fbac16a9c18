"""Whose product a name is: who speaks of Claude may mean Anthropic, and 'the ChatGPT maker' is OpenAI.  Pure."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ...text import words
from ..heads import any_of
from ..source import Evidence

_MADE_BY = {
    product: firm
    for firm, products in (
        ("앤트로픽", "클로드 클로드코드"), ("오픈AI", "챗GPT 소라 달리 코덱스"), ("구글", "제미나이 바드 유튜브 안드로이드 크롬 웨이모 텐서 지메일"), ("마이크로소프트", "코파일럿 윈도 윈도우 애저 빙 팀즈 오피스 링크드인 깃허브 엑스박스 아웃룩"),
        ("메타", "라마 페이스북 인스타그램 왓츠앱 스레드 오큘러스 퀘스트"), ("xAI", "그록"), ("애플", "아이폰 아이패드 맥 맥북 애플워치 에어팟 시리 비전프로"), ("삼성전자", "갤럭시 빅스비 엑시노스"), ("아마존", "AWS 알렉사 킨들 프라임비디오 트위치"), ("엔비디아", "블랙웰 루빈 호퍼 쿠다 지포스"),
        ("테슬라", "모델3 모델Y 모델S 모델X 사이버트럭 옵티머스 로보택시"), ("스페이스X", "스타링크 스타십 팰컨"), ("알리바바", "큐원 타오바오 티몰"), ("바이두", "어니봇 어니 아폴로고"), ("텐센트", "위챗 훈위안"), ("바이트댄스", "틱톡 더우인 더우바오"), ("화웨이", "어센드 기린 하모니"), ("소니", "플레이스테이션"),
        ("네이버", "라인 하이퍼클로바X 웹툰"), ("카카오", "카카오톡 카나나"), ("인텔", "제온 가우디"), ("AMD", "라이젠 에픽 인스팅트"), ("퀄컴", "스냅드래곤"),
    )
    for product in words(products)
}  # fmt: skip


def is_made_by_any(product: str, text: str) -> bool:
    """Does *text* name the firm that makes *product*?"""
    return _MADE_BY.get(product, "\0") in text


#: firm -> brands that it owns and products that it makes, as the four languages write them
_BRANDS = {
    firm: words(brands)
    for firm, brands in (
        ("오픈AI", "ChatGPT 챗GPT Sora Codex"), ("앤트로픽", "Claude 클로드 クロード"), ("메타", "Facebook Instagram WhatsApp Llama フェイスブック インスタグラム ワッツアップ 脸书 臉書 페이스북 인스타그램 왓츠앱"),
        ("구글", "Waymo Gemini Android YouTube Chrome Pixel アンドロイド ユーチューブ ジェミニ 安卓 유튜브 안드로이드 제미나이 크롬 픽셀"), ("알파벳", "Google グーグル 谷歌 구글 Waymo ウェイモ 웨이모 YouTube 유튜브"),
        ("애플", "iPhone iPad Mac 아이폰 아이패드 맥북"), ("마이크로소프트", "Windows Xbox Azure LinkedIn GitHub Office ウィンドウズ 윈도 윈도우 엑스박스 링크드인 깃허브 微软视窗"), ("아마존", "AWS Alexa Kindle 알렉사 킨들 アレクサ"), ("삼성전자", "Galaxy ギャラクシー 갤럭시 盖乐世"),
        ("바이트댄스", "TikTok 틱톡 ティックトック 抖音 Douyin 더우인"), ("텐센트", "WeChat 위챗 微信"), ("알리바바", "Taobao Tmall Qwen 淘宝 天猫 타오바오 티몰 큐원"), ("바이두", "Ernie 文心一言 어니봇"), ("화웨이", "HarmonyOS 鸿蒙 하모니OS"), ("스냅", "Snapchat 스냅챗 スナップチャット"),
        ("스텔란티스", "Chrysler Jeep Fiat Peugeot Dodge Ram Citroen Citroën Opel Maserati Alfa_Romeo 크라이슬러 지프 피아트 푸조 마세라티 오펠 クライスラー ジープ フィアット プジョー オペル 克莱斯勒 吉普 菲亚特 标致"),
        ("폭스바겐", "Audi Porsche Skoda Škoda Seat Bentley Lamborghini 아우디 포르쉐 벤틀리 람보르기니 スコダ アウディ ポルシェ 奥迪 保时捷"), ("현대자동차", "Genesis Ioniq 제네시스 아이오닉"), ("현대차", "Genesis Ioniq 제네시스 아이오닉"), ("현대차그룹", "Hyundai Kia Genesis 기아 제네시스 現代 起亚"),
        ("제너럴모터스", "Chevrolet Cadillac Buick GMC Chevy 쉐보레 캐딜락 뷰익 シボレー キャデラック 凯迪拉克 别克 雪佛兰"), ("GM", "Chevrolet Cadillac Buick GMC Chevy 쉐보레 캐딜락 뷰익 シボレー キャデラック"), ("포드", "Mustang Lincoln F-150 머스탱 링컨"), ("도요타", "Lexus Prius レクサス プリウス 렉서스 프리우스 雷克萨斯"),
        ("혼다", "Acura Civic 아큐라"), ("닛산", "Infiniti Leaf 인피니티"), ("BMW", "Mini Rolls-Royce 미니 롤스로이스"), ("메르세데스벤츠", "Mercedes メルセデス 奔驰"), ("지리", "Volvo_Cars Polestar Zeekr 볼보 폴스타 지커 沃尔沃 極氪 极氪"), ("지리자동차", "Volvo_Cars Polestar Zeekr 볼보 폴스타 지커"), ("타타모터스", "Jaguar Land_Rover 재규어 랜드로버 ジャガー"),
        ("르노", "Dacia Alpine 다치아"), ("테슬라", "Model_Y Model_3 Cybertruck 사이버트럭 モデル3"), ("리비안", "R1T R1S"), ("스페이스X", "Starlink Starship Falcon 스타링크 스타십 팰컨 星链"), ("소니", "PlayStation プレイステーション 플레이스테이션"), ("닌텐도", "Switch Pokemon 스위치 ポケモン"), ("라인야후", "LINE ラインアプリ"),
        ("네이버", "LINE Webtoon 웹툰 HyperCLOVA"), ("카카오", "KakaoTalk Melon 카카오톡 카톡 멜론 カカオトーク"), ("쿠팡", "Farfetch 파페치"), ("크래프톤", "PUBG 배틀그라운드 배그"), ("엔씨소프트", "Lineage 리니지"), ("넥슨", "MapleStory 메이플스토리"), ("에픽게임즈", "Fortnite 포트나이트 フォートナイト"),
        ("인텔", "Xeon Core 제온"), ("퀄컴", "Snapdragon 스냅드래곤 骁龙 驍龍"), ("엔비디아", "CUDA GeForce Blackwell 지포스 블랙웰"), ("로레알", "Lancôme 랑콤"), ("LVMH", "Louis_Vuitton 루이비통 ルイ・ヴィトン"), ("케링", "Gucci 구찌 グッチ"), ("패스트리테일링", "Uniqlo ユニクロ 유니클로 优衣库"), ("인디텍스", "Zara 자라"),
        ("노보노디스크", "Wegovy Ozempic 위고비 오젬픽 ウゴービ"), ("일라이릴리", "Zepbound Mounjaro 마운자로 젭바운드"), ("화이자", "Comirnaty Viagra 비아그라"), ("세븐앤아이홀딩스", "7-Eleven セブンイレブン 세븐일레븐"), ("에어비앤비", "Airbnb"), ("매치그룹", "Tinder 틴더"), ("로블록스", "Roblox"), ("xAI", "Grok 그록"), ("데이터브릭스", "Spark"),
        ("콘텍스트로직", "Wish"), ("핀둬둬", "Temu 테무 拼多多 テム"), ("PDD홀딩스", "Temu 테무 拼多多 핀둬둬"), ("웨스턴디지털", "SanDisk 샌디스크"), ("델", "Alienware"), ("레노버", "ThinkPad Motorola 씽크패드 모토로라"), ("브로드컴", "VMware VM웨어"), ("세일즈포스", "Slack Tableau 슬랙 태블로"), ("어도비", "Photoshop 포토샵"),
        ("월트디즈니", "ESPN Hulu Marvel 마블"), ("디즈니", "ESPN Hulu Marvel 마블"), ("컴캐스트", "NBCUniversal Sky"), ("AT&T", "WarnerMedia"), ("패러마운트", "CBS MTV"), ("차이나모바일", "中国移动通信"), ("도이체텔레콤", "T-Mobile T모바일 Tモバイル"), ("소프트뱅크그룹", "Arm PayPay ペイペイ 페이페이"), ("소프트뱅크", "PayPay ペイペイ 페이페이"),
    )
}  # fmt: skip
_MAKING_EN = r"(?:[-‐ ](?:mobile |video |social |chatbot |app |smartphone |brand['’]s )?(?:maker|creator|developer|owner|parent|operator|inventor|manufacturer|builder|provider|publisher)\b)"
_MAKER_OF = r"(?:(?:maker|creator|developer|owner|parent|operator|inventor|manufacturer)s? (?:company )?(?:of|behind) (?:the )?|\b(?:company|firm|startup|lab|group) behind (?:the )?)"
_MAKING = r"(?:」|』)?(?:の)?(?:を)?(?:開発元|開発会社|開発企業|運営会社|運営元|親会社|メーカー|製造元|開発|運営|手がけ|展開す|擁す|傘下に|的?(?:开发商|開發商|开发公司|開發公司|母公司|制造商|製造商|运营商|運營商|开发者|開發者|所有者|东家)| ?(?:개발사|개발업체|제조사|모회사|운영사|운영업체|제작사|제조업체|개발 기업|운영 기업|를 만든|을 만든|를 운영하는|을 운영하는|를 개발한|을 개발한|를 보유한|을 보유한))"


@cache
def _made(firm: str) -> re.Pattern[str] | None:
    brands = tuple(brand.replace("_", " ") for brand in _BRANDS.get(firm, ()))
    if not brands:
        return None
    brand = rf"(?<![A-Za-z가-힣ァ-ヺ]){any_of(brands)}"
    return re.compile(rf"{brand}(?:{_MAKING_EN}|{_MAKING})|{_MAKER_OF}{brand}(?![A-Za-z])")


@lru_cache(maxsize=4096)
def is_told_by_brand(firm: str, evidence: Evidence) -> bool:
    """'스텔란티스' for 'the Chrysler parent': the evidence says whose maker or owner is meant."""
    made = _made(firm)
    return made is not None and any(
        made.search(line) is not None for line in (*evidence.sentences, *evidence.canonical)
    )
