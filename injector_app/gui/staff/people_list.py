"""PeopleList: everybody who signs in, or did."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from injector_app.domain.ids import StaffId
from injector_app.domain.staff import StaffMember
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.staff.staff_words import person_line, role_names

ROW_HEIGHT = 64
PERSON = Qt.ItemDataRole.UserRole


class PeopleList(QListWidget):
    """Name above, roles below; those who left stand last.

    Signals:
        person_chosen: carries the StaffMember.
    """

    person_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.STAFF_LIST)
        self.setAccessibleName("People")
        self.currentItemChanged.connect(self._on_current_changed)

    def show_people(self, people: tuple[StaffMember, ...], chosen: StaffId | None) -> None:
        """Show everybody, with one of them chosen."""
        self.blockSignals(True)
        self.clear()
        for person in sorted(people, key=lambda each: (not each.is_active, each.name.casefold())):
            self.addItem(_item(person))
            if person.id == chosen:
                self.setCurrentRow(self.count() - 1)
        self.blockSignals(False)

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.person_chosen.emit(item.data(PERSON))


def _item(person: StaffMember) -> QListWidgetItem:
    item = QListWidgetItem(f"{person_line(person)}\n{role_names(person)}")
    item.setData(PERSON, person)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{person_line(person)}, {role_names(person)}")
    item.setSizeHint(QSize(0, ROW_HEIGHT))
    return item
