"""A blank chart for a day on paper: the patient, the last map in rings, and lines to write on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from reportlab.platypus import Spacer, Table

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.injection_lines import injection_lines
from injector_app.domain.language.marked import marked, marked_words
from injector_app.domain.language.tr import tr, tr_words
from injector_app.domain.note import NoteContent
from injector_app.domain.note_layout import NoteLayout
from injector_app.domain.number_ranges import number_ranges
from injector_app.domain.point import PointState
from injector_app.reports.alert_box import alert_box
from injector_app.reports.amount_words import amount_words
from injector_app.reports.note_story import TextRoom
from injector_app.reports.page_header import Heading
from injector_app.reports.safe_text import paragraph
from injector_app.reports.sheet_parts import figures, plain_table, region_of, section, shares
from injector_app.reports.sheet_plan import SheetPlan, SheetRecord
from injector_app.reports.styles import GAP, LABEL, RULE, SMALL
from injector_app.reports.table_style import bare_style

HEADING = Heading(
    marked("Paper chart"), marked("To be charted later"), is_of_visit=False, is_blank=True
)
NAMED = marked("Paper chart after treatment note")
LAST = marked(
    "The rings are the points given on {day}. Nothing on this sheet has been given today."
)
POINTS, VIALS, ABOUT = marked_words("Points", "Vials", "Visit")
POINT_HEAD = marked_words(
    "Muscle or region", "Side", "Points", "U each then", "U each today", "Given?"
)
VIAL_HEAD = marked_words("Product", "Lot", "Expires", "Size", "Made up to", "Discarded, and why")
LINES = (
    marked_words("Indication", "ICD-10", "Consent", "Any change in health or medicines"),
    marked_words("Guidance", "Needle and depth", "Immediate reaction", "Aftercare given"),
    marked_words("Clinician", "Signature", "Date and time", "Comes back on"),
)
EXTRA_ROWS, VIAL_ROWS = 4, 3
_FIGURE_ROOM = 265.0
_LINE_HEIGHT = 22.0


def blank_chart(record: SheetRecord, catalog: Catalog, _layout: NoteLayout) -> SheetPlan:
    """Everything that a record of the visit asks for, to be filled in by hand."""
    return SheetPlan(HEADING, NAMED, lambda room: [*_story(record.content, catalog, room)])


def _story(content: NoteContent, catalog: Catalog, room: TextRoom) -> Iterator[Any]:
    if content.patient.alerts:
        yield alert_box(tr("Alerts"), content.patient.alerts, room.width)
        yield Spacer(1, GAP / 2)
    day = write_date(content.treatment.day, content.clinic.region)
    yield paragraph(tr(LAST).format(day=day), SMALL)
    yield Spacer(1, GAP / 2)
    yield from figures(_as_planned(content.treatment.chart), catalog, room.width, _FIGURE_ROOM)
    yield from section(tr(POINTS))
    rows = [*_rows(content, catalog), *[("\u00a0",) * len(POINT_HEAD)] * EXTRA_ROWS]
    yield plain_table(tr_words(POINT_HEAD), rows, shares(room.width, 3, 1, 2, 1.2, 1.4, 1))
    yield from section(tr(VIALS))
    empty = [("\u00a0",) * len(VIAL_HEAD)] * VIAL_ROWS
    tall = ("BOTTOMPADDING", (0, 1), (-1, -1), 7)
    yield plain_table(tr_words(VIAL_HEAD), empty, shares(room.width, 2, 1.5, 1.2, 1, 1.2, 3), tall)
    yield from section(tr(ABOUT))
    yield from (_to_write(names, room.width) for names in LINES)


def _as_planned(chart: Chart) -> Chart:
    """Only what was given, as rings; the numbers stay."""
    points = (
        replace(point, state=PointState.PLANNED)
        for point in chart
        if point.state is PointState.GIVEN
    )
    return Chart(tuple(points))


def _rows(content: NoteContent, catalog: Catalog) -> Iterator[tuple[str, ...]]:
    given = replace(
        content.treatment,
        chart=Chart(tuple(content.treatment.chart.given)),
    )
    for line in injection_lines(given):
        yield (
            region_of(line.region, catalog),
            tr(line.side.value).capitalize(),
            number_ranges(line.numbers),
            amount_words(line.each),
            "",
            "",
        )


def _to_write(names: Sequence[str], width: float) -> Any:  # noqa: ANN401
    cells = [[paragraph(tr(name), LABEL) for name in names]]
    style = bare_style(
        *(("LINEBELOW", (n, 0), (n, 0), 0.5, RULE) for n in range(len(names))),
        ("RIGHTPADDING", (0, 0), (-1, -1), 8),
    )
    each = [width / len(names)] * len(names)
    return Table(cells, colWidths=each, rowHeights=[_LINE_HEIGHT], style=style, spaceAfter=2)
