"""The panel shows what is in place and asks twice before anything is gone."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.staff.layout.certificate.certificate_names import CertificateName as Name
from injector_app.gui.staff.layout.certificate.panel import CertificatePanel
from tests.support.window import press

LINES = (("In the name of", "Clinic <b>of</b> the Lake"), ("Valid", "from - to"))


@pytest.fixture
def panel(qtbot: QtBot) -> CertificatePanel:
    panel = CertificatePanel()
    qtbot.addWidget(panel)
    panel.resize(440, 700)
    panel.show()
    return panel


def words(panel: CertificatePanel) -> str:
    return "\n".join(each.text() for each in panel.findChildren(PlainLabel) if each.isVisible())


def line(panel: CertificatePanel) -> QLineEdit:
    found = panel.findChild(QLineEdit, Name.PASSPHRASE)
    assert found is not None
    return found


def offered(panel: CertificatePanel, name: Name) -> bool:
    return any(each.isVisible() for each in panel.findChildren(QCheckBox, name))


def test_none_yet_offers_to_add_one(panel: CertificatePanel, qtbot: QtBot) -> None:
    assert "No certificate" in words(panel)
    assert not offered(panel, Name.SIGN)
    with qtbot.waitSignal(panel.file_requested):
        press(panel, Name.CHOOSE)


def test_one_in_place_is_shown_as_plain_text(panel: CertificatePanel, qtbot: QtBot) -> None:
    panel.show_certificate(LINES, signs=True)
    qtbot.waitUntil(lambda: "Clinic <b>of</b> the Lake" in words(panel))
    assert "No certificate" not in words(panel)
    box = panel.findChild(QCheckBox, Name.SIGN)
    assert box is not None
    assert box.isChecked()
    with qtbot.waitSignal(panel.switched) as told:
        box.click()
    assert told.args == [False]


def test_passphrase_is_handed_over_and_forgotten(panel: CertificatePanel, qtbot: QtBot) -> None:
    panel.ask_passphrase(Path("/keys/clinic.p12"))
    assert "clinic.p12" in words(panel)
    line(panel).setText("secret")
    with qtbot.waitSignal(panel.add_requested) as told:
        press(panel, Name.ADD)
    assert told.args == [Path("/keys/clinic.p12"), "secret"]
    press(panel, Name.CANCEL)
    assert line(panel).text() == ""
    assert not line(panel).isVisible()


def test_wrong_passphrase_is_told_at_its_field(panel: CertificatePanel) -> None:
    panel.ask_passphrase(Path("clinic.p12"))
    panel.show_problem(RuleBroken(Rule.CERTIFICATE_PASSPHRASE, path="passphrase"))
    assert "does not open" in line(panel).accessibleDescription()
    panel.show_problem(RuleBroken(Rule.CERTIFICATE_WITHOUT_KEY, path="certificate"))
    assert "no private key" in panel.banner.text


def test_removing_is_asked_for_twice(panel: CertificatePanel, qtbot: QtBot) -> None:
    panel.show_certificate(LINES, signs=True)
    with qtbot.assertNotEmitted(panel.remove_requested):
        press(panel, Name.REMOVE)
    assert "for good" in panel.banner.text
    with qtbot.waitSignal(panel.remove_requested):
        press(panel, Name.REMOVE_NOW)
