"""The words of ``exec-brief --help`` in Korean and English; imports nothing but the locale of the environment."""

from __future__ import annotations

import os

#: key -> (Korean, English)
_WORDS: dict[str, tuple[str, str]] = {
    "about": (
        "AI 업계 임원 소식을 모아 한국어 세 줄로 브리핑합니다.",
        "Gathers AI-industry executive news and briefs it in three Korean bullets.",
    ),
    "usage": ("사용법: ", "usage: "),
    "verbs": ("명령", "commands"),
    "options": ("옵션", "options"),
    "arguments": ("인자", "arguments"),
    "help": ("이 도움말을 보여 줍니다", "show this help"),
    "version": ("버전을 보여 줍니다", "show the version"),
    "exit": (
        "종료 코드: 0 성공 · 1 처리하지 못한 것이 있음 · 2 명령을 잘못 씀 · 3 찾지 못했거나 요약하지 않음 · 130 중단",
        "exit codes: 0 done · 1 something could not be done · 2 wrong usage · 3 not found, or declined · 130 interrupted",
    ),
    "error": ("오류", "error"),
    "config": ("설정 폴더 (기본: ./config)", "configuration folder (default: ./config)"),
    "database": ("데이터베이스 주소 (기본: data/exec-brief.db)", "database URL (default: data/exec-brief.db)"),
    "json": ("JSON으로 출력", "print JSON"),
    "verbose": ("진행 기록을 자세히", "log more"),
    "collect": ("모든 소스를 한 번 읽습니다", "read all sources once"),
    "watch": ("20분마다 계속 읽습니다", "keep reading, every 20 minutes"),
    "digest": ("다이제스트를 만들어 보여 줍니다", "make a digest and show it"),
    "dry-run": ("저장하지 않고 보여 주기만 합니다", "show it without storing it"),
    "edition": ("판 이름 (config/editions.yaml)", "edition id (config/editions.yaml)"),
    "date": ("날짜 (YYYY-MM-DD, 기본: 오늘)", "local date (YYYY-MM-DD, default: today)"),
    "source": ("피드 대신 저장된 문서나 폴더로 만듭니다", "use saved documents or a folder instead of the feeds"),
    "preview": (
        "Slack·Discord 미리보기 HTML을 이 파일에 씁니다",
        "write a Slack and Discord preview to this HTML file",
    ),
    "brief": (
        "한 사람이나 기업의 새 소식: brief 최태원 7일",
        "what is new about a person or company: brief 최태원 7일",
    ),
    "name": ("이름 (어느 문자로든), 기업", "a name in any script, or a company"),
    "period": ("기간: 7일, 2주, 24시간", "period: 7일, 2w, 24h"),
    "refresh": ("먼저 소스를 한 번 읽습니다", "read the sources first"),
    "summarize": ("문서를 한국어 세 줄로 요약합니다", "three Korean bullets of a document"),
    "document": (
        "파일, URL, 또는 - (표준 입력; JSON Lines도 됨)",
        "a file, a URL, or - (standard input; JSON Lines too)",
    ),
    "title": ("제목이 없는 글의 제목", "title of a text that has none"),
    "published": ("발행일 (YYYY-MM-DD)", "date of publication (YYYY-MM-DD)"),
    "korean": (
        "한국어 글을 누가 쓰나: model 언어 모델, rules 규칙만 (기본: EXEC_BRIEF_SUMMARIZER_KOREAN)",
        "who writes Korean texts: the model, or the rules alone (default: EXEC_BRIEF_SUMMARIZER_KOREAN)",
    ),
    "why": ("이 기사가 실렸는지, 묶였는지, 빠졌는지와 그 이유", "why an article was shown, merged or dropped"),
    "url": ("기사 주소", "address of the article"),
    "sources": ("소스마다 상태를 보여 줍니다", "health of each source"),
    "people": ("등록된 인물을 찾습니다", "search the roster"),
    "query": ("찾을 이름 (없으면 모두)", "a name (default: all)"),
    "check": ("설정과 인물 명단을 점검합니다", "check the configuration and the roster"),
    "offline": ("소스에 접속하지 않습니다", "do not contact the sources"),
    "live": (
        "Slack·Discord에 접속해 토큰, 권한, 채널을 확인합니다",
        "ask Slack and Discord about the tokens, permissions and channels",
    ),
    "demo": ("견본 뉴스룸으로 전체 과정을 보여 줍니다", "run the whole job on a sample newsroom"),
    "out": ("미리보기 파일을 둘 곳 (기본: out/preview.html)", "where to write the preview (default: out/preview.html)"),
    "serve": ("스케줄러와 설정된 채널을 실행합니다", "run the scheduler and the configured channels"),
    "status": (
        "예정된 것, 보낸 것, 확인이 필요한 것, 거절된 것, 건너뛴 것과 그 이유",
        "what is due, sent, held, failed or skipped, and why",
    ),
    "deliver": ("지금 보낼 것을 한 번 보냅니다", "send once what is due now"),
    "retry-held": (
        "확인이 필요한 배달을 다시 보냅니다 (채널에 없는 것을 눈으로 본 뒤에)",
        "send a held delivery again, after having looked that it is not in the channel",
    ),
    "was-sent": (
        "확인이 필요한 배달이 이 메시지로 이미 나갔다고 적고 나머지를 보냅니다",
        "a held delivery is in the channel as this message: note it and send the rest",
    ),
    "after-restore": (
        "백업을 되돌린 뒤 한 번: 보내기 전에 채널을 먼저 읽습니다",
        "once after restoring a backup: read the channels back before sending",
    ),
    "demo-model": (
        "작은 언어 모델로 외국어 기사까지 요약합니다 (파일을 주지 않으면 1.1GB를 한 번 받습니다)",
        "summarise the foreign articles too, with a small language model (fetches 1.1 GB once unless a file is given)",
    ),
    "endpoint": ("OpenAI 호환 서버의 주소 (/v1까지)", "address of an OpenAI-compatible server, up to /v1"),
    "endpoint-model": ("그 서버에서 쓸 모델 이름", "the model's name at that server"),
    "articles": ("언어마다 요약할 기사 수 (기본 2, 0은 모두)", "articles a language (default 2; 0: all)"),
    "switch": ("on 켜기 · off 끄기 (없으면 상태만)", "switch sources on or off (default: show their health)"),
    "source-id": ("소스 이름", "source ids"),
    "slack": ("Slack 앱을 만들 때 붙여 넣을 매니페스트", "the manifest to paste when the Slack app is made"),
    "slack-action": ("manifest 출력", "print the manifest"),
    "slack-url": (
        "HTTP 방식일 때 Slack이 부를 이 서버의 주소",
        "for HTTP: the address at which Slack reaches this server",
    ),
    "discord": (
        "Discord에 명령을 등록(sync)하거나 초대 링크를 봅니다(invite)",
        "register the commands on Discord (sync), or print the invite link (invite)",
    ),
    "discord-action": ("sync 등록 · invite 초대 링크", "what to do"),
    "guild": ("이 서버에만 등록 (개발용)", "register for this guild only (for development)"),
    "sync-dry-run": ("무엇이 달라지는지만 보여 줍니다", "only show what would change"),
    "model": (
        "요약에 쓸 언어 모델: 받기(pull), 목록(list), 확인(verify)",
        "the language models for summaries: pull, list, verify",
    ),
    "model-what": ("pull 받기 · list 목록 · verify sha256 확인", "what to do"),
    "model-name": ("모델 이름 (기본: 설정에 적힌 것)", "a model id (default: the configured one)"),
    "revision": ("받을 커밋 (40자리)", "the commit to take (40 digits)"),
    "from": (
        "받을 곳: 미러 주소나 모델이 든 폴더 (닫힌 망)",
        "where to take it from: address of a mirror, or a folder (closed networks)",
    ),
    "gguf-file": ("GGUF 파일이 여럿일 때 받을 것", "which GGUF file, where there are several"),
    "extract": ("단계 점검: 페이지 → 본문", "stage: page → article text"),
    "match": ("단계 점검: 글 → 인물·기업", "stage: text → people and organisations"),
    "group": ("단계 점검: 기사들 → 스토리", "stage: articles → stories"),
    "select": ("단계 점검: 문장들 → 중요한 문장", "stage: sentences → the ones that matter"),
    "feed": ("단계 점검: 피드 → 항목", "stage: feed → entries"),
    "files": (
        "파일 (없으면 표준 입력의 JSON Lines; .jsonl은 한 줄에 하나)",
        "files (default: JSON Lines from standard input; .jsonl holds one object a line)",
    ),
    "roster": ("인물 명단 파일 (기본: config/executives.yaml)", "roster file (default: config/executives.yaml)"),
    "count": ("고를 문장 수 (기본 3)", "how many sentences (default 3)"),
}


def korean() -> bool:
    """Does the environment ask for Korean?  The order of POSIX: LC_ALL, LC_MESSAGES, LANG."""
    value = next((v for k in ("LC_ALL", "LC_MESSAGES", "LANG") if (v := os.environ.get(k))), "")
    return value.lower().startswith("ko")


def word(key: str) -> str:
    """The text of *key* in the language of the environment."""
    return _WORDS[key][0 if korean() else 1]
