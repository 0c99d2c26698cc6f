"""TimelineModel: the rows of the timeline for a list view."""

from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from injector_app.domain.ids import TreatmentId
from injector_app.domain.treatment import Treatment
from injector_app.gui.canvas.small_pictures import SmallPicture
from injector_app.gui.patient.timeline.timeline_row import TimelineRow
from injector_app.gui.shared.cell_words import cell_words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NO_PARENT = QModelIndex()


class TimelineModel(QAbstractListModel):
    """`UserRole` is the TimelineRow."""

    def __init__(self, parent: QAbstractListModel | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TimelineRow, ...] = ()

    @property
    def rows(self) -> tuple[TimelineRow, ...]:
        """Oldest first."""
        return self._rows

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """One for each treatment."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The row, and what is read out of it."""
        row = self._rows[index.row()]
        if role == Role.UserRole:
            return row
        return cell_words(row.spoken, role)

    def show_rows(self, rows: tuple[TimelineRow, ...]) -> None:
        """Other treatments."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def show_visits(self, visits: dict[TreatmentId, Treatment]) -> None:
        """What was done at each of them; pictures are still to come."""
        self.show_rows(
            tuple(replace(row, visit=visits.get(row.found.id), pictures=None) for row in self._rows)
        )

    def show_pictures(self, place: int, pictures: tuple[SmallPicture, ...]) -> None:
        """The pictures of one treatment."""
        rows = list(self._rows)
        rows[place] = replace(rows[place], pictures=pictures)
        self._rows = tuple(rows)
        changed = self.index(place)
        self.dataChanged.emit(changed, changed)
