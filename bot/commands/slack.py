"""``slack manifest``: what to paste into api.slack.com when the app is made."""

from __future__ import annotations

import argparse
from urllib.parse import urlsplit

from ..chat.slack.manifest import make_manifest, manifest_yaml
from ..errors import InputError
from .start import say, show_json


def slack(args: argparse.Namespace) -> int:
    """Print the manifest: YAML, or JSON with --json; with --url for HTTP and OAuth."""
    url = _checked(args.url or "")
    if args.json:
        show_json(make_manifest(url))
    else:
        say(manifest_yaml(url).rstrip())
    return 0


def _checked(url: str) -> str:
    parts = urlsplit(url)
    if url and (parts.scheme != "https" or not parts.netloc or parts.path not in ("", "/") or parts.query):
        raise InputError(
            f"Slack이 부를 주소를 읽을 수 없습니다: {url}. 경로 없이 적어 주세요. 예: https://brief.example.com"
        )
    return url
