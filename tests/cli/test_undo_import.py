"""An import is taken back by its id; another id is refused."""

from pathlib import Path

from tests.cli.test_import_patients import a_file
from tests.support.shell import Shell


def test_taken_back(shell: Shell, tmp_path: Path) -> None:
    done = shell.json("patients", "import", a_file(tmp_path, "Ng,Ann,1980-05-06"))
    outcome = shell.run("patients", "undo-import", done["import"])
    assert outcome.out == "1 patient of new.csv taken back.\n"
    assert shell.json("patients", "search", "Ng") == []
    assert "not there" in shell.refused("patients", "undo-import", done["import"])
    assert "not there" in shell.refused("patients", "undo-import", "nonsense")
