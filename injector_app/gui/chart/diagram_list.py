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
from injector_app.domain.edition import DrawingId
from injector_app.domain.theme import Theme
from injector_app.gui.canvas.art_shelf import ArtShelf
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.shared.quiet_timer import QuietTimer

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
POINTS_ROLE = Role.UserRole + 1
PICTURE = QSize(88, 110)
# The canvas comes first: a chart is opened to work on it, not on its small pictures.
FIRST_AFTER_MS, AFTER_MS = 250, 40
OTHER_DRAWING = "other drawing"
# Alt and a digit bring up one of the first nine.
DIGITS = 9


class DiagramList(QAbstractListModel):
    """The diagrams of the document's edition, then those of other editions that are in use.

    Pictures are drawn when a view asks for them, one at a time while nothing else is to do.
    """

    def __init__(
        self, document: ChartDocument, shelf: ArtShelf, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._shelf = shelf
        self._drawings = self._wanted_drawings()
        self._pictures: dict[DrawingId, QPixmap] = {}
        self._asked_for: list[DrawingId] = []
        self._counts = [0] * len(self._drawings)
        self._theme = Theme.LIGHT
        self._density = 1.0
        self._draw_next = QuietTimer(FIRST_AFTER_MS, self._draw_one, self)
        document.opened.connect(self._follow)
        document.opened.connect(self._put_off)
        document.settled.connect(self._follow)

    def draw(self, theme: Theme, density: float) -> None:
        """Draw all pictures in the colours of a theme."""
        self._theme, self._density = theme, density
        self._pictures.clear()
        if self._drawings:
            self.dataChanged.emit(self.index(0), self.index(len(self._drawings) - 1))

    def drawing(self, row: int) -> DrawingId:
        """The drawing of a row."""
        return self._drawings[row]

    def diagram(self, row: int) -> Diagram:
        """The diagram of a row."""
        return self._document.catalog.diagram(
            self._drawings[row].diagram, self._drawings[row].edition
        )

    def row_of(self, drawing: DrawingId) -> int:
        """The row of a drawing, or -1."""
        return self._drawings.index(drawing) if drawing in self._drawings else -1

    def rowCount(self, parent: Index | None = None) -> int:
        """All diagrams; a list has no children."""
        return 0 if parent is not None and parent.isValid() else len(self._drawings)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """What a row shows and says."""
        row = index.row()
        match role:
            case Role.DisplayRole:
                return self._name(row)
            case Role.AccessibleTextRole:
                return f"{self._name(row)}, {_in_words(self._counts[row])}"
            case Role.ToolTipRole:
                shortcut = f" (Alt+{row + 1})" if row < DIGITS else ""
                return f"{self._name(row)}{shortcut}"
            case Role.DecorationRole:
                return self._picture(self._drawings[row])
            case _:
                return self._counts[row] if role == POINTS_ROLE else None

    def _wanted_drawings(self) -> tuple[DrawingId, ...]:
        document = self._document
        edition = document.edition
        used = document.treatment.chart.drawings if document.is_open else ()
        return (
            *(DrawingId(edition, name) for name in document.catalog.drawings(edition)),
            *(d for d in used if d.edition != edition and document.catalog.has_drawing(d)),
        )

    def _name(self, row: int) -> str:
        drawing = self._drawings[row]
        name = self._document.catalog.drawing_name(drawing)
        is_other = drawing.edition != self._drawings[0].edition
        return f"{name} ({OTHER_DRAWING})" if is_other else name

    def _follow(self) -> None:
        wanted = self._wanted_drawings()
        if wanted != self._drawings:
            self.beginResetModel()
            self._drawings, self._counts = wanted, [0] * len(wanted)
            self._asked_for.clear()
            self.endResetModel()
        used = [point.drawing_id for point in self._document.treatment.chart]
        for row, drawing in enumerate(self._drawings):
            count = used.count(drawing)
            if count != self._counts[row]:
                self._counts[row] = count
                self.dataChanged.emit(self.index(row), self.index(row))

    def _picture(self, drawing: DrawingId) -> "QPixmap | None":
        if drawing not in self._pictures and drawing not in self._asked_for:
            self._asked_for.append(drawing)
            if not self._draw_next.isActive():
                self._draw_next.start()
        return self._pictures.get(drawing)

    def _put_off(self) -> None:
        if self._asked_for:
            self._draw_next.start(FIRST_AFTER_MS)

    def _draw_one(self) -> None:
        self._draw_next.setInterval(AFTER_MS)
        if not self._asked_for:
            return
        drawing = self._asked_for.pop(0)
        row = self.row_of(drawing)
        self._pictures[drawing] = self._shelf.thumbnail(
            self.diagram(row), self._theme, PICTURE, self._density
        )
        self.dataChanged.emit(self.index(row), self.index(row))
        if self._asked_for:
            self._draw_next.start()


def _in_words(count: int) -> str:
    return "1 point" if count == 1 else f"{count} points"
