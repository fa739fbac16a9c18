"""Row 29 of the scoreboard: what the image installs, and what is known against it.

    .venv/bin/python tests/bench/bench_supply.py

The lock is tried with pip itself: as it stands, and with one digit of one hash changed, which must be refused.  Where the
package index cannot be reached that is said and nothing is judged.  The manifest of models (one byte changed, a .pkl slipped
in) is judged by the summarizer's own tests.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from measure import ROOT, heading, sizes, table

#: small, pure Python and without dependencies
SAMPLE = "colorama", "certifi", "idna", "six"


def main() -> None:
    sizes(__doc__)
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=\S)", lock.strip())
    hashes = [len(re.findall("--hash=sha256:", block)) for block in blocks]
    block = next(block for block in blocks if block.startswith(SAMPLE))
    as_it_stands, changed = installs(block), installs(_with_wrong_hashes(block))
    audit = subprocess.run([sys.executable, ROOT / ".ci" / "audit.py"], capture_output=True, text=True, check=False)
    print(heading("supply chain", "pip", "pip-audit"))
    rows = [
        ("packages in the lock", str(len(blocks)), ""),
        ("  without a hash", str(hashes.count(0)), "0"),
        ("  hashes in all", f"{sum(hashes):,}", ""),
        (f"pip takes {block.split('==')[0]} by its hash", told(as_it_stands), "yes"),
        ("pip takes it with other hashes", told(changed), "no"),
        ("pip-audit, exit code", str(audit.returncode), "0"),
    ]
    print(table(("what", "measured", "must be"), rows))
    print(audit.stdout.strip())
    reached = as_it_stands is not None
    holds = not hashes.count(0) and audit.returncode == 0 and (not reached or (as_it_stands and changed is False))
    print(
        f"\nrow 29: {'holds' if holds else 'DOES NOT HOLD'}{'' if reached else ' (no package index: hashes were not tried)'}"
    )
    sys.exit(0 if holds else 1)


def installs(block: str) -> bool | None:
    """Whether pip would install *block* with its hashes; None where the index cannot be reached."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "one.lock"
        path.write_text(block + "\n")
        command = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--dry-run",
            "--ignore-installed",
            "--no-deps",
            "--require-hashes",
        ]
        done = subprocess.run([*command, "-r", path], capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return True
    return False if "DO NOT MATCH" in done.stderr else None


def _with_wrong_hashes(block: str) -> str:
    return re.sub(r"(--hash=sha256:)([0-9a-f])", lambda found: found[1] + ("0" if found[2] != "0" else "1"), block)


def told(answer: bool | None) -> str:
    return {True: "yes", False: "no", None: "not reached"}[answer]


if __name__ == "__main__":
    main()
