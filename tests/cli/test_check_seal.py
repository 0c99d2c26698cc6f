"""A printed seal from a shell."""

from pathlib import Path

from tests.support.pdf_text import all_text
from tests.support.shell import Shell


def test_seal_of_an_exported_note_is_found(shell: Shell, treatment: str, tmp_path: Path) -> None:
    shell.run("note", "sign", treatment)
    shell.run("note", "export", treatment, "--out", tmp_path / "n.pdf")
    seal = all_text((tmp_path / "n.pdf").read_bytes()).split("seal ")[1].split(" ")[0]
    assert "unchanged" in shell.run("audit", "seal", seal).out
    assert shell.json("audit", "seal", seal)["treatment"] == treatment
    other = shell.run("audit", "seal", f"9{seal}")
    assert (other.code, "end before it" in other.out) == (4, True)
