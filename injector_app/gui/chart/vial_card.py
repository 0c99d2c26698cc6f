"""VialCard: one vial: its label, how it was made up, what was thrown away, its balance."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.clear_doses import dosed_from, with_other_vial
from injector_app.domain.treatment import Treatment
from injector_app.domain.vial import Vial
from injector_app.gui.chart.choice_box import ChoiceBox
from injector_app.gui.chart.clear_doses_bar import ClearDosesBar, dosed_words
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.edit_field import EditField
from injector_app.gui.chart.typed_field import TypedField
from injector_app.gui.chart.value_line import ValueLine
from injector_app.gui.chart.vial_choices import VialKind, vial_choices
from injector_app.gui.chart.vial_edits import change_vial, fill_vial, remove_vial
from injector_app.gui.chart.vial_fields import (
    DISCARD_REASON,
    DISCARDED,
    EXPIRES,
    LOT,
    VIAL_FIELDS,
    VOLUME,
)
from injector_app.gui.chart.vial_opening import VialOpening
from injector_app.gui.chart.vial_words import (
    balance_words,
    drawn_words,
    is_balanced,
    strength_words,
)
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.restyle import set_look
from injector_app.system.clock import Clock

TOP = Qt.AlignmentFlag.AlignTop


class VialCard(QFrame):
    """Shows the vial of one place, if there is one; every change is an edit of the document."""

    def __init__(
        self, document: ChartDocument, index: int, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._index = index
        self.setProperty("kind", "card")
        self.setObjectName(self._name(ObjectName.CHART_VIAL))
        self._kind = ChoiceBox()
        self._kind_field = EditField(
            f"Vial {index + 1}", self._kind, name=self._name(ObjectName.VIAL_PRODUCT)
        )
        self._lines = {field.path: ValueLine(field.placeholder) for field in VIAL_FIELDS}
        self._fields = {
            field.path: EditField(field.label, self._lines[field.path], name=self._name(field.name))
            for field in VIAL_FIELDS
        }
        self._remove = Button(
            self._name(ObjectName.VIAL_REMOVE),
            kind="quiet",
            icon="trash",
            help_text=f"Remove vial {index + 1}",
        )
        self._opening = VialOpening(document, index, clock)
        self._balance = PlainLabel(kind="caption").wrapped()
        self._clearing = ClearDosesBar(str(index + 1))
        self._wanted_kind: VialKind | None = None
        self._lay_out()
        self._connect()

    @property
    def vial(self) -> Vial:
        """The vial on show."""
        return self._document.treatment.vials[self._index]

    @property
    def balance(self) -> str:
        """What the card says of given, discarded and remaining."""
        return self._balance.text()

    @property
    def _vial_kind(self) -> VialKind:
        return VialKind(self.vial.product, self.vial.size)

    def show_vial(self) -> None:
        """Show what the document says."""
        vial, clinic = self.vial, self._document.clinic
        product = self._document.catalog.product(vial.product)
        self._kind.offer(vial_choices(self._document, beside=vial))
        self._kind.show_value(self._wanted_kind or self._vial_kind)
        for field in VIAL_FIELDS:
            self._lines[field.path].show_value(field.read(vial, clinic.region))
        self._opening.show_vial(vial)
        is_ready = product.units_per_ml is not None
        self._lines[VOLUME.path].setReadOnly(is_ready)
        strength = strength_words(vial)
        self._fields[VOLUME.path].show_hint(f"Ready solution. {strength}" if is_ready else strength)
        balance = self._document.treatment.balances()[self._index]
        lines = (drawn_words(balance), balance_words(balance))
        self._balance.setText("\n".join(line for line in lines if line))
        is_overdrawn = balance.remaining.hundredths < 0
        settled = "balanced" if is_balanced(balance) else "caption"
        set_look(self._balance, "kind", "problem" if is_overdrawn else settled)

    def go_to(self, path: str) -> None:
        """Put the cursor in a field, as when it is missing."""
        self._lines[path].setFocus()

    def go_on(self) -> None:
        """Put the cursor in the first field that waits for an answer; Enter walks through them."""
        path = next((field.path for field in VIAL_FIELDS if self._is_open(field.path)), None)
        if path is not None:
            self.go_to(path)

    def _is_open(self, path: str) -> bool:
        is_asked = path != DISCARD_REASON.path or self._lines[DISCARDED.path].text() not in {
            "",
            "0",
        }
        return is_asked and not self._lines[path].text()

    def _on_entered(self, path: str) -> None:
        """What was refused is typed again before anything else."""
        if not self._fields[path].problem:
            self.go_on()

    def _forget_problems(self) -> None:
        """What was refused in the chart before says nothing about this one."""
        for field in (self._kind_field, *self._fields.values()):
            field.show_problem("")
        self._clearing.hide()
        self._wanted_kind = None

    def _connect(self) -> None:
        self._document.opened.connect(self._forget_problems)
        self._kind.chosen.connect(self._on_kind_chosen)
        self._remove.clicked.connect(self._on_remove)
        self._clearing.cleared.connect(self._clear_doses)
        self._clearing.kept.connect(self._keep_product)
        for field in VIAL_FIELDS:
            self._lines[field.path].committed.connect(partial(self._on_typed, field))
            # What is typed now is another answer.
            self._lines[field.path].textEdited.connect(
                partial(_forget_problem, self._fields[field.path])
            )
            self._lines[field.path].entered.connect(partial(self._on_entered, field.path))

    def _on_typed(self, field: TypedField[Vial], text: str) -> None:
        region = self._document.clinic.region

        def changed() -> Treatment:
            vial = field.write(self.vial, text, region)
            return change_vial(self._document.treatment, self._index, vial)

        label = field.label.rstrip(" *")
        words = f"{label[:1].lower()}{label[1:]}"
        self._attempt(self._fields[field.path], changed, words, field.path)

    def _on_kind_chosen(self, kind: VialKind) -> None:
        product = self._document.catalog.product(kind.product)
        dosed = dosed_from(self._document.treatment, self._index)
        if kind.product != self.vial.product and dosed:
            self._ask_to_clear(kind, len(dosed))
            return

        def changed() -> Treatment:
            vial = fill_vial(self.vial, product, kind.size)
            return change_vial(self._document.treatment, self._index, vial)

        self._attempt(self._kind_field, changed, "product", "product")
        self._keep_product()

    def _ask_to_clear(self, kind: VialKind, dosed: int) -> None:
        self._wanted_kind = kind
        now = self._document.product_name(self.vial.product)
        then = self._document.product_name(kind.product)
        words = f"{dosed_words(dosed, now)}; units of {then} are other units."
        self._clearing.ask(words, keep=f"Keep {now}")

    def _clear_doses(self) -> None:
        kind = self._wanted_kind
        if kind is not None:
            product = self._document.catalog.product(kind.product)
            vial = fill_vial(self.vial, product, kind.size)
            after = with_other_vial(self._document.treatment, self._index, vial)
            self._attempt(self._kind_field, lambda: after, "product", "product")
        self._keep_product()

    def _keep_product(self) -> None:
        self._wanted_kind = None
        self._clearing.hide()
        self._kind.show_value(self._vial_kind)

    def _on_remove(self) -> None:
        self._attempt(
            self._kind_field,
            lambda: remove_vial(self._document.treatment, self._index),
            "removal",
            "product",
        )

    def _attempt(
        self, field: EditField, change: Callable[[], Treatment], words: str, path: str
    ) -> None:
        text = f"{words} of vial {self._index + 1}"
        field.attempt(lambda: self._document.edit_checked(change(), text), path=path)

    def _name(self, name: ObjectName) -> str:
        return f"{name}.{self._index + 1}"

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._kind_field, 1)
        top.addWidget(self._remove)
        grid = QGridLayout()
        grid.setHorizontalSpacing(sizes.GAP_LARGE - 4)
        grid.setVerticalSpacing(sizes.GAP)
        for place, field in enumerate((LOT, EXPIRES, VOLUME, DISCARDED)):
            grid.addWidget(self._fields[field.path], place // 2, place % 2, TOP)
        grid.addWidget(self._fields[DISCARD_REASON.path], 2, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.GAP_LARGE, 12, sizes.GAP_LARGE, 12)
        column.setSpacing(sizes.GAP)
        column.addLayout(top)
        column.addWidget(self._clearing)
        column.addLayout(grid)
        column.addWidget(self._opening)
        column.addWidget(self._balance)


def _forget_problem(field: EditField, _typed: str) -> None:
    field.show_problem("")
