"""PlainPdf: the drawings and the table of a note, in reportlab's own words and nothing else."""

from io import BytesIO

from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import LETTER
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import Table, TableStyle

from injector_app.domain.outline import Step
from injector_app.reports.fonts import REGULAR, register_fonts
from tests.bench.plain_page import RADIUS, PlainDrawing, PlainMark, PlainPage

PART = 40


class PlainPdf:
    """Draws every diagram path by path, a circle and number per point, and the table of text."""

    def __init__(self, page: PlainPage) -> None:
        register_fonts()
        self._page = page

    def write(self) -> bytes:
        """The whole file."""
        stream = BytesIO()
        canvas = Canvas(stream, pagesize=LETTER, initialFontName=REGULAR, invariant=1)
        for drawing in self._page.drawings:
            canvas.saveState()
            canvas.translate(drawing.left, LETTER[1] - drawing.top)
            canvas.scale(drawing.scale, -drawing.scale)
            _draw(canvas, drawing)
            canvas.restoreState()
        canvas.showPage()
        for start in range(0, len(self._page.rows), PART):
            _draw_table(canvas, self._page.rows[start : start + PART])
        canvas.save()
        return stream.getvalue()


def _draw(canvas: Canvas, drawing: PlainDrawing) -> None:
    for shape in drawing.shapes:
        canvas.setFillColor(HexColor(shape.fill))
        path = canvas.beginPath()
        for step in shape.path:
            _add(path, step)
        canvas.drawPath(path, stroke=0, fill=1)
    for mark in drawing.marks:
        _draw_mark(canvas, mark, 1 / drawing.scale)


def _draw_table(canvas: Canvas, rows: tuple[tuple[str, ...], ...]) -> None:
    style = TableStyle([("FONT", (0, 0), (-1, -1), REGULAR, 8)])
    table = Table([list(row) for row in rows], style=style, rowHeights=17)
    table.wrapOn(canvas, 540, 700)
    table.drawOn(canvas, 36, 36)
    canvas.showPage()


def _add(path: PDFPathObject, step: Step) -> None:
    match step:
        case ("M", (x, y)):
            path.moveTo(x, y)
        case ("L", (x, y)):
            path.lineTo(x, y)
        case ("C", (x1, y1, x2, y2, x3, y3)):
            path.curveTo(x1, y1, x2, y2, x3, y3)
        case _:
            path.close()


def _draw_mark(canvas: Canvas, mark: PlainMark, unit: float) -> None:
    canvas.setFillColor(HexColor("#16211f"))
    canvas.circle(mark.x, mark.y, RADIUS * unit, stroke=0, fill=1)
    canvas.saveState()
    canvas.translate(mark.x, mark.y)
    canvas.scale(unit, -unit)
    canvas.setFillColor(white)
    canvas.setFont(REGULAR, 5.5)
    canvas.drawCentredString(0, -2, str(mark.number))
    canvas.restoreState()
