"""A page of a PDF as a picture, to look at before anything is printed."""

from io import BytesIO

import pypdfium2


def page_pictures(pdf: bytes, *, width: int) -> tuple[bytes, ...]:
    """Each page as a PNG of this many dots across."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(_picture(page, width) for page in document)
    finally:
        document.close()


def page_picture(pdf: bytes, place: int, *, width: int) -> bytes:
    """One page, counted from 0."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return _picture(document[place], width)
    finally:
        document.close()


def count_pages(pdf: bytes) -> int:
    """How many there are."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def _picture(page: pypdfium2.PdfPage, width: int) -> bytes:
    stream = BytesIO()
    page.render(scale=width / page.get_width()).to_pil().save(stream, "PNG", compress_level=1)
    return stream.getvalue()
