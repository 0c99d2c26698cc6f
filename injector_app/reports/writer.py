"""Write a signed note as PDF."""

from functools import partial
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from injector_app.domain.catalog import Catalog
from injector_app.domain.note import NoteContent, SignedNote
from injector_app.domain.note_history import NoteHistory
from injector_app.reports.earlier_revisions import earlier_revisions
from injector_app.reports.fonts import REGULAR, register_fonts
from injector_app.reports.later_entries import later_entries
from injector_app.reports.note_story import TextRoom, note_story
from injector_app.reports.numbered_canvas import NumberedCanvas
from injector_app.reports.page_footer import FOOTER_HEIGHT, PageFooter
from injector_app.reports.page_header import PageHeader
from injector_app.reports.styles import MARGIN, PAGE_BOTTOM, PAGE_TOP, paper_size

UNCHANGED = NoteHistory()


def write_note_pdf(
    note: SignedNote, catalog: Catalog, *, seal: str = "", history: NoteHistory = UNCHANGED
) -> bytes:
    """The PDF of one revision; the same note always gives the same bytes.

    `seal` names the audit entry of the signing, at the foot of each page. What happened to the note
    later is marked at the head of each page and stands at its end.

    The title names the record number, never the patient: titles show in lists and print queues.
    """
    register_fonts()
    content = note.content
    paper = paper_size(content.clinic.region)
    width = paper[0] - 2 * MARGIN
    header = PageHeader(content, width, history.marks(content.number))
    bottom = PAGE_BOTTOM + FOOTER_HEIGHT
    room = TextRoom(width, paper[1] - PAGE_TOP - header.height - bottom)
    stream = BytesIO()
    document = _document(stream, content, paper)
    document.addPageTemplates([_page(header, room, bottom)])
    footer = PageFooter(content, note.digest, width, seal)
    story = [
        *note_story(note, catalog, room),
        *later_entries(history.amendments, content.clinic),
        *earlier_revisions(history.earlier, catalog, room),
    ]
    document.build(story, canvasmaker=partial(NumberedCanvas, footer))
    return stream.getvalue()


def _document(stream: BytesIO, content: NoteContent, paper: tuple[float, float]) -> BaseDocTemplate:
    return BaseDocTemplate(
        stream,
        pagesize=paper,
        title=f"Treatment note {content.patient.record_number}, revision {content.number}",
        author=content.clinic.name,
        creator="injector_app",
        lang="en",
        invariant=1,
        initialFontName=REGULAR,
    )


def _page(header: PageHeader, room: TextRoom, bottom: float) -> PageTemplate:
    def draw_header(canvas: Canvas, _document: BaseDocTemplate) -> None:
        header.draw(canvas, MARGIN, bottom + room.height + header.height)

    frame = Frame(MARGIN, bottom, room.width, room.height, 0, 0, 0, 0)
    return PageTemplate("page", [frame], onPage=draw_header)
