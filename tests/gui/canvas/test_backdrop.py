"""What the backdrop draws after a pan or a zoom is what painting anew would draw."""

import pytest
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from injector_app.domain.theme import Theme
from injector_app.gui.canvas.backdrop import Backdrop
from injector_app.gui.canvas.diagram_art import DiagramArt
from injector_app.gui.canvas.outlook import Outlook
from injector_app.gui.canvas.sheet import LANDMARKS, PLAIN_LAYERS, REGIONS, Sheet
from injector_app.reference.load_atlas import load_atlas
from tests.support.atlas import DIAGRAMS
from tests.support.small_art import SKIN, a_sheet, colour_at

pytestmark = pytest.mark.usefixtures("qapp")

SIZE = QSize(200, 150)


def looking(scale: float, dx: float, dy: float, density: float = 1.0) -> Outlook:
    return Outlook(QTransform(scale, 0, 0, scale, dx, dy), SIZE, density)


def drawn(backdrop: Backdrop, sheet: Sheet, outlook: Outlook) -> tuple[QImage, bool]:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    is_sharp = backdrop.draw(painter, QRect(0, 0, 200, 150), sheet, outlook)
    painter.end()
    return image, is_sharp


@pytest.mark.parametrize("shift", [(7.0, -12.0), (-30.0, 0.0), (500.0, 500.0), (0.5, 3.0)])
def test_panned_picture_is_as_if_painted_anew(shift: tuple[float, float]) -> None:
    sheet, backdrop = a_sheet(), Backdrop()
    drawn(backdrop, sheet, looking(0.5, -100, -100))
    there = looking(0.5, -100 + shift[0], -100 + shift[1])
    panned, is_sharp = drawn(backdrop, sheet, there)
    assert is_sharp
    assert panned == drawn(Backdrop(), sheet, there)[0]


def test_zoom_is_stretched_until_sharpened() -> None:
    sheet, backdrop = a_sheet(), Backdrop()
    drawn(backdrop, sheet, looking(0.25, 0, 0))
    closer = looking(0.5, -50, -50)
    stretched, is_sharp = drawn(backdrop, sheet, closer)
    assert not is_sharp
    assert colour_at(stretched, 100, 75) == SKIN
    backdrop.sharpen(sheet, closer)
    sharp, is_sharp = drawn(backdrop, sheet, closer)
    assert is_sharp
    assert sharp == drawn(Backdrop(), sheet, closer)[0]


def test_other_sheet_is_painted_at_once() -> None:
    backdrop = Backdrop()
    drawn(backdrop, a_sheet(), looking(0.25, 0, 0))
    assert drawn(backdrop, a_sheet(), looking(0.5, 0, 0))[1]


def test_dense_screen_gets_a_dense_picture() -> None:
    sheet, backdrop = a_sheet(), Backdrop()
    drawn(backdrop, sheet, looking(0.5, 0, 0))
    image, is_sharp = drawn(backdrop, sheet, looking(0.5, 0, 0, density=2.0))
    assert is_sharp
    assert colour_at(image, 60, 100) == SKIN


def test_sheet_that_comes_back_is_not_painted_again() -> None:
    sheet, other, backdrop = CountedSheet.make(), CountedSheet.make(), Backdrop()
    here = looking(0.5, -100, -100)
    first, _ = drawn(backdrop, sheet, here)
    for _ in range(3):
        drawn(backdrop, other, here)
        again, is_sharp = drawn(backdrop, sheet, here)
        assert is_sharp
        assert again == first
    assert (sheet.paintings, other.paintings) == (1, 1)


def test_sheet_that_comes_back_seen_otherwise_is_painted_for_that() -> None:
    sheet, backdrop = CountedSheet.make(), Backdrop()
    drawn(backdrop, sheet, looking(0.5, -100, -100))
    drawn(backdrop, a_sheet(), looking(0.5, -100, -100))
    there = looking(0.25, 0, 0)
    assert drawn(backdrop, sheet, there)[0] == drawn(Backdrop(), sheet, there)[0]
    assert sheet.paintings == 3


class CountedSheet(Sheet):
    """Counts how often it is painted."""

    paintings = 0

    @classmethod
    def make(cls) -> "CountedSheet":
        plain = a_sheet()
        return cls(plain.art, plain.colours, plain.paper)

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        object.__setattr__(self, "paintings", self.paintings + 1)
        super().paint(painter, exposed)


@pytest.mark.parametrize("layers", [PLAIN_LAYERS, PLAIN_LAYERS | {REGIONS, LANDMARKS}])
def test_picture_at_400_percent_is_painted_and_not_enlarged(layers: frozenset[str]) -> None:
    face = load_atlas(DIAGRAMS / "1")
    colours = face.palette[Theme.LIGHT]
    sheet = Sheet(DiagramArt(face.diagrams["adult"]["face_front"]), colours, "#ffffff", layers)
    fit, closer = looking(0.15, 40, 0), looking(0.6, -140, -190)
    backdrop = Backdrop()
    whole, _ = drawn(backdrop, sheet, fit)
    enlarged, _ = drawn(backdrop, sheet, closer)
    backdrop.sharpen(sheet, closer)
    sharp, _ = drawn(backdrop, sheet, closer)
    direct = QImage(SIZE, QImage.Format.Format_RGB32)
    direct.fill(QColor("#ffffff"))
    with QPainter(direct) as painter:
        painter.setTransform(closer.transform)
        sheet.paint(painter, sheet.art.sheet)
    assert sharp == direct
    assert enlarged != direct
    assert whole != direct
