"""What was corrected stands whole behind what took its place."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.note_history import NoteHistory
from injector_app.reports.earlier_revisions import earlier_revisions
from injector_app.reports.note_story import TextRoom
from injector_app.reports.writer import write_note_pdf
from tests.storage.test_notes import following
from tests.support.builders import a_note
from tests.support.pdf_text import page_texts


def test_nothing_for_a_note_that_was_never_corrected(catalog: Catalog) -> None:
    assert list(earlier_revisions((), catalog, TextRoom(500, 600))) == []


def test_newest_first_and_each_whole(catalog: Catalog) -> None:
    first = a_note()
    second = following(first, reason="Larkspur")
    third = following(second, reason="Quillfish")
    history = NoteHistory(3, (), (first, second))
    pages = page_texts(write_note_pdf(third, catalog, history=history))
    assert [page for page in pages if "CORRECTED, revision 3 of 3" not in page] == []
    whole = " ".join(pages)
    assert whole.index("Quillfish") < whole.index("revision 2, signed") < whole.index("Larkspur")
    assert whole.index("Larkspur") < whole.index("revision 1, signed")
    assert whole.count("Injections given") == 3
    for note in (first, second, third):
        assert note.digest in whole
