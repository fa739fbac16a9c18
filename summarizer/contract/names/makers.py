"""Whose product a name is: who speaks of Claude may mean Anthropic.  Pure."""

from __future__ import annotations

from ...text import words

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
