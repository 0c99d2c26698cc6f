"""The command fills an empty folder and says how to get in."""

from pathlib import Path

import pytest

from injector_app.app.demo.demo_sign_ins import DEMO_PASSWORD
from tests.support.shell import Shell


def test_demo_clinic_opens_with_what_was_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = Shell(tmp_path / "demo", capsys)
    told = shell.json("demo")
    monkeypatch.setenv("INJECTOR_PASSWORD", told["password"])
    assert told["password"] == DEMO_PASSWORD
    desk = told["sign_ins"][-1]["user"]
    assert "Ashgrove" in shell.run("patients", "search", "ash mar", user=desk).out
    assert "not empty" in shell.refused("demo")


def test_short_password_of_ones_own_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INJECTOR_PASSWORD", "short")
    shell = Shell(tmp_path / "demo", capsys)
    assert "characters" in shell.refused("demo")
    assert list(shell.folder.iterdir()) == []
