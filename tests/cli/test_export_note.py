"""A signed note becomes a PDF where it was asked for, and nowhere else."""

from datetime import timedelta
from pathlib import Path

from injector_app.reference.load_catalog import load_catalog
from injector_app.system.paths import DataFolder, resources_folder
from injector_app.usecases.sign_in import sign_in
from tests.support.certificates import made
from tests.support.clinic import SteppingClock
from tests.support.clinic_certificate import put_in_place
from tests.support.pdf_text import all_text
from tests.support.shell import PASSWORD, USER, Shell


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


def test_language_is_that_of_the_reader(shell: Shell, tmp_path: Path, treatment: str) -> None:
    shell.run("note", "sign", treatment)
    pdf = tmp_path / "note.pdf"
    shell.run("note", "export", treatment, "--out", pdf, "--language", "fr-CA")
    assert "Note de traitement" in all_text(pdf.read_bytes())
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


def test_structured_copy_comes_back_as_the_same_treatment(
    shell: Shell, tmp_path: Path, treatment: str
) -> None:
    shell.run("note", "sign", treatment)
    pdf, copy = tmp_path / "note.pdf", tmp_path / "note.fhir.json"
    answer = shell.json("note", "export", treatment, "--out", pdf, "--fhir")
    assert answer["copy"] == str(copy)
    pdf.unlink()
    told = shell.refused("note", "export", treatment, "--out", pdf, "--fhir")
    assert "note.fhir.json" in told
    (back,) = shell.json("treatments", "import", copy)["treatments"]
    before, after = (shell.json("treatments", "show", each) for each in (treatment, back["id"]))
    for name in ("points", "vials"):
        assert without_ids(after[name]) == without_ids(before[name])


def without_ids(parts: list[dict[str, object]]) -> list[dict[str, object]]:
    return [{name: each[name] for name in each if name != "id"} for each in parts]


def test_note_that_cannot_be_signed_is_exported_on_request(
    shell: Shell, tmp_path: Path, treatment: str
) -> None:
    shell.run("note", "sign", treatment)
    catalog, folder = load_catalog(resources_folder()), DataFolder(shell.folder)
    work = sign_in(folder, sign_in=USER, password=PASSWORD, catalog=catalog, clock=SteppingClock())
    # Good on the day of that clock, and over on the day of this computer.
    put_in_place(work, tmp_path, made(until=work.clock.now() + timedelta(hours=1)))
    work.close()
    pdf = tmp_path / "note.pdf"
    refused = shell.run("note", "export", treatment, "--out", pdf)
    assert (refused.code, "valid until" in refused.err) == (4, True)
    assert not pdf.exists()
    assert shell.run("note", "export", treatment, "--out", pdf, "--unsigned").code == 0
    assert pdf.exists()
