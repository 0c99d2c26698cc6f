"""A cell says the same everywhere, and its tool tip letter by letter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from injector_app.gui.shared.cell_words import cell_words

Role = Qt.ItemDataRole
TYPED = '<img src="/etc/hostname"> & <b>Ann</b>'


@pytest.mark.parametrize("role", [Role.DisplayRole, Role.AccessibleTextRole])
def test_words_are_as_typed(role: Role) -> None:
    assert cell_words(TYPED, role) == TYPED


def test_tool_tip_shows_markup_as_it_was_typed() -> None:
    tip = cell_words(TYPED, Role.ToolTipRole)
    assert tip is not None
    document = QTextDocument()
    document.setHtml(tip)
    assert document.toPlainText() == TYPED


def test_other_roles_have_no_words() -> None:
    assert cell_words(TYPED, Role.TextAlignmentRole) is None
