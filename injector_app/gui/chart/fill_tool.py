"""FillTool: a grid that is being laid over an area, until it is accepted or dropped."""

import re

from PySide6.QtCore import QObject, Signal

from injector_app.domain.diagram import Diagram
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.exact_number import comma_refused
from injector_app.domain.grid_area import GridArea, box_area, region_area
from injector_app.domain.grid_fill import MOST_POINTS, Grid, grid_by_count, grid_by_spacing
from injector_app.domain.position import Position
from injector_app.domain.region import Region, RegionKind
from injector_app.domain.split_units import split_units
from injector_app.domain.units import Units
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.fill_words import doses_in_words
from injector_app.gui.chart.grid_points import grid_points
from injector_app.gui.chart.syringe import Syringe
from injector_app.gui.shared.local_number import read_number
from injector_app.wording.messages import describe

Box = tuple[float, float, float, float]
_WHOLE = re.compile(r"[0-9]{1,4}")
_CENTIMETRES = re.compile(r"[0-9]{1,2}([.][0-9]{1,2})?")
# Smaller outlines have no room for a single point.
LEAST_SIDE_MM = 8.0
FILLABLE = (RegionKind.SKIN_AREA, RegionKind.MUSCLE, RegionKind.GLAND)


class FillTool(QObject):
    """Nothing is on the chart before `accept`; everything is laid anew at each change.

    Signals:
        changed: another area, grid or problem.
        finished: accepted or dropped; carries what to say about it.
    """

    changed = Signal()
    finished = Signal(str)

    def __init__(self, document: ChartDocument, syringe: Syringe) -> None:
        super().__init__(document)
        self._document = document
        self._syringe = syringe
        self._diagram: Diagram | None = None
        self.area: GridArea | None = None
        self.region: Region | None = None
        self.grid: Grid | None = None
        self.count: int | None = None
        self.spacing_mm: float | None = None
        self.total: Units | None = None
        self.problem = ""
        document.opened.connect(self.drop)

    @property
    def is_open(self) -> bool:
        """Whether a grid is being laid."""
        return self._diagram is not None

    @property
    def regions(self) -> tuple[Region, ...]:
        """What can be filled on the diagram, skin first."""
        if self._diagram is None:
            return ()
        found = [region for region in self._diagram.regions if region.kind in FILLABLE]
        return tuple(sorted(found, key=lambda each: (FILLABLE.index(each.kind), -each.area)))

    @property
    def skin_areas(self) -> tuple[Region, ...]:
        """Those of them that are skin."""
        return tuple(each for each in self.regions if each.kind is RegionKind.SKIN_AREA)

    @property
    def doses(self) -> tuple[Units, ...]:
        """What each point would get; empty while that is not known."""
        if self.grid is None or self.total is None or self.problem:
            return ()
        return split_units(self.total, len(self.grid.places))

    def begin(self, diagram: Diagram, region: Region | None) -> None:
        """Lay a grid over a region, or over the largest skin area."""
        self._diagram = diagram
        self.count = self.spacing_mm = self.total = None
        self.take_region(region or next(iter(self.regions), None))

    def take_region(self, region: Region | None) -> None:
        """Fill this region."""
        if self._diagram is not None:
            self.region = region
            self.area = region_area(region, self._diagram) if region else None
            self._lay()

    def take_box(self, box: Box) -> None:
        """Fill a rectangle that was drawn; too small ones are slips."""
        if self._diagram is not None and self._is_large(box):
            self.region, self.area = None, box_area(box, self._diagram)
            self._lay()

    def stretch(self, box: Box) -> None:
        """The outline in another box."""
        if self.area is not None and self._is_large(box):
            self.reshape(self.area.fitted(box))

    def reshape(self, area: GridArea) -> None:
        """Another outline, unless it is too small or runs across itself."""
        if self._is_large(area.box) and not area.contour.crosses_itself:
            self.area = area
            self._lay()

    def take_count(self, text: str) -> None:
        """So many points, however far apart."""
        self.spacing_mm = None
        self.count = int(text) if _WHOLE.fullmatch(text.strip()) else None
        broken = RuleBroken(Rule.GRID_COUNT, most=MOST_POINTS)
        self._lay(broken if text and not self.count else None)

    def take_spacing(self, text: str) -> None:
        """So far apart, however many points; in centimetres."""
        self.count = None
        written = read_number(text.strip())
        is_number = _CENTIMETRES.fullmatch(written)
        self.spacing_mm = 10 * float(written) if is_number else None
        broken = RuleBroken(Rule.GRID_SPACING, value=written[:20])
        if _CENTIMETRES.fullmatch(written.replace(",", ".")):
            broken = comma_refused(written)
        self._lay(broken if text and not is_number else None)

    def take_total(self, text: str) -> None:
        """The units of all points together."""
        broken = None
        try:
            self.total = Units.parse_dose(read_number(text)) if text else None
        except RuleBroken as problem:
            self.total, broken = None, RuleBroken(problem.rule, path="total", **problem.facts)
        self._lay(broken)

    def accept(self) -> bool:
        """Place the points as planned, in one step; False while something is missing."""
        diagram, grid, doses = self._diagram, self.grid, self.doses
        if diagram is None or grid is None or not doses:
            return False
        after = grid_points(
            self._document.treatment,
            diagram=diagram,
            places=grid.places,
            doses=doses,
            vial=self._syringe.vial_index,
            preferred=self._preferred(),
        )
        first = len(self._document.treatment.chart) + 1
        self._document.edit(after, f"fill with {len(doses)} points")
        self._close(f"{len(doses)} planned: {doses_in_words(doses, first)}.")
        return True

    def drop(self) -> None:
        """Forget the grid; the chart is as it was."""
        if self.is_open:
            self._close("")

    def _preferred(self) -> frozenset[str]:
        named = {self.region.id} if self.region else set()
        return self._document.preferred_regions | named

    def _is_large(self, box: Box) -> bool:
        least = LEAST_SIDE_MM / self._diagram.mm_per_unit if self._diagram else 0
        return box[2] - box[0] >= least and box[3] - box[1] >= least

    def _close(self, words: str) -> None:
        self._diagram = self.area = self.region = self.grid = None
        self.problem = ""
        self.changed.emit()
        self.finished.emit(words)

    def _lay(self, broken: RuleBroken | None = None) -> None:
        self.grid = None
        try:
            self.grid = self._laid()
            if broken:
                raise broken
            if self.grid and self.total:
                split_units(self.total, len(self.grid.places))
            self.problem = ""
        except RuleBroken as problem:
            self.problem = describe(problem).line
        self.changed.emit()

    def _laid(self) -> Grid | None:
        if self.area is None:
            return None
        if self.count:
            return grid_by_count(self.area, self.count)
        if self.spacing_mm is None:
            return None
        return grid_by_spacing(self.area, self.spacing_mm)


def fillable_at(diagram: Diagram, position: Position) -> Region | None:
    """The region a grid would cover there: skin before muscle, then the smallest."""
    x, y = diagram.canvas_point(position)
    found = [region for region in diagram.regions if region.encloses(x, y)]
    kinds = [region for region in found if region.kind in FILLABLE]
    return min(kinds, key=lambda each: (FILLABLE.index(each.kind), each.area), default=None)
