"""An administrator puts a real certificate in place, switches it, and removes it."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.staff.layout.certificate.certificate_names import CertificateName as Name
from injector_app.gui.staff.layout.certificate.panel import CertificatePanel
from injector_app.gui.staff.layout.certificate.presenter import CertificatePresenter
from injector_app.usecases.show_clinic_certificate import show_clinic_certificate
from injector_app.work.context import Work
from tests.support.certificates import CLINIC, PASSPHRASE, a_certificate
from tests.support.clinic import later
from tests.support.clinic_certificate import put_in_place
from tests.support.fake_dialogs import FakeFileDialogs
from tests.support.window import press

WAIT_MS = 20_000


@dataclass
class Screen:
    """The panel with what is in place."""

    panel: CertificatePanel
    presenter: CertificatePresenter
    jobs: Jobs
    files: FakeFileDialogs

    def press(self, name: str) -> str:
        press(self.panel, name)
        assert self.jobs.drain(WAIT_MS)
        return self.panel.banner.text

    def type(self, passphrase: str) -> None:
        found = self.panel.findChild(QLineEdit, Name.PASSPHRASE)
        assert found is not None
        found.setText(passphrase)

    def words(self) -> str:
        labels = self.panel.findChildren(PlainLabel)
        return "\n".join(each.text() for each in labels if each.isVisible())

    def refresh(self) -> None:
        self.presenter.start()
        assert self.jobs.drain(WAIT_MS)


@pytest.fixture
def screen(qtbot: QtBot, work: Work, jobs: Jobs) -> Screen:
    panel, files = CertificatePanel(), FakeFileDialogs()
    qtbot.addWidget(panel)
    panel.resize(440, 700)
    panel.show()
    presenter = CertificatePresenter(panel, work=work, jobs=jobs, file_dialogs=files)
    shown = Screen(panel, presenter, jobs, files)
    shown.refresh()
    return shown


def test_added_from_a_file(screen: Screen, work: Work, tmp_path: Path, qtbot: QtBot) -> None:
    screen.files.answers = [a_certificate().file(tmp_path)]
    screen.press(Name.CHOOSE)
    screen.type("wrong")
    screen.press(Name.ADD)
    assert "does not open" in screen.words()
    assert show_clinic_certificate(work) is None
    screen.type(PASSPHRASE)
    assert screen.press(Name.ADD).startswith("In place")
    qtbot.waitUntil(lambda: CLINIC in screen.words())
    assert show_clinic_certificate(work) is not None


def test_no_file_chosen_changes_nothing(screen: Screen) -> None:
    screen.files.answers = [None]
    assert screen.press(Name.CHOOSE) == ""
    assert "No certificate" in screen.words()


def test_switched_off(screen: Screen, work: Work, tmp_path: Path) -> None:
    put_in_place(work, tmp_path)
    screen.refresh()
    box = screen.panel.findChild(QCheckBox, Name.SIGN)
    assert box is not None
    assert box.isChecked()
    box.click()
    assert screen.jobs.drain(WAIT_MS)
    stored = show_clinic_certificate(work)
    assert stored is not None
    assert not stored.signs_exports


def test_removed(screen: Screen, work: Work, tmp_path: Path, qtbot: QtBot) -> None:
    put_in_place(work, tmp_path)
    screen.refresh()
    screen.press(Name.REMOVE)
    assert screen.press(Name.REMOVE_NOW).startswith("Removed")
    assert show_clinic_certificate(work) is None
    qtbot.waitUntil(lambda: "No certificate" in screen.words())


def test_expired_is_told(screen: Screen, work: Work, tmp_path: Path) -> None:
    put_in_place(work, tmp_path)
    later(work, days=400)
    screen.refresh()
    assert "expired" in screen.panel.banner.text


def test_leaving_forgets_a_passphrase(screen: Screen, tmp_path: Path) -> None:
    screen.files.answers = [a_certificate().file(tmp_path)]
    screen.press(Name.CHOOSE)
    screen.type(PASSPHRASE)
    screen.presenter.stop()
    found = screen.panel.findChild(QLineEdit, Name.PASSPHRASE)
    assert found is not None
    assert found.text() == ""
