"""Sign in: the password proves the person and yields the key to the records in one step."""

from contextlib import ExitStack
from functools import partial

from injector_app.domain.catalog import Catalog
from injector_app.domain.moment_words import date_and_time
from injector_app.domain.permissions import Action, require
from injector_app.domain.staff import StaffMember
from injector_app.domain.typed_text import clean_text
from injector_app.keys.key_ring import Unlocked, unlock
from injector_app.storage.audit_heads import last_head, mac_at
from injector_app.storage.audit_witness import MissingEntries
from injector_app.storage.clinic_policies import load_policy
from injector_app.storage.clinics import load_clinic
from injector_app.storage.records import Transaction, open_records
from injector_app.storage.staff import find_staff
from injector_app.system.clock import Clock
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import DataFolder
from injector_app.work.context import Work
from injector_app.work.door import Door
from injector_app.work.open_door import open_door
from injector_app.work.trace import Facts, Trace


def sign_in(
    folder: DataFolder,
    *,
    sign_in: str,
    password: str,
    catalog: Catalog,
    clock: Clock,
    gap_reason: str = "",
) -> Work:
    """Open a clinic's records as one person.

    Records that lack what their witness saw are opened for an administrator only, who says why
    work goes on; `gap_reason` is written down.

    Raises:
        RecordsProblem: no records here, wrong name or password, in use, damaged, too new, or
            recorded actions are missing.
        RuleBroken: a reason was given by somebody who is no administrator.
    """
    if not folder.holds_records:
        raise RecordsProblem(Trouble.NO_RECORDS, folder=str(folder.root))
    lock = FolderLock(folder.lock)
    lock.acquire()
    with ExitStack() as undo:
        undo.callback(lock.release)
        unlocked = unlock(folder, sign_in=sign_in, password=password)
        door = open_door(folder, lock, unlocked, open_records)
        undo.callback(door.records.close)
        work = _work(door, sign_in=sign_in, catalog=catalog, clock=clock)
        _enter(work, clean_text(gap_reason, "reason"))
        undo.pop_all()
    return work


def _work(door: Door, *, sign_in: str, catalog: Catalog, clock: Clock) -> Work:
    with door.records.reading() as transaction:
        return Work(
            door=door,
            catalog=catalog,
            clock=clock,
            clinic=load_clinic(transaction),
            person=_person(transaction, sign_in, door.unlocked),
            policy=load_policy(transaction),
        )


def _enter(work: Work, gap_reason: str) -> None:
    """Compare with the witness before anything is written, then write down who came in."""
    witness = work.door.witness
    seen = {} if witness.is_known else {"witness": "none"}
    with work.records.writing() as transaction:
        missing = witness.missing_from(partial(mac_at, transaction), last_head(transaction))
        if missing is not None:
            _acknowledge(work, transaction, missing, gap_reason)
        head = work.audit(transaction, Trace("sign in", "staff", work.person.id, facts=seen))
    if missing is not None:
        witness.begin_anew(head)


def _acknowledge(
    work: Work, transaction: Transaction, missing: MissingEntries, reason: str
) -> None:
    local = missing.since.astimezone(work.clinic.zone) if missing.since else None
    since = date_and_time(local, work.clinic) if local else "the beginning"
    if not reason:
        raise RecordsProblem(Trouble.ENTRIES_MISSING, count=missing.count, since=since)
    require(work.person, Action.ACKNOWLEDGE_GAP)
    facts: Facts = {"missing": missing.count, "since": since}
    trace = Trace("acknowledge missing entries", "records", reason=reason, facts=facts)
    work.audit(transaction, trace)


def _person(transaction: Transaction, sign_in: str, unlocked: Unlocked) -> StaffMember:
    stored = find_staff(transaction, sign_in.strip().lower())
    if stored is None or stored.slot_id != unlocked.slot_id or not stored.member.is_active:
        raise RecordsProblem(Trouble.WRONG_PASSWORD)
    return stored.member
