"""The list of backups, newest first."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from injector_app.domain.backup import Backup
from injector_app.domain.clinic import new_clinic
from injector_app.gui.backups.table import HEADINGS, BackupTable

CLINIC = new_clinic(name="C", address="", region="CA", time_zone="America/Toronto")
FIRST = Backup("a", datetime(2026, 11, 19, 15, tzinfo=UTC), 268_000, 8, 11, "row-changed")
SECOND = Backup("b", datetime(2026, 11, 20, 15, tzinfo=UTC), 268_000, 10, 11)


@pytest.fixture
def table() -> BackupTable:
    table = BackupTable(CLINIC)
    table.show_backups((FIRST, SECOND), frozenset({"b"}))
    return table


def row(table: BackupTable, number: int) -> list[str | None]:
    return [table.data(table.index(number, column)) for column in range(table.columnCount())]


@pytest.mark.usefixtures("qapp")
def test_rows(table: BackupTable) -> None:
    assert table.rowCount() == 2
    assert row(table, 0) == ["2026-11-20 10:00", "268 kB", "10", "Verified", "yes"]
    assert row(table, 1) == ["2026-11-19 10:00", "268 kB", "8", "Damage found", ""]


@pytest.mark.usefixtures("qapp")
def test_headings(table: BackupTable) -> None:
    across = Qt.Orientation.Horizontal
    found = [table.headerData(place, across) for place in range(len(HEADINGS))]
    assert tuple(found) == HEADINGS
    assert table.rowCount(table.index(0, 0)) == table.columnCount(table.index(0, 0)) == 0
