"""Write a signed note as PDF."""

from functools import partial
from io import BytesIO

from reportlab.platypus import BaseDocTemplate

from injector_app.domain.catalog import Catalog
from injector_app.domain.language.tr import now_spoken, tr
from injector_app.domain.note import NoteContent, SignedNote
from injector_app.domain.note_history import NoteHistory
from injector_app.domain.note_layout import AS_SET_UP, NoteLayout
from injector_app.reports.earlier_revision import earlier_revision
from injector_app.reports.fonts import REGULAR, register_fonts
from injector_app.reports.later_entries import later_entries
from injector_app.reports.note_story import note_story
from injector_app.reports.numbered_canvas import NumberedCanvas
from injector_app.reports.revision_pages import revision_pages
from injector_app.reports.stamp_room import StampRoom
from injector_app.reports.styles import paper_size

UNCHANGED = NoteHistory()


def write_note_pdf(
    note: SignedNote,
    catalog: Catalog,
    *,
    seal: str = "",
    history: NoteHistory = UNCHANGED,
    layout: NoteLayout = AS_SET_UP,
    stamp: StampRoom | None = None,
) -> bytes:
    """The PDF of one revision; the same note on the same layout always gives the same bytes.

    `seal` names the audit entry of the signing, at the foot of each page. What happened to the note
    later is marked at the head of each page and stands at its end. `stamp` is left blank below the
    signature.

    The title names the record number, never the patient: titles show in lists and print queues.
    """
    register_fonts()
    content = note.content
    paper = paper_size(content.clinic.region, layout)
    first = revision_pages(note, history, layout, seal=seal)
    earlier = [revision_pages(each, history, layout) for each in reversed(history.earlier)]
    stream = BytesIO()
    document = _document(stream, content, paper, seal)
    document.addPageTemplates([pages.template for pages in (first, *earlier)])
    story = [
        *note_story(note, catalog, first.room, layout, stamp),
        *later_entries(history.amendments, content.clinic),
        *(part for pages in earlier for part in earlier_revision(pages, catalog, layout)),
    ]
    document.build(story, canvasmaker=partial(NumberedCanvas, first.footer))
    return stream.getvalue()


def _document(
    stream: BytesIO, content: NoteContent, paper: tuple[float, float], seal: str
) -> BaseDocTemplate:
    return BaseDocTemplate(
        stream,
        pagesize=paper,
        title=tr("Treatment note {record}, revision {number}").format(
            record=content.patient.record_number, number=content.number
        ),
        author=content.clinic.name,
        creator="injector_app",
        subject=tr("Record of a treatment"),
        # Whoever changes the file still tells which note it was.
        keywords=f"seal {seal}" if seal else "",
        lang=now_spoken().language.tag,
        invariant=1,
        initialFontName=REGULAR,
    )
