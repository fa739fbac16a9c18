"""Everything the desk says: one table, Korean beside English; data only.

Korean is the reference; English is for people whose client is English.  '(으)로' and its like are settled when the words
before them are known (``korean``).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Locale = Literal["ko", "en"]

SAID: Mapping[str, tuple[str, str]] = {
    # --- refusals
    "not-here": (
        "이 채널에서는 쓸 수 없습니다. 운영자가 정한 워크스페이스과 채널에서만 답합니다. 필요하면 운영자에게 이 채널을 더해 달라고 해 주세요.",
        "I can't be used here: the operator has listed the workspaces and channels where I may answer. Ask them to add this one.",
    ),
    "too-often": (
        "{seconds}초 뒤에 다시 물어봐 주세요. 한 사람이 1분에 {most}번까지 물을 수 있습니다.",
        "Please wait {seconds} s: one person may ask {most} times a minute.",
    ),
    "may-not-change": (
        "이 채널의 구독을 바꿀 권한이 없습니다. 채널을 관리하는 분께 부탁해 주세요. 보기와 질문은 그대로 할 수 있습니다.",
        "You may not change this channel's subscription. Ask someone who manages it; questions are still answered.",
    ),
    "no-channel": (
        "구독은 채널마다 합니다. 받을 채널에서 다시 입력해 주세요.",
        "A subscription belongs to a channel: say this in the channel that shall receive it.",
    ),
    "old-button": (
        "이 버튼은 더 쓸 수 없습니다. 새 브리핑의 버튼을 쓰거나 명령으로 물어봐 주세요.",
        "This button no longer works. Use one under a newer digest, or ask with a command.",
    ),
    # --- questions
    "quiet": (
        "{name}에 관한 소식이 최근 {span} 사이에 없습니다.",
        "Nothing about {name} in the last {span}.",
    ),
    "which": (
        "'{name}'에 해당하는 인물이 여럿입니다. 누구인지 골라 주세요.",
        "Several share the name '{name}'. Whom do you mean?",
    ),
    "which-of": ("여러 이름을 적으셨습니다. 먼저 볼 사람을 골라 주세요.", "You named several. Whom do you want first?"),
    "unknown": ("'{name}' — 명단에서 찾지 못했습니다.", "'{name}' is not on the roster."),
    "did-you-mean": ("혹시 이 가운데 있나요?", "Did you mean one of these?"),
    "how-to-add": (
        "명단에 없는 사람은 운영자가 명단 파일(executives.yaml)에 한 줄을 더하고 봇을 다시 시작하면 찾습니다.",
        "An operator can add a person with one row in executives.yaml and a restart of the bot.",
    ),
    "slip": ("'{word}' — 혹시 '{verb}' 명령인가요?", "'{word}': did you mean the command '{verb}'?"),
    "longer": ("최근 {span} 보기", "Last {span}"),
    "share": ("채널에 공유", "Share in channel"),
    "follow-one": ("이 채널에서 구독", "Follow in this channel"),
    "shared": (
        "이 채널에 공유했습니다. 출처는 스레드에 있습니다.",
        "Shared in this channel; the sources are in its thread.",
    ),
    "sharing": (
        "공유할 내용을 보내는 중입니다. 채널에 곧 나타나지 않으면 '상태'로 확인해 주세요.",
        "It is on its way. If it does not appear soon, look at 'status'.",
    ),
    "not-shared": (
        "채널에 공유하지 못했습니다: {reason} 권한을 확인한 뒤 다시 눌러 주세요.",
        "It could not be shared: {reason} Check the permissions and press again.",
    ),
    "nothing-to-share": (
        "공유할 소식이 없습니다. 기간을 늘려 다시 찾아 주세요.",
        "There is nothing to share. Try a longer period.",
    ),
    "asked-by": ("{name} 님이 공유", "shared by {name}"),
    "asked-by-somebody": ("구성원이 공유", "shared by a member"),
    # --- subscribing
    "subscribed": ("이 채널에서 {names} 소식을 구독합니다.", "This channel now follows {names}."),
    "added": ("{names} 소식을 더했습니다. 지금 구독: {all}.", "Added {names}. Following: {all}."),
    "replaced": ("구독 대상을 {names}(으)로 바꿨습니다.", "This channel now follows {names} instead."),
    "replaced-all": (
        "구독 대상을 {names}(으)로 넓혔습니다. 앞서 받던 대상: {before}.",
        "This channel now follows {names}. Before: {before}.",
    ),
    "already": ("이미 {names} 소식을 구독하고 있습니다.", "This channel follows {names} already."),
    "already-all": (
        "이 채널은 전체 브리핑을 구독하고 있어 {names} 소식도 함께 옵니다. 이 소식만 받으시려면 아래 버튼을 눌러 주세요.",
        "This channel follows everybody, so news about {names} comes with it. To have only that, press below.",
    ),
    "only-these": ("{names}만 받기", "Only {names}"),
    "everybody": ("전체 인물", "everybody"),
    "first-at": ("{when}부터 보냅니다.", "First digest: {when}."),
    "next-at": ("다음 브리핑: {when}.", "Next digest: {when}."),
    "no-next": (
        "보낼 날이 없습니다. '시간 평일 08:30'처럼 요일을 정해 주세요.",
        "No day is left: set some, as in 'time weekdays 08:30'.",
    ),
    "preview-below": (
        "지금 만든다면 아래와 같습니다. 미리보기는 이 글을 보는 분에게만 보입니다.",
        "As it stands now, only you see this preview:",
    ),
    "preview-late": (
        "미리보기는 아직 준비하고 있습니다. 잠시 뒤 '미리보기'를 눌러 주세요.",
        "The preview is still being made. Press 'Preview' in a moment.",
    ),
    "preview-quiet": (
        "지난 브리핑 뒤로 새 소식이 아직 없습니다. 다음 브리핑에는 그때까지 모인 소식을 보냅니다.",
        "There is nothing new since the last briefing; the next one brings what comes until then.",
    ),
    "too-many": (
        "한 채널에서 인물과 회사를 {most}개까지 따로 고를 수 있습니다. 그보다 많으면 '구독'만 입력해 전체 브리핑을 받아 주세요.",
        "A channel may name up to {most}. For more, say 'subscribe' alone and follow everybody.",
    ),
    "not-on-roster": (
        "{names} — 명단에서 찾지 못했습니다. 아무것도 바꾸지 않았습니다.",
        "{names}: not on the roster. Nothing was changed.",
    ),
    "the-others": ("{names} 구독", "Follow {names}"),
    "not-understood": (
        "알아듣지 못한 부분: {words}. 아무것도 바꾸지 않았습니다.",
        "Not understood: {words}. Nothing was changed.",
    ),
    "not-subscribed": ("이 채널은 아직 구독한 것이 없습니다.", "This channel follows nobody yet."),
    "how-to-subscribe": (
        "'구독'은 전체 브리핑, '구독 최태원'은 그 사람의 소식만 받습니다.",
        "'subscribe' is the whole briefing, 'subscribe Jensen Huang' one person.",
    ),
    "sure-all": ("이 채널의 구독({names})을 모두 해지할까요?", "End this channel's whole subscription ({names})?"),
    "yes-all": ("모두 해지", "End it"),
    "ended": (
        "구독을 해지했습니다. 브리핑을 더 보내지 않습니다. 다시 받으시려면 '구독'을 입력해 주세요.",
        "The subscription has ended. Say 'subscribe' to start again.",
    ),
    "dropped": ("{names} 소식을 뺐습니다. 남은 구독: {all}.", "Dropped {names}. Still following: {all}."),
    "not-followed": ("{names} — 구독하고 있지 않습니다. 지금 구독: {all}.", "{names}: not followed. Following: {all}."),
    "cannot-leave-out": (
        "전체 브리핑을 구독하고 있어 한 사람만 뺄 수 없습니다. 받을 사람만 '구독 최태원'처럼 고르거나 '해지'로 모두 해지해 주세요.",
        "This channel follows everybody, so one can't be left out. Choose whom to follow, or unsubscribe from all.",
    ),
    # --- time, pause
    "time-now": ("지금 시간: {schedule}.", "It is sent {schedule}."),
    "time-how": (
        "예: '시간 08:30', '시간 오전 8시 반', '시간 평일 7시 도쿄', '시간 월수금 18:00 공휴일 제외'.",
        "For example: 'time 8:30', 'time weekdays 7am no-holidays', 'time mon,wed,fri 18:00 Asia/Tokyo'.",
    ),
    "no-holidays": ("공휴일 제외", "not on holidays"),
    "time-set": ("시간을 {schedule}(으)로 바꿨습니다.", "It is now sent {schedule}."),
    "time-same": ("이미 {schedule}에 보내고 있습니다.", "It is sent {schedule} already."),
    "paused": (
        "일시정지했습니다. '재개'를 입력하면 다시 보냅니다. 구독 내용은 그대로입니다.",
        "Paused. Say 'resume' to go on; nothing is lost.",
    ),
    "already-paused": (
        "이미 일시정지되어 있습니다. '재개'를 입력하면 다시 보냅니다.",
        "It is paused already. Say 'resume' to go on.",
    ),
    "resumed": ("다시 보냅니다.", "It goes on."),
    "not-paused": ("일시정지되어 있지 않습니다.", "It is not paused."),
    "silent-on": (
        "새 소식이 없는 날에는 아무것도 보내지 않습니다. 되돌리려면 '조용히 끄기'.",
        "On days without news nothing is posted. 'quiet off' undoes it.",
    ),
    "silent-off": ("새 소식이 없는 날에도 '새 소식 없음'을 짧게 알립니다.", "Days without news are told briefly."),
    # --- findings
    "no-chat": (
        "이 채널에 아직 쓸 수 없습니다: 봇이 이 플랫폼에 연결되어 있지 않습니다. 운영자에게 알려 주세요.",
        "I can't post here yet: the bot is not connected to this platform. Tell the operator.",
    ),
    "no-post": (
        "이 채널에 아직 쓸 수 없습니다: {remedy}",
        "I can't post here yet: {remedy}",
    ),
    "no-reply": (
        "스레드에 답글을 달 수 없어 출처가 빠집니다: {remedy}",
        "I can't reply in threads, so the sources will be missing: {remedy}",
    ),
    "no-read": (
        "지난 메시지를 읽을 수 없어, 전송이 확인되지 않으면 다시 보내지 않고 멈춥니다: {remedy}",
        "I can't read earlier messages, so an unconfirmed send is held: {remedy}",
    ),
    "no-answer": (
        "채널 권한을 확인하지 못했습니다. 잠시 뒤 '상태'로 다시 확인해 주세요.",
        "The permissions could not be checked. Try 'status' later.",
    ),
    "fix-slack": ("채널에서 /invite @exec-brief 로 봇을 초대해 주세요.", "invite the bot with /invite @exec-brief."),
    "fix-slack-scope": (
        "앱에 channels:history, groups:history 권한을 주고 다시 설치해 주세요.",
        "add the scopes channels:history and groups:history and reinstall.",
    ),
    "fix-discord": (
        "봇 역할에 채널 보기, 메시지 보내기, 링크 첨부 권한을 주세요.",
        "give the bot View Channel, Send Messages and Embed Links.",
    ),
    "fix-discord-reply": (
        "공개 스레드 만들기와 스레드에서 메시지 보내기 권한을 주세요.",
        "give the bot Create Public Threads and Send Messages in Threads.",
    ),
    "fix-discord-read": ("메시지 기록 보기 권한을 주세요.", "give the bot Read Message History."),
    "permissions-fine": ("권한: 이상 없음", "Permissions: fine"),
    # --- list, status
    "list-head": ("이 채널의 구독: {names}", "This channel follows {names}"),
    "list-schedule": ("보내는 때: {schedule}", "Sent {schedule}"),
    "is-paused": ("일시정지 중입니다. '재개'를 입력하면 다시 보냅니다.", "Paused. Say 'resume' to go on."),
    "is-off": (
        "보내기를 멈췄습니다: {reason} 권한을 고친 뒤 '재개'를 입력해 주세요.",
        "Posting has stopped: {reason} Repair the permissions, then say 'resume'.",
    ),
    "last-delivery": ("지난 브리핑: {day} · {state}", "Last digest: {day} · {state}"),
    "no-delivery": ("지난 브리핑: 아직 없습니다.", "Last digest: none yet."),
    "held": (
        "확인이 필요한 전송 {count}건이 있습니다. 운영자가 'exec-brief status'로 볼 수 있습니다.",
        "{count} deliveries need a look; the operator sees them in 'exec-brief status'.",
    ),
    "receipt": ("마지막 수집({when}): {receipt}", "Last round ({when}): {receipt}"),
    "no-receipt": ("마지막 수집: 아직 없습니다.", "Last round: none yet."),
    "verdicts": (
        "이 채널의 평가: 도움이 됐어요 {helpful} · 틀렸어요 {wrong}",
        "Feedback here: helpful {helpful} · wrong {wrong}",
    ),
    "also-edition": ("운영자가 정한 브리핑: {title} · {when}", "Set by the operator: {title} · {when}"),
    # --- stories
    "story-gone": (
        "이 소식의 기사를 찾지 못했습니다. 보관 기간이 지났거나 아직 정리 중입니다. 원문 링크로 확인해 주세요.",
        "The articles of this story are gone or not sorted yet. Please use the original link.",
    ),
    "not-yours": ("이 채널의 브리핑이 아니라서 보여 드릴 수 없습니다.", "That digest belongs to another channel."),
    "no-evidence": (
        "요약이 없어 보여 드릴 근거 문장이 없습니다: {reason}",
        "There are no bullets to show sentences for: {reason}",
    ),
    "thanks-helpful": (
        "고맙습니다. 도움이 됐다는 의견을 기록했습니다. 생각이 바뀌면 다른 버튼을 누르시면 됩니다.",
        "Thank you: noted as helpful. Press the other button to change it.",
    ),
    "thanks-wrong": (
        "알려 주셔서 고맙습니다. 틀렸다는 의견을 기록했습니다. '원문 문장 보기'로 근거를 확인할 수 있습니다.",
        "Thank you: noted as wrong. 'Evidence' shows the sentences it rests on.",
    ),
    # --- why
    "why-how": ("기사 주소를 함께 적어 주세요. 예: '왜 https://…'", "Add the article's address: 'why https://…'"),
    "why-here": ("{day} 이 채널의 브리핑에 실렸습니다.", "Shown in this channel's digest of {day}."),
    "why-not-followed": (
        "이 채널이 구독하는 인물의 소식이 아니라 이 채널의 브리핑에는 싣지 않습니다.",
        "It is not about anyone whom this channel follows.",
    ),
    "why-not-here": (
        "이 채널의 브리핑에는 실리지 않았습니다. 다음 브리핑에 실릴 수 있고, 이미 전한 소식이면 다시 싣지 않습니다.",
        "It was not in this channel's digests: the next may have it, unless it was told already.",
    ),
    # --- help
    "help-head": (
        "'/brief' 뒤에 이렇게 입력하거나 아래 버튼을 눌러 보세요.",
        "Say this after '/brief', or press a button:",
    ),
    "button-list": ("목록", "List"),
    "button-preview": ("미리보기", "Preview"),
    "button-status": ("상태", "Status"),
    "button-help": ("도움말", "Help"),
    "button-pause": ("일시정지", "Pause"),
    "button-resume": ("재개", "Resume"),
    "button-follow-all": ("전체 브리핑 구독", "Follow everybody"),
    "button-unfollow": ("{name} 해지", "Unfollow {name}"),
}

HELP: Mapping[Locale, tuple[str, ...]] = {
    "ko": (
        "이름을 입력하면 그 사람이나 회사의 소식을 찾습니다: '최태원', '젠슨황 3일', 'NVIDIA 2주'. 끝에 '공유'를 붙이면 채널에 올립니다.",
        "구독 — 이 채널에서 전체 브리핑 받기. '구독 최태원 젠슨황'은 그 사람들만, '해지'는 그만 받기",
        "시간 08:30 — 보내는 때 바꾸기. '시간 평일 오전 8시 반', '시간 월수금 18:00 도쿄'",
        "일시정지, 재개 — 잠시 멈추기와 다시 보내기. '조용히'는 새 소식이 없는 날 보내지 않기",
        "목록, 상태, 미리보기 — 무엇을 구독하는지, 다음은 언제인지, 지금 만들면 어떤지",
        "왜 기사주소 — 그 기사가 왜 실렸는지, 왜 빠졌는지",
    ),
    "en": (
        "Type a name for the news about that person or company: 'Jensen Huang', 'Sam Altman 3d', 'NVIDIA 2w'. Add 'share' to post it.",
        "subscribe: the whole briefing in this channel; 'subscribe Jensen Huang' for one; 'unsubscribe' to end it",
        "time 8:30: when it is sent; 'time weekdays 7am', 'time mon,wed 18:00 Asia/Tokyo'",
        "pause, resume: stop for a while and go on; 'quiet' posts nothing on days without news",
        "list, status, preview: what is followed, what comes next, what it would say now",
        "why URL: why an article was shown or left out",
    ),
}

STATES: Mapping[str, tuple[str, str]] = {
    "planned": ("준비 중", "being made"),
    "frozen": ("보내는 중", "on its way"),
    "sent": ("보냄", "sent"),
    "held": ("확인 필요", "needs a look"),
    "failed": ("거절됨", "refused"),
    "skipped": ("건너뜀", "skipped"),
}

VERB_NAMES: Mapping[str, tuple[str, str]] = {
    "subscribe": ("구독", "subscribe"),
    "unsubscribe": ("해지", "unsubscribe"),
    "list": ("목록", "list"),
    "time": ("시간", "time"),
    "pause": ("일시정지", "pause"),
    "resume": ("재개", "resume"),
    "preview": ("미리보기", "preview"),
    "status": ("상태", "status"),
    "why": ("왜", "why"),
    "quiet": ("조용히", "quiet"),
    "help": ("도움말", "help"),
}
