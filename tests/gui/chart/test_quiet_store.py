"""The lock stores notes to the last letter and leaves half-typed lines alone."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.notes_edit import NotesEdit
from injector_app.gui.chart.quiet_store import QuietStore
from injector_app.gui.chart.value_line import ValueLine
from tests.support.window import type_letter


class FullShelf:
    """Refuses, as a full disk does."""

    def flush(self, _then: Callable[[], object], *, failed: Callable[[Exception], None]) -> None:
        failed(OSError())


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.addWidget(NotesEdit())
    column.addWidget(ValueLine())
    return made


def test_notes_are_taken_over_and_lines_are_not(page: QWidget) -> None:
    notes, line = page.findChildren(NotesEdit)[0], page.findChildren(ValueLine)[0]
    committed: list[str] = []
    notes.committed.connect(committed.append)
    line.committed.connect(committed.append)
    for widget in (notes, line):
        type_letter(widget, "x")
    told: list[str] = []
    store = QuietStore(page, FullShelf())  # type: ignore[arg-type]
    store(lambda: told.append("stored"), lambda: told.append("failed"))
    assert (committed, line.is_typed_in, told) == (["x"], True, ["failed"])
