"""ToxinBefore: the last toxin before a visit, here or elsewhere."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from injector_app.domain.found_treatment import FoundTreatment, TreatmentState
from injector_app.domain.outside_treatment import OutsideTreatment


@dataclass(frozen=True, slots=True)
class ToxinBefore:
    """When it was, and how many days passed until the visit."""

    day: date
    days: int
    is_elsewhere: bool


def toxin_before(
    found: FoundTreatment,
    treatments: Iterable[FoundTreatment],
    outside: Iterable[OutsideTreatment],
) -> ToxinBefore | None:
    """The newest before this visit; what is not signed, or was retracted, does not count."""
    signed = (
        (each.performed_at.date(), 0)
        for each in treatments
        if each.state is TreatmentState.SIGNED and each.performed_at < found.performed_at
    )
    day = found.performed_at.date()
    told = ((each.given_on, 1) for each in outside if each.given_on < day)
    newest = max((*signed, *told), default=None)
    if newest is None:
        return None
    return ToxinBefore(newest[0], (day - newest[0]).days, is_elsewhere=bool(newest[1]))
