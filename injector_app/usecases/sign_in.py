"""Sign in: the password proves the person and yields the key to the records in one step."""

from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import partial

from injector_app.domain.audit_head import AuditHead
from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import RuleBroken
from injector_app.domain.staff import StaffMember
from injector_app.keys.key_changes import renew_old_slot
from injector_app.keys.key_ring import Unlocked, proves, unlock
from injector_app.keys.one_time_code import matching_step
from injector_app.keys.sign_in_tries import SignInTries, begin_try, write_tries
from injector_app.storage.audit_heads import last_head
from injector_app.storage.clinic_policies import load_policy
from injector_app.storage.clinics import load_clinic
from injector_app.storage.records import Transaction
from injector_app.storage.second_factors import load_second_factor, store_last_step
from injector_app.storage.staff import find_staff
from injector_app.system.clock import Clock
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import DataFolder
from injector_app.system.storage_place import require_safe_place
from injector_app.work.context import Work
from injector_app.work.door import Door
from injector_app.work.failed_tries import audit_failed_tries
from injector_app.work.missing_entries import acknowledge_missing
from injector_app.work.open_door import make_keys_whole, open_door
from injector_app.work.trace import Facts, Trace

_COUNTED = frozenset({Trouble.WRONG_PASSWORD, Trouble.WRONG_CODE})


@dataclass(frozen=True, slots=True)
class _Try:
    """What somebody typed, and the failed tries before it."""

    sign_in: str
    password: str = field(repr=False)
    code: str = field(repr=False)
    gap_reason: str
    before: SignInTries


def sign_in(  # noqa: PLR0913 - what a person types, and what the work needs
    folder: DataFolder,
    *,
    sign_in: str,
    password: str,
    catalog: Catalog,
    clock: Clock,
    code: str = "",
    gap_reason: str = "",
) -> Work:
    """Open a clinic's records as one person.

    Records that lack what their witness saw are opened for an administrator only, who says why
    work goes on; `gap_reason` is written down.

    Raises:
        RecordsProblem: no records here, or in a place where they are destroyed; wrong name,
            password or code, a code is needed, the next try has to wait, recorded actions are
            missing, or the records are in use, damaged or too new.
        RuleBroken: a reason was given by somebody who is no administrator.
    """
    if not folder.holds_records:
        raise RecordsProblem(Trouble.NO_RECORDS, folder=str(folder.root))
    require_safe_place(folder.root)
    lock = FolderLock(folder.lock)
    lock.acquire()
    with ExitStack() as undo:
        undo.callback(lock.release)
        typed = _Try(sign_in, password, code, gap_reason, begin_try(folder.tries, clock.now()))
        try:
            work = _open(folder, lock, typed, catalog=catalog, clock=clock)
        except (RecordsProblem, RuleBroken) as problem:
            if not isinstance(problem, RecordsProblem) or problem.trouble not in _COUNTED:
                write_tries(folder.tries, typed.before)
            raise
        # Else the next try would find the records in use, by nobody.
        undo.callback(work.close)
        write_tries(folder.tries, SignInTries())
        undo.pop_all()
    return work


def _open(
    folder: DataFolder, lock: FolderLock, typed: _Try, *, catalog: Catalog, clock: Clock
) -> Work:
    way_in = partial(unlock, sign_in=typed.sign_in, password=typed.password)
    door = open_door(folder, lock, way_in)
    with ExitStack() as undo:
        undo.callback(door.unlocked.wipe)
        undo.callback(door.records.close)
        door = replace(door, unlocked=_own_slot(folder, door, typed))
        renew_old_slot(folder, door.unlocked, sign_in=typed.sign_in, password=typed.password)
        with door.records.writing() as transaction:
            was_cut = not door.witness.ends_at(last_head(transaction))
            found = make_keys_whole(folder, transaction, door.unlocked)
            work = Work(
                door=replace(door, found=found, was_cut=was_cut),
                catalog=catalog,
                clock=clock,
                clinic=load_clinic(transaction),
                person=_person(transaction, typed.sign_in, door.unlocked),
                policy=load_policy(transaction),
            )
            _ask_for_code(work, transaction, typed.code)
            is_missing, head = _enter(work, transaction, typed)
        if is_missing:
            door.witness.begin_anew(head)
        undo.pop_all()
    return work


def _own_slot(folder: DataFolder, door: Door, typed: _Try) -> Unlocked:
    """One name in 256 leads to the slot of another, which opens where both chose one password."""
    with door.records.reading() as transaction:
        stored = find_staff(transaction, typed.sign_in.strip().lower())
    if stored is None or stored.slot_id == door.unlocked.slot_id:
        return door.unlocked
    is_own = proves(folder, stored.slot_id, typed.password)
    return replace(door.unlocked, slot_id=stored.slot_id) if is_own else door.unlocked


def _enter(work: Work, transaction: Transaction, typed: _Try) -> tuple[bool, AuditHead]:
    """Compare with the witness before anything else is written down; whether some are missing."""
    seen: Facts = {} if work.door.witness.is_known else {"witness": "none"}
    is_missing = acknowledge_missing(work, transaction, typed.gap_reason)
    audit_failed_tries(work, transaction, typed.before)
    trace = Trace("sign in", "staff", work.person.id, facts=seen)
    return is_missing, work.audit(transaction, trace)


def _person(transaction: Transaction, sign_in: str, unlocked: Unlocked) -> StaffMember:
    stored = find_staff(transaction, sign_in.strip().lower())
    if stored is None or stored.slot_id != unlocked.slot_id or not stored.member.is_active:
        raise RecordsProblem(Trouble.WRONG_PASSWORD)
    return stored.member


def _ask_for_code(work: Work, transaction: Transaction, code: str) -> None:
    factor = load_second_factor(transaction, work.person.id)
    if factor is None:
        return
    if not code.strip():
        raise RecordsProblem(Trouble.CODE_NEEDED)
    step = matching_step(factor.secret, code, work.clock.now(), after=factor.last_step)
    if step is None:
        raise RecordsProblem(Trouble.WRONG_CODE)
    store_last_step(transaction, work.person.id, step)
