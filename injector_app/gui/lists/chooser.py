"""ListChooser: which list is on show."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from injector_app.domain.lists.every_list import LISTS
from injector_app.domain.lists.list_name import ListName
from injector_app.gui.lists.lists_names import ListsName
from injector_app.gui.shared import sizes

WIDTH = 216
_NAME = Qt.ItemDataRole.UserRole


class ListChooser(QListWidget):
    """The lists that are for this person.

    Signals:
        list_chosen: carries the ListName.
    """

    list_chosen = Signal(object)

    def __init__(self, names: tuple[ListName, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ListsName.CHOOSER)
        self.setAccessibleName("Lists")
        self.setFixedWidth(WIDTH)
        for name in names:
            item = QListWidgetItem(LISTS[name].title, self)
            item.setData(_NAME, name)
            item.setSizeHint(QSize(0, sizes.TOUCH_HEIGHT))
        self.currentItemChanged.connect(self._on_current_changed)

    def choose(self, name: ListName) -> None:
        """Put one of them on show."""
        for place in range(self.count()):
            if self.item(place).data(_NAME) == name:
                self.setCurrentRow(place)

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            # Qt hands an enum of texts back as a plain text.
            self.list_chosen.emit(ListName(item.data(_NAME)))
