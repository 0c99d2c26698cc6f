"""PreviewView: what an import would do, line by line, before it is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.duplicates import Duplicates
from injector_app.gui.exchange.lines_table import LinesTable
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.exchange_names import ExchangeName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.restyle import set_look
from injector_app.gui.shared.row_table import RowTable
from injector_app.wording.import_words import patients_words, preview_words
from injector_app.work.answers import PatientImport

WIDTHS = (80, 130, 0)


class PreviewView(QWidget):
    """Nothing is kept before the button is pressed.

    Signals:
        duplicates_chosen: what becomes of lines of people who may be there; carries Duplicates.
        import_requested: the patients are to be added.
        back_requested: the file is to be read in another way.
    """

    duplicates_chosen = Signal(object)
    import_requested = Signal()
    back_requested = Signal()

    def __init__(self, region: WorldRegion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = LinesTable(region, self)
        self._words = PlainLabel().wrapped()
        self._whole = PlainLabel(kind="muted", name=ExchangeName.LINE).wrapped().selectable()
        self._leave_out = QRadioButton("Leave out lines of people who may be there already")
        self._add = QRadioButton("Add them as new people, and review them afterwards")
        self._table = RowTable(self._lines, name=ExchangeName.LINES, label="Lines of the file")
        self._table.setProperty("kind", "")
        self._table.set_widths(WIDTHS)
        self._import = Button(ExchangeName.IMPORT, "Import", kind="primary")
        self._back = Button(ExchangeName.BACK, "Back", kind="quiet")
        for box, name in (
            (self._leave_out, ExchangeName.LEAVE_OUT),
            (self._add, ExchangeName.ADD),
        ):
            box.setObjectName(name)
            box.setAccessibleName(box.text())
        self._leave_out.setChecked(True)
        self._lay_out()
        self._table.selectionModel().currentRowChanged.connect(self._on_row)
        self._leave_out.clicked.connect(lambda: self._choose(Duplicates.LEAVE_OUT))
        self._add.clicked.connect(lambda: self._choose(Duplicates.ADD))
        self._import.clicked.connect(self.import_requested)
        self._back.clicked.connect(self.back_requested)

    @property
    def duplicates(self) -> Duplicates:
        """What was chosen; nobody is ever merged."""
        return Duplicates.ADD if self._add.isChecked() else Duplicates.LEAVE_OUT

    def show_preview(self, checked: PatientImport) -> None:
        """Show what would happen."""
        self._words.setText(preview_words(checked))
        set_look(self._words, "kind", "alert" if checked.refused_count else "body")
        self._lines.show_lines(checked)
        self._table.selectRow(0)
        for box in (self._leave_out, self._add):
            box.setVisible(bool(checked.alike_count))
        self._import.setText(f"Import {patients_words(checked.count)}")
        self._import.setEnabled(bool(checked.count) and not checked.refused_count)

    def _on_row(self) -> None:
        self._whole.setText(self._lines.whole(self._table.currentIndex().row()))

    def _choose(self, duplicates: Duplicates) -> None:
        self.duplicates_chosen.emit(duplicates)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._import)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP_LARGE)
        column.addWidget(PlainLabel("Before anything is added", kind="title"))
        for widget in (self._words, self._leave_out, self._add):
            column.addWidget(widget)
        column.addWidget(self._table, 1)
        column.addWidget(self._whole)
        column.addLayout(buttons)
