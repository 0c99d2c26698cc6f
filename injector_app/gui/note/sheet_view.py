"""SheetView: the note as one page to scroll through, between what was added and what came later."""

from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from injector_app.domain.catalog import Catalog
from injector_app.domain.injection_rows import INJECTION_HEAD
from injector_app.domain.note import SignedNote
from injector_app.domain.note_sheet import NoteSheet
from injector_app.domain.undrawn_points import undrawn_notice
from injector_app.gui.note.figure import Figure
from injector_app.gui.note.sheet_parts import fact_list, small_table
from injector_app.gui.shared import sizes
from injector_app.gui.shared.finger_scroll import FingerScroll
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.theme import Look

FIGURES_IN_A_ROW = 2
PADDING = 32
LARGEST_FIGURE = 520


class SheetView(QScrollArea):
    """Figures, what was given, the vials and the visit, as they were signed."""

    def __init__(
        self,
        look: Look,
        catalog: Catalog,
        before: QWidget | None = None,
        later: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._catalog = catalog
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._before = before
        self._later = later
        FingerScroll(self)

    def show_note(self, note: SignedNote, sheet: NoteSheet, marks: str = "") -> None:
        """Show a note from its top."""
        page = QFrame()
        page.setProperty("kind", "card")
        column = QVBoxLayout(page)
        column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        column.setSpacing(sizes.GAP_LARGE)
        if marks:
            column.addWidget(PlainLabel(marks, kind="alert", name=ObjectName.NOTE_MARKS).wrapped())
        column.addWidget(PlainLabel(sheet.title, kind="display"))
        column.addWidget(PlainLabel(sheet.when, kind="muted").selectable())
        for product, total in sheet.totals:
            # On top: it is what the phone call asks for.
            column.addWidget(PlainLabel(f"{product}: {total}", kind="title").selectable())
        column.addLayout(self._figures(note))
        self._add_given(column, sheet)
        _add_vials(column, sheet)
        column.addSpacing(sizes.GAP)
        column.addWidget(PlainLabel("Visit", kind="title"))
        column.addWidget(fact_list(sheet.visit))
        column.addStretch(1)
        self.setWidget(self._with_others(page))
        self.verticalScrollBar().setValue(0)

    def _with_others(self, page: QWidget) -> QWidget:
        """What was signed ends with its card; what came later has cards of its own."""
        holder = QWidget()
        holder.setProperty("kind", "clear")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP_LARGE)
        if self._before is not None:
            column.addWidget(self._before)
        column.addWidget(page, 1)
        if self._later is not None:
            column.addWidget(self._later)
        return holder

    def _add_given(self, column: QVBoxLayout, sheet: NoteSheet) -> None:
        column.addWidget(PlainLabel("Given", kind="title"))
        column.addWidget(
            small_table(INJECTION_HEAD, sheet.injections, wide=3, numbers=frozenset({4, 5, 6}))
        )
        for remark in sheet.remarks:
            column.addWidget(PlainLabel(remark, kind="muted").wrapped())

    def _figures(self, note: SignedNote) -> QGridLayout:
        chart = note.content.treatment.chart
        grid = QGridLayout()
        grid.setSpacing(sizes.MARGIN)
        known = [drawing for each in chart.drawings if (drawing := self._catalog.drawing(each))]
        in_a_row = min(FIGURES_IN_A_ROW, max(1, len(known)))
        for place, diagram in enumerate(known):
            figure = Figure(diagram, chart, catalog=self._catalog, look=self._look)
            figure.setMaximumWidth(LARGEST_FIGURE)
            grid.addWidget(figure, place // in_a_row, place % in_a_row)
        if notice := undrawn_notice(chart, self._catalog):
            words = PlainLabel(notice, kind="alert", name=ObjectName.NOTE_UNDRAWN).wrapped()
            grid.addWidget(words, len(known), 0, 1, in_a_row)
        return grid


def _add_vials(column: QVBoxLayout, sheet: NoteSheet) -> None:
    column.addSpacing(sizes.GAP)
    column.addWidget(PlainLabel("Vials", kind="title"))
    for vial in sheet.vials:
        block = QVBoxLayout()
        block.setSpacing(2)
        block.addWidget(PlainLabel(vial.title, kind="strong").wrapped().selectable())
        block.addWidget(PlainLabel(vial.made_up).wrapped().selectable())
        block.addWidget(PlainLabel(vial.balance, kind="muted").wrapped().selectable())
        column.addLayout(block)
