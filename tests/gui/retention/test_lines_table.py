"""Lines of words as a table."""

from PySide6.QtCore import QModelIndex, Qt

from injector_app.gui.retention.lines_table import LinesTable


def test_rows_columns_and_headings() -> None:
    table = LinesTable(("A", "B"))
    assert (table.rowCount(), table.columnCount()) == (0, 2)
    table.show_lines((("1", "2"), ("3", "4")))
    assert table.index(1, 1).data() == "4"
    assert table.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "4"
    assert table.index(1, 1).data(Qt.ItemDataRole.DecorationRole) is None
    assert table.headerData(1, Qt.Orientation.Horizontal) == "B"
    assert table.headerData(1, Qt.Orientation.Vertical) is None
    assert table.data(QModelIndex()) is None
    assert table.rowCount(table.index(0, 0)) == table.columnCount(table.index(0, 0)) == 0
