"""CanvasTool: what a hand does on the canvas becomes an edit of the document."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from injector_app.domain.diagram import Diagram
from injector_app.domain.errors import RuleBroken
from injector_app.domain.ids import PointId
from injector_app.domain.position import Position
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.point_edits import move_points, place_point, remove_points
from injector_app.gui.chart.point_words import points_in_words
from injector_app.gui.chart.selection import Selection
from injector_app.gui.chart.syringe import Syringe

NO_DOSE = "Type the dose first, then click: for example 5."
BESIDE_BODY = "That is beside the body; nothing was placed."
STAYS_ON_BODY = "A point stays on the body; it is back in its place."


class CanvasTool(QObject):
    """Places, chooses, moves, removes.

    Signals:
        hinted: something was not done; carries the reason, "" after something was.
    """

    hinted = Signal(str)

    def __init__(self, document: ChartDocument, selection: Selection, syringe: Syringe) -> None:
        super().__init__(document)
        self._document = document
        self._selection = selection
        self._syringe = syringe
        self._diagram: Diagram | None = None

    @property
    def diagram(self) -> Diagram:
        """The diagram under the hand."""
        if self._diagram is None:
            raise LookupError("no diagram is shown yet")
        return self._diagram

    def work_on(self, diagram: Diagram) -> None:
        """Another diagram; chosen points of the one before are let go."""
        self._diagram = diagram
        here = diagram.drawing_id
        self._selection.choose(p.id for p in self._selection.points if p.drawing_id == here)

    def place(self, position: Position | None) -> None:
        """One more point with the dose in the syringe; the chosen ones are let go."""
        units = self._syringe.units
        if position is None:
            self.hinted.emit(BESIDE_BODY)
        elif units is None:
            self.hinted.emit(NO_DOSE)
        else:
            number = len(self._document.treatment.chart) + 1
            self._edit(
                lambda: self._with_point(position, units), f"place point {number}", BESIDE_BODY
            )
        self._selection.clear()

    def press(self, point_id: PointId, joins: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Choose the pressed mark, alone or with the others."""
        self.hinted.emit("")
        if joins:
            self._selection.toggle(point_id)
        else:
            self._selection.choose((point_id,))

    def drag(self, across: float, down: float) -> None:
        """Drop the chosen points elsewhere; region and side follow."""
        self._edit(lambda: self._moved(across, down), f"move {self._chosen_words()}", STAYS_ON_BODY)

    def nudge(self, across_mm: float, down_mm: float) -> None:
        """Move the chosen points by real distances; a row of nudges is one step."""
        if not self._selection.ids:
            return
        width = self.diagram.width * self.diagram.mm_per_unit
        height = self.diagram.height * self.diagram.mm_per_unit
        self._edit(
            lambda: self._moved(across_mm / width, down_mm / height),
            f"nudge {self._chosen_words()}",
            STAYS_ON_BODY,
            merge_key=f"nudge {sorted(map(str, self._selection.ids))}",
        )

    def walk(self, step: int) -> bool:
        """Choose the next point of the diagram; False when there is none in that direction."""
        points = self._document.treatment.chart.on_drawing(self.diagram.drawing_id)
        places = [n for n, point in enumerate(points) if point.id in self._selection.ids]
        start = (places[-1] if step > 0 else places[0]) if places else (-1 if step > 0 else 0)
        if not 0 <= start + step < len(points):
            return False
        self._selection.choose((points[start + step].id,))
        return True

    def choose_all(self) -> None:
        """Choose every point of the diagram."""
        points = self._document.treatment.chart.on_drawing(self.diagram.drawing_id)
        self._selection.choose(point.id for point in points)

    def remove(self) -> None:
        """Remove what is visibly chosen, and nothing else."""
        if self._selection.ids:
            self._edit(
                lambda: remove_points(self._document.treatment, self._selection.ids),
                f"delete {self._chosen_words()}",
            )

    def _with_point(self, position: Position, units: Units) -> Treatment:
        return place_point(
            self._document.treatment,
            diagram=self.diagram,
            position=position,
            units=units,
            vial=self._syringe.vial_index,
            preferred=self._document.preferred_regions,
        )

    def _moved(self, across: float, down: float) -> Treatment:
        return move_points(
            self._document.treatment,
            self._selection.ids,
            diagram=self.diagram,
            dx=across,
            dy=down,
            preferred=self._document.preferred_regions,
        )

    def _chosen_words(self) -> str:
        return points_in_words(self._selection.numbers)

    def _edit(
        self, make: Callable[[], Treatment], text: str, refused: str = "", merge_key: str = ""
    ) -> None:
        try:
            after = make()
        except RuleBroken:
            self.hinted.emit(refused)
            return
        self._document.edit(after, text, merge_key)
        self.hinted.emit("")
