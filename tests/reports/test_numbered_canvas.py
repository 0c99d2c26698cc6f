"""Every page knows how many there are; the file is dated by the signature."""

from functools import partial
from io import BytesIO

from pypdf import PdfReader

from injector_app.reports.fonts import REGULAR
from injector_app.reports.numbered_canvas import NumberedCanvas
from injector_app.reports.page_footer import PageFooter
from tests.support.builders import a_note
from tests.support.pdf_text import page_texts
from tests.support.printed import WIDTH


def a_file(pages: int) -> bytes:
    note, stream = a_note(), BytesIO()
    make = partial(NumberedCanvas, PageFooter(note.content, note.digest, WIDTH))
    canvas = make(stream, invariant=1, initialFontName=REGULAR)
    for page in range(pages):
        canvas.setFont(REGULAR, 9)
        canvas.drawString(50, 500, f"leaf {page + 1}")
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def test_pages_are_counted_and_keep_their_content() -> None:
    texts = page_texts(a_file(3))
    assert len(texts) == 3
    for number, text in enumerate(texts, start=1):
        assert f"leaf {number}" in text
        assert f"Page {number} of 3" in text


def test_file_is_as_old_as_the_signature() -> None:
    information = PdfReader(BytesIO(a_file(1))).metadata
    assert information is not None
    assert str(information["/CreationDate"]) == "D:20261120090000-05'00'"
