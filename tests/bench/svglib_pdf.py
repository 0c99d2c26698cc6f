"""An SVG drawn into a PDF by svglib, where it is installed; the project does not need it."""

from importlib import import_module
from io import BytesIO, StringIO

from reportlab.graphics import renderPDF
from reportlab.pdfgen.canvas import Canvas


def svglib_pdf(svg: str) -> bytes:
    """Read the SVG and draw it."""
    drawing = import_module("svglib.svglib").svg2rlg(StringIO(svg))
    stream = BytesIO()
    canvas = Canvas(stream, pageCompression=1, invariant=1)
    renderPDF.draw(drawing, canvas, 0, 0)
    canvas.save()
    return stream.getvalue()
