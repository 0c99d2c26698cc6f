"""The logo keeps its proportions and its place beside the names."""

from io import BytesIO

import pytest
from PIL import Image

from injector_app.domain.catalog import Catalog
from injector_app.domain.note_layout import NoteLayout
from injector_app.reports.logo_picture import logo_picture
from injector_app.reports.writer import write_note_pdf
from tests.support.page_faults import page_faults
from tests.support.preempt_note import a_preempt_note


def a_logo(width: int, height: int) -> bytes:
    stream = BytesIO()
    Image.new("RGB", (width, height), (10, 90, 100)).save(stream, "PNG")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("size", "drawn"), [((300, 100), (90, 30)), ((800, 100), (120, 15)), ((50, 100), (15, 30))]
)
def test_logo_fits_its_place(size: tuple[int, int], drawn: tuple[int, int]) -> None:
    picture = logo_picture(a_logo(*size))
    assert picture is not None
    assert (picture.drawWidth, picture.drawHeight) == drawn


def test_clinic_without_a_logo_has_no_gap() -> None:
    assert logo_picture(b"") is None


def test_note_with_a_logo_overlaps_nowhere(catalog: Catalog) -> None:
    layout = NoteLayout(logo=a_logo(480, 160))
    pdf = write_note_pdf(a_preempt_note(catalog), catalog, layout=layout)
    assert b"/Subtype /Image" in pdf
    assert page_faults(pdf) == []
