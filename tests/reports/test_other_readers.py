"""qpdf, poppler and MuPDF accept the notes, and read out of them what was signed."""

from pathlib import Path

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.reports.writer import write_note_pdf
from tests.reports.test_archive_form import notes
from tests.support.pdf_tools import run_tool
from tests.support.preempt_note import a_preempt_note


@pytest.fixture(scope="module")
def files(catalog: Catalog, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("notes")
    made = []
    for name, pdf in notes(catalog).items():
        made.append(folder / name)
        made[-1].write_bytes(pdf)
    return made


def test_qpdf_finds_no_fault(files: list[Path]) -> None:
    for path in files:
        assert "No syntax or stream encoding errors" in run_tool("qpdf", "--check", path)


def test_poppler_finds_no_fault(files: list[Path]) -> None:
    for path in files:
        told = run_tool("pdfinfo", path)
        assert "Error" not in told
        assert "Encrypted:       no" in told


def test_mupdf_finds_no_fault(files: list[Path]) -> None:
    for path in files:
        told = run_tool("mutool", "draw", "-F", "txt", "-o", path.with_suffix(".txt"), path)
        # Debian builds it without a colour engine, and it says so of every profile.
        told = told.casefold().replace("warning: icc support is not available", "")
        assert "error" not in told
        assert "warning" not in told


@pytest.mark.parametrize("reader", ["poppler", "mupdf"])
def test_text_that_is_read_out_is_the_record(catalog: Catalog, tmp_path: Path, reader: str) -> None:
    note = a_preempt_note(catalog)
    path, text = tmp_path / "a.pdf", tmp_path / "a.txt"
    path.write_bytes(write_note_pdf(note, catalog))
    if reader == "poppler":
        run_tool("pdftotext", "-layout", path, text)
    else:
        run_tool("mutool", "draw", "-F", "txt", "-o", text, path)
    words = " ".join(text.read_text("utf-8").split())
    content = note.content
    expected = (
        *(content.patient.family, content.patient.given, content.patient.record_number),
        *(content.signature.name, content.signature.meaning, note.digest),
        *(vial.lot for vial in content.treatment.vials),
        *("155 U", "45 U", "200 U", "G43.709", "11/20/2026 09:00 EST", "Chronic migraine"),
    )
    assert [each for each in expected if each not in words] == []


def test_control_a_file_cut_short_is_refused(files: list[Path], tmp_path: Path) -> None:
    cut = tmp_path / "cut.pdf"
    data = files[0].read_bytes()
    cut.write_bytes(data[: len(data) // 2])
    with pytest.raises(AssertionError):
        run_tool("qpdf", "--check", cut)
