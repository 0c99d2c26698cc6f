"""The foot of each page knows how many pages there are."""

from functools import partial
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from injector_app.reports.counted_pages import CountedPages
from tests.support.pdf_text import page_texts


def foot(canvas: Canvas, number: int, count: int) -> None:
    canvas.drawString(50, 40, f"leaf {number} of {count}")


def test_pages_are_counted_and_keep_their_content() -> None:
    stream = BytesIO()
    canvas = partial(CountedPages, foot)(stream)
    for page in range(3):
        canvas.drawString(50, 500, f"content {page}")
        canvas.showPage()
    canvas.save()
    texts = page_texts(stream.getvalue())
    assert len(texts) == 3
    for number, text in enumerate(texts):
        assert f"content {number}" in text
        assert f"leaf {number + 1} of 3" in text
