"""From the sign-in button to a live list of patients, beyond what Argon2id costs."""

import statistics
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView

from injector_app.app.entrance import Entrance
from injector_app.app.room import Room
from injector_app.domain.catalog import Catalog
from injector_app.domain.patient import Patient
from injector_app.gui.jobs import Jobs
from injector_app.gui.main_window import MainWindow
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look
from injector_app.keys.kdf_parameters import KdfParameters
from injector_app.keys.key_slot import SALT_BYTES
from injector_app.system.paths import DataFolder
from injector_app.usecases.register_patient import register_patient
from injector_app.work.context import Work
from tests.bench.timing import RUNS, Line, milliseconds, within
from tests.support.builders import a_patient
from tests.support.clinic import CLINICIAN, PASSWORD
from tests.support.fake_dialogs import Outside
from tests.support.ready_parts import ReadyParts
from tests.support.real_desk import wait_until
from tests.support.window import find, type_into

if TYPE_CHECKING:
    from injector_app.app.desk import Desk

PATIENTS = 200
BORN = date(1950, 1, 1)


def fill_list(work: Work) -> Patient:
    """Enough patients to fill the list; returns one of them."""
    patients = [
        register_patient(
            work,
            patient=a_patient(record_number="", phone="", birth_date=BORN + timedelta(number)),
            duplicates_seen=True,
        )
        for number in range(PATIENTS)
    ]
    return patients[0]


def sign_in_to_list(root: Path, catalog: Catalog, look: Look) -> list[Line]:
    """Lines for signing in to a clinic with many patients: all of it, and all but Argon2id."""
    visitor = _Visitor(root, catalog, look)
    visitor.come_and_go()
    pairs = [(visitor.come_and_go(), milliseconds(_derive)) for _ in range(RUNS)]
    visitor.close()
    beyond = statistics.median(whole - derivation for whole, derivation in pairs)
    wholes = [whole for whole, _ in pairs]
    derivation = statistics.median(derivation for _, derivation in pairs)
    named = f"beyond Argon2id {derivation:.0f} ms"
    return [
        within("Sign-in to live patient list", ours=beyond, named=named, limit=500),
        within("The same, with Argon2id", ours=statistics.median(wholes), limit=1000),
    ]


def _derive() -> None:
    KdfParameters().derive(PASSWORD, bytes(SALT_BYTES))


class _Visitor:
    """Signs in at the real entrance, looks at the list, and signs out."""

    def __init__(self, root: Path, catalog: Catalog, look: Look) -> None:
        self._window = MainWindow(look)
        self._jobs = Jobs(self._window)
        parts = ReadyParts(catalog, Outside(root.parent))
        self._entrance = Entrance(DataFolder(root), Room(self._window, look, self._jobs), parts)
        self._desks: list[Desk] = []
        self._entrance.desk_opened.connect(self._desks.append)
        self._entrance.open()
        self._window.show()

    def come_and_go(self) -> float:
        """Milliseconds from the button to a list that shows patients."""
        wait_until(lambda: self._jobs.is_idle)
        type_into(self._window, DoorName.SIGN_IN_NAME, CLINICIAN)
        type_into(self._window, DoorName.SIGN_IN_PASSWORD, PASSWORD)
        elapsed = milliseconds(self._come)
        wait_until(lambda: self._jobs.is_idle)
        self._desks.pop().sign_out()
        return elapsed

    def close(self) -> None:
        wait_until(lambda: self._jobs.is_idle)
        self._window.close()

    def _come(self) -> None:
        button = find(self._window, DoorName.SIGN_IN_BUTTON, QAbstractButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        wait_until(self._sees_patients)
        self._patients.viewport().repaint()

    def _sees_patients(self) -> bool:
        return bool(self._desks) and self._patients.isVisible() and self._count > 0

    @property
    def _patients(self) -> QAbstractItemView:
        return find(self._desks[-1].screens.patients, ObjectName.PATIENTS_LIST, QAbstractItemView)

    @property
    def _count(self) -> int:
        return self._patients.model().rowCount()
