"""AuditFilters: whose actions, on whose record, in which days."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QWidget

from injector_app.domain.calendar_dates import parse_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import RuleBroken
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.date_words import date_example
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.wording.messages import describe


@dataclass(frozen=True, slots=True)
class AskedOfLog:
    """What is asked for, as typed; empty texts ask for everybody."""

    record_number: str
    sign_in: str
    from_day: date | None
    to_day: date | None
    emergency_only: bool = False


class AuditFilters(QFrame):
    """Four fields and a box; every filled one narrows the list.

    Signals:
        changed: something else is asked for.
    """

    changed = Signal()

    def __init__(self, region: WorldRegion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._region = region
        self._patient, self._person, self._from, self._to = (QLineEdit() for _ in range(4))
        self._emergency = QCheckBox("Emergency access only")
        self._emergency.setObjectName(ObjectName.AUDIT_EMERGENCY)
        self._clear = Button(ObjectName.AUDIT_CLEAR, "Clear", kind="quiet", icon="cross")
        self._fields = {
            "record_number": Field("Record number", self._patient, name=ObjectName.AUDIT_PATIENT),
            "sign_in": Field("Sign-in name", self._person, name=ObjectName.AUDIT_PERSON),
            "from": Field("From", self._from, name=ObjectName.AUDIT_FROM),
            "to": Field("To", self._to, name=ObjectName.AUDIT_TO),
        }
        self._lay_out()
        for editor in (self._patient, self._person, self._from, self._to):
            editor.textChanged.connect(self.changed)
        self._emergency.toggled.connect(self.changed)
        self._clear.clicked.connect(self._on_clear_clicked)

    def ask_for(self, record_number: str, *, is_fixed: bool) -> None:
        """Ask for one record; `is_fixed` where the person may read of no other."""
        self._on_clear_clicked()
        self._patient.setText(record_number)
        for editor in (self._patient, self._person, self._clear):
            editor.setEnabled(not is_fixed)

    def start(self) -> None:
        """Put the cursor where typing begins."""
        (self._patient if self._patient.isEnabled() else self._from).setFocus()

    def asked(self) -> AskedOfLog | None:
        """What is asked for, or None while a date is not one; the field says so."""
        for field in self._fields.values():
            field.show_problem("")
        days = {name: self._day(name) for name in ("from", "to")}
        if any(field.problem for field in self._fields.values()):
            return None
        return AskedOfLog(
            self._patient.text(),
            self._person.text(),
            days["from"],
            days["to"],
            self._emergency.isChecked(),
        )

    def show_problem(self, problem: RuleBroken) -> bool:
        """Say at its field what is wrong; whether there is such a field."""
        field = self._fields.get(problem.path)
        if field is not None:
            field.show_problem(describe(problem).sentence)
        return field is not None

    def problem_of(self, field: str) -> str:
        """What a field says is wrong, or ""."""
        return self._fields[field].problem

    def _day(self, name: str) -> date | None:
        editor = self._from if name == "from" else self._to
        if not editor.text().strip():
            return None
        try:
            return parse_date(editor.text(), self._region)
        except RuleBroken as problem:
            self._fields[name].show_problem(describe(problem.at(name)).line)
            return None

    def _on_clear_clicked(self) -> None:
        for editor in (self._patient, self._person, self._from, self._to):
            editor.clear()
        self._emergency.setChecked(False)

    def _lay_out(self) -> None:
        example = date_example(self._region)
        for editor, hint in (
            (self._patient, "Whose record"),
            (self._person, "Whose actions"),
            (self._from, example),
            (self._to, example),
        ):
            editor.setPlaceholderText(hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.MARGIN, sizes.GAP_LARGE, sizes.GAP_LARGE, sizes.GAP_LARGE)
        row.setSpacing(sizes.GAP_LARGE)
        for field in self._fields.values():
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._emergency, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignVCenter)
