"""Models on this machine: pulled from a hub, a mirror or a folder, and held to their manifest."""

import hashlib
import json
import os
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from scripted import KOREAN

from bot.cli import main
from summarizer.models import ModelError, check, find, read, seal, shelf
from summarizer.models.pull import pull

COMMIT = "0123456789abcdef0123456789abcdef01234567"
WEIGHTS = bytes(range(256)) * 4096


def model_folder(folder, **more):
    folder.mkdir(parents=True, exist_ok=True)
    files = {"model.safetensors": WEIGHTS, "config.json": b'{"model_type": "toy"}', **more}
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


class TestManifest:
    def test_a_sealed_folder_agrees_with_its_manifest(self, tmp_path):
        folder = model_folder(tmp_path / "m")
        sealed = seal(folder, "org/toy", COMMIT)
        assert check(folder) == sealed == read(folder)
        assert sealed.files["model.safetensors"].sha256 == hashlib.sha256(WEIGHTS).hexdigest()
        assert sealed.size == sum(p.stat().st_size for p in folder.iterdir() if p.name != "manifest.json")

    @pytest.mark.parametrize(
        ("spoil", "words"),
        [
            (lambda f: (f / "model.safetensors").write_bytes(WEIGHTS[:-1] + b"x"), "sha256 불일치"),
            (lambda f: (f / "model.safetensors").write_bytes(WEIGHTS[:-1]), "sha256 불일치"),
            (lambda f: (f / "config.json").unlink(), "파일이 없습니다"),
            (lambda f: (f / "added.json").write_text("{}"), "목록에 없는 파일"),
            (lambda f: (f / "extra.pkl").write_bytes(b"x"), "코드가 실행될 수 있는 형식"),
            (lambda f: (f / "manifest.json").write_text("{"), "읽을 수 없습니다"),
            (lambda f: (f / "manifest.json").write_text("[]"), "읽을 수 없습니다"),
            (lambda f: (f / "manifest.json").unlink(), "manifest.json이 없습니다"),
        ],
    )
    def test_whatever_changed_afterwards_is_refused(self, tmp_path, spoil, words):
        folder = model_folder(tmp_path / "m")
        seal(folder, "org/toy", COMMIT)
        spoil(folder)
        with pytest.raises(ModelError, match=words):
            check(folder)

    def test_a_manifest_that_points_outside_is_refused(self, tmp_path):
        folder = model_folder(tmp_path / "m")
        seal(folder, "org/toy", COMMIT)
        (tmp_path / "outside.json").write_text("{}")
        raw = json.loads((folder / "manifest.json").read_text())
        raw["files"]["../outside.json"] = {"size": 2, "sha256": hashlib.sha256(b"{}").hexdigest()}
        (folder / "manifest.json").write_text(json.dumps(raw))
        with pytest.raises(ModelError, match="밖을 가리킵니다"):
            check(folder)

    @pytest.mark.parametrize("name", ["pytorch_model.bin", "a.pt", "B.PKL", "modeling_toy.py", "x.ckpt"])
    def test_formats_that_can_run_code_are_never_sealed(self, tmp_path, name):
        folder = model_folder(tmp_path / "m", **{name: b"x"})
        with pytest.raises(ModelError, match="safetensors나 GGUF"):
            seal(folder, "org/toy")

    def test_a_folder_without_weights_is_no_model(self, tmp_path):
        (tmp_path / "readme.txt").write_text("hello")
        with pytest.raises(ModelError, match="모델 파일"):
            seal(tmp_path, "org/toy")


class TestPullFromAFolder:
    def test_the_model_lies_under_its_name_and_is_found_by_it(self, tmp_path):
        seen = []
        pull(
            tmp_path / "models",
            "org/toy",
            source=str(model_folder(tmp_path / "usb")),
            progress=lambda *p: seen.append(p),
        )
        [(folder, manifest)] = shelf(tmp_path / "models")
        assert (folder.name, manifest.id) == ("org--toy", "org/toy")
        assert find(tmp_path / "models", "org/toy") == folder
        assert seen[-1][0] == seen[-1][1] == manifest.size

    def test_a_second_pull_replaces_the_first(self, tmp_path):
        source = model_folder(tmp_path / "usb")
        pull(tmp_path / "models", "org/toy", source=str(source))
        (source / "config.json").write_text('{"model_type": "newer"}')
        pull(tmp_path / "models", "org/toy", source=str(source))
        assert "newer" in (tmp_path / "models" / "org--toy" / "config.json").read_text()
        assert len(shelf(tmp_path / "models")) == 1

    def test_what_can_carry_code_is_not_copied(self, tmp_path):
        source = model_folder(tmp_path / "usb", **{"pytorch_model.bin": b"x"})
        with pytest.raises(ModelError, match="코드가 실행될 수 있는"):
            pull(tmp_path / "models", "org/toy", source=str(source))
        assert shelf(tmp_path / "models") == []

    @pytest.mark.parametrize("name", ["", "../up", "a/b/c", "a/..", "a\\b"])
    def test_a_name_that_would_leave_the_folder_is_refused(self, tmp_path, name):
        with pytest.raises(ModelError, match="모델 이름이 아닙니다"):
            pull(tmp_path / "models", name, source=str(model_folder(tmp_path / "usb")))


class Hub:
    """A hub in miniature: one model at one commit; it can cut the connection in the middle of a large file."""

    def __init__(self):
        self.files = {
            "model.safetensors": WEIGHTS,
            "config.json": b'{"model_type": "toy"}',
            "pytorch_model.bin": b"never fetched",
            "modeling_toy.py": b"never fetched",
        }
        self.lies = False
        #: connections to cut in the middle; after that the hub is down
        self.cuts = 0
        self.down = False
        self.asked = []
        self.ranges = []

    def listing(self):
        siblings = []
        for name, content in self.files.items():
            sibling = {"rfilename": name, "size": len(content), "blobId": hashlib.sha1(content).hexdigest()}
            if name.endswith((".safetensors", ".gguf")):
                sha = hashlib.sha256(b"another" if self.lies else content).hexdigest()
                sibling["lfs"] = {"size": len(content), "sha256": sha, "pointerSize": 134}
            siblings.append(sibling)
        return {
            "_id": "1",
            "id": "org/toy",
            "modelId": "org/toy",
            "sha": COMMIT,
            "siblings": siblings,
            "private": False,
        }


def handler_of(hub):  # noqa: C901 - one branch a path of the hub
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_):
            pass

        def do_HEAD(self):
            self._answer(body=False)

        def do_GET(self):
            self._answer(body=True)

        def _answer(self, *, body):
            path = self.path.partition("?")[0]
            if path.startswith("/api/models/org/toy"):
                return self._send(json.dumps(hub.listing()).encode(), body=body, kind="application/json")
            name = path.removeprefix(f"/org/toy/resolve/{COMMIT}/")
            if hub.down:
                return self._send(b"", body=body, status=HTTPStatus.FORBIDDEN)
            if name not in hub.files:
                return self._send(b"", body=body, status=HTTPStatus.NOT_FOUND)
            hub.asked.append(name)
            return self._file(name, body=body)

        def _file(self, name, *, body):
            content, start = hub.files[name], 0
            if (wanted := self.headers.get("Range")) and body:
                hub.ranges.append(wanted)
                start = int(wanted.removeprefix("bytes=").partition("-")[0])
            cut = body and hub.cuts and name.endswith(".safetensors")
            self._send(content[start:], body=body, whole=len(content), start=start, cut=bool(cut))

        def _send(
            self, content, *, body, status=HTTPStatus.OK, kind="application/octet-stream", whole=0, start=0, cut=False
        ):
            self.send_response(HTTPStatus.PARTIAL_CONTENT if start else status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.send_header("X-Repo-Commit", COMMIT)
            self.send_header("ETag", f'"{hashlib.sha256(content).hexdigest() if not start else "x"}"')
            if start:
                self.send_header("Content-Range", f"bytes {start}-{whole - 1}/{whole}")
            self.end_headers()
            if cut:
                hub.cuts -= 1
                hub.down = not hub.cuts
                self.wfile.write(content[: len(content) // 2])
                self.wfile.flush()
                self.close_connection = True
            elif body:
                self.wfile.write(content)

    return Handler


@pytest.fixture
def hub():
    return Hub()


@pytest.fixture
def mirror(hub):
    pytest.importorskip("huggingface_hub", reason="the extra 'neural' is not installed")
    with ThreadingHTTPServer(("127.0.0.1", 0), handler_of(hub)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class TestPullFromAMirror:
    def test_weights_and_companions_come_and_nothing_that_can_carry_code(self, tmp_path, hub, mirror):
        sealed = pull(tmp_path, "org/toy", source=mirror)
        assert set(sealed.files) == {"model.safetensors", "config.json"}
        assert sealed.revision == COMMIT
        assert not {"pytorch_model.bin", "modeling_toy.py"} & set(hub.asked)
        assert check(tmp_path / "org--toy") == sealed

    def test_a_pull_that_was_cut_off_goes_on_where_it_stopped(self, tmp_path, hub, mirror):
        hub.files["model.safetensors"] = WEIGHTS * 24  # longer than what the hub's client writes at once
        hub.cuts = 1
        with pytest.raises(ModelError, match="이어서 받습니다"):
            pull(tmp_path, "org/toy", source=mirror)
        assert shelf(tmp_path) == []
        hub.ranges.clear()
        hub.down = False
        pull(tmp_path, "org/toy", source=mirror)
        assert sum(int(r.removeprefix("bytes=").rstrip("-")) > 0 for r in hub.ranges) == 1
        assert check(tmp_path / "org--toy").revision == COMMIT

    def test_a_file_that_is_not_what_the_hub_lists_is_refused(self, tmp_path, hub, mirror):
        hub.lies = True
        with pytest.raises(ModelError, match="sha256이 다릅니다"):
            pull(tmp_path, "org/toy", source=mirror)
        assert shelf(tmp_path) == []

    def test_another_commit_than_the_one_asked_for_is_refused(self, tmp_path, mirror):
        with pytest.raises(ModelError, match="지정한 커밋"):
            pull(tmp_path, "org/toy", source=mirror, revision="f" * 40)

    def test_a_model_without_safe_weights_is_refused(self, tmp_path, hub, mirror):
        del hub.files["model.safetensors"]
        with pytest.raises(ModelError, match="safetensors도 GGUF도 없어"):
            pull(tmp_path, "org/toy", source=mirror)

    def test_one_of_several_gguf_files_must_be_named(self, tmp_path, hub, mirror):
        hub.files = {"a-q4.gguf": WEIGHTS, "a-q8.gguf": WEIGHTS * 2}
        with pytest.raises(ModelError, match="--file로 하나를"):
            pull(tmp_path, "org/toy", source=mirror)
        assert set(pull(tmp_path, "org/toy", source=mirror, file="a-q4.gguf").files) == {"a-q4.gguf"}

    def test_an_unreachable_hub_says_what_to_do(self, tmp_path, mirror):
        del mirror
        with pytest.raises(ModelError, match="--from에 미러 주소나 폴더를"):
            pull(tmp_path, "org/toy", source="http://127.0.0.1:9")


class TestCommand:
    def run(self, tmp_path, *words):
        os.environ["EXEC_BRIEF_MODEL_DIR"] = str(tmp_path / "models")
        try:
            return main(["model", *words])
        finally:
            del os.environ["EXEC_BRIEF_MODEL_DIR"]

    def test_pull_list_verify(self, tmp_path, capsys):
        source = model_folder(tmp_path / "usb")
        assert self.run(tmp_path, "pull", "org/toy", "--from", str(source)) == 0
        assert self.run(tmp_path, "list") == 0
        assert self.run(tmp_path, "verify", "org/toy") == 0
        out = capsys.readouterr().out
        assert "EXEC_BRIEF_MODEL=org/toy" in out
        assert "이상 없음: org/toy" in out

    def test_a_changed_file_fails_verify(self, tmp_path, capsys):
        self.run(tmp_path, "pull", "org/toy", "--from", str(model_folder(tmp_path / "usb")))
        (tmp_path / "models" / "org--toy" / "config.json").write_text("{}")
        assert self.run(tmp_path, "verify") == 2
        assert "바뀌었습니다" in capsys.readouterr().err

    def test_a_model_of_another_commit_than_the_one_set_stops_the_start(self, tmp_path, capsys, monkeypatch):
        self.run(tmp_path, "pull", "org/toy", "--from", str(model_folder(tmp_path / "usb")), "--revision", COMMIT)
        (tmp_path / "article.txt").write_text(f"{KOREAN.title}\n\n{KOREAN.text}", encoding="utf-8")
        monkeypatch.setenv("EXEC_BRIEF_MODEL_DIR", str(tmp_path / "models"))
        monkeypatch.setenv("EXEC_BRIEF_MODEL", "org/toy")
        monkeypatch.setenv("EXEC_BRIEF_MODEL_REVISION", "f" * 40)
        monkeypatch.setenv("EXEC_BRIEF_SUMMARIZER", "transformers")
        assert main(["summarize", str(tmp_path / "article.txt")]) == 1
        said = capsys.readouterr().err
        assert COMMIT in said
        assert f"model pull org/toy --revision {'f' * 40}" in said

    def test_an_empty_shelf_says_how_to_pull(self, tmp_path, capsys):
        assert self.run(tmp_path, "list") == 0
        assert "model pull" in capsys.readouterr().out
