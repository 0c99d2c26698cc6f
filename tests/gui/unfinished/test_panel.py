"""One line per form, without a name in it."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from injector_app.domain.unfinished_form import FormKind, UnfinishedForm
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.unfinished.panel import WORDS, UnfinishedPanel
from tests.support.window import press

FORMS = tuple(UnfinishedForm(kind, {"family": "Zebraquokka"}) for kind in FormKind)


@pytest.fixture
def panel(qtbot: QtBot) -> UnfinishedPanel:
    made = UnfinishedPanel()
    qtbot.addWidget(made)
    made.show_forms(FORMS)
    QApplication.processEvents()
    return made


def test_every_kind_has_its_words_and_no_line_a_name(panel: UnfinishedPanel) -> None:
    told = [label.text() for label in panel.findChildren(QLabel)]
    assert {WORDS[kind] for kind in FormKind} <= set(told)
    assert not [words for words in told if "Zebraquokka" in words]


def test_form_is_gone_on_with_or_dropped(panel: UnfinishedPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.chosen) as chosen:
        press(panel, f"{ObjectName.UNFINISHED_GO_ON}.2")
    assert chosen.args == [FORMS[1]]
    with qtbot.waitSignal(panel.dropped) as dropped:
        press(panel, f"{ObjectName.UNFINISHED_DROP}.3")
    assert dropped.args == [FORMS[2]]


def test_nothing_to_offer_is_nothing_to_see(panel: UnfinishedPanel) -> None:
    assert panel.isVisible()
    panel.show_forms(())
    assert not panel.isVisible()
