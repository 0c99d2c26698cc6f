"""DiagramList: the diagrams as a list model: picture, name, how many points."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)

from injector_app.domain.diagram import Diagram
from injector_app.domain.theme import Theme
from injector_app.gui.chart.art_shelf import ArtShelf
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.shared.quiet_timer import QuietTimer

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
POINTS_ROLE = Role.UserRole + 1
PICTURE = QSize(88, 110)
# Alt and a digit bring up one of the first nine.
DIGITS = 9


class DiagramList(QAbstractListModel):
    """Pictures are drawn one at a time while nothing else is to do."""

    def __init__(
        self, document: ChartDocument, shelf: ArtShelf, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._shelf = shelf
        self._diagrams = tuple(document.catalog.diagrams.values())
        self._pictures: dict[int, QPixmap] = {}
        self._counts = [0] * len(self._diagrams)
        self._theme = Theme.LIGHT
        self._density = 1.0
        self._draw_next = QuietTimer(0, self._draw_one, self)
        document.settled.connect(self._follow)

    def draw(self, theme: Theme, density: float) -> None:
        """Draw all pictures in the colours of a theme."""
        self._theme, self._density = theme, density
        self._pictures.clear()
        self._draw_next.start()

    def diagram(self, row: int) -> Diagram:
        """The diagram of a row."""
        return self._diagrams[row]

    def row_of(self, diagram_id: str) -> int:
        """The row of a diagram, or -1."""
        ids = [diagram.id for diagram in self._diagrams]
        return ids.index(diagram_id) if diagram_id in ids else -1

    def rowCount(self, parent: Index | None = None) -> int:
        """All diagrams; a list has no children."""
        return 0 if parent is not None and parent.isValid() else len(self._diagrams)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """What a row shows and says."""
        row = index.row()
        match role:
            case Role.DisplayRole:
                return self._diagrams[row].name
            case Role.AccessibleTextRole:
                return f"{self._diagrams[row].name}, {_in_words(self._counts[row])}"
            case Role.ToolTipRole:
                shortcut = f" (Alt+{row + 1})" if row < DIGITS else ""
                return f"{self._diagrams[row].name}{shortcut}"
            case Role.DecorationRole:
                return self._pictures.get(row)
            case _:
                return self._counts[row] if role == POINTS_ROLE else None

    def _follow(self) -> None:
        used = [point.diagram for point in self._document.treatment.chart]
        for row, diagram in enumerate(self._diagrams):
            count = used.count(diagram.id)
            if count != self._counts[row]:
                self._counts[row] = count
                self.dataChanged.emit(self.index(row), self.index(row))

    def _draw_one(self) -> None:
        missing = [row for row in range(len(self._diagrams)) if row not in self._pictures]
        if not missing:
            return
        row = missing[0]
        self._pictures[row] = self._shelf.thumbnail(
            self._diagrams[row].id, self._theme, PICTURE, self._density
        )
        self.dataChanged.emit(self.index(row), self.index(row))
        if missing[1:]:
            self._draw_next.start()


def _in_words(count: int) -> str:
    return "1 point" if count == 1 else f"{count} points"
