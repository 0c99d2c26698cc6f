"""Parts of a written sheet: headings, lists of facts and small tables, all of plain labels."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.plain_label import PlainLabel

TOP_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


def fact_list(facts: Iterable[tuple[str, str]]) -> QWidget:
    """Names on the left, what is recorded on the right."""
    block = QWidget()
    grid = QGridLayout(block)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(sizes.MARGIN)
    grid.setVerticalSpacing(sizes.GAP)
    grid.setColumnStretch(1, 1)
    for row, (name, text) in enumerate(facts):
        grid.addWidget(PlainLabel(name, kind="muted"), row, 0, TOP_LEFT)
        grid.addWidget(PlainLabel(text).wrapped().selectable(), row, 1)
    return block


def small_table(
    head: Sequence[str], rows: Iterable[Sequence[str]], *, wide: int, numbers: frozenset[int]
) -> QWidget:
    """A table that grows with its rows; column `wide` takes the room that is left."""
    block = QWidget()
    grid = QGridLayout(block)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(sizes.MARGIN)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(wide, 1)
    for column, name in enumerate(head):
        grid.addWidget(PlainLabel(name, kind="label"), 0, column, _alignment(column, numbers))
    grid.addWidget(rule(), 1, 0, 1, len(head))
    for row, cells in enumerate(rows, start=2):
        for column, text in enumerate(cells):
            label = PlainLabel(text).selectable()
            label.setAlignment(_alignment(column, numbers))
            label.setWordWrap(column == wide)
            grid.addWidget(label, row, column)
    return block


def rule() -> QFrame:
    """A thin line across."""
    line = QFrame()
    line.setProperty("kind", "rule")
    return line


def _alignment(column: int, numbers: frozenset[int]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in numbers else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignTop
