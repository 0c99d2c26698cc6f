"""OutlineButton: reshapes the outline of a grid by keys; its presses go from part to part."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from injector_app.gui.chart.chart_keys import FAR_NUDGE_MM, NUDGE_MM
from injector_app.gui.chart.fill_outline import PARTS, FillOutline
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName

WAYS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
HELP = (
    "Takes the next part of the outline; arrow keys pull it 1 mm, with Shift 5 mm. "
    "By hand: drag the outline anywhere."
)


class OutlineButton(Button):
    """Says which part is in hand."""

    def __init__(self, outline: FillOutline, parent: QWidget | None = None) -> None:
        super().__init__(ObjectName.FILL_OUTLINE, "Outline", help_text=HELP, parent=parent)
        self._outline = outline
        self.clicked.connect(lambda: outline.step(1))
        outline.changed.connect(self._show)
        self._show()
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("Outline 10 of 10") + 40)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys pull instead of going to another control."""
        way = WAYS.get(event.key())
        if way is None:
            super().keyPressEvent(event)
            return
        is_far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        reach = FAR_NUDGE_MM if is_far else NUDGE_MM
        self._outline.nudge(way[0] * reach, way[1] * reach)

    def _show(self) -> None:
        number = self._outline.number
        text = f"Outline {number} of {PARTS}" if number else "Outline"
        self.setText(text)
        self.setAccessibleName(f"Part {number} of {PARTS} of the outline" if number else text)
