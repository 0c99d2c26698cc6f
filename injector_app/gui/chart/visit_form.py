"""VisitForm: when, why, by whom, consent, reaction, aftercare, review, notes."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from injector_app.domain.charter import charter_names
from injector_app.domain.ids import StaffId
from injector_app.domain.missing_fields import Field
from injector_app.domain.offered_words import GUIDANCES, NO_REACTION
from injector_app.domain.staff import StaffMember
from injector_app.domain.treatment import Treatment
from injector_app.gui.chart.choice_box import ChoiceBox
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.edit_field import EditField
from injector_app.gui.chart.notes_edit import NotesEdit
from injector_app.gui.chart.past.past import Past
from injector_app.gui.chart.screen_panel import ScreenPanel
from injector_app.gui.chart.suggest_box import SuggestBox
from injector_app.gui.chart.typed_field import TypedField
from injector_app.gui.chart.value_line import ValueLine
from injector_app.gui.chart.visit_fields import (
    ASSISTANT,
    GUIDANCE,
    ICD10,
    REACTION,
    REVIEW_ON,
    VISIT_FIELDS,
)
from injector_app.gui.chart.visit_time import VisitTime
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.date_words import date_example
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.system.clock import Clock

NOTES_HEIGHT = 110
TOP = Qt.AlignmentFlag.AlignTop
_SUGGESTED = (ICD10, GUIDANCE)


class VisitForm(QWidget):
    """Shows the visit; every change is an edit of the document."""

    def __init__(
        self, document: ChartDocument, clock: Clock, past: Past, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._time = VisitTime(document, clock)
        self._clinician = ChoiceBox()
        self._indication = ChoiceBox("Choose")
        self._suggestions = {field.path: SuggestBox() for field in _SUGGESTED}
        self._lines = {
            field.path: ValueLine(field.placeholder)
            for field in VISIT_FIELDS
            if field not in _SUGGESTED
        } | {path: box.line for path, box in self._suggestions.items()}
        self._fields = {field.path: self._field(field) for field in VISIT_FIELDS}
        self._consent = _check_box(ObjectName.VISIT_CONSENT, "Consent obtained *")
        self._aftercare = _check_box(ObjectName.VISIT_AFTERCARE, "Aftercare given")
        self._no_reaction = Button(ObjectName.VISIT_NO_REACTION, "None")
        self._notes = NotesEdit()
        self._notes_field = EditField("Notes", self._notes, name=ObjectName.VISIT_NOTES)
        self._screen = ScreenPanel(document, past)
        self._charted_by = PlainLabel(kind="caption", name=ObjectName.VISIT_CHARTED_BY).wrapped()
        self._fill_lists()
        self._lay_out()
        self._connect()

    def show_clinicians(self, clinicians: tuple[StaffMember, ...]) -> None:
        """Offer the people a treatment can be charted for."""
        self._clinician.offer([(member.signature_name, member.id) for member in clinicians])
        if self._document.is_open:
            self._clinician.show_value(self._document.treatment.clinician)

    @property
    def clinician_name(self) -> str:
        """The clinician the treatment is charted for."""
        return self._clinician.currentText()

    def go_to(self, field: Field, number: int = 0) -> None:
        """Put the cursor where something is missing; `number` is a question of the screen."""
        if field in {Field.SCREEN, Field.SCREEN_ANSWER}:
            self._screen.go_to(number if field is Field.SCREEN_ANSWER else 1)
            return
        widgets: dict[Field, QWidget] = {
            Field.INDICATION: self._indication,
            Field.ICD10: self._lines[ICD10.path],
            Field.CONSENT: self._consent,
            Field.REACTION: self._lines[REACTION.path],
        }
        widgets[field].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self) -> None:
        visit, region = self._document.treatment, self._document.clinic.region
        self._time.show_time()
        self._clinician.show_value(visit.clinician)
        self._indication.show_value(visit.indication)
        known = self._document.catalog.indications.get(visit.indication)
        self._suggestions[ICD10.path].suggest(known.icd10 if known else ())
        for field in VISIT_FIELDS:
            self._lines[field.path].show_value(field.read(visit, region))
        self._consent.setChecked(visit.consent)
        self._aftercare.setChecked(visit.aftercare)
        self._show_charters()
        self._notes.show_value(visit.notes)

    def _show_charters(self) -> None:
        names = charter_names(self._document.other_charters)
        injector = self.clinician_name or "the clinician"
        self._charted_by.setText(f"Injected by {injector}, charted by {names}")
        self._charted_by.setVisible(bool(names))

    def _connect(self) -> None:
        self._document.settled.connect(self._show)
        self._clinician.chosen.connect(self._on_clinician_chosen)
        self._indication.chosen.connect(self._on_indication_chosen)
        for field in VISIT_FIELDS:
            self._lines[field.path].committed.connect(partial(self._on_typed, field))
        self._no_reaction.clicked.connect(lambda: self._on_typed(REACTION, NO_REACTION))
        self._consent.clicked.connect(self._on_consent)
        self._aftercare.clicked.connect(self._on_aftercare)
        self._notes.committed.connect(self._on_notes)

    def _on_typed(self, field: TypedField[Treatment], text: str) -> None:
        def edit() -> None:
            after = field.write(self._document.treatment, text, self._document.clinic.region)
            self._document.edit_checked(after, field.label.rstrip(" *").lower())

        self._fields[field.path].attempt(edit, path=field.path)

    def _on_clinician_chosen(self, clinician: StaffId) -> None:
        self._document.edit(replace(self._document.treatment, clinician=clinician), "clinician")

    def _on_indication_chosen(self, indication: str) -> None:
        self._document.edit(replace(self._document.treatment, indication=indication), "indication")

    def _on_consent(self, answer: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._document.edit(replace(self._document.treatment, consent=answer), "consent")

    def _on_aftercare(self, answer: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._document.edit(replace(self._document.treatment, aftercare=answer), "aftercare")

    def _on_notes(self, text: str) -> None:
        def edit() -> None:
            after = replace(self._document.treatment, notes=text)
            self._document.edit_checked(after, "notes", merge_key="notes")

        self._notes_field.attempt(edit, path="notes")

    def _field(self, field: TypedField[Treatment]) -> EditField:
        editor = self._suggestions.get(field.path) or self._lines[field.path]
        return EditField(field.label, editor, name=field.name)

    def _fill_lists(self) -> None:
        indications = self._document.catalog.indications.values()
        self._indication.offer([(each.name, each.id) for each in indications])
        self._suggestions[GUIDANCE.path].suggest(GUIDANCES)
        example = date_example(self._document.clinic.region)
        self._lines[REVIEW_ON.path].setPlaceholderText(f"As {example}")
        self._notes.setFixedHeight(NOTES_HEIGHT)

    def _lay_out(self) -> None:
        reaction = QHBoxLayout()
        reaction.addWidget(self._fields[REACTION.path], 1)
        reaction.addWidget(self._no_reaction, 0, Qt.AlignmentFlag.AlignBottom)
        indication = EditField("Indication *", self._indication, name=ObjectName.VISIT_INDICATION)
        clinician = EditField("Clinician", self._clinician, name=ObjectName.VISIT_CLINICIAN)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(sizes.GAP_LARGE - 4)
        grid.setVerticalSpacing(12)
        # What signing asks for comes first, in sight without scrolling in a low window.
        grid.addWidget(indication, 0, 0, TOP)
        grid.addWidget(self._fields[ICD10.path], 0, 1, TOP)
        grid.addWidget(self._consent, 1, 0)
        grid.addWidget(self._aftercare, 1, 1)
        grid.addLayout(reaction, 2, 0, 1, 2)
        grid.addWidget(self._screen, 3, 0, 1, 2)
        grid.addWidget(self._fields[GUIDANCE.path], 4, 0, TOP)
        grid.addWidget(self._fields[REVIEW_ON.path], 4, 1, TOP)
        grid.addWidget(self._time, 5, 0, 1, 2)
        grid.addWidget(clinician, 6, 0, TOP)
        grid.addWidget(self._fields[ASSISTANT.path], 6, 1, TOP)
        grid.addWidget(self._charted_by, 7, 0, 1, 2)
        grid.addWidget(self._notes_field, 8, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(9, 1)


def _check_box(name: ObjectName, text: str) -> QCheckBox:
    box = QCheckBox(text)
    box.setObjectName(name)
    return box
