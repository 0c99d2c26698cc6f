"""The text of a PDF as PDFium copies it, line by line."""

import unicodedata

import pypdfium2


def copied_lines(pdf: bytes) -> list[str]:
    """All lines of all pages, in one Unicode form."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return unicodedata.normalize("NFC", "\n".join(texts)).splitlines()
