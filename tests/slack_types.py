"""Slack's own TypeScript types as a referee: structure and unknown keys, of many payloads in one run of tsc."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from node_tools import MODULES, node, node_module

#: payloads checked as blocks of a message, as a modal, as App Home
KINDS = {"blocks": "KnownBlock[]", "modal": "ModalView", "home": "HomeView"}


def complaints(folder: Path, payloads: Sequence[tuple[str, Any]]) -> str:
    """What tsc says against (kind, payload) pairs; '' for nothing."""
    node_module("@slack/types/package.json")
    compiler, engine = node_module("typescript/bin/tsc"), node()
    source = folder / "payloads.ts"
    lines = ["import type { KnownBlock, ModalView, HomeView } from '@slack/types';"]
    lines += [
        f"export const p{number} = {json.dumps(payload)} satisfies {KINDS[kind]};"
        for number, (kind, payload) in enumerate(payloads)
    ]
    source.write_text("\n".join(lines), encoding="utf-8")
    (folder / "node_modules").symlink_to(MODULES)
    options = {"noEmit": True, "strict": True, "skipLibCheck": True, "module": "node16", "types": []}
    (folder / "tsconfig.json").write_text(json.dumps({"compilerOptions": options, "files": [source.name]}))
    command = [engine, str(compiler), "-p", "tsconfig.json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False, cwd=folder)
    return "" if done.returncode == 0 else done.stdout + done.stderr
