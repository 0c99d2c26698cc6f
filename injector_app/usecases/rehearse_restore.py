"""Rehearse a restore: open the newest backup as on an empty machine, count, and wipe it again."""

from injector_app.domain.backup import Backup
from injector_app.domain.permissions import Action, require
from injector_app.storage.backup_entries import REHEARSED
from injector_app.storage.backups.prove_copy import Proof
from injector_app.storage.backups.put_back import prepare, remove_prepared
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.answers import Rehearsal
from injector_app.work.backup_places import backup_state, first_shelf
from injector_app.work.backup_room import require_room_for
from injector_app.work.context import Work
from injector_app.work.proven_backup import manifest_in, proven_backup
from injector_app.work.trace import Facts, Trace
from injector_app.work.way_in import WayIn


def rehearse_restore(work: Work, *, password: str) -> Rehearsal:
    """What a restore would bring back; the outcome is in the audit, good or bad.

    Raises:
        RecordsProblem: there is no backup, or it does not open with the person's password.
        RuleBroken: not permitted.
    """
    require(work.person, Action.MANAGE_BACKUPS)
    work.require_room()
    with work.records.reading() as transaction:
        newest = backup_state(work, transaction).newest
    if newest is None:
        raise RecordsProblem(Trouble.NO_BACKUP, folder=str(work.door.folder.backups))
    try:
        proof = _open_elsewhere(work, newest, password)
    except RecordsProblem as problem:
        _write_down(work, newest, {"trouble": problem.trouble.value})
        raise
    flaw: Facts = {"trouble": proof.flaw.kind.value} if proof.flaw else {}
    _write_down(work, newest, {"entries": proof.entries, "rows": proof.rows, **flaw})
    return Rehearsal(newest, proof)


def _open_elsewhere(work: Work, backup: Backup, password: str) -> Proof:
    """As a restore does it, in a folder of its own, that is gone afterwards."""
    folder, source = work.door.folder, first_shelf(work).root / backup.name
    require_room_for(work.disk, folder.root, backup.size)
    try:
        manifest = manifest_in(source)
        prepared = prepare(source, manifest, folder)
        way_in = WayIn(work.person.sign_in, password)
        with proven_backup(prepared.root, way_in, manifest) as proven:
            return proven.proof
    finally:
        remove_prepared(folder)


def _write_down(work: Work, backup: Backup, facts: Facts) -> None:
    with work.records.writing() as transaction:
        trace = Trace(REHEARSED, "records", facts={"backup": backup.name, **facts})
        work.audit(transaction, trace)
