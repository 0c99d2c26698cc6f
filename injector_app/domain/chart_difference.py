"""Point-level difference: which points of an earlier visit came back, moved, grew or went."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from injector_app.domain.edition import DrawingId
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.side import Side
from injector_app.domain.treatment import Treatment

# Further apart than this, two points are two places: half the 3 cm between PREEMPT trapezius
# points, the closest pair of one muscle that nobody would call one point moved.
REACH_MM = 15.0
# A hand does not repeat a point more exactly than this.
SAME_PLACE_MM = 1.0

Points = tuple[InjectionPoint, ...]
Distance = Callable[[InjectionPoint, InjectionPoint], float]


class Change(StrEnum):
    """What became of one place."""

    ADDED = "added"
    DROPPED = "dropped"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class PointDifference:
    """One place then and now; `products` are then's and now's, "" while there is no vial."""

    then: InjectionPoint | None
    now: InjectionPoint | None
    moved_mm: float = 0.0
    products: tuple[str, str] = ("", "")

    @property
    def has_moved(self) -> bool:
        """Whether it lies elsewhere, as far as a hand can tell."""
        return self.moved_mm > SAME_PLACE_MM

    @property
    def has_other_product(self) -> bool:
        """Whether it comes from another product, as far as both are known."""
        then, now = self.products
        return bool(then and now) and then != now

    @property
    def has_other_dose(self) -> bool:
        """Whether the units differ; those of two products cannot be compared."""
        then, now = self.products
        if self.then is None or self.now is None or then != now:
            return False
        return self.then.units != self.now.units

    @property
    def change(self) -> Change:
        """In one word."""
        if self.then is None:
            return Change.ADDED
        if self.now is None:
            return Change.DROPPED
        is_other = self.has_moved or self.has_other_dose or self.has_other_product
        return Change.CHANGED if is_other else Change.SAME


def chart_difference(
    then: Treatment, now: Treatment, distance_mm: Distance
) -> tuple[PointDifference, ...]:
    """Each point of `now` in its order, then the given points of `then` that did not come back.

    Points are the same place when they lie on one drawing, within 15 mm and not on opposite
    sides; the nearest pairs are matched first. What was not given counts on neither side.
    """
    before = then.chart.given
    after = tuple(point for point in now.chart if point.state is not PointState.NOT_GIVEN)
    partners = _partners(before, after, distance_mm)
    matched = {id(partner) for partner, _ in partners.values()}
    kept = tuple(_compared(point, partners, then, now) for point in after)
    return kept + tuple(
        PointDifference(point, None) for point in before if id(point) not in matched
    )


def _compared(
    point: InjectionPoint,
    partners: dict[int, tuple[InjectionPoint, float]],
    then: Treatment,
    now: Treatment,
) -> PointDifference:
    if id(point) not in partners:
        return PointDifference(None, point)
    partner, distance = partners[id(point)]
    return PointDifference(
        partner, point, distance, (_product(partner, then), _product(point, now))
    )


def _partners(
    before: Points, after: Points, distance_mm: Distance
) -> dict[int, tuple[InjectionPoint, float]]:
    """The partner of each point that has one, nearest pairs first; ties keep their order."""
    pairs = sorted(_near_pairs(before, after, distance_mm), key=lambda pair: pair[0])
    taken: set[int] = set()
    partners: dict[int, tuple[InjectionPoint, float]] = {}
    for distance, then, now in pairs:
        if id(then) not in taken and id(now) not in partners:
            taken.add(id(then))
            partners[id(now)] = (then, distance)
    return partners


def _near_pairs(
    before: Points, after: Points, distance_mm: Distance
) -> Iterator[tuple[float, InjectionPoint, InjectionPoint]]:
    there = _by_drawing(before)
    for now in after:
        for then in there.get(now.drawing_id, ()):
            if not _are_opposite(then.side, now.side):
                distance = distance_mm(then, now)
                if distance <= REACH_MM:
                    yield distance, then, now


def _are_opposite(one: Side, other: Side) -> bool:
    """Right and left are two places however near; the midline lies beside both."""
    return one is not Side.MIDLINE and one is other.other


def _by_drawing(points: Iterable[InjectionPoint]) -> dict[DrawingId, Points]:
    groups: defaultdict[DrawingId, list[InjectionPoint]] = defaultdict(list)
    for point in points:
        groups[point.drawing_id].append(point)
    return {key: tuple(group) for key, group in groups.items()}


def _product(point: InjectionPoint, treatment: Treatment) -> str:
    vial = treatment.vial_of(point)
    return vial.product if vial else ""
