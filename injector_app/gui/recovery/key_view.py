"""KeyView: a recovery key in large letters, three groups to a row."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.plain_label import PlainLabel

COLUMNS = 3


class KeyView(QFrame):
    """The groups with their numbers; a screen reader hears them one after the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(DoorName.RECOVERY_KEY)
        self.setProperty("kind", "key-frame")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*(4 * [sizes.GAP_LARGE]))
        self._grid.setSpacing(sizes.GAP_LARGE)

    def show_groups(self, groups: tuple[str, ...]) -> None:
        """Show a key; no groups leave nothing on the screen."""
        self.setAccessibleName("Recovery key")
        self.setAccessibleDescription(", ".join(groups))
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        for place, group in enumerate(groups):
            self._grid.addWidget(_cell(place + 1, group), place // COLUMNS, place % COLUMNS)


def _cell(number: int, group: str) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for text, kind in ((group, "key"), (f"group {number}", "caption")):
        label = PlainLabel(text, kind=kind)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(label)
    return cell
