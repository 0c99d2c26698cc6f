"""Doses to be given again with one click: those of this treatment, then the clinic's usual ones."""

from collections.abc import Iterable

from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units

SHOWN = 6


def recent_doses(treatment: Treatment, product: str, units: Units | None) -> tuple[Units, ...]:
    """Different doses of one product that somebody gave here, smallest first; never a suggestion.

    `units` is the dose in hand, which counts as given although no point has it yet.
    """
    newest_first = [units] if units else []
    for point in reversed(treatment.chart.points):
        vial = treatment.vial_of(point)
        if point.has_dose and (vial.product if vial else "") == product:
            newest_first.append(point.units)
    return tuple(sorted(list(dict.fromkeys(newest_first))[:SHOWN]))


def usual_besides(usual: Iterable[Units], recent: tuple[Units, ...]) -> tuple[Units, ...]:
    """The clinic's most frequent doses that fit beside the recent ones, smallest first."""
    others = [units for units in usual if units not in recent]
    return tuple(sorted(others[: SHOWN - len(recent)]))
