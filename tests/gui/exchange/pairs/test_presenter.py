"""Two records of one person are merged and taken apart."""

from PySide6.QtWidgets import QAbstractButton, QTableView

from injector_app.domain.date_order import DateOrder
from injector_app.gui.shared.exchange_names import ExchangeName
from tests.support.exchange_screen import LINES, Screen
from tests.support.window import find


def test_two_records_are_merged_and_taken_apart(screen: Screen) -> None:
    screen.choose(*LINES)
    screen.pick(ExchangeName.DATES, DateOrder.DAY_FIRST)
    screen.press(ExchangeName.CHECK)
    find(screen.page, ExchangeName.ADD, QAbstractButton).click()
    screen.settle()
    screen.press(ExchangeName.IMPORT)
    assert len(screen.known()) == 3
    screen.press(ExchangeName.REVIEW)
    table = find(screen.page, ExchangeName.PAIRS, QTableView)
    assert not screen.is_enabled(ExchangeName.KEEP_FIRST)
    table.selectRow(0)
    screen.press(ExchangeName.KEEP_FIRST)
    assert len(screen.known()) == 2
    table.selectRow(0)
    assert not screen.is_enabled(ExchangeName.KEEP_FIRST)
    screen.press(ExchangeName.APART)
    assert len(screen.known()) == 3
