"""A whole record becomes one file where it was asked for."""

import zipfile
from pathlib import Path

from tests.support.shell import Shell


def test_record_is_exported_with_its_counts(shell: Shell, tmp_path: Path, treatment: str) -> None:
    shell.run("note", "sign", treatment)
    out = tmp_path / "1001.zip"
    answer = shell.json("patient", "export", "1001", "--out", out, "--to", "insurer", "--name", "A")
    assert answer["file"] == str(out)
    assert (answer["counts"]["notes"], answer["counts"]["disclosures"]) == (1, 1)
    with zipfile.ZipFile(out) as archive:
        assert {"manifest.json", "record.json"} <= set(archive.namelist())


def test_nobody_is_exported(shell: Shell, tmp_path: Path) -> None:
    out = tmp_path / "x.zip"
    assert "no patient" in shell.refused("patient", "export", "9999", "--out", out).lower()
    assert shell.refused("patient", "export", " ", "--out", out)
    assert not out.exists()
