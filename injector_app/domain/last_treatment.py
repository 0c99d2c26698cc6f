"""LastTreatment: what somebody on the phone is told of the last visit."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from injector_app.domain.clinic_reference import ClinicReference
from injector_app.domain.found_treatment import FoundTreatment
from injector_app.domain.label_reference import UseReference
from injector_app.domain.reference_lines import Asked, interval_references
from injector_app.domain.regions_given import regions_given


@dataclass(frozen=True, slots=True)
class Interval:
    """The first day after the least interval that a label, or the clinic, names for a use."""

    first_day: date
    reference: UseReference
    own: ClinicReference | None = None


@dataclass(frozen=True, slots=True)
class LastTreatment:
    """The newest signed treatment, in which regions, and what can be said of the next.

    `regions` are ids, that of the most units first. `review_on` is the day the clinician set.
    `last_toxin` is later than the visit where toxin was given elsewhere since.
    """

    found: FoundTreatment
    regions: tuple[str, ...]
    review_on: date | None
    last_toxin: date
    intervals: tuple[Interval, ...]

    @property
    def day(self) -> date:
        """The day of the visit."""
        return self.found.performed_at.date()


def last_treatment(found: FoundTreatment, asked: Asked) -> LastTreatment:
    """Of the newest signed treatment, which `asked` has as the visit."""
    visit = asked.visit
    elsewhere = (outside.given_on for outside in asked.past.outside)
    last = max((visit.day, *elsewhere))
    return LastTreatment(
        found=found,
        regions=regions_given(visit),
        review_on=visit.review_on,
        last_toxin=last,
        intervals=tuple(_intervals(asked, last)),
    )


def _intervals(asked: Asked, last: date) -> Iterable[Interval]:
    for reference, own in interval_references(asked):
        if reference.interval_days is not None:
            yield Interval(last + timedelta(reference.interval_days), reference, own)
