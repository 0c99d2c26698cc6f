"""PageFrame: what stands on every page: clinic, patient, visit, page x of y."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from injector_app.domain.calendar_dates import age_on, write_date
from injector_app.domain.note import NoteContent
from injector_app.domain.note_sheet import write_moment
from injector_app.domain.patient import Sex
from injector_app.reports.fonts import BOLD, REGULAR
from injector_app.reports.safe_text import visible
from injector_app.reports.styles import ACCENT, INK, MARGIN, MUTED, RULE

DEMO = "DEMO: everything here is made up"
_LONGEST = 90
_SMALLEST = 5
_WIDEST = 0.62


@dataclass(frozen=True, slots=True)
class Look:
    """Font, size in points, and colour of one line."""

    font: str
    size: float
    colour: Any


@dataclass(frozen=True, slots=True)
class PageFrame:
    """Draws header and footer around the text of a page."""

    content: NoteContent
    digest: str
    size: tuple[float, float]

    def draw(self, canvas: Canvas, number: int, count: int) -> None:
        """Header, rules and footer of one page."""
        canvas.saveState()
        self._draw_header(canvas)
        self._draw_footer(canvas, number, count)
        canvas.restoreState()

    def _draw_header(self, canvas: Canvas) -> None:
        width, height = self.size
        top = height - 11 * mm
        clinic, patient = self.content.clinic, self.content.patient
        self._write(canvas, MARGIN, top, clinic.name, Look(BOLD, 11, ACCENT))
        address = ", ".join(line for line in clinic.address.splitlines() if line.strip())
        self._write(canvas, MARGIN, top - 11, address, Look(REGULAR, 7.5, MUTED))
        if clinic.is_demo:
            self._write(canvas, MARGIN, top - 22, DEMO, Look(BOLD, 7.5, INK))
        right = width - MARGIN
        self._write(canvas, right, top, patient.full_name, Look(BOLD, 11, INK), right=True)
        # The name is a string of its own: letters of another direction must not move numbers.
        self._write(canvas, right, top - 11, self._who(), Look(REGULAR, 8, INK), right=True)
        self._write(canvas, right, top - 22, self._when(), Look(REGULAR, 8, INK), right=True)
        canvas.setStrokeColor(ACCENT)
        canvas.setLineWidth(1)
        canvas.line(MARGIN, top - 29, right, top - 29)

    def _who(self) -> str:
        patient, region = self.content.patient, self.content.clinic.region
        age = age_on(patient.birth_date, self.content.treatment.day)
        born = write_date(patient.birth_date, region)
        sex = "" if patient.sex is Sex.UNKNOWN else f"   {patient.sex.value}"
        return f"born {born} (age {age}){sex}   record {patient.record_number}"

    def _when(self) -> str:
        return f"Visit {write_moment(self.content.treatment.performed_at, self.content.clinic)}"

    def _draw_footer(self, canvas: Canvas, number: int, count: int) -> None:
        width, _ = self.size
        bottom = 9 * mm
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        canvas.line(MARGIN, bottom + 10, width - MARGIN, bottom + 10)
        note = f"Treatment note, revision {self.content.number}   SHA-256 {self.digest[:16]}…"
        self._write(canvas, MARGIN, bottom, note, Look(REGULAR, 7, MUTED))
        page = f"page {number} of {count}"
        self._write(canvas, width - MARGIN, bottom, page, Look(BOLD, 8, INK), right=True)

    def _write(
        self, canvas: Canvas, x: float, y: float, text: str, look: Look, *, right: bool = False
    ) -> None:
        shown, size = _shortened(visible(text)), look.size
        room = (self.size[0] - 2 * MARGIN) * _WIDEST
        while size > _SMALLEST and canvas.stringWidth(shown, look.font, size) > room:
            size -= 0.5
        canvas.setFont(look.font, size)
        canvas.setFillColor(look.colour)
        (canvas.drawRightString if right else canvas.drawString)(x, y, shown)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def numbered_canvas(frame: PageFrame) -> Callable[..., Canvas]:
    """A canvas class that knows, when a page is drawn, how many there will be."""

    class NumberedCanvas(Canvas):  # type: ignore[misc] # reportlab has no types
        """Keeps each page back until the last one is known."""

        def __init__(self, *arguments: object, **options: object) -> None:
            # Without a first font of our own, every page would name Helvetica, not embedded.
            super().__init__(*arguments, **{**options, "initialFontName": REGULAR})
            self._pages: list[dict[str, Any]] = []

        def showPage(self) -> None:  # noqa: N802 - named by reportlab
            """Keep the page."""
            self._pages.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            """Draw header and footer on every kept page, then write the file."""
            pages = self._pages
            for number, page in enumerate(pages, start=1):
                self.__dict__.update(page)
                frame.draw(self, number, len(pages))
                Canvas.showPage(self)
            Canvas.save(self)

    return NumberedCanvas
