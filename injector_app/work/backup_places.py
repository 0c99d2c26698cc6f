"""Where the backups of a clinic lie, and what is in those places."""

from datetime import datetime
from pathlib import Path

from injector_app.domain.backup_state import BackupState, SecondPlace
from injector_app.storage.audit_heads import last_head
from injector_app.storage.backup_entries import (
    FAILED,
    MADE,
    REHEARSED,
    BackupEntry,
    first_entry_at,
    latest_entry,
)
from injector_app.storage.backups.shelf import SECOND, BackupShelf
from injector_app.storage.clinic_policies import load_policy
from injector_app.storage.records import Transaction
from injector_app.work.context import Work


def first_shelf(work: Work) -> BackupShelf:
    """Beside the records."""
    return BackupShelf(work.door.folder.backups)


def second_shelf(chosen: str) -> BackupShelf | None:
    """In the folder that an administrator chose; None where none was chosen."""
    return BackupShelf(Path(chosen) / SECOND) if chosen else None


def backup_state(work: Work, transaction: Transaction) -> BackupState:
    """What is there, and what the audit says of the latest tries."""
    made, failed = latest_entry(transaction, MADE), latest_entry(transaction, FAILED)
    rehearsed = latest_entry(transaction, REHEARSED)
    is_failing = failed is not None and (made is None or failed.seq > made.seq)
    latest = failed if is_failing else made
    return BackupState(
        at=work.clock.now(),
        backups=first_shelf(work).backups(),
        second=_second(work, load_policy(transaction).backup_folder, made),
        trouble=str(failed.facts.get("trouble", "")) if is_failing and failed else "",
        tried_at=latest.at if latest else None,
        # The past of the demo clinic is made up.
        set_up_at=None if work.clinic.is_demo else first_entry_at(transaction),
        rehearsed_at=_went_well(rehearsed),
    )


def entries_so_far(transaction: Transaction) -> int:
    """How far the audit has come."""
    head = last_head(transaction)
    return head.seq if head else 0


def _second(work: Work, chosen: str, made: BackupEntry | None) -> SecondPlace | None:
    shelf = second_shelf(chosen)
    if shelf is None:
        return None
    is_there = shelf.root.is_dir()
    is_same = is_there and shelf.root.stat().st_dev == work.door.folder.root.stat().st_dev
    trouble = made.facts.get("second", "") if made else ""
    return SecondPlace(
        folder=chosen,
        is_there=is_there,
        is_on_the_same_disk=is_same,
        backups=shelf.backups() if is_there else (),
        trouble="" if trouble == "kept" else str(trouble),
    )


def _went_well(rehearsed: BackupEntry | None) -> datetime | None:
    return rehearsed.at if rehearsed and not rehearsed.facts.get("trouble") else None
