"""A treatment is signed with the password of its clinician, once, and only when complete."""

from pathlib import Path

import pytest

from tests.support.shell import Shell
from tests.support.treatment_file import write_treatments


def test_signed_note_is_not_signed_again(shell: Shell, treatment: str) -> None:
    assert "SHA-256" in shell.run("note", "sign", treatment).out
    assert "signed" in shell.refused("note", "sign", treatment)


def test_incomplete_treatment_is_not_signed(shell: Shell, tmp_path: Path) -> None:
    file = write_treatments(tmp_path / "open.json", lambda t: t.update(consent=False))
    answer = shell.json("treatments", "import", file)
    line = shell.refused("note", "sign", answer["treatments"][0]["id"])
    assert "consent" in line


def test_wrong_password_signs_nothing(
    shell: Shell, treatment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("INJECTOR_PASSWORD", "another sentence for tests")
        assert "password is wrong" in shell.refused("note", "sign", treatment)
    assert shell.json("treatments", "list")[0]["state"] == "draft"
