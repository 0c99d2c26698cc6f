"""SignFacts: what will be signed, in words, so that it can be read before it counts."""

from collections.abc import Iterator
from dataclasses import dataclass

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.charter import charter_names
from injector_app.domain.correction import Correction
from injector_app.domain.isolated_text import apart
from injector_app.domain.missing_fields import Missing, missing_fields
from injector_app.domain.patient import Patient
from injector_app.domain.point import PointState
from injector_app.domain.screen_answer import screen_words
from injector_app.domain.screening import left_open, with_open_questions
from injector_app.domain.side import Side
from injector_app.domain.totals import totals
from injector_app.domain.units import NO_UNITS
from injector_app.domain.vial import Vial
from injector_app.domain.vial_words import opened_words
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.point_words import points_in_words, region_words
from injector_app.gui.chart.unmatched_sides import UnmatchedSide, unmatched_sides
from injector_app.gui.chart.vial_words import balance_words, vial_line
from injector_app.gui.chart.visit_edits import zone_words
from injector_app.gui.chart.wall_time import write_time


@dataclass(frozen=True, slots=True)
class SignFacts:
    """Lines of the sign dialog; `missing` must be empty before the note can be signed.

    `left_open` is listed and may stay so; the note names it.
    """

    patient: str
    visit: str
    reason: str
    points: str
    vials: tuple[str, ...]
    side_totals: tuple[str, ...]
    sides: tuple[str, ...]
    missing: tuple[Missing, ...]
    planned: tuple[int, ...] = ()
    screen: str = ""
    left_open: tuple[Missing, ...] = ()
    correction: str = ""


def sign_facts(document: ChartDocument, patient: Patient, clinician: str) -> SignFacts:
    """The facts of the treatment as it stands."""
    treatment, region = document.treatment, document.clinic.region
    at, zone = treatment.performed_at, document.clinic.zone
    indication = document.catalog.indications.get(treatment.indication)
    reason = (indication.name if indication else "No indication", treatment.icd10)
    return SignFacts(
        patient=f"{apart(patient.full_name)} · born {write_date(patient.birth_date, region)} · "
        f"No. {apart(patient.record_number)}",
        visit=f"{write_date(at.date(), region)}, {write_time(at.time())} "
        f"({zone_words(at, zone)}) · {clinician}{_other_people(document)}",
        reason=" · ".join(part for part in reason if part),
        points=_points_line(document),
        vials=tuple(_vial_lines(document)),
        side_totals=tuple(_side_totals(document)),
        sides=tuple(_side_line(each, document) for each in unmatched_sides(treatment)),
        missing=missing_fields(treatment, document.catalog),
        planned=tuple(
            number
            for number, point in treatment.chart.numbered()
            if point.state is PointState.PLANNED
        ),
        screen=screen_words(with_open_questions(treatment, document.catalog).screening, region),
        left_open=left_open(treatment, document.catalog),
        correction=_correction_line(treatment.correction),
    )


def _correction_line(correction: Correction | None) -> str:
    if correction is None:
        return ""
    return f"Correction of revision {correction.revision}: {correction.reason}"


def _other_people(document: ChartDocument) -> str:
    named = (
        ("charted by", charter_names(document.other_charters)),
        ("assistant", document.treatment.assistant),
    )
    return "".join(f" · {role} {name}" for role, name in named if name)


def _points_line(document: ChartDocument) -> str:
    states = [point.state for point in document.treatment.chart]
    given = states.count(PointState.GIVEN)
    words = ["1 point given" if given == 1 else f"{given} points given"]
    if planned := states.count(PointState.PLANNED):
        words.append(f"{planned} still planned, not part of the note")
    if not_given := states.count(PointState.NOT_GIVEN):
        words.append(f"{not_given} not given")
    return "; ".join(words)


def _vial_lines(document: ChartDocument) -> list[str]:
    return [
        f"{vial_line(number, balance.vial, document.product_name)}"
        f"{_opened(balance.vial, document)}: {balance_words(balance)}"
        for number, balance in enumerate(document.treatment.balances(), start=1)
    ]


def _opened(vial: Vial, document: ChartDocument) -> str:
    opened = opened_words(vial, document.clinic.region)
    return f", opened {opened}" if opened else ""


def _side_totals(document: ChartDocument) -> Iterator[str]:
    """One line per product; units of two products are never added."""
    for total in totals(document.treatment):
        if total.points_given:
            name = document.product_name(total.product)
            units = {side: total.by_side.get(side.value, NO_UNITS) for side in Side}
            yield (
                f"{name}: right {units[Side.RIGHT]} U, midline {units[Side.MIDLINE]} U, "
                f"left {units[Side.LEFT]} U"
            )


def _side_line(sides: UnmatchedSide, document: ChartDocument) -> str:
    region = region_words(sides.region, document.catalog)
    named = len(document.treatment.products) > 1
    product = f" ({document.product_name(sides.product)})" if named else ""
    return (
        f"{region}{product}: right {sides.right} U, {_which(sides.right_numbers)}; "
        f"left {sides.left} U, {_which(sides.left_numbers)}"
    )


def _which(numbers: tuple[int, ...]) -> str:
    return points_in_words(numbers) if numbers else "no point"
