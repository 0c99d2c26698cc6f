"""Drafts left behind are offered; the panel hides when there is none."""

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.found_treatment import TreatmentState
from injector_app.gui.patient.drafts_panel import MOST_SHOWN, DraftsPanel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.treatment_words import TreatmentWords
from tests.support.found import a_found_treatment
from tests.support.window import press


@pytest.fixture
def panel(qtbot: QtBot, catalog: Catalog) -> DraftsPanel:
    made = DraftsPanel(TreatmentWords(catalog, WorldRegion.US))
    qtbot.addWidget(made)
    made.resize(700, 200)
    return made


def continue_buttons(panel: DraftsPanel) -> list[str]:
    buttons = panel.findChildren(QAbstractButton)
    return [button.objectName() for button in buttons if button.isVisibleTo(panel)]


def test_drafts_are_offered_and_forgotten(panel: DraftsPanel, qtbot: QtBot) -> None:
    draft = a_found_treatment(state=TreatmentState.DRAFT)
    panel.show_drafts((draft,))
    assert panel.isVisible()
    with qtbot.waitSignal(panel.draft_chosen) as chosen:
        press(panel, f"{ObjectName.CONTINUE_DRAFT}.1")
    assert chosen.args == [draft]
    panel.show_drafts(())
    assert not panel.isVisible()
    assert continue_buttons(panel) == []


def test_many_drafts_do_not_fill_the_screen(panel: DraftsPanel) -> None:
    panel.show_drafts(tuple(a_found_treatment() for _ in range(9)))
    assert len(continue_buttons(panel)) == MOST_SHOWN
