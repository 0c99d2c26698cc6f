"""Lines state what is recorded and what a label says; they say nothing where it is silent."""

from dataclasses import replace
from datetime import date, timedelta

from injector_app.domain.chart import Chart
from injector_app.domain.clinic import WorldRegion
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
from tests.support.builders import A_VISIT, a_point, a_treatment, a_vial
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
) -> Asked:
    return Asked(
        visit=visit,
        past=past or RecordedPast(),
        birth_date=date(1980, 3, 12),
        region=WorldRegion.US,
        catalog=replace(small_catalog(), references=references),
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
