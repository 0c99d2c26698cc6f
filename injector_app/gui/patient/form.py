"""PatientForm: add a patient or change the particulars of one."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.edition import DEFAULT_BODY
from injector_app.domain.ids import PatientId, new_id
from injector_app.domain.patient import Patient, Sex
from injector_app.domain.unfinished_form import UnfinishedForm
from injector_app.gui.patient.duplicates_panel import DuplicatesPanel
from injector_app.gui.patient.typed_patient import TypedPatient
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.centred_card import CentredCard
from injector_app.gui.shared.date_words import birth_date_example
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.field_problems import show_at_field, show_no_problem
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.problem_banner import ProblemBanner

CARD_WIDTH = 820
BODY_HINT = "New treatments are charted on it; what is charted stays as it is."
CLINICAL = ("alerts", "body")
SEXES = {
    Sex.UNKNOWN: "Not recorded",
    Sex.FEMALE: "Female",
    Sex.MALE: "Male",
    Sex.OTHER: "Other",
}


class PatientForm(QWidget):
    """All fields of a patient; problems are shown at their field.

    Signals:
        save_requested: carries the TypedPatient, and whether likely duplicates were seen.
        cancel_requested: the form is left without saving.
    """

    save_requested = Signal(object, bool)
    cancel_requested = Signal()

    def __init__(
        self, region: WorldRegion, bodies: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        """Make the form; `bodies` are the names of the bodies that the atlas has."""
        super().__init__(parent)
        self.setObjectName(ObjectName.FORM)
        self._region = region
        self._patient_id, self._version = PatientId(new_id()), 0
        self._begun: TypedPatient | None = None
        self.duplicates = DuplicatesPanel(region)
        self._may_edit_clinical = True
        self._earlier = PlainLabel(kind="caption", name=ObjectName.FORM_EARLIER).wrapped()
        self._title = PlainLabel(kind="display")
        self._banner = ProblemBanner()
        self._sex = QComboBox()
        for sex, words in SEXES.items():
            self._sex.addItem(words, sex)
        self._body = QComboBox()
        for body, words in bodies.items():
            self._body.addItem(words, body)
        self._fields = self._make_fields()
        self._save = Button(ObjectName.FORM_SAVE, "Save", kind="primary")
        self._cancel = Button(ObjectName.FORM_CANCEL, "Cancel", kind="quiet")
        self._lay_out()
        self._connect()

    def allow_clinical(self, *, allowed: bool) -> None:
        """Whether alerts and body of a known patient are for this person to change."""
        self._may_edit_clinical = allowed

    def show_earlier(self, lines: tuple[str, ...]) -> None:
        """How the patient was reached before, the newest first."""
        self._earlier.setText("\n".join(lines))
        self._earlier.setVisible(bool(lines))

    def start_new(self, record_number: str) -> None:
        """An empty form; the suggested number may be typed over."""
        self._patient_id, self._version = PatientId(new_id()), 0
        self._title.setText("Add patient")
        self._fill({"record_number": record_number})
        self._choose(Sex.UNKNOWN, DEFAULT_BODY)
        self._begun = self._typed()

    def start_edit(self, patient: Patient) -> None:
        """The particulars of a patient, to be changed."""
        self._patient_id, self._version = patient.id, patient.version
        self._title.setText("Edit patient")
        texts = {
            name: str(getattr(patient, name)) for name in self._fields if hasattr(patient, name)
        }
        birth_date = write_date(patient.birth_date, self._region)
        self._fill({**texts, "birth_date": birth_date})
        self._choose(patient.sex, patient.body)
        self._begun = self._typed()

    def start_again(self, form: UnfinishedForm) -> None:
        """What somebody typed and could not save the last time."""
        typed = TypedPatient.again(form)
        self._patient_id, self._version = typed.patient_id, typed.version
        self._title.setText("Edit patient" if typed.version else "Add patient")
        texts = {name: getattr(typed, name) for name in self._fields}
        self._fill(texts)
        self._choose(typed.sex, typed.body)
        # Whatever stands there was typed and is in no record.
        self._begun = replace(typed, version=-1)

    def finish(self) -> None:
        """It is saved, or left: nothing in it would be lost any more."""
        self._begun = None

    def unfinished(self) -> UnfinishedForm | None:
        """What would be lost, if anything."""
        typed = self._typed()
        return None if self._begun in {None, typed} else typed.unfinished()

    def show_problem(self, problem: Exception) -> None:
        """At the field where it has one, else above the form."""
        show_at_field(problem, self._fields, otherwise=self._banner.show_problem)

    def show_busy(self, *, busy: bool) -> None:
        """Block saving while it is under way."""
        self._save.setEnabled(not busy)

    def _make_fields(self) -> dict[str, Field]:
        names = ObjectName
        date_hint = f"For example {birth_date_example(self._region)}."
        alert_hint = "Allergy, neuromuscular disease, anticoagulant, pregnancy…"
        return {
            "family": Field("Family name *", QLineEdit(), name=names.FORM_FAMILY),
            "given": Field("Given names", QLineEdit(), name=names.FORM_GIVEN),
            "birth_date": Field(
                "Birth date *", QLineEdit(), name=names.FORM_BIRTH_DATE, hint=date_hint
            ),
            "sex": Field("Sex", self._sex, name=names.FORM_SEX),
            "body": Field("Body shown", self._body, name=names.FORM_BODY, hint=BODY_HINT),
            "record_number": Field("Record number *", QLineEdit(), name=names.FORM_RECORD_NUMBER),
            "health_number": Field("Health number", QLineEdit(), name=names.FORM_HEALTH_NUMBER),
            "phone": Field("Phone", QLineEdit(), name=names.FORM_PHONE),
            "email": Field("E-mail", QLineEdit(), name=names.FORM_EMAIL),
            "address": Field("Address", QLineEdit(), name=names.FORM_ADDRESS),
            "alerts": Field("Alerts", QLineEdit(), name=names.FORM_ALERTS, hint=alert_hint),
        }

    def _choose(self, sex: Sex, body: str) -> None:
        self._sex.setCurrentIndex(self._sex.findData(sex))
        if self._body.findData(body) < 0:
            # Chosen in a copy of the program that had it; saving must not lose it.
            self._body.addItem(body, body)
        self._body.setCurrentIndex(self._body.findData(body))

    def _fill(self, texts: dict[str, str]) -> None:
        for name, field in self._fields.items():
            field.show_problem("")
            if isinstance(field.editor, QLineEdit):
                field.editor.setText(texts.get(name, "").replace("\n", ", "))
        self._banner.hide()
        self.duplicates.hide()
        self.show_earlier(())
        for name in CLINICAL:
            self._fields[name].editor.setEnabled(self._may_edit_clinical or not self._version)
        self.show_busy(busy=False)
        self._fields["family"].editor.setFocus()

    def _connect(self) -> None:
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.cancel_requested)
        self.duplicates.save_as_new_requested.connect(self._on_save_as_new)
        for keys, slot in (("Ctrl+S", self._on_save_clicked), ("Esc", self.cancel_requested)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _on_save_clicked(self) -> None:
        self._request(duplicates_seen=False)

    def _on_save_as_new(self) -> None:
        self._request(duplicates_seen=True)

    def _request(self, *, duplicates_seen: bool) -> None:
        self._banner.hide()
        self.duplicates.hide()
        show_no_problem(self._fields)
        self.save_requested.emit(self._typed(), duplicates_seen)

    def _typed(self) -> TypedPatient:
        lines = {
            name: field.editor.text()
            for name, field in self._fields.items()
            if isinstance(field.editor, QLineEdit)
        }
        return TypedPatient(
            patient_id=self._patient_id,
            version=self._version,
            sex=Sex(self._sex.currentData()),
            body=str(self._body.currentData()),
            **lines,
        )

    def _lay_out(self) -> None:
        card = CentredCard(width=CARD_WIDTH)
        card.column.addWidget(self._title)
        card.column.addWidget(self._banner)
        card.column.addLayout(self._rows())
        card.column.addWidget(self._earlier)
        card.column.addWidget(self.duplicates)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        card.column.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(sizes.MARGIN)
        grid.setVerticalSpacing(sizes.GAP_LARGE)
        for place, field in zip(_PLACES, self._fields.values(), strict=True):
            grid.addWidget(field, *place, Qt.AlignmentFlag.AlignTop)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        return grid


# Row, column, rows and columns taken, in the order of the fields.
_PLACES = (
    (0, 0, 1, 3),
    (0, 3, 1, 3),
    (1, 0, 1, 2),
    (1, 2, 1, 2),
    (1, 4, 1, 2),
    (2, 0, 1, 3),
    (2, 3, 1, 3),
    (3, 0, 1, 3),
    (3, 3, 1, 3),
    (4, 0, 1, 3),
    (4, 3, 1, 3),
)
