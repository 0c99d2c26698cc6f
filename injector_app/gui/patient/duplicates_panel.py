"""DuplicatesPanel: people who may be the one about to be added."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.isolated_text import isolated
from injector_app.domain.patient import Patient
from injector_app.gui.shared import sizes
from injector_app.gui.shared.bring_into_view import bring_into_view
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.patient_words import phone_tail
from injector_app.gui.shared.plain_label import PlainLabel

MOST_SHOWN = 4


class DuplicatesPanel(QFrame):
    """Lists likely duplicates before anything is saved; hidden while there are none.

    Signals:
        open_requested: one of them is the person; carries the Patient.
        save_as_new_requested: none of them is.
    """

    open_requested = Signal(object)
    save_as_new_requested = Signal()

    def __init__(self, region: WorldRegion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.FORM_DUPLICATES)
        self.setProperty("kind", "banner-alert")
        self._region = region
        self._title = PlainLabel(kind="strong").wrapped()
        self._lines = QVBoxLayout()
        self._save_as_new = Button(ObjectName.FORM_SAVE_AS_NEW, "Save as a new person")
        self._save_as_new.clicked.connect(self.save_as_new_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.GAP_LARGE, sizes.GAP_LARGE, sizes.GAP_LARGE, sizes.GAP)
        column.addWidget(self._title)
        column.addLayout(self._lines)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._save_as_new)
        column.addLayout(foot)
        self.hide()

    def show_patients(self, alike: tuple[Patient, ...]) -> None:
        """Ask whether one of these is the person."""
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for number, patient in enumerate(alike[:MOST_SHOWN], start=1):
            line = _AlikeLine(patient, self._region, number)
            line.chosen.connect(self.open_requested)
            self._lines.addWidget(line)
        many = "Somebody alike is" if len(alike) == 1 else f"{len(alike)} people alike are"
        self._title.setText(f"{many} already in the records. Nothing was saved yet.")
        self.show()
        self._save_as_new.setFocus()
        # Once it has its place in the form.
        QTimer.singleShot(0, self, partial(bring_into_view, self))


class _AlikeLine(QWidget):
    """One of the people alike, and the button that opens them."""

    chosen = Signal(object)

    def __init__(self, patient: Patient, region: WorldRegion, number: int) -> None:
        super().__init__()
        self._patient = patient
        name = f"{ObjectName.FORM_OPEN_THIS}.{number}"
        this_one = Button(name, "Open this one", help_text="Leave the form, open this person")
        this_one.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.GAP_LARGE)
        row.addWidget(ElidedLabel(patient.full_name, kind="strong"))
        row.addWidget(PlainLabel(_facts(patient, region)))
        row.addStretch(1)
        row.addWidget(this_one)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._patient)


def _facts(patient: Patient, region: WorldRegion) -> str:
    parts = (
        f"born {write_date(patient.birth_date, region)}",
        f"No. {isolated(patient.record_number)}",
        phone_tail(patient.phone),
    )
    return " · ".join(part for part in parts if part)
