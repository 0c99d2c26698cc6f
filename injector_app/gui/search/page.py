"""SearchPage: look up past treatments."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.found_treatment import FoundTreatment, TreatmentQuery
from injector_app.gui.search.filters import Filters
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.gui.shared.quiet_timer import QuietTimer
from injector_app.gui.shared.row_table import RowTable
from injector_app.gui.shared.treatment_table import TreatmentTable
from injector_app.gui.shared.treatment_words import TreatmentWords

TYPING_PAUSE_MS = 120
WIDTHS = (116, 0, 116, 100, 0, 112, 150, 146, 84)


class SearchPage(QWidget):
    """Filters above, what they find below.

    Signals:
        query_changed: carries the TreatmentQuery.
        treatment_chosen: a row was opened; carries the FoundTreatment.
        verify_requested: somebody brings a note on paper or as a file.
    """

    query_changed = Signal(object)
    treatment_chosen = Signal(object)
    verify_requested = Signal()

    def __init__(self, words: TreatmentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.SEARCH_PAGE)
        self.banner = ProblemBanner()
        self.filters = Filters(words)
        self._count = PlainLabel(kind="muted", name=ObjectName.SEARCH_COUNT)
        self._model = _table_model(words, self)
        self._table = RowTable(self._model, name=ObjectName.SEARCH_TABLE, label="Treatments found")
        self._table.setProperty("kind", "")
        self._table.set_widths(WIDTHS)
        self._verify = Button(
            ObjectName.SEARCH_VERIFY,
            "Verify a note…",
            kind="quiet",
            icon="check",
            help_text="Whether a PDF or a printed seal is of a note that nobody changed",
        )
        self._typing = QuietTimer(TYPING_PAUSE_MS, self._on_typed, self)
        self._lay_out()
        self.filters.changed.connect(self._typing.start)
        self._table.row_opened.connect(self._on_row_opened)
        self._verify.clicked.connect(self.verify_requested)

    def ask_again(self) -> None:
        """Ask for what the filters say, at once."""
        self._typing.run_now()

    def show_found(self, rows: tuple[FoundTreatment, ...], limit: int) -> None:
        """Show what was found, newest first."""
        self._model.show_rows(rows)
        self._table.setVisible(bool(rows))
        self._count.setText(_count_words(len(rows), limit))

    def _on_typed(self) -> None:
        query: TreatmentQuery | None = self.filters.query()
        if query is not None:
            self.query_changed.emit(query)

    def _on_row_opened(self, index: QModelIndex) -> None:
        self.treatment_chosen.emit(self._model.treatment(index))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        margins = (sizes.MARGIN, sizes.MARGIN - 4, sizes.MARGIN, sizes.MARGIN)
        column.setContentsMargins(*margins)
        column.setSpacing(sizes.GAP_LARGE - 4)
        for widget in (self.banner, self.filters):
            column.addWidget(widget)
        line = QHBoxLayout()
        line.addWidget(self._count, 1)
        line.addWidget(self._verify)
        column.addLayout(line)
        column.addWidget(self._table, 1)
        column.addStretch(0)


def _count_words(count: int, limit: int) -> str:
    if count >= limit:
        return f"The newest {limit} treatments; narrow the search to see older ones."
    return {0: "No treatment matches.", 1: "1 treatment"}.get(count, f"{count} treatments")


def _table_model(words: TreatmentWords, parent: QWidget) -> TreatmentTable:
    columns = (
        ("Date", words.date),
        ("Patient", lambda found: found.patient_name),
        ("Born", words.birth_date),
        ("Record no.", lambda found: found.record_number),
        ("Given", words.totals),
        ("Lot", lambda found: ", ".join(lot for lot in found.lots if lot)),
        ("Indication", words.indication),
        ("Clinician", lambda found: found.clinician),
        ("State", words.state),
    )
    return TreatmentTable(columns, parent)
