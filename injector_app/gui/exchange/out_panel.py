"""OutPanel: the patients for another program."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from injector_app.domain.patients_format import PatientsFormat
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.exchange_names import ExchangeName
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.panel import Panel, right_row
from injector_app.wording.import_words import FORMATS

WORDS = "All patients, as another program reads them. Whoever has the file has their particulars."


class OutPanel(Panel):
    """One format, one button.

    Signals:
        export_requested: carries the PatientsFormat.
    """

    export_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        name = f"exchange.out.{ObjectName.BANNER}"
        super().__init__("Patients out", WORDS, name=name, parent=parent)
        self._formats = QComboBox()
        for kind, words in FORMATS.items():
            self._formats.addItem(words, kind)
        export = Button(ExchangeName.EXPORT, "Export all patients…")
        self.column.addWidget(Field("Format", self._formats, name=ExchangeName.FORMAT))
        self.column.addLayout(right_row(export))
        export.clicked.connect(self._on_export)

    def _on_export(self) -> None:
        self.export_requested.emit(PatientsFormat(self._formats.currentData()))
