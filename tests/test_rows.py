import asyncio
import io
import json

import pytest

from bot.commands.rows import answer_rows, bytes_of, parse_lines, read_rows, text_of
from bot.errors import InputError


def test_a_broken_line_becomes_a_row_with_its_error():
    rows = list(parse_lines(io.BytesIO(b'{"id": 1}\nnot json\n\n[1]\n')))
    assert rows[0] == {"id": 1}
    assert [set(row) for row in rows[1:]] == [{"id", "error"}, {"id", "error"}]


def test_files_are_rows_of_their_own_and_json_lines_are_split(tmp_path):
    (tmp_path / "a.html").write_text("<p>")
    (tmp_path / "b.jsonl").write_text('{"id": 1}\n{"id": 2}\n')
    rows = list(
        read_rows(
            [str(tmp_path / "a.html"), str(tmp_path / "b.jsonl")], lambda path, body: {"id": "file", "n": len(body)}
        )
    )
    assert rows == [{"id": "file", "n": 3}, {"id": 1}, {"id": 2}]


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(InputError, match="nowhere"):
        list(read_rows([str(tmp_path / "nowhere")], lambda path, body: {}))


def test_answers_keep_the_order_of_the_rows_and_failures_stand_beside_them(capsys):
    async def answer(row):
        await asyncio.sleep(0.001 * (40 - row["id"]) / 40)
        return {"double": row["id"] * 2} if row["id"] != 7 else {"double": row["missing"]}

    code = asyncio.run(answer_rows(({"id": n} for n in range(40)), answer))
    out = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["id"] for row in out] == list(range(40))
    assert out[6] == {"id": 6, "double": 12}
    assert "missing" in out[7]["error"]
    assert code == 1


def test_text_that_utf8_cannot_hold_is_replaced_and_wrong_types_are_told():
    (row,) = parse_lines(io.BytesIO(b'{"id": "\\ud800", "text": 3, "b": "@@@@"}\n'))
    assert row["id"] == "?"
    with pytest.raises(InputError, match="'text'"):
        text_of(row, "text")
    with pytest.raises(InputError, match="'none'"):
        text_of(row, "none")
    assert text_of(row, "none", "") == ""
    with pytest.raises(InputError, match="base64"):
        bytes_of(row, "b")
