"""What is installed is what was locked: versions, hashes, no other place to fetch from; and the audit's words."""

import importlib.util
import json
import re
import tomllib
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LOCK, BUILD_LOCK = ((ROOT / f"requirements{name}.lock").read_text(encoding="utf-8") for name in ("", "-build"))


def load_audit():
    spec = importlib.util.spec_from_file_location("audit", ROOT / ".ci" / "audit.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def locked(text=LOCK):
    """Package -> (version, hashes)."""
    found = {}
    for block in re.split(r"\n(?=[^\s#])", re.sub(r"^#.*\n", "", text.strip(), flags=re.MULTILINE)):
        name, version = re.match(r"([\w.-]+)==([\w.+!-]+)", block).groups()
        found[canonicalize_name(name)] = (version, re.findall(r"--hash=sha256:([0-9a-f]{64})\b", block))
    return found


def test_every_package_of_the_image_has_one_version_and_hashes():
    assert len(locked()) > 40
    assert set(locked(BUILD_LOCK)) == {"packaging", "setuptools", "wheel"}
    assert all(hashes for _, hashes in (*locked().values(), *locked(BUILD_LOCK).values()))


@pytest.mark.parametrize("lock", [LOCK, BUILD_LOCK], ids=["image", "build"])
def test_a_lock_names_no_place_to_fetch_from(lock):
    assert not re.search(r"https?://|--index|--find-links|--trusted|@\s|-e\s", lock)


def test_the_lock_has_the_versions_of_the_constraints():
    pinned = dict(line.split("==") for line in (ROOT / "constraints.txt").read_text().splitlines() if "==" in line)
    pinned = {canonicalize_name(name): version for name, version in pinned.items()}
    assert {name: pinned.get(name, version) for name, (version, _) in locked().items()} == {
        name: version for name, (version, _) in locked().items()
    }


def test_every_dependency_of_the_program_is_locked_in_a_version_that_it_allows():
    wanted = [
        Requirement(text) for text in tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    ]
    for one in wanted:
        if one.marker is None or one.marker.evaluate(default_environment()):
            assert one.specifier.contains(locked()[canonicalize_name(one.name)][0]), one


def code_lines(dockerfile):
    return [line for line in dockerfile.splitlines() if not line.startswith("#")]


def test_the_image_installs_by_hash_and_nothing_but_the_locks():
    dockerfile = (ROOT / "Dockerfile").read_text()
    assert all(switch in dockerfile for switch in ("PIP_REQUIRE_HASHES=1", "PIP_NO_DEPS=1", "PIP_ONLY_BINARY=:all:"))
    installs = re.findall(r"pip install (.*?) *\\?\n", "\n".join(code_lines(dockerfile)))
    assert [words.split()[-1] for words in installs] == ["requirements-build.lock", "requirements.lock"]
    assert "USER 10001" in dockerfile


FLAW = {"id": "PYSEC-2026-1", "fix_versions": ["1.2.4"]}


@pytest.mark.parametrize(
    ("answer", "code", "told"),
    [
        ("", 0, "검사하지 못했습니다"),
        ("no json", 0, "검사하지 못했습니다"),
        ("{}", 0, "검사하지 못했습니다"),
        (json.dumps({"dependencies": [{"name": "a", "version": "1", "vulns": []}]}), 0, "취약점 0건"),
        (json.dumps({"dependencies": [{"name": "a", "version": "1.2.3", "vulns": [FLAW]}]}), 1, "1.2.4 이상"),
        (json.dumps({"dependencies": [{"name": "a", "skip_reason": "not found"}]}), 0, "1개는 정보를 받지 못해"),
    ],
)
def test_the_audit_fails_only_for_a_known_flaw_and_says_what_it_could_not_check(answer, code, told):
    lines, found = load_audit().verdict(answer)
    assert (found, told in "\n".join(lines)) == (code, True)
