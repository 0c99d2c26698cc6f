"""RevisionPages: header, footer and room of the pages of one revision.

A page must say by itself which revision it is of: pages are torn apart.
"""

from dataclasses import dataclass

from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from injector_app.domain.note import SignedNote
from injector_app.domain.note_history import NoteHistory
from injector_app.domain.note_layout import NoteLayout
from injector_app.reports.note_story import TextRoom
from injector_app.reports.numbered_canvas import NumberedCanvas
from injector_app.reports.page_footer import FOOTER_HEIGHT, PageFooter
from injector_app.reports.page_header import PageHeader
from injector_app.reports.styles import MARGIN, PAGE_BOTTOM, PAGE_TOP, paper_size

_BOTTOM = PAGE_BOTTOM + FOOTER_HEIGHT


@dataclass(frozen=True, slots=True)
class RevisionPages:
    """What all pages of a revision have in common."""

    note: SignedNote
    header: PageHeader
    footer: PageFooter
    room: TextRoom

    @property
    def name(self) -> str:
        """What the story calls these pages."""
        return f"revision-{self.note.content.number}"

    @property
    def template(self) -> PageTemplate:
        """Pages with this header and this footer."""
        frame = Frame(MARGIN, _BOTTOM, self.room.width, self.room.height, 0, 0, 0, 0)
        return PageTemplate(self.name, [frame], onPage=self._begin)

    def _begin(self, canvas: NumberedCanvas, _document: BaseDocTemplate) -> None:
        canvas.turn_to(self.footer)
        self.header.draw(canvas, MARGIN, _BOTTOM + self.room.height + self.header.height)


def revision_pages(
    note: SignedNote, history: NoteHistory, layout: NoteLayout, *, seal: str = ""
) -> RevisionPages:
    """The pages of one revision on the paper of the clinic."""
    content = note.content
    paper = paper_size(content.clinic.region, layout)
    width = paper[0] - 2 * MARGIN
    header = PageHeader(content, width, history.marks(content.number), logo=layout.logo)
    room = TextRoom(width, paper[1] - PAGE_TOP - header.height - _BOTTOM)
    return RevisionPages(note, header, PageFooter(content, note.digest, width, seal), room)
