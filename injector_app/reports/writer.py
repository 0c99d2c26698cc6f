"""Write a signed note as PDF."""

from io import BytesIO

from reportlab import rl_config
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from injector_app.domain.catalog import Catalog
from injector_app.domain.note import SignedNote
from injector_app.domain.note_sheet import note_sheet
from injector_app.reports.fonts import register_fonts
from injector_app.reports.note_story import note_story
from injector_app.reports.page_frame import PageFrame, numbered_canvas
from injector_app.reports.styles import FOOTER, HEADER, MARGIN, paper_size


def write_note_pdf(note: SignedNote, catalog: Catalog) -> bytes:
    """The PDF of one revision; the same note always gives the same bytes.

    The title names the record number, never the patient: titles show in lists and print queues.
    """
    register_fonts()
    # Streams as bytes: as ASCII text they would be a quarter larger.
    rl_config.useA85 = 0
    content = note.content
    size = paper_size(content.clinic.region)
    width = size[0] - 2 * MARGIN
    stream = BytesIO()
    document = BaseDocTemplate(
        stream,
        pagesize=size,
        title=f"Treatment note {content.patient.record_number}, revision {content.number}",
        author="injector_app",
        subject="",
        creator="injector_app",
        lang="en",
        invariant=1,
    )
    frame = Frame(MARGIN, FOOTER, width, size[1] - HEADER - FOOTER, leftPadding=0, rightPadding=0)
    document.addPageTemplates([PageTemplate("page", [frame])])
    story = note_story(content, note_sheet(note, catalog), catalog, width)
    document.build(story, canvasmaker=numbered_canvas(PageFrame(content, note.digest, size)))
    return stream.getvalue()
