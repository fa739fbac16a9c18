"""Rows 25 and 26 of the scoreboard on tiny sizes: the promises are judged, the times are not."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "tests" / "bench" / "bench_rounds.py"
TINY = ["--feeds", "20", "--deadline", "1", "--polite", "10", "--hours", "8"]


def test_rounds_keep_healthy_feeds_apart_from_failing_ones_and_hosts_unharmed(tmp_path):
    done = subprocess.run(
        [sys.executable, SCRIPT, *TINY, "--out", tmp_path], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout, done.stderr
    assert (
        "failures: http-5xx 1, connect 1, timeout 1, redirects 1, not-a-feed 1, broken 1, too-large 1, encoding 1"
        in (done.stdout)
    )
    assert re.search(r"^25 +0 of the healthy missing", done.stdout, re.MULTILINE)
    assert count(done.stdout, "most in flight at one host") == 1
    assert count(done.stdout, "refusals with Retry-After") > 0
    assert count(done.stdout, "requests before its time") == 0
    assert count(done.stdout, "requests before the Crawl-delay of a host") == 0
    assert count(done.stdout, "pages read") > 0
    assert count(done.stdout, "pages against robots.txt") == 0
    assert re.search(r"^26 .* yes$", done.stdout, re.MULTILINE)


def count(output, name):
    return int(re.search(rf"^{re.escape(name)} +(\d+)", output, re.MULTILINE)[1])
