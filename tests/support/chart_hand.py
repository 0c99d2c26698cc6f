"""ChartHand: a hand on the chart: real presses, drags and keys on the canvas."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from injector_app.domain.ids import PointId
from injector_app.domain.point import InjectionPoint
from injector_app.domain.position import Position
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import type_into

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier
# Where the small atlas has its regions.
PROCERUS = Position(0.5, 0.41)
RIGHT_CORRUGATOR = Position(0.33, 0.405)
LEFT_CORRUGATOR = Position(0.67, 0.405)
BESIDE_THE_BODY = Position(0.05, 0.5)


class ChartHand:
    """Acts on a page that is shown, and looks at its document."""

    def __init__(self, page: ChartPage) -> None:
        self.page = page
        self.canvas = page.canvas_panel.canvas

    @property
    def points(self) -> tuple[InjectionPoint, ...]:
        return self.page.document.treatment.chart.points

    def choose_diagram(self, name: str) -> None:
        """Another diagram of the same edition."""
        self.page.strip.choose(self.page.strip.first._replace(diagram=name))

    def pixel(self, position: Position) -> QPoint:
        """Where a position lies in the viewport."""
        spot = QPointF(*self.canvas.diagram.canvas_point(position))
        return self.canvas.viewportTransform().map(spot).toPoint()

    def pixel_of(self, point_id: PointId) -> QPoint:
        point = self.page.document.treatment.chart.find(point_id)
        assert point is not None
        return self.pixel(point.position)

    def take_dose(self, text: str) -> None:
        """Type a dose into its field."""
        line = type_into(self.page, ObjectName.CHART_DOSE, text)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def click(self, position: Position, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        QTest.mouseClick(self.canvas.viewport(), LEFT, keys, self.pixel(position))

    def place(self, *positions: Position, dose: str = "5") -> None:
        """Place points of one dose."""
        self.take_dose(dose)
        for position in positions:
            self.click(position)

    def drag(self, start: QPoint, way: QPoint, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press, move in steps, release."""
        viewport = self.canvas.viewport()
        QTest.mousePress(viewport, LEFT, keys, start)
        for step in (1, 2, 3, 4):
            QTest.mouseMove(viewport, start + way * step / 4)
        QTest.mouseRelease(viewport, LEFT, keys, start + way)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        QTest.keyClick(self.canvas, key, keys)

    def type(self, text: str) -> None:
        """Type on the canvas."""
        self.canvas.setFocus()
        QTest.keyClicks(self.canvas, text)
