"""PlainPdf: the drawings and the table of a note, in reportlab's own words and nothing else."""

from io import BytesIO

from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import LETTER
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import Table, TableStyle

from injector_app.domain.catalog import Catalog
from injector_app.domain.diagram import Diagram
from injector_app.domain.injection_rows import INJECTION_HEAD
from injector_app.domain.note import SignedNote
from injector_app.domain.note_sheet import note_sheet
from injector_app.domain.outline import Step
from injector_app.domain.theme import Theme
from injector_app.reports.diagram_form import SHOWN
from injector_app.reports.fonts import REGULAR, register_fonts

WIDTH = 160.0
IN_A_ROW = 3
TOP = 760.0
RADIUS = 4.5
PART = 40


class PlainPdf:
    """Draws every diagram path by path, a circle and number per point, and the table of text."""

    def __init__(self, note: SignedNote, catalog: Catalog) -> None:
        register_fonts()
        self._chart = note.content.treatment.chart
        self._diagrams = [catalog.diagram(name, edition) for edition, name in self._chart.drawings]
        palette = catalog.palette[Theme.PRINT]
        self._colours = {name: HexColor(value) for name, value in palette.items()}
        rows = note_sheet(note, catalog).injections
        self._rows = [list(INJECTION_HEAD), *map(list, rows)]

    def write(self) -> bytes:
        """The whole file."""
        stream = BytesIO()
        canvas = Canvas(stream, pagesize=LETTER, initialFontName=REGULAR, invariant=1)
        for number, diagram in enumerate(self._diagrams):
            canvas.saveState()
            canvas.translate(36 + number % IN_A_ROW * 180, TOP - number // IN_A_ROW * 260)
            canvas.scale(WIDTH / diagram.width, -WIDTH / diagram.width)
            self._draw(canvas, diagram)
            canvas.restoreState()
        canvas.showPage()
        for start in range(0, len(self._rows), PART):
            self._draw_table(canvas, self._rows[start : start + PART])
        canvas.save()
        return stream.getvalue()

    def _draw(self, canvas: Canvas, diagram: Diagram) -> None:
        for layer in diagram.layers:
            for shape in layer.shapes if layer.name in SHOWN else ():
                canvas.setFillColor(self._colours[shape.fill])
                path = canvas.beginPath()
                for step in shape.path:
                    _add(path, step)
                canvas.drawPath(path, stroke=0, fill=1)
        for number, point in self._chart.numbered():
            if point.drawing_id == diagram.drawing_id:
                _draw_mark(canvas, number, diagram.canvas_point(point.position), diagram.width)

    def _draw_table(self, canvas: Canvas, rows: list[list[str]]) -> None:
        style = TableStyle([("FONT", (0, 0), (-1, -1), REGULAR, 8)])
        table = Table(rows, style=style, rowHeights=17)
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


def _draw_mark(canvas: Canvas, number: int, place: tuple[float, float], width: float) -> None:
    unit = width / WIDTH
    canvas.setFillColor(HexColor("#16211f"))
    canvas.circle(*place, RADIUS * unit, stroke=0, fill=1)
    canvas.saveState()
    canvas.translate(*place)
    canvas.scale(unit, -unit)
    canvas.setFillColor(white)
    canvas.setFont(REGULAR, 5.5)
    canvas.drawCentredString(0, -2, str(number))
    canvas.restoreState()
