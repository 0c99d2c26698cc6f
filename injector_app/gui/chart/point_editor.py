"""PointEditor: region, side, needle, vial, depth and state of the chosen points."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from injector_app.domain.errors import RuleBroken
from injector_app.domain.made_for import fits
from injector_app.domain.point import Depth, InjectionPoint, PointState
from injector_app.domain.point_states import with_state
from injector_app.domain.side import Side
from injector_app.gui.chart.choice_box import Choice, ChoiceBox
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.needles import needles
from injector_app.gui.chart.point_edits import change_points
from injector_app.gui.chart.point_words import (
    DEPTHS,
    NO_REGION,
    SIDES,
    STATES,
    points_in_words,
    region_words,
)
from injector_app.gui.chart.possible_sides import possible_sides
from injector_app.gui.chart.reason_line import ReasonLine
from injector_app.gui.chart.selection import Selection
from injector_app.gui.chart.suggest_box import SuggestBox
from injector_app.gui.chart.vial_words import vial_choices_by_number
from injector_app.gui.shared import sizes
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.restyle import set_look
from injector_app.wording.messages import describe

DIFFERENT = "Different"


class PointEditor(QWidget):
    """Shows what the chosen points have in common; a choice is made for all of them."""

    def __init__(
        self, document: ChartDocument, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._selection = selection
        self._boxes = {
            "region": _box(ObjectName.POINT_REGION, "Region", "Muscle or skin region"),
            "side": _box(ObjectName.POINT_SIDE, "Side", "The patient's side"),
            "state": _box(ObjectName.POINT_STATE, "State", "Planned (P), given (G) or not given"),
            "vial": _box(ObjectName.POINT_VIAL, "Vial", "The vial the chosen points draw from"),
            "depth": _box(ObjectName.POINT_DEPTH, "Depth", "Depth of the injection"),
        }
        self._needle = SuggestBox("Needle")
        self._needle.setObjectName(ObjectName.POINT_NEEDLE)
        self._needle.setAccessibleName("Needle")
        self._needle.setToolTip("Gauge and length of the needle")
        self._problem = PlainLabel(kind="problem").wrapped()
        self._boxes["depth"].offer([(words, depth) for depth, words in DEPTHS.items()])
        self._boxes["state"].offer([(words, state) for state, words in STATES.items()])
        self._reason = ReasonLine(document, selection)
        self._lay_out()
        self._connect()
        self.setEnabled(False)

    def _connect(self) -> None:
        for field, box in self._boxes.items():
            if field != "state":
                box.chosen.connect(partial(self._on_chosen, field))
        self._boxes["state"].chosen.connect(self._on_state_chosen)
        self._needle.line.committed.connect(self._on_needle_typed)
        self._selection.changed.connect(self._show)
        self._document.settled.connect(self._on_treatment_changed)

    def _on_treatment_changed(self) -> None:
        if self._selection.ids:
            self._show()

    def _on_chosen(self, field: str, value: object) -> None:
        words = points_in_words(self._selection.numbers)
        after = change_points(
            self._document.treatment,
            self._selection.ids,
            lambda point: _with(point, field, value),
        )
        self._document.edit(after, f"{field} of {words}")

    def _on_state_chosen(self, state: PointState) -> None:
        words = points_in_words(self._selection.numbers)
        after = with_state(self._document.treatment, self._selection.ids, state)
        self._document.edit(after, f"state of {words}")
        # A point without a dose stays as it is, and the box says so.
        self._show()

    def _on_needle_typed(self, text: str) -> None:
        if not self._selection.ids:
            # The line is left because its points were deleted.
            self._needle.line.restore()
            return
        after = change_points(
            self._document.treatment, self._selection.ids, lambda p: replace(p, needle=text)
        )
        words = points_in_words(self._selection.numbers)
        try:
            self._document.edit_checked(after, f"needle of {words}")
        except RuleBroken as problem:
            located = RuleBroken(problem.rule, path="needle", **problem.facts)
            self._show_problem(describe(located).line)
            self._needle.line.restore()
        else:
            self._show_problem("")

    def _show_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        set_look(self._needle, "invalid", bool(text))
        self._needle.setAccessibleDescription(text)

    def _show(self) -> None:
        points = self._selection.points
        self.setEnabled(bool(points))
        self._boxes["region"].offer(self._regions(points))
        sides = possible_sides(points, self._document.catalog)
        self._boxes["side"].offer([(SIDES[side], side) for side in sides])
        self._boxes["vial"].offer(self._vials(points))
        for field, box in self._boxes.items():
            values = {getattr(point, field) for point in points}
            box.setPlaceholderText(DIFFERENT if len(values) > 1 else box.accessibleName())
            box.show_value(values.pop() if len(values) == 1 else None)
        self._show_needle(points)

    def _show_needle(self, points: Sequence[InjectionPoint]) -> None:
        used = {point.needle for point in points}
        self._needle.suggest(needles(self._document.treatment))
        self._needle.line.setPlaceholderText(DIFFERENT if len(used) > 1 else "Needle")
        self._needle.line.show_value(used.pop() if len(used) == 1 else "")

    def _regions(self, points: Sequence[InjectionPoint]) -> tuple[Choice, ...]:
        """The regions of the diagrams of the chosen points."""
        catalog = self._document.catalog
        drawings = [catalog.drawing(each) for each in {point.drawing_id for point in points}]
        regions = {r.id for drawing in drawings if drawing for r in drawing.regions}
        # Imported points may name a region that lies on another diagram.
        regions |= {point.region for point in points if point.region}
        named = sorted((region_words(region, catalog), region) for region in regions)
        return (*named, (NO_REGION, ""))

    def _vials(self, points: Sequence[InjectionPoint]) -> tuple[Choice, ...]:
        """Only vials of the product the points have: units never turn into another product's."""
        treatment = self._document.treatment
        products = {vial.product for point in points if (vial := treatment.vial_of(point))}
        waited_for = {point.waits_for for point in points if point.has_dose and point.waits_for}
        catalog = self._document.catalog
        return tuple(
            (words, index)
            for words, index in vial_choices_by_number(treatment, self._document.product_name)
            if products <= {treatment.vials[index].product}
            and all(fits(catalog.product(treatment.vials[index].product), w) for w in waited_for)
        )

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(sizes.GAP)
        self._problem.hide()
        grid.addWidget(self._boxes["region"], 0, 0, 1, 5)
        grid.addWidget(self._boxes["side"], 0, 5, 1, 3)
        grid.addWidget(self._boxes["state"], 0, 8, 1, 4)
        grid.addWidget(self._boxes["vial"], 1, 0, 1, 5)
        grid.addWidget(self._boxes["depth"], 1, 5, 1, 4)
        grid.addWidget(self._needle, 1, 9, 1, 3)
        grid.addWidget(self._reason, 2, 0, 1, 12)
        grid.addWidget(self._problem, 3, 0, 1, 12)
        for column in range(12):
            grid.setColumnStretch(column, 1)


def _box(name: ObjectName, label: str, help_text: str) -> ChoiceBox:
    box = ChoiceBox(label)
    box.setObjectName(name)
    box.setAccessibleName(label)
    box.setAccessibleDescription(help_text)
    box.setToolTip(help_text)
    return box


def _with(point: InjectionPoint, field: str, value: object) -> InjectionPoint:
    match field, value:
        case "region", str(region):
            return replace(point, region=region)
        case "side", Side() as side:
            return replace(point, side=side)
        case "vial", int(vial):
            return replace(point, vial=vial, waits_for="")
        case "depth", Depth() as depth:
            return replace(point, depth=depth)
        case _:
            raise ValueError(field)
