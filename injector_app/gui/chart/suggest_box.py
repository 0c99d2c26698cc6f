"""SuggestBox: a line to type in, with a list of usual answers."""

from collections.abc import Sequence

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from injector_app.gui.chart.value_line import ValueLine
from injector_app.gui.shared.finger_scroll import FingerScroll


class SuggestBox(QComboBox):
    """Choosing from the list is the same as typing it."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = ValueLine(placeholder)
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        # Qt's own delegate of a box does not heed the height that the style sheet gives a row.
        self.setItemDelegate(QStyledItemDelegate(self))
        FingerScroll(self.view())
        self.setCompleter(None)  # type: ignore[arg-type] # Qt takes none, the stubs do not
        self.activated.connect(self._on_activated)

    def suggest(self, answers: Sequence[str]) -> None:
        """Offer these answers; what is typed stays."""
        if [self.itemText(place) for place in range(self.count())] != list(answers):
            typed = self.line.text()
            self.clear()
            self.addItems(list(answers))
            self.setCurrentIndex(-1)
            self.line.setText(typed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form that scrolls."""
        event.ignore()

    def _on_activated(self, place: int) -> None:
        self.line.committed.emit(self.itemText(place))
