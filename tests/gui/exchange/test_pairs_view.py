"""Whoever is shown is the record of the button, and the other is the one that is merged."""

import pytest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import WorldRegion
from injector_app.gui.exchange.pairs_view import PairsView
from injector_app.gui.shared.exchange_names import ExchangeName
from tests.gui.exchange.test_pairs_table import PAIR, SHOWN
from tests.support.window import find, press


@pytest.mark.parametrize(
    ("button", "gone", "kept"),
    [
        (ExchangeName.KEEP_FIRST, PAIR.shown, PAIR.patient),
        (ExchangeName.KEEP_SECOND, PAIR.patient, PAIR.shown),
    ],
)
def test_which_is_shown(qtbot: QtBot, button: str, gone: object, kept: object) -> None:
    view = PairsView(WorldRegion.CA)
    qtbot.addWidget(view)
    view.show()
    view.show_pairs(SHOWN)
    find(view, ExchangeName.PAIRS, QTableView).selectRow(0)
    with qtbot.waitSignal(view.merge_requested) as asked:
        press(view, button)
    assert asked.args == [gone, kept]
