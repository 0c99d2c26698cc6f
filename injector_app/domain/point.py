"""InjectionPoint: one mark on a diagram, frozen."""

from dataclasses import dataclass
from enum import StrEnum

from injector_app.domain.edition import DEFAULT_BODY, DrawingId, Edition
from injector_app.domain.ids import PointId
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.domain.units import NO_UNITS, Units


class PointState(StrEnum):
    """Only given points count, are signed and print as given."""

    PLANNED = "planned"
    GIVEN = "given"
    NOT_GIVEN = "not given"


class Depth(StrEnum):
    """The plane of the injection."""

    INTRAMUSCULAR = "intramuscular"
    INTRADERMAL = "intradermal"
    SUBCUTANEOUS = "subcutaneous"
    INTRAGLANDULAR = "intraglandular"


@dataclass(frozen=True, slots=True)
class InjectionPoint:
    """One injection: where, how much, from which vial (its index in the treatment).

    `atlas_version` and `variant`, the body, pin the drawing that the position was read on, so a
    later atlas never moves it. A planned point may have no dose yet: its units are zero. While it
    waits for a vial `waits_for` names the toxin or product its units are of. `reason` says why it
    was not given; `origin` is the point of the treatment it repeats.
    """

    id: PointId
    diagram: str
    position: Position
    side: Side
    units: Units
    region: str = ""
    vial: int = 0
    depth: Depth = Depth.INTRAMUSCULAR
    needle: str = ""
    state: PointState = PointState.GIVEN
    atlas_version: int = 1
    variant: str = DEFAULT_BODY
    waits_for: str = ""
    reason: str = ""
    origin: PointId | None = None

    @property
    def has_dose(self) -> bool:
        """Whether somebody chose the units."""
        return self.units > NO_UNITS

    @property
    def drawing_id(self) -> DrawingId:
        """The only drawing on which the position is true."""
        return DrawingId(Edition(self.atlas_version, self.variant), self.diagram)
