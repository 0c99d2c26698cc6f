"""The story of a note: figures, tables and signature, in reading order."""

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, Spacer, Table, TableStyle

from injector_app.domain.catalog import Catalog
from injector_app.domain.diagram import Diagram
from injector_app.domain.note import NoteContent
from injector_app.domain.note_sheet import NoteSheet
from injector_app.domain.theme import Theme
from injector_app.reports.chart_figure import ChartFigure, Mark
from injector_app.reports.fonts import REGULAR
from injector_app.reports.note_tables import facts_table, injections_table, totals_table
from injector_app.reports.safe_text import notice_about, paragraph
from injector_app.reports.styles import BODY, GAP, HEADING, LABEL, NOTICE, SMALL, TITLE

_GUTTER = 4 * mm
# Diagrams in a row, by how many there are; the largest one stands alone at half the width.
_IN_A_ROW = {1: 1, 2: 2}
_MOST_IN_A_ROW = 3
_ALONE = 0.58
# More characters than this have a paragraph of their own.
_LONG = 90


def note_story(content: NoteContent, sheet: NoteSheet, catalog: Catalog, width: float) -> list[Any]:
    """Flowables of the whole note."""
    return [*_parts(content, sheet, catalog, width)]


def _parts(content: NoteContent, sheet: NoteSheet, catalog: Catalog, width: float) -> Iterator[Any]:
    yield paragraph(sheet.title, TITLE)
    yield from _notice(content)
    yield Spacer(1, GAP / 2)
    yield facts_table([fact for fact in sheet.visit if not _is_long(fact)], width)
    yield from _long_facts(sheet)
    yield Spacer(1, GAP)
    yield from _figures(content, catalog, width)
    yield Spacer(1, GAP)
    yield paragraph("Given", HEADING)
    yield injections_table(sheet, width)
    yield totals_table(sheet.totals, width)
    for remark in sheet.remarks:
        yield paragraph(remark, SMALL)
    yield Spacer(1, GAP)
    yield KeepTogether([paragraph("Vials", HEADING), *_vials(sheet)])
    yield Spacer(1, GAP)
    yield KeepTogether([*_signature(sheet, width)])


def _long_facts(sheet: NoteSheet) -> Iterator[Any]:
    # Free text may be longer than a page; a cell of a table cannot be broken, a paragraph can.
    for name, text in filter(_is_long, sheet.visit):
        yield paragraph(name, LABEL)
        yield paragraph(text, BODY)


def _is_long(fact: tuple[str, str]) -> bool:
    _, text = fact
    return len(text) > _LONG or "\n" in text


def _notice(content: NoteContent) -> Iterator[Any]:
    patient, treatment = content.patient, content.treatment
    texts = (content.clinic.name, content.clinic.address, patient.full_name, patient.alerts)
    typed = (content.signature.name, treatment.notes, treatment.reaction, treatment.assistant)
    if notice := notice_about((*texts, *typed)):
        yield paragraph(notice, NOTICE)


def _figures(content: NoteContent, catalog: Catalog, width: float) -> Iterator[Any]:
    names = [name for name in content.treatment.chart.diagrams if name in catalog.diagrams]
    if not names:
        return
    columns = _IN_A_ROW.get(len(names), _MOST_IN_A_ROW)
    each = width * _ALONE if columns == 1 else (width - _GUTTER * (columns - 1)) / columns
    figures = [_figure(content, catalog, name, names, each) for name in names]
    rows = [figures[start : start + columns] for start in range(0, len(figures), columns)]
    for row in rows:
        padded = [*row, *[Spacer(0, 0)] * (columns - len(row))]
        yield Table([padded], colWidths=[each + _GUTTER] * columns, style=_TIGHT, hAlign="CENTER")


def _figure(
    content: NoteContent, catalog: Catalog, name: str, names: Sequence[str], width: float
) -> ChartFigure:
    diagram = catalog.diagram(name)
    marks = [
        Mark(number, point)
        for number, point in content.treatment.chart.numbered()
        if point.diagram == name
    ]
    twin = _earlier_twin(diagram, names, catalog)
    return ChartFigure(diagram, marks, twin=twin, colours=catalog.palette[Theme.PRINT], width=width)


def _earlier_twin(diagram: Diagram, names: Sequence[str], catalog: Catalog) -> Diagram | None:
    # Both sides of a head are one drawing and its mirror: the file holds it once.
    earlier = names[: names.index(diagram.id)]
    has_twin = diagram.mirror != diagram.id and diagram.mirror in earlier
    return catalog.diagram(diagram.mirror) if has_twin else None


def _vials(sheet: NoteSheet) -> Iterator[Any]:
    for vial in sheet.vials:
        yield paragraph(vial.title, LABEL)
        yield paragraph(vial.made_up, BODY)
        yield paragraph(vial.balance, BODY)
        yield Spacer(1, 3)


def _signature(sheet: NoteSheet, width: float) -> Iterator[Any]:
    yield paragraph("Signature", HEADING)
    yield facts_table(sheet.signature, width)
    yield paragraph(f"SHA-256 {sheet.digest}", SMALL)


_TIGHT = TableStyle(
    [
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("ALIGN", (0, 0), (-1, -1), "CENTER"),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
)
