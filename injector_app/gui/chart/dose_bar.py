"""DoseBar: the dose in question, large; typed, stepped, or chosen again."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.errors import RuleBroken
from injector_app.domain.units import PER_UNIT, Units
from injector_app.domain.vial import Vial
from injector_app.gui.chart.choice_box import ChoiceBox
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.dosing import Dosing
from injector_app.gui.chart.recent_doses import SHOWN, recent_doses, usual_besides
from injector_app.gui.chart.syringe import Syringe
from injector_app.gui.chart.value_line import ValueLine
from injector_app.gui.chart.vial_words import draw_from_choices, left_words, volume_words
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.local_number import read_number, write_number
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.restyle import set_look
from injector_app.wording.messages import describe

STEP = PER_UNIT
DOSE_WIDTH = 116
GIVEN_HERE = "Given in this treatment"
GIVEN_IN_CLINIC = "Often recorded in this clinic's notes"


class DoseBar(QFrame):
    """Shows and sets the dose of the chosen points, or of the next one."""

    def __init__(
        self,
        document: ChartDocument,
        dosing: Dosing,
        syringe: Syringe,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._document = document
        self._dosing = dosing
        self._syringe = syringe
        self._title = PlainLabel(kind="label")
        self._dose = ValueLine("Dose")
        self._volume = PlainLabel(kind="caption")
        self._left = PlainLabel(kind="caption")
        self._problem = PlainLabel(kind="problem").wrapped()
        self._draw_from = ChoiceBox("No vial yet")
        self._less = Button(
            ObjectName.CHART_DOSE_LESS, kind="plain", icon="minus", help_text="1 U less"
        )
        self._more = Button(
            ObjectName.CHART_DOSE_MORE, kind="plain", icon="plus", help_text="1 U more"
        )
        self._recent = tuple(
            Button(f"{ObjectName.CHART_DOSE_RECENT}.{place}", kind="plain")
            for place in range(1, SHOWN + 1)
        )
        self._doses: tuple[Units, ...] = ()
        self._usual: Mapping[str, tuple[Units, ...]] = {}
        self._name_controls()
        self._lay_out()
        self._connect()

    @property
    def problem(self) -> str:
        """Why the typed dose was not taken, or ""."""
        return self._problem.text()

    def give(self, text: str) -> bool:
        """Set the dose as typed; whether it was one."""
        try:
            units = Units.parse_dose(read_number(text))
        except RuleBroken as problem:
            located = RuleBroken(problem.rule, path="units", **problem.facts)
            self._show_problem(describe(located).line)
            self._dose.restore()
            return False
        self._show_problem("")
        self._dosing.give(units)
        return True

    def show_usual(self, doses: Mapping[str, tuple[Units, ...]]) -> None:
        """Offer what the clinic often gives, by product, beside what was given here."""
        self._usual = doses
        if self._document.is_open:
            self._show()

    def start_typing(self) -> None:
        """Put the cursor in the field."""
        self._dose.setFocus()
        self._dose.selectAll()

    def _connect(self) -> None:
        self._dosing.changed.connect(self._show)
        self._document.settled.connect(self._show_left)
        self._document.opened.connect(partial(self._show_problem, ""))
        self._dose.committed.connect(self.give)
        self._dose.textEdited.connect(self._forget_problem)
        self._less.clicked.connect(partial(self._dosing.step, -STEP))
        self._more.clicked.connect(partial(self._dosing.step, STEP))
        self._draw_from.chosen.connect(self._syringe.draw_from)
        for place, button in enumerate(self._recent):
            button.clicked.connect(partial(self._give_recent, place))

    def _give_recent(self, place: int) -> None:
        self._show_problem("")
        self._dosing.give(self._doses[place])

    def _show(self) -> None:
        treatment, units = self._document.treatment, self._dosing.units
        self._title.setText(self._dosing.title)
        self._dose.show_value(write_number(units) if units else "")
        self._less.setEnabled(units is not None)
        self._more.setEnabled(units is not None or self._dosing.may_begin)
        self._draw_from.offer(draw_from_choices(treatment, self._document.product_name))
        self._draw_from.show_value(self._syringe.vial_index if treatment.vials else None)
        self._volume.setText(volume_words(units, self._syringe.vial))
        self._show_left()
        self._show_recent(self._syringe.vial, units)

    def _show_left(self) -> None:
        """The balance of the vial in hand, whichever tab is open."""
        balances = self._document.treatment.balances()[self._syringe.vial_index :][:1]
        self._left.setText("".join(map(left_words, balances)))
        is_over = any(balance.remaining.hundredths < 0 for balance in balances)
        set_look(self._left, "kind", "problem" if is_over else "caption")

    def _show_recent(self, vial: Vial | None, units: Units | None) -> None:
        product = vial.product if vial else ""
        recent = recent_doses(self._document.treatment, product, self._syringe.units)
        self._doses = recent + usual_besides(self._usual.get(product, ()), recent)
        for place, button in enumerate(self._recent):
            button.setVisible(place < len(self._doses))
            if place < len(self._doses):
                dose = self._doses[place]
                is_recent = place < len(recent)
                button.setText(write_number(dose))
                button.setAccessibleName(f"{dose} units again")
                button.setToolTip(GIVEN_HERE if is_recent else GIVEN_IN_CLINIC)
                kind = "plain" if is_recent else "quiet"
                set_look(button, "kind", "chosen" if dose == units else kind)

    def _forget_problem(self, _typed: str) -> None:
        """What is typed now is another answer."""
        self._show_problem("")

    def _show_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        set_look(self._dose, "invalid", bool(text))
        self._dose.setAccessibleDescription(text)

    def _name_controls(self) -> None:
        self._left.setObjectName(ObjectName.CHART_BALANCE)
        self._dose.setObjectName(ObjectName.CHART_DOSE)
        self._dose.setAccessibleName("Dose in units")
        self._dose.setProperty("kind", "dose")
        self._dose.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._dose.setFixedWidth(DOSE_WIDTH)
        self._draw_from.setObjectName(ObjectName.CHART_DRAW_FROM)
        self._draw_from.setAccessibleName("Draw from")

    def _lay_out(self) -> None:
        self._problem.hide()
        stepper = QHBoxLayout()
        stepper.setSpacing(sizes.GAP_SMALL)
        for widget in (self._less, self._dose, self._more):
            stepper.addWidget(widget)
        stepper.addSpacing(sizes.GAP_SMALL)
        stepper.addWidget(PlainLabel("U", kind="title"))
        stepper.addSpacing(sizes.GAP)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._volume)
        beside.addWidget(self._left)
        stepper.addLayout(beside, 1)
        recent = QHBoxLayout()
        recent.setSpacing(sizes.GAP_SMALL)
        for button in self._recent:
            recent.addWidget(button)
        recent.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(sizes.GAP)
        top.addWidget(self._title)
        top.addWidget(self._draw_from, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.GAP_LARGE, 12, sizes.GAP_LARGE, 12)
        column.setSpacing(sizes.GAP)
        column.addLayout(top)
        column.addLayout(stepper)
        column.addWidget(self._problem)
        column.addLayout(recent)
