"""The commands' names and descriptions: English is the base, Korean what a Korean client shows."""

from __future__ import annotations

from discord import Locale, app_commands

KOREAN = {
    # commands
    "brief": "브리핑",
    "brief-channel": "브리핑-채널",
    "brief-info": "브리핑-정보",
    "subscribe": "구독",
    "unsubscribe": "해지",
    "time": "시간",
    "pause": "일시정지",
    "resume": "재개",
    "quiet": "조용히",
    "list": "목록",
    "preview": "미리보기",
    "status": "상태",
    "why": "왜",
    "help": "도움말",
    # options
    "name": "이름",
    "period": "기간",
    "public": "공개",
    "who": "대상",
    "hour": "시각",
    "days": "요일",
    "zone": "시간대",
    "url": "주소",
    "on": "켜기",
    # descriptions
    "What is new about a person or company": "인물이나 기업의 새 소식을 묻습니다",
    "A person or company, in any script": "인물이나 기업 이름(초성 ㅊㅌㅇ, 영어, 한자도 됩니다)",
    "How far back to look": "얼마나 거슬러 볼지",
    "Show the answer to everybody here": "답을 이 채널의 모두에게 보입니다",
    "Change what this channel receives": "이 채널이 받는 브리핑을 바꿉니다",
    "Receive people, companies or the whole briefing here every day": "인물·기업 또는 전체 브리핑을 날마다 받습니다",
    "Whom to follow; empty for the whole briefing": "누구를 받을지, 비우면 전체 브리핑",
    "Stop some or all of it": "일부나 전부를 그만 받습니다",
    "Whom to stop; empty for all": "누구를 그만 받을지, 비우면 전부",
    "When the briefing comes": "브리핑이 오는 시각과 요일을 정합니다",
    "Such as 08:30": "예: 08:30, 오전 8시 반",
    "Unchanged if left empty": "비우면 그대로",
    "Such as Tokyo or Asia/Tokyo": "예: 서울, 도쿄, Asia/Tokyo",
    "Pause the briefing of this channel": "이 채널의 브리핑을 잠시 멈춥니다",
    "Resume the briefing of this channel": "멈춘 브리핑을 다시 시작합니다",
    "On or off": "켜거나 끕니다",
    "Say nothing on days without news": "새 소식이 없는 날에는 알리지 않습니다",
    "See what this channel receives, and why": "이 채널이 받는 것과 그 까닭을 봅니다",
    "What this channel follows": "이 채널의 구독 목록을 봅니다",
    "What the next briefing would say": "다음 브리핑을 미리 봅니다",
    "Next and last briefing, and how the sources are": "다음·지난 브리핑과 소스의 상태를 봅니다",
    "Why an article is in the briefing or not": "기사가 브리핑에 들었거나 빠진 까닭을 봅니다",
    "The article's address": "기사 주소",
    "How to use this bot": "이 봇의 사용법을 봅니다",
    # choices
    "Last 24 hours": "최근 24시간",
    "Last 3 days": "최근 사흘",
    "Last 7 days": "최근 일주일",
    "Last 30 days": "최근 한 달",
    "Every day": "매일",
    "Weekdays": "평일",
    "Weekend": "주말",
}


class Korean(app_commands.Translator):
    """Gives Korean to Korean clients; the others see the base."""

    async def translate(
        self, string: app_commands.locale_str, locale: Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        del context
        return KOREAN.get(string.message) if locale is Locale.korean else None
