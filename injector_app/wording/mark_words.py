"""How many marks a view carries, in words."""

from collections.abc import Iterable

from injector_app.domain.point import InjectionPoint, PointState

NAMED = ((PointState.GIVEN, "given"), (PointState.PLANNED, "planned"))


def count_words(points: Iterable[InjectionPoint]) -> str:
    """Such as "7 given, 2 planned", or "none given"."""
    states = [point.state for point in points]
    counts = [(states.count(state), words) for state, words in NAMED]
    return ", ".join(f"{count} {words}" for count, words in counts if count) or "none given"
