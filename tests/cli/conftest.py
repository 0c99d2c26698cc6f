"""A clinic for the command line: set up once, copied for each test."""

import shutil
from pathlib import Path

import pytest

from injector_app.app.start import main
from tests.support.shell import INIT, PASSWORD, USER, Shell
from tests.support.treatment_file import write_treatments

PATIENTS = (
    "MRN,Last,First,DOB,Sex,Phone\n"
    "1001,Rossi,Ada,1985-03-04,F,(613) 555-0101\n"
    "1002,Łęcka,Zofia Maria,1990-12-24,F,(613) 555-0102\n"
)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli") / "data"
    patients = folder.with_name("patients.csv")
    patients.write_text(PATIENTS, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("INJECTOR_PASSWORD", PASSWORD)
        patch.setenv("INJECTOR_DATA_DIR", str(folder))
        assert main([*INIT, "--user", USER]) == 0
        assert main(["patients", "import", str(patients), "--user", USER]) == 0
    return folder


@pytest.fixture
def shell(
    template: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Shell:
    folder = tmp_path / "data"
    shutil.copytree(template, folder)
    monkeypatch.setenv("INJECTOR_PASSWORD", PASSWORD)
    return Shell(folder, capsys)


@pytest.fixture
def treatment(shell: Shell, tmp_path: Path) -> str:
    """The id of a treatment that is complete and not signed."""
    answer = shell.json("treatments", "import", write_treatments(tmp_path / "treatments.json"))
    return str(answer["treatments"][0]["id"])
