"""Imports are listed, and taken back by their id."""

from pathlib import Path

from tests.cli.test_import_patients import a_file
from tests.support.shell import Shell


def test_listed(shell: Shell, tmp_path: Path) -> None:
    shell.json("patients", "import", a_file(tmp_path, "Ng,Ann,1980-05-06"))
    newest = shell.json("patients", "imports")[0]
    assert (newest["file"], newest["patients"], newest["used"]) == ("new.csv", "1", "0")
    assert "new.csv" in shell.run("patients", "imports").out
