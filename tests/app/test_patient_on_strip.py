"""The strip shows one patient, and keeps nothing of one that is no longer open (A4)."""

import shutil
from pathlib import Path

from injector_app.app.patient_on_strip import PatientOnStrip
from tests.support.builders import a_patient
from tests.support.clinic import CLINICIAN
from tests.support.front_door import FrontDoor
from tests.support.seen import places_of


def test_name_is_gone_and_not_only_hidden(door: FrontDoor, template: Path, tmp_path: Path) -> None:
    door.open(Path(shutil.copytree(template, tmp_path / "data")))
    desk = door.sign_in(CLINICIAN)
    strip = PatientOnStrip(desk.work, door.room, desk.lock.holding, desk)
    strip.show_patient(a_patient(family="Zebraquokka"))
    assert places_of("Zebraquokka", door.window)
    strip.show_patient(None)
    assert places_of("Zebraquokka", door.window) == []
