"""The story of a note, in reading order: how much of what, where, each injection, signature."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Spacer

from injector_app.domain.catalog import Catalog
from injector_app.domain.language.marked import marked
from injector_app.domain.language.tr import tr
from injector_app.domain.note import NoteContent, SignedNote
from injector_app.domain.note_layout import AS_SET_UP, NoteLayout, NotePart
from injector_app.domain.note_sheet import note_sheet
from injector_app.domain.undrawn_points import undrawn_notice
from injector_app.reports.alert_box import alert_box
from injector_app.reports.facts_grid import Fact, facts_grid
from injector_app.reports.figure_grid import FigureGrid
from injector_app.reports.figure_plans import figure_plans
from injector_app.reports.font_notice import font_notices
from injector_app.reports.injection_table import injection_table
from injector_app.reports.reference_list import reference_list
from injector_app.reports.safe_text import paragraph
from injector_app.reports.signature_block import signature_block
from injector_app.reports.stamp_room import StampRoom
from injector_app.reports.styles import BODY, DENSE, GAP, HEADING, REMARK, SMALL
from injector_app.reports.totals_table import totals_table
from injector_app.reports.vial_table import vial_table
from injector_app.reports.visit_facts import ALERTS, VisitFacts, visit_facts

# A heading with the first lines of what follows, and a beginning of the table worth its place.
_TOGETHER, _TABLE_START = 60, 150
UNPRINTED = marked("Recorded and left off this print by the clinic\u2019s layout:")
_ENDLESS = 1e6
# Figures may be a little smaller for a page less.
_NEARLY = 1.15


@dataclass(frozen=True, slots=True)
class TextRoom:
    """The space for text on each page."""

    width: float
    height: float


def note_story(
    note: SignedNote,
    catalog: Catalog,
    room: TextRoom,
    layout: NoteLayout = AS_SET_UP,
    stamp: StampRoom | None = None,
) -> list[Any]:
    """Flowables of the whole note; a usual visit fits on one page.

    `stamp` is left blank below the signature, on the same page.
    """
    content, sheet = note.content, note_sheet(note, catalog)
    facts = visit_facts(sheet, content, catalog, layout.hidden)
    plans = figure_plans(content.treatment.chart, catalog)
    made = partial(_made, note, catalog, room, layout, sheet.remarks, facts, stamp)
    if not plans:
        parts = made(is_dense=False)
        return [*parts.before, *parts.in_order(())]
    return _arranged(made, FigureGrid(plans, room.width), room)


def _made(  # noqa: PLR0913, PLR0917 - what the parts are made of
    note: SignedNote,
    catalog: Catalog,
    room: TextRoom,
    layout: NoteLayout,
    remarks: Sequence[str],
    facts: VisitFacts,
    stamp: StampRoom | None,
    *,
    is_dense: bool,
) -> "_Parts":
    content, width = note.content, room.width
    signature = signature_block(content, note.digest, width, is_dense=is_dense)
    return _Parts(
        before=[
            *_warnings(content, facts, width),
            facts_grid(facts.short, width, is_dense=is_dense),
            *_amounts(content, catalog, remarks, width),
        ],
        injections=[*_injections(content, catalog, width, is_dense=is_dense)],
        texts=[
            *_texts(facts.long, DENSE if is_dense else BODY),
            *reference_list(content.references),
        ],
        end=[
            *_unprinted(facts),
            Spacer(1, GAP / 2 if is_dense else GAP),
            *_stamped(signature, stamp, room),
        ],
        order=layout.order,
    )


@dataclass(frozen=True, slots=True)
class _Parts:
    """What stands around the figures."""

    before: Sequence[Any]
    injections: Sequence[Any]
    texts: Sequence[Any]
    end: Sequence[Any]
    order: Sequence[NotePart]

    def in_order(self, figures: Iterable[Any]) -> list[Any]:
        """What follows the amounts, as the clinic has it."""
        ordered = {
            NotePart.FIGURES: figures,
            NotePart.INJECTIONS: self.injections,
            NotePart.TEXTS: self.texts,
        }
        return [*(part for name in self.order for part in ordered[name]), *self.end]

    def height(self, room: TextRoom) -> float:
        """What everything but the figures takes."""
        return _height([*self.before, *self.in_order(())], room)


def _arranged(made: Callable[..., _Parts], grid: FigureGrid, room: TextRoom) -> list[Any]:
    """All on one page, if need be densely; else figures first; else figures after the rest."""
    roomy = made(is_dense=False)
    return (
        _on_one_page(roomy, grid, room)
        or _on_one_page(made(is_dense=True), grid, room)
        or _over_pages(roomy, grid, room)
    )


def _on_one_page(parts: _Parts, grid: FigureGrid, room: TextRoom) -> list[Any]:
    """Nothing where it does not fit."""
    left = room.height - parts.height(room)
    for each in (grid, replace(grid, in_one_row=True)):
        width = each.figure_width(left)
        if each.is_readable(width):
            return [*parts.before, *parts.in_order(each.flowables(width))]
    return []


def _over_pages(parts: _Parts, grid: FigureGrid, room: TextRoom) -> list[Any]:
    width = grid.figure_width(room.height - _height(parts.before, room))
    if parts.order[0] is NotePart.FIGURES and grid.is_readable(width):
        figures = [*grid.flowables(width), CondPageBreak(_TABLE_START)]
        return [*parts.before, *parts.in_order(figures)]
    figures = [Spacer(1, GAP), *grid.flowables(_width_beside_the_end(parts, grid, room))]
    last = [each for each in parts.order if each is not NotePart.FIGURES]
    order = parts.order if parts.order[0] is not NotePart.FIGURES else _after_table(last)
    return [*parts.before, *replace(parts, order=order).in_order(figures)]


def _width_beside_the_end(parts: _Parts, grid: FigureGrid, room: TextRoom) -> float:
    """So that the signature need not go on a page alone, where that leaves the figures readable."""
    after = _height([*parts.texts, *parts.end], room) + 2 * GAP
    width = grid.figure_width(room.height - after)
    return width if grid.is_readable(width * _NEARLY) else grid.figure_width(room.height)


def _after_table(order: Sequence[NotePart]) -> list[NotePart]:
    """The figures behind the table, where they do not fit above it."""
    place = order.index(NotePart.INJECTIONS) + 1
    return [*order[:place], NotePart.FIGURES, *order[place:]]


def _height(flowables: Sequence[Any], room: TextRoom) -> float:
    return float(sum(flowable.wrap(room.width, _ENDLESS)[1] for flowable in flowables))


def _warnings(content: NoteContent, facts: VisitFacts, width: float) -> Iterator[Any]:
    notices = [(tr("Characters"), notice) for notice in font_notices(content)]
    alerts = [(tr(ALERTS), facts.alerts)] if facts.alerts else []
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


def _injections(
    content: NoteContent, catalog: Catalog, width: float, *, is_dense: bool
) -> Iterator[Any]:
    yield CondPageBreak(_TOGETHER)
    yield paragraph(tr("Injections given"), HEADING)
    yield injection_table(content, catalog, width, is_dense=is_dense)
    if notice := undrawn_notice(content.treatment.chart, catalog):
        yield paragraph(notice, SMALL)


def _stamped(signature: Any, stamp: StampRoom | None, room: TextRoom) -> Iterator[Any]:  # noqa: ANN401
    if stamp:
        yield CondPageBreak(_height([signature, stamp], room))
    yield signature
    if stamp:
        yield stamp


def _unprinted(facts: VisitFacts) -> Iterator[Any]:
    if facts.unprinted:
        yield Spacer(1, GAP / 2)
        yield paragraph(f"{tr(UNPRINTED)} {', '.join(facts.unprinted)}.", SMALL)


def _texts(facts: Sequence[Fact], style: ParagraphStyle) -> Iterator[Any]:
    for name, text in facts:
        yield Spacer(1, GAP if style is BODY else GAP / 3)
        yield CondPageBreak(_TOGETHER)
        yield paragraph(name, HEADING)
        yield paragraph(text, style)
