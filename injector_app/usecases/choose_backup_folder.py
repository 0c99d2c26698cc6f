"""Choose the second folder for backups, or none."""

from dataclasses import replace
from pathlib import Path

from injector_app.domain.permissions import Action, require
from injector_app.domain.typed_text import clean_line
from injector_app.storage.backups.shelf import SECOND
from injector_app.storage.clinic_policies import load_policy, store_policy
from injector_app.system.disk_trouble import disk_trouble
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.context import Work
from injector_app.work.trace import Facts, Trace

LONGEST_PATH = 1000


def choose_backup_folder(work: Work, *, folder: Path | None) -> None:
    """Keep a copy of every backup there from now on; it holds at once.

    Drives that are unplugged, network disks and folders that a service synchronises are allowed:
    what lies there is closed and encrypted, and is never written again.

    Raises:
        RecordsProblem: it cannot be written, or it is the folder of the records.
        RuleBroken: not permitted.
    """
    require(work.person, Action.MANAGE_BACKUPS)
    work.require_room()
    chosen = "" if folder is None else str(folder.absolute())
    # Refused if anything is hidden in it; otherwise kept letter by letter, because it is a path.
    clean_line(chosen, "backup_folder", limit=LONGEST_PATH)
    if chosen:
        _make_ready(Path(chosen), work.door.folder.root)
    with work.records.writing() as transaction:
        store_policy(transaction, replace(load_policy(transaction), backup_folder=chosen))
        facts: Facts = {"second": "yes" if chosen else "none"}
        work.audit(
            transaction, Trace("choose backup folder", "clinic", work.clinic.id, facts=facts)
        )


def _make_ready(folder: Path, records: Path) -> None:
    if folder.resolve().is_relative_to(records.resolve()):
        raise RecordsProblem(Trouble.BACKUP_IN_RECORDS, folder=str(folder))
    shelf = folder / SECOND
    with disk_trouble(folder):
        shelf.mkdir(mode=0o700, exist_ok=True)
        trial = shelf / "trial.unfinished"
        trial.mkdir(mode=0o700, exist_ok=True)
        trial.rmdir()
