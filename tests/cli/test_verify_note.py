"""Notes, seals and exported files are verified from a shell; what is not valid is a refusal."""

from pathlib import Path

from tests.support.pdf_text import all_text
from tests.support.shell import Shell


def test_note_seal_and_file_are_verified(shell: Shell, treatment: str, tmp_path: Path) -> None:
    shell.run("note", "sign", treatment)
    path = tmp_path / "n.pdf"
    shell.run("note", "export", treatment, "--out", path)
    seal = all_text(path.read_bytes()).split("seal ")[1].split(" ")[0]
    for what in (treatment, seal, path):
        found = shell.run("note", "verify", what)
        assert found.code == 0
        assert f"Note {treatment}: VALID" in found.out
    (note,) = shell.json("note", "verify", treatment)["notes"]
    (part,) = note["parts"]
    assert (note["valid"], part["part"], part["flaw"]) == (True, "revision", "")


def test_a_changed_file_and_an_unknown_note_are_refused(
    shell: Shell, treatment: str, tmp_path: Path
) -> None:
    shell.run("note", "sign", treatment)
    path = tmp_path / "n.pdf"
    shell.run("note", "export", treatment, "--out", path)
    path.write_bytes(path.read_bytes() + b"\n")
    changed = shell.run("note", "verify", path)
    assert (changed.code, "Was changed" in changed.out) == (4, True)
    assert shell.run("note", "verify", "no-such-number").code == 4
