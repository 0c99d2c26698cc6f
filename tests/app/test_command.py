"""A command is joined with the real records, tables and clock."""

from pathlib import Path

import pytest

from injector_app.app.arguments import build_parser
from injector_app.app.command import run
from tests.support.shell import INIT, PASSWORD


def test_command_works_in_the_folder_it_is_given(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INJECTOR_PASSWORD", PASSWORD)
    words = [*INIT, "--user", "anna", "--data-dir", str(tmp_path / "here")]
    assert run(build_parser().parse_args(words)) == 0
    assert "Test Clinic is set up" in capsys.readouterr().out
    assert (tmp_path / "here" / "clinic.db").exists()
    assert run(build_parser().parse_args(words)) == 4
    assert "already" in capsys.readouterr().err
