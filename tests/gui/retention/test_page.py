"""One list at a time, with its count, and its panel beside it."""

import pytest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from injector_app.domain.retention import DEFAULT_RULES
from injector_app.gui.retention.page import RetentionPage
from injector_app.gui.retention.section import SECTIONS
from injector_app.gui.shared.button import Button
from injector_app.work.answers import ShownRetention
from tests.support.builders import a_clinic
from tests.support.window import find, press


@pytest.fixture
def page(qtbot: QtBot) -> RetentionPage:
    made = RetentionPage(a_clinic())
    qtbot.addWidget(made)
    made.show()
    made.show_retention(ShownRetention(rules=DEFAULT_RULES, due=(), erasures=()))
    return made


def test_buttons_say_how_many(page: RetentionPage) -> None:
    texts = [find(page, section.button, Button).text() for section in SECTIONS]
    assert texts == ["Rules (4)", "Due (0)", "On hold (0)", "Destroyed (0)"]


def test_panel_follows_the_list(page: RetentionPage) -> None:
    panels = (page.rule, page.ending, page.hold)
    assert not any(panel.isVisible() for panel in panels)
    page.allow_acting(allowed=True)
    for section, panel in zip(SECTIONS, (*panels, None), strict=True):
        press(page, section.button)
        assert [one for one in panels if one.isVisible()] == ([panel] if panel else [])


def test_row_says_which_list_it_is_of(page: RetentionPage, qtbot: QtBot) -> None:
    view = find(page, SECTIONS[0].table, QTableView)
    with qtbot.waitSignal(page.row_chosen) as chosen:
        view.clicked.emit(view.model().index(2, 0))
    assert chosen.args == [0, 2]
