"""Pattern: a clinic's own named set of points, placed again as planned points."""

from dataclasses import dataclass, replace

from injector_app.domain.edition import DEFAULT_BODY
from injector_app.domain.ids import PatternId, PointId
from injector_app.domain.point import Depth
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.domain.typed_text import required_line
from injector_app.domain.units import NO_UNITS, Units, sum_units

NAME_LIMIT = 80


@dataclass(frozen=True, slots=True)
class PatternPoint:
    """A place with its dose, or none yet; `origin` is the point that it repeats."""

    diagram: str
    position: Position
    side: Side
    region: str
    units: Units = NO_UNITS
    depth: Depth = Depth.INTRAMUSCULAR
    needle: str = ""
    atlas_version: int = 1
    variant: str = DEFAULT_BODY
    origin: PointId | None = None


@dataclass(frozen=True, slots=True)
class Pattern:
    """Points with doses of one product; `made_for` is its id, or the toxin's name, or "" for any.

    Without a dose in it a pattern is only places, and fits every product.
    """

    id: PatternId
    name: str
    made_for: str
    points: tuple[PatternPoint, ...]

    @property
    def total(self) -> Units:
        """The units of all points."""
        return sum_units([point.units for point in self.points])


def checked_pattern(pattern: Pattern) -> Pattern:
    """The pattern with a plain name.

    Raises:
        RuleBroken: the name is missing, too long or holds hidden characters.
    """
    return replace(pattern, name=required_line(pattern.name, "pattern", limit=NAME_LIMIT))
