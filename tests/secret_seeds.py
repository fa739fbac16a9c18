"""Thirty secrets and the forms in which programs let them slip: made here, worth nothing anywhere."""

import base64
import random
import string

_DICE = random.Random(24)


def _letters(count: int, alphabet: str = string.ascii_letters + string.digits) -> str:
    return "".join(_DICE.choice(alphabet) for _ in range(count))


def _discord() -> str:
    user = base64.b64encode(str(_DICE.randrange(10**17, 10**18)).encode()).decode().rstrip("=")
    return f"{user}.{_letters(6)}.{_letters(38)}"


#: (what it is, the secret itself, the text in which it slips)
SEEDS: list[tuple[str, str, str]] = []


def _seed(name: str, secret: str, text: str) -> None:
    SEEDS.append((name, secret, text.replace("{}", secret)))


for kind in "abprs":
    _seed(f"Slack xox{kind}", f"xox{kind}-{_letters(11, string.digits)}-{_letters(24)}", "invalid_auth for {}")
_seed(
    "Slack xapp",
    f"xapp-1-A0{_letters(9)}-{_letters(13, string.digits)}-{_letters(64, 'abcdef0123456789')}",
    "apps.connections.open({}) failed",
)
_seed("Slack rotating", f"xoxe.xoxb-1-{_letters(40)}", "토큰{}이 만료되었습니다")
_seed("Discord token", _discord(), "LoginFailure: Improper token has been passed: {}")
_seed("Discord token in a header", _discord(), "{'Authorization': 'Bot {}'}")
_seed("Slack webhook", f"T{_letters(8)}/B{_letters(8)}/{_letters(24)}", "POST https://hooks.slack.com/services/{} 404")
_seed("Discord webhook", _letters(68), "https://discord.com/api/v10/webhooks/1234567890/{}?wait=true")
_seed("interaction token", _letters(120), "POST /api/v10/interactions/99887766/{}/callback")
_seed("bearer", _letters(40), "Authorization: Bearer {}")
_seed("bearer in a dict", _letters(40), 'headers={"authorization": "Bearer {}", "accept": "*/*"}')
_seed("bearer alone", _letters(32) + "=", "sent bearer {} to the endpoint")
_seed("basic", base64.b64encode(_letters(20).encode()).decode(), "proxy-authorization: Basic {}")
_seed("cookie", f"d={_letters(30)}", "Set-Cookie: {}")
_seed("userinfo", _letters(16), "postgresql+psycopg://brief:{}@db.internal:5432/brief")
_seed("userinfo with an at sign", f"p@{_letters(12)}", "could not open https://user:{}@host.example/feed")
_seed("user only", _letters(20), "https://{}@git.example/repo")
_seed("query key", _letters(24), "GET https://api.news.example/search?q=AI&api_key={}&page=2")
_seed("query token", _letters(24), "https://feed.example/rss?access_token={}")
_seed("query signature", _letters(24), "https://cdn.example/a?X-Amz-Signature={}")
_seed("form field", _letters(32), "grant_type=x&client_secret={}&code=5")
_seed("JSON field", _letters(32), '{"ok": true, "signing_secret": "{}"}')
_seed("naver header", _letters(12), "X-Naver-Client-Secret: {}")
_seed("OpenAI key", f"sk-proj-{_letters(40)}", "Incorrect API key provided: {}.")
_seed("Hugging Face key", f"hf_{_letters(34)}", "401 for {}")
_seed("password", _letters(14), "password='{}'")
_seed("private key", _letters(64), "-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----")
