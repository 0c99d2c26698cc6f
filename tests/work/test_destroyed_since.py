"""A restore asks the records it takes the place of, and never fails because they do not open."""

from pathlib import Path

from injector_app.system.paths import DataFolder
from injector_app.work.context import Work
from injector_app.work.destroyed_since import destroyed_since
from injector_app.work.way_in import WayIn
from tests.support.clinic import CLINICIAN, PASSWORD
from tests.usecases.test_destroy_record import a_full_record, destroyed

ANN, STRANGER = WayIn(CLINICIAN, PASSWORD), WayIn(CLINICIAN, "not the password")
OTHER_KEY = bytes(32)


def test_certificates_are_found_by_either_key(work: Work) -> None:
    patient, folder = a_full_record(work), work.door.folder
    destroyed(work, patient)
    key = bytes(work.door.unlocked.key)
    work.close()
    assert [each.patient for each in destroyed_since(folder, STRANGER, key)] == [patient.id]
    assert [each.patient for each in destroyed_since(folder, ANN, OTHER_KEY)] == [patient.id]
    assert destroyed_since(folder, STRANGER, OTHER_KEY) == ()


def test_no_records_tell_of_nothing(tmp_path: Path) -> None:
    assert destroyed_since(DataFolder(tmp_path), ANN, OTHER_KEY) == ()


def test_broken_records_tell_of_nothing(work: Work) -> None:
    folder, key = work.door.folder, bytes(work.door.unlocked.key)
    work.close()
    folder.database.write_bytes(b"gone")
    assert destroyed_since(folder, ANN, key) == ()
