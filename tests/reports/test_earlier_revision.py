"""What was corrected stands whole behind what took its place."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.note_history import NoteHistory
from injector_app.reports.writer import write_note_pdf
from tests.storage.test_notes import following
from tests.support.builders import a_note
from tests.support.pdf_text import page_texts


def test_newest_first_and_each_whole(catalog: Catalog) -> None:
    first = a_note()
    second = following(first, reason="Larkspur")
    third = following(second, reason="Quillfish")
    history = NoteHistory(3, (), (first, second))
    pages = page_texts(write_note_pdf(third, catalog, history=history))
    for number, note in ((3, third), (2, second), (1, first)):
        own = [page for page in pages if f"CORRECTED, revision {number} of 3" in page]
        assert own
        for page in own:
            assert f"Treatment note, revision {number}, SHA-256 {note.digest[:16]}" in page
    assert [page for page in pages if "CORRECTED, revision" not in page] == []
    assert pages[-1].endswith(f"Page {len(pages)} of {len(pages)}")
    whole = " ".join(pages)
    assert whole.index("Quillfish") < whole.index("revision 2, signed") < whole.index("Larkspur")
    assert whole.index("Larkspur") < whole.index("revision 1, signed")
    assert whole.count("Injections given") == 3
    for note in (first, second, third):
        assert note.digest in whole
