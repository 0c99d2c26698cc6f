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
# A point that repeats another was laid on its very place: five decimals of a fraction are about
# this much, and whatever is more was moved on purpose.
STILL_MM = 0.05

Points = tuple[InjectionPoint, ...]
Distance = Callable[[InjectionPoint, InjectionPoint], float]
# By identity of today's point: what it was, and how far away.
Partners = dict[int, tuple[InjectionPoint, float]]


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
        return self.moved_mm > (STILL_MM if self.is_repeated else SAME_PLACE_MM)

    @property
    def is_repeated(self) -> bool:
        """Whether today's point was planned from the one of then."""
        return self.then is not None and self.now is not None and self.now.origin == self.then.id

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

    A point that repeats one of `then` is its partner however far it was moved. Others are the
    same place within 15 mm; the nearest pairs are matched first. No pair lies on two drawings or
    on opposite sides. What was not given counts on neither side.
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
    partners: Partners,
    then: Treatment,
    now: Treatment,
) -> PointDifference:
    if id(point) not in partners:
        return PointDifference(None, point)
    partner, distance = partners[id(point)]
    product = _product(partner, then)
    return PointDifference(partner, point, distance, (product, _product_now(point, now, product)))


def _partners(before: Points, after: Points, distance_mm: Distance) -> Partners:
    """The partner of each point that has one: what it repeats, else what was nearest."""
    partners = _repeated(before, after, distance_mm)
    taken = {id(then) for then, _ in partners.values()}
    rest = (
        tuple(point for point in before if id(point) not in taken),
        tuple(point for point in after if id(point) not in partners),
    )
    # Nearest pairs first; ties keep their order.
    for distance, then, now in sorted(_near_pairs(*rest, distance_mm), key=lambda pair: pair[0]):
        if id(then) not in taken and id(now) not in partners:
            taken.add(id(then))
            partners[id(now)] = (then, distance)
    return partners


def _repeated(before: Points, after: Points, distance_mm: Distance) -> Partners:
    """The first point that repeats another is its partner; copies of it are points of their own."""
    origins = {point.id: point for point in before}
    partners: Partners = {}
    for now in after:
        then = origins.get(now.origin) if now.origin else None
        if then and then.drawing_id == now.drawing_id and not _are_opposite(then.side, now.side):
            partners[id(now)] = (origins.pop(then.id), distance_mm(then, now))
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


def _product_now(point: InjectionPoint, treatment: Treatment, then: str) -> str:
    """A point that waits for a vial counts as of the product it waits for, if that is then's."""
    return _product(point, treatment) or (then if point.waits_for == then else "")
