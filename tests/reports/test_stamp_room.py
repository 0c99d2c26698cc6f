"""The place of the stamp is blank on every note, below the signature of the newest revision."""

from io import BytesIO

import pypdfium2
import pytest

from injector_app.domain.amendment import AmendmentKind
from injector_app.domain.catalog import Catalog
from injector_app.domain.note import SignedNote
from injector_app.domain.note_history import NoteHistory
from injector_app.domain.stamp import StampPlace
from injector_app.reports.page_footer import FOOTER_HEIGHT
from injector_app.reports.stamp_room import STAMP_HEIGHT, StampRoom
from injector_app.reports.styles import MARGIN, PAGE_BOTTOM, paper_size
from injector_app.reports.writer import write_note_pdf
from tests.support.builders import a_note, a_treatment
from tests.support.copied import a_copied_note
from tests.support.page_faults import page_faults
from tests.support.preempt_note import a_preempt_note
from tests.support.random_notes import a_random_note

WHITE = {(255, 255, 255)}


def stamped(
    note: SignedNote, catalog: Catalog, history: NoteHistory | None = None
) -> tuple[bytes, StampPlace]:
    room = StampRoom(paper_size(note.content.clinic.region)[0] - 2 * MARGIN)
    pdf = write_note_pdf(
        note, catalog, seal="K7QM-2F9X", history=history or NoteHistory(), stamp=room
    )
    assert room.place is not None
    return pdf, room.place


def colours(pdf: bytes, place: StampPlace) -> set[tuple[int, int, int]]:
    """What is drawn where the stamp will be."""
    page = pypdfium2.PdfDocument(pdf)[place.page]
    left, bottom, right, top = place.box
    crop = (left, bottom, page.get_width() - right, page.get_height() - top)
    picture = page.render(scale=2, crop=crop).to_pil().convert("RGB")
    return {colour for _, colour in picture.getcolors(1_000_000)}


def pages_of(pdf: bytes) -> int:
    return len(pypdfium2.PdfDocument(BytesIO(pdf)))


@pytest.mark.parametrize("number", range(12))
def test_it_is_blank_on_random_notes(catalog: Catalog, number: int) -> None:
    pdf, place = stamped(a_random_note(number, catalog), catalog)
    assert colours(pdf, place) == WHITE
    assert page_faults(pdf) == []
    assert place.page == pages_of(pdf) - 1


def test_control_another_place_is_not_blank(catalog: Catalog) -> None:
    pdf, place = stamped(a_note(), catalog)
    left, bottom, right, top = place.box
    above = StampPlace(place.page, (left, bottom + STAMP_HEIGHT, right, top + STAMP_HEIGHT))
    assert colours(pdf, above) != WHITE


def test_usual_visit_is_still_one_page_and_above_the_footer(catalog: Catalog) -> None:
    pdf, place = stamped(a_preempt_note(catalog), catalog)
    assert pages_of(pdf) == 1
    assert place.box[1] >= PAGE_BOTTOM + FOOTER_HEIGHT
    assert page_faults(pdf) == []


def words(page: pypdfium2.PdfPage) -> str:
    return " ".join(str(page.get_textpage().get_text_range()).split())


def test_it_stands_with_the_signature_of_the_newest_revision(catalog: Catalog) -> None:
    copied = a_copied_note(*AmendmentKind)
    pdf, place = stamped(copied.note, catalog, copied.history)
    assert colours(pdf, place) == WHITE
    assert page_faults(pdf) == []
    pages = [words(page) for page in pypdfium2.PdfDocument(pdf)]
    assert copied.note.digest in pages[place.page]
    assert "Signed electronically" in pages[place.page]


@pytest.mark.parametrize("count", range(300, 560, 20))
def test_it_is_never_parted_from_the_signature(catalog: Catalog, count: int) -> None:
    """Wherever the foot of the page comes."""
    pdf, place = stamped(a_note(treatment=a_treatment(notes="ptosis " * count)), catalog)
    assert colours(pdf, place) == WHITE
    assert "Signed electronically" in words(pypdfium2.PdfDocument(pdf)[place.page])


def test_long_note_has_it_on_its_last_page(catalog: Catalog) -> None:
    pdf, place = stamped(a_note(treatment=a_treatment(notes="ptosis " * 3000)), catalog)
    assert place.page == pages_of(pdf) - 1 > 0
    assert colours(pdf, place) == WHITE
