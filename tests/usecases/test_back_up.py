"""B1, B3: a backup opens, is a whole earlier state of the records, and shows nothing in clear."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from injector_app.domain.backup import Backup
from injector_app.keys.derived_keys import derive_keys
from injector_app.storage.backups.prove_copy import prove_copy
from injector_app.storage.backups.shelf import DATABASE
from injector_app.storage.connection import connect
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.back_up import back_up
from injector_app.usecases.check_backup import check_backup
from injector_app.usecases.choose_backup_folder import choose_backup_folder
from injector_app.usecases.register_patient import register_patient
from injector_app.work.context import Work
from injector_app.work.way_in import WayIn
from tests.support.builders import a_patient
from tests.support.charting import a_registered_patient
from tests.support.clinic import CLINICIAN, PASSWORD
from tests.support.fake_disk import FakeDisk

ANN = WayIn(CLINICIAN, PASSWORD)
MARKER = b"Zebraquokka"
HEADER = b"SQLite format 3\x00"


def folder_of(work: Work, backup: Backup) -> Path:
    return work.door.folder.backups / backup.name


def facts_of_last(work: Work) -> dict[str, object]:
    with work.records.reading() as transaction:
        body = transaction.connection().exec_driver_sql(
            "SELECT body FROM audit ORDER BY seq DESC LIMIT 1"
        )
        plain = json.loads(body.scalar_one())
    return {"action": plain["action"], **plain.get("facts", {})}


def test_backup_opens_with_the_password_and_holds_everything(work: Work) -> None:
    a_registered_patient(work)
    backup = back_up(work)
    proof = check_backup(folder_of(work, backup), way_in=ANN)
    assert (proof.flaw, proof.patients) == (None, 1)
    assert proof.entries == backup.entries
    assert facts_of_last(work)["action"] == "back up"
    assert facts_of_last(work)["entries"] == backup.entries


def leaks(folder: Path) -> list[str]:
    """The files in which a name or the mark of a plain database can be read."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    return [
        path.name
        for path in files
        if any(word in path.read_bytes() for word in (MARKER, MARKER.lower(), HEADER))
    ]


def test_nothing_in_a_backup_is_in_clear(work: Work, tmp_path: Path) -> None:
    a_registered_patient(work)
    other = tmp_path / "drive"
    other.mkdir()
    choose_backup_folder(work, folder=other)
    back_up(work)
    assert leaks(work.door.folder.backups) == []
    assert leaks(other) == []


def test_control_plain_text_in_a_backup_is_found(work: Work) -> None:
    folder = folder_of(work, back_up(work))
    (folder / "note").write_bytes(b"..." + MARKER)
    (folder / "plain.db").write_bytes(HEADER)
    assert sorted(leaks(folder)) == ["note", "plain.db"]


def test_second_place_gets_a_proven_copy(work: Work, tmp_path: Path) -> None:
    other = tmp_path / "drive"
    other.mkdir()
    choose_backup_folder(work, folder=other)
    backup = back_up(work)
    assert facts_of_last(work)["second"] == "kept"
    copy = other / "injector_app backups" / backup.name
    assert check_backup(copy, way_in=ANN).entries == backup.entries


def test_unplugged_drive_keeps_the_first_backup_and_is_told(work: Work, tmp_path: Path) -> None:
    other = tmp_path / "drive"
    other.mkdir()
    choose_backup_folder(work, folder=other)
    other.rename(tmp_path / "away")
    backup = back_up(work)
    assert facts_of_last(work)["second"] == Trouble.BACKUP_PLACE_GONE.value
    assert check_backup(folder_of(work, backup), way_in=ANN).flaw is None
    assert not other.exists()


def test_full_disk_is_told_and_leaves_the_old_ones(work: Work) -> None:
    first = back_up(work)
    full = replace(work, disk=FakeDisk(20.1))
    with pytest.raises(RecordsProblem) as refused:
        back_up(full)
    assert refused.value.trouble is Trouble.BACKUP_NO_ROOM
    assert facts_of_last(work) == {"action": "back up failed", "trouble": "backup-no-room"}
    assert check_backup(folder_of(work, first), way_in=ANN).flaw is None


def while_writing(work: Work, do: Callable[[], object]) -> int:
    """Do something while two others register patients; returns how many they did."""
    is_over, counts = False, [0, 0]

    def write(place: int) -> None:
        while not is_over:
            register_patient(work, patient=a_patient(record_number=""), duplicates_seen=True)
            counts[place] += 1

    writers = [Thread(target=write, args=(place,)) for place in (0, 1)]
    for writer in writers:
        writer.start()
    try:
        do()
    finally:
        is_over = True
        for writer in writers:
            writer.join()
    return min(counts)


def heads(work: Work) -> dict[int, bytes]:
    with work.records.reading() as transaction:
        found = transaction.connection().exec_driver_sql("SELECT seq, mac FROM audit")
        return {row[0]: row[1] for row in found}


@pytest.mark.parametrize(
    "rounds", [6, pytest.param(50, marks=[pytest.mark.slow, pytest.mark.timeout(300)])]
)
def test_backups_while_two_write_are_each_a_prefix_of_history(work: Work, rounds: int) -> None:
    """One connection serves all: the two write in the pauses between the steps of the copy."""
    made: list[Backup] = []
    slowest = while_writing(work, lambda: made.extend(back_up(work) for _ in range(rounds)))
    assert slowest >= rounds // 2
    history, patients = heads(work), []
    for backup in made:
        proof = check_backup(folder_of(work, backup), way_in=ANN)
        assert proof.flaw is None
        assert proof.entries == backup.entries
        assert last_mac(work, folder_of(work, backup)) == history[backup.entries]
        patients.append(proof.patients)
    assert patients == sorted(patients)
    assert patients[-1] <= count_patients(work)


def count_patients(work: Work) -> int:
    with work.records.reading() as transaction:
        found = transaction.connection().exec_driver_sql("SELECT count(*) FROM patient")
        return int(found.scalar_one())


def test_control_half_a_file_before_a_save_and_half_after_is_found(work: Work) -> None:
    """What a copy of the bare file is when somebody writes meanwhile."""
    a_registered_patient(work)
    folder, database = folder_of(work, back_up(work)), work.door.folder.database
    before = database.read_bytes()
    register_patient(work, patient=a_patient(record_number=""), duplicates_seen=True)
    after = database.read_bytes()
    middle = len(before) // 2
    (folder / DATABASE).write_bytes(before[:middle] + after[middle:])
    keys = derive_keys(work.door.unlocked.key, work.door.unlocked.database_id)
    try:
        proof = prove_copy(
            folder / DATABASE, work.door.unlocked.key, audit_key=keys.audit, database_id=None
        )
    except RecordsProblem:
        return
    assert proof.flaw is not None


def last_mac(work: Work, folder: Path) -> bytes:
    copy = connect(folder / DATABASE, work.door.unlocked.key, mode="ro")
    try:
        mac: bytes = copy.execute("SELECT mac FROM audit ORDER BY seq DESC LIMIT 1").fetchone()[0]
        return mac
    finally:
        copy.close()
