"""Below 20 MB nothing new is stored and everything can be read; below 200 MB it is told."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from injector_app.system.disk_room import DiskRoom
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.check_disk import check_disk
from injector_app.usecases.find_patients import find_patients
from injector_app.usecases.list_drafts import list_drafts
from injector_app.usecases.open_draft import open_draft
from injector_app.usecases.register_patient import register_patient
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.sign_note import sign_note
from injector_app.usecases.start_treatment import start_treatment
from injector_app.work.context import Work
from tests.support.builders import a_patient
from tests.support.charting import a_complete_draft
from tests.support.clinic import PASSWORD
from tests.support.fake_disk import FakeDisk


def act_names() -> list[str]:
    return ["register", "start", "save", "sign"]


def acts(work: Work) -> dict[str, Callable[[], object]]:
    """What a visit stores."""
    draft = a_complete_draft(work)
    full = replace(work, disk=FakeDisk(19.9))
    treatment = draft.treatment
    return {
        "register": lambda: register_patient(full, patient=a_patient(family="Other")),
        "start": lambda: start_treatment(full, patient_id=treatment.patient),
        "save": lambda: save_draft(full, draft=draft),
        "sign": lambda: sign_note(
            full, treatment_id=treatment.id, version=draft.version, password=PASSWORD
        ),
    }


@pytest.mark.parametrize("name", act_names())
def test_nothing_new_is_stored_below_the_floor(work: Work, name: str) -> None:
    act = acts(work)[name]
    with pytest.raises(RecordsProblem) as caught:
        act()
    assert caught.value.trouble is Trouble.DISK_ALMOST_FULL
    assert caught.value.facts == {"free": 19}


def test_everything_can_be_read_below_the_floor(work: Work) -> None:
    draft = a_complete_draft(work)
    full = replace(work, disk=FakeDisk(0))
    assert find_patients(full, words="zebra")
    assert [found.id for found in list_drafts(full)] == [draft.treatment.id]
    assert open_draft(full, treatment_id=draft.treatment.id).draft == draft


def test_storing_goes_on_when_there_is_room_again(work: Work) -> None:
    disk = FakeDisk(1)
    full, draft = replace(work, disk=disk), a_complete_draft(work)
    with pytest.raises(RecordsProblem):
        save_draft(full, draft=draft)
    disk.megabytes = 21
    assert save_draft(full, draft=draft).version == draft.version + 1


@pytest.mark.parametrize(
    ("megabytes", "room"),
    [(19, DiskRoom.READ_ONLY), (199, DiskRoom.LOW), (201, DiskRoom.ENOUGH)],
)
def test_room_is_told(work: Work, megabytes: int, room: DiskRoom) -> None:
    free = check_disk(replace(work, disk=FakeDisk(megabytes)))
    assert (free.room, free.megabytes) == (room, megabytes)


def test_disk_is_the_one_of_the_records(work: Work, tmp_path: Path) -> None:
    assert check_disk(work).bytes > 0
    assert work.door.folder.root.is_relative_to(tmp_path)
