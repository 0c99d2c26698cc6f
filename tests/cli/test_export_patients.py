"""The patients go into a file of the asked format."""

import json
from pathlib import Path

from tests.support.shell import Shell


def test_all_or_chosen(shell: Shell, tmp_path: Path) -> None:
    out = tmp_path / "all.csv"
    assert shell.json("patients", "export", "--out", out)["patients"] == 2
    assert "Rossi" in out.read_text("utf-8-sig")
    one = tmp_path / "one.ndjson"
    said = shell.run("patients", "export", "--out", one, "--format", "ndjson", "--only", "1002")
    assert said.out == f"1 patient written to {one}.\n"
    assert json.loads(one.read_text("utf-8"))["name"][0]["family"] == "Łęcka"
