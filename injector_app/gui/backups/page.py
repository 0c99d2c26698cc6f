"""BackupsPage: which backups there are, a new one, the second folder and the rehearsal."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.backup_state import BackupState
from injector_app.domain.clinic import Clinic
from injector_app.gui.backups.place_panel import PlacePanel
from injector_app.gui.backups.rehearsal_panel import RehearsalPanel
from injector_app.gui.backups.table import BackupTable
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.form_scroll import FormScroll
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.gui.shared.restyle import set_look
from injector_app.gui.shared.row_table import RowTable
from injector_app.wording.backup_words import age_words, fault_words

PANEL_WIDTH = 420
WIDTHS = (170, 90, 120, 0, 190)
NOW = "Back up now"


class BackupsPage(QWidget):
    """The list on the left, what an administrator decides on the right.

    Signals:
        now_requested: a backup is wanted now.
    """

    now_requested = Signal()

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.BACKUPS_PAGE)
        self._clinic = clinic
        self.banner = ProblemBanner(name=f"{ObjectName.BACKUPS_PAGE}.{ObjectName.BANNER}")
        self.backups = BackupTable(clinic, self)
        self.place = PlacePanel()
        self.rehearsal = RehearsalPanel()
        self._line = PlainLabel(kind="muted", name=ObjectName.BACKUPS_LINE).wrapped()
        self._now = Button(ObjectName.BACKUPS_NOW, NOW, kind="primary")
        self._table = RowTable(self.backups, name=ObjectName.BACKUPS_TABLE, label="Backups")
        self._table.setProperty("kind", "")
        self._table.set_widths(WIDTHS)
        self._panels = QWidget()
        self._scroll = FormScroll(self._panels)
        self._lay_out()
        self._now.clicked.connect(self.now_requested)

    def allow_managing(self, *, allowed: bool) -> None:
        """Show what is for administrators only."""
        self._scroll.setVisible(allowed)

    def show_state(self, state: BackupState) -> None:
        """Show the backups of this moment and everything that is wrong with them."""
        copied = state.second.backups if state.second else ()
        self.backups.show_backups(state.backups, frozenset(one.name for one in copied))
        faults = [fault_words(fault, state, self._clinic) for fault in state.faults]
        self._line.setText("\n".join(faults) or age_words(state, self._clinic))
        set_look(self._line, "kind", "alert" if faults else "muted")
        self.place.show_state(state, self._clinic)
        self.rehearsal.show_state(state, self._clinic)

    def show_running(self, *, running: bool) -> None:
        """One backup at a time."""
        self._now.setEnabled(not running)
        self._now.setText("Backing up…" if running else NOW)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(sizes.GAP_LARGE)
        head.addWidget(PlainLabel("Backups", kind="title"))
        head.addWidget(self._line, 1)
        head.addWidget(self._now)
        left = QVBoxLayout()
        left.setSpacing(sizes.GAP_LARGE - 4)
        left.addLayout(head)
        left.addWidget(self.banner)
        left.addWidget(self._table, 1)
        right = QVBoxLayout(self._panels)
        right.setContentsMargins(0, 0, sizes.GAP, 0)
        right.setSpacing(sizes.MARGIN)
        for panel in (self.place, self.rehearsal):
            right.addWidget(panel)
        right.addStretch(1)
        self._scroll.setFixedWidth(PANEL_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.MARGIN, sizes.MARGIN - 4, sizes.MARGIN, sizes.MARGIN)
        row.setSpacing(sizes.MARGIN)
        row.addLayout(left, 1)
        row.addWidget(self._scroll)
