"""Drafts left behind are offered; the panel hides when there is none."""

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.found_treatment import TreatmentState
from injector_app.gui.patient.waiting_panel import DRAFTS, MOST_SHOWN, WaitingPanel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.treatment_words import TreatmentWords
from tests.support.found import a_found_treatment
from tests.support.window import press


@pytest.fixture
def panel(qtbot: QtBot, catalog: Catalog) -> WaitingPanel:
    made = WaitingPanel(DRAFTS, TreatmentWords(catalog, WorldRegion.US))
    qtbot.addWidget(made)
    made.resize(700, 200)
    return made


def continue_buttons(panel: WaitingPanel) -> list[str]:
    buttons = panel.findChildren(QAbstractButton)
    return [button.objectName() for button in buttons if button.isVisibleTo(panel)]


def test_drafts_are_offered_and_forgotten(panel: WaitingPanel, qtbot: QtBot) -> None:
    draft = a_found_treatment(state=TreatmentState.DRAFT)
    panel.show_waiting((draft,))
    assert panel.isVisible()
    with qtbot.waitSignal(panel.chosen) as chosen:
        press(panel, f"{ObjectName.CONTINUE_DRAFT}.1")
    assert chosen.args == [draft]
    panel.show_waiting(())
    assert not panel.isVisible()
    assert continue_buttons(panel) == []


def test_many_drafts_do_not_fill_the_screen(panel: WaitingPanel) -> None:
    panel.show_waiting(tuple(a_found_treatment() for _ in range(9)))
    assert len(continue_buttons(panel)) == MOST_SHOWN
