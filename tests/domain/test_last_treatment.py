"""What is told of the last visit, and from which day on the next is referenced."""

from dataclasses import replace
from datetime import date, timedelta

from injector_app.domain.chart import Chart
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.clinic_reference import ReferenceKind
from injector_app.domain.exposure import RecordedPast
from injector_app.domain.ids import OutsideTreatmentId, new_id
from injector_app.domain.last_treatment import last_treatment
from injector_app.domain.outside_treatment import OutsideTreatment
from injector_app.domain.reference_lines import Asked
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.reference.load_label_references import load_label_references
from injector_app.system.paths import resources_folder
from tests.support.builders import a_clinic_reference, a_point, a_treatment
from tests.support.found import a_found_treatment
from tests.support.small_catalog import small_catalog

LABELS = load_label_references(resources_folder() / "reference" / "products.toml")
FOUND = a_found_treatment()


def asked(visit: Treatment, *outside: OutsideTreatment) -> Asked:
    return Asked(
        visit=visit,
        past=RecordedPast(outside=outside),
        birth_date=date(1980, 3, 12),
        region=WorldRegion.US,
        catalog=replace(small_catalog(), references=LABELS),
    )


def test_regions_come_with_that_of_the_most_units_first() -> None:
    chart = Chart(
        (
            a_point(region="procerus", units=Units.parse("5")),
            a_point(region="frontalis", units=Units.parse("5")),
            a_point(region="frontalis", units=Units.parse("2.5")),
        )
    )
    last = last_treatment(FOUND, asked(a_treatment(chart=chart)))
    assert last.regions == ("frontalis", "procerus")


def test_label_interval_is_counted_from_the_visit() -> None:
    visit = a_treatment(review_on=date(2027, 1, 8))
    last = last_treatment(FOUND, asked(visit))
    (interval,) = last.intervals
    assert interval.reference.interval_days == 84
    assert interval.first_day == visit.day + timedelta(84)
    assert last.review_on == date(2027, 1, 8)


def test_toxin_elsewhere_since_counts_for_the_interval() -> None:
    visit = a_treatment()
    later = OutsideTreatment(OutsideTreatmentId(new_id()), visit.patient, visit.day + timedelta(10))
    last = last_treatment(FOUND, asked(visit, later))
    assert last.last_toxin == later.given_on
    assert last.intervals[0].first_day == later.given_on + timedelta(84)


def test_reference_of_the_clinic_is_added_and_none_is_made_up() -> None:
    visit = a_treatment()
    own = a_clinic_reference(
        kind=ReferenceKind.USE, product="botox", use=visit.indication, days=100
    )
    both = last_treatment(FOUND, replace(asked(visit), own=(own,)))
    assert [each.own for each in both.intervals] == [None, own]
    unknown = last_treatment(FOUND, asked(replace(visit, indication="unknown")))
    assert unknown.intervals == ()
