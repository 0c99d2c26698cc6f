"""The footer says which note a loose page belongs to."""

from injector_app.reports.page_footer import PageFooter
from tests.support.builders import a_note
from tests.support.pdf_text import all_text
from tests.support.printed import WIDTH, drawn


def test_revision_digest_and_page_are_named() -> None:
    note = a_note()
    footer = PageFooter(note.content, note.digest, WIDTH)
    text = all_text(drawn(lambda canvas: footer.draw(canvas, 2, 5)))
    assert text == f"Treatment note, revision 1, SHA-256 {note.digest[:16]}\u2026 Page 2 of 5"
