"""Export the patients, all or chosen ones, for another program."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from injector_app.domain.ids import PatientId
from injector_app.domain.patient import Patient
from injector_app.domain.patients_format import PatientsFormat
from injector_app.domain.permissions import Action, require
from injector_app.exchange.patients_out import patients_file
from injector_app.storage.patients import count_patients, patients_after
from injector_app.work.context import Work
from injector_app.work.progress import Stopped, Told, never_stop
from injector_app.work.trace import Trace
from injector_app.work.written_file import require_folder, write_file

AT_ONCE = 2000


def export_patients(
    work: Work,
    *,
    path: Path,
    kind: PatientsFormat,
    chosen: tuple[PatientId, ...] = (),
    told: Told = never_stop,
) -> int | None:
    """Write those who are shown, or the chosen of them; returns how many. None: it was stopped.

    The audit entry is committed before the file appears.

    Raises:
        RuleBroken: not permitted, or the file cannot be written there.
    """
    require(work.person, Action.EXPORT_PATIENTS)
    require_folder(path)
    try:
        patients = [*_patients(work, frozenset(chosen), told)]
    except Stopped:
        return None
    data = patients_file(patients, kind)
    with work.records.writing() as transaction:
        digest = sha256(data).hexdigest()
        facts = {"patients": len(patients), "format": kind.value, "sha256": digest}
        work.audit(transaction, Trace("export patients", "patient", facts=facts))
        for patient in patients if chosen else ():
            trace = Trace("export patients", "patient", patient.id, patient.id)
            work.audit(transaction, trace)
    write_file(path, data)
    return len(patients)


def _patients(work: Work, chosen: frozenset[PatientId], told: Told) -> Iterator[Patient]:
    """In the order of their record numbers, some at a time, so that others get their turn."""
    after, done = "", 0
    while True:
        with work.records.reading() as transaction:
            every = count_patients(transaction)
            page = patients_after(transaction, after, limit=AT_ONCE)
        if not page:
            return
        yield from (each for each in page if not chosen or each.id in chosen)
        after, done = page[-1].record_number, done + len(page)
        if not told(min(done, every), every):
            raise Stopped
