# ruff: noqa: INP001 - a script beside the workflow, no package
"""Are there known vulnerabilities in the packages of requirements.lock?  Asks the advisory service through pip-audit.

    .venv/bin/python .ci/audit.py

Exit code 1 where one is known.  Where the service cannot be asked (no network, a mirror without advisories, pip-audit not
installed) it says what was not checked and ends with 0: an offline machine must still be able to run its checks.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

LOCK = Path(__file__).resolve().parents[1] / "requirements.lock"
PATIENCE = 120
_COMMAND = ["-m", "pip_audit", "--requirement", str(LOCK), "--require-hashes", "--disable-pip", "--format", "json"]


def main() -> int:
    if not LOCK.is_file():
        sys.stdout.write(f"취약점 검사: {LOCK.name} 파일이 없습니다. .ci/lock으로 만들어 주세요.\n")
        return 1
    lines, code = verdict(ask())
    sys.stdout.write("\n".join(lines) + "\n")
    return code


def ask() -> str:
    """What pip-audit answers; '' where it could not be asked."""
    command = [sys.executable, *_COMMAND, "--progress-spinner", "off"]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE).stdout  # noqa: S603  # our own words
    except (OSError, subprocess.TimeoutExpired):
        return ""


def verdict(answer: str) -> tuple[list[str], int]:
    """What to tell of pip-audit's JSON, and the exit code."""
    try:
        packages = json.loads(answer)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return ["취약점 검사: 취약점 정보를 받지 못해 검사하지 못했습니다(네트워크나 pip-audit 설치를 확인하세요)."], 0
    skipped = [one for one in packages if "skip_reason" in one]
    known = [(one, flaw) for one in packages for flaw in one.get("vulns", ())]
    lines = [_told(package, flaw) for package, flaw in known]
    checked = len(packages) - len(skipped)
    if skipped:
        lines.append(
            f"취약점 검사: 패키지 {len(packages)}개 가운데 {len(skipped)}개는 정보를 받지 못해 검사하지 못했습니다."
        )
    if checked:
        lines.append(f"취약점 검사: 패키지 {checked}개에서 알려진 취약점 {len(known)}건.")
    return lines, 1 if known else 0


def _told(package: dict[str, str], flaw: dict[str, object]) -> str:
    fixed = flaw.get("fix_versions")
    cure = f"{fixed[-1]} 이상으로 올려 주세요." if isinstance(fixed, list) and fixed else "고친 판이 아직 없습니다."
    return f"  ✗ {package['name']} {package.get('version', '')}: {flaw.get('id')} - {cure}"


if __name__ == "__main__":
    sys.exit(main())
