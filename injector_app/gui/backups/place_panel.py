"""PlacePanel: the second folder, which gets a copy of every backup."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from injector_app.domain.backup_state import BackupState
from injector_app.domain.clinic import Clinic
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.panel import Panel, right_row
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.wording.backup_words import place_words

WORDS = (
    "Every backup lies beside the records and, if you choose one, in a second folder: a USB drive, "
    "a network folder or a folder of a cloud service. It is encrypted there, too."
)


class PlacePanel(Panel):
    """Says where, and offers another or none.

    Signals:
        choose_requested: another folder is wanted.
        none_requested: no second folder is wanted any more.
    """

    choose_requested = Signal()
    none_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        names = ObjectName
        super().__init__(
            "Second folder", WORDS, name=f"backups.folder.{names.BANNER}", parent=parent
        )
        self._place = PlainLabel(name=names.BACKUPS_FOLDER).wrapped().selectable()
        self._none = Button(names.BACKUPS_FOLDER_NONE, "Use none", kind="quiet")
        choose = Button(names.BACKUPS_FOLDER_CHOOSE, "Choose a folder…")
        self.column.addWidget(self._place)
        self.column.addLayout(right_row(self._none, choose))
        choose.clicked.connect(self.choose_requested)
        self._none.clicked.connect(self.none_requested)

    def show_state(self, state: BackupState, clinic: Clinic) -> None:
        """Show the folder and how new its newest copy is."""
        self._place.setText(place_words(state, clinic))
        self._none.setVisible(state.second is not None)
