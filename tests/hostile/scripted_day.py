"""Child process: a working day of one clinic through the command line and the real window.

`first` ends in a crash with the window locked; `second` is the start after it; `leak` does what
the program must not do, so that the hunt can show that it would notice.
"""

import base64
import os
import signal
import socket
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from injector_app.app.crash_guard import CrashGuard
from injector_app.app.log_setup import start_log
from injector_app.app.start import main as shell
from injector_app.domain.ids import TreatmentId
from injector_app.domain.treatment import Treatment
from injector_app.gui.application import build_application
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.gui.shared.file_opener import FileOpener
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.printers import PrintChoice, Printers
from injector_app.gui.shared.private_folder import PrivateFolder
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.clock import SystemClock
from injector_app.system.paths import DataFolder, resources_folder
from injector_app.usecases.find_patients import find_patients
from injector_app.usecases.open_draft import open_draft
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.sign_in import sign_in
from injector_app.usecases.sign_note import sign_note
from injector_app.usecases.start_treatment import start_treatment
from injector_app.work.context import Work
from tests.support.builders import A_PASSWORD, a_treatment
from tests.support.chart_hand import ChartHand
from tests.support.real_desk import RealDesk, wait_until
from tests.support.window import press, type_into

MARKER = "Zebraquokka"
USER = "anna"
PATIENTS = f"""MRN,Last,First,DOB,Sex,Phone,Email,Address,Alerts
1001,{MARKER},{MARKER},1985-03-04,F,(613) 555-0101,{MARKER}@x.org,{MARKER} Road,{MARKER}
"""


def run(data: Path, *words: str | Path, code: int = 0) -> None:
    """One command of the command line, which must end as expected."""
    ended = shell([*map(str, words), "--data-dir", str(data), "--user", USER])
    assert ended == code, (words, ended)


def come_in(data: Path) -> Work:
    return sign_in(
        DataFolder(data),
        sign_in=USER,
        password=A_PASSWORD,
        catalog=load_catalog(resources_folder()),
        clock=SystemClock(),
    )


def first(data: Path, asked: Path) -> None:
    """Set up, import, chart, sign, export; then lock, and crash."""
    by = ("--clinic", "C", "--region", "CA", "--name", "Anna Ortiz", "--credentials", "MD")
    run(data, "init", *by, "--recovery-key-file", asked / "recovery.txt")
    (asked / "patients.csv").write_text(PATIENTS, "utf-8")
    run(data, "patients", "import", asked / "patients.csv")
    run(data, "patients", "search", MARKER)
    run(data, "patients", "import", asked / "patients.csv", code=4)
    application, look = build_application()
    guard = CrashGuard(str(data / "injector_app.log"), application)
    start_log(data)
    work = come_in(data)
    _sign(work, asked)
    desk = RealDesk(work, look)
    desk.start_treatment(find_patients(work, words=MARKER)[0].patient.id)
    hand = ChartHand(desk.page)
    hand.take_dose("5")
    desk.page.document.edit(
        replace(desk.page.document.treatment, notes=f"{MARKER} typed"), "Type notes"
    )
    desk.settle()
    _press_lock(desk)
    try:
        int(f"{MARKER} in the text of an exception")
    except ValueError as problem:
        guard.handle(ValueError, problem, problem.__traceback__)
    QGuiApplication.processEvents()
    sys.stdout.write("END OF FIRST\n")
    sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGSEGV)


def _sign(work: Work, asked: Path) -> None:
    patient = find_patients(work, words="1001")[0].patient
    draft = start_treatment(work, patient_id=patient.id)
    saved = save_draft(work, draft=replace(draft, treatment=_complete(draft.treatment)))
    visit = open_draft(work, treatment_id=saved.treatment.id).draft.treatment
    sign_note(work, treatment_id=visit.id, version=saved.version, password=A_PASSWORD)
    (asked / "visit").write_text(str(visit.id), "utf-8")


def _complete(draft: Treatment) -> Treatment:
    full = a_treatment()
    vials = tuple(replace(each, discard_reason=MARKER) for each in full.vials)
    return replace(
        draft,
        indication=full.indication,
        icd10=full.icd10,
        vials=vials,
        chart=full.chart,
        consent=True,
        reaction=MARKER,
        notes=f"{MARKER} was here",
    )


def second(data: Path, asked: Path) -> None:
    """Start again, read the note and the draft, export both files, and leave."""
    visit = (asked / "visit").read_text("utf-8")
    run(data, "note", "export", visit, "--out", asked / "note.pdf")
    run(data, "audit", "report", "--out", asked / "audit.csv")
    run(data, "treatments", "list")
    run(data, "treatments", "show", visit)
    run(data, "audit", "check")
    _, look = build_application()
    work = come_in(data)
    outside = Surroundings(FileDialogs(), FileOpener(), DayPrinters(), PrivateFolder())
    desk = RealDesk(work, look, outside)
    desk.open_note(TreatmentId(UUID(visit)))
    press(desk.window, ObjectName.NOTE_PRINT)
    printed = spool() / "document"
    wait_until(printed.exists)
    desk.settle()
    patient = find_patients(work, words=MARKER)[0].patient
    desk.start_treatment(patient.id)
    _lock_and_unlock(desk)
    desk.close()
    work.close()
    sys.stdout.write("END OF SECOND\n")


class DayPrinters(Printers):
    """One printer that nobody has to choose; the file goes the way of the program, to `lp`."""

    def is_any(self) -> bool:
        return True

    def choose(self, _parent: QWidget) -> PrintChoice:
        return PrintChoice("office", 1)


def spool() -> Path:
    """Where the print system of the day keeps what it was given."""
    return Path(os.environ["DAY_SPOOL"])


def _lock_and_unlock(desk: RealDesk) -> None:
    _press_lock(desk)
    wait_until(lambda: desk.window.findChild(QLineEdit, ObjectName.LOCK_PASSWORD) is not None)
    type_into(desk.window, ObjectName.LOCK_PASSWORD, A_PASSWORD)
    press(desk.window, ObjectName.LOCK_UNLOCK)
    wait_until(desk.page.isVisible)
    desk.settle()


def _press_lock(desk: RealDesk) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(desk.window, Qt.Key.Key_L, both)
    QGuiApplication.processEvents()


def leak() -> None:
    """A planted fault: the name in a temporary file, and a connection to a network."""
    with tempfile.NamedTemporaryFile(delete=False) as file:
        file.write(base64.b64encode(f"x{MARKER}, Marta".encode()))
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()


def main(part: str, data: str, asked: str) -> None:
    if part == "leak":
        leak()
    else:
        {"first": first, "second": second}[part](Path(data), Path(asked))


if __name__ == "__main__":
    main(*sys.argv[1:])
