"""RulePanel: change one rule, add one, or take one away."""

from dataclasses import fields

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.retention import RetentionRule
from injector_app.gui.retention.retention_names import RetentionName
from injector_app.gui.retention.typed_rule import TypedRule
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.field_problems import show_at_field, show_no_problem
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.panel import Panel, clear, right_row, text_of

WORDS = "Choose a rule to change it, or fill in a new one. Every rule names where it says so."
NEW, CHANGE = "Add rule", "Save rule"
TOP = Qt.AlignmentFlag.AlignTop


class RulePanel(Panel):
    """Empty fields are a new rule; the fields of a chosen one are that rule's.

    Signals:
        save_requested: carries the TypedRule and the rule that it replaces, or None.
        remove_requested: carries the rule.
    """

    save_requested = Signal(object, object)
    remove_requested = Signal(object)

    def __init__(self, region: WorldRegion, parent: QWidget | None = None) -> None:
        names = ObjectName
        super().__init__("Rule", WORDS, name=f"retention.rule.{names.BANNER}", parent=parent)
        self._region = region
        self._chosen: RetentionRule | None = None
        self._fields = _make_fields()
        self._new = Button(RetentionName.NEW, "New rule", kind="quiet")
        self._remove = Button(RetentionName.REMOVE, "Remove rule", kind="quiet")
        self._save = Button(RetentionName.SAVE, NEW, kind="primary")
        self._lay_out()
        self._new.clicked.connect(self.start_new)
        self._remove.clicked.connect(self._on_remove)
        self._save.clicked.connect(self._on_save)
        self.start_new()

    def start_new(self) -> None:
        """Empty fields."""
        self._chosen = None
        clear(*self._fields.values())
        self._follow()

    def show_rule(self, rule: RetentionRule) -> None:
        """The fields of a rule, ready to change."""
        self._chosen = rule
        self.banner.hide()
        show_no_problem(self._fields)
        for name, field in self._fields.items():
            value = getattr(rule, name)
            text = write_date(value, self._region) if name == "read_on" else str(value)
            _line(field).setText(text)
            _line(field).setCursorPosition(0)
        self._follow()

    def show_problem(self, problem: Exception) -> None:
        """At the field where it has one, else above the fields."""
        show_at_field(problem, self._fields, otherwise=super().show_problem)

    def _follow(self) -> None:
        is_known = self._chosen is not None
        self._new.setVisible(is_known)
        self._remove.setVisible(is_known)
        self._save.setText(CHANGE if is_known else NEW)
        self._save.setAccessibleName(self._save.text())

    def _on_save(self) -> None:
        self.banner.hide()
        show_no_problem(self._fields)
        typed = {field.name: text_of(self._fields[field.name]) for field in fields(TypedRule)}
        self.save_requested.emit(TypedRule(**typed), self._chosen)

    def _on_remove(self) -> None:
        self.remove_requested.emit(self._chosen)

    def _lay_out(self) -> None:
        known = self._fields
        for names in (("jurisdiction",), ("source",), _YEARS, ("read_on",)):
            row = QHBoxLayout()
            row.setSpacing(sizes.GAP)
            for name in names:
                row.addWidget(known[name], 1, TOP)
            self.column.addLayout(row)
        self.column.addLayout(right_row(self._new, self._remove, self._save))


_YEARS = ("years_after_entry", "majority_age", "years_after_majority")


def _line(field: Field) -> QLineEdit:
    if not isinstance(field.editor, QLineEdit):
        raise TypeError(field.editor)
    return field.editor


def _make_fields() -> dict[str, Field]:
    labels = {
        "jurisdiction": ("Where it holds *", RetentionName.WHERE),
        "source": ("Source *", RetentionName.SOURCE),
        "years_after_entry": ("Years after last entry *", RetentionName.ENTRY),
        "majority_age": ("Of age at *", RetentionName.AGE),
        "years_after_majority": ("Years after that *", RetentionName.MAJORITY),
        "read_on": ("Source read on *", RetentionName.READ),
    }
    return {key: Field(label, QLineEdit(), name=name) for key, (label, name) in labels.items()}
