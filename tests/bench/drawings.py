"""The drawings themselves: how large they are, and how fast against others drawing the same SVG."""

from collections.abc import Iterator
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from reportlab.pdfgen.canvas import Canvas

from injector_app.domain.catalog import Catalog
from injector_app.domain.diagram import Diagram
from injector_app.domain.theme import Theme
from injector_app.gui.canvas.diagram_art import DiagramArt
from injector_app.gui.canvas.sheet import PLAIN_LAYERS
from injector_app.reports.diagram_form import draw_diagram
from tests.bench.diagram_svg import diagram_svg
from tests.bench.svglib_pdf import svglib_pdf
from tests.bench.timing import Line, in_turn, median, ratio

VIEW = "face_front"
RUNS = 9
MOST_MB, MOST_KB = 5, 60


def drawings(catalog: Catalog, atlas: Path) -> Iterator[Line]:
    """Lines for size and speed; `atlas` is the folder of all versions."""
    size = sum(path.stat().st_size for path in atlas.rglob("*.json")) / 1e6
    yield Line("Atlas on disk, all versions", f"{size:.1f} MB", "limit", size, MOST_MB, "MB")
    yield _largest_in_a_pdf(catalog)
    diagram = catalog.diagram(VIEW)
    svg = diagram_svg(diagram, catalog.palette[Theme.LIGHT]).encode()
    yield _painting(diagram, catalog, svg)
    yield _reading_and_painting(diagram, catalog, svg)
    if find_spec("svglib"):
        yield _into_a_pdf(diagram, catalog)


def _largest_in_a_pdf(catalog: Catalog) -> Line:
    empty = len(_pdf(None, catalog))
    sizes = {
        name: (len(_pdf(diagram, catalog)) - empty) / 1000
        for name, diagram in catalog.diagrams.items()
    }
    name = max(sizes, key=sizes.__getitem__)
    ours = f"{sizes[name]:.0f} kB ({name})"
    return Line("A diagram in a PDF, the largest", ours, "limit", sizes[name], MOST_KB, "kB")


def _painting(diagram: Diagram, catalog: Catalog, svg: bytes) -> Line:
    art, picture = DiagramArt(diagram), _picture(diagram)
    renderer = QSvgRenderer(QByteArray(svg))
    ours, peer = in_turn(
        lambda: _paint(art, catalog, picture), lambda: _render(renderer, picture), runs=RUNS
    )
    return ratio("Painting a view", ours=ours, peer=peer, named="QSvgRenderer", limit=1)


def _reading_and_painting(diagram: Diagram, catalog: Catalog, svg: bytes) -> Line:
    picture = _picture(diagram)
    ours, peer = in_turn(
        lambda: _paint(DiagramArt(diagram), catalog, picture),
        lambda: _render(QSvgRenderer(QByteArray(svg)), picture),
        runs=RUNS,
    )
    named = "QSvgRenderer with its reading"
    return ratio("Building and painting a view", ours=ours, peer=peer, named=named, limit=2)


def _into_a_pdf(diagram: Diagram, catalog: Catalog) -> Line:
    svg = diagram_svg(diagram, catalog.palette[Theme.PRINT])
    ours = median(lambda: _pdf(diagram, catalog), runs=RUNS)
    peer = median(lambda: svglib_pdf(svg), runs=3)
    return ratio("A view into a PDF", ours=ours, peer=peer, named="svglib", limit=1)


def _paint(art: DiagramArt, catalog: Catalog, picture: QImage) -> None:
    colours = catalog.palette[Theme.LIGHT]
    with QPainter(picture) as painter:
        art.paint(painter, colours=colours, layers=PLAIN_LAYERS, exposed=art.sheet)


def _render(renderer: QSvgRenderer, picture: QImage) -> None:
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter)


def _picture(diagram: Diagram) -> QImage:
    size = round(diagram.width), round(diagram.height)
    picture = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0xFFFFFFFF)
    return picture


def _pdf(diagram: Diagram | None, catalog: Catalog) -> bytes:
    stream = BytesIO()
    canvas = Canvas(stream, pageCompression=1, invariant=1)
    if diagram is not None:
        draw_diagram(canvas, diagram, catalog.palette[Theme.PRINT], is_turned=False)
    canvas.save()
    return stream.getvalue()
