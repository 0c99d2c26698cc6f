"""AuditPage: who did what to which record, and whether the log is whole."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.audit_entry import AuditEntry
from injector_app.domain.clinic import WorldRegion
from injector_app.gui.audit_log.filters import AuditFilters
from injector_app.gui.audit_log.seal_bar import SealBar
from injector_app.gui.audit_log.table import AuditTable
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.gui.shared.quiet_timer import QuietTimer
from injector_app.gui.shared.restyle import set_look
from injector_app.gui.shared.row_table import RowTable

TYPING_PAUSE_MS = 400
WIDTHS = (106, 88, 170, 170, 76, 150, 100, 0, 116, 0, 66)


class AuditPage(QWidget):
    """The check above, filters and entries below, seals at the foot.

    Signals:
        asked: another part of the log is wanted.
        export_requested: the entries as CSV.
        check_requested: check the whole log now.
    """

    asked = Signal()
    export_requested = Signal()
    check_requested = Signal()

    def __init__(self, region: WorldRegion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.AUDIT_PAGE)
        self.banner = ProblemBanner()
        self.filters = AuditFilters(region)
        self.seal_bar = SealBar()
        self.entries = AuditTable(region, self)
        self._title = PlainLabel("Audit", kind="title")
        self._check_line = PlainLabel(kind="muted", name=ObjectName.AUDIT_CHECK_LINE)
        self._check = Button(ObjectName.AUDIT_CHECK, "Check now", icon="check")
        self._export = Button(ObjectName.AUDIT_EXPORT, "Export CSV…", icon="export")
        self._table = RowTable(self.entries, name=ObjectName.AUDIT_TABLE, label="Recorded actions")
        self._table.setProperty("kind", "")
        self._table.set_widths(WIDTHS)
        self._typing = QuietTimer(TYPING_PAUSE_MS, self.asked.emit, self)
        self._lay_out()
        self.filters.changed.connect(self._typing.start)
        self._check.clicked.connect(self.check_requested)
        self._export.clicked.connect(self.export_requested)

    def show_for(self, record_number: str, *, is_fixed: bool) -> None:
        """Ask for one record, or for all with ""; `is_fixed` hides what the person may not do."""
        self._title.setText(f"Who opened record {record_number}" if record_number else "Audit")
        self.filters.ask_for(record_number, is_fixed=is_fixed)
        self.filters.start()
        self.ask_now()

    def ask_now(self) -> None:
        """Ask for what the filters say, at once."""
        self._typing.run_now()

    def show_entries(self, entries: tuple[AuditEntry, ...], *, has_more: bool) -> None:
        """Show the newest page."""
        self.banner.hide()
        self.entries.show_entries(entries, has_more=has_more)

    def show_check(self, words: str, *, is_well: bool) -> None:
        """Say when the records were checked and what came of it."""
        set_look(self._check_line, "kind", "muted" if is_well else "alert")
        self._check_line.setText(words)

    def show_checking(self, *, running: bool) -> None:
        """One check at a time."""
        self._check.setEnabled(not running)
        self._check.setText("Checking…" if running else "Check now")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(sizes.GAP_LARGE)
        head.addWidget(self._title)
        head.addWidget(self._check_line)
        head.addStretch(1)
        head.addWidget(self._check)
        head.addWidget(self._export)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.MARGIN, sizes.MARGIN - 4, sizes.MARGIN, sizes.MARGIN)
        column.setSpacing(sizes.GAP_LARGE - 4)
        column.addLayout(head)
        for widget in (self.banner, self.filters):
            column.addWidget(widget)
        column.addWidget(self._table, 1)
        column.addWidget(self.seal_bar)
