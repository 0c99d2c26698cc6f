"""The words about backups: age, size, faults, one sentence each."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from injector_app.domain.audit_check import AuditFlaw, Flaw
from injector_app.domain.backup import Backup
from injector_app.domain.backup_state import BackupFault, BackupState, SecondPlace
from injector_app.domain.clinic import new_clinic
from injector_app.storage.backups.prove_copy import Proof
from injector_app.system.errors import Trouble
from injector_app.wording.backup_words import (
    age_words,
    ago,
    backup_line,
    choice_words,
    fault_words,
    place_words,
    rehearsal_words,
    rehearsed_message,
    restored_message,
    size_words,
    state_words,
)
from injector_app.work.answers import Rehearsal, Restored

NOW = datetime(2026, 11, 20, 15, tzinfo=UTC)
CLINIC = new_clinic(name="C", address="", region="CA", time_zone="America/Toronto")
BACKUP = Backup("b", NOW - timedelta(hours=2), 19_300_000, 10, 11)
PLACE = SecondPlace("/drive", is_there=True, is_on_the_same_disk=True, backups=(BACKUP,))
STATE = BackupState(NOW, (BACKUP,), PLACE, set_up_at=NOW - timedelta(days=90))


def test_age_is_on_the_clock_of_the_clinic() -> None:
    assert age_words(STATE, CLINIC) == "Last backup 2026-11-20 08:00, 2 hours ago"
    assert age_words(replace(STATE, backups=()), CLINIC) == "No backup yet"


def test_first_screen_says_the_worst_and_reminds_who_can_do_it() -> None:
    assert backup_line(STATE, CLINIC, manages=False) == (age_words(STATE, CLINIC), True)
    words, is_well = backup_line(STATE, CLINIC, manages=True)
    assert is_well
    assert "rehearse" in words
    failed = replace(STATE, trouble=Trouble.DISK_FULL.value)
    assert backup_line(failed, CLINIC, manages=True)[1] is False


@pytest.mark.parametrize("fault", BackupFault)
@pytest.mark.parametrize("trouble", ["", *(trouble.value for trouble in Trouble), "row-changed"])
def test_every_fault_has_its_sentence(fault: BackupFault, trouble: str) -> None:
    place = replace(PLACE, trouble=trouble)
    words = fault_words(fault, replace(STATE, trouble=trouble, second=place), CLINIC)
    assert words
    assert words[-1] == "."
    assert "unknown" not in words
    assert "{" not in words


def test_place() -> None:
    assert place_words(STATE, CLINIC).startswith("/drive\nNewest copy 2026-11-20 08:00, 2 hours")
    assert "both are gone" in place_words(STATE, CLINIC)
    assert "Not there" in place_words(replace(STATE, second=replace(PLACE, is_there=False)), CLINIC)
    assert "No copy in it" in place_words(replace(STATE, second=replace(PLACE, backups=())), CLINIC)
    assert "None yet" in place_words(replace(STATE, second=None), CLINIC)


def test_rehearsal() -> None:
    assert rehearsal_words(STATE, CLINIC) == "Not rehearsed yet."
    old = replace(STATE, rehearsed_at=NOW - timedelta(days=40))
    assert rehearsal_words(old, CLINIC).endswith("It is time again.")
    proof = Proof(11, None, entries=1204, rows=3, patients=1, notes=2)
    sentence = rehearsed_message(Rehearsal(BACKUP, proof)).sentence
    assert "1 patient, 2 signed notes, 1\u202f204 entries" in sentence
    flawed = replace(proof, flaw=AuditFlaw(Flaw.ROW_CHANGED, 3, "note/1"))
    assert "wrong" in rehearsed_message(Rehearsal(BACKUP, flawed)).title


def test_restored() -> None:
    assert "/aside" in restored_message(Restored(BACKUP, Path("/aside"))).sentence
    assert "former" not in restored_message(Restored(BACKUP, None)).sentence


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (268_000, "268 kB"),
        (19_300_000, "19 MB"),
        (2_000_000_000, "2 GB"),
        (5_000_000_000_000, "5000 GB"),
    ],
)
def test_size(size: int, words: str) -> None:
    assert size_words(size) == words


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (-1, "dated in the future"),
        (0, "just now"),
        (59, "59 min ago"),
        (60, "1 hour ago"),
        (47 * 60, "47 hours ago"),
        (48 * 60, "2 days ago"),
    ],
)
def test_ago(age: int, words: str) -> None:
    assert ago(timedelta(minutes=age)) == words


def test_state_of_one() -> None:
    assert state_words(BACKUP) == "Verified"
    assert state_words(replace(BACKUP, flaw="x")) == "Damage found"
    assert "upgrade" in state_words(replace(BACKUP, is_before_upgrade=True))
    assert choice_words(BACKUP).endswith("19 MB, verified")
