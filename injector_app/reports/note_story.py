"""The story of a note, in reading order: how much of what, where, each injection, signature."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import CondPageBreak, Spacer

from injector_app.domain.catalog import Catalog
from injector_app.domain.note import NoteContent, SignedNote
from injector_app.domain.note_sheet import note_sheet
from injector_app.domain.undrawn_points import undrawn_notice
from injector_app.reports.alert_box import alert_box
from injector_app.reports.facts_grid import Fact, facts_grid
from injector_app.reports.figure_grid import FigureGrid
from injector_app.reports.figure_plans import figure_plans
from injector_app.reports.font_notice import font_notices
from injector_app.reports.injection_table import injection_table
from injector_app.reports.safe_text import paragraph
from injector_app.reports.signature_block import signature_block
from injector_app.reports.styles import BODY, GAP, HEADING, REMARK, SMALL
from injector_app.reports.totals_table import totals_table
from injector_app.reports.vial_table import vial_table
from injector_app.reports.visit_facts import ALERTS, VisitFacts, visit_facts

# A heading with the first lines of what follows, and a beginning of the table worth its place.
_TOGETHER, _TABLE_START = 60, 150
_ENDLESS = 1e6


@dataclass(frozen=True, slots=True)
class TextRoom:
    """The space for text on each page."""

    width: float
    height: float


def note_story(note: SignedNote, catalog: Catalog, room: TextRoom) -> list[Any]:
    """Flowables of the whole note; a short note fits on one page."""
    content, sheet = note.content, note_sheet(note, catalog)
    facts = visit_facts(sheet, content, catalog)
    before = [
        *_warnings(content, facts, room.width),
        facts_grid(facts.short, room.width),
        *_amounts(content, catalog, sheet.remarks, room.width),
    ]
    injections = [*_injections(content, catalog, room.width)]
    rest = [
        *_texts(facts.long),
        Spacer(1, GAP),
        signature_block(content, note.digest, room.width),
    ]
    plans = figure_plans(content.treatment.chart, catalog)
    if not plans:
        return [*before, *injections, *rest]
    grid = FigureGrid(plans, room.width)
    return _arranged(_Parts(before, injections, rest), grid, room)


@dataclass(frozen=True, slots=True)
class _Parts:
    """What stands around the figures."""

    before: Sequence[Any]
    injections: Sequence[Any]
    rest: Sequence[Any]


def _arranged(parts: _Parts, grid: FigureGrid, room: TextRoom) -> list[Any]:
    """All on one page; else figures on the first page; else figures after the injections."""
    before, injections, rest = parts.before, parts.injections, parts.rest
    left = room.height - _height(before, room)
    width = grid.figure_width(left - _height(injections, room) - _height(rest, room))
    if grid.is_readable(width):
        return [*before, *grid.flowables(width), *injections, *rest]
    width = grid.figure_width(left)
    if grid.is_readable(width):
        start = CondPageBreak(_TABLE_START)
        return [*before, *grid.flowables(width), start, *injections, *rest]
    figures = grid.flowables(grid.figure_width(room.height))
    return [*before, *injections, Spacer(1, GAP), *figures, *rest]


def _height(flowables: Sequence[Any], room: TextRoom) -> float:
    return float(sum(flowable.wrap(room.width, _ENDLESS)[1] for flowable in flowables))


def _warnings(content: NoteContent, facts: VisitFacts, width: float) -> Iterator[Any]:
    notices = [("Characters", notice) for notice in font_notices(content)]
    alerts = [(ALERTS, facts.alerts)] if facts.alerts else []
    for name, text in (*notices, *alerts):
        yield alert_box(name, text, width)
        yield Spacer(1, GAP * 0.7)


def _amounts(
    content: NoteContent, catalog: Catalog, remarks: Sequence[str], width: float
) -> Iterator[Any]:
    yield totals_table(content, catalog, width)
    for remark in remarks:
        yield paragraph(remark, REMARK)
    yield Spacer(1, GAP / 2)
    yield vial_table(content, catalog, width)
    yield Spacer(1, GAP)


def _injections(content: NoteContent, catalog: Catalog, width: float) -> Iterator[Any]:
    yield CondPageBreak(_TOGETHER)
    yield paragraph("Injections given", HEADING)
    yield injection_table(content, catalog, width)
    if notice := undrawn_notice(content.treatment.chart, catalog):
        yield paragraph(notice, SMALL)


def _texts(facts: Sequence[Fact]) -> Iterator[Any]:
    for name, text in facts:
        yield Spacer(1, GAP)
        yield CondPageBreak(_TOGETHER)
        yield paragraph(name, HEADING)
        yield paragraph(text, BODY)
