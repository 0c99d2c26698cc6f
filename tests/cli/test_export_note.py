"""A signed note becomes a PDF where it was asked for, and nowhere else."""

from pathlib import Path

from tests.support.pdf_text import all_text
from tests.support.shell import Shell


def test_signed_note_is_exported_and_found(shell: Shell, tmp_path: Path, treatment: str) -> None:
    signed = shell.json("note", "sign", treatment)
    assert (signed["signed_by"], signed["revision"]) == ("Anna Ortiz, MD", 1)
    assert len(signed["digest"]) == 64
    pdf = tmp_path / "note.pdf"
    assert shell.json("note", "export", treatment, "--out", pdf)["file"] == str(pdf)
    assert pdf.read_bytes().startswith(b"%PDF-")
    (found,) = shell.json("treatments", "list", "--lot", "c1234")
    assert (found["id"], found["state"]) == (treatment, "signed")


def test_sheet_is_exported_by_its_name(shell: Shell, tmp_path: Path, treatment: str) -> None:
    shell.run("note", "sign", treatment)
    pdf = tmp_path / "copy.pdf"
    shell.run("note", "export", treatment, "--out", pdf, "--variant", "patient")
    assert "Patient copy" in all_text(pdf.read_bytes())
    assert shell.json("note", "verify", pdf)["valid"] is True


def test_unsigned_treatment_is_not_exported(shell: Shell, tmp_path: Path, treatment: str) -> None:
    pdf = tmp_path / "note.pdf"
    assert "no signed note" in shell.refused("note", "export", treatment, "--out", pdf)
    assert not pdf.exists()


def test_missing_folder_is_not_created(shell: Shell, tmp_path: Path, treatment: str) -> None:
    shell.run("note", "sign", treatment)
    pdf = tmp_path / "gone" / "note.pdf"
    assert "gone" in shell.refused("note", "export", treatment, "--out", pdf)
    assert not pdf.parent.exists()
