"""PairsView: decide which records are of one person, and take a decision back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.clinic import WorldRegion
from injector_app.gui.exchange.pairs_table import PairsTable
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.exchange_names import ExchangeName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.row_table import RowTable
from injector_app.work.answers import ShownPairs

WORDS = (
    "One record is shown in place of the other; both are kept, and both record numbers find the "
    "person. Signed notes keep the name they were signed under. It can be taken back."
)
NONE = "No two records have one name and birth date, or one health number."
WIDTHS = (190, 0, 0)


class PairsView(QWidget):
    """A list and what can be done with the chosen line.

    Signals:
        merge_requested: carries the Patient to merge and the Patient that is shown.
        apart_requested: carries the Patient that is to be shown again.
        close_requested: back to files.
    """

    merge_requested = Signal(object, object)
    apart_requested = Signal(object)
    close_requested = Signal()

    def __init__(self, region: WorldRegion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs = PairsTable(region, self)
        self._words = PlainLabel(kind="muted").wrapped()
        self._table = RowTable(self._pairs, name=ExchangeName.PAIRS, label="Pairs of records")
        self._table.setProperty("kind", "")
        self._table.set_widths(WIDTHS)
        self._first = Button(ExchangeName.KEEP_FIRST, "Show the first record")
        self._second = Button(ExchangeName.KEEP_SECOND, "Show the second record")
        self._apart = Button(ExchangeName.APART, "Take apart again")
        self._close = Button(ExchangeName.PAIRS_CLOSE, "Close", kind="quiet")
        self._lay_out()
        self._table.selectionModel().currentRowChanged.connect(self._on_chosen)
        self._first.clicked.connect(lambda: self._merge(is_first_kept=True))
        self._second.clicked.connect(lambda: self._merge(is_first_kept=False))
        self._apart.clicked.connect(self._on_apart)
        self._close.clicked.connect(self.close_requested)

    def show_pairs(self, shown: ShownPairs) -> None:
        """Show what there is now."""
        self._pairs.show_pairs(shown)
        self._words.setText(WORDS if shown.alike or shown.merged else NONE)
        self._on_chosen()

    def _on_chosen(self) -> None:
        chosen = self._pairs.pair_at(self._table.currentIndex().row())
        for button in (self._first, self._second):
            button.setEnabled(chosen is not None and not chosen[1])
        self._apart.setEnabled(chosen is not None and chosen[1])

    def _merge(self, *, is_first_kept: bool) -> None:
        chosen = self._pairs.pair_at(self._table.currentIndex().row())
        if chosen is not None:
            first, second = chosen[0].patient, chosen[0].shown
            gone, kept = (second, first) if is_first_kept else (first, second)
            self.merge_requested.emit(gone, kept)

    def _on_apart(self) -> None:
        chosen = self._pairs.pair_at(self._table.currentIndex().row())
        if chosen is not None:
            self.apart_requested.emit(chosen[0].patient)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._close)
        buttons.addStretch(1)
        for button in (self._apart, self._first, self._second):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP_LARGE)
        column.addWidget(PlainLabel("Records of one person", kind="title"))
        column.addWidget(self._words)
        column.addWidget(self._table, 1)
        column.addLayout(buttons)
