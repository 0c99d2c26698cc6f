"""Records put back to yesterday, from a shell (D9)."""

import shutil
from pathlib import Path

from tests.support.shell import Shell


def test_nobody_works_until_the_administrator_says_why(shell: Shell, tmp_path: Path) -> None:
    yesterday = shutil.copy(shell.folder / "clinic.db", tmp_path / "y.db")
    shell.json("patients", "search", "Rossi")
    shutil.copy(yesterday, shell.folder / "clinic.db")
    assert "recorded actions are missing since" in shell.refused("patients", "search", "Rossi")
    shell.run("audit", "acknowledge", "--reason", "backup put back")
    assert len(shell.json("patients", "search", "Rossi")) == 1
    newest = shell.json("audit", "report")
    assert "backup put back" in {entry["reason"] for entry in newest}
