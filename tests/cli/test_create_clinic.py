"""A clinic is created once, from fields that make sense."""

from pathlib import Path

import pytest

from tests.support.shell import INIT, PASSWORD, Shell


@pytest.fixture
def fresh(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Shell:
    monkeypatch.setenv("INJECTOR_PASSWORD", PASSWORD)
    return Shell(tmp_path / "new", capsys)


def test_clinic_is_created_and_can_be_signed_in_to(fresh: Shell) -> None:
    answer = fresh.json(*INIT)
    assert answer["user"] == "anna"
    assert fresh.json("patients", "search", "") == []


def test_second_clinic_in_the_same_folder_is_refused(shell: Shell) -> None:
    assert "holds a clinic already" in shell.refused(*INIT)
    assert len(shell.json("patients", "search", "")) == 2


def test_short_password_is_refused(fresh: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INJECTOR_PASSWORD", "short")
    assert "characters" in fresh.refused(*INIT)


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--time-zone", "Mars/Olympus"),
        ("--name", ""),
        ("--clinic", "a\x07b"),
        ("--name", "x" * 999),
    ],
)
def test_impossible_field_is_refused_before_anything_is_written(
    fresh: Shell, option: str, value: str
) -> None:
    fresh.refused(*INIT, option, value)
    assert not fresh.folder.exists()


def test_unknown_region_is_wrong_usage(fresh: Shell) -> None:
    assert fresh.run(*INIT, "--region", "MARS").code == 2


def test_recovery_key_is_printed_once_or_written_to_the_chosen_file(
    fresh: Shell, tmp_path: Path
) -> None:
    outcome = fresh.run(*INIT)
    assert outcome.out.count("Recovery key: ") == 1
    other = Shell(tmp_path / "other", fresh.capsys)
    path = tmp_path / "key.txt"
    answer = other.json(*INIT, "--recovery-key-file", path)
    assert answer["recovery_key_file"] == str(path)
    assert "recovery_key" not in answer
    assert len(path.read_text("ascii").strip()) == 44


def test_file_that_cannot_be_written_leaves_no_clinic(fresh: Shell, tmp_path: Path) -> None:
    fresh.refused(*INIT, "--recovery-key-file", tmp_path / "no" / "key.txt")
    assert not fresh.folder.exists()
