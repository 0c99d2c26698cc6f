"""PageFooter: which note this is, and page x of y."""

from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from injector_app.domain.language.marked import marked
from injector_app.domain.language.tr import tr
from injector_app.domain.note import NoteContent
from injector_app.reports.fonts import BOLD
from injector_app.reports.safe_text import paragraph
from injector_app.reports.styles import HAIRLINE, INK, LABEL, MARGIN, PAGE_BOTTOM, RULE

NOTE_TITLE = marked("Treatment note")
FOOTER_HEIGHT = 19.0
_SHOWN_DIGITS = 16
_ROOM_FOR_PAGE = 80.0


@dataclass(frozen=True, slots=True)
class PageFooter:
    """The line at the foot of each page."""

    content: NoteContent
    digest: str
    width: float
    seal: str = ""
    named: str = NOTE_TITLE

    def draw(self, canvas: Canvas, number: int, count: int) -> None:
        """Draw the footer of one page."""
        right = MARGIN + self.width
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(HAIRLINE)
        canvas.line(MARGIN, PAGE_BOTTOM + 12, right, PAGE_BOTTOM + 12)
        words = paragraph(self._words(), LABEL)
        words.wrap(self.width - _ROOM_FOR_PAGE, FOOTER_HEIGHT)
        words.drawOn(canvas, MARGIN, PAGE_BOTTOM + 1)
        canvas.setFont(BOLD, 8)
        canvas.setFillColor(INK)
        canvas.drawRightString(
            right,
            PAGE_BOTTOM + 2.5,
            tr("Page {number} of {count}").format(number=number, count=count),
        )

    def _words(self) -> str:
        seal = tr(", seal {seal}").format(seal=self.seal) if self.seal else ""
        return tr("{title}, revision {number}, SHA-256 {digest}\u2026{seal}").format(
            title=tr(self.named),
            number=self.content.number,
            digest=self.digest[:_SHOWN_DIGITS],
            seal=seal,
        )
