"""Every note is PDF/A-1b, by Apache PDFBox Preflight, and says nothing of the patient outside."""

from io import BytesIO
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from injector_app.domain.amendment import AmendmentKind
from injector_app.domain.catalog import Catalog
from injector_app.domain.note_history import NoteHistory
from injector_app.reports.writer import write_note_pdf
from tests.support.builders import a_clinic, a_note, a_patient
from tests.support.copied import a_copied_note
from tests.support.pdf_tools import preflight
from tests.support.preempt_note import a_preempt_note


def notes(catalog: Catalog) -> dict[str, bytes]:
    """One of every shape that there is."""
    corrected = a_copied_note(*AmendmentKind)
    waiting = NoteHistory(awaits_review=True)
    odd = a_note(
        patient=a_patient(family="Ångström-Đặng <b>& ∞", given="Ωμέγα Жанна"),
        clinic=a_clinic(name="Clinique “Été” & Fils <1>", is_demo=True),
    )
    return {
        "plain.pdf": write_note_pdf(a_note(), catalog),
        "preempt.pdf": write_note_pdf(a_preempt_note(catalog), catalog, seal="1-ABC"),
        "corrected.pdf": write_note_pdf(corrected.note, catalog, history=corrected.history),
        "waiting.pdf": write_note_pdf(a_note(), catalog, history=waiting),
        "odd.pdf": write_note_pdf(odd, catalog),
    }


def bare(path: Path) -> Path:
    """A page as reportlab makes it by itself."""
    canvas = Canvas(str(path), invariant=1)
    canvas.drawString(50, 500, "words")
    canvas.save()
    return path


def test_notes_pass_preflight_and_a_bare_page_does_not(catalog: Catalog, tmp_path: Path) -> None:
    files = [bare(tmp_path / "bare.pdf")]
    for name, pdf in notes(catalog).items():
        files.append(tmp_path / name)
        files[-1].write_bytes(pdf)
    found = preflight(*files)
    assert len(found.pop("bare.pdf")) > 3
    assert found == {name: [] for name in notes(catalog)}


def test_metadata_is_the_information_and_names_nobody(catalog: Catalog) -> None:
    reader = PdfReader(BytesIO(write_note_pdf(a_note(), catalog)))
    packet, information = reader.xmp_metadata, reader.metadata
    assert packet is not None
    assert information is not None
    assert packet.dc_title == {"x-default": information.title}
    assert packet.dc_creator == [information.author]
    assert packet.pdf_producer == information.producer
    catalogue: Any = reader.trailer["/Root"]
    text = catalogue["/Metadata"].get_data().decode() + str(information)
    assert "Zebraquokka" not in text
    assert "1980" not in text
    assert catalogue["/Lang"] == "en"


def test_colours_have_a_meaning(catalog: Catalog) -> None:
    catalogue: Any = PdfReader(BytesIO(write_note_pdf(a_note(), catalog))).trailer["/Root"]
    (intent,) = catalogue["/OutputIntents"]
    assert intent["/S"] == "/GTS_PDFA1"
    assert intent["/DestOutputProfile"].get_data()[36:40] == b"acsp"


def test_bookmarks_lead_to_each_revision(catalog: Catalog) -> None:
    copied = a_copied_note(AmendmentKind.ADDENDUM)
    reader = PdfReader(BytesIO(write_note_pdf(copied.note, catalog, history=copied.history)))
    found: Any = reader.outline
    assert [each.title for each in found] == ["Revision 2", "Revision 1"]
    first, second = (reader.get_destination_page_number(each) for each in found)
    assert first == 0
    assert second is not None
    assert "From here on: revision 1" in " ".join(reader.pages[second].extract_text().split())
