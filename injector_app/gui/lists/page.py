"""ListsPage: the lists on the left; filters, rows and what can be done with them on the right."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.errors import RuleBroken
from injector_app.domain.lists.every_list import LISTS
from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_words import ListWords
from injector_app.gui.lists.chooser import ListChooser
from injector_app.gui.lists.filters import ListFilters
from injector_app.gui.lists.lists_names import ListsName
from injector_app.gui.lists.progress import ListProgress
from injector_app.gui.lists.table import ListTable
from injector_app.gui.lists.table_view import ListView
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.gui.shared.quiet_timer import QuietTimer
from injector_app.wording.list_words import WHAT

TYPING_PAUSE_MS = 150


class ListsPage(QWidget):
    """One page for every list.

    Signals:
        asked: another part of a list is wanted.
        row_opened: carries the row.
        patient_opened: carries the row.
        export_requested: the list as a file.
        print_requested: the list on paper.
    """

    asked = Signal()
    row_opened = Signal(object)
    patient_opened = Signal(object)
    export_requested = Signal()
    print_requested = Signal()

    def __init__(
        self, words: ListWords, names: tuple[ListName, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(ListsName.PAGE)
        self.banner = ProblemBanner()
        self.chooser = ListChooser(names)
        self.filters = ListFilters(words)
        self.progress = ListProgress()
        self.rows = ListTable(words, self)
        self.table = ListView(self.rows)
        self._title = PlainLabel(kind="title")
        self._what = PlainLabel(kind="muted").wrapped()
        self._count = PlainLabel(kind="muted", name=ListsName.COUNT)
        self._empty = PlainLabel(kind="muted", name=ListsName.EMPTY).wrapped()
        self._export = Button(ListsName.EXPORT, "Export…", icon="export")
        self._print = Button(ListsName.PRINT, "Print…", icon="print")
        self._typing = QuietTimer(TYPING_PAUSE_MS, self.asked.emit, self)
        self._lay_out()
        self._connect()

    def ask_now(self) -> None:
        """Ask for what the filters say, at once."""
        self._typing.run_now()

    def show_list(self, name: ListName) -> None:
        """Another list; its rows are still to come."""
        shown = LISTS[name]
        self.banner.hide()
        self._title.setText(shown.title)
        self._what.setText(WHAT[name])
        self.table.setAccessibleName(shown.title)
        self.rows.show_columns(shown.columns)
        self.filters.offer(shown.filters)
        self.ask_now()

    def show_rows(self, rows: tuple[Any, ...], *, has_more: bool, empty: str) -> None:
        """The first rows, or in words why there are none."""
        self.rows.show_rows(rows, has_more=has_more)
        self.table.setVisible(bool(rows))
        self.table.scrollToTop()
        self._empty.setText(empty)
        self._empty.setVisible(not rows)
        self.allow_taking(allowed=bool(rows))

    def show_count(self, words: str) -> None:
        """How many rows are on show."""
        self._count.setText(words)
        self._count.setVisible(bool(words))

    def allow_taking(self, *, allowed: bool) -> None:
        """Whether there is something to export or print, and nothing is on its way."""
        self._export.setEnabled(allowed)
        self._print.setEnabled(allowed)

    def finish(self) -> None:
        """Nothing is on its way any more."""
        self.progress.finish()
        self.allow_taking(allowed=self.rows.rowCount() > 0)

    def show_failure(self, problem: Exception) -> None:
        """Why nothing came of it, at its field where it has one."""
        self.finish()
        at_field = isinstance(problem, RuleBroken) and self.filters.show_problem(problem)
        if not at_field:
            self.banner.show_problem(problem)

    def _connect(self) -> None:
        self.filters.changed.connect(self._typing.start)
        self.table.row_opened.connect(self._on_row_opened)
        self.table.patient_opened.connect(self._on_patient_opened)
        self._export.clicked.connect(self.export_requested)
        self._print.clicked.connect(self.print_requested)

    def _on_row_opened(self, index: QModelIndex) -> None:
        self.row_opened.emit(self.rows.row(index))

    def _on_patient_opened(self, index: QModelIndex) -> None:
        self.patient_opened.emit(self.rows.row(index))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(sizes.GAP_LARGE)
        head.addWidget(self._title)
        head.addWidget(self._what, 1)
        head.addWidget(self._export)
        head.addWidget(self._print)
        right = QVBoxLayout()
        right.setSpacing(sizes.GAP_LARGE - 4)
        right.addLayout(head)
        for widget in (self.banner, self.filters, self.progress, self._count, self._empty):
            right.addWidget(widget)
        right.addWidget(self.table, 1)
        right.addStretch(0)
        right.setAlignment(self._count, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.MARGIN, sizes.MARGIN - 4, sizes.MARGIN, sizes.MARGIN)
        row.setSpacing(sizes.MARGIN)
        row.addWidget(self.chooser)
        row.addLayout(right, 1)
