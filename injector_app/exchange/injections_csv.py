"""The injections of signed notes as a table, one point to a row, for people and spreadsheets."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from injector_app.domain.note import NoteContent
from injector_app.domain.point import InjectionPoint
from injector_app.domain.units import Units
from injector_app.domain.vial import Vial
from injector_app.exchange.guarded_csv import MARK, Cell, csv_lines

HEADINGS = (
    "Visit",
    "Treatment",
    "Revision",
    "Clinician",
    "Indication",
    "Point",
    "State",
    "Product",
    "Units",
    "mL",
    "Region",
    "Side",
    "Diagram",
    "Across",
    "Down",
    "Depth",
    "Needle",
    "Vial",
    "Lot",
    "Expires",
    "Reason",
)


def injections_csv(notes: Iterable[NoteContent]) -> bytes:
    """UTF-8 with a mark; `Units` are those of the product, places are fractions of the diagram."""
    rows = (row for content in notes for row in _rows(content))
    return (MARK + csv_lines([HEADINGS, *rows])).encode()


def _rows(content: NoteContent) -> Iterator[tuple[Cell, ...]]:
    visit = content.treatment
    of_visit = (
        visit.performed_at.isoformat(timespec="minutes"),
        str(visit.id),
        content.number,
        content.clinician.signature_name,
        visit.indication,
    )
    for number, point in visit.chart.numbered():
        vial = visit.vials[point.vial] if point.vial < len(visit.vials) else None
        yield (*of_visit, number, *_point(point, vial), *_from_vial(point, vial), point.reason)


def _point(point: InjectionPoint, vial: Vial | None) -> tuple[Cell, ...]:
    return (
        point.state.value,
        vial.product if vial else point.waits_for,
        _exact(point.units),
        vial.millilitres(point.units) if vial else None,
        point.region,
        point.side.value,
        point.diagram,
        Decimal(str(point.position.x)),
        Decimal(str(point.position.y)),
        point.depth.value,
        point.needle,
    )


def _from_vial(point: InjectionPoint, vial: Vial | None) -> tuple[Cell, ...]:
    if vial is None:
        return None, "", ""
    return point.vial + 1, vial.lot, vial.expires.isoformat() if vial.expires else ""


def _exact(units: Units) -> Decimal:
    return Decimal(str(units))
