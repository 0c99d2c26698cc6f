"""Lines state what is recorded and what a label says; they say nothing where it is silent."""

from dataclasses import replace
from datetime import date, timedelta

from injector_app.domain.chart import Chart
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.clinic_reference import ClinicReference, ReferenceKind
from injector_app.domain.exposure import RecordedPast
from injector_app.domain.label_reference import LabelReferences
from injector_app.domain.reference_lines import (
    Asked,
    ExposureLine,
    IntervalLine,
    MuscleLine,
    VisitLine,
    reference_lines,
)
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.reference.load_label_references import load_label_references
from injector_app.system.paths import resources_folder
from tests.support.builders import A_VISIT, a_clinic_reference, a_point, a_treatment, a_vial
from tests.support.small_catalog import small_catalog

LABELS = load_label_references(resources_folder() / "reference" / "products.toml")
VISIT = a_treatment(
    chart=Chart((a_point(region="frontalis"), a_point(region="frontalis"), a_point()))
)


def asked(
    visit: Treatment = VISIT,
    *,
    references: LabelReferences = LABELS,
    past: RecordedPast | None = None,
    own: tuple[ClinicReference, ...] = (),
) -> Asked:
    return Asked(
        visit=visit,
        past=past or RecordedPast(),
        birth_date=date(1980, 3, 12),
        region=WorldRegion.US,
        catalog=replace(small_catalog(), references=references),
        own=own,
    )


def test_product_over_days_then_in_this_use_then_each_muscle() -> None:
    exposure, visit, frontalis, procerus = reference_lines(asked())
    assert isinstance(exposure, ExposureLine)
    assert exposure.reference is not None
    assert (exposure.recorded.total, exposure.reference.units) == (Units(1500), Units(40000))
    assert isinstance(visit, VisitLine)
    assert (visit.given, visit.points, visit.reference.high) == (Units(1500), 3, Units(15500))
    assert isinstance(frontalis, MuscleLine)
    assert isinstance(procerus, MuscleLine)
    assert (frontalis.given, frontalis.reference.high) == (Units(1000), Units(2000))


def test_interval_is_from_the_last_toxin_of_any_kind() -> None:
    at, vials = A_VISIT - timedelta(days=61), (a_vial(product="xeomin"),)
    before = replace(VISIT, performed_at=at, vials=vials)
    interval, *_ = reference_lines(asked(past=RecordedPast((before,))))
    assert isinstance(interval, IntervalLine)
    assert interval.days == 61
    assert interval.reference is not None
    assert interval.reference.interval_days == 84


def test_without_references_the_sum_is_still_shown() -> None:
    (line,) = reference_lines(asked(references=LabelReferences()))
    assert isinstance(line, ExposureLine)
    assert line.reference is None
    assert line.recorded.days == 84


def test_use_that_no_label_knows_has_no_line_of_its_own() -> None:
    lines = reference_lines(asked(replace(VISIT, indication="trigeminal-neuralgia")))
    assert [type(line) for line in lines] == [ExposureLine]


def test_no_vial_no_line() -> None:
    assert reference_lines(asked(replace(VISIT, vials=()))) == ()


OWN_TOTAL = a_clinic_reference(days=30)
OWN_USE = a_clinic_reference(kind=ReferenceKind.USE, use="chronic-migraine", days=91)
OWN_MUSCLE = a_clinic_reference(kind=ReferenceKind.MUSCLE, region="frontalis", days=None)


def test_the_clinics_own_stand_beside_the_labels_and_are_marked() -> None:
    at = A_VISIT - timedelta(days=61)
    past = RecordedPast((replace(VISIT, performed_at=at),))
    lines = reference_lines(asked(past=past, own=(OWN_TOTAL, OWN_USE, OWN_MUSCLE)))
    labels = reference_lines(asked(past=past))
    assert tuple(line for line in lines if line.own is None) == labels
    own = [line for line in lines if line.own is not None]
    assert [type(line) for line in own] == [IntervalLine, ExposureLine, VisitLine, MuscleLine]
    interval, total, visit, muscle = own
    assert isinstance(total, ExposureLine)
    # Over the clinic's own days the visit 61 days ago does not count.
    assert (total.recorded.days, total.recorded.total) == (30, Units(1500))
    assert isinstance(interval, IntervalLine)
    assert interval.reference is not None
    assert interval.reference.interval_days == 91
    assert isinstance(visit, VisitLine)
    assert visit.reference.name == "Chronic migraine"
    assert isinstance(muscle, MuscleLine)
    assert muscle.given == Units(1000)


def test_no_reference_is_not_said_where_the_clinic_has_one() -> None:
    (line,) = reference_lines(asked(references=LabelReferences(), own=(OWN_TOTAL,)))
    assert isinstance(line, ExposureLine)
    assert line.own == OWN_TOTAL


def test_another_use_product_or_muscle_has_no_line() -> None:
    others = (
        replace(OWN_TOTAL, product="xeomin"),
        replace(OWN_USE, use="sialorrhoea"),
        replace(OWN_MUSCLE, use="sialorrhoea"),
        replace(OWN_MUSCLE, region="masseter"),
    )
    assert reference_lines(asked(own=others)) == reference_lines(asked())
