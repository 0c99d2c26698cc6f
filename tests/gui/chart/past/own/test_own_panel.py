"""The clinic's references are listed; only who may edit them is offered to."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.chart.choice_box import ChoiceBox
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.past.own.own_panel import OwnPanel
from injector_app.gui.shared import sizes
from injector_app.gui.shared.object_names import ObjectName as Name
from injector_app.gui.shared.theme import Look
from tests.support.builders import a_clinic_reference
from tests.support.window import find, press

OWN = a_clinic_reference()


@pytest.fixture
def panel(qtbot: QtBot, document: ChartDocument) -> OwnPanel:
    made = OwnPanel(document)
    qtbot.addWidget(made)
    made.allow(may_enter=True)
    made.show()
    return made


def texts(panel: OwnPanel) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_list_opens_with_source_date_and_name(panel: OwnPanel) -> None:
    panel.show_own((OWN,))
    assert texts(panel) == []
    press(panel, Name.OWN_LIST)
    assert texts(panel) == [
        "Botox, total: 400 U in 84 days",
        "Clinic protocol 3. Entered by this clinic on 11/20/2026: Ann Who, MD",
    ]
    press(panel, f"{Name.OWN_EDIT_LISTED}.0")
    assert panel.form is not None
    assert panel.form.isVisible()
    press(panel, Name.OWN_CANCEL)
    assert not panel.form.isVisible()


def test_who_may_not_enter_is_offered_the_list_only(panel: OwnPanel) -> None:
    panel.allow(may_enter=False)
    panel.show_own((OWN,))
    press(panel, Name.OWN_LIST)
    assert len(texts(panel)) == 2
    assert not find(panel, Name.OWN_ADD, QAbstractButton).isVisible()
    assert panel.findChild(QAbstractButton, f"{Name.OWN_EDIT_LISTED}.0") is None


def test_problem_without_a_form_is_told_below(panel: OwnPanel) -> None:
    panel.show_problem(RuleBroken(Rule.REFERENCE_NOT_FOUND))
    assert any("somebody removed it" in text for text in texts(panel))


def test_every_control_is_large_enough_for_a_finger(panel: OwnPanel, look: Look) -> None:
    assert look.theme
    panel.show_own((OWN,))
    press(panel, Name.OWN_LIST)
    panel.open_form(OWN)
    panel.resize(400, 800)
    QApplication.processEvents()
    kinds = (QLineEdit, QPushButton, ChoiceBox)
    controls: list[QWidget] = [each for kind in kinds for each in panel.findChildren(kind)]
    seen = [each for each in controls if each.isVisible()]
    assert len(seen) >= 10
    assert [each.objectName() for each in seen if each.height() < sizes.TOUCH_HEIGHT] == []
