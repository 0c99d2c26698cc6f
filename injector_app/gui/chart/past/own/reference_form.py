"""ReferenceForm: a reference of the clinic's own, typed in place."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from injector_app.domain.clinic_reference import ClinicReference, ReferenceKind
from injector_app.gui.chart.choice_box import ChoiceBox
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.past.own.reference_choices import (
    ANY_USE,
    KINDS,
    muscle_choices,
    product_choices,
    use_choices,
)
from injector_app.gui.chart.past.own.typed_reference import TypedReference
from injector_app.gui.chart.two_step_button import TwoStepButton
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.field_problems import show_at, show_at_field, show_no_problem
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel

PADDING = 12
# Row, column, columns taken: six to a row.
_PLACES = {
    "kind": (0, 0, 6),
    "product": (1, 0, 3),
    "use": (1, 3, 3),
    "region": (2, 0, 6),
    "source": (4, 0, 6),
}
_HIDDEN = {
    ReferenceKind.TOTAL: frozenset({"use", "region", "low"}),
    ReferenceKind.USE: frozenset({"region"}),
    ReferenceKind.MUSCLE: frozenset({"days"}),
}
_UNITS = {
    ReferenceKind.TOTAL: "Units *",
    ReferenceKind.USE: "Units up to",
    ReferenceKind.MUSCLE: "Units up to *",
}
_DAYS = {ReferenceKind.TOTAL: "In days *", ReferenceKind.USE: "Days between"}
SIGNED = "It stands under your name and today's date."


class ReferenceForm(QFrame):
    """Enter saves; Escape does what Cancel does.

    Signals:
        save_requested: carries the TypedReference.
        remove_requested: carries the ClinicReference that was being edited.
        cancel_requested: nothing is to be kept.
    """

    save_requested = Signal(object)
    remove_requested = Signal(object)
    cancel_requested = Signal()

    def __init__(self, document: ChartDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._title = PlainLabel(kind="strong")
        self._document = document
        self._edited: ClinicReference | None = None
        self._is_sent = False
        self._boxes = {path: ChoiceBox("Choose") for path in ("kind", "product", "use", "region")}
        self._lines = {path: QLineEdit() for path in ("low", "high", "days", "source")}
        self._fields = _fields({**self._boxes, **self._lines})
        self._lines["source"].setPlaceholderText("As Clinic protocol 3, or a publication")
        self._save = Button(ObjectName.OWN_SAVE, "Save", kind="primary")
        self._cancel = Button(ObjectName.OWN_CANCEL, "Cancel", kind="quiet")
        self._remove = TwoStepButton(ObjectName.OWN_REMOVE, "Remove", "Remove it for everyone?")
        self._lay_out()
        self._connect()

    def start(self, edited: ClinicReference | None) -> None:
        """Show a reference to be edited, or for a new one what the visit says already."""
        self._edited = edited
        self._is_sent = False
        self._offer()
        self._boxes["kind"].show_value(edited.kind if edited else ReferenceKind.TOTAL)
        self._boxes["product"].show_value(edited.product if edited else self._product())
        visit = self._document.treatment
        self._boxes["use"].show_value(edited.use if edited else visit.indication)
        self._boxes["region"].show_value(edited.region if edited else self._region())
        for path, line in self._lines.items():
            value = getattr(edited, path) if edited else None
            line.setText("" if value is None else str(value))
        self._title.setText("Edit this clinic's reference" if edited else "This clinic's reference")
        self._remove.setVisible(edited is not None)
        show_no_problem(self._fields)
        self._show_kind()

    def focus_first(self) -> None:
        """Put the cursor on the kind."""
        self._boxes["kind"].setFocus()

    def show_problem(self, problem: Exception) -> None:
        """At the field where it has one, else at the first."""
        self._is_sent = False
        first = partial(show_at, self._fields["kind"])
        show_at_field(problem, self._fields, otherwise=first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel_requested.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _kind(self) -> ReferenceKind:
        return ReferenceKind(str(self._boxes["kind"].value))

    def _product(self) -> str:
        return next(iter(self._document.treatment.products), "")

    def _region(self) -> str:
        named = (point.region for point in self._document.treatment.chart if point.region)
        return next(named, "")

    def _offer(self) -> None:
        document = self._document
        self._boxes["kind"].offer(KINDS)
        self._boxes["product"].offer(product_choices(document.catalog, document.clinic.region))
        self._boxes["use"].offer((ANY_USE, *use_choices(document.catalog)))
        self._boxes["region"].offer(muscle_choices(document.catalog))

    def _show_kind(self) -> None:
        kind = self._kind
        for path, field in self._fields.items():
            field.setVisible(path not in _HIDDEN[kind])
        use = self._boxes["use"]
        anything = (ANY_USE,) if kind is ReferenceKind.MUSCLE else ()
        use.offer((*anything, *use_choices(self._document.catalog)))
        self._fields["days"].rename(_DAYS.get(kind, ""))
        self._fields["high"].rename(_UNITS[kind])

    def _on_save(self) -> None:
        # A second press before the answer would keep it twice.
        if self._is_sent:
            return
        self._is_sent = True
        show_no_problem(self._fields)
        boxes, hidden = self._boxes, _HIDDEN[self._kind]
        texts = {path: "" if path in hidden else line.text() for path, line in self._lines.items()}
        self.save_requested.emit(
            TypedReference(
                edits=self._edited.id if self._edited else None,
                kind=self._kind,
                product=str(boxes["product"].value or ""),
                use="" if "use" in hidden else str(boxes["use"].value or ""),
                region="" if "region" in hidden else str(boxes["region"].value or ""),
                **texts,
            )
        )

    def _on_remove(self) -> None:
        if self._edited is not None:
            self.remove_requested.emit(self._edited)

    def _connect(self) -> None:
        self._boxes["kind"].chosen.connect(self._show_kind)
        self._save.clicked.connect(self._on_save)
        self._cancel.clicked.connect(self.cancel_requested)
        self._remove.confirmed.connect(self._on_remove)
        for line in self._lines.values():
            line.returnPressed.connect(self._on_save)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        grid.setSpacing(sizes.GAP)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        grid.addWidget(self._title, 0, 0, 1, 6)
        for path, (row, column, wide) in _PLACES.items():
            # Tab goes through the fields in the order in which they are added.
            if path == "source":
                grid.addLayout(self._numbers(), row, 0, 1, 6)
            place = (row + 1, column, 1, wide)
            grid.addWidget(self._fields[path], *place, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(SIGNED, kind="caption").wrapped(), len(_PLACES) + 2, 0, 1, 6)
        buttons = QHBoxLayout()
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        grid.addLayout(buttons, len(_PLACES) + 3, 0, 1, 6)

    def _numbers(self) -> QHBoxLayout:
        """One row without a hole, whichever of them are asked for."""
        row = QHBoxLayout()
        row.setSpacing(sizes.GAP)
        for path in ("low", "high", "days"):
            row.addWidget(self._fields[path], 1, Qt.AlignmentFlag.AlignTop)
        return row


def _fields(editors: dict[str, QWidget]) -> dict[str, Field]:
    names = ObjectName
    labels = {
        "kind": ("Reference", names.OWN_KIND),
        "product": ("Product *", names.OWN_PRODUCT),
        "use": ("Indication", names.OWN_USE),
        "region": ("Muscle or skin area *", names.OWN_MUSCLE),
        "low": ("Units from", names.OWN_LOW),
        "high": ("Units up to", names.OWN_HIGH),
        "days": ("Days", names.OWN_DAYS),
        "source": ("Source *", names.OWN_SOURCE),
    }
    return {path: Field(label, editors[path], name=name) for path, (label, name) in labels.items()}
