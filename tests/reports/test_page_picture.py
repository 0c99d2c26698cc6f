"""What is looked at is what would be printed."""

from io import BytesIO

from PIL import Image

from injector_app.domain.catalog import Catalog
from injector_app.reports.page_picture import page_pictures
from injector_app.reports.writer import write_note_pdf
from tests.support.builders import a_note, a_treatment


def test_every_page_is_a_picture_of_the_asked_width(catalog: Catalog) -> None:
    note = a_note(treatment=a_treatment(notes="word " * 3000))
    pictures = page_pictures(write_note_pdf(note, catalog), width=600)
    assert len(pictures) >= 2
    for each in pictures:
        picture = Image.open(BytesIO(each))
        assert picture.width == 600
        assert picture.convert("L").getextrema() != (255, 255)
