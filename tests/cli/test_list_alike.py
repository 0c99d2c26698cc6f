"""Records that may be of one person are listed."""

from pathlib import Path

from tests.cli.test_import_patients import a_file
from tests.support.shell import Shell


def test_listed(shell: Shell, tmp_path: Path) -> None:
    assert shell.json("patients", "alike") == []
    file = a_file(tmp_path, "ROSSI,Ada,1985-03-04")
    shell.run("patients", "import", file, "--duplicates", "add")
    (pair,) = shell.json("patients", "alike")
    assert {pair["record_no"], pair["other_record_no"]} == {"1001", "1003"}
    assert "alike" in shell.run("patients", "alike").out
