"""NoteSheet: a signed note in words, for screen and paper; draws nothing."""

from collections.abc import Iterator
from dataclasses import dataclass

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.catalog import Catalog
from injector_app.domain.charter import charter_names
from injector_app.domain.injection_rows import injection_rows
from injector_app.domain.language.marked import marked
from injector_app.domain.language.tr import tr, tr_counted, tr_in
from injector_app.domain.language.written_number import written_number
from injector_app.domain.moment_words import moment_words
from injector_app.domain.note import NoteContent, SignedNote
from injector_app.domain.number_ranges import number_ranges
from injector_app.domain.offered_words import said_if_offered
from injector_app.domain.point import PointState
from injector_app.domain.screen_answer import screen_words
from injector_app.domain.side import Side
from injector_app.domain.totals import ProductTotal, totals
from injector_app.domain.vial_words import VialWords, vial_words

Facts = tuple[tuple[str, str], ...]
Rows = tuple[tuple[str, ...], ...]

NOT_INTERCHANGEABLE = marked("Units of different products are not interchangeable.")


@dataclass(frozen=True, slots=True)
class NoteSheet:
    """Everything that screen and paper write of a note."""

    title: str
    when: str
    visit: Facts
    totals: Facts
    injections: Rows
    vials: tuple[VialWords, ...]
    remarks: tuple[str, ...]
    signature: Facts
    digest: str


def note_sheet(note: SignedNote, catalog: Catalog) -> NoteSheet:
    """The words of one revision, as it was signed."""
    content = note.content
    clinic, treatment = content.clinic, content.treatment
    return NoteSheet(
        title=tr("Treatment note, revision {number}").format(number=content.number),
        when=moment_words(treatment.performed_at, clinic),
        visit=tuple((name, text) for name, text in _visit(content, catalog) if text),
        totals=_totals(content, catalog),
        injections=injection_rows(treatment, catalog, clinic.region),
        vials=tuple(
            vial_words(balance, catalog, clinic.region) for balance in treatment.balances()
        ),
        remarks=tuple(_remarks(content)),
        signature=_signature(content),
        digest=note.digest,
    )


def _visit(content: NoteContent, catalog: Catalog) -> Iterator[tuple[str, str]]:
    treatment = content.treatment
    known = catalog.indications.get(treatment.indication)
    yield marked("Indication"), tr(known.name) if known else treatment.indication
    yield marked("ICD-10"), treatment.icd10
    injector = marked("Injected by") if treatment.other_charters else marked("Clinician")
    yield injector, content.clinician.signature_name
    yield marked("Charted by"), charter_names(treatment.other_charters)
    yield marked("Assistant"), treatment.assistant
    yield marked("Guidance"), said_if_offered(treatment.guidance)
    yield marked("Consent"), tr("Obtained") if treatment.consent else tr("Not recorded")
    screen = screen_words(treatment.screening, content.clinic.region)
    yield marked("Pre-treatment screen"), screen or tr("Not recorded")
    yield marked("Immediate reaction"), said_if_offered(treatment.reaction)
    yield marked("Aftercare"), tr_in("aftercare", "Given") if treatment.aftercare else ""
    if treatment.review_on is not None:
        yield marked("Review"), write_date(treatment.review_on, content.clinic.region)
    yield marked("Alerts"), content.patient.alerts
    yield marked("Notes"), treatment.notes


def _totals(content: NoteContent, catalog: Catalog) -> Facts:
    region = content.clinic.region
    return tuple(
        (
            catalog.product(total.product).brand(region),
            f"{written_number(total.given)} U {_in_points(total.points_given)} ({_sides(total)})",
        )
        for total in totals(content.treatment)
    )


def _in_points(count: int) -> str:
    return tr_counted("in {count} point", "in {count} points", count)


def _sides(total: ProductTotal) -> str:
    named = (
        (side, total.by_side.get(side.value)) for side in (Side.RIGHT, Side.MIDLINE, Side.LEFT)
    )
    return ", ".join(
        f"{tr(side.value)} {written_number(units)} U" for side, units in named if units
    )


def _remarks(content: NoteContent) -> Iterator[str]:
    if len(content.treatment.products) > 1:
        yield tr(NOT_INTERCHANGEABLE)
    chart = content.treatment.chart
    if planned := [n for n, point in chart.numbered() if point.state is PointState.PLANNED]:
        points = number_ranges(planned)
        yield tr("Points planned and not marked as given: {points}.").format(points=points)
    withheld = [(n, p.reason) for n, p in chart.numbered() if p.state is PointState.NOT_GIVEN]
    for reason in dict.fromkeys(reason for _, reason in withheld):
        numbers = number_ranges([n for n, why in withheld if why == reason])
        said = tr("Points not given: {points}.").format(points=numbers)
        yield said + (" " + tr("Reason: {reason}").format(reason=reason) if reason else "")


def _signature(content: NoteContent) -> Facts:
    mark = content.signature
    reason = ((marked("Reason"), content.reason),) if content.reason else ()
    return (
        (marked("Signed by"), mark.name),
        (marked("Signed at"), moment_words(mark.signed_at, content.clinic)),
        (marked("Meaning"), tr(mark.meaning)),
        *reason,
    )
