"""UndoMenu: the steps by name; choosing one goes back, or forward, to the chart after it."""

from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.shared.object_names import ObjectName

# More would not fit on a tablet; Ctrl+Z reaches the rest.
SHOWN = 15
AT_OPENING = "As it was opened"


class UndoMenu(QMenu):
    """Newest step on top; undone steps stand above the present, until something else is done."""

    def __init__(self, document: ChartDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.CHART_HISTORY_MENU)
        self._stack = document.undo_stack
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the steps as they are now."""
        self.clear()
        present = self._stack.index()
        last = min(self._stack.count(), max(present + SHOWN // 2, SHOWN))
        first = max(last - SHOWN, 0)
        for index in range(last, first, -1):
            self._add(index, self._stack.text(index - 1))
        if first == 0:
            self._add(0, AT_OPENING)

    def _add(self, index: int, text: str) -> None:
        words = f"{text[:1].upper()}{text[1:]}".replace("&", "&&")
        action = self.addAction(words, partial(self._stack.setIndex, index))
        action.setCheckable(True)
        action.setChecked(index == self._stack.index())
